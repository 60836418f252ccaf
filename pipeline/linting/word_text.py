"""Chữ trong tệp Word: every paragraph of a .docx as a reader meets it, whatever program wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.checking.form.looks import NOWHERE, leading, looks_of
from pipeline.checking.form.numbering import Numbering
from pipeline.checking.form.package import Package
from pipeline.checking.form.runs import runs_of
from pipeline.checking.form.styles import W
from pipeline.linting.columns import head_columns
from pipeline.linting.marks import ITEM, OPENER, is_heading, keeps_apart
from pipeline.linting.paper import Line
from pipeline.words import repair, upper

_AROUND: Final = frozenset(f"{W}{t}" for t in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
_ALTERNATIVE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_P, _TBL, _TR, _TC, _R = (f"{W}{tag}" for tag in ("p", "tbl", "tr", "tc", "r"))
_BOX: Final = f"{W}txbxContent"
_SIGNS: Final = {f"{W}tab": "\t", f"{W}cr": "\n", f"{W}br": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": "\u00ad"}
_HEAD: Final = 14  # paragraphs among which a head made with tabs stands
_DASH: Final = re.compile(r"[-–+•]\s*\S")


@dataclass
class _Place:
    number: int = 0
    tables: int = 0
    table: int = 0
    row: int = 0
    column: int = 0


def word_lines(docx: bytes) -> tuple[Line, ...]:
    """The paragraphs of the body, then those of headers, footers and notes; raises Unreadable."""
    return tuple(_Walk(Package(docx)).lines())


class _Walk:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._body = package.body()
        self._looks = looks_of(package)
        self._numbering = Numbering(package.part(package.named("numbering")), self._looks.styles)
        self._at = _Place()

    def lines(self) -> Iterator[Line]:
        yield from self._flow(self._body)
        seen: set[str] = set()
        for reference in self._body.iter(f"{W}headerReference", f"{W}footerReference"):
            part = self._package.referred(reference)
            if part is not None and (shown := "".join(part.itertext())) not in seen:
                seen.add(shown)
                yield from (line for line in self._flow(part) if not line.text.strip("-– ").isdigit())
        for kind in ("footnotes", "endnotes"):
            notes = self._package.part(name) if (name := self._package.named(kind)) else None
            for note in notes if notes is not None else ():
                yield from self._flow(note)

    def _flow(self, parent: etree._Element) -> Iterator[Line]:
        for child in parent:
            if child.tag == _P:
                yield from self._paragraph(child)
            elif child.tag == _TBL:
                yield from self._table(child)
            elif child.tag in _AROUND:
                yield from self._flow(child)

    # --- tables -------------------------------------------------------------------------------------
    def _table(self, element: etree._Element) -> Iterator[Line]:
        at = self._at
        outer = (at.table, at.row, at.column)
        at.tables += 1
        number = at.tables
        for row, each in enumerate(_own(element, _TR), 1):
            column = 1
            for cell in _own(each, _TC):
                if _goes_on(cell):
                    at.number += sum(1 for _ in cell.iter(_P))
                    column += _span(cell)
                    continue
                at.table, at.row, at.column = number, row, column
                yield from self._flow(cell)
                column += _span(cell)
        at.table, at.row, at.column = outer

    # --- paragraphs ---------------------------------------------------------------------------------
    def _paragraph(self, element: etree._Element) -> Iterator[Line]:
        self._at.number += 1
        number = self._at.number
        stated = self._looks.stated(leading(element, f"{W}pPr"))
        raw, shown = "", ""
        for run in runs_of(element):
            properties = leading(run, f"{W}rPr")
            face = self._looks.face(properties, stated.identity, NOWHERE)
            if not face.hidden:
                text = "".join(piece.text or "" if piece.tag == f"{W}t" else _sign(piece) for piece in run)
                raw += text
                shown += upper(text) if face.caps else text
        label = self._numbering.label(stated.list_id, stated.depth) if stated.list_id != "0" else ""
        if shown.strip() or (self._at.table and label[:1].isdigit()):  # a row's number may be the list's alone
            yield from self._lines(number, raw, shown, label)
        for box in element.iter(_BOX):
            if next(box.iterancestors(_P)) is element and next(box.iterancestors(_ALTERNATIVE), None) is None:
                yield from self._flow(box)
                self._at.number = number  # paragraphs of a box stand at the one that holds it

    def _lines(self, number: int, raw: str, shown: str, label: str) -> Iterator[Line]:
        at = self._at
        pieces = list(zip(_broken(raw), _broken(shown), strict=False)) if "\n" in raw else [(raw, shown)]
        for order, (held, seen) in enumerate(pieces):
            columns = [held] if at.table or number > _HEAD else list(head_columns(held))
            if len(columns) > 1:
                yield from (Line(number, repair(each), each) for each in columns)
                continue
            text = repair(f"{label if order == 0 else ''}{seen}".replace("\n", " "))
            if text:
                yield Line(number, text.replace("\n", " "), held, at.table, at.row, at.column)


def _own(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, those in controls too, not those of a table inside."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _AROUND:
            yield from _own(child, tag)


def _span(cell: etree._Element) -> int:
    """Columns of the grid a cell takes."""
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    width = span.get(f"{W}val", "1") if span is not None else "1"
    return int(width) if width.isdigit() else 1


def _goes_on(cell: etree._Element) -> bool:
    """Whether a cell is the hidden part of one merged downwards."""
    merge = cell.find(f"{W}tcPr/{W}vMerge")
    return merge is not None and merge.get(f"{W}val", "continue") != "restart"


def _sign(piece: etree._Element) -> str:
    if piece.tag == f"{W}br" and piece.get(f"{W}type", "textWrapping") != "textWrapping":
        return ""
    return _SIGNS.get(piece.tag, "")


def _broken(text: str) -> list[str]:
    """The paragraphs a clerk made with line breaks inside one; a break in the middle of a sentence stays one."""
    found: list[str] = []
    for piece in text.split("\n"):
        if found and not _opens(found[-1].strip(), piece.strip()):
            found[-1] += f"\n{piece}"
        else:
            found.append(piece)
    return found


def _opens(before: str, text: str) -> bool:
    if not before or not text:
        return True
    if _DASH.match(text) or ITEM.match(text) or OPENER.match(text) or keeps_apart(before) or keeps_apart(text):
        return True
    if is_heading(before) or is_heading(text):
        return True
    return not text[:1].islower() and not before.endswith((",", "-", "–"))
