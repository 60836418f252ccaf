"""Kế hoạch, 2021: nineteen tasks, deadlines on working days."""

ALL = "Các phòng, đơn vị thuộc, trực thuộc Sở"

TASKS = f"""
I | 15/01/2021 | Văn phòng Sở | {ALL} | ke_hoach_thi_dua_khen_thuong
    | Triển khai Kế hoạch công tác thi đua, khen thưởng năm [năm] đến toàn thể công chức, viên chức và người
    lao
    động
I | 27/01/2021 | Văn phòng Sở | Hội đồng Thi đua - Khen thưởng Sở / {ALL} | to_trinh_de_nghi_khen_thuong
    | Hoàn thiện hồ sơ trình cấp có thẩm quyền khen thưởng thành tích năm [năm trước]
I | 29/01/2021 | Văn phòng Sở | {ALL} | ke_hoach_phong_trao_thi_dua
    | Phát động phong trào thi đua năm [năm] trong toàn Sở
    / Các phòng, đơn vị, cá nhân đăng ký danh hiệu thi đua, hình thức khen thưởng năm [năm]
I | 15/3/2021 | Văn phòng Sở | Lãnh đạo Sở / {ALL} | giao_uoc_thi_dua
    | Tham gia ý kiến vào giao ước, dự tổng kết và ký kết giao ước của Cụm thi đua Sở Kế hoạch và Đầu tư 7 tỉnh
    miền núi biên giới phía Bắc
    / Dự hội nghị tổng kết năm [năm trước] và ký giao ước thi đua năm [năm] của Cụm thi đua các cơ quan tham
    mưu
    tổng hợp (tại Sở Tài chính)
I | 26/3/2021 | Văn phòng Sở | {ALL} | ke_hoach_phong_trao_thi_dua
    | Phát động phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 190 năm thành lập tỉnh Lạng Sơn
    (04/11/1831 - 04/11/2021)
II | 28/5/2021 | Văn phòng Sở | Hội đồng Thi đua - Khen thưởng Sở / {ALL} |
    | Rà soát, đề xuất sửa đổi, bổ sung Quy chế thi đua, khen thưởng của Sở sau khi có hướng dẫn của Ủy ban
    nhân
    dân tỉnh
II | 21/6/2021 | Văn phòng Sở | {ALL} | bao_cao_so_ket
    | Xây dựng báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm [năm]
III | 30/7/2021 | Văn phòng Sở | Lãnh đạo Sở |
    | Dự hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm [năm] của Cụm thi đua các cơ quan
    tham mưu
    tổng hợp
III | 31/8/2021 | Văn phòng Sở | | quyet_dinh_cu_di_boi_duong
    | Cử công chức tham gia các lớp bồi dưỡng nghiệp vụ thi đua, khen thưởng năm [năm]
IV | 18/10/2021 | Văn phòng Sở | {ALL} | to_trinh_ky_niem_chuong
    | Rà soát, lập hồ sơ đề nghị tặng Kỷ niệm chương “Vì sự nghiệp ngành Kế hoạch và Đầu tư” (nếu có)
IV | 15/11/2021 | Văn phòng Sở | {ALL} | bao_cao_tong_ket_phong_trao
    | Xây dựng báo cáo tổng kết phong trào thi đua đặc biệt chào mừng kỷ niệm 190 năm thành lập tỉnh Lạng Sơn
IV | 22/11/2021 | Văn phòng Sở | {ALL} | bao_cao_tong_ket_phong_trao
    | Báo cáo kết quả thực hiện phong trào thi đua “Cán bộ, công chức, viên chức ngành Kế hoạch và Đầu tư
    thi đua
    thực hiện văn hóa công sở giai đoạn 2019 - 2025”
IV | 30/11/2021 | Văn phòng Sở | Hội đồng Sáng kiến Sở | bien_ban_hop_hoi_dong_sang_kien
    | Họp Hội đồng Sáng kiến Sở chấm điểm, đánh giá, công nhận sáng kiến năm [năm]
IV | 10/12/2021 | Văn phòng Sở | Hội đồng Thi đua - Khen thưởng Sở / {ALL} | bien_ban_hop_hoi_dong_thi_dua
    | Bình xét danh hiệu thi đua, hình thức khen thưởng năm [năm]
IV | 17/12/2021 | Văn phòng Sở | Lãnh đạo Sở | quyet_dinh_cong_nhan_danh_hieu
    | Ban hành quyết định công nhận danh hiệu thi đua, tặng Giấy khen năm [năm]
    / Hướng dẫn tập thể, cá nhân hoàn thiện hồ sơ đề nghị cấp trên khen thưởng
IV | 20/12/2021 | Văn phòng Sở | Lãnh đạo Sở | bang_cham_diem_thi_dua
    | Dự hội nghị tổng kết công tác thi đua, khen thưởng của Cụm thi đua Sở Kế hoạch và Đầu tư 7 tỉnh
    miền núi biên giới phía Bắc (tại tỉnh Điện Biên)
IV | 22/12/2021 | Văn phòng Sở | Lãnh đạo Sở | bang_cham_diem_thi_dua
    | Dự hội nghị tổng kết công tác thi đua, khen thưởng của Cụm thi đua các cơ quan tham mưu tổng hợp
IV | 27/12/2021 | Văn phòng Sở | {ALL} | bao_cao_tong_ket_nam
    | Xây dựng báo cáo tổng kết công tác thi đua, khen thưởng năm [năm] và phương hướng, nhiệm vụ năm [năm
    sau]
IV | 31/12/2021 | Văn phòng Sở | | ke_hoach_thi_dua_khen_thuong
    | Xây dựng, trình ban hành Kế hoạch công tác thi đua, khen thưởng năm [năm sau]
"""
"""Quý | thời hạn | chủ trì | đơn vị phối hợp | sản phẩm | nội dung; các dòng cách nhau “ / ”."""
