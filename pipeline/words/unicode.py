"""Vietnamese text as Unicode: one form, repaired, matched, and turned into file names."""

import re
import unicodedata
from functools import lru_cache

from pipeline.words.legacy import from_tcvn3, from_vni, legacy_font
from pipeline.words.suspicion import suspicious
from pipeline.words.syllables import retone, settle_tones

__all__ = [
    "fold",
    "from_tcvn3",
    "from_vni",
    "legacy_font",
    "nfc",
    "repair",
    "retone",
    "slug",
    "suspicious",
]

# Eth and the African D look like Đ in most fonts.
_D_LOOKALIKES = str.maketrans("\u00d0\u0189\u00f0\u0256", "ĐĐđđ")
_EXCEL_ESCAPES = re.compile(r"_x000([DA])_", re.IGNORECASE)
_LINE_BREAK = re.compile("\r*\n|\r|[\u2028\u2029]")
_APOSTROPHES = re.compile("['’‘ʼ`´]")
# Windows keeps these names for devices, whatever the extension; "con" is also a Vietnamese word.
_DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))


def nfc(text: str) -> str:
    """Compose the letters: one code point for each Vietnamese letter (Unicode NFC).

    >>> nfc("e\\u0302\\u0301")
    'ế'
    """
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=4096)
def _replacement(char: str) -> str:
    kind = unicodedata.category(char)
    if kind == "Zs":
        return " "
    return "" if kind == "Cf" else char


def _plain_characters(text: str) -> str:
    if text.isascii():
        return text
    return "".join(map(_replacement, text)).translate(_D_LOOKALIKES)


@lru_cache(maxsize=8192)  # lists and tables say the same words again and again
def repair(text: str) -> str:
    """Put right what copying and pasting breaks, and nothing a person chose.

    NFC; every kind of space becomes a space and runs of them one; invisible characters go; every kind of line
    break becomes ``\\n``; look-alikes of Đ become Đ; a tone mark that slipped onto a consonant or the wrong
    vowel goes back. *Hoà* and *Hòa* both stay as they are.

    >>> repair(" nhiêṃ  vụ\\u00a0nôị bô\\u0323 ")
    'nhiệm vụ nội bộ'
    >>> repair("Ðinh Thị Hoà_x000D_\\nTổ\\u200b trưởng")
    'Đinh Thị Hoà\\nTổ trưởng'
    """
    plain = _plain_characters(text)
    plain = _EXCEL_ESCAPES.sub(lambda found: "\r" if found[1] in "dD" else "\n", plain)
    plain = _LINE_BREAK.sub("\n", plain)
    plain = re.sub("[ \t]+", " ", plain)
    plain = re.sub(" ?\n ?", "\n", plain).strip(" \n")
    return plain if plain.isascii() else settle_tones(plain)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.translate(_D_LOOKALIKES).casefold()).replace("đ", "d")
    return re.findall("[a-z0-9]+", "".join(char for char in plain if not unicodedata.combining(char)))


def fold(text: str) -> str:
    """Reduce a text to its matching key: small letters without marks and digits, nothing else.

    >>> fold("Họ và tên (*)"), fold("Đơn vị công tác")
    ('hovaten', 'donvicongtac')
    """
    return "".join(_words(text))


def slug(text: str) -> str:
    """Turn a text into a file name without extension: small ascii words joined by hyphens.

    >>> slug("Quyết định số 05/QĐ-UBND"), slug("H'Hen Niê"), slug("Con")
    ('quyet-dinh-so-05-qd-ubnd', 'hhen-nie', 'con-')
    """
    name = "-".join(_words(_APOSTROPHES.sub("", text)))
    return f"{name}-" if name in _DEVICES else name
