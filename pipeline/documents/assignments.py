"""Giao việc: which tasks of the year's plan each unit leads or takes part in, and what it must send."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pipeline.records import FollowUp, Review, Task, Unit
from pipeline.words import fold

_QUARTER_ENDS = {"I": (3, 31), "II": (6, 30), "III": (9, 30), "IV": (12, 31)}


def leads(task: Task, unit: Unit) -> bool:
    """Whether the unit answers for the task."""
    return bool(task.lead) and fold(task.lead) == fold(unit.name)


def takes_part(task: Task, unit: Unit) -> bool:
    """Named among the task's units, or one of «Các phòng, đơn vị …»; leaders of the office are only there by name."""
    names = [fold(name) for name in task.units]
    everyone = not unit.name.startswith("Lãnh đạo") and any(name.startswith("cacphong") for name in names)
    return everyone or fold(unit.name) in names


def led(review: Review, unit: Unit) -> list[Task]:
    """Tasks a unit leads, in the order of the plan."""
    return [task for task in review.tasks if leads(task, unit)]


def shared(review: Review, unit: Unit) -> list[Task]:
    """Tasks a unit takes part in without leading them."""
    return [task for task in review.tasks if not leads(task, unit) and takes_part(task, unit)]


def owed(review: Review, unit: Unit) -> list[FollowUp]:
    """What a unit must send, by deadline and then in the order of the sheet."""
    return sorted((f for f in review.follow_ups if f.unit == unit.code), key=lambda f: f.deadline)


def due(task: Task, year: int) -> date:
    """Day a task's time is up: its deadline, or the day after its quarter's last."""
    if task.deadline:
        return task.deadline
    month, day = _QUARTER_ENDS[task.quarter]
    return date.fromordinal(date(year, month, day).toordinal() + 1)


def others(task: Task) -> Sequence[str]:
    """Units of a task besides the one that leads it."""
    return [name for name in task.units if fold(name) != fold(task.lead)]
