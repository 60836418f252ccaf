"""The law as dated data: instruments, the regime of a day, awards and what they ask.

`on(day)` is the way in; a number of the law stands in `data/*.toml` and nowhere else.
"""

from pipeline.law.awards import AwardRules, DossierPart, Prize, VoteRule
from pipeline.law.catalogue import AwardLabel, awards_ever, deciders, find_award, label_of, precedence
from pipeline.law.citations import Mention, issuer_of, mentions
from pipeline.law.instruments import Confidence, Instrument, Source, Subject, instrument, instruments, successor
from pipeline.law.regime import Regime, boundaries, history, on
from pipeline.law.requirements import Requirement
from pipeline.law.scales import Discipline, Holder, Merit, Rating, Scope

__all__ = [
    "AwardLabel", "AwardRules", "Confidence", "Discipline", "DossierPart", "Holder", "Instrument",
    "Mention", "Merit", "Prize", "Rating", "Regime", "Requirement", "Scope", "Source", "Subject",
    "VoteRule", "awards_ever", "boundaries", "deciders", "find_award", "history", "instrument",
    "instruments", "issuer_of", "label_of", "mentions", "on", "precedence", "successor",
]  # fmt: skip
