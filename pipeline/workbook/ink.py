"""Putting values, colours and comments into cells, and a workbook onto disk with stable bytes."""

from __future__ import annotations

import os
import re
import tempfile
import zipfile
from datetime import date, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.hyperlink import Hyperlink

from pipeline.workbook.layout import DATE_FORMAT, TEXT_FORMAT, TIME_FORMAT

FONT = "Times New Roman"
PLAIN, BOLD = Font(name=FONT, size=12), Font(name=FONT, size=12, bold=True)
TITLE = Font(name=FONT, size=16, bold=True, color="1F3864")
HEADING = Font(name=FONT, size=12, bold=True, color="FFFFFF")
FAINT = Font(name=FONT, size=12, italic=True, color="808080")
LINK = Font(name=FONT, size=12, underline="single", color="0563C1")
NEEDED_FILL, FREE_FILL = PatternFill("solid", fgColor="1F3864"), PatternFill("solid", fgColor="5B7DB1")
EXAMPLE_FILL = PatternFill("solid", fgColor="F2F2F2")
MISSING_FILL = PatternFill("solid", bgColor="FFC7CE", fgColor="FFC7CE")
THIN = Border(*(Side(style="thin", color="BFBFBF"),) * 4)
WRAP = Alignment(vertical="top", wrap_text=True)
CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)

_LONGEST = 32_767  # letters a cell can hold
_NOT_FOR_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_STAMP = "2000-01-01T00:00:00Z"
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def put(cell: Any, value: object) -> None:
    """Put a value into a cell by its own type. A text stays a text, whatever it begins with.

    Raises ValueError for a text no cell can hold.
    """
    if isinstance(value, str):
        put_text(cell, value)
    elif isinstance(value, tuple):
        put_text(cell, "\n".join(value))
    elif isinstance(value, date):
        cell.value, cell.number_format = value, DATE_FORMAT
    elif isinstance(value, time):
        cell.value, cell.number_format = value, TIME_FORMAT
    elif isinstance(value, int | Decimal):
        cell.value = value


def put_text(cell: Any, text: str) -> None:
    """Put a text, never a formula, an error or an escape."""
    if _NOT_FOR_XML.search(text) or len(text) > _LONGEST:
        raise ValueError("văn bản có ký tự không ghi được vào ô hoặc dài quá 32.767 ký tự")
    if text:
        cell.value = _LOOKS_ESCAPED.sub("_x005F_", text)
        cell.data_type, cell.number_format = "s", TEXT_FORMAT
        cell.quotePrefix = text.startswith(_FORMULA_STARTS)


def lines_needed(text: str, width: int) -> int:
    """How many lines a text takes in a column so many letters wide."""
    return sum(1 + max(0, len(line) - 1) // max(width - 2, 1) for line in text.split("\n"))


def link(cell: Any, sheet: str, address: str) -> None:
    """Make a cell lead to another cell of the workbook."""
    quoted = sheet.replace("'", "''")
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{quoted}'!{address}")
    cell.font = LINK


def printable(text: str) -> str:
    """A text from anywhere, made fit for a cell."""
    return _NOT_FOR_XML.sub("�", text)[: _LONGEST - 1000]


def remark(cell: Any, text: str, author: str) -> None:
    """Attach a comment, sized to its text."""
    comment = Comment(printable(text), author)
    comment.width, comment.height = 300, 40 + 20 * (1 + len(text) // 42)
    cell.comment = comment


def packed(book: Workbook) -> bytes:
    """The workbook's bytes: the same content gives the same bytes, on any day."""
    raw, out = BytesIO(), BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>" + _STAMP.encode(), content)
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
            target.writestr(entry, content)
    return out.getvalue()


def publish(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=".thidua-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
