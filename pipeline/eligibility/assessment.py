"""assess(): every nomination of a review judged under the law of its emulation year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from graphlib import TopologicalSorter

from pipeline import law
from pipeline.eligibility import (
    authority,
    confidence,
    cumulation,
    initiatives,
    principles,
    quotas,
    reporting,
    votes,
)
from pipeline.eligibility.cases import Case, Ledger
from pipeline.eligibility.outcomes import OWN_DECIDER, Assessment, Outcome
from pipeline.eligibility.terms import every
from pipeline.eligibility.verdicts import judge
from pipeline.findings import Finding, ordered
from pipeline.law import AwardRules, Regime
from pipeline.law import requirements as asked
from pipeline.records import DECLINED, Nomination, Person, Review


def assess(review: Review, day: date | None = None) -> tuple[Assessment, list[Finding]]:
    """Judge every nomination under the law of a day: without one, the last of the emulation year.

    The outcomes keep the order of the workbook. A nomination this office may not put forward has no
    outcome, only a finding of level *lỗi*.
    """
    regime = law.on(day or date(review.year, 12, 31))
    admitted, found = _admitted(review, regime)
    judged = _judged(review, regime, admitted)
    outcomes = cumulation.settled(judged, regime, OWN_DECIDER.get(review.office.level, ""))
    found += authority.beyond_authority(review)
    found += reporting.refusals(outcomes) + reporting.unexplained(outcomes) + reporting.doubts(outcomes)
    found += votes.findings(review, outcomes) + quotas.findings(outcomes)
    found += initiatives.used_twice(review, regime, outcomes) + principles.findings(review, regime, outcomes)
    found += reporting.local_rules(review.office, outcomes) + confidence.findings(outcomes, regime)
    used = sorted({source.instrument for source in confidence.sources(outcomes, regime)})
    return Assessment(review, tuple(outcomes), tuple(used)), ordered(found)


def _admitted(review: Review, regime: Regime) -> tuple[list[tuple[Nomination, AwardRules]], list[Finding]]:
    admitted, found = [], []
    for nomination in review.nominations:
        rules, problems = authority.admitted(review, regime, nomination)
        found += problems
        if rules is not None:
            admitted.append((nomination, rules))
    return admitted, found


def _judged(review: Review, regime: Regime, admitted: Sequence[tuple[Nomination, AwardRules]]) -> list[Outcome]:
    """Outcomes in the order of the workbook; an award is judged after those its conditions look at."""
    by_award: dict[str, list[int]] = {}
    for place, (_, rules) in enumerate(admitted):
        by_award.setdefault(rules.code, []).append(place)
    ledger = Ledger.opened(review)
    placed: dict[int, Outcome] = {}
    for code in in_order_of_need({rules.code: rules for _, rules in admitted}.values()):
        outcomes = [_outcome(review, regime, ledger, *admitted[place]) for place in by_award[code]]
        outcomes = quotas.limited(outcomes, ledger)
        placed |= zip(by_award[code], outcomes, strict=True)
        ledger = ledger.adding(outcomes)
    return [placed[place] for place in sorted(placed)]


def in_order_of_need(awards: Iterable[AwardRules]) -> list[str]:
    """Codes of awards, each after those of the same year its conditions look at.

    CycleError (a ValueError) should the law's data ever make two awards wait for each other.
    """
    rules = {a.code: a for a in sorted(awards, key=lambda a: -a.order)}
    needs = {code: sorted(set(_needed(a)) & rules.keys() - {code}) for code, a in rules.items()}
    return list(TopologicalSorter(needs).static_order())


def _needed(rules: AwardRules) -> Iterator[str]:
    """Awards whose outcome in the same review a condition of this award looks at."""
    for q in every(rules.requirements):
        match q:
            case asked.HoldsInReview() | asked.UnitHas():
                yield from q.awards
            case asked.Held() if q.this_year:
                yield from q.awards
            case asked.RatingYears():
                yield from q.or_awards
            case asked.UnitRatio():
                yield q.award
            case asked.Quota():
                yield q.of


def _outcome(review: Review, regime: Regime, ledger: Ledger, nomination: Nomination, rules: AwardRules) -> Outcome:
    subject = review.subject(nomination.subject)
    assert subject is not None  # seen when the nomination was admitted
    case = Case(review, regime, nomination, subject, rules, ledger, votes.tally(review, nomination, rules))
    verdicts = tuple(judge(case, q) for q in rules.requirements_for(case.holder, case.merit) if _is_due(case, q))
    return Outcome(nomination, subject, rules, verdicts, case.tally)


def _is_due(case: Case, q: asked.Requirement) -> bool:
    """Quotas wait for the other nominees; what the council turned down was not put to the vote;
    discipline is of people, and collectives answer for their members by conditions of their own."""
    if isinstance(q, asked.NoDiscipline):
        return isinstance(case.subject, Person)
    if isinstance(q, asked.VoteReached):
        return case.nomination.result != DECLINED or case.tally is not None
    return not isinstance(q, asked.Quota)
