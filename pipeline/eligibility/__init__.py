"""Eligibility (thẩm định): the law's requirements asked of every nominee, answered from the workbook."""

from pipeline.eligibility.assessment import assess
from pipeline.eligibility.outcomes import OWN_DECIDER, Answer, Assessment, Outcome, Tally, Verdict

__all__ = ["OWN_DECIDER", "Answer", "Assessment", "Outcome", "Tally", "Verdict", "assess"]
