"""The few WordprocessingML elements papers are made of: paragraphs, runs, cells, tables, rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from pipeline.frame.measures import Align, style_id

Element = BaseOxmlElement
_JC: Final[dict[Align, str]] = {"left": "left", "center": "center", "right": "right", "justify": "both"}
_CELL_MARGIN: Final = 70  # twips left and right of a bordered cell's text


def twips(millimetres: float) -> int:
    """Millimetres as whole twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def node(tag: str, attributes: Mapping[str, object] | None = None, *children: Element) -> Element:
    """An element named like "w:p" with attributes named like "val" (its own namespace) or "xml:space"."""
    prefix = tag.partition(":")[0]
    element: Element = OxmlElement(tag)
    for name, value in (attributes or {}).items():
        element.set(qn(name if ":" in name else f"{prefix}:{name}"), str(value))
    element.extend(children)
    return element


def run(text: str, *, bold: bool | None = None, italic: bool | None = None, colour: str = "") -> Element:
    """Text with its direct weight, slope and colour (RRGGBB); a tab or line break in it becomes Word's own."""
    made = node("w:r")
    marks = [node(tag, {} if wanted else {"val": "0"})
             for tag, wanted in (("w:b", bold), ("w:i", italic)) if wanted is not None]  # fmt: skip
    if colour:
        marks.append(node("w:color", {"val": colour}))
    if marks:
        made.append(node("w:rPr", {}, *marks))
    for part in re.split(r"([\n\t])", text):
        if part in ("\n", "\t"):
            made.append(node("w:br" if part == "\n" else "w:tab"))
        elif part or not text:
            piece = node("w:t", {"xml:space": "preserve"})
            piece.text = part
            made.append(piece)
    return made


def paragraph(
    style: str,
    *runs: Element,
    align: Align | None = None,
    indent: Mapping[str, int] | None = None,
    keep_next: bool = False,
    extra: Iterable[Element] = (),
) -> Element:
    """A paragraph in the style of a component; `indent` is in twips, `extra` other paragraph properties."""
    properties = node("w:pPr", {}, node("w:pStyle", {"val": style_id(style)}))
    if keep_next:
        properties.append(node("w:keepNext"))
    properties.extend(extra)
    if indent is not None:
        properties.append(node("w:ind", indent))
    if align is not None:
        properties.append(node("w:jc", {"val": _JC[align]}))
    return node("w:p", {}, properties, *runs)


def line(style: str, text: str, *, bold: bool | None = None, italic: bool | None = None,
         align: Align | None = None, indent: Mapping[str, int] | None = None,
         keep_next: bool = False) -> Element:  # fmt: skip
    """A paragraph of one run."""
    return paragraph(style, run(text, bold=bold, italic=italic), align=align, indent=indent,
                     keep_next=keep_next)  # fmt: skip


def command(expression: str, level: str = "p") -> Element:
    """A template command on its own paragraph; the whole paragraph vanishes when the paper is made."""
    return line("lenh_mau", f"{{%{level} {expression} %}}")


def cell(width: int, content: Sequence[Element], *, span: int = 1, align: str = "top",
         no_wrap: bool = False) -> Element:  # fmt: skip
    """A table cell `width` twips wide."""
    properties = node("w:tcPr", {}, node("w:tcW", {"w": width, "type": "dxa"}))
    if span > 1:
        properties.append(node("w:gridSpan", {"val": span}))
    if no_wrap:
        properties.append(node("w:noWrap"))
    if align != "top":
        properties.append(node("w:vAlign", {"val": align}))
    return node("w:tc", {}, properties, *content)


def row(cells: Iterable[Element], *, heading: bool = False, height: int | None = None) -> Element:
    """A row that never splits over two pages; a heading row repeats; `height` (twips) is exact."""
    properties = node("w:trPr", {}, node("w:cantSplit"))
    if height is not None:
        properties.append(node("w:trHeight", {"val": height, "hRule": "exact"}))
    if heading:
        properties.append(node("w:tblHeader"))
    return node("w:tr", {}, properties, *cells)


def command_row(expression: str, widths: Sequence[int]) -> Element:
    """A row that carries a template command for the rows after it; it vanishes when the paper is made."""
    return row([cell(sum(widths), [command(expression, "tr")], span=len(widths))])


def table(widths: Sequence[int], rows: Iterable[Element], *, borders: bool) -> Element:
    """A fixed table of columns `widths` twips wide, with single black borders or none."""
    properties = node("w:tblPr", {}, node("w:tblW", {"w": sum(widths), "type": "dxa"}))
    if borders:
        properties.append(node("w:jc", {"val": "center"}))
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        properties.append(node("w:tblBorders", {}, *(
            node(f"w:{side}", {"val": "single", "sz": 4, "space": 0, "color": "000000"})
            for side in sides)))  # fmt: skip
    properties.append(node("w:tblLayout", {"type": "fixed"}))
    margin = {"w": _CELL_MARGIN if borders else 0, "type": "dxa"}
    properties.append(node("w:tblCellMar", {}, node("w:left", margin), node("w:right", margin)))
    grid = node("w:tblGrid", {}, *(node("w:gridCol", {"w": width}) for width in widths))
    return node("w:tbl", {}, properties, grid, *rows)


def rule(length: float, available: float, *, gap: float = 2.5) -> Element:
    """A solid line of `length` points centred in `available` points, `gap` points below what precedes.

    It is the top border of a tiny paragraph: Word and LibreOffice draw it from indent to indent.
    """
    side = max(0, round((available - length) * 10))
    border = node("w:pBdr", {}, node("w:top", {"val": "single", "sz": 6, "space": 0, "color": "000000"}))
    spacing = node("w:spacing", {"before": round(gap * 20), "after": 0, "line": 60, "lineRule": "exact"})
    return paragraph("duong_ke", indent={"left": side, "right": side, "firstLine": 0},
                     extra=(border, spacing))  # fmt: skip
