"""How one value becomes text of a paper: exactly, escaped, or refused by name. Never silently changed.

Jinja's own autoescape marks strings and can be switched off inside a template (`|safe`). Here the compiler
puts one of these writers round *every* printed expression, so nothing reaches the paper unescaped.

What they return is UTF-8 written one byte per character (Latin-1): the template's own text is held the same
way, so that joining and encoding a filled part is a plain copy of bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from jinja2 import Undefined

from pipeline.rendering.problems import ValueRefused, shown

# What XML cannot hold, and the control characters that Word would show as nothing or as a break.
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_RETYPE = "Xóa ký tự này hoặc gõ lại giá trị trong sổ dữ liệu."
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'

# Stands where a `w:t` may have stayed empty; no value and no XML can hold it.
EMPTY = "\0"
_EMPTIED = re.compile(">\0+</w:t>")
# Stands before the end of a table cell that may have lost all its paragraphs; Word opens no such cell.
BARE = "\1"
_BARED = re.compile("(<w:tc(?: [^<>]*)?>|<w:tcPr/>|</w:tcPr>|</w:tbl>)\1")

_SCALARS = frozenset({str, int, bool, date, Decimal, type(None)})


def narrow(text: str) -> str:
    """The UTF-8 bytes of a text, one per character."""
    return text if text.isascii() else text.encode().decode("latin-1")


def write_text(value: Any, field: str) -> str:
    """A value inside `w:t`: a line break and a tab in it become Word's own."""
    text = value if type(value) is str else _printable(value, field)
    if not text.isprintable():
        _refuse_unprintable(text, field)
    if "&" in text or "<" in text or ">" in text:
        text = _escaped(text)
    if "\n" in text or "\t" in text:
        text = text.replace("\n", _BREAK + EMPTY).replace("\t", _TAB + EMPTY)
    if text.isascii():
        return text or EMPTY
    return text.encode().decode("latin-1")


def write_plain(value: Any, field: str) -> str:
    """A value in a place that has no line breaks: file properties, formulas, shapes."""
    text = value if type(value) is str else _printable(value, field)
    _refuse_unprintable(text, field)
    return narrow(_escaped(text))


def write_attribute(value: Any, field: str) -> str:
    """A value inside an XML attribute, such as a cell's colour or width."""
    text = value if type(value) is str else _printable(value, field)
    if "\n" in text or "\t" in text:
        raise ValueRefused(field, f"trường «{field}» xuống dòng ở chỗ không xuống dòng được", _RETYPE)
    _refuse_unprintable(text, field)
    return narrow(_escaped(text).replace('"', "&quot;"))


def settled(text: str) -> str:
    """A filled part with each empty `w:t` in the short form that lxml writes, and a paragraph in every cell."""
    if EMPTY in text:
        text = _EMPTIED.sub("/>", text).replace(EMPTY, "")
    if BARE in text:
        text = _BARED.sub(r"\1<w:p/>", text).replace(BARE, "")
    return text


WRITERS: Mapping[str, Callable[[Any, str], str]] = {
    "write_text": write_text,
    "write_plain": write_plain,
    "write_attribute": write_attribute,
}


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _refuse_unprintable(text: str, field: str) -> None:
    found = _REFUSED.search(text)
    if found:
        code = f"U+{ord(found.group()):04X}"
        reason = f"trường «{field}» = «{shown(text, found.start())}» có ký tự không in được {code}"
        raise ValueRefused(field, reason, _RETYPE)


def _printable(value: Any, field: str) -> str:
    """Text of a value that is not a string. Whole numbers only: the rest has a Vietnamese form to choose."""
    kind = type(value)
    if kind is int:
        return str(value)
    if isinstance(value, Undefined):
        raise ValueRefused(field, f"thiếu dữ kiện «{field}»", "Bổ sung dữ kiện này rồi lập lại văn bản.")
    if value is None:
        raise ValueRefused(field, f"trường «{field}» để trống", "Điền giá trị này trong sổ dữ liệu.")
    if kind in (date, Decimal):
        reason = f"trường «{field}» = {value} là ngày hoặc số lẻ chưa chọn cách viết"
        raise ValueRefused(field, reason, "Thêm bộ lọc cách viết vào thẻ trong biểu mẫu.")
    reason = f"trường «{field}» = «{shown(value)}» không phải chữ hay số nên không in được"
    raise ValueRefused(field, reason, "Chọn mục con; danh sách thì dùng {% for %}, đúng/sai thì {% if %}.")


def checked(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts as a new dict, refused unless made of plain text, numbers, dates, lists and dicts alone."""
    for key, value in facts.items():
        if type(value) not in _SCALARS:
            _check(value, str(key))
    return dict(facts)


def _check(value: Any, field: str) -> None:
    kind = type(value)
    if kind is dict:
        for key, inner in value.items():
            if type(inner) not in _SCALARS:
                _check(inner, f"{field}.{key}")
    elif kind is list or kind is tuple:
        for inner in value:
            if type(inner) not in _SCALARS:
                _check(inner, f"{field}[]")
    else:
        reason = f"dữ kiện «{field}» thuộc kiểu {kind.__name__}, không điền vào biểu mẫu được"
        raise ValueRefused(field, reason, "Đổi thành chữ, số, ngày, danh sách hoặc nhóm mục trước khi điền.")
