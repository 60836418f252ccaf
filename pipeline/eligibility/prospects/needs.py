"""What an award still asks: every condition judged, and judged again as if the year had brought what it lacks.

Nothing here knows how a condition is met: `judge` does. A condition that stays unmet with the year's own deeds
(a title, a rating, an initiative) looks at years gone by, and no deed can bring those back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.eligibility import terms
from pipeline.eligibility.cases import Case
from pipeline.eligibility.outcomes import Answer, Verdict
from pipeline.eligibility.verdicts import judge
from pipeline.law import Rating, Requirement, Scope, find_award
from pipeline.law import requirements as asked
from pipeline.records import PastAward, Where
from pipeline.words import lower_first

PROCEDURE = (asked.VoteReached, asked.CouncilJudgement, asked.Quota)
"""Kinds of requirement a nomination meets on its way through the council, not beforehand."""

Reach = Callable[[str, str], bool]
"""Whether a subject can still get an award in the year looked at."""


@dataclass(frozen=True, slots=True)
class Need:
    """Điều còn thiếu: one clause in Vietnamese, and the article that asks for it.

    `weight` is how many things it is; `unproved` where the workbook only cannot tell. `awards` and `rating` are
    the deed that would meet it, where it is one.
    """

    text: str
    article: str
    weight: int = 1
    unproved: bool = False
    awards: tuple[str, ...] = ()
    rating: Rating | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """Đối chiếu: what is lacking, how many conditions are met, the rows used.

    `earlier` is true where awards or ratings of earlier years count towards the award.
    """

    needs: tuple[Need, ...] = ()
    met: int = 0
    rows: tuple[Where, ...] = ()
    earlier: bool = False

    @property
    def weight(self) -> int:
        """How many things are lacking."""
        return sum(need.weight for need in self.needs)


@dataclass(frozen=True, slots=True)
class Question:
    """Câu hỏi: one subject and award in one year.

    `before` is the same case in the year under review when the year is still to come; `reach` answers for the
    titles a condition asks for.
    """

    case: Case
    before: Case | None
    reach: Reach

    @property
    def year(self) -> int:
        """The year looked at."""
        return self.case.year


def balance(question: Question, requirements: Iterable[Requirement]) -> Balance | None:
    """What the requirements still ask together; None where this year can no longer bring it."""
    found: list[Balance] = []
    for requirement in requirements:
        one = _weigh(question, requirement)
        if one is None:
            return None
        found.append(one)
    needs = _merged(need for one in found for need in one.needs)
    rows = tuple(dict.fromkeys(row for one in found for row in one.rows))
    return Balance(needs, sum(one.met for one in found), rows, any(one.earlier for one in found))


def _merged(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Needs without repeats; of two ratings of the year the better one."""
    listed = list(dict.fromkeys(needs))
    ratings = [need.rating for need in listed if need.rating]
    best = next((r for r in Rating if r in ratings), None)
    return tuple(need for need in listed if need.rating in (None, best))


def _weigh(question: Question, q: Requirement) -> Balance | None:
    if isinstance(q, asked.AnyOf):
        return _either(question, q)
    if isinstance(q, asked.AllOf):
        return _together(question, q)
    if isinstance(q, asked.RatingYears) and question.before is not None:
        return _years_of_rating(question, q, question.before)
    verdict = judge(question.case, q)
    if verdict.answer is Answer.MET:
        return Balance(met=1, rows=verdict.rows, earlier=_looks_back(q) and bool(verdict.rows))
    if verdict.inherited:
        return Balance((Need(f"cần kết luận: {verdict.missing}", verdict.article, unproved=True),), rows=verdict.rows)
    match q:
        case asked.Held() | asked.HoldsInReview():
            return _title(question, q)
        case asked.RatingAtLeast():
            return _rating(question, q, verdict)
        case asked.InitiativeAtLeast():
            return _initiatives(question, q, verdict)
        case asked.UnitRatio() | asked.UnitHas() | asked.UnitAllRated() | asked.UnitNoDiscipline():
            return _of_members(question, q, verdict)
        case asked.NotUnderReview():
            return Balance((Need("cần có kết luận về việc đang bị xem xét", verdict.article),), rows=verdict.rows)
        case asked.NoDiscipline() if verdict.answer is Answer.OPEN:
            text = f"cần xem xét thời gian tính thành tích ({verdict.missing})"
            return Balance((Need(text, verdict.article, unproved=True),), rows=verdict.rows)
        case asked.LedCluster():
            need = Need(f"cần {lower_first(q.text)} năm {question.year}", verdict.article, unproved=True)
            return Balance((need,))
    if verdict.answer is Answer.UNMET:
        return None
    return Balance((_proof(verdict),), rows=verdict.rows, earlier=_looks_back(q) and bool(verdict.basis))


