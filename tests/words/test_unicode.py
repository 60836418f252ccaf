"""Text pasted from PDF, Word and old machines comes out as one clean Vietnamese form."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.words import fold, nfc, repair, retone, slug
from pipeline.words.syllables import is_syllable
from tests.words.syllable_table import CLOSED, ONSETS, STOPPED, TONES, all_syllables, spelled

SYLLABLES = all_syllables()

# The dot below stands after the consonant, or turns i into ị: composing alone does not bring it back.
BROKEN = [
    ("nhiê\u006d\u0323", "nhiệm"),
    ("nô\u0069\u0323", "nội"),
    ("hoac\u0323h", "hoạch"),
    ("trưc\u0323", "trực"),
    ("thuôc\u0323", "thuộc"),
    ("tâp\u0323", "tập"),
    ("đôn\u0323g", "động"),
    ("hơp\u0323", "hợp"),
]


@pytest.mark.parametrize(("broken", "whole"), BROKEN)
def test_a_slipped_dot_goes_back_to_its_vowel(broken: str, whole: str) -> None:
    assert nfc(broken) != whole
    for form in ("NFC", "NFD"):
        assert repair(unicodedata.normalize(form, broken)) == whole
        assert repair(unicodedata.normalize(form, broken.upper())) == whole.upper()
        assert repair(unicodedata.normalize(form, broken[0].upper() + broken[1:])) == whole.title()


def test_every_tone_that_slipped_onto_the_last_consonant_goes_back() -> None:
    for onset in ONSETS:
        for rhyme in CLOSED + STOPPED:
            tone = TONES[5]
            bare = onset + rhyme.replace("^", "")
            after_first = len(onset) + next(i for i, c in enumerate(rhyme.replace("^", "")) if c in "cmnpt") + 1
            for slipped in (bare + tone, bare[:after_first] + tone + bare[after_first:]):
                assert repair(slipped) == spelled(onset, rhyme, tone)


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("nhiệm\u00a0vụ", "nhiệm vụ"),
        ("nhiệm\u2003\u3000\t vụ ", "nhiệm vụ"),
        ("thi\u200b đua\ufeff", "thi đua"),
        ("khen\u00adthưởng", "khenthưởng"),
        ("Dòng 1\r\nDòng 2\rDòng 3", "Dòng 1\nDòng 2\nDòng 3"),
        ("Dòng 1_x000D_\nDòng 2", "Dòng 1\nDòng 2"),
        ("Dòng 1_x000d_Dòng 2", "Dòng 1\nDòng 2"),
        ("Dòng 1 \n\n Dòng 2\u2028Dòng 3\n", "Dòng 1\n\nDòng 2\nDòng 3"),
        ("\u00d0oàn \u0189ảng \u00f0ội \u0256ợt", "Đoàn Đảng đội đợt"),
        ("chư\u0301c vu\u0323", "chức vụ"),
        ("ê\u0323 ơ\u0300 ư\u0309", "ệ ờ ử"),
        ("vie\u0301\u0302t", "viết"),
        ("ngừơi, chùân, Nguyêñ", "người, chuần, Nguyễn"),
        ("thuộc\u0323", "thuộc"),
        ("nhiệm vu \u0323của", "nhiệm vụ của"),
        ("vu \u0323", "vụ"),
    ],
)
def test_what_pasting_breaks_is_put_right(typed: str, clean: str) -> None:
    assert repair(typed) == clean


@pytest.mark.parametrize(
    "text",
    [
        "Nguyễn Thị Hoà",
        "Nguyễn Thị Hòa",
        "Trần Thuý, Trần Thúy, Lê Khoẻ, Lê Khỏe",
        "Hùynh Văn Tóan",  # as a person's papers may have it
        "H'Hen Niê, Y Bhin Êban, Y Ñuê Knul, K'Bét, Kpă Klơng, Điểu K'Ré",
        "Muñoz, Müller, Gdańsk, François",
        "1.490.000 đồng/tháng; “Quyết thắng” – 37 × 2 …",
        "Đắk Lắk, Krông Pắc, Cư M'gar",
    ],
)
def test_what_a_person_chose_stays(text: str) -> None:
    assert repair(text) == text
    assert repair(unicodedata.normalize("NFD", text)) == text


def test_no_syllable_of_the_language_is_changed() -> None:
    for syllable in SYLLABLES:
        assert repair(syllable) == syllable
        assert retone(syllable) == syllable


ordinary = st.lists(
    st.tuples(
        st.sampled_from([*SYLLABLES, "hoà", "thuý", "khoẻ", "loà", "uỷ", "quý", "giếng", "khuỷu"]),
        st.sampled_from([str.lower, str.upper, str.title]),
        st.sampled_from(["", ",", ";", ".", " -", ":", ")", "!"]),
    ).map(lambda parts: parts[1](parts[0]) + parts[2]),
    min_size=1,
    max_size=12,
).map(" ".join)
anything = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("aăâeêioôơuưyđbcdghklmnpqrstvxAÂÊÔƠƯĐNH \t\n\r_x0"),
        st.sampled_from("\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\u0340\u0341\u00a0\u200b\u00ad\u00d0\u2028"),
        st.sampled_from("ạệộựứảõñ"),
    ),
    max_size=20,
)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(ordinary)
def test_ordinary_text_passes_through_untouched(text: str) -> None:
    assert repair(text) == text
    assert repair(unicodedata.normalize("NFD", text)) == text


@settings(max_examples=500, deadline=None, derandomize=True)
@given(anything)
def test_repair_is_composed_and_done_once(text: str) -> None:
    once = repair(text)
    assert unicodedata.is_normalized("NFC", once)
    assert repair(once) == once
    assert "\r" not in once and "\t" not in once and "  " not in once and "\u00a0" not in once


@settings(max_examples=200, deadline=None, derandomize=True)
@given(anything)
def test_keys_hold_only_their_alphabet(text: str) -> None:
    assert set(fold(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789")
    assert fold(fold(text)) == fold(text)
    assert set(slug(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert retone(retone(text)) == retone(text)


@pytest.mark.parametrize(
    ("either", "key"),
    [
        ("hoà", "hòa"),
        ("thuý", "thúy"),
        ("khoẻ", "khỏe"),
        ("UỶ", "ỦY"),
        ("quý", "quý"),
        ("qúy", "quý"),
        ("giếng", "giếng"),
        ("gía", "giá"),
        ("gìn", "gìn"),
        ("khuỷu", "khuỷu"),
        ("Hùynh", "Huỳnh"),
        ("Quỳnh", "Quỳnh"),
        ("tóan", "toán"),
        ("ngòai", "ngoài"),
        ("thuở", "thuở"),
        ("quốc", "quốc"),
        ("soóc", "soóc"),
        ("muà", "mùa"),
        ("kià", "kìa"),
        ("cuả", "của"),
        ("Thi đua, khen thưởng", "Thi đua, khen thưởng"),
        ("Muñoz", "Muñoz"),
        ("Ñuê", "Ñuê"),
    ],
)
def test_keys_put_the_tone_in_one_place(either: str, key: str) -> None:
    assert retone(either) == key
    assert retone(unicodedata.normalize("NFD", either)) == key


def test_the_retoned_key_does_not_depend_on_where_the_tone_was_typed() -> None:
    for rhyme, right in (
        ("oa", "hóa"),
        ("oai", "hoái"),
        ("iêu", "hiếu"),
        ("uyên", "huyến"),
        ("uông", "huống"),
    ):
        for at in range(len(rhyme)):
            assert retone("h" + rhyme[: at + 1] + "\u0301" + rhyme[at + 1 :]) == right


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Họ và tên (*)", "hovaten"),
        ("Đơn vị\u00a0công\ntác", "donvicongtac"),
        ("\u00d0ơn vị", "donvi"),
        ("nhiê\u006d\u0323 vụ", "nhiemvu"),
        ("Mức 1,0", "muc10"),
        ("“…”", ""),
    ],
)
def test_headings_are_matched_by_bare_letters(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quyết định số 05/QĐ-UBND", "quyet-dinh-so-05-qd-ubnd"),
        ("  Tờ trình: Đ/c Nguyễn Văn A  ", "to-trinh-d-c-nguyen-van-a"),
        ("H’Hen Niê", "hhen-nie"),
        ("AUX", "aux-"),
        ("Con đường", "con-duong"),
    ],
)
def test_file_names(text: str, name: str) -> None:
    assert slug(text) == name


def test_a_syllable_is_known_by_its_spelling() -> None:
    assert all(is_syllable(s) and is_syllable(s.upper()) and is_syllable(s.title()) for s in SYLLABLES)
    for other in (
        "nghành",
        "cê",
        "tòc",
        "Vaên",
        "Ñinh",
        "zô",
        "NguyÔn",
        "Müller",
        "thi đua",
        "",
        "ăi",
        "hoac",
    ):
        assert not is_syllable(other)
