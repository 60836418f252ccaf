"""Đề nghị, 2026: what the council voted on, 11 members in all."""

LAO_DONG_TIEN_TIEN = """
CN001 | 11 | Hoàn thành tốt nhiệm vụ lãnh đạo, điều hành công tác tài chính, kế hoạch và đầu tư
CN002 | 11 | Hoàn thành tốt nhiệm vụ chỉ đạo công tác đầu tư công, tổng hợp kinh tế - xã hội
CN003 | 11 | Hoàn thành xuất sắc nhiệm vụ chỉ đạo công tác quản lý ngân sách địa phương
CN004 | 11 | Hoàn thành tốt nhiệm vụ chỉ đạo công tác quản lý giá, tài sản công
CN005 | 11 | Hoàn thành tốt nhiệm vụ chỉ đạo công tác đấu thầu, xúc tiến đầu tư
CN006 | 11 | Hoàn thành tốt nhiệm vụ tham mưu công tác tổ chức, hành chính của Sở
CN007 | 11 | Hoàn thành xuất sắc nhiệm vụ tham mưu công tác cán bộ, thi đua, khen thưởng
CN008 | 11 | Hoàn thành tốt nhiệm vụ quản trị, tài chính nội bộ của cơ quan
CN009 | 11 | Hoàn thành tốt nhiệm vụ chuyển đổi số, bảo đảm an toàn thông tin
CN010 | 11 | Hoàn thành tốt nhiệm vụ kế toán, quản lý tài sản của cơ quan
CN011 | 11 | Hoàn thành tốt nhiệm vụ văn thư, lưu trữ, số hóa tài liệu
CN012 | 11 | Hoàn thành tốt nhiệm vụ tổng hợp, phục vụ các hội nghị của Sở
CN013 | 11 | Hoàn thành tốt nhiệm vụ pháp chế, kiểm soát thủ tục hành chính
CN014 | 11 | Hoàn thành tốt nhiệm vụ lái xe, bảo đảm an toàn tuyệt đối
CN015 | 11 | Hoàn thành tốt nhiệm vụ thủ quỹ, tiếp nhận và trả kết quả
CN016 | 11 | Hoàn thành xuất sắc nhiệm vụ tham mưu điều hành ngân sách địa phương hai cấp
CN017 | 11 | Hoàn thành tốt nhiệm vụ tổng hợp dự toán, quyết toán ngân sách địa phương
CN018 | 11 | Hoàn thành tốt nhiệm vụ tham mưu thu ngân sách, cân đối nguồn
CN019 | 11 | Hoàn thành tốt nhiệm vụ quản lý ngân sách các xã, phường khu vực biên giới
CN020 | 11 | Hoàn thành tốt nhiệm vụ quản lý ngân sách các xã khu vực phía Nam của tỉnh
CN021 | 11 | Hoàn thành tốt nhiệm vụ quản lý nguồn vốn các chương trình mục tiêu quốc gia
CN022 | 11 | Hoàn thành tốt nhiệm vụ công khai, báo cáo ngân sách nhà nước
CN023 | 11 | Hoàn thành tốt nhiệm vụ vận hành hệ thống thông tin quản lý ngân sách
CN024 | 11 | Hoàn thành xuất sắc nhiệm vụ lãnh đạo Phòng Tài chính hành chính sự nghiệp
CN025 | 11 | Hoàn thành tốt nhiệm vụ quản lý tài chính cơ quan Đảng, đoàn thể
CN026 | 11 | Hoàn thành xuất sắc nhiệm vụ thẩm định quyết toán đơn vị sự nghiệp công lập
CN027 | 11 | Hoàn thành tốt nhiệm vụ quản lý kinh phí an sinh xã hội
CN028 | 11 | Hoàn thành tốt nhiệm vụ quản lý kinh phí giáo dục và đào tạo
CN029 | 11 | Hoàn thành tốt nhiệm vụ quản lý kinh phí quốc phòng, an ninh địa phương
CN030 | 11 | Hoàn thành tốt nhiệm vụ quản lý kinh phí khoa học, công nghệ, môi trường
CN031 | 11 | Hoàn thành tốt nhiệm vụ lãnh đạo công tác quản lý giá và công sản
CN032 | 11 | Hoàn thành tốt nhiệm vụ thẩm định giá đất, giá dịch vụ công
CN033 | 11 | Hoàn thành tốt nhiệm vụ theo dõi, bình ổn giá thị trường
CN034 | 11 | Hoàn thành tốt nhiệm vụ quản lý, xử lý trụ sở, nhà, đất công
CN035 | 11 | Hoàn thành tốt nhiệm vụ mua sắm tập trung, xử lý tài sản tịch thu
CN036 | 11 | Hoàn thành tốt nhiệm vụ xây dựng cơ sở dữ liệu về giá
CN037 | 0 | Tham mưu theo dõi tài sản kết cấu hạ tầng
    | Năm 2026 được xếp loại “Hoàn thành nhiệm vụ”, chưa đạt mức “Hoàn thành tốt nhiệm vụ”
CN038 | 11 | Hoàn thành xuất sắc nhiệm vụ lãnh đạo công tác kế hoạch đầu tư công
CN039 | 11 | Hoàn thành tốt nhiệm vụ quản lý vốn đầu tư lĩnh vực khoa giáo, văn hóa
CN040 | 11 | Hoàn thành tốt nhiệm vụ quản lý vốn đầu tư lĩnh vực nông nghiệp, môi trường
CN041 | 11 | Hoàn thành xuất sắc nhiệm vụ theo dõi các dự án giao thông trọng điểm
CN042 | 11 | Hoàn thành tốt nhiệm vụ theo dõi giải ngân vốn đầu tư công
CN043 | 11 | Hoàn thành tốt nhiệm vụ tham mưu vốn các chương trình mục tiêu quốc gia
CN044 | 11 | Hoàn thành tốt nhiệm vụ theo dõi đầu tư hạ tầng công nghiệp, năng lượng
CN045 | 11 | Hoàn thành tốt nhiệm vụ thẩm định chủ trương đầu tư cấp xã
CN047 | 11 | Hoàn thành tốt nhiệm vụ lãnh đạo công tác đăng ký kinh doanh
CN048 | 11 | Hoàn thành xuất sắc nhiệm vụ phát triển doanh nghiệp, hỗ trợ hộ kinh doanh
CN049 | 11 | Hoàn thành tốt nhiệm vụ quản trị dữ liệu đăng ký doanh nghiệp
CN050 | 11 | Hoàn thành tốt nhiệm vụ tiếp nhận hồ sơ đăng ký doanh nghiệp
CN051 | 11 | Hoàn thành tốt nhiệm vụ phát triển hợp tác xã, kinh tế tập thể
CN052 | 11 | Hoàn thành tốt nhiệm vụ hậu kiểm doanh nghiệp sau đăng ký
CN053 | 11 | Hoàn thành xuất sắc nhiệm vụ lãnh đạo công tác tổng hợp kinh tế - xã hội
CN054 | 11 | Hoàn thành xuất sắc nhiệm vụ xây dựng kế hoạch 5 năm 2026 - 2030 của tỉnh
CN055 | 11 | Hoàn thành tốt nhiệm vụ theo dõi kế hoạch các xã, phường
CN056 | 11 | Hoàn thành tốt nhiệm vụ điều chỉnh, quản lý quy hoạch tỉnh
CN057 | 11 | Hoàn thành tốt nhiệm vụ thống kê, tổng hợp số liệu kinh tế - xã hội
CN058 | 1 | Tham mưu tổng hợp kế hoạch tài chính 5 năm
    | Đang trong thời gian xác minh đơn phản ánh, chưa có kết luận
CN059 | 11 | Hoàn thành tốt nhiệm vụ phân tích, dự báo kinh tế
CN060 | 11 | Hoàn thành xuất sắc nhiệm vụ lãnh đạo công tác đấu thầu, giám sát đầu tư
CN061 | 11 | Hoàn thành tốt nhiệm vụ thẩm định kế hoạch lựa chọn nhà thầu
CN062 | 11 | Hoàn thành tốt nhiệm vụ tổng hợp giám sát, đánh giá đầu tư
CN063 | 11 | Hoàn thành tốt nhiệm vụ thẩm tra quyết toán dự án giao thông
CN064 | 11 | Hoàn thành tốt nhiệm vụ hướng dẫn đấu thầu qua mạng
CN065 | 11 | Hoàn thành tốt nhiệm vụ thẩm tra quyết toán dự án hoàn thành
CN066 | 11 | Hoàn thành tốt nhiệm vụ lãnh đạo công tác xúc tiến đầu tư
CN067 | 11 | Hoàn thành tốt nhiệm vụ hỗ trợ nhà đầu tư, doanh nghiệp
CN068 | 11 | Hoàn thành tốt nhiệm vụ lập danh mục dự án kêu gọi đầu tư
CN069 | 11 | Hoàn thành tốt nhiệm vụ biên dịch, kết nối nhà đầu tư nước ngoài
CN071 | 0 | Thực hiện nhiệm vụ truyền thông xúc tiến đầu tư
    | Năm 2026 được xếp loại “Hoàn thành nhiệm vụ”, chưa đạt mức “Hoàn thành tốt nhiệm vụ”
"""

