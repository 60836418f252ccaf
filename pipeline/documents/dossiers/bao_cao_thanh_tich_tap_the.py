"""Báo cáo thành tích của tập thể, on the form of the decree in force."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.achievements import (
    BY_HAND,
    NOBODY,
    SEALED,
    Confirmation,
    applied,
    details,
    lay_out_confirmations,
    lay_out_title,
    paragraphs,
    reason_of,
    reported,
    subject_of,
    submitter,
)
from pipeline.documents.campaign_results import CampaignResult, campaign_result, lay_out_campaign
from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.report_forms import form_label
from pipeline.documents.submissions import dossier_folder, file_name, higher_decider
from pipeline.documents.track_records import TrackRecord, lay_out_awards, lay_out_results, record
from pipeline.eligibility import STATE, Assessment, Outcome
from pipeline.frame import Page, Signatory
from pipeline.law import Rating
from pipeline.records import Unit
from pipeline.words import count, fold, joined, lower_first, upper


class CollectiveReportFacts(Facts):
    """Báo cáo thành tích tập thể: what it is, what was done, what was awarded, who confirms."""

    form_label: str
    head: Head
    subject: str
    reason: str
    name: str
    profile: list[str]
    duties: list[str]
    details: list[str]
    campaign: CampaignResult
    people: list[str]
    record: TrackRecord
    reporter_position: str
    reporter: str
    confirmer: Confirmation
    submitter: Confirmation


class CollectiveReport(DocumentType):
    """Báo cáo thành tích của tập thể, one for each collective and award that needs it."""

    code = "bao_cao_thanh_tich_tap_the"
    title = "Báo cáo thành tích tập thể"
    family = "ho_so"
    made_for = "mỗi tập thể, mỗi danh hiệu, hình thức đề nghị"
    needs = (
        "cần dòng của tập thể, không bị Hội đồng loại, ở sheet «Đề nghị»: do cấp trên quyết định hoặc đã "
        "ghi «Nội dung báo cáo thành tích»"
    )
    seed_rows = "1, 16"
    facts = CollectiveReportFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Reports of collectives proposed above the office."""
        for outcome in reported(assessment):
            if isinstance(outcome.subject, Unit):
                draft = Draft(self, assessment, applied(self.code, assessment, outcome))
                yield self._paper(draft, outcome, outcome.subject)

    def _paper(self, draft: Draft, outcome: Outcome, unit: Unit) -> Document:
        confirmer, above = _confirmations(draft, outcome, unit)
        facts = CollectiveReportFacts(
            form_label=form_label(draft, outcome),
            head=_head(draft, unit),
            subject=subject_of(draft, outcome),
            reason=reason_of(outcome),
            name=unit.name if _is_office(draft, unit) else f"{unit.name}, {draft.office.name}",
            profile=_profile(draft, unit),
            duties=paragraphs(draft, unit.duties, "chức năng, nhiệm vụ", unit, "duties"),
            details=details(draft, outcome),
            campaign=campaign_result(draft, outcome),
            people=_people(draft, outcome, unit),
            record=record(draft, outcome),
            reporter_position=upper(unit.head_position),
            reporter=draft.need(unit.head, "trưởng đơn vị", unit, "head"),
            confirmer=confirmer,
            submitter=above,
        )
        name = f"bao cao thanh tich {file_name(outcome)}"
        rows = [unit.where, outcome.nomination.where]
        return draft.document(facts, name=name, subfolder=dossier_folder(draft.assessment, outcome), rows=rows)

    def layout(self) -> Page:
        """Parts I to III with their tables, then the confirmations."""
        page = Page(title=self.title)
        lay_out_title(page)
        page.paragraph("{{ name }}", lead="Tên tập thể đề nghị:", keep_next=True)
        page.heading("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH")
        page.heading("1. Đặc điểm, tình hình", 2)
        with page.loop("text in profile"):
            page.paragraph("{{ text }}")
        page.heading("2. Chức năng, nhiệm vụ được giao", 2)
        with page.loop("text in duties"):
            page.paragraph("{{ text }}")
        page.heading("II. THÀNH TÍCH ĐẠT ĐƯỢC")
        lay_out_campaign(page)
        with page.loop("text in details"):
            page.paragraph("{{ text }}")
        with page.loop("text in people"):
            page.paragraph("{{ text }}")
        lay_out_results(page)
        lay_out_awards(page)
        reporter = Signatory(["THỦ TRƯỞNG ĐƠN VỊ", "{{ reporter_position }}"], "{{ reporter }}", BY_HAND)
        pledge = "Tập thể chịu trách nhiệm về tính chính xác, trung thực của báo cáo này./."
        lay_out_confirmations(page, reporter, pledge)
        return page


def _is_office(draft: Draft, unit: Unit) -> bool:
    """Whether the nominated collective is the office as a whole."""
    return fold(unit.name) == fold(draft.office.name)


def _head(draft: Draft, unit: Unit) -> Head:
    office = draft.office
    above = draft.review.unit_by_code.get(unit.parent)
    parent = office.parent if _is_office(draft, unit) else above.name if above else office.name
    return Head(parent=upper(parent), agency=upper(unit.name), number="", place_date=draft.place_date(by_hand=True))


def _profile(draft: Draft, unit: Unit) -> list[str]:
    """Where it is, what it was before, then the workbook's own words."""
    lines = [f"Trụ sở: {draft.office.address}."] if draft.office.address else []
    lines += paragraphs(draft, unit.profile, "đặc điểm, tình hình", unit, "profile")
    return [*lines, f"Đơn vị cũ: {unit.formerly}."] if unit.formerly else lines


def _people(draft: Draft, outcome: Outcome, unit: Unit) -> list[str]:
    """How the people of the collective were rated and what titles they have in this review."""
    review, members = draft.review, draft.review.members_of(unit.code)
    if not members or _is_office(draft, unit):
        return []
    total = unit.headcount or len(members)
    rated = [Rating.of(m.rating) for m in members]
    ratings = [f"{count(n)} người {lower_first(r.label)}" for r in Rating if (n := rated.count(r))]
    codes = {m.code for m in members}
    titles: dict[str, int] = {}
    for other in draft.assessment.granted(decider=draft.assessment.decider):
        if other.is_person and other.subject.code in codes and other.award.kind == "danh_hieu":
            titles[other.award.name] = titles.get(other.award.name, 0) + 1
    text = f"Năm {review.year}, {unit.name} có {count(total)} người"
    text += f": {joined(ratings)}" if None not in rated and total == len(members) else ""
    if titles:
        text += "; " + joined(f"{count(n)} người đạt danh hiệu {name}" for name, n in titles.items())
    draft.rows += [m.where for m in members]
    return [f"{text}."]


def _confirmations(draft: Draft, outcome: Outcome, unit: Unit) -> tuple[Confirmation, Confirmation]:
    """The head of the office confirms; for the State's awards the submitting level does too."""
    state = submitter(draft, outcome) if higher_decider(draft.assessment, outcome.award) in STATE else NOBODY
    if _is_office(draft, unit):
        return Confirmation(lines=["XÁC NHẬN CỦA", "CẤP TRÊN TRỰC TIẾP"], note=SEALED, name=""), state
    signer = draft.signer()
    lines = ["XÁC NHẬN CỦA THỦ TRƯỞNG", "CƠ QUAN CẤP TRÊN", *signer.lines]
    return Confirmation(lines=lines, note=SEALED, name=signer.name), state
