"""What a clerk does in Word, step by step: a page, a head of two columns, paragraphs, drawn lines, a closing table."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from pipeline.frame.widths import text_width

CREED = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_WIDE = 159.0  # points «Độc lập - Tự do - Hạnh phúc» takes in bold 13
CENTRED: dict[str, Any] = {"alignment": ALIGN.CENTER, "after": 0}
HEADING: dict[str, Any] = {"bold": True, "first_line_indent": Mm(10)}
BODY: dict[str, Any] = {"first_line_indent": Mm(10)}

_UNDER = 17 * 12700  # a line of letters of 13 points and a little room
_WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def page(font: str = "Times New Roman") -> Paper:
    """An empty A4 page with the margins of Nghị định 30, Times New Roman, numbers from the second page on."""
    paper = Document()
    fonts = paper.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    for slot in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{slot}"), font)
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = section.right_margin = Mm(20)
    section.left_margin, section.different_first_page_header_footer = Mm(30), True
    number(section.header.paragraphs[0])
    return paper


def number(paragraph: Paragraph) -> None:
    """The number of the page, a field in the middle of the top margin."""
    paragraph.alignment = ALIGN.CENTER
    begin, middle, end = (f'<w:fldChar w:fldCharType="{mark}"/>' for mark in ("begin", "separate", "end"))
    for piece in (begin, '<w:instrText xml:space="preserve"> PAGE </w:instrText>', middle, "<w:t>2</w:t>", end):
        paragraph._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:rPr><w:sz w:val="28"/></w:rPr>{piece}</w:r>'))


def put(where: Any, text: str, *, size: float = 14, bold: bool = False, italic: bool = False, **form: Any) -> Paragraph:
    """A paragraph formatted by hand."""
    paragraph: Paragraph = where.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    paragraph.alignment = form.pop("alignment", ALIGN.JUSTIFY)
    paragraph.paragraph_format.space_after = Pt(form.pop("after", 6))
    for name, value in form.items():
        setattr(paragraph.paragraph_format, name, value)
    return paragraph


def emptied(cell: _Cell) -> _Cell:
    """A cell without the empty paragraph a new one has."""
    cell._tc.remove(cell.paragraphs[0]._p)
    return cell


def drawn(paragraph: Paragraph, points: float, *, middle: float | None = None) -> None:
    """A straight line drawn under the one line of a paragraph, anchored in it; `middle` in points from the left."""
    wide = round(points * 12700)
    place = (
        f"<wp:posOffset>{round(middle * 12700) - wide // 2}</wp:posOffset>" if middle else "<wp:align>center</wp:align>"
    )
    paragraph._p.append(
        parse_xml(
            f'<w:r {nsdecls("w", "wp", "a")} xmlns:wps="{_WORD_2010}"><w:drawing>'
            '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251659264" behindDoc="0"'
            ' locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="column">{place}</wp:positionH>'
            f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{_UNDER}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{wide}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            f'<wp:docPr id="7" name="Line"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_WORD_2010}">'
            f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="0"/></a:xfrm>'
            '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
            '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/>'
            "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
        )
    )


def table(paper: Any, rows: int, widths: Sequence[int]) -> Table:
    """A table without borders, its cells emptied; widths in millimetres."""
    made: Table = paper.add_table(rows, len(widths))
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
            emptied(cell)
    return made


def head(paper: Any, offices: tuple[str, str], symbol: str, day: str, about: str = "", *, rule: float = 40) -> None:
    """The head in a table without borders; `about` is the «V/v …» of a letter, `rule` the line under the office."""
    made = table(paper, 2, (66, 94))
    (left, right), (under, dated) = (row.cells for row in made.rows)
    if offices[0]:
        put(left, offices[0], size=13, **CENTRED)
    drawn(put(left, offices[1], size=13, bold=True, **CENTRED), rule)
    put(right, CREED, size=12, bold=True, **CENTRED)
    drawn(put(right, MOTTO, size=13, bold=True, **CENTRED), MOTTO_WIDE)
    put(under, symbol, size=13, **CENTRED)
    if about:
        put(under, about, size=12, **CENTRED)
    if day:
        put(dated, day, size=13, italic=True, **CENTRED)
    else:
        dated.add_paragraph()


def title(paper: Any, kind: str, *subject: str) -> None:
    """Kind and subject, under them a line of two fifths of the last line."""
    put(paper, kind, bold=True, space_before=Pt(18), **CENTRED)
    for text in subject[:-1]:
        put(paper, text, bold=True, **CENTRED)
    drawn(put(paper, subject[-1], bold=True, alignment=ALIGN.CENTER, after=12), 0.4 * text_width(subject[-1], 14))


def closing(paper: Any, recipients: Sequence[str], posts: Sequence[str], name: str) -> None:
    """Recipients on the left and the signature on the right, in a table that is not parted by a page's end."""
    made = table(paper, 1, (80, 80))
    made.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
    left, right = made.rows[0].cells
    put(left, "Nơi nhận:", size=12, bold=True, italic=True, alignment=ALIGN.LEFT, after=0)
    for text in recipients:
        put(left, text, size=11, alignment=ALIGN.LEFT, after=0)
    for post in posts:
        put(right, post, bold=True, **CENTRED)
    for _ in range(4):
        right.add_paragraph()
    put(right, name, bold=True, **CENTRED)


def lists(paper: Paper, levels: Sequence[tuple[str, str]]) -> str:
    """An automatic list of several levels («upperRoman», «%1.»); its id."""
    numbering = paper.part.numbering_part.element
    identity = str(900 + len(numbering))
    made = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="space"/>'
        f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr>'
        f'<w:rPr>{"<w:b/>" if depth == 0 else ""}<w:sz w:val="28"/></w:rPr></w:lvl>'
        for depth, (form, text) in enumerate(levels)
    )
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{identity}">{made}</w:abstractNum>'))
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="{identity}"><w:abstractNumId w:val="{identity}"/></w:num>')
    )
    return identity


def listed(paragraph: Paragraph, identity: str, depth: int = 0) -> Paragraph:
    """A paragraph made an item of an automatic list."""
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{identity}"/></w:numPr>')
    )
    return paragraph


def saved(paper: Paper) -> bytes:
    """The paper's file."""
    target = io.BytesIO()
    paper.save(target)
    return target.getvalue()
