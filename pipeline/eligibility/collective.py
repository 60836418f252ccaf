"""Conditions on the members of a collective: head-counts, shown as the minutes show them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from pipeline.eligibility import terms
from pipeline.eligibility.cases import Case, Standing, answered
from pipeline.eligibility.outcomes import Answer, Verdict
from pipeline.law import requirements as asked
from pipeline.records import Person, Unit, Where
from pipeline.words import joined, lower_first, percent


def unit_ratio(case: Case, q: asked.UnitRatio) -> Verdict:
    """Share of the members who hold a title for the year: `7/9 (77,8%)`."""
    total, doubt = _headcount(case)
    rows: tuple[Where, ...] = (case.subject.where,)
    if doubt or not total:
        return answered(q, Answer.OPEN, missing=doubt or "chưa có số người của tập thể", rows=rows)
    standings = _standings(case, (q.award,))
    sure, possible = _counted(standings)
    shown = f"{terms.award_name(q.award)}: {_share(possible, total)}"
    rows = (*rows, *_rows(standings))
    if Fraction(possible, total) < q.at_least:
        return answered(
            q, Answer.UNMET, shown, f"mới đạt {_share(possible, total)}, cần từ {percent(q.at_least)}", rows
        )
    if q.boundary_open and Fraction(possible, total) == q.at_least:
        return answered(
            q, Answer.OPEN, shown, f"vừa đúng {percent(q.at_least)}, quy định chưa rõ có tính hay không", rows
        )
    if Fraction(sure, total) < q.at_least:
        return answered(q, Answer.OPEN, shown, f"còn {possible - sure:02d} người phải xem xét", rows, inherited=True)
    return answered(q, Answer.MET, shown, rows=rows)


def unit_has(case: Case, q: asked.UnitHas) -> Verdict:
    """Members who hold one of the titles for the year."""
    standings = _standings(case, q.awards)
    sure, possible = _counted(standings)
    holders = [
        p.full_name for p, found in zip(case.members, standings, strict=True) if found.answer is not Answer.UNMET
    ]
    shown = f"{possible:02d} người đạt {terms.names(q.awards)}: {joined(holders)}" if holders else ""
    rows = (case.subject.where, *_rows(standings))
    if possible < q.count:
        lacking = f"mới có {possible:02d}" if possible else "không có"
        return answered(q, Answer.UNMET, shown, f"{lacking} người đạt {terms.names(q.awards)} năm {case.year}", rows)
    if sure < q.count:
        return answered(q, Answer.OPEN, shown, "người đạt danh hiệu còn phải xem xét", rows, inherited=True)
    return answered(q, Answer.MET, shown, rows=rows)


def unit_all_rated(case: Case, q: asked.UnitAllRated) -> Verdict:
    """Every member reaches a rating."""
    total, doubt = _headcount(case)
    ratings = {p: terms.rating(p.rating) for p in case.members}
    below = [p for p, reached in ratings.items() if reached and not reached.reaches(q.at_least)]
    good = sum(1 for reached in ratings.values() if reached and reached.reaches(q.at_least))
    shown = f"{_share(good, total)} {lower_first(q.at_least.label)}" if total else ""
    if below:
        return answered(
            q,
            Answer.UNMET,
            shown,
            f"{_names(below)} không {lower_first(q.at_least.label)}",
            (case.subject.where, *(p.where for p in below)),
        )
    rows = (case.subject.where, *(p.where for p in case.members))
    if doubt or not total or good < total:
        return answered(q, Answer.OPEN, shown, doubt or f"mới có mức xếp loại của {good:02d}/{total:02d} người", rows)
    return answered(q, Answer.MET, shown, rows=rows)


def unit_no_discipline(case: Case, q: asked.UnitNoDiscipline) -> Verdict:
    """No member disciplined from a level up."""
    found = [(p, terms.discipline(p.discipline)) for p in case.members]
    heavy = [p for p, level in found if level and level.reaches(q.from_level)]
    if heavy:
        shown = f"{_names(heavy)} bị kỷ luật từ {lower_first(q.from_level.label)} trở lên năm {case.year}"
        return answered(q, Answer.UNMET, shown, shown, (case.subject.where, *(p.where for p in heavy)))
    total, doubt = _headcount(case)
    if doubt or not case.members:
        return answered(
            q,
            Answer.OPEN,
            missing=doubt or "sheet Cá nhân không có người nào của tập thể",
            rows=(case.subject.where,),
        )
    return answered(
        q,
        Answer.MET,
        f"không có ai trong {total:02d} người bị kỷ luật từ {lower_first(q.from_level.label)}",
        rows=(case.subject.where,),
    )


def _headcount(case: Case) -> tuple[int, str]:
    """People of the collective, and why the number cannot be trusted (empty when it can)."""
    listed = len(case.members)
    declared = case.subject.headcount if isinstance(case.subject, Unit) else None
    if declared is not None and declared < listed:
        return declared, f"sheet Đơn vị ghi {declared:02d} người, sheet Cá nhân có {listed:02d} người"
    return declared or listed, ""


def _standings(case: Case, awards: tuple[str, ...]) -> list[Standing]:
    return [case.ledger.standing(p.code, awards) for p in case.members]


def _counted(standings: Iterable[Standing]) -> tuple[int, int]:
    """How many surely hold the title, and how many with those still to be weighed."""
    answers = [found.answer for found in standings]
    sure = answers.count(Answer.MET)
    return sure, sure + answers.count(Answer.OPEN)


def _rows(standings: Iterable[Standing]) -> tuple[Where, ...]:
    return tuple(row for found in standings if found.answer is not Answer.UNMET for row in found.rows)


def _share(part: int, total: int) -> str:
    return f"{part}/{total} ({percent(Fraction(part, total))})"


def _names(people: Iterable[Person]) -> str:
    return joined(p.full_name for p in people)
