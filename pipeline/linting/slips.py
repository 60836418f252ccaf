"""Slips of the keyboard in fixed terms: a run of syllables that is a known term but for one mark or letter."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from pipeline.linting.paper import Line
from pipeline.words import fold, nfc, retone

_SYLLABLE = re.compile(r"[^\W\d_]+")
# «được khen thường xuyên», «bảng khen thưởng», «của chính phu nhân» are other words.
_GOES_ON = {"khen thưởng": (" xuyên", " kỳ"), "bằng khen": (" thưởng",), "của chính phủ": (" nhân",)}
_OTHER_SIGN = re.compile(r"[^\w ]")
_AHEAD = 48  # characters looked through on each side of the half that is right


class _Rest(NamedTuple):
    """The other half of a term, and whether it follows."""

    words: tuple[str, ...]
    follows: bool
    term: str


class _Right(NamedTuple):
    """What stands right before and right after a half where a term is whole."""

    before: tuple[str, ...]
    after: tuple[str, ...]


class Terms:
    """Thuật ngữ: terms of two to five syllables, found where one half is right and the other nearly so.

    A term of two syllables counts only when the letters agree and the marks do not («bắng khen»); in a longer
    one, one syllable may also differ by one letter («tập thể lao động suất sắc»).
    """

    def __init__(self, terms: tuple[str, ...]) -> None:
        self._halves: dict[str, list[_Rest]] = {}
        for term in dict.fromkeys(terms):
            words = nfc(term).lower().split()
            half = (len(words) + 1) // 2
            self._halves.setdefault(" ".join(words[:half]), []).append(_Rest(tuple(words[half:]), True, term))
            self._halves.setdefault(" ".join(words[half:]), []).append(_Rest(tuple(words[:half]), False, term))
        self._right = {
            half: _Right(
                tuple(f"{' '.join(rest.words)} " for rest in rests if not rest.follows),
                tuple(f" {' '.join(rest.words)}" for rest in rests if rest.follows),
            )
            for half, rests in self._halves.items()
        }

    def slips(self, lines: Sequence[Line]) -> Iterator[tuple[Line, str, str]]:
        """Every slip as written and the term that was meant, the longest where several overlap."""
        whole = "\n".join([line.text for line in lines])
        starts = list(accumulate((len(line.text) + 1 for line in lines), initial=0))
        end = -1
        for first, last, term in sorted(self._places(whole), key=lambda place: (place[0], -place[1])):
            if first >= end and not (term in _GOES_ON and whole.startswith(_GOES_ON[term], last)):
                end = last
                yield lines[bisect_right(starts, first) - 1], whole[first:last], term

    def _places(self, whole: str) -> Iterator[tuple[int, int, str]]:
        lower = whole.lower()
        if len(lower) != len(whole):
            return
        for half in self._halves:
            at = lower.find(half)
            while at >= 0:
                end = at + len(half)
                if not (lower[at - 1 : at].isalpha() or lower[end : end + 1].isalpha()):
                    yield from self._beside(lower, at, end, half)
                at = lower.find(half, end)

    def _beside(self, lower: str, at: int, end: int, half: str) -> Iterator[tuple[int, int, str]]:
        right = self._right[half]
        if lower.startswith(right.after, end) or lower.endswith(right.before, 0, at):
            return
        after = list(_SYLLABLE.finditer(lower, end, end + _AHEAD))
        before = list(_SYLLABLE.finditer(lower, max(0, at - _AHEAD), at))
        for rest in self._halves[half]:
            count = len(rest.words)
            near = after[:count] if rest.follows else before[-count:]
            if len(near) != count or not _slipped(tuple(m[0] for m in near), rest.words, rest.term.count(" ") == 1):
                continue
            first, last = (at, near[-1].end()) if rest.follows else (near[0].start(), end)
            if not _OTHER_SIGN.search(lower, first, last) and lower[first:last].count(" ") == rest.term.count(" "):
                yield first, last, rest.term


def _slipped(words: tuple[str, ...], rest: tuple[str, ...], short: bool) -> bool:
    if any(abs(len(a) - len(b)) > 1 for a, b in zip(words, rest, strict=True)):
        return False  # most words nearby are nothing like the term's
    if sum(a[0] != b[0] for a, b in zip(words, rest, strict=True)) > 1:
        return False
    different = [(a, b) for a, b in zip(words, rest, strict=True) if retone(a) != retone(b)]
    if not different:
        return False
    if all(fold(a) == fold(b) for a, b in different):
        return len(different) <= 1 or not short
    return not short and len(different) == 1 and _one_letter_apart(*different[0])


def _one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter was changed, lost or added; a change of letter and mark together counts as one."""
    one, two = fold(a), fold(b)
    if abs(len(one) - len(two)) > 1 or min(len(one), len(two)) < 4:
        return False
    if len(one) == len(two):
        return sum(x != y for x, y in zip(one, two, strict=True)) == 1
    short, long = sorted((one, two), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
