"""One year of the body, judged by what is done with it, where and when."""

from __future__ import annotations

import re
from datetime import date

from pipeline.findings import Level
from pipeline.linting.paper import Paper
from pipeline.linting.rule import Hit
from pipeline.linting.schedule import Setting
from pipeline.linting.year_frame import YearFrame, wrong_year
from pipeline.linting.year_words import FULFIL, GROUNDS, OWN_PLAN, STRONG_BACK, STRONG_PLAN, Work, YearMention, years_in

_COMPARED = re.compile(r"so với|cùng kỳ|bằng \d|tăng|giảm|trong khi|\bđã\b")


def of_heading(m: YearMention, setting: Setting, frame: YearFrame) -> tuple[str, Hit] | None:
    """Headings: results of the year, directions for the next one; quarters of the title's year."""
    if m.part == "quarter" and m.left.strip(" .ivx0123456789)") == "" and frame.plan:
        near = (m.year, m.number) in ((frame.base + 1, 1), (frame.base - 1, 4))
        return None if m.year == frame.base or near else ("ky", wrong_year(m, frame, Level.ERROR))
    if not frame.report or m.part in ("half", "nine", "quarter", "month"):
        return None
    ahead = re.search(r"phương hướng|nhiệm vụ (?:công tác )?(?:trọng tâm|chủ yếu|thi đua|năm)|kế hoạch", m.left)
    # A first section may restate the year's tasks; a later one named so looks ahead.
    if m.left == "nhiệm vụ":
        ahead = re.match(r"(?:[VX]|I[IVX])", m.line.text)
    if ahead and not re.search(r"kết quả|tình hình|thực hiện nhiệm vụ", m.left):
        following = max(frame.named) if len(frame.named) == 2 else frame.base + 1
        if m.year == following or m.told_as_past:
            return None
        late = frame.day and frame.day >= date(frame.base, 11, 15)
        if m.year == frame.base and not (frame.whole and late):
            return None
        return "de_muc", wrong_year(
            m, frame, Level.ERROR, f"Phương hướng, nhiệm vụ ghi năm {m.year}, đúng ra là năm {following}."
        )
    if m.work in (Work.BACK, Work.MIDWAY) and m.year not in frame.named and not m.told_as_past:
        return "de_muc", wrong_year(m, frame, Level.ERROR)
    return None


def of_part(m: YearMention, setting: Setting, frame: YearFrame) -> tuple[str, Hit] | None:
    """Halves, nine months and quarters: those of the title's year, unless compared or of the turn of years."""
    if m.part == "month" and frame.plan and not setting.past and re.fullmatch(r"[\W\da-zđ]{0,5}", m.left):
        gone = frame.day and (m.year, m.number) < (frame.day.year, frame.day.month)
        return ("ky", wrong_year(m, frame, Level.REVIEW)) if gone and m.year == frame.base - 1 else None
    if m.part not in ("half", "nine", "quarter") or m.year in frame.named or (setting.past and frame.plan):
        return None
    if m.told_as_past or _COMPARED.search(m.line.text.lower()) or abs(m.year - frame.base) > 2:
        return None
    if not frame.sure and m.work not in (Work.MIDWAY, Work.START):
        return None
    last = (m.part, m.number) in (("half", 2), ("quarter", 4))
    directs = setting.heading and frame.report and re.search(r"phương hướng|nhiệm vụ", m.left)
    if m.year == frame.base - 1 and last and not directs and (setting.heading or not (setting.quarters - {1})):
        return None
    if m.year == frame.base + 1 and m.work is not Work.MIDWAY and (m.number == 1 or m.work in (Work.PLAN, Work.START)):
        return None
    if frame.plan:
        return "ky", wrong_year(m, frame, Level.ERROR)
    if (frame.report and not frame.whole) or m.work is Work.MIDWAY:
        return "ky", wrong_year(m, frame, Level.REVIEW)
    return None


def of_task(m: YearMention, setting: Setting, frame: YearFrame) -> tuple[str, Hit] | None:
    """Work of a plan: begun in its year, reviewed no later than the next quarter, planned for it or the next year."""
    if m.part or setting.past or m.told_as_past or m.year in frame.named:
        return None
    if not (frame.plan or frame.report):
        return ("nam_viec", wrong_year(m, frame, Level.REVIEW)) if _called_in(m, frame) else None
    if frame.letter and not frame.sure and (m.work is not Work.START or m.year > frame.base):
        return None
    if frame.report:
        due = m.work in (Work.START, Work.PLAN) or (m.work is Work.BACK and STRONG_BACK.search(m.left))
        far = m.year > max(frame.base + 1, max(frame.named)) and m.work in (Work.START, Work.PLAN)
        future = m.work is Work.BACK and m.year > frame.base and bool(frame.day and m.year > frame.day.year)
        stale = setting.ahead and due and (m.year < frame.base or far or future)
        return ("nam_viec", wrong_year(m, frame, Level.REVIEW)) if stale and not _COMPARED.search(m.line.text) else None
    level = {Work.BACK: _back, Work.MIDWAY: _midway, Work.START: _start, Work.PLAN: _plan}.get(m.work, _other)(
        m, setting, m.year - frame.base
    )
    return ("nam_viec", wrong_year(m, frame, level)) if level else None


