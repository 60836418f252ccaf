"""How instruments are cited in official papers, and which of them a paper cites as căn cứ.

Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II: a căn cứ gives kind, number and symbol, issuer, day and
trích yếu; laws and ordinances go without number, symbol and issuer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pipeline.words import fold, long_date, parse_date

if TYPE_CHECKING:
    from pipeline.law.instruments import Instrument, Subject

_RANKS = {"Luật": 1, "Pháp lệnh": 2, "Nghị quyết": 3, "Nghị định": 4, "Quyết định": 5, "Thông tư": 6}
_NAMED = ("Luật", "Pháp lệnh")
_ISSUERS = {
    "NĐ-CP": "Chính phủ", "QĐ-TTg": "Thủ tướng Chính phủ", "TT-BNV": "Bộ trưởng Bộ Nội vụ",
    "TT-BTC": "Bộ trưởng Bộ Tài chính", "TT-BKHĐT": "Bộ trưởng Bộ Kế hoạch và Đầu tư",
    "TT-BKHCN": "Bộ trưởng Bộ Khoa học và Công nghệ", "TT-BGDĐT": "Bộ trưởng Bộ Giáo dục và Đào tạo",
    "TT-BYT": "Bộ trưởng Bộ Y tế", "TT-BNNMT": "Bộ trưởng Bộ Nông nghiệp và Môi trường",
}  # fmt: skip
_DAY = r"ngày\s+(?P<day>\d{1,2}(?:/\d{1,2}/|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})"
_SYMBOL = r"(?P<symbol>\d{1,4}/\d{4}/(?:NĐ-CP|TT-[A-ZĐ]+|QH\d{2}|UBTVQH\d{2}))"
_KINDS = "Nghị định|Thông tư|Pháp lệnh|Luật|Nghị quyết"
_BY_SYMBOL = re.compile(
    rf"(?P<kind>{_KINDS})\s+(?:(?<=Luật\s)(?:(?!{_KINDS})[^;:.\n]){{1,120}}?\s+)?(?:số\s+)?"
    rf"{_SYMBOL}(?:\s+{_DAY})?"
)
_BY_NAME = re.compile(rf"(?P<kind>Luật|Pháp lệnh)\s+(?P<title>[^;:.\n]+?)\s+{_DAY}")


def rank(kind: str) -> int:
    """Order of a kind among căn cứ, 1 first; ValueError for a kind papers do not cite as law."""
    if kind not in _RANKS:
        raise ValueError(f"unknown kind of instrument: {kind}")
    return _RANKS[kind]


def full(instrument: Instrument) -> str:
    """The first, complete citation; parts not known are left out."""
    day = long_date(instrument.signed) if instrument.signed else ""
    if instrument.kind in _NAMED:
        return " ".join(filter(None, (instrument.kind, instrument.title, day)))
    issuer = f"của {instrument.issuer}"
    return " ".join(filter(None, (short(instrument), day, issuer, instrument.title)))


def short(instrument: Instrument) -> str:
    """The later citation: kind and symbol; laws and ordinances by name, amending ones with their year."""
    if instrument.kind in _NAMED:
        year = f" năm {instrument.signed.year}" if instrument.amends and instrument.signed else ""
        return f"{instrument.kind} {instrument.title}{year}"
    return f"{instrument.kind} số {instrument.symbol}"


def bases(known: Iterable[Instrument], subjects: Sequence[Subject | str]) -> tuple[Instrument, ...]:
    """Those cited as căn cứ for the subjects: by rank, then in the order the subjects are asked for,
    a base law before its amendments, older before newer."""
    chosen = [i for i in known if i.cited_in_bases and any(s in subjects for s in i.subjects)]
    by_code = {i.code: i for i in chosen}

    def order(i: Instrument) -> tuple[object, ...]:
        place = min(subjects.index(s) for s in i.subjects if s in subjects)
        root = next((by_code[c] for c in i.amends if c in by_code), i)
        return (i.rank, place, str(root.signed), root.code, root is not i, str(i.signed), i.code)

    return tuple(sorted(chosen, key=order))


def issuer_of(symbol: str) -> str | None:
    """Who issues papers of a symbol: `12/2019/TT-BNV` → Bộ trưởng Bộ Nội vụ; None when not known."""
    tail = symbol.rsplit("/", 1)[-1]
    if tail.startswith("QH"):
        return "Quốc hội"
    return _ISSUERS.get(tail)


@dataclass(frozen=True, slots=True)
class Mention:
    """Viện dẫn: an instrument a text names, by symbol or (laws) by name and day.

    `signed` is the day the text gives. `instrument` is None where the data knows none of that symbol, or no
    law of that name signed on that day.
    """

    text: str
    kind: str
    symbol: str
    signed: date | None
    instrument: Instrument | None


def mentions(text: str, known: Iterable[Instrument]) -> tuple[Mention, ...]:
    """Laws, decrees and circulars a text names, in reading order."""
    known = tuple(known)
    by_symbol = {i.symbol: i for i in known}
    by_name = {(fold(i.title), i.signed): i for i in known if i.kind in _NAMED}
    found: list[tuple[int, Mention]] = []
    for match in _BY_SYMBOL.finditer(text):
        day = parse_date(match["day"] or "")
        instrument = by_symbol.get(match["symbol"])
        found.append((match.start(), Mention(match[0], match["kind"], match["symbol"], day, instrument)))
    for match in _BY_NAME.finditer(text):
        if not _BY_SYMBOL.match(match[0]):
            day = parse_date(match["day"])
            instrument = by_name.get((fold(match["title"]), day))
            found.append((match.start(), Mention(match[0], match["kind"], "", day, instrument)))
    return tuple(mention for _, mention in sorted(found, key=lambda pair: pair[0]))
