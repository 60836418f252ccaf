"""Thể thức đọc từ chữ: the body and the closing of a paper, judged by what its text alone tells."""

from __future__ import annotations

import re
from typing import Final

from pipeline.checking.form.closing_rules import DEGREE, EXEMPT
from pipeline.checking.form.heading import is_upper
from pipeline.linting.form_breach import Told, breach, numbered
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit
from pipeline.words import roman, upper

_ARTICLE: Final = re.compile(r"Điều\s+(\d+)([.:])")
_PART: Final = re.compile(r"(?![Vv]/[Vv])([IVX]+)\s*([.)/-])\s*\S")
_POINT: Final = re.compile(r"([fjwz])\)\s")
_CLOSING: Final = 8  # last lines of the body, cells of a table that a text does not tell apart among them
_LONG: Final = 200  # letters from which a line is no heading


def _prose(paper: Paper) -> list[Line]:
    return [line for line in paper.body if not line.table]


def _ends(paper: Paper) -> list[Hit] | None:
    prose = _prose(paper)
    if not numbered(paper) or not prose or not paper.recipients:
        return None
    wrong = not any(line.text.endswith("./.") for line in paper.body[-_CLOSING:])
    return [breach("loi_van.dau_ket", prose[-1], prose[-1].text[-40:])] if wrong else []


def _articles(code: str) -> Told:
    def told(paper: Paper) -> list[Hit] | None:
        hits, expected = list[Hit](), 1
        lines = [*_prose(paper), *(line for line in paper.annex if not line.table)]
        found = [(line, at) for line in lines if (at := _ARTICLE.match(line.text))]
        for line, at in found:
            n = int(at[1])
            if code == "dieu_khoan.dau_cham" and at[2] == ":":
                hits.append(breach(code, line, at[0], n=n))
            if code == "dieu_khoan.thu_tu" and n not in (expected, 1 if line in paper.annex else expected):
                hits.append(breach(code, line, at[0], n=n, wanted=expected))
            expected = n + 1
        return hits if found else None

    return told


def _headings(code: str) -> Told:
    def told(paper: Paper) -> list[Hit] | None:
        hits, expected = list[Hit](), 1
        lines = [line for line in _prose(paper) if len(line.text) <= _LONG]
        found = [(line, at) for line in lines if (at := _PART.match(line.text))]
        for line, at in found:
            shown, mark = at[1], at[2]
            if code == "de_muc_lon.dau_cham" and mark != ".":
                hits.append(breach(code, line, line.text[:20], n=shown))
            if code == "de_muc_lon.thu_tu" and shown not in (roman(expected), "I"):
                hits.append(breach(code, line, line.text[:20], n=shown, wanted=roman(expected)))
            expected = next((n + 1 for n in range(1, 40) if roman(n) == shown), expected + 1)
        return hits if found else None

    return told


def _points(paper: Paper) -> list[Hit]:
    found = ((line, _POINT.match(line.text)) for line in _prose(paper))
    return [breach("diem_muc.ky_tu", line, at[0].strip(), letter=at[1]) for line, at in found if at]


# --- closing --------------------------------------------------------------------------------------------
def _has_recipients(paper: Paper) -> list[Hit] | None:
    there = any(line.text.casefold().startswith("nơi nhận") for line in paper.lines)
    closed = bool(paper.signer) or any(line.text.endswith("./.") for line in paper.lines)
    if not there and not (numbered(paper) and closed):
        return None  # an excerpt, or a list that goes with another paper
    return [] if there else [breach("noi_nhan", None, "cuối văn bản")]


def _recipients(code: str) -> Told:
    def told(paper: Paper) -> list[Hit] | None:
        lines = paper.recipients
        if not lines:
            return None
        if code == "danh_sach_noi_nhan.gach_dau":
            return [breach(code, line) for line in lines if not re.match(r"[-–]\s\S", line.text)]
        if code == "danh_sach_noi_nhan.luu":
            return [] if re.match(r"[-–]?\s*Lưu\s?:", lines[-1].text) else [breach(code, lines[-1])]
        ends = ((line, "." if line is lines[-1] else ";") for line in lines)
        return [breach(code, line, wanted=end) for line, end in ends if not line.text.endswith(end)]

    return told


def _no_degree(paper: Paper) -> list[Hit] | None:
    if not paper.signer or any(EXEMPT.search(upper(line.text)) for line in paper.issuer):
        return None
    named = [line for line in paper.signer if not is_upper(line.text)]
    return [breach("ho_ten_nguoi_ky.hoc_vi", line) for line in named if DEGREE.match(line.text)]


ENDING: Final[dict[str, Told]] = {
    "loi_van.dau_ket": _ends,
    **{f"dieu_khoan.{a}": _articles(f"dieu_khoan.{a}") for a in ("dau_cham", "thu_tu")},
    **{f"de_muc_lon.{a}": _headings(f"de_muc_lon.{a}") for a in ("dau_cham", "thu_tu")},
    "diem_muc.ky_tu": _points,
    "noi_nhan": _has_recipients,
    **{f"danh_sach_noi_nhan.{a}": _recipients(f"danh_sach_noi_nhan.{a}") for a in ("gach_dau", "dau_cau", "luu")},
    "ho_ten_nguoi_ky.hoc_vi": _no_degree,
}  # fmt: skip
"""By code of the rule, without "the_thuc."."""
