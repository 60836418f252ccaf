"""What the cells of a workbook say, in the law's own terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from pipeline import law
from pipeline.law import Discipline, Merit, Rating, Requirement, Scope
from pipeline.law.requirements import AllOf, AnyOf
from pipeline.words import fold

NOT_ROUTINE = (Merit.SUDDEN, Merit.CAMPAIGN)
"""Forms of merit whose awards are never a basis for công trạng (Nghị định 152/2025/NĐ-CP, khoản 3 Điều 4)."""

OTHER_WORDS = " hoặc "


@cache
def award_code(text: str) -> str:
    """Code of the award a cell names in any usual spelling; empty when it names none."""
    known = law.find_award(text) if text else None
    return known.code if known else ""


@cache
def award_name(code: str) -> str:
    """Printed name of an award of any regime."""
    known = law.find_award(code)
    return known.name if known else code


@cache
def decision_on(codes: tuple[str, ...]) -> str:
    """The paper that proves an award: `quyết định công nhận “Chiến sĩ thi đua cơ sở”`."""
    known = law.find_award(codes[0])
    verb = "công nhận" if known is None or known.kind == "danh_hieu" else "tặng"
    return f"quyết định {verb} {names(codes)}"


def names(codes: tuple[str, ...]) -> str:
    """Printed names of awards any of which will do."""
    return OTHER_WORDS.join(award_name(code) for code in codes)


@cache
def rating(text: str) -> Rating | None:
    """The rating a cell names; None when empty or unknown."""
    return Rating.of(text)


@cache
def discipline(text: str) -> Discipline | None:
    """The discipline a cell names; None for «Không»."""
    return Discipline.of(text)


@cache
def scope(text: str) -> Scope:
    """The scope a cell names; an initiative recognised without one is good in its own unit."""
    return Scope.of(text) or Scope.UNIT


@cache
def merit(text: str) -> Merit:
    """The form of merit a cell names; công trạng when none."""
    return Merit.of(text) or Merit.ROUTINE


def said_yes(text: str) -> bool:
    """Whether a yes-or-no cell says «Có»."""
    return fold(text) == fold("Có")


def every(requirements: Iterable[Requirement]) -> Iterator[Requirement]:
    """Requirements with the alternatives and parts inside them."""
    for requirement in requirements:
        yield requirement
        if isinstance(requirement, AnyOf | AllOf):
            yield from every(requirement.options)
