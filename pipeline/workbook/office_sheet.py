"""The sheet `Cơ quan`: one item a line, its name in one column and its value in the next."""

from __future__ import annotations

from collections import Counter

from pipeline.findings import Finding, Level, Place, error, notice, review
from pipeline.records import Field, Office, Where, fields
from pipeline.words import fold
from pipeline.workbook.cells import read_cell
from pipeline.workbook.counting import filled_rows
from pipeline.workbook.drafts import settle
from pipeline.workbook.grid import Grid, Row, column_letters
from pipeline.workbook.headings import field_of
from pipeline.workbook.layout import OFFICE_HEADINGS
from pipeline.workbook.package import Package, SheetPart
from pipeline.workbook.sheet_reading import conserved
from pipeline.workbook.texts import Change, near_miss, shown, told
from pipeline.workbook.values import Formats, Read, Value


def read_office(package: Package, part: SheetPart, grid: Grid, place: Place) -> tuple[Office | None, list[Finding]]:
    """The office, or None when an item it needs is missing or in error."""
    column = _key_column(grid)
    if column is None:
        return None, [
            error(
                "sheet.khong_co_tieu_de",
                Place(place.file, place.sheet, "A1"),
                f"Không thấy mục nào của cơ quan trong sheet «{Office.sheet}».",
                "Chép sheet từ sổ mẫu (lệnh thidua init) rồi ghi giá trị vào cột «Giá trị».",
            )
        ]
    formats = Formats(package.styles, package.counts_from_1904)
    rows, found = _rows(grid, column, place)
    values: dict[str, Value] = {}
    cells: list[tuple[str, str]] = []
    changes: list[Change] = []
    for field in fields(Office):
        row = rows.get(field.name)
        if row is None:
            found += _absent(field, place)
            continue
        at = Place(place.file, place.sheet, f"{column_letters(column + 1)}{row.number}")
        cell = row.cell(column + 1)
        value, troubles, noted = settle(read_cell(cell, field, formats) if cell else Read(), field, at)
        found += troubles
        changes += noted
        cells.append((field.name, at.cell))
        if value is not None:
            values[field.name] = value
    found += told(changes)
    found += _hidden(grid, column, rows, place)
    # Every filled row is a heading, an item or named above as unknown, so the count is that of the grid.
    found += conserved(filled_rows(package, part), len(grid.rows), place)
    if any(f.level is Level.ERROR for f in found):
        return None, found
    first = min(row.number for row in rows.values())
    return Office(**values, where=Where(place.file, place.sheet, first, tuple(cells))), found  # type: ignore[arg-type]


def _key_column(grid: Grid) -> int | None:
    """The column most item names stand in."""
    met = Counter(c.column for row in grid.rows for c in row.cells if field_of(c.text, Office))
    return min(met, key=lambda column: (-met[column], column)) if met else None


def _rows(grid: Grid, column: int, place: Place) -> tuple[dict[str, Row], list[Finding]]:
    rows: dict[str, Row] = {}
    found: list[Finding] = []
    for row in grid.rows:
        key = row.cell(column)
        at = Place(place.file, place.sheet, f"{column_letters(column)}{row.number}")
        known = field_of(key.text, Office) if key else None
        if known is None:
            found += _stranger(row, column, at, seen=bool(rows))
            continue
        name = known[0].name
        if name in rows:
            found.append(
                error(
                    "co_quan.trung_muc",
                    at,
                    f"Mục «{known[0].column.heading}» có hai dòng ({rows[name].number} và {row.number}).",
                    "Giữ lại một dòng.",
                )
            )
        else:
            rows[name] = row
    return rows, found


def _stranger(row: Row, column: int, at: Place, *, seen: bool) -> list[Finding]:
    """A line no item answers to; titles above the items are nothing to speak of."""
    key, value = row.cell(column), row.cell(column + 1)
    if key is None:
        return (
            [
                review(
                    "co_quan.thieu_ten_muc",
                    at,
                    f"Dòng {row.number} có giá trị nhưng không có tên mục, nên không được đọc.",
                    "Ghi tên mục hoặc xóa giá trị.",
                )
            ]
            if value
            else []
        )
    if value is None or (not seen and fold(key.text) == fold(OFFICE_HEADINGS[0])):
        return []
    close = near_miss(key.text, [f.column.heading for f in fields(Office)])
    if close:
        return [
            review(
                "co_quan.muc_gan_dung",
                at,
                f"Mục «{shown(key.text)}» không có trong mẫu nên không được đọc.",
                f"Có phải «{close}»? Nếu đúng thì sửa tên mục.",
            )
        ]
    return [notice("co_quan.muc_la", at, f"Mục «{shown(key.text)}» không có trong mẫu nên không được đọc.")]


def _absent(field: Field, place: Place) -> list[Finding]:
    if not field.required:
        return []
    return [
        error(
            "co_quan.thieu_muc",
            place,
            f"Sheet «{Office.sheet}» thiếu mục bắt buộc «{field.column.heading}».",
            f"Thêm một dòng: cột «Mục» ghi «{field.column.heading}», cột «Giá trị» ghi: {field.column.help}",
        )
    ]


def _hidden(grid: Grid, column: int, rows: dict[str, Row], place: Place) -> list[Finding]:
    hidden = sorted(row.number for row in rows.values() if row.hidden)
    found = (
        [
            review(
                "dong.an",
                Place(place.file, place.sheet, f"A{hidden[0]}"),
                f"{len(hidden)} dòng bị ẩn nhưng vẫn được đọc: dòng {', '.join(map(str, hidden))}.",
                "Bỏ ẩn rồi xem lại.",
            )
        ]
        if hidden
        else []
    )
    if column + 1 in grid.hidden_columns:
        found.append(
            review(
                "cot.an",
                Place(place.file, place.sheet, f"{column_letters(column + 1)}1"),
                "Cột giá trị đang bị ẩn nhưng vẫn được đọc.",
                "Bỏ ẩn cột rồi xem lại.",
            )
        )
    return found
