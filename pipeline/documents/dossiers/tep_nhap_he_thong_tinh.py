"""Tệp nhập hệ thống của tỉnh: nominees in the shape the province's awards system imports, one for each proposal.

Built from the headings of the import template used in provinces; the ids of awards and classes belong to
each system, so the hidden code sheets leave them for the office to fill in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import in_order
from pipeline.documents.object_classes import CLASSES, object_class
from pipeline.documents.submissions import SUBMISSION_NEEDS, folder, submissions
from pipeline.eligibility import Assessment, Outcome
from pipeline.records import Person
from pipeline.words import upper_first
from pipeline.workbook.books import BookColumn, Formula, Sheet, book

_KINDS = (
    ("Khen thưởng cá nhân", "CANHAN"),
    ("Khen thưởng tập thể", "TAPTHE"),
    ("Khen thưởng hộ gia đình", "HOGIADINH"),
)
_CODES = ("PLKT", "HTKT", "PLDT", "LVHD")
_FIRST, _SPARE = 2, 100
_BETWEEN = 8  # empty columns J to Q
_NOTES = (
    "Trang «file nhận» có tiêu đề, thứ tự cột đúng như tệp mẫu nhập danh sách đang dùng ở nhiều tỉnh.",
    "Mã danh hiệu, mã phân loại đối tượng, mã lĩnh vực do hệ thống của tỉnh đặt, sổ làm việc không có. Trước khi nhập, "
    "bỏ ẩn các trang HTKT, PLDT, LVHD và điền mã vào cột B, hoặc chép các trang cùng tên từ tệp mẫu của tỉnh đè lên.",
    "Tên ở cột A các trang mã phải trùng với tên trong hệ thống; cột R đến U của «file nhận» tự tra mã theo tên.",
    "Cột «Phân loại đối tượng» xếp theo chức vụ, loại đơn vị; cột «Lĩnh vực hoạt động» theo ngành của cơ "
    "quan. Kiểm tra "
    "lại hai cột này trước khi nhập.",
    "Mở tệp bằng chương trình bảng tính và lưu lại một lần để các cột mã có giá trị.",
)


class ImportLine(Facts):
    """Dòng danh sách: one nominee and award, in the words of the province's system."""

    title: str
    name: str
    position: str
    unit: str
    kind: str
    award: str
    object_class: str
    field: str


class ImportFacts(Facts):
    """Tệp nhập: the nominees, and the names the code sheets list."""

    lines: list[ImportLine]
    awards: list[str]
    fields: list[str]


class ImportWorkbook(DocumentType):
    """Tệp nhập hệ thống thi đua, khen thưởng của tỉnh, one for each level that decides."""

    code = "tep_nhap_he_thong_tinh"
    title = "Tệp nhập hệ thống thi đua, khen thưởng của tỉnh"
    family = "ho_so"
    made_for = "mỗi tờ trình đề nghị khen thưởng"
    needs = SUBMISSION_NEEDS
    seed_rows = "1, 16"
    suffix = ".xlsx"
    facts = ImportFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The nominees of each proposal, as its list has them."""
        for decider, outcomes in submissions(assessment):
            draft = Draft(self, assessment, decider)
            field = upper_first(draft.office.sector.removeprefix("ngành ").strip())
            ordered = in_order(draft.review, outcomes)
            facts = ImportFacts(
                lines=[_line(draft, outcome, field) for outcome in ordered],
                awards=list(dict.fromkeys(award.label for award in draft.regime.awards())),
                fields=[field] if field else [],
            )
            yield draft.document(facts, subfolder=folder(decider), rows=[o.nomination.where for o in ordered])

    def content(self, facts: Facts) -> bytes:
        """`file nhận` first, a sheet of notes, then the hidden code sheets."""
        assert isinstance(facts, ImportFacts)
        note = Sheet("Ghi chú", (BookColumn("Cách dùng tệp này", 110),), [(text,) for text in _NOTES])
        codes = (
            _codes("PLKT", "phân loại khen thưởng", _KINDS),
            _codes("HTKT", "danh hiệu thi đua, hình thức khen thưởng", [(name, "") for name in facts.awards]),
            _codes("PLDT", "phân loại đối tượng", [(name, "") for name in CLASSES]),
            _codes("LVHD", "lĩnh vực hoạt động", [(name, "") for name in facts.fields or [""]]),
        )
        return book([_received(facts.lines), note, *codes], title=self.title)


def _line(draft: Draft, outcome: Outcome, field: str) -> ImportLine:
    subject, person = outcome.subject, isinstance(outcome.subject, Person)
    draft.rows.append(subject.where)
    return ImportLine(
        title=subject.title if isinstance(subject, Person) else "",
        name=outcome.name,
        position=subject.position if isinstance(subject, Person) else "",
        unit=f"{draft.review.unit_by_code[subject.unit].name}, {draft.office.name}"
        if isinstance(subject, Person)
        else draft.office.name,
        kind=_KINDS[0 if person else 1][0],
        award=outcome.award.label,
        object_class=object_class(subject),
        field=field,
    )


def _received(lines: Sequence[ImportLine]) -> Sheet:
    """Columns A to I, and R to U that look the codes up."""
    columns = (
        BookColumn("STT", 7, "center"),
        BookColumn("Tên gọi (Ông/Bà/Chức danh)", 16),
        BookColumn("Tên tập thể/cá nhân/hộ gia đình", 34),
        BookColumn("Chức vụ", 24),
        BookColumn("Đơn vị công tác", 40),
        BookColumn("Phân loại khen thưởng", 24, choices="DM_PLKT"),
        BookColumn("Danh hiệu thi đua/Hình thức khen thưởng", 40, choices="DM_HTKT"),
        BookColumn("Phân loại đối tượng", 34, choices="DM_PLDT"),
        BookColumn("Lĩnh vực hoạt động", 22, choices="DM_LVHD"),
        *(BookColumn("", 9),) * _BETWEEN,
        *(
            BookColumn(heading, 18, hidden=True)
            for heading in ("Mã phân loại KT", "Mã danh hiệu", "Mã phân loại đối tượng", "Mã lĩnh vực")
        ),
    )
    rows: list[tuple[str | int | Formula | None, ...]] = []
    for order, line in enumerate(lines, 1):
        given = (line.title, line.name, line.position, line.unit, line.kind, line.award, line.object_class, line.field)
        rows.append((order, *given, *(None,) * _BETWEEN, *_look_ups(order + _FIRST - 1)))
    rows += [
        (*(None,) * (len(columns) - 4), *_look_ups(n)) for n in range(len(lines) + _FIRST, len(lines) + _FIRST + _SPARE)
    ]
    return Sheet("file nhận", columns, rows)


def _look_ups(row: int) -> tuple[Formula, ...]:
    return tuple(
        Formula(f'=IF({letter}{row}="","",IFERROR(VLOOKUP({letter}{row},{sheet}!$A:$B,2,FALSE)&"",""))')
        for letter, sheet in zip("FGHI", _CODES, strict=True)
    )


def _codes(name: str, what: str, pairs: Sequence[tuple[str, str]]) -> Sheet:
    columns = (BookColumn(upper_first(what), 60), BookColumn("Mã", 20))
    return Sheet(name, columns, pairs, lists=((f"DM_{name}", 1),), hidden=True)
