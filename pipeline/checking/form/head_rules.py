"""Phần đầu: Quốc hiệu, Tiêu ngữ, agencies, number and symbol, place and day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from pipeline.checking.form.heading import Head, said
from pipeline.checking.form.kinds import ABBREVIATIONS
from pipeline.checking.form.lines import judge_rule
from pipeline.checking.form.paper import Paragraph
from pipeline.checking.form.parts import Parts
from pipeline.checking.form.report import Report
from pipeline.checking.form.shapes import typed_line
from pipeline.frame.measures import TIEU_NGU
from pipeline.frame.widths import text_width
from pipeline.words import long_date, upper

Fault = tuple[str, dict[str, str]]
"""A rule's code, and the words its finding is filled with."""

_BLANK: Final = r"[\s.…_]"
_NUMBER_LINE: Final = re.compile(rf"Số:({_BLANK}*)(\d*)({_BLANK}*)/(.*)")
_DAY_LINE: Final = re.compile(rf"(.+), ngày\s({_BLANK}*|\d+)\s?tháng\s({_BLANK}*|\d+)\s?năm\s?({_BLANK}*|\d+{_BLANK}*)")
_SMALL: Final = re.compile(r"(?<=[A-ZĐ])[ghry]")  # TTr, CTr, QyĐ, SNgV: a letter of two signs, or the decree's own
_UNITS: Final = re.compile(r"(SỞ|PHÒNG|HỘI ĐỒNG|BAN|VĂN PHÒNG|TRUNG TÂM|CHI CỤC|CỤC|TRƯỜNG|KHỐI|CỤM|ỦY BAN|UBND|TỔ)\b")


def judge_head(report: Report, parts: Parts) -> None:
    """Everything above the title."""
    head = parts.head
    if parts.form == "annex":
        return
    certificate = parts.form == "certificate"
    _judge_motto(report, head, own_sizes=certificate)
    if certificate or not (head.motto or head.creed):
        return
    if head.in_columns:
        _judge_agencies(report, head)
    else:
        report.add("quoc_hieu.bo_cuc", head.motto or "đầu văn bản")
    _judge_number(report, parts)
    _judge_day(report, parts)
    if head.about is not None:
        report.judge("trich_yeu_cong_van", [head.about])


def _judge_motto(report: Report, head: Head, *, own_sizes: bool) -> None:
    """Quốc hiệu and Tiêu ngữ; certificates set them in sizes of their own."""
    motto, creed = head.motto, head.creed
    if motto is None:
        report.add("quoc_hieu", "đầu văn bản")
    elif not own_sizes:
        report.judge("quoc_hieu", [motto])
        run = motto.words[0]
        if text_width(motto.bare, run.size, bold=run.bold) > motto.room - motto.left - motto.right + 1:
            report.add("quoc_hieu.xuong_dong", motto)
    fault = creed_fault(" ".join(creed.text.split()) if creed else "")
    if fault:
        report.add(fault, creed or motto or "đầu văn bản")
    if creed is not None and "tự do" in creed.text.casefold():
        if not own_sizes:
            report.judge("tieu_ngu", [creed])
        judge_rule(report, "tieu_ngu", [creed], [p for p in head.right if p not in (creed, motto)])


def _judge_agencies(report: Report, head: Head) -> None:
    names = [p for p in said(head.left) if typed_line(p.text, 13) is None]
    if not names:
        report.add("co_quan_ban_hanh", "đầu văn bản")
        return
    own = _where_own_name_begins(names)
    report.judge("co_quan_chu_quan", names[:own])
    report.judge("co_quan_ban_hanh", names[own:])
    judge_rule(report, "co_quan_ban_hanh", names[own:], [p for p in head.left if p not in names])


def _where_own_name_begins(names: Sequence[Paragraph]) -> int:
    """Index of the first line of the issuing agency's own name; the lines before it name the parent."""
    for index in range(1, len(names)):
        if _UNITS.match(upper(names[index].bare)):
            return index
    return next((i for i, p in enumerate(names) if all(run.bold for run in p.words)), len(names) - 1)


