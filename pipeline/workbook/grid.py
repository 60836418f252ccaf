"""A sheet as rows of filled cells, read straight from its XML.

Cost follows what is stored, not how far the sheet stretches, and nothing is skipped in silence: cells keep
their kind (text, number, error, formula without a value), rows and columns their visibility.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from pipeline.workbook.package import Package, SheetPart
from pipeline.workbook.styles_and_texts import Text, legacy_font
from pipeline.workbook.xml_parts import Damaged, local_name, parse, unescape

LAST_ROW, LAST_COLUMN = 200_000, 500
"""Content beyond is not a list: it is a stray key stroke at the end of the sheet."""
MAX_ELEMENTS = 12_000_000

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


class CellKind(StrEnum):
    """What is stored in a cell."""

    TEXT = "text"
    NUMBER = "number"
    BOOL = "bool"
    ERROR = "error"
    DAY = "day"
    FORMULA = "formula"  # a formula whose value was never computed


class Cell(NamedTuple):
    """One filled cell. `text` is the text, the number's digits, the error's name or the formula."""

    column: int
    kind: CellKind
    text: str
    style: int
    legacy: str


class Row(NamedTuple):
    """One row with at least one filled cell."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool

    def cell(self, column: int) -> Cell | None:
        """The filled cell in a column, if any."""
        return next((c for c in self.cells if c.column == column), None)


class Area(NamedTuple):
    """A merged block, by its corners."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class Grid:
    """A sheet's filled rows and what hides or joins its cells."""

    rows: tuple[Row, ...]
    merged: tuple[Area, ...]
    hidden_columns: frozenset[int]
    filtered: bool


class TooFar(Exception):
    """Content stands impossibly far from any list; the message is the cell's address."""


def column_letters(column: int) -> str:
    """Letters of a column, 1 = A."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@lru_cache(maxsize=1024)
def column_number(letters: str) -> int:
    """Number of a column, A = 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def read_grid(package: Package, sheet: SheetPart) -> Grid:
    """The filled cells of a sheet. Raises Damaged or TooFar."""
    reader = _SheetReader(package.texts)
    parse(package.archive, sheet.part, reader.start, reader.end, reader.characters)
    return reader.grid()


_KINDS = {"n": CellKind.NUMBER, "b": CellKind.BOOL, "e": CellKind.ERROR, "d": CellKind.DAY,
          "s": CellKind.TEXT, "str": CellKind.TEXT, "inlineStr": CellKind.TEXT}  # fmt: skip
_INSIDE = {"sheetData": {"row"}, "row": {"c", "extLst"}, "c": {"f", "v", "is", "extLst"},
           "is": {"t", "r", "rPh", "phoneticPr"}, "r": {"t", "rPr"}, "mergeCells": {"mergeCell"}}  # fmt: skip


