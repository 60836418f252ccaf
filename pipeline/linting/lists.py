"""Liệt kê: how the items of one list end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from pipeline.findings import Level
from pipeline.linting.marks import is_heading
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule

_POINT: Final = re.compile(r"([a-zđ])\)\s*\S")
_DASH: Final = re.compile(r"[-–]\s+\S")
_ITEM: Final = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]\s*\S")
_SECTION: Final = re.compile(r"(?:[IVX]+\.\s|Điều \d|Chương [IVX]|Phần |Mục \d|Phụ lục\b)")
_ROMAN: Final = re.compile(r"[IVX]+\.\s")
_BASED: Final = re.compile(r"Căn cứ\b|Thực hiện\b|Xét\b|Theo\b|Kính gửi\b|[-–+•]")
_END: Final = re.compile(r"([.;:,!?…])[\"”’»)]*$")
_CLOSED: Final = re.compile(r"[.!?…][\"”’»)]*$")


class _Item(NamedTuple):
    first: Line
    last: Line  # where the item ends, which may be some paragraphs below

    @property
    def end(self) -> str:
        """The sign the item ends with; "" for none."""
        found = _END.search(self.last.text)
        return found[1] if found else ""


class _List(NamedTuple):
    items: tuple[_Item, ...]
    after: Line | None


def _rank(line: Line) -> str:
    """What a line is among lists: "section", "item", "point", "dash", "" for running text."""
    return _rank_of(line.text, in_table=line.table > 0)


@lru_cache(maxsize=2048)
def _rank_of(text: str, *, in_table: bool) -> str:
    if _SECTION.match(text) or (is_heading(text) and not in_table):
        return "section"
    for rank, pattern in (("item", _ITEM), ("point", _POINT), ("dash", _DASH)):
        if pattern.match(text):
            return rank
    return ""


def _lists(lines: Sequence[Line], rank: str) -> Iterator[_List]:
    """Lists of one rank; what is of a lower rank belongs to the item above it."""
    order = ("section", "item", "point", "dash", "")
    items: list[_Item] = []
    for line in lines:
        here = _rank(line)
        if here == rank and not (rank == "point" and line.text[0] == "a" and items):
            items.append(_Item(line, line))
        elif items and order.index(here) > order.index(rank) and rank != "dash":
            items[-1] = _Item(items[-1].first, line)
        elif items:
            yield _List(tuple(items), line)
            items = [_Item(line, line)] if here == rank else []
    if items:
        yield _List(tuple(items), None)


def _cells(paper: Paper) -> Iterator[list[Line]]:
    """The lines of the body, cell by cell; those outside tables together."""
    cell: list[Line] = []
    for line in (*paper.body, *paper.annex):
        if cell and (line.table, line.row, line.column) != (cell[-1].table, cell[-1].row, cell[-1].column):
            yield cell
            cell = []
        cell.append(line)
    if cell:
        yield cell


def _all(paper: Paper) -> Iterator[_List]:
    for cell in _cells(paper):
        for rank in ("point", "dash") if not cell[0].table else ("dash",):
            yield from (each for each in _lists(cell, rank) if len(each.items) > 1)


def _odd(each: _List) -> tuple[_Item, str] | None:
    """The one item that ends otherwise than its siblings, and the sign they end with; None where none stands out."""
    inner = each.items[:-1]
    unsigned = [item for item in inner if not item.end]
    signs = {item.end for item in each.items if item not in unsigned}
    if len(unsigned) == 1 and len(each.items) >= 3 and len(signs - {"."}) <= 1 and signs <= {".", ";"}:
        return unsigned[0], next(iter(sorted(signs, reverse=True)))
    ends = Counter(item.end for item in inner)
    odd = [item for item in inner if ends[item.end] == 1]
    if len(inner) >= 3 and set(ends) == {".", ";"} and len(odd) == 1:
        return odd[0], next(end for end in ends if ends[end] > 1)
    short = all(item.first is item.last and ". " not in item.first.text[4:] for item in each.items)
    if short and [item.end for item in each.items] == [";", ".", "."]:
        return inner[1], ";"
    return None


@rule("thu_tu.dau_cuoi_muc", "Các mục ngang hàng của một danh sách kết thúc bằng cùng một dấu câu.")
def same_ends(paper: Paper) -> list[Hit] | None:
    """One item that ends otherwise than all its siblings; the last of them is free to close the list."""
    hits: list[Hit] = []
    seen = False
    for each in _all(paper):
        seen = True
        found = _odd(each)
        if found is None:
            continue
        item, common = found
        if paper.docx is None and item.first.table and (item.end or item is each.items[0]):
            continue  # a text runs the cells of a row together
        shown = f"bằng dấu «{item.end}»" if item.end else "không có dấu"
        what = f"Mục này kết thúc {shown}, các mục khác dấu «{common}»."
        quote = item.last.text[-40:]
        hits.append(Hit(item.last, quote, what, f"Kết thúc bằng dấu «{common}».", Level.REVIEW))
    return hits if seen else None


@rule("thu_tu.dau_muc_cuoi", "Mục cuối của danh sách kết thúc bằng dấu chấm.")
def last_ends(paper: Paper) -> list[Hit] | None:
    """A list of items with «;» whose last is left open, though a heading or nothing follows."""
    hits: list[Hit] = []
    seen = False
    for each in _all(paper):
        ends = {item.end for item in each.items[:-1]}
        if ends != {";"} or each.items[0].first.table:
            continue
        seen = True
        last, after = each.items[-1], each.after
        rank = _rank(after) if after is not None else "section"
        outer = rank == "section" or (rank == "item" and _rank(last.first) == "point")
        if outer and last.end in (";", ",", ""):
            hits.append(Hit(last.last, last.last.text[-40:], "Mục cuối của danh sách không kết thúc bằng dấu chấm.",
                            "Đặt dấu «.» cuối mục cuối cùng.", Level.REVIEW))  # fmt: skip
    return hits if seen else None


@rule("thu_tu.dau_cuoi_phan", "Đoạn cuối của mỗi phần kết thúc bằng dấu chấm.")
def sections_end(paper: Paper) -> list[Hit] | None:
    """A section whose last item, or last words, end with «;» before the next heading."""
    hits: list[Hit] = []
    prose = [line for line in (*paper.body, *paper.annex) if not line.table]
    items = [line for line in prose if _ITEM.match(line.text)]
    for line, after in pairwise(prose):
        closes = _rank(after) == "section" and _rank(line) == "item" and line.text.endswith(";")
        before = [item for item in items if item.number < line.number]
        runs = _ROMAN.match(after.text) and not _rank(line) and line.text.endswith(";") and not _BASED.match(line.text)
        if runs or (closes and before and _CLOSED.search(before[-1].text)):
            hits.append(Hit(line, line.text[-40:], "Phần này kết thúc bằng dấu «;».", "Đặt dấu «.» cuối phần.",
                            Level.REVIEW))  # fmt: skip
    return hits if items or hits else None


@rule("thu_tu.dau_het_van_ban", "Dấu «./.» chỉ đứng một lần, cuối lời văn.")
def one_end(paper: Paper) -> list[Hit] | None:
    """«./.» after an Điều that others follow."""
    ended = [line for line in paper.body if not line.table and line.text.endswith("./.")]
    if not ended:
        return None
    return [Hit(line, line.text[-40:], "Dấu «./.» đứng trước khi hết văn bản.", "Thay bằng dấu «.».", Level.REVIEW)
            for line in ended[:-1]]  # fmt: skip
