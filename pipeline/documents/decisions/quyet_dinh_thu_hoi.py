"""Quyết định hủy bỏ, thu hồi danh hiệu, hình thức khen thưởng (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline import law
from pipeline.documents import openings
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import titled, work
from pipeline.eligibility import Assessment
from pipeline.frame import Page
from pipeline.records import REVOCATION, Amendment, Person, Unit
from pipeline.words import long_date, money, money_in_words, upper, upper_first


class RevocationFacts(Facts):
    """Quyết định thu hồi: which award of whom, on what ground, what is to be handed back by when."""

    head: Head
    subject: str
    authority: str
    bases: list[str]
    cancelled: str
    ground: str
    handed_back: str
    carried_out_by: str
    recipients: list[str]
    signer: Signer


class Revocation(DocumentType):
    """Quyết định thu hồi, one for each award taken back."""

    code = "quyet_dinh_thu_hoi"
    title = "Quyết định thu hồi danh hiệu, hình thức khen thưởng"
    family = "quyet_dinh"
    symbol = "QĐ"
    made_for = "mỗi danh hiệu, hình thức bị hủy bỏ, thu hồi"
    needs = "cần dòng có «Việc» là «Thu hồi» ở sheet «Đính chính, thu hồi»"
    facts = RevocationFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each award taken back on sheet «Đính chính, thu hồi»."""
        for row in assessment.review.amendments:
            subject = assessment.review.subject(row.subject)
            if row.kind == REVOCATION and subject is not None:
                yield self._paper(Draft(self, assessment, row.code), row, subject)

    def _paper(self, draft: Draft, row: Amendment, subject: Person | Unit) -> Document:
        draft.rows += [row.where, subject.where]
        office = draft.office
        award = law.find_award(row.award)
        name = draft.need(award.name if award else "", "danh hiệu, hình thức bị thu hồi", row, "award")
        kind = "danh hiệu" if award is None or award.kind == "danh_hieu" else "hình thức khen thưởng"
        who = f"{titled(subject)}, {work(draft.review, subject)}" if isinstance(subject, Person) else subject.name
        ground = draft.need(row.ground, "căn cứ thu hồi", row, "ground")
        reason = draft.need(row.reason, "kết luận làm căn cứ thu hồi", row, "reason")
        deadline = draft.need(row.deadline, "thời hạn nộp lại", row, "deadline")
        original = f"{row.paper} {long_date(row.dated)} của {row.issuer} {row.about}"
        facts = RevocationFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Về việc hủy bỏ, thu hồi {kind} {name}"),
            authority=upper(f"{office.signer_position} {office.name}"),
            bases=draft.bases(office.provincial_regulation, office.regulation, reason, proposer=draft.standing_head),
            cancelled=f"Hủy bỏ {kind} {name} đã tặng {who} tại {original}.",
            ground=f"Lý do: thuộc trường hợp bị hủy bỏ theo {ground}.",
            handed_back=f"{_opening(subject)} có trách nhiệm nộp lại hiện vật khen thưởng{_money(row)} đã nhận về "
            f"{row.remedy or office.drafting_unit_name} trong thời hạn {deadline}.",
            carried_out_by=f"Quyết định này có hiệu lực kể từ ngày ký. {draft.carried_out_by(_short(subject))}",
            recipients=draft.recipients(["Như Điều 3"]),
            signer=draft.signer(),
        )
        return draft.document(facts, name=f"{self.code} {row.code}".replace("_", " "))

    def layout(self) -> Page:
        """What is cancelled and why, what is handed back, who carries it out."""
        page = openings.decision(self.title)
        page.article(1, "{{ cancelled }}")
        page.paragraph("{{ ground }}")
        page.article(2, "{{ handed_back }}")
        page.article(3, "{{ carried_out_by }}")
        page.signature()
        return page


def _short(subject: Person | Unit) -> str:
    return titled(subject) if isinstance(subject, Person) else subject.name


def _opening(subject: Person | Unit) -> str:
    return upper_first(_short(subject))


def _money(row: Amendment) -> str:
    if not row.money:
        return ""
    return f" (nếu có) và số tiền thưởng {money(row.money)} đồng (Bằng chữ: {money_in_words(row.money)})"
