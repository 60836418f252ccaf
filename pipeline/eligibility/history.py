"""Conditions on what was awarded before: counted by emulation year, never by the day of the decision."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.eligibility import terms
from pipeline.eligibility.cases import Case, Standing, answered, cite, worst
from pipeline.eligibility.outcomes import Answer, Verdict
from pipeline.law import requirements as asked
from pipeline.words import joined, lower_first


def holds_in_review(case: Case, q: asked.HoldsInReview) -> Verdict:
    """A title of the same year: decided already, or granted in this review."""
    found = case.ledger.standing(case.subject.code, q.awards)
    return answered(q, found.answer, found.basis, found.missing, found.rows, inherited=found.answer is Answer.OPEN)


def held(case: Case, q: asked.Held) -> Verdict:
    """Awards of earlier years, in an unbroken run or within a span of years."""
    years = _years(case, q)
    counted = _run(case.year, years, q) if q.consecutive else sorted(years, reverse=True)
    used = counted[: q.count]
    basis = "; ".join(f"năm {year}: {years[year].basis}" for year in sorted(used))
    rows = [row for year in sorted(used) for row in years[year].rows]
    if len(used) == q.count:
        answer = worst(years[year].answer for year in used)
        missing = "; ".join(filter(None, (years[year].missing for year in used)))
        return answered(q, answer, basis, missing, rows, inherited=answer is Answer.OPEN)
    return answered(q, Answer.UNMET, basis, _lacking(case, q, years, len(used)), rows)


def _years(case: Case, q: asked.Held) -> dict[int, Standing]:
    """Emulation years that count, each with what shows it."""
    after = _last_year(case, q.since)
    earliest = case.year - q.within_years if q.within_years and not q.consecutive else 0
    found = {}
    for award in case.ledger.held(case.subject.code, q.awards):
        if max(after, earliest) < award.year <= case.year:
            found[award.year] = Standing(Answer.MET, cite(award), rows=(award.where,))
    if q.this_year and case.year > after and case.year not in found:
        now = case.ledger.standing(case.subject.code, q.awards)
        if now.answer is not Answer.UNMET:
            found[case.year] = now
    return found


def _last_year(case: Case, since: tuple[str, ...]) -> int:
    return max((a.year for a in case.ledger.held(case.subject.code, since)), default=0)


def _run(year: int, years: Iterable[int], q: asked.Held) -> list[int]:
    """The unbroken run that ends in the year under review, or before it where that year does not count."""
    newest_first = sorted(years, reverse=True)
    ends = (year,) if q.this_year else (year, year - 1)
    run: list[int] = []
    for held_in in newest_first:
        if not run and not ends[-1] <= held_in <= ends[0]:
            break
        if run and run[-1] - held_in > q.gap:
            break
        run.append(held_in)
    return run


def _lacking(case: Case, q: asked.Held, years: dict[int, Standing], counted: int) -> str:
    if q.consecutive and q.gap == 1:
        last = case.year if q.this_year or case.year in years else case.year - 1
        absent = [y for y in range(last - q.count + 1, last + 1) if y not in years]
        listed = ", ".join(map(str, absent))
        return f"thiếu {terms.decision_on(q.awards)} năm {listed}{_not_counted(case, q, absent)}"
    if q.count == 1:
        return f"thiếu {terms.decision_on(q.awards)}{_not_counted(case, q)}"
    often = "lần liên tục" if q.consecutive else "lần"
    have = f"mới có {counted:02d} trong {q.count:02d} {often}" if counted else f"chưa có {q.count:02d} {often}"
    return f"{have} được tặng {terms.names(q.awards)}{_not_counted(case, q)}"


def _not_counted(case: Case, q: asked.Held, years: Iterable[int] = ()) -> str:
    """A decision that may look like a basis but is for đột xuất or chuyên đề."""
    wanted = set(years)
    for award in case.review.awards_of(case.subject.code):
        special = terms.merit(award.kind) in terms.NOT_ROUTINE and terms.award_code(award.award) in q.awards
        if special and (not wanted or award.year in wanted):
            return f" ({cite(award)} khen thưởng {lower_first(award.kind)}, không làm căn cứ)"
    return ""


def rating_years(case: Case, q: asked.RatingYears) -> Verdict:
    """Years of good rating. Earlier years stand on a sheet of their own, or an award shows them."""
    after = _last_year(case, q.since)
    span = _span(case, q, after)
    if len(span) < q.count:
        return answered(
            q,
            Answer.UNMET,
            missing=f"mới được {len(span):02d} năm kể từ năm {after}, năm được tặng {terms.names(q.since)}",
        )
    known = {year: _rated(case, q, year) for year in span}
    good = [year for year, found in known.items() if found and found.answer is Answer.MET]
    unknown = [year for year, found in known.items() if found is None]
    basis = "; ".join(f"năm {year}: {found.basis}" for year, found in sorted(known.items()) if found)
    rows = [row for found in known.values() if found for row in found.rows]
    if len(good) >= q.count:
        return answered(q, Answer.MET, basis, rows=rows)
    if len(good) + len(unknown) >= q.count:
        absent = ", ".join(map(str, sorted(unknown)))
        return answered(q, Answer.OPEN, basis, f"sổ không có mức độ hoàn thành nhiệm vụ năm {absent}", rows)
    bad = [
        f"năm {year} mới xếp loại {found.basis}" for year, found in sorted(known.items()) if found and year not in good
    ]
    return answered(q, Answer.UNMET, basis, joined(bad), rows)


def _span(case: Case, q: asked.RatingYears, after: int) -> range:
    """Years looked at, newest first."""
    if q.consecutive:
        length = q.count
    else:
        length = q.within_years or (case.year - after if after else case.award.report_years or q.count)
    return range(case.year, max(after, case.year - length), -1)


def _rated(case: Case, q: asked.RatingYears, year: int) -> Standing | None:
    """Whether a year's rating is good enough; None when nothing in the workbook tells."""
    for award in case.ledger.held(case.subject.code, q.or_awards):
        if award.year == year:
            return Standing(Answer.MET, cite(award), rows=(award.where,))
    if year != case.year:
        return _rated_before(case, q, year)
    reached = terms.rating(case.subject.rating)
    if reached and reached.reaches(q.at_least):
        return Standing(Answer.MET, lower_first(reached.label), rows=(case.subject.where,))
    now = case.ledger.standing(case.subject.code, q.or_awards) if q.or_awards else None
    if now and now.answer is Answer.MET:
        return now
    return Standing(Answer.UNMET, lower_first(reached.label), rows=(case.subject.where,)) if reached else None


def _rated_before(case: Case, q: asked.RatingYears, year: int) -> Standing | None:
    earlier = case.review.past_rating(case.subject.code, year)
    reached = terms.rating(earlier.rating) if earlier else None
    if earlier is None or reached is None:
        return None
    answer = Answer.MET if reached.reaches(q.at_least) else Answer.UNMET
    return Standing(answer, lower_first(reached.label), rows=(earlier.where,))


def time_since(case: Case, q: asked.TimeSince) -> Verdict:
    """Years since the last of the awards."""
    awards = case.ledger.held(case.subject.code, q.awards)
    if not awards:
        return answered(q, Answer.MET, f"chưa được tặng {terms.names(q.awards)}")
    last = max(awards, key=lambda a: (a.year, a.decided_on))
    passed = case.year - last.year
    shown = f"lần gần nhất năm {last.year} ({cite(last)}), đến năm {case.year} được {passed:02d} năm"
    if passed >= q.years:
        return answered(q, Answer.MET, shown, rows=(last.where,))
    return answered(
        q,
        Answer.UNMET,
        shown,
        f"mới được {passed:02d} năm, đủ điều kiện từ năm {last.year + q.years}",
        (last.where,),
    )
