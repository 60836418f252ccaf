"""Rows carried from one year's sheet to the next by the rules of their columns, each difference told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any, TypeVar

from pipeline import documents, law
from pipeline.records import Choice, Field, Record, Review, fields
from pipeline.rollover.sheets import Plan, Rule, Treatment, rule_for
from pipeline.rollover.spans import Note, Step
from pipeline.rollover.texts import renewed, watched
from pipeline.rollover.years import moved_day
from pipeline.words import decimal, short_date
from pipeline.workbook import Change, Mark

R = TypeVar("R", bound=Record)
_TOLD_FIELDS = 4  # fields that say which row is meant


@dataclass(frozen=True, slots=True)
class Dropped:
    """Why a row is not carried over, and whether a person must see to it."""

    why: str
    doubtful: bool = False


Drops = Callable[[Any], Dropped | None]


def carried(
    rows: tuple[R, ...], plan: Plan, review: Review, step: Step, drops: Drops | None = None
) -> tuple[tuple[R, ...], list[Change]]:
    """The rows of a sheet for the new year, and what differs; `drops` says which rows stay behind."""
    kept: list[R] = []
    changes: list[Change] = []
    for was, row in enumerate(rows):
        gone = Dropped(said(plan.why, step)) if plan.emptied else None
        gone = (drops(row) if drops else None) or gone
        if gone:
            changes.append(dropped(row, was, gone, review))
            continue
        made, differing = renewed_row(row, plan, step, len(kept))
        kept.append(made)
        changes += differing
    return tuple(kept), changes


def dropped(row: Record, was: int, gone: Dropped, review: Review) -> Change:
    """What the list says of a row left behind: which it was, in the words of its cells."""
    mark = Mark.DOUBTFUL if gone.doubtful else Mark.CHANGED
    return Change(row.sheet, mark, summary(row, review), "", gone.why, was=was)


def added(row: Record, place: int, why: str, review: Review) -> Change:
    """What the list says of a row that is new."""
    return Change(row.sheet, Mark.CHANGED, "", summary(row, review), why, row=place)


def renewed_row(row: R, plan: Plan, step: Step, place: int) -> tuple[R, list[Change]]:
    """A row of the new year and the cells that differ or are doubtful."""
    updates: dict[str, Any] = {"where": type(row).model_fields["where"].default}
    changes = []
    for field in fields(type(row)):
        before = getattr(row, field.name)
        after, notes = _value(row, field, rule_for(plan, field), step)
        updates[field.name] = after
        if notes:
            changes.append(cell_change(row, field, (before, after), notes, step, place))
    return row.model_copy(update=updates), changes


def cell_change(
    row: Record, field: Field, values: tuple[Any, Any], notes: tuple[Note, ...], step: Step, place: int
) -> Change:
    """One cell's line; everything is doubtful where more than one year is passed over."""
    doubtful = step.by > 1 or any(note.doubtful for note in notes)
    before, after = (shown(value, field) for value in values)
    why = " ".join(note.why for note in notes)
    return Change(row.sheet, Mark.DOUBTFUL if doubtful else Mark.CHANGED, before, after, why, place, field.name)


def _value(row: Record, field: Field, rule: Rule, step: Step) -> tuple[Any, tuple[Note, ...]]:
    """A cell of the new year and what there is to tell; no notes where it stays as it is and is right."""
    value = getattr(row, field.name)
    if value in ("", None, ()):
        return value, ()
    match rule.treatment:
        case Treatment.EMPTY:
            return _emptied(row, field, rule, step)
        case Treatment.ASK if value != "Không":
            return value, (Note(said(rule.why, step), doubtful=True),)
        case Treatment.WATCH:
            return value, watched(_flat(value), step)
        case Treatment.MOVE | Treatment.DUE if isinstance(value, date):
            return moved_day(value, step, due=rule.treatment is Treatment.DUE)
        case Treatment.RENEW if isinstance(value, str):
            return renewed(value, step)
        case Treatment.RENEW:
            pairs = [renewed(line, step) for line in value]
            notes = dict.fromkeys(note for _, told in pairs for note in told)
            return tuple(text for text, _ in pairs), tuple(notes)
    return value, ()


def _emptied(row: Record, field: Field, rule: Rule, step: Step) -> tuple[Any, tuple[Note, ...]]:
    value, why = getattr(row, field.name), said(rule.why, step)
    if field.required:
        kept = f"Cột bắt buộc nên còn ghi giá trị năm {step.old}. {why}"
        return value, (Note(kept, doubtful=True),)
    empty = type(row).model_fields[field.name].default
    return empty, (() if value == empty else (Note(why, doubtful=rule.doubtful),))


def said(why: str, step: Step) -> str:
    """A reason with its years."""
    return why.format(old=step.old, new=step.new)


def summary(row: Record, review: Review) -> str:
    """Which row is meant: its first filled cells, codes with the names they stand for."""
    return " · ".join(_named(row, review))


def _named(row: Record, review: Review) -> Iterator[str]:
    filled = [f for f in fields(type(row)) if getattr(row, f.name) not in ("", None, ())]
    for field in filled[:_TOLD_FIELDS]:
        text = shown(getattr(row, field.name), field)
        named = field.column.choice in (Choice.SUBJECT, Choice.PERSON, Choice.UNIT, Choice.OWNER, Choice.INITIATIVE)
        name = _called(text, review) if named else ""
        yield f"{text} ({name})" if name else text


def _called(code: str, review: Review) -> str:
    initiative = review.initiative_by_code.get(code)
    return initiative.name if initiative else review.called(code)


def shown(value: Any, field: Field) -> str:
    """A value as its cell shows it."""
    if isinstance(value, tuple):
        return "\n".join(shown(line, field) for line in value)
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, Decimal):
        return decimal(value)
    return _label(value, field) if isinstance(value, str) else "" if value is None else str(value)


def _label(value: str, field: Field) -> str:
    match field.column.choice:
        case Choice.AWARD | Choice.TARGET if award := law.find_award(value):
            return award.label
        case Choice.TARGET:
            return law.deciders().get(value, value)
        case Choice.PAPER:
            return documents.labels().get(value, value)
        case Choice.RATING if rating := law.Rating.of(value):
            return rating.label
        case Choice.SCOPE if scope := law.Scope.of(value):
            return scope.label
    return value


def _flat(value: Any) -> str:
    return "\n".join(value) if isinstance(value, tuple) else str(value)
