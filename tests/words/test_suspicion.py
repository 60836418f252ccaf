"""Damaged text is named before it reaches a paper; no real name is refused."""

import unicodedata

import pytest

from pipeline.words import suspicious
from tests.words.syllable_table import all_syllables

GOOD = [
    "Nguyễn Thị Hoà, Trần Thuý, Lê Ỷ, Tạ Ê",
    "H'Hen Niê; H’Bia Êban; Y Bhin Êban; Y Ñuê Knul; Y Ñu Niê; Kpă Y Ơi; Ksor H'Nhan; Rơ Châm Niêng; Y-Moan",
    "Giàng A Páo, Vừ Mí Kẻ, Thào Seo Lử, Ma Seo Sáng, Tráng A Dế",
    "Chu Hoà, Hứa Vĩnh Lạc, Lưu Ỷ, Phùng Sắt Múi",
    "Thạch Sô Phia, Danh Út, Kim Sô Phol, Điểu K'Ré, K'Bét, Zơ Râm Đăng, A Lăng Bhuốch, Quàng Văn Hịa",
    "Ê-đê, Xê-đăng, Bru-Vân Kiều, Pu Péo, Ơ Đu, Hrê; Đắk Lắk, Krông Pắc, Cư M'gar, Ea H'leo",
    "Số: 05/QĐ-UBND, “VÀ NGÔ”, «ĐÃ», chính «xã»…, XÃ…, điểm «a»",
    "25°C, 10 m², 5 µm, 37 × 2, góc α, “β-glucan”, ½ ngày, ≥ 70%, § 2, Nhãn®, 297×210",
    "Có đạt không? Ai? https://vbpl.vn/van-ban?id=5 và www.a.vn/?q=x",
    "Müller, François, Noël, Muñoz, Curaçao, café",
    "HÐND tỉnh, QÐ-TTg, BÐ",
    "Dòng 1\nDòng 2\tcột\r\nDòng 3, \u00a0Lan, tr\u200bần",
    "nghành, qúy, hòan, Hùynh, ngừơi, nhiê\u006d\u0323 vu \u0323của",
    "STT · Họ và tên · Chức vụ; • Giấy khen → đạt ✓",
    "",
]
BAD = [
    ("Nguyễn\x00", "điều khiển"),
    ("Nguyễn\x0bVăn", "điều khiển"),
    ("Nguyễn\x7f", "điều khiển"),
    ("Văn\x85A", "điều khiển"),
    ("Văn\ud800", "nửa ký tự"),
    ("Văn\ue000", "riêng của một phông"),
    ("Văn\uffff", "không phải là ký tự"),
    ("Nguy\ufffdn", "đã mất"),
    ("Nguy?n Văn A", "«Nguy?n»"),
    ("?inh Văn A", "«?inh»"),
    ("Tr??ng phòng", "«Tr??ng»"),
    ("Nguyễn Vаn A", "Ki-rin"),
    ("Тrần Văn A", "Ki-rin"),
    ("Νam", "Hy Lạp"),
    ("Lαn", "Hy Lạp"),
    ("𝐍am", "trang trí"),
    ("Ｎam", "trang trí"),
    ("hoạ\u0301", "dấu thanh"),
    ("c\u0323 văn", "dấu thanh"),
    ("NguyÔn V¨n A", "TCVN3"),
    ("TrÇn ThÞ B×nh", "TCVN3: «TrÇn» có lẽ là «Trần»"),
    ("Phßng Tæ chøc", "TCVN3"),
    ("tr\xadêng phßng", "TCVN3"),
    ("§Æng", "TCVN3"),
    ("c¸n bé", "TCVN3"),
    ("Nguyeãn Vaên A", "VNI"),
    ("Ñöùc", "VNI: «Ñöùc» có lẽ là «Đức»"),
    ("Ñinh Hoa", "VNI"),
    ("Traàn Thò B", "VNI"),
    ("LEÂ VAÊN A", "VNI"),
]


@pytest.mark.parametrize("text", GOOD)
def test_real_text_is_not_refused(text: str) -> None:
    assert suspicious(text) is None
    assert suspicious(unicodedata.normalize("NFD", text)) is None


@pytest.mark.parametrize(("text", "said"), BAD)
def test_damaged_text_is_refused_with_its_reason(text: str, said: str) -> None:
    reason = suspicious(text)
    assert reason is not None and said in reason


@pytest.mark.parametrize("text", ["Nguyễn Văn Đức", "Trần Thị Bình", "Lê Đông", "Tô Ngọc Ánh", "Vũ Thế Mỹ", "Phạm Tú"])
@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_utf8_read_by_the_wrong_table_is_refused(text: str, wrong: str) -> None:
    seen = "".join(bytes([byte]).decode(wrong, errors="ignore") or chr(byte) for byte in text.encode("utf-8"))
    assert seen != text and suspicious(seen)


def test_no_syllable_of_the_language_is_refused() -> None:
    lines = all_syllables()
    for start in range(0, len(lines), 500):
        line = " ".join(lines[start : start + 500])
        assert suspicious(line) is None and suspicious(line.upper()) is None and suspicious(line.title()) is None
