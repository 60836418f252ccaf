"""Years a text speaks of, and what the words before them say is done with that year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pipeline.linting.paper import Line, Paper
from pipeline.linting.spans import foreign, inside, quoted

_YEAR = re.compile(
    r"(?:(?P<half>(?:0?6|sáu)\s+tháng\s+(?:đầu|cuối))\s+|(?P<nine>(?:0?9|chín)\s+tháng(?:\s+đầu)?)\s+|"
    r"quý\s+(?P<quarter>iv|i{1,3}|[1-4])\s*[/,]?\s*|tháng\s+(?P<month>\d{1,2})\s*[/,]?\s*)?"
    r"(?:(?P<word>năm)\s+)?(?P<year>(?:19|20)\d\d)(?![\d.,]*\d)"
)
_SPANS = re.compile(
    r"(?:(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|niên độ|khóa|năm)\s+)?(?:19|20)\d\d\s*[-–—]\s*(?:19|20)?\d\d\b|"
    r"\b(?:(?:từ|kể từ)\s+(?:\S+\s+){0,3}?|(?:giữa|các|những|hai|ba|bốn)\s+)năm\s+(?:19|20)\d\d"
    r"(?:\s*(?:,|đến|và|tới)\s*(?:hết\s+)?(?:\S+\s+){0,2}?(?:năm\s+)?(?:19|20)\d\d)*|"
    r"\b(?:giữa|các|những|hai|ba|bốn)\s+(?:\S+\s+){0,3}?năm\s+(?:19|20)\d\d"
    r"(?:\s*(?:,|đến|và|tới)\s*(?:hết\s+)?(?:\S+\s+){0,2}?(?:năm\s+)?(?:19|20)\d\d)+|"
    r"năm\s+(?:19|20)\d\d(?:\s*(?:,|;|và|đến|hoặc|với)\s*(?:hết\s+)?(?:năm\s+)?(?:19|20)\d\d)+|"
    r"\b(?:đến|tới|trước|sau|ngoài|quá|bắt đầu|ra đời|thành lập|đến hết|đến cuối)\s+(?:năm|tháng \d{1,2}/)\s*(?:19|"
    r"20)\d\d|"
    r"\b(?:năm học\s+|(?:sinh|nghỉ hưu|hợp nhất|tốt nghiệp|khóa)\s+năm\s+)(?:19|20)\d\d|"
    r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d\d|\d{1,2}\s+tháng\s+\d{1,2}\s*,?\s+năm\s+(?:19|20)\d\d|"
    r"/(?:19|20)\d\d/"
)
_STOPS = re.compile(r"[;:.](?=\s|$)|[()]|^\s*[-+–•]\s*|\d{4}")


class Work(StrEnum):
    """What is done with a year: looking back on it, half-way through it, beginning it, planning it."""

    BACK = "tổng kết"
    MIDWAY = "sơ kết"
    START = "phát động"
    PLAN = "kế hoạch"
    NONE = ""


_MIDWAY = re.compile(r"sơ kết")
_BACK = re.compile(
    r"tổng kết|báo cáo|kết quả|đánh giá|bình xét|bình bầu|xếp loại|phân loại|suy tôn|xét\b|công nhận|"
    r"(?<!lập )thành tích|"
    r"đề nghị (?:\S+ ){0,6}?khen thưởng|hồ sơ|trao |trao tặng|tặng |quyết toán|chấm điểm|nghiệm thu|kiểm điểm|đạt "
)
_START = re.compile(r"phát động|đăng k[ýí]|giao ước|hưởng ứng|ra quân")
_PLAN = re.compile(
    r"kế hoạch(?! và đầu tư)|chương trình công tác|phương hướng|nhiệm vụ|dự toán|mục tiêu|chỉ tiêu|triển khai công tác|"
    r"(?:công tác|phong trào) (?:thi đua|tđkt|tđ)"
)
STRONG_BACK = re.compile(
    r"tổng kết|bình xét|bình bầu|xếp loại|suy tôn|xét,? (?:công nhận|tặng|khen)|công nhận|chấm điểm"
)
STRONG_PLAN = re.compile(
    r"^(?:- |\+ |[a-zđ]\) |\d+[.)] )?(?:tham mưu (?:(?:cho |trình )?(?:ủy ban|ubnd|hội đồng|giám đốc|chủ tịch|"
    r"lãnh đạo)[^,;]{0,40}? )?|chủ trì,? |phối hợp |tổ chức )*"
    r"(?:xây dựng|ban hành|triển khai|lập|dự thảo|trình|quán triệt|phổ biến)\b(?!.*(?:tổng kết|báo cáo))"
)
FULFIL = re.compile(
    r"(?:thực hiện|hoàn thành|góp phần|phấn đấu|quyết tâm)\b.{0,60}\b(?:nhiệm vụ|chỉ tiêu|mục tiêu|kế hoạch)\b|"
    r"phấn đấu\b[^.;]*$|(?:chào mừng|ngày lễ|kỷ niệm)\b.{0,60}trong\s*$|kinh phí (?:thực hiện|tổ chức|hoạt động)"
)
GROUNDS = re.compile(r"(?:là|làm)(?: một)?(?: trong những)? (?:căn cứ|cơ sở)\b.*(?:xét|đánh giá|xếp loại|khen thưởng)")
OWN_PLAN = re.compile(r"(?:xây dựng|ban hành)\b.{0,30}\bkế hoạch (?:công tác|thi đua|tổ chức phong trào)[^;.]*$")
PAST = re.compile(
    r"\bđã\b|so với|cùng kỳ|trước đây|kế thừa|phát huy (?:kết quả|thành tích|những)|từ kết quả|chuyển tiếp|"
    r"chuyển sang|còn lại|tồn đọng|chưa |"
    r"\bđược (?:tặng|công nhận|phát động|ban hành|khen|trao|ký|phê duyệt|tổ chức|bình|đánh giá)|rút kinh nghiệm|"
    r"\bdo .{0,60}(?:phát động|tổ chức|ban hành)|(?:tăng|giảm|vượt) (?:\d|so|gấp)|truyền thống|luật|nghị định|"
    r"thông tư|pháp lệnh|"
    r"nghị quyết|chỉ thị|kết luận|năm trước|như năm|theo năm|cũ\b|cuối năm$|cuối$|hết$|những tháng"
)


@dataclass(frozen=True, slots=True)
class YearMention:
    """Năm trong câu: the year, the part of it meant, the clause before it and what is done with it."""

    line: Line
    start: int
    end: int
    year: int
    part: str  # half, nine, quarter, month or empty for the whole year
    number: int  # which quarter or month; 1 and 2 for the halves
    left: str
    work: Work

    @property
    def quote(self) -> str:
        """The words that name the year, with some before them, at most 60 characters."""
        text = self.line.text[: self.end]
        return text if len(text) <= 60 else text[-60:].partition(" ")[2]

    @property
    def told_as_past(self) -> bool:
        """Whether the clause looks back or compares."""
        return bool(PAST.search(self.left))


def years_in(line: Line) -> Iterator[YearMention]:
    """Years a paragraph speaks of itself: not of citations, quotations, dates, ranges and lists of years."""
    if "19" not in line.text and "20" not in line.text:
        return
    low = line.text.lower()
    apart = [*foreign(line), *(m.span() for m in _SPANS.finditer(low))]
    for found in _YEAR.finditer(low):
        part = next((p for p in ("half", "nine", "quarter", "month") if found[p]), "")
        if (found["word"] or part) and not inside(found.start("year"), apart):
            left = _clause(low[: found.start()])
            yield YearMention(line, found.start(), found.end(), int(found["year"]), part,
                              _number(part, found[part] if part else ""), left, work_of(left))  # fmt: skip


def _clause(before: str) -> str:
    """The clause's words before a year: since the last stop or the last year."""
    last = 0
    for stop in _STOPS.finditer(before):
        last = stop.end()
    return before[last:].strip(" ,")


def _number(part: str, written: str) -> int:
    if part == "half":
        return 2 if "cuối" in written else 1
    return {"i": 1, "ii": 2, "iii": 3, "iv": 4}.get(written) or (int(written) if written.isdigit() else 0)


def work_of(left: str) -> Work:
    """What a clause says is done: a review half-way rules over looking back, that over beginnings, those over plans."""
    for pattern, work in ((_MIDWAY, Work.MIDWAY), (_BACK, Work.BACK), (_START, Work.START), (_PLAN, Work.PLAN)):
        if pattern.search(left):
            return work
    return Work.NONE


def title_years(paper: Paper) -> tuple[YearMention, ...]:
    """Years the title names, in order; those of slogans and of citations left out."""
    return tuple(mention for line in (*paper.title, *paper.subject) for mention in years_in(line))


def quoted_years(paper: Paper) -> bool:
    """Whether the title quotes a slogan: its years belong to a movement, not to the paper."""
    return any(quoted(line.text) for line in paper.subject)
