"""Hàng của bảng: numbers in column TT, quarters and months that head groups of rows, a schedule's column of time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from pipeline.findings import Level
from pipeline.linting.marks import is_heading
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule

_HEADING: Final = re.compile(r"(?:S[ốỐ]\s*)?(?:TT|STT|thứ tự|THỨ TỰ)\b", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(\d{1,4})\.?")
_GROUP: Final = re.compile(r"[IVX]+\.?|[A-ZĐ]\.?")
_QUARTER: Final = re.compile(r"QUÝ\s+(IV|I{1,3}|[1-4])(?:(?:\s*[/-]\s*|\s+NĂM\s+)(\d{4}))?\s*:?", re.IGNORECASE)
_MONTH: Final = re.compile(r"THÁNG\s+(\d{1,2})(?:(?:\s*[/-]\s*|\s+NĂM\s+)(\d{4}))?\s*:?", re.IGNORECASE)
_QUARTERS: Final = {"I": 1, "II": 2, "III": 3, "IV": 4}
_TIME_WANTED: Final = re.compile(r"THỜI (?:GIAN|HẠN)", re.IGNORECASE)
_TIME: Final = re.compile(
    r"thời (?:gian|hạn|điểm)|tiến độ|hoàn thành|ngày|tháng|quý|lịch|năm\b|kỳ\b|bắt đầu|kết thúc", re.IGNORECASE
)
_WHEN: Final = re.compile(
    r"(?:trước |trong |từ |đến )?(?:ngày |tháng )\d{1,2}\b.{0,24}|\d{1,2}/\d{1,2}(?:/\d{4})?|thường xuyên|cả năm",
    re.IGNORECASE,
)
_SCHEDULED: Final = re.compile(r"nội dung|công việc|nhiệm vụ|hoạt động", re.IGNORECASE)
_MOST: Final = 5  # numbers a gap may miss; a larger one is another count


class _Row(NamedTuple):
    line: Line
    number: int
    grouped: bool  # a row that heads a group stands before it


def _tables(paper: Paper) -> Iterator[list[Line]]:
    """The lines of each table, tables of the head and of signatures among them."""
    found: dict[int, list[Line]] = {}
    for line in paper.lines:
        if line.table:
            found.setdefault(line.table, []).append(line)
    yield from found.values()


def _numbered(table: Sequence[Line]) -> list[_Row]:
    """The rows numbered in the column headed TT."""
    heading = next((line for line in table if line.row <= 2 and _HEADING.match(line.text)), None)
    if heading is None:
        return []
    rows, grouped = list[_Row](), False
    for line in table:
        if line.column != heading.column or line.row <= heading.row:
            continue
        found = _NUMBER.fullmatch(line.text)
        if found:
            rows.append(_Row(line, int(found[1]), grouped))
            grouped = False
        elif line.text:
            grouped = True
    return rows


def _breaks(rows: Sequence[_Row]) -> list[tuple[_Row, _Row]]:
    """Neighbours whose numbers do not follow one another; a new group may begin at 1."""
    found: list[tuple[_Row, _Row]] = []
    for upper, lower in pairwise(rows):
        restarts = lower.number == 1 and (upper.number > 1 or lower.grouped)
        mistyped = bool(found) and found[-1][1] is upper and found[-1][0].number == upper.number == lower.number - 2
        if lower.number != upper.number + 1 and not restarts and not mistyped:
            found.append((upper, lower))
    return found


def _said(upper: _Row, lower: _Row) -> str:
    if lower.number == upper.number:
        return f"Số thứ tự {lower.number} lặp lại."
    if lower.number < upper.number:
        return f"Số thứ tự {lower.number} đứng sau số {upper.number}."
    missing = ", ".join(str(n) for n in range(upper.number + 1, lower.number))
    return f"Sau số thứ tự {upper.number} đến số {lower.number}, thiếu {missing}."


def _certain(
    table: Sequence[Line], rows: Sequence[_Row], wrong: Sequence[tuple[_Row, _Row]]
) -> list[tuple[_Row, _Row]]:
    """The breaks that are sure in a text, which runs columns together and may take a figure for a row's number."""
    if len(wrong) > 2 or any(line.column != 1 and _NUMBER.fullmatch(line.text) for line in table):
        return []
    goes_on = {upper.line.number for upper, lower in pairwise(rows) if 0 < lower.number - upper.number <= 2}
    return [(upper, lower) for upper, lower in wrong if not _doubtful(table, upper, lower, goes_on)]


def _doubtful(table: Sequence[Line], upper: _Row, lower: _Row, goes_on: set[int]) -> bool:
    """Whether a break may be a figure: the count does not go on from it, or a missing number stands in a cell."""
    plain = lower.number > 1 and lower.number in (upper.number, upper.number + 2)
    return not plain or lower.line.number not in goes_on or _hidden(table, upper, lower)


