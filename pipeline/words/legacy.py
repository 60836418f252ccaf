"""Text typed for the old 8-bit fonts, TCVN3 (ABC) and VNI Windows, read back as Unicode."""

import re
import unicodedata

_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
_HAT, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"

# TCVN 5712:1993, third table: one sign for each letter, written as the Latin-1 sign of the same code.
_TCVN3 = str.maketrans(
    "µ¸¶·¹"  "¨»¾¼½Æ"  "©ÇÊÈÉË"  "ÌÐÎÏÑ"  "ªÒÕÓÔÖ"  "×ÝØÜÞ"  "ßãáâä"  "«åèæçé"  "¬êíëìî"
    "ïóñòô"  "\xadõøö÷ù"  "úýûüþ"  "®"  "¡¢£¤¥¦§",
    "àáảãạ"  "ăằắẳẵặ"  "âầấẩẫậ"  "èéẻẽẹ"  "êềếểễệ"  "ìíỉĩị"  "òóỏõọ"  "ôồốổỗộ"  "ơờớởỡợ"
    "ùúủũụ"  "ưừứửữự"  "ỳýỷỹỵ"  "đ"  "ĂÂÊÔƠƯĐ",
)  # fmt: skip

# VNI Windows: a letter followed by the sign of its marks; a few signs are letters of their own.
_VNI_TONES = {"ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT}
_VNI_HATS = {"â": "", "á": _ACUTE, "à": _GRAVE, "å": _HOOK, "ã": _TILDE, "ä": _DOT}
_VNI_BREVES = {"ê": "", "é": _ACUTE, "è": _GRAVE, "ú": _HOOK, "ü": _TILDE, "ë": _DOT}
_VNI_LETTERS = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _vni_table() -> dict[str, str]:
    pairs = dict(_VNI_LETTERS)
    for base in "aeouyôö":
        letter = _VNI_LETTERS.get(base, base)
        pairs |= {base + sign: letter + tone for sign, tone in _VNI_TONES.items()}
    for base in "aeo":
        pairs |= {base + sign: base + _HAT + tone for sign, tone in _VNI_HATS.items()}
    pairs |= {"a" + sign: "a" + _BREVE + tone for sign, tone in _VNI_BREVES.items()}
    table: dict[str, str] = {}
    for typed, letter in pairs.items():
        whole = unicodedata.normalize("NFC", letter)
        # A capital may be followed by the small sign: AÙnh and Aùnh are both met.
        table |= {typed: whole, typed.upper(): whole.upper(), typed[0].upper() + typed[1:]: whole.upper()}
    return table


_VNI = _vni_table()
_VNI_PATTERN = re.compile("|".join(sorted(_VNI, key=lambda typed: (-len(typed), typed))))


def legacy_font(font_name: str | None) -> str | None:
    """Name the old character set a font needs: "TCVN3" for .Vn*, "VNI" for VNI*, None for a Unicode font.

    The font's name is the only reliable sign; the text alone can deceive.

    >>> legacy_font(".VnTimeH"), legacy_font("VNI-Times"), legacy_font("Times New Roman")
    ('TCVN3', 'VNI', None)
    """
    name = (font_name or "").strip().lower()
    if name.startswith(".vn"):
        return "TCVN3"
    return "VNI" if name.startswith("vni") else None


def from_tcvn3(text: str) -> str:
    """Read text typed for a TCVN3 (ABC) font. Give it the raw text: TCVN3 writes *ư* as a soft hyphen.

    A font whose name ends in H shows small letters as capitals; the letters come back small.

    >>> from_tcvn3("NguyÔn V¨n §øc, tr\\xadëng phßng thi ®ua")
    'Nguyễn Văn Đức, trưởng phòng thi đua'
    """
    return unicodedata.normalize("NFC", text).translate(_TCVN3)


def from_vni(text: str) -> str:
    """Read text typed for a VNI Windows font.

    >>> from_vni("Nguyeãn Vaên Ñöùc, tröôûng phoøng thi ñua")
    'Nguyễn Văn Đức, trưởng phòng thi đua'
    """
    return _VNI_PATTERN.sub(lambda found: _VNI[found[0]], unicodedata.normalize("NFC", text))
