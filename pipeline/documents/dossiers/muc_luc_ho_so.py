"""Mục lục hồ sơ: cover and index of one dossier, each part the law asks for present or missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.documents.achievements import subject_of
from pipeline.documents.dossier_parts import REPORT, parts
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Document, DocumentType, Facts, Part
from pipeline.documents.nominees import work
from pipeline.documents.submissions import (
    SUBMISSION_NEEDS,
    dossier_folder,
    file_name,
    higher_decider,
    route,
    submissions,
)
from pipeline.eligibility import Answer, Assessment, Outcome
from pipeline.findings import Place
from pipeline.frame import Column, Page, Signatory
from pipeline.records import Evidence, Person
from pipeline.words import count, upper, upper_first

HAS, LACKS, OPTIONAL = "Có", "Thiếu", "Không bắt buộc"
_NOTHING = "–"


class IndexLine(Facts):
    """Dòng mục lục; `pages` is a dash until the dossier's pages are counted."""

    order: int
    name: str
    number: str
    basis: str
    pages: str
    status: str


class DossierIndexFacts(Facts):
    """Mục lục hồ sơ: cover, parts, what is open."""

    parent: str
    agency: str
    subject: str
    nominee: str
    work: str
    decider: str
    place_year: str
    lines: list[IndexLine]
    summary: str
    open_points: list[str]


class DossierIndex(DocumentType):
    """Mục lục hồ sơ, one for each nominee and award above the office."""

    code = "muc_luc_ho_so"
    title = "Mục lục hồ sơ đề nghị khen thưởng"
    family = "ho_so"
    made_for = "mỗi hồ sơ đề nghị cấp trên khen thưởng"
    needs = SUBMISSION_NEEDS
    seed_rows = "1"
    facts = DossierIndexFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One index for each dossier, in the folder of its reports."""
        for _, outcomes in submissions(assessment):
            for outcome in outcomes:
                yield self._paper(Draft(self, assessment, outcome.subject.code), outcome)

    def _paper(self, draft: Draft, outcome: Outcome) -> Document:
        office, subject = draft.office, outcome.subject
        decider = higher_decider(draft.assessment, outcome.award)
        listed = parts(draft, outcome)
        lines = [_line(number, part) for number, part in enumerate(listed, 1)]
        for part in listed:
            if part.missing:
                _missing(draft, outcome, part)
        facts = DossierIndexFacts(
            parent=upper(office.parent),
            agency=upper(office.name),
            subject=subject_of(draft, outcome),
            nominee=outcome.name,
            work=work(draft.review, subject) if isinstance(subject, Person) else office.name,
            decider=route(draft, decider).decider,
            place_year=f"{office.place}, năm {draft.day.year}",
            lines=lines,
            summary=_summary(lines),
            open_points=_open_points(draft, outcome),
        )
        name = f"muc luc {file_name(outcome)}"
        rows = [subject.where, outcome.nomination.where]
        made = draft.document(facts, name=name, subfolder=dossier_folder(draft.assessment, outcome), rows=rows)
        return replace(made, parts=tuple(listed))

    def layout(self) -> Page:
        """The cover on its own page, then the index and what is open."""
        page = Page(title=self.title)
        page.head("{{ parent }}", "{{ agency }}", no_number=True, no_date=True)
        page.space(150)
        page.title("HỒ SƠ\n{{ subject }}")
        page.space(40)
        page.paragraph("{{ nominee }}", bold=True, align="center")
        page.paragraph("{{ work }}", align="center")
        page.space(40)
        page.paragraph("Cấp quyết định: {{ decider }}", align="center")
        page.space(190)
        page.paragraph("{{ place_year }}", italic=True, align="center")
        page.page_break()
        page.caption("MỤC LỤC HỒ SƠ")
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Tài liệu", 50, "{{ row.name }}"),
                Column("Số, ngày", 33, "{{ row.number }}", "center"),
                Column("Căn cứ yêu cầu", 38, "{{ row.basis }}"),
                Column("Trang", 14, "{{ row.pages }}", "center"),
                Column("Có/Thiếu", 18, "{{ row.status }}", "center"),
            ],
            "row in lines",
            size=12,
        )
        page.paragraph("{{ summary }}")
        page.heading("NỘI DUNG CẦN XEM XÉT")
        with page.when("open_points"):
            with page.loop("text in open_points"):
                page.paragraph("- {{ text }}")
            page.otherwise()
            page.paragraph("Không có nội dung phải xem xét thêm.")
        page.signatures(Signatory([""]), Signatory(["NGƯỜI LẬP HỒ SƠ"], "", "(Ký, ghi rõ họ tên)"))
        return page


# --- lines ------------------------------------------------------------------------------------------------
def with_pages(index: Document, pages: Sequence[int]) -> Document:
    """The index with the page each of its parts begins on, counted from the cover; 0 for a part that is not there."""
    assert isinstance(index.facts, DossierIndexFacts)
    numbered = zip(index.facts.lines, pages, strict=True)
    lines = [line.model_copy(update={"pages": str(page) if page else _NOTHING}) for line, page in numbered]
    return replace(index, facts=index.facts.model_copy(update={"lines": lines}))


def _line(number: int, part: Part) -> IndexLine:
    status = LACKS if part.missing else HAS if part.papers or part.evidence else OPTIONAL
    return IndexLine(order=number, name=part.name, number=part.number or _NOTHING, basis=part.basis,
                     pages=_NOTHING, status=status)  # fmt: skip


def _missing(draft: Draft, outcome: Outcome, part: Part) -> None:
    """The gap of a part nobody has provided: where to write it."""
    nomination, what = outcome.nomination, f"{part.name} trong hồ sơ {outcome.award.name} của {outcome.name}"
    if part.code == REPORT:
        place = Place(nomination.where.file, nomination.where.sheet, nomination.where.cell("details"))
        draft.gap(what, place, "Điền cột «Nội dung báo cáo thành tích».")
        return
    place = Place(draft.office.where.file, Evidence.sheet)
    draft.gap(what, place, f"Thêm tệp «{part.name}» của {outcome.subject.code} vào sheet {Evidence.sheet}.")


def _summary(lines: list[IndexLine]) -> str:
    lacking = [line.name for line in lines if line.status == LACKS]
    total = f"Hồ sơ gồm {count(len(lines))} loại tài liệu"
    if not lacking:
        return f"{total}, đủ thành phần theo quy định."
    return f"{total}; còn thiếu {count(len(lacking))} loại: {'; '.join(lacking)}."


def _open_points(draft: Draft, outcome: Outcome) -> list[str]:
    """Conditions the workbook cannot prove, and rules the province has not been named for."""
    points = []
    for verdict in outcome.verdicts:
        if verdict.answer is Answer.OPEN:
            why = f": {verdict.missing}" if verdict.missing else ""
            points.append(f"{upper_first(verdict.requirement)}{why} ({verdict.article}).")
    award = outcome.award
    if "dossier" in award.delegated and not draft.office.provincial_regulation:
        source = award.sources["delegated"]
        draft.used.add(source.instrument)
        points.append(
            f"Thành phần hồ sơ do bộ, tỉnh quy định ({source.cite()}); sổ chưa ghi quy định của tỉnh nên mục "
            "lục này lập theo quy định của trung ương."
        )
    return points
