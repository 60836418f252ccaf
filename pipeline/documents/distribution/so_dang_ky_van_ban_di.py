"""Sổ đăng ký văn bản đi: the outgoing register with the columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV.

The limits on its cells are the field lengths of the decree's Phụ lục VI.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.documents.draft import Draft
from pipeline.documents.issued import day_of, kind_of, number_of, title_of
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.mailing import Sent, carried_on, sent
from pipeline.eligibility import Assessment
from pipeline.records import IssuedPaper
from pipeline.words import count, upper
from pipeline.workbook.books import BookColumn, Sheet, book

_NAME, _SUBJECT, _SYMBOL, _COPIES = 50, 500, 42, 3
"""Phụ lục VI: FullName 50, Subject 500, CodeNumber 11 + `/` + CodeNotation 30, IssuedAmount 3."""


class RegisterLine(Facts):
    """Dòng đăng ký: one paper that went out."""

    number: str
    day: str
    title: str
    signer: str
    recipients: str
    keeper: str
    copies: int


class RegisterYear(Facts):
    """Sổ một năm: numbers begin again on 01/01 (Nghị định 30/2020/NĐ-CP, khoản 3 Điều 15)."""

    year: int
    lines: list[RegisterLine]


class OutgoingRegisterFacts(Facts):
    """Sổ đăng ký văn bản đi: the office, then its papers year by year."""

    parent: str
    agency: str
    years: list[RegisterYear]


class OutgoingRegister(DocumentType):
    """Sổ đăng ký văn bản đi, one for the review, a sheet for each calendar year."""

    code = "so_dang_ky_van_ban_di"
    title = "Sổ đăng ký văn bản đi"
    family = "phat_hanh"
    made_for = "mỗi đợt xét"
    needs = "cần dòng đã ghi «Số» và «Ngày ký» ở sheet «Văn bản»"
    seed_rows = "Lưu: VT"
    suffix = ".xlsx"
    facts = OutgoingRegisterFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The register, when a paper has its number and day."""
        draft = Draft(self, assessment)
        known = {paper.entry: paper for paper in sent(draft)}
        years: dict[int, list[RegisterLine]] = {}
        rows = []
        for entry in sorted(draft.review.issued_papers, key=_by_day):
            kind = kind_of(entry.paper)
            if entry.number and entry.signed_on and kind and number_of(kind, entry, draft.office):
                years.setdefault(entry.signed_on.year, []).append(_line(draft, entry, kind, known))
                rows.append(entry.where)
        if years:
            facts = OutgoingRegisterFacts(
                parent=upper(draft.office.parent),
                agency=upper(draft.office.name),
                years=[RegisterYear(year=year, lines=lines) for year, lines in sorted(years.items())],
            )
            yield draft.document(facts, rows=rows)

    def content(self, facts: Facts) -> bytes:
        """One sheet a year."""
        assert isinstance(facts, OutgoingRegisterFacts)
        return book([_sheet(facts, year) for year in facts.years], title=self.title)


def _by_day(entry: IssuedPaper) -> tuple[str, str, str]:
    return (str(entry.signed_on or ""), entry.paper, entry.number.zfill(6))


def _line(draft: Draft, entry: IssuedPaper, kind: DocumentType, known: Mapping[IssuedPaper, Sent]) -> RegisterLine:
    going, others = known.get(entry), carried_on(draft, entry)
    names = others or ([going.names[key] for key in going.copies] if going else [])
    number, title = number_of(kind, entry, draft.office), title_of(kind, entry, draft.review)
    if len(others) > 1 and entry.number.isdigit():
        first, _, symbol = number.partition("/")
        number, title = (
            f"{first} - {int(entry.number) + len(others) - 1}/{symbol}",
            f"{title} ({count(len(others))} văn bản)",
        )
    return RegisterLine(
        number=number,
        day=day_of(entry),
        title=f"{kind.title}: {entry.subject}" if entry.subject else title,
        signer=entry.signer or draft.office.signer,
        recipients="; ".join(names),
        keeper=f"Văn thư; {draft.office.drafting_unit_name}",
        copies=going.total if going else len(others),
    )


def _sheet(facts: OutgoingRegisterFacts, year: RegisterYear) -> Sheet:
    columns = (
        BookColumn("Số, ký hiệu văn bản", 18, "center", longest=_SYMBOL),
        BookColumn("Ngày tháng văn bản", 14, "center", longest=10),
        BookColumn("Tên loại và trích yếu nội dung văn bản", 46, longest=_SUBJECT),
        BookColumn("Người ký", 22, longest=_NAME),
        BookColumn("Nơi nhận văn bản", 46),
        BookColumn("Đơn vị, người nhận bản lưu", 22, longest=200),
        BookColumn("Số lượng bản", 10, "center", longest=_COPIES, whole=True),
        BookColumn("Ngày chuyển", 14, "center", longest=10),
        BookColumn("Ký nhận", 14),
        BookColumn("Ghi chú", 20, longest=_SUBJECT),
    )
    rows = [
        (r.number, r.day, r.title, r.signer, r.recipients, r.keeper, r.copies or None, "", "", "") for r in year.lines
    ]
    return Sheet(
        name=f"Năm {year.year}",
        title=(f"SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM {year.year}", f"{facts.agency} ({facts.parent})"),
        columns=columns,
        rows=rows,
        numbered=True,
        notes=(
            f"Có {count(len(rows))} văn bản. Cột (8), (9) do văn thư ghi khi chuyển giao. Mẫu sổ theo Phụ lục IV, độ "
            "dài các ô theo Phụ lục VI Nghị định số 30/2020/NĐ-CP.",
        ),
    )
