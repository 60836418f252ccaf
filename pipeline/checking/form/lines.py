"""Đường kẻ: whether the rule under a text is there, solid, and as long as the decree wants."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from pipeline.checking.form.paper import Paragraph
from pipeline.checking.form.report import Report, number
from pipeline.checking.form.shapes import typed_line
from pipeline.frame.measures import COMPONENTS, RULE_SHARE
from pipeline.frame.widths import wrapped_widths

_MM: Final = 25.4 / 72
_LOOSE: Final = 0.03  # of the text's length: what the eye does not see
_EXACT: Final = 0.06

_widths = lru_cache(maxsize=500)(wrapped_widths)  # agencies and mottoes are the same in every paper


def longest_line(texts: Sequence[Paragraph]) -> float:
    """Points of the longest line the texts are broken into."""
    lengths = [0.0]
    for text in texts:
        run = text.words[0]
        room = max(text.room - text.left - text.right, 1)
        lengths += _widths(" ".join(text.text.split()), run.size, room, bold=run.bold)
    return max(lengths)


def rule_under(texts: Sequence[Paragraph], others: Sequence[Paragraph]) -> tuple[str, float] | None:
    """How the rule is made ("drawn", "typed", "dashed", "underlined") and its length in points.

    It is looked for in the texts themselves and in `others`, the paragraphs round them.
    """
    for paragraph in (*texts, *others):
        if paragraph.rule is not None:
            return "drawn", paragraph.rule
    for paragraph in others:
        length = typed_line(paragraph.text, paragraph.words[0].size) if paragraph.words else None
        if length:
            return "typed" if set(paragraph.bare) <= set("_─━") else "dashed", length
    if texts and any(run.underlined for run in texts[-1].words):
        return "underlined", longest_line(texts[-1:])
    return None


def judge_rule(report: Report, key: str, texts: Sequence[Paragraph], others: Sequence[Paragraph]) -> None:
    """The rule under a component: there, drawn, and of the right length."""
    if not texts:
        return
    name, whole = COMPONENTS[key].name, key == "tieu_ngu"
    wanted = "bằng độ dài dòng chữ" if whole else "từ 1/3 đến 1/2 độ dài dòng chữ"
    found = rule_under(texts, others)
    if found is None:
        report.judge_rule(key, texts[-1], "duong_ke", f"Không có đường kẻ dưới {name}.", wanted)
        return
    made, length = found
    if made in ("dashed", "underlined"):
        report.judge_rule(key, texts[-1], "net_ke", f"Đường kẻ dưới {name} không phải nét vẽ liền.", wanted)
    text = longest_line(texts)
    low, high = (1 - _EXACT, 1 + _EXACT) if whole else (RULE_SHARE.low - _LOOSE, RULE_SHARE.high + _LOOSE)
    if text and not low <= length / text <= high:
        said = f"{number(length * _MM)} mm, dòng chữ dài {number(text * _MM)} mm"
        report.judge_rule(key, texts[-1], "duong_ke_dai", f"Đường kẻ dưới {name} dài {said}.", wanted)
