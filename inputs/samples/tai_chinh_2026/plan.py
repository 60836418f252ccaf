"""Kế hoạch, 2026: the same nineteen tasks in the successor office, deadlines on working days."""

ALL = "Các phòng, đơn vị thuộc, trực thuộc Sở"

TASKS = f"""
I | 15/01/2026 | Văn phòng Sở | {ALL} | ke_hoach_thi_dua_khen_thuong
    | Triển khai Kế hoạch công tác thi đua, khen thưởng năm [năm] đến toàn thể công chức, viên chức và người
    lao động
I | 20/01/2026 | Văn phòng Sở | Hội đồng Thi đua - Khen thưởng Sở / {ALL} | to_trinh_de_nghi_khen_thuong
    | Bổ sung, hoàn thiện hồ sơ trình cấp có thẩm quyền khen thưởng thành tích năm [năm trước]
I | 30/01/2026 | Văn phòng Sở | {ALL} | ke_hoach_phong_trao_thi_dua
    | Phát động phong trào thi đua năm [năm]
    / Các phòng, đơn vị, cá nhân đăng ký chỉ tiêu, danh hiệu thi đua, hình thức khen thưởng và sáng kiến năm
    [năm]
I | 13/3/2026 | Văn phòng Sở | Lãnh đạo Sở / {ALL} | giao_uoc_thi_dua
    | Tham gia ý kiến vào giao ước, dự tổng kết và ký kết giao ước của Cụm thi đua Sở Tài chính các tỉnh
    miền núi biên giới phía Bắc
    / Dự hội nghị tổng kết năm [năm trước], ký giao ước thi đua năm [năm] của Khối thi đua các cơ quan tham
    mưu tổng hợp của tỉnh
I | 27/3/2026 | Văn phòng Sở | {ALL} | ke_hoach_phong_trao_thi_dua
    | Phát động phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 195 năm thành lập tỉnh Lạng Sơn
    (04/11/1831 - 04/11/2026)
II | 29/5/2026 | Văn phòng Sở | Hội đồng Thi đua - Khen thưởng Sở / {ALL} |
    | Rà soát, đề xuất sửa đổi, bổ sung Quy chế thi đua, khen thưởng của Sở phù hợp quy định mới của trung
    ương và của tỉnh
II | 18/6/2026 | Văn phòng Sở | {ALL} |
    | Xây dựng báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm [năm]
III | 31/7/2026 | Văn phòng Sở | Lãnh đạo Sở |
    | Dự hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm [năm] của Khối thi đua các cơ quan
    tham mưu tổng hợp của tỉnh
III | 28/8/2026 | Văn phòng Sở | |
    | Cử công chức tham gia các lớp bồi dưỡng nghiệp vụ thi đua, khen thưởng năm [năm]
IV | 16/10/2026 | Văn phòng Sở | {ALL} |
    | Rà soát, lập hồ sơ đề nghị tặng Kỷ niệm chương của ngành Tài chính (nếu có)
IV | 12/11/2026 | Văn phòng Sở | {ALL} |
    | Xây dựng báo cáo tổng kết phong trào thi đua đặc biệt chào mừng kỷ niệm 195 năm thành lập tỉnh Lạng Sơn
IV | 18/11/2026 | Văn phòng Sở | {ALL} |
    | Báo cáo kết quả thực hiện phong trào thi đua thực hiện văn hóa công sở, đẩy mạnh chuyển đổi số trong
    cơ quan
IV | 27/11/2026 | Văn phòng Sở | Hội đồng Sáng kiến Sở |
    | Họp Hội đồng Sáng kiến Sở chấm điểm, đánh giá, công nhận sáng kiến năm [năm]
IV | 08/12/2026 | Văn phòng Sở | Hội đồng Thi đua - Khen thưởng Sở / {ALL} | bien_ban_hop_hoi_dong_thi_dua
    | Bình xét danh hiệu thi đua, hình thức khen thưởng năm [năm]
IV | 15/12/2026 | Văn phòng Sở | Lãnh đạo Sở | quyet_dinh_cong_nhan_danh_hieu
    | Ban hành quyết định công nhận danh hiệu thi đua, tặng Giấy khen năm [năm]
    / Hướng dẫn tập thể, cá nhân hoàn thiện hồ sơ đề nghị cấp trên khen thưởng
IV | 17/12/2026 | Văn phòng Sở | Lãnh đạo Sở | bang_cham_diem_thi_dua
    | Dự hội nghị tổng kết công tác thi đua, khen thưởng của Cụm thi đua Sở Tài chính các tỉnh miền núi biên
    giới phía Bắc
IV | 18/12/2026 | Văn phòng Sở | Lãnh đạo Sở | bang_cham_diem_thi_dua
    | Dự hội nghị tổng kết công tác thi đua, khen thưởng của Khối thi đua các cơ quan tham mưu tổng hợp của
    tỉnh
IV | 24/12/2026 | Văn phòng Sở | {ALL} |
    | Xây dựng báo cáo tổng kết công tác thi đua, khen thưởng năm [năm] và phương hướng, nhiệm vụ năm [năm
    sau]
IV | 30/12/2026 | Văn phòng Sở | | ke_hoach_thi_dua_khen_thuong
    | Xây dựng, trình ban hành Kế hoạch công tác thi đua, khen thưởng năm [năm sau]
"""
"""Quý | thời hạn | chủ trì | đơn vị phối hợp | sản phẩm | nội dung; các dòng cách nhau “ / ”."""
