"""Năm: the year of a paper's title against the years its body speaks of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.schedule import Setting
from pipeline.linting.spans import bases, own_lines
from pipeline.linting.year_frame import YearFrame, own_years, wrong_year, year_frame
from pipeline.linting.year_tasks import of_article, of_heading, of_part, of_task
from pipeline.linting.year_words import OWN_PLAN, Work, YearMention, title_years, years_in

_LEAD = re.compile(r"như sau|nội dung sau|sau đây|với (?:những|các|một số)?\s*nội dung|cụ thể sau|trên đây là", re.I)
_ANNOUNCED = re.compile(
    r"(?:xây dựng|ban hành|lập) (?:bản )?chương trình (?:công tác|hoạt động|hành động)\b|"
    r"(?:xây dựng|ban hành|lập|triển khai|thực hiện)(?: và (?:triển khai|ban hành))? (?:bản )?kế hoạch\b"
)
_SAT = re.compile(r"đã (?:họp|tổ chức họp|tiến hành|xét|yêu cầu|thống nhất|nhất trí)")
_KEPT = re.compile(
    r"\bđã (?:được|đạt|có)|phương hướng|kế hoạch(?! và đầu tư)|đăng ký|nhiệm vụ|dự toán|liên tục|đạt danh hiệu|từng"
)
_FUND = re.compile(r"\b(?:từ|do|bằng|trong)\s+(?:nguồn |dự toán |kinh phí )*(?:quỹ|kinh phí|nguồn|dự toán)\b")


@lru_cache(maxsize=4)
def _told(paper: Paper) -> tuple[tuple[str, Hit], ...]:
    """Every wrong year with the rule it breaks; a year is told by one rule only."""
    frame = year_frame(paper)
    if frame is None:
        return ()
    leads = dict(_leads(paper, frame))
    found = [("loi_dan", hit) for hit in leads.values()]
    for mention, setting in own_years(paper):
        if mention.line in leads:
            continue
        if mention.year in frame.named and not mention.part and not setting.heading:
            if frame.plan and (said := _untimely(mention, setting)):
                found.append(("nam_viec", wrong_year(mention, frame, Level.REVIEW, said)))
            elif _of_the_year_gone(mention, setting, frame):
                said = f"Phần phương hướng còn nêu việc của năm {mention.year}."
                found.append(("nam_viec", wrong_year(mention, frame, Level.REVIEW, said)))
            elif year := _titled_otherwise(mention, paper):
                said = f"Ghi năm {mention.year}, tiêu đề nêu cùng việc này của năm {year}."
                found.append(("nam_viec", wrong_year(mention, frame, Level.REVIEW, said)))
            continue
        told = of_heading(mention, setting, frame) if setting.heading else None
        told = told or of_part(mention, setting, frame) or of_task(mention, setting, frame)
        told = told or of_article(mention, paper, frame)
        if told:
            found.append(told)
    alone = [] if found else list(_alone(paper, frame))
    return (*found, *(("nam_le", hit) for hit in alone))


def _of_the_year_gone(m: YearMention, setting: Setting, frame: YearFrame) -> bool:
    """Work begun or planned for the year a yearly report closes, in its section of directions."""
    closing = frame.report and frame.whole and bool(frame.day and frame.day >= date(frame.base, 11, 15))
    begins = m.work is Work.START or (m.work is Work.PLAN and OWN_PLAN.search(m.left) is not None)
    return closing and setting.ahead and m.year == frame.base and begins and not m.told_as_past


def _titled_otherwise(m: YearMention, paper: Paper) -> int:
    """The year under which the title names the very beginning a clause tells of; 0 where it is the same or none."""
    if m.work is not Work.START or m.told_as_past or m.line.table:
        return 0
    years = {t.year for t in title_years(paper) if t.work is Work.START and _phrase(t) == _phrase(m)}
    return years.pop() if len(years) == 1 and m.year not in years and len(m.left.split()) >= 3 else 0


def _untimely(m: YearMention, setting: Setting) -> str:
    """The year's own plan drawn up in its last quarter, its review in its first half; empty where the time fits."""
    back = "tổng kết" in m.left
    if setting.quarters == {4} and OWN_PLAN.search(m.left) and not back:
        return f"Cuối năm {m.year} còn xây dựng kế hoạch năm {m.year}."
    early = bool(setting.quarters) and setting.quarters <= {1, 2}
    if early and back and not re.search(r"đợt|đặc biệt|chuyên đề|\d+ năm|kế hoạch|chuẩn bị|hướng dẫn", m.left):
        return f"Đầu năm {m.year} đã tổng kết năm {m.year}."
    return ""


