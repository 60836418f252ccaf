"""Every kind of slip in a cell or a row: found, named by its cell, and told with a way out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl.styles import Font

from pipeline.findings import Level
from tests.workbook.office import edited, read, spots, written

Change = Callable[[Any], None]


def cell(sheet: str, address: str, value: object, number_format: str = "") -> Change:
    def change(book: Any) -> None:
        book[sheet][address].value = value
        if number_format:
            book[sheet][address].number_format = number_format

    return change


def font(sheet: str, address: str, value: str, name: str) -> Change:
    def change(book: Any) -> None:
        book[sheet][address].value = value
        book[sheet][address].font = Font(name=name)

    return change


def rows(sheet: str, *values: tuple[object, ...]) -> Change:
    return lambda book: [book[sheet].append(row) for row in values] and None


def do(what: Callable[[Any], object]) -> Change:
    return lambda book: what(book) and None


PERSON = (4, "004", "Ông", "Lý A Sềnh", None, "Chuyên viên", "DV02", None, "Hoàn thành tốt nhiệm vụ")
REFUSED: list[tuple[str, Change, str, str, str]] = [
    # days and hours
    ("ngày không có", cell("Cá nhân", "E3", "31/02/1980"), "so_lieu.ngay_khong_co", "Cá nhân", "E3"),
    ("tháng và ngày đổi chỗ", cell("Cá nhân", "E3", "12/25/1980"), "so_lieu.ngay_khong_co", "Cá nhân", "E3"),
    ("năm hai chữ số", cell("Cá nhân", "E3", "05/01/85"), "so_lieu.nam_hai_chu_so", "Cá nhân", "E3"),
    ("chỉ có năm, chữ", cell("Cá nhân", "E3", "1985"), "so_lieu.ngay_chi_co_nam", "Cá nhân", "E3"),
    ("chỉ có năm, số trong ô ngày", cell("Cá nhân", "E3", 1985, "dd/mm/yyyy"), "so_lieu.ngay_chi_co_nam", "Cá nhân", "E3"),
    ("chữ thay ngày", cell("Cá nhân", "H3", "không rõ"), "so_lieu.khong_phai_ngay", "Cá nhân", "H3"),
    ("số quá lớn cho ngày", cell("Cá nhân", "E3", 3_000_000, "0"), "so_lieu.ngay_khong_co", "Cá nhân", "E3"),
    ("số âm cho ngày", cell("Cá nhân", "E3", -5, "0"), "so_lieu.ngay_khong_co", "Cá nhân", "E3"),
    ("số không cho ngày", cell("Cá nhân", "E3", 0, "0"), "so_lieu.ngay_khong_co", "Cá nhân", "E3"),
    ("năm 1800", cell("Khen thưởng đã có", "F3", "01/01/1800"), "so_lieu.ngay_khong_co", "Khen thưởng đã có", "F3"),
    ("giờ không có", cell("Phiên họp", "D3", "25:10"), "so_lieu.khong_phai_gio", "Phiên họp", "D3"),
    ("giờ là ngày", cell("Phiên họp", "D3", datetime(2026, 1, 5)), "so_lieu.khong_phai_gio", "Phiên họp", "D3"),
    ("họp xong trước khi bắt đầu", cell("Phiên họp", "E3", time(7, 0)), "lien_ket.gio_nguoc", "Phiên họp", "E3"),
    # numbers
    ("chữ thay số nguyên", cell("Đề nghị", "G3", "chín"), "so_lieu.can_so", "Đề nghị", "G3"),
    ("số kèm chữ", cell("Đề nghị", "G3", "9 phiếu"), "so_lieu.can_so", "Đề nghị", "G3"),
    ("số lẻ", cell("Đề nghị", "G3", 1.5), "so_lieu.can_so", "Đề nghị", "G3"),
    ("năm là một ngày", cell("Khen thưởng đã có", "D3", date(2025, 12, 31)), "so_lieu.can_so", "Khen thưởng đã có", "D3"),
    ("năm ngoài khoảng", cell("Khen thưởng đã có", "D3", 20255), "so_lieu.ngoai_khoang", "Khen thưởng đã có", "D3"),
    ("điểm là chữ", cell("Sáng kiến", "G3", "tám mươi"), "so_lieu.can_so", "Sáng kiến", "G3"),
    ("dấu chấm hàng nghìn", cell("Sáng kiến", "G3", "1.000"), "so_lieu.can_so", "Sáng kiến", "G3"),
    ("điểm âm", cell("Sáng kiến", "G3", -1), "so_lieu.ngoai_khoang", "Sáng kiến", "G3"),
    ("tỷ lệ thành 0,8", cell("Cơ quan", "B19", 0.8), "so_lieu.ngoai_khoang", "Cơ quan", "B19"),
    ("năm xét quá cũ", cell("Cơ quan", "B8", 1999), "so_lieu.ngoai_khoang", "Cơ quan", "B8"),
    # lists and codes
    ("danh hiệu lạ", cell("Đề nghị", "C3", "Người tốt việc tốt"), "so_lieu.ngoai_danh_muc", "Đề nghị", "C3"),
    ("mức xếp loại lạ", cell("Cá nhân", "I3", "Xuất sắc"), "so_lieu.ngoai_danh_muc", "Cá nhân", "I3"),
    ("phạm vi lạ", cell("Sáng kiến", "F3", "toàn cầu"), "so_lieu.ngoai_danh_muc", "Sáng kiến", "F3"),
    ("loại văn bản lạ", cell("Nội dung", "B3", "Kế hoạch tài chính"), "so_lieu.ngoai_danh_muc", "Nội dung", "B3"),
    ("sản phẩm lạ", cell("Kế hoạch", "G3", "báo cáo"), "so_lieu.ngoai_danh_muc", "Kế hoạch", "G3"),
    ("nơi nhận nhận văn bản lạ", cell("Nơi nhận", "G3", "Giấy khen\nGiấy mời"), "so_lieu.ngoai_danh_muc", "Nơi nhận", "G3"),
    ("áp dụng cho điều lạ", cell("Văn bản", "C3", "ai đó"), "so_lieu.ngoai_danh_muc", "Văn bản", "C3"),
    ("giới tính lạ", cell("Cá nhân", "C3", "Thượng tá"), "so_lieu.ngoai_danh_muc", "Cá nhân", "C3"),
    ("quý lạ", cell("Kế hoạch", "B3", "Quý V"), "so_lieu.ngoai_danh_muc", "Kế hoạch", "B3"),
    ("vai trò lạ", cell("Hội đồng", "E3", "Trưởng ban"), "so_lieu.ngoai_danh_muc", "Hội đồng", "E3"),
    ("cấp lạ", cell("Cơ quan", "B5", "Bộ"), "so_lieu.ngoai_danh_muc", "Cơ quan", "B5"),
    ("mã đơn vị không có", cell("Cá nhân", "G3", "DV9"), "lien_ket.khong_co_ma", "Cá nhân", "G3"),
    ("mã đối tượng không có", cell("Đề nghị", "B3", "CN99"), "lien_ket.khong_co_ma", "Đề nghị", "B3"),
    ("mã mất số 0 ở đầu", cell("Đề nghị", "B3", 1), "lien_ket.khong_co_ma", "Đề nghị", "B3"),
    ("mã sáng kiến không có", cell("Đề nghị", "J3", "SK01; SK77"), "lien_ket.khong_co_ma", "Đề nghị", "J3"),
    ("tác giả không có", cell("Sáng kiến", "D3", "001 60%\n009 40%"), "lien_ket.khong_co_ma", "Sáng kiến", "D3"),
    ("tác giả ghi bằng tên", cell("Sáng kiến", "D3", "Vi Thị Yến"), "lien_ket.khong_co_ma", "Sáng kiến", "D3"),
    ("đơn vị cấp trên không có", cell("Đơn vị", "E4", "DV77"), "lien_ket.khong_co_ma", "Đơn vị", "E4"),
    ("tỷ lệ vượt 100%", cell("Sáng kiến", "D3", "001 60%\n002 60%"), "so_lieu.ty_le_qua_100", "Sáng kiến", "D3"),
    ("tác giả hai lần", cell("Sáng kiến", "D3", "001 60%\n001 40%"), "so_lieu.tac_gia_hai_lan", "Sáng kiến", "D3"),
    # text
    ("ô bắt buộc trống", cell("Cá nhân", "F3", None), "so_lieu.de_trong", "Cá nhân", "F3"),
    ("chỉ có khoảng trắng", cell("Cá nhân", "F3", "\u200b \u00a0"), "so_lieu.de_trong", "Cá nhân", "F3"),
    ("mục cơ quan trống", cell("Cơ quan", "B3", None), "so_lieu.de_trong", "Cơ quan", "B3"),
    ("dấu hỏi giữa chữ", cell("Cá nhân", "D3", "Vi Th?nh Yến"), "so_lieu.chu_nghi_ngo", "Cá nhân", "D3"),
    ("chữ Ki-rin", cell("Cá nhân", "D3", "Vi Thị Yến\u0430"), "so_lieu.chu_nghi_ngo", "Cá nhân", "D3"),
    ("dấu hỏi cuối chữ", cell("Hội đồng", "C4", "Vi Th? Yến"), "so_lieu.chu_nghi_ngo", "Hội đồng", "C4"),
    ("vỡ bảng mã", cell("Cá nhân", "D3", "Nguyá»…n VÄƒn An"), "so_lieu.chu_nghi_ngo", "Cá nhân", "D3"),
    ("ký tự đã mất", cell("Cá nhân", "D3", "Nguy\ufffdn Văn An"), "so_lieu.chu_nghi_ngo", "Cá nhân", "D3"),
    ("ký tự điều khiển", cell("Cá nhân", "D3", "Vi Thị_x0007_ Yến"), "so_lieu.chu_nghi_ngo", "Cá nhân", "D3"),
    ("phông TCVN3", font("Cá nhân", "D3", "Vò Kú Tó", ".VnTime"), "so_lieu.phong_chu_cu", "Cá nhân", "D3"),
    ("phông VNI", font("Cá nhân", "D3", "Nguyeãn Vaên Taâm", "VNI-Times"), "so_lieu.phong_chu_cu", "Cá nhân", "D3"),
    ("họ tên toàn số", cell("Cá nhân", "D3", 12), "so_lieu.khong_phai_ten", "Cá nhân", "D3"),
    ("số hiệu bị đổi thành ngày", cell("Văn bản", "D3", date(2026, 12, 10)), "so_lieu.bi_doi_thanh_ngay", "Văn bản", "D3"),
    ("số quá dài", cell("Văn bản", "D3", 12345678901234567), "so_lieu.so_bi_lam_tron", "Văn bản", "D3"),
    ("công thức chưa tính", cell("Cá nhân", "F3", '="Chánh"&" Văn phòng"'), "so_lieu.cong_thuc_chua_tinh", "Cá nhân", "F3"),
    ("ô báo lỗi", cell("Cá nhân", "F3", "#N/A"), "so_lieu.o_bao_loi", "Cá nhân", "F3"),
    ("đúng/sai", cell("Cá nhân", "F3", True), "so_lieu.o_dung_sai", "Cá nhân", "F3"),
    ("gộp ô dọc", do(lambda b: b["Cá nhân"].merge_cells("F3:F5")), "so_lieu.o_gop", "Cá nhân", "F3"),
    ("gộp ô ngang", do(lambda b: b["Cá nhân"].merge_cells("D3:E3")), "so_lieu.o_gop", "Cá nhân", "D3"),
    ("minh chứng ngoài thư mục", cell("Minh chứng", "D3", "../mat/SK01.pdf"), "lien_ket.tep_ngoai_thu_muc", "Minh chứng", "D3"),
    ("minh chứng đường dẫn đầy đủ", cell("Minh chứng", "D3", "C:\\mat\\SK01.pdf"), "lien_ket.tep_ngoai_thu_muc", "Minh chứng", "D3"),
    ("minh chứng không phải PDF", cell("Minh chứng", "D3", "SK01.docx"), "lien_ket.tep_khong_phai_pdf", "Minh chứng", "D3"),
    # rows
    ("mã cá nhân trùng", cell("Cá nhân", "B5", "001"), "lien_ket.trung_ma", "Cá nhân", "B5"),
    ("mã đơn vị trùng, khác chữ hoa", rows("Đơn vị", (3, "dv01", "Phòng Giá", None, None, "Chi cục")), "lien_ket.trung_ma", "Đơn vị", "B5"),
    ("mã người trùng mã đơn vị", cell("Cá nhân", "B5", "DV01"), "lien_ket.trung_ma", "Cá nhân", "B5"),
    ("đơn vị ghi hai lần", rows("Đơn vị", (3, "DV03", "Văn phòng sở", None, None, "Chi cục")), "lien_ket.trung_don_vi", "Đơn vị", "C5"),
    ("cấp trên là chính nó", cell("Đơn vị", "E4", "DV02"), "lien_ket.cap_tren_chinh_no", "Đơn vị", "E4"),
    ("đề nghị hai lần", rows("Đề nghị", (4, "001", "CSTĐCS", None, "Hoàn thành")), "lien_ket.de_nghi_hai_lan", "Đề nghị", "C6"),
    ("khen thưởng đã có ghi hai lần",
     rows("Khen thưởng đã có", (2, "001", "Chiến sĩ thi đua cơ sở", 2025, "410/QĐ-STC", "20/12/2025", "Giám đốc Sở")),
     "lien_ket.khen_thuong_hai_lan", "Khen thưởng đã có", "C4"),
    ("khen thưởng năm sau", cell("Khen thưởng đã có", "D3", 2027), "lien_ket.khen_thuong_nam_sau", "Khen thưởng đã có", "D3"),
    ("phiếu hơn số thành viên", cell("Đề nghị", "G3", 3), "lien_ket.phieu_qua_so_thanh_vien", "Đề nghị", "G3"),
    ("phiếu hơn số thu về", cell("Phiên họp", "I3", 1), "lien_ket.phieu_qua_so_thu_ve", "Đề nghị", "G3"),
    ("phiếu phát ra hơn số thành viên", cell("Phiên họp", "H3", 5), "lien_ket.so_phieu_lech", "Phiên họp", "H3"),
    ("thành viên Hội đồng hai lần", cell("Hội đồng", "C4", "lương đức hoài"), "lien_ket.thanh_vien_hai_lan", "Hội đồng", "C4"),
    ("hai Chủ tịch", cell("Hội đồng", "E4", "Chủ tịch"), "lien_ket.hai_chu_tich", "Hội đồng", "E4"),
    ("văn bản ghi hai lần", rows("Văn bản", (9, "Giấy khen", "Đột xuất")), "lien_ket.van_ban_hai_lan", "Văn bản", "B8"),
    ("dòng ví dụ bị ghi đè", cell("Cá nhân", "A3", "Ví dụ"), "dong.vi_du_da_sua", "Cá nhân", "B3"),
    # sheets and columns
    ("thiếu sheet bắt buộc", do(lambda b: b.remove(b["Đề nghị"])), "sheet.thieu", "Đề nghị", ""),
    ("thiếu sheet cơ quan", do(lambda b: b.remove(b["Cơ quan"])), "sheet.thieu", "Cơ quan", ""),
    ("sheet bắt buộc trống", do(lambda b: b["Cá nhân"].delete_rows(1, 9)), "sheet.khong_co_tieu_de", "Cá nhân", "A1"),
    ("sheet cơ quan trống", do(lambda b: b["Cơ quan"].delete_rows(1, 40)), "sheet.khong_co_tieu_de", "Cơ quan", "A1"),
    ("thiếu cột bắt buộc", do(lambda b: b["Cá nhân"].delete_cols(6)), "cot.thieu", "Cá nhân", "A2"),
    ("hai cột cùng tên", cell("Cá nhân", "Z2", "Họ và tên"), "cot.trung", "Cá nhân", "Z2"),
    ("thiếu mục cơ quan", do(lambda b: b["Cơ quan"].delete_rows(4)), "co_quan.thieu_muc", "Cơ quan", ""),
    ("mục cơ quan hai dòng", rows("Cơ quan", ("Tên cơ quan", "Sở khác")), "co_quan.trung_muc", "Cơ quan", "A24"),
    ("chữ ở góc xa", cell("Cá nhân", "XFD1048576", " "), "so_lieu.o_qua_xa", "Cá nhân", "XFD1048576"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "code", "sheet", "address"), [c[1:] for c in REFUSED], ids=[c[0] for c in REFUSED])
def test_a_slip_is_an_error_at_its_cell(tmp_path: Path, change: Change, code: str, sheet: str, address: str) -> None:
    review, found = read(edited(written(tmp_path), change))
    assert (code, sheet, address) in spots(found), "\n".join(map(str, found))
    told = next(f for f in found if f.code == code)
    assert told.level is Level.ERROR
    assert told.what.endswith(".") and told.remedy.endswith(".") and told.place.file == "so-tai-chinh-2026.xlsx"
    # One slip is told once: nothing else is refused because of it.
    others = {f.code for f in found if f.level is Level.ERROR} - {code}
    assert others <= {"so_lieu.de_trong"}, "\n".join(map(str, found))


TOLD: list[tuple[str, Change, str, str, str, Level]] = [
    ("khoảng trắng thừa", cell("Cá nhân", "F3", " Chánh  Văn phòng "), "so_lieu.chu_da_sua", "Cá nhân", "F3", Level.NOTICE),
    ("chữ tổ hợp", cell("Cá nhân", "F3", "Chánh Va\u0306n phòng"), "so_lieu.chu_da_sua", "Cá nhân", "F3", Level.NOTICE),
    ("dấu đặt sai chỗ", cell("Cá nhân", "F3", "Cán bộ nôị vu\u0323"), "so_lieu.chu_da_sua", "Cá nhân", "F3", Level.NOTICE),
    ("xuống dòng trong ô một dòng", cell("Cá nhân", "F3", "Chánh\nVăn phòng"), "so_lieu.xuong_dong", "Cá nhân", "F3", Level.NOTICE),
    ("Ông/Bà trong họ tên", cell("Cá nhân", "D5", "Bà H'Hen Niê"), "so_lieu.danh_xung_trong_ten", "Cá nhân", "D5", Level.NOTICE),
    ("học vị trong họ tên", cell("Cá nhân", "D3", "ThS. Vi Thị Yến"), "so_lieu.hoc_vi_trong_ten", "Cá nhân", "D3", Level.REVIEW),
    ("tên viết thường", cell("Cá nhân", "D3", "vi thị yến"), "so_lieu.ten_la", "Cá nhân", "D3", Level.REVIEW),
    ("ngày là số", cell("Cá nhân", "E3", 31052, "0"), "so_lieu.so_thay_ngay", "Cá nhân", "E3", Level.REVIEW),
    ("ngày có giờ", cell("Cá nhân", "E3", datetime(1985, 1, 5, 8, 30)), "so_lieu.bo_gio", "Cá nhân", "E3", Level.NOTICE),
    ("dòng ẩn", do(lambda b: setattr(b["Cá nhân"].row_dimensions[4], "hidden", True)), "dong.an", "Cá nhân", "A4", Level.REVIEW),
    ("cột ẩn", do(lambda b: setattr(b["Cá nhân"].column_dimensions["F"], "hidden", True)), "cot.an", "Cá nhân", "F2", Level.REVIEW),
    ("sheet ẩn", do(lambda b: setattr(b["Đề nghị"], "sheet_state", "veryHidden")), "sheet.an", "Đề nghị", "", Level.REVIEW),
    ("cột lạ", do(lambda b: [cell("Cá nhân", "Z2", "Số điện thoại")(b), cell("Cá nhân", "Z3", "x")(b)]), "cot.la", "Cá nhân", "Z2", Level.NOTICE),
    ("cột gần đúng", do(lambda b: [cell("Cá nhân", "E2", "Ngày sinhh")(b)]), "cot.gan_dung", "Cá nhân", "E2", Level.REVIEW),
    ("cột không tiêu đề", cell("Cá nhân", "Z3", "ghi chú"), "cot.khong_tieu_de", "Cá nhân", "Z2", Level.REVIEW),
    ("dòng cộng", rows("Cá nhân", ("Tổng cộng: 3 người",)), "dong.bo_qua", "Cá nhân", "A6", Level.NOTICE),
    ("dòng đề mục", rows("Cá nhân", ("I", "KHỐI VĂN PHÒNG")), "dong.bo_qua", "Cá nhân", "A6", Level.NOTICE),
    ("ghi chú cạnh bảng", cell("Cá nhân", "Z9", "người lập biểu"), "dong.bo_qua", "Cá nhân", "A9", Level.NOTICE),
    ("sheet lạ", do(lambda b: b.create_sheet("Lương").append(["a", "b"])), "sheet.la", "Lương", "", Level.NOTICE),
    ("sheet gần đúng", do(lambda b: b.create_sheet("Cá nhân 2").append(["a", "b"])), "sheet.gan_dung", "Cá nhân 2", "", Level.REVIEW),
    ("vắng một danh sách", do(lambda b: b.remove(b["Minh chứng"])), "sheet.vang", "Minh chứng", "", Level.NOTICE),
    ("mục cơ quan lạ", rows("Cơ quan", ("Mã số thuế", "0123")), "co_quan.muc_la", "Cơ quan", "A24", Level.NOTICE),
    ("hai người giống nhau", rows("Cá nhân", (4, "004", "Ông", "NÔNG VĂN ẤT", date(1990, 12, 31), *PERSON[5:])),
     "lien_ket.co_the_trung_nguoi", "Cá nhân", "D6", Level.REVIEW),
    ("tên gõ nhầm, cùng ngày sinh", rows("Cá nhân", (4, "004", "Ông", "Nôg Văn Ất", date(1990, 12, 31), *PERSON[5:])),
     "lien_ket.co_the_trung_nguoi", "Cá nhân", "D6", Level.REVIEW),
    ("mới mười tuổi", cell("Cá nhân", "E5", date(2016, 1, 5)), "lien_ket.tuoi_la", "Cá nhân", "E5", Level.REVIEW),
    ("vào ngành trước khi sinh", cell("Cá nhân", "H3", date(1980, 1, 5)), "lien_ket.vao_nganh_som", "Cá nhân", "H3", Level.REVIEW),
    ("đông hơn tổng số người", cell("Đơn vị", "I3", 0), "lien_ket.qua_so_nguoi", "Đơn vị", "I3", Level.REVIEW),
    ("hạn ở năm khác", cell("Kế hoạch", "F3", date(2016, 1, 30)), "lien_ket.ngay_ngoai_nam", "Kế hoạch", "F3", Level.REVIEW),
    ("ký ở năm khác", cell("Văn bản", "E3", date(2062, 12, 15)), "lien_ket.ngay_ngoai_nam", "Văn bản", "E3", Level.REVIEW),
    ("quyết định lệch năm", cell("Khen thưởng đã có", "F3", date(2020, 12, 20)), "lien_ket.nam_lech_ngay", "Khen thưởng đã có", "F3", Level.REVIEW),
    ("không đồng ý mà thiếu lý do", cell("Đề nghị", "I4", None), "lien_ket.thieu_ly_do", "Đề nghị", "I4", Level.REVIEW),
]  # fmt: skip


@pytest.mark.parametrize(("change", "code", "sheet", "address", "level"), [c[1:] for c in TOLD], ids=[c[0] for c in TOLD])
def test_what_is_unusual_is_told_and_read(
    tmp_path: Path, change: Change, code: str, sheet: str, address: str, level: Level
) -> None:
    review, found = read(edited(written(tmp_path), change))
    assert review is not None
    assert [(f.code, f.place.sheet, f.place.cell) for f in found if f.level is level] == [(code, sheet, address)], found
    assert all(f.level is not Level.ERROR for f in found), "\n".join(map(str, found))


def test_a_lost_zero_is_offered_back(tmp_path: Path) -> None:
    _, found = read(edited(written(tmp_path), cell("Đề nghị", "B3", 1)))
    (told,) = (f for f in found if f.level is Level.ERROR)
    assert "«001 (Vi Thị Yến)»" in told.remedy


def test_an_unknown_award_names_the_nearest(tmp_path: Path) -> None:
    _, found = read(edited(written(tmp_path), cell("Đề nghị", "C3", "Chien si thi dua co xo")))
    (told,) = (f for f in found if f.level is Level.ERROR)
    assert told.remedy.startswith("Có phải «Chiến sĩ thi đua cơ sở»")


def test_the_words_of_a_finding(tmp_path: Path) -> None:
    _, found = read(edited(written(tmp_path), cell("Cá nhân", "E3", "31/02/1980")))
    assert [str(f) for f in found if f.level is Level.ERROR] == [
        "so-tai-chinh-2026.xlsx › Cá nhân!E3: «Ngày sinh» ghi 31/02/1980, ngày này không có."
        " → Sửa ô E3 theo dạng ngày/tháng/năm."
    ]


def test_all_errors_come_at_once_and_good_rows_stay(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        for address, value in (("E3", "31/02/1980"), ("F4", None), ("I5", "Giỏi")):
            book["Cá nhân"][address].value = value
        book["Cá nhân"].append(PERSON)

    review, found = read(edited(written(tmp_path), change))
    assert {f.place.cell for f in found if f.level is Level.ERROR} == {"E3", "F4", "I5"}
    assert review is not None and [p.code for p in review.people] == ["004"]
    # What leads to a row in error waits for it, and is not an error of its own.
    assert [n.subject for n in review.nominations] == ["DV02"]
    assert {f.code for f in found if f.level is Level.NOTICE} == {"dong.cho_dong_khac"}


def test_many_repairs_are_told_once_for_the_column(tmp_path: Path) -> None:
    people = [(n, f"1{n:02}", "Ông", " Lý  A Sềnh", None, "Chuyên viên", "DV02", None, "hoàn thành tốt nhiệm vụ") for n in range(9)]
    _, found = read(edited(written(tmp_path), rows("Cá nhân", *people)))
    (told,) = (f for f in found if f.code == "so_lieu.chu_da_sua")
    assert "9 ô (D6, D7, D8, D9, D10, D11, D12, D13, …)" in told.what and "“ Lý  A Sềnh” đọc thành “Lý A Sềnh”" in told.what
