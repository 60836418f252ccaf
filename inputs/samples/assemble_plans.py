"""Movements, clusters, targets, registrations and what units owe, out of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from inputs.samples.tables import day, padded, paragraphs, rows
from pipeline.records import CRITERION, Cluster, FollowUp, Movement, Registration, Target

_PROSE = (
    "subjects",
    "aims",
    "contents",
    "criteria",
    "measures",
    "rewards",
    "results",
    "models",
    "shortcomings",
    "causes",
    "lessons",
    "titles",
    "arrangements",
    "members",
)
_DAYS = ("starts", "ends", "reviewed_on", "closed_on")


def _value(field: str, text: str) -> object:
    if field in _PROSE:
        return paragraphs(text)
    if field in _DAYS:
        return day(text)
    return int(text) if field.startswith("joined_") else " ".join(text.split())


def movements(table: tuple[Mapping[str, str], ...]) -> Iterator[Movement]:
    """Movements, prose parted by blank lines."""
    for data in table:
        yield Movement.model_validate({field: _value(field, text) for field, text in data.items()})


def clusters(table: tuple[Mapping[str, str], ...]) -> Iterator[Cluster]:
    """Clusters and blocks, prose parted by blank lines."""
    for data in table:
        yield Cluster.model_validate({field: _value(field, text) for field, text in data.items()})


def targets(table: str) -> Iterator[Target]:
    """Targets; a line that begins with `=` sets the owner and the group of the lines under it."""
    owner = group = ""
    for cells in rows(table):
        if cells[0].startswith("="):
            owner, group = cells[0][1:].strip(), cells[1]
            continue
        name, measure, plan, done, points, own, granted, note, kind = padded(cells, 9)
        yield Target(
            owner=owner,
            group=group,
            name=name,
            measure=measure,
            plan=_number(plan),
            done=_number(done),
            points=_number(points),
            self_score=_number(own),
            granted_score=_number(granted),
            note=note,
            score_kind=kind or CRITERION,
        )


def _number(text: str) -> Decimal | None:
    return Decimal(text.replace(",", ".")) if text else None


def registrations(table: str, initiatives: str) -> Iterator[Registration]:
    """Registrations award by award; `CN001-CN004` stands for four people; initiatives go with the first title."""
    named = dict(rows(initiatives))
    for award, codes in rows(table):
        for code in _codes(codes):
            title = named.pop(code, "") if award == "chien_si_thi_dua_co_so" else ""
            yield Registration(subject=code, award=award, initiative=title)


def _codes(text: str) -> Iterator[str]:
    for part in text.split():
        first, _, last = part.partition("-")
        stem = first.rstrip("0123456789")
        for number in range(int(first[len(stem) :]), int((last or first)[len(stem) :]) + 1):
            yield f"{stem}{number:0{len(first) - len(stem)}}"


def follow_ups(table: str) -> Iterator[FollowUp]:
    """Items units owe; a line that begins with `=` sets item, asking paper and deadline of the lines under it."""
    item = asked = deadline = ""
    for cells in rows(table):
        if cells[0].startswith("="):
            item, deadline, asked = padded([cells[0][1:].strip(), *cells[1:]], 3)
            continue
        unit, sent, new = padded(cells, 3)
        yield FollowUp(
            unit=unit,
            item=item,
            asked_by=asked,
            deadline=day(deadline),
            sent_on=day(sent) if sent else None,
            new_deadline=day(new) if new else None,
        )
