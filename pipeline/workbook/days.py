"""Cells that hold days and hours."""

from __future__ import annotations

import re
from datetime import time

from pipeline import words
from pipeline.findings import Level
from pipeline.records import Field
from pipeline.workbook.grid import Cell, CellKind
from pipeline.workbook.texts import shown
from pipeline.workbook.values import EARLIEST, LATEST, Formats, Note, Read, Trouble, number_of, typed, wrong

_TYPED_TIME = re.compile(r"(\d{1,2})\s*(?:h|:|giờ)\s*(?:(\d{2})\s*(?:phút)?)?", re.IGNORECASE)
_DAY_LIKE = re.compile(r"\d{1,2}\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,4})")
_AS_DAY = "Sửa ô {cell} theo dạng ngày/tháng/năm."


def day(cell: Cell, field: Field, formats: Formats) -> Read:
    if cell.kind is not CellKind.NUMBER:
        return _typed_day(typed(cell))
    number = number_of(cell)
    if number.is_integer() and 1900 <= number <= LATEST.year:
        return _year_only(int(number))
    day = formats.day(number)
    if day is None:
        return wrong("so_lieu.ngay_khong_co", f"ghi số {shown(cell.text)}, không phải là ngày", _AS_DAY)
    if not formats.style(cell).is_date:
        return Read(
            day,
            Trouble(
                "so_lieu.so_thay_ngay",
                f"hiện ra là số {shown(cell.text)}; đọc theo cách đếm ngày của Excel là {day:%d/%m/%Y}",
                "Xem có đúng ngày ấy không rồi chọn định dạng ngày cho ô {cell}.",
                Level.REVIEW,
            ),
        )
    if not number.is_integer():
        return Read(day, note=Note("so_lieu.bo_gio", f"{day:%d/%m/%Y} có giờ", f"{day:%d/%m/%Y}", "bỏ phần giờ"))
    return Read(day)


def _year_only(year: int) -> Read:
    return wrong("so_lieu.ngay_chi_co_nam", f"chỉ ghi năm {year}, thiếu ngày và tháng", _AS_DAY)


def _typed_day(text: str) -> Read:
    day = words.parse_date(text)
    if day is not None:
        if EARLIEST <= day <= LATEST:
            return Read(day)
        return wrong("so_lieu.ngay_khong_co", f"ghi {shown(text)}, năm không hợp lý", _AS_DAY)
    if re.fullmatch(r"(năm )?[12]\d{3}", text, re.IGNORECASE):
        return _year_only(int(text[-4:]))
    like = _DAY_LIKE.fullmatch(text)
    if like and len(like[2]) < 4:
        return wrong("so_lieu.nam_hai_chu_so", f"ghi {text}, năm không đủ bốn chữ số", _AS_DAY)
    if like and int(like[1]) > 12:
        return wrong(
            "so_lieu.ngay_khong_co", f"ghi {text}, không có tháng {like[1]} (ngày đứng trước, tháng đứng sau)", _AS_DAY
        )
    if like:
        return wrong("so_lieu.ngay_khong_co", f"ghi {text}, ngày này không có", _AS_DAY)
    return wrong("so_lieu.khong_phai_ngay", f"ghi “{shown(text)}”, không phải là một ngày", _AS_DAY)


def hour(cell: Cell, field: Field, formats: Formats) -> Read:
    remedy = "Ghi ô {cell} theo dạng giờ:phút, ví dụ 08:00."
    if cell.kind is CellKind.NUMBER:
        number = number_of(cell)
        if number < 0 or (number >= 1 and formats.day(number) is None) or (number >= 1 and number.is_integer()):
            return wrong("so_lieu.khong_phai_gio", f"ghi {shown(cell.text)}, không phải là giờ", remedy)
        minutes = round(number % 1 * 1440)
        return Read(time(minutes // 60 % 24, minutes % 60))
    text = typed(cell)
    found = _TYPED_TIME.fullmatch(text.removesuffix(":00") if text.count(":") == 2 else text)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
    if hour > 23 or minute > 59:
        return wrong("so_lieu.khong_phai_gio", f"ghi “{shown(text)}”, không phải là giờ", remedy)
    return Read(time(hour, minute))
