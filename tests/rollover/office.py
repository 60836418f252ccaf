"""The sample reviews read and judged, and small ways to change them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pipeline import documents, eligibility, workbook
from pipeline.eligibility import Assessment
from pipeline.records import Review
from pipeline.rollover import rolled
from pipeline.workbook import Change

INPUTS = Path(__file__).parents[2] / "inputs"
SAMPLES = {2021: INPUTS / "so-ke-hoach-va-dau-tu-2021.xlsx", 2026: INPUTS / "so-tai-chinh-2026.xlsx"}


@cache
def sample(year: int) -> Review:
    """A sample review."""
    review, findings = workbook.read(SAMPLES[year], papers=documents.labels())
    assert review is not None, [str(f) for f in findings]
    return review


def rolled_on(review: Review, year: int) -> tuple[Review, tuple[Change, ...]]:
    """A review rolled to a year, judged as it stands."""
    return rolled(review, judged(review), year)


def judged(review: Review) -> Assessment:
    """A review's nominations, judged."""
    return eligibility.assess(review)[0]
