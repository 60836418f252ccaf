"""Nội dung: size, alignment, indent and spacing of prose; articles, headings, points; the end mark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pipeline.checking.form.paper import Paragraph
from pipeline.checking.form.parts import Parts
from pipeline.checking.form.report import Report, number
from pipeline.frame.measures import FIRST_LINE_INDENTS, LINE_SPACING, PARAGRAPH_GAP
from pipeline.words import roman

_MM: Final = 25.4 / 72
_ARTICLE: Final = re.compile(r"\s*Điều\s+(\d+)([.:])")
_PART: Final = re.compile(r"(?![Vv]/[Vv])([IVX]+)\s*([.)/-])\s*\S")
_POINT: Final = re.compile(r"([fjwz])\)\s")  # letters the Vietnamese alphabet does not have
_FILL_IN: Final = re.compile(r"\t|…{2,}|\.{4,}")
_CLOSE: Final = 0.4  # mm
_NATURAL: Final = 1.15  # height of a line of Times New Roman, in type sizes
_LONG: Final = 200  # letters from which a numbered line is no heading


def judge_body(report: Report, parts: Parts) -> None:
    """Everything between the opening and the signatures."""
    if parts.form in ("annex", "certificate"):
        return
    prose = parts.prose
    flowing = [p for p in prose if p.align in ("left", "justify") and not _FILL_IN.search(p.bare)]
    for paragraph in prose:
        report.judge_size("loi_van", paragraph)
    for paragraph in flowing:
        report.judge_align("loi_van", paragraph)
        _judge_setting(report, paragraph)
    numbers = {p.number for p in flowing}
    for upper, lower in pairwise(parts.body):
        if isinstance(upper, Paragraph) and isinstance(lower, Paragraph) and {upper.number, lower.number} <= numbers:
            _judge_gap(report, upper, lower)
    _judge_articles(report, prose)
    _judge_headings(report, prose)
    for paragraph in prose:
        found = _POINT.match(paragraph.bare)
        if found:
            report.add("diem_muc.ky_tu", paragraph, letter=found.group(1))
    if parts.numbered and prose and (parts.closings or parts.recipients) and not prose[-1].bare.endswith("./."):
        report.add("loi_van.dau_ket", prose[-1])


def _judge_setting(report: Report, paragraph: Paragraph) -> None:
    indent = (paragraph.left + paragraph.first) * _MM
    if not any(abs(indent - wanted) <= _CLOSE for wanted in FIRST_LINE_INDENTS):
        report.add("loi_van.thut_dong", paragraph, size=number(indent))
    lines = paragraph.line
    if paragraph.exact:
        lines /= _NATURAL * max(run.size for run in paragraph.words)
    if not LINE_SPACING.holds(lines, 0.06 if paragraph.exact else 0.005):
        report.add("loi_van.gian_dong", paragraph, lines=number(lines))


def _judge_gap(report: Report, upper: Paragraph, lower: Paragraph) -> None:
    gap = upper.after + lower.before
    if gap < PARAGRAPH_GAP - 0.01:
        report.add("loi_van.cach_doan", lower, gap=number(gap))


# --- articles and headings ------------------------------------------------------------------------------
def _bold_until(paragraph: Paragraph, length: int) -> bool:
    """Whether the first `length` letters are bold."""
    for run in paragraph.runs:
        if run.text[: max(length, 0)].strip() and not run.bold:
            return False
        length -= len(run.text)
    return True


def _judge_articles(report: Report, prose: Sequence[Paragraph]) -> None:
    expected = 1
    for paragraph in prose:
        found = _ARTICLE.match(paragraph.text)
        if found is None:
            continue
        n = int(found.group(1))
        if found.group(2) == ":":
            report.add("dieu_khoan.dau_cham", paragraph, n=n)
        if n != expected:
            report.add("dieu_khoan.thu_tu", paragraph, n=n, wanted=expected)
        expected = n + 1
        if not _bold_until(paragraph, found.end()):
            report.add("dieu_khoan.so_dam", paragraph, n=n)


def _judge_headings(report: Report, prose: Sequence[Paragraph]) -> None:
    expected = 1
    for paragraph in prose:
        found = _PART.match(paragraph.bare)
        if found is None or len(paragraph.bare) > _LONG:
            continue
        shown, mark = found.groups()
        if mark != ".":
            report.add("de_muc_lon.dau_cham", paragraph, n=shown)
        if shown not in (roman(expected), "I"):  # "I" may open a new series
            report.add("de_muc_lon.thu_tu", paragraph, n=shown, wanted=roman(expected))
        expected = next((n + 1 for n in range(1, 40) if roman(n) == shown), expected + 1)
        report.judge("de_muc_lon", [paragraph], align=False)