def _looks_back(q: Requirement) -> bool:
    return isinstance(q, asked.Held | asked.RatingYears | asked.TimeSince)


def looks_back(requirements: Iterable[Requirement]) -> bool:
    """Whether any of the requirements counts awards or ratings of earlier years."""
    return any(_looks_back(q) for q in terms.every(requirements))


def _proof(verdict: Verdict) -> Need:
    why = f" ({verdict.missing})" if verdict.kind != "not_decidable" and verdict.missing else ""
    said = lower_first(verdict.requirement)
    return Need(f"cần tài liệu chứng minh {said}{why}", verdict.article, unproved=True)


# --- alternatives and parts -----------------------------------------------------------------------
def _either(question: Question, q: asked.AnyOf) -> Balance | None:
    """The alternative that lacks least; alternatives that lack one thing each are told together."""
    case = question.case
    options = [o for o in q.options if o.concerns(case.holder, case.merit)]
    known = [o for o in options if not isinstance(o, asked.NotDecidable)] or options
    weighed = [one for one in (_weigh(question, o) for o in known) if one is not None]
    if not weighed:
        return None
    best = min(weighed, key=lambda one: (one.weight, not one.earlier))
    alike = [one.needs[0] for one in weighed if len(one.needs) == 1 and one.weight == best.weight]
    if len(best.needs) != 1 or len(alike) < 2:
        return best
    text = " hoặc ".join((alike[0].text, *(need.text.removeprefix("cần ") for need in alike[1:])))
    need = replace(alike[0], text=text, unproved=all(n.unproved for n in alike), awards=(), rating=None)
    return replace(best, needs=(need,))


def _together(question: Question, q: asked.AllOf) -> Balance | None:
    """Every part; then every part again with all the deeds done, for one may start another's years anew."""
    case = question.case
    parts = [part for part in q.options if part.concerns(case.holder, case.merit)]
    whole = balance(question, parts)
    if whole is None or not whole.needs:
        return whole
    done = _with_deeds(case, whole.needs)
    counted = [part for part in terms.every(parts) if isinstance(part, asked.RatingYears | asked.TimeSince)]
    if any(judge(done, part).answer is Answer.UNMET for part in counted):
        return None
    return whole


def _with_deeds(case: Case, needs: Sequence[Need]) -> Case:
    for need in needs:
        if need.awards:
            case = with_title(case, case.subject.code, need.awards[0])
        if need.rating:
            case = replace(case, subject=case.subject.model_copy(update={"rating": need.rating.label}))
    return case


def with_title(case: Case, subject: str, award: str) -> Case:
    """The case as if somebody held an award for the year already."""
    year = case.year
    won = PastAward(subject=subject, award=award, year=year, number="", issuer="", decided_on=date(year, 12, 31))
    past = {**case.ledger.past, subject: (*case.ledger.past.get(subject, ()), (award, won))}
    return replace(case, ledger=replace(case.ledger, past=past))


# --- single conditions ----------------------------------------------------------------------------
def _title(question: Question, q: asked.Held | asked.HoldsInReview) -> Balance | None:
    """A title of the year itself, where it can still be had and is all that is lacking."""
    case = question.case
    awards = tuple(code for code in q.awards if question.reach(case.subject.code, code))
    if not awards:
        return None
    verdict = judge(with_title(case, case.subject.code, awards[0]), q)
    if verdict.answer is Answer.UNMET:
        return None
    asked_now = "" if question.before else " (đủ điều kiện nhưng chưa được đề nghị)"
    text = f"cần thêm {award_phrase(awards)} năm {question.year}{asked_now}"
    rows = tuple(row for row in verdict.rows if row.sheet)
    return Balance((Need(text, verdict.article, awards=awards),), rows=rows, earlier=isinstance(q, asked.Held) and bool(rows))


