"""Phần cuối và phụ lục: recipients, signatures and the headings of annexes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.checking.form.heading import is_motto, is_upper, said
from pipeline.checking.form.paper import Block, Paragraph, Table

_LABEL: Final = re.compile(r"phụ lục(\s+(số\s*)?[\w.]+)?[.:]?", re.IGNORECASE)
_ATTACHED: Final = re.compile(r"\(?\s*(ban hành\s+)?kèm theo\b", re.IGNORECASE)
_NOTE: Final = re.compile(r"\(.*\)$", re.DOTALL)
_DAY: Final = re.compile(r"\bngày\b.*\btháng\b.*\bnăm\b")
_MOST_ROWS: Final = 4  # a table of signatures is no longer than this


@dataclass(frozen=True, slots=True)
class Signer:
    """Người ký: lines of position and the name, one column of a closing table.

    `by_hand` says that a note asks the signer to write the name.
    """

    positions: tuple[Paragraph, ...]
    name: Paragraph | None
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Annex:
    """Phụ lục: its number line, title lines, "(Kèm theo …)" line, and the section it opens in."""

    label: Paragraph | None
    titles: tuple[Paragraph, ...]
    attached: Paragraph | None
    section: int


# --- annexes ------------------------------------------------------------------------------------------
def annexes(blocks: Sequence[Block], start: int) -> Iterator[tuple[int, Annex]]:
    """Where each annex begins, and its heading lines."""
    index = start
    while index < len(blocks):
        block = blocks[index]
        if isinstance(block, Paragraph) and _LABEL.fullmatch(block.bare) and not _ATTACHED.match(block.bare):
            annex, after = _labelled(blocks, index, block)
            yield index, annex
            index = after
        elif isinstance(block, Paragraph) and _attached(block):
            first = _first_title(blocks, start, index)
            titles = tuple(b for b in blocks[first:index] if isinstance(b, Paragraph))
            yield first, Annex(None, titles, block, block.section)
            index += 1
        else:
            index += 1


def _attached(paragraph: Paragraph) -> bool:
    """A "(Kèm theo …)" line that introduces an annex, not a remark that something is enclosed."""
    return _ATTACHED.match(paragraph.bare) is not None and re.search(r"\bsố\b", paragraph.text) is not None


def _first_title(blocks: Sequence[Block], start: int, index: int) -> int:
    first = index
    while first > start:
        before = blocks[first - 1]
        if not isinstance(before, Paragraph) or not before.bare:
            break
        if not is_upper(before.bare) and before.align != "center":
            break
        first -= 1
    return first


def _labelled(blocks: Sequence[Block], index: int, label: Paragraph) -> tuple[Annex, int]:
    titles: list[Paragraph] = []
    after = index + 1
    for after, block in enumerate(blocks[index + 1 : index + 8], index + 1):
        if isinstance(block, Table):
            return Annex(label, tuple(titles), None, label.section), after
        if _ATTACHED.match(block.bare):
            return Annex(label, tuple(titles), block, label.section), after + 1
        if block.bare and not is_upper(block.bare) and block.align != "center":
            break
        if block.bare:
            titles.append(block)
    return Annex(label, tuple(titles), None, label.section), after


# --- recipients and signatures --------------------------------------------------------------------------
def _is_recipients(paragraph: Paragraph) -> bool:
    return paragraph.bare.casefold().startswith("nơi nhận")


def heading_of_recipients(blocks: Sequence[Block]) -> Paragraph | None:
    """The line "Nơi nhận:", in a table or not."""
    for block in blocks:
        if isinstance(block, Table) and block.bordered:
            continue  # a heading of a list
        for paragraph in block.paragraphs if isinstance(block, Table) else (block,):
            if _is_recipients(paragraph):
                return paragraph
    return None


def recipients_after(blocks: Sequence[Block], heading: Paragraph | None) -> list[Paragraph]:
    """The lines of Nơi nhận, in the same cell or below the heading."""
    if heading is None:
        return []
    flows = [cell for b in blocks if isinstance(b, Table) for row in b.rows for cell in row.cells]
    flows.append(tuple(b for b in blocks if isinstance(b, Paragraph)))
    flow = next(cell for cell in flows if heading in cell)
    return said(flow[flow.index(heading) + 1 :])


def closes(table: Table) -> bool:
    """Whether a table holds signatures: Nơi nhận, or cells that open with a position in capitals."""
    if table.bordered or not table.rows:
        return False
    if any(_is_recipients(p) for p in table.paragraphs):
        return True
    if len(table.rows) > _MOST_ROWS:
        return False
    openings = [said(cell)[:1] for cell in table.rows[0].cells]
    return any(is_upper(p.bare) and not is_motto(p.text) for first in openings for p in first)


def signers(tables: Sequence[Table]) -> Iterator[Signer]:
    """Everyone who signs, column by column."""
    for table in tables:
        for column in range(max(len(row.cells) for row in table.rows)):
            lines = said([p for row in table.rows if column < len(row.cells) for p in row.cells[column]])
            by_hand = any(_NOTE.match(p.bare) and "ký" in p.text.casefold() for p in lines)
            lines = [p for p in lines if not _NOTE.match(p.bare) and not _DAY.search(p.text)]
            if not lines or any(_is_recipients(p) or p.bare.startswith("- ") for p in lines):
                continue  # Nơi nhận, even when its heading is wrong
            named = len(lines) > 1 and not is_upper(lines[-1].bare)
            yield Signer(tuple(lines[:-1] if named else lines), lines[-1] if named else None, by_hand)
