"""How a review workbook is laid out: the names and marks that writing puts down and reading looks for."""

from __future__ import annotations

from pipeline.records import LIST_SHEETS, Office, Record

GUIDE_SHEET, LISTS_SHEET, ERRORS_SHEET, CHANGES_SHEET = "Hướng dẫn", "Danh mục", "Lỗi", "Cần xem lại"
"""Sheets that hold no data of the review."""

NEEDED_SHEETS = ("units", "people", "nominations")
"""Lists a review cannot do without, as fields of Review; another sheet that is missing counts as empty."""

SERIAL = "STT"
SERIAL_ALIASES = ("STT", "TT", "Số TT", "Số thứ tự")
EXAMPLE_MARK = "Ví dụ"
"""Stands in the column STT of the example row: with it a row is never data."""

PURPOSE_ROW, HEADING_ROW, EXAMPLE_ROW = 1, 2, 3
"""Rows of a sheet as we write it; reading finds the row of headings by itself."""

SEARCH_DEPTH = 15
"""Rows from the top among which the row of headings is looked for."""

OFFICE_HEADINGS = ("Mục", "Giá trị", "Giải thích", "Ví dụ")
REQUIRED_MARK = " *"
DATE_FORMAT, TIME_FORMAT, TEXT_FORMAT = "dd/mm/yyyy", "hh:mm", "@"


def sheets() -> tuple[type[Record], ...]:
    """Records in the order their sheets stand in the workbook."""
    return (Office, *LIST_SHEETS.values())
