"""The empty sheets of a review workbook: headings, formats, drop-downs, the example row."""

from __future__ import annotations

from typing import Any

from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter

from pipeline.records import LIST_SHEETS, Field, Kind, Office, Record, fields
from pipeline.workbook import ink
from pipeline.workbook.dropdowns import LAST_LIST_ROW, Dropdowns
from pipeline.workbook.guide import write_guidance
from pipeline.workbook.layout import (
    DATE_FORMAT,
    EXAMPLE_MARK,
    EXAMPLE_ROW,
    HEADING_ROW,
    NEEDED_SHEETS,
    OFFICE_HEADINGS,
    PURPOSE_ROW,
    REQUIRED_MARK,
    SERIAL,
    TEXT_FORMAT,
    TIME_FORMAT,
)
from pipeline.workbook.vocabulary import Vocabulary

AUTHOR = "Hướng dẫn"
_OFFICE_WIDTHS = (40, 60, 60, 50)
_FORMATS = {Kind.TEXT: TEXT_FORMAT, Kind.LINES: TEXT_FORMAT, Kind.DATE: DATE_FORMAT, Kind.TIME: TIME_FORMAT,
            Kind.INTEGER: "0", Kind.DECIMAL: "0.##"}  # fmt: skip


def outline(vocabulary: Vocabulary) -> Workbook:
    """A workbook with every sheet in place and no data."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = book.properties.title = "Sổ thi đua, khen thưởng"
    lists = Dropdowns(book, vocabulary)
    write_guidance(book)
    _office(book, lists)
    for name, record in LIST_SHEETS.items():
        _list(book, record, lists, needed=name in NEEDED_SHEETS)
    lists.finish()
    book.active = 0
    return book


def column_of(record: type[Record], name: str) -> int:
    """Column of a field on its sheet; the first is for the serial number."""
    return next(n for n, f in enumerate(fields(record), 2) if f.name == name)


def add_examples(book: Workbook) -> None:
    """The grey row under the headings that shows how to write, and that reading leaves out."""
    for record in LIST_SHEETS.values():
        sheet = book[record.sheet]
        ink.put_text(sheet.cell(EXAMPLE_ROW, 1), EXAMPLE_MARK)
        for column, field in enumerate(fields(record), 2):
            cell = sheet.cell(EXAMPLE_ROW, column)
            ink.put(
                cell,
                int(field.column.example)
                if field.kind is Kind.INTEGER and field.column.example
                else field.column.example,
            )
        for column in range(1, len(fields(record)) + 2):
            cell = sheet.cell(EXAMPLE_ROW, column)
            cell.font, cell.fill, cell.border, cell.alignment = ink.FAINT, ink.EXAMPLE_FILL, ink.THIN, ink.WRAP


def _office(book: Workbook, lists: Dropdowns) -> None:
    sheet = book.create_sheet(Office.sheet)
    sheet.sheet_properties.tabColor = "C00000"
    for column, (heading, width) in enumerate(zip(OFFICE_HEADINGS, _OFFICE_WIDTHS, strict=True), 1):
        _heading(sheet.cell(1, column), heading, needed=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, field in enumerate(fields(Office), 2):
        ink.put_text(sheet.cell(row, 1), field.column.heading + REQUIRED_MARK * field.required)
        ink.put_text(sheet.cell(row, 3), field.column.help)
        ink.put_text(sheet.cell(row, 4), field.column.example)
        for column, font in enumerate((ink.BOLD if field.required else ink.PLAIN, ink.PLAIN, ink.PLAIN, ink.FAINT), 1):
            cell = sheet.cell(row, column)
            cell.font, cell.border, cell.alignment = font, ink.THIN, ink.WRAP
        sheet.cell(row, 2).number_format = _FORMATS[field.kind]
        sheet.cell(row, 2).alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
        told = zip((field.column.heading, "", field.column.help, field.column.example), _OFFICE_WIDTHS, strict=True)
        sheet.row_dimensions[row].height = 17 * max(ink.lines_needed(text, int(width * 1.2)) for text, width in told)
        if rule := lists.rule(field):
            sheet.add_data_validation(rule)
            rule.add(sheet.cell(row, 2).coordinate)
        if field.required:
            sheet.conditional_formatting.add(f"B{row}", FormulaRule([f"ISBLANK($B{row})"], fill=ink.MISSING_FILL))
    sheet.freeze_panes = "B2"
    _for_print(sheet, 1)


def _list(book: Workbook, record: type[Record], lists: Dropdowns, *, needed: bool) -> None:
    sheet = book.create_sheet(record.sheet)
    sheet.sheet_properties.tabColor = "C00000" if needed else "5B7DB1"
    ink.put_text(sheet.cell(PURPOSE_ROW, 1), record.purpose)
    sheet.cell(PURPOSE_ROW, 1).font = ink.FAINT
    _heading(sheet.cell(HEADING_ROW, 1), SERIAL, needed=False)
    sheet.column_dimensions["A"].width = 7
    for column, field in enumerate(fields(record), 2):
        _column(sheet, column, field, lists)
    last = get_column_letter(len(fields(record)) + 1)
    for column, field in enumerate(fields(record), 2):
        if field.required:
            letter, row = get_column_letter(column), EXAMPLE_ROW
            sheet.conditional_formatting.add(
                f"{letter}{row}:{letter}{LAST_LIST_ROW}",
                FormulaRule([f"AND(COUNTA($B{row}:${last}{row})>0,ISBLANK(${letter}{row}))"], fill=ink.MISSING_FILL),
            )
    sheet.row_dimensions[HEADING_ROW].height = 48
    sheet.freeze_panes = sheet.cell(HEADING_ROW + 1, 3)
    _for_print(sheet, HEADING_ROW)


def _column(sheet: Any, column: int, field: Field, lists: Dropdowns) -> None:
    letter = get_column_letter(column)
    head = sheet.cell(HEADING_ROW, column)
    _heading(head, field.column.heading + REQUIRED_MARK * field.required, needed=field.required)
    ink.remark(head, explained(field), AUTHOR)
    whole = sheet.column_dimensions[letter]
    whole.width, whole.number_format = max(field.column.width, 8), _FORMATS[field.kind]
    whole.font, whole.alignment = ink.PLAIN, ink.WRAP
    if rule := lists.rule(field):
        sheet.add_data_validation(rule)
        rule.add(f"{letter}{EXAMPLE_ROW}:{letter}{LAST_LIST_ROW}")


def explained(field: Field) -> str:
    """What a heading's comment says."""
    column = field.column
    parts = [column.help, "Bắt buộc." if field.required else "", f"Ví dụ: {column.example}" if column.example else ""]
    return "\n".join(part for part in parts if part)


def _heading(cell: Any, text: str, *, needed: bool) -> None:
    ink.put_text(cell, text)
    cell.font, cell.alignment, cell.border = ink.HEADING, ink.CENTRED, ink.THIN
    cell.fill = ink.NEEDED_FILL if needed else ink.FREE_FILL


def _for_print(sheet: Any, heading_row: int) -> None:
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{heading_row}:{heading_row}"
