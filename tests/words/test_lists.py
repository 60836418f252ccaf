"""Lists, sentences and capitals."""

import pytest

from pipeline.words import end_items, joined, lower_first, no_final_stop, sentence, upper, upper_first


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["Giấy khen"], "Giấy khen"),
        (["Giấy khen", "Bằng khen"], "Giấy khen và Bằng khen"),
        (["a", " b ", "", "c"], "a, b và c"),
    ],
)
def test_joined(items: list[str], text: str) -> None:
    assert joined(items) == text
    assert joined(iter(items), "hoặc") == text.replace(" và ", " hoặc ")


@pytest.mark.parametrize(
    ("items", "ended"),
    [
        (["- Như Điều 3.", "- Sở Nội vụ ;", "- Lưu: VT"], ["- Như Điều 3;", "- Sở Nội vụ;", "- Lưu: VT."]),
        (["một,", "hai./.", "ba:"], ["một;", "hai;", "ba."]),
        (["sách, vở, v.v.", "bút, v.v."], ["sách, vở, v.v.;", "bút, v.v."]),
        (["chờ…", "xong..."], ["chờ…;", "xong..."]),
        (["", "  ", "một"], ["một."]),
        ([], []),
    ],
)
def test_end_items(items: list[str], ended: list[str]) -> None:
    assert end_items(items) == ended
    assert end_items(ended) == ended


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("đề nghị các phòng thực hiện", "Đề nghị các phòng thực hiện."),
        ("đã xong;", "Đã xong."),
        ("Đã xong.", "Đã xong."),
        ("Đã xong./.", "Đã xong./."),
        ("Đạt chưa?", "Đạt chưa?"),
        ("ông nói: “Xong.”", "Ông nói: “Xong.”"),
        ("(đã ký)", "(đã ký)."),
        ("ấn phẩm, v.v.", "Ấn phẩm, v.v."),
        ("  ", ""),
    ],
)
def test_sentence(text: str, written: str) -> None:
    assert sentence(text) == written
    assert sentence(written) == written


def test_final_stop() -> None:
    assert no_final_stop("Quyết định này có hiệu lực./.") == "Quyết định này có hiệu lực"
    assert no_final_stop("Hết . ;") == "Hết"
    assert no_final_stop("Điểm 1.5") == "Điểm 1.5"
    assert no_final_stop("v.v.") == "v.v."
    assert no_final_stop("còn nữa...") == "còn nữa..."


def test_capitals() -> None:
    assert upper("đề nghị khen thươ\u0309ng") == "ĐỀ NGHỊ KHEN THƯỞNG"
    assert upper_first("e\u0302\u0301ch") == "Ếch"
    assert upper_first("") == lower_first("") == ""
    assert lower_first("Ý kiến") == "ý kiến"
    assert lower_first("Đồng chí") == "đồng chí"
    assert lower_first("UBND tỉnh, HĐND tỉnh") == "UBND tỉnh, HĐND tỉnh"
