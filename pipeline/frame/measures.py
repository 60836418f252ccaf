"""Thể thức: the numbers of Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I.

One home for every margin, size and style an official paper must have: `frame` lays papers out with them
and `checking` judges any paper by them. Lengths are millimetres, type sizes are points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Align = Literal["left", "center", "right", "justify"]

DECREE: Final = "Nghị định số 30/2020/NĐ-CP"
PAGE_SOURCE: Final = f"Mục I Phần I Phụ lục I {DECREE}"
FONT: Final = "Times New Roman"  # Mục I
TEXT_COLOUR: Final = "000000"  # Mục I


@dataclass(frozen=True, slots=True)
class Span:
    """Khoảng cho phép: the least and the most the decree allows, and the value this project uses."""

    low: float
    high: float
    used: float

    def holds(self, value: float, tolerance: float = 0.0) -> bool:
        """Whether a value is inside the span, give or take `tolerance`."""
        return self.low - tolerance <= value <= self.high + tolerance


# Mục I: khổ giấy A4, kiểu trình bày, định lề.
PAPER_WIDTH: Final = 210.0
PAPER_HEIGHT: Final = 297.0
MARGIN_TOP: Final = Span(20, 25, 20)
MARGIN_BOTTOM: Final = Span(20, 25, 20)
MARGIN_LEFT: Final = Span(30, 35, 30)
MARGIN_RIGHT: Final = Span(15, 20, 15)  # 15 leaves the two columns of the head room to breathe
HEADER_DISTANCE: Final = 10.0  # the page number stands inside the top margin (Mục I)

# Mục II khoản 6 điểm c: nội dung văn bản.
FIRST_LINE_INDENTS: Final = (10.0, 12.7)
FIRST_LINE_INDENT: Final = 12.7
PARAGRAPH_GAP: Final = 6.0  # points, at least
LINE_SPACING: Final = Span(1.0, 1.5, 1.15)  # in lines

# Mục II khoản 1, 2, 5: the rule under Tiêu ngữ is as long as its text, the others 1/3 to 1/2 of theirs.
RULE_SHARE: Final = Span(1 / 3, 1 / 2, 0.41)

SIGNING_BAND: Final = 28.0  # room for the signature and the seal

QUOC_HIEU: Final = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU: Final = "Độc lập - Tự do - Hạnh phúc"


@dataclass(frozen=True, slots=True)
class Component:
    """Thành phần thể thức: how one part of an official paper is set.

    `name` is both the Word style clerks see and the word used in findings. `low`, `high` are the sizes the
    decree allows and `size` the one used here. `bold`, `italic` and `upper` are True, False or None when
    the decree leaves it open; `align` is None when the part has no fixed alignment.
    """

    name: str
    low: float
    high: float
    size: float
    bold: bool | None
    italic: bool | None
    upper: bool | None
    align: Align | None
    article: str

    @property
    def source(self) -> str:
        """The article a finding about this part rests on."""
        where = "Phụ lục III" if self.article.startswith("Mẫu") else "Phần I Phụ lục I"
        return f"{self.article} {where} {DECREE}"


COMPONENTS: Final[dict[str, Component]] = {
    # Ô số 1
    "quoc_hieu": Component("Quốc hiệu", 12, 13, 13, True, False, True, "center", "khoản 1 Mục II"),
    "tieu_ngu": Component("Tiêu ngữ", 13, 14, 14, True, False, False, "center", "khoản 1 Mục II"),
    # Ô số 2
    "co_quan_chu_quan": Component("Cơ quan chủ quản", 12, 13, 13, False, False, True, "center", "khoản 2 Mục II"),
    "co_quan_ban_hanh": Component("Tên cơ quan", 12, 13, 13, True, False, True, "center", "khoản 2 Mục II"),
    # Ô số 3, 4
    "so_ky_hieu": Component("Số ký hiệu", 13, 13, 13, False, False, None, "center", "khoản 3 Mục II"),
    "dia_danh_thoi_gian": Component("Địa danh ngày", 13, 14, 14, False, True, False, "center", "khoản 4 Mục II"),
    # Ô số 5a, 5b
    "ten_loai": Component("Tên loại", 13, 14, 14, True, False, True, "center", "khoản 5 Mục II"),
    "trich_yeu": Component("Trích yếu", 13, 14, 14, True, False, False, "center", "khoản 5 Mục II"),
    "trich_yeu_cong_van": Component("Trích yếu công văn", 12, 13, 12, False, False, False, "center", "khoản 5 Mục II"),
    # Ô số 6
    "tham_quyen": Component("Thẩm quyền ban hành", 13, 14, 14, True, False, True, "center", "Mẫu 1.2"),
    "can_cu": Component("Căn cứ", 13, 14, 14, False, True, False, "justify", "khoản 6 Mục II"),
    "lenh_ban_hanh": Component("Lệnh ban hành", 13, 14, 14, True, False, True, "center", "Mẫu 1.2"),
    "loi_van": Component("Lời văn", 13, 14, 14, None, None, None, "justify", "khoản 6 Mục II"),
    "chuong": Component("Chương", 13, 14, 14, True, False, False, "center", "khoản 6 Mục II"),
    "tieu_de_chuong": Component("Tiêu đề chương", 13, 14, 14, True, False, True, "center", "khoản 6 Mục II"),
    "dieu_khoan": Component("Điều", 13, 14, 14, None, False, False, "justify", "khoản 6 Mục II"),
    "de_muc_lon": Component("Đề mục lớn", 13, 14, 14, True, False, True, "justify", "khoản 6 Mục II"),
    "de_muc_nho": Component("Đề mục", 13, 14, 14, True, False, False, "justify", "khoản 6 Mục II"),
    "khoan_muc": Component("Khoản", 13, 14, 14, None, None, None, "justify", "khoản 6 Mục II"),
    "diem_muc": Component("Điểm", 13, 14, 14, False, False, None, "justify", "khoản 6 Mục II"),
    # Ô số 7a, 7b
    "chuc_vu_nguoi_ky": Component("Chức vụ người ký", 13, 14, 14, True, False, True, "center", "khoản 7 Mục II"),
    "ho_ten_nguoi_ky": Component("Họ tên người ký", 13, 14, 14, True, False, False, "center", "khoản 7 Mục II"),
    # Ô số 9a, 9b
    "kinh_gui": Component("Kính gửi", 13, 14, 14, False, False, False, None, "khoản 9 Mục II"),
    "noi_nhan": Component("Nơi nhận", 12, 12, 12, True, True, False, "left", "khoản 9 Mục II"),
    "danh_sach_noi_nhan": Component("Danh sách nơi nhận", 11, 11, 11, False, False, None, "left", "khoản 9 Mục II"),
    # Mục III khoản 1: phụ lục
    "phu_luc": Component("Phụ lục", 14, 14, 14, True, False, False, "center", "khoản 1 Mục III"),
    "tieu_de_phu_luc": Component("Tiêu đề phụ lục", 13, 14, 14, True, False, True, "center", "khoản 1 Mục III"),
    "kem_theo": Component("Kèm theo", 13, 14, 14, False, True, None, "center", "khoản 1 Mục III"),
    # Mục I
    "so_trang": Component("Số trang", 13, 14, 14, False, False, None, "center", "Mục I"),
}


def style_id(key: str) -> str:
    """The Word style id of a component: "ten_loai" -> "TenLoai"."""
    return "".join(word.capitalize() for word in key.split("_"))
