"""From a .docx to a `Paper`: walks the document and resolves what each paragraph looks like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.checking.form.numbering import Numbering
from pipeline.checking.form.package import Package
from pipeline.checking.form.paper import Block, Paper, Paragraph, Row, Run, Section, Table, Unreadable
from pipeline.checking.form.runs import aligned, fonts_of, page_field, runs_of, text_of
from pipeline.checking.form.shapes import drawn_lines
from pipeline.checking.form.styles import Properties, Styles, W, laid_over, on
from pipeline.words import upper

_AROUND: Final = frozenset(f"{W}{t}" for t in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
_NO_LINE: Final = frozenset({"", "nil", "none"})
_WORD_MARGIN: Final = 108.0  # twips left and right in a cell when nothing says otherwise


@dataclass
class _Place:
    """Where the reader stands, and what the table around it adds."""

    section: int = 0
    room: float = 0.0
    paragraphs: int = 0
    tables: int = 0
    table: Properties = field(default_factory=dict)
    table_run: Properties = field(default_factory=dict)


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0


def _flowing(parent: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables of a body, cell or header, also inside controls and tracked insertions."""
    for child in parent:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag in _AROUND:
            yield from _flowing(child)


def _found(element: etree._Element, path: str, attribute: str) -> str:
    """An attribute of the element at a path like "tcPr/tcW"; "" when either is missing."""
    found = element.find("/".join(W + step for step in path.split("/")))
    return "" if found is None else found.get(W + attribute, "")


