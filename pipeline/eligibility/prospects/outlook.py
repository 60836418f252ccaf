"""outlook(): every person and unit against the awards above them, this year and next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.eligibility import authority, quotas, terms
from pipeline.eligibility.assessment import assess
from pipeline.eligibility.cases import Case, Ledger
from pipeline.eligibility.outcomes import Answer, Outcome
from pipeline.eligibility.prospects.horizon import Horizon, next_year, rebuilt, this_year
from pipeline.eligibility.prospects.needs import PROCEDURE, Balance, Need, Question, balance, looks_back
from pipeline.law import AwardRules, Requirement
from pipeline.law import requirements as asked
from pipeline.records import Nomination, Person, Review, Unit, Where
from pipeline.words import name_key

LADDER = (
    "chien_si_thi_dua_co_so", "chien_si_thi_dua_tinh", "chien_si_thi_dua_toan_quoc",
    "tap_the_lao_dong_tien_tien", "tap_the_lao_dong_xuat_sac", "co_thi_dua_tinh",
    "bang_khen_tinh", "bang_khen_thu_tuong",
    "huan_chuong_lao_dong_hang_ba", "huan_chuong_lao_dong_hang_nhi", "huan_chuong_lao_dong_hang_nhat",
)  # fmt: skip
"""Awards looked out for, each a step up from one before it."""

_ORDERS = LADDER[-3:]  # a class of the order is not given again below or beside a higher one
_MOST = 2  # things lacking that are still worth telling


@dataclass(frozen=True, slots=True)
class Prospect:
    """Triển vọng: one award somebody reaches or comes near to in one year.

    `answer` is *đạt* when all the workbook can show is there (the council's own part is left aside unless the
    award was nominated), *cần xem xét* when the workbook cannot tell, else *không đạt*. `lacking` holds one
    clause a thing, `articles` what asks for it (for what is reached, what it rests on). `nominated` marks what
    this review asks for already.
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
    """Prospects worth telling, by unit, rank of the award and name.

    This year: what is nominated, and what could have been. Next year: this review's awards are added to the
    history and nothing else is assumed. Told is what earlier years already carry, or where most conditions
    are met, and at most two things are lacking.
    """
    assessment, _ = assess(review)
    now = this_year(review, assessment.outcomes)
    found = [p for horizon in (now, next_year(now)) for p in _Year(horizon).prospects()]
    places = review.unit_order
    return tuple(sorted(found, key=lambda p: (
        places.get(p.unit, len(places)), p.award.order, name_key(p.name), p.subject.code, p.year)))  # fmt: skip


