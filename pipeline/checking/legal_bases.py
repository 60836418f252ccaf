"""Viện dẫn: laws, decrees and circulars a paper names must be in force on its day, and rightly named.

Only national instruments cited by symbol, and laws cited by name and day, are looked up; decisions of the office
and the province are not in the data of the law and pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache, lru_cache

from pipeline import law
from pipeline.findings import Finding, Place, review
from pipeline.law import Instrument, Mention
from pipeline.words import fold, short_date

_WORTH_READING = re.compile(r"Luật|Pháp lệnh|Nghị (?:định|quyết)|Thông tư")
_LONG_DAY = re.compile(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})")
_END_OF_NAME = (
    r"(?=\s+(?i:quy định|hướng dẫn|sửa đổi|ban hành|về|v/v|ngày|kèm|và (?=các|Nghị|Thông))\b|[;:.(“\"]|,\s|$)"
)
_ISSUER = re.compile(rf"\s*,?\s*của\s+(?P<who>[A-ZĐ].*?){_END_OF_NAME}")
_KINDS = {"NĐ-CP": "Nghị định", "TT-": "Thông tư"}
_NAMED = ("Luật", "Pháp lệnh")
_NO_NUMBER = "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II"


def check_legal_bases(paragraphs: Sequence[str], day: date, file: str) -> list[Finding]:
    """What is wrong with the instruments a paper of a day cites; each fault of an instrument is told once."""
    found: dict[tuple[str, str], Finding] = {}
    for paragraph in paragraphs:
        if not _WORTH_READING.search(paragraph):
            continue
        place = Place(file, paragraph=paragraph[:60])
        for mention, following in _cited(paragraph):
            for finding in _faults(mention, following, day, place):
                found.setdefault((finding.code, mention.symbol or mention.text), finding)
    return list(found.values())


@lru_cache(maxsize=1000)
def _cited(paragraph: str) -> tuple[tuple[Mention, str], ...]:
    """Instruments a paragraph cites, and what follows each; the papers of a year cite in the same words."""
    text = _plain(paragraph)
    found = law.mentions(text, law.instruments())
    return tuple((mention, text[text.find(mention.text) + len(mention.text) :]) for mention in found)


def _plain(paragraph: str) -> str:
    """The paragraph with days in figures, and without titles that name other instruments.

    A circular in force may quote in its title a decree that is not.
    """
    text = _short_days(" ".join(paragraph.split()))
    for title in _quoting_titles():
        text = text.replace(title, "…")
    return text


def _short_days(text: str) -> str:
    return _LONG_DAY.sub(lambda m: f"ngày {int(m[1])}/{int(m[2])}/{m[3]}", text)


@cache
def _quoting_titles() -> tuple[str, ...]:
    titles = {_short_days(i.title) for i in law.instruments() if re.search(r"\d/(?:NĐ-CP|TT-|QH)", i.title)}
    return tuple(sorted(titles, key=lambda title: (-len(title), title)))


def _faults(mention: Mention, following: str, day: date, place: Place) -> Iterator[Finding]:
    if mention.kind in _NAMED and mention.symbol:
        yield review("vien_dan.luat_ghi_so", place, f"Viện dẫn {mention.kind.lower()} kèm số: «{mention.text}».",
                     "Bỏ số, ký hiệu: luật, pháp lệnh chỉ ghi tên và ngày.", _NO_NUMBER)  # fmt: skip
    if mention.instrument is None:
        yield from _of_unknown(mention, place)
    else:
        yield from _of_known(mention, mention.instrument, day, place)
    if mention.symbol:
        yield from _misnamed(mention, following, place)


def _of_unknown(mention: Mention, place: Place) -> Iterator[Finding]:
    """A law of a known name under a day on which none of that name was passed."""
    name = fold(mention.text.rpartition(" ngày ")[0])
    alike = [i for i in law.instruments() if i.kind in _NAMED and fold(f"{i.kind} {i.title}") == name]
    if not mention.symbol and mention.signed and alike:
        yield _wrong_day(mention, alike, place)


def _of_known(mention: Mention, cited: Instrument, day: date, place: Place) -> Iterator[Finding]:
    if mention.signed and cited.signed and mention.signed != cited.signed:
        yield _wrong_day(mention, [cited], place)
    taken = f"văn bản này tính theo ngày {short_date(day)}"
    if cited.in_force_known and day < cited.in_force:
        yield review("vien_dan.chua_co_hieu_luc", place,
                     f"{cited.called} có hiệu lực từ {short_date(cited.in_force)}, {taken}.",
                     "Viện dẫn văn bản đang có hiệu lực vào ngày ký.")  # fmt: skip
    if cited.expires and cited.expires <= day:
        new = law.successor(cited, day)
        remedy = f"Thay bằng {new.called}." if new else "Bỏ viện dẫn hoặc tìm văn bản thay thế."
        yield review("vien_dan.het_hieu_luc", place,
                     f"{cited.called} hết hiệu lực từ {short_date(cited.expires)}, {taken}.",
                     f"{remedy} Nếu nói về giai đoạn trước thì giữ nguyên.")  # fmt: skip


def _wrong_day(mention: Mention, alike: Iterable[Instrument], place: Place) -> Finding:
    days = " hoặc ".join(short_date(i.signed) for i in alike if i.signed)
    written = short_date(mention.signed) if mention.signed else ""
    return review("vien_dan.sai_ngay", place, f"«{mention.text}»: ngày ban hành ghi {written}, đúng là {days}.",
                  "Sửa ngày ban hành theo văn bản gốc.")  # fmt: skip


def _misnamed(mention: Mention, following: str, place: Place) -> Iterator[Finding]:
    """A kind or an issuer that papers of the symbol do not have: a TT-BYT is not of Văn phòng Chính phủ."""
    kind = _kind(mention)
    if kind and kind != mention.kind:
        yield review("vien_dan.sai_ten_loai", place, f"«{mention.text}»: ký hiệu này là của {kind.lower()}.",
                     f"Ghi «{kind} số {mention.symbol}», hoặc sửa số, ký hiệu.")  # fmt: skip
    issuer = mention.instrument.issuer if mention.instrument else law.issuer_of(mention.symbol)
    written = _ISSUER.match(following)
    if issuer and written and not _key(written["who"]).startswith(tuple(_said_as(issuer))):
        yield review("vien_dan.sai_co_quan", place,
                     f"«{mention.text} của {written['who']}»: văn bản có ký hiệu này do {issuer} ban hành.",
                     f"Ghi «của {issuer}», hoặc sửa số, ký hiệu.")  # fmt: skip


def _kind(mention: Mention) -> str:
    if mention.instrument:
        return mention.instrument.kind
    tail = mention.symbol.rpartition("/")[2]
    return next((kind for start, kind in _KINDS.items() if tail.startswith(start)), "")


def _said_as(issuer: str) -> set[str]:
    """How papers name an issuer: a minister's circular is also called the ministry's."""
    return {_key(issuer), _key(issuer.removeprefix("Bộ trưởng "))}


def _key(issuer: str) -> str:
    """A name without «và» and dashes, which papers put for each other."""
    return fold(issuer.replace(" và ", " "))
