"""Units, people, history, initiatives and nominations out of the tables."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from typing import Any

from inputs.samples.tables import RATINGS, day, padded, paragraphs, rows, years
from pipeline.records import (
    DECLINED,
    GRANTED,
    Initiative,
    Nomination,
    PastAward,
    PastRating,
    Person,
    Unit,
)

Decision = tuple[str, str, str]
"""Number, day and issuer of a decision, as text."""


def units(
    table: str, profiles: Mapping[str, str], duties: Mapping[str, str], former: Mapping[str, str]
) -> Iterator[Unit]:
    """Units, with what their reports say of them."""
    for code, name, short, kind, head, position, rating in rows(table):
        yield Unit(
            code=code,
            name=name,
            short=short,
            kind=kind,
            head=head,
            head_position=position,
            rating=RATINGS[rating],
            profile=" ".join(profiles.get(code, "").split()),
            duties=" ".join(duties.get(code, "").split()),
            formerly=former.get(code, ""),
        )


def people(
    identity: str,
    background: str,
    particulars: str,
    discipline: Mapping[str, str],
    under_review: Collection[str] = (),
) -> Iterator[Person]:
    """People, from who they are, where they come from and what the reports need."""
    behind = {code: cells for code, *cells in rows(background)}
    known = {code: cells for code, *cells in rows(particulars)}
    for code, title, name, born, position, unit, rating in rows(identity):
        joined, ethnicity, qualification = behind[code]
        home, residence, politics, party, duties = known.get(code, [""] * 5)
        yield Person(
            code=code,
            title=title,
            full_name=name,
            born=day(born),
            position=position,
            unit=unit,
            rating=RATINGS[rating],
            joined=day(joined),
            ethnicity=ethnicity,
            religion="Không",
            qualification=qualification,
            discipline=discipline.get(code, "Không"),
            under_review="Có" if code in under_review else "",
            hometown=home,
            residence=residence,
            politics=politics,
            party_role=party,
            duties=duties,
        )


def past_titles(
    table: str, awards: tuple[str, ...], decisions: Mapping[str, Mapping[int, Decision]]
) -> Iterator[PastAward]:
    """Titles given every year, one column of years for each of `awards`.

    `decisions` is office → year → decision; a table with a column more than `awards` names the office first.
    """
    for code, *columns in rows(table):
        office = columns.pop(0) if len(columns) > len(awards) else ""
        for award, column in zip(awards, columns, strict=True):
            for year in years(column):
                number, signed, issuer = decisions[office][year]
                yield PastAward(
                    subject=code, award=award, year=year, number=number, decided_on=day(signed), issuer=issuer
                )


def past_others(table: str) -> Iterator[PastAward]:
    """Awards given now and then, each with its own decision."""
    for cells in rows(table):
        code, award, year, number, signed, issuer, kind = padded(cells, 7)
        yield PastAward(
            subject=code,
            award=award,
            year=int(year),
            number=number,
            decided_on=day(signed),
            issuer=issuer,
            kind=kind or "Công trạng",
        )


def past_ratings(table: str) -> Iterator[PastRating]:
    """Ratings of the years before the review."""
    for code, year, rating in rows(table):
        yield PastRating(subject=code, year=int(year), rating=RATINGS[rating])


def initiatives(table: str, decision: Decision, others: str) -> Iterator[Initiative]:
    """Initiatives put to the office's council, then those recognised elsewhere or before."""
    for code, authors, scope, score, result, name, effect in rows(table):
        number, signed, issuer = decision if scope else ("", "", "")
        yield Initiative(
            code=code,
            name=name,
            authors=_authors(authors),
            scope=scope,
            score=Decimal(score.replace(",", ".")),
            result=result,
            decision=number,
            decided_on=day(signed) if signed else None,
            issuer=issuer,
            effect=effect,
        )
    for code, authors, scope, year, number, signed, issuer, name, effect in rows(others):
        yield Initiative(
            code=code,
            name=name,
            authors=_authors(authors),
            scope=scope,
            year=int(year) if year else None,
            result="Công nhận",
            decision=number,
            decided_on=day(signed),
            issuer=issuer,
            effect=effect,
        )


def _authors(cell: str) -> tuple[str, ...]:
    """`CN028 70% CN029 30%` → one line an author."""
    words = cell.split()
    if "%" not in cell:
        return tuple(words)
    return tuple(f"{code} {share}" for code, share in zip(words[::2], words[1::2], strict=True))


def nominations(
    tables: Mapping[str, str],
    year: int,
    *,
    uses: Mapping[tuple[str, str], str],
    reports: Mapping[str, Mapping[str, str]],
    periods: Mapping[str, str],
) -> Iterator[Nomination]:
    """Nominations, award by award; `reports` and `periods` go by award, the year being the usual period."""
    for award, table in tables.items():
        for cells in rows(table):
            code, votes, achievement, reason = padded(cells, 4)
            yield _nomination(
                code,
                award,
                votes,
                achievement,
                reason,
                period=periods.get(award, f"năm {year}"),
                initiatives=tuple(uses.get((code, award), "").split()),
                details=paragraphs(reports.get(award, {}).get(code, "")),
            )


def sudden(table: str, award: str, reports: Mapping[str, str]) -> Iterator[Nomination]:
    """Nominations for thành tích đột xuất, each with its own time and report."""
    for code, votes, period, achievement in rows(table):
        details = paragraphs(reports.get(code, ""))
        yield _nomination(code, award, votes, achievement, "", period=period, kind="Đột xuất", details=details)


def _nomination(code: str, award: str, votes: str, achievement: str, reason: str, **more: Any) -> Nomination:
    """One nomination; a reason means the council declined."""
    return Nomination(
        subject=code,
        award=award,
        votes=int(votes),
        achievement=achievement,
        reason=reason,
        result=DECLINED if reason else GRANTED,
        **more,
    )
