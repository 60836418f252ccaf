"""Days, hours and years as official papers write them (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4)."""

import re
from datetime import date, time

from pipeline.words.unicode import nfc

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_YEAR = "(?P<year>[12][0-9]{3})"
_DATES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:ngày\s+)?(?P<day>[0-9]{{1,2}})\s*(?P<sep>[/.-])\s*(?P<month>[0-9]{{1,2}})\s*(?P=sep)\s*{_YEAR}",
        rf"(?:ngày\s+)?(?P<day>[0-9]{{1,2}})\s+tháng\s+(?P<month>[0-9]{{1,2}})\s*,?\s+năm\s+{_YEAR}",
        rf"{_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})(?:[t ][0-9:.]+)?",
    )
)
_TOKEN = re.compile(r"\[[^\[\]\n]*\]")
_YEAR_TOKEN = re.compile(r"\[\s*năm(?:\s+(?P<side>trước|sau)|\s*(?P<sign>[-+−–])\s*(?P<step>[0-9]{1,2}))?\s*\]")


def _day(d: date) -> str:
    return f"{d.day:02d}"


def _month(d: date) -> str:
    return f"{d.month:02d}" if d.month < 3 else str(d.month)


def long_date(d: date) -> str:
    """Write a day in full: a zero before days under 10 and before months 1 and 2 only.

    >>> long_date(date(2020, 1, 5)), long_date(date(2019, 6, 29))
    ('ngày 05 tháng 01 năm 2020', 'ngày 29 tháng 6 năm 2019')
    """
    return f"ngày {_day(d)} tháng {_month(d)} năm {d.year}"


def short_date(d: date) -> str:
    """Write a day in figures, with the same zeros.

    >>> short_date(date(2020, 1, 5)), short_date(date(2014, 4, 7))
    ('05/01/2020', '07/4/2014')
    """
    return f"{_day(d)}/{_month(d)}/{d.year}"


def place_date(place: str, d: date) -> str:
    """Write the line of place and day at the head of a paper.

    >>> place_date("Lạng Sơn", date(2020, 12, 31))
    'Lạng Sơn, ngày 31 tháng 12 năm 2020'
    """
    return f"{place}, {long_date(d)}"


def time_of_day(t: time, short: bool = False) -> str:
    """Write an hour as minutes and invitations do; ``short`` leaves the last word out.

    >>> time_of_day(time(8, 0)), time_of_day(time(14, 30), short=True)
    ('08 giờ 00 phút', '14 giờ 30')
    """
    return f"{t.hour:02d} giờ {t.minute:02d}" + ("" if short else " phút")


def weekday(d: date) -> str:
    """Name the day of the week with its capital (NĐ 30/2020/NĐ-CP, Phụ lục II: "thứ Hai").

    >>> weekday(date(2020, 12, 31)), weekday(date(2021, 1, 3))
    ('thứ Năm', 'Chủ nhật')
    """
    return _WEEKDAYS[d.weekday()]


def quarter(d: date) -> str:
    """Give the quarter of the year in Roman figures.

    >>> quarter(date(2020, 3, 31)), quarter(date(2020, 10, 1))
    ('I', 'IV')
    """
    return ("I", "II", "III", "IV")[(d.month - 1) // 3]


def parse_date(text: str) -> date | None:
    """Read a day as people type it, or None when it is no day (day before month, four-digit year).

    >>> parse_date("5/1/2020") == parse_date("ngày 05 tháng 01 năm 2020") == parse_date("2020-01-05")
    True
    >>> parse_date("31/02/1980") is None
    True
    """
    plain = " ".join(nfc(text).lower().split())
    for pattern in _DATES:
        found = pattern.fullmatch(plain)
        if found:
            try:
                return date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                return None
    return None


def year_tokens(text: str, year: int) -> str:
    """Write the year into ``[năm]``, ``[năm trước]``, ``[năm sau]`` and ``[năm-2]``; capitals do not matter.

    >>> year_tokens("Tổng kết năm [năm], phương hướng năm [năm sau], so với [Năm-2]", 2020)
    'Tổng kết năm 2020, phương hướng năm 2021, so với 2018'
    """

    def written(found: re.Match[str]) -> str:
        token = _YEAR_TOKEN.fullmatch(found[0].lower())
        if token is None:
            return found[0]
        if token["side"]:
            return str(year + (1 if token["side"] == "sau" else -1))
        step = int(token["step"] or 0)
        return str(year + step if token["sign"] == "+" else year - step)

    return _TOKEN.sub(written, nfc(text))


def unknown_tokens(text: str) -> list[str]:
    """List the ``[…]`` left in a text that year_tokens() does not know, each once, in order.

    >>> unknown_tokens("[năm] [tên đơn vị] [năm sau] [số] [số]")
    ['[tên đơn vị]', '[số]']
    """
    tokens = dict.fromkeys(_TOKEN.findall(nfc(text)))
    return [token for token in tokens if not _YEAR_TOKEN.fullmatch(token.lower())]
