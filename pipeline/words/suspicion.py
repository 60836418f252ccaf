"""Signs that a text was damaged on its way here and must not be printed as it stands."""

import re
import unicodedata
from collections.abc import Callable

from pipeline.words.legacy import from_tcvn3, from_vni
from pipeline.words.syllables import TONES, is_syllable, settle_tones

_LINE_BREAKS = "\n\t\r"
_URL = re.compile(r"\S*(?:://|www\.)\S*")
_QUESTION = re.compile(r"[^\W\d_]*\?+[^\W_]+")
_GREEK_LETTERS_LIKE_LATIN = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινκρυχ")
_GREEK_IN_LATIN = re.compile(r"(?:(?<=[A-Za-z])[αγη]|[αγη](?=[A-Za-z]))")
# UTF-8 read as Windows-1252: the sign for the first byte, then one only a following byte can be.
_MOJIBAKE = re.compile(
    "áº|á»[\u00a0-\u00bf\u0080-\u009f€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ä[‘ƒ‚©¨\u0090]|Å[©¨]|Æ[°¡¯]"
    "|Ã[¡¢£¨©ª¬\u00ad²³´µ¹º½€‚ƒˆ‰ŠŒ™š\u0080-\u009f]|â€|ï»¿|Ì[€ƒ\u0081]"
)
_VNI_PAIR = "(?:[aeouyôö][ùøûõï]|[aeo][âáàåãä]|a[êéèúüë])"
_VNI_SIGN = re.compile(f"{_VNI_PAIR}|[öñæî]", re.IGNORECASE)
_VNI_WORD = re.compile(f"(?:{_VNI_PAIR}|[a-zíìôóòöñæî])+", re.IGNORECASE)
_LEGACY_WORD = re.compile(r"(?:[^\W\d_]|[\u00a1-\u00bf×÷])+")
# Letters the Central Highlands' own alphabets share with old fonts: Y Ñuê is a name.
_HIGHLANDS = re.compile(r"\bY\b|\bH['’ʼ]|[ƀčĕĭŏŭ]", re.IGNORECASE)


def _unprintable(text: str) -> str | None:
    for char in text:
        code, kind = f"U+{ord(char):04X}", unicodedata.category(char)
        if kind == "Cc" and char not in _LINE_BREAKS:
            return f"có ký tự điều khiển không nhìn thấy ({code})"
        if kind == "Cs":
            return f"có nửa ký tự bị hỏng ({code})"
        if kind == "Co":
            return f"có ký tự riêng của một phông chữ ({code}), máy khác không đọc được"
        if kind == "Cn":
            return f"có mã không phải là ký tự ({code})"
        if char == "\ufffd":
            return "có ký tự đã mất (�)"
    return None


def _question_in_word(text: str) -> str | None:
    found = _QUESTION.search(_URL.sub(" ", text))
    return f"có dấu hỏi nằm trong chữ «{found[0]}», có thể đã mất dấu tiếng Việt" if found else None


def _foreign_letter(text: str) -> str | None:
    for char in text:
        if char.isascii():
            continue
        name = unicodedata.name(char, "")
        if name.startswith("CYRILLIC"):
            return f"có chữ cái Ki-rin «{char}» trông giống chữ cái tiếng Việt"
        if char in _GREEK_LETTERS_LIKE_LATIN:
            return f"có chữ cái Hy Lạp «{char}» trông giống chữ cái tiếng Việt"
        if name.startswith(("MATHEMATICAL", "FULLWIDTH LATIN")) and char.isalpha():
            return f"có chữ cái kiểu trang trí «{char}», không phải chữ cái tiếng Việt"
    found = _GREEK_IN_LATIN.search(text)
    return f"có chữ cái Hy Lạp «{found[0]}» trông giống chữ cái tiếng Việt" if found else None


def _mojibake(text: str) -> str | None:
    found = _MOJIBAKE.search(text)
    return f"có dấu hiệu đọc sai bảng mã («{found[0]}»), chữ tiếng Việt đã vỡ" if found else None


def _looks_tcvn3(word: str) -> bool:
    accented = [char for char in word if not char.isascii()]
    if word.isupper() and set(accented) == {"Ð"}:
        return False  # HÐ: the Icelandic letter stands for Đ, and repair() puts it right
    steady = word.islower() or word.istitle() or word.isupper()
    # One â, ê or ô in an odd word is more often a cut or ethnic word than a font's sign.
    return len(accented) > 1 or not steady or accented[0] not in "ÂÊÔâêô"


def _looks_vni(word: str) -> bool:
    return _VNI_SIGN.search(word) is not None and _VNI_WORD.fullmatch(word) is not None


def _legacy(text: str) -> str | None:
    highlands = _HIGHLANDS.search(text)
    for found in _LEGACY_WORD.findall(text):
        word = found.lstrip("×·")
        if word.isascii() or max(word) > "ÿ" or word == "µm" or is_syllable(word):
            continue
        if highlands and word.lower().replace("ñ", "").isascii():
            continue
        for charset, looks, read in _OLD_FONTS:
            if looks(word) and is_syllable(read(word)) and any(char.isascii() for char in word):
                return f"có chữ gõ bằng phông {charset}: «{word}» có lẽ là «{read(word)}»"
    return None


def _stray_tone(text: str) -> str | None:
    for word in settle_tones(text).split():
        if any(mark in word for mark in TONES):
            return f"có dấu thanh đặt sai chỗ trong chữ «{word}»"
    return None


_OLD_FONTS = (("TCVN3", _looks_tcvn3, from_tcvn3), ("VNI", _looks_vni, from_vni))
_CHECKS: tuple[Callable[[str], str | None], ...] = (
    _unprintable,
    _question_in_word,
    _foreign_letter,
    _mojibake,
    _legacy,
    _stray_tone,
)


def suspicious(text: str) -> str | None:
    """Say in Vietnamese why a text must not go into a paper as it stands, or None when nothing is wrong.

    Looks for control characters, lone surrogates, lost letters (U+FFFD, a question mark inside a word),
    Cyrillic and Greek letters that pass for Latin ones, private-use characters, and words that only make
    sense when read as TCVN3, VNI or broken UTF-8. Ask it about the raw text, before repair(): removing a soft
    hyphen hides a TCVN3 *ư*. What repair() puts right (spaces, decomposed letters, line breaks) passes.

    >>> suspicious("Ng?c Lan")
    'có dấu hỏi nằm trong chữ «Ng?c», có thể đã mất dấu tiếng Việt'
    >>> suspicious("NguyÔn V¨n A")
    'có chữ gõ bằng phông TCVN3: «NguyÔn» có lẽ là «Nguyễn»'
    >>> suspicious("H'Hen Niê, Y Bhin Êban, Giàng A Páo") is None
    True
    """
    plain = unicodedata.normalize("NFC", text)
    for check in _CHECKS:
        reason = check(plain)
        if reason:
            return reason
    return None
