"""Days written in a text, in figures or in full."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pipeline.linting.paper import Line

_DATE = re.compile(
    r"(?<![\d/.-])(?P<d>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<m>\d{1,2})\s?(?P=sep)\s?(?P<y>\d{4})(?![\d/]|[-.]\d)|"
    r"\bngày\s+(?P<ld>\d{1,2})\s+tháng\s+(?P<lm>\d{1,2})(?:\s*,?\s+năm\s+(?P<ly>\d{4}))?(?!\d)|"
    r"(?P<before>\b(?:ngày|trước|đến|từ|hết|hạn)\s+)(?P<sd>\d{1,2})\s?[/-]\s?(?P<sm>\d{1,2})(?![\d/]|\s?[-.]\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day:
    """Ngày viết trong văn bản: its place in the line, its parts (year 0 when not written), and the day itself."""

    line: Line
    start: int
    end: int
    day: int
    month: int
    year: int
    value: date | None

    @property
    def quote(self) -> str:
        """The day as written."""
        return self.line.text[self.start : self.end].strip()


@lru_cache(maxsize=2000)
def days_in(line: Line) -> tuple[Day, ...]:
    """Days written in a paragraph, in figures or in full."""
    text = line.text
    if not re.search(r"\d[/.-]\s?\d|\btháng\b", text):
        return ()
    found = []
    for m in _DATE.finditer(text):
        parts = (m["d"] or m["ld"] or m["sd"], m["m"] or m["lm"] or m["sm"], m["y"] or m["ly"] or "0")
        if (
            m["sep"] in (".", "-")
            and m["d"]
            and not re.search(r"(?:ngày|từ|đến|trước|hạn|sinh)\s*$", text[: m.start()].lower())
        ):
            continue
        day, month, year = map(int, parts)
        value = date(year, month, day) if year and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] else None
        found.append(Day(line, m.start() + len(m["before"] or ""), m.end(), day, month, year, value))
    return tuple(found)


def exists(day: Day) -> bool:
    """Whether the calendar has such a day; a month above 12 without a year may be a fraction."""
    if not 1 <= day.month <= 12:
        return (
            not day.year and "tháng" not in day.quote.lower() and "ngày" not in day.line.text[: day.start].lower()[-6:]
        )
    return 1 <= day.day <= monthrange(day.year if 1 <= day.year <= 9999 else 2000, day.month)[1]
