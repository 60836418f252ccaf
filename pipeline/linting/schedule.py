"""Where in time a paragraph stands: the quarter or month of its heading or row, and whether it tells of the past."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.linting.paper import Line, Paper

_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_QUARTER_HEADING = re.compile(
    r"(?:[ivx\d]+(?:\.\d+)?\s*[.)-]\s*)?(?:(?:nhiệm vụ|công việc|công tác|nội dung)\s+)?quý\s+(iv|i{1,3}|[1-4])"
    r"(?:\s*[/,]?\s*(?:năm)?\s*\d{4})?\s*[:.]?"
)
_MONTH_HEADING = re.compile(
    r"(?:[ivx\d]+(?:\.\d+)?\s*[.)-]\s*)?tháng\s+(\d{1,2})(?:\s*[/,]?\s*(?:năm)?\s*\d{4})?\s*[:.]?"
)
_CELL_TIME = re.compile(r"(?:trong\s+|trước\s+|hết\s+)?(?:ngày|quý|tháng)\b|\d{1,2}/\d")
_CELL_QUARTER = re.compile(r"quý\s+(iv|i{1,3}|[1-4])\b")
_CELL_MONTH = re.compile(r"tháng\s+(\d{1,2})\b|\d{1,2}/(\d{1,2})(?:/\d{4})?\b")
_BY_MONTH = re.compile(
    r"(?:trước|xong|chậm nhất|muộn nhất)\s+(?:là\s+)?(?:ngày\s+)?\d{1,2}(?:/|\s+tháng\s+)(\d{1,2})\b|"
    r"(?:trong|vào|cuối|đầu)\s+tháng\s+(\d{1,2})\b"
)
_IN_TEXT = re.compile(r"(?:trong|vào|cuối|đầu|hết|trước)\s+quý\s+(iv|i{1,3}|[1-4])\b|cuối năm(?!\s+(?:\d|học))")
_TOP_HEADING = re.compile(
    r"(?:phần\s+(?:thứ\s+\w+|[ivx\d]+|một|hai|ba)\b|[ivx]+\s*[.)\-:]|[a-eđ]\s*\.)\s*\S|phần\s+\S+$"
)
_SUB_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2})*\s*[.)]\s*\S")
_PAST = re.compile(
    r"kết quả|tình hình|đánh giá|đặc điểm|khái quát|thực trạng|thuận lợi|khó khăn|hạn chế|tồn tại|nguyên nhân|"
    r"sự cần thiết|tổng kết"
)
_AHEAD = re.compile(
    r"phương hướng|nhiệm vụ|mục tiêu|kế hoạch(?! và đầu tư)|giải pháp|chương trình công tác|công tác trọng tâm"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Bối cảnh: quarters a paragraph's work falls in (empty when not known), and the sense of its section."""

    quarters: frozenset[int] = frozenset()
    under: int = 0  # the quarter of the heading above, 0 for none
    past: bool = False
    ahead: bool = False
    heading: bool = False


NOWHERE = Setting()


@lru_cache(maxsize=4)
def settings(paper: Paper) -> dict[Line, Setting]:
    """The setting of every paragraph."""
    told = _row_times(paper)
    found: dict[Line, Setting] = {}
    quarters: frozenset[int] = frozenset()
    top = sub = ""
    table = 0
    for line in paper.lines:
        low = line.text.lower()
        if line.table != table:
            table, quarters = line.table, frozenset()
        heading = False
        if quarter := _heading_quarter(low):
            quarters, heading = frozenset((quarter,)), True
        elif len(low) < 200 and not line.table and _TOP_HEADING.match(low) and _is_heading(line.text):
            top, sub, quarters, heading = low, "", frozenset(), True
        elif len(low) < 120 and not line.table and _SUB_HEADING.match(low) and low[-1] not in ".;,":
            sub, heading = low, True
        here = _in_text(low) or told.get((line.table, line.row)) or quarters
        title = sub if _PAST.search(sub) or _AHEAD.search(sub) else top
        ahead = bool(_AHEAD.search(title))
        found[line] = Setting(here, next(iter(quarters), 0), bool(_PAST.search(title)) and not ahead, ahead, heading)
    return found


def _heading_quarter(low: str) -> int:
    if len(low) > 60 or not ("quý" in low or "tháng" in low):
        return 0
    if quarter := _QUARTER_HEADING.fullmatch(low):
        return _QUARTERS[quarter[1]]
    month = _MONTH_HEADING.fullmatch(low)
    return (int(month[1]) + 2) // 3 if month and 1 <= int(month[1]) <= 12 else 0


def _is_heading(text: str) -> bool:
    """Roman or lettered and in capitals, or short and without an end mark."""
    return text.upper() == text or (len(text) < 120 and text[-1] not in ".;,")


def _in_text(low: str) -> frozenset[int]:
    if not any(word in low for word in ("quý", "cuối năm", "tháng", "/")):
        return frozenset()
    months = (int(m[1] or m[2]) for m in _BY_MONTH.finditer(low))
    named = {_QUARTERS[m[1]] if m[1] else 4 for m in _IN_TEXT.finditer(low)}
    return frozenset(named | {(month + 2) // 3 for month in months if 1 <= month <= 12})


def _row_times(paper: Paper) -> dict[tuple[int, int], frozenset[int]]:
    """Quarters told by a row's cell of time: a short cell that opens with a day, month or quarter."""
    found: dict[tuple[int, int], frozenset[int]] = {}
    for line in paper.lines:
        low = line.text.lower()
        if line.table and len(low) <= 60 and _CELL_TIME.match(low):
            months = [int(m[1] or m[2]) for m in _CELL_MONTH.finditer(low)]
            quarters = {_QUARTERS[m[1]] for m in _CELL_QUARTER.finditer(low)}
            quarters |= {(month + 2) // 3 for month in months if 1 <= month <= 12}
            if quarters and not (line.row and _heading_quarter(low)):
                found[line.table, line.row] = found.get((line.table, line.row), frozenset()) | quarters
    return found
