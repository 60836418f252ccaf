"""Ngoặc: quotation marks and brackets, opened and closed, of one kind through a paper."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.searching import found, hit

_MARK = r"(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]{1,2}|[IVX]{1,4})\)"
_FIRST_MARK = re.compile(rf"^[-+•]? ?{_MARK}")
_ITEM_MARK = re.compile(rf"(?<=[\s;,.(“\"/]){_MARK}")
_STRAIGHT = re.compile(r'"[^"]*"')
_CURLED_BLANK = re.compile(r"[“«] +(?=\S)|(?<=[\w.,!?]) +[”»](?![\w])")
_REVERSED = re.compile(r"(?<=[^\W_ ])“(?=[\s,.;:]|$)|(?:(?<=\s)|(?<=\())”(?=\w)", re.MULTILINE)
_PAIRS = (("“", "”", "ngoặc kép"), ("(", ")", "ngoặc đơn"), ("«", "»", "ngoặc kép"))
_NEAR = 3  # paragraphs within which an opened bracket may close


@rule("dau_cau.mot_loai_ngoac_kep", "Dấu ngoặc kép cùng một loại trong cả văn bản.")
def one_kind(paper: Paper) -> Iterator[Hit]:
    """Straight and curled quotes in one paper; told once, at the first straight pair."""
    straight = next(found(paper.lines, _STRAIGHT, '"'), None)
    if straight and any("“" in line.text for line in paper.lines):
        yield hit(*straight, "Dùng cả ngoặc kép thẳng và ngoặc kép cong.", "Dùng ngoặc kép cong “ ”.", Level.REVIEW)


@rule("dau_cau.dong_mo_ngoac", "Ngoặc mở thì đóng, đóng thì đã mở.")
def balanced(paper: Paper) -> Iterator[Hit]:
    """A bracket without its other half, in its paragraph and in those beside it."""
    level = Level.ERROR if paper.form == "docx" else Level.REVIEW
    for opening, closing, name in _PAIRS:
        yield from _unpaired(paper, opening, closing, name, level)
    odd = [line for line in paper.lines if line.text.count('"') % 2]
    if len(odd) % 2:
        yield Hit(odd[0], '"', "Ngoặc kép thẳng không đủ đôi.", "Thêm hoặc bỏ một dấu ngoặc kép.", Level.REVIEW)


def _unpaired(paper: Paper, opening: str, closing: str, name: str, level: Level) -> Iterator[Hit]:
    lines = [line for line in paper.lines if opening in line.text or closing in line.text]
    depth = [_depth(line, opening, closing) for line in lines]
    at = 0
    while at < len(lines):
        if depth[at] == 0:
            at += 1
            continue
        # A quotation of several paragraphs opens in one and closes in a later one.
        end = next((k for k in range(at + 1, len(lines)) if sum(depth[at : k + 1]) == 0), None)
        if depth[at] > 0 and end is not None and (opening == "“" or lines[end].number - lines[at].number <= _NEAR):
            at = end + 1
            continue
        sign, left = (opening, "đóng") if depth[at] > 0 else (closing, "mở")
        yield Hit(lines[at], _beside(lines[at].text, sign), f"Có {name} {sign} mà không có dấu {left}.",
                  f"Thêm dấu {left} ngoặc, hoặc bỏ dấu thừa.", level)  # fmt: skip
        at += 1


def _depth(line: Line, opening: str, closing: str) -> int:
    """How many more are opened than closed; marks of lists, «điểm a) và b)», close nothing."""
    text = line.text
    if not any(sign.isalpha() for sign in text):
        return 0  # a ditto mark
    if closing != ")":
        return text.count(opening) - text.count(closing)
    text = _FIRST_MARK.sub("", text)
    depth = text.count(opening) - text.count(closing)
    return depth if depth >= 0 else min(0, depth + len(_ITEM_MARK.findall(text)))


def _beside(text: str, sign: str) -> str:
    at = text.rfind(sign)
    return text[at : at + 30].rstrip() if sign in "“(«" else text[max(0, at - 29) : at + 1].lstrip()


@rule("dau_cau.chieu_ngoac_kep", "Ngoặc kép quay đúng chiều, sát chữ bên trong.")
def direction(paper: Paper) -> Iterator[Hit]:
    """«chữ“» closes with an opening mark; blanks inside the marks."""
    for line, match in found(paper.lines, _REVERSED, "“", "”"):
        quote = line.text[max(0, match.start() - 15) : match.end() + 15].strip()
        yield Hit(line, quote, f"Ngoặc kép quay ngược: «{quote}».", "Mở bằng “, đóng bằng ”.", Level.REVIEW)
    for line, match in found(paper.lines, _CURLED_BLANK, "“ ", " ”", "« ", " »"):
        quote = line.text[max(0, match.start() - 15) : match.end() + 15].strip()
        yield Hit(line, quote, f"Thừa khoảng trắng trong ngoặc kép: «{quote}».", "Bỏ khoảng trắng.", Level.REVIEW)
