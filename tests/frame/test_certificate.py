"""Certificates: one landscape page with every line of the decree, or only what is printed over stock."""

import io

from docx import Document
from docx.oxml.ns import qn

from pipeline.checking.form import check_form
from pipeline.frame import Certificate
from tests.frame import papers


def shown(docx: bytes) -> list[str]:
    document = Document(io.BytesIO(docx))
    return [p.text for table in document.tables for row in table.rows for cell in row._tr.tc_lst
            for p in map(_Text, cell.p_lst) if p.text]  # fmt: skip


class _Text:
    def __init__(self, paragraph: object) -> None:
        self.text = "".join(t.text or "" for t in paragraph.iter(qn("w:t")))  # type: ignore[attr-defined]


def test_lines_stand_in_the_decrees_order() -> None:
    assert shown(papers.certificate()) == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "GIÁM ĐỐC SỞ TÀI CHÍNH", "TẶNG",
        "GIẤY KHEN", "Bà Lương Thị Hạnh", "Trưởng phòng Quản lý ngân sách, Sở Tài chính tỉnh Lạng Sơn",
        "Đã có thành tích xuất sắc trong phong trào thi đua “Lạng Sơn thi đua chuyển đổi số, nâng cao chất lượng "
        "phục vụ người dân và doanh nghiệp” năm 2025",
        "Quyết định số 15/QĐ-STC", "ngày 05 tháng 01 năm 2026", "Số sổ vàng: 12", papers.PLACE_DATE, "GIÁM ĐỐC",
        "Triệu Đức Long",
    ]  # fmt: skip


def test_rows_are_of_exact_height_and_fit_one_page() -> None:
    document = Document(io.BytesIO(papers.certificate()))
    section, table = document.sections[0], document.tables[0]
    heights = [row._tr.trPr.xpath("./w:trHeight")[0] for row in table.rows]
    assert {height.get(qn("w:hRule")) for height in heights} == {"exact"}
    used = sum(int(height.get(qn("w:val"))) for height in heights) + 20
    assert used <= (section.page_height - section.top_margin - section.bottom_margin) / 635
    assert section.page_width > section.page_height


def test_print_over_stock_carries_only_what_changes_and_keeps_its_place() -> None:
    paper = Certificate(stock=True, shift=(2, -1))
    paper.motto()
    paper.decider("GIÁM ĐỐC SỞ TÀI CHÍNH")
    paper.verb()
    paper.award("GIẤY KHEN")
    paper.recipient("Bà Lương Thị Hạnh")
    paper.achievement("Đã có thành tích xuất sắc")
    paper.foot("Số sổ vàng: 12", place_date=papers.PLACE_DATE, lines=["GIÁM ĐỐC"], name="Triệu Đức Long")
    docx = paper.bytes()
    assert shown(docx) == ["Bà Lương Thị Hạnh", "Đã có thành tích xuất sắc", "Số sổ vàng: 12",
                           papers.PLACE_DATE, "GIÁM ĐỐC", "Triệu Đức Long"]  # fmt: skip
    full, stock = (Document(io.BytesIO(each)) for each in (papers.certificate(), docx))
    assert not stock.element.body.xpath(".//w:drawing")
    assert round((stock.sections[0].left_margin - full.sections[0].left_margin) / 36000) == 2
    assert round((stock.sections[0].top_margin - full.sections[0].top_margin) / 36000) == -1
    assert [row.height for row in stock.tables[0].rows] == [row.height for row in full.tables[0].rows]


def test_a_certificate_is_judged_by_its_own_layout() -> None:
    assert check_form(papers.certificate(), file="giay_khen.docx") == []


def test_a_title_has_flags_beside_the_emblem_and_the_drawing_stays_out_of_the_text() -> None:
    plain, flagged = Certificate(), Certificate(flags=True)
    shapes = []
    for paper in (plain, flagged):
        document = Document(io.BytesIO(paper.bytes()))
        assert not document.element.body.xpath(".//w:drawing")
        shapes.append(len(document.sections[0].header._element.xpath(".//a:custGeom")))
    assert shapes[1] - shapes[0] == 3
