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
    r"(?:(?:\d+|[IVX]+)\.\s*|[a-zđ]\)\s*)?(?P<label>[^:]+?):\s*"
    r"(?P<count>\d[\d.]*) (?:lượt )?(?P<holder>tập thể|cá nhân)\b"
)
_NEAR = 3  # lines above a table among which its caption stands
_TITLED = re.compile(r"^danh hiệu (?!thi đua)", re.IGNORECASE)
_VOTES = re.compile(r"\d+/\d+")
_SHARE = re.compile(r"\d+(?:,\d+)?")


PARTICULARS = {
    "position": ("chuc_vu", "chức vụ, đơn vị"),
    "achievement": ("thanh_tich", "thành tích"),
    "money": ("so_tien", "tiền thưởng"),
    "votes": ("so_phieu", "số phiếu đồng ý"),
    "share": ("so_phieu", "tỷ lệ phiếu"),
    "result": ("ket_qua", "kết quả"),
}
"""What papers say of a nominee besides the name: the code of a finding and what people call it."""


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
    """Danh sách: who one paper has for one award, and which particulars it `says` of them.

    `stated` is the count its caption gives, if any; `notes` the lines above the table.
    """

    source: Source
    award: str
    holder: str
    entries: tuple[Entry, ...]
    says: frozenset[str]
    stated: int | None = None
    notes: tuple[str, ...] = field(default=(), repr=False)

    @property
    def key(self) -> tuple[str, str]:
        """The same for rolls of one award and holder, however papers word the award."""
        return award_of(self.award), self.holder

    @property
    def named(self) -> str:
        """Award and holder as findings name them."""
        award = bare(self.award)
        return f"{award} ({self.holder})" if award and self.holder else award or self.holder


def bare(award: str) -> str:
    """An award without the words `danh hiệu` before it."""
    return _TITLED.sub("", award)


@lru_cache(maxsize=512)
def award_of(text: str) -> str:
    """The award a wording means: its code, also with a signer after it; else the wording's own key."""
    known = law.find_award(bare(text))
    if known:
        return known.code
    key = fold(bare(text))
    opening = {fold(award.name): award.code for award in law.awards_ever() if key.startswith(fold(award.name))}
    return opening[max(opening, key=len)] if opening else key


def rolls_of(listing: Listing, source: Source) -> list[Roll]:
    """The rolls of a table: one under its caption, or one for each award and holder its lines or groups name."""
    if "name" not in listing.columns:
        return []
    near = listing.notes[-_NEAR:]
    above = next((m for note in reversed(near) if (m := _CAPTION.match(note))), None)
    grouped: dict[tuple[str, str], list[Entry]] = {}
    stated: dict[tuple[str, str], int | None] = {}
    for line in listing.lines:
        caption = _CAPTION.match(line.group) or above
        holder = holder_of(line.group) or (caption["holder"] if caption else listing.whom)
        key = line.values.get("award", "") or _award_in(caption), holder
        grouped.setdefault(key, []).append(_entry(line, listing, source, holder))
        stated[key] = number(caption["count"]) if caption else None
    if above and not grouped:
        key = _award_in(above), above["holder"]
        grouped, stated = {key: []}, {key: number(above["count"])}
    alone = len(grouped) == 1 or not above
    voted = any(entry.votes for entries in grouped.values() for entry in entries)
    says = listing.columns & PARTICULARS.keys() | ({"votes"} if voted else frozenset())
    return [
        Roll(source, *key, tuple(entries), says, stated.get(key) if alone else None, listing.notes)
        for key, entries in grouped.items()
    ]


def _award_in(caption: re.Match[str] | None) -> str:
    """The award a caption names; "" for `2. Cá nhân: 08 cá nhân`."""
    return caption["label"] if caption and fold(caption["label"]) not in HOLDERS else ""


def _entry(line: Line, listing: Listing, source: Source, holder: str) -> Entry:
    said = line.values
    votes = f"{said.get('votes', '')} {said.get('share', '')}"
    share = _SHARE.search(said.get("share", ""))
    return Entry(
        source,
        said.get("name", ""),
        "" if holder == COLLECTIVES else _position(line, listing),
        said.get("achievement", ""),
        said.get("money", ""),
        _first(_VOTES.findall(votes)),
        share[0] if share else "",
        said.get("result", ""),
        said.get("note", ""),
    )


def _position(line: Line, listing: Listing) -> str:
    """Chức vụ, đơn vị in one phrase, as papers that have one column for both write it."""
    position = line.values.get("position", "")
    if listing.work or not position:
        return position
    unit = line.values.get("unit", "") or ("" if holder_of(line.group) else line.group)
    return post(position, unit) if unit else position


def _first(found: Sequence[str]) -> str:
    return found[0] if found else ""
