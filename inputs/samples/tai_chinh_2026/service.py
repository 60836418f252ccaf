"""Quá trình công tác và đề nghị Kỷ niệm chương, 2026."""

POSTS = """
= CN024
01/8/2001 | 31/12/2008 | Chuyên viên | Phòng Hành chính sự nghiệp, Sở Tài chính tỉnh Lạng Sơn
01/01/2009 | 31/8/2018 | Phó Trưởng phòng | Phòng Tài chính hành chính sự nghiệp, Sở Tài chính tỉnh Lạng Sơn
01/9/2018 | | Trưởng phòng | Phòng Tài chính hành chính sự nghiệp, Sở Tài chính tỉnh Lạng Sơn
= CN031
01/9/2002 | 30/4/2010 | Chuyên viên | Phòng Quản lý giá - công sản, Sở Tài chính tỉnh Lạng Sơn
01/5/2010 | 31/10/2019 | Phó Trưởng phòng | Phòng Quản lý giá - công sản, Sở Tài chính tỉnh Lạng Sơn
01/11/2019 | | Trưởng phòng | Phòng Quản lý giá và công sản, Sở Tài chính tỉnh Lạng Sơn
= CN053
01/10/2002 | 30/6/2012 | Chuyên viên | Phòng Tổng hợp - Quy hoạch, Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/7/2012 | 28/02/2025 | Phó Trưởng phòng | Phòng Tổng hợp - Quy hoạch, Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/3/2025 | | Trưởng phòng | Phòng Tổng hợp, Sở Tài chính tỉnh Lạng Sơn
"""
"""= mã cá nhân; từ | đến | chức vụ | đơn vị công tác | trong ngành."""

MEDAL = "Kỷ niệm chương ngành Tài chính"

CONTRIBUTIONS = {
    "CN024": """
25 năm công tác liên tục trong lĩnh vực tài chính hành chính sự nghiệp; chủ trì xây dựng phương án tự chủ tài chính
cho 118 đơn vị sự nghiệp công lập của tỉnh, trong đó 17 đơn vị tự bảo đảm chi thường xuyên.

Từ tháng 7 năm 2025, trực tiếp hướng dẫn 65 xã, phường lập dự toán, kế toán theo mô hình chính quyền địa phương hai
cấp; biên soạn 06 tài liệu nghiệp vụ dùng chung.
""",
    "CN031": """
24 năm làm công tác quản lý giá và tài sản công; chủ trì xây dựng cơ sở dữ liệu về giá, bảng giá tài sản phục vụ xác
định giá đất, giá bồi thường của tỉnh qua nhiều thời kỳ.

Tham mưu phương án sắp xếp, xử lý 428 cơ sở nhà, đất dôi dư sau sắp xếp đơn vị hành chính, không để xảy ra thất thoát,
lãng phí.
""",
    "CN053": """
24 năm làm công tác tổng hợp, quy hoạch, kế hoạch; tham gia xây dựng 05 kế hoạch phát triển kinh tế - xã hội 5 năm và
quy hoạch tỉnh thời kỳ 2021 - 2030.

Tác giả bộ chỉ số theo dõi tăng trưởng của các xã, phường theo tháng, được công nhận có phạm vi ảnh hưởng trong tỉnh;
năm 2021 đạt danh hiệu “Chiến sĩ thi đua tỉnh”.
""",
}
"""Mã cá nhân → thành tích, đóng góp cho ngành."""
