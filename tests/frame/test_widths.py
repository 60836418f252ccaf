"""Widths of Times New Roman, in points."""

import unicodedata

import pytest

from pipeline.frame.measures import QUOC_HIEU, TIEU_NGU
from pipeline.frame.widths import text_width, wrapped_widths


@pytest.mark.parametrize(
    ("text", "size", "bold", "points"),
    [(QUOC_HIEU, 13, True, 271.2), (TIEU_NGU, 14, True, 171.4), ("SỞ TÀI CHÍNH", 13, True, 91.0),
     ("Kính gửi", 14, False, 50.0), ("ƯƠ ươ", 10, False, 28.2)],
)  # fmt: skip
def test_widths_are_those_of_the_font(text: str, size: float, bold: bool, points: float) -> None:
    assert text_width(text, size, bold=bold) == pytest.approx(points, abs=0.1)


def test_marks_typed_apart_add_nothing() -> None:
    apart = unicodedata.normalize("NFD", QUOC_HIEU)
    assert text_width(apart, 13, bold=True) == text_width(QUOC_HIEU, 13, bold=True)


def test_text_breaks_at_spaces_only() -> None:
    lines = wrapped_widths("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", 13, 150, bold=True)
    assert len(lines) == 2 and max(lines) <= 150
    assert len(wrapped_widths("SỞ NÔNG NGHIỆP VÀ\u00a0MÔI", 13, 130, bold=True)) == 2
