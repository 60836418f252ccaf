"""Years brought into line: the old text's years moved to the new year, so that they are not every change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.comparing.wording import tokens
from pipeline.findings import Finding, Place, error, notice

Align = tuple[int, int] | Literal["auto"] | None

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_RANGE = re.compile(r"((?<!\d)(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?!\d))")
_SYMBOL = re.compile(r"\d+[\w.]*/(?:19|20)\d\d/\D.*")
_NEAR = 5  # years from the old review's; what lies further back (births, service) belongs to people
_STATED = re.compile(r"(?<!\d )năm\s+((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_DAYS = re.compile(r"tháng\s+\S+\s+năm\s+\d{4}", re.IGNORECASE)
_HEAD = 30  # paragraphs in which a paper's title stands


@dataclass(frozen=True, slots=True)
class Shift:
    """Phép chuyển năm: the old review's year, and the year it is moved to."""

    old: int
    new: int

    def __str__(self) -> str:
        return f"{self.old} → {self.new}"


def advanced(text: str, shift: Shift, new: Collection[str]) -> str:
    """The old text with its years moved; as long as before, letter by letter.

    `new` holds the tokens of the new text. A year or date moves only to one that the new text has: what
    differs for another reason, and a law cited on both sides, keep their own.

    >>> advanced("Năm 2021, từ 01/2021, theo NĐ 91/2017/NĐ-CP", Shift(2021, 2022), {"2022", "91/2022/NĐ-CP"})
    'Năm 2022, từ 01/2021, theo NĐ 91/2017/NĐ-CP'
    >>> advanced("năm 2021, giai đoạn 2021 - 2025", Shift(2021, 2022), {"2022", "2021", "2025"})
    'năm 2022, giai đoạn 2021 - 2025'
    """
    return "".join(
        part if _RANGE.fullmatch(part) and not _moves_whole(part, shift, new)
        else "".join(_advanced(token, shift, new) for token in tokens(part))
        for part in _RANGE.split(text)
    )  # fmt: skip


def _moves_whole(span: str, shift: Shift, new: Collection[str]) -> bool:
    """Whether the new text has both ends of a span of years moved; one end alone is another year."""
    return all(_moved(year, shift) in new for year in _YEAR.findall(span))


def _advanced(token: str, shift: Shift, new: Collection[str]) -> str:
    if not _YEAR.search(token) or _SYMBOL.fullmatch(token):
        return token
    moved = _YEAR.sub(lambda found: _moved(found[0], shift), token)
    return moved if moved in new else token


def _moved(year: str, shift: Shift) -> str:
    return str(int(year) + shift.new - shift.old) if abs(int(year) - shift.old) <= _NEAR else year


def year_of(lines: Sequence[str]) -> int | None:
    """The year a paper is about: what its title says (not the day it was signed), else the year it names most."""
    years = [_stated(line) for line in lines]
    for line, found in zip(lines[:_HEAD], years[:_HEAD], strict=True):
        if found and not line.lstrip("- ").casefold().startswith(("căn cứ", "theo ")):
            return found[0]
    counted = Counter(year for found in years for year in found)
    return max(counted, key=lambda year: (counted[year], year), default=None)


def _stated(line: str) -> list[int]:
    return [int(year) for year in _STATED.findall(_DAYS.sub("", line))]


def shift_for(
    align: Align, years: tuple[int | None, int | None], places: Sequence[str]
) -> tuple[Shift | None, list[Finding]]:
    """The change of year asked for; an error where a year has to be known and is not."""
    if align is None:
        return None, []
    found = years if align == "auto" else align
    if found[0] is None or found[1] is None:
        unknown = places[0] if found[0] is None else places[1]
        return None, [
            error(
                "so_sanh.khong_ro_nam",
                Place(unknown),
                "Không nhận ra năm của bên này.",
                "Ghi rõ hai năm, ví dụ --years 2021:2022.",
            )
        ]
    if found[0] == found[1]:
        same = f"Hai bên cùng năm {found[0]} nên không phải chuyển năm."
        return None, [notice("so_sanh.cung_nam", Place(places[1]), same)]
    return Shift(found[0], found[1]), []
