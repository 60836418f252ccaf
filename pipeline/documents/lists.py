"""Lists of the rewarded, as annexes print them: people by unit, collectives in the office's order."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.nominees import by_unit, collectives
from pipeline.documents.prizes import amount
from pipeline.eligibility import Outcome
from pipeline.frame import Column, Group, Page
from pipeline.records import Person
from pipeline.words import count, money


class ListedNominee(Facts):
    """Dòng danh sách: one person or collective and the money that goes with the award."""

    order: int
    name: str
    position: str
    achievement: str
    money: str
    note: str


class ListedUnit(Facts):
    """Nhóm của danh sách: the people of one unit, numbered through the whole list."""

    name: str
    people: list[ListedNominee]


class AwardList(Facts):
    """Danh sách của một danh hiệu, hình thức: people by unit, or collectives."""

    caption: str
    units: list[ListedUnit]
    collectives: list[ListedNominee]
    total: str


def award_list(draft: Draft, caption: str, outcomes: Sequence[Outcome]) -> AwardList:
    """The list of one award for one kind of holder; `outcomes` are all people or all collectives."""
    total = money(sum(amount(draft, o) for o in outcomes))
    units, order = [], 0
    for unit, group in by_unit(draft.review, outcomes):
        units.append(ListedUnit(name=unit.name, people=[_row(draft, o, order + n) for n, o in enumerate(group, 1)]))
        order += len(group)
    bodies = [_row(draft, o, n) for n, o in enumerate(collectives(draft.review, outcomes), 1)]
    return AwardList(caption=caption, units=units, collectives=bodies, total=total)


def _row(draft: Draft, outcome: Outcome, order: int) -> ListedNominee:
    draft.rows += [outcome.nomination.where, outcome.subject.where]
    subject = outcome.subject
    return ListedNominee(
        order=order, name=outcome.name, position=subject.position if isinstance(subject, Person) else "",
        achievement=outcome.nomination.achievement, money=money(amount(draft, outcome)) if outcome.paid else "-",
        note=f"Hưởng mức {outcome.paid_as}" if outcome.paid_as else "")  # fmt: skip


def lay_out(page: Page, *, achievement: bool = False) -> None:
    """Every list of `lists`, each under its caption; `achievement` adds the column of merits."""
    merit = [Column("Thành tích", 60, "{{ row.achievement }}")] if achievement else []
    order = Column("STT", 12, "{{ row.order }}", "center")
    paid = Column("Tiền thưởng (đồng)", 28, "{{ row.money }}", "right")
    note = Column("Ghi chú", 32, "{{ row.note }}")
    name, position = Column("Họ và tên", 42, "{{ row.name }}"), Column("Chức vụ", 38, "{{ row.position }}")
    joined: list[str | None] = [None] * len(merit)
    with page.loop("award in lists"):
        page.caption("{{ award.caption }}")
        with page.when("award.units"):
            page.table(
                [order, name, position, *merit, paid, note],
                group=Group("unit in award.units", "{{ unit.name }}", "row in unit.people"),
                total=["Cộng", None, None, *joined, "{{ award.total }}", ""],
            )
            page.otherwise()
            page.table(
                [order, Column("Tên tập thể", 80, "{{ row.name }}"), *merit, paid, note],
                "row in award.collectives",
                total=["Cộng", None, *joined, "{{ award.total }}", ""],
            )


def head_count(outcomes: Sequence[Outcome]) -> str:
    """`07 cá nhân` or `05 tập thể`."""
    return f"{count(len(outcomes))} {'cá nhân' if outcomes and outcomes[0].is_person else 'tập thể'}"
