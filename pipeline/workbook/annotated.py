"""The annotated copy: the office's own workbook with red cells, comments and a first sheet of what to do."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl import Workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, PatternFill

from pipeline import words
from pipeline.findings import Finding, Level, counts, ordered
from pipeline.records import LIST_SHEETS, Office
from pipeline.workbook import ink
from pipeline.workbook.grid import TooFar, read_grid
from pipeline.workbook.headings import find_header
from pipeline.workbook.keeping import lost_decorations, restore_dropdowns
from pipeline.workbook.layout import ERRORS_SHEET, REQUIRED_MARK
from pipeline.workbook.package import Package, open_package
from pipeline.workbook.preflight import fetch, preflight
from pipeline.workbook.xml_parts import Damaged

AUTHOR = "Kiểm tra tự động"
FILLS = {Level.ERROR: PatternFill("solid", fgColor="FF9999"), Level.REVIEW: PatternFill("solid", fgColor="FFE699")}
_HEADINGS = (
    ("STT", 6),
    ("Mức độ", 14),
    ("Sheet", 20),
    ("Ô", 9),
    ("Cột", 26),
    ("Giá trị", 30),
    ("Nội dung", 70),
    ("Cách sửa", 60),
)
_CELL = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")
_HEAD_ROW = 4
_TOO_LARGE = 40 * 2**20  # bytes of sheets that would take minutes to copy


@dataclass(frozen=True)
class _Copy:
    """The workbook to mark, the headings of its columns, and a word on what the copy lacks."""

    book: Workbook
    headings: dict[str, dict[int, str]]
    remark: str = ""


def annotate(source: Path, target: Path, findings: Sequence[Finding]) -> None:
    """Write a copy of a workbook with its findings marked; the source is never touched.

    A folder, or a file that cannot be opened, gives a workbook with the list of findings alone. Raises
    ValueError where the target is the source or lies among its files, OSError where it cannot be written.
    """
    if target.resolve() == source.resolve() or (target.exists() and source.exists() and target.samefile(source)):
        raise ValueError("bản sao có đánh dấu phải là một tệp khác tệp nguồn")
    if source.is_dir() and target.resolve().parent == source.resolve() and target.exists():
        raise ValueError("bản sao có đánh dấu không được ghi đè một tệp của thư mục nguồn")
    copy = _Copy(Workbook(), {}) if source.is_dir() else _open(source)
    listed = ordered(findings)
    _clear(copy.book)
    here = {words.nfc(source.name)} if source.is_file() else set()
    _write_list(copy, listed, here)
    _mark(copy.book, [f for f in listed if f.place.file in here])
    ink.publish(target, ink.packed(copy.book))


def _open(source: Path) -> _Copy:
    data, problem = fetch(source)
    if problem or preflight(source.name, data):
        return _Copy(Workbook(), {}, "Không mở được sổ nên chỉ có danh sách này.")
    try:
        package = open_package(data)
        if sum(package.archive.getinfo(s.part).file_size for s in package.sheets) > _TOO_LARGE:
            return _Copy(Workbook(), {}, "Sổ quá lớn nên chỉ có danh sách này, không có bản sao đánh dấu.")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is dropped is restored or told below
            book = openpyxl.load_workbook(BytesIO(data), rich_text=True)
        restore_dropdowns(package, book)
        lost = lost_decorations(package)
    except Exception:
        # The library raises a dozen kinds of error on odd files; the list of findings is owed all the same.
        return _Copy(Workbook(), {}, "Không mở được sổ nên chỉ có danh sách này.")
    remark = f"Bản sao này không giữ {', '.join(lost)} của sổ gốc; sổ gốc giữ nguyên." if lost else ""
    return _Copy(book, _headings(package), remark)


def _headings(package: Package) -> dict[str, dict[int, str]]:
    """Sheet → column → the heading as the office wrote it."""
    known = {words.fold(record.sheet): record for record in LIST_SHEETS.values()}
    found: dict[str, dict[int, str]] = {}
    for part in package.sheets:
        record = known.get(words.fold(part.name))
        if record is None:
            continue
        try:
            grid = read_grid(package, part)
        except (Damaged, TooFar):
            continue
        if header := find_header(grid, record):
            row = next(r for r in grid.rows if r.number == header.row)
            found[words.nfc(part.name)] = {c.column: _plain(c.text) for c in row.cells if c.column != header.serial}
    return found


def _clear(book: Workbook) -> None:
    """Take off the marks of an earlier check, and the empty sheet of a new workbook."""
    for sheet in list(book.worksheets):
        if sheet.title == ERRORS_SHEET and sheet.cell(_HEAD_ROW, 2).value == _HEADINGS[1][0]:
            book.remove(sheet)
            continue
        for cell in list(sheet._cells.values()):
            if isinstance(cell, MergedCell) or cell.comment is None or AUTHOR not in (cell.comment.author or ""):
                continue
            cell.comment = None
            if cell.fill.fgColor.rgb in [f"00{fill.fgColor.rgb[-6:]}" for fill in FILLS.values()]:
                cell.fill = PatternFill()


def _write_list(copy: _Copy, findings: Sequence[Finding], here: set[str]) -> None:
    book = copy.book
    if book.sheetnames == ["Sheet"] and book.worksheets[0].max_row == 1 and not book.worksheets[0].cell(1, 1).value:
        book.remove(book.worksheets[0])
    sheet = book.create_sheet(ERRORS_SHEET if ERRORS_SHEET not in book.sheetnames else f"{ERRORS_SHEET} 2", 0)
    book.active = 0
    for other in book.worksheets[1:]:
        other.sheet_view.tabSelected = False
    ink.put_text(sheet.cell(1, 1), "KẾT QUẢ KIỂM TRA SỔ")
    sheet.cell(1, 1).font = ink.TITLE
    number = counts(findings)
    told = f"{number[Level.ERROR]} lỗi, {number[Level.REVIEW]} cần xem xét, {number[Level.NOTICE]} lưu ý. {copy.remark}"
    ink.put_text(sheet.cell(2, 1), told.strip())
    sheet.cell(2, 1).font = ink.PLAIN
    for column, (heading, width) in enumerate(_HEADINGS, 1):
        cell = sheet.cell(_HEAD_ROW, column)
        ink.put_text(cell, heading)
        cell.font, cell.fill, cell.alignment, cell.border = ink.HEADING, ink.NEEDED_FILL, ink.CENTRED, ink.THIN
        sheet.column_dimensions[cell.column_letter].width = width
    for serial, finding in enumerate(findings, 1):
        _line(sheet, _HEAD_ROW + serial, serial, finding, copy, here)
    sheet.freeze_panes = sheet.cell(_HEAD_ROW + 1, 1)
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"


def _line(sheet: Any, row: int, number: int, finding: Finding, copy: _Copy, here: set[str]) -> None:
    place = finding.place
    there = place.file in here and place.sheet in copy.book.sheetnames
    spot = copy.book[place.sheet][place.cell] if there and _CELL.fullmatch(place.cell) else None
    name = place.sheet if place.file in here else " › ".join(p for p in (place.file, place.sheet, place.paragraph) if p)
    what = f"{finding.what} ({finding.source})" if finding.source else finding.what
    heading = _heading(spot, copy)
    texts = (
        str(number),
        finding.level,
        name,
        place.cell,
        heading,
        _value(spot) if heading else "",
        what,
        finding.remedy,
    )
    for column, text in enumerate(texts, 1):
        cell = sheet.cell(row, column)
        ink.put_text(cell, ink.printable(text))
        cell.font, cell.alignment, cell.border = ink.PLAIN, ink.WRAP, ink.THIN
    sheet.cell(row, 1).value, sheet.cell(row, 1).alignment = number, Alignment(horizontal="center", vertical="top")
    if finding.level in FILLS:
        sheet.cell(row, 2).fill = FILLS[finding.level]
    if there:
        ink.link(sheet.cell(row, 4 if place.cell else 3), place.sheet, "A1" if spot is None else place.cell)


def _heading(spot: Any, copy: _Copy) -> str:
    if spot is None:
        return ""
    title = spot.parent.title
    if words.fold(title) == words.fold(Office.sheet) and spot.column > 1:
        return _plain(str(spot.offset(0, -1).value or ""))
    return copy.headings.get(words.nfc(title), {}).get(spot.column, "")


def _plain(heading: str) -> str:
    return " ".join(heading.split()).removesuffix(REQUIRED_MARK)


def _value(spot: Any) -> str:
    value = None if spot is None else spot.value
    if (isinstance(value, datetime) and value.time() == time()) or type(value) is date:
        return f"{value:%d/%m/%Y}"
    return "" if value is None else str(value)


def _mark(book: Workbook, findings: Sequence[Finding]) -> None:
    """Colour the cells and say why in a comment; what is only told stays in the list."""
    said: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        place = finding.place
        if finding.level in FILLS and place.sheet in book.sheetnames and _CELL.fullmatch(place.cell):
            said.setdefault((place.sheet, place.cell), []).append(finding)
    for (sheet, address), about in said.items():
        cell = book[sheet][address]
        if isinstance(cell, MergedCell):
            block = next(b for b in book[sheet].merged_cells.ranges if address in b)
            cell = book[sheet].cell(block.min_row, block.min_col)
        cell.fill = FILLS[about[0].level]
        own = [cell.comment.text] if cell.comment else []
        ink.remark(cell, "\n".join([*own, *(f"{f.level.capitalize()}: {f.what} {f.remedy}" for f in about)]), AUTHOR)
