"""The marked workbook: a review written out with what changed since an earlier one coloured, said and listed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from pipeline.records import LIST_SHEETS, Office, Record, Review, fields
from pipeline.workbook import ink
from pipeline.workbook.layout import CHANGES_SHEET, EXAMPLE_ROW, sheets
from pipeline.workbook.outline import column_of
from pipeline.workbook.vocabulary import Vocabulary
from pipeline.workbook.writing import filled

AUTHOR = "Chuyển sổ sang năm mới"
_HEADINGS = (("TT", 6), ("Sheet", 18), ("Ô", 12), ("Mức", 14), ("Trước", 48), ("Sau", 48), ("Lý do", 44))
_TITLE_ROW, _TOLD_ROW, _HEAD_ROW = 1, 2, 6
_FEWEST = 4  # changes of one kind in one column that stand on the list as one line
_TALLEST = 400.0  # points Excel allows a row


class Mark(StrEnum):
    """Mức: whether the change is done, or a person must decide."""

    CHANGED = "Đã đổi"
    DOUBTFUL = "Cần xem lại"


FILLS = {Mark.CHANGED: PatternFill("solid", fgColor="C6E0B4"), Mark.DOUBTFUL: PatternFill("solid", fgColor="FFD966")}
"""Green for what was changed, yellow for what waits for a person."""


@dataclass(frozen=True, slots=True)
class Change:
    """Thay đổi: one cell, row or sheet that differs from the earlier workbook, or is doubtful as it stands.

    `row` is the row's place in the new list from 0, None for what is not carried over; `field` is empty for a
    whole row; `was` is the row's place in the earlier list where it was dropped.
    """

    sheet: str
    mark: Mark
    before: str
    after: str
    reason: str
    row: int | None = None
    field: str = ""
    was: int | None = None


def write_marked(
    path: Path, review: Review, changes: Sequence[Change], *, title: str, papers: Mapping[str, str]
) -> None:
    """Write a review as a workbook in which every change is coloured, commented and listed on `Cần xem lại`.

    The same review and changes give the same bytes. Raises ValueError for a text no cell can hold, OSError
    where the file cannot be written.
    """
    book = _filled(review, Vocabulary(papers))
    for change in changes:
        _mark(book, change)
    emptied = {record.sheet for name, record in LIST_SHEETS.items() if not getattr(review, name)}
    _write_list(book, changes, title, emptied)
    ink.publish(path, ink.packed(book))


def _filled(review: Review, vocabulary: Vocabulary) -> Workbook:
    book = filled(review, vocabulary)
    for name, record in LIST_SHEETS.items():
        for place in range(len(getattr(review, name))):
            _fit(book[record.sheet], EXAMPLE_ROW + place, [f.column.width for f in fields(record)])
    return book


def _fit(sheet: Any, row: int, widths: Sequence[int]) -> None:
    """Room for the longest text of a row; not every program finds it by itself."""
    texts = [sheet.cell(row, column).value for column in range(2, len(widths) + 2)]
    told = zip(texts, widths, strict=True)
    lines = max((ink.lines_needed(t, int(max(w, 8) * 1.15)) for t, w in told if isinstance(t, str)), default=1)
    if lines > 1:
        sheet.row_dimensions[row].height = min(_TALLEST, 16.0 * lines + 2)


def _record(sheet: str) -> type[Record]:
    return next((record for record in sheets() if record.sheet == sheet), Record)


def _spot(change: Change) -> tuple[int, int] | None:
    """Row and column of a change; the first column of data for a whole row, None where it has no cell."""
    record = _record(change.sheet)
    if change.row is None or record is Record:
        return None
    if record is Office:
        return next((row, 2) for row, f in enumerate(fields(Office), 2) if f.name == change.field)
    return EXAMPLE_ROW + change.row, column_of(record, change.field) if change.field else 2


def _mark(book: Workbook, change: Change) -> None:
    spot = _spot(change)
    if spot is None:
        return
    sheet, (row, column) = book[change.sheet], spot
    last = column if change.field else len(fields(_record(change.sheet))) + 1
    for place in range(column, last + 1):
        sheet.cell(row, place).fill = FILLS[change.mark]
    parts = [f"{change.mark}: {change.reason}"]
    if change.before and change.before != change.after:
        parts.append(f"Trước: {change.before[:400]}{'…' if len(change.before) > 400 else ''}")
    ink.remark(sheet.cell(row, column), "\n".join(parts), AUTHOR)


def _write_list(book: Workbook, changes: Sequence[Change], title: str, emptied: Collection[str]) -> None:
    sheet = book.create_sheet(CHANGES_SHEET, 0)
    sheet.sheet_properties.tabColor = "FFC000"
    book.active = 0
    for other in book.worksheets[1:]:
        other.sheet_view.tabSelected = False
    _write_head(sheet, changes, title)
    order = {record.sheet: n for n, record in enumerate(sheets())}
    listed = sorted(changes, key=lambda c: order.get(c.sheet, len(order)))
    lines = [
        group
        for mark in (Mark.DOUBTFUL, Mark.CHANGED)
        for group in _lines([c for c in listed if c.mark is mark], emptied)
    ]
    for serial, group in enumerate(lines, 1):
        _write_line(sheet, _HEAD_ROW + serial, serial, group)
    last = get_column_letter(len(_HEADINGS))
    sheet.auto_filter.ref = f"A{_HEAD_ROW}:{last}{_HEAD_ROW + max(len(lines), 1)}"
    sheet.freeze_panes = sheet.cell(_HEAD_ROW + 1, 1)
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"


def _write_head(sheet: Any, changes: Sequence[Change], title: str) -> None:
    number = {mark: sum(c.mark is mark for c in changes) for mark in Mark}
    ink.put_text(sheet.cell(_TITLE_ROW, 1), title)
    sheet.cell(_TITLE_ROW, 1).font = ink.TITLE
    told = "Xem từng dòng, bấm vào cột «Ô» để tới ô; sửa xong có thể xóa cả sheet này, màu và ghi chú không được đọc."
    ink.put_text(sheet.cell(_TOLD_ROW, 1), told)
    sheet.cell(_TOLD_ROW, 1).font = ink.FAINT
    meanings = {Mark.DOUBTFUL: "người làm phải quyết định", Mark.CHANGED: "chương trình đã đổi, xem lại cho chắc"}
    for row, (mark, meaning) in enumerate(meanings.items(), _TOLD_ROW + 1):
        sheet.cell(row, 1).fill, sheet.cell(row, 1).border = FILLS[mark], ink.THIN
        ink.put_text(sheet.cell(row, 2), f"{mark}: {number[mark]} chỗ, {meaning}.")
        sheet.cell(row, 2).font = ink.BOLD
    for column, (heading, width) in enumerate(_HEADINGS, 1):
        cell = sheet.cell(_HEAD_ROW, column)
        ink.put_text(cell, heading)
        cell.font, cell.fill, cell.alignment, cell.border = ink.HEADING, ink.NEEDED_FILL, ink.CENTRED, ink.THIN
        sheet.column_dimensions[cell.column_letter].width = width


def _lines(changes: Sequence[Change], emptied: Collection[str]) -> list[list[Change]]:
    """Changes as they are listed: those a reader need not see one by one stand together.

    Cells emptied or left alike in a column, rows added for one reason, rows of a sheet that is empty now.
    """
    lines: list[list[Change]] = []
    for _, same in groupby(changes, key=lambda c: c.sheet):
        groups: dict[tuple[object, ...], list[Change]] = {}
        for number, change in enumerate(same):
            alike = not change.after or change.before == change.after if change.field else change.row is not None
            alike = alike or (change.row is None and change.mark is Mark.CHANGED and change.sheet in emptied)
            key = (change.field, change.reason, change.row is None) if alike else (number,)
            groups.setdefault(key, []).append(change)
        for group in groups.values():
            lines += [group] if len(group) >= _FEWEST else [[change] for change in group]
    return lines


def _write_line(sheet: Any, row: int, serial: int, group: Sequence[Change]) -> None:
    first = group[0]
    before, after = _together([c.before for c in group]), _together([c.after for c in group])
    if before == after and len(group) > 1:
        after = f"Giữ nguyên {len(group)} ô"
    elif before == after and first.row is not None:
        after = "(giữ nguyên)"
    texts = (str(serial), first.sheet, _address(group), str(first.mark), before, after, first.reason)
    for column, text in enumerate(texts, 1):
        cell = sheet.cell(row, column)
        ink.put_text(cell, ink.printable(text))
        cell.font, cell.alignment, cell.border = ink.PLAIN, ink.WRAP, ink.THIN
    sheet.cell(row, 1).value, sheet.cell(row, 1).alignment = serial, Alignment(horizontal="center", vertical="top")
    sheet.cell(row, 4).fill = FILLS[first.mark]
    if _spot(first):
        ink.link(sheet.cell(row, 3), first.sheet, _cells(group)[0])
    elif _record(first.sheet) is not Record:
        ink.link(sheet.cell(row, 2), first.sheet, "A1")
    widths = [int(width * 1.15) for _, width in _HEADINGS]  # letters are narrower than figures
    needed = max(ink.lines_needed(text, width) for text, width in zip(texts, widths, strict=True))
    sheet.row_dimensions[row].height = min(_TALLEST, 16.0 * needed + 2)


def _together(texts: Sequence[str]) -> str:
    """One text for all where they agree, else how many and the first two."""
    told = list(dict.fromkeys(texts))
    if len(told) == 1:
        return told[0] if len(texts) == 1 or not told[0] else f"{len(texts)} ô: {told[0]}"
    return f"{len(texts)} mục: {'; '.join(told[:2])}; …"


def _cells(group: Sequence[Change]) -> list[str]:
    spots = [spot for change in group if (spot := _spot(change))]
    return [f"{get_column_letter(column)}{row}" for row, column in sorted(spots)]


def _address(group: Sequence[Change]) -> str:
    """`G3`, `G3:G68`, or the first cell and how many more."""
    cells = _cells(group)
    if len(cells) < 2:
        return cells[0] if cells else ""
    rows = sorted(spot[0] for change in group if (spot := _spot(change)))
    if rows[-1] - rows[0] == len(rows) - 1:
        return f"{cells[0]}:{cells[-1]}"
    return f"{cells[0]} và {len(cells) - 1} ô"
