"""Quyết định công nhận sáng kiến (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents import openings
from pipeline.documents.draft import AWARD_LAW, Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.recognition import DECISION, authors, authors_line, check_decision, recognised, shown_score
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import INITIATIVE_COUNCIL, Initiative
from pipeline.words import count, upper


class Recognised(Facts):
    """Sáng kiến được công nhận."""

    order: int
    initiative: str
    authors: str
    score: str


class RecognitionFacts(Facts):
    """Quyết định công nhận sáng kiến: how many, what authors get, the annexed list."""

    head: Head
    subject: str
    authority: str
    bases: list[str]
    opening: str
    rights: str
    carried_out_by: str
    list_title: str
    attached: str
    initiatives: list[Recognised]
    summary: str
    recipients: list[str]
    signer: Signer


class RecognitionDecision(DocumentType):
    """Quyết định công nhận sáng kiến cấp cơ sở, one for the council's session."""

    code = DECISION
    title = "Quyết định công nhận sáng kiến"
    family = "hoi_dong"
    symbol = "QĐ"
    made_for = "mỗi phiên họp của Hội đồng Sáng kiến"
    needs = "cần dòng sáng kiến cấp cơ sở của năm xét, «Kết quả» là «Công nhận», ở sheet «Sáng kiến»"
    seed_rows = "14"
    facts = RecognitionFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The decision, when the council found an initiative worth recognising."""
        initiatives = recognised(assessment.review)
        if initiatives:
            yield self._paper(Draft(self, assessment), initiatives)

    def _paper(self, draft: Draft, initiatives: Sequence[Initiative]) -> Document:
        office, year = draft.office, draft.review.year
        draft.rows += [i.where for i in initiatives]
        check_decision(draft, initiatives)
        number = count(len(initiatives))
        people = len({a.person.code for i in initiatives for a in authors(draft.review, i)})
        facts = RecognitionFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Về việc công nhận sáng kiến cấp cơ sở năm {year}"),
            authority=upper(f"{office.signer_position} {office.name}"),
            bases=draft.bases(
                office.provincial_regulation,
                office.regulation,
                draft.minutes(INITIATIVE_COUNCIL),
                subjects=(AWARD_LAW, "sang_kien"),
                proposer=draft.standing_head,
            ),
            opening=f"Công nhận {number} sáng kiến cấp cơ sở năm {year} của {count(people)} tác giả, đồng tác giả "
            "thuộc "
            f"{office.name} (có danh sách kèm theo).",
            rights="Tác giả, đồng tác giả của sáng kiến được cấp Giấy chứng nhận sáng kiến và hưởng quyền lợi theo "
            "Điều lệ Sáng kiến "
            "và quy chế chi tiêu nội bộ của cơ quan; sáng kiến được dùng làm căn cứ xét danh hiệu thi đua theo quy "
            "định.",
            carried_out_by=draft.carried_out_by("các cá nhân có tên trong danh sách tại Điều 1"),
            list_title=upper(f"Danh sách sáng kiến cấp cơ sở được công nhận năm {year}"),
            attached=draft.attached_to("Quyết định"),
            initiatives=[_row(draft, i, n) for n, i in enumerate(initiatives, 1)],
            summary=f"Tổng số: {number} sáng kiến của {count(people)} tác giả, đồng tác giả.",
            recipients=draft.recipients(["Như Điều 3"]),
            signer=draft.signer(),
        )
        return draft.document(facts)

    def layout(self) -> Page:
        """Three articles, then the list on landscape pages."""
        page = openings.decision(self.title)
        page.article(1, "{{ opening }}")
        page.article(2, "{{ rights }}")
        page.article(3, "{{ carried_out_by }}")
        page.signature()
        page.annex("{{ list_title }}", "{{ attached }}", number="Phụ lục", landscape=True)
        page.paragraph("{{ summary }}", keep_next=True)
        page.table(
            [
                Column("STT", 13, "{{ row.order }}", "center"),
                Column("Tên sáng kiến", 84, "{{ row.initiative }}"),
                Column("Tác giả, đồng tác giả; chức vụ, đơn vị (tỷ lệ đóng góp)", 122, "{{ row.authors }}"),
                Column("Điểm", 18, "{{ row.score }}", "center"),
            ],
            "row in initiatives",
            size=12,
        )
        return page


def _row(draft: Draft, initiative: Initiative, order: int) -> Recognised:
    made = authors(draft.review, initiative)
    draft.rows += [a.person.where for a in made]
    return Recognised(
        order=order,
        initiative=initiative.name,
        authors=authors_line(draft.review, initiative),
        score=shown_score(draft.review, initiative),
    )
