"""Trang: paper size, margins, type face and colour, page numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.checking.form.paper import Paper, Paragraph, Section, Table
from pipeline.checking.form.parts import Parts
from pipeline.checking.form.report import Report, number
from pipeline.frame.measures import (
    FONT,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAPER_HEIGHT,
    PAPER_WIDTH,
)

_MARGINS: Final = {
    "top": ("le_tren", MARGIN_TOP),
    "bottom": ("le_duoi", MARGIN_BOTTOM),
    "left": ("le_trai", MARGIN_LEFT),
    "right": ("le_phai", MARGIN_RIGHT),
}
_CLOSE: Final = 0.3  # mm: twips do not divide millimetres
_RIGHT: Final = frozenset({FONT})
_BLACK: Final = frozenset({"auto", "000000", "text1", "dark1", "tx1"})
_SHORT: Final = 1800  # letters that surely fit one page


def judge_sections(report: Report, paper: Paper, parts: Parts) -> None:
    """Khổ giấy, chiều trang, định lề."""
    annexed = {annex.section for annex in parts.annexes}
    tables = {block.section for block in paper.blocks if isinstance(block, Table) and block.bordered}
    for section in paper.sections:
        where = f"phần {section.number + 1}"
        sides = zip(sorted((section.width, section.height)), (PAPER_WIDTH, PAPER_HEIGHT), strict=True)
        if any(abs(side - wanted) > 1 for side, wanted in sides):
            report.add("kho_giay", where, width=number(section.width), height=number(section.height))
        if parts.form == "certificate":
            continue
        if section.landscape and section.number not in annexed | tables:
            report.add("chieu_trang", where)
        _judge_margins(report, section, where)


def _judge_margins(report: Report, section: Section, where: str) -> None:
    shown = dict(section.margins)
    shown["left"] += shown["gutter"]
    if section.landscape:  # a portrait page turned by Word keeps its margins on their sides
        turned = {"top": "left", "bottom": "right", "left": "bottom", "right": "top"}
        if all(span.holds(shown[turned[side]], _CLOSE) for side, (_, span) in _MARGINS.items()):
            return
    for side, (code, span) in _MARGINS.items():
        if not span.holds(shown[side], _CLOSE):
            report.add(code, where, size=number(shown[side]), low=number(span.low), high=number(span.high))


def judge_type(report: Report, paper: Paper, parts: Parts) -> None:
    """Phông chữ và màu chữ, of every letter shown."""
    for paragraph in _everything(paper):
        for run in paragraph.words:
            for font in () if run.fonts <= _RIGHT else sorted(run.fonts - _RIGHT):
                report.add("phong_chu", paragraph, font=font)
            if run.colour not in _BLACK and parts.form != "certificate":
                report.add("mau_chu", paragraph)


def _everything(paper: Paper) -> Iterator[Paragraph]:
    yield from paper.paragraphs
    told: set[int] = set()
    for section in paper.sections:
        for lines in (*section.headers.values(), *section.footers.values()):
            if id(lines) not in told:  # a section goes on with the header before it
                told.add(id(lines))
                yield from lines


# --- page numbers -------------------------------------------------------------------------------------
def judge_page_numbers(report: Report, paper: Paper, parts: Parts) -> None:
    """Số trang: in the top margin, centred, hidden on the first page, counted anew in every annex."""
    if parts.form == "certificate":
        return
    long = len(paper.sections) > 1 or sum(len(p.text) for p in paper.paragraphs) > _SHORT
    annexed = {annex.section for annex in parts.annexes if annex.section}
    for section in paper.sections:
        where = f"phần {section.number + 1}"
        above = [p for p in section.headers.get("default", ()) if p.field]
        if above:
            _judge_number(report, section, above[0], where)
        elif any(p.field for lines in section.footers.values() for p in lines):
            report.add("so_trang.vi_tri", where)
        else:
            report.add("so_trang" if long else "so_trang.mot_trang", where)
        if section.number in annexed and section.start != 1:
            report.add("so_trang.phu_luc", where)
    if parts.form == "paper" and any(annex.section == 0 for annex in parts.annexes):
        report.add("so_trang.phu_luc", "phần 1")


def _judge_number(report: Report, section: Section, line: Paragraph, where: str) -> None:
    report.judge("so_trang", [line], align=False)
    if line.field != "PAGE":
        report.add("so_trang.truong", where)
    if line.align != "center":
        report.add("so_trang.vi_tri", where)
    if not section.first_differs or any(p.field for p in section.headers.get("first", ())):
        report.add("so_trang.trang_dau", where)
    if section.start not in (None, 1):
        report.add("so_trang.bat_dau", where, start=section.start)
