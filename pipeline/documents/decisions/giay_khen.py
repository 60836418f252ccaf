"""Giấy khen: one certificate for each recipient (Nghị định 98/2023/NĐ-CP, Điều 104 for its lines and colours)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.decisions.quyet_dinh_tang_giay_khen import AWARD, MeritDecision
from pipeline.documents.draft import Draft, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import in_order, titled, work
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Certificate
from pipeline.records import AWARD_KINDS, Person
from pipeline.words import count, upper, upper_first


class CertificateFacts(Facts):
    """Giấy khen: who is rewarded by whom for what, under which decision and ordinal."""

    authority: str
    name: str
    work: str
    achievement: str
    decision: str
    golden_book: str
    place_date: str
    signer: Signer


class MeritCertificate(DocumentType):
    """Giấy khen of the head of the office."""

    code = "giay_khen"
    title = "Giấy khen"
    family = "quyet_dinh"
    made_for = "mỗi cá nhân, tập thể được tặng"
    needs = MeritDecision.needs
    seed_rows = "16"
    facts = CertificateFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each recipient, in the order of the decision's list, which is the number in sổ vàng."""
        for kind in AWARD_KINDS:
            outcomes = in_order(assessment.review, assessment.granted(award=AWARD, kind=kind))
            for order, outcome in enumerate(outcomes, 1):
                yield self._paper(Draft(MeritDecision(), assessment, kind), outcome, order)

    def _paper(self, draft: Draft, outcome: Outcome, order: int) -> Document:
        """The certificate carries the number, day and signer of its decision, so they cannot differ."""
        draft.rows += [outcome.nomination.where, outcome.subject.where]
        subject, office = outcome.subject, draft.office
        facts = CertificateFacts(
            authority=upper(f"{office.signer_position} {office.name}"),
            name=upper_first(titled(subject)) if isinstance(subject, Person) else subject.name,
            work=work(draft.review, subject) if isinstance(subject, Person) else office.name,
            achievement=outcome.nomination.achievement,
            decision=f"Quyết định số {draft.number()} {draft.signing_day()}",
            golden_book=f"Số sổ vàng: {count(order)}",
            place_date=draft.place_date(),
            signer=draft.signer(),
        )
        name = f"{outcome.subject.code} {outcome.name}"
        return draft.document(facts, kind=self, name=name, subfolder="giay-khen")

    def layout(self, *, stock: bool = False) -> Certificate:
        """Lines in the decree's order and colours on one landscape page."""
        page = Certificate(stock=stock, title=self.title)
        page.motto()
        page.decider("{{ authority }}")
        page.verb()
        page.award("GIẤY KHEN")
        page.recipient("{{ name }}", "{{ work }}")
        page.achievement("{{ achievement }}")
        page.foot("{{ decision }}", "{{ golden_book }}")
        return page
