"""Numbers as Vietnamese official papers write them: in words, with dots and commas, in Roman figures."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Literal

from pipeline.words.lists import upper_first

_LARGEST = 10**15
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
# Letters with a hat, a horn or a breve are passed over, đ is not: a), b), c), d), đ), e), g) …
_POINTS = "abcdđeghiklmnopqrstuvxy"


def _tens(n: int, tu: bool) -> str:
    ten, unit = divmod(n, 10)
    word = _DIGITS[unit]
    if unit == 5:
        word = "lăm"
    elif unit == 1 and ten > 1:
        word = "mốt"
    elif unit == 4 and ten > 1 and tu:
        word = "tư"
    head = "mười" if ten == 1 else f"{_DIGITS[ten]} mươi"
    return f"{head} {word}" if unit else head


def _group(n: int, after_others: bool, linh: str, tu: bool) -> str:
    """Three digits; after a higher group the hundreds are always said."""
    hundred, rest = divmod(n, 100)
    said = [f"{_DIGITS[hundred]} trăm"] if hundred or after_others else []
    if rest >= 10:
        said.append(_tens(rest, tu))
    elif rest:
        said.append(f"{linh} {_DIGITS[rest]}" if said else _DIGITS[rest])
    return " ".join(said)


def _positive(n: int, linh: str, tu: bool) -> str:
    billions, rest = divmod(n, 10**9)
    said = [f"{_positive(billions, linh, tu)} tỷ"] if billions else []
    for size, name in ((10**6, " triệu"), (10**3, " nghìn"), (1, "")):
        group = rest // size % 1000
        if group:
            said.append(_group(group, bool(said), linh, tu) + name)
    return " ".join(said)


def in_words(n: int, *, linh: Literal["linh", "lẻ"] = "linh", tu: bool = True) -> str:
    """Spell a whole number in small letters, exact up to 10^15 either side of zero (ValueError beyond).

    ``linh`` is the word for an empty tens place, ``tu`` says *hai mươi tư* rather than *hai mươi bốn*.

    >>> in_words(1_005_024)
    'một triệu không trăm linh năm nghìn không trăm hai mươi tư'
    >>> in_words(-21), in_words(105, linh="lẻ"), in_words(24, tu=False)
    ('âm hai mươi mốt', 'một trăm lẻ năm', 'hai mươi bốn')
    """
    if abs(n) > _LARGEST:
        raise ValueError(f"{n} is beyond 10^15 and has no agreed reading")
    if n == 0:
        return _DIGITS[0]
    return f"âm {_positive(-n, linh, tu)}" if n < 0 else _positive(n, linh, tu)


def money(n: int) -> str:
    """Write whole đồng with a dot between thousands.

    >>> money(1490000), money(-500)
    ('1.490.000', '-500')
    """
    return f"{n:,}".replace(",", ".")


def money_in_words(n: int) -> str:
    """Spell whole đồng as the line "Bằng chữ" wants it.

    >>> money_in_words(1490000)
    'Một triệu bốn trăm chín mươi nghìn đồng'
    """
    return f"{upper_first(in_words(n))} đồng"


def count(n: int) -> str:
    """Write how many, two digits below ten as papers do against later additions; none is "0".

    >>> count(5), count(12), count(1250), count(0)
    ('05', '12', '1.250', '0')
    """
    return f"{n:02d}" if 0 < n < 10 else money(n)


def _comma(value: Decimal) -> str:
    """Dots between thousands, a comma before the decimals, no idle zeros."""
    whole, _, decimals = f"{value:,f}".partition(".")
    decimals = decimals.rstrip("0")
    plain = whole.replace(",", ".") + (f",{decimals}" if decimals else "")
    return "0" if plain == "-0" else plain


def decimal(value: Decimal | int | float) -> str:
    """Write a decimal number the Vietnamese way, all its digits kept.

    >>> decimal(Decimal("0.30")), decimal(Decimal("1234.5"))
    ('0,3', '1.234,5')
    """
    return _comma(Decimal(str(value)))


def _exact(ratio: Decimal | Fraction | float | int) -> Fraction:
    # Nine decimals are more than any count of people needs and free a float of its binary dust.
    return Fraction(repr(round(ratio, 9))) if isinstance(ratio, float) else Fraction(ratio)


def percent(ratio: Decimal | Fraction | float | int, places: int = 1) -> str:
    """Write a ratio (1 is the whole) in per cent, rounded half up to ``places`` decimals.

    Rounding never lends a ratio the whole per cent it does not reach, since thresholds are whole per cents:
    89,96 is given with a second decimal, not as 90.

    >>> percent(Fraction(9, 11)), percent(Decimal("0.5")), percent(Fraction(2, 3), places=2)
    ('81,8%', '50%', '66,67%')
    >>> percent(Fraction(8996, 10000))
    '89,96%'
    """
    share = _exact(ratio) * 100
    finer = max(places, 2)
    for digits in (places, finer):
        value = _rounded(share, digits, ROUND_HALF_UP)
        if value != int(value) or Fraction(value) <= share:
            return f"{_comma(value)}%"
    return f"{_comma(_rounded(share, finer, ROUND_DOWN))}%"


def _rounded(share: Fraction, digits: int, rounding: str) -> Decimal:
    exact = Decimal(share.numerator) / Decimal(share.denominator)
    return exact.quantize(Decimal(1).scaleb(-digits), rounding=rounding)


def roman(n: int) -> str:
    """Write 1 to 3999 in Roman figures, as parts, chapters and appendices are numbered.

    >>> roman(4), roman(19)
    ('IV', 'XIX')
    """
    if not 0 < n < 4000:
        raise ValueError(f"{n} cannot be written in Roman figures")
    written = ""
    for size, figure in _ROMAN:
        times, n = divmod(n, size)
        written += figure * times
    return written


def point_letter(i: int) -> str:
    """Give the letter of the i-th point, counted from 0 (NĐ 30/2020/NĐ-CP, Phụ lục I: a, b, c, d, đ, e, g …).

    >>> [point_letter(i) for i in (0, 4, 6)]
    ['a', 'đ', 'g']
    """
    if not 0 <= i < len(_POINTS):
        raise ValueError(f"there is no letter for point {i}: a clause has at most {len(_POINTS)} points")
    return _POINTS[i]
