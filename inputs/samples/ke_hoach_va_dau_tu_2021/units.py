"""Đơn vị of the sample Sở Kế hoạch và Đầu tư, 2021."""

UNITS = """
DV01 | Lãnh đạo Sở | LĐ Sở | Tổ chức khác | Hoàng Vĩnh Khải | Giám đốc Sở | T
DV02 | Văn phòng Sở | VP | Phòng chuyên môn | Lương Thị Bích Thảo | Chánh Văn phòng | T
DV03 | Thanh tra Sở | TTra | Phòng chuyên môn | Lê Đức Thiện | Chánh Thanh tra | T
DV04 | Phòng Tổng hợp - Quy hoạch | THQH | Phòng chuyên môn | Đặng Trường Giang | Trưởng phòng | XS
DV05 | Phòng Kinh tế ngành | KTN | Phòng chuyên môn | Lương Văn Thoại | Trưởng phòng | T
DV06 | Phòng Khoa giáo - Văn xã | KGVX | Phòng chuyên môn | Hà Thị Ngân | Trưởng phòng | T
DV07 | Phòng Kinh tế đối ngoại | KTĐN | Phòng chuyên môn | Nguyễn Khắc Vượng | Trưởng phòng | T
DV08 | Phòng Đăng ký kinh doanh | ĐKKD | Phòng chuyên môn | Nguyễn Thị Hồng Chiêm | Trưởng phòng | XS
DV09 | Phòng Đấu thầu, Thẩm định và Giám sát đầu tư | ĐTTĐGS | Phòng chuyên môn | Vy Quốc Bảo | Trưởng phòng
    | T
DV10 | Trung tâm Xúc tiến đầu tư | TTXTĐT | Đơn vị sự nghiệp | Hoàng Tuấn Kiệt | Giám đốc Trung tâm | HT
"""
"""Mã | tên | viết tắt | loại | trưởng đơn vị | chức vụ | mức độ hoàn thành nhiệm vụ."""

PROFILES = {
    "DV04": """
Phòng Tổng hợp - Quy hoạch là phòng chuyên môn thuộc Sở Kế hoạch và Đầu tư, làm việc tại trụ sở Sở, thành
phố Lạng Sơn, tỉnh Lạng Sơn. Phòng có 08 công chức, gồm 01 Trưởng phòng, 02 Phó Trưởng phòng và 05 chuyên
viên; 03 người có trình độ thạc sĩ, 05 người có trình độ đại học. Chi bộ Phòng có 07 đảng viên. Tập thể đoàn
kết, có kinh nghiệm trong công tác tổng hợp; khó khăn chủ yếu là khối lượng việc đột xuất lớn, số liệu của
các ngành, các huyện, thành phố gửi về thường chậm so với yêu cầu.
""",
    "DV08": """
Phòng Đăng ký kinh doanh là phòng chuyên môn thuộc Sở Kế hoạch và Đầu tư, có con dấu riêng theo quy định về
đăng ký doanh nghiệp, làm việc tại trụ sở Sở và tại Trung tâm Phục vụ hành chính công tỉnh. Phòng có 07 công
chức, gồm 01 Trưởng phòng, 01 Phó Trưởng phòng và 05 chuyên viên; 02 người có trình độ thạc sĩ, 05 người có
trình độ đại học; 04 người là nữ. Chi bộ Phòng có 06 đảng viên. Thuận lợi cơ bản của Phòng là đội ngũ trẻ,
thành thạo Hệ thống thông tin quốc gia về đăng ký doanh nghiệp; khó khăn là số hồ sơ tăng nhanh trong khi
biên chế không tăng.
""",
}
"""Đặc điểm, tình hình of the collectives that report to the province."""

DUTIES = {
    "DV04": """
Tham mưu, tổng hợp quy hoạch, kế hoạch phát triển kinh tế - xã hội, kế hoạch đầu tư công trung hạn và hằng
năm của tỉnh; theo dõi, đánh giá tình hình thực hiện kế hoạch; dự thảo báo cáo kinh tế - xã hội định kỳ, đột
xuất; đầu mối tổng hợp quy hoạch tỉnh và tham mưu cơ chế, chính sách quản lý kinh tế - xã hội.
""",
    "DV08": """
Tiếp nhận, giải quyết thủ tục đăng ký doanh nghiệp, đăng ký hoạt động chi nhánh, văn phòng đại diện; quản
lý, cung cấp thông tin về doanh nghiệp; kiểm tra, theo dõi doanh nghiệp theo nội dung hồ sơ đăng ký; hướng
dẫn các huyện, thành phố về đăng ký hộ kinh doanh, hợp tác xã.
""",
}
"""Chức năng, nhiệm vụ of the collectives that report to the province."""
