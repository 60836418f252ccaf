"""The year looked at: the year under review as the workbook has it, or the next one with nothing in it yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from pipeline import law
from pipeline.eligibility import terms
from pipeline.eligibility.cases import Ledger
from pipeline.eligibility.outcomes import Outcome
from pipeline.law import AwardRules, Regime
from pipeline.records import PastAward, PastRating, Person, Review, Unit
from pipeline.words import fold


@dataclass(frozen=True)
class Horizon:
    """Năm được xem: records, law and ledger of one year.

    `outcomes` are those of the year's own nominations, by subject and award. `before` is the year under
    review when the year looked at is the one after it; then nothing of the year is settled yet.
    """

    review: Review
    regime: Regime
    ledger: Ledger
    outcomes: Mapping[tuple[str, str], Outcome]
    before: Horizon | None = None

    @property
    def year(self) -> int:
        """The emulation year looked at."""
        return self.review.year

    @property
    def ahead(self) -> bool:
        """Whether the year is still to come."""
        return self.before is not None

    def rules(self, award: str) -> AwardRules | None:
        """The rules of an award; None where it does not exist that year.

        How many years a report covers is the last known figure where the law as known of that day names none.
        """
        return _rules(award, self.regime.day)


@cache
def _rules(award: str, day: date) -> AwardRules | None:
    found = law.on(day).find_award(award)
    if found is None or found.report_years is not None:
        return found
    known = [value for starts, _, value, _ in law.history(f"award.{award}.report_years") if starts <= day]
    return replace(found, report_years=known[-1]) if known else found


def this_year(review: Review, outcomes: Iterable[Outcome]) -> Horizon:
    """The year under review, with every nomination judged."""
    routine = [o for o in outcomes if terms.merit(o.nomination.kind) not in terms.NOT_ROUTINE]
    judged: dict[tuple[str, str], Outcome] = {}
    for outcome in sorted(routine, key=lambda o: (not o.granted, o.nomination.where.row)):
        judged.setdefault((outcome.nomination.subject, outcome.award.code), outcome)
    ledger = Ledger.opened(review).adding(judged.values())
    return Horizon(review, law.on(date(review.year, 12, 31)), ledger, judged)


def next_year(now: Horizon) -> Horizon:
    """The year after: this review's awards and ratings are history, its own are still blank."""
    granted = sorted((o for o in now.outcomes.values() if o.granted), key=lambda o: o.nomination.where.row)
    review = rebuilt(
        now.review,
        office=now.review.office.model_copy(update={"year": now.year + 1}),
        units=tuple(u.model_copy(update={"rating": "", "under_review": ""}) for u in now.review.units),
        people=tuple(
            p.model_copy(update={"rating": "", "discipline": "Không", "under_review": ""}) for p in now.review.people
        ),
        past_awards=(*now.review.past_awards, *(_decided(o, now.year) for o in granted)),
        past_ratings=(*now.review.past_ratings, *_ratings(now.review)),
        initiatives=tuple(i.model_copy(update={"year": i.year or now.year}) for i in now.review.initiatives),
        nominations=(),
    )
    return Horizon(review, law.on(date(review.year, 12, 31)), Ledger.opened(review), {}, now)


def rebuilt(review: Review, **changes: Any) -> Review:
    """The review with other lists; a plain copy would keep look-ups made for the old ones."""
    return Review.model_construct(**{name: changes.get(name, getattr(review, name)) for name in Review.model_fields})


def authored(review: Review) -> dict[str, set[str]]:
    """Codes of initiatives by who may have a part in them: a person by code or name, a unit by its people."""
    names = {person.code: fold(person.full_name) for person in review.people}
    found: dict[str, set[str]] = {}
    for initiative in review.initiatives:
        for line in initiative.authors:
            code, written = line.split(maxsplit=1)[0] if line.strip() else "", fold(line)
            for author in (code,) if code in names else (c for c, name in names.items() if written.startswith(name)):
                found.setdefault(author, set()).add(initiative.code)
                found.setdefault(review.person_by_code[author].unit, set()).add(initiative.code)
    return found


def spent(now: Horizon) -> dict[str, set[str]]:
    """Codes of initiatives behind nominations of the year under review that were not turned down, by nominee."""
    found: dict[str, set[str]] = {}
    for (subject, _), outcome in now.outcomes.items():
        if not outcome.declined:
            found.setdefault(subject, set()).update(outcome.nomination.initiatives)
    return found


def _ratings(review: Review) -> Iterator[PastRating]:
    rated: tuple[Person | Unit, ...] = (*review.people, *review.units)
    for subject in rated:
        if subject.rating:
            yield PastRating(subject=subject.code, year=review.year, rating=subject.rating, where=subject.where)


def _decided(outcome: Outcome, year: int) -> PastAward:
    """An award of this review as next year's history holds it; it points at the nomination's row."""
    asked = outcome.nomination
    return PastAward(subject=asked.subject, award=outcome.award.code, year=year, number="", issuer="",
                     decided_on=date(year, 12, 31), kind=asked.kind, where=asked.where)  # fmt: skip
