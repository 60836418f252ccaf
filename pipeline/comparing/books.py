"""Two workbooks of a review compared: which rows were added, removed or changed, column by column."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import partial

from pipeline import words
from pipeline.comparing.wording import Mark, Pieces, likeness, pieces, tokens
from pipeline.comparing.years import Shift, advanced
from pipeline.records import LIST_SHEETS, Choice, Field, Office, Record, Review, fields
from pipeline.workbook.vocabulary import CODE_LISTS, KEYS, Vocabulary

_LEAST = 0.5  # share of equal cells from which two rows without a code are one row, changed
_LEAST_NAME, _LEAST_BESIDE = 0.5, 0.6  # from which two rows with one code are one row, corrected
_NAMED = 60  # letters of a row's name shown
_NAMES = ("full_name", "name", "content", "item", "paper", "subject", "person", "council", "owner", "initiative")
_ABOUT = ("year", "section", "applies_to", "period", "item", "starts", "council", "name", "member", "part", "medal")
_WHOSE = frozenset({*CODE_LISTS, Choice.AWARD, Choice.PAPER})

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CellChange:
    """Ô thay đổi: its column's heading, both texts, and its address on either side ("" where there is none)."""

    heading: str
    before: str
    after: str
    old_cell: str = ""
    new_cell: str = ""

    @property
    def pieces(self) -> Pieces:
        """The two texts word by word."""
        return pieces(self.before, self.after)


@dataclass(frozen=True, slots=True)
class RowChange:
    """Dòng thay đổi: `old` and `new` are its places (file › sheet!row), `name` what people call it."""

    mark: Mark
    sheet: str
    name: str
    old: str
    new: str
    cells: tuple[CellChange, ...]

    @property
    def place(self) -> str:
        """Where it stands now, or stood."""
        return self.new or self.old


@dataclass(frozen=True)
class _Row:
    record: Record
    values: Values
    name: str
    code: str

    @property
    def own_name(self) -> str:
        """The name that goes with a code."""
        return self.values.get("full_name") or self.values.get("name", "")


def row_changes(
    old: Review, new: Review, papers: Mapping[str, str], shift: Shift | None = None
) -> tuple[RowChange, ...]:
    """Rows that differ, sheet by sheet in the order of the workbook.

    Rows with a code are one and the same when code and name are, else the name alone (codes were given anew),
    else the code with most of the row. Where a sheet has no codes, rows are paired when all they hold is the
    same, else what they are about (whom, which award, which year), else most cells.
    """
    shown = partial(_rows, vocabulary=Vocabulary(papers))
    found = list(_sheet(Office.sheet, shown(old, [old.office]), shown(new, [new.office]), shift, single=True))
    for name, record in LIST_SHEETS.items():
        found += _sheet(record.sheet, shown(old, getattr(old, name)), shown(new, getattr(new, name)), shift)
    return tuple(found)


def codes_paired(old: Review, new: Review, papers: Mapping[str, str]) -> dict[str, str]:
    """Code of an old row → code of the new row it became, over all sheets whose rows have codes."""
    found: dict[str, str] = {}
    for name in KEYS:
        before, after = (_rows(review, getattr(review, name), Vocabulary(papers)) for review in (old, new))
        found |= {before[i].code: after[j].code for i, j in _paired(before, after).items()}
    return found


def _rows(review: Review, records: Sequence[Record], vocabulary: Vocabulary) -> list[_Row]:
    made = []
    for record in records:
        values = {f.name: _shown(getattr(record, f.name), f, vocabulary) for f in fields(type(record))}
        code = next((values[f.name] for f in fields(type(record)) if f.column.key), "")
        made.append(_Row(record, values, _name(review, record, values, code), code))
    return made


def _shown(value: object, field: Field, vocabulary: Vocabulary) -> str:
    """A value as the workbook shows it."""
    match value:
        case None:
            return ""
        case tuple():
            return "\n".join(_shown(each, field, vocabulary) for each in value)
        case date():
            return words.short_date(value)
        case time():
            return words.time_of_day(value)
        case Decimal():
            return words.decimal(value)
        case str():
            return value if field.column.choice is Choice.NONE else vocabulary.label(field.column.choice, value)
    return str(value)


def _name(review: Review, record: Record, values: Values, code: str) -> str:
    if isinstance(record, Office):
        return values["name"]
    said = [values[name] for name in _NAMES if values.get(name)][:1]
    called = review.called(said[0]) if said else ""
    parts = [code, *said, called, values.get("award", ""), values.get("year", "") if "subject" in values else ""]
    text = " · ".join(dict.fromkeys(part.split("\n")[0] for part in parts if part))
    return text if len(text) <= _NAMED else f"{text[:_NAMED].rsplit(' ', 1)[0]} …"


def _sheet(
    sheet: str, old: list[_Row], new: list[_Row], shift: Shift | None, *, single: bool = False
) -> Iterator[RowChange]:
    if shift:
        old = list(_moved(old, new, shift))
    pairs = {0: 0} if single else _paired(old, new)
    taken = set(pairs.values())
    for number, row in enumerate(old):
        if number not in pairs:
            yield _change(Mark.REMOVED, sheet, row, None)
        elif row.values != new[pairs[number]].values:
            yield _change(Mark.CHANGED, sheet, row, new[pairs[number]])
    for number, row in enumerate(new):
        if number not in taken:
            yield _change(Mark.ADDED, sheet, None, row)


