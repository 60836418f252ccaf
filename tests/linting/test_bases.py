"""Legal bases and citations: in force, rightly dated, numbered and named, one instrument told one way."""

from datetime import date

import pytest

from pipeline.findings import Level
from pipeline.linting.anatomy import paper_of
from pipeline.linting.paper import Line
from tests.linting.composed import hits, paper, told

D2019, D2020, D2022 = date(2019, 11, 20), date(2020, 12, 31), date(2022, 12, 15)
D2024, D2025, D2026 = date(2024, 6, 3), date(2025, 9, 15), date(2026, 11, 2)
PLAN = "KẾ HOẠCH Công tác kiểm tra"
DECISION = "QUYẾT ĐỊNH Về việc kiện toàn Hội đồng Thi đua - Khen thưởng"
LETTER = "V/v hướng dẫn xét tặng Kỷ niệm chương"
REPORT = "BÁO CÁO Kết quả kiểm tra"
TASKS = "I. NỘI DUNG"

WRONG_BASES = [
    (D2020, "Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ;", "con_hieu_luc"),
    (D2024, "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;", "con_hieu_luc"),
    (D2024, "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành "
            "một số "
            "điều của Luật Thi đua, khen thưởng;", "con_hieu_luc"),
    (D2025, "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;", "con_hieu_luc"),
    (D2022, "Căn cứ Thông tư số 08/2017/TT-BNV ngày 27 tháng 10 năm 2017 của Bộ trưởng Bộ Nội vụ;", "con_hieu_luc"),
    (D2022, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "da_co_hieu_luc"),
    (D2019, "Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ;", "da_co_hieu_luc"),
    (D2024, "Căn cứ Luật Thi đua, khen thưởng ngày 16 tháng 5 năm 2022;", "dung_ngay"),
    (D2020, "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 8 năm 2017 của Chính phủ;", "dung_ngay"),
    (D2025, "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 15/6/2025 của Chính phủ;", "dung_ngay"),
    (D2020, "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Thủ tướng Chính phủ;", "dung_co_quan"),
    (D2020, "Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Tài chính;", "dung_co_quan"),
    (D2024, "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;", "luat_khong_ghi_so"),
    (D2026, "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;",
     "luat_khong_ghi_so"),
    (D2022, "Căn cứ Quyết định của Ủy ban nhân dân tỉnh về chức năng, nhiệm vụ của Sở Nội vụ;", "ghi_so_ky_hieu"),
    (D2022, "Căn cứ Quyết định số 12/2021/QĐ-UBND của Ủy ban nhân dân tỉnh quy định chức năng của Sở Nội vụ;",
     "ghi_so_ky_hieu"),
    (D2025, "Căn cứ Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi "
            "đua, "
            "khen thưởng;", "chi_thi_thi_dua"),
    (D2022, "Căn cứ Quyết định số 18/20202QĐ-UBND ngày 14 tháng 5 năm 2020 của UBND tỉnh;", "ky_hieu_dung_dang"),
    (D2022, "Căn cứ Quyết định số 18/2020QĐ-UBND ngày 14 tháng 5 năm 2020 của UBND tỉnh;", "ky_hieu_dung_dang"),
    (D2022, "Căn cứ Chỉ thị số 22/CT-TW ngày 23/01/2018 của Ban Bí thư về đẩy mạnh thi đua yêu nước;",
     "ky_hieu_dung_dang"),
    (D2022, "Căn cứ Quyết định số 215/QĐ/SNV ngày 12/4/2021 của Giám đốc Sở Nội vụ;", "ky_hieu_dung_dang"),
    (D2022, "Căn cứ Quyết định số 215 /QĐ-SNV ngày 12/4/2021 của Giám đốc Sở Nội vụ;", "ky_hieu_dung_dang"),
    (D2022, "Căn cứ Quyết định số 215/QĐ–SNV ngày 12/4/2021 của Giám đốc Sở Nội vụ;", "ky_hieu_dung_dang"),
    (D2022, "Căn cứ Quyết định số 215//QĐ-SNV ngày 12/4/2021 của Giám đốc Sở Nội vụ;", "ky_hieu_dung_dang"),
    (D2022, "Căn cứ Kế hoạch số 187/QĐ-UBND ngày 24/12/2021 của UBND tỉnh về công tác thi đua;", "ten_loai_ky_hieu"),
    (D2022, "Căn cứ Quyết định số 58/KH-UBND ngày 24/12/2021 của UBND tỉnh về công tác thi đua;", "ten_loai_ky_hieu"),
    (D2022, "Theo đề nghị của Trưởng phòng Tổ chức tại Báo cáo số 12/TTr-TC ngày 02/12/2022;", "ten_loai_ky_hieu"),
    (D2022, "Xét Tờ trình số 21/TT-PNV ngày 05/12/2022 của Trưởng phòng Nội vụ;", "ten_loai_ky_hieu"),
    (D2022, "Căn cứ Quyết định số 12/2021/QĐ-UBND ngày 15 tháng 5 năm 2020 của UBND tỉnh;", "nam_ky_hieu"),
    (D2022, "Căn cứ Thông tư số 11/2013/TT-BXD ngày 12 tháng 3 năm 2014 của Bộ trưởng Bộ Xây dựng;", "nam_ky_hieu"),
    (D2022, "Căn cứ Quyết định số 1211/QĐ-TTg ngày 20/9/2021 của Chính phủ về việc phê duyệt Đề án;",
     "ky_hieu_co_quan"),
    (D2022, "Căn cứ Quyết định số 96/QĐ-UBND ngày 20/9/2021 của Giám đốc Sở Nội vụ;", "ky_hieu_co_quan"),
    (D2022, "Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10/12/2021 của Ủy ban nhân dân tỉnh;", "ky_hieu_co_quan"),
    (D2022, "Căn cứ Kế hoạch số 15/KH-STC ngày 10/12/2021 của Sở Nội vụ về kiểm tra;", "ky_hieu_co_quan"),
    (D2022, "Căn cứ Quyết định số 15/QĐ-SNV ngày 10/12/2021 của Ủy ban nhân dân tỉnh;", "ky_hieu_co_quan"),
    (D2022, "Căn cứ Tờ trình số 2753/TTr-STP 28/9/2022 của Giám đốc Sở Tư pháp;", "co_chu_ngay"),
    (D2022, "Căn cứ Kết luận số 01-KL/TW ngày 15/8/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW;",
     "ngay_van_ban_dang"),
    (D2022, "Căn cứ Chỉ thị số 34-CT/TW ngày 04/7/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua;",
     "ngay_van_ban_dang"),
    (D2022, "Căn cứ Nghị định số 91/2017/ND-CP ngày 31 tháng 7 năm 2017 của Chính phủ;", "ky_hieu_dung_dang"),
    (D2022, "Căn cứ Quyết định số 215/QD-SNV ngày 12/4/2021 của Giám đốc Sở Nội vụ;", "ky_hieu_dung_dang"),
    (D2024, "Căn cứ Nghị định số 99/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành "
            "một số điều của Luật Thi đua, khen thưởng;", "dung_so"),
    (D2020, "Căn cứ Nghị định số 92/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành "
            "một số điều của Luật Thi đua, khen thưởng;", "dung_so"),
]  # fmt: skip

