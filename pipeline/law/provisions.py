"""What an instrument sets: the closed shape of its TOML file, and its values as flat, sourced provisions.

A leaf is a table with `value` and `article`. A leaf of a later instrument replaces the one of the same
path; `repealed = true` takes it away. An array of leaves with `from` (and `until`) days holds a value that
changes while the instrument is in force.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from pipeline.law.instruments import Article, Confidence, Instrument, Source, instruments, read_files
from pipeline.law.requirements import Requirement, Share
from pipeline.law.scales import Holder

T = TypeVar("T")
Delegable = Literal["standard", "vote", "dossier", "deadline"]


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Leaf(_Closed, Generic[T]):
    """One value with the article it stands in; `confidence` and `checked` default to the instrument's."""

    value: T | None = None
    article: Article
    confidence: Confidence | None = None
    checked: date | None = None
    note: str = ""
    starts: date | None = Field(default=None, alias="from")
    ends: date | None = Field(default=None, alias="until")
    repealed: bool = False

    @model_validator(mode="after")
    def _has_value(self) -> Leaf[T]:
        if (self.value is None) is not self.repealed:
            raise ValueError("a leaf has a value, unless it is repealed")
        return self


class Mark(Leaf[bool]):
    """A leaf that only says yes: `{ article = "…" }`."""

    @model_validator(mode="before")
    @classmethod
    def _yes(cls, data: dict[str, Any]) -> dict[str, Any]:
        return data if data.get("repealed") else {"value": True, **data}


def _as_list(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


Versions = Annotated[tuple[Leaf[T], ...], BeforeValidator(_as_list)]
Marks = Annotated[tuple[Mark, ...], BeforeValidator(_as_list)]


class VoteData(_Closed):
    """Tỷ lệ phiếu: share of ALL members; `ballot`: by ballot paper, not show of hands."""

    fraction: Share
    ballot: bool = True


class PrizeData(_Closed):
    """Hệ số tiền thưởng; `at_most`: the law sets only a ceiling."""

    multiple: Decimal = Field(gt=0)
    at_most: bool = False


class PartData(_Closed):
    """Thành phần hồ sơ."""

    label: str
    required: bool = True


class AwardProvisions(_Closed):
    """What an instrument says of one award. An award exists on days when its `listed` is in force."""

    listed: Marks | None = None
    label: Versions[str] | None = None
    name: Versions[str] | None = None
    holders: Versions[tuple[Holder, ...]] | None = None
    deciders: dict[str, Marks] = {}
    requirements: dict[str, Versions[Requirement]] = {}
    vote: Versions[VoteData] | None = None
    prize: dict[Holder, Versions[PrizeData]] = {}
    items: Versions[tuple[str, ...]] | None = None
    dossier: dict[str, Versions[PartData]] = {}
    dossier_copies: Versions[int] | None = None
    report_years: Versions[int] | None = None
    deadline: Versions[str] | None = None
    publicity_days: Versions[int] | None = None
    delegated: Versions[tuple[Delegable, ...]] | None = None


class CommonPart(_Closed):
    """Requirements and dossier parts shared by a class of awards."""

    requirements: dict[str, Versions[Requirement]] = {}
    dossier: dict[str, Versions[PartData]] = {}


class Common(_Closed):
    """Shared parts: of every award, of danh hiệu thi đua, of hình thức khen thưởng."""

    tat_ca: CommonPart = CommonPart()
    danh_hieu: CommonPart = CommonPart()
    hinh_thuc: CommonPart = CommonPart()


class BaseSalary(_Closed):
    """Mức lương cơ sở, in đồng per month."""

    amount: Versions[int] | None = None


class Rounding(_Closed):
    """Làm tròn tiền thưởng: how, and to how many đồng."""

    mode: Versions[Literal["ceiling", "nearest", "none"]] | None = None
    step: Versions[int] | None = None


class Cumulation(_Closed):
    """Nhận nhiều mức tiền thưởng cùng một thời điểm."""

    titles_same_period: Versions[Literal["highest", "each"]] | None = None
    titles_different_periods: Versions[Literal["highest", "each"]] | None = None
    forms: Versions[Literal["highest", "each"]] | None = None
    title_and_form: Versions[Literal["highest", "each"]] | None = None


class Principles(_Closed):
    """Nguyên tắc xét: rules of the whole review, said once."""

    one_award_per_achievement: Marks | None = None
    initiative_once: Marks | None = None
    routine_merit_only: Marks | None = None
    lower_form_not_needed: Marks | None = None
    maternity_leave_counts: Marks | None = None
    women_first_when_equal: Marks | None = None
    count_from_recorded_period: Marks | None = None
    separate_submissions: Marks | None = None
    registration: Marks | None = None


class Fund(_Closed):
    """Quỹ thi đua, khen thưởng: ceilings as shares of payroll, regular spending or the fund."""

    office_payroll_share: Versions[Share] | None = None
    lowland_budget_share: Versions[Share] | None = None
    mountain_budget_share: Versions[Share] | None = None
    organisation_share: Versions[Share] | None = None


class Recall(_Closed):
    """Thu hồi: working days to hand back items and money after a cancelling decision."""

    working_days: Versions[int] | None = None


class Provisions(_Closed):
    """Everything an instrument's file may set."""

    base_salary: BaseSalary = BaseSalary()
    rounding: Rounding = Rounding()
    cumulation: Cumulation = Cumulation()
    principle: Principles = Principles()
    fund: Fund = Fund()
    recall: Recall = Recall()
    payer: dict[str, Versions[str]] = {}
    common: Common = Common()
    award: dict[str, AwardProvisions] = {}


@dataclass(frozen=True, slots=True)
class Provision:
    """Quy định: one value of one instrument, with its path, days and source; value None repeals."""

    path: str
    value: Any
    source: Source
    starts: date
    ends: date | None
    note: str = ""

    def in_force_on(self, day: date) -> bool:
        """Whether the value applies on a day."""
        return self.starts <= day and (self.ends is None or day < self.ends)


def _leaves(node: Any, path: tuple[str, ...]) -> Iterator[tuple[str, Leaf[Any]]]:
    if isinstance(node, Leaf):
        yield ".".join(path), node
    elif isinstance(node, tuple):
        for version in node:
            yield from _leaves(version, path)
    elif isinstance(node, BaseModel):
        for name in type(node).model_fields:
            yield from _leaves(getattr(node, name), (*path, name))
    elif isinstance(node, dict):
        for name, child in node.items():
            yield from _leaves(child, (*path, str(name)))


def _earliest(*days: date | None) -> date | None:
    return min((d for d in days if d), default=None)


def _provision(path: str, leaf: Leaf[Any], origin: Instrument) -> Provision:
    source = Source(origin.code, leaf.article, leaf.confidence or origin.confidence, leaf.checked or origin.checked)
    starts = max(origin.in_force, leaf.starts or origin.in_force)
    return Provision(path, leaf.value, source, starts, _earliest(origin.expires, leaf.ends), leaf.note)


@cache
def provisions() -> tuple[Provision, ...]:
    """Every value of every instrument, in the order they take effect (a law before its decree)."""
    found: list[Provision] = []
    for origin in instruments():
        tree = {name: part for name, part in read_files()[origin.code].items() if name != "instrument"}
        shape = Provisions.model_validate(tree)
        found += [_provision(path, leaf, origin) for path, leaf in _leaves(shape, ())]
    return tuple(sorted(found, key=lambda p: p.starts))
