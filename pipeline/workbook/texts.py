"""Text as typed → text as printed: repaired where that is safe, refused where only a person can tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from pipeline import words
from pipeline.findings import Finding, Place, notice

_SHOWN = 60
_SURELY = 0.8  # likeness of folded letters
_TOLD_ONE_BY_ONE = 3
_LISTED = 8


@lru_cache(maxsize=65_536)
def _sound(word: str) -> bool:
    """Whether one word needs no repair and raises no doubt; syllables repeat, so this is mostly a look-up."""
    return bool(word) and words.repair(word) == word and words.suspicious(word) is None


def clean(raw: str) -> tuple[str, str | None]:
    """A text repaired, and in Vietnamese why it must not be used at all (None when it may)."""
    # Plain letters and digits (codes, numbers) are sound by themselves and would only crowd the look-up.
    if all((word.isascii() and word.isalnum()) or _sound(word) for word in raw.split(" ")):
        return raw, None
    return words.repair(raw), words.suspicious(raw)


def shown(value: str) -> str:
    """A value as findings show it: short, on one line, nothing invisible."""
    visible = "".join(c if c.isprintable() else " " if c.isspace() else f"[U+{ord(c):04X}]" for c in value)
    return visible if len(visible) <= _SHOWN else visible[: _SHOWN - 1] + "…"


def near_miss(text: str, choices: Iterable[str]) -> str:
    """The one choice a heading or a sheet's name was surely meant to be, "" when none is that close."""
    found = words.nearest(text, choices, 1)
    one, other = words.fold(text), words.fold(found[0]) if found else ""
    alike = other and (one in other or other in one or SequenceMatcher(None, one, other).ratio() >= _SURELY)
    return found[0] if alike else ""


def change_of(before: str, after: str) -> str:
    """What a repair did, in a few words."""
    if before.split() == after.split():
        return "bỏ khoảng trắng, xuống dòng thừa"
    if words.nfc(before).split() == after.split():
        return "ghép dấu tiếng Việt thành chữ dựng sẵn"
    return "sửa dấu đặt sai chỗ, bỏ ký tự không nhìn thấy"


@dataclass(frozen=True)
class Change:
    """A value that is not what the cell holds: where, under which heading, and how it changed."""

    code: str
    place: Place
    heading: str
    before: str
    after: str
    how: str


def told(changes: Iterable[Change]) -> list[Finding]:
    """Notices of changed values: one by one while few, one for the column when many."""
    grouped: dict[tuple[str, str, str, str, str], list[Change]] = {}
    for change in changes:
        key = (change.code, change.place.file, change.place.sheet, change.heading, change.how)
        grouped.setdefault(key, []).append(change)
    found = []
    for (code, _, _, heading, how), group in grouped.items():
        if len(group) <= _TOLD_ONE_BY_ONE:
            found += [
                notice(code, c.place, f"«{heading}»: {how}: “{shown(c.before)}” đọc thành “{shown(c.after)}”.")
                for c in group
            ]
            continue
        cells = ", ".join(c.place.cell for c in group[:_LISTED]) + (", …" if len(group) > _LISTED else "")
        found.append(
            notice(
                code,
                group[0].place,
                f"«{heading}»: {how} ở {len(group)} ô ({cells}), ví dụ "
                f"“{shown(group[0].before)}” đọc thành “{shown(group[0].after)}”.",
            )
        )
    return found
