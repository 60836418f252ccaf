"""Every kind of slip in a cell or a row: found, named by its cell, and told with a way out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl.styles import Font

from pipeline.findings import Level
from tests.workbook.office import NEXT_ITEM, edited, item, read, spots, written

Change = Callable[[Any], None]
Slip = tuple[str, Change, str, str, str]


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


def slip(name: str, sheet: str, address: str, code: str, value: object, number_format: str = "") -> Slip:
    """A value whose finding is at its own cell."""
    return name, cell(sheet, address, value, number_format), code, sheet, address


def typed(name: str, sheet: str, address: str, code: str, value: str, font_name: str) -> Slip:
    return name, font(sheet, address, value, font_name), code, sheet, address


def unusual(
    name: str, sheet: str, address: str, code: str, level: Level, value: object, number_format: str = ""
) -> tuple[str, Change, str, str, str, Level]:
    return *slip(name, sheet, address, code, value, number_format), level


PERSON = (4, "004", "Ông", "Lý A Sềnh", None, "Chuyên viên", "DV02", None, "Hoàn thành tốt nhiệm vụ")
REFUSED: list[Slip] = [
    # days and hours
    slip("ngày không có", "Cá nhân", "E3", "so_lieu.ngay_khong_co", "31/02/1980"),
    slip("tháng và ngày đổi chỗ", "Cá nhân", "E3", "so_lieu.ngay_khong_co", "12/25/1980"),
    slip("năm hai chữ số", "Cá nhân", "E3", "so_lieu.nam_hai_chu_so", "05/01/85"),
    slip("chỉ có năm, chữ", "Cá nhân", "E3", "so_lieu.ngay_chi_co_nam", "1985"),
    slip("chỉ có năm, số trong ô ngày", "Cá nhân", "E3", "so_lieu.ngay_chi_co_nam", 1985, "dd/mm/yyyy"),
    slip("chữ thay ngày", "Cá nhân", "H3", "so_lieu.khong_phai_ngay", "không rõ"),
    slip("số quá lớn cho ngày", "Cá nhân", "E3", "so_lieu.ngay_khong_co", 3_000_000, "0"),
    slip("số âm cho ngày", "Cá nhân", "E3", "so_lieu.ngay_khong_co", -5, "0"),
    slip("số không cho ngày", "Cá nhân", "E3", "so_lieu.ngay_khong_co", 0, "0"),
    slip("năm 1800", "Khen thưởng đã có", "F3", "so_lieu.ngay_khong_co", "01/01/1800"),
    slip("giờ không có", "Phiên họp", "D3", "so_lieu.khong_phai_gio", "25:10"),
    slip("giờ là ngày", "Phiên họp", "D3", "so_lieu.khong_phai_gio", datetime(2026, 1, 5)),
    slip("họp xong trước khi bắt đầu", "Phiên họp", "E3", "lien_ket.gio_nguoc", time(7, 0)),
    # numbers
    slip("chữ thay số nguyên", "Đề nghị", "G3", "so_lieu.can_so", "chín"),
    slip("số kèm chữ", "Đề nghị", "G3", "so_lieu.can_so", "9 phiếu"),
    slip("số lẻ", "Đề nghị", "G3", "so_lieu.can_so", 1.5),
    slip("năm là một ngày", "Khen thưởng đã có", "D3", "so_lieu.can_so", date(2025, 12, 31)),
    slip("năm ngoài khoảng", "Khen thưởng đã có", "D3", "so_lieu.ngoai_khoang", 20255),
    slip("điểm là chữ", "Sáng kiến", "G3", "so_lieu.can_so", "tám mươi"),
    slip("dấu chấm hàng nghìn", "Sáng kiến", "G3", "so_lieu.can_so", "1.000"),
    slip("điểm âm", "Sáng kiến", "G3", "so_lieu.ngoai_khoang", -1),
    ("tỷ lệ thành 0,8", cell("Cơ quan", item("provincial_vote"), 0.8),
     "so_lieu.ngoai_khoang", "Cơ quan", item("provincial_vote")),
    slip("năm xét quá cũ", "Cơ quan", "B8", "so_lieu.ngoai_khoang", 1999),
    # lists and codes
    slip("danh hiệu lạ", "Đề nghị", "C3", "so_lieu.ngoai_danh_muc", "Người tốt việc tốt"),
    slip("mức xếp loại lạ", "Cá nhân", "I3", "so_lieu.ngoai_danh_muc", "Xuất sắc"),
    slip("phạm vi lạ", "Sáng kiến", "F3", "so_lieu.ngoai_danh_muc", "toàn cầu"),
    slip("loại văn bản lạ", "Nội dung", "B3", "so_lieu.ngoai_danh_muc", "Kế hoạch tài chính"),
    slip("sản phẩm lạ", "Kế hoạch", "G3", "so_lieu.ngoai_danh_muc", "báo cáo"),
    slip("nơi nhận nhận văn bản lạ", "Nơi nhận", "G3", "so_lieu.ngoai_danh_muc", "Giấy khen\nGiấy mời"),
    slip("áp dụng cho điều lạ", "Văn bản", "C3", "so_lieu.ngoai_danh_muc", "ai đó"),
    slip("giới tính lạ", "Cá nhân", "C3", "so_lieu.ngoai_danh_muc", "Thượng tá"),
    slip("quý lạ", "Kế hoạch", "B3", "so_lieu.ngoai_danh_muc", "Quý V"),
    slip("vai trò lạ", "Hội đồng", "E3", "so_lieu.ngoai_danh_muc", "Trưởng ban"),
    slip("cấp lạ", "Cơ quan", "B5", "so_lieu.ngoai_danh_muc", "Bộ"),
    slip("mã đơn vị không có", "Cá nhân", "G3", "lien_ket.khong_co_ma", "DV9"),
    slip("mã đối tượng không có", "Đề nghị", "B3", "lien_ket.khong_co_ma", "CN99"),
    slip("mã mất số 0 ở đầu", "Đề nghị", "B3", "lien_ket.khong_co_ma", 1),
    slip("mã sáng kiến không có", "Đề nghị", "J3", "lien_ket.khong_co_ma", "SK01; SK77"),
    slip("tác giả không có", "Sáng kiến", "D3", "lien_ket.khong_co_ma", "001 60%\n009 40%"),
    slip("tác giả ghi bằng tên", "Sáng kiến", "D3", "lien_ket.khong_co_ma", "Vi Thị Yến"),
    slip("đơn vị cấp trên không có", "Đơn vị", "E4", "lien_ket.khong_co_ma", "DV77"),
    slip("tỷ lệ vượt 100%", "Sáng kiến", "D3", "so_lieu.ty_le_qua_100", "001 60%\n002 60%"),
    slip("tác giả hai lần", "Sáng kiến", "D3", "so_lieu.tac_gia_hai_lan", "001 60%\n001 40%"),
    # text
    slip("ô bắt buộc trống", "Cá nhân", "F3", "so_lieu.de_trong", None),
    slip("chỉ có khoảng trắng", "Cá nhân", "F3", "so_lieu.de_trong", "\u200b \u00a0"),
    slip("mục cơ quan trống", "Cơ quan", "B3", "so_lieu.de_trong", None),
    slip("dấu hỏi giữa chữ", "Cá nhân", "D3", "so_lieu.chu_nghi_ngo", "Vi Th?nh Yến"),
    slip("chữ Ki-rin", "Cá nhân", "D3", "so_lieu.chu_nghi_ngo", "Vi Thị Yến\u0430"),
    slip("dấu hỏi cuối chữ", "Hội đồng", "C4", "so_lieu.chu_nghi_ngo", "Vi Th? Yến"),
    slip("vỡ bảng mã", "Cá nhân", "D3", "so_lieu.chu_nghi_ngo", "Nguyá»…n VÄƒn An"),
    slip("ký tự đã mất", "Cá nhân", "D3", "so_lieu.chu_nghi_ngo", "Nguy\ufffdn Văn An"),
    slip("ký tự điều khiển", "Cá nhân", "D3", "so_lieu.chu_nghi_ngo", "Vi Thị_x0007_ Yến"),
    typed("phông TCVN3", "Cá nhân", "D3", "so_lieu.phong_chu_cu", "Vò Kú Tó", ".VnTime"),
    typed("phông VNI", "Cá nhân", "D3", "so_lieu.phong_chu_cu", "Nguyeãn Vaên Taâm", "VNI-Times"),
    slip("họ tên toàn số", "Cá nhân", "D3", "so_lieu.khong_phai_ten", 12),
    slip("số hiệu bị đổi thành ngày", "Văn bản", "D3", "so_lieu.bi_doi_thanh_ngay", date(2026, 12, 10)),
    slip("số quá dài", "Văn bản", "D3", "so_lieu.so_bi_lam_tron", 12345678901234567),
    slip("công thức chưa tính", "Cá nhân", "F3", "so_lieu.cong_thuc_chua_tinh", '="Chánh"&" Văn phòng"'),
    slip("ô báo lỗi", "Cá nhân", "F3", "so_lieu.o_bao_loi", "#N/A"),
    slip("đúng/sai", "Cá nhân", "F3", "so_lieu.o_dung_sai", True),
    ("gộp ô dọc", do(lambda b: b["Cá nhân"].merge_cells("F3:F5")), "so_lieu.o_gop", "Cá nhân", "F3"),
    ("gộp ô ngang", do(lambda b: b["Cá nhân"].merge_cells("D3:E3")), "so_lieu.o_gop", "Cá nhân", "D3"),
    slip("minh chứng ngoài thư mục", "Minh chứng", "D3", "lien_ket.tep_ngoai_thu_muc", "../mat/SK01.pdf"),
    slip("minh chứng đường dẫn đầy đủ", "Minh chứng", "D3", "lien_ket.tep_ngoai_thu_muc", "C:\\mat\\SK01.pdf"),
    slip("minh chứng không phải PDF, ảnh", "Minh chứng", "D3", "lien_ket.tep_khong_phai_pdf", "SK01.docx"),
    # rows
    slip("mã cá nhân trùng", "Cá nhân", "B5", "lien_ket.trung_ma", "001"),
    ("mã đơn vị trùng, khác chữ hoa", rows("Đơn vị", (3, "dv01", "Phòng Giá", None, None, "Chi cục")),
     "lien_ket.trung_ma", "Đơn vị", "B5"),
    slip("mã người trùng mã đơn vị", "Cá nhân", "B5", "lien_ket.trung_ma", "DV01"),
    ("đơn vị ghi hai lần", rows("Đơn vị", (3, "DV03", "Văn phòng sở", None, None, "Chi cục")),
     "lien_ket.trung_don_vi", "Đơn vị", "C5"),
    slip("cấp trên là chính nó", "Đơn vị", "E4", "lien_ket.cap_tren_chinh_no", "DV02"),
    ("khen thưởng đã có ghi hai lần",
     rows("Khen thưởng đã có", (2, "001", "Chiến sĩ thi đua cơ sở", 2025, "410/QĐ-STC", "20/12/2025", "Giám đốc Sở")),
     "lien_ket.khen_thuong_hai_lan", "Khen thưởng đã có", "C4"),
    slip("khen thưởng năm sau", "Khen thưởng đã có", "D3", "lien_ket.khen_thuong_nam_sau", 2027),
    ("phiếu hơn số thu về", cell("Phiên họp", "I3", 1), "lien_ket.phieu_qua_so_thu_ve", "Đề nghị", "G3"),
    slip("phiếu phát ra hơn số thành viên", "Phiên họp", "H3", "lien_ket.so_phieu_lech", 5),
    slip("thành viên Hội đồng hai lần", "Hội đồng", "C4", "lien_ket.thanh_vien_hai_lan", "lương đức hoài"),
    slip("hai Chủ tịch", "Hội đồng", "E4", "lien_ket.hai_chu_tich", "Chủ tịch"),
    ("văn bản ghi hai lần", rows("Văn bản", (9, "Giấy khen", "Đột xuất")),
     "lien_ket.van_ban_hai_lan", "Văn bản", "B8"),
    ("dòng ví dụ bị ghi đè", cell("Cá nhân", "A3", "Ví dụ"), "dong.vi_du_da_sua", "Cá nhân", "B3"),
    ("đăng ký hai lần", rows("Đăng ký thi đua", (1, "001", "LĐTT"), (2, "001", "Lao động tiên tiến")),
     "lien_ket.dong_hai_lan", "Đăng ký thi đua", "B4"),
    ("lớp kết thúc trước khi khai giảng",
     rows("Bồi dưỡng", (1, "BD01", "Lớp", "Sở Nội vụ", None, "21/8/2026", "20/8/2026", "Hội trường", "001")),
     "lien_ket.ngay_nguoc", "Bồi dưỡng", "G3"),
    ("xếp loại của chính năm xét", rows("Xếp loại các năm trước", (1, "001", 2026, "Hoàn thành nhiệm vụ")),
     "lien_ket.xep_loai_nam_xet", "Xếp loại các năm trước", "C3"),
    ("chỉ tiêu của mã lạ", rows("Chỉ tiêu", (1, "PT09", None, "Tỷ lệ giải ngân")),
     "lien_ket.khong_co_ma", "Chỉ tiêu", "B3"),
    ("mã cụm trùng mã đơn vị",
     rows("Cụm, khối", (1, "DV01", "Khối thi đua", "Sở Tài chính", None, "Thanh tra tỉnh", None, "Thi đua")),
     "lien_ket.trung_ma", "Cụm, khối", "B3"),
    ("cử người không có tên",
     rows("Bồi dưỡng", (1, "BD01", "Lớp", "Sở Nội vụ", None, "20/8/2026", "21/8/2026", "Hội trường", "001\n099")),
     "lien_ket.khong_co_ma", "Bồi dưỡng", "I3"),
    # sheets and columns
    ("thiếu sheet bắt buộc", do(lambda b: b.remove(b["Đề nghị"])), "sheet.thieu", "Đề nghị", ""),
    ("thiếu sheet cơ quan", do(lambda b: b.remove(b["Cơ quan"])), "sheet.thieu", "Cơ quan", ""),
    ("sheet bắt buộc trống", do(lambda b: b["Cá nhân"].delete_rows(1, 9)),
     "sheet.khong_co_tieu_de", "Cá nhân", "A1"),
    ("sheet cơ quan trống", do(lambda b: b["Cơ quan"].delete_rows(1, 40)),
     "sheet.khong_co_tieu_de", "Cơ quan", "A1"),
    ("thiếu cột bắt buộc", do(lambda b: b["Cá nhân"].delete_cols(6)), "cot.thieu", "Cá nhân", "A2"),
    slip("hai cột cùng tên", "Cá nhân", "Z2", "cot.trung", "Họ và tên"),
    ("thiếu mục cơ quan", do(lambda b: b["Cơ quan"].delete_rows(4)), "co_quan.thieu_muc", "Cơ quan", ""),
    ("mục cơ quan hai dòng", rows("Cơ quan", ("Tên cơ quan", "Sở khác")), "co_quan.trung_muc", "Cơ quan", NEXT_ITEM),
    slip("chữ ở góc xa", "Cá nhân", "XFD1048576", "so_lieu.o_qua_xa", " "),
]  # fmt: skip


@pytest.mark.parametrize(("change", "code", "sheet", "address"), [c[1:] for c in REFUSED], ids=[c[0] for c in REFUSED])
def test_a_slip_is_an_error_at_its_cell(tmp_path: Path, change: Change, code: str, sheet: str, address: str) -> None:
    _, found = read(edited(written(tmp_path), change))
    assert (code, sheet, address) in spots(found), "\n".join(map(str, found))
    told = next(f for f in found if f.code == code)
    assert told.level is Level.ERROR
    assert told.what.endswith(".") and told.remedy.endswith(".") and told.place.file == "so-tai-chinh-2026.xlsx"
    # One slip is told once: nothing else is refused because of it.
    others = {f.code for f in found if f.level is Level.ERROR} - {code}
    assert others <= {"so_lieu.de_trong"}, "\n".join(map(str, found))


TOLD: list[tuple[str, Change, str, str, str, Level]] = [
    unusual("khoảng trắng thừa", "Cá nhân", "F3", "so_lieu.chu_da_sua", Level.NOTICE, " Chánh  Văn phòng "),
    unusual("chữ tổ hợp", "Cá nhân", "F3", "so_lieu.chu_da_sua", Level.NOTICE, "Chánh Va\u0306n phòng"),
    unusual("dấu đặt sai chỗ", "Cá nhân", "F3", "so_lieu.chu_da_sua", Level.NOTICE, "Cán bộ nôị vu\u0323"),
    unusual("xuống dòng trong ô một dòng", "Cá nhân", "F3", "so_lieu.xuong_dong", Level.NOTICE, "Chánh\nVăn phòng"),
    unusual("Ông/Bà trong họ tên", "Cá nhân", "D5", "so_lieu.danh_xung_trong_ten", Level.NOTICE, "Bà H'Hen Niê"),
    unusual("học vị trong họ tên", "Cá nhân", "D3", "so_lieu.hoc_vi_trong_ten", Level.REVIEW, "ThS. Vi Thị Yến"),
    unusual("tên viết thường", "Cá nhân", "D3", "so_lieu.ten_la", Level.REVIEW, "vi thị yến"),
    unusual("ngày là số", "Cá nhân", "E3", "so_lieu.so_thay_ngay", Level.REVIEW, 31052, "0"),
    unusual("ngày có giờ", "Cá nhân", "E3", "so_lieu.bo_gio", Level.NOTICE, datetime(1985, 1, 5, 8, 30)),
    ("dòng ẩn", do(lambda b: setattr(b["Cá nhân"].row_dimensions[4], "hidden", True)),
     "dong.an", "Cá nhân", "A4", Level.REVIEW),
    ("cột ẩn", do(lambda b: setattr(b["Cá nhân"].column_dimensions["F"], "hidden", True)),
     "cot.an", "Cá nhân", "F2", Level.REVIEW),
    ("sheet ẩn", do(lambda b: setattr(b["Đề nghị"], "sheet_state", "veryHidden")),
     "sheet.an", "Đề nghị", "", Level.REVIEW),
    ("cột lạ", do(lambda b: [cell("Cá nhân", "Z2", "Số điện thoại")(b), cell("Cá nhân", "Z3", "x")(b)]),
     "cot.la", "Cá nhân", "Z2", Level.NOTICE),
    ("cột gần đúng", cell("Cá nhân", "E2", "Ngày sinhh"),
     "cot.gan_dung", "Cá nhân", "E2", Level.REVIEW),
    ("cột không tiêu đề", cell("Cá nhân", "Z3", "ghi chú"), "cot.khong_tieu_de", "Cá nhân", "Z2", Level.REVIEW),
    ("dòng cộng", rows("Cá nhân", ("Tổng cộng: 3 người",)), "dong.bo_qua", "Cá nhân", "A6", Level.NOTICE),
    ("dòng đề mục", rows("Cá nhân", ("I", "KHỐI VĂN PHÒNG")), "dong.bo_qua", "Cá nhân", "A6", Level.NOTICE),
    ("tiêu đề lặp lại", lambda b: b["Cá nhân"].append([c.value for c in b["Cá nhân"][2]]),
     "dong.bo_qua", "Cá nhân", "A6",
     Level.NOTICE),
    ("ghi chú cạnh bảng", cell("Cá nhân", "Z9", "người lập biểu"), "dong.bo_qua", "Cá nhân", "A9", Level.NOTICE),
    ("sheet lạ", do(lambda b: b.create_sheet("Lương").append(["a", "b"])), "sheet.la", "Lương", "", Level.NOTICE),
    ("sheet gần đúng", do(lambda b: b.create_sheet("Cá nhân 2").append(["a", "b"])),
     "sheet.gan_dung", "Cá nhân 2", "", Level.REVIEW),
    ("vắng một danh sách", do(lambda b: b.remove(b["Minh chứng"])), "sheet.vang", "Minh chứng", "", Level.NOTICE),
    ("mục cơ quan lạ", rows("Cơ quan", ("Mã số thuế", "0123")),
     "co_quan.muc_la", "Cơ quan", NEXT_ITEM, Level.NOTICE),
    ("hai người giống nhau", rows("Cá nhân", (4, "004", "Ông", "NÔNG VĂN ẤT", date(1990, 12, 31), *PERSON[5:])),
     "lien_ket.co_the_trung_nguoi", "Cá nhân", "D6", Level.REVIEW),
    ("tên gõ nhầm, cùng ngày sinh", rows("Cá nhân", (4, "004", "Ông", "Nôg Văn Ất", date(1990, 12, 31), *PERSON[5:])),
     "lien_ket.co_the_trung_nguoi", "Cá nhân", "D6", Level.REVIEW),
    unusual("mới mười tuổi", "Cá nhân", "E5", "lien_ket.tuoi_la", Level.REVIEW, date(2016, 1, 5)),
    unusual("vào ngành trước khi sinh", "Cá nhân", "H3", "lien_ket.vao_nganh_som", Level.REVIEW, date(1980, 1, 5)),
    unusual("đông hơn tổng số người", "Đơn vị", "I3", "lien_ket.qua_so_nguoi", Level.REVIEW, 0),
    unusual("hạn ở năm khác", "Kế hoạch", "F3", "lien_ket.ngay_ngoai_nam", Level.REVIEW, date(2016, 1, 30)),
    unusual("ký ở năm khác", "Văn bản", "E3", "lien_ket.ngay_ngoai_nam", Level.REVIEW, date(2062, 12, 15)),
    unusual("quyết định lệch năm", "Khen thưởng đã có", "F3", "lien_ket.nam_lech_ngay", Level.REVIEW,
            date(2020, 12, 20)),
    unusual("không đồng ý mà thiếu lý do", "Đề nghị", "I4", "lien_ket.thieu_ly_do", Level.REVIEW, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "code", "sheet", "address", "level"), [c[1:] for c in TOLD], ids=[c[0] for c in TOLD]
)
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
    people = [
        (n, f"1{n:02}", "Ông", " Lý  A Sềnh", None, "Chuyên viên", "DV02", None, "hoàn thành tốt nhiệm vụ")
        for n in range(9)
    ]
    _, found = read(edited(written(tmp_path), rows("Cá nhân", *people)))
    (told,) = (f for f in found if f.code == "so_lieu.chu_da_sua")
    assert (
        "9 ô (D6, D7, D8, D9, D10, D11, D12, D13, …)" in told.what
        and "“ Lý  A Sềnh” đọc thành “Lý A Sềnh”" in told.what
    )
