"""The form of finished papers: whole papers pass, every single defect is found and named."""

import io
from collections.abc import Callable
from functools import cache

import pytest
from docx import Document
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from pipeline.checking.form import check_form
from pipeline.findings import Level
from tests.frame import papers

Edit = Callable[[Paper], object]
SAMPLES: dict[str, Callable[[], bytes]] = {
    "decision": cache(papers.decision),
    "annexed": cache(lambda: papers.decision(annex=True)),
    "landscape": cache(lambda: papers.decision(annex=True, landscape=True)),
    "plan": cache(papers.plan),
    "letter": cache(papers.letter),
    "letter to one": cache(lambda: papers.letter(1)),
    "minutes": cache(papers.minutes),
    "certificate": cache(papers.certificate),
}


def codes(docx: bytes) -> set[str]:
    return {finding.code.removeprefix("the_thuc.") for finding in check_form(docx, file="van_ban.docx")}


def edited(sample: str, edit: Edit) -> bytes:
    paper = Document(io.BytesIO(SAMPLES[sample]()))
    edit(paper)
    target = io.BytesIO()
    paper.save(target)
    return target.getvalue()


# --- the editor's hand --------------------------------------------------------------------------------
def line(paper: Paper, begins: str) -> Paragraph:
    """The first paragraph, in a table or not, that begins so."""
    for element in paper.element.body.iter(qn("w:p")):
        paragraph = Paragraph(element, paper)
        if paragraph.text.startswith(begins):
            return paragraph
    raise AssertionError(f"no paragraph begins with {begins!r}")


def sized(begins: str, points: float) -> Edit:
    def edit(paper: Paper) -> None:
        for run in line(paper, begins).runs:
            run.font.size = Pt(points)

    return edit


def bold(begins: str, wanted: bool) -> Edit:
    def edit(paper: Paper) -> None:
        for run in line(paper, begins).runs:
            run.bold = wanted

    return edit


def italic(begins: str, wanted: bool) -> Edit:
    def edit(paper: Paper) -> None:
        for run in line(paper, begins).runs:
            run.italic = wanted

    return edit


def aligned(begins: str, align: ALIGN) -> Edit:
    return lambda paper: setattr(line(paper, begins), "alignment", align)


def retyped(begins: str, text: str) -> Edit:
    def edit(paper: Paper) -> None:
        runs = line(paper, begins).runs
        runs[-1].text = text if len(runs) == 1 else text.removeprefix("".join(run.text for run in runs[:-1]))

    return edit


def dropped(begins: str, following: int = 0) -> Edit:
    """Takes out a paragraph, or the `following`-th after it."""

    def edit(paper: Paper) -> None:
        element: CT_P = line(paper, begins)._p
        for _ in range(following):
            element = element.getnext()
        element.getparent().remove(element)

    return edit


def margin(side: str, millimetres: float) -> Edit:
    return lambda paper: setattr(paper.sections[0], f"{side}_margin", Mm(millimetres))


def rule_after(begins: str, indent: int) -> Edit:
    """Sets the indents, in twips, of the rule drawn under a paragraph."""

    def edit(paper: Paper) -> None:
        ind = line(paper, begins)._p.getnext().pPr.ind
        ind.set(qn("w:left"), str(indent))
        ind.set(qn("w:right"), str(indent))

    return edit


def without(tag: str, table: int) -> Edit:
    """Takes an element out of every row of a table."""

    def edit(paper: Paper) -> None:
        for found in list(paper.tables[table]._tbl.iter(qn(tag))):
            found.getparent().remove(found)

    return edit


def header(change: Callable[[Paragraph], object]) -> Edit:
    return lambda paper: change(paper.sections[0].header.paragraphs[0])


def _page_number_below(paper: Paper) -> None:
    section = paper.sections[0]
    number = section.header.paragraphs[0]._p
    section.footer.is_linked_to_previous = False
    section.footer.paragraphs[0]._p.addnext(number)
    section.header.add_paragraph()


def _landscape(paper: Paper) -> None:
    section = paper.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width


def _merged_bases(paper: Paper) -> None:
    first, second = line(paper, "Căn cứ Luật"), line(paper, "Căn cứ Nghị định")
    first.runs[0].text = f"{first.text} {second.text.removeprefix('Căn cứ ')}"
    second._p.getparent().remove(second._p)


def _no_end_of_field(paragraph: Paragraph) -> None:
    last = paragraph._p.xpath(".//w:fldChar[@w:fldCharType='end']")[0]
    last.getparent().remove(last)


def _no_result(paragraph: Paragraph) -> None:
    """The number as many programs write it: a field without a kept result."""
    for run in (
        *paragraph._p.xpath(".//w:r[w:fldChar[@w:fldCharType='separate']]"),
        *paragraph._p.xpath(".//w:r[w:t]"),
    ):
        run.getparent().remove(run)