def award_phrase(codes: Sequence[str]) -> str:
    """Awards as a sentence names them: `danh hiệu “Chiến sĩ thi đua cơ sở”`."""
    known = find_award(codes[0])
    titled = known is not None and known.kind == "danh_hieu" and not known.name.lstrip("“").startswith("Cờ")
    return f"danh hiệu {terms.names(tuple(codes))}" if titled else terms.names(tuple(codes))


def _rating(question: Question, q: asked.RatingAtLeast, verdict: Verdict) -> Balance | None:
    if question.before is None and verdict.answer is Answer.UNMET:
        return None  # the year is rated
    need = Need(_rated(q.at_least, question.year), verdict.article, unproved=question.before is None, rating=q.at_least)
    return Balance((need,), rows=verdict.rows if question.before is None else ())


def _rated(least: Rating, year: int) -> str:
    reached = least.label if least is Rating.EXCELLENT else f"từ {least.label} trở lên"
    return f"cần xếp loại {lower_first(reached) if least is Rating.EXCELLENT else reached} năm {year}"


def _years_of_rating(question: Question, q: asked.RatingYears, before: Case) -> Balance | None:
    """Next year adds one rating to those the year under review can already show."""
    rated = replace(question.case, subject=question.case.subject.model_copy(update={"rating": q.at_least.label}))
    counted = judge(rated, q)
    if counted.answer is Answer.UNMET:  # too few years since the award they are counted from
        return None
    now = Need(_rated(q.at_least, question.year), counted.article, rating=q.at_least)
    if q.count == 1:
        return Balance((now,))
    within = q.within_years - 1 if q.within_years else None
    shown = judge(before, q.model_copy(update={"count": q.count - 1, "within_years": within}))
    if shown.answer is Answer.UNMET:
        return None
    needs = (now,) if shown.answer is Answer.MET else (now, _proof(shown))
    return Balance(needs, rows=shown.rows, earlier=shown.answer is Answer.MET)


def _initiatives(question: Question, q: asked.InitiativeAtLeast, verdict: Verdict) -> Balance:
    if verdict.answer is Answer.OPEN:
        return Balance((_proof(verdict),), rows=verdict.rows)
    fewer = (q.model_copy(update={"count": n}) for n in range(q.count - 1, 0, -1))
    have = next((f.count for f in fewer if judge(question.case, f).answer is Answer.MET), 0)
    lacking = q.count - have
    works = "sáng kiến, đề tài, đề án" if q.topics else "sáng kiến"
    scope = "có phạm vi ảnh hưởng toàn quốc" if q.scope is Scope.NATION else lower_first(q.scope.label)
    text = f"cần {f'{lacking:02d} ' if q.count > 1 else ''}{works} được công nhận {scope}"
    return Balance((Need(text, verdict.article, weight=lacking),), rows=verdict.rows)


def _of_members(question: Question, q: Requirement, verdict: Verdict) -> Balance | None:
    """A collective's head-counts: open for a year to come, else only by titles its members can still get."""
    text = f"cần {lower_first(q.text).removeprefix('có ')} năm {question.year}"
    if question.before is not None:
        return Balance((Need(text, verdict.article),))
    if verdict.answer is Answer.OPEN:
        return Balance((_proof(verdict),), rows=verdict.rows)
    case = question.case
    awards = q.awards if isinstance(q, asked.UnitHas) else (q.award,) if isinstance(q, asked.UnitRatio) else ()
    for person in case.members:
        for award in awards:
            if question.reach(person.code, award):
                case = with_title(case, person.code, award)
    if case is question.case or judge(case, q).answer is Answer.UNMET:
        return None
    shown = f" ({verdict.basis})" if verdict.basis else ""
    return Balance((Need(text + shown, verdict.article),), rows=verdict.rows)
