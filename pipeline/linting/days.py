"""Ngày: days that exist, of the right weekday, in the right order, and deadlines that can still be kept."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from pipeline.findings import Level
from pipeline.linting.day_words import Day, days_in, exists
from pipeline.linting.deadlines import LOOKED_INTO  # the rules of deadlines belong to this topic
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.schedule import NOWHERE, settings
from pipeline.linting.spans import citations_in, foreign, inside
from pipeline.words import short_date, weekday

_MONTH = re.compile(r"(?<!\d )(?<!lương )(?<!thưởng )\btháng\s+(\d{1,2})\b(?!\s*(?:ngày|-))", re.IGNORECASE)
_DAY_OF = re.compile(r"(?<!\d )(?<!lần )(?<!mỗi )\bngày\s+(\d{2})(?=\s*(?:tháng|/)\s*\d)", re.IGNORECASE)
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})\s*(?:giờ|h)\s*(\d{2})\b(?!\s*(?:giờ|ngày|/))", re.IGNORECASE)
_WEEKDAYS = {"hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "7": 5}
_DAYNAME = r"(?P<name>thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)"
_BEFORE = re.compile(
    rf"(?<!lần )(?<!hạng )(?<!hàng )(?<!phần )(?<!đợt )\b{_DAYNAME}\s*[,(-]?\s*(?:là\s+)?(?:ngày\s*)?$"
)
_AFTER = re.compile(rf"^\s*[,(-]?\s*(?:là\s+)?(?:nhằm\s+)?{_DAYNAME}(?!\s+(?:hai|ba|tư|của))\b")
_SHOWN = "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4"


@rule("nam_ngay.khong_co_ngay", "Ngày, tháng, giờ ghi trong văn bản phải có thật.")
def _impossible(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        told = [d for d in days_in(line) if not exists(d)]
        for day in told:
            yield Hit(line, day.quote[:60], f"Không có ngày «{day.quote}».", "Sửa lại ngày, tháng.")
        low = line.text.lower()
        if told or not ("tháng" in low or "giờ" in low):
            continue
        for pattern, most, what in ((_MONTH, 12, "tháng"), (_DAY_OF, 31, "ngày")):
            for m in pattern.finditer(line.text):
                if not 1 <= int(m[1]) <= most and not inside(m.start(), foreign(line)):
                    yield Hit(line, m[0], f"Không có {what} {m[1]}.", "Sửa lại ngày, tháng.")
        for m in _CLOCK.finditer(line.text):
            timed = re.search(r"(?:lúc|hồi|từ|thời gian|bắt đầu|kết thúc|đến)\b[^\d]*$", low[: m.start()])
            if timed and (int(m[1]) > 24 or int(m[2]) > 59):
                yield Hit(line, m[0], f"Không có giờ «{m[0]}».", "Sửa lại giờ.")


@rule("nam_ngay.thu_trong_tuan", "Thứ trong tuần đúng với ngày.")
def _weekdays(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        low = line.text.lower()
        if "thứ" not in low and "chủ nhật" not in low:
            continue
        days = days_in(line)
        for day in days:
            start = re.sub(r"ngày\s*$", "", low[: day.start])
            named = _BEFORE.search(start) or _AFTER.match(low[day.end :])
            if day.value and named and _number(named["name"]) != day.value.weekday():
                yield Hit(line, day.quote,
                          f"Ngày {short_date(day.value)} là {weekday(day.value)}, không phải {named['name']}.",
                          "Sửa lại thứ hoặc ngày.")  # fmt: skip


def _number(name: str) -> int:
    return 6 if "nhật" in name else _WEEKDAYS[name.split()[-1]]


@rule("nam_ngay.tu_den", "Ngày bắt đầu đứng trước ngày kết thúc.")
def _backwards(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        days = days_in(line)
        for first, last in pairwise(days):
            between = line.text[first.end : last.start].lower()
            opened = re.search(r"(?:từ|bắt đầu)\s+(?:ngày\s+)?$", line.text[: first.start].lower() + (
                "ngày " if first.quote.lower().startswith("ngày") else ""))  # fmt: skip
            if not re.fullmatch(r",?\s*(?:đến|tới)(?:\s+hết)?\s*(?:ngày\s*)?", between) or not opened:
                continue
            start, end = _filled(first, last), last.value
            if start is None and end and _long_gone(first, end, paper):
                yield Hit(line, line.text[first.start : last.end][:60], f"Ngày bắt đầu «{first.quote}» đứng sau ngày "
                          f"kết thúc {short_date(end)}, hoặc thuộc năm {end.year - 1}.", "Sửa lại hai ngày.",
                          Level.REVIEW)  # fmt: skip
            if start and end and end < start:
                quote = line.text[first.start : last.end]
                yield Hit(line, quote[:60], f"Ngày kết thúc {short_date(end)} đứng trước ngày bắt đầu "
                                            f"{short_date(start)}.",
                          "Sửa lại hai ngày.")  # fmt: skip
        yield from _months_backwards(line)


def _filled(first: Day, last: Day) -> date | None:
    """The first day with the year of the last one where it has none, unless the months say it is a year earlier."""
    if first.year or not last.year or first.month > last.month:
        return first.value
    fits = first.month >= 1 and 1 <= first.day <= monthrange(last.year, first.month)[1]
    return date(last.year, first.month, first.day) if fits else None


def _long_gone(first: Day, end: date, paper: Paper) -> bool:
    """Whether a period still to come in a plan would have begun months before its signing, in the year before."""
    if paper.day is None or paper.kind not in ("kế hoạch", "chương trình", "chỉ thị", "công văn") or end < paper.day:
        return False
    told = LOOKED_INTO.search(first.line.text.lower()) or settings(paper).get(first.line, NOWHERE).past
    if first.year or first.month <= end.month or not exists(first) or told:
        return False
    return (paper.day - date(end.year - 1, first.month, min(first.day, 28))).days > 90


_MONTHS = re.compile(
    r"từ\s+(?:tháng\s+(?P<m1>\d{1,2})(?:\s*/\s*|\s+năm\s+))?(?:năm\s+)?(?P<y1>(?:19|20)\d\d)\s+đến\s+(?:hết\s+)?"
    r"(?:tháng\s+(?P<m2>\d{1,2})(?:\s*/\s*|\s+năm\s+))?(?:năm\s+)?(?P<y2>(?:19|20)\d\d)\b", re.IGNORECASE
)  # fmt: skip


def _months_backwards(line: Line) -> Iterator[Hit]:
    for m in _MONTHS.finditer(line.text) if "từ" in line.text.lower() else ():
        start, end = (int(m["y1"]), int(m["m1"] or 1)), (int(m["y2"]), int(m["m2"] or 12))
        if end < start:
            yield Hit(line, m[0][:60], f"Thời điểm cuối đứng trước thời điểm đầu: «{m[0]}».", "Sửa lại hai thời điểm.")


@rule("nam_ngay.ngay_thang_so_khong", "Ngày dưới 10, tháng 1 và tháng 2 có số 0 ở trước.", _SHOWN)
def _zeros(paper: Paper) -> list[Hit] | None:
    every = [d for line in paper.lines if line is not paper.dated for d in days_in(line) if d.year and d.value]
    bare = [d for d in every if _lacks_zero(d)]
    written = [d for d in every if (d.day < 10 or d.month < 3) and not _lacks_zero(d)]
    if not bare:
        return []
    first = bare[0]
    more = f" ({len(bare)} chỗ)" if len(bare) > 1 else ""
    mixed = ", chỗ khác lại có" if written else ""
    return [Hit(first.line, first.quote, f"Ngày «{first.quote}» thiếu số 0{more}{mixed}.",
                "Thêm số 0 trước ngày dưới 10, tháng 1 và tháng 2.", Level.NOTICE)]  # fmt: skip


def _lacks_zero(day: Day) -> bool:
    figures = re.findall(r"\d+", day.quote)
    return (day.day < 10 and len(figures[0]) == 1) or (day.month < 3 and len(figures[1]) == 1)


@rule("nam_ngay.ngay_viet_tat", "Ngày trong căn cứ viết đủ chữ «ngày … tháng … năm …».")
def _short_in_bases(paper: Paper) -> list[Hit]:
    short = [d for line in paper.bases for d in days_in(line) if d.year and "tháng" not in d.quote.lower()]
    if not short:
        return []
    more = f" ({len(short)} chỗ)" if len(short) > 1 else ""
    return [Hit(short[0].line, short[0].quote, f"Ngày viết tắt trong căn cứ: «{short[0].quote}»{more}.",
                "Nên viết đủ «ngày … tháng … năm …».", Level.NOTICE)]  # fmt: skip


@rule("nam_ngay.van_ban_sau_ngay_ky", "Văn bản được viện dẫn ban hành không muộn hơn ngày ký.")
def _later_than_paper(paper: Paper) -> list[Hit] | None:
    if paper.day is None:
        return None
    own = set(paper.bases)
    return [
        Hit(line, c.text, f"{c.name} ngày {short_date(c.signed)} ban hành sau ngày ký {short_date(paper.day)}.",
            "Kiểm tra lại ngày của văn bản được viện dẫn.", Level.ERROR if line in own else Level.REVIEW)
        for line in paper.lines for c in citations_in(line) if c.signed and c.signed > paper.day
    ]  # fmt: skip
