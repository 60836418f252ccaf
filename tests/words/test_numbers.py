"""Numbers in words against tables written by hand, and read back by a small reader of its own."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.words import count, decimal, in_words, money, money_in_words, percent, point_letter, roman

# 0 to 99, ten a line.
SMALL = """
không; một; hai; ba; bốn; năm; sáu; bảy; tám; chín
mười; mười một; mười hai; mười ba; mười bốn; mười lăm; mười sáu; mười bảy; mười tám; mười chín
hai mươi; hai mươi mốt; hai mươi hai; hai mươi ba; hai mươi tư; hai mươi lăm; hai mươi sáu; hai mươi bảy; \
hai mươi tám; hai mươi chín
ba mươi; ba mươi mốt; ba mươi hai; ba mươi ba; ba mươi tư; ba mươi lăm; ba mươi sáu; ba mươi bảy; \
ba mươi tám; ba mươi chín
bốn mươi; bốn mươi mốt; bốn mươi hai; bốn mươi ba; bốn mươi tư; bốn mươi lăm; bốn mươi sáu; bốn mươi bảy; \
bốn mươi tám; bốn mươi chín
năm mươi; năm mươi mốt; năm mươi hai; năm mươi ba; năm mươi tư; năm mươi lăm; năm mươi sáu; năm mươi bảy; \
năm mươi tám; năm mươi chín
sáu mươi; sáu mươi mốt; sáu mươi hai; sáu mươi ba; sáu mươi tư; sáu mươi lăm; sáu mươi sáu; sáu mươi bảy; \
sáu mươi tám; sáu mươi chín
bảy mươi; bảy mươi mốt; bảy mươi hai; bảy mươi ba; bảy mươi tư; bảy mươi lăm; bảy mươi sáu; bảy mươi bảy; \
bảy mươi tám; bảy mươi chín
tám mươi; tám mươi mốt; tám mươi hai; tám mươi ba; tám mươi tư; tám mươi lăm; tám mươi sáu; tám mươi bảy; \
tám mươi tám; tám mươi chín
chín mươi; chín mươi mốt; chín mươi hai; chín mươi ba; chín mươi tư; chín mươi lăm; chín mươi sáu; \
chín mươi bảy; chín mươi tám; chín mươi chín
"""
UNDER_100 = [said.strip() for line in SMALL.strip().split("\n") for said in line.split(";")]
LARGER = """
100 một trăm
101 một trăm linh một
104 một trăm linh bốn
105 một trăm linh năm
109 một trăm linh chín
110 một trăm mười
111 một trăm mười một
114 một trăm mười bốn
115 một trăm mười lăm
120 một trăm hai mươi
121 một trăm hai mươi mốt
124 một trăm hai mươi tư
125 một trăm hai mươi lăm
200 hai trăm
201 hai trăm linh một
250 hai trăm năm mươi
301 ba trăm linh một
444 bốn trăm bốn mươi tư
500 năm trăm
505 năm trăm linh năm
555 năm trăm năm mươi lăm
702 bảy trăm linh hai
715 bảy trăm mười lăm
891 tám trăm chín mươi mốt
999 chín trăm chín mươi chín
1000 một nghìn
1001 một nghìn không trăm linh một
1004 một nghìn không trăm linh bốn
1005 một nghìn không trăm linh năm
1010 một nghìn không trăm mười
1015 một nghìn không trăm mười lăm
1024 một nghìn không trăm hai mươi tư
1100 một nghìn một trăm
1105 một nghìn một trăm linh năm
1954 một nghìn chín trăm năm mươi tư
2021 hai nghìn không trăm hai mươi mốt
2025 hai nghìn không trăm hai mươi lăm
5555 năm nghìn năm trăm năm mươi lăm
9999 chín nghìn chín trăm chín mươi chín
10000 mười nghìn
10001 mười nghìn không trăm linh một
11000 mười một nghìn
15015 mười lăm nghìn không trăm mười lăm
21000 hai mươi mốt nghìn
24024 hai mươi tư nghìn không trăm hai mươi tư
55505 năm mươi lăm nghìn năm trăm linh năm
100000 một trăm nghìn
100001 một trăm nghìn không trăm linh một
105000 một trăm linh năm nghìn
149000 một trăm bốn mươi chín nghìn
298000 hai trăm chín mươi tám nghìn
447000 bốn trăm bốn mươi bảy nghìn
595281 năm trăm chín mươi lăm nghìn hai trăm tám mươi mốt
702000 bảy trăm linh hai nghìn
894000 tám trăm chín mươi tư nghìn
1000000 một triệu
1000001 một triệu không trăm linh một
1000100 một triệu một trăm
1005000 một triệu không trăm linh năm nghìn
1010101 một triệu không trăm mười nghìn một trăm linh một
1390000 một triệu ba trăm chín mươi nghìn
1490000 một triệu bốn trăm chín mươi nghìn
1800000 một triệu tám trăm nghìn
2235000 hai triệu hai trăm ba mươi lăm nghìn
2340000 hai triệu ba trăm bốn mươi nghìn
2530000 hai triệu năm trăm ba mươi nghìn
5215000 năm triệu hai trăm mười lăm nghìn
10000000 mười triệu
21021021 hai mươi mốt triệu không trăm hai mươi mốt nghìn không trăm hai mươi mốt
86000061 tám mươi sáu triệu không trăm sáu mươi mốt
100000000 một trăm triệu
123456789 một trăm hai mươi ba triệu bốn trăm năm mươi sáu nghìn bảy trăm tám mươi chín
1000000000 một tỷ
1000000005 một tỷ không trăm linh năm
1005000000 một tỷ không trăm linh năm triệu
2000015000 hai tỷ không trăm mười lăm nghìn
15000000000 mười lăm tỷ
21000000000 hai mươi mốt tỷ
105000000000 một trăm linh năm tỷ
1000000000000 một nghìn tỷ
1005000000000 một nghìn không trăm linh năm tỷ
1000000000001 một nghìn tỷ không trăm linh một
24000000000000 hai mươi tư nghìn tỷ
999999999999999 chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu \
chín trăm chín mươi chín nghìn chín trăm chín mươi chín
1000000000000000 một triệu tỷ
"""
TABLE = [
    *enumerate(UNDER_100),
    *((int(number), said) for number, _, said in (line.partition(" ") for line in LARGER.strip().split("\n"))),
]


def test_the_tables_are_whole() -> None:
    assert len(UNDER_100) == 100 and len(TABLE) > 180


@pytest.mark.parametrize(("number", "said"), TABLE)
def test_in_words(number: int, said: str) -> None:
    assert in_words(number) == said
    assert number == 0 or in_words(-number) == f"âm {said}"
    assert money_in_words(number) == f"{said[0].upper()}{said[1:]} đồng"
    # Only a unit after "mươi" is tư, and "linh" is said nowhere else.
    assert in_words(number, tu=False) == said.replace("mươi tư", "mươi bốn")
    assert in_words(number, linh="lẻ") == said.replace("linh", "lẻ")


def read(said: str) -> int:
    """Read words back: a running value that each unit word closes."""
    digits = {"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
              "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}  # fmt: skip
    billions = millions = group = digit = 0
    words = said.split()
    sign = -1 if words[0] == "âm" else 1
    for word in words[1:] if sign < 0 else words:
        if word in digits:
            group, digit = group + digit, digits[word]
        elif word == "mười":
            group, digit = group + digit + 10, 0
        elif word == "mươi":
            group, digit = group + digit * 10, 0
        elif word == "trăm":
            group, digit = group + digit * 100, 0
        elif word in ("nghìn", "triệu"):
            millions += (group + digit) * {"nghìn": 10**3, "triệu": 10**6}[word]
            group = digit = 0
        elif word == "tỷ":
            billions = (millions + group + digit) * 10**9
            millions = group = digit = 0
        else:
            assert word == "linh"
    return sign * (billions + millions + group + digit)


@settings(max_examples=600, deadline=None, derandomize=True)
@given(
    st.one_of(
        st.integers(-(10**12), 10**12),
        st.integers(0, 10**15),
        st.integers(0, 10**6),
        st.lists(st.sampled_from(["000", "001", "005", "010", "015", "021", "100", "104", "999"]), max_size=5).map(
            lambda groups: int("".join(groups) or "0")
        ),
    )
)
def test_words_read_back_as_the_number(number: int) -> None:
    said = in_words(number)
    assert read(said) == number
    assert said == " ".join(said.split()) == said.lower()
    for never in (
        "mươi một",
        "mười mốt",
        "mươi năm",
        "mười năm",
        "linh mười",
        "không mươi",
        "một mươi",
        "lẻ",
    ):
        assert f" {never} " not in f" {said} "


def test_every_number_to_9999_is_built_from_the_hand_table() -> None:
    for number in range(100, 10000):
        thousand, hundred, rest = number // 1000, number // 100 % 10, number % 100
        parts = [f"{UNDER_100[thousand]} nghìn"] if thousand else []
        if hundred or rest:
            parts.append(f"{UNDER_100[hundred]} trăm")
        if rest:
            parts.append(f"linh {UNDER_100[rest]}" if rest < 10 else UNDER_100[rest])
        assert in_words(number) == " ".join(parts)


def test_numbers_nobody_reads_are_refused() -> None:
    for number in (10**15 + 1, -(10**15) - 1):
        with pytest.raises(ValueError, match="10\\^15"):
            in_words(number)


def test_money_and_counts() -> None:
    assert [money(n) for n in (0, 999, 1000, 1490000, -2340000, 10**12)] == [
        "0", "999", "1.000", "1.490.000", "-2.340.000", "1.000.000.000.000",
    ]  # fmt: skip
    assert [count(n) for n in (0, 1, 9, 10, 300, 1250)] == ["0", "01", "09", "10", "300", "1.250"]


@pytest.mark.parametrize(
    ("ratio", "written"),
    [
        (Fraction(9, 11), "81,8%"),
        (Fraction(1, 3), "33,3%"),
        (Fraction(2, 3), "66,7%"),
        (Decimal("0.5"), "50%"),
        (Decimal("0.125"), "12,5%"),
        (0.07, "7%"),
        (0.29, "29%"),
        (0.818, "81,8%"),
        (0, "0%"),
        (1, "100%"),
        (Fraction(3, 2), "150%"),
        (Fraction(1, 2000), "0,1%"),
        (Fraction(12, 1), "1.200%"),
        # A whole per cent is a threshold: it is not lent to a ratio below it, and is granted above it.
        (Fraction(359, 399), "89,97%"),
        (Fraction(89_999, 100_000), "89,99%"),
        (Fraction(9_001, 10_000), "90%"),
        (0.1 + 0.2, "30%"),
    ],
)
def test_percent(ratio: Decimal | Fraction | float, written: str) -> None:
    assert percent(ratio) == written


def test_percent_with_two_decimals() -> None:
    assert percent(Fraction(2, 3), 2) == "66,67%"
    assert percent(Fraction(1, 8), 2) == "12,5%"
    assert percent(Fraction(89_999, 100_000), 2) == "89,99%"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("0.3"), "0,3"),
        (Decimal("0.300"), "0,3"),
        (Decimal("1.0"), "1"),
        (Decimal("30.5"), "30,5"),
        (Decimal("1234567.89"), "1.234.567,89"),
        (Decimal("1E+3"), "1.000"),
        (Decimal("-0.0"), "0"),
        (Decimal("-2.50"), "-2,5"),
        (0.1, "0,1"),
        (3, "3"),
    ],
)
def test_decimal(value: Decimal | float, written: str) -> None:
    assert decimal(value) == written


def test_roman_figures() -> None:
    first = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX"
    assert " ".join(roman(n) for n in range(1, 21)) == first
    assert [roman(n) for n in (40, 49, 90, 400, 944, 1999, 3999)] == [
        "XL", "XLIX", "XC", "CD", "CMXLIV", "MCMXCIX", "MMMCMXCIX",
    ]  # fmt: skip
    for n in (0, -1, 4000):
        with pytest.raises(ValueError, match="Roman"):
            roman(n)


def test_points_follow_the_decree() -> None:
    letters = "abcdđeghiklmnopqrstuvxy"
    assert "".join(point_letter(i) for i in range(len(letters))) == letters
    for i in (-1, len(letters)):
        with pytest.raises(ValueError, match="no letter"):
            point_letter(i)
