"""Drop-downs: every list stands once on the sheet `Danh mục` under a defined name.

A list named this way survives every program that opens the workbook; one that points across sheets is stored by
Excel in an extension that many programs throw away.
"""

from __future__ import annotations

from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from pipeline.records import Choice, Column, Field, Kind, Unit, fields
from pipeline.words import slug
from pipeline.workbook.ink import BOLD, PLAIN, put_text
from pipeline.workbook.layout import EXAMPLE_ROW, LISTS_SHEET
from pipeline.workbook.vocabulary import Vocabulary

LAST_LIST_ROW = 5000
_OPEN = (Choice.AWARD, Choice.UNIT, Choice.TARGET)  # other ways of writing are understood too


class Dropdowns:
    """The lists of one workbook; each is written down the first time a column asks for it."""

    def __init__(self, book: Workbook, vocabulary: Vocabulary) -> None:
        self._book, self._vocabulary = book, vocabulary
        self._names: dict[tuple[str, ...], str] = {}
        self._sheet = book.create_sheet(LISTS_SHEET)
        self._sheet.sheet_state = "hidden"
        self._sheet.sheet_properties.tabColor = "808080"
        self._name_units()

    def finish(self) -> None:
        """Put the sheet of lists last."""
        self._book.move_sheet(self._sheet, len(self._book.sheetnames))

    def rule(self, field: Field) -> DataValidation | None:
        """The rule for a column's cells: a list, a range of numbers, or a word on how to write a day."""
        column = field.column
        if field.kind is Kind.LINES:
            return None
        if column.choice is Choice.UNIT:
            return _listed("DM_ma_don_vi", column, strict=False)
        values = column.one_of or (self._vocabulary.labels(column.choice) if column.choice in _SHARED else ())
        if values:
            return _listed(self._named(column, values), column, strict=column.choice not in _OPEN)
        if field.kind in (Kind.INTEGER, Kind.DECIMAL) and column.minimum is not None:
            return _ranged(field)
        if field.kind in (Kind.DATE, Kind.TIME):
            return _prompted(column)
        return None

    def _named(self, column: Column, values: tuple[str, ...]) -> str:
        if values not in self._names:
            place, title = len(self._names) + 1, f"{column.choice or column.heading}"
            name = f"DM_{slug(title).replace('-', '_')}"
            name = name if name not in self._names.values() else f"{name}_{place}"
            self._names[values] = name
            self._write(place, title, values)
            letter = get_column_letter(place)
            self._define(name, f"'{LISTS_SHEET}'!${letter}$2:${letter}${len(values) + 1}")
        return self._names[values]

    def _write(self, place: int, title: str, values: tuple[str, ...]) -> None:
        head = self._sheet.cell(1, place)
        put_text(head, title)
        head.font = BOLD
        self._sheet.column_dimensions[get_column_letter(place)].width = min(60, 4 + max(map(len, values)))
        for row, value in enumerate(values, 2):
            put_text(self._sheet.cell(row, place), value)
            self._sheet.cell(row, place).font = PLAIN

    def _name_units(self) -> None:
        """Codes of units: as many as the sheet `Đơn vị` holds below its example row."""
        place = next(n for n, f in enumerate(fields(Unit), 2) if f.column.key)
        column = f"'{Unit.sheet}'!${get_column_letter(place)}"
        first = f"{column}${EXAMPLE_ROW + 1}"
        filled = f"COUNTA({first}:${get_column_letter(place)}${LAST_LIST_ROW})"
        self._define("DM_ma_don_vi", f"OFFSET({first},0,0,MAX(1,{filled}),1)")

    def _define(self, name: str, what: str) -> None:
        self._book.defined_names[name] = DefinedName(name, attr_text=what)


_SHARED = (Choice.AWARD, Choice.PAPER, Choice.RATING, Choice.SCOPE, Choice.TARGET)


def _listed(name: str, column: Column, *, strict: bool) -> DataValidation:
    rule = DataValidation(
        type="list",
        formula1=name,
        allow_blank=True,
        showErrorMessage=True,
        showInputMessage=True,
        errorStyle="stop" if strict else "warning",
    )
    return _worded(rule, column, f"Chọn «{column.heading}» trong danh sách thả xuống.")


def _ranged(field: Field) -> DataValidation:
    low, high = field.column.minimum, field.column.maximum
    rule = DataValidation(
        type="whole" if field.kind is Kind.INTEGER else "decimal",
        operator="between",
        allow_blank=True,
        formula1=str(low),
        formula2=str(high),
        showErrorMessage=True,
        showInputMessage=True,
    )
    return _worded(rule, field.column, f"Ghi số trong khoảng từ {low} đến {high}.")


def _prompted(column: Column) -> DataValidation:
    rule: Any = DataValidation(allow_blank=True, showErrorMessage=False, showInputMessage=True)
    return _worded(rule, column, "")


def _worded(rule: DataValidation, column: Column, refusal: str) -> DataValidation:
    rule.promptTitle, rule.prompt = column.heading[:32], column.help[:255]
    if column.example:
        rule.prompt = f"{column.help} Ví dụ: {column.example}"[:255]
    if refusal:
        rule.errorTitle, rule.error = column.heading[:32], refusal[:255]
    return rule
