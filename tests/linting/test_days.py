"""Days that exist, weekdays, deadlines, periods, quarters, anniversaries and feasts."""

from datetime import date

import pytest

from pipeline.findings import Level
from tests.linting.composed import hits, paper, told

PLAN_2021 = ("KẾ HOẠCH Công tác thi đua, khen thưởng năm 2021", date(2020, 12, 31))
PLAN_2023 = ("KẾ HOẠCH Tổ chức các hoạt động kỷ niệm năm 2023", date(2023, 1, 10))
LETTER = ("V/v đăng ký thi đua năm 2023", date(2023, 1, 9))
INVITATION = ("GIẤY MỜI Dự họp Hội đồng Thi đua - Khen thưởng", date(2021, 12, 3))
REPORT = ("BÁO CÁO Tổng kết công tác thi đua, khen thưởng năm 2019", date(2019, 12, 25))
DECISION = ("QUYẾT ĐỊNH Về việc thành lập Ban Tổ chức", date(2022, 5, 12))
MINUTES = ("BIÊN BẢN Họp xét sáng kiến", None)
TASKS = "I. NỘI DUNG"

WRONG = [
    (PLAN_2021, "Tổ chức hội nghị ngày 31/02/2021 tại hội trường Sở.", "khong_co_ngay"),
    (PLAN_2021, "Hoàn thành việc bình xét vào ngày 31 tháng 4 năm 2021.", "khong_co_ngay"),
    (PLAN_2021, "Gửi báo cáo trước ngày 29/02/2021.", "khong_co_ngay"),
    (PLAN_2021, "Báo cáo trước ngày 31/6 hằng năm.", "khong_co_ngay"),
    (PLAN_2021, "Hội nghị họp ngày 12/31/2021 tại tỉnh.", "khong_co_ngay"),
    (PLAN_2021, "Tổ chức hội thao trong tháng 13 năm 2021.", "khong_co_ngay"),
    (PLAN_2021, "Thời gian: ngày 00/5/2021.", "khong_co_ngay"),
    (DECISION, "Quyết định này có hiệu lực từ ngày 31 tháng 9 năm 2022.", "khong_co_ngay"),
    (MINUTES, "Cuộc họp bắt đầu lúc 08 giờ 75 phút, ngày 05 tháng 3 năm 2021.", "khong_co_ngay"),
    (MINUTES, "Vào hồi 25 giờ 30 phút, ngày 05 tháng 3 năm 2021, Hội đồng họp.", "khong_co_ngay"),
    (MINUTES, "Hội đồng họp ngày 30 tháng 02 năm 2021.", "khong_co_ngay"),
    (REPORT, "Hội thi được tổ chức ngày 32 tháng 3.", "khong_co_ngay"),
    (INVITATION, "Thời gian: 08 giờ 00 phút, thứ Năm, ngày 10 tháng 12 năm 2021.", "thu_trong_tuan"),
    (INVITATION, "Thời gian: 14 giờ 00, thứ Hai, ngày 07/12/2021.", "thu_trong_tuan"),
    (INVITATION, "Họp vào sáng Thứ 6 ngày 09/12/2021 tại phòng họp số 1.", "thu_trong_tuan"),
    (INVITATION, "Họp vào ngày 11/12/2021 (Chủ nhật) tại phòng họp số 1.", "thu_trong_tuan"),
    (PLAN_2021, "Khai mạc ngày 05/3/2021, thứ Tư.", "thu_trong_tuan"),
    (PLAN_2021, "Ra quân Chủ Nhật, ngày 06/3/2021 trên địa bàn.", "thu_trong_tuan"),
    (PLAN_2021, "Các phòng gửi bản đăng ký về Văn phòng Sở trước ngày 30/01/2020.", "han_da_qua"),
    (PLAN_2021, "Báo cáo kết quả gửi chậm nhất ngày 15 tháng 11 năm 2020.", "han_da_qua"),
    (PLAN_2021, "Việc đăng ký hoàn thành trước ngày 25/12/2020.", "han_da_qua"),
    (LETTER, "Bản đăng ký gửi về Sở Nội vụ trước ngày 15/01/2022 để tổng hợp.", "han_da_qua"),
    (LETTER, "Đề nghị các đơn vị nộp hồ sơ đến hết ngày 05/01/2023.", "han_da_qua"),
    (INVITATION, "Thời gian: 08 giờ 00 phút, ngày 04 tháng 11 năm 2021.", "han_da_qua"),
    (LETTER, "Thời hạn gửi: ngày 02/01/2023.", "han_da_qua"),
    (PLAN_2021, "Đăng ký danh hiệu gửi Văn phòng tổng hợp trước 30/01/2021.", "han_ngay_nghi"),
    (LETTER, "Các đơn vị gửi danh sách về Văn phòng trước 04/02/2023.", "han_ngay_nghi"),
    (PLAN_2021, "Phong trào tổ chức từ ngày 15/5/2021 đến ngày 10/5/2021.", "tu_den"),
    (PLAN_2021, "Đợt cao điểm từ ngày 01 tháng 9 năm 2021 đến hết ngày 30 tháng 6 năm 2021.", "tu_den"),
    (PLAN_2021, "Lớp bồi dưỡng mở từ ngày 25/8 đến ngày 24/8/2021.", "tu_den"),
    (DECISION, "Cử công chức học từ tháng 9/2022 đến tháng 3/2022.", "tu_den"),
    (REPORT, "Thành tích được lập từ năm 2019 đến năm 2017.", "tu_den"),
    (PLAN_2023, "Kỷ niệm 75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2022).",
     "ky_niem"),
    (PLAN_2023, "Chào mừng kỷ niệm 74 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - "
                "11/6/2023).", "ky_niem"),
    (PLAN_2021, "Kỷ niệm 191 năm thành lập tỉnh (04/11/1831 - 04/11/2021).", "ky_niem"),
    (PLAN_2021, "Chào mừng kỷ niệm lần thứ 130 Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2021).", "ky_niem"),
    (PLAN_2021, "Kỷ niệm 75 năm thành lập ngành (1945 - 2021).", "ky_niem"),
    (PLAN_2021, "Sơ kết 03 năm thực hiện phong trào (2016 - 2020).", "ky_niem"),
    (PLAN_2021, "Kỷ niệm 190 năm thành lập tỉnh (04/11/2021 - 04/11/1831).", "ky_niem"),
    (PLAN_2021, "Kỷ niệm 190 năm thành lập tỉnh (04/11/1831 - 11/4/2021).", "ky_niem"),
    (PLAN_2023, "Kỷ niệm 75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (06/11/1948 - 06/11/2023).",
     "ngay_le"),
    (PLAN_2023, "Kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (02/3/1930 - 02/3/2023).", "ngay_le"),
    (PLAN_2023, "Kỷ niệm 48 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1976).", "ngay_le"),
    (PLAN_2023, "Kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (15/9/1890 - 15/9/2023).", "ngay_le"),
    (PLAN_2023, "Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1946).", "ngay_le"),
    (PLAN_2023, "Kỷ niệm 77 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1946 - 02/9/2023).",
     "ngay_le"),
    (PLAN_2023, "Kỷ niệm 70 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948).",
     "so_nam_ky_niem"),
    (PLAN_2023, "Chào mừng kỷ niệm 84 năm Ngày thành lập Quân đội nhân dân Việt Nam;", "so_nam_ky_niem"),
    (PLAN_2021, "QUÝ I", "Đăng ký thi đua gửi trước ngày 30/6/2021.", "han_ngoai_quy"),
    (PLAN_2021, "QUÝ II", "Sơ kết 6 tháng, gửi báo cáo trước ngày 15 tháng 12 năm 2021.", "han_ngoai_quy"),
    (PLAN_2021, "QUÝ IV", "Gửi hồ sơ đề nghị khen thưởng trước ngày 30/7/2021.", "han_ngoai_quy"),
    (PLAN_2021, "THÁNG 3", "Gửi báo cáo chậm nhất ngày 25/9/2021.", "han_ngoai_quy"),
    (PLAN_2021, "Thực hiện Công văn số 45/SNV-TĐKT ngày 15/02/2021 của Sở Nội vụ.", "van_ban_sau_ngay_ky"),
    (DECISION, "Thay thế Quyết định số 96/QĐ-SNV ngày 17 tháng 3 năm 2023 của Giám đốc Sở.", "van_ban_sau_ngay_ky"),
    (REPORT, "Thực hiện Kế hoạch số 12/KH-SNV ngày 26/12/2019 của Sở Nội vụ, các phòng đã triển khai.",
     "van_ban_sau_ngay_ky"),
    (PLAN_2021, "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2021 của UBND tỉnh về việc giao chỉ tiêu;",
     "van_ban_sau_ngay_ky"),
    (PLAN_2021, "Lễ tổng kết diễn ra ngày 31/11/2021.", "khong_co_ngay"),
    (PLAN_2021, "Tổ chức trong các ngày từ ngày 28/02/2021 đến ngày 30/02/2021.", "khong_co_ngay"),
    (INVITATION, "Thời gian: 07 giờ 30, thứ Ba (08/12/2021).", "thu_trong_tuan"),
    (LETTER, "Hồ sơ nộp muộn nhất là ngày 30 tháng 12 năm 2022.", "han_da_qua"),
    (LETTER, "Văn phòng hoàn thiện hồ sơ, trình Giám đốc Sở ban hành quyết định trước ngày 30 tháng 12 năm 2022.",
     "han_da_qua"),
    (PLAN_2021, "Đợt 1 tổ chức từ ngày 01 tháng 6 đến ngày 30 tháng 4 năm 2021.", "tu_den"),
    (PLAN_2023, "Kỷ niệm 78 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023) và Quốc khánh nước Cộng hòa xã hội "
                "chủ nghĩa Việt Nam (03/9/1945 - 03/9/2023).", "ngay_le"),
    (PLAN_2021, "Kỷ niệm 131 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020).", "ky_niem"),
]  # fmt: skip

