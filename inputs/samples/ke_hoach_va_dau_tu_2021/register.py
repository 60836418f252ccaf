"""Văn bản sẽ ban hành và nơi nhận, 2021: initiatives first, then the session, decisions and proposal."""

PAPERS = """
ke_hoach_thi_dua_khen_thuong | | 305 | 31/12/2020
bang_nhiem_vu_don_vi | | | 06/01/2021
cong_van_dinh_chinh | DC01 | 68 | 21/01/2021
ke_hoach_phong_trao_thi_dua | PT01 | 11 | 25/01/2021
ke_hoach_phong_trao_thi_dua | PT03 | 12 | 26/01/2021
ban_dang_ky_thi_dua | | | 27/01/2021
cong_van_don_doc | DV10 | 104 | 01/02/2021
ban_dang_ky_thi_dua | DV10 | | 04/02/2021
tong_hop_dang_ky_thi_dua | | | 08/02/2021
giao_uoc_thi_dua | CK01 | | 11/3/2021
giao_uoc_thi_dua | CK02 | | 12/3/2021
quyet_dinh_kien_toan_hoi_dong | Hội đồng Thi đua - Khen thưởng | 58 | 22/3/2021
quyet_dinh_kien_toan_hoi_dong | Hội đồng Sáng kiến | 59 | 22/3/2021
ke_hoach_phong_trao_thi_dua | PT02 | 39 | 24/3/2021
cong_van_don_doc | DV07 | 691 | 14/6/2021
bao_cao_so_ket | | 96 | 18/6/2021
quyet_dinh_cu_di_boi_duong | BD01 | 171 | 16/8/2021
tom_tat_qua_trinh_cong_tac | | | 13/10/2021
to_trinh_ky_niem_chuong | | 74 | 15/10/2021
bao_cao_tong_ket_phong_trao | PT02 | 176 | 12/11/2021
bao_cao_tong_ket_phong_trao | PT03 | 181 | 19/11/2021
giay_moi_hop | Hội đồng Sáng kiến | 41 | 23/11/2021 | Lương Thị Bích Thảo | Chánh Văn phòng | TL.
bien_ban_hop_hoi_dong_sang_kien | | 01 | 26/11/2021
quyet_dinh_cong_nhan_sang_kien | | 250 | 30/11/2021
giay_xac_nhan_sang_kien | | | 02/12/2021
giay_moi_hop | Hội đồng Thi đua - Khen thưởng | 44 | 03/12/2021 | Lương Thị Bích Thảo | Chánh Văn phòng | TL.
bang_cham_diem_thi_dua | CK01 | | 08/12/2021
bien_ban_kiem_phieu | | 02 | 08/12/2021
bien_ban_hop_hoi_dong_thi_dua | | 03 | 08/12/2021
thong_bao_lay_y_kien | chu_tich_uy_ban_nhan_dan_tinh | 47 | 08/12/2021
bang_cham_diem_thi_dua | CK02 | | 09/12/2021
quyet_dinh_cong_nhan_danh_hieu | | 268 | 15/12/2021
quyet_dinh_tang_giay_khen | Công trạng | 269 | 15/12/2021 | Vi Thị Diễm Hằng | Phó Giám đốc | KT.
quyet_dinh_tang_giay_khen | Đột xuất | 270 | 15/12/2021 | Vi Thị Diễm Hằng | Phó Giám đốc | KT.
giay_khen | | | 15/12/2021 | Vi Thị Diễm Hằng | Phó Giám đốc | KT.
bieu_thong_ke | | | 15/12/2021
bao_cao_tong_ket_phong_trao | PT01 | 196 | 15/12/2021
bao_cao_thanh_tich_ca_nhan | | | 16/12/2021
bao_cao_thanh_tich_tap_the | | | 16/12/2021
thong_bao_ket_qua_lay_y_kien | chu_tich_uy_ban_nhan_dan_tinh | 49 | 16/12/2021
tom_tat_thanh_tich | | | 16/12/2021
to_trinh_de_nghi_khen_thuong | chu_tich_uy_ban_nhan_dan_tinh | 96 | 17/12/2021
danh_sach_de_nghi | chu_tich_uy_ban_nhan_dan_tinh | | 17/12/2021
muc_luc_ho_so | | | 17/12/2021
cong_van_gui | chu_tich_uy_ban_nhan_dan_tinh | 987 | 17/12/2021
bao_cao_tong_ket_nam | | 203 | 24/12/2021
quyet_dinh_ban_hanh_quy_che | | 283 | 30/12/2021
danh_sach_phat_hanh | | | 31/12/2021
phieu_gui | | 33 | 31/12/2021 | Lương Thị Bích Thảo | Chánh Văn phòng | TL.
"""
"""Văn bản | áp dụng cho | số | ngày ký | người ký | chức vụ | quyền hạn."""

