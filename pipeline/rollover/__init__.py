"""Chuyển sổ sang năm mới: next year's workbook from this year's, with everything that changed marked."""

from pipeline.rollover.rolling import CANNOT_WRITE, EXISTS, FURTHEST, WRONG_YEAR, Rolled, beside, roll_over, rolled

__all__ = ["CANNOT_WRITE", "EXISTS", "FURTHEST", "WRONG_YEAR", "Rolled", "beside", "roll_over", "rolled"]
