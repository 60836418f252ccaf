"""Thể thức đọc từ chữ: the head and the opening of a paper, judged by what its text alone tells."""

from __future__ import annotations

import re
from typing import Final

from pipeline.checking.form.head_rules import creed_fault, day_faults, number_faults
from pipeline.checking.form.heading import is_creed, is_motto, is_upper
from pipeline.checking.form.opening import basis_ends, joined_bases
from pipeline.frame.measures import QUOC_HIEU
from pipeline.linting.form_breach import HEAD, Told, breach, decides, numbered
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit
from pipeline.words import upper

_LIKE_MOTTO: Final = re.compile(r"C[ỘỌ]NG H(?:ÒA|OÀ|ÓA) ")
_SYMBOLS_SINCE: Final = 2005  # older symbols were made up otherwise
_ADDRESS: Final = re.compile(r"kính gửi", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"Điều \d")
_ORDER: Final = re.compile(r"QUYẾT (?:ĐỊNH|NGHỊ)\s*[:.]?")


def _motto(paper: Paper) -> Line | None:
    return next((line for line in paper.lines[:HEAD] if is_motto(line.text)), None)


def _creed(paper: Paper) -> Line | None:
    return next((line for line in paper.lines[:HEAD] if is_creed(line.text)), None)


def _headless(paper: Paper) -> bool:
    """Whether a text is an excerpt, or a list that goes with another paper: its head is not there to judge."""
    return not (paper.symbol or _motto(paper) or _creed(paper))


def _has_motto(paper: Paper) -> list[Hit] | None:
    if _headless(paper):
        return None
    if _motto(paper):
        return []
    like = next((line for line in paper.lines[:HEAD] if _LIKE_MOTTO.match(upper(line.text))), None)
    if like is None:
        return [breach("quoc_hieu", None)]
    return [Hit(like, like.text[:60], "Quốc hiệu thiếu hoặc sai chữ.", f"Ghi «{QUOC_HIEU}».")]


def _motto_in_capitals(paper: Paper) -> list[Hit] | None:
    motto = _motto(paper)
    if motto is None:
        return None
    wrong = not is_upper(motto.text)
    return [Hit(motto, motto.text, "Quốc hiệu phải viết chữ in hoa.", "Viết lại bằng chữ in hoa.")] if wrong else []


def _has_creed(paper: Paper) -> list[Hit] | None:
    if _headless(paper):
        return None
    creed = _creed(paper)
    wrong = creed_fault(creed.text if creed else "") == "tieu_ngu"
    return [breach("tieu_ngu", creed or _motto(paper))] if wrong else []


def _hyphens(paper: Paper) -> list[Hit] | None:
    creed = _creed(paper)
    if creed is None:
        return None
    return [breach("tieu_ngu.gach_noi", creed)] if creed_fault(creed.text) == "tieu_ngu.gach_noi" else []


def _number(code: str) -> Told:
    def told(paper: Paper) -> list[Hit] | None:
        line = paper.symbol
        if line is None:
            return None
        if paper.day is not None and paper.day.year < _SYMBOLS_SINCE:
            return None
        faults = number_faults(line.text, upper(paper.kind))
        return [breach(code, line, **values) for fault, values in faults if fault == code]

    return told


def _has_number(paper: Paper) -> list[Hit] | None:
    if not numbered(paper) or _headless(paper):
        return None
    return [] if paper.symbol else [breach("so_ky_hieu", None)]


def _day(code: str) -> Told:
    def told(paper: Paper) -> list[Hit] | None:
        line = paper.dated
        if line is None or paper.kind == "biên bản":
            return None
        return [breach(code, line, **values) for fault, values in day_faults(line.text) if fault == code]

    return told


def _has_day(paper: Paper) -> list[Hit] | None:
    if not numbered(paper) or _headless(paper) or paper.kind == "biên bản":
        return None
    return [] if paper.dated else [breach("dia_danh_thoi_gian", None)]


def _minutes_without_day(paper: Paper) -> list[Hit] | None:
    if paper.kind != "biên bản":
        return None
    return [breach("dia_danh_thoi_gian.bien_ban", paper.dated)] if paper.dated else []


# --- opening --------------------------------------------------------------------------------------------
def _has_title(paper: Paper) -> list[Hit] | None:
    return [] if paper.title or paper.kind else [breach("ten_loai", None, "dưới phần đầu")]