RIGHT = [
    (LETTER, "Áp dụng với văn bản Chủ tịch tỉnh ban hành trước ngày 30 tháng 12 năm 2022."),
    (PLAN_2021, "Số liệu lấy từ ngày 01 tháng 6 đến ngày 30 tháng 4 năm 2021."),
    (PLAN_2021, "Đợt cao điểm từ ngày 01 tháng 12 đến ngày 30 tháng 4 năm 2021."),
    (PLAN_2023, "Kỷ niệm 78 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023) và Quốc khánh nước Cộng hòa xã hội "
                "chủ nghĩa Việt Nam (02/9/1945 - 02/9/2023)."),
    (PLAN_2021, "Thực hiện kế hoạch ngày 16 tháng 7 năm 2020 về kế hoạch hằng năm và kế hoạch 5 năm (2021 - 2025)."),
    (PLAN_2021, "Tổ chức hội nghị ngày 28/02/2021 tại hội trường Sở."),
    (("KẾ HOẠCH Công tác năm 2024", date(2024, 1, 4)), "Gửi báo cáo trước ngày 29/02/2024."),
    (PLAN_2021, "Báo cáo trước ngày 30/6 hằng năm."),
    (PLAN_2021, "Chi lương tháng 13 cho người lao động theo quy chế."),
    (PLAN_2021, "Nghỉ thai sản 06 tháng 15 ngày vẫn được tính; tổng cộng 12 tháng 20 ngày."),
    (PLAN_2021, "Đạt tỷ lệ 31/31 nhiệm vụ, 45/50 phiếu, 12/13 đơn vị; Phòng 12/14 đường Trần Phú."),
    (PLAN_2021, "Hồ sơ gồm 2/13 phần; điểm số 9.5.2021 không phải là ngày."),
    (MINUTES, "Cuộc họp bắt đầu lúc 08 giờ 00 phút và kết thúc vào 11 giờ 30 phút, ngày 05 tháng 3 năm 2021."),
    (MINUTES, "Thời lượng bồi dưỡng là 36 giờ 00 phút."),
    (INVITATION, "Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 10 tháng 12 năm 2021."),
    (INVITATION, "Thời gian: 14 giờ 00, Thứ 3, ngày 07/12/2021."),
    (INVITATION, "Họp vào ngày 12/12/2021 (Chủ nhật) tại phòng họp số 1."),
    (INVITATION, "Phiên họp lần thứ hai, ngày 10/12/2021 bàn về sáng kiến."),
    (INVITATION, "Đợt thi đua lần thứ ba ngày 10/12/2021 đến hết năm."),
    (PLAN_2021, "Họp giao ban vào thứ Hai hằng tuần, bắt đầu từ ngày 05/3/2021."),
    (PLAN_2021, "Các phòng gửi bản đăng ký về Văn phòng Sở trước ngày 29/01/2021."),
    (PLAN_2021, "Báo cáo kết quả gửi chậm nhất ngày 15 tháng 11 năm 2021."),
    (PLAN_2021, "Phong trào đã hoàn thành trước ngày 25/12/2020 theo đúng tiến độ."),
    (PLAN_2021, "Cá nhân được tuyển dụng trước ngày 01/3/2020 mới thuộc đối tượng xét."),
    (PLAN_2021, "Hồ sơ tiếp nhận trước ngày 01/01/2020 áp dụng quy định cũ."),
    (PLAN_2021, "Theo Luật Thi đua, khen thưởng có hiệu lực trước ngày 01/7/2004."),
    (LETTER, "Bản đăng ký gửi về Sở Nội vụ trước ngày 31/01/2023 để tổng hợp."),
    (LETTER, "Đến hết ngày 05/01/2023, đã có 07/09 phòng, đơn vị gửi bản đăng ký."),
    (LETTER, "Số liệu tính đến hết ngày 31/12/2022."),
    (REPORT, "Các đơn vị gửi báo cáo trước ngày 15/11/2019 theo yêu cầu."),
    (("V/v đôn đốc gửi bản đăng ký thi đua", date(2023, 2, 9)), "Thời hạn gửi: trước ngày 03/02/2023."),
    (PLAN_2021, "Đăng ký danh hiệu gửi Văn phòng tổng hợp trước 29/01/2021."),
    (PLAN_2021, "Đăng ký danh hiệu gửi Văn phòng tổng hợp trước ngày 30/01/2021."),
    (PLAN_2021, "Phong trào tổ chức từ ngày 10/5/2021 đến ngày 15/5/2021."),
    (PLAN_2021, "Đợt cao điểm từ ngày 15/12 đến ngày 15/01/2022."),
    (PLAN_2021, "Lớp bồi dưỡng mở từ ngày 24/8 đến ngày 25/8/2021."),
    (DECISION, "Cử công chức học từ tháng 9/2022 đến tháng 3/2023."),
    (REPORT, "Thành tích được lập từ năm 2017 đến năm 2019."),
    (REPORT, "Hai đợt khen thưởng: ngày 20/12/2018; đến ngày 15/6/2018 có 05 trường hợp đột xuất."),
    (PLAN_2023, "Kỷ niệm 75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023)."),
    (PLAN_2021, "Lập thành tích chào mừng kỷ niệm 190 năm thành lập tỉnh Lạng Sơn (04/11/1831 - 04/11/2021)."),
    (PLAN_2021, "Chào mừng kỷ niệm lần thứ 131 Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2021)."),
    (PLAN_2021, "Kỷ niệm 76 năm thành lập ngành (1945 - 2021)."),
    (PLAN_2021, "Tổng kết 05 năm thực hiện phong trào (2016 - 2020)."),
    (PLAN_2021, "Tổng kết 5 năm thực hiện Chỉ thị (2015-2020)."),
    (PLAN_2021, "Xây dựng kế hoạch giai đoạn 05 năm 2021 - 2026."),
    (PLAN_2021, "Kế hoạch 5 năm (2021 - 2025) được triển khai đồng bộ."),
    (PLAN_2023, "Kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2023)."),
    (PLAN_2023, "Kỷ niệm 48 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2023)."),
    (PLAN_2023, "Kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)."),
    (PLAN_2023, "Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)."),
    (PLAN_2023, "Kỷ niệm 78 năm Cách mạng tháng Tám và Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - "
                "02/9/2023)."),
    (PLAN_2023, "Kỷ niệm 75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948)."),
    (PLAN_2023, "Chào mừng kỷ niệm 79 năm Ngày thành lập Quân đội nhân dân Việt Nam;"),
    (PLAN_2023, "Dịp kỷ niệm 10 năm thành lập Trung tâm (12/4/2013 - 12/4/2023)."),
    (PLAN_2023, "Kỷ niệm 60 năm Ngày thành lập Chi bộ (15/8/1963 - 15/8/2023)."),
    (REPORT, "Trong dịp kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2017), Sở đã tặng quà."),
    (PLAN_2021, "QUÝ I", "Đăng ký thi đua gửi trước ngày 29/01/2021."),
    (PLAN_2021, "QUÝ I", "Báo cáo quý gửi trước ngày 05/4/2021."),
    (PLAN_2021, "QUÝ IV", "Báo cáo tổng kết gửi trước ngày 10/01/2022."),
    (PLAN_2021, "QUÝ II", "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về thi đua, khen thưởng."),
    (PLAN_2021, "Thực hiện Công văn số 45/SNV-TĐKT ngày 15/12/2020 của Sở Nội vụ."),
    (DECISION, "Quyết định này có hiệu lực kể từ ngày 01 tháng 6 năm 2022."),
    (DECISION, "Thay thế Quyết định số 96/QĐ-SNV ngày 17 tháng 3 năm 2021 của Giám đốc Sở."),
    (MINUTES, "Căn cứ Quyết định số 96/QĐ-SNV ngày 17 tháng 3 năm 2023 của Giám đốc Sở."),
    (PLAN_2021, "Ông Trần Văn Hòa sinh ngày 05/9/1975, vào Đảng ngày 03/02/2001."),
    (PLAN_2021, "Liên hệ điện thoại 0205.3812.345 trước ngày làm việc 01 ngày."),
]  # fmt: skip


