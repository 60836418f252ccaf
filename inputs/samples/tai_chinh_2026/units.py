"""Đơn vị of the sample Sở Tài chính, 2026, after the merger of 01/3/2025."""

UNITS = """
DV01 | Lãnh đạo Sở | LĐ Sở | Tổ chức khác | Lương Đức Hoài | Giám đốc Sở | T
DV02 | Văn phòng Sở | VP | Phòng chuyên môn | Nông Văn Thịnh | Chánh Văn phòng | T
DV03 | Phòng Quản lý ngân sách | QLNS | Phòng chuyên môn | Hoàng Thị Lụa | Trưởng phòng | XS
DV04 | Phòng Tài chính hành chính sự nghiệp | TCHCSN | Phòng chuyên môn | Hoàng Trọng Đại | Trưởng phòng | T
DV05 | Phòng Quản lý giá và công sản | QLGCS | Phòng chuyên môn | Đàm Thị Kim Thoa | Trưởng phòng | T
DV06 | Phòng Đầu tư | ĐT | Phòng chuyên môn | Hoàng Thị Diệp Anh | Trưởng phòng | T
DV07 | Phòng Đăng ký kinh doanh | ĐKKD | Phòng chuyên môn | Lương Minh Quyết | Trưởng phòng | XS
DV08 | Phòng Tổng hợp | TH | Phòng chuyên môn | Nông Thị Minh Nguyệt | Trưởng phòng | T
DV09 | Phòng Đấu thầu và Giám sát đầu tư | ĐTGS | Phòng chuyên môn | Nông Hoàng Sơn | Trưởng phòng | T
DV10 | Trung tâm Xúc tiến đầu tư | TTXTĐT | Đơn vị sự nghiệp | Hoàng Tuấn Kiệt | Giám đốc Trung tâm | T
"""
"""Mã | tên | viết tắt | loại | trưởng đơn vị | chức vụ | mức độ hoàn thành nhiệm vụ."""

FORMER = {
    "DV02": "Văn phòng Sở Kế hoạch và Đầu tư; Văn phòng Sở Tài chính (đến 28/02/2025)",
    "DV06": "Phòng Kinh tế ngành; Phòng Khoa giáo - Văn xã (Sở Kế hoạch và Đầu tư, đến 28/02/2025)",
    "DV08": "Phòng Tổng hợp - Quy hoạch (Sở Kế hoạch và Đầu tư, đến 28/02/2025)",
    "DV09": "Phòng Đấu thầu, Thẩm định và Giám sát đầu tư (Sở Kế hoạch và Đầu tư, đến 28/02/2025)",
}
"""Đơn vị cũ of the units that were merged or renamed."""

PROFILES = {
    "DV03": """
Phòng Quản lý ngân sách là phòng chuyên môn thuộc Sở Tài chính, làm việc tại trụ sở Sở, tỉnh Lạng Sơn. Phòng
có 08 công chức, gồm 01 Trưởng phòng, 02 Phó Trưởng phòng và 05 chuyên viên; 04 người có trình độ thạc sĩ,
04 người có trình độ đại học; Chi bộ Phòng có 08 đảng viên. Năm 2026 là năm đầu của thời kỳ ổn định ngân
sách mới và là năm đầu giao dự toán trực tiếp đến 65 xã, phường; khối lượng công việc tăng nhanh trong khi
đội ngũ kế toán cấp xã còn mới.
""",
    "DV07": """
Phòng Đăng ký kinh doanh là phòng chuyên môn thuộc Sở Tài chính (trước ngày 01/3/2025 thuộc Sở Kế hoạch và
Đầu tư), làm việc tại trụ sở Sở và Trung tâm Phục vụ hành chính công tỉnh. Phòng có 06 công chức, gồm 01
Trưởng phòng, 01 Phó Trưởng phòng và 04 chuyên viên; 02 người có trình độ thạc sĩ, 04 người có trình độ đại
học; 03 người là nữ; Chi bộ Phòng có 06 đảng viên. Phòng có đội ngũ ổn định, thành thạo nghiệp vụ; khó khăn
là phải hướng dẫn 65 xã, phường thực hiện nhiệm vụ đăng ký hộ kinh doanh mới được phân cấp.
""",
}
"""Đặc điểm, tình hình of the collectives that report to the province."""

DUTIES = {
    "DV03": """
Tham mưu lập, phân bổ, điều hành dự toán ngân sách tỉnh; xây dựng định mức phân bổ, phân cấp nguồn thu,
nhiệm vụ chi; quản lý, hướng dẫn, thẩm định ngân sách xã, phường; tổng hợp quyết toán ngân sách địa phương;
công khai ngân sách nhà nước.
""",
    "DV07": """
Tiếp nhận, giải quyết thủ tục đăng ký doanh nghiệp; quản lý, cung cấp thông tin về doanh nghiệp; theo dõi,
kiểm tra doanh nghiệp theo nội dung hồ sơ đăng ký; hướng dẫn, hỗ trợ các xã, phường về đăng ký hộ kinh
doanh, hợp tác xã; tham mưu chính sách phát triển doanh nghiệp.
""",
}
"""Chức năng, nhiệm vụ of the collectives that report to the province."""
