"""Blanks, marks, dashes, quotes and brackets."""

import pytest

from pipeline.findings import Level
from tests.linting.sentences import hits, levels, paper, serious

E, R, N = Level.ERROR, Level.REVIEW, Level.NOTICE

TOLD = [
    ("dau_cau.so_va_don_vi", N, "Tỷ lệ đạt 63.2%."),
    ("dau_cau.so_va_don_vi", R, "Tỷ lệ đạt 47, 8% kế hoạch."),
    ("dau_cau.cach_truoc_dau", E, "công tác thi đua , khen thưởng"),
    ("dau_cau.cach_truoc_dau", E, "Các nội dung sau :"),
    ("dau_cau.cach_truoc_dau", E, "Hoàn thành nhiệm vụ năm 2021 ."),
    ("dau_cau.cach_truoc_dau", E, "các phòng ,đơn vị thuộc Sở"),
    ("dau_cau.cach_truoc_dau", E, "(sau khi có hướng dẫn )"),
    ("dau_cau.cach_truoc_dau", E, "hướng dẫn ( nếu có)"),
    ("dau_cau.cach_sau_dau", E, "Sở các tỉnh:Lai Châu, Cao Bằng"),
    ("dau_cau.cach_sau_dau", E, "Lai Châu,Cao Bằng, Điện Biên"),
    ("dau_cau.cach_sau_dau", E, "Phát hiện kịp thời;khen thưởng đúng người"),
    ("dau_cau.cach_sau_dau", E, "trong năm 2021,các đơn vị"),
    ("dau_cau.cach_sau_dau", E, "Báo cáo kịp thời.Các đơn vị thực hiện."),
    ("dau_cau.cach_sau_dau", R, "1.Mục đích"),
    ("dau_cau.cach_sau_dau", R, "a)Tổ chức quán triệt"),
    ("dau_cau.cach_sau_dau", R, "các phòng(đơn vị) thuộc Sở"),
    ("dau_cau.dau_lap", E, "- Các đơn vị thuộc Sở.."),
    ("dau_cau.dau_lap", E, "Hoàn thành nhiệm vụ,, đúng hạn"),
    ("dau_cau.dau_lap", E, "Tổ chức thực hiện;;"),
    ("dau_cau.dau_lap", E, "đúng tiến độ,."),
    ("dau_cau.dau_lap", E, "đúng tiến độ.;"),
    ("dau_cau.khoang_trang_kep", N, "nâng cao  chất lượng"),
    ("dau_cau.khoang_trang_dau_cuoi", N, "   thụt vào bằng khoảng trắng"),
    ("dau_cau.gach_noi", N, "- Ban TĐKT- Sở Nội vụ;"),
    ("dau_cau.so_va_don_vi", N, "đạt 100 % kế hoạch"),
    ("dau_cau.so_va_don_vi", R, "trong 05năm qua"),
    ("dau_cau.dong_mo_ngoac", E, "phong trào “Cả nước chung sức xây dựng nông thôn mới năm 2023"),
    ("dau_cau.dong_mo_ngoac", E, "các đơn vị (qua Văn phòng Sở trước ngày 15/12"),
    ("dau_cau.dong_mo_ngoac", E, "qua Văn phòng Sở) trước ngày 15/12"),
    ("dau_cau.dong_mo_ngoac", R, 'phong trào "Dân vận khéo năm 2023'),
    ("dau_cau.chieu_ngoac_kep", R, "phong trào ”Dân vận khéo“ năm 2023"),
    ("dau_cau.chieu_ngoac_kep", R, "phong trào “ Dân vận khéo” năm 2023"),
]  # fmt: skip

