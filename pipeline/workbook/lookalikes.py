"""People who may be one person typed twice: proposed to the clerk, never merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from pipeline.findings import Finding, review
from pipeline.records import Person
from pipeline.words import fold, same_person_hint
from pipeline.workbook.beside import place
from pipeline.workbook.texts import shown

_LARGEST_GROUP = 60  # people compared two by two; a larger group shares too little to mean anything


def check(people: Iterable[Person]) -> list[Finding]:
    """Pairs of rows that look alike.

    The same name and the same unit, or the same day of birth, is a pair; a name differing by a slip needs the
    same day of birth. Namesakes in different units born on other days are what offices really have.
    """
    return [_ask(one, other) for one, other in _pairs(list(people))]


def _pairs(people: list[Person]) -> Iterator[tuple[Person, Person]]:
    seen: set[tuple[int, int]] = set()
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    by_birth: defaultdict[tuple[object, str], list[int]] = defaultdict(list)
    for n, person in enumerate(people):
        by_name[fold(person.full_name)].append(n)
        if person.born:
            by_birth[person.born, fold(person.full_name.split()[-1])].append(n)
    for group in by_name.values():
        for a, b in combinations(group[:_LARGEST_GROUP], 2):
            one, other = people[a], people[b]
            if one.unit == other.unit and not (one.born and other.born and one.born != other.born):
                seen.add((a, b))
    for group in by_birth.values():
        for a, b in combinations(group[:_LARGEST_GROUP], 2):
            if same_person_hint(people[a].full_name, people[b].full_name):
                seen.add((a, b))
    yield from ((people[a], people[b]) for a, b in sorted(seen))


def _ask(one: Person, other: Person) -> Finding:
    there = (
        one.where.cell("full_name")
        if one.where.file == other.where.file
        else f"{one.where.file}!{one.where.cell('full_name')}"
    )
    why = f", cùng sinh {one.born:%d/%m/%Y}" if one.born and one.born == other.born else ", cùng đơn vị"
    return review(
        "lien_ket.co_the_trung_nguoi",
        place(other, "full_name"),
        f"«{shown(other.full_name)}» ({other.code}) giống «{shown(one.full_name)}» ({one.code}) ở ô {there}{why}.",
        "Nếu là một người thì xóa một dòng và dùng một mã; nếu là hai người thì không phải làm gì.",
    )
