"""What is within reach in one year: an imagined nomination for every award, weighed under the law of the year."""

from __future__ import annotations

from dataclasses import replace

from pipeline.eligibility import authority, quotas, terms
from pipeline.eligibility.cases import Case
from pipeline.eligibility.outcomes import Answer, Outcome
from pipeline.eligibility.prospects.balance import balance
from pipeline.eligibility.prospects.horizon import Horizon, authored, rebuilt, spent
from pipeline.eligibility.prospects.needs import Balance, Need, Question
from pipeline.law import AwardRules, Requirement
from pipeline.law import requirements as asked
from pipeline.records import Nomination, Review, Unit

ORDERS = ("huan_chuong_lao_dong_hang_ba", "huan_chuong_lao_dong_hang_nhi", "huan_chuong_lao_dong_hang_nhat")
"""Classes of the labour order, lowest first: none is given again beside or below one already held."""

_SAME_STEP = (
    ("chien_si_thi_dua_bo", "chien_si_thi_dua_tinh"), ("co_thi_dua_bo", "co_thi_dua_tinh"),
    ("bang_khen_bo", "bang_khen_tinh"),
)  # fmt: skip
"""Awards of bộ and of tỉnh that stand beside each other: the years one took are gone for the other."""

_SHARED = (asked.NotUnderReview, asked.NoDiscipline)  # asked for every award alike
_ON_THE_WAY = (asked.VoteReached, asked.CouncilJudgement, asked.Quota)  # met in the council, not beforehand


class Reach:
    """Tầm với: balances of one year, each worked out once, for awards ask for one another."""

    def __init__(self, horizon: Horizon) -> None:
        self.horizon = horizon
        self._balances: dict[tuple[str, str], Balance | None] = {}
        self._reviews: dict[tuple[str, ...], Review] = {}
        self._by_author, self._spent = authored(horizon.review), spent(horizon.before or horizon)

    def balance(self, subject: str, award: str) -> Balance | None:
        """What an award not nominated would still take; None where it is out of reach that year."""
        key = subject, award
        if key not in self._balances:
            self._balances[key] = None  # an award that waits for itself is out of reach
            self._balances[key] = self._weighed(subject, award)
        return self._balances[key]

    def can_get(self, subject: str, award: str) -> bool:
        """Whether a title may be counted on: in a year under review only one that lacks nothing but asking."""
        if (subject, award) in self.horizon.outcomes:
            return False  # decided, for or against
        found = self.balance(subject, award)
        return found is not None and (self.horizon.ahead or not found.needs)

    def case(self, subject: str, award: str) -> Case | None:
        """The case of a nomination nobody made; None where this office may not put it forward."""
        rules = self.horizon.rules(award)
        holder = self.horizon.review.subject(subject)
        if rules is None or holder is None:
            return None
        review = self._unused(subject)
        free = tuple(sorted(i.code for i in review.initiatives))
        nomination = Nomination(subject=subject, award=award, achievement="", initiatives=free, where=holder.where)
        if authority.admitted(review, self.horizon.regime, nomination)[0] is None:
            return None
        return Case(review, self.horizon.regime, nomination, holder, rules, self.horizon.ledger)

    def _weighed(self, subject: str, award: str) -> Balance | None:
        case = self.case(subject, award)
        if case is None or self._too_soon(subject, case):
            return None
        question = Question(case, self.horizon.ahead, self.can_get)
        own = balance(question, own_requirements(case.award, case.holder))
        shared = balance(question, _shared_requirements(case))
        if own is None or shared is None:
            return None
        whole = replace(own, needs=(*own.needs, *shared.needs), rows=(*own.rows, *shared.rows))
        return whole if self.horizon.ahead or whole.needs else self._within_quota(case, whole)

    def _unused(self, subject: str) -> Review:
        """The records with only those initiatives of the subject that serve no nomination: one is used once."""
        free = tuple(sorted(self._by_author.get(subject, set()) - self._spent.get(subject, set())))
        if free not in self._reviews:
            known = self.horizon.review.initiative_by_code
            self._reviews[free] = rebuilt(self.horizon.review, initiatives=tuple(known[code] for code in free))
        return self._reviews[free]

    def _within_quota(self, case: Case, found: Balance) -> Balance:
        """The balance, with the office's share of the award where it has no room for one more."""
        if not any(isinstance(q, asked.Quota) for q in case.award.requirements):
            return found
        one_more = Outcome(case.nomination, case.subject, case.award, ())
        verdicts = quotas.limited([one_more], self.horizon.ledger)[-1].verdicts
        full = [v for v in verdicts if v.answer is Answer.OPEN and v.inherited]
        needs = (Need(f"cần còn chỉ tiêu ({v.missing})", v.article, unproved=True) for v in full)
        return replace(found, needs=tuple(needs))

    def _too_soon(self, subject: str, case: Case) -> bool:
        """Whether the last time of the same award took the years a new one would rest on.

        Nghị định 98/2023/NĐ-CP, khoản 9 Điều 30; Nghị định 152/2025/NĐ-CP, khoản 7 Điều 33.
        """
        ledger, rules = self.horizon.ledger, case.award
        higher = ORDERS[ORDERS.index(rules.code) :] if rules.code in ORDERS else ()
        if ledger.held(subject, higher):
            return True
        alike = next((pair for pair in _SAME_STEP if rules.code in pair), (rules.code,))
        last = max((a.year for a in ledger.held(subject, alike)), default=0)
        conditions = terms.every(rules.requirements_for(case.holder, case.merit))
        rows = (q.count for q in conditions if isinstance(q, asked.Held | asked.RatingYears) and q.consecutive)
        return self.horizon.year - last < max((rules.report_years or 1, *rows))


def own_requirements(rules: AwardRules, holder: str) -> tuple[Requirement, ...]:
    """What an award asks for công trạng that the workbook can answer, without what every award asks."""
    every = rules.requirements_for(holder, "cong_trang")
    return tuple(q for q in every if not isinstance(q, (*_ON_THE_WAY, *_SHARED)))


def _shared_requirements(case: Case) -> tuple[Requirement, ...]:
    """Not under inquiry, not disciplined; discipline is of people only."""
    kinds = _SHARED[:1] if isinstance(case.subject, Unit) else _SHARED
    return tuple(q for q in case.award.requirements_for(case.holder, case.merit) if isinstance(q, kinds))
