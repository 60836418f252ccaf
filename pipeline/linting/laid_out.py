"""Bảng theo cột: a table whose columns a text keeps side by side by blanks, read column by column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.linting.marks import OUT_OF_TABLE, RECIPIENTS, TABLE_HEAD
from pipeline.linting.visual_lines import Visual
from pipeline.words import nfc

_GAP: Final = re.compile(r"\S(?:\s{3,}|\t)\S")
_SHARE: Final = 0.4  # of a table's lines that show a gap, when its columns stand side by side
_OPEN: Final = 0.12  # of the lines that may cross the blank between two columns: headings of groups
_HEADING: Final = 4  # lines of a heading that every page repeats


def columns_in_turn(lines: Sequence[Visual]) -> list[Visual]:
    """The lines, those of such a table replaced by its columns from left to right."""
    found: list[Visual] = []
    at = 0
    while at < len(lines):
        end = _end(lines, at) if TABLE_HEAD.match(lines[at].text) else at
        zone = lines[at:end]
        if len(zone) > 2 and sum("\t" in line.raw.strip() for line in zone) >= _SHARE * len(zone):
            found += _by_cell(zone)
            at = end
            continue
        if len(zone) > 3 and sum(_GAP.search(line.raw.strip()) is not None for line in zone) >= _SHARE * len(zone):
            found += _by_column(zone)
            at = end
        else:
            found.append(lines[at])
            at += 1
    return found


def _end(lines: Sequence[Visual], start: int) -> int:
    """Where a table ends: at a heading, at the recipients, at a line as long as prose without a gap."""
    for at in range(start + 1, len(lines)):
        line = lines[at]
        prose = len(line.text) > 60 and _GAP.search(line.raw.strip()) is None
        numbered = re.match(r"\d{1,2}\.\s+\S", line.text) and _GAP.search(line.raw.strip()) is None
        if OUT_OF_TABLE.match(line.text) or RECIPIENTS.match(line.text) or prose or numbered:
            return at
    return len(lines)


def _by_cell(zone: Sequence[Visual]) -> Iterator[Visual]:
    """A table saved as text with its cells parted by tabs, a row a line."""
    for line in zone:
        for cell in line.raw.split("\t"):
            if cell.strip():
                yield line._replace(raw=cell.strip(), text=" ".join(nfc(cell).split()), apart=True, blanks=0)


def _by_column(zone: Sequence[Visual]) -> Iterator[Visual]:
    heading = {line.text for line in zone[:_HEADING]}
    kept = [*zone[:_HEADING], *(line for line in zone[_HEADING:] if line.text not in heading)]
    raws = [nfc(line.raw.expandtabs()).replace("\u00a0", " ") for line in kept]
    for left, right in _intervals(raws):
        first = True
        for line, raw in zip(kept, raws, strict=True):
            part = raw[left:right]
            if part.strip():
                yield line._replace(raw=part.strip(), text=" ".join(part.split()), apart=first, blanks=0)
                first = False


def _intervals(raws: Sequence[str]) -> Iterator[tuple[int, int]]:
    """From where to where each column runs, told by the blanks that nearly every line leaves."""
    width = max(len(raw) for raw in raws)
    taken = [sum(raw[at : at + 1].strip() != "" for raw in raws) for at in range(width)]
    blank = [count <= _OPEN * len(raws) for count in taken]
    start = 0
    for at in range(1, width):
        river = blank[at - 1] and blank[at]
        if river and any(not blank[place] for place in range(start, at)) and any(not b for b in blank[at:]):
            yield start, at
            start = at
    yield start, width
