"""Đường kẻ và cách ngắt dòng: rules as long as the decree wants them, long names broken evenly.

A template does not know the agency's name yet. So it carries a few rules of different length, and the name
set at a few widths, each under a condition on the number of letters; one is left in the finished paper.
"""

from __future__ import annotations

import json
import re
from typing import Final

from pipeline.frame.elements import Element, command, line, rule
from pipeline.frame.measures import COMPONENTS, RULE_SHARE
from pipeline.frame.widths import wrapped_widths

_TAG: Final = re.compile(r"\{\{(.*?)\}\}")
_STEP: Final = 1.25  # each rule serves texts up to a quarter longer: always inside 1/3 to 1/2
_UPPER_WIDTH: Final = 0.605  # an average letter of an upper-case line, in type sizes
_LOWER_WIDTH: Final = 0.468  # an average letter of a lower-case bold line
_HALF_WORD: Final = 24.0  # points a full line usually leaves free
_SHORTEST: Final = 7  # letters of the shortest name or subject worth a rule of its own
_NARROWED: Final = ((1.0, 1.25, 0.8), (1.25, 1.5, 0.9))  # from and to how many full lines, share of the room


def letters(text: str) -> str | None:
    """A template expression for the number of letters `text` will have; None when commands decide it."""
    if "{%" in text:
        return None
    pieces = [(index % 2, piece) for index, piece in enumerate(_TAG.split(text)) if piece]
    parts = [piece.strip() if tag else json.dumps(re.sub(r'[%{}"\\]', "o", piece), ensure_ascii=False)
             for tag, piece in pieces]  # fmt: skip
    if len(parts) == 1 and re.fullmatch(r"[\w.]+", parts[0]):
        return f"{parts[0]}|length"
    joined = " ~ ".join(f"({part})" if tag else part for (tag, _), part in zip(pieces, parts, strict=True))
    return f"({joined})|length"


def _longest(text: str, size: float, room: float, *, bold: bool) -> float:
    return max(wrapped_widths(text, size, room, bold=bold))


def _even_room(style: str, text: str, room: float) -> float:
    """The narrowest width that breaks the text into as few lines as `room` does."""
    part = COMPONENTS[style]
    size, bold = part.size, bool(part.bold)
    count = len(wrapped_widths(text, size, room, bold=bold))
    if count == 1:
        return room
    tied = text.replace(" -", "\u00a0-")  # no line may begin with the dash
    widths = [room * step / 40 for step in range(20, 41)]
    fitting = [w for w in widths if len(wrapped_widths(tied, size, w, bold=bold)) == count]
    return min((w for w in fitting if _longest(tied, size, w, bold=bold) <= w), default=room)


def balanced_lines(style: str, text: str, available: float, room: float) -> list[Element]:
    """An upper-case centred name in lines of even length, never wider than `room` of `available` points."""

    def narrowed(width: float) -> Element:
        side = round((available - width) * 10)
        return line(style, text, indent={"left": side, "right": side, "firstLine": 0})

    if "{" not in text:
        return [narrowed(_even_room(style, text, room))]
    number = letters(text)
    if number is None:
        return [narrowed(room)]
    full = room / (COMPONENTS[style].size * _UPPER_WIDTH)
    made: list[Element] = []
    for low, high, share in _NARROWED:
        word = "elif" if made else "if"
        between = f"{word} {round(full * low)} <= {number} < {round(full * high)}"
        made += [command(between), narrowed(room * share)]
    return [*made, command("else"), narrowed(room), command("endif")]


def fitted_rules(style: str, text: str, available: float, room: float) -> list[Element]:
    """The rule under bold `text`: 1/3 to 1/2 of its (longest) line.

    `available` is the width in points of the column the rule is centred in, `room` what the text may take.
    """
    part, share = COMPONENTS[style], RULE_SHARE.used
    if "{" not in text:
        even = _even_room(style, text, room) if part.upper else room
        return [rule(share * _longest(text, part.size, even, bold=True), available)]
    number = letters(text)
    full = rule(share * (room - _HALF_WORD), available)
    if number is None:
        return [full]
    letter = part.size * (_UPPER_WIDTH if part.upper else _LOWER_WIDTH)
    lengths: list[tuple[float, float]] = []  # fewer letters than this, length of the rule
    limit = max(_SHORTEST, len(_TAG.sub("", text)) + 3) * _STEP
    while limit * letter < room:
        lengths.append((limit, share * letter * limit / _STEP**0.5))
        limit *= _STEP
    if part.upper:  # long names are narrowed, and their rules with them
        lengths.append((room / letter, share * (room - _HALF_WORD)))
        lengths += [(high * room / letter, share * (room * narrow - _HALF_WORD)) for _, high, narrow in _NARROWED]
    made: list[Element] = []
    for most, length in lengths:
        word = "elif" if made else "if"
        made += [command(f"{word} {number} < {round(most)}"), rule(length, available)]
    return [*made, command("else"), full, command("endif")] if made else [full]
