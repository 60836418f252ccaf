"""Documents (văn bản): every kind of paper, the facts it states, and the work list of a review."""

from pipeline.documents.kinds import FAMILIES, Document, DocumentType, Facts, Part, labels, templated, types
from pipeline.documents.worklist import assign

__all__ = ["FAMILIES", "Document", "DocumentType", "Facts", "Part", "assign", "labels", "templated", "types"]
