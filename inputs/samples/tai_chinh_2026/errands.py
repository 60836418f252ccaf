"""Bồi dưỡng, đính chính, thu hồi, 2026."""

CLASSES = """
BD01 | Bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng năm 2026 | Sở Nội vụ tỉnh Lạng Sơn | Công văn số
    1846/SNV-TĐKT ngày 10 tháng 8 năm 2026 của Sở Nội vụ tỉnh Lạng Sơn về việc mở lớp bồi dưỡng nghiệp vụ công
    tác thi đua, khen thưởng năm 2026 | 25/8/2026 | 27/8/2026 | Hội trường Sở Nội vụ tỉnh Lạng Sơn
    | CN007 CN012 CN067 | nguồn kinh phí đào tạo, bồi dưỡng của Sở Tài chính năm 2026
"""
"""Mã | tên lớp | cơ quan tổ chức | văn bản chiêu sinh | từ ngày | đến ngày | địa điểm | người được cử | kinh phí."""

_PAPER = "Quyết định số 452/QĐ-STC | 16/12/2025 | Giám đốc Sở Tài chính | về việc công nhận danh hiệu thi đua năm 2025"

CORRECTIONS = f"""
DC01 | {_PAPER} | Phụ lục, danh sách danh hiệu “Lao động tiên tiến”, Phòng Đầu tư, cột Chức vụ của bà Đoàn Thị
    Hương Trà | Chuyên viên | Chuyên viên chính | sơ suất khi tổng hợp danh sách
DC02 | {_PAPER} | Phụ lục, danh sách danh hiệu “Lao động tiên tiến”, Phòng Tổng hợp, cột Họ và tên | Mã Thị Thanh
    Xuan | Mã Thị Thanh Xuân | sơ suất khi tổng hợp danh sách
"""
"""Mã | văn bản gốc | ngày | cơ quan ban hành | trích yếu | vị trí | đã ghi | đính chính thành | lý do."""

REVOCATIONS = f"""
TH01 | {_PAPER} | CN070 | lao_dong_tien_tien
    | khoản 1 Điều 56 Nghị định số 152/2025/NĐ-CP và khoản 2 Điều 93 Luật Thi đua, khen thưởng
    | Kết luận số 11/KL-STC ngày 28 tháng 8 năm 2026 của Giám đốc Sở Tài chính xác định việc kê khai kết quả thực hiện
    nhiệm vụ năm 2025 không đúng sự thật | 710000
    | 15 ngày làm việc kể từ ngày nhận được Quyết định này | Văn phòng Sở
"""
"""Mã | văn bản gốc | ngày | cơ quan ban hành | trích yếu | đối tượng | danh hiệu, hình thức | căn cứ | lý do | tiền
thưởng | thời hạn | nộp về."""
