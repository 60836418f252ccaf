"""Bồi dưỡng, đính chính, 2021."""

CLASSES = """
BD01 | Tập huấn nghiệp vụ công tác thi đua, khen thưởng năm 2021 | Sở Nội vụ tỉnh Lạng Sơn | Công văn số
    1127/SNV-TĐKT ngày 09 tháng 8 năm 2021 của Sở Nội vụ tỉnh Lạng Sơn về việc mở lớp tập huấn nghiệp vụ công tác
    thi đua, khen thưởng năm 2021 | 24/8/2021 | 25/8/2021 | Điểm cầu trực tuyến tại phòng họp tầng 2, trụ sở Sở Kế
    hoạch và Đầu tư | CN006 CN007 | nguồn kinh phí đào tạo, bồi dưỡng của Sở Kế hoạch và Đầu tư năm 2021
"""
"""Mã | tên lớp | cơ quan tổ chức | văn bản chiêu sinh | từ ngày | đến ngày | địa điểm | người được cử | kinh phí."""

CORRECTIONS = """
DC01 | Quyết định số 281/QĐ-SKHĐT | 18/12/2020 | Giám đốc Sở Kế hoạch và Đầu tư
    | về việc công nhận danh hiệu thi đua năm 2020 | Phụ lục, danh sách danh hiệu “Lao động tiên tiến”, Phòng Kinh tế
    ngành, cột Họ và tên | Lý Xinh Phúc | Lý Sinh Phúc | sơ suất khi tổng hợp danh sách
"""
"""Mã | văn bản gốc | ngày | cơ quan ban hành | trích yếu | vị trí | đã ghi | đính chính thành | lý do."""
