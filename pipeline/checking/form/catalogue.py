"""The rules of form: what each says, what to do, and the article it rests on.

Codes are "<component>.<aspect>"; a component's own size, weight, slope, case and alignment are worded in
`report`. Words in braces are filled in when a finding is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.findings import Level
from pipeline.frame.measures import COMPONENTS, PAGE_SOURCE, QUOC_HIEU, TIEU_NGU

_MODELS: Final = "Phụ lục III Nghị định số 30/2020/NĐ-CP"
_PAGE_RULES: Final = ("kho_giay", "chieu_trang", "le_trang", "phong_chu", "mau_chu")


@dataclass(frozen=True, slots=True)
class Rule:
    """Quy tắc: a finding's wording and level; `article` when it is not the component's own."""

    what: str
    remedy: str
    level: Level = Level.ERROR
    article: str | None = None


_R, _N = Level.REVIEW, Level.NOTICE

RULES: Final[dict[str, Rule]] = {
    "khong_doc_duoc": Rule(
        "Tệp không phải văn bản Word (.docx) đọc được.",
        "Mở tệp bằng Word rồi lưu lại dạng .docx.",
        article="",
    ),
    # --- trang ---
    "kho_giay": Rule("Khổ giấy {width} x {height} mm.", "Đặt khổ giấy A4 (210 x 297 mm)."),
    "chieu_trang": Rule("Trang để theo chiều ngang mà không có bảng biểu.", "Trình bày theo chiều dài của khổ A4."),
    "le_tren": Rule("Lề trên {size} mm.", "Đặt lề trên từ {low} đến {high} mm."),
    "le_duoi": Rule("Lề dưới {size} mm.", "Đặt lề dưới từ {low} đến {high} mm."),
    "le_trai": Rule("Lề trái {size} mm.", "Đặt lề trái từ {low} đến {high} mm."),
    "le_phai": Rule("Lề phải {size} mm.", "Đặt lề phải từ {low} đến {high} mm."),
    "phong_chu": Rule("Có chữ dùng phông {font}.", "Đổi sang phông Times New Roman."),
    "mau_chu": Rule("Có chữ không phải màu đen.", "Đổi chữ sang màu đen."),
    "so_trang": Rule("Không đánh số trang.", "Chèn số trang vào giữa lề trên, không hiện ở trang thứ nhất."),
    "so_trang.mot_trang": Rule(
        "Không đánh số trang.",
        "Nếu văn bản có từ hai trang, chèn số trang vào giữa lề trên, không hiện ở trang thứ nhất.",
        _N,
    ),
    "so_trang.vi_tri": Rule("Số trang không nằm giữa lề trên.", "Đặt số trang vào giữa lề trên của trang giấy."),
    "so_trang.truong": Rule(
        "Trường số trang không trọn, có phần mềm không hiện được số.", "Xóa rồi chèn lại số trang."
    ),
    "so_trang.trang_dau": Rule(
        "Số trang hiện ở trang thứ nhất.",
        "Chọn trang đầu khác các trang sau, để trống phần đầu trang thứ nhất.",
    ),
    "so_trang.bat_dau": Rule("Số trang bắt đầu từ {start}.", "Đánh số trang từ 1."),
    "so_trang.phu_luc": Rule(
        "Số trang của phụ lục đánh tiếp theo văn bản.",
        "Đặt phụ lục ở một phần (section) riêng và đánh số trang từ 1.",
        article=COMPONENTS["phu_luc"].source,
    ),
    # --- phần đầu ---
    "quoc_hieu": Rule("Không có Quốc hiệu.", f"Ghi «{QUOC_HIEU}» ở đầu văn bản, bên phải."),
    "quoc_hieu.xuong_dong": Rule(
        "Ô Quốc hiệu hẹp, Quốc hiệu bị xuống dòng.", "Nới rộng ô bên phải để Quốc hiệu nằm trên một dòng."
    ),
    "quoc_hieu.bo_cuc": Rule(
        "Phần đầu không chia hai cột.",
        "Đặt tên cơ quan bên trái, Quốc hiệu và Tiêu ngữ bên phải, ngang hàng nhau.",
        _R,
    ),
    "tieu_ngu": Rule("Tiêu ngữ thiếu hoặc sai chữ.", f"Ghi «{TIEU_NGU}», giữa các cụm từ có gạch nối và cách chữ."),
    "tieu_ngu.gach_noi": Rule("Tiêu ngữ dùng gạch dài thay gạch nối.", f"Ghi «{TIEU_NGU}», với gạch nối «-».", _R),
    "co_quan_ban_hanh": Rule(
        "Không có tên cơ quan, tổ chức ban hành văn bản.", "Ghi tên cơ quan ban hành ở đầu trang, bên trái."
    ),
    "so_ky_hieu": Rule("Không có số, ký hiệu văn bản.", "Ghi số, ký hiệu dưới tên cơ quan, ví dụ «Số: 05/KH-STC»."),
    "so_ky_hieu.dang": Rule(
        "Số, ký hiệu viết không đúng dạng.", "Viết «Số: », số văn bản, dấu gạch chéo, rồi ký hiệu."
    ),
    "so_ky_hieu.con_trong": Rule("Chưa ghi số văn bản.", "Văn thư ghi số khi ban hành.", _R),
    "so_ky_hieu.cach_chu": Rule(
        "Số, ký hiệu có khoảng trắng ở giữa.", "Viết liền số, dấu gạch chéo và ký hiệu, không cách chữ."
    ),
    "so_ky_hieu.so_khong": Rule("Số nhỏ hơn 10 thiếu số 0: «{digits}».", "Viết «0{digits}»."),
    "so_ky_hieu.ky_hieu": Rule(
        "Ký hiệu «{symbol}» viết không đúng dạng.",
        "Viết chữ in hoa, các nhóm chữ viết tắt nối nhau bằng gạch nối không cách chữ.",
    ),
    "so_ky_hieu.viet_tat": Rule(
        "Ký hiệu «{symbol}» không phải chữ viết tắt của tên loại.", "Viết «{wanted}» ở đầu ký hiệu."
    ),
    "dia_danh_thoi_gian": Rule(
        "Không có địa danh và thời gian ban hành.", "Ghi địa danh, ngày, tháng, năm dưới Tiêu ngữ."
    ),
    "dia_danh_thoi_gian.bien_ban": Rule(
        "Biên bản không ghi địa danh, thời gian ở đầu.",
        "Bỏ dòng này; thời gian, địa điểm họp ghi trong nội dung.",
        _R,
        f"Mẫu 1.9 {_MODELS}",
    ),
    "dia_danh_thoi_gian.dang": Rule(
        "Địa danh, thời gian viết không đúng dạng.", "Viết dạng «Lạng Sơn, ngày 05 tháng 01 năm 2026»."
    ),
    "dia_danh_thoi_gian.con_trong": Rule("Chưa ghi đủ ngày, tháng, năm.", "Ghi ngày, tháng khi ban hành.", _R),
    "dia_danh_thoi_gian.khong_co": Rule("Không có ngày {day}.", "Sửa lại ngày, tháng, năm."),
    "dia_danh_thoi_gian.so_khong": Rule("Số 0 ở ngày, tháng không đúng.", "Viết «{wanted}»."),
    # --- phần mở đầu ---
    "ten_loai": Rule(
        "Không có tên loại và trích yếu nội dung văn bản.",
        "Ghi tên loại, trích yếu; với công văn ghi «V/v …» dưới số, ký hiệu.",
    ),
    "trich_yeu": Rule("Không có trích yếu nội dung văn bản.", "Ghi trích yếu ngay dưới tên loại."),
    "tham_quyen": Rule(
        "Không có dòng thẩm quyền ban hành.",
        "Ghi chức vụ người đứng đầu hoặc tên cơ quan trước các căn cứ, ví dụ «GIÁM ĐỐC SỞ TÀI CHÍNH».",
    ),
    "can_cu": Rule(
        "Không có căn cứ ban hành văn bản.", "Ghi căn cứ về thẩm quyền và về nội dung, mỗi căn cứ một dòng."
    ),
    "can_cu.chung_doan": Rule("Nhiều căn cứ viết chung một đoạn.", "Tách mỗi căn cứ thành một dòng."),
    "can_cu.dau_cau": Rule(
        "Căn cứ không kết thúc bằng dấu «{wanted}».",
        "Đặt dấu «;» cuối mỗi căn cứ, dấu «.» cuối căn cứ cuối cùng.",
    ),
    "lenh_ban_hanh": Rule(
        "Không có dòng «QUYẾT ĐỊNH:» sau các căn cứ.", "Thêm dòng «QUYẾT ĐỊNH:» in hoa, đậm, giữa trang."
    ),
    "kinh_gui.xuong_dong": Rule(
        "Nơi kính gửi xuống dòng không đúng.",
        "Gửi một nơi: ghi cùng dòng «Kính gửi:»; gửi từ hai nơi: mỗi nơi một dòng.",
    ),
    "kinh_gui.gach_dau": Rule("Nơi kính gửi không bắt đầu bằng gạch đầu dòng.", "Viết «- » trước tên nơi nhận."),
    "kinh_gui.dau_cau": Rule(
        "Nơi kính gửi không kết thúc bằng dấu «{wanted}».",
        "Đặt dấu «;» cuối mỗi dòng, dấu «.» cuối dòng cuối.",
    ),
    "kinh_gui.hai_cham": Rule("Sau «Kính gửi» thiếu dấu hai chấm.", "Viết «Kính gửi:»."),
    # --- nội dung ---
    "loi_van.thut_dong": Rule("Dòng đầu lùi vào {size} mm.", "Đặt dòng đầu lùi vào 1 cm hoặc 1,27 cm."),
    "loi_van.gian_dong": Rule("Khoảng cách giữa các dòng {lines} dòng.", "Đặt giãn dòng từ 1 đến 1,5 dòng."),
    "loi_van.cach_doan": Rule("Khoảng cách giữa hai đoạn {gap} pt.", "Đặt khoảng cách giữa các đoạn tối thiểu 6 pt."),
    "loi_van.dau_ket": Rule(
        "Cuối nội dung không có dấu «./.».", "Kết thúc nội dung bằng «./.».", _R, f"Các mẫu tại {_MODELS}"
    ),
    "dieu_khoan.dau_cham": Rule("Sau số thứ tự của Điều không phải dấu chấm.", "Viết «Điều {n}.»."),
    "dieu_khoan.thu_tu": Rule("Số Điều không liên tục: Điều {n}, phải là Điều {wanted}.", "Đánh lại số các Điều."),
    "dieu_khoan.so_dam": Rule("Chữ «Điều» và số thứ tự phải đậm.", "Đặt «Điều {n}.» chữ đậm."),
    "de_muc_lon.dau_cham": Rule("Sau số La Mã của đề mục không phải dấu chấm.", "Viết «{n}.»."),
    "de_muc_lon.thu_tu": Rule("Số đề mục không liên tục: {n}, phải là {wanted}.", "Đánh lại số các đề mục."),
    "diem_muc.ky_tu": Rule(
        "Điểm «{letter})» không theo bảng chữ cái tiếng Việt.",
        "Đánh điểm theo thứ tự a, b, c, d, đ, e, g, h, i…",
    ),
    # --- phần cuối ---
    "noi_nhan": Rule("Không có «Nơi nhận:».", "Ghi «Nơi nhận:» bên trái, ngang hàng chức vụ người ký."),
    "noi_nhan.dau_cau": Rule(
        "«Nơi nhận» không đứng riêng một dòng có dấu hai chấm.", "Viết «Nơi nhận:» trên một dòng riêng."
    ),
    "danh_sach_noi_nhan.gach_dau": Rule(
        "Dòng nơi nhận không bắt đầu bằng gạch đầu dòng.", "Viết «- » rồi đến tên nơi nhận."
    ),
    "danh_sach_noi_nhan.dau_cau": Rule(
        "Dòng nơi nhận không kết thúc bằng dấu «{wanted}».",
        "Đặt dấu «;» cuối mỗi dòng, dấu «.» cuối dòng «Lưu».",
    ),
    "danh_sach_noi_nhan.luu": Rule(
        "Dòng cuối của nơi nhận không phải «- Lưu: …».", "Ghi dòng cuối «- Lưu: VT, đơn vị soạn thảo.»."
    ),
    "chuc_vu_nguoi_ky": Rule(
        "Không thấy khối chữ ký.", "Đặt chức vụ, họ tên người ký bên phải, ngang hàng «Nơi nhận:».", _R
    ),
    "chuc_vu_nguoi_ky.tach_trang": Rule(
        "Khối chữ ký có thể bị tách sang hai trang.",
        "Bỏ chọn «Cho phép hàng ngắt qua trang» ở khối chữ ký.",
        _N,
        "",
    ),
    "ho_ten_nguoi_ky": Rule("Chưa ghi họ tên người ký.", "Ghi họ và tên người ký.", _R),
    "ho_ten_nguoi_ky.hoc_vi": Rule("Trước họ tên người ký có học hàm, học vị hoặc danh hiệu.", "Chỉ ghi họ và tên."),
    # --- bảng ---
    "bang.tieu_de_lap": Rule(
        "Hàng tiêu đề của bảng không lặp lại ở trang sau.",
        "Chọn «Lặp lại hàng tiêu đề» cho hàng đầu của bảng.",
        _N,
    ),
    "bang.tach_hang": Rule(
        "Hàng của bảng có thể bị tách sang hai trang.", "Bỏ chọn «Cho phép hàng ngắt qua trang».", _N
    ),
    # --- phụ lục ---
    "phu_luc.danh_so": Rule(
        "Số thứ tự phụ lục không đúng: «{label}».",
        "Viết {wanted}; từ hai phụ lục trở lên thì đánh số La Mã.",
    ),
    "phu_luc.vien_dan": Rule(
        "Nội dung văn bản không nhắc đến phụ lục.", "Ghi trong nội dung, ví dụ «(có danh sách kèm theo)».", _R
    ),
    "kem_theo": Rule(
        "Phụ lục không ghi kèm theo văn bản nào.", "Ghi «(Kèm theo … số … ngày … của …)» dưới tên phụ lục."
    ),
    "kem_theo.ngoac": Rule("Dòng «Kèm theo» không đặt trong ngoặc đơn.", "Đặt cả dòng trong ngoặc đơn."),
}


def source_of(code: str) -> str:
    """The article a rule rests on; "" for what is only good practice."""
    article = RULES[code].article
    if article is not None:
        return article
    part = code.partition(".")[0]
    if part in COMPONENTS:
        return COMPONENTS[part].source
    return PAGE_SOURCE if part in _PAGE_RULES or part.startswith("le_") else ""
