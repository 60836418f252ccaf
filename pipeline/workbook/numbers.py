"""Cells that hold numbers."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.records import Field
from pipeline.workbook.grid import Cell, CellKind
from pipeline.workbook.texts import shown
from pipeline.workbook.values import Formats, Read, number_of, typed, wrong

_WHOLE = re.compile(r"[+-]?\d{1,15}")
_TYPED_DECIMAL = re.compile(r"[+-]?\d{1,12}([,.]\d{1,6})?")
_THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+")


def integer(cell: Cell, field: Field, formats: Formats) -> Read:
    if cell.kind is CellKind.NUMBER:
        number = number_of(cell)
        if not number.is_integer():
            return _not_whole(cell.text)
        if formats.style(cell).is_date and (day := formats.day(number)) and _outside(int(number), field):
            return wrong(
                "so_lieu.can_so",
                f"ghi ngày {day:%d/%m/%Y}, ở đây cần một số",
                "Ghi số vào ô {cell}, định dạng Số (Number).",
            )
        return _within(int(number), field)
    text = typed(cell)
    if not _WHOLE.fullmatch(text):
        return _not_whole(text)
    return _within(int(text), field)


def _not_whole(text: str) -> Read:
    return wrong(
        "so_lieu.can_so",
        f"ghi “{shown(text)}”, ở đây cần một số nguyên",
        "Chỉ ghi chữ số vào ô {cell}, không kèm chữ hay dấu.",
    )


def decimal(cell: Cell, field: Field, formats: Formats) -> Read:
    if cell.kind is CellKind.NUMBER:
        if formats.style(cell).is_date:
            return wrong(
                "so_lieu.bi_doi_thanh_ngay",
                "đã bị Excel đổi thành ngày tháng",
                "Chọn định dạng Số (Number) cho ô {cell} rồi gõ lại.",
            )
        number = number_of(cell)
        if abs(number) >= 10**15:
            return wrong("so_lieu.can_so", "ghi số quá lớn", "Ghi lại số ở ô {cell}.")
        return _within(Decimal(f"{number:.15g}"), field)
    text = typed(cell)
    if "%" in field.column.heading:
        text = text.removesuffix("%").rstrip()
    if _THOUSANDS.fullmatch(text):
        return wrong(
            "so_lieu.can_so",
            f"ghi “{text}”, không rõ dấu chấm ngăn hàng nghìn hay phần thập phân",
            "Ghi ô {cell} với dấu phẩy thập phân và không ngăn hàng nghìn.",
        )
    if not _TYPED_DECIMAL.fullmatch(text):
        return wrong("so_lieu.can_so", f"ghi “{shown(text)}”, ở đây cần một số", "Chỉ ghi số vào ô {cell}, ví dụ 82,5.")
    return _within(Decimal(text.replace(",", ".")), field)


def _outside(number: int | Decimal, field: Field) -> bool:
    low, high = field.column.minimum, field.column.maximum
    return (low is not None and number < low) or (high is not None and number > high)


def _within(number: int | Decimal, field: Field) -> Read:
    if _outside(number, field):
        low, high = field.column.minimum, field.column.maximum
        written = f"{number:f}".replace(".", ",") if isinstance(number, Decimal) else str(number)
        return wrong(
            "so_lieu.ngoai_khoang", f"ghi {written}, phải trong khoảng từ {low} đến {high}", "Xem lại số ở ô {cell}."
        )
    return Read(number)
