"""Automatic numbering: the number or dash Word shows before a paragraph that was never typed."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from pipeline.checking.form.styles import Properties, Styles, W
from pipeline.words import roman

_SYMBOLS: Final = {"\uf02d": "-", "\uf0b7": "•", "–": "-"}


def _shown(number: int, form: str) -> str:
    if form in ("upperRoman", "lowerRoman"):
        return roman(number) if form == "upperRoman" else roman(number).lower()
    if form in ("upperLetter", "lowerLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        return letter.upper() if form == "upperLetter" else letter
    return f"{number:02}" if form == "decimalZero" else str(number)


class Numbering:
    """The lists of one paper; labels must be asked for in reading order."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._levels: dict[tuple[str, int], etree._Element] = {}
        self._lists: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        for abstract in root.iter(f"{W}abstractNum"):
            identity = abstract.get(f"{W}abstractNumId", "")
            for level in abstract.iter(f"{W}lvl"):
                self._levels[identity, int(level.get(f"{W}ilvl", "0"))] = level
        for number in root.iter(f"{W}num"):
            abstract = number.find(f"{W}abstractNumId")
            if abstract is not None:
                self._lists[number.get(f"{W}numId", "")] = abstract.get(f"{W}val", "")

    def _level(self, list_id: str, depth: int) -> etree._Element | None:
        return self._levels.get((self._lists.get(list_id, ""), depth))

    def properties(self, list_id: str, depth: int) -> Properties:
        """Indents the list's level sets."""
        level = self._level(list_id, depth)
        return {} if level is None else self._styles.flat(level.find(f"{W}pPr"))

    def label(self, list_id: str, depth: int) -> str:
        """What the next paragraph of this list shows, with the space after it; "" when it shows nothing."""
        level = self._level(list_id, depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(self._lists[list_id], {})
        counts[depth] = counts.get(depth, _value(level, "start", 1) - 1) + 1
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        text = _text(level, "lvlText")
        if _text(level, "numFmt") == "bullet":
            return f"{_SYMBOLS.get(text, text)} "

        def number(found: re.Match[str]) -> str:
            at = int(found.group(1)) - 1
            form = self._level(list_id, at)
            return _shown(counts.get(at, 1), _text(form, "numFmt") if form is not None else "decimal")

        shown = re.sub(r"%(\d)", number, text)
        return f"{shown} " if shown else ""


def _text(level: etree._Element, tag: str) -> str:
    found = level.find(f"{W}{tag}")
    return found.get(f"{W}val", "") if found is not None else ""


def _value(level: etree._Element, tag: str, default: int) -> int:
    text = _text(level, tag)
    return int(text) if text.lstrip("-").isdigit() else default
