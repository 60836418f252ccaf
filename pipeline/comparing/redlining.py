"""Two texts of lines and tables compared: paragraph by paragraph, row by row, then word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pipeline.comparing.aligning import aligned
from pipeline.comparing.sources import Block, Grid, Row, lines_of
from pipeline.comparing.wording import Mark, Pieces, likeness, mark_of, pieces, tokens
from pipeline.comparing.years import Shift, advanced

_LEAST_LINE, _LEAST_ROW, _LEAST_TABLE = 0.45, 0.4, 0.2
_BREAK = "\x1f"  # between cells, where no text has it


@dataclass(frozen=True, slots=True)
class Line:
    """Đoạn văn: what stayed, went and came in it."""

    pieces: Pieces

    @property
    def mark(self) -> Mark:
        """What happened to the paragraph."""
        return mark_of(self.pieces)


@dataclass(frozen=True, slots=True)
class RedRow:
    """Hàng: its cells compared by words; `old` and `new` are its numbers in a sheet, 0 in a paper."""

    mark: Mark
    cells: tuple[Pieces, ...]
    old: int = 0
    new: int = 0


@dataclass(frozen=True, slots=True)
class RedTable:
    """Bảng: its rows, each kept, changed, added or removed."""

    rows: tuple[RedRow, ...]
    lined: bool

    @property
    def mark(self) -> Mark:
        """What happened to the table as a whole."""
        marks = {row.mark for row in self.rows}
        return marks.pop() if len(marks) == 1 else Mark.CHANGED


RedBlock = Line | RedTable


def redlined(old: Sequence[Block], new: Sequence[Block], shift: Shift | None = None) -> tuple[RedBlock, ...]:
    """The new text with the old one's differences, from top to bottom.

    With a shift the old years are moved first, but for lines and rows that the new text has as they stand.
    """
    before = tuple(_moved(old, new, shift)) if shift else tuple(old)
    keys = [_key(block) for block in before], [_key(block) for block in new]

    def like(i: int, j: int) -> float:
        tables = isinstance(before[i], Grid), isinstance(new[j], Grid)
        if tables == (False, False):
            return likeness(keys[0][i], keys[1][j])
        weight = likeness(_words(before[i]), _words(new[j])) if all(tables) else 0.0
        return _LEAST_LINE + weight if weight >= _LEAST_TABLE else 0.0

    pairs = aligned(*keys, like, _LEAST_LINE)
    return tuple(_block(before[i] if i is not None else None, new[j] if j is not None else None) for i, j in pairs)


def changed_text(found: Sequence[RedBlock]) -> str:
    """Both sides of every line and cell that changed, in small letters: where to look for what caused it."""
    cells = [p for b in found for p in ([b.pieces] if isinstance(b, Line) else [c for r in b.rows for c in r.cells])]
    return "\n".join(
        "".join(piece.text for piece in each if piece.mark in (side, Mark.SAME))
        for each in cells
        if mark_of(each) is not Mark.SAME
        for side in (Mark.REMOVED, Mark.ADDED)
    ).casefold()


def _key(block: Block) -> str:
    # A table never equals a line; its key starts with a sign no text has.
    return block if isinstance(block, str) else _BREAK + "\n".join(_BREAK.join(row.cells) for row in block.rows)


def _words(block: Block) -> str:
    return block if isinstance(block, str) else "\n".join(lines_of([block]))


def _block(old: Block | None, new: Block | None) -> RedBlock:
    if isinstance(old, Grid) or isinstance(new, Grid):
        assert not isinstance(old, str) and not isinstance(new, str)
        lined = any(grid.lined for grid in (old, new) if grid)
        return RedTable(tuple(_rows(old.rows if old else (), new.rows if new else ())), lined)
    return Line(pieces(old or "", new or ""))


def _rows(old: Sequence[Row], new: Sequence[Row]) -> Iterator[RedRow]:
    keys = [_BREAK.join(row.cells) for row in old], [_BREAK.join(row.cells) for row in new]
    for i, j in aligned(*keys, lambda i, j: _row_likeness(old[i], new[j]), _LEAST_ROW):
        before = old[i] if i is not None else Row(())
        after = new[j] if j is not None else Row(())
        cells = tuple(pieces(a, b) for a, b in zip_longest(before.cells, after.cells, fillvalue=""))
        mark = Mark.ADDED if i is None else Mark.REMOVED if j is None else _changed(cells)
        yield RedRow(mark, cells, before.number, after.number)


def _changed(cells: Sequence[Pieces]) -> Mark:
    return Mark.SAME if all(mark_of(cell) is Mark.SAME for cell in cells) else Mark.CHANGED


def _row_likeness(old: Row, new: Row) -> float:
    """Words in common, cell by cell where rows have as many: the same word in another column is another thing."""
    if len(old.cells) != len(new.cells):
        return likeness("\n".join(old.cells), "\n".join(new.cells))
    sizes = [max(len(a), len(b)) for a, b in zip(old.cells, new.cells, strict=True)]
    alike = [likeness(a, b) for a, b in zip(old.cells, new.cells, strict=True)]
    total = sum(sizes)
    return sum(size * each for size, each in zip(sizes, alike, strict=True)) / total if total else 1.0


def _moved(old: Sequence[Block], new: Sequence[Block], shift: Shift) -> Iterator[Block]:
    known = {token for line in lines_of(new) for token in tokens(line)}
    lines = {block for block in new if isinstance(block, str)}
    rows = {row.cells for block in new if isinstance(block, Grid) for row in block.rows}
    for block in old:
        if isinstance(block, str):
            yield block if block in lines else advanced(block, shift, known)
        else:
            yield Grid(tuple(
                row if row.cells in rows else Row(tuple(advanced(c, shift, known) for c in row.cells), row.number)
                for row in block.rows
            ), block.lined)  # fmt: skip
