"""Phiếu đánh giá sáng kiến: no national form; the criteria are the office's own scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.recognition import authors_line, council_of, scorers, scores_of, submitted
from pipeline.eligibility import Assessment, voters
from pipeline.frame import Column, Group, Page, Signatory
from pipeline.records import INITIATIVE_COUNCIL, CouncilMember, Criterion, Initiative, InitiativeScore
from pipeline.words import decimal, fold, roman, upper

_REMARK = 40  # points to write a remark by hand


class ScoredCriterion(Facts):
    """Tiêu chí trên phiếu, with the points once they are given."""

    order: int
    label: str
    most: str
    points: str


class CriterionGroup(Facts):
    """Nhóm tiêu chí."""

    caption: str
    criteria: list[ScoredCriterion]


class ScoringSheet(Facts):
    """Phiếu của một thành viên đối với một sáng kiến."""

    code: str
    initiative: str
    authors: str
    groups: list[CriterionGroup]
    most: str
    sum: str
    remark: str


class ScoringSheetsFacts(Facts):
    """Tập phiếu đánh giá sáng kiến của một thành viên: one sheet for each initiative."""

    head: Head
    member: str
    position: str
    signature: str
    rule: str
    sheets: list[ScoringSheet]


class ScoringSheets(DocumentType):
    """Phiếu đánh giá sáng kiến, a set for each member: blank before the session, filled once scores are recorded."""

    code = "phieu_danh_gia_sang_kien"
    title = "Phiếu đánh giá sáng kiến"
    family = "hoi_dong"
    made_for = "mỗi thành viên Hội đồng Sáng kiến, mỗi sáng kiến một phiếu"
    needs = (
        "cần dòng ở sheet «Tiêu chí sáng kiến», thành viên Hội đồng Sáng kiến ở sheet «Hội đồng» và dòng "
        "sáng kiến cấp cơ sở của năm xét ở sheet «Sáng kiến»"
    )
    seed_rows = "14"
    facts = ScoringSheetsFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """A set for each member who scores, when the workbook has a scale and initiatives to score."""
        records = assessment.review
        initiatives = submitted(records)
        if not (records.criteria and initiatives):
            return
        for member in voters(records.council(INITIATIVE_COUNCIL)):
            own = [i for i in initiatives if member in scorers(records, i)]
            if own:
                yield self._paper(Draft(self, assessment), member, own)

    def _paper(self, draft: Draft, member: CouncilMember, initiatives: Sequence[Initiative]) -> Document:
        records, office = draft.review, draft.office
        draft.rows += [member.where, *(c.where for c in records.criteria), *(i.where for i in initiatives)]
        session = records.session(INITIATIVE_COUNCIL)
        if session:
            draft.rows.append(session.where)
        whole = decimal(sum(c.most for c in records.criteria))
        facts = ScoringSheetsFacts(
            head=Head(parent=upper(office.name), agency=upper(INITIATIVE_COUNCIL), number="", place_date=""),
            member=member.full_name,
            position=f"{member.position}, {member.role} {council_of(records)}",
            signature="THÀNH VIÊN HỘI ĐỒNG",
            rule=f"Thang điểm {whole}; điểm của mỗi tiêu chí không quá điểm tối đa.",
            sheets=[_sheet(draft, member, i, whole) for i in initiatives],
        )
        return draft.document(facts, name=member.full_name, subfolder="phieu-danh-gia-sang-kien")

    def layout(self) -> Page:
        """One page for each initiative, so that every sheet can be filed with its own initiative.

        The head stands on the first page of the set; a sheet names the council and its member itself.
        """
        page = Page(title=self.title, body_size=13)
        page.head(no_number=True, no_date=True)
        with page.loop("sheet in sheets"):
            page.title("PHIẾU ĐÁNH GIÁ SÁNG KIẾN", "{{ sheet.code }}. {{ sheet.initiative }}")
            page.paragraph("{{ sheet.authors }}.", lead="Tác giả:")
            page.paragraph("{{ member }}, {{ position }}.", lead="Người đánh giá:")
            page.paragraph("{{ rule }}", italic=True)
            page.table(
                [
                    Column("STT", 12, "{{ criterion.order }}", "center"),
                    Column("Tiêu chí", 92, "{{ criterion.label }}"),
                    Column("Điểm tối đa", 26, "{{ criterion.most }}", "center"),
                    Column("Điểm chấm", 26, "{{ criterion.points }}", "center"),
                ],
                group=Group("group in sheet.groups", "{{ group.caption }}", "criterion in group.criteria"),
                total=["Cộng", None, "{{ sheet.most }}", "{{ sheet.sum }}"],
                size=12,
            )
            with page.when("sheet.remark"):
                page.paragraph("{{ sheet.remark }}", lead="Nhận xét:")
                page.otherwise()
                page.paragraph("", lead="Nhận xét:")
                with page.when("not sheet.sum"):
                    page.space(_REMARK)
            page.signatures(Signatory(), Signatory(["{{ signature }}"], "{{ member }}"))
            with page.when("not loop.last"):
                page.page_break()
        return page


def _sheet(draft: Draft, member: CouncilMember, initiative: Initiative, whole: str) -> ScoringSheet:
    records = draft.review
    given = next((s for s in scores_of(records, initiative) if fold(s.member) == fold(member.full_name)), None)
    if given:
        draft.rows.append(given.where)
    return ScoringSheet(
        code=initiative.code,
        initiative=initiative.name,
        authors=authors_line(records, initiative).replace("\n", "; "),
        groups=_groups(records.criteria, given),
        most=whole,
        sum=decimal(given.total) if given else "",
        remark=given.remark if given else "",
    )


def _groups(criteria: Sequence[Criterion], given: InitiativeScore | None) -> list[CriterionGroup]:
    """Criteria under their groups, numbered through, with the points of one member."""
    made = []
    numbered = list(enumerate(criteria))
    for order, (name, members) in enumerate(groupby(numbered, key=lambda pair: pair[1].group), 1):
        listed = list(members)
        most = decimal(sum(c.most for _, c in listed))
        made.append(
            CriterionGroup(
                caption=f"{roman(order)}. {name} ({most} điểm)",
                criteria=[
                    ScoredCriterion(order=n + 1, label=c.name, most=decimal(c.most), points=_points(given, n))
                    for n, c in listed
                ],
            )
        )
    return made


def _points(given: InitiativeScore | None, n: int) -> str:
    points = given.points[n] if given and n < len(given.points) else None
    return "" if points is None else decimal(points)
