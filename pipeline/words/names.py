"""Names of people and their Vietnamese order."""

import re
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from operator import attrgetter
from typing import TypeVar

from pipeline.words.suspicion import suspicious
from pipeline.words.syllables import TONES, letters_and_tones, retone
from pipeline.words.unicode import fold, repair

T = TypeVar("T")
TextKey = tuple[tuple[tuple[int, int], ...], tuple[int, ...]]
NameKey = tuple[TextKey, TextKey, TextKey]

_ALPHABET = {letter: rank for rank, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_GAP, _NUMBER, _LETTER, _OTHER = range(4)
_FOREIGN_MARK = 10  # a mark Vietnamese does not have comes after its tones
# Likeness of folded letters, 0 to 1: above the first a choice is worth offering, above the second two words
# differ by a slip of the keyboard.
_CLOSE, _SLIP = 0.6, 0.75
_APOSTROPHES = "'’‘ʼ`´"

_ADDRESSES = r"ông\s*/\s*bà|ông\s*\(\s*bà\s*\)|ông|bà|đồng\s+chí|đ/c"
_DEGREES = (
    r"giáo\s+sư|phó\s+giáo\s+sư|tiến\s+sĩ|thạc\s+sĩ|bác\s+sĩ|kỹ\s+sư|cử\s+nhân|luật\s+sư|dược\s+sĩ"
    r"|gs|pgs|tskh|ts|ths|bsck\s?ii|bsck\s?i|bs|dsck\s?ii|dsck\s?i|ds|ks|kts|cn|ls|nsnd|nsưt|ngnd|ngưt|ttnd|ttưt"
)
_TITLE = re.compile(rf"(?:(?:{_ADDRESSES}|{_DEGREES})(?:\s*\.\s*,?\s*|\s*[,:]\s*|\s+))+", re.IGNORECASE)
# Ông is also a family name: with two words left, only a usual family name makes it an address.
_FAMILIES = (
    " an bàn bế bùi cao châu chu cù dương đàm đặng đào đinh đỗ đoàn giàng hà hồ hoàng hứa huỳnh khổng kiều "
    "la lâm lê lò lương lường lưu lý ma mã mai nghiêm ngô nguyễn ninh nông ông phạm phan phùng quách sùng "
    "tạ tăng thái thào tô tôn tống trần triệu trịnh trương từ vàng vi võ vũ vương y "
)
_NOT_PEOPLE = re.compile(
    r"(?:ban|bảo hiểm|bệnh viện|bộ|chi bộ|chi cục|công đoàn|công ty|cục|cụm|đảng bộ|đảng ủy|đảng uỷ|đội|"
    r"hạt|hội|hội đồng|khối|khoa|kho bạc|liên đoàn|ngân hàng|nhóm|phân xưởng|phòng|sở|tập thể|thanh tra|tổ|"
    r"tổng công ty|tổng cục|trạm|trung tâm|trường|ủy ban|uỷ ban|văn phòng|viện|vụ|xí nghiệp)\b"
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*\.?|[^\W\d_]+['’ʼ]")


@lru_cache(maxsize=65536)
def text_key(text: str) -> TextKey:
    """Sort key of any text read left to right: Vietnamese letters first, then tones, never capitals.

    The alphabet is a ă â b c d đ e ê …; the tones ngang, huyền, hỏi, ngã, sắc, nặng; *hoà* equals *hòa*.
    Numbers go by their value, punctuation counts as a space, apostrophes not at all.

    >>> sorted(["Đông", "Dũng", "Ân", "Anh", "Tổ 10", "Tổ 2", "dung"], key=text_key)
    ['Anh', 'Ân', 'dung', 'Dũng', 'Đông', 'Tổ 2', 'Tổ 10']
    """
    letters, marks = letters_and_tones(retone(repair(text)).lower())
    tone_at = {at: 1 + TONES.index(mark) for at, mark in marks}
    weights: list[tuple[int, int]] = []
    tones: list[int] = []
    for at, letter in enumerate(letters):
        kind, rank = _weight(letter)
        last = weights[-1] if weights else (_GAP, 0)
        if letter in _APOSTROPHES or kind == last[0] == _GAP:
            continue
        if kind == last[0] == _NUMBER:
            weights[-1] = (_NUMBER, last[1] * 10 + rank)
            continue
        weights.append((kind, rank))
        foreign = kind == _LETTER and letter not in _ALPHABET
        tones.append(tone_at.get(at, 0) + (_FOREIGN_MARK if foreign else 0))
    if weights and weights[-1][0] == _GAP:
        del weights[-1], tones[-1]
    return tuple(weights), tuple(tones)


def _weight(letter: str) -> tuple[int, int]:
    if letter in "0123456789":
        return _NUMBER, int(letter)
    if not letter[0].isalpha():
        return _GAP, 0
    rank = _ALPHABET.get(letter, _ALPHABET.get(fold(letter)))
    return (_OTHER, ord(letter[0])) if rank is None else (_LETTER, rank)


def name_key(full_name: str) -> NameKey:
    """Sort key of a person's name: given name (the last word), then family name, then what is between.

    >>> sorted(["Trần Văn Bình", "Lê Thị An", "ĐÀM THỊ ANH", "Hoàng Đức Anh"], key=name_key)
    ['Lê Thị An', 'ĐÀM THỊ ANH', 'Hoàng Đức Anh', 'Trần Văn Bình']
    """
    words = repair(full_name).split()
    given, family, middle = words[-1:], words[:-1][:1], words[1:-1]
    return text_key(" ".join(given)), text_key(" ".join(family)), text_key(" ".join(middle))


def sorted_by_name(people: Iterable[T], key: Callable[[T], str] | str | None = None) -> list[T]:
    """Sort in the Vietnamese order of names; equals keep their order.

    ``key`` gives the name of each item: a function, or the name of an attribute ("full_name") for templates.
    Without it the items are the names.

    >>> sorted_by_name(["Vi Thị Yến", "Nông Văn Ất", "Lý A Ông"])
    ['Nông Văn Ất', 'Lý A Ông', 'Vi Thị Yến']
    """
    if key is None:
        return sorted(people, key=lambda person: name_key(str(person)))
    name_of = attrgetter(key) if isinstance(key, str) else key
    return sorted(people, key=lambda person: name_key(name_of(person)))


def split_title(text: str) -> tuple[str, str]:
    """Part a form of address or a degree from the name; the first is "" when there is none.

    Ông is also a family name: before two words it counts as an address only when a usual family name follows.
    Ông or Bà before a single word is no address: Bà Rịa.

    >>> split_title("Ông Nguyễn Văn A"), split_title("Bà ThS. Lê Thị B")
    (('Ông', 'Nguyễn Văn A'), ('Bà ThS.', 'Lê Thị B'))
    >>> split_title("Ông Ích Minh"), split_title("Trần Văn C")
    (('', 'Ông Ích Minh'), ('', 'Trần Văn C'))
    """
    plain = " ".join(repair(text).split())
    found = _TITLE.match(plain)
    if found is None:
        return "", plain
    title, name = found[0].strip().rstrip(",:").rstrip(), plain[found.end() :]
    words = name.lower().split()
    if not words or (len(words) == 1 and title.lower() in ("ông", "bà")):
        return "", plain
    is_family_name = title.lower() == "ông" and len(words) == 2 and f" {words[0]} " not in _FAMILIES
    return ("", plain) if is_family_name else (title, name)


def looks_like_person_name(text: str) -> bool:
    """Whether a text can be a person's full name: two to eight capitalised words, no unit, no digit.

    For a question to the clerk, never for a refusal: a rare name may fail.

    >>> looks_like_person_name("Y Bhin Êban"), looks_like_person_name("NGUYỄN THỊ HOÀ")
    (True, True)
    >>> looks_like_person_name("Phòng Tổng hợp"), looks_like_person_name("nguyễn văn a")
    (False, False)
    """
    plain = split_title(text)[1]
    words = plain.split(" ")
    if not 2 <= len(words) <= 8 or _NOT_PEOPLE.match(plain.lower()) or suspicious(text):
        return False
    return all(_NAME_WORD.fullmatch(word) and word[0].isupper() for word in words)


def nearest(text: str, choices: Iterable[str], n: int = 3) -> list[str]:
    """Offer the choices nearest to what was typed, best first, for "Ý bạn là …?"; marks and capitals aside.

    >>> nearest("chien si thi dua co so", ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"])
    ['Chiến sĩ thi đua cơ sở']
    """
    wanted = fold(text)
    scored = [(_likeness(wanted, fold(choice)), choice) for choice in dict.fromkeys(choices)]
    close = [pair for pair in scored if pair[0] >= _CLOSE]
    return [choice for _, choice in sorted(close, key=lambda pair: -pair[0])[:n]]


def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, a, b, autojunk=False).ratio() if a and b else 0.0


def same_person_hint(a: str, b: str) -> bool:
    """Whether two names may be one person typed twice: a proposal for the clerk, never a decision.

    True when they differ only in title, capitals, marks or spaces, or by a slip in one word that is not the
    given name.

    >>> same_person_hint("Ông Nguyễn Văn Hoà", "NGUYỄN VĂN HÒA")
    True
    >>> same_person_hint("Lê Thị Lan", "Le Thi Lan"), same_person_hint("Lê Thị Lan", "Lê Thị Loan")
    (True, False)
    """
    one, two = ([fold(word) for word in split_title(name)[1].split()] for name in (a, b))
    if "".join(one) == "".join(two):
        return bool(one)
    if len(one) != len(two) or one[-1:] != two[-1:]:
        return False
    different = [pair for pair in zip(one, two, strict=True) if pair[0] != pair[1]]
    return len(one) > 2 and len(different) == 1 and _likeness(*different[0]) >= _SLIP
