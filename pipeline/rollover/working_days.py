"""Ngày nghỉ lễ, tết và ngày làm việc, by rule: what the law fixes, and what a notice settles each year.

Bộ luật Lao động ngày 20 tháng 11 năm 2019: Điều 112 names the days off, khoản 3 Điều 111 gives the next working
day where one falls on a weekly day off. Which five days of Tết, and whether the day before or after Quốc khánh,
is announced year by year: those days are not certain here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from pipeline.rollover import lunar
from pipeline.words import quarter, weekday

_DAY = timedelta(days=1)
_FIXED = ((1, 1, "Tết Dương lịch"), (4, 30, "Ngày Chiến thắng"), (5, 1, "Ngày Quốc tế lao động"), (9, 2, "Quốc khánh"))
_TET = {-2: False, -1: True, 0: True, 1: True, 2: True, 3: False}
"""Days from mồng 1 tháng Giêng, and whether both ways of choosing the five days take them."""


@dataclass(frozen=True, slots=True)
class DayOff:
    """Ngày nghỉ: why nobody works; not `certain` where the year's own notice decides."""

    why: str
    certain: bool = True


@cache
def holidays(year: int) -> Mapping[date, DayOff]:
    """Days off of a year beside weekends, with the days given back for those that fall on a weekend."""
    single = {date(year, month, day): name for month, day, name in _FIXED}
    single[lunar.hung_kings_day(year)] = "Giỗ Tổ Hùng Vương"
    first = lunar.new_year(year)
    off = {first + n * _DAY: DayOff("Tết Nguyên đán", certain) for n, certain in _TET.items()}
    off |= {day: DayOff(name) for day, name in single.items()}
    for day in (date(year, 9, 1), date(year, 9, 3)):
        off.setdefault(day, DayOff("ngày liền kề Quốc khánh", certain=False))
    for day in sorted(single):
        if day.weekday() >= 5:
            given = day + _DAY
            while given.weekday() >= 5 or (given in off and off[given].certain):
                given += _DAY
            off[given] = DayOff(f"nghỉ bù {single[day]}")
    return MappingProxyType(dict(sorted(off.items())))


def day_off(day: date) -> DayOff | None:
    """Why a day is, or may be, no working day; None for one that surely is."""
    holiday = holidays(day.year).get(day)
    if holiday and holiday.certain:
        return holiday
    return DayOff(weekday(day)) if day.weekday() >= 5 else holiday


def working(day: date) -> date:
    """The day itself, else the working day before it; the one after where that is in another quarter.

    >>> working(date(2022, 1, 29)), working(date(2022, 1, 1))
    (datetime.date(2022, 1, 28), datetime.date(2022, 1, 4))
    """
    before = _next(day, -_DAY)
    return before if (before.year, quarter(before)) == (day.year, quarter(day)) else _next(day, _DAY)


def _next(day: date, step: timedelta) -> date:
    while (off := day_off(day)) and off.certain:
        day += step
    return day


def years_on(day: date, years: int) -> date:
    """The same day so many years later; 29/02 becomes 28/02.

    >>> years_on(date(2024, 2, 29), 1)
    datetime.date(2025, 2, 28)
    """
    if (day.month, day.day) == (2, 29) and not _leap(day.year + years):
        return date(day.year + years, 2, 28)
    return day.replace(year=day.year + years)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
