"""outlook(): every person and unit against the awards above them, this year and next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.eligibility.assessment import assess
from pipeline.eligibility.outcomes import Answer, Outcome
from pipeline.eligibility.prospects.balance import looks_back
from pipeline.eligibility.prospects.horizon import next_year, this_year
from pipeline.eligibility.prospects.needs import Balance
from pipeline.eligibility.prospects.reach import ORDERS, Reach, own_requirements
from pipeline.law import AwardRules, Requirement
from pipeline.records import Person, Review, Unit, Where
from pipeline.words import name_key

LADDER = (
    "chien_si_thi_dua_co_so", "chien_si_thi_dua_tinh", "chien_si_thi_dua_toan_quoc",
    "tap_the_lao_dong_tien_tien", "tap_the_lao_dong_xuat_sac", "co_thi_dua_tinh",
    "bang_khen_tinh", "bang_khen_thu_tuong", *ORDERS,
)  # fmt: skip
"""Awards looked out for, each a step up from one before it."""

_MOST = 2  # things lacking that are still worth telling


@dataclass(frozen=True, slots=True)
class Prospect:
    """Triển vọng: one award somebody reaches or comes near to in one year.

    `answer` is *đạt* when all the workbook can show is there, *cần xem xét* when it cannot tell, else *không
    đạt*; the council's part counts only for what was nominated. `lacking` holds a clause a thing, `articles`
    what asks for it (for what is reached, what it rests on). `unit` is the code of the unit it is listed under.
    """

    subject: Person | Unit
    unit: str
    award: AwardRules
    year: int
    answer: Answer
    lacking: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    rows: tuple[Where, ...] = ()
    nominated: bool = False

    @property
    def name(self) -> str:
        """The printed name of the person or unit."""
        return self.subject.full_name if isinstance(self.subject, Person) else self.subject.name


def outlook(review: Review) -> tuple[Prospect, ...]:
    """Prospects worth telling, by unit, rank of the award, name and year.

    This year: what is nominated, and what could have been. Next year: this review's awards are added to the
    history and nothing else is assumed. Told is what earlier years carry already, or where most conditions
    are met; at most two things are lacking.
    """
    now = this_year(review, assess(review)[0].outcomes)
    found = [p for horizon in (now, next_year(now)) for p in _prospects(review, Reach(horizon))]
    places = review.unit_order
    return tuple(sorted(found, key=lambda p: (
        places.get(p.unit, len(places)), p.award.order, name_key(p.name), p.subject.code, p.year)))  # fmt: skip


def _prospects(review: Review, reach: Reach) -> Iterator[Prospect]:
    subjects: tuple[Person | Unit, ...] = (*review.people, *review.units)
    for subject in subjects:
        for award in LADDER:
            outcome = reach.horizon.outcomes.get((subject.code, award))
            found = _nominated(outcome, review.year) if outcome else _possible(subject, award, reach)
            if found:
                yield found


def _nominated(outcome: Outcome, year: int) -> Prospect:
    """What this review asks for: nothing is lacking where it is granted."""
    unmet = [v for v in outcome.verdicts if v.answer is not Answer.MET and v.kind != "council_judgement"]
    held_back = [] if outcome.granted else unmet
    why = tuple(v.missing for v in held_back if v.missing)
    if not outcome.granted and not why:
        why = (outcome.nomination.reason or "Hội đồng không đồng ý",)
    articles = [v.article for v in held_back or outcome.verdicts]
    rows = [row for v in outcome.verdicts for row in v.rows]
    return Prospect(outcome.subject, _unit(outcome.subject), outcome.award, year,
                    Answer.UNMET if outcome.declined else outcome.answer, why, tuple(dict.fromkeys(articles)),
                    _in_order((outcome.nomination.where, *rows)), nominated=True)  # fmt: skip


def _possible(subject: Person | Unit, award: str, reach: Reach) -> Prospect | None:
    found, rules = reach.balance(subject.code, award), reach.horizon.rules(award)
    if found is None or rules is None or _overtaken(subject.code, rules, reach):
        return None
    requirements = own_requirements(rules, "ca_nhan" if isinstance(subject, Person) else "tap_the")
    if not _worth_telling(found, requirements):
        return None
    articles = [need.article for need in found.needs] or [q.source.cite() for q in requirements]
    return Prospect(subject, _unit(subject), rules, reach.horizon.year, _answer(found),
                    tuple(need.text for need in found.needs), tuple(dict.fromkeys(articles)),
                    _in_order((subject.where, *found.rows)))  # fmt: skip


def _worth_telling(found: Balance, requirements: tuple[Requirement, ...]) -> bool:
    """Where an award counts earlier years, these carry it; else most of its conditions are met."""
    if found.weight > _MOST:
        return False
    return found.earlier if looks_back(requirements) else found.met > found.weight


def _overtaken(subject: str, rules: AwardRules, reach: Reach) -> bool:
    """Whether a higher title of the same year stands already."""
    titles = (o.award for (who, _), o in reach.horizon.outcomes.items() if who == subject and o.granted)
    return rules.kind == "danh_hieu" and any(t.kind == rules.kind and t.order < rules.order for t in titles)


def _answer(found: Balance) -> Answer:
    if not found.needs:
        return Answer.MET
    return Answer.OPEN if all(need.unproved for need in found.needs) else Answer.UNMET


def _unit(subject: Person | Unit) -> str:
    return subject.unit if isinstance(subject, Person) else subject.code


def _in_order(rows: Iterable[Where]) -> tuple[Where, ...]:
    return tuple(sorted({row for row in rows if row.sheet}, key=lambda row: (row.file, row.sheet, row.row)))
