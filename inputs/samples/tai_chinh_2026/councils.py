"""Hội đồng và phiên họp, 2026."""

THI_DUA = """
Lương Đức Hoài | Giám đốc Sở | Chủ tịch
Ma Thị Ánh Hồng | Phó Giám đốc Sở | Phó Chủ tịch Thường trực
Đặng Trường Giang | Phó Giám đốc Sở | Phó Chủ tịch
Nông Văn Thịnh | Chánh Văn phòng Sở | Ủy viên Thường trực
Nguyễn Trọng Hiếu | Phó Giám đốc Sở, Chủ tịch Công đoàn Sở | Ủy viên
Hoàng Trọng Đại | Trưởng phòng Tài chính hành chính sự nghiệp | Ủy viên | | | Trưởng ban
Đàm Thị Kim Thoa | Trưởng phòng Quản lý giá và công sản | Ủy viên | | | Ủy viên
Hoàng Thị Diệp Anh | Trưởng phòng Đầu tư | Ủy viên | đi công tác | Có
Lương Minh Quyết | Trưởng phòng Đăng ký kinh doanh | Ủy viên | | | Ủy viên
Nông Thị Minh Nguyệt | Trưởng phòng Tổng hợp | Ủy viên
Chu Thị Ngọc Mai | Phó Chánh Văn phòng Sở | Ủy viên, Thư ký
"""
"""Họ và tên | chức vụ | vai trò | lý do vắng mặt | ý kiến bằng văn bản | Ban kiểm phiếu."""

SANG_KIEN = """
Đặng Trường Giang | Phó Giám đốc Sở | Chủ tịch
Ma Thị Ánh Hồng | Phó Giám đốc Sở | Phó Chủ tịch
Nông Văn Thịnh | Chánh Văn phòng Sở | Ủy viên Thường trực
Hoàng Trọng Đại | Trưởng phòng Tài chính hành chính sự nghiệp | Ủy viên
Đàm Thị Kim Thoa | Trưởng phòng Quản lý giá và công sản | Ủy viên
Hoàng Thị Diệp Anh | Trưởng phòng Đầu tư | Ủy viên
Lương Minh Quyết | Trưởng phòng Đăng ký kinh doanh | Ủy viên
Hoàng Tuấn Kiệt | Giám đốc Trung tâm Xúc tiến đầu tư | Ủy viên
Vi Đức Cảnh | Chuyên viên Văn phòng Sở | Ủy viên, Thư ký
"""
"""As above; this council met in full."""

SESSIONS = """
Hội đồng Sáng kiến | 20/11/2026 | 14:00 | 17:15 | 9 | 9
    | Quyết định số 97/QĐ-STC ngày 17 tháng 3 năm 2026 của Giám đốc Sở Tài chính về việc kiện toàn Hội đồng
    Sáng kiến
    | Ưu tiên sáng kiến giúp xã, phường thực hiện nhiệm vụ tài chính, đầu tư mới được phân cấp; hiệu quả
    phải có số liệu đối chứng.
    / Sáng kiến SK11 trùng chức năng phần mềm sẵn có, sáng kiến SK12 chưa áp dụng trong thực tế; đề nghị
    chưa công nhận.
Hội đồng Thi đua - Khen thưởng | 04/12/2026 | 08:00 | 11:15 | 11 | 11
    | Quyết định số 96/QĐ-STC ngày 17 tháng 3 năm 2026 của Giám đốc Sở Tài chính về việc kiện toàn Hội đồng
    Thi đua - Khen thưởng
    | Xét danh hiệu “Chiến sĩ thi đua cơ sở” đối với người hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến
    được công nhận; mỗi sáng kiến chỉ dùng một lần.
    / Quan tâm công chức, viên chức trực tiếp hướng dẫn, hỗ trợ xã, phường vận hành mô hình chính quyền địa
    phương hai cấp.
    / Trường hợp đang xác minh đơn phản ánh thì tạm dừng xét, khi có kết luận không vi phạm sẽ xét bổ sung.
"""
"""Hội đồng | ngày | bắt đầu | kết thúc | phiếu phát ra | phiếu thu về | quyết định | ý kiến, cách nhau “ /
”."""

PLACE = "Phòng họp số 1, trụ sở Sở Tài chính"
