"""Thể thức: the numbers of Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I.

One home for every margin, size and style an official paper must have: `frame` lays papers out with them
and `checking` judges any paper by them. Lengths are millimetres, type sizes are points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Align = Literal["left", "center", "right", "justify"]

DECREE: Final = "Phụ lục I, Phần I Nghị định số 30/2020/NĐ-CP"
FONT: Final = "Times New Roman"  # Mục I khoản 4
TEXT_COLOUR: Final = "000000"  # Mục I khoản 4


@dataclass(frozen=True, slots=True)
class Span:
    """Khoảng cho phép: the least and the most the decree allows, and the value this project uses."""

    low: float
    high: float
    used: float

    def holds(self, value: float, tolerance: float = 0.0) -> bool:
        """Whether a value is inside the span, give or take `tolerance`."""
        return self.low - tolerance <= value <= self.high + tolerance


# Mục I khoản 1-3: khổ giấy A4, kiểu trình bày, định lề.
PAPER_WIDTH: Final = 210.0
PAPER_HEIGHT: Final = 297.0
MARGIN_TOP: Final = Span(20, 25, 20)
MARGIN_BOTTOM: Final = Span(20, 25, 20)
MARGIN_LEFT: Final = Span(30, 35, 30)
MARGIN_RIGHT: Final = Span(15, 20, 15)  # 15 leaves the two columns of the head room to breathe
HEADER_DISTANCE: Final = 10.0  # the page number stands inside the top margin (Mục I khoản 7)

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
        return f"{self.article} {DECREE}"


COMPONENTS: Final[dict[str, Component]] = {
    # Ô số 1
    "quoc_hieu": Component("Quốc hiệu", 12, 13, 13, True, False, True, "center", "Mục II khoản 1"),
    "tieu_ngu": Component("Tiêu ngữ", 13, 14, 14, True, False, False, "center", "Mục II khoản 1"),
    # Ô số 2
    "co_quan_chu_quan": Component(
        "Cơ quan chủ quản", 12, 13, 13, False, False, True, "center", "Mục II khoản 2"
    ),
    "co_quan_ban_hanh": Component("Tên cơ quan", 12, 13, 13, True, False, True, "center", "Mục II khoản 2"),
    # Ô số 3, 4
    "so_ky_hieu": Component("Số ký hiệu", 13, 13, 13, False, False, None, "center", "Mục II khoản 3"),
    "dia_danh_thoi_gian": Component(
        "Địa danh ngày", 13, 14, 14, False, True, False, "center", "Mục II khoản 4"
    ),
    # Ô số 5a, 5b
    "ten_loai": Component("Tên loại", 13, 14, 14, True, False, True, "center", "Mục II khoản 5"),
    "trich_yeu": Component("Trích yếu", 13, 14, 14, True, False, False, "center", "Mục II khoản 5"),
    "trich_yeu_cong_van": Component(
        "Trích yếu công văn", 12, 13, 12, False, False, False, "center", "Mục II khoản 5"
    ),
    # Ô số 6
    "tham_quyen": Component("Thẩm quyền ban hành", 13, 14, 14, True, False, True, "center", "Mẫu 1.2"),
    "can_cu": Component("Căn cứ", 13, 14, 14, False, True, False, "justify", "Mục II khoản 6"),
    "lenh_ban_hanh": Component("Lệnh ban hành", 13, 14, 14, True, False, True, "center", "Mẫu 1.2"),
    "loi_van": Component("Lời văn", 13, 14, 14, None, None, None, "justify", "Mục II khoản 6"),
    "chuong": Component("Chương", 13, 14, 14, True, False, False, "center", "Mục II khoản 6"),
    "tieu_de_chuong": Component("Tiêu đề chương", 13, 14, 14, True, False, True, "center", "Mục II khoản 6"),
    "dieu_khoan": Component("Điều", 13, 14, 14, None, False, False, "justify", "Mục II khoản 6"),
    "de_muc_lon": Component("Đề mục lớn", 13, 14, 14, True, False, True, "justify", "Mục II khoản 6"),
    "de_muc_nho": Component("Đề mục", 13, 14, 14, True, False, False, "justify", "Mục II khoản 6"),
    "khoan_muc": Component("Khoản", 13, 14, 14, None, None, None, "justify", "Mục II khoản 6"),
    "diem_muc": Component("Điểm", 13, 14, 14, False, False, None, "justify", "Mục II khoản 6"),
    # Ô số 7a, 7b
    "chuc_vu_nguoi_ky": Component(
        "Chức vụ người ký", 13, 14, 14, True, False, True, "center", "Mục II khoản 7"
    ),
    "ho_ten_nguoi_ky": Component(
        "Họ tên người ký", 13, 14, 14, True, False, False, "center", "Mục II khoản 7"
    ),
    # Ô số 9a, 9b
    "kinh_gui": Component("Kính gửi", 13, 14, 14, False, False, False, None, "Mục II khoản 9"),
    "noi_nhan": Component("Nơi nhận", 12, 12, 12, True, True, False, "left", "Mục II khoản 9"),
    "danh_sach_noi_nhan": Component(
        "Danh sách nơi nhận", 11, 11, 11, False, False, None, "left", "Mục II khoản 9"
    ),
    # Mục III khoản 1: phụ lục
    "phu_luc": Component("Phụ lục", 14, 14, 14, True, False, False, "center", "Mục III khoản 1"),
    "tieu_de_phu_luc": Component(
        "Tiêu đề phụ lục", 13, 14, 14, True, False, True, "center", "Mục III khoản 1"
    ),
    "kem_theo": Component("Kèm theo", 13, 14, 14, False, True, None, "center", "Mục III khoản 1"),
    # Mục I khoản 7
    "so_trang": Component("Số trang", 13, 14, 14, False, False, None, "center", "Mục I khoản 7"),
}


def style_id(key: str) -> str:
    """The Word style id of a component: "ten_loai" -> "TenLoai"."""
    return "".join(word.capitalize() for word in key.split("_"))
