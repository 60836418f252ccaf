"""Sáng kiến, đề tài, đề án: the condition, and the rule that one is used once."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.eligibility import terms
from pipeline.eligibility.cases import Case, answered, cell
from pipeline.eligibility.outcomes import Answer, Outcome, Verdict
from pipeline.findings import Finding, review
from pipeline.law import AwardRules, Regime
from pipeline.law import requirements as asked
from pipeline.records import Initiative, Person, Review
from pipeline.words import fold, joined, lower_first

RECOGNISED = "Công nhận"
_ONCE = "principle.initiative_once"


def initiative(case: Case, q: asked.InitiativeAtLeast) -> Verdict:
    """Recognised initiatives of the nominee, wide enough and within the period."""
    known = case.review.initiative_by_code
    claimed = [known[code] for code in dict.fromkeys(case.nomination.initiatives) if code in known]
    flaws = {i.code: _flaw(case, q, i) for i in claimed}
    good = [i for i in claimed if not flaws[i.code]]
    rows = [i.where for i in claimed]
    basis = "; ".join(f"{i.code} {_recognition(i)}" for i in good)
    if len(good) >= q.count:
        return answered(q, Answer.MET, basis, rows=rows)
    unsure = [i for i in claimed if not i.result and not _flaw(case, q, i, recognised=True)]
    if len(good) + len(unsure) >= q.count:
        return answered(q, Answer.OPEN, basis, f"chưa ghi kết quả công nhận của {_codes(unsure)}", rows)
    spare = [i for i in case.review.initiatives if i not in claimed and not _flaw(case, q, i)]
    if len(good) + len(spare) >= q.count:
        return answered(
            q,
            Answer.OPEN,
            basis,
            f"chưa ghi sáng kiến sử dụng; {_codes(spare)} của người này đã được công nhận",
            [*rows, *(i.where for i in spare)],
        )
    reasons = "; ".join(f"{code} {flaw}" for code, flaw in flaws.items() if flaw)
    lacking = f"thiếu {q.count - len(good):02d} {_wanted(q)}"
    return answered(q, Answer.UNMET, basis, f"{lacking} ({reasons})" if reasons else lacking, rows)


def _wanted(q: asked.InitiativeAtLeast) -> str:
    works = "sáng kiến, đề tài, đề án" if q.topics else "sáng kiến"
    return f"{works} được công nhận {lower_first(q.scope.label)}"


def _codes(initiatives: Iterable[Initiative]) -> str:
    return joined(i.code for i in initiatives)


def _recognition(i: Initiative) -> str:
    day = f" ngày {i.decided_on:%d/%m/%Y}" if i.decided_on else ""
    paper = f" theo Quyết định số {i.decision}{day}" if i.decision else ""
    return f"được công nhận {lower_first(terms.scope(i.scope).label)}{paper}"


def _flaw(case: Case, q: asked.InitiativeAtLeast, i: Initiative, *, recognised: bool = False) -> str:
    """Why an initiative does not serve, empty when it does."""
    year = i.year or case.year
    period = q.within_years or case.award.report_years or 1
    if not (recognised or i.result == RECOGNISED):
        return "không được công nhận"
    if not _is_by(case, i):
        return "không có tên người này trong các tác giả"
    if not terms.scope(i.scope).covers(q.scope):
        return f"mới được công nhận {lower_first(terms.scope(i.scope).label)}"
    if not case.year - period < year <= case.year:
        return f"được công nhận năm {year}, ngoài thời gian xét"
    return ""


def _is_by(case: Case, i: Initiative) -> bool:
    """Whether the nominee, or a member of the nominated collective, is an author."""
    people = (case.subject,) if isinstance(case.subject, Person) else case.members
    return any(_signed(line, person) for line in i.authors for person in people)


def _signed(line: str, person: Person) -> bool:
    words = line.split()
    return bool(words) and (words[0] == person.code or fold(line).startswith(fold(person.full_name)))


def used_twice(records: Review, regime: Regime, outcomes: Iterable[Outcome]) -> list[Finding]:
    """Initiatives behind two nominations of one person, or behind a title of an earlier year."""
    source = regime.cite(_ONCE) if regime.has(_ONCE) else ""
    first: dict[tuple[str, str], Outcome] = {}
    found = []
    for outcome in outcomes:
        subject = outcome.nomination.subject
        for code in dict.fromkeys(outcome.nomination.initiatives) if not outcome.declined else ():
            before = first.setdefault((subject, code), outcome)
            if before is not outcome:
                why = f"đã là căn cứ đề nghị {before.award.name} cũng trong đợt xét này"
                found.append(_twice(code, outcome, why, source))
            elif earlier := _spent(records, regime, subject, code):
                found.append(_twice(code, outcome, earlier, source))
    return found


def _spent(records: Review, regime: Regime, subject: str, code: str) -> str:
    """An earlier award of the year the initiative was recognised in, for which it may have served."""
    row = records.initiative_by_code.get(code)
    if row is None or row.year is None or row.year >= records.year:
        return ""
    for award in records.awards_of(subject):
        rules = regime.find_award(award.award)
        if rules and award.year == row.year and _rests_on_initiative(rules):
            return f"có thể đã là căn cứ của {rules.name} năm {award.year}"
    return ""


def _rests_on_initiative(rules: AwardRules) -> bool:
    return any(isinstance(q, asked.InitiativeAtLeast) for q in terms.every(rules.requirements))


def _twice(code: str, outcome: Outcome, why: str, source: str) -> Finding:
    what = f"Sáng kiến {code} ghi cho {outcome.award.name} của {outcome.name} {why}."
    remedy = "Một sáng kiến chỉ dùng một lần: ghi sáng kiến khác hoặc giải trình trong hồ sơ."
    return review("sang_kien.dung_hai_lan", cell(outcome.nomination, "initiatives"), what, remedy, source)