class _SheetReader:
    """State of one pass over a sheet's XML."""

    def __init__(self, texts: tuple[Text, ...]) -> None:
        self._texts = texts
        self._path: list[str] = []
        self._elements = 0
        self._seen: set[str] = set()
        self._rows: list[Row] = []
        self._cells: list[Cell] = []
        self._merged: list[Area] = []
        self._hidden_columns: set[int] = set()
        self._filtered = False
        self._row = self._column = self._style = 0
        self._row_digits = ""
        self._row_hidden = self._has_formula = self._has_value = False
        self._type, self._legacy = "n", ""
        self._value: list[str] = []
        self._formula: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = local_name(name)
        self._elements += 1
        if self._elements > MAX_ELEMENTS or len(self._path) > 50:
            raise Damaged("sheet lớn hoặc lồng nhau bất thường", self._here())
        if not self._path:
            if name != "worksheet":
                raise Damaged("phần nội dung sheet không đúng kiểu")
        elif (allowed := _INSIDE.get(self._path[-1])) is not None and name not in allowed:
            raise Damaged(f"nội dung sheet có phần lạ «{name}»", self._here())
        self._path.append(name)
        if name == "c":
            self._open_cell(attributes)
        elif name == "row":
            self._open_row(attributes)
        elif name == "f":
            self._has_formula = True
        elif name == "v":
            self._has_value = True
        elif name == "rFont":
            self._legacy = self._legacy or legacy_font(attributes.get("val", ""))
        elif name in ("mergeCell", "col", "sheetData", "filterColumn"):
            self._note(name, attributes)

    def characters(self, data: str) -> None:
        inner = self._path[-1]
        if inner == "v" or (inner == "t" and self._path[-2] != "rPh" and "is" in self._path):
            self._value.append(data)
        elif inner == "f":
            self._formula.append(data)

    def end(self, name: str) -> None:
        self._path.pop()
        name = local_name(name)
        if name == "c":
            self._close_cell()
        elif name == "row" and self._cells:
            self._rows.append(Row(self._row, tuple(self._cells), self._row_hidden))
            self._cells = []

    def grid(self) -> Grid:
        if "sheetData" not in self._seen:
            raise Damaged("sheet không có phần dữ liệu")
        return Grid(tuple(self._rows), tuple(self._merged), frozenset(self._hidden_columns), self._filtered)

    def _here(self) -> str:
        return f"{column_letters(max(self._column, 1))}{self._row}" if self._row else ""

    def _open_row(self, attributes: dict[str, str]) -> None:
        stated = attributes.get("r", str(self._row + 1))
        if not (stated.isascii() and stated.isdigit()) or not self._row < int(stated) <= 1_048_576:
            raise Damaged(f"số thứ tự dòng «{stated[:20]}» trùng hoặc không theo thứ tự", self._here())
        self._row, self._column, self._row_digits = int(stated), 0, str(int(stated))
        self._row_hidden = _true(attributes.get("hidden")) or (
            _true(attributes.get("customHeight")) and attributes.get("ht") in ("0", "0.0")
        )

    def _open_cell(self, attributes: dict[str, str]) -> None:
        stated = attributes.get("r")
        if stated is None:
            column = self._column + 1
        else:
            letters = stated.rstrip("0123456789")
            if stated[len(letters) :] != self._row_digits or not letters.isascii() or not letters.isupper():
                raise Damaged(f"ô ghi địa chỉ «{stated[:20]}» sai chỗ", self._here())
            column = column_number(letters)
        if not self._column < column <= 16_384:
            raise Damaged("hai ô trùng địa chỉ hoặc không theo thứ tự", stated or self._here())
        self._column = column
        style, self._type = attributes.get("s", "0"), attributes.get("t", "n")
        if self._type not in _KINDS or not (style.isascii() and style.isdigit()):
            raise Damaged("ô có kiểu không đọc được", self._here())
        self._style = int(style)
        self._value, self._formula, self._legacy = [], [], ""
        self._has_formula = self._has_value = False

    def _close_cell(self) -> None:
        text, kind, legacy = "".join(self._value), _KINDS[self._type], self._legacy
        if self._type == "s" and self._has_value:
            if not (text.strip().isdecimal() and int(text) < len(self._texts)):
                raise Damaged("ô trỏ tới chữ không có trong tệp", self._here())
            text, legacy = self._texts[int(text)]
        elif kind is CellKind.TEXT:
            text = unescape(text)
        # An empty string is a formula's honest answer; no value at all means it was never computed.
        if self._has_formula and not text and not (self._type == "str" and self._has_value):
            kind, text = CellKind.FORMULA, "=" + "".join(self._formula)
        if kind is not CellKind.TEXT:
            text = text.strip()
        elif not text.strip() and not self._far():
            return
        if not text:
            return
        if self._far():
            raise TooFar(self._here())
        self._cells.append(Cell(self._column, kind, text, self._style, legacy))

    def _far(self) -> bool:
        return self._row > LAST_ROW or self._column > LAST_COLUMN

    def _note(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheetData":
            if name in self._seen:
                raise Damaged("sheet có hai phần dữ liệu")
            self._seen.add(name)
        elif name == "filterColumn":
            self._filtered = True
        elif name == "mergeCell":
            corners = [_REFERENCE.fullmatch(part) for part in attributes.get("ref", "").split(":")]
            if len(corners) == 2 and corners[0] and corners[1]:
                (left, top), (right, bottom) = ((column_number(c[1]), int(c[2])) for c in corners if c)
                self._merged.append(Area(left, top, right, bottom))
        elif self._path[-2:-1] == ["cols"] and (_true(attributes.get("hidden")) or attributes.get("width") == "0"):
            first, last = attributes.get("min", ""), attributes.get("max", "")
            if first.isdecimal() and last.isdecimal():
                self._hidden_columns.update(range(int(first), min(int(last), LAST_COLUMN) + 1))


def _true(value: str | None) -> bool:
    return value in ("1", "true")
