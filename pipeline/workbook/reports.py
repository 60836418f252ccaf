"""A report as a workbook on disk: sheets of `books`, written whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.workbook import ink
from pipeline.workbook.books import Sheet, book


def write_report(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write the sheets as a new workbook; the same sheets give the same bytes.

    Raises ValueError for a text no cell can hold, OSError where the file cannot be written.
    """
    ink.publish(path, book(sheets))
