"""Roll against roll: the same people, spelt alike, in the same order, with the same particulars."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.checking.reconciliation.report import differ, disagreement, names
from pipeline.checking.reconciliation.rolls import PARTICULARS, Entry, Roll, Source
from pipeline.findings import Finding
from pipeline.words import joined, nearest

_TOLD = 10  # nominees out of order told one by one
_GUESSED = 40  # names left over on either side among which slips of spelling are looked for


@dataclass(frozen=True, slots=True)
class Pairing:
    """Ghép dòng: indices of lines of two lists that mean one nominee, and of those only one list has."""

    pairs: tuple[tuple[int, int], ...]
    only_mine: tuple[int, ...]
    only_theirs: tuple[int, ...]


def paired(mine: Sequence[Entry], theirs: Sequence[Entry]) -> Pairing:
    """By name and particulars first, so that namesakes find each other; then by name; then by likeness."""
    pairs: dict[int, int] = {}
    for key in (_whole, _name_and_merit, _name_and_position, _name):
        waiting = defaultdict(list)
        for at in sorted(set(range(len(theirs))) - set(pairs.values()), reverse=True):
            waiting[key(theirs[at])].append(at)
        for at, entry in enumerate(mine):
            if at not in pairs and waiting[key(entry)]:
                pairs[at] = waiting[key(entry)].pop()
    left = [at for at in range(len(mine)) if at not in pairs]
    free = sorted(set(range(len(theirs))) - set(pairs.values()))
    if len(left) <= _GUESSED and len(free) <= _GUESSED:
        for at in left:
            likely = nearest(mine[at].name, [theirs[n].name for n in free], 1)
            if likely:
                pairs[at] = next(n for n in free if theirs[n].name == likely[0])
                free.remove(pairs[at])
    return Pairing(tuple(sorted(pairs.items())), tuple(at for at in left if at not in pairs), tuple(free))


def _whole(entry: Entry) -> tuple[str, ...]:
    return entry.name, entry.position, entry.achievement


def _name_and_merit(entry: Entry) -> tuple[str, ...]:
    return entry.name, entry.achievement


def _name_and_position(entry: Entry) -> tuple[str, ...]:
    return entry.name, entry.position


def _name(entry: Entry) -> tuple[str, ...]:
    return (entry.name,)


def agree(mine: Sequence[Roll], theirs: Roll, *, ordered: bool = True) -> list[Finding]:
    """Where rolls of one award disagree with the roll they must follow; particulars both say are compared.

    Several rolls may share out the other's lines (two decisions on one award); each keeps its order.
    """
    owner = [roll for roll in mine for _ in roll.entries]
    entries = [entry for roll in mine for entry in roll.entries]
    pairing = paired(entries, theirs.entries)
    findings: list[Finding] = []
    for roll in mine:
        extra = [entries[at] for at in pairing.only_mine if owner[at] is roll]
        findings += _extra(roll, extra, theirs)
        same = [(entries[at], there) for at, there in pairing.pairs if owner[at] is roll]
        for entry, there in same:
            findings += _line(entry, theirs.entries[there], theirs, roll.says & theirs.says)
        findings += _order(same, theirs) if ordered else ()
    return [*findings, *_absent(mine, [theirs.entries[at].name for at in pairing.only_theirs], theirs)]


def follow(roll: Roll, rolls: Iterable[Roll], other: Source, *, ordered: bool = True) -> list[Finding]:
    """Where a roll disagrees with the one of its award among another paper's rolls; that there is none."""
    theirs = next((each for each in rolls if each.key == roll.key), None)
    return agree([roll], theirs, ordered=ordered) if theirs else [unknown(roll, other)]


def unknown(roll: Roll, other: Source) -> Finding:
    """A whole list that the other paper knows nothing of."""
    what = f"{roll.named}: {roll.source.label} có danh sách, {other} không có."
    return disagreement("thua_ten", roll.source, roll.named, what)


def _extra(roll: Roll, extra: Sequence[Entry], theirs: Roll) -> Iterator[Finding]:
    if extra:
        listed = names([entry.name for entry in extra])
        what = f"{theirs.named}: {roll.source.label} có {listed}, {theirs.source} không có."
        yield disagreement("thua_ten", extra[0].source, extra[0].name, what)


def _absent(mine: Sequence[Roll], absent: Sequence[str], theirs: Roll) -> Iterator[Finding]:
    if absent and mine:
        sources = list(dict.fromkeys(roll.source for roll in mine))
        papers = sources[0].label if len(sources) == 1 else joined(map(str, sources))
        what = f"{theirs.named}: {papers} không có {names(absent)}, {theirs.source} có."
        yield disagreement("thieu_ten", mine[0].source, absent[0], what)


def _line(mine: Entry, other: Entry, theirs: Roll, says: frozenset[str]) -> Iterator[Finding]:
    if mine.name != other.name:
        what = f"{theirs.named}, tên"
        yield differ("ten", what, (mine.source, mine.name), (theirs.source, other.name), mine.name)
        return  # guessed to be the same person: the rest would only repeat the doubt
    for particular, (code, label) in PARTICULARS.items():
        said, given = getattr(mine, particular), getattr(other, particular)
        if particular in says and said != given:
            what = f"{theirs.named}, {mine.name}, {label}"
            yield differ(code, what, (mine.source, said), (theirs.source, given), mine.name)


def _order(same: Sequence[tuple[Entry, int]], theirs: Roll) -> Iterator[Finding]:
    """Who stands elsewhere than in the other list: the fewest that would have to move."""
    place = {rank: at for at, rank in enumerate(sorted(rank for _, rank in same), 1)}
    kept = _longest_run([rank for _, rank in same])
    moved = [(at, entry, place[rank]) for at, (entry, rank) in enumerate(same, 1) if rank not in kept]
    for at, entry, right in moved[:_TOLD]:
        what = f"{theirs.named}, thứ tự của {entry.name}"
        yield differ("thu_tu", what, (entry.source, f"thứ {at}"), (theirs.source, f"thứ {right}"), entry.name)


def _longest_run(ranks: Sequence[int]) -> frozenset[int]:
    """The longest part of different numbers that already rises."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for rank in ranks:
        at = bisect_left(ends, rank)
        before[rank] = ends[at - 1] if at else None
        ends[at : at + 1] = [rank]
    run: list[int] = []
    last = ends[-1] if ends else None
    while last is not None:
        run.append(last)
        last = before[last]
    return frozenset(run)
