"""Số thứ tự: chapters, items and points that skip, repeat or run backwards; articles that say nothing.

Articles and Roman headings are counted by the rules of form, «the_thuc.dieu_khoan.thu_tu» and
«the_thuc.de_muc_lon.thu_tu».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.linting.marks import is_heading
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.words import roman

_SOURCE: Final = "khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP"
_CHAPTER: Final = re.compile(r"(Chương|CHƯƠNG|Phần|PHẦN) ([IVX]+)\b[.:]?")
_SECTION: Final = re.compile(
    r"(?:(?!V/v)[IVX]+\s*[.)/-]\s*\S|Điều \d+|Chương [IVX]|Phần (?:thứ|[IVX])|Mục \d|Phụ lục\b)"
)
_ARTICLE: Final = re.compile(r"Điều \d+\s*[.:]")
_EMPTY_ARTICLE: Final = re.compile(r"Điều (\d+)\s*[.:]?")
_ARTICLE_ITEM: Final = re.compile(r"Điều \d+[.:]\s+(?=\d{1,2}\.\s)")
_TEXT: Final = r"(?=[^\W\d_]|[“\"«(]|\d[\d.,]*\s*(?:%|[a-zà-ỹđ]))"  # an item may open with a figure
_ITEM: Final = re.compile(rf"(\d{{1,2}})([.)])(?:\s+{_TEXT}|(?=[^\W\d_]))")
_SUB_ITEM: Final = re.compile(rf"(\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})\.?\s+{_TEXT}")
_POINT: Final = re.compile(r"([a-zđ])\)\s*(?=\S)")
_AMENDS: Final = re.compile(r"(?:sửa đổi|bổ sung|thay thế).{0,200}như sau:", re.IGNORECASE)
_ORDER: Final = "abcdđeghiklmnopqrstuvxy"
_NEXT: Final = {letter: {after} for letter, after in zip(_ORDER, _ORDER[1:] + "z", strict=True)} | {
    "d": {"đ", "e"}, "e": {"g", "f"}, "f": {"g"}, "i": {"k", "j"}, "j": {"k"}, "v": {"x", "w"}, "w": {"x"},
    "y": {"z"}, "z": set(),
}  # fmt: skip
"""What may follow a point: the Vietnamese alphabet, or the Latin one that Word's lists count by."""


def _texts(paper: Paper) -> Iterator[list[Line]]:
    """The prose of the body and of what is attached, each counted by itself."""
    for lines in (paper.body, paper.annex):
        yield [line for line in lines if not line.table]


