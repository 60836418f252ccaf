"""Hai cột: lines of a page on which the two columns of the head, or of the closing, were run together."""

from __future__ import annotations

import re
from typing import Final

from pipeline.linting.marks import RECIPIENTS
from pipeline.words import looks_like_person_name, nfc

_MOTTO: Final = re.compile(r"C[ỘỌ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM", re.IGNORECASE)
_CREED: Final = re.compile(r"Độc lập\s*[-–—.]\s*Tự do\s*[-–—.]\s*Hạnh phúc", re.IGNORECASE)
_NUMBER_AND_DAY: Final = re.compile(r"\s*(Số\s*:?.*?/\s?[^\s/]+)\s+([^\W\d_].{1,40},\s*ngày\b.*)")
_ABOUT_AND_DAY: Final = re.compile(r"\s*(V/v\b.*?)\s{2,}([^\W\d_].{1,40},\s*ngày\b.*)")
_AGENCY_AND_NUMBER: Final = re.compile(r"([^\d:]{6,80}?)\s+(Số\s*:\s*\d*\s*/\s?\S+)")
_GAP: Final = re.compile(r"\s{4,}|\t+\s*")
_POSITIONS: Final = (
    r"(?:(?:KT|TM|TL|TUQ|Q)\.\s?|(?:PHÓ |QUYỀN )?(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|CỤC TRƯỞNG|"
    r"HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|BÍ THƯ))"
)
_POSITION: Final = re.compile(rf"(.*?\S)\s+({_POSITIONS}\b.*)")
_FILED: Final = re.compile(r"(\s*-?\s*Lưu\s*:.*?[.;])\s+(\S.*)")


def head_columns(raw: str) -> tuple[str, ...]:
    """What a line of the head shows in its left and right column; the line alone where it has one column."""
    composed = nfc(raw)
    for pattern in (_MOTTO, _CREED):
        found = pattern.search(composed)
        before, after = (composed[: found.start()].strip(), composed[found.end() :].strip()) if found else ("", "")
        if found and (before or after):
            return tuple(piece for part in (before, found[0], after) if part for piece in head_columns(part))
    for pattern in (_NUMBER_AND_DAY, _ABOUT_AND_DAY, _AGENCY_AND_NUMBER):
        pair = pattern.fullmatch(composed)
        if pair:
            return _parts(pair[1], pair[2])
    return (raw,)


def closing_columns(raw: str) -> tuple[str, ...]:
    """What a line of the closing shows on the recipients' side and on the signer's."""
    left, gap, right = _split(raw)
    if gap and left.strip() and right.strip():
        return _parts(left, right)
    found = RECIPIENTS.match(raw.lstrip())
    after = raw.lstrip()[found.end() :].strip() if found else ""
    if found and after and not after.startswith("-"):
        return _parts(found[0].rstrip(), after)
    beside = _POSITION.fullmatch(raw.strip())
    if beside and beside[2].isupper() and beside[1].rstrip().endswith((";", ".", ",", ":")):
        return _parts(beside[1], beside[2])
    filed = _FILED.fullmatch(raw)
    if filed and looks_like_person_name(filed[2].strip()):
        return _parts(filed[1], filed[2])
    return (raw,)


def _split(raw: str) -> tuple[str, str, str]:
    lead = len(raw) - len(raw.lstrip())
    found = _GAP.search(raw, lead)
    return (raw[: found.start()], found[0], raw[found.end() :]) if found else (raw, "", "")


def _parts(left: str, right: str) -> tuple[str, ...]:
    return left.rstrip(), right.strip()
