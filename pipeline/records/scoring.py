"""How initiatives are scored: the office's own scale, and each member's points."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record

CRITERIA = 8
"""The most criteria a scale may have."""


def _points(ordinal: str) -> Column:
    return Column(
        f"Tiêu chí {ordinal}",
        f"Điểm của tiêu chí đứng thứ {ordinal} ở sheet «Tiêu chí sáng kiến».",
        "18",
        minimum=0,
        maximum=1000,
        width=11,
    )


class Criterion(Record):
    """Tiêu chí chấm sáng kiến: one line of the office's scale, in the order it is scored."""

    sheet: ClassVar[str] = "Tiêu chí sáng kiến"
    purpose: ClassVar[str] = "Mỗi dòng một tiêu chí chấm điểm sáng kiến theo thang điểm của cơ quan, nhiều nhất 8 dòng."

    group: Annotated[str, Column("Nhóm", "Nội dung mà tiêu chí thuộc về.", "Tính mới", width=24)]
    name: Annotated[
        str, Column("Tiêu chí", "Tên tiêu chí.", "Mới so với giải pháp đã biết", width=50, aliases=("Tên tiêu chí",))
    ]
    most: Annotated[
        Decimal, Column("Điểm tối đa", "Điểm cao nhất của tiêu chí.", "20", minimum=0, maximum=1000, width=12)
    ]


class InitiativeScore(Record):
    """Phiếu chấm sáng kiến: the points one member gives one initiative."""

    sheet: ClassVar[str] = "Chấm sáng kiến"
    purpose: ClassVar[str] = "Mỗi dòng điểm của một thành viên Hội đồng Sáng kiến chấm một sáng kiến."

    initiative: Annotated[
        str,
        Column(
            "Mã sáng kiến", "Sáng kiến được chấm.", "SK01", choice=Choice.INITIATIVE, aliases=("Sáng kiến",), width=12
        ),
    ]
    member: Annotated[
        str,
        Column("Thành viên", "Họ và tên thành viên Hội đồng Sáng kiến.", "Đặng Trường Giang", person=True, width=26),
    ]
    first: Annotated[Decimal | None, _points("1")] = None
    second: Annotated[Decimal | None, _points("2")] = None
    third: Annotated[Decimal | None, _points("3")] = None
    fourth: Annotated[Decimal | None, _points("4")] = None
    fifth: Annotated[Decimal | None, _points("5")] = None
    sixth: Annotated[Decimal | None, _points("6")] = None
    seventh: Annotated[Decimal | None, _points("7")] = None
    eighth: Annotated[Decimal | None, _points("8")] = None
    remark: Annotated[str, Column("Nhận xét", "Nhận xét của thành viên.", width=40)] = ""

    @property
    def points(self) -> tuple[Decimal | None, ...]:
        """Points in the order of the criteria; None where a cell is empty."""
        return tuple(getattr(self, field) for field in POINT_FIELDS)

    @property
    def total(self) -> Decimal:
        """Sum of all points given."""
        return sum((p for p in self.points if p is not None), Decimal())


POINT_FIELDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
"""Fields of a score that hold points, in the order of the criteria."""


def average(scores: Iterable[InitiativeScore]) -> Decimal | None:
    """Mean of the members' totals, to two decimals, half up; None while nobody has scored."""
    totals = [score.total for score in scores]
    if not totals:
        return None
    return (sum(totals, Decimal()) / len(totals)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def agrees(computed: Decimal, recorded: Decimal) -> bool:
    """Whether a recorded score is the computed one, rounded to the decimals it is recorded with."""
    plain = recorded.normalize()
    places = max(0, -int(plain.as_tuple().exponent))
    return plain == computed.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP).normalize()
