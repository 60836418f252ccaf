"""Two texts compared by words: never cut inside a word, a number, a symbol or a date."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

_LETTER = r"(?:\w[\u0300-\u036f]*)"
_TOKEN = re.compile(
    rf"""(?:\d{{1,2}}\s+)?tháng\s+\d{{1,2}}\s+năm\s+\d{{4}}(?!\w)  # 31 tháng 12 năm 2021
    | {_LETTER}+(?:(?:(?<=\d),(?=\d)|[./:–-]){_LETTER}+)*%?        # 31/12/2021, 98/2023/NĐ-CP, 1.490.000, 12,5%
    | …+ | \.{{2,}} | \s+ | .""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_WORDLESS = re.compile(r"[\W_]*")
_UNLIKE = 0.25  # below this share of common words one text replaces the other whole


class Mark(StrEnum):
    """Which side a piece of text, a row or a paper stands on."""

    SAME = "giữ nguyên"
    ADDED = "thêm"
    REMOVED = "bỏ"
    CHANGED = "thay đổi"


@dataclass(frozen=True, slots=True)
class Piece:
    """Đoạn chữ: text that both sides share, or that one of them has."""

    mark: Mark
    text: str


Pieces = tuple[Piece, ...]


def tokens(text: str) -> list[str]:
    """The text in pieces that are never cut; joined again they are the text.

    >>> tokens("Trước 31/12/2021, theo NĐ 98/2023/NĐ-CP.")
    ['Trước', ' ', '31/12/2021', ',', ' ', 'theo', ' ', 'NĐ', ' ', '98/2023/NĐ-CP', '.']
    """
    return _TOKEN.findall(text)


def pieces(old: str, new: str) -> Pieces:
    """What stayed, went and came: the pieces not added are exactly the old text, those not removed the new."""
    if old == new:
        return _joined([(Mark.SAME, old)])
    before, after = tokens(old), tokens(new)
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    inner = before[start : len(before) - end], after[start : len(after) - end]
    found = [(Mark.SAME, "".join(before[:start])), *_edits(*inner), (Mark.SAME, "".join(before[len(before) - end :]))]
    if _share_kept(found, old, new) < _UNLIKE:
        return _joined([(Mark.REMOVED, old), (Mark.ADDED, new)])
    return _joined(found)


def side(pieces: Iterable[Piece], mark: Mark) -> str:
    """The whole text of one side: REMOVED gives the old one, ADDED the new one."""
    return "".join(piece.text for piece in pieces if piece.mark in (mark, Mark.SAME))


def mark_of(pieces: Sequence[Piece]) -> Mark:
    """What happened to a text as a whole."""
    marks = {piece.mark for piece in pieces}
    return marks.pop() if len(marks) == 1 else Mark.CHANGED if marks else Mark.SAME


@lru_cache(maxsize=20_000)
def word_counts(text: str) -> Counter[str]:
    """The words of a text with how often each stands in it, for measuring likeness."""
    return Counter(token.casefold() for token in tokens(text) if not _WORDLESS.fullmatch(token))


def likeness(old: str, new: str) -> float:
    """How much two texts share: 0 for no common word, 1 for the same words."""
    before, after = word_counts(old), word_counts(new)
    total = before.total() + after.total()
    return 2 * (before & after).total() / total if total else float(old == new)


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    length = 0
    for before, after in zip(old, new, strict=False):
        if before != after:
            break
        length += 1
    return length


def _edits(old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[Mark, str]]:
    matcher = SequenceMatcher(None, old, new, autojunk=len(old) + len(new) > 4000)
    for kind, from_, to, start, end in matcher.get_opcodes():
        if kind == "equal":
            yield Mark.SAME, "".join(old[from_:to])
        else:
            yield Mark.REMOVED, "".join(old[from_:to])
            yield Mark.ADDED, "".join(new[start:end])


def _share_kept(found: Iterable[tuple[Mark, str]], old: str, new: str) -> float:
    kept = word_counts("\n".join(text for mark, text in found if mark is Mark.SAME)).total()
    most = max(word_counts(old).total(), word_counts(new).total())
    return kept / most if most else 1.0


def _joined(found: Iterable[tuple[Mark, str]]) -> Pieces:
    """Neighbours of one mark become one; what stands between two changes and holds no word changes with them."""
    made: list[Piece] = []
    gone = came = between = ""
    for mark, text in found:
        if mark is Mark.REMOVED or mark is Mark.ADDED:
            if not text:
                continue
            if between:
                gone, came, between = gone + between, came + between, ""
            gone, came = (gone + text, came) if mark is Mark.REMOVED else (gone, came + text)
        elif (gone or came) and _WORDLESS.fullmatch(text):
            between += text
        else:
            made += _changed(gone, came)
            made.append(Piece(Mark.SAME, between + text))
            gone = came = between = ""
    made += [*_changed(gone, came), Piece(Mark.SAME, between)]
    return tuple(_merged(piece for piece in made if piece.text))


def _changed(gone: str, came: str) -> list[Piece]:
    return [Piece(mark, text) for mark, text in ((Mark.REMOVED, gone), (Mark.ADDED, came)) if text]


def _merged(made: Iterable[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    for piece in made:
        if merged and merged[-1].mark is piece.mark:
            merged[-1] = Piece(piece.mark, merged[-1].text + piece.text)
        else:
            merged.append(piece)
    return merged
