"""From a .docx to a `Paper`: walks the document and resolves what each paragraph looks like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from lxml import etree

from pipeline.checking.form.looks import NOWHERE, Around, Stated, leading, looks_of, number_of
from pipeline.checking.form.numbering import Numbering
from pipeline.checking.form.package import Package
from pipeline.checking.form.paper import Block, Paper, Paragraph, Row, Run, Section, Table
from pipeline.checking.form.runs import fonts_of, page_field, runs_of, text_of, with_fields
from pipeline.checking.form.shapes import drawn_lines, with_drawings
from pipeline.checking.form.styles import Properties, W, on
from pipeline.words import upper

_AROUND: Final = frozenset(f"{W}{t}" for t in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
_NO_LINE: Final = frozenset({"", "nil", "none"})
_CELL_PROPERTIES: Final = f"{W}tcPr"
_NO_FONT: Final = frozenset[str]()
_PROPERTIES: Final = f"{W}pPr"
_TABLE: Final = f"{W}tbl"
_BLOCKS: Final = (f"{W}p", _TABLE)
_WORD_MARGIN: Final = 108.0  # twips left and right in a cell when nothing says otherwise


@dataclass
class _Place:
    """Where the reader stands, and what the table around it adds."""

    section: int = 0
    room: float = 0.0
    paragraphs: int = 0
    tables: int = 0
    around: Around = NOWHERE


def _flowing(parent: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables of a body, cell or header, also inside controls and tracked insertions."""
    for child in parent:
        tag = child.tag
        if tag in _BLOCKS:
            yield child
        elif tag in _AROUND:
            yield from _flowing(child)


@cache
def _path(steps: str) -> str:
    return "/".join(W + step for step in steps.split("/"))


def _found(element: etree._Element, path: str, attribute: str) -> str:
    """An attribute of the element at a path like "tcPr/tcW"; "" when either is missing."""
    found = element.find(_path(path))
    return "" if found is None else found.get(W + attribute, "")


