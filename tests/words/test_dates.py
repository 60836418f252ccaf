"""Days as NĐ 30/2020/NĐ-CP writes them, and as people type them."""

from datetime import date, datetime, time, timedelta

import pytest

from pipeline.words import (
    long_date,
    parse_date,
    place_date,
    quarter,
    short_date,
    time_of_day,
    unknown_tokens,
    weekday,
    year_tokens,
)

YEAR = [date(2020, 1, 1) + timedelta(days=n) for n in range(366)]
DAYS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", *map(str, range(10, 32))]
MONTHS = ["01", "02", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]


@pytest.mark.parametrize("day", YEAR)
def test_a_zero_before_small_days_and_the_first_two_months_only(day: date) -> None:
    d, m = DAYS[day.day - 1], MONTHS[day.month - 1]
    assert long_date(day) == f"ngày {d} tháng {m} năm 2020"
    assert short_date(day) == f"{d}/{m}/2020"
    assert parse_date(long_date(day)) == parse_date(short_date(day)) == parse_date(day.isoformat()) == day


def test_the_examples_of_the_decree() -> None:
    assert place_date("Hà Nội", date(2020, 1, 5)) == "Hà Nội, ngày 05 tháng 01 năm 2020"
    assert long_date(date(2019, 6, 29)) == "ngày 29 tháng 6 năm 2019"
    assert short_date(date(2014, 4, 7)) == "07/4/2014"
    assert long_date(datetime(2020, 2, 9, 8, 30)) == "ngày 09 tháng 02 năm 2020"


@pytest.mark.parametrize(
    "text",
    [
        "05/01/2020",
        "5/1/2020",
        "5-1-2020",
        "05.01.2020",
        " 5 / 1 / 2020 ",
        "ngày 5 tháng 1 năm 2020",
        "Ngày 05 tháng 01 năm 2020",
        "NGÀY 5 THÁNG 1, NĂM 2020",
        "nga\u0300y 5 tha\u0301ng 1 năm 2020",
        "5 tháng 1 năm 2020",
        "ngày 5/1/2020",
        "2020-01-05",
        "2020-01-05 00:00:00",
        "2020-01-05T08:30:00",
    ],
)
def test_days_as_people_type_them(text: str) -> None:
    assert parse_date(text) == date(2020, 1, 5)


@pytest.mark.parametrize(
    "text",
    ["31/02/1980", "29/02/2021", "5/13/2020", "1985", "5/1/20", "5/1-2020", "01/2020", "", "chưa rõ",
     "0/1/2020", "05/01/0220", "ngày … tháng … năm 2020", "5/1/2020 và 6/1/2020", "٥/١/٢٠٢٠"],
)  # fmt: skip
def test_what_is_no_day_stays_unread(text: str) -> None:
    assert parse_date(text) is None


def test_days_of_the_week_and_quarters() -> None:
    monday = date(2020, 12, 28)
    assert [weekday(monday + timedelta(days=n)) for n in range(7)] == [
        "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật",
    ]  # fmt: skip
    assert [quarter(date(2020, m, 15)) for m in range(1, 13)] == ["I"] * 3 + ["II"] * 3 + ["III"] * 3 + ["IV"] * 3


def test_hours() -> None:
    assert time_of_day(time(8)) == "08 giờ 00 phút"
    assert time_of_day(datetime(2020, 1, 1, 14, 5)) == "14 giờ 05 phút"
    assert time_of_day(time(8, 30), short=True) == "08 giờ 30"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Kế hoạch năm [năm]", "Kế hoạch năm 2021"),
        ("[NĂM] [Năm trước] [năm  SAU]", "2021 2020 2022"),
        ("[năm-2] [năm - 1] [năm+1] [năm–3] [năm −4]", "2019 2020 2022 2018 2017"),
        ("[na\u0306m]", "2021"),
        ("giai đoạn [năm-4]-[năm]", "giai đoạn 2017-2021"),
        ("[năm nay], [năm ngoái], [1]", "[năm nay], [năm ngoái], [1]"),
        ("năm 2021, [ năm ]", "năm 2021, 2021"),
    ],
)
def test_years_are_written_in(text: str, written: str) -> None:
    assert year_tokens(text, 2021) == written


def test_other_brackets_are_reported_once_in_order() -> None:
    text = "[tên] [năm] [NĂM SAU] [năm-2] [năm nay] [tên] [] [a\nb]"
    assert unknown_tokens(text) == ["[tên]", "[năm nay]", "[]"]
    assert unknown_tokens(year_tokens("Năm [năm], [năm trước]", 2021)) == []
