"""Thể thức đọc từ chữ: what breaches of the form's catalogue look like when only the text is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from pipeline.checking.form.catalogue import RULES
from pipeline.checking.form.kinds import ABBREVIATIONS, WITH_AUTHORITY
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit
from pipeline.words import upper

HEAD: Final = 20  # lines among which the head stands

_OPENING: Final = 14
_ATTACHED: Final = re.compile(r"\(?\s*(?:ban hành\s+)?kèm theo\b.*\bsố\b", re.IGNORECASE)

Told = Callable[[Paper], Iterable[Hit] | None]


def breach(code: str, line: Line | None, quote: str = "", **values: object) -> Hit:
    """A breach of a rule of the catalogue."""
    stated = RULES[code]
    shown = quote or (line.text[:60] if line else "đầu văn bản")
    return Hit(line, shown, stated.what.format(**values), stated.remedy.format(**values), stated.level)


def numbered(paper: Paper) -> bool:
    """Whether a paper is of a kind with a number series, or a letter; a text attached to another has none."""
    if any(_ATTACHED.match(line.text) for line in paper.lines[:_OPENING]):
        return False
    return upper(paper.kind) in ABBREVIATIONS or paper.kind == "công văn"


def decides(paper: Paper) -> bool:
    """Whether a paper names its authority and orders in articles."""
    return upper(paper.kind) in WITH_AUTHORITY