def _leads(paper: Paper, frame: YearFrame) -> Iterator[tuple[Line, Hit]]:
    """The sentence that opens a paper («… xây dựng kế hoạch … như sau») and the one that closes it."""
    for line in (*bases(paper), *own_lines(paper)):
        if line.table or not _LEAD.search(line.text) or (paper.kind and paper.kind not in line.text.lower()):
            continue
        start = line.text.rfind(";") + 1
        mentions = [m for m in years_in(line) if m.start >= start]
        wrong = [m for m in mentions if m.year not in frame.named and _ANNOUNCED.search(m.left)]
        own = [m for m in mentions if m.year in frame.named]
        closing = line.text.startswith("Trên đây")
        said = [m for m in mentions if not m.told_as_past]
        if not wrong and len(said) == len(frame.order) and [m.year for m in said] != list(frame.order):
            wrong = [m for m, year in zip(said, frame.order, strict=True) if m.year != year]
        if not own and not wrong and mentions and paper.kind in line.text[start:].lower():
            wrong = [m for m in mentions if not m.told_as_past and (closing or paper.kind in m.left)][:1]
        if wrong:
            yield line, wrong_year(wrong[0], frame, Level.ERROR)


def _alone(paper: Paper, frame: YearFrame) -> Iterator[Hit]:
    """A phrase told of the title's year time and again, or in the title itself, and once of a year beside it."""
    if frame.report or len(frame.named) > 1 or not frame.sure:
        return
    mentions = [(m, s) for m, s in own_years(paper) if not m.part and len(m.left.split()) >= 3]
    seen = Counter((_phrase(m), m.year) for m, _ in mentions)
    titled = {_phrase(m, 2) for m in title_years(paper) if len(m.left.split()) >= 3}
    for m, setting in mentions:
        if abs(m.year - frame.base) != 1 or m.line.table or setting.past or setting.quarters == {4}:
            continue
        often = seen[_phrase(m), m.year] == 1 and seen[_phrase(m), frame.base] >= 3
        if frame.plan:
            works = (Work.NONE, Work.PLAN) if m.year < frame.base else (Work.NONE,)
            odd = often and m.work in works
        else:
            with_both = any(other.year in frame.named for other in years_in(m.line))
            odd = (often or _phrase(m, 2) in titled) and not with_both and not _KEPT.search(m.left)
        if odd and (not m.told_as_past or _SAT.search(m.left)):
            yield wrong_year(m, frame, Level.REVIEW)


def _phrase(m: YearMention, words: int = 3) -> str:
    return " ".join(re.findall(r"\w+", m.left)[-words:])


def _of(paper: Paper, name: str) -> list[Hit] | None:
    return [hit for kind, hit in _told(paper) if kind == name] if year_frame(paper) else None


@rule("nam_ngay.loi_dan", "Năm trong câu mở đầu và câu kết là năm của tiêu đề.")
def _lead_rule(paper: Paper) -> list[Hit] | None:
    return _of(paper, "loi_dan")


@rule("nam_ngay.nam_viec", "Phát động, đăng ký, sơ kết, tổng kết, kế hoạch của đúng năm văn bản nói đến.")
def _task_rule(paper: Paper) -> list[Hit] | None:
    return _of(paper, "nam_viec")


@rule("nam_ngay.ky", "Quý, 6 tháng, 9 tháng thuộc năm của tiêu đề.")
def _part_rule(paper: Paper) -> list[Hit] | None:
    return _of(paper, "ky")


@rule("nam_ngay.de_muc", "Đề mục kết quả và đề mục phương hướng ghi đúng năm.")
def _heading_rule(paper: Paper) -> list[Hit] | None:
    return _of(paper, "de_muc")


@rule("nam_ngay.noi_dung", "Điều 1 của quyết định, đề nghị của tờ trình ghi năm của tiêu đề.")
def _article_rule(paper: Paper) -> list[Hit] | None:
    return _of(paper, "noi_dung")


@rule("nam_ngay.kinh_phi", "Kinh phí, quỹ chi cho việc của văn bản thuộc năm của văn bản.")
def _funds(paper: Paper) -> list[Hit] | None:
    frame = year_frame(paper)
    if paper.day is None or paper.kind not in ("quyết định", "kế hoạch", "tờ trình"):
        return None
    if frame is None:
        return _old_funds(paper, paper.day)
    told = {mention.line for mention, _ in own_years(paper) for kind, hit in _told(paper) if hit.line is mention.line}
    fitting = frame.named | {paper.day.year, frame.base + 1} if frame.plan else frame.named | {paper.day.year}
    return [
        wrong_year(m, frame, Level.REVIEW) for m, _ in own_years(paper)
        if _FUND.search(m.left) and m.year not in fitting and m.line not in told and not m.told_as_past
    ]  # fmt: skip


def _old_funds(paper: Paper, day: date) -> list[Hit]:
    """Funds of a year gone by, in a paper whose title names no year; those of last year may pay until April."""
    oldest = day.year - (1 if day.month < 4 else 0)
    return [
        Hit(m.line, m.quote, f"Kinh phí năm {m.year}, văn bản ký năm {day.year}.", "Kiểm tra lại năm của kinh phí.",
            Level.REVIEW)
        for m, _ in own_years(paper) if _FUND.search(m.left) and m.year < oldest and not m.told_as_past
    ]  # fmt: skip


@rule("nam_ngay.nam_le", "Một việc ghi cùng một năm trong cả văn bản.")
def _alone_rule(paper: Paper) -> list[Hit] | None:
    return _of(paper, "nam_le")
