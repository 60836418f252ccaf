"""Awards (danh hiệu thi đua, hình thức khen thưởng): their rules on one day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from pipeline.law import requirements as conditions
from pipeline.law.catalogue import label_of, precedence
from pipeline.law.instruments import Source
from pipeline.law.provisions import PrizeData, Provision
from pipeline.law.requirements import Requirement
from pipeline.law.scales import Holder
from pipeline.law.wording import vote_wording, wording

Leaves = Mapping[str, Provision]
"""Provisions by path."""


@dataclass(frozen=True, slots=True)
class VoteRule:
    """Tỷ lệ phiếu: the share of ALL members, present or not.

    `national` is false where the threshold is left to the bộ or tỉnh: the fraction is then the last
    national figure, good only until the office names its own regulation.
    """

    fraction: Fraction
    ballot: bool
    national: bool
    source: Source
    note: str = ""

    def needed(self, members: int) -> int:
        """The least number of votes that passes: 80% of 11 members is 9."""
        return -(-self.fraction.numerator * members // self.fraction.denominator)


@dataclass(frozen=True, slots=True)
class DossierPart:
    """Thành phần hồ sơ; `national` is false where bộ, tỉnh set the dossier."""

    code: str
    label: str
    required: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Prize:
    """Tiền thưởng in whole đồng; `at_most`: the amount is a ceiling. `rounding` is `(mode, step)`."""

    multiple: Decimal
    base: int
    amount: int
    rounding: tuple[str, int]
    at_most: bool
    sources: Mapping[str, Source]


@dataclass(frozen=True)
class AwardRules:
    """Quy định về một danh hiệu, hình thức on one day; `sources` gives the provision of each field.

    `delegated` names what the law leaves to bộ, tỉnh that day (`standard`, `vote`, `dossier`, `deadline`).
    `order` is the place in the order of precedence, highest first. `paid_by` is `nguoi_quyet_dinh` or
    `co_quan_trinh`, None where no source says.
    """

    code: str
    label: str
    name: str
    abbreviation: str
    aliases: tuple[str, ...]
    kind: str
    level: str
    order: int
    holders: tuple[Holder, ...]
    deciders: tuple[str, ...]
    requirements: tuple[Requirement, ...]
    vote: VoteRule | None
    prize: Mapping[str, PrizeData]
    items: tuple[str, ...]
    dossier: tuple[DossierPart, ...]
    dossier_copies: int | None
    report_years: int | None
    paid_by: str | None
    deadline: str
    publicity_days: int | None
    delegated: tuple[str, ...]
    sources: Mapping[str, Source]

    def requirements_for(self, holder: str, merit: str = "") -> tuple[Requirement, ...]:
        """What is asked of one kind of holder, for one form of merit (`cong_trang`, …) where given."""
        return tuple(q for q in self.requirements if q.concerns(holder, merit))


def bound(condition: Requirement, source: Source) -> Requirement:
    """The condition with its source and words, alternatives included."""
    here = replace(source, article=condition.article) if condition.article else source
    changes: dict[str, Any] = {"source": here, "article": here.article}
    if isinstance(condition, conditions.AnyOf | conditions.AllOf):
        changes["options"] = tuple(bound(option, here) for option in condition.options)
    changes["text"] = wording(condition)
    return condition.model_copy(update=changes)


def award_rules(code: str, leaves: Leaves, common: Iterable[Leaves]) -> AwardRules:
    """The rules of one award from the provisions in force, paths relative to the award.

    `common` holds the provisions every award of its class shares, most general first; the award's own win.
    """
    known = label_of(code)
    merged = {path: leaf for part in common for path, leaf in part.items()} | dict(leaves)
    vote = _vote(merged)
    asked = [bound(leaf.value, leaf.source) for leaf in _under(merged, "requirements").values()]
    if vote:
        asked.append(_vote_reached(vote))
    return AwardRules(
        code=code, abbreviation=known.abbreviation, aliases=known.aliases, kind=known.kind, level=known.level,
        order=precedence(code), label=_value(merged, "label", known.label),
        name=_value(merged, "name", known.name), holders=_value(merged, "holders", known.holders),
        deciders=tuple(_under(merged, "deciders")), requirements=tuple(asked), vote=vote,
        prize=MappingProxyType({holder: leaf.value for holder, leaf in _under(merged, "prize").items()}),
        items=_value(merged, "items", ()), dossier=_dossier(merged),
        dossier_copies=_value(merged, "dossier_copies"), report_years=_value(merged, "report_years"),
        paid_by=_value(merged, "paid_by"), deadline=_value(merged, "deadline", ""),
        publicity_days=_value(merged, "publicity_days"), delegated=_value(merged, "delegated", ()),
        sources=MappingProxyType({path: leaf.source for path, leaf in merged.items()}),
    )  # fmt: skip


def _value(leaves: Leaves, path: str, default: Any = None) -> Any:
    return leaves[path].value if path in leaves else default


def _under(leaves: Leaves, branch: str) -> dict[str, Provision]:
    return {p.removeprefix(f"{branch}."): leaf for p, leaf in leaves.items() if p.startswith(f"{branch}.")}


def _vote(leaves: Leaves) -> VoteRule | None:
    if "vote" not in leaves:
        return None
    leaf = leaves["vote"]
    national = "vote" not in _value(leaves, "delegated", ())
    return VoteRule(leaf.value.fraction, leaf.value.ballot, national, leaf.source, leaf.note)


def _vote_reached(vote: VoteRule) -> Requirement:
    text, article = vote_wording(vote.fraction), vote.source.article
    return conditions.VoteReached(kind="vote", text=text, article=article, source=vote.source)


def _dossier(leaves: Leaves) -> tuple[DossierPart, ...]:
    return tuple(DossierPart(code, leaf.value.label, leaf.value.required, leaf.source)
                 for code, leaf in _under(leaves, "dossier").items())  # fmt: skip
