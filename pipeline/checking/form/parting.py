"""Tách đoạn: paragraphs by hand that hold several lines of the form, taken apart so that each is judged by itself.

Clerks set the two columns of the head with tabs, and the lines of the head and of the signatures with line breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.checking.form.heading import is_upper
from pipeline.checking.form.paper import Block, Paragraph, Row, Run, Table

_HEAD: Final = 12  # paragraphs among which a head set with tabs stands
_RIGHT: Final = re.compile(
    r"(?:\t[\t ]*|\s{4,})(?=C[ỘỌ]NG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]|[^\W\d_][^\t]{1,40},\s*ngày\b)", re.IGNORECASE
)


def parted(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The same blocks, with such paragraphs taken apart; pieces keep the paragraph's number."""
    found: list[Block] = []
    for index, block in enumerate(blocks):
        if isinstance(block, Table):
            found.append(block if block.bordered else _table(block))
        elif index < _HEAD:
            found += _columns(block)
        else:
            found.append(block)
    return tuple(found)


def _table(table: Table) -> Table:
    """A table without lines round its cells, which sets the head or the signatures."""
    if not any("\n" in paragraph.text for paragraph in table.paragraphs):
        return table
    rows = (Row(tuple(tuple(_lines(cell)) for cell in row.cells), row.heading, row.whole) for row in table.rows)
    return replace(table, rows=tuple(rows))


def _lines(cell: Iterable[Paragraph]) -> Iterator[Paragraph]:
    for paragraph in cell:
        if "\n" not in paragraph.text:
            yield paragraph
            continue
        start = first = 0
        before: Paragraph | None = None
        for line in paragraph.text.split("\n"):
            piece = _cut(paragraph, start, start + len(line))
            if before is not None and piece.bare and _look(piece) != _look(before):
                yield _cut(paragraph, first, start - 1)
                first = start
            before = piece if piece.bare else before
            start += len(line) + 1
        yield _cut(paragraph, first, start - 1)


def _look(line: Paragraph) -> tuple[object, ...]:
    """What tells a line of one component from a line of another."""
    word = line.words[0]
    return word.bold, word.italic, word.size, is_upper(line.text)


def _columns(paragraph: Paragraph) -> list[Block]:
    """The left and right column of a line of the head set with tabs, each as if it were centred in its own."""
    found = _RIGHT.search(paragraph.text)
    if found is None or not paragraph.text[: found.start()].strip():
        return [paragraph]
    lines = sorted(paragraph.drawn)  # the one under Tiêu ngữ is the longer
    left = _cut(paragraph, 0, found.start())._replace(drawn=tuple(lines[:-1]))
    right = _cut(paragraph, found.end(), len(paragraph.text))._replace(drawn=tuple(lines[-1:]))
    return [half._replace(text=half.text.strip(), align="center") for half in (left, right)]


def _cut(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """A paragraph of the letters between two places."""
    runs: list[Run] = []
    at = 0
    for run in paragraph.runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if text:
            runs.append(run._replace(text=text))
    return paragraph._replace(text="".join(run.text for run in runs), runs=tuple(runs))
