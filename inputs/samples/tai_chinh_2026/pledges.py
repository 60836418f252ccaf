"""Đăng ký thi đua và theo dõi, 2026: what units promised in January and what they sent late."""

REGISTRATIONS = """
lao_dong_tien_tien | CN001-CN072
chien_si_thi_dua_co_so | CN009 CN016 CN018 CN020 CN026 CN034 CN040 CN041 CN048 CN054 CN056 CN060 CN068
chien_si_thi_dua_tinh | CN016 CN060
tap_the_lao_dong_tien_tien | DV02-DV10
tap_the_lao_dong_xuat_sac | DV03 DV07
bang_khen_tinh | CN026 CN041 CN043 DV07
giay_khen | CN007 CN013 CN018 CN027 CN035 CN040 CN051 CN064 CN069 DV02 DV04 DV08
"""
"""Danh hiệu, hình thức | mã; `CN001-CN004` is everybody from the one to the other."""

INITIATIVES = """
CN009 | Kho tri thức và công cụ tra cứu văn bản tài chính, đầu tư dùng chung cho xã, phường
CN016 | Bộ công cụ lập, thẩm định dự toán ngân sách xã, phường theo mô hình chính quyền địa phương hai cấp
CN018 | Bảng dự báo thu ngân sách theo tuần từ hoạt động xuất nhập khẩu qua cửa khẩu
CN020 | Mẫu sổ theo dõi tạm ứng ngân sách xã
CN026 | Bộ mẫu đối chiếu điện tử phục vụ thẩm định quyết toán các đơn vị sự nghiệp công lập
CN034 | Bản đồ số trụ sở, nhà, đất công dôi dư sau sắp xếp đơn vị hành chính
CN040 | Mẫu kế hoạch giải ngân theo mốc khối lượng của từng gói thầu
CN041 | Bộ tiêu chí theo dõi tiến độ dự án giao thông trọng điểm
CN048 | Quy trình “một lần đến” hỗ trợ hộ kinh doanh chuyển đổi thành doanh nghiệp
CN054 | Bộ chỉ số xây dựng kịch bản tăng trưởng của các xã, phường
CN056 | Giải pháp lưu trữ bản đồ quy hoạch
CN060 | Bộ câu hỏi tự kiểm tra hồ sơ mời thầu dành cho chủ đầu tư cấp xã
CN068 | Bản đồ số dự án kêu gọi đầu tư tích hợp thông tin đất đai, hạ tầng
"""
"""Mã | tên sáng kiến đăng ký."""

FOLLOW_UPS = """
= Bản đăng ký thi đua năm 2026 | 30/01/2026
DV02 | 27/01/2026
DV03 | 26/01/2026
DV04 | 28/01/2026
DV05 | 28/01/2026
DV06 | 04/02/2026 | 05/02/2026
DV07 | 27/01/2026
DV08 | 29/01/2026
DV09 | 29/01/2026
DV10 | 05/02/2026 | 06/02/2026
= Danh sách sáng kiến đăng ký năm 2026 | 30/01/2026
DV06 | 04/02/2026 | 05/02/2026
= Báo cáo kết quả công tác thi đua, khen thưởng 6 tháng đầu năm 2026 | 12/6/2026
DV02 | 10/6/2026
DV03 | 09/6/2026
DV04 | 11/6/2026
DV05 | 11/6/2026
DV06 | 11/6/2026
DV07 | 10/6/2026
DV08 | 11/6/2026
DV09 | 18/6/2026 | 19/6/2026
DV10 | 11/6/2026
= Báo cáo kết quả công tác thi đua, khen thưởng năm 2026 | 25/11/2026
DV02 | 20/11/2026
DV03 | 20/11/2026
DV04 | 23/11/2026
DV05 | 24/11/2026
DV06 | 24/11/2026
DV07 | 20/11/2026
DV08 | 23/11/2026
DV09 | 24/11/2026
DV10 | 24/11/2026
"""
"""`= nội dung | phải gửi trước ngày`, then: đơn vị | ngày gửi | thời hạn mới khi đôn đốc."""

TARGETS = """
= DV02 | Thực hiện nhiệm vụ chuyên môn
Nhiệm vụ do Ủy ban nhân dân tỉnh giao Sở hoàn thành đúng hạn | % | 98
Văn bản đi được ký số, gửi qua mạng | % | 100
= DV02 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Phòng họp không giấy tờ | phòng họp | 2
= DV03 | Thực hiện nhiệm vụ chuyên môn
Dự toán ngân sách xã, phường thẩm định đúng hạn | xã, phường | 65
Báo cáo quyết toán ngân sách địa phương gửi đúng hạn | % | 100
Thời gian thẩm định một hồ sơ dự toán cấp xã, không quá | ngày | 2
= DV03 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Xã, phường nhận giúp đỡ | xã, phường | 8
= DV04 | Thực hiện nhiệm vụ chuyên môn
Quyết toán của đơn vị dự toán được thẩm định đúng hạn | % | 98
Đơn vị sự nghiệp công lập được giao tự chủ tài chính | đơn vị | 118
= DV04 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Xã, phường nhận giúp đỡ | xã, phường | 7
= DV05 | Thực hiện nhiệm vụ chuyên môn
Cơ sở nhà, đất dôi dư có phương án xử lý | % | 85
Hồ sơ thẩm định giá giải quyết đúng hạn | % | 98
= DV05 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Xã, phường nhận giúp đỡ | xã, phường | 7
= DV06 | Thực hiện nhiệm vụ chuyên môn
Vốn đầu tư công được phân bổ chi tiết ngay từ đầu năm | % | 100
Tỷ lệ giải ngân vốn đầu tư công | % | 95
= DV06 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Xã, phường nhận giúp đỡ | xã, phường | 9
= DV07 | Thực hiện nhiệm vụ chuyên môn
Doanh nghiệp thành lập mới | doanh nghiệp | 620
Hồ sơ đăng ký doanh nghiệp giải quyết trước hạn | % | 90
= DV07 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Xã, phường nhận giúp đỡ | xã, phường | 8
= DV08 | Thực hiện nhiệm vụ chuyên môn
Báo cáo kinh tế - xã hội gửi đúng hạn | báo cáo | 12
Kịch bản tăng trưởng giao cho xã, phường | xã, phường | 65
= DV08 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Xã, phường nhận giúp đỡ | xã, phường | 8
= DV09 | Thực hiện nhiệm vụ chuyên môn
Hồ sơ thẩm định kế hoạch lựa chọn nhà thầu đúng hạn | % | 98
Dự án hoàn thành được thẩm tra quyết toán đúng hạn | % | 95
= DV09 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Xã, phường nhận giúp đỡ | xã, phường | 9
= DV10 | Thực hiện nhiệm vụ chuyên môn
Hội nghị xúc tiến đầu tư tổ chức trong năm | hội nghị | 5
Dự án kêu gọi đầu tư được giới thiệu trên bản đồ số | dự án | 40
= DV10 | Xây dựng Đảng, đoàn thể, văn hóa công sở
Xã, phường nhận giúp đỡ | xã, phường | 9
"""
"""`= mã đơn vị | nhóm`, then: nội dung | đơn vị tính | kế hoạch."""
