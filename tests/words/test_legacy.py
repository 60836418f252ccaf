"""Text typed for .Vn and VNI fonts is read back letter by letter."""

import pytest

from pipeline.words import from_tcvn3, from_vni, legacy_font

VOWELS = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ"


@pytest.mark.parametrize(
    ("font", "charset"),
    [
        (".VnTime", "TCVN3"),
        (".VnTimeH", "TCVN3"),
        (".vnarial", "TCVN3"),
        ("VNI-Times", "VNI"),
        ("VNI Helve", "VNI"),
        ("Times New Roman", None),
        ("", None),
        (None, None),
    ],
)
def test_the_font_names_its_character_set(font: str | None, charset: str | None) -> None:
    assert legacy_font(font) == charset


def test_tcvn3_letter_by_letter() -> None:
    typed = "aµ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË eÌÎÏÐÑ ªÒÓÔÕÖ i×ØÜÝÞ oßáâãä «åæçèé ¬êëìíî uïñòóô \xadõö÷øù yúûüýþ ®"
    assert from_tcvn3(typed) == VOWELS


def test_vni_letter_by_letter() -> None:
    typed = (
        "aaøaûaõaùaï aêaèaúaüaéaë aâaàaåaãaáaä eeøeûeõeùeï eâeàeåeãeáeä iìæóíò ooøoûoõoùoï oâoàoåoãoáoä "
        "ôôøôûôõôùôï uuøuûuõuùuï ööøöûöõöùöï yyøyûyõyùî ñ"
    )
    assert from_vni(typed) == VOWELS
    assert from_vni(typed.upper()) == VOWELS.upper()


@pytest.mark.parametrize(
    ("tcvn3", "vni", "text"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", None),
        ("§éc lËp - Tù do - H¹nh phóc", "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("QuyÕt ®Þnh khen th\xadëng", "Quyeát ñònh khen thöôûng", "Quyết định khen thưởng"),
        ("Bïi ThÞ ¸nh, Vâ Kh¾c B»ng", "Buøi Thò aùnh, Voõ Khaéc Baèng", "Bùi Thị ánh, Võ Khắc Bằng"),
    ],
)
def test_whole_lines(tcvn3: str, vni: str, text: str | None) -> None:
    expected = text or "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert from_tcvn3(tcvn3) == expected
    assert from_vni(vni) == expected


def test_a_vni_capital_takes_a_sign_of_either_size() -> None:
    assert from_vni("AÙnh Aùnh EÂ Eâ") == "Ánh Ánh Ê Ê"


def test_plain_text_is_left_alone() -> None:
    assert from_tcvn3("Ban Thi dua 2020") == from_vni("Ban Thi dua 2020") == "Ban Thi dua 2020"
