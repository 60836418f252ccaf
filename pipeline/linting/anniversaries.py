"""Ngày kỷ niệm: the count of years agrees with the days, and well-known days are the right ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.spans import clipped
from pipeline.linting.year_words import title_years
from pipeline.words import parse_date, short_date

_D = (
    r"(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|"
    r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|(?:năm\s+)?\d{4}"
)
_COUNTED = re.compile(
    rf"(?:(?P<times>lần thứ)\s+(?P<nth>\d{{1,4}})|"
    rf"(?<!tháng )(?P<count>\d{{1,4}})\s+năm(?!\s+\d{{4}}))\b(?P<what>[^()\n;]{{0,160}}?)"
    rf"\(\s*(?:từ\s+)?(?P<first>{_D})\s*(?:[-–—]|đến)\s*(?P<last>{_D})\s*\)", re.IGNORECASE
)  # fmt: skip
_SINGLE = re.compile(
    r"(?:kỷ niệm|chào mừng|mừng)\s+(?:lần thứ\s+)?(?P<count>\d{1,4})\s+(?:năm\s+)?(?P<what>[^()\n;.]{0,160}?)"
    r"(?:\(\s*(?:ngày\s+)?(?P<day>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})\s*\)|(?=[;.,:“”]|\s+và\s|$))",
    re.IGNORECASE,
)  # fmt: skip
_CELEBRATES = re.compile(
    r"kỷ niệm|chào mừng|thành lập|ngày sinh|ngày mất|truyền thống|giải phóng|quốc khánh|cách mạng|chiến thắng|ngày",
    re.IGNORECASE,
)  # fmt: skip


_NEXT = re.compile(r"[:;]\s|,\s(?=kỷ niệm|ngày|chào mừng|\d)|\svà\s(?=kỷ niệm|chào mừng|\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Known:
    """Ngày lễ: words that name it, and its day."""

    words: re.Pattern[str]
    name: str
    day: date


def _known(words: str, name: str, day: date) -> _Known:
    return _Known(re.compile(words, re.IGNORECASE), name, day)


_KNOWN = (
    _known(r"lời kêu gọi thi đua ái quốc", "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc",
           date(1948, 6, 11)),
    _known(r"quốc khánh", "Ngày Quốc khánh", date(1945, 9, 2)),
    _known(r"cách mạng tháng (?:tám|8)", "Cách mạng tháng Tám thành công", date(1945, 8, 19)),
    _known(r"thành lập đảng(?: cộng sản việt nam)?\s*(?:quang vinh)?\s*$|thành lập đảng cộng sản",
           "Ngày thành lập Đảng Cộng sản Việt Nam", date(1930, 2, 3)),
    _known(r"giải phóng (?:hoàn toàn )?miền nam", "Ngày Giải phóng miền Nam", date(1975, 4, 30)),
    _known(r"(?:ngày|năm) sinh (?:của )?(?:chủ tịch|bác) hồ|sinh nhật bác", "Ngày sinh Chủ tịch Hồ Chí Minh",
           date(1890, 5, 19)),
    _known(r"thành lập quân đội nhân dân", "Ngày thành lập Quân đội nhân dân Việt Nam", date(1944, 12, 22)),
    _known(r"thương binh\s*[-–,]?\s*liệt s[ĩỹ]", "Ngày Thương binh - Liệt sĩ", date(1947, 7, 27)),
    _known(r"chiến thắng (?:lịch sử )?điện biên phủ", "Chiến thắng Điện Biên Phủ", date(1954, 5, 7)),
    _known(r"thành lập (?:đoàn thanh niên|đoàn tncs|đoàn thanh niên cộng sản)", "Ngày thành lập Đoàn",
           date(1931, 3, 26)),
    _known(r"thành lập công đoàn việt nam", "Ngày thành lập Công đoàn Việt Nam", date(1929, 7, 28)),
    _known(r"truyền thống (?:của )?ngành (?:tài chính|nội vụ)", "Ngày truyền thống ngành", date(1945, 8, 28)),
    _known(r"truyền thống (?:của )?ngành kế hoạch", "Ngày truyền thống ngành Kế hoạch và Đầu tư", date(1945, 12, 31)),
)  # fmt: skip


@rule("nam_ngay.ky_niem", "Số năm kỷ niệm bằng hiệu của hai năm đã ghi.")
def _arithmetic(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        for found in _COUNTED.finditer(line.text) if "(" in line.text else ():
            yield from _counted(line, found)


def _counted(line: Line, found: re.Match[str]) -> Iterator[Hit]:
    count = int(found["nth"] or found["count"])
    first, last = parse_date(found["first"]), parse_date(found["last"])
    years = _year(found["last"]) - _year(found["first"])
    words = line.text[max(0, found.start() - 25) : found.end("what")]
    same = first and last and (first.day, first.month) == (last.day, last.month)
    celebrated = same or (bool(first) and bool(last) and "kỷ niệm" in words.lower())
    celebrated = celebrated or bool(re.search(r"kỷ niệm|lần thứ", words, re.IGNORECASE))
    quote = clipped(found[0], last=True)
    if years < 0:
        yield Hit(line, quote, "Mốc sau đứng trước mốc đầu.", "Sửa lại hai mốc thời gian.")
    elif count != years and (celebrated or (first is None and last is None and count != years + 1)):
        level = Level.ERROR if celebrated else Level.REVIEW
        yield Hit(line, quote, f"Ghi {count} năm, từ {_year(found['first'])} đến {_year(found['last'])} là {years} "
                               f"năm.",
                  "Sửa số năm hoặc mốc thời gian.", level)  # fmt: skip
    elif first and last and not same and count == years and re.search("kỷ niệm", words, re.IGNORECASE):
        yield Hit(line, quote, f"Hai mốc không cùng ngày, tháng: {short_date(first)} và {short_date(last)}.",
                  "Kiểm tra lại ngày, tháng của hai mốc.", Level.REVIEW)  # fmt: skip


def _year(written: str) -> int:
    return int(written.strip()[-4:])


@rule("nam_ngay.ngay_le", "Ngày lễ lớn, ngày truyền thống ghi đúng ngày, tháng, năm.")
def _feasts(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        if "(" not in line.text or not _CELEBRATES.search(line.text):
            continue
        for opened in re.finditer(rf"(?P<what>[^();\n]*)\(\s*(?P<first>{_D})\s*(?:[-–—][^()]*)?\)", line.text):
            what = _NEXT.split(opened["what"].rstrip())[-1]
            day = parse_date(opened["first"])
            feast = next((k for k in _KNOWN if k.words.search(what)), None)
            coupled = re.match(r"\s*(?:và|,)\s", opened["what"]) is not None and re.search(r"\d\s*[-–—]", opened[0])
            if day and feast and day != feast.day and _about(feast, what, bool(coupled)):
                yield Hit(line, clipped(opened[0], last=True), f"{feast.name} là {short_date(feast.day)}, văn bản "
                                                               f"ghi {short_date(day)}.",
                          "Sửa lại ngày, tháng, năm.")  # fmt: skip


def _about(feast: _Known, what: str, coupled: bool) -> bool:
    """The feast is the last thing named, and counted, called a day or `coupled` with one that is.

    Several named at once are left alone.
    """
    found = list(feast.words.finditer(what))[-1]
    others = [k for k in _KNOWN if k is not feast and k.words.search(what)]
    return (
        not others
        and len(what) - found.end() <= 60
        and (coupled or bool(re.search(r"ngày|năm|kỷ niệm", what, re.IGNORECASE)))
    )


@rule("nam_ngay.so_nam_ky_niem", "Số năm kỷ niệm hợp với năm của văn bản.")
def _this_years(paper: Paper) -> Iterator[Hit]:
    years = {m.year for m in title_years(paper)} | ({paper.day.year, paper.day.year + 1} if paper.day else set())
    if not years:
        return
    for line in paper.lines:
        if "niệm" not in line.text.lower():
            continue
        for found in _SINGLE.finditer(line.text):
            day = parse_date(found["day"]) if found["day"] else None
            if "(" in line.text[found.end() : found.end() + 2]:
                continue
            feasts = [k for k in _KNOWN if k.words.search(found["what"])]
            start = day or (feasts[0].day if len(feasts) == 1 else None)
            count = int(found["count"])
            if start and count > 4 and count not in {y - start.year for y in years | {min(years) - 1}}:
                due = max({m.year for m in title_years(paper)} or years) - start.year
                yield Hit(line, clipped(found[0]), f"Ghi {count} năm; tính từ {short_date(start)} đến năm "
                          f"{start.year + due} là {due} năm.", "Kiểm tra lại số năm.", Level.REVIEW)  # fmt: skip
