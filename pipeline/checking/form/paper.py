"""A finished paper as the form checks see it: sections, paragraphs, tables, with effective formatting.

Runs and paragraphs, of which a long paper has thousands, are named tuples: these are made fastest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

Shown = Mapping[str, tuple["Paragraph", ...]]


class Unreadable(Exception):
    """The file is no .docx that can be read."""


class Run(NamedTuple):
    """Chữ: text with one effective formatting; `size` in points, `colour` as Word writes it."""

    text: str
    fonts: frozenset[str]
    size: float
    bold: bool
    italic: bool
    colour: str
    underlined: bool


class Paragraph(NamedTuple):
    """Đoạn: lengths in points; `line` is in lines, or in points when `exact`; `style` is its style's name.

    `room` is the width of the column or cell, `borders` the sides that are drawn, `drawn` the lengths of
    straight lines in it, `field` "PAGE" for a whole page-number field and "PAGE?" for a broken one.
    """

    number: int
    text: str
    runs: tuple[Run, ...]
    align: str
    first: float
    left: float
    right: float
    before: float
    after: float
    line: float
    exact: bool
    borders: frozenset[str]
    style: str
    room: float
    drawn: tuple[float, ...]
    field: str
    section: int

    @property
    def words(self) -> tuple[Run, ...]:
        """Runs that show something."""
        return tuple([run for run in self.runs if run.text.strip()])

    @property
    def bare(self) -> str:
        """The text without the spaces around it."""
        return self.text.strip()

    @property
    def rule(self) -> float | None:
        """Points of the horizontal line this paragraph carries, by border or drawing."""
        if self.drawn:
            return max(self.drawn)
        return self.room - self.left - self.right if self.borders & {"top", "bottom"} else None


@dataclass(frozen=True, slots=True)
class Row:
    """Hàng: its cells, each some paragraphs; whether it repeats as a heading, whether it stays whole."""

    cells: tuple[tuple[Paragraph, ...], ...]
    heading: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class Table:
    """Bảng: rows, and whether lines are drawn round its cells."""

    number: int
    rows: tuple[Row, ...]
    bordered: bool
    section: int

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of every cell."""
        return tuple(p for row in self.rows for cell in row.cells for p in cell)


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """Phần: page size and margins in millimetres, the header and footer paragraphs shown on it.

    Headers are keyed "default", "first", "even".
    """

    number: int
    width: float
    height: float
    margins: Mapping[str, float]
    first_differs: bool
    start: int | None
    headers: Shown
    footers: Shown

    @property
    def landscape(self) -> bool:
        """Whether the page is wider than high."""
        return self.width > self.height


@dataclass(frozen=True, slots=True)
class Paper:
    """Văn bản: blocks from top to bottom and the sections they stand in."""

    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph, those of tables too, in reading order."""
        for block in self.blocks:
            if isinstance(block, Table):
                yield from block.paragraphs
            else:
                yield block
