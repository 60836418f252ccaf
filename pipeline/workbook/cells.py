"""One cell → one value of a field's kind, or the trouble with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from pipeline.records import Field, Kind
from pipeline.workbook import days, numbers
from pipeline.workbook.grid import Cell, CellKind
from pipeline.workbook.texts import change_of, clean, shown
from pipeline.workbook.values import Formats, Note, Read, number_of, wrong

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?")
_SEVERAL = re.compile(r"[\n;]")


def read_cell(cell: Cell, field: Field, formats: Formats) -> Read:
    """Read a filled cell as a field's kind. Choices are not resolved here."""
    if cell.kind is CellKind.FORMULA:
        return wrong(
            "so_lieu.cong_thuc_chua_tinh",
            f"là công thức chưa có kết quả ({shown(cell.text)})",
            "Mở sổ bằng Excel cho tính lại rồi lưu, hoặc ghi thẳng giá trị vào ô {cell}.",
        )
    if cell.kind is CellKind.ERROR:
        return wrong(
            "so_lieu.o_bao_loi",
            f"đang báo lỗi {shown(cell.text)}",
            "Sửa công thức hoặc ghi thẳng giá trị vào ô {cell}.",
        )
    if cell.kind is CellKind.BOOL:
        return wrong("so_lieu.o_dung_sai", "là giá trị đúng/sai (TRUE/FALSE)", "Ghi bằng chữ vào ô {cell}.")
    if cell.kind is CellKind.NUMBER and not _NUMBER.fullmatch(cell.text):
        return wrong("so_lieu.so_hong", f"có số không đọc được ({shown(cell.text)})", "Ghi lại giá trị ở ô {cell}.")
    return _READERS[field.kind](cell, field, formats)


def _text(cell: Cell, field: Field, formats: Formats) -> Read:
    raw, note = cell.text, None
    if cell.kind is CellKind.NUMBER:
        return _number_as_text(cell, formats)
    fonts = cell.legacy or formats.style(cell).legacy
    # Only Latin-1 letters can come from an 8-bit font; ễ or ơ in such a font is Unicode after all.
    if fonts and not raw.isascii() and max(raw) <= "ÿ":
        return wrong(
            "so_lieu.phong_chu_cu",
            f"gõ bằng phông chữ cũ {fonts}, không phải Unicode (“{shown(raw)}”)",
            "Gõ lại ô {cell} bằng phông Unicode (Times New Roman), hoặc chuyển mã cả sổ sang Unicode.",
        )
    value, reason = clean(raw)
    if reason is not None:
        return wrong("so_lieu.chu_nghi_ngo", f"{reason} (“{shown(raw)}”)", "Gõ lại ô {cell} bằng tiếng Việt Unicode.")
    single = field.kind is Kind.TEXT and not field.column.prose
    if single and "\n" in value:
        value = " ".join(value.split())
        note = Note("so_lieu.xuong_dong", raw, value, "bỏ chỗ xuống dòng trong ô")
    elif value != raw.replace("\r\n", "\n"):
        note = Note("so_lieu.chu_da_sua", raw, value, change_of(raw, value))
    return Read(value, note=note)


def _number_as_text(cell: Cell, formats: Formats) -> Read:
    style, number = formats.style(cell), number_of(cell)
    if style.is_date:
        day = formats.day(number)
        guess = f"{day:%d/%m/%Y}" if day else cell.text
        return wrong(
            "so_lieu.bi_doi_thanh_ngay",
            f"đã bị Excel đổi thành ngày tháng ({guess})",
            "Chọn định dạng Văn bản (Text) cho ô {cell} rồi gõ lại.",
        )
    if abs(number) >= 10**15:
        return wrong(
            "so_lieu.so_bi_lam_tron",
            "là số quá dài, Excel đã làm tròn các chữ số cuối",
            "Chọn định dạng Văn bản (Text) cho ô {cell} rồi gõ lại.",
        )
    plain = f"{number:.15g}"
    if "e" in plain:
        plain = f"{Decimal(plain):f}"
    return Read(plain.zfill(style.zeros) if plain.isdigit() else plain.replace(".", ","))


def _lines(cell: Cell, field: Field, formats: Formats) -> Read:
    read = _text(cell, field, formats)
    if not isinstance(read.value, str):
        return read
    parts = read.value.split("\n") if field.column.prose else _SEVERAL.split(read.value)
    return Read(tuple(p.strip() for p in parts if p.strip()), note=read.note)


_READERS: dict[Kind, Callable[[Cell, Field, Formats], Read]] = {
    Kind.TEXT: _text, Kind.LINES: _lines, Kind.INTEGER: numbers.integer, Kind.DECIMAL: numbers.decimal,
    Kind.DATE: days.day, Kind.TIME: days.hour,
}  # fmt: skip
