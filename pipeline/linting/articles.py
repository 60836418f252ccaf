"""Điểm, khoản, Điều: named in order, with the capitals of the decree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.findings import Level
from pipeline.law import instrument
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.spans import inside, quoted

_CAPITALS = "Nghị định số 30/2020/NĐ-CP, Phụ lục II"
_SMALL_ARTICLE = re.compile(
    r"(?<!một số )(?<!các )(?<!mấy )(?<!những )(?<!nhiều )(?<!bốn )\bđiều\s+(?=\d+[a-zđ]?\b)(?!\d+ (?:kiện|khoản))"
)
_BIG_PARTS = re.compile(r"(?P<before>[^\s.;:!?“\"(•+-]\s+)(?P<part>Khoản|Điểm)\s+(?P<n>\d+|[a-zđ])\b")
_THIS = re.compile(
    r"\b(?P<big>Khoản|Điểm)\s+(?:\d+|[a-zđ])\s+(?:khoản\s+\d+\s+)?(?:[Đđ]iều)\s+(?:này|\d)|\b(?:khoản|"
    r"Khoản)\s+\d+\s+(?P<small>điều)\s+(?:này|\d)"
)
_BACKWARDS = re.compile(
    r"\bĐiều\s+\d+[a-zđ]?\s*,?\s+(?:khoản|Khoản)\s+\d+(?!\s*,?\s*(?:và\s+\S+\s+\d+\s+)?[Đđ]iều)(?!\s*,\s*\d)|"
    r"\b[kK]hoản\s+\d+[a-zđ]?\s*,?\s+[đĐ]iểm\s+[a-zđ]\b(?!\s*,?\s*(?:[đĐ]iểm|khoản|Khoản|và|\w\s+(?:khoản|Khoản)))"
)
_SEVERAL = re.compile(r"[Mm]ột số Điều(?=\s+(?:của|trong))")


@rule("can_cu.chu_dieu_khoan", "Viện dẫn viết thường «điểm», «khoản», viết hoa «Điều».", _CAPITALS)
def _article_capitals(paper: Paper) -> list[Hit] | None:
    if paper.day and paper.day < instrument("nd_30_2020").in_force:
        return None
    return list(_capitals(paper))


def _capitals(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        low = line.text.lower()
        if not ("điều" in low or "khoản" in low):
            continue
        apart = quoted(line.text)
        told = [hit for hit in _small_and_big(line) if not inside(line.text.find(hit.quote), apart)]
        yield from told
        for m in _SEVERAL.finditer(line.text) if not told else ():
            yield Hit(line, m[0], "«một số Điều» viết hoa chữ «Điều».", "Viết «một số điều của …».", Level.REVIEW)


def _small_and_big(line: Line) -> list[Hit]:
    found = []
    for m in _BIG_PARTS.finditer(line.text):
        words = f"{m['part']} {m['n']}"
        found.append(Hit(line, words, f"«{words}» viết hoa giữa câu.", f"Viết «{words.lower()}».", Level.REVIEW))
    for m in _SMALL_ARTICLE.finditer(line.text):
        said = re.match(r"điều\s+\d+[a-zđ]?", line.text[m.start() :])
        cited = re.search(r"(?:khoản|điểm)\s+\S+\s+$", line.text[: m.start()], re.IGNORECASE)
        named = re.match(
            r"điều\s+\d+[a-zđ]?\s+(?:của\s+)?(?:Luật|Nghị định|Quyết định|Thông tư|Quy chế|Quy định)",
            line.text[m.start() :],
        )
        if said and (cited or named):
            found.append(Hit(line, said[0], f"«{said[0]}» viết thường.", f"Viết «Điều{said[0][4:]}».", Level.REVIEW))
    this = _THIS.search(line.text)
    if this and not found:
        m = this
        if m["small"] or (m["big"] and m.start() > 0 and line.text[: m.start()].rstrip()[-1:] not in ".:;"):
            found.append(
                Hit(line, m[0], f"«{m[0]}» viết hoa, viết thường chưa đúng.", "Viết «khoản 1 Điều này».", Level.REVIEW)
            )
        elif m["big"] and re.search(r"\bđiều\b", m[0]):
            found.append(Hit(line, m[0], f"«{m[0]}» viết thường chữ «điều».", "Viết «Điều».", Level.REVIEW))
    return found


@rule("can_cu.thu_tu_dieu_khoan", "Viện dẫn theo thứ tự điểm, khoản, Điều.", _CAPITALS)
def _article_order(paper: Paper) -> Iterator[Hit]:
    for line in paper.lines:
        for m in _BACKWARDS.finditer(line.text) if "hoản" in line.text else ():
            yield Hit(
                line,
                m[0],
                f"«{m[0]}» chưa theo thứ tự điểm, khoản, Điều.",
                "Viết «điểm … khoản … Điều …».",
                Level.REVIEW,
            )