def _own(parent: etree._Element, tag: str, kind: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, not those of a table nested in it."""
    for each in parent.iter(tag):
        if each.getparent() is parent or next(each.iterancestors(kind)) is parent:
            yield each


def read(docx: bytes) -> Paper:
    """The paper; raises Unreadable when the bytes are no Word file."""
    return _Reader(Package(docx)).paper()


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._body = package.body()
        self._looks = looks_of(package)
        self._styles = self._looks.styles
        self._numbering = Numbering(package.part(package.named("numbering")), self._styles)
        self._at = _Place()
        self._drawn: set[etree._Element] = set()
        self._fields: set[etree._Element] = set()

    def paper(self) -> Paper:
        ends = [s for s in self._body.iter(f"{W}sectPr") if s.getparent().tag in (f"{W}pPr", f"{W}body")]
        rooms = [self._room(end) for end in ends] or [0.0]
        turns = {end.getparent().getparent() for end in ends if end.getparent().tag == _PROPERTIES}
        self._mark(self._body)
        blocks: list[Block] = []
        for element in _flowing(self._body):
            self._at.room = rooms[min(self._at.section, len(rooms) - 1)]
            blocks.append(self._block(element))
            if element in turns:
                self._at.section += 1
        return Paper(tuple(blocks), tuple(self._sections(ends)))

    def _mark(self, part: etree._Element) -> None:
        """Notes the paragraphs of a part that have more than text."""
        self._drawn.update(with_drawings(part))
        self._fields.update(with_fields(part))

    def _block(self, element: etree._Element) -> Block:
        return self._table(element) if element.tag == _TABLE else self._paragraph(element)

    # --- sections -----------------------------------------------------------------------------------
    def _room(self, section: etree._Element) -> float:
        sides = sum(number_of(_found(section, "pgMar", side)) for side in ("left", "right", "gutter"))
        return (number_of(_found(section, "pgSz", "w")) - sides) / 20

    def _sections(self, ends: list[etree._Element]) -> Iterator[Section]:
        shown: dict[str, dict[str, tuple[Paragraph, ...]]] = {"header": {}, "footer": {}}
        for number, end in enumerate(ends):
            self._at.section, self._at.room = number, self._room(end)
            for reference in end:
                kind = str(reference.tag).removeprefix(W).removesuffix("Reference")
                if kind in shown:
                    part = self._package.referred(reference)
                    if part is not None:
                        self._mark(part)
                    lines = () if part is None else tuple(self._lines(part))
                    shown[kind] = {**shown[kind], reference.get(f"{W}type", "default"): lines}
            title, start = end.find(f"{W}titlePg"), _found(end, "pgNumType", "start")
            yield Section(
                number=number,
                width=number_of(_found(end, "pgSz", "w")) * 25.4 / 1440,
                height=number_of(_found(end, "pgSz", "h")) * 25.4 / 1440,
                margins={side: number_of(_found(end, "pgMar", side)) * 25.4 / 1440
                         for side in ("top", "bottom", "left", "right", "gutter", "header")},
                first_differs=title is not None and on(title),
                start=int(number_of(start)) if start else None,
                headers=shown["header"],
                footers=shown["footer"],
            )  # fmt: skip

    def _lines(self, parent: etree._Element) -> list[Paragraph]:
        lines: list[Paragraph] = []
        for element in _flowing(parent):
            if element.tag == _TABLE:
                lines += self._table(element).paragraphs
            else:
                lines.append(self._paragraph(element))
        return lines

    # --- tables -------------------------------------------------------------------------------------
    def _table(self, element: etree._Element) -> Table:
        self._at.tables += 1
        number, section, outer = self._at.tables, self._at.section, self._at
        style = _found(element, "tblPr/tblStyle", "val") or self._styles.default("table")
        grid = [number_of(column.get(f"{W}w")) / 20 for column in element.iterfind(f"{W}tblGrid/{W}gridCol")]
        special = _found(element, "tblPr/tblLook", "firstRow") not in ("", "0")
        rows = []
        margin = self._margins(element, style)
        for index, row in enumerate(_own(element, f"{W}tr", f"{W}tbl")):
            around = Around(style, special and index == 0)
            self._at = _Place(section, outer.room, outer.paragraphs, self._at.tables, around)
            rows.append(self._row(row, grid, margin))
            outer.paragraphs = self._at.paragraphs
        outer.tables = max(outer.tables, self._at.tables)
        self._at = outer
        return Table(number, tuple(rows), self._bordered(element, style), section)

    def _row(self, row: etree._Element, grid: list[float], margin: float) -> Row:
        cells, column = [], 0
        whole_room = self._at.room
        for cell in _own(row, f"{W}tc", f"{W}tr"):
            span, width = self._looks.cell(leading(cell, _CELL_PROPERTIES))
            self._at.room = (width or sum(grid[column : column + span]) or whole_room) - margin
            cells.append(tuple(self._lines(cell)))
            column += span
        return Row(tuple(cells), *self._looks.row(leading(row, f"{W}trPr")))

    def _margins(self, table: etree._Element, style: str) -> float:
        """Left and right cell margins together, in points."""
        total = 0.0
        for side, other in (("left", "start"), ("right", "end")):
            own = _found(table, f"tblPr/tblCellMar/{side}", "w") or _found(table, f"tblPr/tblCellMar/{other}", "w")
            styled = self._styles.cell_margin(style, side)
            total += number_of(own) if own else number_of(styled) if styled else _WORD_MARGIN
        return total / 20

    def _bordered(self, table: etree._Element, style: str) -> bool:
        own = table.find(f"{W}tblPr/{W}tblBorders")
        drawn = {side.get(f"{W}val", "") for side in own} if own is not None else self._styles.borders(style)
        drawn |= {side.get(f"{W}val", "") for sides in table.iter(f"{W}tcBorders") for side in sides}
        return bool(drawn - _NO_LINE)

    # --- paragraphs ---------------------------------------------------------------------------------
    def _paragraph(self, element: etree._Element) -> Paragraph:
        at = self._at
        at.paragraphs += 1
        stated = self._looks.stated(leading(element, _PROPERTIES))
        label, indents = self._numbered(stated) if stated.list_id != "0" else ("", {})
        shown = self._looks.setting(stated, at.around, indents)
        runs = [self._run(run, stated.identity) for run in runs_of(element)]
        if label and runs:
            runs[0] = runs[0]._replace(text=label + runs[0].text)
        return Paragraph(
            at.paragraphs,
            "".join([run.text for run in runs]),
            tuple(runs),
            *shown,
            at.room,
            tuple(drawn_lines(element)) if element in self._drawn else (),
            page_field(element) if element in self._fields else "",
            at.section,
        )

    def _numbered(self, stated: Stated) -> tuple[str, Properties]:
        """The automatic label before a paragraph, and the indents its list adds over the style's."""
        indents = self._numbering.properties(stated.list_id, stated.depth)
        if stated.by_style:
            indents = {name: value for name, value in indents.items() if name not in stated.styled}
        return self._numbering.label(stated.list_id, stated.depth), indents

    def _run(self, element: etree._Element, paragraph_style: str) -> Run:
        properties, text = text_of(element)
        face = self._looks.face(properties, paragraph_style, self._at.around)
        if len(face.fonts) > 1:
            fonts = fonts_of(text, face.ascii, face.other)
        else:
            fonts = face.fonts if text and not text.isspace() else _NO_FONT
        shown = "" if face.hidden else upper(text) if face.caps else text
        return Run(shown, fonts, *face.rest)
