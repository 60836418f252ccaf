"""Văn bản sẽ ban hành và nơi nhận, 2021: initiatives first, then the session, decisions and proposal."""

PAPERS = """
ke_hoach_thi_dua_khen_thuong | | 305 | 31/12/2020
bien_ban_kiem_phieu | | 02 | 08/12/2021
bien_ban_hop_hoi_dong_thi_dua | | 03 | 08/12/2021
quyet_dinh_cong_nhan_danh_hieu | | 268 | 15/12/2021
quyet_dinh_tang_giay_khen | Công trạng | 269 | 15/12/2021 | Vi Thị Diễm Hằng | Phó Giám đốc | KT.
quyet_dinh_tang_giay_khen | Đột xuất | 270 | 15/12/2021 | Vi Thị Diễm Hằng | Phó Giám đốc | KT.
giay_khen | | | 15/12/2021 | Vi Thị Diễm Hằng | Phó Giám đốc | KT.
bao_cao_thanh_tich_ca_nhan | | | 16/12/2021
bao_cao_thanh_tich_tap_the | | | 16/12/2021
to_trinh_de_nghi_khen_thuong | chu_tich_uy_ban_nhan_dan_tinh | 96 | 17/12/2021
danh_sach_de_nghi | chu_tich_uy_ban_nhan_dan_tinh | | 17/12/2021
muc_luc_ho_so | | | 17/12/2021
danh_sach_phat_hanh | | | 20/12/2021
"""
"""Văn bản | áp dụng cho | số | ngày ký | người ký | chức vụ | quyền hạn."""

_PLAN = "ke_hoach_thi_dua_khen_thuong"
_DECISIONS = "quyet_dinh_cong_nhan_danh_hieu quyet_dinh_tang_giay_khen"
_MINUTES = "bien_ban_hop_hoi_dong_thi_dua bien_ban_kiem_phieu"
_PROPOSAL = "to_trinh_de_nghi_khen_thuong"
_NETWORK, _PAPER = "Hệ thống quản lý văn bản", "Bản giấy"

RECIPIENTS = f"""
Báo cáo | Ủy ban nhân dân tỉnh | b/c | 1 | {_NETWORK} | {_PLAN}
Báo cáo | Vụ Thi đua - Khen thưởng và Truyền thông, Bộ Kế hoạch và Đầu tư | b/c | 1 | {_NETWORK} | {_PLAN}
Báo cáo | Sở Nội vụ (Ban Thi đua - Khen thưởng) | b/c | 1 | {_NETWORK} | {_PLAN} {_DECISIONS}
Báo cáo | Lãnh đạo Sở | b/c | 4 | {_NETWORK} | {_PLAN} {_DECISIONS} {_MINUTES} {_PROPOSAL}
Thực hiện | Hội đồng Thi đua - Khen thưởng Sở | t/h | 11 | {_NETWORK} | {_PLAN} {_MINUTES}
Thực hiện | Hội đồng Sáng kiến Sở | t/h | 9 | {_NETWORK} | {_PLAN}
Thực hiện | Các phòng, đơn vị thuộc, trực thuộc Sở | t/h | 9 | {_NETWORK} | {_PLAN} {_DECISIONS}
Thực hiện | Công đoàn Sở, Chi đoàn Sở | t/h | 2 | {_NETWORK} | {_PLAN}
Phối hợp | Sở Kế hoạch và Đầu tư các tỉnh: Cao Bằng, Điện Biên, Hà Giang, Lai Châu, Lào Cai, Sơn La | p/h | 6
    | {_NETWORK} | {_PLAN}
Phối hợp | Các cơ quan trong Cụm thi đua các cơ quan tham mưu tổng hợp | p/h | 6 | {_NETWORK} | {_PLAN}
Biết | Trang thông tin điện tử của Sở | | 1 | Thư điện tử | {_DECISIONS}
Biết | Tập thể, cá nhân được khen thưởng | | 1 | {_PAPER} | giay_khen
"""
"""Nhóm | tên nơi nhận | ghi chú | số bản | hình thức gửi | áp dụng cho văn bản."""
