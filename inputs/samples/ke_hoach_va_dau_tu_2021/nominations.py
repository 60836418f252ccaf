"""Đề nghị, 2021: what the council voted on, 11 members in all."""

LAO_DONG_TIEN_TIEN = """
CN001 | 11 | Hoàn thành tốt nhiệm vụ lãnh đạo, điều hành công tác kế hoạch và đầu tư
CN002 | 11 | Hoàn thành tốt nhiệm vụ chỉ đạo công tác đầu tư công, thẩm định dự án
CN003 | 11 | Hoàn thành xuất sắc nhiệm vụ chỉ đạo công tác quy hoạch, tổng hợp kinh tế - xã hội
CN004 | 11 | Hoàn thành tốt nhiệm vụ chỉ đạo công tác xúc tiến đầu tư, đăng ký kinh doanh
CN005 | 11 | Hoàn thành xuất sắc nhiệm vụ tham mưu công tác tổ chức, hành chính của Sở
CN006 | 11 | Hoàn thành tốt nhiệm vụ quản trị, phục vụ hoạt động của cơ quan
CN007 | 11 | Hoàn thành tốt nhiệm vụ tham mưu công tác tổ chức cán bộ, thi đua, khen thưởng
CN008 | 11 | Hoàn thành tốt nhiệm vụ quản lý tài chính, kế toán của cơ quan
CN009 | 11 | Hoàn thành xuất sắc nhiệm vụ quản trị mạng, ứng dụng công nghệ thông tin
CN010 | 11 | Hoàn thành tốt nhiệm vụ văn thư, lưu trữ
CN011 | 11 | Hoàn thành tốt nhiệm vụ thủ quỹ, quản lý tài sản
CN012 | 11 | Hoàn thành tốt nhiệm vụ lái xe, bảo đảm an toàn tuyệt đối
CN013 | 11 | Hoàn thành tốt nhiệm vụ bảo vệ trụ sở, phòng cháy, chữa cháy
CN014 | 11 | Hoàn thành tốt nhiệm vụ thanh tra chuyên ngành kế hoạch và đầu tư
CN015 | 11 | Hoàn thành tốt nhiệm vụ tiếp công dân, giải quyết khiếu nại, tố cáo
CN016 | 11 | Hoàn thành tốt nhiệm vụ theo dõi thực hiện kết luận thanh tra
CN017 | 11 | Hoàn thành tốt nhiệm vụ phòng, chống tham nhũng, kiểm soát tài sản, thu nhập
CN018 | 11 | Hoàn thành xuất sắc nhiệm vụ tham mưu tổng hợp kế hoạch phát triển kinh tế - xã hội
CN019 | 11 | Hoàn thành xuất sắc nhiệm vụ tham mưu kế hoạch đầu tư công trung hạn và hằng năm
CN020 | 11 | Hoàn thành tốt nhiệm vụ đầu mối lập quy hoạch tỉnh thời kỳ 2021 - 2030
CN021 | 11 | Hoàn thành tốt nhiệm vụ thống kê, tổng hợp số liệu kinh tế - xã hội
CN022 | 11 | Hoàn thành xuất sắc nhiệm vụ tổng hợp báo cáo, phân tích kinh tế - xã hội
CN023 | 11 | Hoàn thành tốt nhiệm vụ theo dõi kế hoạch các huyện phía Bắc của tỉnh
CN024 | 11 | Hoàn thành tốt nhiệm vụ quản lý bản đồ, dữ liệu quy hoạch
CN025 | 11 | Hoàn thành tốt nhiệm vụ theo dõi giải ngân vốn đầu tư công
CN026 | 11 | Hoàn thành tốt nhiệm vụ tham mưu kế hoạch phát triển các ngành kinh tế
CN027 | 11 | Hoàn thành tốt nhiệm vụ tham mưu đầu tư hạ tầng giao thông, đô thị
CN028 | 11 | Hoàn thành xuất sắc nhiệm vụ tham mưu đầu tư nông, lâm nghiệp, nông thôn mới
CN029 | 11 | Hoàn thành tốt nhiệm vụ theo dõi đầu tư các công trình thủy lợi
CN030 | 11 | Hoàn thành tốt nhiệm vụ theo dõi đầu tư các công trình giao thông
CN031 | 10 | Hoàn thành tốt nhiệm vụ theo dõi kế hoạch ngành thương mại, dịch vụ
CN032 | 11 | Hoàn thành tốt nhiệm vụ theo dõi kế hoạch ngành công nghiệp, năng lượng
CN033 | 1 | Tham mưu theo dõi kế hoạch ngành tài nguyên và môi trường
    | Năm 2021 được xếp loại “Hoàn thành nhiệm vụ”, chưa đạt mức “Hoàn thành tốt nhiệm vụ”
CN034 | 11 | Hoàn thành tốt nhiệm vụ tham mưu kế hoạch lĩnh vực khoa giáo, văn hóa, xã hội
CN035 | 11 | Hoàn thành tốt nhiệm vụ tham mưu kế hoạch lĩnh vực y tế, lao động, xã hội
CN036 | 11 | Hoàn thành xuất sắc nhiệm vụ tổng hợp các chương trình mục tiêu quốc gia
CN037 | 11 | Hoàn thành tốt nhiệm vụ theo dõi kế hoạch công tác dân tộc, giảm nghèo
CN038 | 11 | Hoàn thành tốt nhiệm vụ theo dõi kế hoạch lĩnh vực văn hóa, thể thao
CN039 | 11 | Hoàn thành tốt nhiệm vụ tham mưu quản lý vốn ODA, viện trợ nước ngoài
CN040 | 11 | Hoàn thành tốt nhiệm vụ quản lý dự án đầu tư nước ngoài
CN041 | 11 | Hoàn thành tốt nhiệm vụ theo dõi dự án đầu tư nước ngoài
CN042 | 11 | Hoàn thành tốt nhiệm vụ theo dõi các dự án sử dụng vốn ODA
CN043 | 11 | Hoàn thành tốt nhiệm vụ phiên dịch, hợp tác với Quảng Tây (Trung Quốc)
CN045 | 11 | Hoàn thành xuất sắc nhiệm vụ lãnh đạo Phòng Đăng ký kinh doanh
CN046 | 11 | Hoàn thành tốt nhiệm vụ phát triển doanh nghiệp, kinh tế tập thể
CN047 | 11 | Hoàn thành xuất sắc nhiệm vụ đăng ký doanh nghiệp qua mạng thông tin điện tử
CN048 | 11 | Hoàn thành tốt nhiệm vụ quản trị dữ liệu đăng ký doanh nghiệp
CN049 | 11 | Hoàn thành tốt nhiệm vụ tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh
CN050 | 11 | Hoàn thành tốt nhiệm vụ theo dõi, hỗ trợ hợp tác xã
CN051 | 11 | Hoàn thành tốt nhiệm vụ hậu kiểm, theo dõi doanh nghiệp sau đăng ký
CN052 | 11 | Hoàn thành tốt nhiệm vụ tham mưu công tác đấu thầu, giám sát đầu tư
CN053 | 11 | Hoàn thành tốt nhiệm vụ thẩm định chủ trương đầu tư dự án ngoài ngân sách
CN054 | 11 | Hoàn thành xuất sắc nhiệm vụ thẩm định kế hoạch lựa chọn nhà thầu
CN055 | 11 | Hoàn thành tốt nhiệm vụ thẩm định báo cáo kinh tế - kỹ thuật
CN056 | 11 | Hoàn thành tốt nhiệm vụ tổng hợp, giám sát đánh giá đầu tư
CN057 | 0 | Tham mưu thẩm định dự án hạ tầng giao thông
    | Bị kỷ luật khiển trách và được xếp loại “Hoàn thành nhiệm vụ” năm 2021
CN058 | 11 | Hoàn thành tốt nhiệm vụ quản trị Hệ thống mạng đấu thầu quốc gia tại địa phương
CN059 | 11 | Hoàn thành tốt nhiệm vụ lãnh đạo công tác xúc tiến đầu tư
CN060 | 11 | Hoàn thành tốt nhiệm vụ tổ chức hội nghị, quảng bá môi trường đầu tư
CN061 | 11 | Hoàn thành tốt nhiệm vụ lập danh mục dự án kêu gọi đầu tư
CN062 | 11 | Hoàn thành tốt nhiệm vụ biên dịch tài liệu, hỗ trợ nhà đầu tư nước ngoài
CN063 | 11 | Hoàn thành tốt nhiệm vụ quản trị cổng thông tin xúc tiến đầu tư
CN064 | 11 | Hoàn thành tốt nhiệm vụ truyền thông, biên tập bản tin xúc tiến đầu tư
"""

