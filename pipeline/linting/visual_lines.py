"""Dòng trên trang: the lines a page shows, as they are before paragraphs are put together from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from pipeline.checking.form.heading import is_creed, is_motto
from pipeline.linting.columns import closing_columns, head_columns
from pipeline.linting.marks import ENDED, ITEM, LONE_NUMBER, PLACE_AND_DAY, RECIPIENTS, SYMBOL
from pipeline.words import nfc

AWAITS: Final = re.compile(r"(?:ngày|tháng|năm|số|khoản|điểm|điều|từ|đến|và|quý|thứ|của|tại|lần|[,/-])$", re.IGNORECASE)
"""Ends of a line that a number or a name must follow."""

_HEAD: Final = 14  # lines of the page among which the head's two columns stand
_TOP: Final = 24  # lines among which those of the head are put together
_BEGINNINGS: Final = re.compile(
    r"ỦY|UỶ|HỘI|SỞ|BỘ|CỤC|BAN|PHÒNG|TRƯỜNG|TỔNG|CỘNG|QUYẾT|NGHỊ|KẾ|BÁO|TỜ|THÔNG|HƯỚNG|CHỈ|CHỦ|GIÁM|VỀ"
)
"""First words of names and titles in capitals, which a narrow column may leave alone on a line."""
_LONG: Final = 150  # letters no line of a page has


class Visual(NamedTuple):
    """Dòng trên trang: its number in the file, what it holds, the same tidied, and what stands before it."""

    number: int
    raw: str
    text: str
    blanks: int
    opens_page: bool
    apart: bool = False  # the first of a column
    closing: bool = False  # among the recipients


def visuals(text: str) -> list[Visual]:
    """The lines of a text that show something, page numbers left out; form feeds part pages."""
    found: list[Visual] = []
    number = blanks = 0
    for page, content in enumerate(text.split("\f"), 1):
        shown = [(at, line) for at, line in enumerate(content.splitlines(), number + 1) if line.strip()]
        ends = {at for at, _ in (shown[:1] + shown[-1:])} if page > 1 or "\f" in text else set()
        opens = page > 1
        previous = number
        for at, line in shown:
            tidy = " ".join(nfc(line).split())
            if at in ends and _is_page_number(tidy, page):
                previous = at
                continue
            blanks = at - previous - 1
            found.append(Visual(at, line, tidy, blanks, opens))
            previous, opens = at, False
        number += max(len(content.splitlines()), 0)
    return _without_stray_numbers(found)


def _is_page_number(text: str, page: int) -> bool:
    digits = text.strip("-– ")
    return digits.isdigit() and abs(int(digits) - page) <= 1


def _without_stray_numbers(lines: list[Visual]) -> list[Visual]:
    """A number alone in the middle of a sentence is a page's."""
    kept = []
    for at, line in enumerate(lines):
        around = (lines[at - 1].text, lines[at + 1].text) if 0 < at < len(lines) - 1 else None
        stray = (
            around is not None
            and LONE_NUMBER.fullmatch(line.text) is not None
            and int(line.text.rstrip(".")) > 1
            and len(around[0]) > 50
            and not ENDED.search(around[0])
            and not AWAITS.search(around[0])
            and around[1][:1].islower()
            and not ITEM.match(around[1])
        )
        if not stray:
            kept.append(line)
    return kept


def is_broken(lines: Sequence[Visual]) -> bool:
    """Whether lines are those of a page, not a paragraph each."""
    if sum(len(line.text) > _LONG for line in lines) >= 3:
        return False
    wraps = [
        len(upper.text)
        for upper, lower in pairwise(lines)
        if len(upper.text) > 20 and not ENDED.search(upper.text)
        and lower.text[:1].islower() and not ITEM.match(lower.text)
    ]  # fmt: skip
    return len(wraps) >= 3 or len(wraps) > 0.08 * len(lines) or sum(length >= 60 for length in wraps) >= 2


def is_spaced(lines: Sequence[Visual]) -> bool:
    """Whether blank lines part paragraphs, instead of standing between all lines."""
    after_none = sum(line.blanks == 0 for line in lines[1:])
    return after_none >= 0.4 * max(len(lines) - 1, 1)


def head_joined(lines: Sequence[Visual]) -> list[Visual]:
    """The lines, those of the head whole that a narrow column broke: Quốc hiệu, the number, place and day."""
    found: list[Visual] = []
    at = 0
    while at < len(lines):
        size = next((n for n in (4, 3, 2) if at < _TOP and _whole(lines[at : at + n], n)), 1)
        pieces = lines[at : at + size]
        text = " ".join(each.text for each in pieces)
        text = re.sub(r"(?<=[/-]) (?=\S)", "", text) if SYMBOL.match(text) else text
        found.append(pieces[0] if size == 1 else pieces[0]._replace(raw="\n".join(p.raw for p in pieces), text=text))
        at += size
    return found


def _whole(pieces: Sequence[Visual], size: int) -> bool:
    """Whether lines together are a component of the head, and none of them is one by itself."""
    texts = [each.text for each in pieces]
    if len(texts) < size or any(_component(text) for text in texts):
        return False
    if _component(" ".join(texts)):
        return True
    return size == 2 and _BEGINNINGS.fullmatch(texts[0]) is not None and texts[1].isupper()


def _component(text: str) -> bool:
    complete = PLACE_AND_DAY.fullmatch(text) is not None and re.search(r"\d{4}\.?$", text) is not None
    return complete or is_motto(text) or is_creed(text) or re.fullmatch(r"Số\s*:\s*\d*\s*/\s*\S+", text) is not None


def in_columns(lines: Sequence[Visual]) -> list[Visual]:
    """Lines that show two columns, parted; the signatures' column stands after the recipients."""
    found: list[Visual] = []
    aside: list[Visual] = []
    closing = False
    for at, line in enumerate(lines):
        closing = closing or RECIPIENTS.match(line.text) is not None
        parts = closing_columns(line.raw) if closing else head_columns(line.raw) if at < _HEAD else (line.raw,)
        pieces = [line._replace(raw=part, text=" ".join(nfc(part).split()), closing=closing) for part in parts]
        found.append(pieces[0])
        if closing:
            aside += pieces[1:]
        else:
            found += pieces[1:]
        if closing and "lưu:" in pieces[0].text.casefold():
            found, aside, closing = found + aside, [], False
    return found + aside


def width_of(lines: Sequence[Visual]) -> float:
    """Letters in the widest lines of a column, the few longest left out."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0
