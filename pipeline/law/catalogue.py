"""The catalogue of awards: what danh hiệu and hình thức are called in every regime, and who may decide them.

Names only; what an award asks, pays and who decides it stands in the instruments' files.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

from pydantic import BaseModel, ConfigDict

from pipeline.law.scales import Holder
from pipeline.words import fold

_SAME_WORDS = (("chiensy", "chiensi"), ("nghesy", "nghesi"), ("ubnd", "uybannhandan"))


class AwardLabel(BaseModel):
    """Tên gọi: one award as every regime knows it; `name` is the printed form, quoted as the law quotes."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    code: str
    label: str
    name: str
    abbreviation: str = ""
    aliases: tuple[str, ...] = ()
    kind: Literal["danh_hieu", "hinh_thuc"]
    level: Literal["co_so", "tinh", "bo", "nha_nuoc"]
    holders: tuple[Holder, ...]


@cache
def _catalogue() -> tuple[Mapping[str, AwardLabel], Mapping[str, str]]:
    tree = tomllib.loads(files("pipeline.law").joinpath("awards.toml").read_text("utf-8"))
    labels = {code: AwardLabel(code=code, **entry) for code, entry in tree["award"].items()}
    return MappingProxyType(labels), MappingProxyType(tree["decider"])


def awards_ever() -> tuple[AwardLabel, ...]:
    """Every award of every regime, highest first: for drop-downs and for reading old decisions."""
    return tuple(_catalogue()[0].values())


def deciders() -> Mapping[str, str]:
    """Labels of those who decide awards, by code."""
    return _catalogue()[1]


def award_key(text: str) -> str:
    """Matching key of an award's name: marks, case, quotes, `sỹ/sĩ` and `UBND` make no difference."""
    key = fold(text)
    for variant, usual in _SAME_WORDS:
        key = key.replace(variant, usual)
    return key


@cache
def _by_key() -> Mapping[str, AwardLabel]:
    index: dict[str, AwardLabel] = {}
    for award in awards_ever():
        for text in (award.code, award.label, award.name, award.abbreviation, *award.aliases):
            if text and index.setdefault(award_key(text), award) is not award:
                raise ValueError(f"{text} names both {award.code} and {index[award_key(text)].code}")
    return MappingProxyType(index)


def find_award(text: str) -> AwardLabel | None:
    """The award a person means by label, name, abbreviation, alias or code; None when unknown."""
    return _by_key().get(award_key(text))


def label_of(code: str) -> AwardLabel:
    """The catalogue's entry for a code; KeyError for an unknown one."""
    return _catalogue()[0][code]


def precedence(code: str) -> int:
    """Place of an award in the order of precedence, 0 the highest."""
    return list(_catalogue()[0]).index(code)
