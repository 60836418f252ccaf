"""Quyết định tặng Giấy khen (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents import openings
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.lists import AwardList, award_list, head_count, lay_out
from pipeline.documents.prizes import PrizeTerms, lay_out_prizes, terms
from pipeline.documents.submissions import whom
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Page
from pipeline.records import AWARD_COUNCIL, AWARD_KINDS
from pipeline.words import joined, lower_first, upper

AWARD = "giay_khen"
_ROUTINE, _SUDDEN = AWARD_KINDS[:2]


class MeritDecisionFacts(Facts):
    """Quyết định tặng Giấy khen: to whom, for what, prize money, lists."""

    head: Head
    subject: str
    authority: str
    bases: list[str]
    opening: str
    prizes: PrizeTerms
    carried_out_by: str
    list_title: str
    attached: str
    lists: list[AwardList]
    recipients: list[str]
    signer: Signer


class MeritDecision(DocumentType):
    """Quyết định tặng Giấy khen of the head of the office, one for each form of merit."""

    code = "quyet_dinh_tang_giay_khen"
    title = "Quyết định tặng Giấy khen"
    family = "quyet_dinh"
    symbol = "QĐ"
    made_for = "mỗi đợt xét, mỗi loại hình khen thưởng"
    needs = "cần dòng đề nghị Giấy khen, không bị Hội đồng loại, ở sheet «Đề nghị»"
    seed_rows = "16"
    facts = MeritDecisionFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One decision for each form of merit in which somebody receives a Giấy khen."""
        for kind in AWARD_KINDS:
            outcomes = assessment.granted(award=AWARD, kind=kind)
            if outcomes:
                yield self._paper(Draft(self, assessment, kind), outcomes, kind)

    def _paper(self, draft: Draft, outcomes: Sequence[Outcome], kind: str) -> Document:
        year, office = draft.review.year, draft.office
        purpose = (
            f"thành tích xuất sắc {lower_first(kind)}"
            if kind == _SUDDEN
            else f"thành tích {lower_first(kind)}"
            if kind != _ROUTINE
            else "thành tích xuất sắc trong công tác"
        )
        groups = [g for g in ([o for o in outcomes if not o.is_person], [o for o in outcomes if o.is_person]) if g]
        counts = joined(head_count(group) for group in groups)
        facts = MeritDecisionFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Về việc tặng Giấy khen cho {whom(outcomes)} có {purpose} năm {year}"),
            authority=upper(f"{office.signer_position} {office.name}"),
            bases=draft.bases(
                office.provincial_regulation,
                office.regulation,
                draft.minutes(AWARD_COUNCIL),
                proposer=f"Thường trực {AWARD_COUNCIL} {office.name}",
            ),
            opening=(
                f"Tặng Giấy khen của {office.signer_position} {office.name} cho {counts} đã có {purpose} năm "
                f"{year} "
                "(có danh sách kèm theo)."
            ),
            prizes=terms(draft, [o for group in groups for o in group]),
            carried_out_by=draft.carried_out_by(f"{whom(outcomes)} có tên tại Điều 1"),
            list_title=upper(f"Danh sách {whom(outcomes)} được tặng Giấy khen năm {year}"),
            attached=draft.attached_to("Quyết định"),
            lists=[
                award_list(draft, f"{n}. {'Cá nhân' if group[0].is_person else 'Tập thể'}: {head_count(group)}", group)
                for n, group in enumerate(groups, 1)
            ],
            recipients=draft.recipients(["Như Điều 3"]),
            signer=draft.signer(),
        )
        name = self.code if kind == _ROUTINE else f"{self.code} {kind}"
        return draft.document(facts, name=name.replace("_", " "))

    def layout(self) -> Page:
        """Three articles, then the lists with each one's merit on landscape pages."""
        page = openings.decision(self.title)
        page.article(1, "{{ opening }}")
        lay_out_prizes(page)
        page.article(3, "{{ carried_out_by }}")
        page.signature()
        page.annex("{{ list_title }}", "{{ attached }}", number="Phụ lục", landscape=True)
        lay_out(page, achievement=True)
        return page
