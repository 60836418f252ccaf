"""Prospects as people read them: lines for the screen, rows for a workbook, plain data for other programs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from pipeline import law
from pipeline.eligibility.outcomes import Answer
from pipeline.eligibility.prospects.outlook import Prospect
from pipeline.records import Person, Review
from pipeline.words import upper_first

HEADINGS = (
    ("Danh hiệu, hình thức", 30), ("Mã", 9), ("Cá nhân, tập thể", 28), ("Đơn vị", 30), ("Kết luận", 13),
    ("Đã đề nghị", 10), ("Còn thiếu", 58), ("Căn cứ pháp lý", 44), ("Dòng trong sổ", 26),
)  # fmt: skip
"""Columns of the report: heading and width in characters."""

_WIDTH = 100


def told(prospects: Iterable[Prospect], review: Review) -> Iterator[str]:
    """Lines for the screen: by award, highest first, then by year; people alike stand together."""
    listed = sorted(prospects, key=_place)
    for _, of_award in groupby(listed, key=lambda p: p.award.order):
        rows = list(of_award)
        yield rows[0].award.name
        for year, of_year in groupby(rows, key=lambda p: p.year):
            yield f"  Năm {year}"
            for (nominated, answer, lacking), alike in groupby(of_year, key=_kind):
                names = [_named(p, review) for p in alike]
                said = _said(nominated, answer, "; ".join(lacking), f"({len(names)}): {', '.join(names)}")
                yield textwrap.fill(said, _WIDTH, initial_indent="    - ", subsequent_indent="      ")
    yield from _caveats(review)


def _place(prospect: Prospect) -> tuple[object, ...]:
    short_of_it = prospect.answer is not Answer.MET, len(prospect.lacking), prospect.answer, prospect.lacking
    return prospect.award.order, prospect.year, not prospect.nominated, *short_of_it


def _kind(prospect: Prospect) -> tuple[bool, Answer, tuple[str, ...]]:
    return prospect.nominated, prospect.answer, prospect.lacking


def _said(nominated: bool, answer: Answer, lacking: str, who: str) -> str:
    if nominated:
        reached = {Answer.MET: "đạt", Answer.OPEN: "còn phải xem xét"}.get(answer, "không đạt")
        return f"Đã đề nghị, {reached} {who}" + (f": {lacking}" if lacking else "")
    return f"{upper_first(lacking) or 'Đủ điều kiện ghi trong sổ, chưa đề nghị'} {who}"


def _named(prospect: Prospect, review: Review) -> str:
    return f"{prospect.name} ({_unit(prospect, review)})" if isinstance(prospect.subject, Person) else prospect.name


def _unit(prospect: Prospect, review: Review) -> str:
    unit = review.unit_by_code.get(prospect.unit)
    return unit.name if unit else prospect.unit


def _caveats(review: Review) -> Iterator[str]:
    """What is not known of next year's law, beyond what is not known of this year's."""
    known = law.on(date(review.year, 12, 31)).doubts()
    for instrument, doubt in law.on(date(review.year + 1, 12, 31)).doubts():
        if (instrument, doubt) not in known:
            said = f"Cần xem xét khi xét năm {review.year + 1}: {instrument.cite_short()} {doubt}"
            yield textwrap.fill(said, _WIDTH, subsequent_indent="  ")


def cells(prospect: Prospect, review: Review) -> tuple[str, ...]:
    """One row of the report, under HEADINGS; what is several stands line by line in its cell."""
    return (
        prospect.award.label, prospect.subject.code, prospect.name, _unit(prospect, review),
        upper_first(str(prospect.answer)), "Có" if prospect.nominated else "Chưa", "\n".join(prospect.lacking),
        "\n".join(prospect.articles), "\n".join(f"{row.sheet}!{row.row}" for row in prospect.rows),
    )  # fmt: skip


def as_dict(prospect: Prospect) -> dict[str, object]:
    """The prospect as plain data, for `--format json`."""
    return {
        "subject": prospect.subject.code, "name": prospect.name, "unit": prospect.unit,
        "award": prospect.award.code, "year": prospect.year, "answer": str(prospect.answer),
        "nominated": prospect.nominated, "lacking": list(prospect.lacking),
        "articles": list(prospect.articles), "rows": [str(row) for row in prospect.rows],
    }  # fmt: skip
