"""Quá trình công tác và đề nghị Kỷ niệm chương, 2021."""

POSTS = """
= CN005
01/10/2000 | 31/12/2005 | Chuyên viên | Văn phòng Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/01/2006 | 31/5/2012 | Chuyên viên | Thanh tra Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/6/2012 | 30/9/2017 | Phó Chánh Văn phòng | Văn phòng Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/10/2017 | | Chánh Văn phòng | Văn phòng Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
= CN026
01/8/1995 | 30/6/2003 | Chuyên viên | Phòng Nông nghiệp, Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/7/2003 | 30/4/2011 | Phó Trưởng phòng | Phòng Kinh tế ngành, Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/5/2011 | | Trưởng phòng | Phòng Kinh tế ngành, Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
= CN052
01/9/1998 | 28/02/2006 | Chuyên viên | Phòng Thẩm định, Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/3/2006 | 31/12/2014 | Phó Trưởng phòng | Phòng Thẩm định, Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
01/01/2015 | | Trưởng phòng | Phòng Đấu thầu, Thẩm định và Giám sát đầu tư, Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn
"""
"""= mã cá nhân; từ | đến | chức vụ | đơn vị công tác | trong ngành."""

MEDAL = "Kỷ niệm chương “Vì sự nghiệp ngành Kế hoạch và Đầu tư”"

CONTRIBUTIONS = {
    "CN005": """
Hơn 21 năm công tác liên tục trong ngành, trực tiếp tham mưu công tác tổ chức, hành chính, thi đua, khen thưởng của Sở;
chủ trì xây dựng 14 quy chế, quy định nội bộ, góp phần đưa nền nếp làm việc của cơ quan ngày càng khoa học.

Từ năm 2017 đến nay, chỉ đạo áp dụng hệ thống quản lý văn bản điện tử, chữ ký số trong toàn Sở; tỷ lệ nhiệm vụ hoàn
thành đúng hạn tăng từ 91% lên 98,8%.
""",
    "CN026": """
26 năm gắn bó với công tác kế hoạch nông, lâm nghiệp và phát triển nông thôn; tham gia xây dựng 05 kế hoạch phát triển
kinh tế - xã hội 5 năm của tỉnh.

Tham mưu lồng ghép các nguồn vốn đầu tư cho 62 công trình tại các xã biên giới; chủ trì thẩm định hơn 210 dự án nông,
lâm nghiệp, thủy lợi, không có dự án phải điều chỉnh do lỗi thẩm định.
""",
    "CN052": """
23 năm làm công tác thẩm định, giám sát đầu tư; chủ trì thẩm định trên 480 dự án, kế hoạch lựa chọn nhà thầu, giảm trừ
hơn 96 tỷ đồng tổng mức đầu tư chưa hợp lý.

Hướng dẫn, đào tạo tại chỗ 09 công chức trẻ, trong đó 03 người hiện giữ chức vụ lãnh đạo phòng; nhiều năm liền được
công nhận “Lao động tiên tiến”.
""",
}
"""Mã cá nhân → thành tích, đóng góp cho ngành."""
