"""Chữ thiếu dấu: syllables no Vietnamese sentence has as they stand, for want of a mark or for one misplaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from pipeline.findings import Level
from pipeline.linting.paper import Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.searching import LOWER, found, hit
from pipeline.words import nfc

_TONES: Final = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_MARKED: Final = "[^\x00-\x7f]"
# Between two Vietnamese words: «va chạm», a name or a foreign word is none of these.
_BARE: Final = re.compile(
    rf"(?<=[{LOWER}] )(?P<word>va(?! (?:chạm|đập|quệt|vấp|phải|li|ni))|cac|duoc|khong)(?= [{LOWER}])"
)
_RIGHT: Final = {"va": "và", "cac": "các", "duoc": "được", "khong": "không"}
_ENDING: Final = "(?:ng|nh|ch|[nmptciuy])"
_WRONG_VOWEL: Final = re.compile(
    rf"(?<!\w)(?P<first>[^\W\d_]{{0,3}}?)(?P<pair>[òóỏõọ][ae]|(?<![qQ])[ùúủũụ]y)(?P<end>{_ENDING})(?!\w)",
    re.IGNORECASE,
)
_ACRONYM: Final = re.compile(r"(?<!\w)(?:HDND|UBNDN|UNBD|UBDN|HĐNN)(?!\w)")


@rule("tu_ngu.chu_thieu_dau", "Chữ tiếng Việt đủ dấu.")
def unmarked(paper: Paper) -> Iterator[Hit]:
    """«nhận thức va trách nhiệm»: a small word that lost its mark among words that kept theirs."""
    for line, match in found(paper.lines, _BARE):
        if re.search(_MARKED, line.text) is not None:
            yield hit(line, match, "Chữ «{0}» thiếu dấu.", f"Viết «{_RIGHT[match['word']]}».", Level.REVIEW)


@rule("tu_ngu.dau_trong_van", "Chữ có âm cuối mang dấu thanh trên nguyên âm chính: «toàn», «ngoài».")
def wrong_vowel(paper: Paper) -> Iterator[Hit]:
    """«tòan», «ngòai»: the first vowel carries a tone only where nothing follows the second."""
    for line, match in found(paper.lines, _WRONG_VOWEL):
        yield hit(line, match, "Dấu thanh đặt sai chỗ trong «{0}».", f"Viết «{_moved(match)}».", Level.REVIEW)


def _moved(match: re.Match[str]) -> str:
    parts, second = normalize("NFD", match["pair"][0]), match["pair"][1]
    tone = "".join(sign for sign in parts if sign in _TONES)
    plain = "".join(sign for sign in parts if sign not in _TONES)
    return nfc(match["first"] + plain + second + tone + match["end"])


@rule("tu_ngu.chu_viet_tat_go_sai", "Chữ viết tắt tên cơ quan không gõ sai: HĐND, UBND.")
def acronyms(paper: Paper) -> Iterator[Hit]:
    """«HDND», «UNBD»."""
    for line, match in found(paper.lines, _ACRONYM):
        right = "UBND" if match[0].startswith("U") else "HĐND"
        yield hit(line, match, "Chữ viết tắt «{0}» gõ sai.", f"Viết «{right}».", Level.REVIEW)