class _Year:
    """One year's answers; each is worked out once, for awards ask for one another."""

    def __init__(self, horizon: Horizon) -> None:
        self.horizon = horizon
        self.earlier = _Year(horizon.before) if horizon.before else None
        self._balances: dict[tuple[str, str], Balance | None] = {}
        self._reviews: dict[tuple[str, ...], Review] = {}

    def prospects(self) -> Iterator[Prospect]:
        """What is worth telling of the year, in no particular order."""
        for subject in (*self.horizon.review.people, *self.horizon.review.units):
            for award in LADDER:
                if found := self._prospect(subject, award):
                    yield found

    def _prospect(self, subject: Person | Unit, award: str) -> Prospect | None:
        outcome = self.horizon.outcomes.get((subject.code, award))
        if outcome is not None:
            return _asked(outcome, self.horizon.year)
        rules = self.horizon.rules(award)
        found = self.balance(subject.code, award)
        if rules is None or found is None or self._overtaken(subject.code, rules):
            return None
        requirements = _of_fact(rules, subject)
        if not _worth_telling(found, requirements):
            return None
        articles = [n.article for n in found.needs] or [q.source.cite() for q in requirements]
        return Prospect(
            _shown(subject, self.horizon), _unit(subject), rules, self.horizon.year, _answer(found),
            tuple(n.text for n in found.needs), tuple(dict.fromkeys(articles)),
            _sorted((subject.where, *found.rows)),
        )  # fmt: skip

    def balance(self, subject: str, award: str) -> Balance | None:
        """What an award not nominated would still take; None where it is out of reach that year."""
        key = subject, award
        if key not in self._balances:
            self._balances[key] = None  # an award that waits for itself is out of reach
            self._balances[key] = self._weighed(subject, award)
        return self._balances[key]

    def reach(self, subject: str, award: str) -> bool:
        """Whether a title may still be counted on: in a year under way only what lacks a nomination alone."""
        if (subject, award) in self.horizon.outcomes:
            return False  # decided, for or against
        found = self.balance(subject, award)
        return found is not None and (self.horizon.ahead or not found.needs)

    def _weighed(self, subject: str, award: str) -> Balance | None:
        case = self.case(subject, award)
        if case is None or self._too_soon(subject, case.award, case.holder):
            return None
        before = self.earlier.case(subject, award) if self.earlier else None
        if self.earlier and before is None:
            return None
        question = Question(case, before, self.reach)
        found = balance(question, _of_fact(case.award, case.subject, common=True))
        return self._within_quota(case, found) if found and not self.horizon.ahead else found

    def case(self, subject: str, award: str) -> Case | None:
        """The case of a nomination nobody made; None where this office may not put it forward."""
        rules = self.horizon.rules(award)
        holder = self.horizon.review.subject(subject)
        if rules is None or holder is None:
            return None
        free, review = self._unused(subject)
        nomination = Nomination(subject=subject, award=award, achievement="", initiatives=free, where=holder.where)
        if authority.admitted(review, self.horizon.regime, nomination)[0] is None:
            return None
        return Case(review, self.horizon.regime, nomination, holder, rules, self.horizon.ledger)

    def _unused(self, subject: str) -> tuple[tuple[str, ...], Review]:
        """Initiatives that serve none of the subject's nominations, and the records without those that do."""
        asked_for = (self.horizon.before or self.horizon).outcomes.items()
        spent = sorted({code for (who, _), o in asked_for if who == subject and not o.declined
                        for code in o.nomination.initiatives})  # fmt: skip
        review = self.horizon.review
        if spent:
            key = tuple(spent)
            left = tuple(i for i in review.initiatives if i.code not in spent)
            review = self._reviews.setdefault(key, rebuilt(review, initiatives=left))
        return tuple(sorted(i.code for i in review.initiatives)), review

    def _within_quota(self, case: Case, found: Balance) -> Balance:
        """Whether the office's share of an award has room for one more."""
        if not any(isinstance(q, asked.Quota) for q in case.award.requirements) or found.needs:
            return found
        judged = self.horizon.outcomes.values()
        mine = [o for o in judged if o.award.code == case.award.code]
        one_more = Outcome(case.nomination, case.subject, case.award, ())
        verdicts = quotas.limited([*mine, one_more], [o for o in judged if o.award.code != case.award.code])[-1].verdicts
        full = [v for v in verdicts if v.kind == "quota" and v.answer is Answer.OPEN and v.inherited]
        needs = tuple(Need(f"cần còn chỉ tiêu theo tỷ lệ ({v.missing})", v.article, unproved=True) for v in full)
        return Balance(needs, found.met, found.rows, found.earlier)

    def _too_soon(self, subject: str, rules: AwardRules, holder: str) -> bool:
        """Whether the last time of the same award took the years a new one would rest on.

        Nghị định 98/2023/NĐ-CP, khoản 9 Điều 30; Nghị định 152/2025/NĐ-CP, khoản 7 Điều 33.
        """
        ledger = self.horizon.ledger
        higher = _ORDERS[_ORDERS.index(rules.code):] if rules.code in _ORDERS else ()  # fmt: skip
        if higher and ledger.held(subject, higher):
            return True
        last = max((a.year for a in ledger.held(subject, (rules.code,))), default=0)
        spans = [q.count for q in terms.every(rules.requirements_for(holder)) if _in_a_row(q)]
        return self.horizon.year - last < max((rules.report_years or 1, *spans))

    def _overtaken(self, subject: str, rules: AwardRules) -> bool:
        """Whether a higher title of the same year stands already."""
        titles = (o.award for (who, _), o in self.horizon.outcomes.items() if who == subject and o.granted)
        return rules.kind == "danh_hieu" and any(t.kind == "danh_hieu" and t.order < rules.order for t in titles)


def _in_a_row(q: Requirement) -> bool:
    return isinstance(q, asked.Held | asked.RatingYears) and q.consecutive


def _of_fact(rules: AwardRules, subject: Person | Unit, *, common: bool = False) -> tuple[Requirement, ...]:
    """Requirements the workbook answers; those every award shares only where asked."""
    holder = "ca_nhan" if isinstance(subject, Person) else "tap_the"
    shared = () if common else (asked.NotUnderReview, asked.NoDiscipline)
    left_out: tuple[type, ...] = (*PROCEDURE, *shared)
    if isinstance(subject, Unit):
        left_out = (*left_out, asked.NoDiscipline)
    return tuple(q for q in rules.requirements_for(holder, "cong_trang") if not isinstance(q, left_out))


def _worth_telling(found: Balance, requirements: tuple[Requirement, ...]) -> bool:
    if not requirements or found.weight > _MOST:
        return False
    if looks_back(requirements):
        return found.earlier
    return found.met - _COMMON > found.weight
