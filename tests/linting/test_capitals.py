"""Capitals by Phụ lục II of Nghị định 30/2020/NĐ-CP."""

import pytest

from pipeline.findings import Level
from tests.linting.sentences import levels, paper, serious

E, R, N = Level.ERROR, Level.REVIEW, Level.NOTICE

TOLD = [
    ("viet_hoa.giua_cau", N, "Quyết định của Chủ tịch về việc Phê duyệt đề án."),
    ("viet_hoa.don_vi_hanh_chinh", N, "trên địa bàn Tỉnh Đồng Nai"),
    ("viet_hoa.don_vi_hanh_chinh", N, "Công văn của sở GD&ĐT Bắc Giang"),
    ("viet_hoa.ky_niem", R, "Lập thành tích chào mừng Kỷ niệm 190 năm thành lập tỉnh."),
    ("viet_hoa.ky_niem", R, "Các hoạt động thiết thực Kỷ niệm ngày truyền thống của ngành."),
    ("viet_hoa.ten_hoi_dong", R, "Hội đồng sáng kiến Sở tổ chức chấm điểm."),
    ("viet_hoa.ten_hoi_dong", R, "Nâng cao chất lượng Hội đồng sáng kiến của Sở."),
    ("viet_hoa.phong_trao", N, "Báo cáo kết quả triển khai Phong trào thi đua năm 2023."),


    ("viet_hoa.chuong_phu_luc", R, "Quy định tại chương II của Quy chế."),
    ("viet_hoa.chuong_phu_luc", R, "Danh sách theo phụ lục I kèm theo."),
    ("viet_hoa.dau_cau", R, "Tổ chức thực hiện kịp thời. các đơn vị báo cáo về Sở."),
    ("viet_hoa.giua_cau", R, "Dự hội nghị tổng kết, Ký giao ước thi đua."),
    ("viet_hoa.giua_cau", R, "Tổ chức hội nghị, Phát động phong trào thi đua."),
    ("viet_hoa.giua_cau", N, "Nâng cao chất lượng; Phát động các phong trào."),
    ("viet_hoa.co_quan_nha_nuoc", E, "Nghị định của Chính Phủ về khen thưởng."),
    ("viet_hoa.co_quan_nha_nuoc", E, "Quyết định của Thủ tướng chính phủ."),
    ("viet_hoa.co_quan_nha_nuoc", E, "Nghị quyết của Quốc Hội."),
    ("viet_hoa.co_quan_nha_nuoc", E, "Báo cáo Ủy Ban Nhân Dân tỉnh."),
    ("viet_hoa.co_quan_nha_nuoc", R, "Báo cáo Ủy ban Nhân dân tỉnh."),
    ("viet_hoa.co_quan_nha_nuoc", E, "Hội Đồng nhân dân tỉnh khóa XVII."),
    ("viet_hoa.co_quan_nha_nuoc", E, "Chỉ thị của Ban Thường vụ tỉnh Ủy."),
    ("viet_hoa.co_quan_nha_nuoc", R, "Chủ trương của Đảng và nhà nước."),
    ("viet_hoa.ten_so_bo", E, "Gửi Sở nội vụ trước ngày 15 tháng 12."),
    ("viet_hoa.ten_so_bo", E, "Sở Kế Hoạch và Đầu Tư thẩm định."),
    ("viet_hoa.ten_so_bo", E, "Theo hướng dẫn của Bộ tài chính."),
    ("viet_hoa.ten_so_bo", E, "Sở Tài Chính chủ trì."),
    ("viet_hoa.ngay_le", R, "Họp vào thứ hai, ngày 05 tháng 4 năm 2021."),
    ("viet_hoa.ngay_le", R, "Chào mừng ngày quốc khánh 02/9."),
    ("viet_hoa.huan_chuong", R, "Được tặng Huân chương Lao động hạng ba."),
    ("viet_hoa.huan_chuong", R, "Huân chương độc lập hạng Nhất."),
]  # fmt: skip

