"""Write the sample workbooks from their data: `python -m inputs.samples.build [FOLDER]`.

The same data gives the same bytes; a test compares them with the files kept in `inputs/`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.styles import Font

from inputs.samples import faults, faulty_review, ke_hoach_va_dau_tu_2021, tai_chinh_2026
from pipeline import documents, workbook
from pipeline.workbook import ink

FOLDER = Path(__file__).resolve().parents[1]


def build(folder: Path = FOLDER) -> list[Path]:
    """Write the two clean reviews and the faulty one; returns the files. Raises OSError."""
    files = []
    for review in (ke_hoach_va_dau_tu_2021.review(), tai_chinh_2026.review(), faulty_review.review()):
        files.append(folder / f"{review.name}.xlsx")
        workbook.write_review(files[-1], review, papers=documents.labels())
    _damage(files[-1])
    return files


def _damage(file: Path) -> None:
    """Put every fault into the workbook, cell by cell."""
    book = load_workbook(file)
    for fault in faults.FAULTS:
        _spoil(book, fault)
    ink.publish(file, ink.packed(book))


def _spoil(book: Any, fault: faults.Fault) -> None:
    if fault.how == faults.MISSING_SHEET:
        del book[fault.sheet]
        return
    sheet = book[fault.sheet]
    cell = sheet[fault.damaged]
    if fault.value != "":
        cell.value = fault.value
    if fault.how == faults.HIDDEN:
        sheet.row_dimensions[fault.row].hidden = True
    elif fault.how == faults.MERGED:
        sheet.merge_cells(start_row=cell.row, end_row=cell.row, start_column=cell.column, end_column=cell.column + 1)
    elif fault.how == faults.NO_HEADING:
        cell.value = None
    elif fault.how == faults.LEGACY:
        cell.font = Font(name=".VnTime", size=12)
    elif fault.how == faults.PLAIN_NUMBER:
        cell.number_format = "General"
    elif fault.how == faults.ADDED_ROW:
        cell.value = "Cộng"


if __name__ == "__main__":
    for written in build(*map(Path, sys.argv[1:])):
        print(written)