def _no_restart(paper: Paper) -> None:
    element = paper.sections[1]._sectPr.find(qn("w:pgNumType"))
    element.getparent().remove(element)


ALSO = {  # what such a defect brings with it
    "tieu_ngu": {"tieu_ngu.duong_ke_dai"},  # other letters are of another length than the rule drawn
    "tieu_ngu.co_chu": {"tieu_ngu.duong_ke_dai"},
    "dia_danh_thoi_gian.bien_ban": {"so_ky_hieu"},  # written where the number was
}
DEFECTS: list[tuple[str, str, Edit]] = [
    # trang
    ("le_trai", "decision", margin("left", 25)),
    ("le_phai", "decision", margin("right", 25)),
    ("le_tren", "decision", margin("top", 15)),
    ("le_duoi", "decision", margin("bottom", 30)),
    ("kho_giay", "decision", lambda paper: setattr(paper.sections[0], "page_height", Mm(279))),
    ("chieu_trang", "letter", _landscape),
    ("phong_chu", "decision", lambda paper: setattr(line(paper, "Điều 2").runs[1].font, "name", "Arial")),
    ("phong_chu", "plan", lambda paper: setattr(paper.styles["Lời văn"].font, "name", "Calibri")),
    ("mau_chu", "decision", lambda paper: setattr(
        line(paper, "Điều 2").runs[1].font.color, "rgb", RGBColor(0xFF, 0, 0))),
    ("so_trang", "plan", header(lambda paragraph: paragraph.clear())),
    ("so_trang.vi_tri", "plan", header(lambda paragraph: setattr(paragraph, "alignment", ALIGN.RIGHT))),
    ("so_trang.vi_tri", "plan", _page_number_below),
    ("so_trang.co_chu", "plan", lambda paper: setattr(paper.styles["Số trang"].font, "size", Pt(11))),
    ("so_trang.kieu_dam", "plan", lambda paper: setattr(paper.styles["Số trang"].font, "bold", True)),
    ("so_trang.trang_dau", "plan", lambda paper: setattr(
        paper.sections[0], "different_first_page_header_footer", False)),
    ("so_trang.truong", "plan", header(_no_end_of_field)),
    ("so_trang.phu_luc", "annexed", _no_restart),
    # phần đầu
    ("quoc_hieu", "decision", dropped("CỘNG HÒA")),
    ("quoc_hieu.co_chu", "decision", sized("CỘNG HÒA", 11)),
    ("quoc_hieu.kieu_dam", "decision", bold("CỘNG HÒA", False)),
    ("quoc_hieu.in_hoa", "decision", retyped("CỘNG HÒA", "Cộng hòa xã hội chủ nghĩa Việt Nam")),
    ("tieu_ngu", "decision", retyped("Độc lập", "Độc lập-Tự do-Hạnh phúc")),
    ("tieu_ngu.co_chu", "decision", sized("Độc lập", 12)),
    ("tieu_ngu.duong_ke", "decision", dropped("Độc lập", 1)),
    ("tieu_ngu.duong_ke_dai", "decision", rule_after("Độc lập", 2000)),
    ("co_quan_chu_quan.kieu_dam", "decision", bold("UBND TỈNH", True)),
    ("co_quan_ban_hanh.kieu_dam", "decision", bold("SỞ TÀI CHÍNH", False)),
    ("co_quan_ban_hanh.duong_ke", "decision", dropped("SỞ TÀI CHÍNH", 1)),
    ("co_quan_ban_hanh.duong_ke_dai", "decision", rule_after("SỞ TÀI CHÍNH", 900)),
    ("so_ky_hieu", "decision", dropped("Số: 15")),
    ("so_ky_hieu.cach_chu", "decision", retyped("Số: 15", "Số: 15 /QĐ-STC")),
    ("so_ky_hieu.so_khong", "decision", retyped("Số: 15", "Số: 5/QĐ-STC")),
    ("so_ky_hieu.ky_hieu", "decision", retyped("Số: 15", "Số: 15/qđ-stc")),
    ("so_ky_hieu.viet_tat", "decision", retyped("Số: 15", "Số: 15/KH-STC")),
    ("so_ky_hieu.dang", "decision", retyped("Số: 15", "Số 15/QĐ-STC")),
    ("so_ky_hieu.con_trong", "decision", retyped("Số: 15", "Số:        /QĐ-STC")),
    ("dia_danh_thoi_gian.kieu_nghieng", "decision", italic("Lạng Sơn, ngày", False)),
    ("dia_danh_thoi_gian.so_khong", "decision", retyped("Lạng Sơn, ngày", "Lạng Sơn, ngày 5 tháng 01 năm 2026")),
    ("dia_danh_thoi_gian.so_khong", "plan", retyped("Lạng Sơn, ngày", "Lạng Sơn, ngày 15 tháng 03 năm 2026")),
    ("dia_danh_thoi_gian.dang", "decision", retyped("Lạng Sơn, ngày", "Lạng Sơn ngày 05 tháng 01 năm 2026")),
    ("dia_danh_thoi_gian.khong_co", "plan", retyped("Lạng Sơn, ngày", "Lạng Sơn, ngày 31 tháng 4 năm 2026")),
    ("trich_yeu_cong_van.co_chu", "letter", sized("V/v", 14)),
    # phần mở đầu
    ("ten_loai.kieu_dam", "plan", bold("KẾ HOẠCH", False)),
    ("ten_loai.canh", "plan", aligned("KẾ HOẠCH", ALIGN.LEFT)),
    ("ten_loai.in_hoa", "plan", retyped("KẾ HOẠCH", "Kế hoạch")),
    ("trich_yeu.kieu_dam", "decision", bold("Về việc công nhận", False)),
    ("trich_yeu.duong_ke", "decision", dropped("Về việc công nhận", 1)),
    ("trich_yeu.duong_ke_dai", "decision", rule_after("Về việc công nhận", 600)),
    ("tham_quyen", "decision", dropped("GIÁM ĐỐC SỞ")),
    ("tham_quyen.in_hoa", "decision", retyped("GIÁM ĐỐC SỞ", "Giám đốc Sở Tài chính")),
    ("can_cu.kieu_nghieng", "decision", italic("Căn cứ Luật", False)),
    ("can_cu.dau_cau", "decision", retyped("Căn cứ Luật", papers.LAW.replace(";", "."))),
    ("can_cu.dau_cau", "decision", retyped("Theo đề nghị", "Theo đề nghị của Chánh Văn phòng Sở;")),
    ("can_cu.chung_doan", "decision", _merged_bases),
    ("lenh_ban_hanh", "decision", dropped("QUYẾT ĐỊNH:")),
    ("lenh_ban_hanh.canh", "decision", aligned("QUYẾT ĐỊNH:", ALIGN.LEFT)),
    ("kinh_gui.kieu_dam", "letter", bold("Kính gửi", True)),
    ("kinh_gui.dau_cau", "letter", retyped("- Thanh tra", "- Thanh tra Sở")),
    ("kinh_gui.gach_dau", "letter", retyped("- Thanh tra", "-Thanh tra Sở.")),
    # nội dung
    ("loi_van.co_chu", "plan", sized("Phong trào thi đua", 12)),
    ("loi_van.canh", "plan", aligned("Phong trào thi đua", ALIGN.LEFT)),
    ("loi_van.thut_dong", "plan", lambda paper: setattr(
        line(paper, "Phong trào").paragraph_format, "first_line_indent", Mm(5))),
    ("loi_van.gian_dong", "plan", lambda paper: setattr(
        line(paper, "Phong trào").paragraph_format, "line_spacing", 2.0)),
    ("loi_van.gian_dong", "plan", lambda paper: setattr(
        line(paper, "Phong trào").paragraph_format, "line_spacing", Pt(12))),
    ("loi_van.cach_doan", "plan", lambda paper: setattr(
        line(paper, "Phong trào").paragraph_format, "space_after", Pt(0))),
    ("loi_van.dau_ket", "plan", retyped("Yêu cầu các phòng", "Yêu cầu các phòng thực hiện Kế hoạch này.")),
    ("dieu_khoan.so_dam", "decision", bold("Điều 2", False)),
    ("dieu_khoan.thu_tu", "decision", dropped("Điều 2")),
    ("dieu_khoan.dau_cham", "decision", lambda paper: setattr(line(paper, "Điều 2").runs[0], "text", "Điều 2:")),
    ("de_muc_lon.in_hoa", "plan", retyped("II. NỘI DUNG", "II. Nội dung")),
    ("de_muc_lon.kieu_dam", "plan", bold("II. NỘI DUNG", False)),
    ("de_muc_lon.thu_tu", "plan", retyped("II. NỘI DUNG", "III. NỘI DUNG")),
    ("diem_muc.ky_tu", "plan", retyped("b) Văn phòng", "f) Văn phòng Sở tổng hợp.")),
    # phần cuối
    ("noi_nhan", "decision", retyped("Nơi nhận", "Gửi:")),
    ("noi_nhan.kieu_nghieng", "decision", italic("Nơi nhận", False)),
    ("noi_nhan.co_chu", "decision", sized("Nơi nhận", 11)),
    ("noi_nhan.dau_cau", "decision", retyped("Nơi nhận", "Nơi nhận")),
    ("danh_sach_noi_nhan.co_chu", "decision", sized("- Sở Nội vụ", 12)),
    ("danh_sach_noi_nhan.gach_dau", "decision", retyped("- Sở Nội vụ", "Sở Nội vụ (b/c);")),
    ("danh_sach_noi_nhan.dau_cau", "decision", retyped("- Sở Nội vụ", "- Sở Nội vụ (b/c).")),
    ("danh_sach_noi_nhan.luu", "decision", retyped("- Lưu", "- Văn phòng Sở.")),
    ("chuc_vu_nguoi_ky.kieu_dam", "decision", bold("PHÓ GIÁM ĐỐC", False)),
    ("chuc_vu_nguoi_ky.tach_trang", "decision", without("w:cantSplit", 1)),
    ("ho_ten_nguoi_ky", "decision", retyped("Nông Thị Vân", "")),
    ("ho_ten_nguoi_ky.kieu_dam", "decision", bold("Nông Thị Vân", False)),
    ("ho_ten_nguoi_ky.hoc_vi", "decision", retyped("Nông Thị Vân", "ThS. Nông Thị Vân")),
    # bảng, phụ lục
    ("bang.tieu_de_lap", "annexed", without("w:tblHeader", 2)),
    ("bang.tach_hang", "annexed", without("w:cantSplit", 2)),
    ("phu_luc.kieu_dam", "annexed", bold("Phụ lục", False)),
    ("phu_luc.in_thuong", "annexed", retyped("Phụ lục", "PHỤ LỤC")),
    ("phu_luc.danh_so", "annexed", retyped("Phụ lục", "Phụ lục 1")),
    ("tieu_de_phu_luc.canh", "annexed", aligned("DANH SÁCH", ALIGN.LEFT)),
    ("kem_theo", "annexed", dropped("(Kèm theo")),
    ("kem_theo.kieu_nghieng", "annexed", italic("(Kèm theo", False)),
    ("phu_luc.vien_dan", "annexed", retyped("Điều 1", "Điều 1. Công nhận danh hiệu cho 03 cá nhân.")),
    ("dia_danh_thoi_gian.bien_ban", "minutes", retyped("Số: 02", "Lạng Sơn, ngày 22 tháng 12 năm 2025")),
]  # fmt: skip


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_whole_paper_has_no_finding(sample: str) -> None:
    assert check_form(SAMPLES[sample](), file="van_ban.docx") == []


