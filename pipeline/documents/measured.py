"""Chỉ tiêu as papers print them: targets with their unit of measure, by group."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.frame import Column, Group, Page
from pipeline.records import Target
from pipeline.words import decimal


class TargetLine(Facts):
    """Dòng chỉ tiêu: what is planned, and once it is known what was done."""

    order: int
    name: str
    measure: str
    plan: str
    note: str


class TargetGroup(Facts):
    """Nhóm chỉ tiêu, numbered through."""

    name: str
    targets: list[TargetLine]


def number(value: Decimal | None) -> str:
    """`97,5`, `100`, or nothing.

    >>> number(Decimal("97.50")), number(Decimal(100)), number(None)
    ('97,5', '100', '')
    """
    return "" if value is None else decimal(value)


def grouped(targets: Iterable[Target]) -> dict[str, list[Target]]:
    """Targets under their groups, in the order of the sheet."""
    groups: dict[str, list[Target]] = {}
    for target in targets:
        groups.setdefault(target.group, []).append(target)
    return groups


def target_groups(draft: Draft, owner: str) -> list[TargetGroup]:
    """Targets of a unit or a movement, by group, numbered through."""
    groups, order = [], 0
    for name, targets in grouped(draft.review.targets_of(owner)).items():
        draft.rows += [t.where for t in targets]
        lines = [
            TargetLine(order=order + n, name=t.name, measure=t.measure, plan=number(t.plan), note=t.note)
            for n, t in enumerate(targets, 1)
        ]
        groups.append(TargetGroup(name=name or "Chỉ tiêu", targets=lines))
        order += len(lines)
    return groups


def lay_out_targets(page: Page, groups: str = "targets", *, note: bool = False) -> None:
    """The table of targets: content, unit of measure, plan, and room for a note where asked."""
    columns = [
        Column("STT", 13, "{{ row.order }}", "center"),
        Column("Nội dung chỉ tiêu", 92, "{{ row.name }}"),
        Column("Đơn vị tính", 28, "{{ row.measure }}", "center"),
        Column("Kế hoạch", 24, "{{ row.plan }}", "center"),
    ]
    if note:
        columns.append(Column("Ghi chú", 24, "{{ row.note }}"))
    page.table(
        columns,
        group=Group(f"group in {groups}", "{{ group.name }}", "row in group.targets"),
        size=12,
    )
