"""Phát hành: which papers of the register go out, to whom, in how many copies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.documents.draft import Draft
from pipeline.documents.issued import kind_of, number_of, title_of
from pipeline.documents.kinds import DocumentType
from pipeline.documents.submissions import PROPOSAL, route, submissions
from pipeline.records import IssuedPaper, Recipient
from pipeline.words import fold

FAMILY = "phat_hanh"
"""Papers of issuing do not go out themselves."""
_COPY = 1  # of a submission for each addressee


@dataclass(frozen=True, slots=True)
class Sent:
    """Văn bản phát hành: a paper that goes out, with its copies by the folded name of the recipient."""

    entry: IssuedPaper
    name: str
    number: str
    copies: Mapping[str, int]

    @property
    def total(self) -> int:
        """Copies of the paper in all."""
        return sum(self.copies.values())


@dataclass(frozen=True, slots=True)
class Receiver:
    """Nơi nhận: `key` is the folded name."""

    key: str
    name: str
    channel: str


def sent(draft: Draft) -> list[Sent]:
    """Papers of the register that have recipients, in the order of the register."""
    found = []
    for entry in draft.review.issued_papers:
        kind = kind_of(entry.paper)
        if kind is None or kind.family == FAMILY:
            continue
        copies = dict.fromkeys(map(fold, _addressees(draft, entry)), _COPY)
        for recipient in draft.review.recipients:
            if _receives(recipient, kind):
                copies[fold(recipient.name)] = recipient.copies
        if copies:
            name, number = title_of(kind, entry, draft.office), number_of(kind, entry, draft.office)
            found.append(Sent(entry, name, number, copies))
    return found


def _receives(recipient: Recipient, kind: DocumentType) -> bool:
    """Named for the kind, or for every paper where the paper has «Nơi nhận» at all."""
    if recipient.papers:
        return kind.code in recipient.papers
    return "recipients" in kind.facts.model_fields


def _addressees(draft: Draft, entry: IssuedPaper) -> list[str]:
    """Kính gửi of a submission."""
    if entry.paper != PROPOSAL:
        return []
    deciders = [code for code, _ in submissions(draft.assessment) if entry.applies_to in ("", code)]
    return [name for code in deciders for name in route(draft, code).addressees]


def receivers(draft: Draft, papers: Sequence[Sent]) -> list[Receiver]:
    """Addressees of submissions first, then the recipients in the order of the workbook."""
    names = {fold(n): n for e in draft.review.issued_papers for n in _addressees(draft, e)}
    channels: dict[str, str] = {}
    for recipient in draft.review.recipients:
        names.setdefault(fold(recipient.name), recipient.name)
        channels.setdefault(fold(recipient.name), recipient.channel)
        draft.rows.append(recipient.where)
    reached = {key for paper in papers for key in paper.copies}
    return [Receiver(key, name, channels.get(key, "")) for key, name in names.items() if key in reached]