CHIEN_SI_THI_DUA_CO_SO = """
CN009 | 11 | Có sáng kiến xây dựng kho tri thức tài chính, đầu tư phục vụ xã, phường
CN016 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến thẩm định dự toán ngân sách xã, phường
CN020 | 2 | Hoàn thành tốt nhiệm vụ quản lý ngân sách xã
    | Không hoàn thành xuất sắc nhiệm vụ và không có sáng kiến được công nhận
CN026 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến đối chiếu quyết toán điện tử
CN034 | 10 | Có sáng kiến lập bản đồ số trụ sở, nhà, đất công dôi dư
CN041 | 11 | Hoàn thành xuất sắc nhiệm vụ theo dõi đầu tư hạ tầng giao thông, cửa khẩu
CN048 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến hỗ trợ hộ kinh doanh lên doanh nghiệp
CN054 | 10 | Hoàn thành xuất sắc nhiệm vụ tổng hợp, xây dựng kịch bản tăng trưởng
CN060 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến nâng cao chất lượng hồ sơ mời thầu
CN068 | 5 | Hoàn thành tốt nhiệm vụ, có sáng kiến lập bản đồ số dự án kêu gọi đầu tư
    | Chỉ được 5/11 phiếu đồng ý, không đạt tỷ lệ phiếu theo quy định
"""

