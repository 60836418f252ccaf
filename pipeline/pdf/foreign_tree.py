"""The pages of a foreign PDF, walked with our own limits: no reader's repair may lose one in silence."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from pipeline.pdf.foreign_limits import (
    DEEPEST_TREE,
    LONGEST_SIDE,
    MOST_NODES,
    MOST_PAGES,
    SHORTEST_SIDE,
    Refused,
    broken,
    too_big,
)
from pipeline.words import count

A4: Final = (0.0, 0.0, 595.276, 841.89)
_INHERITED: Final = ("/MediaBox", "/CropBox", "/Rotate", "/Resources")
_OF_A_PAGE: Final = ("/Contents", "/MediaBox", "/Resources")

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Leaf:
    """Trang: a page as the tree gives it, with what it inherits."""

    page: Dictionary
    box: Box
    crop: Box | None
    turn: int  # degrees clockwise: 0, 90, 180, 270
    resources: Any  # Dictionary, or None when the page has none


def leaves(pdf: Pdf, notes: list[str]) -> list[Leaf]:
    """Every page in reading order.

    Raises `Refused` when pages are missing, too many, or of no possible size; doubts are added to `notes`.
    """
    root = pdf.trailer.get("/Root")
    tree = root.get("/Pages") if isinstance(root, Dictionary) else None
    if not isinstance(tree, Dictionary):
        raise broken("không có cây trang")
    found = [_leaf(page, number, notes) for number, page in enumerate(_walk(tree), 1)]
    _count(tree, len(found), notes)
    if not found:
        raise Refused("rong", "không có trang nào")
    named = [leaf.page.objgen for leaf in found if leaf.page.is_indirect]
    if len(set(named)) < len(named):
        notes.append("có trang được dùng nhiều lần")
    return found


def _count(tree: Dictionary, found: int, notes: list[str]) -> None:
    declared = tree.get("/Count")
    if not isinstance(declared, int) or isinstance(declared, bool) or declared < 0:
        notes.append("không ghi đúng số trang")
    elif declared > found:
        raise Refused("thieu_trang", f"ghi có {count(declared)} trang nhưng chỉ còn {count(found)}")
    elif declared < found:
        notes.append(f"ghi có {count(declared)} trang nhưng thực có {count(found)}")


def _walk(tree: Dictionary) -> Iterator[tuple[Dictionary, dict[str, Any]]]:
    """Pages with what they inherit. A node met twice is a loop or a trap: refused."""
    seen: set[tuple[int, int]] = set()
    nodes = pages = 0
    levels: list[tuple[Iterator[Any], dict[str, Any]]] = [(iter((tree,)), {})]
    while levels:
        siblings, above = levels[-1]
        node = next(siblings, None)
        if node is None:
            levels.pop()
            continue
        nodes += 1
        if nodes > MOST_NODES:
            raise too_big("có cây trang quá lớn")
        kids = node.get("/Kids")
        below = above | {key: node[key] for key in _INHERITED if key in node}
        if kids is None:
            pages += 1
            if pages > MOST_PAGES:
                raise too_big(f"có hơn {count(MOST_PAGES)} trang")
            yield node, below
            continue
        if node.is_indirect and node.objgen in seen:
            raise broken("có cây trang lặp vòng")
        seen.add(node.objgen)
        if len(levels) > DEEPEST_TREE:
            raise broken("có cây trang lồng nhau quá sâu")
        levels.append((_children(kids), below))


def _children(kids: Any) -> Iterator[Any]:
    if not isinstance(kids, Array):
        raise broken("có cây trang hỏng")
    if len(kids) > MOST_NODES:
        raise too_big("có cây trang quá lớn")
    for kid in kids:
        if not isinstance(kid, Dictionary) or isinstance(kid, Stream) or not _is_page_or_node(kid):
            raise Refused("thieu_trang", "có trang không còn đọc được")
        yield kid


def _is_page_or_node(kid: Dictionary) -> bool:
    kind = kid.get("/Type")
    if kind in (Name.Page, Name.Pages):
        return True
    return kind is None and ("/Kids" in kid or any(key in kid for key in _OF_A_PAGE))


def _leaf(found: tuple[Dictionary, dict[str, Any]], number: int, notes: list[str]) -> Leaf:
    page, given = found
    if "/MediaBox" in given:
        box = _box(given["/MediaBox"])
        if box is None or not _possible(box, page.get("/UserUnit", 1)):
            raise Refused("kho_trang", f"có trang {number} khổ giấy không thể có")
    else:
        box = A4
        notes.append(f"trang {number} không ghi khổ giấy, lấy khổ A4")
    crop = _box(given["/CropBox"]) if "/CropBox" in given else None
    if crop:
        crop = (max(box[0], crop[0]), max(box[1], crop[1]), min(box[2], crop[2]), min(box[3], crop[3]))
    if "/CropBox" in given and (crop is None or not _possible(crop, page.get("/UserUnit", 1))):
        notes.append(f"trang {number} có vùng cắt sai, lấy cả trang")
        crop = None
    if not isinstance(page.get("/Contents"), (Array, Stream)):
        notes.append(f"trang {number} không có nội dung")
    resources = given.get("/Resources")
    return Leaf(page, box, crop, _turn(given, number, notes), resources if isinstance(resources, Dictionary) else None)


def _turn(given: dict[str, Any], number: int, notes: list[str]) -> int:
    turn = given.get("/Rotate", 0)
    if isinstance(turn, int) and turn % 90 == 0:
        return turn % 360
    notes.append(f"trang {number} ghi góc xoay không thể có, để nguyên không xoay")
    return 0


def _box(value: Any) -> Box | None:
    """Corners as left, bottom, right, top; None when they are not four numbers."""
    if not isinstance(value, Array) or len(value) != 4:
        return None
    try:
        corners = [float(side) for side in value]
    except (TypeError, ValueError, ArithmeticError):
        return None
    if not all(map(math.isfinite, corners)):
        return None
    x, y = sorted(corners[0::2]), sorted(corners[1::2])
    return x[0], y[0], x[1], y[1]


def _possible(box: Box, unit: Any) -> bool:
    try:
        scale = float(unit)
    except (TypeError, ValueError, ArithmeticError):
        return False
    sides = ((box[2] - box[0]) * scale, (box[3] - box[1]) * scale)
    return all(SHORTEST_SIDE <= side <= LONGEST_SIDE for side in sides)