def read(docx: bytes) -> Paper:
    """The paper; raises Unreadable when the bytes are no Word file."""
    return _Reader(Package(docx)).paper()


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        document = package.part("word/document.xml")
        body = document.find(f"{W}body") if document is not None else None
        if body is None:
            raise Unreadable
        self._body = body
        self._styles = Styles(package.related("styles"), package.related("theme"))
        self._numbering = Numbering(package.related("numbering"), self._styles)
        self._at = _Place()

    def paper(self) -> Paper:
        ends = [s for s in self._body.iter(f"{W}sectPr") if s.getparent().tag in (f"{W}pPr", f"{W}body")]
        rooms = [self._room(end) for end in ends] or [0.0]
        blocks: list[Block] = []
        for element in _flowing(self._body):
            self._at.room = rooms[min(self._at.section, len(rooms) - 1)]
            blocks.append(self._block(element))
            if element.find(f"{W}pPr/{W}sectPr") is not None:
                self._at.section += 1
        return Paper(tuple(blocks), tuple(self._sections(ends)))

    def _block(self, element: etree._Element) -> Block:
        return self._table(element) if element.tag == f"{W}tbl" else self._paragraph(element)

    # --- sections -----------------------------------------------------------------------------------
    def _room(self, section: etree._Element) -> float:
        sides = sum(_number(_found(section, "pgMar", side)) for side in ("left", "right", "gutter"))
        return (_number(_found(section, "pgSz", "w")) - sides) / 20

    def _sections(self, ends: list[etree._Element]) -> Iterator[Section]:
        shown: dict[str, dict[str, tuple[Paragraph, ...]]] = {"header": {}, "footer": {}}
        for number, end in enumerate(ends):
            self._at.section, self._at.room = number, self._room(end)
            for reference in end:
                kind = str(reference.tag).removeprefix(W).removesuffix("Reference")
                if kind in shown:
                    part = self._package.referred(reference)
                    lines = () if part is None else tuple(self._lines(part))
                    shown[kind] = {**shown[kind], reference.get(f"{W}type", "default"): lines}
            title, start = end.find(f"{W}titlePg"), _found(end, "pgNumType", "start")
            yield Section(
                number=number,
                width=_number(_found(end, "pgSz", "w")) * 25.4 / 1440,
                height=_number(_found(end, "pgSz", "h")) * 25.4 / 1440,
                margins={side: _number(_found(end, "pgMar", side)) * 25.4 / 1440
                         for side in ("top", "bottom", "left", "right", "gutter", "header")},
                first_differs=title is not None and on(title),
                start=int(_number(start)) if start else None,
                headers=shown["header"],
                footers=shown["footer"],
            )  # fmt: skip

    def _lines(self, parent: etree._Element) -> Iterator[Paragraph]:
        for element in _flowing(parent):
            block = self._block(element)
            if isinstance(block, Table):
                yield from block.paragraphs
            else:
                yield block

    # --- tables -------------------------------------------------------------------------------------
    def _table(self, element: etree._Element) -> Table:
        self._at.tables += 1
        number, section, outer = self._at.tables, self._at.section, self._at
        style = _found(element, "tblPr/tblStyle", "val") or self._styles.default("table")
        grid = [_number(column.get(f"{W}w")) / 20 for column in element.iterfind(f"{W}tblGrid/{W}gridCol")]
        special = _found(element, "tblPr/tblLook", "firstRow") not in ("", "0")
        rows = []
        for index, row in enumerate(r for r in element.iter(f"{W}tr") if next(r.iterancestors(f"{W}tbl")) is element):
            first = special and index == 0
            self._at = _Place(
                section, outer.room, outer.paragraphs, self._at.tables,
                *(self._styles.of(style, part)
                  | (self._styles.conditional(style, "firstRow", part) if first else {})
                  for part in ("pPr", "rPr")),
            )  # fmt: skip
            rows.append(self._row(row, grid, self._margins(element, style)))
            outer.paragraphs = self._at.paragraphs
        outer.tables = max(outer.tables, self._at.tables)
        self._at = outer
        return Table(number, tuple(rows), self._bordered(element, style), section)

    def _row(self, row: etree._Element, grid: list[float], margin: float) -> Row:
        cells, column = [], 0
        whole_room = self._at.room
        for cell in (c for c in row.iter(f"{W}tc") if next(c.iterancestors(f"{W}tr")) is row):
            span = int(_number(_found(cell, "tcPr/gridSpan", "val")) or 1)
            width = sum(grid[column : column + span])
            if _found(cell, "tcPr/tcW", "type") == "dxa" and _number(_found(cell, "tcPr/tcW", "w")):
                width = _number(_found(cell, "tcPr/tcW", "w")) / 20
            self._at.room = (width or whole_room) - margin
            cells.append(tuple(self._lines(cell)))
            column += span
        flags = {name: row.find(f"{W}trPr/{W}{name}") for name in ("tblHeader", "cantSplit")}
        heading, whole = (flag is not None and on(flag) for flag in flags.values())
        return Row(tuple(cells), heading, whole)

    def _margins(self, table: etree._Element, style: str) -> float:
        """Left and right cell margins together, in points."""
        total = 0.0
        for side, other in (("left", "start"), ("right", "end")):
            own = _found(table, f"tblPr/tblCellMar/{side}", "w") or _found(table, f"tblPr/tblCellMar/{other}", "w")
            styled = self._styles.cell_margin(style, side)
            total += _number(own) if own else _number(styled) if styled else _WORD_MARGIN
        return total / 20

    def _bordered(self, table: etree._Element, style: str) -> bool:
        own = table.find(f"{W}tblPr/{W}tblBorders")
        drawn = {side.get(f"{W}val", "") for side in own} if own is not None else self._styles.borders(style)
        drawn |= {side.get(f"{W}val", "") for sides in table.iter(f"{W}tcBorders") for side in sides}
        return bool(drawn - _NO_LINE)

    # --- paragraphs ---------------------------------------------------------------------------------
    def _paragraph(self, element: etree._Element) -> Paragraph:
        self._at.paragraphs += 1
        own = self._styles.flat(element.find(f"{W}pPr"))
        identity = _found(element, "pPr/pStyle", "val") or self._styles.default("paragraph")
        styled = self._styles.of(identity, "pPr")
        label, numbered = self._numbered(own, styled)
        levels = (self._styles.default_paragraph, self._at.table, styled, numbered, own)
        shown: Properties = {}
        for level in levels:
            shown |= level
        runs = [self._run(run, identity) for run in runs_of(element)]
        if label and runs:
            first = runs[0]
            runs[0] = Run(label + first.text, first.fonts, first.size, first.bold, first.italic,
                          first.colour, first.underlined)  # fmt: skip
        exact = shown.get("spacing.lineRule", "auto") in ("exact", "atLeast")
        pitch = _number(shown.get("spacing.line", "240"))
        return Paragraph(
            number=self._at.paragraphs,
            text="".join(run.text for run in runs),
            runs=tuple(runs),
            align=aligned(shown),
            first=_number(shown.get("ind.firstLine")) / 20,
            left=_number(shown.get("ind.left")) / 20,
            right=_number(shown.get("ind.right")) / 20,
            before=_number(shown.get("spacing.before")) / 20,
            after=_number(shown.get("spacing.after")) / 20,
            line=pitch / 20 if exact else pitch / 240,
            exact=exact,
            room=self._at.room,
            borders=frozenset(n.removeprefix("border.") for n, v in shown.items()
                              if n.startswith("border.") and v not in _NO_LINE),
            drawn=tuple(drawn_lines(element)),
            field=page_field(element),
            style=self._styles.name(identity),
            section=self._at.section,
        )  # fmt: skip

    def _numbered(self, own: Properties, styled: Properties) -> tuple[str, Properties]:
        """The automatic label before a paragraph, and the indents its list adds over the style's."""
        source = own if own.get("num.numId") else styled
        list_id = source.get("num.numId", "0")
        if list_id == "0":
            return "", {}
        depth = int(_number(source.get("num.ilvl")))
        indents = self._numbering.properties(list_id, depth)
        if source is styled:
            indents = {name: value for name, value in indents.items() if name not in styled}
        return self._numbering.label(list_id, depth), indents

    def _run(self, element: etree._Element, paragraph_style: str) -> Run:
        own = element.find(f"{W}rPr")
        character = _found(element, "rPr/rStyle", "val") or self._styles.default("character")
        shown = laid_over({
            "defaults": self._styles.default_run,
            "table": self._at.table_run,
            "paragraph": self._styles.of(paragraph_style, "rPr"),
            "character": self._styles.of(character, "rPr"),
            "direct": self._styles.flat(own),
        })  # fmt: skip
        text = text_of(element)
        if shown["vanish"] == "1":
            text = ""
        return Run(
            text=upper(text) if shown["caps"] == "1" else text,
            fonts=fonts_of(text, shown),
            size=_number(shown.get("sz", "20")) / 2,
            bold=shown["b"] == "1",
            italic=shown["i"] == "1",
            colour=shown.get("color", "auto"),
            underlined=shown.get("u", "none") != "none",
        )