TAP_THE_LAO_DONG_TIEN_TIEN = """
DV02 | 11 | Hoàn thành tốt nhiệm vụ tham mưu, tổng hợp, quản trị, chuyển đổi số của Sở
DV04 | 11 | Hoàn thành tốt nhiệm vụ quản lý tài chính hành chính sự nghiệp
DV05 | 11 | Hoàn thành tốt nhiệm vụ quản lý giá, sắp xếp, xử lý tài sản công
DV06 | 11 | Hoàn thành tốt nhiệm vụ tham mưu kế hoạch, vốn đầu tư công
DV08 | 11 | Hoàn thành tốt nhiệm vụ tổng hợp kinh tế - xã hội, quy hoạch
DV09 | 11 | Hoàn thành tốt nhiệm vụ đấu thầu, giám sát đầu tư, quyết toán dự án
DV10 | 2 | Hoàn thành tốt nhiệm vụ xúc tiến đầu tư
    | Chỉ có 04/07 người đạt danh hiệu “Lao động tiên tiến”, chưa đủ tỷ lệ 70%
"""

TAP_THE_LAO_DONG_XUAT_SAC = """
DV03 | 11 | Hoàn thành xuất sắc nhiệm vụ quản lý, điều hành ngân sách địa phương
DV07 | 11 | Hoàn thành xuất sắc nhiệm vụ đăng ký kinh doanh, phát triển doanh nghiệp
"""

CHIEN_SI_THI_DUA_TINH = """
CN016 | 11 | Có thành tích tiêu biểu xuất sắc trong phong trào thi đua ngành Tài chính
CN060 | 3 | Có thành tích xuất sắc trong công tác đấu thầu, giám sát đầu tư
    | Sáng kiến SK10 mới được công nhận ở cấp cơ sở, chưa có phạm vi ảnh hưởng trong tỉnh
"""

BANG_KHEN = """
CN026 | 11 | Có thành tích xuất sắc trong triển khai cơ chế tự chủ tài chính đơn vị sự nghiệp công lập năm
    2025 và năm 2026
CN041 | 11 | Có thành tích xuất sắc trong chuẩn bị đầu tư các dự án giao thông, hạ tầng cửa khẩu năm 2025 và
    năm 2026
CN043 | 4 | Có thành tích xuất sắc trong tham mưu các chương trình mục tiêu quốc gia năm 2025 và năm 2026
    | Chỉ được 4/11 phiếu đồng ý; chưa đủ 02 năm liên tục đạt danh hiệu “Chiến sĩ thi đua cơ sở”
DV07 | 11 | Có thành tích xuất sắc trong phát triển doanh nghiệp, hợp tác xã, hộ kinh doanh năm 2025 và năm
    2026
"""

