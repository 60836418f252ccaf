"""People in the order of a Vietnamese list, and what a name can be told by."""

import random
import unicodedata
from dataclasses import dataclass

import pytest

from pipeline.words import (
    looks_like_person_name,
    name_key,
    nearest,
    same_person_hint,
    sorted_by_name,
    split_title,
    text_key,
)
from tests.words.syllable_table import ONSETS, rhymes, spelled

# The alphabet, each letter given a sign of plain order.
ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
PLAIN = str.maketrans(ALPHABET, "".join(chr(ord("A") + i) for i in range(len(ALPHABET))))


def test_every_syllable_has_its_place() -> None:
    """Letters decide first; under the same letters the tones follow each other as in the dictionary."""
    same_letters: dict[str, list[str]] = {}
    for onset in ONSETS:
        for rhyme, tones in rhymes():
            letters = unicodedata.normalize("NFC", onset + rhyme.replace("^", ""))
            same_letters.setdefault(letters, [spelled(onset, rhyme, tone) for tone in tones])
    in_order = [
        syllable
        for letters in sorted(same_letters, key=lambda letters: letters.translate(PLAIN))
        for syllable in same_letters[letters]
    ]
    shuffled = list(in_order)
    random.Random(20).shuffle(shuffled)
    assert len(in_order) > 8000
    assert sorted(shuffled, key=text_key) == in_order


@pytest.mark.parametrize(
    "in_order",
    [
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["An", "Anh", "Ánh", "Ăn", "Ân", "Ấn", "Ba", "Dung", "Dũng", "Đa", "Đông", "Em", "Êm"],
        ["Oanh", "Ông", "Ơn", "Phong", "Uyên", "Ưng", "Vân", "Xuân", "Yến"],
        ["Hoa", "Hòa", "Hoan", "Hoàn", "Hoàng"],
        ["Tổ 1", "Tổ 2", "Tổ 10", "Tổ chức"],
        ["Phòng Đầu tư", "Phòng Tài chính", "Phòng Tổng hợp", "Văn phòng"],
        ["Lan Anh", "Lan - Chi", "Lan, Dung", "Lanh"],
        ["", "a"],
    ],
)
def test_the_alphabet(in_order: list[str]) -> None:
    for form in ("NFC", "NFD"):
        typed = [unicodedata.normalize(form, text) for text in in_order]
        backwards = typed[::-1]
        assert sorted(backwards, key=text_key) == typed


def test_what_never_decides() -> None:
    for one, two in [
        ("HOÀ", "hòa"),
        ("Thuý", "THÚY"),
        ("H'Hen", "HHen"),
        (" Lan  Anh ", "lan anh"),
        ("Ðức", "Đức"),
    ]:
        assert text_key(one) == text_key(two)
    assert name_key("NGUYỄN THỊ HOÀ") == name_key("Nguyễn Thị Hòa")


def test_a_letter_of_another_alphabet_stands_with_its_base() -> None:
    assert sorted(["Cz", "Ča", "Ca", "Cá", "Da"], key=text_key) == ["Ca", "Cá", "Ča", "Cz", "Da"]
    assert text_key("Škoda") != text_key("Skoda")
    assert sorted(["я", "z", "1", "Zа"], key=text_key)[0] == "1"


LIST = [
    "Nguyễn Thị An",
    "Nguyễn Văn An",
    "Trần An",
    "ĐÀM THỊ ANH",
    "Hoàng Đức Anh",
    "Hoàng Thị Ánh",
    "Lê Văn Ân",
    "Vi Thị Bích",
    "Hứa Văn Dũng",
    "Bế Văn Đông",
    "Lương Thị Đông",
    "Chu Thị Hoa",
    "Chu Văn Hoà",
    "Nông Thị Hòa",
    "Đỗ Thị Hoàn",
    "H'Hen Niê",
    "Lý A Páo",
    "Tạ Ê Y",
    "Lành Thị Yến",
]


def test_people_stand_by_given_name_then_family_then_middle() -> None:
    shuffled = list(LIST)
    random.Random(4).shuffle(shuffled)
    assert sorted_by_name(shuffled) == LIST


@dataclass(frozen=True)
class Office:
    full_name: str


@dataclass(frozen=True)
class Row:
    place: int
    person: Office