CHIEN_SI_THI_DUA_CO_SO = """
CN009 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến đưa phần mềm nhắc việc vào điều hành của Sở
CN019 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến theo dõi giải ngân vốn đầu tư công hằng tuần
CN022 | 10 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến hệ thống hóa dữ liệu kinh tế - xã hội
CN028 | 10 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến rút ngắn thời gian thẩm định dự án nông nghiệp
CN036 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến lập cơ sở dữ liệu công trình giáo dục, y tế
CN041 | 2 | Hoàn thành tốt nhiệm vụ theo dõi dự án đầu tư nước ngoài
    | Sáng kiến SK11 không được Hội đồng Sáng kiến công nhận
CN047 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến hướng dẫn đăng ký doanh nghiệp qua mạng
CN054 | 11 | Hoàn thành xuất sắc nhiệm vụ, có sáng kiến chuẩn hóa thẩm định kế hoạch lựa chọn nhà thầu
CN061 | 5 | Hoàn thành tốt nhiệm vụ, có sáng kiến số hóa tài liệu kêu gọi đầu tư
    | Chỉ được 5/11 phiếu đồng ý, không đạt quá nửa tổng số thành viên Hội đồng
"""

TAP_THE_LAO_DONG_TIEN_TIEN = """
DV02 | 11 | Hoàn thành tốt nhiệm vụ tham mưu, tổng hợp, quản trị, phục vụ hoạt động của Sở
DV03 | 11 | Hoàn thành tốt nhiệm vụ thanh tra, tiếp công dân, phòng, chống tham nhũng
DV05 | 11 | Hoàn thành tốt nhiệm vụ tham mưu kế hoạch phát triển các ngành kinh tế
DV06 | 11 | Hoàn thành tốt nhiệm vụ tham mưu kế hoạch lĩnh vực khoa giáo, văn hóa, xã hội
DV07 | 11 | Hoàn thành tốt nhiệm vụ tham mưu quản lý vốn ODA và đầu tư nước ngoài
DV09 | 11 | Hoàn thành tốt nhiệm vụ thẩm định, đấu thầu, giám sát đầu tư
DV10 | 1 | Thực hiện nhiệm vụ xúc tiến đầu tư
    | Có viên chức bị kỷ luật cảnh cáo; Trung tâm được xếp loại “Hoàn thành nhiệm vụ” năm 2021
"""

