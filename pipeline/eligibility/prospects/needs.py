"""What one condition still asks: judged, and judged again as if the year had brought what it lacks.

Nothing here knows how a condition is met: `judge` does. A condition that stays unmet with the year's own deeds
(a title, a rating, an initiative) looks at years gone by, and no deed can bring those back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

    `ahead` when the year is still to come and nothing of it is settled; `can_get` answers whether somebody can
    still get a title a condition asks for.
    """

    case: Case
    ahead: bool
    can_get: Callable[[str, str], bool]

    @property
    def year(self) -> int:
        """The year looked at."""
        return self.case.year


def weigh(question: Question, q: Requirement) -> Balance | None:
    """What one condition, no alternative, still asks; None where this year can no longer bring it."""
    verdict = judge(question.case, q)
    if verdict.answer is Answer.MET:
        return Balance(met=1, rows=verdict.rows, earlier=_rests_on_earlier_years(question.case, q))
    if verdict.inherited:
        return _open(f"cần kết luận: {verdict.missing}", verdict)
    match q:
        case asked.Held() | asked.HoldsInReview():
            return _title(question, q)
        case asked.RatingAtLeast():
            return _rating(question, q, verdict)
        case asked.RatingYears() if question.ahead:
            return _years_of_rating(question, q)
        case asked.InitiativeAtLeast() if verdict.answer is Answer.UNMET:
            return _initiatives(question, q, verdict)
        case asked.UnitRatio() | asked.UnitHas() | asked.UnitAllRated() | asked.UnitNoDiscipline():
            return _of_members(question, q, verdict)
        case asked.NotUnderReview():
            return Balance((Need("cần có kết luận về việc đang bị xem xét", verdict.article),), rows=verdict.rows)
        case asked.NoDiscipline() if verdict.answer is Answer.OPEN:
            return _open(f"cần xem xét thời gian tính thành tích ({verdict.missing})", verdict)
        case asked.LedCluster():
            return _open(f"cần {lower_first(q.text)} năm {question.year}", verdict)
    if verdict.answer is Answer.UNMET:
        return None
    partly = isinstance(q, asked.RatingYears) and bool(verdict.basis)
    return replace(_open(_proof(q, verdict), verdict), earlier=partly)


def with_deeds(case: Case, needs: Sequence[Need]) -> Case:
    """The case as if the titles and ratings among the needs were there."""
    for need in needs:
        if need.awards:
            case = _with_title(case, case.subject.code, need.awards[0])
        if need.rating:
            case = _rated(case, need.rating)
    return case


def _with_title(case: Case, subject: str, award: str) -> Case:
    year = case.year
    won = PastAward(subject=subject, award=award, year=year, number="", issuer="", decided_on=date(year, 12, 31))
    past = {**case.ledger.past, subject: (*case.ledger.past.get(subject, ()), (award, won))}
    return replace(case, ledger=replace(case.ledger, past=past))


def _rated(case: Case, rating: Rating) -> Case:
    return replace(case, subject=case.subject.model_copy(update={"rating": rating.label}))


def _rests_on_earlier_years(case: Case, q: Requirement) -> bool:
    if isinstance(q, asked.Held):
        return q.count > 1 or any(a.year < case.year for a in case.ledger.held(case.subject.code, q.awards))
    return isinstance(q, asked.RatingYears) and q.count > 1


# --- what the workbook cannot tell ----------------------------------------------------------------
def _open(text: str, verdict: Verdict) -> Balance:
    return Balance((Need(text, verdict.article, unproved=True),), rows=verdict.rows)


def _proof(q: Requirement, verdict: Verdict) -> str:
    said = lower_first(verdict.requirement)
    if isinstance(q, asked.RatingYears):
        said = f"{q.count:02d} năm {'liên tục ' if q.consecutive else ''}{_reached(q.at_least)}"
    why = f" ({verdict.missing})" if verdict.kind != "not_decidable" and verdict.missing else ""
    return f"cần tài liệu chứng minh {said}{why}"


# --- titles ---------------------------------------------------------------------------------------
def _title(question: Question, q: asked.Held | asked.HoldsInReview) -> Balance | None:
    """A title of the year itself, where it can still be had and is all that is lacking."""
    case = question.case
    awards = tuple(code for code in q.awards if question.can_get(case.subject.code, code))
    if not awards:
        return None
    verdict = judge(_with_title(case, case.subject.code, awards[0]), q)
    if verdict.answer is Answer.UNMET:
        return None
    only_asking = "" if question.ahead else " (đủ điều kiện nhưng chưa được đề nghị)"
    text = f"cần thêm {_phrase(awards)} năm {question.year}{only_asking}"
    need = Need(text, verdict.article, awards=awards)
    return Balance((need,), rows=verdict.rows, earlier=_rests_on_earlier_years(case, q))


def _phrase(codes: tuple[str, ...]) -> str:
    """Awards as a sentence names them: `danh hiệu “Chiến sĩ thi đua cơ sở”`."""
    known = find_award(codes[0])
    titled = known is not None and known.kind == "danh_hieu" and not known.name.lstrip("“").startswith("Cờ")
    return f"danh hiệu {terms.names(codes)}" if titled else terms.names(codes)


# --- ratings --------------------------------------------------------------------------------------
def _rating(question: Question, q: asked.RatingAtLeast, verdict: Verdict) -> Balance | None:
    if not question.ahead and verdict.answer is Answer.UNMET:
        return None
    text = _to_be_rated(q.at_least, question.year)
    return Balance((Need(text, verdict.article, unproved=not question.ahead, rating=q.at_least),), rows=verdict.rows)


def _to_be_rated(least: Rating, year: int) -> str:
    return f"cần xếp loại {_reached(least)} năm {year}"


def _reached(least: Rating) -> str:
    return lower_first(least.label) + ("" if least is Rating.EXCELLENT else " trở lên")


def _years_of_rating(question: Question, q: asked.RatingYears) -> Balance | None:
    """The rating of the year to come, and proof of earlier ones the workbook does not hold."""
    counted = judge(_rated(question.case, q.at_least), q)
    if counted.answer is Answer.UNMET:
        return None
    now = Need(_to_be_rated(q.at_least, question.year), counted.article, rating=q.at_least)
    if counted.answer is Answer.MET:
        return Balance((now,), rows=counted.rows, earlier=q.count > 1)
    return Balance((now, Need(_proof(q, counted), counted.article, unproved=True)), rows=counted.rows)


# --- initiatives, members -------------------------------------------------------------------------
def _initiatives(question: Question, q: asked.InitiativeAtLeast, verdict: Verdict) -> Balance:
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
    if question.ahead:
        return Balance((Need(text, verdict.article),))
    if verdict.answer is Answer.OPEN:
        return _open(_proof(q, verdict), verdict)
    case = question.case
    awards = q.awards if isinstance(q, asked.UnitHas) else (q.award,) if isinstance(q, asked.UnitRatio) else ()
    for person in case.members:
        for award in awards:
            if question.can_get(person.code, award):
                case = _with_title(case, person.code, award)
    if case is question.case or judge(case, q).answer is Answer.UNMET:
        return None
    shown = f" ({verdict.basis})" if verdict.basis else ""
    return Balance((Need(text + shown, verdict.article),), rows=verdict.rows)
