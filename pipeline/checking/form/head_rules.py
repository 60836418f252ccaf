"""Phần đầu: Quốc hiệu, Tiêu ngữ, agencies, number and symbol, place and day."""

from __future__ import annotations

import re
from collections.abc import Sequence
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

_BLANK: Final = r"[\s.…_]"
_NUMBER_LINE: Final = re.compile(rf"Số:({_BLANK}*)(\d*)({_BLANK}*)/(.*)")
_DAY_LINE: Final = re.compile(rf"(.+), ngày\s({_BLANK}*|\d+)\s?tháng\s({_BLANK}*|\d+)\s?năm\s?({_BLANK}*|\d+{_BLANK}*)")
_SMALL: Final = re.compile(r"TTr|CTr|TrS|QyĐ")  # abbreviations the decree writes with small letters
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
    if creed is None or " ".join(creed.text.split()) != TIEU_NGU:
        report.add("tieu_ngu", creed or motto or "đầu văn bản")
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


# --- number and symbol ----------------------------------------------------------------------------------
def _judge_number(report: Report, parts: Parts) -> None:
    line = parts.head.number
    if line is None:
        if parts.numbered:
            report.add("so_ky_hieu", "đầu văn bản")
        return
    report.judge("so_ky_hieu", [line])
    found = _NUMBER_LINE.fullmatch(line.bare.partition("\n")[0])
    if found is None:
        report.add("so_ky_hieu.dang", line)
        return
    before, digits, after, symbol = found.groups()
    if not digits:
        report.add("so_ky_hieu.con_trong", line)
    elif after or symbol != symbol.strip() or before.strip() or re.search(r"\s", symbol):
        report.add("so_ky_hieu.cach_chu", line)
    elif not before:
        report.add("so_ky_hieu.dang", line)
    if len(digits) == 1:
        report.add("so_ky_hieu.so_khong", line, digits=digits)
    _judge_symbol(report, parts.kind, line, re.sub(r"\s", "", symbol))


def _judge_symbol(report: Report, kind: str, line: Paragraph, symbol: str) -> None:
    symbol = re.sub(r"^\d{4}/", "", symbol)  # legal documents carry the year
    first, _, issuer = symbol.partition("-")
    capitals = _SMALL.sub("", symbol)
    if not issuer or not re.fullmatch(r"[\w-]+", symbol) or capitals != upper(capitals):
        report.add("so_ky_hieu.ky_hieu", line, symbol=symbol)
        return
    wanted = ABBREVIATIONS.get(kind, "")
    if wanted and first != wanted:
        report.add("so_ky_hieu.viet_tat", line, symbol=first, wanted=wanted)


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
    found = _DAY_LINE.fullmatch(line.bare)
    place, day, month, year = (part.strip(" \u00a0.…_") for part in found.groups()) if found else ("", "", "", "")
    if not place[:1].isupper():
        report.add("dia_danh_thoi_gian.dang", line)
    elif not (day and month and year):
        report.add("dia_danh_thoi_gian.con_trong", line)
    else:
        _judge_date(report, line, day, month, year)


def _judge_date(report: Report, line: Paragraph, day: str, month: str, year: str) -> None:
    try:
        wanted = long_date(date(int(year), int(month), int(day)))
    except ValueError:
        report.add("dia_danh_thoi_gian.khong_co", line, day=f"{day}/{month}/{year}")
        return
    if wanted != f"ngày {day} tháng {month} năm {year}":
        report.add("dia_danh_thoi_gian.so_khong", line, wanted=wanted)