PASSES = [
    "Tỷ lệ đạt 47,8%; các mức 5, 8% và 10%; lần lượt đạt 45, 50%.",
    "Điều chỉnh cho phù hợp./.",
    "Họp lúc 14:30, ngày 05/3/2021.",
    "Tỷ lệ 12,5%; số tiền 1.250.000 đồng.",
    "Trang thông tin: https://langson.gov.vn,vi/tin và www.langson.gov.vn.",
    "Thư điện tử: vanphong@langson.gov.vn",
    "TP.HCM, TP. Hồ Chí Minh, Th.S Nguyễn Văn An",
    "KT.GIÁM ĐỐC",
    "TM.ỦY BAN NHÂN DÂN",
    "TL. CHỦ TỊCH",
    "Số: 301/KH-SKHĐT",
    "- Lưu: VT, VP.",
    "(văn nghệ, thể thao...)",
    "văn nghệ, thể thao, v.v...",
    "v.v..",
    "Họ và tên: ....................",
    "Họ và tên: …………",
    "Ngày .... tháng .... năm ....",
    "……, ngày … tháng … năm …",
    "Số:      /QĐ-STC",
    "Lạng Sơn, ngày      tháng 12 năm 2021",
    "V/v đôn đốc thực hiện kế hoạch",
    "a) Nội dung; b) Hình thức.",
    "Thực hiện theo điểm a), b) khoản 1.",
    "1) Mục đích",
    "1.1. Yêu cầu",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "3.2 Giải pháp",
    "Nhân dân, (nếu có).",
    "Khối Nội chính - Tổng hợp.",
    "Độc lập - Tự do - Hạnh phúc",
    "kinh tế - xã hội",
    "Covid-19",
    "Thành phố Vinh - Nghệ An (cũ)",
    "Điều 1. Phạm vi",
    "Quý I/2021; 6 tháng/lần.",
    "Nơi nhận:",
    "Như trên;",
    "“Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở giai đoạn 2019 - 2025”",
    "(04/11/1831 - 04/11/2021)",
    "Danh hiệu “Lao động tiên tiến”, “Chiến sĩ thi đua cơ sở”.",
    "Chủ tịch UBND tỉnh (b/c);",
    "Như Điều 3 (t/h);",
    "Ban Thi đua - Khen thưởng (Sở Nội vụ);",
    "tệp ke-hoach,2021.docx",
    "1.250.000đ",
    "05 năm, 12 tháng, 3,5 triệu đồng",
    "đạt 100% kế hoạch",
    "A, B, C,...",
    "Ai làm? Làm gì?",
    "“Thi đua là yêu nước!”, Bác Hồ dạy.",
    "50 - 60 người",
    "Giao Sở VH,TT&DL phối hợp.",
    "Nêu tại các điểm a, b) khoản 1; điểm c) và đ) khoản 2.",
    "“",
    "tỷ lệ 1 : 2",
    "Mẫu số 01/TĐKT",
    "QĐ-UBND; CV-SNV",
    "tiêu chí: (1) sáng tạo; (2) hiệu quả.",
    "năm học 2020-2021, 2021-2022",
]


@pytest.mark.parametrize(("rule", "level", "text"), TOLD)
def test_tells(rule: str, level: Level, text: str) -> None:
    assert levels(paper(text)).get(rule) is level


@pytest.mark.parametrize("text", PASSES)
def test_passes(text: str) -> None:
    assert serious(paper(text)) == {}


def test_spans_of_years_are_joined_one_way() -> None:
    mixed = paper("giai đoạn 2016-2020", "giai đoạn 2019 - 2025", "giai đoạn 2021-2025")
    assert serious(mixed) == {"dau_cau.khoang_nam": "2019 - 2025"}
    assert len(hits(mixed)) == 1
    assert hits(paper("giai đoạn 2016-2020", "giai đoạn 2021-2025", "(04/11/1831 - 04/11/2021)")) == []
    assert hits(paper("giai đoạn 2016- 2020", "giai đoạn 2021-2025", form="txt")) == []


def test_quotes_are_of_one_kind() -> None:
    mixed = paper('việc "Học tập và làm theo"', "phong trào “Dân vận khéo”")
    assert serious(mixed) == {"dau_cau.mot_loai_ngoac_kep": '"Học tập và làm theo"'}
    assert serious(paper('việc "Học tập"', 'phong trào "Dân vận khéo"')) == {}


def test_a_quotation_of_several_paragraphs_is_closed_at_its_end() -> None:
    assert serious(paper("Sửa đổi như sau: “Điều 5. Tiêu chuẩn", "1. Có sáng kiến.", "2. Được công nhận.”")) == {}
    assert set(serious(paper("Sửa đổi: “Điều 5. Tiêu chuẩn", "1. Có sáng kiến."))) == {"dau_cau.dong_mo_ngoac"}


def test_blanks_that_reading_pages_may_leave_are_asked_about() -> None:
    assert levels(paper("công tác thi đua , khen thưởng", form="pdf")) == {"dau_cau.cach_truoc_dau": R}
    assert levels(paper("SỞ TÀI CHÍNH  Độc lập", form="pdf")) == {}


def test_bullets_of_one_kind() -> None:
    assert levels(paper("- Văn phòng Sở;", "– Các phòng;", "- Thanh tra Sở.")) == {"dau_cau.gach_dau_dong": N}
    assert levels(paper("- Văn phòng Sở;", "+ Các phòng;")) == {}
