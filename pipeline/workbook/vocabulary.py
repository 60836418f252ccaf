"""The allowed values of each named list: what a person may write, and the code the records keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from types import MappingProxyType

from pipeline import law
from pipeline.records import AWARD_KINDS, COUNCILS, LIST_SHEETS, Choice, fields
from pipeline.words import fold, nearest

KEYS: Mapping[str, str] = MappingProxyType({
    name: field.name for name, record in LIST_SHEETS.items() for field in fields(record) if field.column.key
})  # fmt: skip
"""Lists whose rows have a code: field of Review → field that holds the code."""

CODE_LISTS: Mapping[Choice, tuple[str, ...]] = MappingProxyType({
    Choice.UNIT: ("units",), Choice.PERSON: ("people",), Choice.INITIATIVE: ("initiatives",),
    Choice.SUBJECT: ("people", "units"), Choice.OWNER: ("units", "movements", "clusters"),
})  # fmt: skip
"""Choices that are codes of the workbook's own rows, and the lists those rows stand on."""

_EMPTY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Known:
    """Codes a workbook declares, list by list, each with the name it stands for; rows in error count too.

    `unread` names the lists that could not be read: a code of theirs may well exist.
    """

    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Vocabulary:
    """Danh mục: allowed values of every named list. `papers` is code → label, `known` the workbook's own codes."""

    papers: Mapping[str, str]
    known: Known = Known()

    def resolve(self, choice: Choice, text: str) -> str | None:
        """What the records keep for a text, None when the list has no such value."""
        key = choice, text
        if key not in self._resolved:
            self._resolved[key] = self._find(choice, text)
        return self._resolved[key]

    def labels(self, choice: Choice) -> tuple[str, ...]:
        """What a person may choose, in the order of the list; codes where the workbook itself is the list."""
        return self._labels[choice]

    def label(self, choice: Choice, value: str) -> str:
        """How a kept value is written in a cell."""
        tables = {Choice.AWARD: self._award_labels, Choice.PAPER: self.papers, Choice.RATING: _RATINGS,
                  Choice.SCOPE: _SCOPES, Choice.TARGET: {**law.deciders(), **self._award_labels}}  # fmt: skip
        return tables.get(choice, _EMPTY).get(value, value)

    def is_open(self, choice: Choice) -> bool:
        """Whether a value not found may be one of a list that could not be read."""
        return bool(self.known.unread.intersection(lists_of(choice)))

    def suggestions(self, choice: Choice, text: str) -> list[str]:
        """The values nearest to a text; a code is offered with the name it stands for."""
        if choice not in CODE_LISTS:
            return nearest(text, chain(self.labels(choice), _abbreviations() if choice is Choice.AWARD else ()))
        names = self._names(choice)
        by_name = [code for code, name in names.items() if fold(name) == fold(text)]
        found = by_name or _same_number(text, names) or nearest(text, names)
        return [f"{code} ({names[code]})" if names[code] else code for code in found[:3]]

    def _names(self, choice: Choice) -> dict[str, str]:
        return {
            code: name for listed in lists_of(choice) for code, name in self.known.codes.get(listed, _EMPTY).items()
        }

    @cached_property
    def _award_labels(self) -> dict[str, str]:
        return {award.code: award.label for award in law.awards_ever()}

    @cached_property
    def _labels(self) -> dict[Choice, tuple[str, ...]]:
        awards = tuple(dict.fromkeys(self._award_labels.values()))
        targets = (*awards, *AWARD_KINDS, *COUNCILS, *law.deciders().values())
        tables = {Choice.PAPER: self.papers, Choice.RATING: _RATINGS, Choice.SCOPE: _SCOPES}
        worded = {choice: tuple(table.values()) for choice, table in tables.items()}
        coded = {choice: tuple(self._names(choice)) for choice in CODE_LISTS}
        return {Choice.AWARD: awards, Choice.TARGET: targets, **worded, **coded}

    @cached_property
    def _resolved(self) -> dict[tuple[Choice, str], str | None]:
        return {}

    @cached_property
    def _folded(self) -> dict[Choice, dict[str, str]]:
        """Folded text → what is kept, for the lists that go by their wording."""
        as_is = {fold(name): name for name in (*AWARD_KINDS, *COUNCILS)}
        return {Choice.PAPER: _by_wording(self.papers), Choice.RATING: _by_wording(_RATINGS),
                Choice.SCOPE: _by_wording(_SCOPES), Choice.UNIT: _unique_names(self.known.codes.get("units", _EMPTY)),
                Choice.TARGET: _by_wording(law.deciders()) | as_is}  # fmt: skip

    @cached_property
    def _codes(self) -> dict[Choice, dict[str, str]]:
        coded = (*CODE_LISTS, Choice.TARGET)
        return {choice: {code.casefold(): code for code in reversed(self._names(choice))} for choice in coded}

    def _find(self, choice: Choice, text: str) -> str | None:
        if choice in (Choice.AWARD, Choice.TARGET) and (award := law.find_award(text)):
            return award.code
        by_code = self._codes.get(choice, _EMPTY).get(text.casefold())
        return by_code or self._folded.get(choice, _EMPTY).get(fold(text))


def lists_of(choice: Choice) -> tuple[str, ...]:
    """The lists a choice may name a row of; a paper may be for any row that has a code."""
    return tuple(KEYS) if choice is Choice.TARGET else CODE_LISTS.get(choice, ())


_RATINGS: Mapping[str, str] = MappingProxyType({rating.value: rating.label for rating in law.Rating})
_SCOPES: Mapping[str, str] = MappingProxyType({scope.value: scope.label for scope in law.Scope})


def _abbreviations() -> list[str]:
    return [award.abbreviation for award in law.awards_ever() if award.abbreviation]


def _by_wording(table: Mapping[str, str]) -> dict[str, str]:
    """Folded label or code → code."""
    return {fold(text): code for code, label in table.items() for text in (label, code)}


def _unique_names(units: Mapping[str, str]) -> dict[str, str]:
    """Folded name → code, for names only one unit bears."""
    codes: dict[str, list[str]] = {}
    for code, name in units.items():
        codes.setdefault(fold(name), []).append(code)
    return {name: held[0] for name, held in codes.items() if name and len(held) == 1}


def _same_number(text: str, names: Mapping[str, str]) -> list[str]:
    """Codes that lost or gained zeros to the left: 7 for 007."""
    return [code for code in names if text.isdigit() and code.isdigit() and int(code) == int(text)]
