"""Every fault of `vi-du-co-loi.xlsx`: the codes `check` must give, and the cell each stands in.

A sheet the program cannot do without is not missing here, for then nothing else could be judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from functools import cache

from openpyxl.utils import get_column_letter

from inputs.samples import faulty_review
from pipeline.records import AWARD_COUNCIL, INITIATIVE_COUNCIL, LIST_SHEETS, Review, fields
from pipeline.workbook.layout import EXAMPLE_ROW, HEADING_ROW

MISSING_SHEET, HIDDEN, MERGED, NO_HEADING, LEGACY, PLAIN_NUMBER, ADDED_ROW = range(7)
"""What is done to the workbook besides writing a value."""


@dataclass(frozen=True)
class Fault:
    """One mistake.

    `codes` are the findings that name its cell; `key` picks the row, every word of it being a value of the
    record. Without a `value` the row is wrong as it stands; None empties the cell.
    """

    codes: str
    rows: str
    key: tuple[str, ...] = ()
    column: str = ""
    value: str | int | date | time | None = ""
    how: int | None = None
    at: str = ""  # letter of the column the findings name, where it is not the cell's own

    @property
    def sheet(self) -> str:
        """Name of the sheet."""
        return LIST_SHEETS[self.rows].sheet

    @property
    def row(self) -> int:
        """Row of the workbook."""
        if self.how == NO_HEADING:
            return HEADING_ROW
        records = getattr(_base(), self.rows)
        if self.how == ADDED_ROW:
            return EXAMPLE_ROW + len(records)
        wanted, names = set(self.key), [f.name for f in fields(LIST_SHEETS[self.rows])]
        values = ({str(getattr(record, name)) for name in names} for record in records)
        return EXAMPLE_ROW + next(n for n, found in enumerate(values) if wanted <= found)

    @property
    def damaged(self) -> str:
        """Address of the cell that is written to."""
        names = [f.name for f in fields(LIST_SHEETS[self.rows])]
        letter = get_column_letter(names.index(self.column) + 2) if self.column else "A"
        return f"{letter}{self.row}"

    @property
    def found_at(self) -> str:
        """Address the findings name."""
        if self.how == MISSING_SHEET:
            return ""
        return f"{self.at}{self.row}" if self.at else self.damaged


@cache
def _base() -> Review:
    return faulty_review.review()


UNITS = (
    Fault("lien_ket.trung_ma", "units", ("DV05",), "code", "DV04"),
    Fault("lien_ket.trung_don_vi", "units", ("DV06",), "name", "Phòng Tài chính hành chính sự nghiệp"),
    Fault("so_lieu.ngoai_danh_muc", "units", ("DV07",), "rating", "Giỏi toàn diện"),
    Fault("so_lieu.can_so", "units", ("DV08",), "headcount", "bảy người"),
    Fault("lien_ket.qua_so_nguoi", "units", ("DV02",), "headcount", 1),
    Fault("so_lieu.ngoai_danh_muc", "units", ("DV10",), "kind", "Ban quản lý"),
)

PEOPLE = (
    Fault("so_lieu.ngay_khong_co", "people", ("CN006",), "born", "31/02/1979"),
    Fault("so_lieu.de_trong", "people", ("CN008",), "full_name", None),
    Fault("lien_ket.khong_co_ma", "people", ("CN010",), "unit", "DV99"),
    Fault("so_lieu.ngoai_danh_muc", "people", ("CN011",), "rating", "Lao động giỏi"),
    Fault("lien_ket.trung_ma", "people", ("CN012",), "code", "CN009"),
    Fault("so_lieu.ngay_chi_co_nam", "people", ("CN013",), "born", "1984"),
    Fault("so_lieu.khong_phai_ngay", "people", ("CN014",), "joined", "sau Tết"),
    Fault("so_lieu.nam_hai_chu_so", "people", ("CN015",), "born", "08/5/95"),
    Fault("so_lieu.cong_thuc_chua_tinh", "people", ("CN017",), "position", '=CONCATENATE("Phó ","Trưởng phòng")'),
    Fault("so_lieu.danh_xung_trong_ten", "people", ("CN018",), "full_name", "Bà Nông Thị Thùy Dương"),
    Fault("so_lieu.hoc_vi_trong_ten", "people", ("CN019",), "full_name", "TS. Lành Văn Hoan"),
    Fault("so_lieu.chu_da_sua", "people", ("CN020",), "position", "Chuyên  viên "),
    Fault("lien_ket.tuoi_la", "people", ("CN021",), "born", date(1926, 4, 25)),
    Fault("so_lieu.o_gop", "people", ("CN022",), "hometown", how=MERGED),
    Fault("dong.an", "people", ("CN023",), how=HIDDEN),
    Fault("so_lieu.so_thay_ngay", "people", ("CN025",), "born", 30344, PLAIN_NUMBER),
    Fault("so_lieu.o_bao_loi", "people", ("CN027",), "rating", "#N/A"),
    # No fault by itself: it makes the namesake below look like one person typed twice.
    Fault("", "people", ("CN028",), "born", date(1994, 6, 2)),
    Fault("so_lieu.phong_chu_cu", "people", ("CN029",), "full_name", "D\u00ad¬ng V¨n Kho¸t", LEGACY),
    Fault("lien_ket.co_the_trung_nguoi", "people", ("CN030",), "full_name", "Bế Thị Thanh Tú"),
    Fault("dong.bo_qua", "people", how=ADDED_ROW),
)

NOMINATIONS = (
    Fault("dieu_kien.khong_dat", "nominations", ("CN018", "chien_si_thi_dua_tinh"), "award"),
    Fault("phieu.thieu", "nominations", ("CN019", "chien_si_thi_dua_co_so"), "votes"),
    Fault("tham_quyen.khong_thuoc", "nominations", ("CN024", "giay_khen_xa"), "award"),
    Fault("tham_quyen.sai_doi_tuong", "nominations", ("CN025", "tap_the_lao_dong_tien_tien"), "award"),
    Fault("de_nghi.trung", "nominations", ("Đề nghị lần thứ hai",), "award"),
    Fault(
        "phieu.vuot",
        "nominations",
        ("Phiếu nhiều hơn số thành viên",),
        "votes",
    ),
    Fault("lien_ket.thieu_ly_do", "nominations", ("Không đồng ý mà không có lý do",), "reason"),
    Fault("hoi_dong.khong_dong_y", "nominations", ("Không đồng ý mà không có lý do",), "result"),
    Fault("so_lieu.ngoai_danh_muc", "nominations", ("CN022", "giay_khen"), "award", "Cờ luân lưu"),
    Fault("lien_ket.khong_co_ma", "nominations", ("CN023", "giay_khen"), "subject", "CN999"),
    Fault("so_lieu.can_so", "nominations", ("CN024", "giay_khen"), "votes", "mười một"),
    Fault("so_lieu.ngoai_danh_muc", "nominations", ("CN025", "giay_khen"), "kind", "Thường xuyên"),
    Fault("so_lieu.ngoai_khoang", "nominations", ("CN026", "giay_khen"), "votes", 2000),
    Fault("de_nghi.da_co", "nominations", ("CN016", "lao_dong_tien_tien"), "award"),
)

HISTORY = (
    Fault("lien_ket.khen_thuong_hai_lan", "past_awards", ("CN026", "2021", "Sở Tài chính"), "award"),
    Fault("lien_ket.khen_thuong_nam_sau", "past_awards", ("CN019", "2027"), "year"),
    Fault(
        "lien_ket.nam_lech_ngay",
        "past_awards",
        ("CN018", "lao_dong_tien_tien", "2022"),
        "decided_on",
        date(2025, 12, 16),
    ),
    Fault(
        "so_lieu.ngay_khong_co",
        "past_awards",
        ("CN020", "lao_dong_tien_tien", "2023"),
        "decided_on",
        "32/12/2023",
    ),
    Fault("so_lieu.can_so", "past_awards", ("CN021", "lao_dong_tien_tien", "2024"), "year", "hai nghìn"),
    Fault("so_lieu.ty_le_qua_100", "initiatives", ("SK21",), "authors", "CN022 70%\nCN023 60%"),
    Fault("so_lieu.tac_gia_hai_lan", "initiatives", ("SK22",), "authors", "CN023 50%\nCN023 50%"),
    Fault("lien_ket.khong_co_ma", "initiatives", ("SK23",), "authors", "CN777"),
    Fault("so_lieu.ngoai_danh_muc", "initiatives", ("SK24",), "scope", "Cấp thôn"),
)

OFFICE_LIFE = (
    Fault("lien_ket.hai_chu_tich", "council_members", ("Đặng Trường Giang", AWARD_COUNCIL), "role", "Chủ tịch"),
    Fault(
        "lien_ket.thanh_vien_hai_lan",
        "council_members",
        ("Nông Thị Minh Nguyệt",),
        "full_name",
        "Hoàng Trọng Đại",
    ),
    Fault("phieu.vang_mat", "council_members", ("Hoàng Thị Diệp Anh", AWARD_COUNCIL), "written_opinion", None),
    Fault("lien_ket.gio_nguoc", "sessions", (INITIATIVE_COUNCIL,), "ends", time(13, 0)),
    Fault("lien_ket.so_phieu_lech", "sessions", (AWARD_COUNCIL,), "ballots_issued", 20),
    Fault("so_lieu.ngoai_danh_muc", "tasks", ("2026-01-15",), "quarter", "V"),
    Fault("so_lieu.ngoai_danh_muc", "tasks", ("2026-01-20",), "product", "Thư ngỏ"),
    Fault("so_lieu.chu_nghi_ngo", "tasks", ("2026-06-18",), "content", "Xây d?ng báo cáo sơ kết"),
    Fault("lien_ket.ngay_ngoai_nam", "tasks", ("2026-01-30",), "deadline", date(2016, 1, 29)),
    Fault("tham_quyen.khong_duoc_quyet_dinh", "issued_papers", ("490",), "applies_to"),
    Fault("lien_ket.van_ban_hai_lan", "issued_papers", ("237",), "paper"),
    Fault("so_lieu.bi_doi_thanh_ngay", "issued_papers", ("bien_ban_kiem_phieu",), "number", date(2026, 12, 3)),
    Fault("so_lieu.ngay_khong_co", "issued_papers", ("danh_sach_phat_hanh",), "signed_on", "30/02/2026"),
    Fault("cot.thieu", "passages", column="section", how=NO_HEADING, at="A"),
    Fault("cot.khong_tieu_de", "passages", column="section", how=NO_HEADING),
    Fault("lien_ket.tep_ngoai_thu_muc", "evidence", ("CN016",), "path"),
    Fault("lien_ket.tep_khong_phai_pdf", "evidence", ("CN026",), "path"),
    Fault("sheet.vang", "recipients", how=MISSING_SHEET),
)

FAULTS = (*UNITS, *PEOPLE, *NOMINATIONS, *HISTORY, *OFFICE_LIFE)
