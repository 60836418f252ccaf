"""Figures of the review: what became of the nominations and what money goes with them, by award and by unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.documents.decisions.danh_sach_chi_tien_thuong import payable
from pipeline.documents.prizes import amount
from pipeline.documents.sittings import by_award
from pipeline.eligibility import Answer, Assessment, Outcome
from pipeline.records import Person


@dataclass(frozen=True, slots=True)
class AwardLine:
    """Dòng danh hiệu, hình thức: nominations that pass, pass with open points, fail; `amount` in whole đồng.

    `own` says whether the office decides the award: only then does it pay.
    """

    name: str
    holder: str
    met: int
    open: int
    refused: int
    own: bool
    amount: int

    @property
    def granted(self) -> int:
        """Nominations that go into papers."""
        return self.met + self.open

    @property
    def proposed(self) -> int:
        """All nominations."""
        return self.met + self.open + self.refused


@dataclass(frozen=True, slots=True)
class UnitLine:
    """Dòng đơn vị: awards that go into papers, of its people and its own; `amount` in whole đồng."""

    name: str
    people: int
    collective: int
    amount: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Số liệu: both tables, with the totals and the longest bars."""

    awards: tuple[AwardLine, ...]
    units: tuple[UnitLine, ...]

    @property
    def total(self) -> int:
        """What the office pays, in whole đồng."""
        return sum(line.amount for line in self.awards)

    @property
    def most_proposed(self) -> int:
        """The largest number of nominations of a line."""
        return max((line.proposed for line in self.awards), default=0)

    @property
    def most_granted(self) -> int:
        """The largest number of awards of a unit."""
        return max((line.people + line.collective for line in self.units), default=0)

    @property
    def most_paid(self) -> tuple[int, int]:
        """The largest amount of an award's line, and of a unit's."""
        return (
            max((line.amount for line in self.awards), default=0),
            max((line.amount for line in self.units), default=0),
        )


def figures(assessment: Assessment) -> Figures:
    """Awards as papers order them, collectives before people; units in the office's order, those with none left out."""
    paid = {id(o): amount(decision.draft, o) for decision in payable(assessment) for o in decision.outcomes}
    awards = []
    for group in by_award(assessment.outcomes):
        granted = [o for o in group if o.granted]
        open_points = sum(o.answer is Answer.OPEN for o in granted)
        awards.append(
            AwardLine(
                name=group[0].award.name.strip("“”"),
                holder="cá nhân" if group[0].is_person else "tập thể",
                met=len(granted) - open_points,
                open=open_points,
                refused=len(group) - len(granted),
                own=assessment.decider in group[0].award.deciders,
                amount=sum(paid.get(id(o), 0) for o in granted),
            )
        )
    return Figures(tuple(awards), tuple(_units(assessment, paid)))


def _units(assessment: Assessment, paid: Mapping[int, int]) -> Iterator[UnitLine]:
    mine: dict[str, list[Outcome]] = {}
    for outcome in assessment.granted():
        subject = outcome.subject
        mine.setdefault(subject.unit if isinstance(subject, Person) else subject.code, []).append(outcome)
    for unit in assessment.review.units:
        if unit.code in mine:
            people = sum(outcome.is_person for outcome in mine[unit.code])
            total = sum(paid.get(id(outcome), 0) for outcome in mine[unit.code])
            yield UnitLine(unit.name, people, len(mine[unit.code]) - people, total)
