"""Review: all records of one workbook, with the look-ups every stage needs."""

from __future__ import annotations

from functools import cached_property

from pydantic import BaseModel, ConfigDict

from pipeline.records.amendments import Amendment
from pipeline.records.columns import Record
from pipeline.records.councils import CouncilMember, Session
from pipeline.records.evidence import Evidence
from pipeline.records.merits import Initiative, Nomination, PastAward
from pipeline.records.movements import Cluster, Movement, Target
from pipeline.records.office import Office
from pipeline.records.papers import IssuedPaper, Passage, Recipient, Task
from pipeline.records.pledges import FollowUp, Registration
from pipeline.records.ratings import PastRating
from pipeline.records.scoring import Criterion, InitiativeScore
from pipeline.records.service import MedalNomination, Post
from pipeline.records.subjects import Person, Unit
from pipeline.records.training import TrainingClass

LIST_SHEETS: dict[str, type[Record]] = {
    "units": Unit,
    "people": Person,
    "nominations": Nomination,
    "past_awards": PastAward,
    "past_ratings": PastRating,
    "initiatives": Initiative,
    "council_members": CouncilMember,
    "sessions": Session,
    "tasks": Task,
    "passages": Passage,
    "issued_papers": IssuedPaper,
    "recipients": Recipient,
    "evidence": Evidence,
    "movements": Movement,
    "clusters": Cluster,
    "targets": Target,
    "registrations": Registration,
    "follow_ups": FollowUp,
    "criteria": Criterion,
    "initiative_scores": InitiativeScore,
    "training_classes": TrainingClass,
    "amendments": Amendment,
    "posts": Post,
    "medal_nominations": MedalNomination,
}
"""Field of Review → record on its sheet, in the order the sheets stand in the workbook (after `Cơ quan`)."""


class Review(BaseModel):
    """Đợt xét: the office, its year, and every row of its workbook."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    """Name of the review's folder in outputs/: the workbook's stem."""
    office: Office
    units: tuple[Unit, ...] = ()
    people: tuple[Person, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    past_awards: tuple[PastAward, ...] = ()
    past_ratings: tuple[PastRating, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    council_members: tuple[CouncilMember, ...] = ()
    sessions: tuple[Session, ...] = ()
    tasks: tuple[Task, ...] = ()
    passages: tuple[Passage, ...] = ()
    issued_papers: tuple[IssuedPaper, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    movements: tuple[Movement, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    targets: tuple[Target, ...] = ()
    registrations: tuple[Registration, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    initiative_scores: tuple[InitiativeScore, ...] = ()
    training_classes: tuple[TrainingClass, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    posts: tuple[Post, ...] = ()
    medal_nominations: tuple[MedalNomination, ...] = ()

    def changed(self, **fields: object) -> Review:
        """The review with some fields replaced; look-ups are made anew (`model_copy` would keep the old ones)."""
        return Review.model_validate({name: getattr(self, name) for name in type(self).model_fields} | fields)

    @property
    def year(self) -> int:
        """Năm thi đua."""
        return self.office.year

    @cached_property
    def unit_by_code(self) -> dict[str, Unit]:
        """Units by their code."""
        return {u.code: u for u in self.units}

    @cached_property
    def person_by_code(self) -> dict[str, Person]:
        """People by their code."""
        return {p.code: p for p in self.people}

    @cached_property
    def initiative_by_code(self) -> dict[str, Initiative]:
        """Initiatives by their code."""
        return {i.code: i for i in self.initiatives}

    @cached_property
    def unit_order(self) -> dict[str, int]:
        """Place of each unit in the office's own order."""
        return {u.code: n for n, u in enumerate(self.units)}

    def subject(self, code: str) -> Person | Unit | None:
        """The person or unit a code names."""
        return self.person_by_code.get(code) or self.unit_by_code.get(code)

    def members_of(self, unit: str) -> tuple[Person, ...]:
        """People of a unit, in the order of the sheet."""
        return self._members.get(unit, ())

    @cached_property
    def _members(self) -> dict[str, tuple[Person, ...]]:
        grouped: dict[str, list[Person]] = {}
        for person in self.people:
            grouped.setdefault(person.unit, []).append(person)
        return {unit: tuple(people) for unit, people in grouped.items()}

    def awards_of(self, subject: str) -> tuple[PastAward, ...]:
        """Past awards of a person or unit, oldest first."""
        return self._awards.get(subject, ())

    @cached_property
    def _awards(self) -> dict[str, tuple[PastAward, ...]]:
        grouped: dict[str, list[PastAward]] = {}
        for award in sorted(self.past_awards, key=lambda a: (a.year, a.decided_on)):
            grouped.setdefault(award.subject, []).append(award)
        return {subject: tuple(awards) for subject, awards in grouped.items()}

    def past_rating(self, subject: str, year: int) -> PastRating | None:
        """The rating of a person or unit in an earlier year."""
        return self._past_ratings.get((subject, year))

    @cached_property
    def _past_ratings(self) -> dict[tuple[str, int], PastRating]:
        return {(r.subject, r.year): r for r in self.past_ratings}

    def posts_of(self, person: str) -> tuple[Post, ...]:
        """Posts of a person, earliest first."""
        return tuple(sorted((p for p in self.posts if p.person == person), key=lambda p: p.starts))

    def council(self, name: str) -> tuple[CouncilMember, ...]:
        """Members of a council, in the order of its establishing decision."""
        return tuple(m for m in self.council_members if m.council == name)

    def session(self, council: str) -> Session | None:
        """The last sitting of a council in this review."""
        held = sorted((s for s in self.sessions if s.council == council), key=lambda s: s.held_on)
        return held[-1] if held else None

    def called(self, code: str) -> str:
        """What a code stands for: a person, unit, movement, cluster, class or paper; empty when unknown."""
        subject = self.subject(code)
        if subject:
            return subject.full_name if isinstance(subject, Person) else subject.name
        names = {m.code: m.name for m in self.movements} | {c.code: c.name for c in self.clusters}
        names |= {t.code: t.name for t in self.training_classes}
        names |= {a.code: self.called(a.subject) if a.subject else a.paper for a in self.amendments}
        return names.get(code, "")

    def targets_of(self, owner: str) -> tuple[Target, ...]:
        """Targets of a unit, a movement or a cluster, in the order of the sheet."""
        return tuple(t for t in self.targets if t.owner == owner)

    def passages_for(self, paper: str, section: str) -> tuple[Passage, ...]:
        """Prose of one section of a paper, in the order of the sheet."""
        return tuple(p for p in self.passages if p.paper == paper and p.section == section)

    def issued(self, paper: str, applies_to: str = "") -> IssuedPaper | None:
        """The register's entry for a paper: the one for `applies_to`, else the one for the whole kind."""
        entries = [e for e in self.issued_papers if e.paper == paper]
        exact = [e for e in entries if applies_to and e.applies_to == applies_to]
        return next(iter(exact or [e for e in entries if not e.applies_to]), None)