def _moved(old: Sequence[_Row], new: Sequence[_Row], shift: Shift) -> Iterator[_Row]:
    """The old rows with their years moved, but for what the new sheet has in the same column as it stands."""
    held = {(name, value) for row in new for name, value in row.values.items()}
    known = {token for row in new for value in row.values.values() for token in tokens(value)}
    for row in old:
        values = {name: value if (name, value) in held else advanced(value, shift, known)
                  for name, value in row.values.items()}  # fmt: skip
        yield _Row(row.record, values, row.name, row.code)


def _paired(old: Sequence[_Row], new: Sequence[_Row]) -> dict[int, int]:
    """Number of an old row → number of the new row it became."""
    pairs: dict[int, int] = {}
    if any(row.code for row in (*old, *new)):
        _join(old, new, pairs, lambda row: (row.code, row.own_name))
        _join(old, new, pairs, lambda row: (row.own_name,) if row.own_name else (row.code, ""))
        _join(old, new, pairs, lambda row: (row.code,), _corrected)
        return pairs
    _join(old, new, pairs, _content)
    _join(old, new, pairs, _about)
    return pairs | _likest(old, new, pairs)


def _join(
    old: Sequence[_Row],
    new: Sequence[_Row],
    pairs: dict[int, int],
    key: Callable[[_Row], tuple[str, ...]],
    fit: Callable[[_Row, _Row], bool] = lambda old, new: True,
) -> None:
    """Pair what is left by a key, in the order of the sheets."""
    waiting: dict[tuple[str, ...], list[int]] = {}
    for n in sorted(set(range(len(new))).difference(pairs.values())):
        waiting.setdefault(key(new[n]), []).append(n)
    for n, row in enumerate(old):
        found = waiting.get(key(row)) if n not in pairs else None
        if found and fit(row, new[found[0]]):
            pairs[n] = found.pop(0)


def _corrected(old: _Row, new: _Row) -> bool:
    """Whether rows with one code are one row: the name kept in part, or most of what stands beside it."""
    return likeness(old.own_name, new.own_name) >= _LEAST_NAME or _share(old, new) >= _LEAST_BESIDE


def _content(row: _Row) -> tuple[str, ...]:
    return tuple(row.values.values())


def _about(row: _Row) -> tuple[str, ...]:
    """What identifies a row without a code: the chosen values it must hold, and its year or section."""
    named = [f.name for f in fields(type(row.record)) if f.name in _ABOUT or (f.required and f.column.person)]
    key = (*_chosen(row), *(row.values[name] for name in named))
    return key or _content(row)


def _chosen(row: _Row) -> tuple[str, ...]:
    """The values a row must choose from a list: whom it is about, which award, which paper."""
    held = fields(type(row.record))
    return tuple(row.values[f.name] for f in held if f.required and f.column.choice in _WHOSE)


def _likest(old: Sequence[_Row], new: Sequence[_Row], pairs: Mapping[int, int]) -> dict[int, int]:
    """The rest, greedily, the likest two rows first; a row about another person, unit or award is another row."""
    left = [n for n in range(len(old)) if n not in pairs]
    right = sorted(set(range(len(new))).difference(pairs.values()))
    if len(left) * len(right) > 40_000:
        return {}
    weighed = [(_share(old[i], new[j]), -i, -j) for i in left for j in right if _chosen(old[i]) == _chosen(new[j])]
    found: dict[int, int] = {}
    for share, i, j in sorted(weighed, reverse=True):
        if share >= _LEAST and -i not in found and -j not in found.values():
            found[-i] = -j
    return found


def _share(old: _Row, new: _Row) -> float:
    """How alike two rows are, over the cells that either fills."""
    filled = [name for name in old.values if old.values[name] or new.values[name]]
    return sum(likeness(old.values[name], new.values[name]) for name in filled) / len(filled) if filled else 1.0


def _change(mark: Mark, sheet: str, old: _Row | None, new: _Row | None) -> RowChange:
    row = new or old
    assert row is not None
    cells = tuple(
        CellChange(field.column.heading, before, after, _cell(old, field.name), _cell(new, field.name))
        for field in fields(type(row.record))
        for before, after in [(_value(old, field.name), _value(new, field.name))]
        if before != after
    )
    return RowChange(mark, sheet, row.name, _place(old), _place(new), cells)


def _value(row: _Row | None, name: str) -> str:
    return row.values[name] if row else ""


def _cell(row: _Row | None, name: str) -> str:
    return row.record.where.cell(name) if row else ""


def _place(row: _Row | None) -> str:
    return str(row.record.where) if row else ""


def touched(changes: Sequence[RowChange], rows: Collection[str]) -> tuple[RowChange, ...]:
    """The changes of rows among some places (file › sheet!row), on either side."""
    return tuple(c for c in changes if c.old in rows or c.new in rows)
