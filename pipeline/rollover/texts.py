"""A text of last year's workbook made ready for the new year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from pipeline.rollover import bases, reorganisations, years
from pipeline.rollover.spans import Note, Step, told, woven
from pipeline.words import parse_date

_PLACE_IN_PERIOD = re.compile(r"\bnăm (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ (?:hai|ba|tư|năm)|bản lề)\b(?! tư)")
_HELD_AT = re.compile(r"\(tại [^)\n]+\)")
_WINDOW = re.compile(r"\d+ ngày làm việc")
_LASTED = re.compile(r"(?P<n>\d{1,3}) năm [^();.\n]*\((?P<first>[^()\n]+?)\s+[-–]\s+(?P<last>[^()\n]+?)\)")


def renewed(text: str, step: Step) -> tuple[str, tuple[Note, ...]]:
    """The text of the new year, and everything a person should know about it.

    Years and days of the old review move on, days given as deadlines to a working day; history, periods, other
    papers' numbers and names of offices stay and are told. A text that differs always has a note.
    """
    after, notes = woven(text, chain(bases.found(text, step), years.found(text, step)))
    return after, tuple(told((*notes, *reorganisations.noted(after, step), *_doubts(after, step))))


def watched(text: str, step: Step) -> tuple[Note, ...]:
    """What to look at in a text that describes and so is not moved on: the years it names, old names."""
    after, notes = woven(text, years.found(text, step))
    stale = any(note.doubtful for note in notes) or after != text
    why = f"Đoạn mô tả có năm, ngày cũ: giữ nguyên, sửa theo tình hình năm {step.new}."
    return tuple(told([*([Note(why, doubtful=True)] if stale else []), *reorganisations.noted(text, step)]))


def _doubts(text: str, step: Step) -> Iterator[Note]:
    if match := _PLACE_IN_PERIOD.search(text):
        yield Note(f"«{match[0]}»: năm {step.new} ở vị trí khác trong giai đoạn, xem lại.", doubtful=True)
    if match := _HELD_AT.search(text):
        yield Note(f"«{match[0]}» là nơi tổ chức của năm {step.old}, xem lại.", doubtful=True)
    if (match := _WINDOW.search(text)) and re.search(r"\d{4}", text):
        yield Note(f"Khoảng «{match[0]}» phải tính lại theo ngày mới.", doubtful=True)
    for match in _LASTED.finditer(text):
        first, last = parse_date(match["first"]), parse_date(match["last"])
        if first and last and last.year - first.year != int(match["n"]):
            yield Note(f"Từ {match['first']} đến {match['last']} không phải {match['n']} năm.", doubtful=True)
