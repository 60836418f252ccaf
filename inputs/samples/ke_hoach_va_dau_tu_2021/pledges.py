"""Đăng ký thi đua và theo dõi, 2021: what units promised in January and what they sent late."""

REGISTRATIONS = """
lao_dong_tien_tien | CN001-CN066
chien_si_thi_dua_co_so | CN009 CN019 CN022 CN028 CN036 CN041 CN047 CN054 CN061
chien_si_thi_dua_tinh | CN019 CN028
tap_the_lao_dong_tien_tien | DV02-DV10
tap_the_lao_dong_xuat_sac | DV04 DV08
bang_khen_tinh | CN039 CN047 CN054 DV08
giay_khen | CN007 CN016 CN023 CN029 CN042 CN048 CN050 CN056 CN062 DV02 DV06 DV09
"""
"""Danh hiệu, hình thức | mã; `CN001-CN004` is everybody from the one to the other."""

INITIATIVES = """
CN009 | Phần mềm theo dõi, nhắc việc đối với nhiệm vụ do Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao Sở
CN019 | Bộ chỉ tiêu và biểu mẫu điện tử theo dõi hằng tuần tình hình giải ngân vốn đầu tư công của từng dự án
CN022 | Bộ dữ liệu theo chuỗi thời gian các chỉ tiêu kinh tế - xã hội tỉnh Lạng Sơn giai đoạn 2010 - 2020
CN028 | Quy trình phối hợp thẩm định chủ trương đầu tư dự án nông, lâm nghiệp theo phương thức lấy ý kiến đồng thời
CN036 | Cơ sở dữ liệu danh mục dự án trường học, trạm y tế đề nghị đầu tư từ các chương trình mục tiêu quốc gia
CN041 | Phần mềm tra cứu hồ sơ dự án đầu tư nước ngoài trên địa bàn tỉnh
CN047 | Sổ tay điện tử hướng dẫn đăng ký doanh nghiệp qua mạng dành cho tổ chức, cá nhân ở vùng cao, biên giới
CN054 | Bảng kiểm thẩm định kế hoạch lựa chọn nhà thầu theo từng loại gói thầu
CN061 | Bộ tài liệu số giới thiệu dự án kêu gọi đầu tư bằng tiếng Việt, tiếng Trung Quốc và tiếng Anh
"""
"""Mã | tên sáng kiến đăng ký."""

FOLLOW_UPS = """
= Bản đăng ký thi đua năm 2021 | 29/01/2021
DV02 | 26/01/2021
DV03 | 27/01/2021
DV04 | 26/01/2021
DV05 | 28/01/2021
DV06 | 28/01/2021
DV07 | 28/01/2021
DV08 | 27/01/2021
DV09 | 28/01/2021
DV10 | 04/02/2021 | 05/02/2021
= Báo cáo kết quả công tác thi đua, khen thưởng 6 tháng đầu năm 2021 | 11/6/2021
DV02 | 09/6/2021
DV03 | 08/6/2021
DV04 | 10/6/2021
DV05 | 10/6/2021
DV06 | 10/6/2021
DV07 | 16/6/2021 | 17/6/2021
DV08 | 09/6/2021
DV09 | 10/6/2021
DV10 | 10/6/2021
= Danh sách sáng kiến đề nghị công nhận năm 2021 | 11/6/2021
DV07 | 16/6/2021 | 17/6/2021
"""
"""`= nội dung | phải gửi trước ngày`, then: đơn vị | ngày gửi | thời hạn mới khi đôn đốc."""

TARGETS = """
= DV02 | Thực hiện nhiệm vụ chuyên môn
Nhiệm vụ do Ủy ban nhân dân tỉnh giao Sở hoàn thành đúng hạn | % | 98
Hồ sơ công việc được lập, quản lý trên môi trường mạng | % | 80
= DV03 | Thực hiện nhiệm vụ chuyên môn
Cuộc thanh tra, kiểm tra hoàn thành theo kế hoạch | cuộc | 9
Kiến nghị sau thanh tra được thực hiện | % | 90
= DV04 | Thực hiện nhiệm vụ chuyên môn
Tỷ lệ giải ngân vốn đầu tư công | % | 95
Báo cáo kinh tế - xã hội gửi đúng hạn | báo cáo | 12
= DV05 | Thực hiện nhiệm vụ chuyên môn
Hồ sơ thẩm định chủ trương đầu tư giải quyết đúng hạn | % | 98
Thời gian thẩm định bình quân, không quá | ngày | 20
= DV06 | Thực hiện nhiệm vụ chuyên môn
Danh mục công trình trường học, trạm y tế được rà soát | công trình | 300
= DV07 | Thực hiện nhiệm vụ chuyên môn
Dự án đầu tư được theo dõi, hỗ trợ sau cấp phép | dự án | 30
= DV08 | Thực hiện nhiệm vụ chuyên môn
Hồ sơ đăng ký doanh nghiệp qua mạng | % | 80
Hồ sơ giải quyết trước hạn, đúng hạn | % | 99
= DV09 | Thực hiện nhiệm vụ chuyên môn
Hồ sơ thẩm định kế hoạch lựa chọn nhà thầu đúng hạn | % | 98
= DV10 | Thực hiện nhiệm vụ chuyên môn
Hội nghị xúc tiến đầu tư trực tuyến | hội nghị | 4
"""
"""`= mã đơn vị | nhóm`, then: nội dung | đơn vị tính | kế hoạch."""