PASSES = [
    "Kỷ niệm 75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc.",
    "Đề nghị tặng Kỷ niệm chương vì sự nghiệp ngành Tài chính.",
    "Tổ chức Lễ Kỷ niệm 80 năm thành lập ngành.",
    "Lập thành tích chào mừng kỷ niệm 190 năm thành lập tỉnh.",
    "Hội đồng Sáng kiến Sở họp xét.",
    "Hội đồng sáng kiến các cấp theo Điều lệ Sáng kiến.",
    "1. Phong trào thi đua thường xuyên.",
    "Báo cáo kết quả phong trào “Phong trào thi đua Dân vận khéo”.",
    "Quy định tại điểm a khoản 2 Điều 12 Chương II Luật này.",
    "Khoản 1 Điều này áp dụng đối với cá nhân.",
    "Một số điều của Luật Thi đua, khen thưởng.",
    "Sửa đổi, bổ sung một số điều 01 năm một lần.",
    "Tổ chức họp lúc 14 giờ 00. Thành phần gồm các phòng.",
    "PGS. TS. Nguyễn Văn An dự hội nghị.",
    "Các nội dung khác (văn nghệ, thể thao, v.v.) do Công đoàn chủ trì.",
    "Phòng Tổng hợp, Tổ chức hành chính; Phòng Xây dựng, Giao thông.",
    "Sở Tài chính, Xây dựng, Nội vụ phối hợp.",
    "Nghị định của Chính phủ; nghị quyết của Quốc hội.",
    "Ông Nguyễn Quốc Hội và bà Trần Chính Phủ.",
    "Ủy ban nhân dân tỉnh, Hội đồng nhân dân tỉnh, Tỉnh ủy Lạng Sơn.",
    "UỶ BAN NHÂN DÂN TỈNH LẠNG SƠN",
    "Ủy ban Kiểm tra Tỉnh ủy.",
    "Quản lý nhà nước về thi đua, khen thưởng; ngân sách nhà nước.",
    "Đảng, Nhà nước và Nhân dân.",
    "Cơ quan hành chính nhà nước, doanh nghiệp nhà nước.",
    "Sở Tài chính, Bộ Nội vụ, Bộ Công Thương, Sở Công thương.",
    "Các sở, ban, ngành; giám đốc các sở.",
    "Một bộ tài liệu, bộ tài chính cá nhân.",
    "Lần thứ hai, ngày càng tiến bộ; thứ ba là nâng cao chất lượng.",
    "Họp vào thứ Hai, ngày 05 tháng 4 năm 2021.",
    "Chào mừng ngày Quốc khánh 02/9; tết Nguyên đán.",
    "Huân chương Lao động hạng Ba; Huân chương Sao vàng.",
    "Trụ sở, cơ sở, công sở, sở hữu, sở tại, sở trường.",
]


@pytest.mark.parametrize(("rule", "level", "text"), TOLD)
def test_tells(rule: str, level: Level, text: str) -> None:
    assert levels(paper(text)).get(rule) is level


@pytest.mark.parametrize("text", PASSES)
def test_passes(text: str) -> None:
    assert serious(paper(text)) == {}


OWN = ("Giám đốc Sở quyết định.", "Các đơn vị thuộc Sở, Văn phòng Sở thực hiện.")


@pytest.mark.parametrize(
    "text",
    [
        "- Các đơn vị thuộc và trực thuộc sở.", "triển khai nhiệm vụ năm 2022 của sở.", "phản ánh qua Văn phòng sở.",
        "báo cáo Lãnh đạo sở xem xét, điều chỉnh./.", "Giám đốc sở quyết định khen thưởng.", "gửi Văn phòng sở;",
        "Thủ trưởng các đơn vị thuộc sở phổ biến Kế hoạch này.",
    ],
)  # fmt: skip
def test_the_issuing_office_is_written_in_capital(text: str) -> None:
    judged = paper(*OWN, text, issuer="SỞ KẾ HOẠCH VÀ ĐẦU TƯ")
    assert levels(judged) == {"viet_hoa.co_quan_ban_hanh": E}


@pytest.mark.parametrize(
    "text",
    ["Giám đốc sở công nhận.", "Toàn sở hiện có 40 người.", "gửi về Văn phòng sở trước ngày 03/3.", "Lãnh đạo sở ký."],
)
def test_an_office_that_is_most_likely_the_issuing_one_is_looked_at(text: str) -> None:
    assert levels(paper(*OWN, text, issuer="SỞ NỘI VỤ")) == {"viet_hoa.co_quan_ban_hanh": R}


def test_the_people_are_written_in_capital() -> None:
    assert levels(paper("Nâng cao đời sống nhân dân.")) == {"viet_hoa.nhan_dan": N}
    assert (
        levels(paper("địa bàn tỉnh Đồng Nai; các sở GD&ĐT; cán bộ Tỉnh Đoàn Đồng Nai; về việc phê duyệt đề án")) == {}
    )
    assert levels(paper("Nâng cao đời sống Nhân dân; lực lượng công an nhân dân; tòa án nhân dân.")) == {}


@pytest.mark.parametrize(
    "text",
    [
        "các sở, ban, ngành của tỉnh", "tài sản thuộc sở hữu nhà nước", "tại trụ sở cơ quan.", "đơn vị cơ sở.",
        "các đơn vị thuộc sở chủ quản.", "thẩm quyền của Giám đốc sở quản lý ngành.", "toàn sở hữu chung.",
        "Giám đốc sở tài chính các tỉnh.", "lãnh đạo sở và tương đương.",
        "các đơn vị thuộc sở, ban, ngành.", "Chiến sĩ thi đua cơ sở.", "văn hóa công sở.", "giám đốc các sở.",
        "lãnh đạo các sở và các ngành.", "mức lương cơ sở.", "của các sở.", "nguyện vọng, sở trường của cán bộ.",
    ],
)  # fmt: skip
def test_other_offices_and_other_words_stay_small(text: str) -> None:
    assert levels(paper(*OWN, text, issuer="SỞ KẾ HOẠCH VÀ ĐẦU TƯ")) == {}


def test_a_province_writes_of_departments_in_small_letters() -> None:
    assert levels(paper("Các phòng thuộc sở.", *OWN, issuer="ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN")) == {}
