"""Hạn: deadlines and periods that can still be kept, on working days, within the quarter of their heading."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from itertools import pairwise

from pipeline.findings import Level
from pipeline.linting.day_words import Day, days_in, exists
from pipeline.linting.paper import Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.schedule import NOWHERE, settings
from pipeline.linting.spans import foreign, inside, own_lines
from pipeline.linting.year_words import title_years
from pipeline.words import short_date, weekday

_DEADLINE = re.compile(
    r"(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn cuối(?: là)?|thời hạn(?: gửi| nộp| hoàn thành)?\s*:?|"
    r"hạn (?:gửi|nộp|chót)|"
    r"đến hết|xong|hoàn thành)\s*(?:vào\s+)?(?:(?:\d{1,2}\s*(?:giờ|"
    r"h)\s*(?:\d{2})?(?:\s*phút)?\s*,?\s*)?(?:hết\s+)?(ngày\s+)?)$"
)
_HELD = re.compile(r"(?:^|[-+•]\s*)(?:thời gian|thời điểm)(?: tổ chức| họp| bắt đầu)?\s*:[^:]{0,60}$")
_ASKS = re.compile(
    r"gửi|nộp|hoàn thành|đăng ký|trình|báo cáo|xong|thời hạn|chậm nhất|muộn nhất|tổ chức|thực hiện|đề nghị|hạn |ký kết|"
    r"tập huấn|bồi dưỡng|kiểm tra|mở lớp|trao |công bố|niêm yết|chủ trì|tham mưu|xây dựng|rà soát|họp|phát động"
)
_TOLD = re.compile(
    r"\bđã\b|quy định|hiệu lực|áp dụng|ban hành|thời điểm|sinh |tuyển dụng|công tác từ|\bhưởng|thành lập|chưa gửi|"
    r"có \d+|đạt |được |tiếp nhận|phát sinh|tính đến|số liệu|kết quả đến|thẩm định"
)
_SUBMITS = re.compile(r"(?:^|, )(?:trình|tham mưu)\b[^,;]*\bban hành\b[^,;]*$")
_RULES = re.compile(r",?\s*(?:thì|được|vẫn|thực hiện theo|áp dụng|không|đã|có|mà|chưa|nhưng)\b")
LOOKED_INTO = re.compile(r"\bđã\b|quy định|hiệu lực|thời kỳ|niên độ|số liệu")
_ACTING = (
    "kế hoạch",
    "công văn",
    "hướng dẫn",
    "thông báo",
    "chương trình",
    "giấy mời",
    "phương án",
    "công điện",
    "chỉ thị",
)


@rule("nam_ngay.han_da_qua", "Hạn và thời gian tổ chức không đứng trước ngày ký.")
def _overdue(paper: Paper) -> list[Hit] | None:
    reminder = re.search(
        r"đôn đốc|nhắc|chậm|quá hạn|thu hồi|đính chính", " ".join(x.text for x in paper.subject).lower()
    )
    if paper.day is None or paper.kind not in (*_ACTING, "báo cáo") or reminder:
        return None
    return _long_begun(paper) + [
        Hit(day.line, day.quote, f"Hạn {short_date(value)} đứng trước ngày ký {short_date(paper.day)}.",
            "Kiểm tra lại ngày, năm của hạn này.", Level.REVIEW)
        for day, value, _ in _deadlines(paper) if value < paper.day
    ]  # fmt: skip


def _long_begun(paper: Paper) -> list[Hit]:
    """A plan's period that began half a year and more before it was signed, or outlasts the year of its title."""
    if paper.kind not in ("kế hoạch", "chương trình") or paper.day is None:
        return []
    found = []
    years = {m.year for m in title_years(paper)}
    until = date(years.pop() + 1, 3, 31) if len(years) == 1 else date.max
    for line in own_lines(paper):
        for first, last in pairwise(days_in(line)):
            opened = re.search(r"từ\s+(?:ngày\s+)?$", line.text[: first.start].lower())
            joined = re.fullmatch(
                r",?\s*(?:đến|tới)(?:\s+hết)?\s*(?:ngày\s*)?", line.text[first.end : last.start].lower()
            )
            told = LOOKED_INTO.search(line.text.lower()) or settings(paper)[line].past
            if opened and joined and first.value and last.value and not told and paper.day <= last.value:
                if (paper.day - first.value).days > 180:
                    what = f"Đợt này bắt đầu {short_date(first.value)}, văn bản ký {short_date(paper.day)}."
                    found.append(Hit(line, first.quote, what, "Kiểm tra lại năm của ngày bắt đầu.", Level.REVIEW))
                elif last.value > until:
                    what = f"Đợt này kết thúc {short_date(last.value)}, tiêu đề nói về năm {until.year - 1}."
                    found.append(Hit(line, last.quote, what, "Kiểm tra lại năm của ngày kết thúc.", Level.REVIEW))
    return found


