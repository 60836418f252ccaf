"""Tờ căn chỉnh phôi: where every band of a certificate lands, to measure the shift before printing over stock."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.overprint import STOCK_NEEDS, StockFacts, moved, on_stock, shift, shown_shift
from pipeline.eligibility import Assessment
from pipeline.frame import Certificate


class CalibrationFacts(StockFacts):
    """Tờ căn chỉnh: the shift set now."""

    setting: str


class CalibrationSheet(DocumentType):
    """Tờ căn chỉnh, one when the office prints over stock."""

    code = "to_can_chinh_phoi"
    title = "Tờ căn chỉnh khi in trên phôi"
    family = "quyet_dinh"
    made_for = "cơ quan, khi in bằng, giấy khen trên phôi mua sẵn"
    needs = STOCK_NEEDS
    seed_rows = "16"
    formal = False
    facts = CalibrationFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One, with the shift as it is set now."""
        draft = Draft(self, assessment)
        if on_stock(draft.office):
            right, down = shift(draft.office)
            yield draft.document(CalibrationFacts(setting=shown_shift(draft.office), right=right, down=down))

    def layout(self) -> Certificate:
        """Every band outlined and named, millimetre scales along two edges."""
        page = Certificate(guides=True, title=self.title)
        page.note("TỜ CĂN CHỈNH KHI IN TRÊN PHÔI")
        page.note(
            "Đang đặt: {{ setting }}. In tờ này lên giấy trắng A4 khổ ngang, tỷ lệ 100%, rồi đặt chồng lên phôi, "
            "soi trước ánh sáng."
        )
        page.note(
            "Đo bằng thước độ lệch giữa khung dưới đây và chỗ để trống của phôi. Khung phải dịch sang phải, xuống "
            "dưới: ghi số dương;"
        )
        page.note(
            "sang trái, lên trên: ghi số âm. Cộng với số đang đặt, ghi vào sheet «Cơ quan» (mm) rồi lập lại tờ này "
            "để kiểm tra."
        )
        page.decider("Chức vụ của người tặng")
        page.verb("Tặng")
        page.award("Tên hình thức")
        page.recipient("Họ và tên người được tặng", "Chức vụ, đơn vị")
        page.achievement("Thành tích (từ một đến ba dòng)")
        page.foot(
            "Số, ngày quyết định",
            "Số sổ vàng",
            place_date="Địa danh, ngày, tháng, năm",
            lines=["CHỨC VỤ NGƯỜI KÝ"],
            name="Họ và tên người ký",
        )
        return page

    def finish(self, rendered: bytes, facts: Facts) -> bytes:
        """The outlines moved as the certificates will be; the scales stay with the paper."""
        return moved(rendered, facts)
