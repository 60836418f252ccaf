"""Âm lịch Việt Nam: the lunar calendar reckoned from the sun and the moon for UTC+7.

A month begins on the day of the new moon; the winter solstice falls in the eleventh month; of thirteen months
between two solstices the first without a principal term (trung khí) is a leap month. Positions follow the
series of Jean Meeus, Astronomical Algorithms, exact to a few minutes from 1900 to 2100.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from math import floor, pi, radians, sin

_ZONE = 7 / 24  # days
_EPOCH = 2415021  # Julian day number of 01/01/1900
_ORDINAL = 1721425  # Julian day number of day 0 of Python's count
_MONTH = 29.530588853  # mean days from new moon to new moon
_NEW_YEAR, _THIRD = 2, 4  # months after the eleventh: tháng Giêng, tháng Ba


def new_year(year: int) -> date:
    """Mồng 1 tháng Giêng âm lịch (Tết Nguyên đán) of the lunar year that begins in a year.

    >>> new_year(2026), new_year(2027)
    (datetime.date(2026, 2, 17), datetime.date(2027, 2, 6))
    """
    return _first_of(year, _NEW_YEAR)


def hung_kings_day(year: int) -> date:
    """Mồng 10 tháng Ba âm lịch (Giỗ Tổ Hùng Vương).

    >>> hung_kings_day(2025)
    datetime.date(2025, 4, 7)
    """
    return _first_of(year, _THIRD) + timedelta(days=9)


@cache
def _first_of(year: int, after: int) -> date:
    """First day of the month so many after the eleventh of the year before; leap months do not count."""
    start, end = _eleventh(year - 1), _eleventh(year)
    count = after
    if end - start == 13 and _leap(start) <= after:
        count += 1
    return date.fromordinal(_new_moon(start + count) - _ORDINAL)


def _leap(eleventh: int) -> int:
    """How many months after the eleventh the leap month comes: the first that no principal term falls in."""
    return next(n for n in range(1, 14) if _term(_new_moon(eleventh + n)) == _term(_new_moon(eleventh + n + 1)))


@cache
def _eleventh(year: int) -> int:
    """Ordinal of the new moon that opens the eleventh month of a year."""
    last_day = date(year, 12, 31).toordinal() + _ORDINAL
    moon = floor((last_day - _EPOCH) / _MONTH)
    while _new_moon(moon + 1) <= last_day:
        moon += 1
    return moon if _term(_new_moon(moon)) < 9 else moon - 1


def _term(day: int) -> int:
    """Which twelfth of its round the sun is in as a day begins at UTC+7, from 0 at the March equinox."""
    t = (day - 0.5 - _ZONE - 2451545.0) / 36525
    anomaly = radians(357.52910 + t * (35999.05030 - t * (0.0001559 + 0.00000048 * t)))
    centre = (1.914600 - t * (0.004817 + 0.000014 * t)) * sin(anomaly)
    centre += (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly)
    longitude = radians(280.46645 + t * (36000.76983 + 0.0003032 * t) + centre)
    return floor(longitude % (2 * pi) / pi * 6)


@cache
def _new_moon(ordinal: int) -> int:
    """Julian day number, at UTC+7, of a new moon counted from the first of 1900."""
    t = ordinal / 1236.85
    mean = 2415020.75933 + 29.53058868 * ordinal + t * t * (0.0001178 - 0.000000155 * t)
    mean += 0.00033 * sin(radians(166.56 + t * (132.87 - 0.009173 * t)))
    sun = radians(359.2242 + 29.10535608 * ordinal - t * t * (0.0000333 + 0.00000347 * t))
    moon = radians(306.0253 + 385.81691806 * ordinal + t * t * (0.0107306 + 0.00001236 * t))
    node = radians(21.2964 + 390.67050646 * ordinal - t * t * (0.0016528 + 0.00000239 * t))
    terms = (
        (0.1734 - 0.000393 * t, sun), (0.0021, 2 * sun), (-0.4068, moon), (0.0161, 2 * moon), (-0.0004, 3 * moon),
        (0.0104, 2 * node), (-0.0051, sun + moon), (-0.0074, sun - moon), (0.0004, 2 * node + sun),
        (-0.0004, 2 * node - sun), (-0.0006, 2 * node + moon), (0.0010, 2 * node - moon), (0.0005, sun + 2 * moon),
    )  # fmt: skip
    drift = -0.000278 + t * (0.000265 + 0.000262 * t)  # between the earth's turning and even time
    return floor(mean + sum(size * sin(angle) for size, angle in terms) - drift + 0.5 + _ZONE)
