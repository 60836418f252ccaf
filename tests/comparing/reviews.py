"""Two years of one office's work in a folder each: a workbook, and the outputs made from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from pipeline import documents, workbook
from pipeline import run as journey
from pipeline.records import Review

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "inputs" / "so-tai-chinh-2026.xlsx"
CODE, OLD_NAME, NEW_NAME = "CN009", "Hoàng Văn Lực", "Hoàng Văn Lương"

Change = Callable[[Review], Review]


@cache
def sample() -> Review:
    """The sample review of 2026, without the evidence that lies beside its workbook."""
    review, _ = workbook.read(SAMPLE, papers=documents.labels())
    assert review is not None
    return review.changed(evidence=())


def written(folder: Path, change: Change = lambda review: review) -> Path:
    """The sample's workbook with a change, in `inputs/` of a folder."""
    path = folder / "inputs" / "so.xlsx"
    path.parent.mkdir(parents=True)
    workbook.write_review(path, change(sample()), papers=documents.labels())
    return path


def made(folder: Path, change: Change = lambda review: review) -> Path:
    """The outputs of a run over the changed sample, beside its `inputs/`."""
    book = written(folder, change)
    result = journey.run(journey.Order(book, folder / "outputs"))
    assert result.folder is not None, [str(f) for f in result.findings]
    return result.folder


def renamed(review: Review) -> Review:
    """One person's name corrected."""
    people = (p.model_copy(update={"full_name": NEW_NAME}) if p.code == CODE else p for p in review.people)
    return review.changed(people=tuple(people))
