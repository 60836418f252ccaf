"""Quá trình khen thưởng: what a nominee already holds, decision by decision, as reports and lists cite it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pipeline import law
from pipeline.documents.draft import Draft
from pipeline.eligibility import Outcome
from pipeline.records import AWARD_KINDS, Initiative, PastAward, Person
from pipeline.words import fold, long_date, lower_first, short_date

RECOGNISED = "Công nhận"
_ROUTINE = AWARD_KINDS[0]
_OWN_DECISIONS = {"danh_hieu": "quyet_dinh_cong_nhan_danh_hieu", "hinh_thuc": "quyet_dinh_tang_giay_khen"}


@dataclass(frozen=True, slots=True)
class HeldAward:
    """Danh hiệu, hình thức đã có: `decision` is empty while this review's own decision is not issued."""

    year: int
    kind: str  # `danh_hieu` or `hinh_thuc`
    name: str
    decision: str


def period(draft: Draft, outcome: Outcome) -> range:
    """Years the report covers, the review's year last; that year alone where the law sets no period."""
    return range(draft.review.year - (outcome.award.report_years or 1) + 1, draft.review.year + 1)


def held(draft: Draft, outcome: Outcome, *, whole: bool = False) -> list[HeldAward]:
    """Awards of the nominee in the report's period, oldest first; all where the law sets none, or if `whole`.

    Awards this office decides in the same review come last.
    """
    first = period(draft, outcome).start if outcome.award.report_years and not whole else 0
    found = []
    for award in draft.review.awards_of(outcome.subject.code):
        if first <= award.year <= draft.review.year:
            draft.rows.append(award.where)
            found.append(_held(award))
    return found + _of_this_review(draft, outcome)


def _held(award: PastAward) -> HeldAward:
    known = law.find_award(award.award)
    name = known.name if known else award.award
    special = "" if award.kind == _ROUTINE else f" ({lower_first(award.kind)})"
    return HeldAward(award.year, known.kind if known else "hinh_thuc", f"{name}{special}", decision(award))


def _of_this_review(draft: Draft, outcome: Outcome) -> list[HeldAward]:
    own = draft.assessment.decider
    found = []
    for other in draft.assessment.granted(decider=own) if own else ():
        if other.subject.code == outcome.subject.code and other is not outcome:
            draft.rows.append(other.nomination.where)
            given = own_decision(draft, other) if _issued_by(draft, other) else ""
            found.append(HeldAward(draft.review.year, other.award.kind, other.award.name, given))
    return found


def _issued_by(draft: Draft, outcome: Outcome) -> bool:
    """Whether the office's decision was out on the day the paper is signed; a paper without a day may cite it."""
    entry = draft.review.issued(_OWN_DECISIONS[outcome.award.kind], outcome.nomination.kind)
    return not (draft.signed and entry and entry.signed_on and entry.signed_on > draft.day)


def own_decision(draft: Draft, outcome: Outcome, *, brief: bool = False) -> str:
    """The office's own decision on an award of this review; empty until it has a number and a day."""
    entry = draft.review.issued(_OWN_DECISIONS[outcome.award.kind], outcome.nomination.kind)
    if entry is None or not entry.number or entry.signed_on is None:
        return ""
    draft.rows.append(entry.where)
    office = draft.office
    number, issuer = f"{entry.number.zfill(2)}/QĐ-{office.symbol}", f"{office.signer_position} {office.name}"
    return _cited(number, entry.signed_on, issuer, brief=brief)


def decision(award: PastAward | Initiative, *, brief: bool = False) -> str:
    """`Quyết định số 410/QĐ-STC ngày 20 tháng 12 năm 2025 của Giám đốc Sở …`; empty without a number.

    `brief` writes the day in figures and leaves the issuer out.
    """
    number = award.number if isinstance(award, PastAward) else award.decision
    return _cited(number, award.decided_on, award.issuer, brief=brief) if number else ""


def _cited(number: str, day: date | None, issuer: str, *, brief: bool) -> str:
    if brief:
        return f"Quyết định số {number}" + (f" ngày {short_date(day)}" if day else "")
    return " ".join(filter(None, (f"Quyết định số {number}", long_date(day) if day else "",
                                  f"của {issuer}" if issuer else "")))  # fmt: skip


# --- initiatives ------------------------------------------------------------------------------------------
def recognised(draft: Draft, outcome: Outcome) -> list[Initiative]:
    """Recognised initiatives of the nominee, or of a collective's people, in the period, and those used."""
    years, review, subject = period(draft, outcome), draft.review, outcome.subject
    people = (subject,) if isinstance(subject, Person) else review.members_of(subject.code)
    known = review.initiative_by_code
    used = [known[code] for code in outcome.nomination.initiatives if code in known]
    others = [
        i
        for i in review.initiatives
        if i not in used and (i.year or review.year) in years and any(author_line(i, p) for p in people)
    ]
    found = [i for i in (*used, *others) if i.result == RECOGNISED]
    draft.rows += [i.where for i in found]
    return sorted(found, key=lambda i: i.year or review.year)


def author_line(initiative: Initiative, person: Person) -> str:
    """The line that names a person among the authors, by code or by name; empty when none does."""
    return next((line for line in initiative.authors if _names(line, person)), "")


def _names(line: str, person: Person) -> bool:
    return line.split()[:1] == [person.code] or fold(line).startswith(fold(person.full_name))


def scope_label(initiative: Initiative) -> str:
    """Phạm vi ảnh hưởng as printed; an initiative recognised without one is good in its own unit."""
    return (law.Scope.of(initiative.scope) or law.Scope.UNIT).label
