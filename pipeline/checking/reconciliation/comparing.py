"""Roll against roll: the same people, spelt alike, in the same order, with the same particulars."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.checking.reconciliation.report import differ, disagreement, names
from pipeline.checking.reconciliation.rolls import Entry, Roll
from pipeline.findings import Finding
from pipeline.words import nearest

_PARTICULARS = {
    "position": ("chuc_vu", "Chức vụ, đơn vị"),
    "achievement": ("thanh_tich", "Thành tích"),
    "money": ("so_tien", "Tiền thưởng"),
    "votes": ("so_phieu", "Số phiếu đồng ý"),
    "share": ("so_phieu", "Tỷ lệ phiếu"),
    "result": ("ket_qua", "Kết quả"),
}
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


def agree(mine: Sequence[Roll], theirs: Roll, particulars: Iterable[str] = (), *,
          ordered: bool = True, complete: bool = True) -> list[Finding]:  # fmt: skip
    """Where rolls of one award disagree with the roll they must follow.

    Several rolls may share out the other's lines (two decisions on one award); each keeps its order. With
    `complete` nobody of the other may be left out.
    """
    owner = [roll for roll in mine for _ in roll.entries]
    entries = [entry for roll in mine for entry in roll.entries]
    pairing = paired(entries, theirs.entries)
    findings = []
    for roll in mine:
        extra = [entries[at] for at in pairing.only_mine if owner[at] is roll]
        if extra:
            findings.append(disagreement(
                "thua_ten", extra[0].source, extra[0].name,
                f"{theirs.named}: {roll.source.label} có {names([e.name for e in extra])}, {theirs.source} không có."))  # fmt: skip
    absent = [theirs.entries[at].name for at in pairing.only_theirs]
    if absent and complete and mine:
        findings.append(disagreement(
            "thieu_ten", mine[0].source, absent[0],
            f"{theirs.named}: {mine[0].source.label} không có {names(absent)}, {theirs.source} có."))  # fmt: skip
    same = [(entries[at], theirs.entries[there]) for at, there in pairing.pairs]
    findings += [f for one, other in same for f in _line(one, other, theirs, particulars)]
    if ordered:
        for roll in mine:
            ranks = [(entries[at], there) for at, there in pairing.pairs if owner[at] is roll]
            findings += _order(ranks, theirs)
    return findings


def _line(mine: Entry, other: Entry, theirs: Roll, particulars: Iterable[str]) -> Iterable[Finding]:
    if mine.name != other.name:
        yield differ("ten", f"{theirs.named}, tên người, tập thể", (mine.source, mine.name), (other.source, other.name), mine.name)
    for particular in particulars:
        said, given = getattr(mine, particular), getattr(other, particular)
        if said != given:
            code, label = _PARTICULARS[particular]
            yield differ(code, f"{theirs.named}, {mine.name}, {label}", (mine.source, said), (other.source, given), mine.name)


def _order(ranks: Sequence[tuple[Entry, int]], theirs: Roll) -> Iterable[Finding]:
    """The first place where the order breaks; one finding says enough."""
    wanted = sorted(rank for _, rank in ranks)
    for place, ((entry, rank), right) in enumerate(zip(ranks, wanted, strict=True), 1):
        if rank != right:
            yield differ("thu_tu", f"{theirs.named}, vị trí thứ {place}", (entry.source, entry.name),
                         (theirs.source, theirs.entries[right].name), entry.name)  # fmt: skip
            return
