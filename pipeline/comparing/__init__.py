"""Comparing (so sánh): two outputs folders, two workbooks or two papers, and what made them differ.

`compare` reads and compares; `as_lines`, `as_dict` and `as_html` tell it; `redline` makes Word's tracked changes.
"""

from pipeline.comparing.books import CellChange, RowChange, row_changes
from pipeline.comparing.changes import Cause, Comparison, PaperChange, Reason, Side, Sort
from pipeline.comparing.comparison import compare
from pipeline.comparing.html import as_html
from pipeline.comparing.redlining import Line, RedRow, RedTable, redlined
from pipeline.comparing.telling import as_dict, as_lines
from pipeline.comparing.tracking import MissingEngineError, RedlineError, redline, redlines
from pipeline.comparing.wording import Mark, Piece, pieces
from pipeline.comparing.years import Shift

__all__ = [
    "Cause", "CellChange", "Comparison", "Line", "Mark", "MissingEngineError", "PaperChange", "Piece",
    "Reason", "RedRow", "RedTable", "RedlineError", "RowChange", "Shift", "Side", "Sort",
    "as_dict", "as_html", "as_lines", "compare", "pieces", "redline", "redlined", "redlines", "row_changes",
]  # fmt: skip
