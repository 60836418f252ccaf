"""Xếp lại dòng: the lines a page shows, put together again into the paragraphs they were broken from.

A text layer of a .pdf and text copied from one keep a line for every line of the page, blank lines between all of
them or none, the two columns of the head and of the signatures on one line, and the heading of a table anew on
every page. A text with a paragraph a line passes as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from pipeline.checking.form.opening import AUTHORITY, BASIS
from pipeline.linting.laid_out import columns_in_turn
from pipeline.linting.marks import (
    BULLET,
    ENDED,
    ITEM,
    LONE_NUMBER,
    OPENER,
    OUT_OF_TABLE,
    QUARTER,
    RECIPIENTS,
    TABLE_HEAD,
    is_heading,
    keeps_apart,
)
from pipeline.linting.paper import Line
from pipeline.linting.visual_lines import (
    AWAITS,
    Visual,
    head_joined,
    in_columns,
    is_broken,
    is_spaced,
    visuals,
    width_of,
)
from pipeline.words import repair

_ENDLESS: Final = 10_000.0  # the column of a text with a paragraph a line
_FULL: Final = 0.78  # of the column: a line as long was broken because the column ended
_NUMBERED_HEADING: Final = re.compile(r"\d{1,2}\.\s+\S")
_ROW: Final = re.compile(r"(\d{1,3})\.?\s+(?=[\"“(\-–+•]|[^\W\d_])(.+)", re.DOTALL)


@dataclass
class _Table:
    """Bảng đang đọc: its number, the heading's lines, the row read, the last number in column TT."""

    number: int = 0
    inside: bool = False
    heading: list[str] = field(default_factory=list)
    row: int = 0
    last: int = 0
    width: float = 45.0
    dotted: bool = True  # its rows are numbered «1.», as far as is known

    def numbers(self, text: str) -> bool:
        """Whether a text is the number of a row, not a figure in a cell."""
        if LONE_NUMBER.fullmatch(text) is None:
            return False
        number = int(text.rstrip("."))
        return number == 1 or self.last <= number <= self.last + 5


def reflow(text: str) -> list[Line]:
    """The paragraphs of a text."""
    lines = columns_in_turn(head_joined(in_columns(visuals(text))))
    broken, spaced, width = is_broken(lines), is_spaced(lines), width_of(lines)
    table = _Table()
    found: list[Line] = []
    current: list[Visual] = []

    def close() -> None:
        if current:
            found.append(_line(current, table))
            current.clear()

    skip = 0
    for at, line in enumerate(lines):
        if skip:
            skip -= 1
            continue
        if table.inside and (skip := _repeated(lines, at, table)):
            close()
            skip -= 1
            continue
        if _turns(line, table, width if broken else _ENDLESS):
            close()
            _turn(lines, at, table)
        for piece in _cells(line, current, table):
            whole = broken and bool(current) and _continues(current, piece, width, table, spaced)
            if not whole:
                close()
                _note_row(piece, table)
            current.append(piece)
    close()
    return found


# --- tables ---------------------------------------------------------------------------------------------
def _turns(line: Visual, table: _Table, width: float) -> bool:
    """Whether a table begins or ends before a line."""
    if not table.inside or (_heads(line) and table.row > 1):
        return _heads(line)
    follows = table.dotted and line.text.startswith(f"{table.last + 1}.")
    heading = _NUMBERED_HEADING.match(line.text) and table.row > 1 and not follows
    wide = len(line.text) >= max(0.85 * width, 1.35 * table.width)
    return bool(OUT_OF_TABLE.match(line.text) or RECIPIENTS.match(line.text) or heading or wide)


def _heads(line: Visual) -> bool:
    """Whether a line begins the heading of a table."""
    return TABLE_HEAD.match(line.text) is not None and len(line.text) < 90


def _turn(lines: Sequence[Visual], at: int, table: _Table) -> None:
    table.inside = _heads(lines[at])
    if not table.inside:
        return
    table.number, table.row, table.last, table.heading, table.dotted = table.number + 1, 1, 0, [], True
    for line in lines[at : at + 12]:
        if LONE_NUMBER.fullmatch(line.text) or QUARTER.fullmatch(line.text) or BULLET.match(line.text):
            break
        if _ROW.match(line.text) and line.text.startswith("1"):
            break
        table.heading.append(line.text)
    zone = [line for line in lines[at : at + 60] if not OUT_OF_TABLE.match(line.text)]
    table.width = width_of(zone)


def _repeated(lines: Sequence[Visual], at: int, table: _Table) -> int:
    """How many lines from here on are the table's heading again, at the top of a page."""
    size = len(table.heading)
    again = table.row > 1 and [line.text for line in lines[at : at + size]] == table.heading
    return size if again else 0


