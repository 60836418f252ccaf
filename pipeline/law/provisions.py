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
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from pipeline.law.instruments import Article, Confidence, Instrument, Source, instruments, read_files
from pipeline.law.requirements import Requirement, Share
from pipeline.law.scales import Holder

T = TypeVar("T")
Delegable = Literal["standard", "vote", "dossier", "deadline"]
Level = Literal["co_so", "tinh", "bo", "nha_nuoc"]


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


Marks = tuple[Mark, ...]


class VoteData(_Closed):
    """Tỷ lệ phiếu: share of ALL members; `ballot`: by ballot paper, not show of hands."""

    fraction: Share
    ballot: bool = True


class PrizeData(_Closed):
    """Hệ số tiền thưởng (times the base salary); `at_most`: the law sets only a ceiling."""

    multiple: Decimal = Field(gt=0)
    at_most: bool = False

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, data: Any) -> Any:
        return {"multiple": data} if isinstance(data, Decimal) else data


class PartData(_Closed):
    """Thành phần hồ sơ."""

    label: str
    required: bool = True


class AwardProvisions(_Closed):
    """What an instrument says of one award. An award exists on days when its `listed` is in force."""

    listed: Marks | None = None
    label: tuple[Leaf[str], ...] | None = None
    name: tuple[Leaf[str], ...] | None = None
    holders: tuple[Leaf[tuple[Holder, ...]], ...] | None = None
    deciders: dict[str, Marks] = {}
    requirements: dict[str, tuple[Leaf[Requirement], ...]] = {}
    vote: tuple[Leaf[VoteData], ...] | None = None
    items: tuple[Leaf[tuple[str, ...]], ...] | None = None
    dossier: dict[str, tuple[Leaf[PartData], ...]] = {}
    dossier_copies: tuple[Leaf[int], ...] | None = None
    report_years: tuple[Leaf[int], ...] | None = None
    deadline: tuple[Leaf[str], ...] | None = None
    publicity_days: tuple[Leaf[int], ...] | None = None
    delegated: tuple[Leaf[tuple[Delegable, ...]], ...] | None = None


class CommonPart(_Closed):
    """Requirements and dossier parts shared by a class of awards."""

    requirements: dict[str, tuple[Leaf[Requirement], ...]] = {}
    dossier: dict[str, tuple[Leaf[PartData], ...]] = {}


class Common(_Closed):
    """Shared parts: of every award, of danh hiệu thi đua, of hình thức khen thưởng."""

    tat_ca: CommonPart = CommonPart()
    danh_hieu: CommonPart = CommonPart()
    hinh_thuc: CommonPart = CommonPart()


class BaseSalary(_Closed):
    """Mức lương cơ sở, in đồng per month."""

    amount: tuple[Leaf[int], ...] | None = None


class Rounding(_Closed):
    """Làm tròn tiền thưởng: how, and to how many đồng."""

    mode: tuple[Leaf[Literal["ceiling", "nearest", "none"]], ...] | None = None
    step: tuple[Leaf[int], ...] | None = None


class Cumulation(_Closed):
    """Nhận nhiều mức tiền thưởng cùng một thời điểm."""

    titles_same_period: tuple[Leaf[Literal["highest", "each"]], ...] | None = None
    titles_different_periods: tuple[Leaf[Literal["highest", "each"]], ...] | None = None
    forms: tuple[Leaf[Literal["highest", "each"]], ...] | None = None
    title_and_form: tuple[Leaf[Literal["highest", "each"]], ...] | None = None


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

    office_payroll_share: tuple[Leaf[Share], ...] | None = None
    lowland_budget_share: tuple[Leaf[Share], ...] | None = None
    mountain_budget_share: tuple[Leaf[Share], ...] | None = None
    organisation_share: tuple[Leaf[Share], ...] | None = None


class Recall(_Closed):
    """Thu hồi: working days to hand back items and money after a cancelling decision."""

    working_days: tuple[Leaf[int], ...] | None = None


class LevelPart(_Closed):
    """What holds for every award of a level: who pays, and how many sets of papers."""

    paid_by: tuple[Leaf[Literal["nguoi_quyet_dinh", "co_quan_trinh"]], ...] | None = None
    dossier_copies: tuple[Leaf[int], ...] | None = None


class Provisions(_Closed):
    """Everything an instrument's file may set."""

    base_salary: BaseSalary = BaseSalary()
    rounding: Rounding = Rounding()
    cumulation: Cumulation = Cumulation()
    principle: Principles = Principles()
    fund: Fund = Fund()
    recall: Recall = Recall()
    level: dict[Level, LevelPart] = {}
    common: Common = Common()
    prize: dict[str, dict[Holder, tuple[Leaf[PrizeData], ...]]] = {}
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


def _versioned(tree: Any) -> Any:
    """The tree with every leaf as a list of versions, so that one shape serves both."""
    if isinstance(tree, dict):
        return [tree] if "article" in tree else {name: _versioned(part) for name, part in tree.items()}
    return tree


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
    trust, checked = leaf.confidence or origin.confidence, leaf.checked or origin.checked
    source = Source(origin.code, leaf.article, trust, checked)
    starts = max(origin.in_force, leaf.starts or origin.in_force)
    return Provision(path, leaf.value, source, starts, _earliest(origin.expires, leaf.ends), leaf.note)


@cache
def provisions() -> tuple[Provision, ...]:
    """Every value of every instrument, in the order they take effect (a law before its decree)."""
    found: list[Provision] = []
    for origin in instruments():
        tree = {name: part for name, part in read_files()[origin.code].items() if name != "instrument"}
        shape = Provisions.model_validate(_versioned(tree))
        found += [_provision(path, leaf, origin) for path, leaf in _leaves(shape, ())]
    return tuple(sorted(found, key=lambda p: p.starts))
