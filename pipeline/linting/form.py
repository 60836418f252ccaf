"""Thể thức: every rule of Nghị định số 30/2020/NĐ-CP with an id of its own.

A .docx is judged by what Word shows (`pipeline.checking.form`), once for all rules; a text only by what a text
tells (`form_opening`, `form_ending`), the other rules stay unjudged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from pipeline.checking.form import Examined, FormRule, examine_form, form_rules
from pipeline.checking.form.heading import is_creed, is_motto
from pipeline.findings import Finding, Level
from pipeline.linting.form_breach import decides
from pipeline.linting.form_ending import ENDING
from pipeline.linting.form_opening import OPENING
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, Judge, rule

_PLACE: Final = re.compile(r"đoạn (\d+)(?: «(.*?)…?»)?$")
_PREFIX: Final = "the_thuc."
_OF_BODY: Final = ("dieu_khoan.", "de_muc_lon.", "diem_muc.")  # judged in any text
_ARTICLES: Final = "dieu_khoan.thu_tu"  # counted in what is attached too
_TOLD: Final = OPENING | ENDING
_ACT: Final = re.compile(r"\b(?:Luật|Pháp lệnh)\b|\bsố \d+")
_AUTHORITY: Final = re.compile(
    r"chức năng|nhiệm vụ|quyền hạn|cơ cấu|tổ chức|điều lệ|thành lập|hợp nhất|sáp nhập|kiện toàn|"
    r"quy chế (?:làm việc|hoạt động)|phân công|phân cấp|phân quyền|ủy quyền|uỷ quyền|thẩm quyền|bổ nhiệm",
    re.IGNORECASE,
)
_PARTY: Final = re.compile(r"-(?:NQ|CT|KL|CTr|KH)/T[WU]\b")
_BASED: Final = ("kế hoạch", "chương trình", "đề án", "phương án", "quy chế", "quy định")


class _Last:
    """The paper judged last, for each of the rules asks about the same one."""

    paper: Paper | None = None
    found: tuple[Examined, dict[str, list[Hit]]] | None = None


def _examined(paper: Paper) -> tuple[Examined, dict[str, list[Hit]]]:
    """What the form check says on a .docx, by rule."""
    if _Last.found is None or _Last.paper is not paper:
        examined = examine_form(paper.docx or b"", file=paper.file)
        first: dict[int, list[Line]] = {}
        for line in paper.lines:
            first.setdefault(line.number, []).append(line)
        hits: dict[str, list[Hit]] = {}
        for finding in examined.findings:
            hits.setdefault(finding.code.removeprefix(_PREFIX), []).append(_hit(finding, first))
        _Last.paper, _Last.found = paper, (examined, hits)
    return _Last.found


def _hit(finding: Finding, lines: dict[int, list[Line]]) -> Hit:
    found = _PLACE.match(finding.place.paragraph)
    here = lines.get(int(found[1]), []) if found else []
    shown = (found[2] or "") if found else ""
    line = next((line for line in here if line.text.startswith(shown)), here[0] if here else None)
    quote = line.text[:60] if line else finding.place.paragraph
    return Hit(line, quote, finding.what, finding.remedy, finding.level)


def is_official(paper: Paper) -> bool:
    """Whether a paper is one the decree sets the form of: it has a head, a number or a kind."""
    headed = any(is_motto(line.text) or is_creed(line.text) for line in paper.lines[:20])
    return headed or bool(paper.symbol or paper.kind)


def _judge_of(code: str) -> Judge:
    def judge(paper: Paper) -> Iterable[Hit] | None:
        if not is_official(paper) and not (paper.docx is None and code.startswith(_OF_BODY)):
            return None
        if paper.docx is None:
            told = _TOLD.get(code)
            return told(paper) if told else None
        examined, hits = _examined(paper)
        if code == _ARTICLES and paper.annex:
            attached = ENDING[code](replace(paper, body=()))
            return [*hits.get(code, []), *(attached or ())]
        return hits.get(code, []) if code in hits or code in examined.judged else None

    return judge


def _declare(each: FormRule) -> None:
    rule(f"{_PREFIX}{each.code}", each.title, each.source)(_judge_of(each.code))


for _each in form_rules():
    _declare(_each)


@rule(f"{_PREFIX}can_cu.tham_quyen", "Căn cứ có văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan ban hành.",
      "khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP")  # fmt: skip
def basis_of_authority(paper: Paper) -> list[Hit] | None:
    """Bases that name what the paper is about, but nothing that empowers the agency to issue it."""
    text = " ".join(line.text for line in paper.bases)
    if not (decides(paper) or paper.kind in _BASED) or len(_ACT.findall(text)) < 2:
        return None
    if _AUTHORITY.search(text):
        return []
    first = paper.bases[0]
    led = not decides(paper) and _PARTY.search(text)  # a plan to carry out what the Party has resolved
    return [Hit(first, first.text[:60], "Các căn cứ không nêu văn bản về thẩm quyền, chức năng của cơ quan ban hành.",
                "Thêm căn cứ quy định chức năng, nhiệm vụ, quyền hạn của cơ quan.",
                Level.NOTICE if led else Level.REVIEW)]  # fmt: skip
