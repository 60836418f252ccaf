"""Bảng tính: plain workbooks that go out of the office (registers, statistics, lists), from rows of values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from pipeline.workbook import ink

Align = Literal["left", "center", "right"]
_SPARE_ROWS = 200  # below the data, where drop-downs and limits still hold
_LINE = 17.0  # points of one line of text


@dataclass(frozen=True, slots=True)
class Formula:
    """Công thức: of our own making; a text of the review never becomes one."""

    text: str


Value = str | int | Decimal | date | Formula | None


@dataclass(frozen=True, slots=True)
class BookColumn:
    """Cột: its heading, and what its cells may hold.

    A column without a heading stays empty. `longest` is the greatest number of letters (of digits, for
    `whole` cells); `choices` names a list of the book. `total` adds the column up in the last row; `hidden`
    keeps it out of sight.
    """

    heading: str
    width: int = 18
    align: Align = "left"
    longest: int = 0
    whole: bool = False
    choices: str = ""
    total: bool = False
    hidden: bool = False


@dataclass(frozen=True)
class Sheet:
    """Trang tính: lines of title, a row of headings, the rows, a row of sums, notes below.

    `lists` gives names to columns of this sheet (by number, from 1), for drop-downs anywhere in the book.
    Without a title the headings stand in row 1.
    """

    name: str
    columns: Sequence[BookColumn]
    rows: Sequence[Sequence[Value]]
    title: Sequence[str] = ()
    notes: Sequence[str] = ()
    lists: Sequence[tuple[str, int]] = ()
    hidden: bool = False
    numbered: bool = False

    @property
    def first_row(self) -> int:
        """Number of the first row of data."""
        return len(self.title) + bool(self.title) + 2 + self.numbered


def book(sheets: Sequence[Sheet], *, title: str = "") -> bytes:
    """The workbook's bytes; the same sheets give the same bytes. Raises ValueError for a text no cell holds."""
    made = Workbook()
    made.remove(made.worksheets[0])
    made.properties.creator = made.properties.title = title or sheets[0].name
    for sheet in sheets:
        _sheet(made, sheet)
    made.active = 0
    return ink.packed(made)


def _sheet(made: Workbook, sheet: Sheet) -> None:
    page = made.create_sheet(sheet.name)
    page.sheet_state = "hidden" if sheet.hidden else "visible"
    across = sum(not c.hidden for c in sheet.columns)
    heading = sheet.first_row - 1 - sheet.numbered
    for place, column in enumerate(sheet.columns, 1):
        _column(page, place, column, heading, sheet)
    for row, text in enumerate(sheet.title, 1):
        _line(page, row, text, across, ink.TITLE if row == 1 else ink.BOLD, "center")
    for row, values in enumerate(sheet.rows, sheet.first_row):
        for place, (value, column) in enumerate(zip(values, sheet.columns, strict=True), 1):
            if column.heading:
                _cell(page.cell(row, place), value, column)
        page.row_dimensions[row].height = _height(values, sheet.columns)
    below = sheet.first_row + len(sheet.rows)
    _name_lists(made, sheet, max(below - 1, sheet.first_row))
    if any(c.total for c in sheet.columns):
        _totals(page, below, sheet)
        below += 1
    for row, text in enumerate(sheet.notes, below + 1):
        _line(page, row, text, across, ink.FAINT, "left")
    _for_print(page, sheet, heading)


def _name_lists(made: Workbook, sheet: Sheet, last: int) -> None:
    """Names keep a drop-down alive in every program that opens the book."""
    for name, place in sheet.lists:
        letter = get_column_letter(place)
        area = f"'{sheet.name}'!${letter}${sheet.first_row}:${letter}${last}"
        made.defined_names[name] = DefinedName(name, attr_text=area)


def _for_print(page: Any, sheet: Sheet, heading: int) -> None:
    page.freeze_panes = page.cell(sheet.first_row, 1)
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = f"{heading}:{heading}"


