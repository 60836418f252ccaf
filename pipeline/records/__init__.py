"""Records (bản ghi): what the workbook holds, declared once, column by column."""

from pipeline.records.columns import Choice, Column, Field, Kind, Record, Where, fields
from pipeline.records.councils import AWARD_COUNCIL, COUNCILS, INITIATIVE_COUNCIL, CouncilMember, Session
from pipeline.records.merits import (
    AWARD_KINDS,
    DECLINED,
    GRANTED,
    Evidence,
    Initiative,
    Nomination,
    PastAward,
)
from pipeline.records.office import Office
from pipeline.records.papers import IssuedPaper, Passage, Recipient, Task
from pipeline.records.review import LIST_SHEETS, Review
from pipeline.records.subjects import DISCIPLINE, Person, Unit

__all__ = [
    "AWARD_COUNCIL", "AWARD_KINDS", "COUNCILS", "DECLINED", "DISCIPLINE", "GRANTED", "INITIATIVE_COUNCIL",
    "LIST_SHEETS", "Choice", "Column", "CouncilMember", "Evidence", "Field", "Initiative", "IssuedPaper",
    "Kind", "Nomination", "Office", "Passage", "PastAward", "Person", "Recipient", "Record", "Review",
    "Session", "Task", "Unit", "Where", "fields",
]  # fmt: skip
