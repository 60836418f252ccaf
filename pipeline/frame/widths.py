"""Bề rộng chữ: how long a line of Times New Roman is, to draw rules that fit their text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

# Advance widths in thousandths of the type size; a letter with marks is as wide as its base letter.
_GROUPS_REGULAR: Final = {
    180: "'", 200: "|", 250: " ,.", 278: "/:;\\ijlt", 333: "!()-I[]`fr", 389: "Js", 408: '"',
    444: "?acez“”", 469: "^", 480: "{}", 500: "#$*0123456789_bdghknopquvxyđ–§", 541: "~", 556: "FPS",
    564: "+<=>", 611: "ELTZ", 667: "BCR", 722: "ADGHKNOQUVXYwĐ", 778: "&m", 833: "%", 889: "M",
    921: "@", 944: "W", 1000: "—…",
}  # fmt: skip
_GROUPS_BOLD: Final = {
    220: "|", 250: " ,.", 278: "'/\\ijl", 333: "!()-:;[]`ft", 389: "Is", 394: "{}", 444: "cerz",
    500: "#$*0123456789?J_agovxy“”–§", 520: "~", 555: '"', 556: "Sbdhknpquđ", 570: "+<=>", 581: "^",
    611: "FP", 667: "BELTZ", 722: "ACDNRUVXYwĐ", 778: "GHKOQ", 833: "&m", 930: "@", 944: "M",
    1000: "%W—…",
}  # fmt: skip
_WIDTHS: Final = tuple(
    {letter: width for width, letters in groups.items() for letter in letters}
    for groups in (_GROUPS_REGULAR, _GROUPS_BOLD)
)
_HORN: Final = "\u031b"
_HORNED: Final = (
    {"O": 722, "U": 776, "o": 529, "u": 542},
    {"O": 778, "U": 796, "o": 554, "u": 600},
)


def _letter_widths(text: str, weight: int) -> Iterator[int]:
    for letter in unicodedata.normalize("NFC", text).replace("\u00a0", " "):
        parts = unicodedata.normalize("NFD", letter)
        base = parts[0]
        if _HORN in parts:
            yield _HORNED[weight].get(base, 550)
        elif not unicodedata.combining(base):
            yield _WIDTHS[weight].get(base, 500)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Points one unbroken line of `text` takes in Times New Roman of `size` points."""
    return sum(_letter_widths(text, int(bold))) * size / 1000


def wrapped_widths(text: str, size: float, available: float, *, bold: bool = False) -> list[float]:
    """Points each line takes when `text` is broken at its spaces to fit `available` points."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, bold=bold) <= available:
            lines[-1] = longer
        else:
            lines.append(word)
    return [text_width(line, size, bold=bold) for line in lines]