def _line(page: Any, row: int, text: str, across: int, font: Any, align: Align) -> None:
    """One line over the whole width of the sheet."""
    page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=across)
    cell = page.cell(row, 1)
    ink.put_text(cell, text)
    cell.font, cell.alignment = font, Alignment(horizontal=align, vertical="center", wrap_text=True)
    widths = [page.column_dimensions[get_column_letter(n)].width for n in range(1, across + 1)]
    page.row_dimensions[row].height = (_LINE + 5) * ink.lines_needed(text, int(sum(widths)))


def _column(page: Any, place: int, column: BookColumn, heading: int, sheet: Sheet) -> None:
    letter = get_column_letter(place)
    page.column_dimensions[letter].width = column.width
    page.column_dimensions[letter].hidden = column.hidden
    if not column.heading:
        return
    head = page.cell(heading, place)
    ink.put_text(head, column.heading)
    head.font, head.alignment, head.border, head.fill = ink.HEADING, ink.CENTRED, ink.THIN, ink.FREE_FILL
    tallest = max(ink.lines_needed(c.heading, c.width) for c in sheet.columns)
    page.row_dimensions[heading].height = _LINE * max(2, tallest)
    if sheet.numbered:
        number = page.cell(heading + 1, place)
        ink.put_text(number, f"({place})")
        number.font, number.alignment, number.border = ink.FAINT, ink.CENTRED, ink.THIN
    rule = _rule(column)
    if rule is not None:
        page.add_data_validation(rule)
        rule.add(f"{letter}{sheet.first_row}:{letter}{sheet.first_row + len(sheet.rows) + _SPARE_ROWS}")


def _rule(column: BookColumn) -> DataValidation | None:
    """A drop-down, a limit on the length, or a limit on the number."""
    if column.choices:
        rule = DataValidation(type="list", formula1=column.choices, allow_blank=True, showErrorMessage=True)
        rule.error = f"Chọn «{column.heading}» trong danh sách thả xuống."
    elif column.longest and column.whole:
        rule = DataValidation(type="whole", operator="between", formula1="0", formula2=str(10**column.longest - 1),
                              allow_blank=True, showErrorMessage=True)  # fmt: skip
        rule.error = f"«{column.heading}» là số nguyên, không quá {column.longest} chữ số."
    elif column.longest:
        rule = DataValidation(type="textLength", operator="lessThanOrEqual", formula1=str(column.longest),
                              allow_blank=True, showErrorMessage=True)  # fmt: skip
        rule.error = f"«{column.heading}» không quá {column.longest} ký tự."
    else:
        return None
    rule.errorTitle = column.heading[:32]
    return rule


def _cell(cell: Any, value: Value, column: BookColumn) -> None:
    if isinstance(value, Formula):
        cell.value = value.text
    elif value is not None:
        ink.put(cell, value)
    cell.font, cell.border = ink.PLAIN, ink.THIN
    cell.alignment = Alignment(horizontal=column.align, vertical="center", wrap_text=True)


def _height(values: Sequence[Value], columns: Sequence[BookColumn]) -> float:
    told = zip(values, columns, strict=True)
    return _LINE * max((ink.lines_needed(v, c.width) for v, c in told if isinstance(v, str)), default=1) + 3


def _totals(page: Any, row: int, sheet: Sheet) -> None:
    """Sums as values, so that every program shows them; the label takes the columns before the first sum."""
    first = next(place for place, c in enumerate(sheet.columns, 1) if c.total)
    for place, column in enumerate(sheet.columns, 1):
        cell = page.cell(row, place)
        if column.total:
            cell.value = sum(v for r in sheet.rows if isinstance(v := r[place - 1], int))
        cell.font, cell.border = ink.BOLD, ink.THIN
        cell.alignment = Alignment(horizontal=column.align if column.total else "center", vertical="center")
    ink.put_text(page.cell(row, 1), "Cộng")
    if first > 2:
        page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=first - 1)