RIGHT_BASES = [
    (D2020, "Căn cứ Nghị định số 90/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ về xử phạt trong ngành thú y;"),
    (D2022, "Căn cứ Kế hoạch số 15/KH-HĐTD ngày 10/12/2021 của Hội đồng tuyển dụng viên chức;"),
    (date(2016, 5, 4), "Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ;"),
    (D2024, "Căn cứ Nghị quyết số 35/2023/UBTVQH15 ngày 12 tháng 7 năm 2023 của Ủy ban Thường vụ Quốc hội;"),
    (D2024, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
    (D2020, "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, "
            "khen "
            "thưởng ngày 14/6/2005 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày "
            "16/11/2013;"),
    (D2020, "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ Quy định chi tiết thi hành "
            "một số "
            "điều của Luật Thi đua, khen thưởng;"),
    (D2020, "Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ Nội vụ quy định chi tiết thi hành "
            "một số "
            "điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;"),
    (D2025, "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;"),
    (D2026, "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026;"),
    (D2025, "Căn cứ Chỉ thị số 41-CT/TW ngày 26 tháng 12 năm 2024 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng "
            "đối "
            "với công tác thi đua, khen thưởng trong tình hình mới;"),
    (D2022, "Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen "
            "thưởng;"),
    (D2022, "Căn cứ Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW;"),
    (D2022, "Căn cứ Kết luận số 1160-KL/TU ngày 25/12/2019 của Ban Thường vụ Tỉnh ủy về thực hiện Chỉ thị số 30-CT/TU, "
            "ngày 18/11/2014 của Ban Thường vụ Tỉnh ủy;"),
    (D2022, "Căn cứ Quyết định số 12/2021/QĐ-UBND ngày 15 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh quy định chức "
            "năng, "
            "nhiệm vụ, quyền hạn của Sở Nội vụ;"),
    (D2022, "Căn cứ Kế hoạch số 04/KH-UBND ngày 10/01/2022 của Chủ tịch Ủy ban nhân dân tỉnh về công tác thi đua;"),
    (D2022, "Căn cứ Quyết định số 1211/QĐ-TTg ngày 20/9/2021 của Thủ tướng Chính phủ phê duyệt Đề án;"),
    (D2022, "Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10/12/2021 của Hội đồng nhân dân tỉnh về nhiệm vụ kinh tế - xã hội;"),
    (D2022, "Căn cứ Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ về những nhiệm vụ chủ yếu;"),
    (D2022, "Căn cứ Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều đảng viên không "
            "được làm;"),
    (D2022, "Căn cứ Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức;"),
    (D2022, "Căn cứ Công văn số 238/UBND-KGVX ngày 19/3/2022 của UBND tỉnh về tổ chức các hoạt động kỷ niệm;"),
    (D2022, "Căn cứ Kế hoạch số 15/KH-SNV ngày 10/12/2021 của Sở Nội vụ về kiểm tra;"),
    (D2022, "Căn cứ Kế hoạch số 15/KH-SLĐTBXH ngày 10/12/2021 của Sở Lao động - Thương binh và Xã hội;"),
    (D2022, "Căn cứ Kế hoạch số 15/KH-SKHĐT ngày 10/12/2021 của Sở Kế hoạch và Đầu tư về kiểm tra;"),
    (D2022, "Căn cứ Quyết định số 35/QĐ-HĐTĐKT ngày 10/12/2021 của Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh;"),
    (D2022, "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 05 tháng 12 năm 2022;"),
    (D2022, "Căn cứ Quy chế làm việc của Sở Nội vụ;"),
    (D2022, "Căn cứ Thông tư liên tịch số 01/2015/TTLT-BNV-BTC ngày 05/3/2015 của Bộ Nội vụ, Bộ Tài chính;"),
    (D2022, "Theo đề nghị của Chánh Văn phòng Sở tại Tờ trình số 12/TTr-VP ngày 02 tháng 12 năm 2022."),
    (D2022, "Căn cứ Thông báo kết luận số 12-TB/TU ngày 02 tháng 12 năm 2022 của Thường trực Tỉnh ủy;"),
    (D2022, "Căn cứ Chương trình số 10-CTr/TU ngày 02 tháng 12 năm 2021 của Tỉnh ủy về cải cách hành chính;"),
]  # fmt: skip

WRONG_BODY = [
    (D2022, "Gắn với việc \"Học tập và làm theo tấm gương đạo đức Hồ Chí Minh\" trong cơ quan.", "hoc_tap_bac"),
    (D2026, "Đẩy mạnh học tập và làm theo tấm gương đạo đức Chủ tịch Hồ Chí Minh.", "hoc_tap_bac"),
    (D2026, "Tiếp tục quán triệt, thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về thi đua, khen "
            "thưởng.",
     "chi_thi_thi_dua"),
    (D2022, "Trường hợp quy định tại Khoản 1 điều này thì Hội đồng xem xét.", "chu_dieu_khoan"),
    (D2022, "Thực hiện theo Điểm a khoản 2 Điều 5 Quy chế.", "chu_dieu_khoan"),
    (D2022, "Thực hiện theo điểm a, Khoản 2, Điều 5 Quy chế.", "chu_dieu_khoan"),
    (D2022, "Hồ sơ gồm các giấy tờ tại khoản 2 điều 5 Quy chế.", "chu_dieu_khoan"),
    (D2022, "Đúng theo điều 12 Luật Thi đua, khen thưởng.", "chu_dieu_khoan"),
    (D2022, "Sửa đổi một số Điều của Quy chế thi đua, khen thưởng.", "chu_dieu_khoan"),
    (D2022, "Thực hiện theo Điều 5 khoản 2 Quy chế.", "thu_tu_dieu_khoan"),
    (D2022, "Thực hiện theo Điều 5, khoản 2, điểm a Quy chế.", "thu_tu_dieu_khoan"),
    (D2022, "Theo khoản 2 điểm b Điều 7 của Quy chế.", "thu_tu_dieu_khoan"),
    (D2022, "Theo Công văn số 45/SNV-TĐKT 15/02/2022 của Sở Nội vụ.", "co_chu_ngay"),
    (D2022, "Thực hiện Nghị quyết số 15/NQ-HĐND ngày 10/12/2021 của UBND tỉnh về kế hoạch.", "ky_hieu_co_quan"),
]  # fmt: skip

RIGHT_BODY = [
    (D2022, "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị số 05-CT/TW ngày 15/5/2016 "
            "của Bộ "
            "Chính trị."),
    (D2022, "Tổng kết Chỉ thị số 03-CT/TW ngày 14/5/2011 về tiếp tục đẩy mạnh việc học tập và làm theo tấm gương "
            "đạo đức "
            "Hồ Chí Minh."),
    (date(2015, 3, 2), "Đẩy mạnh học tập và làm theo tấm gương đạo đức Hồ Chí Minh."),
    (D2026, "Tổng kết 10 năm thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về thi đua, khen thưởng."),
    (D2026, "Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 thay cho Chỉ thị số 34-CT/TW ngày 07/4/2014 về thi đua."),
    (D2024, "Giai đoạn trước năm 2024, Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ được áp dụng."),
    (D2022, "Trường hợp quy định tại khoản 1 Điều này thì Hội đồng xem xét."),
    (D2022, "Khoản 1 Điều 5 Quy chế được sửa đổi như sau."),
    (D2022, "Thực hiện theo điểm a khoản 2 Điều 5 Quy chế."),
    (D2022, "Sửa đổi, bổ sung một số điều của Quy chế thi đua, khen thưởng."),
    (D2022, "Hội đồng thống nhất 05 điều kiện, 3 điều khoản của giao ước và 10 điều kỷ luật."),
    (D2022, "Bãi bỏ Điều 5, khoản 2 Điều 6 và điểm a khoản 3 Điều 7 Quy chế."),
    (D2022, "Theo khoản 2, điểm b khoản 3 Điều 7 của Quy chế."),
    (D2022, "Quyết định số 274/QĐ-SNV ngày 20/12/2019; Quyết định số 274/QĐ-SNV ngày 15/12/2020 của Giám đốc Sở."),
    (D2022, "Tặng Giấy khen theo Quyết định số 15/QĐ-SNV ngày 10/01/2022 (bản sao gửi kèm)."),
    (D2022, "Các khoản chi được điều chỉnh trong dự toán; điều 1 lãnh đạo phụ trách."),
    (D2022, "Báo cáo 6/12 đơn vị đã nộp; Kế hoạch 5 năm 2021 - 2025."),
    (D2022, "Nghị định này thay thế Luật cũ, xem Điều 12, Điều 13 và Điều 14."),
]  # fmt: skip


@pytest.mark.parametrize("case", WRONG_BASES, ids=lambda case: case[1][:70])
def test_a_wrong_basis_is_told(case):
    day, basis, rule = case
    written = paper(PLAN, day, TASKS, bases=(basis,))
    assert told(written) == [f"can_cu.{rule}"]
    assert all(len(hit.quote) <= 60 and hit.quote in hit.line.text for _, hit in hits(written))


@pytest.mark.parametrize("case", RIGHT_BASES, ids=lambda case: case[1][:70])
def test_a_right_basis_passes(case):
    day, basis = case
    assert told(paper(PLAN, day, TASKS, bases=(basis,))) == []
    assert told(paper(LETTER, day, basis.replace("Căn cứ", "Thực hiện"))) == []


@pytest.mark.parametrize("case", WRONG_BODY, ids=lambda case: case[1][:70])
def test_a_wrong_citation_is_told(case):
    day, text, rule = case
    assert told(paper(REPORT, day, TASKS, text)) == [f"can_cu.{rule}"]


@pytest.mark.parametrize("case", RIGHT_BODY, ids=lambda case: case[1][:70])
def test_a_right_citation_passes(case):
    day, text = case
    assert told(paper(REPORT, day, TASKS, text)) == []


@pytest.mark.parametrize(("first", "second", "rule"), [
    ("Quyết định số 96/QĐ-SNV ngày 17/3/2022 của Giám đốc Sở về việc kiện toàn Hội đồng",
     "Quyết định số 96/QĐ-SNV ngày 27/3/2022 của Giám đốc Sở", "mot_van_ban_mot_ngay"),
    ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
     "Quyết định số 12/2021/QĐ-UBND ngày 15/5/2021; Quyết định số 12/2021/QĐ-UBND ngày 16/5/2021",
     "mot_van_ban_mot_ngay"),
    ("Kế hoạch số 187/KH-UBND ngày 24/12/2021 của UBND tỉnh về công tác thi đua, khen thưởng năm 2022",
     "Kế hoạch số 187/KH-UBND ngày 24/12/2021 của UBND tỉnh về công tác thi đua, khen thưởng năm 2021",
     "mot_van_ban_mot_ten"),
    ("Kế hoạch số 187/KH-UBND ngày 24/12/2021 của UBND tỉnh về công tác thi đua, khen thưởng năm 2022",
     "Kế hoạch số 178/KH-UBND ngày 24/12/2021 của UBND tỉnh về công tác thi đua, khen thưởng năm 2022",
     "mot_van_ban_mot_so"),
    ("Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ", "Điều 5 Nghị định số 91/2018/NĐ-CP", "mot_so_hai_nam"),
])  # fmt: skip
def test_one_instrument_is_told_one_way(first, second, rule):
    written = paper(REPORT, D2022, TASKS, f"Sở đã triển khai {first}.", f"Các phòng thực hiện {second}.")
    assert f"can_cu.{rule}" in told(written)
    assert told(paper(REPORT, D2022, TASKS, f"Sở đã triển khai {first}.", f"Các phòng thực hiện {first}.")) == []


