"""Papers laid out by the frame: what stands in them, and that equal layouts give equal bytes."""

import io
import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn

from pipeline import rendering
from pipeline.checking.form import check_form
from pipeline.frame import Column, Page, Signatory
from tests.frame import papers


def texts(docx: bytes) -> list[str]:
    """Every paragraph's text in reading order."""
    body = Document(io.BytesIO(docx)).element.body
    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))]


def parts(docx: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        assert package.testzip() is None
        return {info.filename: package.read(info) for info in package.infolist()}


def test_equal_layouts_give_equal_bytes() -> None:
    assert papers.decision(annex=True) == papers.decision(annex=True)
    assert papers.template() == papers.template()
    assert papers.certificate() == papers.certificate()


def test_package_is_lean_and_carries_nothing_of_its_maker() -> None:
    docx = papers.plan()
    members = parts(docx)
    assert len(docx) < 16_000
    assert len(members["word/styles.xml"]) < 20_000
    assert not [name for name in members if "theme" in name or "thumbnail" in name or "customXml" in name]
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.namelist()[0] == "[Content_Types].xml"
    assert b"python-docx" not in b"".join(members.values())
    assert b"vi-VN" in members["word/styles.xml"]


def test_components_stand_in_the_decrees_order() -> None:
    shown = [text for text in texts(papers.decision(annex=True)) if text]
    wanted = ["UBND TỈNH LẠNG SƠN", "SỞ TÀI CHÍNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
              "Độc lập - Tự do - Hạnh phúc", "Số: 15/QĐ-STC", papers.PLACE_DATE, "QUYẾT ĐỊNH",
              "GIÁM ĐỐC SỞ TÀI CHÍNH", papers.LAW, "QUYẾT ĐỊNH:", "Nơi nhận:", "- Lưu: VT, VP.", "KT. GIÁM ĐỐC",
              "Nông Thị Vân", "Phụ lục"]  # fmt: skip
    assert [text for text in shown if text in wanted] == wanted


def test_styles_have_vietnamese_names() -> None:
    document = Document(io.BytesIO(papers.decision()))
    used = {p.style.name for p in document.paragraphs} | {
        p.style.name for table in document.tables for cell in table._cells for p in cell.paragraphs
    }
    assert {"Quốc hiệu", "Tiêu ngữ", "Tên cơ quan", "Số ký hiệu", "Tên loại", "Trích yếu", "Căn cứ", "Điều",
            "Nơi nhận", "Chức vụ người ký", "Họ tên người ký"} <= used  # fmt: skip


def test_every_section_counts_its_own_pages() -> None:
    document = Document(io.BytesIO(papers.decision(annex=True, landscape=True)))
    main, annex = document.sections
    assert main.different_first_page_header_footer and annex.different_first_page_header_footer
    assert annex._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
    assert annex.page_width > annex.page_height
    for section in document.sections:
        field = section.header._element
        marks = [mark.get(qn("w:fldCharType")) for mark in field.iter(qn("w:fldChar"))]
        assert marks == ["begin", "separate", "end"]
        assert not section.first_page_header._element.xpath(".//w:instrText")


def test_tables_repeat_their_heading_and_keep_rows_whole() -> None:
    table = next(t for t in Document(io.BytesIO(papers.decision(annex=True))).tables if len(t.rows) > 10)
    rows = table._tbl.tr_lst
    assert [row.xpath("./w:trPr/w:tblHeader") != [] for row in rows[:2]] == [True, False]
    assert all(row.xpath("./w:trPr/w:cantSplit") for row in rows)
    assert sum(int(column.w.twips) for column in table._tbl.tblGrid.gridCol_lst) == 9354  # 165 mm


def test_total_row_joins_cells_marked_none() -> None:
    table = Document(io.BytesIO(papers.decision(annex=True))).tables[-1]
    last = table._tbl.tr_lst[-1]
    assert [cell.grid_span for cell in last.tc_lst] == [3, 1]


@pytest.mark.parametrize("names", [["Sở Nội vụ"], ["Sở Nội vụ", "Sở Y tế"]])
def test_addressees_one_on_the_line_or_each_on_its_own(names: list[str]) -> None:
    page = Page()
    page.addressees(names)
    shown = [text for text in texts(page.bytes()) if text]
    assert shown == (["Kính gửi: Sở Nội vụ"] if len(names) == 1 else ["Kính gửi:", "- Sở Nội vụ;", "- Sở Y tế."])


def test_addressees_of_a_template_follow_their_number() -> None:
    page = Page()
    page.addressees("unit in units", "{{ unit.name }}")
    paper = rendering.compile(page.bytes(), name="thu")
    one = texts(paper.render({"units": [{"name": "Sở Nội vụ"}]}))
    two = texts(paper.render({"units": [{"name": "Sở Nội vụ"}, {"name": "Sở Y tế"}]}))
    assert [text for text in one if text] == ["Kính gửi: Sở Nội vụ"]
    assert [text for text in two if text] == ["Kính gửi:", "- Sở Nội vụ;", "- Sở Y tế."]


def test_three_signatures_have_their_names_on_one_line() -> None:
    page = Page()
    page.signatures(Signatory(["NGƯỜI LẬP"], "Vi Thị Loan"), Signatory(["GIÁM ĐỐC"], "Triệu Đức Long"),
                    Signatory(["KẾ TOÁN TRƯỞNG", "KIÊM THỦ QUỸ"], "Nông Thị Vân", "(Ký, ghi rõ họ tên)"))  # fmt: skip
    table = Document(io.BytesIO(page.bytes())).tables[0]
    assert [cell.text for cell in table.rows[1].cells] == ["Vi Thị Loan", "Nông Thị Vân", "Triệu Đức Long"]


def test_the_line_before_a_signature_stays_with_it() -> None:
    document = Document(io.BytesIO(papers.decision()))
    last = next(p for p in document.paragraphs if p.text.endswith("./."))
    assert last._p.pPr.keepNext is not None


def test_a_total_row_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="3 cells"):
        Page().table([Column("STT", 10), Column("Họ và tên", 40)], [], total=["Cộng", "", ""])


