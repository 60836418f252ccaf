"""Councils, plan, prose, register and recipients out of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import time

from inputs.samples.tables import day, lines, padded, paragraphs, rows
from pipeline.records import (
    AWARD_COUNCIL,
    INITIATIVE_COUNCIL,
    CouncilMember,
    Evidence,
    IssuedPaper,
    Passage,
    Recipient,
    Session,
    Task,
)


def council(name: str, table: str) -> Iterator[CouncilMember]:
    """Members of one council."""
    for cells in rows(table):
        full_name, position, role, absent, written, teller = padded(cells, 6)
        yield CouncilMember(
            council=name,
            full_name=full_name,
            position=position,
            role=role,
            absent=absent,
            written_opinion=written,
            teller=teller,
        )


def councils(award_table: str, initiative_table: str) -> Iterator[CouncilMember]:
    """Both councils of an office."""
    yield from council(AWARD_COUNCIL, award_table)
    yield from council(INITIATIVE_COUNCIL, initiative_table)


def sessions(table: str, place: str) -> Iterator[Session]:
    """Sittings of the councils."""
    for name, held, starts, ends, issued, returned, established, opinions in rows(table):
        yield Session(
            council=name,
            held_on=day(held),
            starts=time.fromisoformat(starts),
            ends=time.fromisoformat(ends),
            place=place,
            established_by=established,
            ballots_issued=int(issued),
            ballots_returned=int(returned),
            ballots_invalid=0,
            opinions=lines(opinions),
        )


def tasks(table: str) -> Iterator[Task]:
    """Tasks of the year's plan."""
    for quarter, deadline, lead, others, product, content in rows(table):
        yield Task(
            quarter=quarter,
            content=lines(content),
            units=(lead, *lines(others)),
            lead=lead,
            deadline=day(deadline),
            product=product,
        )


def passages(paper: str, sections: Mapping[str, str]) -> Iterator[Passage]:
    """Prose of a paper, one row a paragraph."""
    for section, text in sections.items():
        for paragraph in paragraphs(text):
            yield Passage(paper=paper, section=section, text=paragraph)


def issued_papers(table: str) -> Iterator[IssuedPaper]:
    """The register of papers."""
    for cells in rows(table):
        paper, applies_to, number, signed, signer, position, authority = padded(cells, 7)
        yield IssuedPaper(
            paper=paper,
            applies_to=applies_to,
            number=number,
            signed_on=day(signed),
            signer=signer,
            signer_position=position,
            authority=authority,
        )


def recipients(table: str) -> Iterator[Recipient]:
    """Who gets which papers."""
    for group, name, note, copies, channel, papers in rows(table):
        yield Recipient(
            group=group,
            name=name,
            note=note,
            copies=int(copies),
            channel=channel,
            papers=tuple(papers.split()),
        )


def evidence(table: str) -> Iterator[Evidence]:
    """Files that prove parts of dossiers."""
    for subject, part, path in rows(table):
        yield Evidence(subject=subject, part=part, path=path)
