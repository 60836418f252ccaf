"""Papers of two folders paired: the same paper may have another file name (a year, a new name, another number)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.dossier import Entry

_WORDS = re.compile(r"[^\W_]+")
_CODE = re.compile(r"[a-z]+\d+")
_LEAST = 0.6  # share of words in common, for papers that name nobody by a code

Pair = tuple[Entry | None, Entry | None]


def paired(old: Sequence[Entry], new: Sequence[Entry], codes: Mapping[str, str] | None = None) -> list[Pair]:
    """Every paper of both folders, by the file it is now (or was).

    First by the same file; then, within a kind, by the subjects' codes in the file name and the words beside
    them, years and serial numbers left out; at last the only one left of its kind on both sides. `codes` says which
    code of the old workbook became which of the new; None when that is not known.
    """
    before = {entry.file: entry for entry in old}
    found: list[Pair] = []
    left_new = []
    for entry in new:
        same = before.get(entry.file)
        if same and same.code == entry.code:
            found.append((before.pop(entry.file), entry))
        else:
            left_new.append(entry)
    found += _renamed(list(before.values()), left_new, codes)
    return sorted(found, key=lambda pair: (pair[1] or pair[0] or old[0]).file)


def _renamed(old: Sequence[Entry], new: Sequence[Entry], codes: Mapping[str, str] | None) -> list[Pair]:
    small = None if codes is None else {a.lower(): b.lower() for a, b in codes.items()}
    alike: dict[tuple[str, frozenset[str]], tuple[list[int], list[int]]] = {}
    for i, entry in enumerate(old):
        alike.setdefault((entry.code, _subjects(entry, small)), ([], []))[0].append(i)
    for j, entry in enumerate(new):
        alike.setdefault((entry.code, _subjects(entry)), ([], []))[1].append(j)
    taken: dict[int, int] = {}
    for (_, subjects), (left, right) in alike.items():
        least = 0.0 if subjects or len(left) == len(right) == 1 else _LEAST
        taken |= _likest(old, new, (left, right), least)
    kept = set(taken.values())
    pairs: list[Pair] = [(entry, new[taken[i]] if i in taken else None) for i, entry in enumerate(old)]
    return [*pairs, *((None, entry) for j, entry in enumerate(new) if j not in kept)]


def _likest(
    old: Sequence[Entry], new: Sequence[Entry], among: tuple[list[int], list[int]], least: float
) -> dict[int, int]:
    """Of papers of one kind about the same subject, those with the likest file names are the same paper."""
    names = [_name(old[i]) for i in among[0]], [_name(new[j]) for j in among[1]]
    weighed = [
        (likeness, -i, -j)
        for i, before in zip(among[0], names[0], strict=True)
        for j, after in zip(among[1], names[1], strict=True)
        if (likeness := _likeness(before, after)) >= least
    ]
    taken: dict[int, int] = {}
    gone: set[int] = set()
    for _, i, j in sorted(weighed, reverse=True):
        if -i not in taken and -j not in gone:
            taken[-i] = -j
            gone.add(-j)
    return taken


def _likeness(old: Counter[str], new: Counter[str]) -> float:
    total = old.total() + new.total()
    return 2 * (old & new).total() / total if total else 1.0


def _subjects(entry: Entry, codes: Mapping[str, str] | None = None) -> frozenset[str]:
    """The codes in the file name, as the new workbook has them; one that is gone stays what it was, marked."""
    found = [word for word in _WORDS.findall(entry.file) if _CODE.fullmatch(word)]
    return frozenset(found if codes is None else (codes.get(word, f"-{word}") for word in found))


def _name(entry: Entry) -> Counter[str]:
    return Counter(word for word in _WORDS.findall(entry.file) if not word.isdigit())
