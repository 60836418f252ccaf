"""A finished paper as its reader meets it: lines of text and tables, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from pipeline.checking.form.package import Package
from pipeline.checking.form.paper import Unreadable
from pipeline.words import nfc

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P, _TABLE, _ROW, _CELL = (f"{_W}{tag}" for tag in ("p", "tbl", "tr", "tc"))
_TEXT, _TAB, _BREAK = (f"{_W}{tag}" for tag in ("t", "tab", "br"))
_AROUND = frozenset(f"{_W}{tag}" for tag in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))


@dataclass(frozen=True, slots=True)
class Cell:
    """Ô: the column of the grid it begins at, counted from 0, and its lines that have text."""

    column: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The lines in one."""
        return " ".join(self.lines)


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Bảng: rows of cells."""

    rows: tuple[Row, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Every line of every cell, row by row."""
        return tuple(line for row in self.rows for cell in row for line in cell.lines)


Block = str | Grid


def blocks(docx: bytes) -> tuple[Block, ...]:
    """The body's lines and tables; every run of spaces is one space, empty lines are left out.

    Raises Unreadable when the bytes are no Word file.
    """
    document = Package(docx).part("word/document.xml")
    body = document.find(f"{_W}body") if document is not None else None
    if body is None:
        raise Unreadable
    return tuple(block for element in _flow(body) if (block := _block(element)))


def _flow(parent: etree._Element) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag in (_P, _TABLE):
            yield child
        elif child.tag in _AROUND:
            yield from _flow(child)


def _block(element: etree._Element) -> Block:
    if element.tag == _P:
        return _line(element)
    return Grid(tuple(_row(row) for row in element.iterfind(_ROW)))


def _row(row: etree._Element) -> Row:
    cells, column = [], 0
    for cell in row.iterfind(_CELL):
        span = cell.find(f"{_W}tcPr/{_W}gridSpan")
        cells.append(Cell(column, tuple(line for p in cell.iter(_P) if (line := _line(p)))))
        column += int(span.get(f"{_W}val", "1")) if span is not None else 1
    return tuple(cells)


def _line(paragraph: etree._Element) -> str:
    parts = (node.text or "" if node.tag == _TEXT else " " for node in paragraph.iter(_TEXT, _TAB, _BREAK))
    return nfc(" ".join("".join(parts).split()))
