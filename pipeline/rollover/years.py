"""Years and days in texts: which move with the review, and which are history."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pipeline.rollover.spans import Note, Span, Step, kept
from pipeline.rollover.working_days import day_off, working, years_on
from pipeline.words import long_date, short_date, weekday

ROUND = 5
"""An anniversary is a round one when its years divide by this."""

_SHORT_DAY = r"(?P<d>\d{1,2})(?P<s>[/.-])(?P<m>\d{1,2})(?P=s)(?P<y>[12]\d{3})(?!\d)"
_LONG_DAY = r"ngày\s+(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>[12]\d{3})(?!\d)"
_DAYS = (re.compile(rf"(?<![\d/.-]){_SHORT_DAY}"), re.compile(_LONG_DAY))
_ANY_DAY = r"(?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)[12]\d{3}"
_BY_A_DAY = re.compile(
    r"(?:trước|chậm nhất(?:\s+là)?|đến\s+hết|thời hạn[^.;\n]{0,20}?|hoàn thành)"
    r"\s+(?:\d{1,2}\s+giờ(?:\s+\d{1,2}(?:\s+phút)?)?\s+)?(?:ngày\s+)?$"
)
_LASTING = re.compile(rf"(?P<first>{_ANY_DAY})\s*[-–]\s*(?P<last>{_ANY_DAY})")
_PAST = re.compile(rf"(?:thông qua|ban hành|phê duyệt|ký kết|công bố)[^;.\n]{{0,60}}?{_ANY_DAY}")
_PERIOD = re.compile(r"(?<!\d)(?P<first>[12]\d{3})(?P<dash>\s*[-–]\s*)(?P<last>[12]\d{3})(?!\d)")
_MONTH = re.compile(
    r"(?:tháng\s+\d{1,2}|[Qq]uý\s+(?:[IV]+|\d))(?:\s+năm\s+|\s*/\s*)(?P<y>[12]\d{3})(?!\d)|"
    r"(?<![\d/])\d{1,2}/(?P<z>[12]\d{3})(?![\d/])"
)
_YEAR = re.compile(r"(?P<lead>[Tt]ừ\s+|[Đđ]ến\s+)?[Nn]ăm\s+(?P<y>[12]\d{3})(?!\d)")
_BARE = re.compile(r"(?<![\d/.,\-–])(?P<y>[12]\d{3})(?![\d/]|[.,]\d)")
_OCCASION = (
    r"(?:[Nn]gày\s+)?(?:thành lập|truyền thống|giải phóng|thống nhất|tái lập|Quốc khánh|Cách mạng|Chiến thắng"
    r"|khởi nghĩa|sinh|mất)\b"
)
_ANNIVERSARY = re.compile(
    rf"kỷ niệm\s+(?:lần thứ\s+)?(?P<k>\d{{1,3}})(?=\s+năm\b)|(?<!\d)(?P<n>\d{{1,3}})(?=\s+năm\s+{_OCCASION})"
)


def found(text: str, step: Step) -> Iterator[Span]:
    """Every piece of a text that tells a year or a day, the surest readings first."""
    for find in (_history, _lasting, _periods, _days, _months, _years, _anniversaries, _bare):
        yield from find(text, step)


def _history(text: str, step: Step) -> Iterator[Span]:
    """Days on which something was decided stay."""
    for match in _PAST.finditer(text):
        recent = step.near(int(match[0][-4:]))
        why = (f"«{match[0]}» là việc của năm cũ, giữ nguyên; thay nếu năm {step.new} có văn bản mới.",)
        yield kept(*match.span(), text, *(why if recent else ()))


def _lasting(text: str, step: Step) -> Iterator[Span]:
    """`(04/11/1831 - 04/11/2021)`: the first day stays, the last moves with the anniversary."""
    for match in _LASTING.finditer(text):
        first, last = int(match["first"][-4:]), int(match["last"][-4:])
        if last == step.old and first < last - 1:
            moved = match["last"][:-4] + str(last + step.by)
            why = f"Khoảng thời gian tính đến năm {last + step.by}."
            yield kept(*match.span("first"), text)
            yield Span(*match.span("last"), moved, (Note(why),))


def _periods(text: str, step: Step) -> Iterator[Span]:
    """`giai đoạn 2021 - 2025` stays, and is told once it is over; a school year moves."""
    for match in _PERIOD.finditer(text):
        first, last = int(match["first"]), int(match["last"])
        if text[: match.start()].rstrip().endswith("năm học") and step.near(first):
            moved = f"{first + step.by}{match['dash']}{last + step.by}"
            yield Span(*match.span(), moved, (Note(f"Năm học chuyển từ {match[0]} sang {moved}."),))
            continue
        over = (f"Giai đoạn {match[0]} đã hết trước năm {step.new}: giữ nguyên, xem lại.",) if last < step.new else ()
        yield kept(*match.span(), text, *over)


def _days(text: str, step: Step) -> Iterator[Span]:
    for match in sorted((m for pattern in _DAYS for m in pattern.finditer(text)), key=lambda m: m.start()):
        year = int(match["y"])
        try:
            day = date(year, int(match["m"]), int(match["d"]))
        except ValueError:
            yield kept(*match.span(), text, f"«{match[0]}» không phải một ngày có trong lịch.")
            continue
        if not step.near(year):
            yield kept(*match.span(), text)
        elif year < step.old:
            yield kept(*match.span(), text, f"Ngày {match[0]} thuộc năm trước năm xét cũ: giữ nguyên, xem lại.")
        else:
            due = bool(_BY_A_DAY.search(text[: match.start()]))
            moved, notes = moved_day(day, step, due=due)
            yield Span(*match.span(), _like(match, moved), notes)


def moved_day(day: date, step: Step, *, due: bool) -> tuple[date, tuple[Note, ...]]:
    """A day so many years on; a deadline (`due`) on a day off goes to the working day before."""
    plain = years_on(day, step.by)
    notes = [Note(f"{'Thời hạn' if due else 'Ngày'} {short_date(day)} chuyển sang năm {plain.year}.")]
    off = day_off(plain)
    if off and off.certain and due:
        moved = working(plain)
        why = f"{short_date(plain)} là ngày nghỉ ({off.why}) nên dời sang {_full(moved)}"
        notes = [Note(f"Thời hạn {short_date(day)} chuyển sang năm {plain.year}; {why}.")]
        off, plain = day_off(moved), moved
    if off:
        settled = "" if off.certain else ", lịch nghỉ từng năm mới xác định"
        notes.append(Note(f"{short_date(plain)} là ngày nghỉ ({off.why}{settled}): xem lại.", doubtful=True))
    return plain, tuple(notes)


def _full(day: date) -> str:
    return f"{weekday(day)}, {short_date(day)}"


def _like(match: re.Match[str], day: date) -> str:
    """A day written as the one it replaces was: in words or figures, with its zeros."""
    if "s" not in match.groupdict():
        return long_date(day)
    padded = match["m"].startswith("0") and int(match["m"]) > 2
    d = f"{day.day:02d}" if len(match["d"]) == 2 else str(day.day)
    m = f"{day.month:02d}" if padded or (day.month < 3 and len(match["d"]) == 2) else str(day.month)
    return f"{d}{match['s']}{m}{match['s']}{day.year}"


def _months(text: str, step: Step) -> Iterator[Span]:
    for match in _MONTH.finditer(text):
        year = int(match["y"] or match["z"])
        if not step.near(year):
            yield kept(*match.span(), text)
        elif year < step.old:
            yield kept(*match.span(), text, f"«{match[0]}» thuộc năm trước năm xét cũ: giữ nguyên, xem lại.")
        else:
            moved = f"{match[0][:-4]}{year + step.by}"
            yield Span(*match.span(), moved, (Note(f"«{match[0]}» chuyển thành «{moved}»."),))


def _years(text: str, step: Step) -> Iterator[Span]:
    for match in _YEAR.finditer(text):
        year, lead = int(match["y"]), (match["lead"] or "").strip().lower()
        if not step.near(year):
            yield kept(*match.span(), text)
        elif lead == "từ":
            yield kept(*match.span(), text, f"«{match[0]}» là mốc thời gian: giữ nguyên, xem lại.")
        else:
            moved = f"{match[0][:-4]}{year + step.by}"
            note = Note(f"«{match[0].strip()}» chuyển thành «{moved.strip()}».", doubtful=lead == "đến")
            yield Span(*match.span(), moved, (note,))


def _anniversaries(text: str, step: Step) -> Iterator[Span]:
    for match in _ANNIVERSARY.finditer(text):
        group = "k" if match["k"] else "n"
        years = int(match[group]) + step.by
        moved = str(years).zfill(len(match[group]))
        note = Note(f"Kỷ niệm {match[group]} năm chuyển thành {moved} năm.")
        if years % ROUND:
            note = Note(f"Kỷ niệm {moved} năm không phải năm tròn, cân nhắc bỏ.", doubtful=True)
        yield Span(*match.span(group), moved, (note,))


def _bare(text: str, step: Step) -> Iterator[Span]:
    """A number that may be a year, with nothing beside it to tell."""
    for match in _BARE.finditer(text):
        if step.near(int(match["y"])):
            yield kept(*match.span(), text, f"Số {match[0]} có thể là năm: giữ nguyên, xem lại.")
