"""Verdicts as findings: refusals row by row, doubts once for all the rows they concern."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.eligibility.cases import cell
from pipeline.eligibility.outcomes import Answer, Outcome, Verdict
from pipeline.eligibility.votes import local_setting
from pipeline.findings import Finding, error, review
from pipeline.law import AwardRules, VoteRule
from pipeline.law.paths import CODES
from pipeline.records import Office
from pipeline.words import joined, lower_first, percent

_NAMED = 5  # nominees told by name before the rest are counted


def refusals(outcomes: Iterable[Outcome]) -> list[Finding]:
    """Conditions not met by nominees the council did not turn down: each one refuses the run."""
    standing = [o for o in outcomes if not o.declined]
    return [_refusal(o, v) for o in standing for v in o.verdicts if v.answer is Answer.UNMET]


def _refusal(outcome: Outcome, verdict: Verdict) -> Finding:
    if verdict.kind == "vote":
        what = f"{outcome.name}, đề nghị {outcome.award.name}: {verdict.missing}."
        remedy = "Ghi «Không đồng ý» ở cột Kết quả, hoặc ghi lại số phiếu theo biên bản kiểm phiếu."
        return error("phieu.thieu", cell(outcome.nomination, "votes"), what, remedy, verdict.article)
    asked = "" if verdict.kind == "any_of" else f" ({lower_first(verdict.requirement)})"
    what = f"{outcome.name} chưa đủ điều kiện {outcome.award.name}{asked}: {verdict.missing}."
    remedy = "Bổ sung căn cứ còn thiếu vào sổ, hoặc ghi «Không đồng ý» và lý do."
    return error("dieu_kien.khong_dat", cell(outcome.nomination, "award"), what, remedy, verdict.article)


def unexplained(outcomes: Iterable[Outcome]) -> list[Finding]:
    """Nominees turned down, no reason given, although every condition the workbook can show is met."""
    found = []
    for outcome in outcomes:
        facts = [v for v in outcome.verdicts if v.kind != "council_judgement"]
        proven = bool(facts) and all(v.answer is Answer.MET for v in facts)
        if proven and outcome.declined and not outcome.nomination.reason:
            who = f"{outcome.award.name} cho {outcome.name}"
            what = f"Hội đồng không đồng ý {who}, song các điều kiện ghi trong sổ đều đạt."
            place = cell(outcome.nomination, "result")
            found.append(review("hoi_dong.khong_dong_y", place, what, "Ghi lý do hoặc xem lại kết luận."))
    return found


def doubts(outcomes: Iterable[Outcome]) -> list[Finding]:
    """Conditions the workbook cannot prove, once for each award and condition, with the nominees."""
    groups: dict[tuple[str, str], list[tuple[Outcome, Verdict]]] = {}
    for outcome in outcomes:
        for verdict in outcome.verdicts if outcome.granted else ():
            if verdict.answer is Answer.OPEN and not verdict.inherited:
                groups.setdefault((outcome.award.code, verdict.requirement), []).append((outcome, verdict))
    return [_doubt(group) for group in groups.values()]


def _doubt(group: list[tuple[Outcome, Verdict]]) -> Finding:
    outcome, verdict = group[0]
    reasons = list(dict.fromkeys(v.missing for _, v in group if v.missing))
    why = f": {reasons[0]}" if len(reasons) == 1 else ""
    shown = [f"{o.name} ({v.missing})" if v.missing and not why else o.name for o, v in group]
    asked = "một trong các điều kiện" if verdict.kind == "any_of" else f"«{lower_first(verdict.requirement)}»"
    what = f"{outcome.award.name}, {_people(shown)}: sổ chưa chứng minh được {asked}{why}."
    if verdict.kind == "vote":
        remedy = "Ghi số phiếu vào cột «Phiếu đồng ý» theo biên bản kiểm phiếu."
        return review("phieu.chua_co", cell(outcome.nomination, "votes"), what, remedy, verdict.article)
    remedy = "Bổ sung căn cứ vào sổ hoặc hồ sơ, hoặc để người có thẩm quyền kết luận."
    return review("dieu_kien.can_xem_xet", cell(outcome.nomination, "award"), what, remedy, verdict.article)


def _people(shown: list[str]) -> str:
    head, rest = shown[:_NAMED], len(shown) - _NAMED
    return f"{', '.join(head)} và {rest} đề nghị khác" if rest > 0 else joined(head)


def local_rules(office: Office, outcomes: Iterable[Outcome]) -> list[Finding]:
    """What the law leaves to the province and the office has no rule for, once for awards alike."""
    groups: dict[tuple[tuple[str, ...], VoteRule | None], dict[str, AwardRules]] = {}
    for award in (outcome.award for outcome in outcomes):
        unset = _unset_vote(office, award)
        if award.delegated and (unset or not office.provincial_regulation):
            groups.setdefault((award.delegated, unset), {}).setdefault(award.code, award)
    return [_local(office, list(awards.values()), unset) for (_, unset), awards in groups.items()]


def _unset_vote(office: Office, award: AwardRules) -> VoteRule | None:
    """The vote rule the province may set and the office has not recorded."""
    if award.vote is None or award.vote.national:
        return None
    return award.vote if getattr(office, local_setting(award)) is None else None


def _local(office: Office, awards: list[AwardRules], unset: VoteRule | None) -> Finding:
    left = joined(CODES[what] for what in awards[0].delegated)
    names = joined(award.name for award in awards)
    what = f"Pháp luật giao bộ, ban, ngành, tỉnh quy định {left} của {names}; sheet Cơ quan chưa ghi đủ."
    if unset:
        used = f"{percent(unset.fraction)} tổng số thành viên Hội đồng"
        what += f" Đang dùng tỷ lệ phiếu gần nhất của trung ương: {used}."
    place = cell(office, local_setting(awards[0]) if office.provincial_regulation else "provincial_regulation")
    remedy = "Ghi quy định của tỉnh và tỷ lệ phiếu tối thiểu vào sheet Cơ quan."
    source = awards[0].sources["delegated"].cite()
    return review("quy_dinh_cua_tinh.chua_ghi", place, what, remedy, source)
