"""Phần đầu văn bản: ô số 1-4 and 5b of the decree's diagram, in one table without borders."""

from __future__ import annotations

from typing import Final

from pipeline.frame.elements import Element, cell, line, row, rule, table, twips
from pipeline.frame.measures import COMPONENTS, QUOC_HIEU, TIEU_NGU
from pipeline.frame.rules import balanced_lines, fitted_rules
from pipeline.frame.widths import text_width

_RIGHT_WIDTH: Final = 98.0  # mm at least; Quốc hiệu of 13 points takes 96 and must never wrap
_RIGHT_SHARE: Final = 0.58  # of a landscape page
_SIDE: Final = 3.0  # points kept free left and right of a long agency name


def head_table(width: int, parent: str, agency: str, number: str, place_date: str, subject: str) -> Element:
    """The head, `width` twips wide; empty texts are left out."""
    right = max(twips(_RIGHT_WIDTH), round(width * _RIGHT_SHARE))
    left = width - right
    side = round(_SIDE * 20)
    room = left / 20 - 2 * _SIDE
    narrow = {"left": side, "right": side, "firstLine": 0}
    agencies = balanced_lines("co_quan_chu_quan", parent, left / 20, room) if parent else []
    agencies += balanced_lines("co_quan_ban_hanh", agency, left / 20, room)
    agencies += fitted_rules("co_quan_ban_hanh", agency, left / 20, room)
    motto = [
        line("quoc_hieu", QUOC_HIEU),
        line("tieu_ngu", TIEU_NGU),
        rule(text_width(TIEU_NGU, COMPONENTS["tieu_ngu"].size, bold=True), right / 20),
    ]
    rows = [row([cell(left, agencies), cell(right, motto, no_wrap=True)])]
    if number or place_date or subject:
        numbers = [line("so_ky_hieu", number)] if number else []
        if subject:
            numbers.append(line("trich_yeu_cong_van", subject, indent=narrow))
        dates = [line("dia_danh_thoi_gian", place_date if place_date else "")]
        rows.append(row([cell(left, numbers or [line("so_ky_hieu", "")]), cell(right, dates)]))
    return table([left, right], rows, borders=False)
