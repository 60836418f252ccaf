"""Lunar days, days off and the working day a deadline goes to."""

from datetime import date

import pytest

from pipeline.rollover.lunar import hung_kings_day, new_year
from pipeline.rollover.working_days import day_off, holidays, working, years_on

# Tết as it was or will be kept in Việt Nam; in 1985, 2007 and 2030 a day, once a month, away from the north's.
TET = {
    1968: "29/01", 1985: "21/01", 2007: "17/02", 2018: "16/02", 2019: "05/02", 2020: "25/01", 2021: "12/02",
    2022: "01/02", 2023: "22/01", 2024: "10/02", 2025: "29/01", 2026: "17/02", 2027: "06/02", 2028: "26/01",
    2029: "13/02", 2030: "02/02", 2031: "23/01", 2032: "11/02", 2033: "31/01", 2034: "19/02", 2035: "08/02",
}  # fmt: skip
HUNG_KINGS = {
    2018: "25/04", 2019: "14/04", 2020: "02/04", 2021: "21/04", 2022: "10/04", 2023: "29/04", 2024: "18/04",
    2025: "07/04", 2026: "26/04", 2027: "16/04",
}  # fmt: skip


@pytest.mark.parametrize(("year", "day"), TET.items())
def test_tet(year: int, day: str) -> None:
    assert f"{new_year(year):%d/%m}" == day


@pytest.mark.parametrize(("year", "day"), HUNG_KINGS.items())
def test_hung_kings_day_counts_no_leap_month(year: int, day: str) -> None:
    assert f"{hung_kings_day(year):%d/%m}" == day


def test_days_off_of_2022_are_those_announced() -> None:
    """A year with four holidays on weekends: their days are given back, in turn."""
    certain = {f"{day:%d/%m}" for day, off in holidays(2022).items() if off.certain}
    assert certain == {"01/01", "03/01", "31/01", "01/02", "02/02", "03/02", "10/04", "11/04",
                       "30/04", "01/05", "02/05", "03/05", "02/09"}  # fmt: skip
    doubtful = {f"{day:%d/%m}" for day, off in holidays(2022).items() if not off.certain}
    assert doubtful == {"30/01", "04/02", "01/09", "03/09"}


@pytest.mark.parametrize(
    ("day", "kept"),
    [
        (date(2022, 1, 28), date(2022, 1, 28)),  # a Friday
        (date(2022, 1, 29), date(2022, 1, 28)),  # a Saturday
        (date(2022, 2, 2), date(2022, 1, 28)),  # Tết
        (date(2022, 1, 1), date(2022, 1, 4)),  # before it lies another year
        (date(2023, 4, 1), date(2023, 4, 3)),  # before it lies another quarter
        (date(2022, 5, 3), date(2022, 4, 29)),  # a day given back
        (date(2026, 9, 2), date(2026, 9, 1)),  # the day before may be off too, and is told
    ],
)
def test_a_deadline_goes_to_a_working_day(day: date, kept: date) -> None:
    assert working(day) == kept


def test_a_working_day_is_none() -> None:
    assert day_off(date(2022, 1, 4)) is None
    told = day_off(date(2022, 4, 30))
    assert told is not None and told.why == "Ngày Chiến thắng"


def test_a_leap_day_moves_to_the_last_of_february() -> None:
    assert years_on(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert years_on(date(2024, 2, 29), 4) == date(2028, 2, 29)
