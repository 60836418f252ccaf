"""Finding the row of headings and telling which column holds which field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.findings import Finding, Place, error, notice, review
from pipeline.records import Field, Record, fields
from pipeline.words import fold
from pipeline.workbook.grid import Grid, Row, column_letters
from pipeline.workbook.layout import SEARCH_DEPTH, SERIAL_ALIASES
from pipeline.workbook.texts import near_miss, shown

_FEWEST = 2  # headings that make a row the row of headings
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_SERIALS = frozenset(map(fold, SERIAL_ALIASES))


@dataclass(frozen=True)
class Header:
    """The row of headings: where each field, the serial number and anything else stands."""

    row: int
    texts: Mapping[int, str]  # column → heading as written
    columns: Mapping[str, int]  # field → column
    serial: int | None
    others: Mapping[int, str]  # column → heading no field answers to
    twins: tuple[tuple[Field, int, int], ...] = ()  # field whose own heading stands twice


@cache
def _known(record: type[Record]) -> dict[str, tuple[Field, int]]:
    """Folded heading → its field and how close it is: 0 the heading itself, then the aliases."""
    known: dict[str, tuple[Field, int]] = {}
    for field in fields(record):
        for rank, heading in enumerate((field.column.heading, *field.column.aliases)):
            known.setdefault(fold(heading), (field, rank))
    return known


@lru_cache(maxsize=4096)
def field_of(heading: str, record: type[Record]) -> tuple[Field, int] | None:
    """The field a heading means, and how close it is to the declared heading."""
    known = _known(record)
    return known.get(fold(heading)) or known.get(fold(_IN_BRACKETS.sub("", heading)))


def find_header(grid: Grid, record: type[Record]) -> Header | None:
    """The row among the first with the most known headings, None when no row has two."""
    needed = min(_FEWEST, sum(f.required for f in fields(record)))
    best: tuple[int, Row] | None = None
    for row in grid.rows:
        if row.number > SEARCH_DEPTH:
            break
        met = len({found[0].name for c in row.cells if (found := field_of(c.text, record))})
        # A lone heading may first stand as the title of the page.
        if met >= needed and (best is None or met > best[0] or met == best[0] == 1):
            best = met, row
    return _header(best[1], record) if best else None


def _header(row: Row, record: type[Record]) -> Header:
    texts = {c.column: c.text for c in row.cells}
    claims: dict[str, tuple[int, int]] = {}  # field → closeness, column
    serial, others, twins = None, {}, []
    for cell in row.cells:
        found = field_of(cell.text, record)
        if found is None:
            if serial is None and fold(cell.text) in _SERIALS:
                serial = cell.column
            else:
                others[cell.column] = cell.text
            continue
        field, rank = found
        held = claims.get(field.name)
        if held is not None and held[0] == rank == 0:
            twins.append((field, held[1], cell.column))
        elif held is not None and held[0] <= rank:
            others[cell.column] = cell.text
        else:
            if held is not None:
                others[held[1]] = texts[held[1]]
            claims[field.name] = rank, cell.column
    return Header(
        row.number, texts, {name: column for name, (_, column) in claims.items()}, serial, others, tuple(twins)
    )


def check_header(header: Header, grid: Grid, record: type[Record], place: Place) -> list[Finding]:
    """What is wrong or unusual about the headings: missing, twice, unknown, hidden."""
    found = [*_missing(header, record, place), *_strangers(header, grid, record, place)]
    for field, first, second in header.twins:
        found.append(
            error(
                "cot.trung",
                _at(place, second, header.row),
                f"Có hai cột «{field.column.heading}» ({column_letters(first)} và {column_letters(second)}), "
                "không biết cột nào đúng.",
                "Giữ lại một cột, xóa hoặc đổi tên cột kia.",
            )
        )
    named = {column: name for name, column in header.columns.items()}
    for column in sorted(grid.hidden_columns & named.keys()):
        if any(row.number > header.row and row.cell(column) for row in grid.rows):
            found.append(
                review(
                    "cot.an",
                    _at(place, column, header.row),
                    f"Cột {column_letters(column)} đang bị ẩn nhưng có dữ liệu; dữ liệu ấy vẫn được đọc.",
                    "Bỏ ẩn cột, xem lại dữ liệu; nếu không dùng thì xóa cột.",
                )
            )
    return found


def _missing(header: Header, record: type[Record], place: Place) -> list[Finding]:
    return [error("cot.thieu", _at(place, 1, header.row), f"Sheet «{record.sheet}» thiếu cột bắt buộc "
                                                          f"«{f.column.heading}».",
                  f"Thêm cột «{f.column.heading}» vào dòng tiêu đề (dòng {header.row}): {f.column.help}")
            for f in fields(record) if f.required and f.name not in header.columns]  # fmt: skip


def _strangers(header: Header, grid: Grid, record: type[Record], place: Place) -> list[Finding]:
    """Columns with data that nothing reads; a near miss of an absent heading is for a person to decide."""
    found = []
    absent = [f.column.heading for f in fields(record) if f.name not in header.columns]
    used = {*header.columns.values(), header.serial, *(second for *_, second in header.twins)}
    filled = sorted({c.column for row in grid.rows if row.number > header.row for c in row.cells} - used)
    for column in filled:
        at, heading = _at(place, column, header.row), header.others.get(column, "")
        close = near_miss(heading, absent)
        if not heading:
            found.append(
                review(
                    "cot.khong_tieu_de",
                    at,
                    f"Cột {column_letters(column)} có dữ liệu nhưng không có tiêu đề, nên không được đọc.",
                    "Ghi tiêu đề cho cột hoặc xóa cột.",
                )
            )
        elif close:
            found.append(
                review(
                    "cot.gan_dung",
                    at,
                    f"Cột «{shown(heading)}» không có trong mẫu nên không được đọc.",
                    f"Có phải là cột «{close}»? Nếu đúng thì sửa tiêu đề.",
                )
            )
        else:
            found.append(notice("cot.la", at, f"Cột «{shown(heading)}» không có trong mẫu nên không được đọc."))
    return found


def _at(place: Place, column: int, row: int) -> Place:
    return Place(place.file, place.sheet, f"{column_letters(column)}{row}")