def test_the_first_citation_is_full_and_later_ones_short():
    full = "Kế hoạch số 187/KH-UBND ngày 24/12/2021 của UBND tỉnh về công tác thi đua, khen thưởng năm 2022"
    assert told(paper(REPORT, D2022, TASKS, f"Thực hiện {full}.", "Theo Kế hoạch số 187/KH-UBND."), notices=True) == []
    bare = paper(REPORT, D2022, TASKS, "Thực hiện Kế hoạch số 187/KH-UBND, các phòng đã triển khai.")
    assert told(bare, notices=True) == ["can_cu.lan_dau_day_du"] and told(bare) == []
    twice = paper(REPORT, D2022, TASKS, f"Thực hiện {full}.", f"Tiếp tục {full}.")
    assert told(twice, notices=True) == ["can_cu.lan_sau_ngan_gon"]


def test_bases_of_a_decision_open_and_end_as_the_decree_says():
    good = (
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Xét thành tích của các tập thể, cá nhân;",
        "Theo đề nghị của Chánh Văn phòng Sở.",
    )
    assert told(paper(DECISION, D2024, "Điều 1. Kiện toàn Hội đồng.", bases=good)) == []
    late = (good[0], good[2], "Căn cứ Quy chế làm việc của Sở Nội vụ;")
    assert told(paper(DECISION, D2024, "Điều 1. Kiện toàn Hội đồng.", bases=late)) == ["can_cu.de_nghi_cuoi"]
    bare = (good[0], "Quyết định số 12/2021/QĐ-UBND ngày 15 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh;", good[2])
    assert told(paper(DECISION, D2024, "Điều 1. Kiện toàn Hội đồng.", bases=bare)) == ["can_cu.mo_dau"]