def _cells(line: Visual, current: Sequence[Visual], table: _Table) -> list[Visual]:
    """A row's number and the text after it, which a page shows on one line."""
    found = _ROW.fullmatch(line.text) if table.inside and table.heading else None
    if found is None or not table.last < int(found[1]) <= table.last + 3 or found[2][:1].islower():
        return [line]
    next_one = int(found[1]) == table.last + 1 and not (current and AWAITS.search(current[-1].text))
    if current and not (next_one or ENDED.search(current[-1].text) or is_heading(current[-1].text)):
        return [line]
    rest = line.raw.strip().partition(found[1])[2].lstrip(" .\t")
    shown = f"{found[1]}." if line.text[len(found[1])] == "." else found[1]
    return [line._replace(raw=shown, text=shown), line._replace(raw=rest, text=found[2])]


def _note_row(line: Visual, table: _Table) -> None:
    if not table.inside:
        return
    if table.numbers(line.text):
        table.row, table.last, table.dotted = table.row + 1, int(line.text.rstrip(".")), line.text.endswith(".")
    elif QUARTER.fullmatch(line.text):
        table.row += 1


# --- paragraphs -----------------------------------------------------------------------------------------
def _continues(current: Sequence[Visual], line: Visual, width: float, table: _Table, spaced: bool) -> bool:
    """Whether a line goes on with the paragraph before it."""
    text, last = line.text, current[-1].text
    ended, lower = ENDED.search(last) is not None, text[:1].islower()
    if line.blanks and spaced and not (line.opens_page and not ended and (lower or text[:1].isdigit())):
        return False
    if line.apart or keeps_apart(current[0].text) or keeps_apart(text):
        return False
    if LONE_NUMBER.fullmatch(text):
        return not ended and AWAITS.search(last) is not None and not table.inside
    if LONE_NUMBER.fullmatch(last) and len(current) == 1:
        return False
    recipient = current[0].closing and line.closing and BULLET.match(current[0].text) is not None
    if _goes_on(current, text) or (recipient and not (ended or BULLET.match(text) or is_heading(text))):
        return True
    if BULLET.match(text):  # a hyphen inside a term may begin a line too
        if _within_name(current, text, ended):
            return True
        return not ended and text[0] in "-–" and text[1:].strip()[:1].islower() and len(last) >= _FULL * width
    if (ITEM.match(text) or OPENER.match(text)) and not (AWAITS.search(last) and not ended):
        return False
    basis = BASIS.match(current[0].text) is not None and not ended
    if (basis or last.endswith(",")) and not is_heading(text):
        return True
    heading = is_heading(" ".join(each.text for each in current))
    if heading or is_heading(text):
        goes_on = heading and is_heading(text) and AUTHORITY.match(text) is None
        return goes_on and len(last) >= 0.6 * width and not table.inside
    if lower or text[:1].isdigit():
        return not ended or len(last) >= _FULL * (table.width if table.inside else width)
    if table.inside:
        return not ended and len(last) >= 30 and len(last) >= 0.8 * table.width
    return len(last) >= _FULL * width


def _goes_on(current: Sequence[Visual], text: str) -> bool:
    """Whether a line ends a span of days or years, or closes a bracket, that the paragraph before left open."""
    said = " ".join(each.text for each in current)
    if re.search(r"\d$", said) and re.match(r"[-–]\s*\d", text):
        return True
    opened = said.rpartition("(")[2] if said.count("(") > said.count(")") else ""
    return bool(opened) and len(opened) < 120 and ")" in text.partition("(")[0] and not is_heading(text)


def _within_name(current: Sequence[Visual], text: str, ended: bool) -> bool:
    """Whether a dash at a line's beginning is that of a name: of «Thi đua - Khen thưởng», or of one within a basis."""
    last = current[-1].text
    council = last.endswith("Thi đua") and text.startswith(("- Khen thưởng", "– Khen thưởng"))
    labour = last.endswith("Lao động") and text.startswith(("- Thương binh", "– Thương binh"))
    return council or labour or (not ended and text[0] in "-–" and BASIS.match(current[0].text) is not None)


def _line(pieces: Sequence[Visual], table: _Table) -> Line:
    """A paragraph from its pieces; a word broken at its hyphen or slash is whole again."""
    joined = pieces[0].text
    for piece in pieces[1:]:
        apart = re.search(r"\s[-–/]$|[^-–/]$", joined)
        joined = f"{joined} {piece.text}" if apart else f"{joined}{piece.text}"
    numbered = (LONE_NUMBER.fullmatch(joined) and int(joined.rstrip(".")) == table.last) or QUARTER.fullmatch(joined)
    row, column = (table.row, 1 if numbered or table.row == 1 else 2) if table.inside else (0, 0)
    raw = "\n".join(piece.raw for piece in pieces)
    return Line(pieces[0].number, repair(joined), raw, table.number if table.inside else 0, row, column)
