"""Tables kept as text: one line a record, cells parted by `|`, so that a person can review them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

RATINGS = {
    "XS": "hoan_thanh_xuat_sac_nhiem_vu",
    "T": "hoan_thanh_tot_nhiem_vu",
    "HT": "hoan_thanh_nhiem_vu",
    "K": "khong_hoan_thanh_nhiem_vu",
    "": "",
}
"""Short mark in the tables → code of the rating."""


def rows(text: str) -> Iterator[list[str]]:
    """Cells of every record; an indented line goes on with the record above it."""
    for line in re.sub(r"\n +", " ", text).splitlines():
        if line.strip():
            yield [cell.strip() for cell in line.split("|")]


def day(text: str) -> date:
    """A day written `dd/mm/yyyy`."""
    number, month, year = (int(part) for part in text.split("/"))
    return date(year, month, number)


def years(text: str) -> list[int]:
    """Years of `2016-2018 2020`."""
    found: list[int] = []
    for part in text.split():
        first, _, last = part.partition("-")
        found.extend(range(int(first), int(last or first) + 1))
    return found


def paragraphs(text: str) -> tuple[str, ...]:
    """Paragraphs parted by blank lines, each joined into one line."""
    return tuple(" ".join(block.split()) for block in text.split("\n\n") if block.strip())


def padded(cells: list[str], length: int) -> list[str]:
    """Cells with blanks for those a short line leaves out."""
    return cells + [""] * (length - len(cells))


def lines(cell: str) -> tuple[str, ...]:
    """Lines of a cell, parted by ` / `."""
    return tuple(line for line in cell.split(" / ") if line)
