"""The regime (chế độ pháp lý) of a day: what the instruments in force say together, value by value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from functools import cache, cached_property
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from pipeline.law import citations
from pipeline.law.awards import AwardRules, Prize, award_rules
from pipeline.law.catalogue import awards_ever, find_award
from pipeline.law.instruments import Instrument, Source, Subject, instruments
from pipeline.law.provisions import Provision, provisions
from pipeline.words import short_date

_ROUNDING = {"ceiling": ROUND_CEILING, "nearest": ROUND_HALF_UP}


class _Span:
    """What holds from one day of change to the next; shared by every day between."""

    def __init__(self, start: date) -> None:
        self.start = start
        in_force = [i for i in instruments() if i.in_force_on(start)]
        self.instruments = tuple(sorted(in_force, key=lambda i: (i.rank, str(i.signed), i.code)))
        leaves: dict[str, Provision] = {}
        for provision in provisions():
            if not provision.in_force_on(start):
                continue
            if provision.value is None:
                leaves.pop(provision.path, None)
            else:
                leaves[provision.path] = provision
        self.leaves: Mapping[str, Provision] = MappingProxyType(leaves)

    @cached_property
    def awards(self) -> Mapping[str, AwardRules]:
        trees: dict[str, dict[str, Provision]] = {}
        for path, leaf in self.leaves.items():
            field, _, rest = path.partition(".")
            if field in ("award", "prize"):
                code, _, key = rest.partition(".")
                trees.setdefault(code, {})[f"prize.{key}" if field == "prize" else key] = leaf
        found = {}
        for award in awards_ever():
            if "listed" in trees.get(award.code, {}):
                shared = ("common.tat_ca", f"common.{award.kind}", f"level.{award.level}")
                common = [self._branch(prefix) for prefix in shared]
                found[award.code] = award_rules(award.code, trees[award.code], common)
        return MappingProxyType(found)

    def _branch(self, prefix: str) -> dict[str, Provision]:
        stem = f"{prefix}."
        return {path.removeprefix(stem): leaf for path, leaf in self.leaves.items() if path.startswith(stem)}


@dataclass(frozen=True, eq=False)
class Regime:
    """Chế độ pháp lý: the law of one day. Values are named by dotted paths such as `base_salary.amount`."""

    day: date
    _span: _Span

    @property
    def instruments(self) -> tuple[Instrument, ...]:
        """Instruments in force, highest rank first."""
        return self._span.instruments

    def has(self, path: str) -> bool:
        """Whether any instrument in force sets the value."""
        return path in self._span.leaves

    def value(self, path: str) -> Any:
        """The value in force; LookupError where the law of the day, as far as known, sets none."""
        return self._leaf(path).value

    def source(self, path: str) -> Source:
        """The provision the value rests on."""
        return self._leaf(path).source

    def note(self, path: str) -> str:
        """What a person should know about the value, empty mostly."""
        return self._leaf(path).note

    def cite(self, path: str) -> str:
        """The provision in words: `khoản 2 Điều 3 Nghị định số 73/2024/NĐ-CP`."""
        return self.source(path).cite()

    def award(self, code: str) -> AwardRules:
        """The rules of an award; LookupError where it does not exist on the day."""
        if code not in self._span.awards:
            raise LookupError(f"{code} is not an award on {self.day:%d/%m/%Y}")
        return self._span.awards[code]

    def awards(self) -> tuple[AwardRules, ...]:
        """Every award of the day, highest first."""
        return tuple(self._span.awards.values())

    def find_award(self, text: str) -> AwardRules | None:
        """The award of the day a person means by label, name, abbreviation, alias or code."""
        known = find_award(text)
        return self._span.awards.get(known.code) if known else None

    def prize(self, award: AwardRules | str, holder: str) -> Prize | None:
        """Tiền thưởng for one holder, in whole đồng; None where the law of the day sets no money."""
        rules = self.award(award) if isinstance(award, str) else award
        data = rules.prize.get(holder)
        if data is None or not self.has("rounding.step"):
            return None
        base: int = self.value("base_salary.amount")
        rounding = (self.value("rounding.mode"), self.value("rounding.step"))
        sources = {"multiple": rules.sources[f"prize.{holder}"], "base": self.source("base_salary.amount"),
                   "rounding": self.source("rounding.step")}  # fmt: skip
        amount = rounded(data.multiple * base, *rounding)
        return Prize(data.multiple, base, amount, rounding, data.at_most, MappingProxyType(sources))

    def bases(self, *subjects: str) -> tuple[Instrument, ...]:
        """Căn cứ pháp lý: instruments in force cited for the subjects (all when none is named), in order."""
        return citations.bases(self.instruments, subjects or tuple(Subject))

    def doubts(self, *subjects: str) -> tuple[tuple[Instrument, str], ...]:
        """What in the law of the day nobody has checked, one sentence each; sector rules only on request.

        Also instruments that ended without a successor known to be in force.
        """
        wanted = set(subjects or (s for s in Subject if not s.sectoral))
        used = {p.source.instrument for p in provisions()}
        found = [(i, reason) for i in self.instruments if i.cited_in_bases or i.sectoral or i.code in used
                 for reason in i.doubts_on(self.day)]  # fmt: skip
        found += [(i, _gap(i)) for i in self._unreplaced()]
        return tuple((i, reason) for i, reason in found if wanted & set(i.subjects))

    def _leaf(self, path: str) -> Provision:
        if path not in self._span.leaves:
            raise LookupError(f"nothing in force on {self.day:%d/%m/%Y} sets {path}")
        return self._span.leaves[path]

    def _unreplaced(self) -> list[Instrument]:
        known = [i for i in instruments() if i.in_force <= self.day]
        replaced = {code for i in known for code in i.replaces}
        return [i for i in known if i.cited_in_bases and not i.amends
                and not i.in_force_on(self.day) and i.code not in replaced]  # fmt: skip


def rounded(amount: Decimal, mode: str, step: int) -> int:
    """An amount in whole đồng, rounded to a step: 6.705.000 up to tens of thousands is 6.710.000."""
    if mode == "none":
        return int(amount.to_integral_value(ROUND_HALF_UP))
    return int((amount / step).to_integral_value(_ROUNDING[mode])) * step


def _gap(instrument: Instrument) -> str:
    ended = short_date(instrument.expires) if instrument.expires else ""
    return f"hết hiệu lực từ {ended}, chưa có văn bản thay thế có hiệu lực trong dữ liệu."


@cache
def boundaries() -> tuple[date, ...]:
    """Every day on which the law changes, in order."""
    days = {i.in_force for i in instruments()} | {i.expires for i in instruments()}
    days |= {p.starts for p in provisions()} | {p.ends for p in provisions()}
    return tuple(sorted(d for d in days if d))


@cache
def _span(start: date) -> _Span:
    return _Span(start)


@cache
def on(day: date) -> Regime:
    """The law of a day."""
    begun = [d for d in boundaries() if d <= day]
    return Regime(day, _span(begun[-1] if begun else day))


def history(path: str) -> list[tuple[date, date | None, Any, Source]]:
    """Every value a path has had: first day, first day no longer (None: open), value and source."""
    found: list[tuple[date, date | None, Any, Source]] = []
    for start, end in pairwise((*boundaries(), None)):
        leaf = _span(start).leaves.get(path) if start else None
        if start is None or leaf is None:
            continue
        if found and found[-1][1] == start and found[-1][2:] == (leaf.value, leaf.source):
            found[-1] = (found[-1][0], end, leaf.value, leaf.source)
        else:
            found.append((start, end, leaf.value, leaf.source))
    return found
