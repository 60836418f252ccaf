"""The text of any file the pipeline makes, as lines and tables: Word, spreadsheet, calendar, plain text."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from pipeline import checking, words
from pipeline.checking.form.paper import Paragraph, Table, Unreadable
from pipeline.checking.form.reading import read as read_form
from pipeline.workbook.grid import Cell, CellKind, TooFar, column_letters, read_grid
from pipeline.workbook.package import open_package
from pipeline.workbook.preflight import preflight
from pipeline.workbook.values import Formats, number_of
from pipeline.workbook.xml_parts import Damaged

TEXTS = (".txt", ".ics")
READABLE = (".docx", ".xlsx", *TEXTS)
_FOLDED = re.compile(r"\r?\n[ \t]")  # how a calendar breaks a long line (RFC 5545)


class UnreadableError(Exception):
    """A file whose text cannot be had; the message says why, in Vietnamese."""


@dataclass(frozen=True, slots=True)
class Row:
    """Hàng: the texts of its cells, and where it stands in a sheet (0 in a paper)."""

    cells: tuple[str, ...]
    number: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """Bảng: its rows; without lines round its cells it only sets text side by side."""

    rows: tuple[Row, ...]
    lined: bool = True


Block = str | Grid


def blocks(name: str, data: bytes) -> tuple[Block, ...]:
    """Lines and tables of a file from top to bottom, without what is blank. Raises UnreadableError."""
    suffix = name[name.rfind(".") :].lower()
    if suffix == ".docx":
        return tuple(_paper(data))
    if suffix == ".xlsx":
        return tuple(_book(name, data))
    return tuple(_lines(data, folded=suffix == ".ics"))


def lines_of(found: Iterable[Block]) -> list[str]:
    """Every line of text, those of tables too."""
    return [
        text
        for block in found
        for text in ([block] if isinstance(block, str) else [cell for row in block.rows for cell in row.cells])
    ]


def _paper(data: bytes) -> Iterator[Block]:
    try:
        paper = read_form(data)
    except (Unreadable, zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, ValueError) as failure:
        raise UnreadableError("không phải tệp Word (.docx) đọc được") from failure
    for block in paper.blocks:
        if isinstance(block, Table):
            rows = [Row(tuple(_joined(cell) for cell in row.cells)) for row in block.rows]
            if kept := tuple(row for row in rows if any(row.cells)):
                yield Grid(kept, block.bordered)
        elif block.bare:
            yield block.text
    shown = [part for s in paper.sections for each in (s.headers, s.footers) for part in each.values()]
    yield from dict.fromkeys(line.text for part in shown for line in part if line.bare and not line.field)


def loose_lines(data: bytes) -> tuple[str, ...]:
    """Every paragraph of a docx, text boxes too: for papers whose flowing text is the same."""
    return tuple(words.nfc(text) for text in checking.paragraphs(data))


def _joined(cell: Iterable[Paragraph]) -> str:
    return "\n".join(line.text for line in cell if line.bare)


def _lines(data: bytes, *, folded: bool) -> Iterator[str]:
    try:
        text = words.nfc(data.decode("utf-8-sig"))
    except UnicodeDecodeError as failure:
        raise UnreadableError("không phải tệp chữ Unicode (UTF-8)") from failure
    yield from (line for line in (_FOLDED.sub("", text) if folded else text).splitlines() if line.strip())


def _book(name: str, data: bytes) -> Iterator[Block]:
    problem = preflight(name, data)
    if problem:
        raise UnreadableError(problem.what.rstrip("."))
    try:
        package = open_package(data)
        formats = Formats(package.styles, package.counts_from_1904)
        for part in package.sheets:
            rows = read_grid(package, part).rows
            yield f"Sheet «{words.nfc(part.name)}»"
            if rows:
                width = max(cell.column for row in rows for cell in row.cells)
                yield Grid(tuple(Row(_cells(row.cells, width, formats), row.number) for row in rows))
    except (Damaged, TooFar) as failure:
        raise UnreadableError(f"bảng tính bị hỏng ({failure})") from failure


def _cells(filled: Iterable[Cell], width: int, formats: Formats) -> tuple[str, ...]:
    texts = {cell.column: _shown(cell, formats) for cell in filled}
    return tuple(texts.get(column, "") for column in range(1, width + 1))


def _shown(cell: Cell, formats: Formats) -> str:
    """A cell as a reader sees it: days as days, decimals with a comma."""
    if cell.kind is not CellKind.NUMBER:
        return words.nfc(cell.text)
    try:
        number = number_of(cell)
    except ValueError:
        return cell.text
    day = formats.day(number) if formats.style(cell).is_date else None
    return words.short_date(day) if day else f"{number:.15g}".replace(".", ",")


def address(row: int, column: int) -> str:
    """A cell's address from its row and its place in the row (from 0)."""
    return f"{column_letters(column + 1)}{row}"
