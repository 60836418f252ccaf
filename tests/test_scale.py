"""A batch longer than any office's: everybody gets a paper, the papers agree, and memory stays flat."""

import resource
from pathlib import Path

from benchmarks.journey import crowd
from pipeline import dossier, eligibility
from pipeline import run as journey
from pipeline.run import Exit

MANY = 1100  # past a thousand, where ordinals grow a thousands separator


def test_more_than_a_thousand_certificates_agree_with_their_decision(tmp_path: Path) -> None:
    review = crowd(MANY)
    assessment, findings = eligibility.assess(review)
    checked = journey.Result(Exit.DONE, tuple(findings), review, assessment)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    order = journey.Order(Path("so.xlsx"), tmp_path, ("giay_khen", "quyet_dinh_tang_giay_khen"))
    result = journey.make(order, checked)
    assert result.exit is Exit.DONE and result.folder is not None
    recipients = {o.subject.code.casefold() for o in assessment.granted(award="giay_khen")}
    made = {Path(file).name.split("-")[0] for file in result.papers if "giay-khen/" in file}
    assert made == recipients and len(made) > MANY
    assert dossier.verify(result.folder) == []
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # KiB
