"""Eligibility (thẩm định): requirements × nominees → verdicts and outcomes."""

from pipeline.eligibility.outcomes import OWN_DECIDER, Answer, Assessment, Outcome, Tally, Verdict

__all__ = ["OWN_DECIDER", "Answer", "Assessment", "Outcome", "Tally", "Verdict"]
