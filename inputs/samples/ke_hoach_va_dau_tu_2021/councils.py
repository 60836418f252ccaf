"""Hội đồng và phiên họp, 2021."""

THI_DUA = """
Hoàng Vĩnh Khải | Giám đốc Sở | Chủ tịch
Vi Thị Diễm Hằng | Phó Giám đốc Sở | Phó Chủ tịch Thường trực
Nông Thế Điệp | Phó Giám đốc Sở | Phó Chủ tịch
Lương Thị Bích Thảo | Chánh Văn phòng Sở | Ủy viên Thường trực
Lê Đức Thiện | Chánh Thanh tra Sở | Ủy viên | | | Trưởng ban
Đặng Trường Giang | Trưởng phòng Tổng hợp - Quy hoạch | Ủy viên
Lương Văn Thoại | Trưởng phòng Kinh tế ngành | Ủy viên | | | Ủy viên
Hà Thị Ngân | Trưởng phòng Khoa giáo - Văn xã | Ủy viên | điều trị bệnh | Có
Vy Quốc Bảo | Trưởng phòng Đấu thầu, Thẩm định và Giám sát đầu tư | Ủy viên | | | Ủy viên
Đinh Công Thuận | Phó Chánh Văn phòng, Chủ tịch Công đoàn Sở | Ủy viên
Chu Thị Ngọc Mai | Chuyên viên Văn phòng Sở | Ủy viên, Thư ký
"""
"""Họ và tên | chức vụ | vai trò | lý do vắng mặt | ý kiến bằng văn bản | Ban kiểm phiếu."""

SANG_KIEN = """
Nông Thế Điệp | Phó Giám đốc Sở | Chủ tịch
Trần Quốc Doanh | Phó Giám đốc Sở | Phó Chủ tịch
Lương Thị Bích Thảo | Chánh Văn phòng Sở | Ủy viên Thường trực
Đặng Trường Giang | Trưởng phòng Tổng hợp - Quy hoạch | Ủy viên
Lương Văn Thoại | Trưởng phòng Kinh tế ngành | Ủy viên
Nguyễn Thị Hồng Chiêm | Trưởng phòng Đăng ký kinh doanh | Ủy viên
Vy Quốc Bảo | Trưởng phòng Đấu thầu, Thẩm định và Giám sát đầu tư | Ủy viên
Hoàng Tuấn Kiệt | Giám đốc Trung tâm Xúc tiến đầu tư | Ủy viên
Phạm Tiến Hưng | Chuyên viên Phòng Tổng hợp - Quy hoạch | Ủy viên, Thư ký
"""
"""As above; this council met in full."""

SESSIONS = """
Hội đồng Sáng kiến | 26/11/2021 | 14:00 | 17:00 | 9 | 9
    | Quyết định số 59/QĐ-SKHĐT ngày 22 tháng 3 năm 2021 của Giám đốc Sở Kế hoạch và Đầu tư về việc kiện toàn
    Hội đồng Sáng kiến
    | Sáng kiến phải nêu rõ số liệu trước và sau khi áp dụng; thành viên Hội đồng là tác giả hoặc đồng tác giả
    không chấm điểm sáng kiến của mình.
    / Sáng kiến SK11 mới ở giai đoạn thử nghiệm, sáng kiến SK12 trùng với biểu mẫu đã ban hành; đề nghị chưa
    công nhận.
Hội đồng Thi đua - Khen thưởng | 08/12/2021 | 08:00 | 11:30 | 11 | 11
    | Quyết định số 58/QĐ-SKHĐT ngày 22 tháng 3 năm 2021 của Giám đốc Sở Kế hoạch và Đầu tư về việc kiện toàn
    Hội đồng Thi đua - Khen thưởng
    | Việc xét danh hiệu “Chiến sĩ thi đua cơ sở” phải căn cứ vào sáng kiến đã được Hội đồng Sáng kiến Sở đánh
    giá; mỗi sáng kiến chỉ được dùng một lần.
    / Quan tâm công chức, viên chức không giữ chức vụ lãnh đạo, quản lý và các phòng có nhiều việc khó do dịch
    COVID-19.
    / Không đề nghị khen thưởng đối với tập thể, cá nhân chưa đủ điều kiện; ghi rõ lý do trong biên bản và
    thông
    báo lại cho phòng, đơn vị.
"""
"""Hội đồng | ngày | bắt đầu | kết thúc | phiếu phát ra | phiếu thu về | quyết định | ý kiến, cách nhau “ /
”."""

PLACE = "Phòng họp tầng 2, trụ sở Sở Kế hoạch và Đầu tư"
