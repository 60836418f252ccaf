"""Văn bản sẽ ban hành và nơi nhận, 2026: initiatives first, then the session, decisions and proposal."""

PAPERS = """
ke_hoach_thi_dua_khen_thuong | | 468 | 30/12/2025
bang_nhiem_vu_don_vi | | | 06/01/2026
cong_van_dinh_chinh | DC01 | 76 | 20/01/2026
ke_hoach_phong_trao_thi_dua | PT01 | 21 | 26/01/2026
ke_hoach_phong_trao_thi_dua | PT03 | 22 | 27/01/2026
ban_dang_ky_thi_dua | | | 28/01/2026
cong_van_don_doc | DV06 | 128 | 02/02/2026
cong_van_don_doc | DV10 | 129 | 02/02/2026
tong_hop_dang_ky_thi_dua | | | 09/02/2026
giao_uoc_thi_dua | CK01 | | 10/3/2026
giao_uoc_thi_dua | CK02 | | 12/3/2026
quyet_dinh_kien_toan_hoi_dong | Hội đồng Thi đua - Khen thưởng | 96 | 17/3/2026
quyet_dinh_kien_toan_hoi_dong | Hội đồng Sáng kiến | 97 | 17/3/2026
ke_hoach_phong_trao_thi_dua | PT02 | 47 | 23/3/2026
cong_van_don_doc | DV09 | 742 | 16/6/2026
bao_cao_so_ket | | 118 | 17/6/2026
quyet_dinh_ban_hanh_quy_che | | 247 | 30/6/2026
quyet_dinh_cu_di_boi_duong | BD01 | 324 | 20/8/2026
quyet_dinh_thu_hoi | TH01 | 361 | 15/9/2026
tom_tat_qua_trinh_cong_tac | | | 14/10/2026
to_trinh_ky_niem_chuong | | 195 | 15/10/2026
bao_cao_tong_ket_phong_trao | PT02 | 255 | 11/11/2026
giay_moi_hop | Hội đồng Sáng kiến | 58 | 17/11/2026 | Nông Văn Thịnh | Chánh Văn phòng | TL.
bao_cao_tong_ket_phong_trao | PT03 | 258 | 17/11/2026
bien_ban_hop_hoi_dong_sang_kien | | 01 | 20/11/2026
quyet_dinh_cong_nhan_sang_kien | | 462 | 24/11/2026
giay_xac_nhan_sang_kien | | | 26/11/2026
bao_cao_thanh_tich_ca_nhan | giam_doc_so | | 27/11/2026
giay_moi_hop | Hội đồng Thi đua - Khen thưởng | 63 | 30/11/2026 | Nông Văn Thịnh | Chánh Văn phòng | TL.
bien_ban_kiem_phieu | | 02 | 04/12/2026
bien_ban_hop_hoi_dong_thi_dua | | 03 | 04/12/2026
thong_bao_lay_y_kien | chu_tich_uy_ban_nhan_dan_tinh | 64 | 04/12/2026
bang_cham_diem_thi_dua | CK01 | | 07/12/2026
bang_cham_diem_thi_dua | CK02 | | 07/12/2026
quyet_dinh_cong_nhan_danh_hieu | | 487 | 11/12/2026
quyet_dinh_tang_giay_khen | Công trạng | 488 | 11/12/2026 | Ma Thị Ánh Hồng | Phó Giám đốc | KT.
quyet_dinh_tang_giay_khen | Đột xuất | 489 | 11/12/2026 | Ma Thị Ánh Hồng | Phó Giám đốc | KT.
giay_khen | | | 11/12/2026 | Ma Thị Ánh Hồng | Phó Giám đốc | KT.
bao_cao_thanh_tich_ca_nhan | | | 14/12/2026
bao_cao_thanh_tich_tap_the | | | 14/12/2026
thong_bao_ket_qua_lay_y_kien | chu_tich_uy_ban_nhan_dan_tinh | 66 | 14/12/2026
tom_tat_thanh_tich | | | 14/12/2026
bao_cao_tong_ket_phong_trao | PT01 | 279 | 14/12/2026
to_trinh_de_nghi_khen_thuong | chu_tich_uy_ban_nhan_dan_tinh | 236 | 15/12/2026
danh_sach_de_nghi | chu_tich_uy_ban_nhan_dan_tinh | | 15/12/2026
muc_luc_ho_so | | | 15/12/2026
bieu_thong_ke | | | 15/12/2026
cong_van_gui | chu_tich_uy_ban_nhan_dan_tinh | 1612 | 15/12/2026
bao_cao_tong_ket_nam | | 287 | 23/12/2026
danh_sach_phat_hanh | | | 25/12/2026
phieu_gui | | 41 | 25/12/2026 | Nông Văn Thịnh | Chánh Văn phòng | TL.
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
_NETWORK, _PAPER = "Trục liên thông văn bản", "Bản giấy"

RECIPIENTS = f"""
Báo cáo | Ủy ban nhân dân tỉnh | b/c | 1 | {_NETWORK} | {_PLAN}
Báo cáo | Sở Nội vụ | b/c | 1 | {_NETWORK} | {_PLAN} {_DECISIONS} {_STANDING} {_TAKEN_BACK}
Báo cáo | Đảng ủy Sở, Lãnh đạo Sở | b/c | 6 | {_NETWORK} | {_PLAN} {_DECISIONS} {_MINUTES} {_PROPOSAL}
    {_STANDING} {_INITIATIVES} {_SESSION} {_TAKEN_BACK} quyet_dinh_cu_di_boi_duong
    {_REPORTS} to_trinh_ky_niem_chuong
Thực hiện | Hội đồng Thi đua - Khen thưởng Sở | t/h | 11 | {_NETWORK} | {_PLAN} {_MINUTES}
Thực hiện | Hội đồng Sáng kiến Sở | t/h | 9 | {_NETWORK} | {_PLAN} {_SESSION}
Thực hiện | Các phòng, đơn vị thuộc, trực thuộc Sở | t/h | 9 | {_NETWORK} | {_PLAN} {_DECISIONS} {_STANDING}
    {_INITIATIVES} {_NOTICES} {_REPORTS}
Thực hiện | Công đoàn Sở, Đoàn Thanh niên Sở | t/h | 2 | {_NETWORK} | {_PLAN}
Phối hợp | Sở Tài chính các tỉnh: Cao Bằng, Điện Biên, Lai Châu, Lào Cai, Sơn La, Tuyên Quang | p/h | 6
    | {_NETWORK} | {_PLAN}
Phối hợp | Các cơ quan trong Khối thi đua các cơ quan tham mưu tổng hợp của tỉnh | p/h | 6
    | {_NETWORK} | {_PLAN}
Biết | Trang thông tin điện tử của Sở | | 1 | Thư điện tử | {_DECISIONS} {_INITIATIVES} {_NOTICES}
Biết | Tập thể, cá nhân được khen thưởng | | 1 | {_PAPER} | giay_khen
"""
"""Nhóm | tên nơi nhận | ghi chú | số bản | hình thức gửi | áp dụng cho văn bản."""

EVIDENCE = """
CN016 | Quyết định công nhận phạm vi ảnh hưởng của sáng kiến | minh-chung/2034-qd-ubnd.pdf
CN016 | Giấy xác nhận áp dụng giải pháp của xã Bắc Sơn | minh-chung/cn016-giay-xac-nhan-ap-dung.jpg
DV07 | Bảng tổng hợp kết quả giải quyết hồ sơ đăng ký kinh doanh | minh-chung/dv07-tong-hop-ho-so-dang-ky.pdf
"""
"""Mã đối tượng | thành phần hồ sơ | tệp."""
