"""From a row to the draft of a record: every cell read, settled for its field, or refused by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pipeline import words
from pipeline.findings import Finding, Level, Place, error, review
from pipeline.records import Field, Record, Where, fields
from pipeline.workbook.cells import read_cell
from pipeline.workbook.grid import Cell, Row, column_letters
from pipeline.workbook.rows import Sheet
from pipeline.workbook.texts import Change, shown
from pipeline.workbook.values import Read, Value

_ADDRESSES = frozenset({"ong", "ba", "ongba", "dongchi", "dc"})


@dataclass(frozen=True)
class Draft:
    """A row as read: values by field, choices still as typed. `refused`: some cell is in error."""

    record: type[Record]
    where: Where
    values: Mapping[str, Value]
    refused: bool

    def place(self, field: str) -> Place:
        """The cell of a field."""
        return Place(self.where.file, self.where.sheet, self.where.cell(field))


def draft(row: Row, sheet: Sheet) -> tuple[Draft, list[Finding], list[Change]]:
    """Read one row of data."""
    values: dict[str, Value] = {}
    found: list[Finding] = []
    changes: list[Change] = []
    by_column = {c.column: c for c in row.cells}
    where = Where(sheet.place.file, sheet.place.sheet, row.number, _columns(tuple(sheet.header.columns.items())))
    for field in fields(sheet.record):
        column = sheet.header.columns.get(field.name)
        if column is None:
            continue
        cell = by_column.get(column)
        if cell is None and not field.required:
            continue
        read = read_cell(cell, field, sheet.formats) if cell else Read()
        value, troubles, noted = settle(read, field, sheet.at(column, row.number))
        found += troubles
        changes += noted
        if value is not None:
            values[field.name] = value
    refused = any(f.level is Level.ERROR for f in found) or any(
        f.required and f.name not in values for f in fields(sheet.record)
    )
    if found_title := _title(values, by_column.get(sheet.header.columns.get("full_name", 0)), sheet):
        values["title"] = found_title
    return Draft(sheet.record, where, values, refused), found, changes


def _title(values: Mapping[str, Value], cell: Cell | None, sheet: Sheet) -> str:
    """The form of address taken out of the name, for a record that keeps one and has none."""
    field = next((f for f in fields(sheet.record) if f.name == "title"), None)
    if field is None or cell is None or "title" in values or "full_name" not in values:
        return ""
    return _by_wording(field.column.one_of).get(words.fold(words.split_title(cell.text)[0]), "")


@cache
def _columns(columns: tuple[tuple[str, int], ...]) -> tuple[tuple[str, str], ...]:
    """Field → column letters; one tuple serves every row of a sheet."""
    return tuple((name, column_letters(column)) for name, column in columns)


def settle(read: Read, field: Field, place: Place) -> tuple[Value, list[Finding], list[Change]]:
    """A cell's value made final for its field, with what there is to tell about it."""
    heading, found, changes = field.column.heading, [], []
    if read.note:
        changes.append(Change(read.note.code, place, heading, read.note.before, read.note.after, read.note.how))
    if read.trouble:
        code, what, remedy, level = read.trouble
        found.append(Finding(code, level, place, f"«{heading}» {what}.", remedy.replace("{cell}", place.cell)))
    value = read.value
    if value in ("", (), None):
        if field.required and not any(f.level is Level.ERROR for f in found):
            found.append(
                error("so_lieu.de_trong", place, f"«{heading}» để trống.", f"Ghi ô {place.cell}: {field.column.help}")
            )
        return None, found, changes
    if isinstance(value, str) and field.column.one_of:
        value, trouble = _one_of(value, field, place)
        found += trouble
    elif isinstance(value, str) and field.column.person:
        value, told, noted = _person(value, heading, place)
        found += told
        changes += noted
    return value, found, changes


def _one_of(value: str, field: Field, place: Place) -> tuple[str | None, list[Finding]]:
    if (kept := _by_wording(field.column.one_of).get(words.fold(value))) is not None:
        return kept, []
    close = words.nearest(value, field.column.one_of, 1)
    listed = ", ".join(f"«{v}»" for v in field.column.one_of)
    remedy = f"Có phải «{close[0]}»? Chọn một trong: {listed}." if close else f"Chọn một trong: {listed}."
    return None, [
        error(
            "so_lieu.ngoai_danh_muc",
            place,
            f"«{field.column.heading}» ghi “{shown(value)}”, không có trong danh mục.",
            remedy,
        )
    ]


@cache
def _by_wording(allowed: tuple[str, ...]) -> dict[str, str]:
    return {words.fold(value): value for value in allowed}


def _person(value: str, heading: str, place: Place) -> tuple[str | None, list[Finding], list[Change]]:
    """A person's name without a form of address; degrees and odd names are for a person to look at."""
    title, name = words.split_title(value)
    if "?" in value:
        return (
            None,
            [
                error(
                    "so_lieu.chu_nghi_ngo",
                    place,
                    f"«{heading}» có dấu hỏi trong họ tên (“{shown(value)}”), có thể đã mất dấu tiếng Việt.",
                    f"Gõ lại ô {place.cell} bằng tiếng Việt Unicode.",
                )
            ],
            [],
        )
    if not any(c.isalpha() for c in value):
        return (
            None,
            [
                error(
                    "so_lieu.khong_phai_ten",
                    place,
                    f"«{heading}» ghi “{shown(value)}”, không phải họ tên.",
                    f"Ghi họ và tên vào ô {place.cell}.",
                )
            ],
            [],
        )
    if words.fold(title) in _ADDRESSES:
        return (
            name,
            [],
            [Change("so_lieu.danh_xung_trong_ten", place, heading, value, name, f"tách «{title}» khỏi họ tên")],
        )
    if title:
        return (
            value,
            [
                review(
                    "so_lieu.hoc_vi_trong_ten",
                    place,
                    f"«{heading}» có học hàm, học vị trong họ tên (“{shown(value)}”).",
                    f"Nếu văn bản không ghi học hàm, học vị thì bỏ khỏi ô {place.cell}.",
                )
            ],
            [],
        )
    if not words.looks_like_person_name(value):
        return (
            value,
            [
                review(
                    "so_lieu.ten_la",
                    place,
                    f"«{heading}» ghi “{shown(value)}”, trông không giống họ tên đầy đủ.",
                    f"Xem lại ô {place.cell}: chữ hoa đầu từ, đủ họ và tên.",
                )
            ],
            [],
        )
    return value, [], []