_PLAN = "ke_hoach_thi_dua_khen_thuong ke_hoach_phong_trao_thi_dua"
_DECISIONS = "quyet_dinh_cong_nhan_danh_hieu quyet_dinh_tang_giay_khen"
_MINUTES = "bien_ban_hop_hoi_dong_thi_dua bien_ban_kiem_phieu"
_STANDING = "quyet_dinh_kien_toan_hoi_dong quyet_dinh_ban_hanh_quy_che"
_INITIATIVES, _SESSION = "quyet_dinh_cong_nhan_sang_kien", "bien_ban_hop_hoi_dong_sang_kien"
_TAKEN_BACK = "quyet_dinh_thu_hoi cong_van_dinh_chinh"
_PROPOSAL = "to_trinh_de_nghi_khen_thuong"
_NOTICES = "thong_bao_lay_y_kien thong_bao_ket_qua_lay_y_kien"
_REPORTS = "bao_cao_so_ket bao_cao_tong_ket_phong_trao bao_cao_tong_ket_nam"
_NETWORK, _PAPER = "Hệ thống quản lý văn bản", "Bản giấy"

RECIPIENTS = f"""
Báo cáo | Ủy ban nhân dân tỉnh | b/c | 1 | {_NETWORK} | {_PLAN}
Báo cáo | Vụ Thi đua - Khen thưởng và Truyền thông, Bộ Kế hoạch và Đầu tư | b/c | 1 | {_NETWORK} | {_PLAN}
Báo cáo | Sở Nội vụ (Ban Thi đua - Khen thưởng) | b/c | 1 | {_NETWORK} | {_PLAN} {_DECISIONS} {_STANDING} {_TAKEN_BACK}
Báo cáo | Lãnh đạo Sở | b/c | 4 | {_NETWORK} | {_PLAN} {_DECISIONS} {_MINUTES} {_PROPOSAL}
    {_STANDING} {_INITIATIVES} {_SESSION} {_TAKEN_BACK} quyet_dinh_cu_di_boi_duong
    {_REPORTS} to_trinh_ky_niem_chuong
Thực hiện | Hội đồng Thi đua - Khen thưởng Sở | t/h | 11 | {_NETWORK} | {_PLAN} {_MINUTES}
Thực hiện | Hội đồng Sáng kiến Sở | t/h | 9 | {_NETWORK} | {_PLAN} {_SESSION}
Thực hiện | Các phòng, đơn vị thuộc, trực thuộc Sở | t/h | 9 | {_NETWORK} | {_PLAN} {_DECISIONS} {_STANDING}
    {_INITIATIVES} {_NOTICES} {_REPORTS}
Thực hiện | Công đoàn Sở, Chi đoàn Sở | t/h | 2 | {_NETWORK} | {_PLAN}
Phối hợp | Sở Kế hoạch và Đầu tư các tỉnh: Cao Bằng, Điện Biên, Hà Giang, Lai Châu, Lào Cai, Sơn La | p/h | 6
    | {_NETWORK} | {_PLAN}
Phối hợp | Các cơ quan trong Cụm thi đua các cơ quan tham mưu tổng hợp | p/h | 6 | {_NETWORK} | {_PLAN}
Biết | Trang thông tin điện tử của Sở | | 1 | Thư điện tử | {_DECISIONS} {_INITIATIVES} {_NOTICES}
Biết | Tập thể, cá nhân được khen thưởng | | 1 | {_PAPER} | giay_khen
"""
"""Nhóm | tên nơi nhận | ghi chú | số bản | hình thức gửi | áp dụng cho văn bản."""
