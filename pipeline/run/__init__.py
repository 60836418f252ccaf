"""The whole journey: read → assess → assign → render → check → print → bind → pack."""

from pipeline.run.journey import make, run
from pipeline.run.order import EXIT_MEANINGS, Exit, Order, Progress, Result
from pipeline.run.reading import check, look_ahead

__all__ = ["EXIT_MEANINGS", "Exit", "Order", "Progress", "Result", "check", "look_ahead", "make", "run"]
