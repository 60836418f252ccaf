"""What an assessment says: verdicts, tallies and the outcome of each nomination."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from pipeline.law import AwardRules, Source
from pipeline.records import DECLINED, CouncilMember, Nomination, Person, Review, Unit, Where

OWN_DECIDER = {"Sở": "giam_doc_so", "Xã": "chu_tich_uy_ban_nhan_dan_xa"}
"""Level of the office (sheet «Cơ quan») → the decider its head is in the law's terms."""


PROVINCE = "chu_tich_uy_ban_nhan_dan_tinh"
STATE = ("uy_ban_thuong_vu_quoc_hoi", "chinh_phu", "thu_tuong_chinh_phu", "chu_tich_nuoc")
"""Deciders to whom only the head of a bộ or tỉnh submits (Luật 06/2022/QH15, Điều 83)."""

_BETWEEN = {"Đơn vị thuộc Sở": ("giam_doc_so",), "Xã": ("chu_tich_uy_ban_nhan_dan_huyen",)}


def levels_above(level: str) -> tuple[str, ...]:
    """Who may decide what an office of a level proposes, the nearest first."""
    return (*_BETWEEN.get(level, ()), PROVINCE, "bo_truong", *STATE)


def voters(council: Iterable[CouncilMember]) -> tuple[CouncilMember, ...]:
    """Members who vote: a «Thư ký» who is not also «Ủy viên» is none of them."""
    return tuple(m for m in council if m.role != "Thư ký")


class Answer(StrEnum):
    """Kết luận về một điều kiện; a condition the workbook cannot prove is never a silent *đạt*."""

    MET = "đạt"
    UNMET = "không đạt"
    OPEN = "cần xem xét"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Kết luận: one requirement's answer for one nominee, with the article and the rows used.

    `requirement` is the condition in Vietnamese, `basis` what the workbook shows for or against it
    (head-counts, decisions, votes), `missing` what is lacking where the answer is not *đạt*. `kind` is the
    requirement's kind; an `inherited` doubt is one of another nomination of the review, told there.
    """

    requirement: str
    answer: Answer
    article: str
    basis: str = ""
    missing: str = ""
    rows: tuple[Where, ...] = ()
    source: Source | None = None
    kind: str = ""
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """Kết quả phiếu: votes for one nominee, over ALL members of the council."""

    votes: int
    members: int
    threshold: Fraction | None  # None where no ratio is asked of all members
    ballot: bool

    @property
    def needed(self) -> int | None:
        """The least number of votes that passes, rounded up."""
        if self.threshold is None:
            return None
        return -(-self.threshold.numerator * self.members // self.threshold.denominator)

    @property
    def share(self) -> Fraction:
        """Votes over all members."""
        return Fraction(self.votes, self.members) if self.members else Fraction(0)

    @property
    def passed(self) -> bool:
        """Whether the votes reach the threshold (a simple majority where none is set)."""
        return self.votes >= self.needed if self.needed is not None else 2 * self.votes > self.members


@dataclass(frozen=True, slots=True)
class Outcome:
    """Kết quả xét: one nomination, judged.

    `paid` is False where a higher title of the same period takes the money: `paid_as` names that title,
    `unpaid_because` cites why.
    """

    nomination: Nomination
    subject: Person | Unit
    award: AwardRules
    verdicts: tuple[Verdict, ...]
    tally: Tally | None = None
    paid: bool = True
    unpaid_because: str = ""
    paid_as: str = ""

    @property
    def answer(self) -> Answer:
        """The worst answer among the verdicts."""
        answers = {v.answer for v in self.verdicts}
        return next((a for a in (Answer.UNMET, Answer.OPEN) if a in answers), Answer.MET)

    @property
    def granted(self) -> bool:
        """Agreed by the council and not failing a condition: the nominee goes into the papers."""
        return self.nomination.result != DECLINED and self.answer is not Answer.UNMET

    @property
    def declined(self) -> bool:
        """Turned down by the council."""
        return self.nomination.result == DECLINED

    @property
    def is_person(self) -> bool:
        """Whether an individual (not a collective) is nominated."""
        return isinstance(self.subject, Person)

    @property
    def holder(self) -> str:
        """`ca_nhan` or `tap_the`, the key of prize tables."""
        return "ca_nhan" if self.is_person else "tap_the"

    @property
    def name(self) -> str:
        """The nominee's printed name."""
        return self.subject.full_name if isinstance(self.subject, Person) else self.subject.name


@dataclass(frozen=True)
class Assessment:
    """Kết quả thẩm định: every nomination of a review, judged, in the order of the workbook."""

    review: Review
    outcomes: tuple[Outcome, ...]
    instruments: tuple[str, ...] = field(default=())  # codes of the instruments the verdicts rest on

    @property
    def decider(self) -> str:
        """Code of who decides awards in this office: the head of a Sở, the chairman of a commune; "" if nobody."""
        return OWN_DECIDER.get(self.review.office.level, "")

    def granted(
        self, *, award: str | None = None, decider: str | None = None, kind: str | None = None
    ) -> tuple[Outcome, ...]:
        """Outcomes that go into papers: of one award, one deciding level, or one form of merit."""
        return tuple(_matching(self._granted, award, decider, kind))

    @cached_property
    def _granted(self) -> tuple[Outcome, ...]:
        return tuple(o for o in self.outcomes if o.granted)

    def declined(
        self, *, award: str | None = None, decider: str | None = None, kind: str | None = None
    ) -> tuple[Outcome, ...]:
        """Outcomes the council turned down."""
        return tuple(_matching((o for o in self.outcomes if o.declined), award, decider, kind))


def _matching(
    outcomes: Iterable[Outcome], award: str | None, decider: str | None, kind: str | None
) -> Iterable[Outcome]:
    return (
        o
        for o in outcomes
        if (award is None or o.award.code == award)
        and (decider is None or decider in o.award.deciders)
        and (kind is None or o.nomination.kind == kind)
    )