@pytest.mark.parametrize(("code", "sample", "edit"), DEFECTS, ids=[f"{c}-{s}" for c, s, _ in DEFECTS])
def test_a_single_defect_is_found_and_nothing_else(code: str, sample: str, edit: Edit) -> None:
    assert codes(edited(sample, edit)) == {code} | ALSO.get(code, set())


def test_a_page_number_without_a_kept_result_is_whole() -> None:
    assert codes(edited("plan", header(_no_result))) == set()


def test_a_finding_says_where_what_and_what_to_do() -> None:
    docx = edited("decision", sized("Nơi nhận", 11))
    (finding,) = check_form(docx, file="quyet_dinh.docx")
    assert finding.level is Level.ERROR
    assert str(finding) == (
        "quyet_dinh.docx › đoạn 23 «Nơi nhận:»: Nơi nhận cỡ chữ 11. "
        "(khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP) → Đặt cỡ chữ 12."
    )


def test_a_defect_all_over_a_paper_is_said_once() -> None:
    docx = edited("plan", lambda paper: setattr(paper.styles["Lời văn"].font, "size", Pt(12)))
    (finding,) = check_form(docx, file="ke_hoach.docx")
    assert finding.what == "Lời văn cỡ chữ 12. Có 8 chỗ như vậy."


