"""Words of a paper found by patterns and told as hits, with what a rule of wording needs to know around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.findings import Level
from pipeline.linting.paper import Line
from pipeline.linting.rule import Hit
from pipeline.words import nfc

_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
LOWER = "a-zđ" + "".join(letter for base in "aăâeêioôơuưy" for tone in _TONES if (letter := nfc(base + tone)) > "z")
"""Small Vietnamese letters, to stand inside the brackets of a pattern."""

_LONGEST = 60
# A paper named by its number is quoted word for word, faults included.
_CITED = re.compile(r"\b[Ss]ố:? ?\d+ ?[/-]|\d+/(?:\d{4}/)?[A-ZĐ]")


def found(lines: Iterable[Line], pattern: re.Pattern[str], *needles: str) -> Iterator[tuple[Line, re.Match[str]]]:
    """Every place of a pattern; nothing is looked through where none of `needles` (when given) is written.

    One search of the whole text settles most papers: a pattern with `^` or `$` must be MULTILINE.
    """
    lines = tuple(lines)
    whole = "\n".join([line.text for line in lines])
    if (needles and not any(needle in whole for needle in needles)) or pattern.search(whole) is None:
        return
    for line in lines:
        if not needles or any(needle in line.text for needle in needles):
            for match in pattern.finditer(line.text):
                yield line, match


def hit(line: Line, match: re.Match[str], what: str, remedy: str, level: Level = Level.ERROR) -> Hit:
    """A hit whose quote is the match; `{0}` in what is told stands for the quote."""
    quote = match[0].strip()[:_LONGEST].rstrip()
    return Hit(line, quote, what.format(quote), remedy, level)


def is_capital(line: Line) -> bool:
    """Whether the line is set in capitals, as titles and names of offices are."""
    return line.text.isupper()


def is_cited(line: Line, at: int) -> bool:
    """Whether the place lies in a title quoted from another paper: after its number, or between quotes."""
    before = line.text[:at]
    return _CITED.search(before) is not None or before.count("“") > before.count("”") or before.count('"') % 2 == 1


def inside_sentence(text: str, at: int) -> bool:
    """Whether a word stands in the flow of a sentence: after a small letter or a comma, with one space."""
    return at > 1 and text[at - 1] == " " and (text[at - 2].islower() or text[at - 2] == ",")
