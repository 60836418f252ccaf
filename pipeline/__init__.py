"""From one Excel workbook to a year's papers of *thi đua, khen thưởng*, under the law of their day.

Read → assess → assign → render → check → pack: `docs/ARCHITECTURE.md` is the map.
"""

__version__ = "0.1.0"
