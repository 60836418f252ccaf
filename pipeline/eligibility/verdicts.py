"""Every kind of requirement has one judge; alternatives and parts are judged by the same table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pipeline.eligibility import collective, history, initiatives, personal, votes
from pipeline.eligibility.cases import Case, answered, worst
from pipeline.eligibility.outcomes import Answer, Verdict
from pipeline.law import Requirement
from pipeline.law import requirements as asked
from pipeline.records import DECLINED, GRANTED
from pipeline.words import joined, lower_first

_NO_OPTION = "chưa rõ điều kiện áp dụng cho loại hình khen thưởng này"


def judge(case: Case, q: Requirement) -> Verdict:
    """The verdict on one requirement for one nomination."""
    return _JUDGES[type(q)](case, q)


def any_of(case: Case, q: asked.AnyOf) -> Verdict:
    """Met when one alternative is; otherwise what each of them lacks."""
    options = tuple(option for option in q.options if option.concerns(case.holder, case.merit))
    if len(options) == 1:
        return judge(case, options[0])
    if options != q.options:
        q = q.model_copy(update={"options": options, "text": _one_of(options)})
    judged = [judge(case, option) for option in options]
    met = next((v for v in judged if v.answer is Answer.MET), None)
    if met:
        basis = f"{lower_first(met.requirement)} ({met.basis})" if met.basis else lower_first(met.requirement)
        return answered(q, Answer.MET, basis, rows=met.rows)
    missing = "; hoặc ".join(v.missing or lower_first(v.requirement) for v in judged)
    rows = [row for v in judged for row in v.rows]
    doubts = [v for v in judged if v.answer is Answer.OPEN]
    if doubts or not judged:
        inherited = bool(doubts) and all(v.inherited for v in doubts)
        return answered(q, Answer.OPEN, missing=missing or _NO_OPTION, rows=rows, inherited=inherited)
    return answered(q, Answer.UNMET, missing=missing, rows=rows)


def _one_of(options: tuple[Requirement, ...]) -> str:
    return f"Đạt một trong các điều kiện: {'; '.join(lower_first(option.text) for option in options)}"


def all_of(case: Case, q: asked.AllOf) -> Verdict:
    """Met when every part is."""
    judged = [judge(case, part) for part in q.options if part.concerns(case.holder, case.merit)]
    answer = worst(v.answer for v in judged)
    basis = "; ".join(v.basis for v in judged if v.basis)
    rows = [row for v in judged for row in v.rows]
    if answer is Answer.MET:
        return answered(q, answer, basis, rows=rows)
    failing = [v for v in judged if v.answer is answer]
    missing = joined(v.missing or lower_first(v.requirement) for v in failing)
    return answered(q, answer, basis, missing, rows, inherited=all(v.inherited for v in failing))


def council_judgement(case: Case, q: asked.CouncilJudgement) -> Verdict:
    """What only the council can weigh: its conclusion, or its votes, answer."""
    rows = (case.nomination.where,)
    if case.nomination.result == DECLINED:
        return answered(
            q, Answer.UNMET, "Hội đồng không đồng ý", case.nomination.reason or "Hội đồng không đồng ý", rows
        )
    if case.nomination.result == GRANTED or (case.tally is not None and case.tally.passed):
        votes_for = f", {case.tally.votes}/{case.tally.members} phiếu" if case.tally else ""
        return answered(q, Answer.MET, f"Hội đồng đồng ý{votes_for}", rows=rows)
    return answered(q, Answer.OPEN, missing="chưa ghi kết luận của Hội đồng", rows=rows)


def led_cluster(case: Case, q: asked.LedCluster) -> Verdict:
    """Dẫn đầu cụm, khối: decided by the organiser of the cluster."""
    return answered(
        q,
        Answer.OPEN,
        missing="chưa có kết quả xếp hạng của cụm, khối thi đua",
        rows=(case.nomination.where,),
    )


def not_decidable(case: Case, q: asked.NotDecidable) -> Verdict:
    """What the workbook does not hold."""
    return answered(q, Answer.OPEN, missing="hồ sơ phải có tài liệu chứng minh", rows=(case.nomination.where,))


_JUDGES: dict[type[asked.Condition], Callable[[Case, Any], Verdict]] = {
    asked.RatingAtLeast: personal.rating,
    asked.NoDiscipline: personal.no_discipline,
    asked.NotUnderReview: personal.not_under_review,
    asked.MonthsInService: personal.months_in_service,
    asked.HoldsInReview: history.holds_in_review,
    asked.Held: history.held,
    asked.RatingYears: history.rating_years,
    asked.TimeSince: history.time_since,
    asked.InitiativeAtLeast: initiatives.initiative,
    asked.UnitRatio: collective.unit_ratio,
    asked.UnitHas: collective.unit_has,
    asked.UnitAllRated: collective.unit_all_rated,
    asked.UnitNoDiscipline: collective.unit_no_discipline,
    asked.VoteReached: votes.vote,
    asked.CouncilJudgement: council_judgement,
    asked.LedCluster: led_cluster,
    asked.NotDecidable: not_decidable,
    asked.AnyOf: any_of,
    asked.AllOf: all_of,
}

KINDS = frozenset(_JUDGES)
"""Kinds of requirement judged one nomination at a time; a quota needs all of them."""
