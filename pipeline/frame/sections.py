"""Phần văn bản: page size, margins and the page number in the top margin, section by section."""

from __future__ import annotations

from docx.enum.section import WD_ORIENT
from docx.section import Section
from docx.shared import Mm

from pipeline.frame.elements import Element, node, paragraph
from pipeline.frame.measures import (
    HEADER_DISTANCE,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAPER_HEIGHT,
    PAPER_WIDTH,
    style_id,
)


def text_width(landscape: bool) -> float:
    """Millimetres between the left and the right margin."""
    return (PAPER_HEIGHT if landscape else PAPER_WIDTH) - MARGIN_LEFT.used - MARGIN_RIGHT.used


def page_number() -> Element:
    """Số trang: the whole PAGE field, with a shown value, centred."""
    pieces = [node("w:fldChar", {"fldCharType": "begin"}), node("w:instrText", {"xml:space": "preserve"}),
              node("w:fldChar", {"fldCharType": "separate"}), node("w:t"),
              node("w:fldChar", {"fldCharType": "end"})]  # fmt: skip
    pieces[1].text, pieces[3].text = " PAGE ", "2"
    return paragraph("so_trang", *(node("w:r", {}, piece) for piece in pieces))


def set_up(section: Section, *, landscape: bool, restart: bool) -> None:
    """A4 with the margins used here; the number is hidden on the section's first page."""
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    width, height = (PAPER_HEIGHT, PAPER_WIDTH) if landscape else (PAPER_WIDTH, PAPER_HEIGHT)
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin, section.bottom_margin = Mm(MARGIN_TOP.used), Mm(MARGIN_BOTTOM.used)
    section.left_margin, section.right_margin = Mm(MARGIN_LEFT.used), Mm(MARGIN_RIGHT.used)
    section.header_distance = section.footer_distance = Mm(HEADER_DISTANCE)
    section.gutter = Mm(0)
    section.different_first_page_header_footer = True
    section.header.is_linked_to_previous = False
    header = section.header._element
    for child in list(header):
        header.remove(child)
    header.append(page_number())
    properties = section._sectPr
    for old in properties.xpath("./w:pgNumType|./w:docGrid"):
        properties.remove(old)
    if restart:
        start = node("w:pgNumType", {"start": 1})
        properties.xpath("./w:pgMar")[0].addnext(start)


def shrink_break(paragraph_of_break: Element) -> None:
    """Make the paragraph that ends a section a point high, so that it never fills a page of its own."""
    properties = paragraph_of_break.get_or_add_pPr()
    properties.style = style_id("khoang_trong")
    exact = node("w:spacing", {"before": 0, "after": 0, "line": 20, "lineRule": "exact"})
    properties.xpath("./w:pStyle")[0].addnext(exact)
