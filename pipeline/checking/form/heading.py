"""Phần đầu văn bản: Quốc hiệu, agencies, number and day, found by content and column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from pipeline.checking.form.kinds import known_kind
from pipeline.checking.form.paper import Block, Paragraph, Table
from pipeline.frame.measures import QUOC_HIEU
from pipeline.words import upper

_TONES: Final = str.maketrans({"À": "A", "Ò": "O"})  # HÒA and HOÀ are the same word
_MOTTO: Final = QUOC_HIEU.translate(_TONES)
_FAR: Final = 12  # blocks from the top among which the head stands
_NUMBER: Final = re.compile(r"\s*(Số\s*:|Số\s+\d+\s*/)", re.IGNORECASE)
_ABOUT: Final = re.compile(r"\s*(V/v|Về việc)\b", re.IGNORECASE)
_DAY: Final = re.compile(r"\bngày\b.*\btháng\b.*\bnăm\b|,\s*ngày\s*[\d\s.…]*/")


@dataclass(frozen=True, slots=True)
class Head:
    """Phần đầu: the paragraphs of its two columns, and the lines found in them.

    `right` runs from Quốc hiệu down, `left` from the top down to the number line.
    """

    motto: Paragraph | None = None
    creed: Paragraph | None = None
    right: tuple[Paragraph, ...] = ()
    left: tuple[Paragraph, ...] = ()
    number: Paragraph | None = None
    day: Paragraph | None = None
    about: Paragraph | None = None
    in_columns: bool = False


def is_upper(text: str) -> bool:
    """Whether a text is written in capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 1 and not any(letter.islower() for letter in letters)


def is_motto(text: str) -> bool:
    """Whether a text is Quốc hiệu, in either placing of the tone mark and whatever case."""
    return " ".join(upper(text).split()).translate(_TONES) == _MOTTO


def is_creed(text: str) -> bool:
    """Whether a text is Tiêu ngữ, however it is punctuated."""
    return re.fullmatch(r"độc lập\W+tự do\W+hạnh phúc", text.strip().casefold()) is not None


def said(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Paragraphs that show text."""
    return [paragraph for paragraph in paragraphs if paragraph.bare]


def find_head(blocks: Sequence[Block]) -> tuple[Head, int]:
    """The head and the index of the first block after it."""
    for index, block in enumerate(blocks[:_FAR]):
        if isinstance(block, Table):
            if any(_national(p) for p in block.paragraphs):
                return _in_table(block), index + 1
        elif _national(block):
            return _loose(blocks, index, block)
    return Head(), 0


def _national(paragraph: Paragraph) -> bool:
    return is_motto(paragraph.text) or is_creed(paragraph.text)


def _loose(blocks: Sequence[Block], index: int, first: Paragraph) -> tuple[Head, int]:
    """A head that is not set in a table; `first` is its Quốc hiệu or Tiêu ngữ."""
    nearby = [b for b in blocks[: index + _FAR] if isinstance(b, Paragraph)]
    titled = next((i for i, p in enumerate(nearby) if known_kind(p.text)), len(nearby))
    nearby = nearby[:titled]  # «Về việc …» under a title is its subject
    left, right = _halves(nearby)
    motto = first if is_motto(first.text) else None
    creed = next((p for p in blocks[index : index + 5] if isinstance(p, Paragraph) and is_creed(p.text)), None)
    number, day, about = (_first(pattern, nearby) for pattern in (_NUMBER, _DAY, _ABOUT))
    if left:
        left = [p for p in left if number is None or p.number < number.number]
        about = about._replace(align="center") if about else None  # set under the number, in no column of its own
    else:
        right = [b for b in blocks[index : index + 5] if isinstance(b, Paragraph)]
    head = Head(motto, creed, tuple(right), tuple(left), number, day, about, bool(left))
    last = max(p.number for p in (first, creed, number, day, about) if p)
    after = next((i for i, b in enumerate(blocks) if isinstance(b, Table) or b.number > last), len(blocks))
    return head, after


def _halves(lines: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """Left and right halves of lines set in two columns with tabs, which were parted and share a number."""
    pairs = [(one, other) for one, other in pairwise(lines) if one.number == other.number]
    return [one for one, _ in pairs], [other for _, other in pairs]


def _in_table(table: Table) -> Head:
    columns = [_column(table, number) for number in range(max(len(row.cells) for row in table.rows))]
    at_column = next(n for n, column in enumerate(columns) if any(_national(p) for p in column))
    right = columns[at_column]
    right = right[next(i for i, p in enumerate(right) if _national(p)) :]
    left = [p for number, column in enumerate(columns) if number != at_column for p in column]
    ends = (_NUMBER, _ABOUT, _DAY)
    stop = next((i for i, p in enumerate(left) if any(end.search(p.text) for end in ends)), len(left))
    everything = table.paragraphs
    return Head(
        motto=right[0] if is_motto(right[0].text) else None,
        creed=_creed(right),
        right=tuple(right),
        left=tuple(left[:stop]),
        number=_first(_NUMBER, everything),
        day=_first(_DAY, [p for p in everything if not _ABOUT.match(p.text)]),
        about=_first(_ABOUT, everything),
        in_columns=len(columns) > 1,
    )


def _creed(right: Sequence[Paragraph]) -> Paragraph | None:
    """Tiêu ngữ, or what stands in its place under Quốc hiệu."""
    found = next((p for p in right if is_creed(p.text)), None)
    return found or next((p for p in said(right[1:]) if not _DAY.search(p.text)), None)


def _column(table: Table, number: int) -> list[Paragraph]:
    return [p for row in table.rows if number < len(row.cells) for p in row.cells[number]]


def _first(pattern: re.Pattern[str], lines: Sequence[Paragraph]) -> Paragraph | None:
    return next((p for p in lines if pattern.search(p.text)), None)
