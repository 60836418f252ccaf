"""Who is listed for what: the rolls of one award for one kind of holder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline import law
from pipeline.checking.reconciliation.listings import COLLECTIVES, HOLDERS, Line, Listing, holder_of, number
from pipeline.documents.nominees import post
from pipeline.words import fold

_CAPTION = re.compile(
    r"(?:(?:\d+|[IVX]+)\.\s*|[a-zđ]\)\s*)?(?P<label>[^:]+?):\s*(?P<count>\d[\d.]*) (?:lượt )?(?P<holder>tập thể|cá nhân)\b"
)
_TITLED = re.compile(r"^danh hiệu (?!thi đua)", re.IGNORECASE)
_VOTES = re.compile(r"\d+/\d+")
_SHARE = re.compile(r"\d+(?:,\d+)?")


@dataclass(frozen=True, slots=True)
class Source:
    """Nơi ghi: a paper as people call it, and its file."""

    label: str
    file: str

    def __str__(self) -> str:
        return f"{self.label} ({self.file})"


@dataclass(frozen=True, slots=True)
class Entry:
    """Dòng: one person or collective as one paper has it; what the paper does not say is ""."""

    source: Source
    name: str
    position: str = ""
    achievement: str = ""
    money: str = ""
    votes: str = ""
    share: str = ""
    result: str = ""
    note: str = ""

    @property
    def passed(self) -> bool:
        """Whether the council agreed."""
        return self.result.startswith("Đạt")


@dataclass(frozen=True, slots=True)
class Roll:
    """Danh sách: who one paper has for one award. `stated` is the count its caption gives, if any.

    `total` is the money of the line of totals in đồng; `notes` the lines above the table.
    """

    source: Source
    award: str
    holder: str
    entries: tuple[Entry, ...]
    stated: int | None = None
    total: str = ""
    notes: tuple[str, ...] = field(default=(), repr=False)

    @property
    def key(self) -> tuple[str, str]:
        """The same for rolls of one award and holder, however papers word the award."""
        return award_of(self.award), self.holder

    @property
    def named(self) -> str:
        """Award and holder as findings name them."""
        return f"{bare(self.award)} ({self.holder})" if self.award else self.holder


def bare(award: str) -> str:
    """An award without the words `danh hiệu` before it."""
    return _TITLED.sub("", award)


@lru_cache(maxsize=512)
def award_of(text: str) -> str:
    """The award a paper's wording means: its code, also with a signer after it; else the wording's own key."""
    known = law.find_award(bare(text))
    if known:
        return known.code
    key = fold(bare(text))
    names = ((fold(award.name), award.code) for award in law.awards_ever())
    return max((pair for pair in names if key.startswith(pair[0])), key=lambda p: len(p[0]), default=("", key))[1]


def rolls_of(listing: Listing, source: Source) -> list[Roll]:
    """The rolls of a table: one, or one for each award and holder its lines name."""
    if "name" not in listing.columns:
        return []
    caption = next((m for note in reversed(listing.notes) if (m := _CAPTION.match(note))), None)
    label = caption["label"] if caption and fold(caption["label"]) not in HOLDERS else ""
    whom = caption["holder"] if caption else listing.whom
    grouped: dict[tuple[str, str], list[Entry]] = {}
    for line in listing.lines:
        holder = holder_of(line.group) or whom
        award = line.values.get("award", "") or label
        grouped.setdefault((award, holder), []).append(_entry(line, listing, source, holder))
    alone = len(grouped) == 1
    stated = number(caption["count"]) if caption and alone else None
    total = listing.total.get("money", "") if listing.total and alone else ""
    if caption and not grouped:
        return [Roll(source, label, whom, (), number(caption["count"]), total, listing.notes)]
    return [Roll(source, award, holder, tuple(entries), stated, total, listing.notes)
            for (award, holder), entries in grouped.items()]  # fmt: skip


def _entry(line: Line, listing: Listing, source: Source, holder: str) -> Entry:
    said = line.values
    votes = f"{said.get('votes', '')} {said.get('share', '')}"
    share = _SHARE.search(said.get("share", ""))
    return Entry(
        source, said.get("name", ""), "" if holder == COLLECTIVES else _position(line, listing),
        said.get("achievement", ""), said.get("money", ""),
        _first(_VOTES.findall(votes)), share[0] if share else "", said.get("result", ""), said.get("note", ""))  # fmt: skip


def _position(line: Line, listing: Listing) -> str:
    """Chức vụ, đơn vị in one phrase, as papers that have one column for both write it."""
    position = line.values.get("position", "")
    if listing.work or not position:
        return position
    unit = line.values.get("unit", "") or ("" if holder_of(line.group) else line.group)
    return post(position, unit) if unit else position


def _first(found: Sequence[str]) -> str:
    return found[0] if found else ""
