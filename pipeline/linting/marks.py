"""Dấu hiệu: how paragraphs of an official paper begin and end."""

from __future__ import annotations

import re
from typing import Final

from pipeline.checking.form.heading import is_creed, is_motto

BULLET: Final = re.compile(r"[-–—•*+▪◦·]\s*(?=\S)")
ITEM: Final = re.compile(r"(?:[IVX]+\.|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]{1,2}\)|\((?:\d{1,2}|[a-zđ])\))\s*(?=\S)")
OPENER: Final = re.compile(
    r"Điều \d+[.:]|Chương [IVX]+\b|Mục \d+\b|Phần (?:thứ|[IVX])|Phụ lục(?: [IVX\d]+)?$|"
    r"Căn cứ\b|Theo đề nghị\b|Xét (?:đề nghị|Tờ trình|Biên bản|Báo cáo|Công văn|đơn|thành tích|năng lực)|"
    r"Nơi nhận\b|Kính gửi\b|V/v\b|\(?Kèm theo\b"
)
ENDED: Final = re.compile(r"[.;:!?…][\"”’»)]*$")
LONE_NUMBER: Final = re.compile(r"\d{1,3}\.?")
QUARTER: Final = re.compile(r"QUÝ\s+(?:IV|I{1,3}|[1-4])(?:[/\s-].{0,12})?", re.IGNORECASE)
RECIPIENTS: Final = re.compile(r"Nơi nhận\s*:?", re.IGNORECASE)
TABLE_HEAD: Final = re.compile(r"(?:TT|STT|Stt|Số TT|SỐ TT|Số thứ tự)\b")
OUT_OF_TABLE: Final = re.compile(r"[IVX]+\.\s|Điều \d+[.:]|Chương [IVX]|(?:Phần|Mục) [IVX\d]|Phụ lục\b|Kính gửi")
SYMBOL: Final = re.compile(r"(?:Số|SỐ)\s*:(?!\s*$)|Số\s+\d+\s*/|Số\s*:\s*$")
_PLACE: Final = r"(?!(?:trước|sau|vào|từ|đến|lúc|hồi|tại|ngày)\b)[^\W\d_](?:(?! giờ )[^,;:]){1,40}"
PLACE_AND_DAY: Final = re.compile(
    rf"{_PLACE},\s*ngày[\s.…_\d]+tháng[\s.…_\d]+năm[\s.…_\d]*\.?|{_PLACE},\s*ngày\s*[\d.…\s]+/[\d.…\s/]*"
)


def is_heading(text: str) -> bool:
    """Whether a text is written in capitals, and is more than an abbreviation."""
    return " " in text.strip() and text.upper() == text and sum(map(str.isalpha, text)) > 3


def keeps_apart(text: str) -> bool:
    """Whether a line of the head or the closing stands by itself: number, place and day, «Nơi nhận:»."""
    if is_motto(text) or is_creed(text) or PLACE_AND_DAY.fullmatch(text):
        return True
    return re.fullmatch(r"Nơi nhận\s*:?", text) is not None or re.match(r"Số\s*:\s*[\d\s.…]*/", text) is not None
