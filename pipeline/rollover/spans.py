"""Pieces of a text that a new year touches: found one kind after another, the earlier kinds having the say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Step:
    """Bước chuyển: from one review's year to another's."""

    old: int
    new: int

    @property
    def by(self) -> int:
        """How many years on."""
        return self.new - self.old

    @property
    def starts(self) -> date:
        """First day of the new year."""
        return date(self.new, 1, 1)

    @property
    def ends(self) -> date:
        """Last day of the new year."""
        return date(self.new, 12, 31)

    def near(self, year: int) -> bool:
        """Whether a year is the old one, the one before or the one after."""
        return abs(year - self.old) <= 1


@dataclass(frozen=True, slots=True)
class Note:
    """Ghi nhận: why a text was changed, or why a person must look at it (`doubtful`)."""

    why: str
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Đoạn chữ: what replaces the letters from `start` to `end`; the same letters where they stay as they are."""

    start: int
    end: int
    text: str
    notes: tuple[Note, ...] = ()


def woven(text: str, found: Iterable[Span]) -> tuple[str, list[Note]]:
    """The text with its spans replaced, and their notes in reading order.

    Where a span meets an earlier one it is left out; one that only keeps its letters keeps those still free.
    """
    taken: list[Span] = []
    for span in found:
        over = sorted((t for t in taken if t.start < span.end and span.start < t.end), key=lambda t: t.start)
        if not over:
            taken.append(span)
        elif span.text == text[span.start : span.end]:
            taken += _free(text, span, over)
    parts: list[str] = []
    notes: list[Note] = []
    place = 0
    for span in sorted(taken, key=lambda s: s.start):
        parts += [text[place : span.start], span.text]
        notes += span.notes
        place = span.end
    return "".join((*parts, text[place:])), notes


def _free(text: str, span: Span, over: list[Span]) -> Iterator[Span]:
    """The parts of a span that no other covers; its notes go with the first."""
    notes, place = span.notes, span.start
    for start, end in (*((t.start, t.end) for t in over), (span.end, span.end)):
        if start > place:
            yield Span(place, start, text[place:start], notes)
            notes = ()
        place = max(place, end)


def kept(start: int, end: int, text: str, *whys: str) -> Span:
    """A span that stays as it is; each `why` is for a person to look at."""
    return Span(start, end, text[start:end], tuple(Note(why, doubtful=True) for why in whys))


def told(notes: Iterable[Note]) -> Iterator[Note]:
    """Notes without repeats, in order."""
    yield from dict.fromkeys(notes)