def test_body_size_outside_the_decree_is_refused() -> None:
    with pytest.raises(ValueError, match="13-14"):
        Page(body_size=12)


FACTS = {
    "head": {"parent": "UBND TỈNH LẠNG SƠN", "agency": "SỞ TÀI CHÍNH", "number": "Số: 15/QĐ-STC",
             "place_date": papers.PLACE_DATE},
    "title": {"name": "Chiến sĩ thi đua cơ sở"}, "year": 2025, "authority": "GIÁM ĐỐC SỞ TÀI CHÍNH",
    "bases": [papers.LAW, "Theo đề nghị của Chánh Văn phòng Sở."], "people": ["a", "b"], "money": "2.340.000",
    "recipients": ["- Như Điều 3;", "- Lưu: VT, VP."],
    "signer": {"lines": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "name": "Nông Thị Vân"},
    "units": [{"name": "Văn phòng Sở", "people": [{"name": "Hoàng Văn Tú", "position": "Chuyên viên"}]}],
}  # fmt: skip


@pytest.mark.parametrize(
    "agency",
    ["SỞ Y TẾ", "SỞ NỘI VỤ", "SỞ TÀI CHÍNH", "CHI CỤC THỦY LỢI", "SỞ CÔNG THƯƠNG TỈNH", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
     "TRUNG TÂM Y TẾ BÌNH GIA", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
     "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI",
     "BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU ĐỒNG ĐĂNG - LẠNG SƠN"],
)  # fmt: skip
def test_rules_of_a_filled_template_fit_names_and_subjects_of_any_length(agency: str) -> None:
    template = rendering.compile(papers.template(), name="quyet_dinh")
    for title in ("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở, Lao động tiên tiến",
                  "Tập thể lao động tiên tiến và Chiến sĩ thi đua cơ sở, Lao động tiên tiến cho cán bộ"):  # fmt: skip
        facts = FACTS | {"head": FACTS["head"] | {"agency": agency}, "title": {"name": title}}  # type: ignore[operator]
        found = check_form(template.render(facts), file="quyet_dinh.docx")
        assert [f.code for f in found if "duong_ke" in f.code] == []


def test_a_filled_template_keeps_form() -> None:
    template = rendering.compile(papers.template(), name="quyet_dinh")
    found = check_form(template.render(FACTS), file="quyet_dinh.docx")
    assert [f.code for f in found] == ["the_thuc.phu_luc.vien_dan"]  # its body does not speak of the list
