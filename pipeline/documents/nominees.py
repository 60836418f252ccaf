"""Nominees as papers list them: collectives in the office's own order, people by unit and then by name."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.eligibility import Outcome
from pipeline.records import Nomination, Person, Review, Unit
from pipeline.words import lower_first, name_key

_RANKS = (("Giám đốc", "Trưởng", "Chánh"), ("Phó",), ("Quyền", "Phụ trách"))
"""Openings of positions that stand first in a unit's list, highest first."""


def collectives(review: Review, outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Outcomes of collectives, in the office's own order of units."""
    return sorted((o for o in outcomes if not o.is_person), key=lambda o: review.unit_order[o.subject.code])


def people(review: Review, outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Outcomes of individuals: by unit in the office's own order, heads first, then by given name."""
    return [o for _, group in by_unit(review, outcomes) for o in group]


def by_unit(review: Review, outcomes: Iterable[Outcome]) -> list[tuple[Unit, list[Outcome]]]:
    """Outcomes of individuals under their units; units without any are left out."""
    grouped: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        if isinstance(outcome.subject, Person):
            grouped.setdefault(outcome.subject.unit, []).append(outcome)
    return [(unit, sorted(grouped[unit.code], key=_by_rank)) for unit in review.units if unit.code in grouped]


def _by_rank(outcome: Outcome) -> tuple[object, ...]:
    """Heads and deputies first, as offices list them; then by given name."""
    position = outcome.subject.position if isinstance(outcome.subject, Person) else ""
    rank = next((n for n, openings in enumerate(_RANKS) if position.startswith(openings)), len(_RANKS))
    return (rank, name_key(outcome.name), outcome.subject.code)


def in_order(review: Review, outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Collectives first, then people."""
    listed = list(outcomes)
    return collectives(review, listed) + people(review, listed)


def titled(person: Person) -> str:
    """How a paper names a person: `bà Hoàng Thị Lụa`, or the name alone when the title is not known."""
    return f"{lower_first(person.title)} {person.full_name}" if person.title else person.full_name


def work(review: Review, person: Person) -> str:
    """Chức vụ, đơn vị of a person in one phrase: `Trưởng phòng Kinh tế ngành`, `Chuyên viên Văn phòng Sở`."""
    return post(person.position, review.unit_by_code[person.unit].name)


def post(position: str, unit: str) -> str:
    """A position with its unit, the words they share said once.

    >>> post("Trưởng phòng", "Phòng Kinh tế ngành"), post("Chánh Văn phòng", "Văn phòng Sở")
    ('Trưởng phòng Kinh tế ngành', 'Chánh Văn phòng Sở')
    >>> post("Chuyên viên", "Thanh tra Sở"), post("Giám đốc Sở", "Lãnh đạo Sở")
    ('Chuyên viên Thanh tra Sở', 'Giám đốc Sở')
    """
    if unit.casefold() in position.casefold() or unit.startswith("Lãnh đạo"):
        return position
    said = position.split()
    for start in range(len(said)):
        shared = " ".join(said[start:])
        if f"{unit} ".casefold().startswith(f"{shared} ".casefold()):
            return position + unit[len(shared) :]
    return f"{position} {unit}"


def period(review: Review, nomination: Nomination) -> str:
    """Thời gian lập thành tích, always printed: the next award is counted from it."""
    return nomination.period or f"năm {review.year}"