def _decision_has(code: str) -> Told:
    def told(paper: Paper) -> list[Hit] | None:
        if not decides(paper) or (code == "lenh_ban_hanh" and not any(_ARTICLE.match(b.text) for b in paper.body)):
            return None
        there = {
            "trich_yeu": bool(paper.subject) or len(paper.title) > 1 or len(paper.title[0].text) > 20,
            "can_cu": bool(paper.bases),
            "lenh_ban_hanh": any(_ORDER.fullmatch(upper(line.text)) for line in paper.lines if line not in paper.title),
            "tham_quyen": _authority(paper),
        }
        return [] if there[code] else [breach(code, paper.title[0])]

    return told


def _authority(paper: Paper) -> bool:
    """Whether a line in capitals stands between the subject and the bases."""
    opening = (paper.subject or paper.title)[-1]
    stop = paper.bases[0] if paper.bases else None
    between = False
    for line in paper.lines:
        if stop is not None and line is stop:
            return False
        if between and is_upper(line.text) and not _ORDER.fullmatch(line.text):
            return True
        between = between or line is opening
    return False


def _bases_apart(paper: Paper) -> list[Hit] | None:
    if not paper.bases:
        return None
    found = ((line, joined_bases(line.text)) for line in paper.bases)
    return [breach("can_cu.chung_doan", line, at[0].strip("; ")) for line, at in found if at]


def _bases_end(paper: Paper) -> list[Hit] | None:
    bases = [line for line in paper.bases if not joined_bases(line.text)]
    if len(paper.bases) < 2 or len(bases) < len(paper.bases):
        return None if len(paper.bases) < 2 else []
    ordered = any(_ORDER.fullmatch(upper(line.text)) for line in paper.lines if line not in paper.title)
    ends = basis_ends(paper.dated.text if paper.dated else "")
    between = ends if len(ends) > 1 else (";",)
    hits = [breach("can_cu.dau_cau", line, line.text[-40:], wanted=";") for line in bases[:-1]
            if not line.text.endswith(between)]  # fmt: skip
    last = bases[-1]
    runs_on = not decides(paper) and last.text.endswith((":", ",", ";"))  # into the sentence that orders
    if ordered and not runs_on and not last.text.endswith(ends):
        hits.append(breach("can_cu.dau_cau", last, last.text[-40:], wanted="."))
    if not decides(paper) and not runs_on and not last.text.endswith("."):
        hits.append(breach("can_cu.dau_cau", last, last.text[-40:], wanted="."))
    return hits


def _addressees(paper: Paper) -> tuple[Line, ...]:
    lines = paper.lines
    first = next((i for i, line in enumerate(lines[: HEAD * 2]) if _ADDRESS.match(line.text)), None)
    if first is None:
        return ()
    after = first + 1
    while after < len(lines) and lines[after].text.startswith(("-", "–", "+")):
        after += 1
    return tuple(lines[first:after])


def _addressed(code: str) -> Told:
    def told(paper: Paper) -> list[Hit] | None:
        found = _addressees(paper)
        if not found:
            return None
        opening, others = found[0], found[1:]
        named = opening.text.partition(":")[2].strip()
        if code == "kinh_gui.hai_cham":
            return [] if ":" in opening.text else [breach(code, opening)]
        if code == "kinh_gui.xuong_dong":
            wrong = (others and named and not named.endswith(":")) or (len(others) == 1 and not named)
            return [breach(code, opening)] if wrong else []
        ends = ((line, "." if line is others[-1] else ";") for line in others)
        return [breach(code, line, wanted=end) for line, end in ends if not line.text.endswith(end)]

    return told


OPENING: Final[dict[str, Told]] = {
    "quoc_hieu": _has_motto,
    "quoc_hieu.in_hoa": _motto_in_capitals,
    "tieu_ngu": _has_creed,
    "tieu_ngu.gach_noi": _hyphens,
    "so_ky_hieu": _has_number,
    **{f"so_ky_hieu.{a}": _number(f"so_ky_hieu.{a}")
       for a in ("dang", "con_trong", "cach_chu", "so_khong", "ky_hieu", "viet_tat")},
    "dia_danh_thoi_gian": _has_day,
    "dia_danh_thoi_gian.bien_ban": _minutes_without_day,
    **{f"dia_danh_thoi_gian.{a}": _day(f"dia_danh_thoi_gian.{a}")
       for a in ("dang", "con_trong", "khong_co", "so_khong")},
    "ten_loai": _has_title,
    **{code: _decision_has(code) for code in ("trich_yeu", "can_cu", "lenh_ban_hanh", "tham_quyen")},
    "can_cu.chung_doan": _bases_apart,
    "can_cu.dau_cau": _bases_end,
    **{f"kinh_gui.{a}": _addressed(f"kinh_gui.{a}") for a in ("hai_cham", "xuong_dong", "dau_cau")},
}  # fmt: skip
"""By code of the rule, without "the_thuc."."""
