"""Sổ làm việc: reading, the blank and the filled workbook, the annotated copy, the tables of its columns."""

from pipeline.workbook.annotated import annotate
from pipeline.workbook.guide import sheet_tables
from pipeline.workbook.layout import CHANGES_SHEET
from pipeline.workbook.marked import Change, Mark, write_marked
from pipeline.workbook.reading import read
from pipeline.workbook.writing import write_blank, write_review

__all__ = [
    "CHANGES_SHEET", "Change", "Mark", "annotate", "read", "sheet_tables", "write_blank", "write_marked",
    "write_review",
]  # fmt: skip
