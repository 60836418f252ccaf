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
MEDAL_PROPOSAL, REPORT, ACHIEVEMENT = "to_trinh_ky_niem_chuong", "bao_cao_", "bao_cao_thanh_tich"
REMINDER = "cong_van_don_doc"
CARRIED_ON = ("phieu_gui", "cong_van_gui")
"""Transmittals: the register gives the first number, those of the other recipients follow it."""
MAILING_NEEDS = "cần dòng ở sheet «Văn bản» của văn bản có nơi nhận: ghi ở sheet «Nơi nhận», hoặc là nơi kính gửi"
"""What a review must hold for `sent` to find any."""
_COPY = 1  # of a submission for each addressee


@dataclass(frozen=True, slots=True)
class Sent:
    """Văn bản phát hành: a paper that goes out, with copies and names by the folded name of the recipient."""

    entry: IssuedPaper
    name: str
    number: str
    copies: Mapping[str, int]
    names: Mapping[str, str]

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
        names = {fold(name): name for name in _addressees(draft, entry)}
        copies = dict.fromkeys(names, _COPY)
        for recipient in draft.review.recipients:
            if _receives(recipient, kind):
                copies[fold(recipient.name)] = recipient.copies
                names.setdefault(fold(recipient.name), recipient.name)
        if copies:
            name, number = title_of(kind, entry, draft.review), number_of(kind, entry, draft.office)
            found.append(Sent(entry, name, number, copies, names))
    return found


def _receives(recipient: Recipient, kind: DocumentType) -> bool:
    """Named for the kind, or for every paper where the paper has «Nơi nhận» at all."""
    if recipient.papers:
        return kind.code in recipient.papers
    return "recipients" in kind.facts.model_fields


def _addressees(draft: Draft, entry: IssuedPaper) -> list[str]:
    """Kính gửi of a submission, of a report to the appraiser, of a reminder, of a letter that carries dossiers."""
    aside = Draft(draft.kind, draft.assessment)  # what is asked here is told by the papers themselves
    if entry.paper == MEDAL_PROPOSAL:
        return list(route(aside, "bo_truong").addressees)
    if entry.paper.startswith(REPORT) and not entry.paper.startswith(ACHIEVEMENT) and draft.office.appraiser:
        return [draft.office.appraiser]
    if entry.paper == REMINDER and entry.applies_to in draft.review.unit_by_code:
        return [draft.review.unit_by_code[entry.applies_to].name]
    if entry.paper not in (PROPOSAL, *CARRIED_ON):
        return []
    deciders = [code for code, _ in submissions(draft.assessment) if entry.applies_to in ("", code)]
    return [name for code in deciders for name in route(aside, code).addressees]


def carried_on(draft: Draft, entry: IssuedPaper) -> list[str]:
    """Recipients of transmittals numbered one after another from one entry of the register; none of other papers."""
    if entry.paper not in CARRIED_ON:
        return []
    if entry.paper == "phieu_gui":
        return [who.name for who in receivers(draft, sent(draft))]
    return _addressees(draft, entry)


def numbered_from(draft: Draft, order: int) -> Draft:
    """The draft with the register's number carried on: transmittals of one day are numbered one after another."""
    entry = draft.entry
    if entry and entry.number.isdigit():
        draft.entry = entry.model_copy(update={"number": str(int(entry.number) + order)})
    return draft


def receivers(draft: Draft, papers: Sequence[Sent]) -> list[Receiver]:
    """Addressees of submissions first, then the recipients in the order of the workbook."""
    names = {fold(n): n for e in draft.review.issued_papers if e.paper not in CARRIED_ON for n in _addressees(draft, e)}
    channels: dict[str, str] = {}
    for recipient in draft.review.recipients:
        names.setdefault(fold(recipient.name), recipient.name)
        channels.setdefault(fold(recipient.name), recipient.channel)
        draft.rows.append(recipient.where)
    reached = {key for paper in papers for key in paper.copies}
    return [Receiver(key, name, channels.get(key, "")) for key, name in names.items() if key in reached]