GIAY_KHEN = """
CN007 | 11 | Có thành tích xuất sắc trong sắp xếp tổ chức bộ máy, bố trí công chức năm 2026
CN013 | 10 | Có thành tích xuất sắc trong rà soát, cắt giảm thủ tục hành chính năm 2026
CN018 | 11 | Có thành tích xuất sắc trong dự báo, đôn đốc thu ngân sách từ hoạt động xuất nhập khẩu năm 2026
CN027 | 11 | Có thành tích xuất sắc trong chi trả kịp thời các chính sách an sinh xã hội năm 2026
CN035 | 10 | Có thành tích xuất sắc trong triển khai mua sắm tập trung năm 2026
CN040 | 11 | Có thành tích xuất sắc trong đẩy nhanh giải ngân các dự án nông nghiệp năm 2026
CN051 | 11 | Có thành tích xuất sắc trong củng cố, phát triển hợp tác xã năm 2026
CN064 | 5 | Có thành tích xuất sắc trong hướng dẫn đấu thầu qua mạng năm 2026
    | Chỉ được 5/11 phiếu đồng ý, không đạt quá nửa tổng số thành viên Hội đồng
CN069 | 11 | Có thành tích xuất sắc trong kết nối nhà đầu tư vào Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn
    năm 2026
DV02 | 11 | Có thành tích xuất sắc trong sắp xếp, di chuyển trụ sở, bảo đảm hoạt động thông suốt năm 2026
DV04 | 10 | Có thành tích xuất sắc trong hướng dẫn kế toán, tài chính cho các xã, phường năm 2026
DV08 | 11 | Có thành tích xuất sắc năm 2026 trong phục vụ xây dựng kế hoạch 5 năm 2026 - 2030
"""

DOT_XUAT = """
CN042 | 11 | tháng 9 năm 2026 | Có thành tích xuất sắc đột xuất trong tham mưu bố trí kinh phí khắc phục hậu
    quả mưa lũ tháng 9 năm 2026
"""
"""Mã | phiếu | thời gian | thành tích đột xuất."""

REPORTS_DOT_XUAT = {
    "CN042": """
Từ ngày 08 đến ngày 19 tháng 9 năm 2026, sau đợt mưa lũ làm hư hỏng 46 tuyến đường, 12 công trình thủy lợi
và 09 trường học tại 21 xã, phường, tôi được giao đầu mối tổng hợp thiệt hại, tham mưu phương án bố trí kinh
phí khắc phục hậu quả.

Tôi đã làm việc liên tục 12 ngày, kể cả ngày nghỉ; đối chiếu số liệu của 21 xã, phường và 04 sở, ngành; tham
mưu trình Ủy ban nhân dân tỉnh phân bổ 118 tỷ đồng từ dự phòng ngân sách trong 05 ngày, nhanh hơn 07 ngày so
với quy trình thông thường.

Khó khăn lớn nhất là giao thông, thông tin liên lạc tại 06 xã bị gián đoạn; tôi lập biểu nhập số liệu qua
điện thoại, cùng cán bộ xã kiểm đếm qua hình ảnh có định vị, loại 31 hạng mục đề nghị trùng, giảm 9,4 tỷ
đồng chưa cần thiết.

Nhờ kinh phí đến kịp thời, 09/09 trường học đón học sinh trở lại trước ngày 21 tháng 9 năm 2026, 46/46 tuyến
đường được thông xe bước 1 trong tháng 9; cách làm được Lãnh đạo Sở biểu dương, áp dụng cho các đợt thiên
tai sau.
""",
}
"""Báo cáo thành tích đột xuất."""

TABLES = {
    "lao_dong_tien_tien": LAO_DONG_TIEN_TIEN,
    "chien_si_thi_dua_co_so": CHIEN_SI_THI_DUA_CO_SO,
    "tap_the_lao_dong_tien_tien": TAP_THE_LAO_DONG_TIEN_TIEN,
    "tap_the_lao_dong_xuat_sac": TAP_THE_LAO_DONG_XUAT_SAC,
    "chien_si_thi_dua_tinh": CHIEN_SI_THI_DUA_TINH,
    "bang_khen_tinh": BANG_KHEN,
    "giay_khen": GIAY_KHEN,
}
"""Award → code, votes, achievement and, where the council declined, the reason."""

PERIODS = {
    "chien_si_thi_dua_tinh": "từ năm 2024 đến năm 2026",
    "bang_khen_tinh": "từ năm 2025 đến năm 2026",
}
"""Thời gian lập thành tích of awards that look back over more than the year."""

USES = {
    ("CN009", "chien_si_thi_dua_co_so"): "SK06",
    ("CN016", "chien_si_thi_dua_co_so"): "SK01",
    ("CN020", "chien_si_thi_dua_co_so"): "SK11",
    ("CN026", "chien_si_thi_dua_co_so"): "SK03",
    ("CN034", "chien_si_thi_dua_co_so"): "SK04",
    ("CN048", "chien_si_thi_dua_co_so"): "SK02",
    ("CN060", "chien_si_thi_dua_co_so"): "SK05",
    ("CN068", "chien_si_thi_dua_co_so"): "SK08",
    ("CN016", "chien_si_thi_dua_tinh"): "SK13",
    ("CN060", "chien_si_thi_dua_tinh"): "SK10",
}
"""Initiatives each nomination rests on; none serves twice."""
