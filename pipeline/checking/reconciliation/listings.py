"""Tables that list somebody or something, read by their headings in whatever order the columns stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.checking.reconciliation.content import Grid, Row
from pipeline.words import fold

PEOPLE, COLLECTIVES = "cá nhân", "tập thể"
HOLDERS = {fold(holder): holder for holder in (PEOPLE, COLLECTIVES)}

_EXACT = {
    "stt": "order",
    "tt": "order",
    "sott": "order",
    "tapthe": "collectives",
    "canhan": "people",
    "cong": "sum",
    "tongcong": "sum",
    "tongso": "sum",
}
_SIGNS = {
    "name": ("hovaten", "hoten", "tentapthe", "tencanhan"),
    "position": ("chucvu", "chucdanh"),
    "result": ("ketqua",),
    "votes": ("sophieu",),
    "share": ("tyle",),
    "achievement": ("thanhtich",),
    "money": ("tienthuong", "sotien", "mucthuong"),
    "award": ("danhhieu", "hinhthuckhenthuong", "hinhthucdenghi"),
    "note": ("ghichu",),
    "presence": ("sucomat",),
    "role": ("vaitro", "nhiemvu"),
    "unit": ("donvi",),
}
_LOOKED_AT = 4  # rows among which the headings are looked for
_COUNTED = re.compile(r": \d[\d.]* (?:lượt )?(?:tập thể|cá nhân)\b")
_NUMERAL = re.compile(r"^(?:[IVX]+|\d+)[.)]\s*")


@dataclass(frozen=True, slots=True)
class Line:
    """Dòng của bảng: what stands under each heading, and the heading of the group it belongs to."""

    group: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Listing:
    """Bảng danh sách: its columns by meaning, its lines, and the line of totals where there is one.

    `whom` is the holder the table is of by its own headings: people, collectives, or "" for both. `work` says
    that one column gives position and unit together. `notes` are the lines between the table before and this.
    """

    columns: frozenset[str]
    lines: tuple[Line, ...]
    total: Mapping[str, str] | None
    whom: str
    work: bool
    notes: tuple[str, ...]

    @property
    def caption(self) -> str:
        """The line above the table that names it: the nearest one with a count, else the nearest."""
        return next(
            (note for note in reversed(self.notes) if _COUNTED.search(note)),
            self.notes[-1] if self.notes else "bảng",
        )


def column_of(heading: str) -> str:
    """What a column holds, by its heading; "" when that is of no concern here."""
    key = fold(heading)
    found = _EXACT.get(key)
    return found or next((name for name, signs in _SIGNS.items() if any(s in key for s in signs)), "")


def listing(grid: Grid, notes: Iterable[str] = ()) -> Listing | None:
    """The table as a list; None when its first rows have no headings of a list."""
    for at, row in enumerate(grid.rows[:_LOOKED_AT]):
        columns = {cell.column: name for cell in row if (name := column_of(cell.text))}
        if len(columns) > 1 and ("name" in columns.values() or "order" in columns.values()):
            return _listed(grid.rows[at + 1 :], columns, row, tuple(notes))
    return None


def _listed(rows: Iterable[Row], columns: Mapping[int, str], headings: Row, notes: tuple[str, ...]) -> Listing:
    lines, total, group = [], None, ""
    for row in rows:
        values = {columns[cell.column]: cell.text for cell in row if cell.column in columns}
        if len(row) == 1:
            group = row[0].text
        elif row and fold(row[0].text) in ("cong", "tongcong", "tongso"):
            total = values
        elif any(values.values()):
            lines.append(Line(group, values))
    said = {name: fold(cell.text) for cell in headings if (name := column_of(cell.text))}
    return Listing(
        frozenset(columns.values()),
        tuple(lines),
        total,
        _whom(said.get("name", "")),
        "donvi" in said.get("position", ""),
        notes,
    )


def _whom(heading: str) -> str:
    both = "hovaten" in heading or "hoten" in heading, "tapthe" in heading
    return {(True, False): PEOPLE, (False, True): COLLECTIVES}.get(both, "")


def holder_of(group: str) -> str:
    """The holder a group's heading names: `I. TẬP THỂ`; "" when it names something else."""
    return HOLDERS.get(fold(_NUMERAL.sub("", group)), "")


def number(text: str) -> int | None:
    """A whole number with dots between thousands; None when the text is none."""
    plain = text.replace(".", "")
    return int(plain) if plain.isdecimal() else None