TAP_THE_LAO_DONG_XUAT_SAC = """
DV04 | 11 | Hoàn thành xuất sắc nhiệm vụ tham mưu tổng hợp, quy hoạch, kế hoạch đầu tư công
DV08 | 11 | Hoàn thành xuất sắc nhiệm vụ đăng ký kinh doanh, phát triển doanh nghiệp
"""

CHIEN_SI_THI_DUA_TINH = """
CN019 | 11 | Có thành tích tiêu biểu xuất sắc trong phong trào thi đua ngành kế hoạch và đầu tư
CN028 | 3 | Có thành tích xuất sắc trong công tác kế hoạch nông nghiệp, nông thôn
    | Chưa đủ 03 lần liên tục đạt danh hiệu “Chiến sĩ thi đua cơ sở” (năm 2019 không đạt)
"""

BANG_KHEN = """
CN047 | 11 | Có thành tích xuất sắc trong công tác cải cách thủ tục đăng ký doanh nghiệp năm 2020 và
    năm 2021
CN054 | 11 | Có thành tích xuất sắc trong công tác giám sát đầu tư, quyết toán dự án hoàn thành năm 2020 và
    năm 2021
CN039 | 4 | Có thành tích xuất sắc trong công tác quản lý vốn ODA năm 2020 và năm 2021
    | Chỉ được 4/11 phiếu đồng ý; năm 2020 và năm 2021 không đạt danh hiệu “Chiến sĩ thi đua cơ sở”
DV08 | 11 | Có thành tích xuất sắc trong công tác hỗ trợ doanh nghiệp vượt khó do dịch COVID-19 năm 2020 và
    năm 2021
"""

