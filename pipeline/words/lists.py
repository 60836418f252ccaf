"""Lists and sentences as official papers punctuate them."""

import re
from collections.abc import Iterable

from pipeline.words.unicode import nfc

# A full stop that ends an ellipsis or "v.v." belongs to the words, not to the sentence.
_FINAL_STOP = re.compile(r"(?:\s*(?:\./\.|(?<!\.)(?<!\bv\.v)\.|[;,:]))+\s*$")
_ENDED = re.compile(r"[.!?…][\"'”’»)\]]?$")


def upper(text: str) -> str:
    """Write in capitals, every letter composed.

    >>> upper("Ủy ban nhân dân tỉnh")
    'ỦY BAN NHÂN DÂN TỈNH'
    """
    return nfc(nfc(text).upper())


def upper_first(text: str) -> str:
    """Make the first letter a capital and leave the rest alone.

    >>> upper_first("đồng ý tặng Giấy khen")
    'Đồng ý tặng Giấy khen'
    """
    plain = nfc(text)
    return nfc(plain[:1].upper() + plain[1:])


def lower_first(text: str) -> str:
    """Make the first letter small, to go on inside a sentence; an abbreviation (UBND) stays.

    >>> lower_first("Tặng Giấy khen"), lower_first("UBND tỉnh")
    ('tặng Giấy khen', 'UBND tỉnh')
    """
    plain = nfc(text)
    if plain[1:2].isupper():
        return plain
    return nfc(plain[:1].lower() + plain[1:])


def no_final_stop(text: str) -> str:
    """Take the final punctuation off; an ellipsis and the stop of "v.v." stay.

    >>> no_final_stop("Quyết định này có hiệu lực./."), no_final_stop("sách, vở, v.v.;")
    ('Quyết định này có hiệu lực', 'sách, vở, v.v.')
    """
    return _FINAL_STOP.sub("", text.strip())


def sentence(text: str) -> str:
    """Make a sentence: a capital first, a full stop last.

    >>> sentence("đề nghị các phòng thực hiện;"), sentence("Đã xong chưa?"), sentence("")
    ('Đề nghị các phòng thực hiện.', 'Đã xong chưa?', '')
    """
    plain = text.strip()
    if not _ENDED.search(plain):
        plain = no_final_stop(plain)
        plain += "." if plain else ""
    return upper_first(plain)


def joined(items: Iterable[str], last: str = "và") -> str:
    """Join the items in one phrase; blank ones are left out.

    >>> joined(["Giấy khen", "Bằng khen", "Cờ thi đua"]), joined(["Giấy khen"]), joined([])
    ('Giấy khen, Bằng khen và Cờ thi đua', 'Giấy khen', '')
    """
    parts = [item.strip() for item in items if item.strip()]
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def end_items(items: Iterable[str]) -> list[str]:
    """End each item with ";" and the last with "." (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.6 and II.9).

    >>> end_items(["- Như Điều 3.", "- Sở Nội vụ", "- Lưu: VT;"])
    ['- Như Điều 3;', '- Sở Nội vụ;', '- Lưu: VT.']
    """
    parts = [plain for plain in map(no_final_stop, items) if plain]
    ended = [f"{part};" for part in parts[:-1]]
    return [*ended, *(part if part.endswith(".") else f"{part}." for part in parts[-1:])]