def _hidden(table: Sequence[Line], upper: _Row, lower: _Row) -> bool:
    """Whether a missing number stands inside a cell's text, before the next row's words."""
    between = " ".join(line.text for line in table if upper.line.number <= line.number < lower.line.number)
    missing = range(upper.number + 1, lower.number)
    return any(found[1].isupper() for n in missing for found in re.finditer(rf"(?:^|\s){n}\s+(\w)", between))


@rule("thu_tu.bang", "Số thứ tự các hàng của bảng liên tục, không lặp.")
def row_numbers(paper: Paper) -> list[Hit] | None:
    """Numbers in column TT."""
    hits: list[Hit] = []
    seen = False
    for table in _tables(paper):
        rows = _numbered(table)
        wrong = _breaks(rows)
        if len(rows) < (2 if paper.docx else 4) or any(
            abs(lower.number - upper.number) > _MOST for upper, lower in wrong
        ):
            continue
        if paper.docx is None:
            wrong = _certain(table, rows, wrong)
        seen = True
        for upper, lower in wrong:
            hits.append(Hit(lower.line, lower.line.text, _said(upper, lower),
                            "Đánh lại số thứ tự, hoặc bổ sung hàng còn thiếu."))  # fmt: skip
    return hits if seen else None


# --- groups of rows -------------------------------------------------------------------------------------
def _alone(table: Sequence[Line]) -> list[Line]:
    """Lines that are all their row shows."""
    counts: dict[int, int] = {}
    for line in table:
        counts[line.row] = counts.get(line.row, 0) + 1
    return [line for line in table if counts[line.row] == 1]


def _periods(lines: Sequence[Line], pattern: re.Pattern[str]) -> list[tuple[Line, int, int]]:
    """Lines that name a period, its number and its year, 0 where it names none."""
    found = []
    for line in lines:
        period = pattern.fullmatch(line.text)
        if period:
            number = _QUARTERS.get(period[1].upper()) or int(period[1])
            found.append((line, number, int(period[2] or 0)))
    return found


@rule("thu_tu.quy_thang", "Các nhóm hàng theo quý, theo tháng xếp đúng trình tự thời gian, không lặp.")
def periods(paper: Paper) -> list[Hit] | None:
    """QUÝ I … QUÝ IV, THÁNG 01 … THÁNG 12 that head groups of rows."""
    hits: list[Hit] = []
    seen = False
    for table in _tables(paper):
        lines = _alone(table)
        for pattern, last in ((_QUARTER, 4), (_MONTH, 12)):
            found = _periods(lines, pattern)
            seen = seen or len(found) > 1
            for (_, before, year), (line, number, of) in pairwise(found):
                turns = before >= last - 1 and number == 1 and (of != year or not of)
                if (of, number) > (year, before) if of and year else number > before or turns:
                    continue
                said = "lặp lại" if number == before else "đứng sau một kỳ muộn hơn"
                hits.append(Hit(line, line.text, f"«{line.text}» {said}.", "Xếp lại các nhóm hàng theo thời gian."))
    return hits if seen else None


# --- schedules ------------------------------------------------------------------------------------------
@rule("thu_tu.cot_thoi_gian", "Đề mục hứa thời gian thực hiện thì bảng bên dưới có cột thời gian.")
def time_column(paper: Paper) -> list[Hit] | None:
    """A heading that promises time over a table that gives none."""
    hits: list[Hit] = []
    seen = False
    heading: Line | None = None
    told = 0
    for line in paper.body:
        if not line.table:
            if is_heading(line.text) or re.match(r"(?:[IVX]+|\d{1,2})\.\s", line.text):
                heading = line if _TIME_WANTED.search(line.text) and len(line.text) < 120 else None
            continue
        if heading is None or line.table == told:
            continue
        told = line.table
        table = [each for each in paper.body if each.table == told]
        first = next((each.row for each in table if _NUMBER.fullmatch(each.text) or _QUARTER.fullmatch(each.text)), 2)
        titles = [each.text for each in table if each.row < first]
        numbered = any(_HEADING.match(text) for text in titles)
        if not numbered or not any(_SCHEDULED.search(text) for text in titles):
            continue
        seen = True
        dated = any(_WHEN.fullmatch(each.text) for each in table)
        if not dated and not any(_TIME.search(text) for text in titles):
            hits.append(Hit(heading, heading.text[:60], "Bảng bên dưới không có cột thời gian thực hiện.",
                            "Thêm cột «Thời gian thực hiện» ghi thời hạn từng việc, hoặc sửa tên đề mục.",
                            Level.REVIEW))  # fmt: skip
    return hits if seen else None
