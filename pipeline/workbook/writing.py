"""Writing a workbook: the blank one of a year, or one filled from a review's records."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from pipeline.records import LIST_SHEETS, Choice, Field, Office, Record, Review, fields
from pipeline.workbook import ink
from pipeline.workbook.layout import EXAMPLE_ROW
from pipeline.workbook.outline import add_examples, outline
from pipeline.workbook.vocabulary import CODE_LISTS, Vocabulary


def write_blank(path: Path, *, year: int, papers: Mapping[str, str]) -> None:
    """Write the empty workbook of a year: guidance, sheets, headings, drop-downs, example rows.

    The same year gives the same bytes. Raises OSError where the file cannot be written.
    """
    book = outline(Vocabulary(papers))
    add_examples(book)
    place = next(row for row, f in enumerate(fields(Office), 2) if f.name == "year")
    ink.put(book[Office.sheet].cell(place, 2), year)
    ink.publish(path, ink.packed(book))


def write_review(path: Path, review: Review, *, papers: Mapping[str, str]) -> None:
    """Write a review as a workbook; reading it back gives an equal review but for the rows' places.

    Records keep codes, the workbook shows labels. Raises ValueError for a text no cell can hold, OSError
    where the file cannot be written.
    """
    ink.publish(path, ink.packed(filled(review, Vocabulary(papers))))


def filled(review: Review, vocabulary: Vocabulary) -> Workbook:
    """The workbook of a review. Raises ValueError for a text no cell can hold."""
    book = outline(vocabulary)
    office = book[Office.sheet]
    for row, field in enumerate(fields(Office), 2):
        _fill(office.cell(row, 2), review.office, field, vocabulary)
    for name, record in LIST_SHEETS.items():
        sheet = book[record.sheet]
        for serial, made in enumerate(getattr(review, name), 1):
            row = EXAMPLE_ROW + serial - 1
            number = sheet.cell(row, 1, serial)
            number.font, number.alignment, number.border = ink.PLAIN, ink.CENTRED, ink.THIN
            for column, field in enumerate(fields(record), 2):
                cell = sheet.cell(row, column)
                _fill(cell, made, field, vocabulary)
                cell.font, cell.alignment, cell.border = ink.PLAIN, ink.WRAP, ink.THIN
    return book


def _fill(cell: Any, record: Record, field: Field, vocabulary: Vocabulary) -> None:
    value, choice = getattr(record, field.name), field.column.choice
    if choice is not Choice.NONE and choice not in CODE_LISTS:
        value = (
            vocabulary.label(choice, value)
            if isinstance(value, str)
            else tuple(vocabulary.label(choice, v) for v in value)
        )
    ink.put(cell, value)
