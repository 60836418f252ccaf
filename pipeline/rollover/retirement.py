"""Tuổi nghỉ hưu in ordinary working conditions (Bộ luật Lao động ngày 20 tháng 11 năm 2019, khoản 2 Điều 169)."""

from __future__ import annotations

from datetime import date

from pipeline.records import Person

_FIRST_YEAR = 2021
_MONTHS = {"Ông": (60 * 12 + 3, 3, 62 * 12), "Bà": (55 * 12 + 4, 4, 60 * 12)}
"""Form of address → months of age in 2021, months more each year, months it stops at."""


def reached_by(person: Person, day: date) -> bool:
    """Whether a person is of retirement age by a day; False where birth or sex is not known."""
    if person.born is None or person.title not in _MONTHS or day.year < _FIRST_YEAR:
        return False
    first, more, last = _MONTHS[person.title]
    needed = min(first + more * (day.year - _FIRST_YEAR), last)
    lived = (day.year - person.born.year) * 12 + day.month - person.born.month - (day.day < person.born.day)
    return lived >= needed
