"""Nominees as papers list them: collectives in the office's own order, people by unit and then by name."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.eligibility import Outcome
from pipeline.records import Nomination, Person, Review, Unit
from pipeline.words import lower_first, name_key


def collectives(review: Review, outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Outcomes of collectives, in the office's own order of units."""
    return sorted((o for o in outcomes if not o.is_person), key=lambda o: review.unit_order[o.subject.code])


def people(review: Review, outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Outcomes of individuals: by unit in the office's own order, then by given name."""
    return [o for _, group in by_unit(review, outcomes) for o in group]


def by_unit(review: Review, outcomes: Iterable[Outcome]) -> list[tuple[Unit, list[Outcome]]]:
    """Outcomes of individuals under their units; units without any are left out."""
    grouped: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        if isinstance(outcome.subject, Person):
            grouped.setdefault(outcome.subject.unit, []).append(outcome)
    return [(unit, sorted(grouped[unit.code], key=_by_name)) for unit in review.units if unit.code in grouped]


def _by_name(outcome: Outcome) -> tuple[object, ...]:
    return (name_key(outcome.name), outcome.subject.code)


def in_order(review: Review, outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Collectives first, then people."""
    listed = list(outcomes)
    return collectives(review, listed) + people(review, listed)


def titled(person: Person) -> str:
    """How a paper names a person: `bà Hoàng Thị Lụa`, or the name alone when the title is not known."""
    return f"{lower_first(person.title)} {person.full_name}" if person.title else person.full_name


def work(review: Review, person: Person) -> str:
    """Chức vụ, đơn vị of a person; the unit is not repeated where the position already names it."""
    unit = review.unit_by_code[person.unit]
    return person.position if unit.name in person.position else f"{person.position}, {unit.name}"


def period(review: Review, nomination: Nomination) -> str:
    """Thời gian lập thành tích, always printed: the next award is counted from it."""
    return nomination.period or f"năm {review.year}"