def test_a_draft_with_blanks_is_a_matter_to_look_at() -> None:
    docx = edited("decision", retyped("Số: 15", "Số:\u00a0\u00a0\u00a0\u00a0/QĐ-STC"))
    found = check_form(docx, file="du_thao.docx")
    assert [(f.code, f.level) for f in found] == [("the_thuc.so_ky_hieu.con_trong", Level.REVIEW)]
    docx = edited(
        "decision", retyped("Lạng Sơn, ngày", "Lạng Sơn, ngày\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0năm 2026")
    )
    found = check_form(docx, file="du_thao.docx")
    assert [(f.code, f.level) for f in found] == [("the_thuc.dia_danh_thoi_gian.con_trong", Level.REVIEW)]


def test_either_placing_of_the_tone_in_quoc_hieu_is_right() -> None:
    assert codes(edited("decision", retyped("CỘNG HÒA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"))) == set()


def test_two_annexes_are_numbered_in_roman() -> None:
    assert "phu_luc.danh_so" in codes(papers.decision_with_annexes("Phụ lục", "Phụ lục"))
    assert codes(papers.decision_with_annexes("Phụ lục I", "Phụ lục II")) == set()


@pytest.mark.parametrize("content", [b"", b"van ban", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_word_file_is_told(content: bytes) -> None:
    assert codes(content) == {"khong_doc_duoc"}
