"""Báo cáo thành tích của cá nhân, on the form of the decree in force."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline import law
from pipeline.documents.achievements import (
    BY_HAND,
    NOBODY,
    SEALED,
    Confirmation,
    applied,
    details,
    is_head,
    lay_out_confirmations,
    lay_out_title,
    led_by_signer,
    paragraphs,
    reason_of,
    reported,
    subject_of,
    submitter,
)
from pipeline.documents.campaign_results import CampaignResult, campaign_result, lay_out_campaign
from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.report_forms import SPECIAL, extra_particulars, form_label, merit, on_career
from pipeline.documents.service_records import ServiceRecord, lay_out_service, service_particulars, service_record
from pipeline.documents.submissions import award_phrase, dossier_folder, file_name, higher_decider
from pipeline.documents.track_records import TrackRecord, lay_out_awards, lay_out_results, record
from pipeline.eligibility import STATE, Assessment, Outcome
from pipeline.frame import Page, Signatory
from pipeline.law import Rating
from pipeline.records import Person, Unit
from pipeline.words import fold, joined, lower_first, short_date, upper

_GENDERS = {"Ông": "Nam", "Bà": "Nữ"}
_EXTRA = {
    "dan_toc": ("Dân tộc", "ethnicity"),
    "ton_giao": ("Tôn giáo", "religion"),
    "ly_luan_chinh_tri": ("Trình độ lý luận chính trị", "politics"),
}
_HONOURS = ("nha_giao_", "thay_thuoc_", "nghe_si_", "nghe_nhan_", "anh_hung_", "giai_thuong_")


class PersonReportFacts(Facts):
    """Báo cáo thành tích cá nhân: who, what was done, what was awarded, who confirms."""

    form_label: str
    head: Head
    subject: str
    reason: str
    particulars: list[str]
    duties: list[str]
    collective: str
    details: list[str]
    campaign: CampaignResult
    service: ServiceRecord
    record: TrackRecord
    reporter: str
    confirmer: Confirmation
    submitter: Confirmation


class PersonReport(DocumentType):
    """Báo cáo thành tích của cá nhân, one for each person and award that needs it."""

    code = "bao_cao_thanh_tich_ca_nhan"
    title = "Báo cáo thành tích cá nhân"
    family = "ho_so"
    made_for = "mỗi cá nhân, mỗi danh hiệu, hình thức đề nghị"
    needs = (
        "cần dòng của cá nhân, không bị Hội đồng loại, ở sheet «Đề nghị»: do cấp trên quyết định, là "
        "Chiến sĩ thi đua cơ sở hoặc đã ghi «Nội dung báo cáo thành tích»"
    )
    seed_rows = "1, 16"
    facts = PersonReportFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Reports of people proposed above the office or for “Chiến sĩ thi đua cơ sở”."""
        for outcome in reported(assessment):
            if isinstance(outcome.subject, Person):
                draft = Draft(self, assessment, applied(self.code, assessment, outcome))
                yield self._paper(draft, outcome, outcome.subject)

    def _paper(self, draft: Draft, outcome: Outcome, person: Person) -> Document:
        unit = draft.review.unit_by_code[person.unit]
        confirmer, above = _confirmations(draft, outcome, person, unit)
        career = on_career(outcome)
        whole = merit(outcome) not in SPECIAL
        routine = whole and not career
        facts = PersonReportFacts(
            form_label=form_label(draft, outcome),
            head=_head(draft, unit),
            subject=subject_of(draft, outcome),
            reason=reason_of(outcome),
            particulars=_particulars(draft, person, unit, whole=whole, career=career),
            duties=paragraphs(draft, person.duties, "nhiệm vụ được giao", person, "duties") if routine else [],
            collective=_collective(draft, person, unit) if routine else "",
            details=details(draft, outcome) if outcome.nomination.details or not career else [],
            campaign=campaign_result(draft, outcome),
            service=service_record(draft, outcome),
            record=record(draft, outcome),
            reporter=person.full_name,
            confirmer=confirmer,
            submitter=above,
        )
        name = f"bao cao thanh tich {file_name(outcome)}"
        rows = [person.where, outcome.nomination.where]
        return draft.document(facts, name=name, subfolder=dossier_folder(draft.assessment, outcome), rows=rows)

    def layout(self) -> Page:
        """Parts I to III with their tables, then the confirmations."""
        page = Page(title=self.title)
        lay_out_title(page)
        page.heading("I. SƠ LƯỢC LÝ LỊCH")
        with page.loop("text in particulars"):
            page.paragraph("- {{ text }}")
        with page.when("service.shown"):
            lay_out_service(page)
            page.otherwise()
            page.heading("II. THÀNH TÍCH ĐẠT ĐƯỢC")
        with page.when("duties"):
            page.heading("1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận", 2)
            with page.loop("text in duties"):
                page.paragraph("{{ text }}")
            page.heading("2. Thành tích đạt được của cá nhân", 2)
        lay_out_campaign(page)
        with page.when("collective"):
            page.paragraph("{{ collective }}", lead="Tóm tắt thành tích của tập thể:")
        with page.loop("text in details"):
            page.paragraph("{{ text }}")
        lay_out_results(page)
        lay_out_awards(page)
        reporter = Signatory(["NGƯỜI BÁO CÁO"], "{{ reporter }}", BY_HAND)
        lay_out_confirmations(page, reporter, "Tôi chịu trách nhiệm về tính chính xác, trung thực của báo cáo này./.")
        return page


