"""Văn bản sẽ ban hành và nơi nhận, 2026: initiatives first, then the session, decisions and proposal."""

PAPERS = """
ke_hoach_thi_dua_khen_thuong | | 468 | 30/12/2025
bien_ban_kiem_phieu | | 02 | 04/12/2026
bien_ban_hop_hoi_dong_thi_dua | | 03 | 04/12/2026
quyet_dinh_cong_nhan_danh_hieu | | 487 | 11/12/2026
quyet_dinh_tang_giay_khen | Công trạng | 488 | 11/12/2026 | Ma Thị Ánh Hồng | Phó Giám đốc | KT.
quyet_dinh_tang_giay_khen | Đột xuất | 489 | 11/12/2026 | Ma Thị Ánh Hồng | Phó Giám đốc | KT.
giay_khen | | | 11/12/2026 | Ma Thị Ánh Hồng | Phó Giám đốc | KT.
bao_cao_thanh_tich_ca_nhan | | | 14/12/2026
bao_cao_thanh_tich_tap_the | | | 14/12/2026
to_trinh_de_nghi_khen_thuong | chu_tich_uy_ban_nhan_dan_tinh | 236 | 15/12/2026
danh_sach_de_nghi | chu_tich_uy_ban_nhan_dan_tinh | | 15/12/2026
muc_luc_ho_so | | | 15/12/2026
danh_sach_phat_hanh | | | 16/12/2026
"""
"""Văn bản | áp dụng cho | số | ngày ký | người ký | chức vụ | quyền hạn."""

_PLAN = "ke_hoach_thi_dua_khen_thuong"
_DECISIONS = "quyet_dinh_cong_nhan_danh_hieu quyet_dinh_tang_giay_khen"
_MINUTES = "bien_ban_hop_hoi_dong_thi_dua bien_ban_kiem_phieu"
_PROPOSAL = "to_trinh_de_nghi_khen_thuong"
_NETWORK, _PAPER = "Trục liên thông văn bản", "Bản giấy"

RECIPIENTS = f"""
Báo cáo | Ủy ban nhân dân tỉnh | b/c | 1 | {_NETWORK} | {_PLAN}
Báo cáo | Sở Nội vụ | b/c | 1 | {_NETWORK} | {_PLAN} {_DECISIONS}
Báo cáo | Đảng ủy Sở, Lãnh đạo Sở | b/c | 6 | {_NETWORK} | {_PLAN} {_DECISIONS} {_MINUTES} {_PROPOSAL}
Thực hiện | Hội đồng Thi đua - Khen thưởng Sở | t/h | 11 | {_NETWORK} | {_PLAN} {_MINUTES}
Thực hiện | Hội đồng Sáng kiến Sở | t/h | 9 | {_NETWORK} | {_PLAN}
Thực hiện | Các phòng, đơn vị thuộc, trực thuộc Sở | t/h | 9 | {_NETWORK} | {_PLAN} {_DECISIONS}
Thực hiện | Công đoàn Sở, Đoàn Thanh niên Sở | t/h | 2 | {_NETWORK} | {_PLAN}
Phối hợp | Sở Tài chính các tỉnh: Cao Bằng, Điện Biên, Lai Châu, Lào Cai, Sơn La, Tuyên Quang | p/h | 6
    | {_NETWORK} | {_PLAN}
Phối hợp | Các cơ quan trong Khối thi đua các cơ quan tham mưu tổng hợp của tỉnh | p/h | 6
    | {_NETWORK} | {_PLAN}
Biết | Trang thông tin điện tử của Sở | | 1 | Thư điện tử | {_DECISIONS}
Biết | Tập thể, cá nhân được khen thưởng | | 1 | {_PAPER} | giay_khen
"""
"""Nhóm | tên nơi nhận | ghi chú | số bản | hình thức gửi | áp dụng cho văn bản."""
