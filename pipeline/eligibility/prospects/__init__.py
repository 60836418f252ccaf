"""Look-ahead (triển vọng): who reaches which higher award this year and next, and what each still lacks."""

from pipeline.eligibility.prospects.outlook import LADDER, Prospect, outlook
from pipeline.eligibility.prospects.telling import HEADINGS, as_dict, cells, told

__all__ = ["HEADINGS", "LADDER", "Prospect", "as_dict", "cells", "outlook", "told"]
