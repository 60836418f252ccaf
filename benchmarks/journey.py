"""How long a large batch takes from records to a checked, published folder, beside docxtpl filling the same papers.

`python benchmarks/journey.py [--people N]` adds N invented recipients of a Giấy khen to a sample review, makes all
certificates with their decision as `thidua run` does (assess, render, read back, sync, manifest), then fills the
same certificates with docxtpl alone, a new DocxTemplate for each paper, nothing checked. Both in one process,
on the same folder, in turns; the ratio is of CPU seconds a paper.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from docxtpl import DocxTemplate

from inputs.samples import tai_chinh_2026
from pipeline import documents, dossier, eligibility, stationery
from pipeline import run as journey
from pipeline.records import Review

_ONLY = ("giay_khen", "quyet_dinh_tang_giay_khen")
_PEER_PAPERS = 40  # docxtpl's cost a paper does not change with the batch


def crowd(people: int) -> Review:
    """The 2026 sample with so many more recipients of a Giấy khen, each with a merit of their own."""
    review = tai_chinh_2026.review()
    model = next(n for n in review.nominations if n.award == "giay_khen" and n.subject in review.person_by_code)
    first = review.person_by_code[model.subject]
    codes = [f"TH{number:06d}" for number in range(people)]
    return review.changed(
        name="dong-nguoi",
        people=(
            *review.people,
            *(first.model_copy(update={"code": c, "full_name": f"{first.full_name} {c}"}) for c in codes),
        ),
        nominations=(
            *review.nominations,
            *(
                model.model_copy(update={"subject": c, "result": "Đồng ý", "achievement": f"{model.achievement} {c}"})
                for c in codes
            ),
        ),
    )


def ours(review: Review, outputs: Path) -> tuple[float, int]:
    """CPU seconds and papers of the whole journey after reading."""
    started = time.process_time()
    assessment, findings = eligibility.assess(review)
    checked = journey.Result(journey.Exit.DONE, tuple(findings), review, assessment)
    result = journey.make(journey.Order(Path("so.xlsx"), outputs, _ONLY), checked)
    assert result.exit is journey.Exit.DONE and result.folder is not None
    spent = time.process_time() - started
    assert dossier.verify(result.folder) == []
    return spent, len(result.made)


def peer(review: Review) -> float:
    """CPU seconds docxtpl alone takes for one certificate."""
    assessment, _ = eligibility.assess(review)
    papers = [d for d in documents.assign(assessment) if d.kind.code == "giay_khen"][:_PEER_PAPERS]
    template = stationery.locate(papers[0].kind).read_bytes()
    started = time.process_time()
    for paper in papers:
        engine = DocxTemplate(io.BytesIO(template))
        engine.render(paper.facts.model_dump(), autoescape=True)
        engine.save(io.BytesIO())
    return (time.process_time() - started) / len(papers)


def main() -> None:
    """Measure in turns and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    review = crowd(given.people)
    ratios, rates = [], []
    for number in range(given.rounds):
        with tempfile.TemporaryDirectory() as outputs:
            spent, made = ours(review, Path(outputs) / str(number))
        rates.append(made / spent)
        ratios.append(peer(review) * made / spent)
    print(
        f"{made} papers, {given.rounds} rounds: {statistics.median(rates):,.0f} papers a CPU second, checked and "
        "published;"
    )
    print(f"{statistics.median(ratios):.0f} times docxtpl filling alone ({min(ratios):.0f}-{max(ratios):.0f}).")


if __name__ == "__main__":
    main()
