"""Drawn lines: how long a straight line in a paragraph is, whether DrawingML, VML or typed characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from pipeline.checking.form.styles import W
from pipeline.frame.widths import text_width

_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V: Final = "{urn:schemas-microsoft-com:vml}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DRAWN: Final = (f"{_WP}anchor", f"{_WP}inline")
_SHAPES: Final = (*_DRAWN, f"{_V}line", f"{_V}shape", f"{_V}rect")
_EMU: Final = 12700  # per point
_FLAT: Final = 3 * _EMU  # a shape no higher than this is a line
_UNITS: Final = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "px": 0.75, "": 1.0}
_LINE_SHAPES: Final = ("line", "straightConnector1")
_TYPED: Final = re.compile(r"[_\-–—─━=]{3,}")


def with_drawings(root: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs of a part with a shape inside; the others need not be searched one by one."""
    for shape in root.iter(*_SHAPES):
        yield from shape.iterancestors(f"{W}p")


def _seen(shape: etree._Element, paragraph: etree._Element) -> bool:
    """Whether Word shows a shape: the choice of an alternative, not its fallback."""
    for step in shape.iterancestors():
        if step is paragraph:
            return True
        if step.tag == f"{_MC}Fallback" and step.getparent().find(f"{_MC}Choice") is not None:
            return False
    return True


def _points(length: str) -> float:
    found = re.fullmatch(r"\s*(-?[\d.]+)\s*([a-z]*)\s*", length)
    return float(found.group(1)) * _UNITS.get(found.group(2), 1.0) if found else 0.0


def _vml(shape: etree._Element) -> float | None:
    if shape.tag == f"{_V}line":
        start, end = (shape.get(name, "0,0").split(",") for name in ("from", "to"))
        if len(start) == 2 and len(end) == 2 and abs(_points(start[1]) - _points(end[1])) < 3:
            return abs(_points(end[0]) - _points(start[0]))
        return None
    style = dict(pair.split(":", 1) for pair in shape.get("style", "").split(";") if ":" in pair)
    width, height = (_points(style.get(name, "0")) for name in ("width", "height"))
    return width if width and height < 3 else None


def drawn_lines(paragraph: etree._Element) -> list[float]:
    """Length in points of every horizontal line drawn in a paragraph."""
    lengths: list[float] = []
    for element in paragraph.iter(*_SHAPES):
        if not _seen(element, paragraph):
            continue
        if element.tag in _DRAWN:
            extent = element.find(f"{_WP}extent")
            geometry = element.find(f".//{_A}prstGeom")
            if extent is None:
                continue
            wide, high = (int(extent.get(name, "0")) for name in ("cx", "cy"))
            straight = geometry is not None and geometry.get("prst") in _LINE_SHAPES
            if high <= _FLAT and (straight or wide > high):
                lengths.append(wide / _EMU)
        else:
            length = _vml(element)
            if length:
                lengths.append(length)
    return lengths


def typed_line(text: str, size: float) -> float | None:
    """Length in points of a line made of underscores or dashes; None when the text is something else."""
    return text_width(text.strip(), size) if _TYPED.fullmatch(text.strip()) else None
