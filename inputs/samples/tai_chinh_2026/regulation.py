"""Sửa đổi, bổ sung Quy chế thi đua, khen thưởng, 2026: an invented office's own rules."""

REGULATION = {
    "Sửa đổi, bổ sung": """
1. Sửa đổi khoản 2 Điều 6 như sau: “2. Các phòng, đơn vị và cá nhân đăng ký chỉ tiêu, danh hiệu thi đua, hình
thức khen thưởng và sáng kiến trước ngày 30 tháng 01 hằng năm; bản đăng ký gửi qua Hệ thống quản lý văn bản về
Văn phòng Sở để tổng hợp.”.

2. Bổ sung khoản 4 vào sau khoản 3 Điều 9 như sau: “4. Sáng kiến được đánh giá theo thang điểm 100. Sáng kiến có
điểm trung bình của các thành viên Hội đồng Sáng kiến từ 70 điểm trở lên được đề nghị công nhận; thành viên là tác
giả, đồng tác giả không chấm điểm sáng kiến của mình.”.

3. Sửa đổi khoản 1 Điều 12 như sau: “1. Hồ sơ đề nghị khen thưởng lập 01 bộ bản chính, gửi kèm tệp tin điện tử;
báo cáo thành tích phải có số liệu so sánh với năm trước và được thủ trưởng phòng, đơn vị xác nhận.”.

4. Bãi bỏ khoản 3 Điều 14.
""",
}
"""Mục của quyết định → các đoạn."""
