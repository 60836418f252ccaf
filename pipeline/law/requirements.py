"""Requirements (điều kiện, tiêu chuẩn) as data: a closed vocabulary the assessment knows how to decide.

A kind says what is counted; numbers, articles and awards stand in the instruments' files. `text` is what
people read; it is written from the fields when the file gives none.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from pipeline.law.instruments import Confidence, Source
from pipeline.law.scales import Discipline, Holder, Merit, Rating, Scope

UNSOURCED = Source("", "", Confidence.MEMORY)

Share = Annotated[Fraction, BeforeValidator(lambda v: Fraction(v))]
Codes = Annotated[tuple[str, ...], Field(min_length=1)]


class Condition(BaseModel):
    """Điều kiện: what every requirement has.

    Empty `holders` or `merits` mean all; otherwise the requirement concerns only those holders or forms
    of merit. `article` inside an alternative is more exact than its parent's; `source` is filled on reading.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    holders: tuple[Holder, ...] = ()
    merits: tuple[Merit, ...] = ()
    text: str = ""
    article: str = ""
    source: Source = UNSOURCED

    def concerns(self, holder: str, merit: str = "") -> bool:
        """Whether the requirement is asked of a holder nominated for a form of merit (any when empty)."""
        asked_of_merit = not merit or not self.merits or merit in self.merits
        return asked_of_merit and (not self.holders or holder in self.holders)


class RatingAtLeast(Condition):
    """Xếp loại năm xét of the person or the collective."""

    kind: Literal["rating"]
    at_least: Rating


class RatingYears(Condition):
    """Nhiều năm đạt mức xếp loại; the year under review counts.

    A year also counts if the holder got one of `or_awards` for it. `since`: only years after the last of
    these awards.
    """

    kind: Literal["rating_years"]
    at_least: Rating
    count: int = Field(ge=1)
    consecutive: bool = True
    within_years: int | None = None
    since: tuple[str, ...] = ()
    or_awards: tuple[str, ...] = ()


class HoldsInReview(Condition):
    """Đạt một danh hiệu trong chính năm xét: already decided, or nominated and eligible in the review."""

    kind: Literal["holds_in_review"]
    awards: Codes


class Held(Condition):
    """Đã được tặng `count` times one of `awards` for công trạng.

    `consecutive`: no more than `gap` years between one and the next, the last being the year under review
    (`this_year`, where its own nomination counts) or the year before. `since`: after the last of these.
    """

    kind: Literal["held"]
    awards: Codes
    count: int = Field(default=1, ge=1)
    consecutive: bool = False
    gap: int = Field(default=1, ge=1)
    within_years: int | None = None
    since: tuple[str, ...] = ()
    this_year: bool = False


class InitiativeAtLeast(Condition):
    """Sáng kiến được công nhận; `topics`: đề tài, đề án, công trình count as well.

    `within_years` counts back from the year under review; None is the period the report covers.
    """

    kind: Literal["initiative"]
    scope: Scope
    count: int = Field(default=1, ge=1)
    topics: bool = True
    within_years: int | None = None


class NoDiscipline(Condition):
    """Không bị kỷ luật from a level up in the period; not `strict`: a discipline is for a person to weigh."""

    kind: Literal["no_discipline"]
    from_level: Discipline
    strict: bool = True


class NotUnderReview(Condition):
    """Không đang bị xem xét kỷ luật, thanh tra, kiểm tra, xác minh."""

    kind: Literal["not_under_review"]


class UnitRatio(Condition):
    """Tỷ lệ thành viên của tập thể đạt danh hiệu.

    `boundary_open`: exactly the ratio is for a person to weigh.
    """

    kind: Literal["unit_ratio"]
    award: str
    at_least: Share
    boundary_open: bool = False


class UnitAllRated(Condition):
    """Mọi thành viên của tập thể đạt mức xếp loại."""

    kind: Literal["unit_all_rated"]
    at_least: Rating


class UnitHas(Condition):
    """Tập thể có thành viên đạt một trong các danh hiệu trong năm xét."""

    kind: Literal["unit_has"]
    awards: Codes
    count: int = Field(default=1, ge=1)


class UnitNoDiscipline(Condition):
    """Không thành viên nào của tập thể bị kỷ luật from a level up."""

    kind: Literal["unit_no_discipline"]
    from_level: Discipline


class Quota(Condition):
    """Tỷ lệ tối đa: recipients of this award over recipients of `of`, in the office or a level above."""

    kind: Literal["quota"]
    of: str
    at_most: Share
    counted_by: Literal["co_quan", "cap_tren"] = "co_quan"


class VoteReached(Condition):
    """Đủ tỷ lệ phiếu của Hội đồng; the threshold is the award's vote rule."""

    kind: Literal["vote"]


class CouncilJudgement(Condition):
    """Tiêu chuẩn định tính: met when the council agrees."""

    kind: Literal["council_judgement"]
    text: str = Field(min_length=1)


class TimeSince(Condition):
    """Đủ số năm kể từ lần được tặng gần nhất; met when none of `awards` was ever held."""

    kind: Literal["time_since"]
    awards: Codes
    years: int = Field(ge=1)


class MonthsInService(Condition):
    """Thời gian công tác trong năm xét."""

    kind: Literal["months_in_service"]
    at_least: int = Field(ge=1, le=12)


class LedCluster(Condition):
    """Dẫn đầu cụm, khối thi đua."""

    kind: Literal["led_cluster"]
    organiser: Literal["tinh", "bo", "trung_uong"]


class NotDecidable(Condition):
    """Điều kiện mà bảng tính không chứng minh được: always for a person to weigh."""

    kind: Literal["not_decidable"]
    text: str = Field(min_length=1)


class AnyOf(Condition):
    """Đạt một trong các điều kiện; options not asked of the holder or the form of merit do not count."""

    kind: Literal["any_of"]
    options: tuple[Requirement, ...] = Field(min_length=1)


class AllOf(Condition):
    """Đạt mọi điều kiện."""

    kind: Literal["all_of"]
    options: tuple[Requirement, ...] = Field(min_length=1)


Requirement = Annotated[
    RatingAtLeast | RatingYears | HoldsInReview | Held | InitiativeAtLeast | NoDiscipline | NotUnderReview
    | UnitRatio | UnitAllRated | UnitHas | UnitNoDiscipline | Quota | VoteReached | CouncilJudgement
    | TimeSince | MonthsInService | LedCluster | NotDecidable | AnyOf | AllOf,
    Field(discriminator="kind"),
]  # fmt: skip

AnyOf.model_rebuild()
AllOf.model_rebuild()