@rule("nam_ngay.han_ngay_nghi", "Hạn gửi, hạn hoàn thành rơi vào ngày làm việc.")
def _at_weekend(paper: Paper) -> list[Hit] | None:
    if paper.kind not in _ACTING:
        return None
    return [
        Hit(day.line, day.quote, f"Hạn {short_date(value)} là {weekday(value)}"
            f"{'' if worded else ', viết thiếu chữ «ngày»'}.",
            "Chọn ngày làm việc, viết «trước ngày …».", Level.NOTICE if worded else Level.REVIEW)
        for day, value, worded in _deadlines(paper)
        if value.weekday() > 4 and (paper.day is None or value >= paper.day)
        and not _end_of_period(value) and _sending(day) and (not worded or _before(day))
    ]  # fmt: skip


def _end_of_period(value: date) -> bool:
    """The last day of a month: a customary bound, not a chosen day."""
    return value.day == monthrange(value.year, value.month)[1]


def _sending(day: Day) -> bool:
    return bool(re.search(r"gửi|nộp|báo cáo|đăng ký|trình", day.line.text[: day.start].lower()))


def _before(day: Day) -> bool:
    return bool(re.search(r"(?:trước|chậm nhất(?: là)?)\s+(?:ngày\s+)?$", day.line.text[: day.start].lower()))


@lru_cache(maxsize=4)
def _deadlines(paper: Paper) -> tuple[tuple[Day, date, bool], ...]:
    """Days by which, or at which, something is asked for; with whether «ngày» stands before them."""
    found = []
    places = settings(paper)
    for line in own_lines(paper):
        place = places.get(line, NOWHERE)
        if place.past or (paper.kind == "báo cáo" and not place.ahead):
            continue
        for day in days_in(line):
            before = line.text[: day.start].lower()
            due = _DEADLINE.search(before) or (
                _DEADLINE.search(before + "ngày ") if day.quote.lower().startswith("ngày") else None
            )
            held = _HELD.search(before) if paper.kind in ("giấy mời", "kế hoạch", "công văn", "thông báo") else None
            clause = re.split(r"[;.](?=\s)", before)[-1]
            asked = held or (
                due and (_ASKS.search(clause) or line.table) and (_SUBMITS.search(clause) or not _TOLD.search(clause))
            )
            if (
                day.value
                and asked
                and not _RULES.match(line.text[day.end :].lower())
                and not inside(day.start, foreign(line))
            ):
                worded = bool(held or (due and due[1]) or day.quote.lower().startswith("ngày"))
                found.append((day, day.value, worded))
    return tuple(found)


@rule("nam_ngay.han_ngoai_quy", "Hạn của việc nằm trong quý của đề mục.")
def _outside_quarter(paper: Paper) -> list[Hit] | None:
    found = []
    places = settings(paper)
    for line in own_lines(paper):
        quarter = places.get(line, NOWHERE).under
        if not quarter or places[line].heading:
            continue
        for day in days_in(line):
            before = line.text[: day.start].lower() + ("ngày " if day.quote.lower().startswith("ngày") else "")
            due = _DEADLINE.search(before) and not _TOLD.search(before)
            # «trước ngày 05/4» still closes the first quarter, «trước 30/6» does not.
            off = (day.month + 2) // 3 != quarter and not (day.month == quarter * 3 % 12 + 1 and day.day <= 15)
            if due and off and exists(day) and not inside(day.start, foreign(line)):
                found.append(Hit(line, day.quote, f"Hạn «{day.quote}» nằm ngoài quý "
                                                  f"{('I', 'II', 'III', 'IV')[quarter - 1]} "
                                 "của đề mục.", "Chuyển việc sang đúng quý hoặc sửa hạn.", Level.REVIEW))  # fmt: skip
    return found if any(setting.under for setting in places.values()) else None
