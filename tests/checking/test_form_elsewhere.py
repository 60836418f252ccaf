"""Papers typed by hand in Word: theme fonts, drawn lines, automatic numbers and dashes, framed page numbers."""

import io
from typing import Any

import pytest
from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from pipeline.checking.form import check_form
from tests.frame import papers

CENTRED: dict[str, Any] = {"alignment": ALIGN.CENTER}


def put(where: Any, text: str, *, size: float = 14, bold: bool = False, italic: bool = False, **form: Any) -> Paragraph:
    paragraph: Paragraph = where.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    paragraph.alignment = form.pop("alignment", ALIGN.JUSTIFY)
    paragraph.paragraph_format.space_after = Pt(form.pop("after", 6))
    for name, value in form.items():
        setattr(paragraph.paragraph_format, name, value)
    return paragraph


def first(cell: _Cell) -> None:
    """Takes out the empty paragraph a new cell has."""
    cell._tc.remove(cell.paragraphs[0]._p)


def drawn(paragraph: Paragraph, points: float) -> None:
    """A straight DrawingML connector, as Word 2010 and later draw it, with its VML fallback."""
    wide = round(points * 12700)
    paragraph._p.append(parse_xml(
        f'<w:r {nsdecls("w", "wp", "a")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml">'
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="column">'
        f'<wp:align>center</wp:align></wp:positionH><wp:extent cx="{wide}" cy="0"/><wp:docPr id="7" name="Line"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:spPr>'
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>'
        '</w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="999pt,0"/></w:pict></mc:Fallback>'
        "</mc:AlternateContent></w:r>"))  # fmt: skip


def old_line(paragraph: Paragraph, points: float) -> None:
    """A VML line, as Word 2003 drew it."""
    paragraph._p.append(parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:line from="12pt,2.5pt"'
        f' to="{12 + points}pt,2.5pt"/></w:pict></w:r>'))  # fmt: skip


