"""Số liệu báo cáo: counts of the year from the same outcomes, register and history as the decisions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from pipeline import law
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.measured import number
from pipeline.documents.past_awards import own_decision
from pipeline.documents.sittings import by_award
from pipeline.documents.submissions import award_phrase, higher_decider
from pipeline.eligibility import Outcome
from pipeline.records import Movement, PastAward, Person, Unit
from pipeline.words import percent, short_date, upper_first

_TITLES = ("lao_dong_tien_tien", "chien_si_thi_dua_co_so", "tap_the_lao_dong_tien_tien")
NONE = "-"


class AwardFigures(Facts):
    """Dòng danh hiệu, hình thức: asked for, given by the office, still above, turned down."""

    order: int
    name: str
    holder: str
    proposed: int
    given: int
    pending: int
    declined: int


class UnitFigures(Facts):
    """Dòng đơn vị: its people, and what it and they got or are proposed for."""

    order: int
    name: str
    people: int
    titles: list[str]
    merits: str
    above: str


class YearFigures(Facts):
    """Dòng so sánh: last year, this year, the difference."""

    order: int
    name: str
    before: int
    now: int
    change: str
    share: str


class ReceivedFigures(Facts):
    """Dòng khen thưởng của cấp trên nhận trong năm."""

    order: int
    name: str
    holder: str
    year: int
    decision: str
    number: int


class MovementFigures(Facts):
    """Dòng phong trào: who took part, how many targets were reached."""

    order: int
    name: str
    units: str
    people: str
    targets: str


# --- awards -------------------------------------------------------------------------------------------------
def award_figures(draft: Draft) -> list[AwardFigures]:
    """Every award and holder nominated: what is decided by the office counts as given once its decision is signed."""
    lines = []
    for order, group in enumerate(by_award(draft.assessment.outcomes), 1):
        draft.rows += [o.nomination.where for o in group]
        given = sum(_is_given(draft, o) for o in group)
        pending = sum(o.granted for o in group) - given
        lines.append(
            AwardFigures(
                order=order,
                name=upper_first(award_phrase(group[0].award)),
                holder="Cá nhân" if group[0].is_person else "Tập thể",
                proposed=len(group),
                given=given,
                pending=pending,
                declined=len(group) - given - pending,
            )
        )
    return lines


def _is_given(draft: Draft, outcome: Outcome) -> bool:
    return (
        outcome.granted and not higher_decider(draft.assessment, outcome.award) and bool(own_decision(draft, outcome))
    )


def unit_figures(draft: Draft) -> list[UnitFigures]:
    """Units in the office's order: people with each title, the collective's own, merits and proposals above."""
    review = draft.review
    lines: list[UnitFigures] = []
    granted = draft.assessment.granted()
    for order, unit in enumerate(review.units, 1):
        mine = [o for o in granted if _unit_of(o) == unit.code]
        titles = [_count(o for o in mine if o.award.code == code) for code in _TITLES[:2]]
        own = [o for o in mine if not o.is_person and o.award.code in _TITLES]
        draft.rows.append(unit.where)
        lines.append(
            UnitFigures(
                order=order,
                name=unit.name,
                people=unit.headcount if unit.headcount is not None else len(review.members_of(unit.code)),
                titles=[*titles, str(len(own)) if own else NONE],
                merits=_count(o for o in mine if o.award.code == "giay_khen"),
                above=_count(o for o in mine if higher_decider(draft.assessment, o.award)),
            )
        )
    return lines


def _unit_of(outcome: Outcome) -> str:
    return outcome.subject.unit if isinstance(outcome.subject, Person) else outcome.subject.code


def _count(outcomes: Iterable[Outcome]) -> str:
    return str(sum(1 for _ in outcomes) or NONE)


def compared(draft: Draft) -> list[YearFigures]:
    """The office's own titles and merits against the year before, as sheet «Khen thưởng đã có» has it."""
    lines: list[YearFigures] = []
    before_year = draft.review.year - 1
    for code in (*_TITLES, "giay_khen"):
        now = sum(o.award.code == code for o in draft.assessment.granted())
        earlier = [a for a in draft.review.past_awards if a.year == before_year and _code(a) == code]
        draft.rows += [a.where for a in earlier]
        known = law.find_award(code)
        if not now and not earlier:
            continue
        change = now - len(earlier)
        lines.append(
            YearFigures(
                order=len(lines) + 1,
                name=upper_first(known.name.strip("“”")) if known else code,
                before=len(earlier),
                now=now,
                change=f"+{change}" if change > 0 else str(change),
                share=percent(_ratio(now, len(earlier))) if earlier else NONE,
            )
        )
    return lines


def _ratio(now: int, before: int) -> float:
    return now / before


def _code(award: PastAward) -> str:
    known = law.find_award(award.award)
    return known.code if known else ""


def received(draft: Draft, first: date, last: date) -> list[ReceivedFigures]:
    """Awards of the levels above decided in a span of days, counted by award, holder and decision."""
    groups: dict[tuple[str, str, int, str], list[PastAward]] = {}
    for award in draft.review.past_awards:
        known = law.find_award(award.award)
        if known and known.level != "co_so" and first <= award.decided_on <= last and _is_above(draft, award):
            who = "Tập thể" if isinstance(draft.review.subject(award.subject), Unit) else "Cá nhân"
            rules = draft.regime.find_award(known.code)
            name = upper_first(award_phrase(rules) if rules else known.name)
            decision = f"Số {award.number}\nngày {short_date(award.decided_on)}"
            groups.setdefault((name, who, award.year, decision), []).append(award)
            draft.rows.append(award.where)
    return [
        ReceivedFigures(order=n, name=name, holder=who, year=year, decision=decision, number=len(found))
        for n, ((name, who, year, decision), found) in enumerate(sorted(groups.items()), 1)
    ]


def _is_above(draft: Draft, award: PastAward) -> bool:
    return draft.office.name not in award.issuer


# --- movements ----------------------------------------------------------------------------------------------
def movement_figures(draft: Draft, movements: Sequence[Movement]) -> list[MovementFigures]:
    """Movements with who took part and how many of their measured targets were reached."""
    lines = []
    for order, movement in enumerate(movements, 1):
        draft.rows.append(movement.where)
        measured = [t for t in draft.review.targets_of(movement.code) if t.plan is not None and t.done is not None]
        reached = sum(t.done >= t.plan for t in measured if t.done is not None and t.plan is not None)
        lines.append(
            MovementFigures(
                order=order,
                name=upper_first(movement.name),
                units=str(movement.joined_units if movement.joined_units is not None else NONE),
                people=str(movement.joined_people if movement.joined_people is not None else NONE),
                targets=f"{reached}/{len(measured)}" if measured else NONE,
            )
        )
    return lines


class DoneLine(Facts):
    """Dòng chỉ tiêu: planned, done, the share."""

    order: int
    name: str
    measure: str
    plan: str
    done: str
    share: str


def done_lines(draft: Draft, owner: str) -> list[DoneLine]:
    """Targets of a movement with what was done."""
    targets = draft.review.targets_of(owner)
    draft.rows += [t.where for t in targets]
    return [
        DoneLine(order=n, name=t.name, measure=t.measure, plan=number(t.plan) or NONE, done=number(t.done) or NONE,
                 share=percent(t.done / t.plan) if t.plan and t.done is not None else NONE)
        for n, t in enumerate(targets, 1)
    ]  # fmt: skip