def test_rows_are_sorted_by_a_function_or_an_attribute() -> None:
    rows = [Row(n, Office(name)) for n, name in enumerate(reversed(LIST))]
    assert [row.person.full_name for row in sorted_by_name(rows, "person.full_name")] == LIST
    assert [row.person.full_name for row in sorted_by_name(rows, lambda row: row.person.full_name)] == LIST
    same = [Row(1, Office("Lê An")), Row(2, Office("LÊ AN"))]
    assert [row.place for row in sorted_by_name(same, "person.full_name")] == [1, 2]


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("Ông Nguyễn Văn A", "Ông", "Nguyễn Văn A"),
        ("ÔNG NGUYỄN VĂN A", "ÔNG", "NGUYỄN VĂN A"),
        ("Bà:  Lê Thị B", "Bà", "Lê Thị B"),
        ("Ông/Bà Phạm C", "Ông/Bà", "Phạm C"),
        ("Ông (bà) Phạm Văn C", "Ông (bà)", "Phạm Văn C"),
        ("Đồng chí Trần D", "Đồng chí", "Trần D"),
        ("Đ/c Trần D", "Đ/c", "Trần D"),
        ("ThS. Vũ E", "ThS.", "Vũ E"),
        ("ThS.Vũ E", "ThS.", "Vũ E"),
        ("PGS.TS. Ngô G", "PGS.TS.", "Ngô G"),
        ("Ông TS. Ngô Văn G", "Ông TS.", "Ngô Văn G"),
        ("BSCKII. Hà H", "BSCKII.", "Hà H"),
        ("Thạc sĩ Đỗ I", "Thạc sĩ", "Đỗ I"),
        ("Ông Lê Nam", "Ông", "Lê Nam"),
        ("Ông Ích Minh", "", "Ông Ích Minh"),
        ("Bà Rịa", "", "Bà Rịa"),
        ("Bành Thị K", "", "Bành Thị K"),
        ("Nguyễn  Văn A ", "", "Nguyễn Văn A"),
        ("Bà", "", "Bà"),
        ("", "", ""),
    ],
)
def test_titles_are_parted_from_names(text: str, title: str, name: str) -> None:
    assert split_title(text) == (title, name)


@pytest.mark.parametrize(
    "text",
    ["Nguyễn Văn A", "NGUYỄN THỊ HOÀ", "H'Hen Niê", "Ksor H'Nhan", "Y Bhin Êban", "Giàng A Páo",
     "Bàn Văn Tài", "Tôn Nữ Thị B", "Trương Thị C", "Vũ Khoan", "ThS. Lê B", "Ông Lê Văn C",
     "Nguyễn-Phước Lộc"],
)  # fmt: skip
def test_names_of_people(text: str) -> None:
    assert looks_like_person_name(text)


@pytest.mark.parametrize(
    "text",
    ["", "Lan", "Phòng Tổng hợp", "VĂN PHÒNG SỞ", "Sở Nội Vụ", "Ban Chấp Hành", "Tập thể A",
     "Nguyễn Văn A1", "Nguyễn Văn A (PGĐ)", "nguyễn văn a", "Ngày 05/01/2020", "Nguy?n Văn A", "NguyÔn V¨n A",
     "TRƯỜNG MẦM NON"],
)  # fmt: skip
def test_what_is_no_name(text: str) -> None:
    assert not looks_like_person_name(text)


def test_suggestions_come_best_first() -> None:
    awards = [
        "Lao động tiên tiến",
        "Chiến sĩ thi đua toàn quốc",
        "Chiến sĩ thi đua cơ sở",
        "Bằng khen",
        "Giấy khen",
    ]
    assert nearest("chiến sỹ thi đua cơ sở", awards)[0] == "Chiến sĩ thi đua cơ sở"
    assert nearest("LAO DONG TIEN TIEN", awards) == ["Lao động tiên tiến"]
    assert nearest("Giây khen", awards, n=1) == ["Giấy khen"]
    assert nearest("Số tài khoản", awards) == nearest("", awards) == nearest("x", []) == []


@pytest.mark.parametrize(
    ("a", "b", "near"),
    [
        ("Nguyễn Văn Hoà", "NGUYỄN VĂN HÒA", True),
        ("Ông Nguyễn Văn Hoà", "Nguyễn Văn Hoà", True),
        ("Nguyễn Thị Lan", "Nguyen Thi Lan", True),
        ("Nguyễn Thị Hiền", "Nguyễn Thị Hiên", True),
        ("Ngyễn Thị Lan", "Nguyễn Thị Lan", True),
        ("H'Hen Niê", "H’ Hen Niê", True),
        ("Nguyễn Thị Lan", "Nguyễn Thị Loan", False),
        ("Nguyễn Văn An", "Nguyễn Văn Anh", False),
        ("Nguyễn Thị Lan", "Trần Thị Lan", False),
        ("Lê An", "Vũ An", False),
        ("Nguyễn Lan", "Nguyễn Thị Lan", False),
        ("", "", False),
    ],
)
def test_one_person_typed_twice(a: str, b: str, near: bool) -> None:
    assert same_person_hint(a, b) is same_person_hint(b, a) is near
