"""The year a paper is about, and every year its own content speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pipeline.findings import Level
from pipeline.linting.paper import Paper
from pipeline.linting.rule import Hit
from pipeline.linting.schedule import NOWHERE, Setting, settings
from pipeline.linting.spans import own_lines
from pipeline.linting.year_words import Work, YearMention, title_years, years_in

_PLANS = ("kế hoạch", "chương trình", "phương án", "lịch công tác", "hướng dẫn", "công văn", "thông báo", "chỉ thị")
_YEARLY = ("kế hoạch", "chương trình", "công văn")
_OF_YEARS = re.compile(
    r"giai đoạn|nhiệm kỳ|năm học|\d{4}\s*[-–]\s*\d{4}|đến năm|hằng năm|hàng năm|(?<!kỷ niệm )\b\d+ năm"
)
_LATE = "Thống nhất năm với tiêu đề, hoặc nói rõ đây là việc của năm khác."


@dataclass(frozen=True, slots=True)
class YearFrame:
    """Năm của văn bản: the year its title speaks of, and whether it plans the year or looks back on it."""

    base: int
    named: frozenset[int]
    plan: bool
    report: bool
    whole: bool  # the whole year, not a half or quarter of it
    day: date | None
    order: tuple[int, ...]  # years as the title names them
    letter: bool
    review: bool = False  # a guide or a letter on the review of one year, sent in that year
    sure: bool = True  # the title names the year; else it is the year of signing


@lru_cache(maxsize=4)
def year_frame(paper: Paper) -> YearFrame | None:
    """None where the title names no year, or several that are not a year and the next."""
    named = title_years(paper)
    years = sorted({m.year for m in named})
    subject = " ".join(line.text for line in (*paper.title, *paper.subject)).lower()
    if not years and paper.day and paper.day.month < 11 and paper.kind in _YEARLY and not _OF_YEARS.search(subject):
        year = paper.day.year
        return YearFrame(year, frozenset((year,)), "tổng kết" not in subject, False, True, paper.day, (),
                      paper.kind == "công văn", sure=False)  # fmt: skip
    if not years or len(years) > 2 or (len(years) == 2 and (years[1] != years[0] + 1 or named[0].year != years[0])):
        return None
    if "thành tích" in subject and paper.kind == "báo cáo":
        return None
    plan = paper.kind in _PLANS and len(years) == 1 and named[0].work not in (Work.BACK, Work.MIDWAY)
    review = not plan and paper.kind in ("hướng dẫn", "công văn", "thông báo") and len(years) == 1
    review = review and bool(paper.day and paper.day.year == years[0] and paper.day.month > 8)
    whole = not any(m.part for m in named)
    return YearFrame(years[0], frozenset(years), plan, paper.kind == "báo cáo", whole, paper.day,
                  tuple(m.year for m in named), paper.kind == "công văn", review)  # fmt: skip


@lru_cache(maxsize=4)
def own_years(paper: Paper) -> tuple[tuple[YearMention, Setting], ...]:
    places = settings(paper)
    return tuple((m, places.get(line, NOWHERE)) for line in own_lines(paper) for m in years_in(line))


def wrong_year(mention: YearMention, frame: YearFrame, level: Level, said: str = "") -> Hit:
    told = "tiêu đề nói về" if frame.sure else "văn bản ký"
    what = said or f"Ghi năm {mention.year}, trong khi {told} năm {frame.base}."
    return Hit(mention.line, mention.quote, what, _LATE, level if frame.sure else Level.REVIEW)
