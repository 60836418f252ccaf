"""Checks any list can be put to: rows said twice, ends before beginnings, years out of turn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from pipeline import words
from pipeline.findings import Finding
from pipeline.records import LIST_SHEETS, Record, Review, fields
from pipeline.workbook.beside import day_of, refused, repeated, row_of

_SAID_ONCE = {
    "past_ratings": ("subject", "year"),
    "registrations": ("subject", "award"),
    "medal_nominations": ("person", "medal"),
    "follow_ups": ("unit", "item", "asked_by"),
}
"""Lists on which two rows may not agree in all these fields."""


def check(r: Review) -> list[Finding]:
    """Findings about rows of any list."""
    return [*_repeats(r), *_periods(r), *_past_ratings(r)]


def _repeats(r: Review) -> Iterator[Finding]:
    for name, keys in _SAID_ONCE.items():
        headings = {f.name: f.column.heading for f in fields(LIST_SHEETS[name])}
        same = ", ".join(f"«{headings[key]}»" for key in keys)
        rows: tuple[Record, ...] = getattr(r, name)
        for row, before in repeated(rows, partial(_folded, keys)):
            what = f"Dòng này và {row_of(before, row)} có cùng {same}."
            yield refused(row, keys[0], "dong_hai_lan", what, "Xóa dòng thừa hoặc sửa cho khác nhau.")


def _folded(keys: tuple[str, ...], record: Record) -> tuple[Any, ...]:
    values = (getattr(record, key) for key in keys)
    return tuple(words.fold(value) if isinstance(value, str) else value for value in values)


def _periods(r: Review) -> Iterator[Finding]:
    for name in LIST_SHEETS:
        for record in getattr(r, name):
            starts, ends = getattr(record, "starts", None), getattr(record, "ends", None)
            if isinstance(starts, date) and isinstance(ends, date) and ends < starts:
                what = f"Kết thúc ngày {day_of(ends)}, trước khi bắt đầu ngày {day_of(starts)}."
                yield refused(record, "ends", "ngay_nguoc", what, "Sửa một trong hai ngày.")


def _past_ratings(r: Review) -> Iterator[Finding]:
    for rating in r.past_ratings:
        if rating.year >= r.year:
            what = f"Xếp loại năm {rating.year} không phải của năm trước năm xét {r.year}."
            yield refused(
                rating, "year", "xep_loai_nam_xet", what, "Mức xếp loại năm xét ghi ở sheet «Cá nhân», «Đơn vị»."
            )
