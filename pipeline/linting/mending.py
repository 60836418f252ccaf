"""Sửa chữ: the repairs that change no word, as edits of one paragraph's text.

Each repair finds its own places and is certain of them; letters and digits stay what they are, but for marks that
go back to their vowel.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from pipeline.linting.spacing import (
    AFTER_COLON,
    AFTER_COMMA,
    BEFORE_MARK,
    BLANKS,
    DOUBLE_STOP,
    ELLIPSIS,
    RATIO,
    WRONG_SIDE,
    YEARS,
)
from pipeline.words import nfc, repair, suspicious


class Edit(NamedTuple):
    """Chỗ sửa: characters `start` to `end` give way to `text`."""

    start: int
    end: int
    text: str


Repair = Callable[[str], Iterable[Edit]]

UNTOUCHED = "\ufffc"
"""Stands for what is no text of the paragraph's own: a picture, a field, a note's mark."""

_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad\x00-\x08\x0b\x0e-\x1f\x7f]+")
_ODD_SPACE = re.compile("[\u2000-\u200a\u205f\u3000]")
_HARD_SPACE = re.compile("(?<=[^\\W\\d_])\u00a0(?=[^\\W\\d_])|\u00a0(?= )|(?<= )\u00a0")
_CHUNK = re.compile(
    "(?:[^\\W\\d_]|[\u0300-\u036f])+(?:(?: +[\u0300\u0301\u0303\u0309\u0323]+)(?:[^\\W\\d_]|[\u0300-\u036f])*)*"
)
_ADDRESS = re.compile(r"\S*(?:://|www\.|@|\.(?:vn|com|org|gov|docx?|xlsx?|pdf)\b)\S*", re.IGNORECASE)
_BLANK = " \t\n\u00a0"
_OPENING = re.compile(r'(?:^|(?<=[\s(\[/–-]))"(?=[\w“(])')
_CLOSING = re.compile(r'(?<=[\w.,!?…)%”])"(?=[\s,.;:!?)\]/–-]|$)')
_LONG, _PASTED = 40, 5  # characters, and hard spaces between words from which a paragraph was pasted from a web page


def _hidden(text: str) -> Iterator[Edit]:
    yield from (Edit(m.start(), m.end(), "") for m in _HIDDEN.finditer(text))


def _letters(text: str) -> Iterator[Edit]:
    """Composed letters, marks on their vowels, Đ for its look-alikes: only what differs in a word is touched."""
    if text.isascii():
        return
    for found in _CHUNK.finditer(text):
        right = repair(found[0]) if not found[0].isascii() else found[0]
        if right != found[0]:
            yield _least(found.start(), found[0], right)


def _least(start: int, wrong: str, right: str) -> Edit:
    """The edit without what both words begin and end with."""
    head = 0
    while head < min(len(wrong), len(right)) and wrong[head] == right[head]:
        head += 1
    tail = 0
    while tail < min(len(wrong), len(right)) - head and wrong[-1 - tail] == right[-1 - tail]:
        tail += 1
    return Edit(start + head, start + len(wrong) - tail, right[head : len(right) - tail])


def _spaces(text: str) -> Iterator[Edit]:
    yield from (Edit(m.start(), m.end(), " ") for m in _ODD_SPACE.finditer(text))
    hard = list(_HARD_SPACE.finditer(text))
    if len(text) >= _LONG and len(hard) >= _PASTED and len(hard) > text.count(" "):
        yield from (Edit(m.start(), m.end(), " ") for m in hard)


def _doubled(text: str) -> Iterator[Edit]:
    if not re.search(r"\t|\s{4,}", text):
        yield from (Edit(m.start() + 1, m.end(), "") for m in BLANKS.finditer(text))


def _before_mark(text: str) -> Iterator[Edit]:
    yield from (Edit(m.start(), m.end(), f"{m[1]} ") for m in WRONG_SIDE.finditer(text))
    for found in BEFORE_MARK.finditer(text):
        if not ELLIPSIS.match(text, found.end()) and not RATIO.match(text, found.start() - 1):
            yield Edit(found.start(), found.end(), "")


def _after_mark(text: str) -> Iterator[Edit]:
    addresses = [(a.start(), a.end()) for a in _ADDRESS.finditer(text)]
    for pattern in (AFTER_COMMA, AFTER_COLON):
        for found in pattern.finditer(text):
            if not any(first <= found.start() < last for first, last in addresses):
                yield Edit(found.end(), found.end(), " ")


def _double_stop(text: str) -> Iterator[Edit]:
    addresses = [(a.start(), a.end()) for a in _ADDRESS.finditer(text)]
    for found in DOUBLE_STOP.finditer(text):
        if not any(first <= found.start() < last for first, last in addresses):
            yield Edit(found.end() - 1, found.end(), "")


def _quotes(text: str) -> Iterator[Edit]:
    """Straight quotes curled where each opens or closes beyond doubt and they come in pairs."""
    places = [at for at, sign in enumerate(text) if sign == '"']
    opening, closing = ({m.start() for m in pattern.finditer(text)} for pattern in (_OPENING, _CLOSING))
    if len(places) % 2 or any(at not in (closing if i % 2 else opening) for i, at in enumerate(places)):
        return
    for first, last in zip(places[::2], places[1::2], strict=True):
        inside, before = text[first:last], text[:first]
        if "“" not in inside and "”" not in inside and before.count("“") == before.count("”"):
            yield Edit(first, first + 1, "“")
            yield Edit(last, last + 1, "”")


def spans(joint: str) -> Repair:
    """A repair that joins spans of years as most of the paper's are; hard spaces stay."""

    def repaired(text: str) -> Iterator[Edit]:
        yield from (Edit(m.start(2), m.end(2), joint) for m in YEARS.finditer(text) if _plain(m[2]) != joint)

    return repaired


