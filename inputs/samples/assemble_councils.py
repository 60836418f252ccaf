"""Scales, scores, training classes and amendments out of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from inputs.samples.tables import day, padded, rows
from pipeline.records import POINT_FIELDS, Amendment, Criterion, InitiativeScore, TrainingClass


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def criteria(table: str) -> Iterator[Criterion]:
    """The scale, in the order of the table."""
    for group, name, most in rows(table):
        yield Criterion(group=group, name=name, most=_number(most))


def scores(table: str, members: Sequence[str]) -> Iterator[InitiativeScore]:
    """A row for each initiative and member; `members` stand in the order of the columns."""
    for initiative, *columns in rows(table):
        for member, points in zip(members, columns, strict=True):
            given = dict(zip(POINT_FIELDS, map(_number, points.split()), strict=False))
            yield InitiativeScore(initiative=initiative, member=member, **given)  # type: ignore[arg-type]


def training_classes(table: str) -> Iterator[TrainingClass]:
    """Classes people are sent to."""
    for code, name, host, invitation, starts, ends, place, people, cost in rows(table):
        yield TrainingClass(
            code=code,
            name=name,
            host=host,
            invitation=invitation,
            starts=day(starts),
            ends=day(ends),
            place=place,
            people=tuple(people.split()),
            cost=cost,
        )


def corrections(table: str) -> Iterator[Amendment]:
    """Slips in papers already issued."""
    for code, paper, dated, issuer, about, spot, wrong, right, reason in rows(table):
        yield Amendment(
            code=code,
            kind="Đính chính",
            paper=paper,
            dated=day(dated),
            issuer=issuer,
            about=about,
            spot=spot,
            wrong=wrong,
            right=right,
            reason=reason,
        )


def revocations(table: str) -> Iterator[Amendment]:
    """Awards taken back."""
    for cells in rows(table):
        code, paper, dated, issuer, about, subject, award, ground, reason, money, deadline, back = padded(cells, 12)
        yield Amendment(
            code=code,
            kind="Thu hồi",
            paper=paper,
            dated=day(dated),
            issuer=issuer,
            about=about,
            subject=subject,
            award=award,
            ground=ground,
            reason=reason,
            money=int(money) if money else None,
            deadline=deadline,
            remedy=back,
        )
