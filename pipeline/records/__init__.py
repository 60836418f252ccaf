"""Records (bản ghi): what the workbook holds, declared once, column by column."""

from pipeline.records.amendments import CORRECTION, REVOCATION, Amendment
from pipeline.records.columns import Choice, Column, Field, Kind, Record, Where, fields
from pipeline.records.councils import AWARD_COUNCIL, COUNCILS, INITIATIVE_COUNCIL, CouncilMember, Session
from pipeline.records.evidence import Evidence
from pipeline.records.merits import (
    AWARD_KINDS,
    DECLINED,
    GRANTED,
    Initiative,
    Nomination,
    PastAward,
)
from pipeline.records.movements import BONUS, CRITERION, PENALTY, REGULAR, THEMATIC, Cluster, Movement, Target
from pipeline.records.office import Office
from pipeline.records.papers import IssuedPaper, Passage, Recipient, Task
from pipeline.records.pledges import FollowUp, Registration
from pipeline.records.ratings import PastRating
from pipeline.records.review import LIST_SHEETS, Review
from pipeline.records.scoring import CRITERIA, POINT_FIELDS, Criterion, InitiativeScore, agrees, average
from pipeline.records.service import MedalNomination, Post
from pipeline.records.subjects import DISCIPLINE, Person, Unit
from pipeline.records.training import TrainingClass

__all__ = [
    "AWARD_COUNCIL", "AWARD_KINDS", "BONUS", "CORRECTION", "COUNCILS", "CRITERIA", "CRITERION", "DECLINED",
    "DISCIPLINE", "GRANTED", "INITIATIVE_COUNCIL", "LIST_SHEETS", "PENALTY", "POINT_FIELDS", "REGULAR",
    "REVOCATION", "THEMATIC", "Amendment", "Choice", "Cluster", "Column", "CouncilMember", "Criterion",
    "Evidence", "Field", "FollowUp", "Initiative", "InitiativeScore", "IssuedPaper", "Kind",
    "MedalNomination", "Movement", "Nomination", "Office", "Passage", "PastAward", "PastRating", "Person",
    "Post", "Recipient", "Record", "Registration", "Review", "Session", "Target", "Task", "TrainingClass",
    "Unit", "Where", "agrees", "average", "fields",
]  # fmt: skip