def _head(draft: Draft, unit: Unit) -> Head:
    """The unit under the office; the leadership reports under the office's own name."""
    office = draft.office
    day = draft.place_date(by_hand=True)
    if led_by_signer(draft, unit):
        return Head(parent=upper(office.parent), agency=upper(office.name), number="", place_date=day)
    above = draft.review.unit_by_code.get(unit.parent)
    parent = above.name if above else office.name
    return Head(parent=upper(parent), agency=upper(unit.name), number="", place_date=day)


def _particulars(draft: Draft, person: Person, unit: Unit, *, whole: bool, career: bool) -> list[str]:
    """Lines of part I, every empty cell a gap; a report on one achievement asks only who and where."""
    office = draft.office
    born = draft.need(short_date(person.born) if person.born else "", "ngày sinh", person, "born")
    gender = _GENDERS.get(person.title, "") or draft.need("", "giới tính (cột Ông/Bà)", person, "title")
    place = office.name if led_by_signer(draft, unit) else f"{unit.name}, {office.name}"
    lines = [
        f"Họ và tên: {person.full_name}",
        f"Sinh ngày, tháng, năm: {born}; giới tính: {gender}",
        f"Quê quán: {draft.need(person.hometown, 'quê quán', person, 'hometown')}",
        f"Trú quán: {draft.need(person.residence, 'trú quán', person, 'residence')}",
        f"Đơn vị công tác: {place}",
        f"Chức vụ (Đảng, chính quyền, đoàn thể): {_positions(person)}",
    ]
    if not whole:
        return lines
    qualification = draft.need(person.qualification, "trình độ chuyên môn", person, "qualification")
    lines.append(f"Trình độ chuyên môn, nghiệp vụ; học hàm, học vị: {qualification}")
    served = service_particulars(draft, person) if career else []
    extra = []
    for line in extra_particulars(draft):
        label, field = _EXTRA[line]
        extra.append(f"{label}: {draft.need(getattr(person, field), lower_first(label), person, field)}")
    honours = _honours(draft, person)
    return [*lines[:2], *extra[:2], *lines[2:], *extra[2:], *served, *([honours] if honours else [])]


def _positions(person: Person) -> str:
    return f"{person.position}; {person.party_role}" if person.party_role else person.position


def _honours(draft: Draft, person: Person) -> str:
    """Honorary titles and prizes of the State, when the workbook has any."""
    names = []
    for award in draft.review.awards_of(person.code):
        known = law.find_award(award.award)
        if known and known.code.startswith(_HONOURS):
            names.append(known.name)
    return f"Danh hiệu, giải thưởng: {', '.join(names)}" if names else ""


def _collective(draft: Draft, person: Person, unit: Unit) -> str:
    """What the head of a unit says first: how the collective was rated and what it is proposed for."""
    if not is_head(unit, person) or led_by_signer(draft, unit):
        return ""
    rated = Rating.of(unit.rating)
    asked = [
        award_phrase(o.award) for o in draft.assessment.granted() if o.subject.code == unit.code and not o.is_person
    ]
    said = [f"được xếp loại {lower_first(rated.label)}"] if rated else []
    said += [f"được đề nghị tặng {joined(asked)}"] if asked else []
    draft.rows.append(unit.where)
    return f"Năm {draft.review.year}, {unit.name} {', '.join(said)}." if said else ""


def _confirmations(draft: Draft, outcome: Outcome, person: Person, unit: Unit) -> tuple[Confirmation, Confirmation]:
    """Who confirms at the left, and the submitting level; the same hand never signs twice.

    Nobody confirms their own report: a unit's head is confirmed by the head of the office, and the head of
    the office by the level above. A whole working life is confirmed by who keeps the personnel files.
    """
    above = submitter(draft, outcome)
    signer = draft.signer()
    themselves = fold(person.full_name) == fold(signer.name)
    state = higher_decider(draft.assessment, outcome.award) in STATE
    if on_career(outcome):
        lines = ["XÁC NHẬN CỦA CƠ QUAN", "QUẢN LÝ CÁN BỘ"]
        return Confirmation(lines=lines, note=SEALED, name=""), NOBODY if themselves and not state else above
    if themselves:
        return Confirmation(lines=["XÁC NHẬN CỦA", "CẤP TRÊN TRỰC TIẾP"], note=SEALED, name=""), NOBODY
    office_head = Confirmation(lines=["THỦ TRƯỞNG ĐƠN VỊ", "XÁC NHẬN", *signer.lines], note=SEALED, name=signer.name)
    if state:
        return office_head, above
    if is_head(unit, person) or led_by_signer(draft, unit):
        return (above, NOBODY) if above.lines else (office_head, NOBODY)
    head = draft.need(unit.head, "trưởng đơn vị", unit, "head")
    lines = ["THỦ TRƯỞNG ĐƠN VỊ", "XÁC NHẬN", upper(unit.head_position)]
    return Confirmation(lines=lines, note=BY_HAND, name=head), above