def test_a_normative_decision_cites_laws_with_their_numbers():
    basis = "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;"
    written = paper(DECISION, D2024, "Điều 1. Phạm vi.", bases=(basis,))
    assert told(written) == ["can_cu.luat_khong_ghi_so"]
    lines = [line.text.replace("25/QĐ-SNV", "25/2024/QĐ-UBND") for line in written.lines]
    normative = paper_of("van-ban.docx", "docx", [Line(n, text, text) for n, text in enumerate(lines, 1)])
    assert told(normative) == []


def test_one_number_for_one_law():
    first, second = "Luật Quản lý ngoại thương số 05/2017/QH14", "Luật Quản lý ngoại thương số 05/2018/QH14"
    assert "can_cu.luat_mot_so" in told(paper(REPORT, D2022, TASKS, f"Theo {first}, xem {second}."))
    other = paper(REPORT, D2022, TASKS, f"Theo {first}; Luật Thủy sản số 05/2018/QH14.")
    assert "can_cu.luat_mot_so" not in told(other)


def test_the_day_of_a_law_is_judged_in_a_paper_without_its_own():
    bare = paper(REPORT, None, "Căn cứ Luật Thi đua, khen thưởng ngày 12/11/2003;")
    assert told(bare) == ["can_cu.dung_ngay"]
    assert told(paper(REPORT, None, "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003;")) == []


def test_levels():
    """What is surely wrong is an error, what a person must weigh is to be looked at."""
    ((_, wrong),) = hits(
        paper(PLAN, D2024, TASKS, bases=("Căn cứ Luật Thi đua, khen thưởng ngày 16 tháng 5 năm 2022;",))
    )[:1]
    assert wrong.level is Level.ERROR and "15/6/2022" in wrong.what
    found = hits(paper(PLAN, D2024, TASKS, bases=("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",)))
    assert [hit.level for _, hit in found] == [Level.REVIEW]
