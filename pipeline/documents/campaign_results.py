"""Kết quả phong trào thi đua theo chuyên đề: which movement a nominee is rewarded in, registered against done."""

from __future__ import annotations

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.measured import number
from pipeline.documents.report_forms import merit
from pipeline.eligibility import Outcome
from pipeline.findings import Place, review
from pipeline.frame import Column, Page
from pipeline.law import Merit
from pipeline.records import Movement, Person, Target
from pipeline.words import fold, percent, short_date


class TargetResult(Facts):
    """Dòng kết quả chỉ tiêu: registered, done, and how much of it in per cent."""

    name: str
    measure: str
    plan: str
    done: str
    share: str


class CampaignResult(Facts):
    """Kết quả phong trào: `name` is empty where the report is not on a movement or it is not known which."""

    name: str
    time: str
    owner: str
    targets: list[TargetResult]


_NONE = CampaignResult(name="", time="", owner="", targets=[])


def campaign_result(draft: Draft, outcome: Outcome) -> CampaignResult:
    """Name, time and targets of the movement; what the workbook does not say is told in a finding."""
    if merit(outcome) is not Merit.CAMPAIGN:
        return _NONE
    movement = _movement(draft, outcome)
    if movement is None:
        _tell(
            draft,
            outcome,
            "chưa rõ phong trào thi đua theo chuyên đề nào, nên không có bảng chỉ tiêu",
            "Ghi đúng tên phong trào ở sheet «Phong trào» vào cột Thành tích hoặc Thời gian lập thành tích.",
        )
        return _NONE
    owner, targets = _targets(draft, outcome, movement)
    if not targets:
        _tell(
            draft,
            outcome,
            f"phong trào {movement.name} chưa có chỉ tiêu, nên không có bảng chỉ tiêu",
            f"Thêm chỉ tiêu của phong trào {movement.code}, hoặc của đơn vị với cột Nhóm ghi tên hoặc mã phong trào, "
            "vào sheet «Chỉ tiêu».",
        )
    draft.rows += [movement.where, *(t.where for t in targets)]
    return CampaignResult(
        name=movement.name,
        time=f"từ ngày {short_date(movement.starts)} đến ngày {short_date(movement.ends)}",
        owner=owner,
        targets=[_result(draft, t) for t in targets],
    )


def _movement(draft: Draft, outcome: Outcome) -> Movement | None:
    """The movement named in the nomination; of several, the one with the longest name."""
    told = [fold(outcome.nomination.achievement), fold(outcome.nomination.period)]
    named = [m for m in draft.review.movements if fold(m.name) and any(fold(m.name) in text for text in told)]
    return max(named, key=lambda m: len(fold(m.name)), default=None)


def _targets(draft: Draft, outcome: Outcome, movement: Movement) -> tuple[str, tuple[Target, ...]]:
    """Whose targets, and which: the unit's own in this movement (told by their group), else the movement's.

    Other targets of the unit are its year's work, not what it registered in the movement.
    """
    subject = outcome.subject
    unit = draft.review.unit_by_code[subject.unit if isinstance(subject, Person) else subject.code]
    own = tuple(t for t in draft.review.targets_of(unit.code) if _in_movement(t, movement))
    return (unit.name, own) if own else ("phong trào", draft.review.targets_of(movement.code))


def _in_movement(target: Target, movement: Movement) -> bool:
    group = fold(target.group)
    return group == fold(movement.code) or fold(movement.name) in group


def _result(draft: Draft, target: Target) -> TargetResult:
    """A target without a number registered is met in words: its row keeps what the sheet has."""
    plan, done = target.plan, target.done
    told = number(done)
    if plan is not None:
        told = draft.need(told, f"số thực hiện của chỉ tiêu «{target.name}»", target, "done")
    share = percent(done / plan).removesuffix("%") if plan and done is not None else ""
    return TargetResult(name=target.name, measure=target.measure, plan=number(plan), done=told, share=share)


def _tell(draft: Draft, outcome: Outcome, what: str, remedy: str) -> None:
    where = outcome.nomination.where
    place = Place(where.file, where.sheet, where.cell("achievement"))
    draft.findings.append(
        review("ho_so.phong_trao_chuyen_de", place, f"Báo cáo thành tích của {outcome.name}: {what}.", remedy)
    )


# --- layout -----------------------------------------------------------------------------------------------
def lay_out_campaign(page: Page) -> None:
    """Name and time of the movement, then targets registered and done, at the beginning of part II."""
    with page.when("campaign.name"):
        page.paragraph("{{ campaign.name }}", lead="Tên phong trào thi đua:")
        page.paragraph("{{ campaign.time }}.", lead="Thời gian thực hiện:")
    with page.when("campaign.targets"):
        page.caption("Chỉ tiêu đăng ký và kết quả thực hiện của {{ campaign.owner }}")
        page.table(
            [
                Column("Chỉ tiêu", 71, "{{ row.name }}"),
                Column("Đơn vị tính", 26, "{{ row.measure }}", "center"),
                Column("Đăng ký", 22, "{{ row.plan }}", "center"),
                Column("Thực hiện", 28, "{{ row.done }}", "center"),
                Column("%", 18, "{{ row.share }}", "center"),
            ],
            "row in campaign.targets",
        )
