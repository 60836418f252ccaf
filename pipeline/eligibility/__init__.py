"""Eligibility (thẩm định): the law's requirements asked of every nominee, answered from the workbook."""

from pipeline.eligibility.assessment import assess
from pipeline.eligibility.outcomes import (
    OWN_DECIDER,
    PROVINCE,
    STATE,
    Answer,
    Assessment,
    Outcome,
    Tally,
    Verdict,
    levels_above,
    voters,
)

__all__ = [
    "OWN_DECIDER", "PROVINCE", "STATE", "Answer", "Assessment", "Outcome", "Tally", "Verdict", "assess",
    "levels_above", "voters",
]  # fmt: skip
