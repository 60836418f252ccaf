"""Nhận nhiều mức tiền thưởng: of several titles of one period, the law may pay only the highest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.eligibility.outcomes import Outcome
from pipeline.law import Regime
from pipeline.words import fold

_RULE = "cumulation.titles_same_period"


def settled(outcomes: Iterable[Outcome], regime: Regime, decider: str) -> list[Outcome]:
    """The outcomes, with titles this office decides now left unpaid beside a higher one of the same period.

    A title proposed to a higher level takes nothing away: it is paid there, if it is granted.
    """
    listed = list(outcomes)
    if not regime.has(_RULE) or regime.value(_RULE) != "highest":
        return listed
    best: dict[tuple[str, str], Outcome] = {}
    for outcome in listed:
        if _competes(outcome, decider):
            key = _period(outcome, regime)
            best[key] = min(best.get(key, outcome), outcome, key=lambda o: _value(o, regime))
    return [_paid(o, best[_period(o, regime)], regime) if _competes(o, decider) else o for o in listed]


def _competes(outcome: Outcome, decider: str) -> bool:
    return outcome.granted and outcome.award.kind == "danh_hieu" and decider in outcome.award.deciders


def _period(outcome: Outcome, regime: Regime) -> tuple[str, str]:
    """The nominee and the time of the achievement; a blank time is the year under review."""
    written = fold(outcome.nomination.period).removeprefix("nam")
    return outcome.nomination.subject, written or str(regime.day.year)


def _value(outcome: Outcome, regime: Regime) -> tuple[int, int]:
    prize = regime.prize(outcome.award, outcome.holder)
    return (-(prize.amount if prize else 0), outcome.award.order)


def _paid(outcome: Outcome, highest: Outcome, regime: Regime) -> Outcome:
    if outcome.award.code == highest.award.code:
        return outcome
    because = f"Đã nhận tiền thưởng {highest.award.name} cùng thời gian ({regime.cite(_RULE)})"
    return replace(outcome, paid=False, unpaid_because=because, paid_as=highest.award.name)
