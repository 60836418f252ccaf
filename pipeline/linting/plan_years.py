"""Năm của căn cứ, của ngày ký, và cách viết năm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.spans import bases, citations, citations_in, clipped, foreign, inside, quoted
from pipeline.linting.year_words import Work, quoted_years, title_years, years_in
from pipeline.words import fold

_PLANNED = ("kế hoạch", "chương trình", "hướng dẫn", "công văn", "văn bản")
_AHEAD = re.compile(
    r"kế hoạch(?! và đầu tư)|phương hướng|nhiệm vụ|dự toán|đăng ký|phát động|chương trình|giao ước|mục tiêu|chỉ tiêu"
)
_DIRECTS = re.compile(
    r"(?:và|,|;|-)?\s*(?:(?:đề ra |triển khai (?:thực hiện )?)?(?:phương hướng|nhiệm vụ|công tác)\b|xây dựng kế hoạch|"
    r"(?P<begins>phát động|đăng ký|(?:ký|ký kết) giao ước))"
)
_PLANNING = ("kế hoạch", "chương trình", "chỉ thị", "công văn", "hướng dẫn", "thông báo")
_MOVEMENT = re.compile(r"(?:tổ chức|phát động|hưởng ứng|triển khai)\b.*\bphong trào thi đua")
_BROKEN = re.compile(
    r"(?<!mỗi )(?<!hằng )(?<!hàng )(?<!một )\bnăm\s+(?P<year>20[0-4]\d\d(?=\D|$)|2[1-9]\d[1-9]\b|"
    r"20\d(?=\s*(?:[,.;:)](?!\d)|$|(?:đến|[-–]) (?:năm )?20\d\d))|"
    r"2O\d\d\b|20[OoIl]\d\b|20\d[OoIl]\b|2\s0\d\d\b|20\s[0-4]\d\b(?!\s*(?:tỷ|triệu|%)))",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|thời gian)\s+(?:\d+ năm\s*,?\s*\(?)?(\d{4})\s*[-–]\s*(\d{4})", re.I
)


@rule("nam_ngay.ke_hoach_nam_truoc", "Căn cứ là kế hoạch của năm mà văn bản nói đến.")
def _last_years_plan(paper: Paper) -> list[Hit] | None:
    named = title_years(paper)
    years = {m.year for m in named}
    if not years and paper.kind in ("kế hoạch", "chương trình") and paper.day and paper.day.month < 11:
        years = {paper.day.year}
    looking_back = bool(named) and named[0].work is Work.BACK
    if len(years) != 1 or paper.kind not in ("kế hoạch", "chương trình", "công văn") or looking_back:
        return None
    year = years.pop()
    return [hit for line in bases(paper) for hit in _stale(line, year)]


def _stale(line: Line, year: int) -> Iterator[Hit]:
    for cited in citations_in(line):
        title = Line(line.number, cited.title, cited.title)
        told = [m for m in years_in(title) if not m.part]
        back = re.search(r"tổng kết|kết quả|báo cáo|bình xét", cited.title.lower())
        if cited.kind.lower() in _PLANNED and told and not back and all(m.year < year for m in told):
            what = f"Căn cứ {cited.name} là của năm {told[-1].year}, văn bản này của năm {year}."
            quote = clipped(line.text[cited.start : cited.end], last=True)
            yield Hit(line, quote, what, "Thay bằng văn bản của năm nay nếu đã có.", Level.REVIEW)


@rule("nam_ngay.nam_trong_trich_yeu", "Năm trong trích yếu hợp với ngày của văn bản được viện dẫn.")
def _titles_and_days(paper: Paper) -> Iterator[Hit]:
    for cited in citations(paper):
        title = Line(cited.line.number, cited.title, cited.title)
        told = {m.year: m for m in years_in(title) if not m.part} if cited.signed and cited.title else {}
        if len(told) != 1 or cited.signed is None:
            continue
        (year, mention), signed = told.popitem(), cited.signed
        kind = cited.kind.lower()
        if kind in ("kế hoạch", "chương trình") and mention.work in (Work.PLAN, Work.START, Work.NONE):
            early = signed.year < year - 1 or (signed.year == year - 1 and signed.month < 7)
            wrong = early or signed.year > year or (signed.year == year and signed.month > 11)
        elif mention.work is Work.BACK and not _AHEAD.search(cited.title.lower()):
            wrong = signed.year < year or (kind == "báo cáo" and signed.year > year + 1)
            wrong = wrong or (kind in ("công văn", "hướng dẫn") and signed.year > year and signed.month > 6)
        else:
            continue
        if wrong and not mention.told_as_past:
            yield Hit(cited.line, clipped(cited.line.text[cited.start : cited.end], last=True),
                      f"{cited.name} ký ngày {cited.written} mà nói về năm {year}.", "Kiểm tra lại ngày và năm.",
                      Level.REVIEW)  # fmt: skip


@rule("nam_ngay.phuong_huong", "Tổng kết một năm đi với phương hướng, nhiệm vụ của năm sau.")
def _directions(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        if "năm 2" not in line.text.lower() or "tổng kết" not in line.text.lower():
            continue
        told = [m for m in years_in(line) if not m.part]
        for before, after in pairwise(told):
            back = re.search(r"tổng kết (?:công tác|phong trào|năm|hoạt động)|^tổng kết$|tổng kết$", before.left)
            ahead = _DIRECTS.match(after.left)
            if back and ahead and after.year != before.year + 1 and not after.told_as_past:
                what = f"Tổng kết năm {before.year} đi với việc của năm {after.year}."
                level = Level.REVIEW if ahead["begins"] else Level.ERROR
                yield Hit(line, after.quote, what, f"Ghi năm {before.year + 1}.", level)


@rule("nam_ngay.ten_phong_trao", "Tên phong trào trong văn bản ghi cùng năm với tiêu đề.")
def _slogans(paper: Paper) -> list[Hit] | None:
    titled = {_without_years(name): name for line in paper.subject for name in _names(line)}
    if not titled:
        return None
    return [
        Hit(line, clipped(name, last=True), "Tên phong trào ghi năm khác với tiêu đề.", "Ghi đúng tên đã nêu ở tiêu "
            "đề.")
        for line in paper.lines for name in _names(line)
        if (mine := titled.get(_without_years(name))) and re.findall(r"\d{4}", mine) != re.findall(r"\d{4}", name)
    ]  # fmt: skip


def _names(line: Line) -> list[str]:
    return [line.text[a:b] for a, b in quoted(line.text) if re.search(r"(?:19|20)\d\d", line.text[a:b])]


def _without_years(name: str) -> str:
    return fold(re.sub(r"\d{4}", "", name))


@rule("nam_ngay.ngay_ky", "Ngày ký hợp với năm của tiêu đề.")
def _signed(paper: Paper) -> list[Hit] | None:
    named = title_years(paper)
    if not named or paper.day is None or quoted_years(paper):
        return None
    first, last = min(m.year for m in named), max(m.year for m in named)
    subject = f"{paper.kind} {' '.join(line.text for line in paper.subject)}".lower()
    ahead = bool(_AHEAD.search(subject))
    plan = (
        paper.kind in ("kế hoạch", "chương trình") and len(named) == 1 and named[0].work not in (Work.BACK, Work.MIDWAY)
    )
    plan = plan or (paper.kind == "chỉ thị" and len(named) == 1 and _MOVEMENT.search(named[0].left) is not None)
    guide = paper.kind == "hướng dẫn" and named[0].work is Work.BACK and paper.day.month > 6
    signed = paper.day.year
    # From the last quarter on, offices plan the year that comes.
    ahead = ahead or (paper.day.month >= 10 and paper.kind in _PLANNING)
    wrong = signed < first - (1 if ahead else 0) or signed > last + (0 if plan or guide else 3)
    wrong = wrong or (paper.kind == "báo cáo" and signed > last + 1)
    if not wrong:
        return []
    year = first if signed < first else last
    what = f"Văn bản ký năm {signed}, tiêu đề nói về năm {year}."
    quote = paper.dated.text[:60] if paper.dated else ""
    return [Hit(paper.dated, quote, what, "Kiểm tra lại năm ký và năm của tiêu đề.", Level.REVIEW)]


@rule("nam_ngay.nam_hong", "Năm viết đủ bốn chữ số, đúng thế kỷ.")
def _broken(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        if "năm 2" not in " ".join(line.text.lower().split()):
            continue
        for found in _BROKEN.finditer(line.text):
            if not inside(found.start(), foreign(line)) or len(found["year"]) != 4:
                yield Hit(line, found[0], f"Năm «{found['year']}» viết hỏng.", "Viết lại năm đủ bốn chữ số.")


@rule("nam_ngay.giai_doan", "Năm đầu của giai đoạn đứng trước năm cuối.")
def _reversed(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        for found in _NAMED.finditer(line.text) if "20" in line.text else ():
            first, last = int(found[1]), int(found[2])
            if last < first:
                yield Hit(
                    line, found[0][:60], f"Giai đoạn {first} - {last} có năm cuối trước năm đầu.", "Sửa lại hai năm."
                )
            elif found[0].lower().startswith("năm học") and last != first + 1:
                yield Hit(line, found[0], f"Năm học {first} - {last} không phải hai năm liền nhau.",
                          "Sửa lại năm học.", Level.REVIEW)  # fmt: skip