@pytest.mark.parametrize("case", WRONG, ids=lambda case: " / ".join(case[1:-1])[:70])
def test_a_wrong_day_is_told(case):
    (title, day), *body, rule = case
    written = paper(title, day, TASKS, *body)
    assert told(written) == [f"nam_ngay.{rule}"]
    assert all(len(hit.quote) <= 60 and hit.quote in hit.line.text for _, hit in hits(written))


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: " / ".join(case[1:])[:70])
def test_a_right_day_passes(case):
    (title, day), *body = case
    assert told(paper(title, day, TASKS, *body)) == []


def test_a_deadline_on_a_day_off_is_a_notice_only():
    written = paper(*PLAN_2021, TASKS, "Đăng ký gửi Văn phòng Sở trước ngày 30/01/2021.")
    ((rule, hit),) = hits(written)
    assert (rule, hit.level) == ("nam_ngay.han_ngay_nghi", Level.NOTICE) and "thứ Bảy" in hit.what


def test_zeros_are_told_once_as_a_notice():
    written = paper(*PLAN_2021, TASKS, "Họp ngày 5/3/2021.", "Họp ngày 12/1/2021.", "Họp ngày 06/4/2021.")
    ((rule, hit),) = hits(written)
    assert (rule, hit.level) == ("nam_ngay.ngay_thang_so_khong", Level.NOTICE) and "2 chỗ" in hit.what


def test_a_basis_of_a_later_day_is_an_error():
    late = "Căn cứ Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2021 của Ủy ban nhân dân tỉnh về công tác thi đua;"
    ((rule, hit),) = hits(paper(*PLAN_2021, TASKS, bases=(late,)))
    assert (rule, hit.level) == ("nam_ngay.van_ban_sau_ngay_ky", Level.ERROR)


def test_the_weekday_told_is_the_right_one():
    ((_, hit),) = hits(paper(*INVITATION, TASKS, "Thời gian: 14 giờ 00, thứ Hai, ngày 07/12/2021."))
    assert hit.what == "Ngày 07/12/2021 là thứ Ba, không phải thứ hai." and hit.level is Level.ERROR
