"""Kinds of papers and laws by name, and syllables short of a mark: sentences as real offices write them."""

from datetime import date

import pytest

from pipeline.findings import Level
from pipeline.linting import bare_syllables, instrument_names
from pipeline.linting.rule import declared
from tests.linting.sentences import levels, paper, serious

R, N, E = Level.REVIEW, Level.NOTICE, Level.ERROR
MINE = tuple(r for r in declared() if r.judge.__module__ in {bare_syllables.__name__, instrument_names.__name__})

TOLD = [
    ("viet_hoa.ten_loai_van_ban", R, "Căn cứ thông tư số 22/2016/TT-BGDĐT của Bộ trưởng Bộ Giáo dục và Đào tạo;"),
    ("viet_hoa.ten_loai_van_ban", R, "Thực hiện công văn số 356/SNV-TĐKT ngày 10 tháng 3 năm 2021 của Sở Nội vụ."),
    ("viet_hoa.ten_loai_van_ban", R, "Trả lời công văn 1204/STC-VP, Sở có ý kiến như sau:"),
    ("viet_hoa.ten_loai_van_ban", R, "Theo kế hoạch số 15/KH-UBND, các phòng báo cáo trước ngày 20."),
    ("viet_hoa.ten_loai_van_ban", N, "Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành quyết định này."),
    ("viet_hoa.ten_loai_van_ban", R, "- Như điều 3;"),
    ("viet_hoa.ten_luat_khac", N, "Căn cứ Luật Tổ chức Chính quyền địa phương ngày 19 tháng 6 năm 2015;"),
    ("viet_hoa.ten_luat_khac", N, "Căn cứ Luật ban hành Văn bản quy phạm pháp luật;"),
    ("viet_hoa.ten_luat_khac", N, "Một số điều của Luật Tổ chức chính phủ."),
    ("tu_ngu.chu_thieu_dau", R, "Tiếp tục nâng cao nhận thức va trách nhiệm của cấp ủy."),
    ("tu_ngu.chu_thieu_dau", R, "Biểu dương cac tập thể có thành tích."),
    ("tu_ngu.dau_trong_van", R, "Vận động tòan dân tham gia phong trào."),
    ("tu_ngu.dau_trong_van", R, "Các đơn vị ngòai tỉnh gửi hồ sơ."),
    ("tu_ngu.dau_trong_van", R, "Hòan thành các chỉ tiêu."),
    ("tu_ngu.chu_viet_tat_go_sai", R, "Căn cứ Luật Tổ chức HDND và UBND;"),
]  # fmt: skip

PASSES = [
    "Căn cứ Thông tư số 22/2016/TT-BGDĐT của Bộ trưởng Bộ Giáo dục và Đào tạo;",
    "Ban hành các quyết định, kế hoạch, công văn chỉ đạo; đã ban hành 12 công văn.",
    "Quyết định số 10/QĐ-UBND về việc bãi bỏ quyết định số 05/QĐ-UBND.",
    "Theo báo cáo số liệu của các phòng, có 15/20 đơn vị đạt.",
    "Các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    "- Như Điều 3;",
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;",
    "Căn cứ Luật Tổ chức Chính phủ; Luật Ban hành văn bản quy phạm pháp luật;",
    "Ông Va Bá Chống, bà Lò Thị Va; tránh va chạm giao thông.",
    "Toàn dân, ngoài tỉnh, thuộc Sở, Việt Nam, tiếng Việt, được, nguyên, khuyến khích, quyết định.",
    "Hòa Bình, hoà giải, thủy lợi, ủy ban, của, mùa, giúp, quý, khỏe, tòa án, lũy kế, hủy, thùy mị.",
    "Hằng quý, quỹ khen thưởng; kết quả quý I; quyền lợi; quỳnh lưu.",
]


def _told(text: str, **more: object) -> dict[str, Level]:
    judged = paper(text, **more)  # type: ignore[arg-type]
    return {rule.id: hit.level for rule in MINE for hit in rule.judge(judged) or ()}


@pytest.mark.parametrize(("rule", "level", "text"), TOLD)
def test_tells(rule: str, level: Level, text: str) -> None:
    assert _told(text).get(rule) is level


@pytest.mark.parametrize("text", PASSES)
def test_passes(text: str) -> None:
    assert _told(text) == {}


def test_a_kind_in_small_letters_is_told_once_with_its_count() -> None:
    judged = paper("Thực hiện công văn số 12/SNV-TĐKT;", "Thực hiện công văn số 15/SNV-TĐKT;")
    assert [hit.what for rule in MINE for hit in rule.judge(judged) or ()] == [
        "Văn bản cụ thể mà tên loại viết thường: «công văn số 12/» (2 chỗ)."
    ]


def test_papers_before_the_rule_kept_other_customs() -> None:
    assert _told("Thực hiện công văn số 12/SNV-TĐKT;", day=date(2009, 5, 6)) == {}


def test_the_laws_name_before_2020_was_printed_in_several_ways() -> None:
    text = "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003;"
    assert levels(paper(text, day=date(2015, 4, 1))) == {"tu_ngu.ten_luat_thi_dua": R}
    assert levels(paper(text, day=date(2021, 4, 1))) == {"tu_ngu.ten_luat_thi_dua": E}


def test_more_capitals_and_blanks() -> None:
    assert levels(paper("Có hiệu lực kể từ ngày ký; Các văn bản trước đây bãi bỏ."))["viet_hoa.giua_cau"] is N
    assert set(serious(paper("Trưởng Ban Ban thi đua – Khen thưởng Trung ương"))) == {"tu_ngu.ten_hoi_dong_thi_dua"}
    assert set(serious(paper("Thị Trấn Nghèn, ngày 06 tháng 9 năm 2021"))) == {"viet_hoa.don_vi_hanh_chinh"}
    assert set(serious(paper("Bộ trưởng, Chủ nhiệm Ủy ban dân tộc trình."))) == {"viet_hoa.don_vi_hanh_chinh"}
    assert set(serious(paper("Nghị định ngày 31 tháng 7 năm 2017 của chính phủ."))) == {"viet_hoa.co_quan_nha_nuoc"}
    assert set(serious(paper("Điều 1.Nay ban hành kèm theo Quyết định này Quy chế."))) == {"dau_cau.cach_sau_dau"}
    for kept in (
        "Phát hành trái phiếu chính phủ; chính phủ điện tử của tỉnh.", "Thị trấn Nghèn, thành phố Vinh.",
        "Điều 1. Nay ban hành Quy chế.", "Ban Thi đua - Khen thưởng Trung ương.", "Thị xã Kỳ Anh",
    ):  # fmt: skip
        assert serious(paper(kept)) == {}, kept
