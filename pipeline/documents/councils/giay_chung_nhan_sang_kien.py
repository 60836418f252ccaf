"""Giấy chứng nhận sáng kiến: one for each author, A4 landscape."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.councils.quyet_dinh_cong_nhan_sang_kien import RecognitionDecision
from pipeline.documents.draft import Draft, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import titled, work
from pipeline.documents.recognition import Author, certified
from pipeline.eligibility import Assessment
from pipeline.frame import Certificate
from pipeline.records import Initiative
from pipeline.words import count, lower_first, upper, upper_first


class InitiativeCertificateFacts(Facts):
    """Giấy chứng nhận: whose initiative, which share, under which decision."""

    authority: str
    name: str
    work: str
    role: str
    initiative: str
    decision: str
    golden_book: str
    place_date: str
    signer: Signer


class InitiativeCertificate(DocumentType):
    """Giấy chứng nhận sáng kiến cấp cơ sở."""

    code = "giay_chung_nhan_sang_kien"
    title = "Giấy chứng nhận sáng kiến"
    family = "hoi_dong"
    made_for = "mỗi tác giả, đồng tác giả của sáng kiến được công nhận"
    needs = RecognitionDecision.needs
    seed_rows = "14"
    facts = InitiativeCertificateFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each author of each recognised initiative, numbered in the order of the decision's list."""
        for order, (initiative, author) in enumerate(certified(assessment.review), 1):
            yield self._paper(Draft(RecognitionDecision(), assessment), initiative, author, order)

    def _paper(self, draft: Draft, initiative: Initiative, author: Author, order: int) -> Document:
        """The certificate carries the number, day and signer of its decision, so they cannot differ."""
        draft.rows += [initiative.where, author.person.where]
        office, year = draft.office, draft.review.year
        share = f" (tỷ lệ đóng góp {author.share})" if author.share and not author.alone else ""
        facts = InitiativeCertificateFacts(
            authority=upper(f"{office.signer_position} {office.name}"),
            name=upper_first(titled(author.person)),
            work=work(draft.review, author.person),
            role=f"Là {lower_first(author.role)}{share} của sáng kiến được công nhận cấp cơ sở năm {year}:",
            initiative=f"“{initiative.name}”",
            decision=f"Quyết định số {draft.number()} {draft.signing_day()}",
            golden_book=f"Số vào sổ: {count(order)}",
            place_date=draft.place_date(),
            signer=draft.signer(),
        )
        name = f"{initiative.code} {author.person.code} {author.person.full_name}"
        return draft.document(facts, kind=self, name=name, subfolder="giay-chung-nhan-sang-kien")

    def layout(self, *, stock: bool = False) -> Certificate:
        """The lines of a certificate of merit, with the initiative in place of the merit."""
        page = Certificate(stock=stock, title=self.title)
        page.motto()
        page.decider("{{ authority }}")
        page.verb("CẤP")
        page.award("GIẤY CHỨNG NHẬN SÁNG KIẾN")
        page.recipient("{{ name }}", "{{ work }}", "{{ role }}")
        page.achievement("{{ initiative }}")
        page.foot("{{ decision }}", "{{ golden_book }}")
        return page
