"""Nguyên tắc khen thưởng that concern several rows: nothing is asked twice, one achievement has one form."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.eligibility import terms
from pipeline.eligibility.cases import cell, cite
from pipeline.eligibility.outcomes import Outcome
from pipeline.findings import Finding, error, review
from pipeline.law import Regime
from pipeline.records import Review
from pipeline.words import fold

_ONE_AWARD = "principle.one_award_per_achievement"


def findings(records: Review, regime: Regime, outcomes: Iterable[Outcome]) -> list[Finding]:
    """Repeated nominations, awards already decided for the year, one achievement in two forms."""
    source = regime.cite(_ONE_AWARD) if regime.has(_ONE_AWARD) else ""
    asked: dict[tuple[str, str, str, str], Outcome] = {}
    merits: dict[tuple[str, str], Outcome] = {}
    found: list[Finding] = []
    for outcome in outcomes:
        nomination = outcome.nomination
        merit = terms.merit(nomination.kind)
        special = fold(nomination.achievement) if merit in terms.NOT_ROUTINE else ""
        before = asked.setdefault((nomination.subject, outcome.award.code, merit, special), outcome)
        if before is not outcome:
            found.append(_twice(outcome, before))
            continue
        if not special and not outcome.declined:
            found += _already_decided(records, outcome, source)
        if outcome.award.kind == "hinh_thuc" and outcome.granted:
            other = merits.setdefault((nomination.subject, fold(nomination.achievement)), outcome)
            if other is not outcome:
                found.append(_two_forms(outcome, other, source))
    return found


def _twice(outcome: Outcome, before: Outcome) -> Finding:
    row = before.nomination.where.row
    return error(
        "de_nghi.trung",
        cell(outcome.nomination, "award"),
        f"{outcome.name} đã có đề nghị {outcome.award.name} {f'ở dòng {row}' if row else 'ở một dòng khác'}.",
        "Bỏ một trong hai dòng.",
    )


def _already_decided(records: Review, outcome: Outcome, source: str) -> list[Finding]:
    for award in records.awards_of(outcome.nomination.subject):
        same = terms.award_code(award.award) == outcome.award.code and terms.merit(award.kind) not in terms.NOT_ROUTINE
        if same and award.year == records.year:
            return [
                error(
                    "de_nghi.da_co",
                    cell(outcome.nomination, "award"),
                    f"{outcome.name} đã được tặng {outcome.award.name} năm {records.year} ({cite(award)}).",
                    "Bỏ dòng đề nghị hoặc sửa năm ở sheet Khen thưởng đã có.",
                    source,
                )
            ]
    return []


def _two_forms(outcome: Outcome, other: Outcome, source: str) -> Finding:
    return review(
        "khen_thuong.trung_thanh_tich",
        cell(outcome.nomination, "achievement"),
        f"{outcome.name} được đề nghị cả {other.award.name} và {outcome.award.name} cho cùng một thành tích.",
        "Mỗi thành tích chỉ đề nghị một hình thức: bỏ một dòng hoặc ghi rõ hai thành tích khác nhau.",
        source,
    )