def _sections(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines between headings; an article's first item stands on the article's own line."""
    section: list[Line] = []
    for line in lines:
        if _SECTION.match(line.text) or is_heading(line.text):
            yield section
            section = [line] if _ARTICLE_ITEM.match(line.text) else []
        else:
            section.append(line)
    yield section


def _amends(lines: Sequence[Line]) -> bool:
    """Whether lines carry provisions of another paper, with numbers of their own."""
    return any(_AMENDS.search(line.text) for line in lines)


def _wrong(line: Line, mark: str, what: str, remedy: str = "Đánh lại số thứ tự, hoặc bổ sung phần còn thiếu.") -> Hit:
    return Hit(line, mark.strip(), what, remedy)


def _between(before: int, after: int) -> str:
    missing = [str(n) for n in range(before + 1, after)]
    return ", ".join(missing)


@rule("thu_tu.chuong", "Các phần, chương đánh số La Mã liên tục.", _SOURCE)
def chapters(paper: Paper) -> list[Hit] | None:
    """Phần, Chương."""
    hits: list[Hit] = []
    last: dict[str, int] = {}
    for line in (line for text in _texts(paper) for line in text):
        found = _CHAPTER.match(line.text)
        if found is None or (line.text[found.end() :].strip()[:1].islower()):
            continue
        kind = found[1].capitalize()
        number = next((n for n in range(1, 40) if roman(n) == found[2]), 0)
        if kind in last and number != last[kind] + 1 and number != 1:
            hits.append(_wrong(line, found[0], f"{kind} {found[2]} đứng sau {kind} {roman(last[kind])}."))
        last[kind] = number
    return hits if last else None


@rule("thu_tu.khoan", "Các khoản, mục đánh số 1, 2, 3 liên tục, không lặp.", _SOURCE)
def items(paper: Paper) -> list[Hit] | None:
    """Items 1. 2. 3. of one heading or article."""
    hits: list[Hit] = []
    seen = False
    for section in (section for text in _texts(paper) for section in _sections(text)):
        if _amends(section):
            continue
        last: dict[str, int] = {}
        for line in section:
            text = line.text[found.end() :] if (found := _ARTICLE_ITEM.match(line.text)) else line.text
            item = _ITEM.match(text)
            if item is None:
                continue
            seen = True
            number, mark = int(item[1]), item[2]
            before = last.get(mark)
            last[mark] = number
            if before is None or number in (before + 1, 1):
                if before == number == 1:
                    hits.append(_wrong(line, item[0], f"Mục «1{mark}» lặp lại hai lần liền nhau."))
                continue
            if number == before:
                hits.append(_wrong(line, item[0], f"Mục «{number}{mark}» lặp lại."))
            elif number > before:
                said = f"Sau mục «{before}{mark}» đến mục «{number}{mark}», thiếu {_between(before, number)}."
                hits.append(_wrong(line, item[0], said))
            else:
                hits.append(_wrong(line, item[0], f"Mục «{number}{mark}» đứng sau mục «{before}{mark}»."))
    return hits if seen else None


@rule("thu_tu.muc_con", "Mục con 1.1, 1.2 liên tục và theo số của mục trên.", _SOURCE)
def sub_items(paper: Paper) -> list[Hit] | None:
    """Items 1.1 1.2 under item 1."""
    hits: list[Hit] = []
    seen = False
    for section in (section for text in _texts(paper) for section in _sections(text)):
        last: dict[tuple[int, ...], int] = {}
        above: int | None = None
        for line in section if not _amends(section) else ():
            item, sub = _ITEM.match(line.text), _SUB_ITEM.match(line.text)
            if sub is None:
                above = int(item[1]) if item else above
                continue
            seen = True
            *start, number = (int(part) for part in sub[1].split("."))
            before = last.get(tuple(start), 0)
            last[tuple(start)] = number
            if above is not None and start[0] != above:
                hits.append(_wrong(line, sub[1], f"Mục con «{sub[1]}» nằm dưới mục «{above}.»."))
            elif number != before + 1 and (before or number != 1):
                said = (
                    "lặp lại" if number == before else f"không liền sau số {before}" if before else "không bắt đầu từ 1"
                )
                hits.append(_wrong(line, sub[1], f"Mục con «{sub[1]}» {said}."))
    return hits if seen else None


@rule("thu_tu.diem", "Các điểm a), b), c) liên tục, không lặp.", _SOURCE)
def points(paper: Paper) -> list[Hit] | None:
    """Points of one item."""
    hits: list[Hit] = []
    seen = False
    for text in _texts(paper):
        found = _points(text)
        seen = seen or found is not None
        hits += found or ()
    return hits if seen else None


def _points(prose: Sequence[Line]) -> list[Hit] | None:
    hits: list[Hit] = []
    seen = False
    amends = _amends(prose)
    before: str | None = None
    for line in prose:
        point = _POINT.match(line.text)
        if point is None:
            if _ITEM.match(line.text) or _SUB_ITEM.match(line.text) or _SECTION.match(line.text):
                before = None
            continue
        letter, seen = point[1], True
        follows = before is None or letter in _NEXT.get(before, set()) or (letter == "a" and before != "a")
        if not follows and not amends and before is not None:
            said = f"Điểm «{letter})» lặp lại." if letter == before else f"Điểm «{letter})» đứng sau điểm «{before})»."
            hits.append(_wrong(line, point[0], said, "Đánh lại các điểm theo thứ tự a, b, c, d, đ, e, g, h, i…"))
        before = letter
    return hits if seen else None


@rule("thu_tu.dieu_trong", "Điều nào cũng có nội dung.", _SOURCE)
def empty_articles(paper: Paper) -> list[Hit] | None:
    """Articles that are a number and nothing more."""
    prose = [line for text in _texts(paper) for line in text]
    if not any(_ARTICLE.match(line.text) for line in prose):
        return None
    hits = []
    for line, after in zip(prose, [*prose[1:], None], strict=True):
        found = _EMPTY_ARTICLE.fullmatch(line.text)
        alone = after is None or _SECTION.match(after.text) is not None
        tabled = any(other.table and other.number == line.number + 1 for other in paper.lines)
        if found and alone and not tabled:
            hits.append(Hit(line, found[0], f"Điều {found[1]} không có nội dung.", "Ghi nội dung, hoặc bỏ Điều này."))
    return hits
