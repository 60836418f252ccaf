"""Tỷ lệ tối đa: how many of an award the whole office may have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.eligibility import terms
from pipeline.eligibility.cases import Ledger, answered
from pipeline.eligibility.outcomes import Answer, Outcome, Verdict
from pipeline.findings import Finding, Place, error
from pipeline.law import requirements as asked
from pipeline.words import percent


def limited(outcomes: Sequence[Outcome], ledger: Ledger) -> list[Outcome]:
    """The outcomes of one award with the verdict on its quota; the ledger holds all judged before."""
    counted = ledger.adding(outcomes)
    with_quota = []
    for outcome in outcomes:
        asked_of_it = outcome.award.requirements_for(outcome.holder, terms.merit(outcome.nomination.kind))
        verdicts = [_verdict(q, outcome, counted) for q in asked_of_it if isinstance(q, asked.Quota)]
        with_quota.append(replace(outcome, verdicts=(*outcome.verdicts, *verdicts)))
    return with_quota


def findings(outcomes: Sequence[Outcome]) -> list[Finding]:
    """One error for each award whose quota is passed."""
    found: dict[str, Finding] = {}
    for outcome in outcomes:
        for verdict in outcome.verdicts:
            if verdict.kind == "quota" and verdict.answer is Answer.OPEN and verdict.inherited:
                where = outcome.nomination.where
                found.setdefault(
                    outcome.award.code,
                    error(
                        "ty_le.vuot",
                        Place(where.file, where.sheet),
                        f"{verdict.requirement}: {verdict.missing}.",
                        "Chọn lại những người tiêu biểu nhất, ghi «Không đồng ý» cho các đề nghị còn lại.",
                        verdict.article,
                    ),
                )
    return list(found.values())


def _verdict(q: asked.Quota, outcome: Outcome, counted: Ledger) -> Verdict:
    if q.counted_by != "co_quan":
        return answered(q, Answer.OPEN, missing="tỷ lệ do cấp trên tính chung")
    mine, of = len(counted.holders(outcome.award.code)), len(counted.holders(q.of))
    allowed = int(q.at_most * of)
    share = f" ({percent(Fraction(mine, of))})" if of else ""
    shown = f"{mine}/{of}{share} số đạt {terms.award_name(q.of)}, được tối đa {allowed}"
    if mine <= allowed:
        return answered(q, Answer.MET, shown)
    # The excess belongs to the whole office, not to this nominee: it is told once, at the sheet.
    return answered(q, Answer.OPEN, shown, f"{shown}, vượt {mine - allowed}", inherited=True)
