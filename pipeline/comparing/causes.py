"""What made a paper differ: its rows, its template, the law, the program, or somebody's hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from pipeline import law
from pipeline.comparing.books import CellChange, RowChange, touched
from pipeline.comparing.changes import Cause, Reason
from pipeline.comparing.wording import Mark
from pipeline.dossier import Entry, Manifest

_PLACE = re.compile(r"(?P<file>.+) › (?P<sheet>.+)!(?P<row>\d+)")
_NOTHING = "Không thấy dòng nào của sổ mà văn bản này dựa vào thay đổi"
_CELLS = 3  # of a changed row told in one line
_SHORTEST = 2  # letters by which a changed value is recognised in a paper


def causes(old: Entry | None, new: Entry | None, books: Sequence[RowChange] | None, text: str) -> tuple[Cause, ...]:
    """Why a paper was added, removed or changed.

    `books` are the changed rows of the workbook, None where a workbook could not be had; `text` is what
    changed in the paper. Rows are named when the paper rests on them; where none of them shows in what
    changed, rows that do show are named too.
    """
    found = list(_made_otherwise(old, new))
    rows = frozenset((*(old.rows if old else ()), *(new.rows if new else ())))
    if books is None:
        resting = f"Văn bản dựa vào {places(sorted(rows, key=_order))}"
        return (*found, Cause(Reason.ROWS, resting)) if rows else tuple(found)
    mine = [_by_row(change, text) for change in touched(books, rows)]
    if text and not any(cause.seen for cause in mine):
        others = (_by_row(change, text) for change in books if change not in [cause.row for cause in mine])
        mine += [cause for cause in others if cause.seen]
    whole = old is None or new is None  # what made it come or go is a row that came or went
    found += sorted(mine, key=lambda cause: (whole and _stayed(cause), not cause.seen))
    return tuple(found) or (Cause(Reason.ROWS, _NOTHING),)


def _stayed(cause: Cause) -> bool:
    return cause.row is not None and cause.row.mark is Mark.CHANGED


def _made_otherwise(old: Entry | None, new: Entry | None) -> Iterator[Cause]:
    if old is None or new is None:
        return
    if old.template != new.template:
        yield Cause(Reason.TEMPLATE, "Mẫu Word của văn bản đã thay đổi", seen=True)
    gone, came = (", ".join(_cited(code) for code in a.instruments if code not in b.instruments)
                  for a, b in ((old, new), (new, old)))  # fmt: skip
    if gone or came:
        told = [f"bỏ {gone}" if gone else "", f"thêm {came}" if came else ""]
        yield Cause(Reason.LAW, f"Căn cứ pháp luật thay đổi: {', '.join(filter(None, told))}", seen=True)


def whole_causes(old: Manifest, new: Manifest) -> tuple[Cause, ...]:
    """What bears on every paper of a folder: another year, another version of the program."""
    found = []
    if old.year != new.year:
        found.append(Cause(Reason.YEAR, f"Hai đợt xét khác năm: {old.year} và {new.year}"))
    if old.program != new.program:
        found.append(
            Cause(Reason.PROGRAM, f"Hai bên lập bằng hai phiên bản chương trình: {old.program} và {new.program}")
        )
    return tuple(found)


def _cited(code: str) -> str:
    try:
        return law.instrument(code).cite_short()
    except (KeyError, LookupError):
        return code


def _by_row(change: RowChange, text: str) -> Cause:
    seen = [cell for cell in change.cells if any(_stands(part, text) for part in _traces(cell))]
    return Cause(Reason.ROW, row_told(change, seen), change, bool(seen))


def row_told(change: RowChange, first: Sequence[CellChange] = ()) -> str:
    """A changed row in one line: its place, whose it is, what became of it; `first` the cells that matter most."""
    what = f"{change.place} ({change.name})" if change.name else change.place
    if change.mark is not Mark.CHANGED:
        return f"{what}: {'thêm' if change.mark is Mark.ADDED else 'bỏ'} dòng"
    shown = tuple(first or change.cells)[:_CELLS]
    told = [f"{cell.heading}: {_brief(cell.before)} → {_brief(cell.after)}" for cell in shown]
    more = len(change.cells) - len(shown)
    return f"{what}: {'; '.join([*told, f'và {more} ô khác'] if more else told)}"


def _brief(text: str, most: int = 80) -> str:
    line = " / ".join(part.strip() for part in text.splitlines() if part.strip())
    cut = line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"
    return f"«{cut}»" if cut else "để trống"


@lru_cache(maxsize=20_000)
def _traces(cell: CellChange) -> frozenset[str]:
    """What a changed cell would leave in a paper: the words that changed, and either value as a whole."""
    parts = {piece.text for piece in cell.pieces if piece.mark is not Mark.SAME} | {cell.before, cell.after}
    return frozenset(small for part in parts if len(small := part.strip().casefold()) >= _SHORTEST)


def _stands(part: str, text: str) -> bool:
    """As whole words: «An» does not stand in «Lan»."""
    at = text.find(part)
    while at >= 0:
        end = at + len(part)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(part, at + 1)
    return False


def places(rows: Sequence[str]) -> str:
    """Rows of a workbook in few words: file › sheet!3–7, 12; other sheet!4.

    >>> places(["a.xlsx › Cá nhân!3", "a.xlsx › Cá nhân!4", "a.xlsx › Cá nhân!9"])
    'a.xlsx › Cá nhân!3–4, 9'
    """
    parts = []
    for (file, sheet), group in groupby(filter(None, map(_PLACE.fullmatch, rows)), lambda m: (m["file"], m["sheet"])):
        parts.append((file, f"{sheet}!{_runs(int(m['row']) for m in group)}"))
    return "; ".join(f"{file} › {', '.join(p for _, p in group)}" for file, group in groupby(parts, lambda p: p[0]))


def _runs(numbers: Iterable[int]) -> str:
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _order(place: str) -> tuple[str, str, int]:
    found = _PLACE.fullmatch(place)
    return (found["file"], found["sheet"], int(found["row"])) if found else (place, "", 0)
