"""Which line (paragraph, row, record) of the old side became which of the new, in the order they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import chain

Pair = tuple[int | None, int | None]
Likeness = Callable[[int, int], float]
_NUMBERS = re.compile(r"\d+")
_MOST = 40_000  # pairs weighed one by one; a longer stretch without one common line was written anew


def aligned(old: Sequence[str], new: Sequence[str], like: Likeness, least: float) -> list[Pair]:
    """Pairs in order: both numbers for a line kept or changed, one for a line removed or added.

    Lines that are equal are paired first, then those equal but for their numbers, then the likest ones
    whose likeness (0 to 1) is at least `least`.
    """
    pairs: list[Pair] = []
    for same, (a, b), (c, d) in _stretches(old, new):
        if same:
            pairs += zip(range(a, b), range(c, d), strict=True)
        else:
            pairs += _numbers_apart(old, new, (a, b), (c, d), like, least)
    return pairs


Span = tuple[int, int]


def _stretches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, Span, Span]]:
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield kind == "equal", (a, b), (c, d)


def _numbers_apart(
    old: Sequence[str], new: Sequence[str], of: Span, to: Span, like: Likeness, least: float
) -> Iterator[Pair]:
    plain = [_NUMBERS.sub("", text) for text in old[slice(*of)]], [_NUMBERS.sub("", text) for text in new[slice(*to)]]
    for same, (a, b), (c, d) in _stretches(*plain):
        before, after = range(of[0] + a, of[0] + b), range(to[0] + c, to[0] + d)
        if same:
            yield from zip(before, after, strict=True)
        else:
            yield from _likest(before, after, like, least)


def _likest(old: range, new: range, like: Likeness, least: float) -> Iterator[Pair]:
    """The pairing without crossings whose likenesses add up to most."""
    if not old or not new or len(old) * len(new) > _MOST:
        yield from chain(((n, None) for n in old), ((None, n) for n in new))
        return
    weights = [[like(i, j) for j in new] for i in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            paired = weights[i][j] + best[i + 1][j + 1] if weights[i][j] >= least else -1.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    yield from _walked(old, new, weights, best, least)


def _walked(
    old: range, new: range, weights: list[list[float]], best: list[list[float]], least: float
) -> Iterator[Pair]:
    i = j = 0
    while i < len(old) and j < len(new):
        if weights[i][j] >= least and best[i][j] == weights[i][j] + best[i + 1][j + 1]:
            yield old[i], new[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield old[i], None
            i += 1
        else:
            yield None, new[j]
            j += 1
    yield from chain(((n, None) for n in old[i:]), ((None, n) for n in new[j:]))
