"""Khung trang trí: the vector frame and emblem of a certificate, drawn for this project.

Everything is one DrawingML group behind the text, in the page's coordinates. Lengths are millimetres.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from docx.oxml import parse_xml

from pipeline.frame.elements import Element
from pipeline.frame.measures import PAPER_HEIGHT, PAPER_WIDTH

RED: Final = "C00000"
GOLD: Final = "C79A2B"
EMBLEM_CENTRE: Final = 31.5  # from the top edge of the paper
EMBLEM_RADIUS: Final = 11.0

_WIDTH, _HEIGHT = PAPER_HEIGHT, PAPER_WIDTH  # landscape
_EMU: Final = 36000
_OUTER, _BAND, _INNER = 7.5, 11.75, 16.0  # the frame's lines and the middle of its band, from the edges
_CORNER: Final = 8.5  # side of the corner squares
_LEAF: Final = 7.0  # wished distance between two leaves
_SCALE: Final = 12  # where the scales of a calibration sheet stand, from the edges
_SPACES: Final = " ".join(
    f'xmlns:{prefix}="http://schemas.{uri}"'
    for prefix, uri in (
        ("w", "openxmlformats.org/wordprocessingml/2006/main"),
        ("wp", "openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "openxmlformats.org/drawingml/2006/main"),
        ("mc", "openxmlformats.org/markup-compatibility/2006"),
        ("wpg", "microsoft.com/office/word/2010/wordprocessingGroup"),
        ("wps", "microsoft.com/office/word/2010/wordprocessingShape"),
    )
)

Point = tuple[float, float]


def _point(x: float, y: float) -> str:
    return f'<a:pt x="{round(x * 100)}" y="{round(y * 100)}"/>'


def _leaf(centre: Point, direction: Point, length: float, breadth: float) -> str:
    """A pointed leaf: two curves between its tips."""
    (x, y), (dx, dy) = centre, direction
    half, bulge = length / 2, breadth * 0.66
    tip, tail = (x + dx * half, y + dy * half), (x - dx * half, y - dy * half)

    def curve(end: Point, start: Point, side: int) -> str:
        ox, oy = -dy * bulge * side, dx * bulge * side
        first = (start[0] + (end[0] - start[0]) * 0.3 + ox, start[1] + (end[1] - start[1]) * 0.3 + oy)
        second = (start[0] + (end[0] - start[0]) * 0.7 + ox, start[1] + (end[1] - start[1]) * 0.7 + oy)
        return f"<a:cubicBezTo>{_point(*first)}{_point(*second)}{_point(*end)}</a:cubicBezTo>"

    return f"<a:moveTo>{_point(*tail)}</a:moveTo>{curve(tip, tail, 1)}{curve(tail, tip, -1)}<a:close/>"


def _polygon(points: Iterable[Point]) -> str:
    first, *others = points
    lines = "".join(f"<a:lnTo>{_point(*point)}</a:lnTo>" for point in others)
    return f"<a:moveTo>{_point(*first)}</a:moveTo>{lines}<a:close/>"


def _round(centre: Point, radius: float, corners: int = 24, *, star: bool = False) -> str:
    """A disc as a polygon, or a five-pointed star standing on two points."""
    count = 10 if star else corners
    inner = 0.382 if star else 1.0
    return _polygon(
        (centre[0] + radius * (inner if k % 2 else 1) * math.sin(math.tau * k / count),
         centre[1] - radius * (inner if k % 2 else 1) * math.cos(math.tau * k / count))
        for k in range(count)
    )  # fmt: skip


def _along_sides() -> list[tuple[Point, Point]]:
    """Centre and direction of every leaf of the band, the corners left free."""
    placed: list[tuple[Point, Point]] = []
    for span, fixed, horizontal in ((_WIDTH, _HEIGHT, True), (_HEIGHT, _WIDTH, False)):
        start = _OUTER + _CORNER + 1.5
        room = span - 2 * start
        count = round(room / _LEAF)
        for k in range(count):
            along = start + room * (k + 0.5) / count
            for across in (_BAND, fixed - _BAND):
                if horizontal:
                    placed.append(((along, across), (1.0, 0.0)))
                else:
                    placed.append(((across, along), (0.0, 1.0)))
    return placed


def _corners() -> list[Point]:
    return [(x, y) for x in (_BAND, _WIDTH - _BAND) for y in (_BAND, _HEIGHT - _BAND)]


def _shape(number: int, geometry: str, fill: str, line: str, box: tuple[float, float, float, float]) -> str:
    left, top, width, height = (round(value * _EMU) for value in box)
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="Hoa văn {number}"/><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>{geometry}'
        f"{fill}{line}</wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def _frame_line(number: int, inset: float, colour: str, points: float) -> str:
    line = (f'<a:ln w="{round(points * 12700)}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
            '<a:miter lim="800000"/></a:ln>')  # fmt: skip
    box = (inset, inset, _WIDTH - 2 * inset, _HEIGHT - 2 * inset)
    return _shape(number, '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>', "<a:noFill/>", line, box)


def _filled(number: int, path: str, colour: str) -> str:
    geometry = (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{round(_WIDTH * 100)}" h="{round(_HEIGHT * 100)}">{path}</a:path>'
        "</a:pathLst></a:custGeom>"
    )
    fill = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
    return _shape(number, geometry, fill, "<a:ln><a:noFill/></a:ln>", (0, 0, _WIDTH, _HEIGHT))


def _frame_shapes() -> list[str]:
    half = math.sqrt(0.5)
    upright = [(1.0, 0.0), (0.0, 1.0)]
    slanted = [(half, half), (half, -half)]
    sides = _along_sides()
    leaves = "".join(_leaf(centre, way, 6.0, 2.2) for centre, way in sides)
    flowers = "".join(_leaf(c, way, 7.6, 2.0) for c in _corners() for way in slanted)
    crosses = "".join(_leaf(c, way, 6.4, 1.6) for c in _corners() for way in upright)
    hearts = "".join(_round(centre, 0.55, 12) for centre, _ in sides)
    middles = "".join(_round(centre, 0.9, 16) for centre in _corners())
    return [
        _frame_line(1, _OUTER, RED, 2.25),
        _frame_line(2, _OUTER + 1.1, GOLD, 0.75),
        _frame_line(3, _INNER - 1.1, GOLD, 0.75),
        _frame_line(4, _INNER, RED, 1),
        _filled(5, leaves, GOLD),
        _filled(6, hearts, RED),
        _filled(7, flowers, RED),
        _filled(8, crosses, GOLD),
        _filled(9, middles, "FFFFFF"),
    ]


def _emblem_shapes() -> list[str]:
    centre = (_WIDTH / 2, EMBLEM_CENTRE)
    return [
        _filled(10, _round(centre, EMBLEM_RADIUS, 72), GOLD),
        _filled(11, _round(centre, EMBLEM_RADIUS - 0.9, 72), RED),
        _filled(12, _round(centre, EMBLEM_RADIUS * 0.66, star=True), "FFD84A"),
    ]


def _flag_shapes() -> list[str]:
    """A waving red flag with a gold star on either side of the emblem."""
    middle, top = _WIDTH / 2, EMBLEM_CENTRE - EMBLEM_RADIUS
    cloth, stars, poles = "", "", ""
    for side in (-1, 1):

        def at(x: float, y: float, side: int = side) -> Point:
            return middle + side * (EMBLEM_RADIUS + 5 + x), top + y

        poles += _polygon([at(0, 0), at(0.7, 0), at(0.7, 22), at(0, 22)])
        over = "".join(_point(*at(x, y)) for x, y in ((7, -2.5), (13, 4), (20.7, 1)))
        under = "".join(_point(*at(x, y)) for x, y in ((13, 17), (7, 10.5), (0.7, 13)))
        cloth += (
            f"<a:moveTo>{_point(*at(0.7, 0.6))}</a:moveTo><a:cubicBezTo>{over}</a:cubicBezTo>"
            f"<a:lnTo>{_point(*at(20.7, 14))}</a:lnTo><a:cubicBezTo>{under}</a:cubicBezTo><a:close/>"
        )
        stars += _round(at(10.5, 7.2), 3.6, star=True)
    return [_filled(13, poles, GOLD), _filled(14, cloth, RED), _filled(15, stars, "FFD84A")]


def ornament(*, emblem: bool, flags: bool) -> Element:
    """A run that draws the frame; a gold star on red where Quốc huy stands, red flags beside it, if wanted."""
    return _drawing(_frame_shapes() + (_emblem_shapes() if emblem else []) + (_flag_shapes() if flags else []))


def rulers() -> Element:
    """A run that draws millimetre scales along the top and left edges of the paper, longer every 5 and 10."""
    marks = ""
    for span, horizontal in ((_WIDTH, True), (_HEIGHT, False)):
        for at in range(_SCALE, round(span) - _SCALE + 1):
            length = 5.0 if at % 10 == 0 else 3.5 if at % 5 == 0 else 2.0
            box = (at - 0.05, _SCALE - length, 0.1, length) if horizontal else (_SCALE - length, at - 0.05, length, 0.1)
            left, top, width, height = box
            marks += _polygon([(left, top), (left + width, top), (left + width, top + height), (left, top + height)])
    return _drawing([_filled(1, marks, "000000")])


def _drawing(parts: Iterable[str]) -> Element:
    """The run that holds the shapes, fixed to the page and behind the text."""
    shapes = "".join(parts)
    width, height = round(_WIDTH * _EMU), round(_HEIGHT * _EMU)
    size = f'cx="{width}" cy="{height}"'
    made: Element = parse_xml(
        f'<w:r {_SPACES}><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1"'
        ' locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        '<wp:docPr id="1" name="Khung trang trí"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData'
        ' uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/>'
        f'<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/><a:chOff x="0" y="0"/><a:chExt {size}/>'
        f"</a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        "</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>"
    )
    return made
