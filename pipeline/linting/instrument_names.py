"""Tên văn bản: the kind of one definite paper is written in capital, and laws known to all by their own names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.searching import found, hit, is_cited

_ANNEX: Final = "mục V.8 Phụ lục II Nghị định số 30/2020/NĐ-CP"
_CAPITALS_SINCE: Final = date(2011, 3, 5)  # Thông tư 01/2011/TT-BNV; older papers kept other customs

_KINDS = "công văn|thông tư|quyết định|kế hoạch|hướng dẫn|nghị định|nghị quyết|tờ trình|báo cáo|chỉ thị|thông báo"
_NUMBERED = re.compile(rf"(?<![\w“\"«-])(?P<kind>{_KINDS}) (?:số:? ?)?\d{{1,5}}(?:/\d{{4}})?[/-](?=[A-ZĐ])")
_THIS = re.compile(
    rf"(?<!\w)(?:thi hành|có tên trong|hiệu lực của|kèm theo|ban hành) (?P<kind>{_KINDS}|quy chế|quy định) này(?!\w)"
)
_ARTICLE = re.compile(r"(?<!\w)[Nn]hư điều \d")
_CONSTANT = (
    (re.compile(r"(?<!\w)Luật Tổ chức chính phủ(?!\w)"), "Luật Tổ chức Chính phủ"),
    (re.compile(r"(?<!\w)Luật Tổ chức Chính quyền địa phương(?!\w)"), "Luật Tổ chức chính quyền địa phương"),
    (re.compile(r"(?<!\w)Luật ban hành [Vv]ăn bản quy phạm pháp luật"), "Luật Ban hành văn bản quy phạm pháp luật"),
    (re.compile(r"(?<!\w)Luật Ban hành Văn bản quy phạm pháp luật"), "Luật Ban hành văn bản quy phạm pháp luật"),
    (re.compile(r"(?<!\w)Luật tổ chức (?=[Cc]hính|Hội đồng)"), "Luật Tổ chức …"),
)  # fmt: skip


@rule("viet_hoa.ten_loai_van_ban", "Tên loại của một văn bản cụ thể viết hoa: «Công văn số …», «Quyết định này».",
      _ANNEX)  # fmt: skip
def kinds(paper: Paper) -> Iterable[Hit] | None:
    """«căn cứ thông tư số 22/2016/TT-BGDĐT», «thi hành quyết định này», «Như điều 3»."""
    if paper.day is not None and paper.day < _CAPITALS_SINCE:
        return None
    return _kinds(paper)


def _kinds(paper: Paper) -> Iterator[Hit]:
    places = [(line, match) for line, match in found(paper.lines, _NUMBERED) if not is_cited(line, match.start())]
    if places:
        line, match = places[0]
        more = f" ({len(places)} chỗ)" if len(places) > 1 else ""
        yield hit(line, match, f"Văn bản cụ thể mà tên loại viết thường: «{{0}}»{more}.",
                  f"Viết «{match['kind'].capitalize()} số …».", Level.REVIEW)  # fmt: skip
    for line, match in found(paper.lines, _THIS, " này"):
        yield hit(line, match, "«{0}»: tên loại viết thường.", f"Viết «{match['kind'].capitalize()} này».",
                  Level.NOTICE)  # fmt: skip
    for line, match in found(paper.recipients or _tail(paper), _ARTICLE, "hư điều"):
        yield hit(line, match, "«{0}» viết thường.", f"Viết «Như {match[0].split(' ', 1)[1].capitalize()}».",
                  Level.REVIEW)  # fmt: skip


def _tail(paper: Paper) -> tuple[Line, ...]:
    return paper.lines[-25:]


@rule("viet_hoa.ten_luat_khac", "Tên luật chỉ viết hoa chữ đầu của tên và tên riêng.", _ANNEX)
def laws(paper: Paper) -> Iterator[Hit]:
    """Names of the laws every office cites, where a capital is wrong."""
    for pattern, right in _CONSTANT:
        for line, match in found(paper.lines, pattern, "Luật "):
            yield hit(line, match, "Tên luật viết «{0}».", f"Viết «{right}».", Level.NOTICE)
