"""What a careful reader marks in the plan of 2021, and what he must leave alone.

A row: the mark's number on the reader's list, the rule that has to tell it, how gravely, the line of the text where
its paragraph begins, and the words it is about.
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.findings import Level

E, W = Level.ERROR, Level.REVIEW


class Mark(NamedTuple):
    """One mark of the reader."""

    mark: str
    rule: str
    level: Level
    line: int
    words: str


class Right(NamedTuple):
    """Words that look odd and are right: no rule may touch them."""

    mark: str
    line: int
    words: str


MARKS = (
    # form
    Mark("F01", "the_thuc.so_ky_hieu.cach_chu", E, 7, "301 /KH-SKHĐT"),
    Mark("F02", "the_thuc.can_cu.chung_doan", E, 19, "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003"),
    Mark("F04", "the_thuc.can_cu.tham_quyen", W, 19, "Căn cứ Luật Thi đua, khen thưởng"),
    Mark("F07", "nam_ngay.han_ngay_nghi", W, 394, "30/01/2021"),
    # years and bases
    Mark("Y01", "nam_ngay.loi_dan", E, 19, "Kế hoạch công tác thi đua, khen thưởng năm 2020, với"),
    Mark("Y02", "nam_ngay.ky", E, 197, "6 tháng đầu năm 2020"),
    Mark("Y03", "nam_ngay.ke_hoach_nam_truoc", W, 19, "Kế hoạch số 187/KH-UBND"),
    Mark("Y07", "can_cu.hoc_tap_bac", W, 356, "tấm gương đạo đức Hồ Chí Minh"),
    # numbers, lists, table
    Mark("N01", "thu_tu.bang", E, 239, "12"),
    Mark("N02", "thu_tu.cot_thoi_gian", W, 74, "NỘI DUNG, THỜI GIAN THỰC HIỆN"),
    Mark("N06", "thu_tu.dau_cuoi_muc", W, 394, "trước 30/01/2021."),
    Mark("N07", "thu_tu.dau_cuoi_phan", W, 380, "hoạt động của Cụm;"),
    # words
    Mark("T01", "tu_ngu.thieu_chu_cua", E, 39, "năm 2021 tỉnh"),
    Mark("T02", "tu_ngu.thieu_chu_trong_cum_tu", E, 118, "giao ước thi Cụm"),
    Mark("T02", "viet_hoa.giua_cau", W, 118, "Ký giao ước"),
    Mark("T05", "tu_ngu.thieu_chu_trong_cum_tu", E, 295, "hình thức khen năm 2021"),
    Mark("T06", "tu_ngu.danh_hieu_hay_hinh_thuc", E, 394, "Đăng ký hình thức thi đua"),
    Mark("T07", "tu_ngu.danh_hieu_hay_hinh_thuc", E, 398, "đăng ký các hình thức thi đua"),
    Mark("T09", "tu_ngu.chien_si", W, 364, "chiến sỹ thi đua"),
    Mark("T15", "tu_ngu.dau_phay_sau_menh_de", W, 433, "nếu có vướng mắc, phát sinh các phòng"),
    Mark("T18", "tu_ngu.van_ban_khong_ro_so", W, 158, "sửa đổi Quyết định về"),
    # capitals
    Mark("C01", "tu_ngu.ten_luat_thi_dua", E, 19, "Luật Thi đua, Khen thưởng"),
    Mark("C01", "tu_ngu.ten_luat_thi_dua", E, 342, "Luật Thi đua, Khen thưởng"),
    Mark("C04", "viet_hoa.co_quan_ban_hanh", E, 168, "trực thuộc sở."),
    Mark("C04", "viet_hoa.co_quan_ban_hanh", E, 179, "trực thuộc sở."),
    Mark("C04", "viet_hoa.co_quan_ban_hanh", E, 235, "trực thuộc sở."),
    Mark("C04", "viet_hoa.co_quan_ban_hanh", E, 251, "trực thuộc sở."),
    Mark("C04", "viet_hoa.co_quan_ban_hanh", E, 257, "năm 2022 của sở."),
    Mark("C04", "viet_hoa.co_quan_ban_hanh", E, 433, "Văn phòng sở"),
    Mark("C04", "viet_hoa.co_quan_ban_hanh", E, 433, "Lãnh đạo sở"),
    Mark("C06", "viet_hoa.ky_niem", W, 140, "chào mừng Kỷ niệm 190 năm"),
    Mark("C06", "viet_hoa.ky_niem", W, 225, "chào mừng Kỷ niệm 190 năm"),
    Mark("C07", "viet_hoa.ten_hoi_dong", W, 272, "Hội đồng sáng kiến Sở"),
    Mark("C07", "viet_hoa.ten_hoi_dong", W, 278, "Hội đồng sáng kiến Sở"),
    Mark("C07", "viet_hoa.ten_hoi_dong", W, 364, "Hội đồng sáng kiến của Sở"),
    # marks of punctuation
    Mark("P01", "dau_cau.dau_lap", E, 134, "thuộc Sở.."),
    Mark("P02", "thu_tu.dau_cuoi_muc", W, 130, "- Lãnh đạo Sở"),
    Mark("P04", "tu_ngu.thi_dua_khen_thuong", E, 118, "thi đua - khen thưởng"),
    Mark("P04", "tu_ngu.thi_dua_khen_thuong", E, 158, "thi đua – khen thưởng"),
    Mark("P04", "tu_ngu.thi_dua_khen_thuong", E, 173, "thi đua khen thưởng"),
    Mark("P04", "tu_ngu.thi_dua_khen_thuong", E, 197, "thi đua khen thưởng"),
    Mark("P04", "tu_ngu.thi_dua_khen_thuong", E, 380, "thi đua khen thưởng"),
    Mark("P05", "dau_cau.khoang_nam", W, 19, "2016-2020"),
    Mark("P08", "dau_cau.mot_loai_ngoac_kep", W, 356, '"Học tập và làm theo'),
    Mark("P10", "dau_cau.cach_sau_dau", E, 449, "các tỉnh:Lai Châu"),
    Mark("P10", "dau_cau.cach_sau_dau", E, 449, "Lai Châu,Cao Bằng"),
    # names
    Mark("A01", "tu_ngu.mot_ten_viet_tat", W, 447, "KH&ĐT"),
    Mark("A03", "tu_ngu.mot_ten_noi_nhan_viec", W, 433, "các phòng, tổ chức thuộc Sở"),
    # letters; the reader sees «nhiệm», the file holds n-h-i-ê-m and a dot
    Mark("U01", "dau_cau.dau_dat_sai_cho", E, 398, "nhiệm"),
    Mark("U02", "dau_cau.dau_dat_sai_cho", E, 398, "vụ"),
    Mark("U03", "dau_cau.dau_dat_sai_cho", E, 398, "nội"),
    Mark("U04", "dau_cau.dau_dat_sai_cho", E, 398, "hoạch"),
    Mark("U05", "dau_cau.dau_dat_sai_cho", E, 398, "trực"),
    Mark("U06", "dau_cau.dau_dat_sai_cho", E, 398, "thuộc"),
    Mark("U07", "dau_cau.dau_dat_sai_cho", E, 398, "tập"),
    Mark("U08", "dau_cau.dau_dat_sai_cho", E, 398, "động"),
    Mark("U09", "dau_cau.dau_dat_sai_cho", E, 427, "hợp"),
    Mark("U10", "dau_cau.unicode_dung_san", W, 398, "Căn cứ"),
)

RIGHT = (
    Right("F11", 461, "- Lưu: VT, VP."),
    Right("F12", 2, "UBND TỈNH LẠNG SƠN"),
    Right("F13", 7, "Lạng Sơn, ngày 31 tháng 12 năm 2020"),
    Right("F14", 433, "điều chỉnh./."),
    Right("F15", 472, "Hoàng Hữu Thiện"),
    Right("F16", 445, "GIÁM ĐỐC"),
    Right("Y09", 19, "Luật sửa đổi, bổ sung một số điều của Luật"),
    Right("Y10", 342, "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017"),
    Right("Y11", 140, "190 năm thành lập tỉnh Lạng Sơn (04/11/1831 - 04/11/2021)"),
    Right("Y11", 225, "190 năm thành lập tỉnh Lạng Sơn (04/11/1831 - 04/11/2021)"),
    Right("Y13", 342, "Chỉ thị số 34-CT/TW ngày 07/4/2014"),
    Right("N11", 76, "TT NỘI DUNG"),
    Right("N12", 112, "7 tỉnh miền núi biên giới phía Bắc"),
    Right("N12", 449, "Điện Biên, Sơn La, Hà Giang, Lào Cai"),
    Right("P09", 88, "- Hội đồng TĐKT Sở."),
    Right("P04", 364, "Hội đồng Thi đua - Khen thưởng"),
    Right("C10", 19, "Luật sửa đổi, bổ sung"),
)
