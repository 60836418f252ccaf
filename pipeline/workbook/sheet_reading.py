"""A whole sheet → drafts: headings found, rows told apart, the count of rows proved."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.findings import Finding, Place, error, notice
from pipeline.records import Record, fields
from pipeline.workbook.counting import filled_rows
from pipeline.workbook.drafts import Draft, draft
from pipeline.workbook.grid import Grid
from pipeline.workbook.headings import check_header, find_header
from pipeline.workbook.package import Package, SheetPart
from pipeline.workbook.rows import Part, Sheet, hidden_rows, merged_data, part_of, skipped, spoiled_examples
from pipeline.workbook.texts import told
from pipeline.workbook.values import Formats


@dataclass(frozen=True)
class Lists:
    """What a list sheet gave: drafts in the order of its rows, and what there is to tell.

    `keyed` is false when its codes could not be read.
    """

    drafts: tuple[Draft, ...] = ()
    findings: tuple[Finding, ...] = ()
    keyed: bool = True


def read_list(
    package: Package, part: SheetPart, grid: Grid, record: type[Record], place: Place, *, needed: bool
) -> Lists:
    """Read a list sheet."""
    header = find_header(grid, record)
    if header is None:
        return Lists(findings=(_no_header(grid, record, place, needed=needed),), keyed=not grid.rows and not needed)
    sheet = Sheet(record, grid, header, place, Formats(package.styles, package.counts_from_1904))
    rows = [(row, part_of(row, sheet)) for row in grid.rows if row.number > header.row]
    data = {row.number: row for row, kind in rows if kind is Part.DATA}
    drafts, findings, changes = [], [], []
    for row in data.values():
        made, found, changed = draft(row, sheet)
        drafts.append(made)
        findings += found
        changes += changed
    spoiled = spoiled_examples(rows, sheet)
    above = sum(row.number <= header.row for row in grid.rows)
    findings += [
        *check_header(header, grid, record, place), *skipped(rows, place), *spoiled,
        *merged_data(sheet, data), *hidden_rows(sheet, data), *told(changes),
        *conserved(filled_rows(package, part), above + len(drafts) + len(rows) - len(data), place),
    ]  # fmt: skip
    keyed = not spoiled and all(f.name in header.columns for f in fields(record) if f.column.key)
    return Lists(tuple(drafts), tuple(findings), keyed)


def conserved(counted: int, accounted: int, place: Place) -> list[Finding]:
    """Nobody lost, nobody invented: rows in the file = rows read + rows left out by name."""
    if counted == accounted:
        return []
    return [
        error(
            "dong.lech_so_dong",
            place,
            f"Sheet có {counted} dòng có chữ nhưng chỉ đọc được {accounted} dòng.",
            "Tệp có thể đã hỏng: mở bằng Excel, lưu thành tệp .xlsx mới rồi kiểm tra lại.",
        )
    ]


def _no_header(grid: Grid, record: type[Record], place: Place, *, needed: bool) -> Finding:
    if not grid.rows and not needed:
        return notice("sheet.trong", place, f"Sheet «{record.sheet}» không có dữ liệu.")
    return error(
        "sheet.khong_co_tieu_de",
        Place(place.file, place.sheet, "A1"),
        f"Không tìm thấy dòng tiêu đề của sheet «{record.sheet}» trong 15 dòng đầu.",
        "Chép dòng tiêu đề từ sổ mẫu (lệnh thidua init) vào trên dòng dữ liệu đầu tiên.",
    )
