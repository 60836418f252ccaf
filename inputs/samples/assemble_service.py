"""Working lives and medal nominations out of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inputs.samples.tables import day, padded, paragraphs, rows
from pipeline.records import MedalNomination, Post


def posts(table: str) -> Iterator[Post]:
    """Posts; a line that begins with `=` names the person of the lines under it."""
    person = ""
    for cells in rows(table):
        if cells[0].startswith("="):
            person = cells[0].removeprefix("=").strip()
            continue
        starts, ends, position, place, in_sector = padded(cells, 5)
        yield Post(
            person=person,
            starts=day(starts),
            ends=day(ends) if ends else None,
            position=position,
            place=place,
            in_sector=in_sector or "Có",
        )


def medal_nominations(medal: str, contributions: Mapping[str, str]) -> Iterator[MedalNomination]:
    """People proposed for one medal, each with what they gave to the sector."""
    for person, text in contributions.items():
        yield MedalNomination(person=person, medal=medal, contribution=paragraphs(text))
