"""What a column of the workbook is: one declaration, from which all else derives.

Reading, validation, the empty workbook, the guide and the tables of the docs are made from these
declarations; a heading stands nowhere else.
"""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict


class Kind(StrEnum):
    """How a cell is read."""

    TEXT = "chữ"
    LINES = "nhiều dòng"
    INTEGER = "số nguyên"
    DECIMAL = "số"
    DATE = "ngày"
    TIME = "giờ"


class Choice(StrEnum):
    """Named lists a cell may be chosen from; the reader supplies the allowed values."""

    NONE = ""
    AWARD = "danh hiệu, hình thức"
    PAPER = "loại văn bản"
    RATING = "mức độ hoàn thành nhiệm vụ"
    SCOPE = "phạm vi sáng kiến"
    SUBJECT = "mã đối tượng"
    PERSON = "mã cá nhân"
    UNIT = "mã đơn vị"
    INITIATIVE = "mã sáng kiến"
    OWNER = "mã đơn vị, phong trào, cụm khối"
    TARGET = "đối tượng áp dụng của văn bản"  # award, form of merit, council, decider, or the code of any row


@dataclass(frozen=True, slots=True)
class Column:
    """Cột: heading, meaning, an example, and what a cell may hold.

    `one_of` lists fixed allowed values (a drop-down); `choice` names a list known only to the reader.
    `key` marks the column whose values must be unique on the sheet; `person` one that holds a person's full
    name. `prose` keeps its line breaks and semicolons: in it a line break parts paragraphs, elsewhere a line
    break or a semicolon parts the items of a list and a single text stands on one line.
    """

    heading: str
    help: str
    example: str = ""
    aliases: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    choice: Choice = Choice.NONE
    key: bool = False
    width: int = 18
    minimum: int | None = None
    maximum: int | None = None
    person: bool = False
    prose: bool = False


@dataclass(frozen=True, slots=True)
class Where:
    """Vị trí của bản ghi: the workbook row a record came from, with the cell of each field.

    `cells` gives a field's address, or only its column where it stands on the record's own row.
    """

    file: str = ""
    sheet: str = ""
    row: int = 0
    cells: tuple[tuple[str, str], ...] = ()

    def cell(self, field: str) -> str:
        """Address of the cell a field was read from, or of the row when the field had none."""
        address = dict(self.cells).get(field, "A")
        if address[-1].isdigit():
            return address
        return f"{address}{self.row}" if self.row else ""

    def __str__(self) -> str:
        return f"{self.file} › {self.sheet}!{self.row}"


class Record(BaseModel):
    """Bản ghi: one validated row of the workbook; it knows its file, sheet and row."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    sheet: ClassVar[str]  # the sheet's name
    purpose: ClassVar[str]  # one Vietnamese sentence: what a row of the sheet is
    where: Where = Where()


@dataclass(frozen=True, slots=True)
class Field:
    """A record's field as the workbook sees it."""

    name: str
    column: Column
    kind: Kind
    required: bool


_KINDS: dict[Any, Kind] = {
    str: Kind.TEXT, int: Kind.INTEGER, Decimal: Kind.DECIMAL, date: Kind.DATE, time: Kind.TIME,
}  # fmt: skip


def _kind(annotation: Any) -> Kind:
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        annotation = next(a for a in typing.get_args(annotation) if a is not type(None))
    if typing.get_origin(annotation) is tuple:
        return Kind.LINES
    return _KINDS[annotation]


@cache
def fields(record: type[Record]) -> tuple[Field, ...]:
    """The columns of a record's sheet, in the order they stand on it."""
    found = []
    for name, info in record.model_fields.items():
        column = next((m for m in info.metadata if isinstance(m, Column)), None)
        if column is not None:
            found.append(Field(name, column, _kind(info.annotation), info.is_required()))
    return tuple(found)
