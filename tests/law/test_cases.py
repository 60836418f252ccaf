"""Cases a lawyer can read: who, on which day, with what, and what the law says of it."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline import law
from pipeline.eligibility import Answer, Outcome, Verdict, assess
from pipeline.findings import Finding
from pipeline.words import fold, slug
from tests.law.given import written

FOLDER = Path(__file__).parent / "cases"
REFUSED = {
    "không thuộc thẩm quyền": "tham_quyen.khong_thuoc",
    "sai đối tượng": "tham_quyen.sai_doi_tuong",
    "không có trong pháp luật": "tham_quyen.khong_co_danh_hieu",
    "vượt tỷ lệ": "ty_le.vuot",
}
CHANGES = {date(2024, 1, 1), date(2024, 7, 1), date(2025, 7, 1), date(2026, 1, 1), date(2026, 10, 1)}


@dataclass(frozen=True)
class Row:
    """One day of one case."""

    file: str
    case: dict[str, Any]
    on: dict[str, Any]

    @property
    def day(self) -> date:
        day: date = self.on["day"]
        return day

    def __str__(self) -> str:
        return f"{self.file}: {self.case['name']} ({self.day:%d/%m/%Y})"


@cache
def rows() -> tuple[Row, ...]:
    def read() -> Iterator[Row]:
        for path in sorted(FOLDER.glob("*.toml")):
            for case in tomllib.loads(path.read_text("utf-8"))["case"]:
                for on in case["on"]:
                    yield Row(path.stem, case, on)

    return tuple(read())


@pytest.mark.parametrize("row", rows(), ids=lambda row: slug(str(row)))
def test_case(row: Row) -> None:
    review = written(row.day.year, row.case["award"], row.case["given"])
    assessment, findings = assess(review, row.day)
    if row.on["expect"] in REFUSED:
        _refused(row, findings)
        return
    outcome = next(o for o in assessment.outcomes if o.nomination is review.nominations[-1])
    if "prize" in row.on:
        _paid(row, outcome)
    if "decides" in row.on:
        assert (assessment.decider in outcome.award.deciders) is row.on["decides"]
    if "doubted" in row.on:
        _doubted(row, findings)
    verdicts = _concerned(row, outcome)
    answer = Answer(row.on["expect"])
    assert _worst(verdicts) is answer, [f"{v.answer}: {v.requirement}: {v.missing}" for v in verdicts]
    if "article" in row.on:
        assert row.on["article"] in {v.article for v in verdicts if v.answer is answer}
    if "shows" in row.on:
        assert any(row.on["shows"] in f"{v.basis} {v.missing}" for v in verdicts), [v.basis for v in verdicts]


def _concerned(row: Row, outcome: Outcome) -> list[Verdict]:
    """The verdicts a case speaks of: all, or those on the condition it names."""
    named = row.on.get("condition", row.case.get("condition", ""))
    found = [v for v in outcome.verdicts if fold(named) in fold(v.requirement)]
    assert found or row.on["expect"] == "đạt", f"no condition says «{named}»"
    return found


def _worst(verdicts: list[Verdict]) -> Answer:
    given = {v.answer for v in verdicts}
    return next((a for a in (Answer.UNMET, Answer.OPEN) if a in given), Answer.MET)


def _refused(row: Row, findings: list[Finding]) -> None:
    code = REFUSED[row.on["expect"]]
    told = [f for f in findings if f.code == code]
    assert told, [f.code for f in findings]
    assert row.on["article"] in told[0].source


def _paid(row: Row, outcome: Outcome) -> None:
    regime = law.on(row.day)
    prize = regime.prize(outcome.award, outcome.holder)
    assert (prize.amount if prize and outcome.paid else 0) == row.on["prize"]


def _doubted(row: Row, findings: list[Finding]) -> None:
    doubted = {f.place.file for f in findings if f.code == "phap_luat.chua_doi_chieu"}
    for name, expected in row.on["doubted"].items():
        assert (name in doubted) is expected, (name, doubted)


def test_there_are_enough_cases_and_they_come_in_pairs() -> None:
    assert len(rows()) >= 150
    days = Counter(row.day for row in rows())
    for change in CHANGES:
        eve = change - timedelta(days=1)
        both = [case for case in _days_by_case() if {eve, change} <= case]
        assert days[change] and days[eve]
        assert len(both) >= 5, f"{change:%d/%m/%Y}: {len(both)} pairs"


def _days_by_case() -> list[set[date]]:
    found: dict[tuple[str, str], set[date]] = {}
    for row in rows():
        found.setdefault((row.file, row.case["name"]), set()).add(row.day)
    return list(found.values())


def test_names_are_told_apart() -> None:
    seen = Counter((row.file, row.case["name"], row.day) for row in rows())
    assert max(seen.values()) == 1
