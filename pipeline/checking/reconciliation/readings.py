"""What one finished paper says that others say too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pipeline.checking.reconciliation.content import Block, Grid
from pipeline.checking.reconciliation.listings import COLLECTIVES, PEOPLE, Listing, listing, number
from pipeline.checking.reconciliation.rolls import Entry, Roll, Source, rolls_of
from pipeline.words import looks_like_person_name, no_final_stop, split_title

DAY = r"ngày(?: \d{1,2})? tháng(?: \d{1,2})? năm \d{4}"
_NUMBER = re.compile(r"Số: ?(?P<number>\d*/\S+)")
_PLACE_DATE = re.compile(rf", (?P<day>{DAY})$")
_POSITION = frozenset({"position"})
_ARTICLE = re.compile(r"Điều (?P<number>\d+)\. ")
_CLAUSE = re.compile(r"(?:[Tt]ặng(?: thưởng)?|[Cc]ông nhận|[Dd]anh hiệu) (?P<award>\S.*?) cho (?P<whom>\d.*)")
_GROUP = re.compile(r"[a-zđ]\) (?P<award>.+?) cho (?P<whom>\d.*)")
HEADS = re.compile(r"\b(?P<count>\d[\d.]*) (?:lượt )?(?P<holder>tập thể|cá nhân)\b")


@dataclass(frozen=True, slots=True)
class Claim:
    """Câu ghi số lượng: how many of one holder a sentence gives for one award."""

    award: str
    holder: str
    count: int
    line: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Bản đọc: a paper's number and day, its lines up to the signature (`body`) and after, its lists."""

    code: str
    source: Source
    number: str
    day: str
    body: tuple[str, ...]
    annex: tuple[str, ...]
    listings: tuple[Listing, ...]
    rolls: tuple[Roll, ...]
    recipients: tuple[str, ...]
    signer: str

    @property
    def awarded(self) -> list[Roll]:
        """The lists of those who get an award, not of members or tellers."""
        return [roll for roll in self.rolls if roll.award]

    @property
    def text(self) -> str:
        """Every line outside tables."""
        return "\n".join((*self.body, *self.annex))


def read(code: str, title: str, file: str, found: Sequence[Block]) -> Reading:
    """The reading of any paper; rolls without an award of their own take the one the paper's clause gives."""
    head = [line for block in found[:3] for line in (block.lines if isinstance(block, Grid) else (block,))]
    given = next((m["number"] for line in head if (m := _NUMBER.match(line))), "")
    day = next((m["day"] for line in head if (m := _PLACE_DATE.search(line))), "")
    source = Source(f"{title} số {given}" if given[:1].isdigit() else title, file)
    signing = next((n for n, b in enumerate(found) if isinstance(b, Grid) and "Nơi nhận:" in b.lines), None)
    listings = _listings(found)
    rolls = [roll for each in listings for roll in rolls_of(each, source)]
    body = _lines(found[: len(found) if signing is None else signing])
    return Reading(
        code,
        source,
        given,
        day,
        body,
        () if signing is None else _lines(found[signing:]),
        listings,
        tuple(_awarded(rolls, enacted(body))),
        _recipients(found),
        _signer(found, signing),
    )


def _lines(found: Iterable[Block]) -> tuple[str, ...]:
    return tuple(block for block in found if isinstance(block, str))


def _listings(found: Iterable[Block]) -> tuple[Listing, ...]:
    listings, notes = [], list[str]()
    for block in found:
        if isinstance(block, str):
            notes.append(block)
        else:
            listings.append(listing(block, notes))
            notes = []
    return tuple(each for each in listings if each)


def _awarded(rolls: Iterable[Roll], said: Sequence[Claim]) -> Iterable[Roll]:
    for roll in rolls:
        awards = {c.award for c in said if c.holder == roll.holder} or {c.award for c in said}
        yield replace(roll, award=awards.pop()) if not roll.award and len(awards) == 1 else roll


def _recipients(found: Iterable[Block]) -> tuple[str, ...]:
    lines = [line for block in found for line in (block.lines if isinstance(block, Grid) else (block,))]
    if "Nơi nhận:" not in lines:
        return ()
    return tuple(line for line in lines[lines.index("Nơi nhận:") :] if line.startswith("- "))


def _signer(found: Sequence[Block], signing: int | None) -> str:
    grid = found[signing] if signing is not None else None
    lines = grid.rows[-1][-1].lines if isinstance(grid, Grid) and grid.rows[-1] else ()
    return lines[-1] if lines else ""


# --- what sentences say -----------------------------------------------------------------------------------
def articles(body: Iterable[str]) -> dict[int, list[str]]:
    """Lines of each Điều, by its number; only decisions have any."""
    found: dict[int, list[str]] = {}
    current: list[str] = []
    for line in body:
        opening = _ARTICLE.match(line)
        if opening:
            current = found.setdefault(int(opening["number"]), [])
        current.append(line)
    return found


def claims(lines: Iterable[str]) -> list[Claim]:
    """`Danh hiệu “…” cho 07 cá nhân`, `Tặng … cho 03 tập thể và 08 cá nhân` among lines of articles."""
    found = ((m, line) for line in lines if (m := _CLAUSE.search(line)))
    return [claim for m, line in found for claim in counted(m["award"], m["whom"], line)]


def enacted(body: Iterable[str]) -> list[Claim]:
    """Whom the articles of a decision grant what."""
    return claims(line for lines in articles(body).values() for line in lines)


def counted(award: str, whom: str, line: str) -> list[Claim]:
    """The counts of a phrase such as `03 tập thể và 08 cá nhân`."""
    return [Claim(award, m["holder"], number(m["count"]) or 0, line) for m in HEADS.finditer(whom)]


def proposed(paper: Reading) -> tuple[list[Claim], list[Roll]]:
    """The points of a proposal: how many for each award, and who, where the point names them."""
    said: list[Claim] = []
    named: list[tuple[Claim, list[Entry]]] = []
    naming: list[tuple[Claim, list[Entry]]] = []
    for line in paper.body:
        point = _GROUP.match(line)
        if point:
            new = counted(point["award"], point["whom"], line)
            said += new
            naming = [(claim, []) for claim in new if line.endswith(":")]
            named += naming
        elif naming and line.startswith("- "):
            holder, entry = _named(paper.source, line, [claim.holder for claim, _ in naming])
            next(entries for claim, entries in naming if claim.holder == holder).append(entry)
        else:
            naming = []
    return said, [Roll(paper.source, c.award, c.holder, tuple(entries), _POSITION) for c, entries in named]


def _named(source: Source, line: str, holders: Sequence[str]) -> tuple[str, Entry]:
    """`- Bà Hoàng Thị Lụa, Trưởng phòng …;` or `- Phòng Đầu tư.`, whose name may have a comma itself."""
    plain = no_final_stop(line.removeprefix("- "))
    full, _, position = plain.partition(", ")
    title, name = split_title(full)
    person = bool(title) or looks_like_person_name(name)
    holder = holders[0] if len(holders) == 1 else PEOPLE if person else COLLECTIVES
    return holder, Entry(source, name, position) if holder == PEOPLE else Entry(source, plain)