GIAY_KHEN = """
CN007 | 11 | Có thành tích xuất sắc trong tham mưu đổi mới bình xét thi đua, khen thưởng năm 2021
CN016 | 10 | Có thành tích xuất sắc trong đôn đốc thực hiện kết luận thanh tra năm 2021
CN023 | 11 | Có thành tích xuất sắc năm 2021 trong phục vụ lập quy hoạch tỉnh thời kỳ 2021 - 2030
CN029 | 11 | Có thành tích xuất sắc trong rà soát, chuẩn bị đầu tư hồ chứa nước vùng hạn hán năm 2021
CN042 | 10 | Có thành tích xuất sắc trong gỡ vướng thủ tục rút vốn các dự án ODA năm 2021
CN048 | 11 | Có thành tích xuất sắc trong chuẩn hóa dữ liệu đăng ký hộ kinh doanh năm 2021
CN050 | 5 | Có thành tích xuất sắc trong hỗ trợ hợp tác xã năm 2021
    | Chỉ được 5/11 phiếu đồng ý, không đạt quá nửa tổng số thành viên Hội đồng
CN056 | 11 | Có thành tích xuất sắc trong thực hiện báo cáo giám sát đầu tư trực tuyến năm 2021
CN062 | 11 | Có thành tích xuất sắc trong hỗ trợ nhà đầu tư Trung Quốc làm việc trực tuyến năm 2021
DV02 | 11 | Có thành tích xuất sắc trong bảo đảm an toàn phòng, chống dịch COVID-19 tại cơ quan năm 2021
DV06 | 10 | Có thành tích xuất sắc trong tham mưu đầu tư các cơ sở y tế phục vụ phòng, chống dịch COVID-19
    năm 2021
DV09 | 11 | Có thành tích xuất sắc trong triển khai đấu thầu qua mạng năm 2021
"""

DOT_XUAT = """
CN030 | 11 | tháng 9 năm 2021
    | Có thành tích xuất sắc đột xuất trong tham mưu giải tỏa hàng hóa nông sản ùn ứ tại các cửa khẩu tháng
    9 năm 2021
"""
"""Mã | phiếu | thời gian | thành tích đột xuất."""

REPORTS_DOT_XUAT = {
    "CN030": """
Từ ngày 06 đến ngày 24 tháng 9 năm 2021, hơn 2.100 xe hàng nông sản ùn ứ tại các cửa khẩu Hữu Nghị, Tân
Thanh, Cốc Nam do thay đổi quy trình phòng, chống dịch COVID-19; tôi được giao tham gia tổ công tác của
tỉnh, theo dõi hạ tầng bến bãi.

Tôi đã khảo sát thực địa 05 bến bãi, đề xuất bố trí tạm 03 khu tập kết với sức chứa 850 xe và phương án phân
luồng theo khung giờ; tham mưu thủ tục đầu tư khẩn cấp 02 hạng mục mặt bằng trong 04 ngày.

Trong điều kiện phải cách ly y tế tại chỗ 14 ngày, tôi vẫn hoàn thành báo cáo hằng ngày, kết nối dữ liệu xe
hàng giữa Ban Quản lý khu kinh tế, Hải quan và Sở, không để xảy ra lây nhiễm chéo tại khu vực phụ trách.

Đến ngày 24 tháng 9 năm 2021, số xe ùn ứ giảm còn dưới 300 xe; phương án phân luồng được tỉnh duy trì đến
hết năm, góp phần giữ vững hoạt động xuất nhập khẩu trên địa bàn.
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
    "chien_si_thi_dua_tinh": "từ năm 2019 đến năm 2021",
    "bang_khen_tinh": "từ năm 2020 đến năm 2021",
}
"""Thời gian lập thành tích of awards that look back over more than the year."""

USES = {
    ("CN009", "chien_si_thi_dua_co_so"): "SK05",
    ("CN019", "chien_si_thi_dua_co_so"): "SK01",
    ("CN022", "chien_si_thi_dua_co_so"): "SK07",
    ("CN028", "chien_si_thi_dua_co_so"): "SK02",
    ("CN036", "chien_si_thi_dua_co_so"): "SK06",
    ("CN041", "chien_si_thi_dua_co_so"): "SK11",
    ("CN047", "chien_si_thi_dua_co_so"): "SK03",
    ("CN054", "chien_si_thi_dua_co_so"): "SK04",
    ("CN061", "chien_si_thi_dua_co_so"): "SK08",
    ("CN019", "chien_si_thi_dua_tinh"): "SK13",
    ("CN028", "chien_si_thi_dua_tinh"): "SK14",
}
"""Initiatives each nomination rests on; none serves twice."""
