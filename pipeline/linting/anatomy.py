"""Bố cục: which paragraphs are which part of a paper, told by their text and place alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from pipeline.checking.form.heading import is_creed, is_motto, is_upper
from pipeline.checking.form.kinds import ABBREVIATIONS as KINDS
from pipeline.checking.form.kinds import OWN_KINDS, WITH_AUTHORITY, is_title, known_kind
from pipeline.checking.form.opening import AUTHORITY, BASIS, is_basis
from pipeline.linting.endings import annex_after, closed, closing_at
from pipeline.linting.marks import PLACE_AND_DAY, RECIPIENTS, SYMBOL
from pipeline.linting.paper import Line, Paper
from pipeline.words import upper

ABOUT: Final = re.compile(r"V/v\b", re.IGNORECASE)
_BODY: Final = re.compile(r"(?:Điều \d|[IVX]+\.\s|\d{1,2}\.\s|a\)\s|Phần |Chương |[-+]\s)")
_LABEL: Final = re.compile(
    r"(?:Mẫu (?:số )?\d+|DỰ THẢO|HỎA TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT)\b", re.IGNORECASE
)
_ORDER: Final = re.compile(r"QUYẾT (?:ĐỊNH|NGHỊ)\s*[:.]?")
_RULE: Final = re.compile(r"[-–—_─━*=.\s]+")
_DAY: Final = re.compile(r"ngày\s*(\d{1,2})\s*(?:tháng\s*(\d{1,2})\s*năm\s*(\d{4})|[/.-](\d{1,2})[/.-](\d{4}))")
_RANGE: Final = re.compile(r"\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d\b")
_INSTRUMENT: Final = re.compile(
    r"\b\d+/(?:19|20)\d\d/[\w-]+|\d{1,2}/\d{1,2}/(?:19|20)\d\d|tháng \d{1,2} năm (?:19|20)\d\d"
)
_YEAR: Final = re.compile(r"\bnăm\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_SUBJECT: Final = re.compile(r"Về việc|V/v|Ban hành|Phê duyệt", re.IGNORECASE)
_HEAD: Final = 20


def paper_of(file: str, form: str, lines: Sequence[Line], docx: bytes | None = None) -> Paper:
    """The paper with its parts told."""
    lines = tuple(lines)
    creed = next((i for i, each in enumerate(lines[:_HEAD]) if is_creed(each.text) or is_motto(each.text)), None)
    head_end, symbol, dated = _head(lines, creed)
    about = next((i for i, each in enumerate(lines[:head_end]) if ABOUT.match(each.text)), None)
    issuer = _issuer(lines[:head_end], symbol) if creed is not None else ()
    kind, title, subject, after = _titled(lines, head_end, about)
    bases, body_at = _bases(lines, after)
    closing = closing_at(lines, body_at)
    recipients, signer = closed(lines, closing)
    return Paper(
        file=file,
        form=form,
        lines=lines,
        kind=kind,
        symbol=symbol,
        dated=dated,
        day=_day(dated),
        title=title,
        subject=subject,
        year=_year(" ".join(each.text for each in (*title, *subject))),
        issuer=issuer,
        bases=bases,
        body=tuple(lines[body_at:closing]),
        recipients=recipients,
        signer=signer,
        annex=annex_after(lines, (*recipients, *signer)),
        docx=docx,
    )


# --- head -----------------------------------------------------------------------------------------------
def _head(lines: Sequence[Line], creed: int | None) -> tuple[int, Line | None, Line | None]:
    """Where the head ends, its number line and its dated line."""
    symbol = next((i for i, each in enumerate(lines[:_HEAD]) if SYMBOL.match(each.text) and len(each.text) < 60), None)
    dated = next((i for i, each in enumerate(lines[:_HEAD]) if PLACE_AND_DAY.fullmatch(each.text)), None)
    title = next((i for i, each in enumerate(lines[:_HEAD]) if known_kind(each.text) and i > (creed or 0)), len(lines))
    if symbol is not None and symbol > title:
        symbol = None
    about = next((i for i, each in enumerate(lines[:_HEAD]) if ABOUT.match(each.text) and i < title), None)
    if dated is not None and dated > title:
        dated = None
    found = [i for i in (creed, symbol, dated, about) if i is not None]
    end = max(found) + 1 if found else 0
    while end < len(lines) and (is_creed(lines[end].text) or _RULE.fullmatch(lines[end].text)):
        end += 1
    return (
        end,
        lines[symbol] if symbol is not None else None,
        lines[dated] if dated is not None else None,
    )


def _issuer(head: Sequence[Line], symbol: Line | None) -> tuple[Line, ...]:
    found = []
    for line in head:
        if line is symbol or ABOUT.match(line.text):
            break
        national = is_motto(line.text) or is_creed(line.text) or PLACE_AND_DAY.fullmatch(line.text)
        if not national and is_upper(line.text) and not _LABEL.match(line.text):
            found.append(line)
    return tuple(found)


def _day(dated: Line | None) -> date | None:
    found = _DAY.search(dated.text) if dated is not None else None
    if found is None:
        return None
    day, month, year = int(found[1]), int(found[2] or found[4]), int(found[3] or found[5])
    try:
        return date(year, month, day)
    except ValueError:
        return None


# --- title ----------------------------------------------------------------------------------------------
def _titled(
    lines: Sequence[Line], start: int, about: int | None
) -> tuple[str, tuple[Line, ...], tuple[Line, ...], int]:
    """Kind, title lines, subject lines, and the index of what follows."""
    at = next(
        (i for i in range(start, min(start + 8, len(lines))) if _is_title(lines[i].text, loose=about is None)), None
    )
    early = range(start, at if at is not None else start)
    if at is None or any(_BODY.match(lines[i].text) or BASIS.match(lines[i].text) for i in early):
        return ("công văn", (), (lines[about],), start) if about is not None else ("", (), (), start)
    kind = _kind(lines[at].text)
    title, subject = [lines[at]], list[Line]()
    decides = known_kind(lines[at].text) in WITH_AUTHORITY
    index = at + 1
    while index < min(at + 6, len(lines)) and lines[index].table == lines[at].table:
        text = lines[index].text
        if BASIS.match(text) or _BODY.match(text) or text.casefold().startswith("kính gửi") or text.startswith("("):
            break
        if _RULE.fullmatch(text):
            index += 1
            continue
        if is_upper(text):
            if subject or (decides and AUTHORITY.match(upper(text))):
                break
            (subject if decides else title).append(lines[index])
        elif (
            len(text) > 300
            or len(subject) == 3
            or text.endswith((";", ":", ","))
            or (not _SUBJECT.match(text) and text.endswith("."))
        ):
            break
        else:
            subject.append(lines[index])
        index += 1
    return kind, tuple(title), tuple(subject), index


def _is_title(text: str, *, loose: bool) -> bool:
    if _LABEL.match(text) or text.casefold().startswith("kính gửi") or RECIPIENTS.match(text):
        return False
    if known_kind(text):
        return True
    return loose and (is_title(text) or is_upper(text)) and not text.endswith((";", ","))


def _kind(text: str) -> str:
    shown = upper(text).rstrip(":. ")
    known = known_kind(shown) or next(
        (kind for kind in sorted((*KINDS, *OWN_KINDS), key=len, reverse=True) if re.match(rf"{kind}\b", shown)), ""
    )
    return known.lower()


def _year(subject: str) -> int | None:
    """The one year a title speaks of; none where it names a range, or several."""
    if _RANGE.search(subject):
        return None
    years = {int(found) for found in _YEAR.findall(_INSTRUMENT.sub(" ", subject))}
    return years.pop() if len(years) == 1 else None


# --- bases ----------------------------------------------------------------------------------------------
def _bases(lines: Sequence[Line], start: int) -> tuple[tuple[Line, ...], int]:
    """The bases, and where the body begins."""
    opening = start
    start = _past_addressees(lines, start)
    first = next(
        (
            i
            for i in range(start, min(start + 10, len(lines)))
            if BASIS.match(lines[i].text) or _BODY.match(lines[i].text)
        ),
        None,
    )
    if first is None or not BASIS.match(lines[first].text):
        return (), opening
    end = first
    while end < len(lines) and (is_basis(lines[end].text, among=end > first) or _RULE.fullmatch(lines[end].text)):
        end += 1
    bases = tuple(line for line in lines[first:end] if not _RULE.fullmatch(line.text))
    while end < len(lines) and _ORDER.fullmatch(upper(lines[end].text)):
        end += 1
    return bases, end


def _past_addressees(lines: Sequence[Line], start: int) -> int:
    """The index after «Kính gửi:» and the addressees listed below it; `start` where nobody is addressed."""
    named = range(start, min(start + 4, len(lines)))
    at = next((i for i in named if lines[i].text.casefold().startswith("kính gửi")), None)
    if at is None:
        return start
    at += 1
    while at < len(lines) and lines[at].text.startswith(("-", "–", "+")):
        at += 1
    return at