def lists(paper: Paper) -> tuple[str, str]:
    """Two automatic lists: "Điều 1." and dashes; their ids."""
    numbering = paper.part.numbering_part.element
    for identity, form, text in (("900", "decimal", "Điều %1."), ("901", "bullet", "-")):
        numbering.insert(0, parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{identity}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr>'
            "</w:lvl></w:abstractNum>"))  # fmt: skip
        numbering.append(parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{identity}"><w:abstractNumId w:val="{identity}"/></w:num>'))  # fmt: skip
    return "900", "901"


def listed(paragraph: Paragraph, identity: str) -> None:
    paragraph._p.get_or_add_pPr().append(parse_xml(
        f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{identity}"/></w:numPr>'))  # fmt: skip


def decision(*, font: str = "Times New Roman") -> Paper:
    """A decision as a clerk types it, true to form."""
    paper = Document()
    normal = paper.styles["Normal"]
    normal.font.name = font
    articles, dashes = lists(paper)
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = section.right_margin = Mm(20)
    section.left_margin, section.different_first_page_header_footer = Mm(30), True
    framed_number(section.header.paragraphs[0])

    head = paper.add_table(2, 2)
    for column, width in zip(head.columns, (62, 98), strict=True):
        for cell in column.cells:
            cell.width = Mm(width)
            first(cell)
    (agency, motto), (number, day) = (row.cells for row in head.rows)
    put(agency, papers.PARENT, size=13, after=0, **CENTRED)
    drawn(put(agency, papers.AGENCY, size=13, bold=True, after=0, **CENTRED), 38)
    put(motto, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True, after=0, **CENTRED)
    old_line(put(motto, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True, after=0, **CENTRED), 159)
    put(number, "Số: 15/QĐ-STC", size=13, **CENTRED)
    put(day, papers.PLACE_DATE, size=13, italic=True, **CENTRED)

    put(paper, "QUYẾT ĐỊNH", bold=True, after=0, **CENTRED)
    put(paper, "Về việc tặng Giấy khen năm 2025", bold=True, after=0, **CENTRED)
    put(paper, "____________", **CENTRED)
    put(paper, "GIÁM ĐỐC SỞ TÀI CHÍNH", bold=True, **CENTRED)
    for basis in (papers.LAW, "Theo đề nghị của Chánh Văn phòng Sở."):
        put(paper, basis, italic=True, first_line_indent=Mm(10))
    put(paper, "QUYẾT ĐỊNH:", bold=True, **CENTRED)
    for text in (" Tặng Giấy khen cho 02 cá nhân.", " Chánh Văn phòng Sở và các cá nhân có tên tại Điều 1 thi hành./."):
        article = put(paper, text)
        article.runs[0].bold = False
        article._p.insert(1, parse_xml(f'<w:r {nsdecls("w")}><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t/></w:r>'))
        listed(article, articles)

    closing = paper.add_table(1, 2)
    closing.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
    left, right = closing.rows[0].cells
    first(left)
    first(right)
    put(left, "Nơi nhận:", size=12, bold=True, italic=True, alignment=ALIGN.LEFT)
    for name in ("Như Điều 2;", "Sở Nội vụ (b/c);", "Lưu: VT, VP."):
        listed(put(left, name, size=11, alignment=ALIGN.LEFT), dashes)
    put(right, "GIÁM ĐỐC", bold=True, **CENTRED)
    for _ in range(4):
        right.add_paragraph()
    put(right, "Triệu Đức Long", bold=True, **CENTRED)
    return paper


def framed_number(paragraph: Paragraph) -> None:
    """A page number in a frame at the centre of the top margin, as Word's old command makes it."""
    place = 'w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"'
    paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:framePr {nsdecls('w')} {place}/>"))
    begin, middle, end = (f'<w:fldChar w:fldCharType="{mark}"/>' for mark in ("begin", "separate", "end"))
    for piece in (begin, "<w:instrText> PAGE </w:instrText>", middle, "<w:t>2</w:t>", end):
        paragraph._p.append(parse_xml(
            f'<w:r {nsdecls("w")}><w:rPr><w:sz w:val="28"/></w:rPr>{piece}</w:r>'))  # fmt: skip


def codes(paper: Paper) -> set[str]:
    target = io.BytesIO()
    paper.save(target)
    return {finding.code.removeprefix("the_thuc.") for finding in check_form(target.getvalue(), file="quyet_dinh.docx")}


def test_a_paper_typed_by_hand_and_true_to_form_has_no_finding() -> None:
    assert codes(decision()) == set()


def test_fonts_of_the_theme_are_seen() -> None:
    paper = decision()
    fonts = paper.styles["Normal"].element.rPr.rFonts
    for slot in ("ascii", "hAnsi"):
        del fonts.attrib[qn(f"w:{slot}")]
        fonts.set(qn(f"w:{slot}Theme"), "minorHAnsi")
    assert codes(paper) == {"phong_chu"}


def test_old_fonts_are_seen() -> None:
    assert codes(decision(font=".VnTime")) == {"phong_chu"}


@pytest.mark.parametrize(("points", "code"), [(120, {"co_quan_ban_hanh.duong_ke_dai"}), (40, set())])
def test_drawn_lines_are_measured(points: float, code: set[str]) -> None:
    paper = decision()
    extent = paper.element.body.xpath(".//wp:extent")[0]
    extent.set("cx", str(round(points * 12700)))
    assert codes(paper) == code


def test_a_rule_of_dashes_is_no_solid_line() -> None:
    paper = decision()
    rule = next(p for p in paper.paragraphs if p.text.startswith("____"))
    rule.runs[0].text = "-" * 18
    assert codes(paper) == {"trich_yeu.net_ke"}


def test_automatic_article_numbers_are_read() -> None:
    paper = decision()
    numbers = [p for p in paper.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None]
    numbers[0]._p.getparent().remove(numbers[0]._p)
    assert codes(paper) == set()  # Word renumbers by itself
    numbers[1].runs[0].bold = False
    assert codes(paper) == {"dieu_khoan.so_dam"}


def test_styles_cancel_and_direct_formatting_wins() -> None:
    paper = decision()
    title = next(p for p in paper.paragraphs if p.text == "QUYẾT ĐỊNH")
    title.runs[0].bold = None
    title.style = paper.styles["Heading 1"]  # bold by style, but blue and of the theme's font
    found = codes(paper)
    assert "ten_loai.kieu_dam" not in found
    assert {"mau_chu", "phong_chu"} <= found


def test_a_head_without_two_columns_is_a_matter_to_look_at() -> None:
    paper = decision()
    head = paper.tables[0]
    for cell in (head.cell(1, 1), head.cell(1, 0), head.cell(0, 1), head.cell(0, 0)):
        for paragraph in reversed(cell.paragraphs):
            paper.element.body.insert(0, paragraph._p)
    head._tbl.getparent().remove(head._tbl)
    assert "quoc_hieu.bo_cuc" in codes(paper)


def test_text_boxes_links_and_insertions_do_not_break_the_reading() -> None:
    paper = decision()
    article = next(p for p in paper.paragraphs if "Tặng Giấy khen" in p.text)
    run = article.runs[-1]._r
    inserted = parse_xml(f'<w:ins {nsdecls("w")} w:id="5" w:author="Văn thư"/>')
    run.addprevious(inserted)
    inserted.append(run)
    assert codes(paper) == set()
    run.xpath("./w:rPr/w:sz")[0].set(qn("w:val"), "24")
    assert codes(paper) == {"loi_van.co_chu"}