def _plain(joint: str) -> str:
    return joint.replace("\u00a0", " ")


def usual_joint(texts: Iterable[str]) -> str:
    """How most spans of years are joined in a paper; "" where no form leads."""
    counts = Counter(_plain(found[2]) for text in texts for found in YEARS.finditer(text))
    leading = counts.most_common(2)
    return leading[0][0] if len(leading) > 1 and leading[0][1] > leading[1][1] else ""


_ALWAYS: tuple[Repair, ...] = (
    _hidden, _letters, _spaces, _doubled, _before_mark, _double_stop, _after_mark, _quotes,
)  # fmt: skip


def repairs(joint: str) -> tuple[Repair, ...]:
    """The repairs in the order they are made."""
    return (*_ALWAYS, spans(joint)) if joint else _ALWAYS


def is_readable(text: str) -> bool:
    """Whether a paragraph can be mended: one in an old font's code, or damaged, is left as it is."""
    reason = suspicious(_HIDDEN.sub("", nfc(text)).replace("\f", ""))
    return ("\u00ad" not in text or suspicious(text) is None) and (reason is None or "đặt sai chỗ" in reason)


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def told(text: str, edit: Edit) -> str:
    """One repair as people read it: the words around it, before and after."""
    wrong = text[edit.start : edit.end]
    if wrong and nfc(wrong) == edit.text:
        return "chữ gõ bằng Unicode tổ hợp → Unicode dựng sẵn"
    first, last = edit.start, edit.end
    if not wrong.strip():  # a blank alone tells nothing: the words on both sides do
        first, last = len(text[:first].rstrip()), len(text) - len(text[last:].lstrip())
    first = max(text.rfind(sign, 0, first) for sign in _BLANK) + 1
    last = min((at for sign in _BLANK if (at := text.find(sign, last)) >= 0), default=len(text))
    return f"«{_shown(text[first:last])}» → «{_shown(text[first : edit.start] + edit.text + text[edit.end : last])}»"


def _shown(text: str) -> str:
    plain = _HIDDEN.sub(lambda m: "".join(f"[U+{ord(c):04X}]" for c in m[0]), text).replace("\u00a0", "°")
    return plain.replace(UNTOUCHED, "")[:60]