def creed_fault(text: str) -> str:
    """The rule Tiêu ngữ breaks; "" for none. Word turns hyphens into dashes by itself."""
    if text == TIEU_NGU:
        return ""
    return "tieu_ngu.gach_noi" if re.sub("[–—]", "-", text) == TIEU_NGU else "tieu_ngu"


# --- number and symbol ----------------------------------------------------------------------------------
def _judge_number(report: Report, parts: Parts) -> None:
    line = parts.head.number
    if line is None:
        if parts.numbered:
            report.add("so_ky_hieu", "đầu văn bản")
        return
    report.judge("so_ky_hieu", [line])
    for code, values in number_faults(line.bare, parts.kind):
        report.add(code, line, **values)


def number_faults(text: str, kind: str) -> Iterator[Fault]:
    """What is wrong with a number line; `kind` is the paper's, in capitals."""
    found = _NUMBER_LINE.fullmatch(text.partition("\n")[0])
    if found is None:
        yield "so_ky_hieu.dang", {}
        return
    before, digits, after, symbol = found.groups()
    if not digits:
        yield "so_ky_hieu.con_trong", {}
    elif after or symbol != symbol.strip() or before.strip() or re.search(r"\s", symbol):
        yield "so_ky_hieu.cach_chu", {}
    elif not before:
        yield "so_ky_hieu.dang", {}
    if len(digits) == 1:
        yield "so_ky_hieu.so_khong", {"digits": digits}
    yield from _symbol_faults(kind, re.sub(r"\s", "", symbol))


def _symbol_faults(kind: str, symbol: str) -> Iterator[Fault]:
    symbol = re.sub(r"^\d{4}/", "", symbol)  # legal documents carry the year
    first, _, issuer = symbol.partition("-")
    capitals = _SMALL.sub("", symbol)
    unsigned = not issuer and kind in ABBREVIATIONS
    if unsigned or not re.fullmatch(r"[\w&.-]+", symbol) or capitals != upper(capitals):
        yield "so_ky_hieu.ky_hieu", {"symbol": symbol}
        return
    wanted = ABBREVIATIONS.get(kind, "")
    if wanted and first != wanted:
        yield "so_ky_hieu.viet_tat", {"symbol": first, "wanted": wanted}


# --- place and day ----------------------------------------------------------------------------------------
def _judge_day(report: Report, parts: Parts) -> None:
    line = parts.head.day
    minutes = parts.form == "minutes"
    if line is None:
        if parts.numbered and not minutes:
            report.add("dia_danh_thoi_gian", "đầu văn bản")
        return
    if minutes:
        report.add("dia_danh_thoi_gian.bien_ban", line)
        return
    report.judge("dia_danh_thoi_gian", [line])
    for code, values in day_faults(line.bare):
        report.add(code, line, **values)


def day_faults(text: str) -> Iterator[Fault]:
    """What is wrong with a line of place and day."""
    found = _DAY_LINE.fullmatch(text)
    place, day, month, year = (part.strip(" \u00a0.…_") for part in found.groups()) if found else ("", "", "", "")
    if not place[:1].isupper():
        yield "dia_danh_thoi_gian.dang", {}
    elif not (day and month and year):
        yield "dia_danh_thoi_gian.con_trong", {}
    else:
        yield from _date_faults(day, month, year)


def _date_faults(day: str, month: str, year: str) -> Iterator[Fault]:
    try:
        wanted = long_date(date(int(year), int(month), int(day)))
    except ValueError:
        yield "dia_danh_thoi_gian.khong_co", {"day": f"{day}/{month}/{year}"}
        return
    if wanted != f"ngày {day} tháng {month} năm {year}":
        yield "dia_danh_thoi_gian.so_khong", {"wanted": wanted}
