"""What reading a cell can yield: a value, the trouble with it, a note on how it changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from pipeline import words
from pipeline.findings import Level
from pipeline.workbook.grid import Cell
from pipeline.workbook.styles_and_texts import Style

Value = str | int | Decimal | date | time | tuple[str, ...] | None

EARLIEST, LATEST = date(1900, 3, 1), date(2100, 12, 31)
"""Days a workbook may hold; Excel's own calendar is wrong before."""


class Trouble(NamedTuple):
    """What is wrong with a cell; `what` follows the heading, `remedy` may name the cell as {cell}."""

    code: str
    what: str
    remedy: str
    level: Level = Level.ERROR


class Note(NamedTuple):
    """A value that is not what the cell holds."""

    code: str
    before: str
    after: str
    how: str


class Read(NamedTuple):
    """A cell read: its value (None when empty or in error), the trouble with it, a note on how it changed."""

    value: Value = None
    trouble: Trouble | None = None
    note: Note | None = None


@dataclass(frozen=True)
class Formats:
    """What the file's styles say about numbers."""

    styles: tuple[Style, ...]
    counts_from_1904: bool = False

    def style(self, cell: Cell) -> Style:
        """The style of a cell, a plain one when the file does not say."""
        return self.styles[cell.style] if cell.style < len(self.styles) else Style()

    def day(self, serial: float) -> date | None:
        """The day of a serial number, None when no calendar has it."""
        origin = date(1904, 1, 1) if self.counts_from_1904 else date(1899, 12, 30)
        if not 0 <= serial < 3_000_000:
            return None
        found = origin + timedelta(days=int(serial))
        return found if EARLIEST <= found <= LATEST else None


def wrong(code: str, what: str, remedy: str) -> Read:
    """A cell that cannot be used."""
    return Read(trouble=Trouble(code, what, remedy))


def number_of(cell: Cell) -> float:
    """The number of a numeric cell."""
    return float(cell.text)


def typed(cell: Cell) -> str:
    """Text of a cell that should hold a number or a day: spaces and invisible characters cannot matter."""
    return " ".join(words.repair(cell.text).split())
