"""Bằng chứng nhận danh hiệu Chiến sĩ thi đua cơ sở (lines, colours and flags: Nghị định 98/2023/NĐ-CP, Điều 104)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.decisions.quyet_dinh_cong_nhan_danh_hieu import TitleDecision
from pipeline.documents.draft import Draft, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import people, titled, work
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Certificate
from pipeline.records import Person
from pipeline.words import count, upper, upper_first

TITLE = "chien_si_thi_dua_co_so"
"""The one title of a Sở's own authority that carries a certificate; the others carry money alone."""


class TitleCertificateFacts(Facts):
    """Bằng chứng nhận: who holds the title, of which year, for what, under which decision and ordinal."""

    authority: str
    award: str
    name: str
    work: str
    achievement: str
    decision: str
    golden_book: str
    place_date: str
    signer: Signer


class TitleCertificate(DocumentType):
    """Bằng chứng nhận danh hiệu Chiến sĩ thi đua cơ sở."""

    code = "bang_chung_nhan_danh_hieu"
    title = "Bằng chứng nhận danh hiệu thi đua"
    family = "quyet_dinh"
    made_for = "mỗi cá nhân được công nhận Chiến sĩ thi đua cơ sở"
    needs = (
        "cần dòng đề nghị Chiến sĩ thi đua cơ sở cho cá nhân, do cơ quan quyết định và không bị Hội đồng "
        "loại, ở sheet «Đề nghị»"
    )
    seed_rows = "16"
    facts = TitleCertificateFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each recipient, in the order of the decision's list, which is the number in sổ vàng."""
        granted = assessment.granted(award=TITLE, decider=assessment.decider)
        for order, outcome in enumerate(people(assessment.review, granted), 1):
            if isinstance(outcome.subject, Person):
                yield self._paper(Draft(TitleDecision(), assessment), outcome, outcome.subject, order)

    def _paper(self, draft: Draft, outcome: Outcome, person: Person, order: int) -> Document:
        """The certificate carries the number, day and signer of its decision, so they cannot differ."""
        draft.rows += [outcome.nomination.where, person.where]
        office, year = draft.office, f"năm {draft.review.year}"
        achievement = outcome.nomination.achievement
        facts = TitleCertificateFacts(
            authority=upper(f"{office.signer_position} {office.name}"),
            award=upper(outcome.award.name).strip("“”"),
            name=upper_first(titled(person)),
            work=work(draft.review, person),
            achievement=achievement if year in achievement else f"{achievement}, {year}",
            decision=f"Quyết định số {draft.number()} {draft.signing_day()}",
            golden_book=f"Số sổ vàng: {count(order)}",
            place_date=draft.place_date(),
            signer=draft.signer(),
        )
        return draft.document(facts, kind=self, name=f"{person.code} {outcome.name}", subfolder="bang-chung-nhan")

    def layout(self, *, stock: bool = False) -> Certificate:
        """Lines in the decree's order and colours, red flags on both sides of the emblem."""
        page = Certificate(flags=True, stock=stock, title=self.title)
        page.motto()
        page.decider("{{ authority }}")
        page.verb("TẶNG DANH HIỆU")
        page.award("{{ award }}")
        page.recipient("{{ name }}", "{{ work }}")
        page.achievement("{{ achievement }}")
        page.foot("{{ decision }}", "{{ golden_book }}")
        return page