def _called_in(m: YearMention, frame: YearFrame) -> bool:
    """Whether a guide to the year's review asks for files, or tells of results to come, of the year before."""
    if not frame.review or m.year != frame.base - 1:
        return False
    files = re.match(r"(?:\W|\d|[a-zđ]\))*hồ sơ (?:đề nghị|trình)\b.*(?:khen thưởng|thành tích)", m.left)
    asked = re.search(r"\b(?:gửi|nộp)\b.*\btrước\b", m.line.text[m.end :])
    results = re.match(r"(?:\W|\d|[a-zđ]\))*kết quả (?:bình xét|xét|bình chọn)\b", m.left)
    announced = re.match(r" (?:sẽ )?(?:được )?(?:công bố|niêm yết|thông báo)\b", m.line.text[m.end :])
    return bool((files and asked) or (results and announced))


def _back(m: YearMention, setting: Setting, away: int) -> Level | None:
    if away == -1 and GROUNDS.search(m.left):
        return Level.REVIEW
    if abs(away) == 1 and "phấn đấu" in m.left:
        return Level.REVIEW
    if away > 0 and re.search(r"(?:khen thưởng|thành tích)(?: \w+){0,2}$", m.left):
        return Level.REVIEW
    if not STRONG_BACK.search(m.left):
        late = away == -1 and "hồ sơ" in m.left and setting.quarters and not setting.quarters & {1, 2}
        return Level.REVIEW if late else None
    if away > 0:
        return Level.ERROR if away == 1 and not re.search("kế hoạch|hướng dẫn|dự kiến", m.left) else Level.REVIEW
    if setting.quarters and not setting.quarters & {1, 2}:
        return Level.ERROR
    return Level.REVIEW if away < -1 and away > -4 else None


def _midway(m: YearMention, setting: Setting, away: int) -> Level | None:
    if re.search(r"\d+ năm", m.left) or (away == -1 and not (setting.quarters - {1})):
        return None
    return Level.ERROR


def _start(m: YearMention, setting: Setting, away: int) -> Level | None:
    if away < 0:
        return Level.ERROR
    if away > 1:
        return Level.REVIEW
    return Level.REVIEW if setting.quarters and not setting.quarters & {3, 4} else None


def _plan(m: YearMention, setting: Setting, away: int) -> Level | None:
    if "tiếp tục" in m.left or re.search(r"trung hạn|giai đoạn|đầu tư công", m.left):
        return None
    if away == -1:
        if STRONG_PLAN.search(m.left):
            return Level.ERROR
        return Level.REVIEW if FULFIL.search(m.left) else None
    if away > 1:
        return Level.REVIEW if away < 4 and OWN_PLAN.search(m.left) else None
    if "dự toán" in m.left or (re.search(r"phương hướng|xây dựng|tham mưu|trình", m.left) and not setting.quarters):
        return None
    early = setting.quarters and not setting.quarters & {2, 3, 4}
    return Level.REVIEW if early and STRONG_PLAN.search(m.left) else _other(m, setting, away)


def _other(m: YearMention, setting: Setting, away: int) -> Level | None:
    next_year = away == 1 and not setting.quarters & {4}
    return Level.REVIEW if (away == -1 or next_year) and FULFIL.search(m.left) else None


def of_article(m: YearMention, paper: Paper, frame: YearFrame) -> tuple[str, Hit] | None:
    """Điều 1 of a decision, the request of a tờ trình: of the title's year."""
    if m.part or m.line.table or m.told_as_past or paper.kind not in ("quyết định", "tờ trình"):
        return None
    if any(other.year in frame.named for other in years_in(m.line)):
        return None
    if paper.kind == "quyết định" and re.match(
        r"Điều 1\b.{0,40}\b(?:[Cc]ông nhận|[Tt]ặng|[Kk]hen thưởng)", m.line.text
    ):
        return "noi_dung", wrong_year(m, frame, Level.ERROR)
    asked = re.search(r"đề nghị\b.*\b(?:xét|tặng|công nhận|khen thưởng)", m.left)
    return ("noi_dung", wrong_year(m, frame, Level.REVIEW)) if paper.kind == "tờ trình" and asked else None
