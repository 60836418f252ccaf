"""Cases of law in a clerk's words: each line of `given` is «mục: nội dung», turned into a real review.

Years are written from N, the emulation year of the case's day: `N-1`, `N-2`. What a case does not say is
ordinary: a person with a good year, agreed by all eleven members of the council; a room of nine people.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pipeline.records import Initiative, Nomination, PastAward, Review
from pipeline.words import parse_date
from tests.eligibility import office

PERSON, ROOM = "CN001", "DV01"


@dataclass
class Draft:
    """A review being written down from the lines of a case."""

    year: int
    award: str
    subject: str = PERSON
    person: dict[str, Any] = field(default_factory=dict)
    unit: dict[str, Any] = field(default_factory=dict)
    nomination: dict[str, Any] = field(default_factory=dict)
    office: dict[str, Any] = field(default_factory=dict)
    members: int = 1
    council: int = 11
    beside: list[Nomination] = field(default_factory=list)
    past: list[PastAward] = field(default_factory=list)
    initiatives: list[Initiative] = field(default_factory=list)  # those the nomination claims
    others: list[Initiative] = field(default_factory=list)  # those other nominations claim
    one_member: dict[str, Any] = field(default_factory=dict)

    def review(self) -> Review:
        """The review as its workbook would give it."""
        people = [office.person(f"CN{n:03d}", **self.person) for n in range(1, self.members + 1)]
        people[-1] = people[-1].model_copy(update=self.one_member)
        codes = tuple(i.code for i in self.initiatives)
        asked = office.nominee(
            self.subject, self.award, **{"votes": self.council, "initiatives": codes, **self.nomination}
        )
        return office.review(
            [*self.beside, asked],
            people,
            units=[office.unit(**self.unit)],
            of=office.office(self.year, **self.office),
            past_awards=self.past,
            initiatives=[*self.initiatives, *self.others],
            council_members=office.council(self.council),
        )


def written(year: int, award: str, lines: list[str]) -> Review:
    """The review a case describes; ValueError for a line that says nothing known."""
    draft = Draft(year, award)
    for line in lines:
        topic, _, said = line.partition(":")
        topic, _, note = topic.strip().partition(" (")
        if topic not in _TOPICS:
            raise ValueError(f"a case says «{topic}», which is none of: {', '.join(_TOPICS)}")
        _TOPICS[topic](draft, said.strip(), note.rstrip(")"))
    return draft.review()


def _person_or_room(name: str) -> Callable[[Draft, str, str], None]:
    def said(draft: Draft, text: str, _: str) -> None:
        (draft.person if draft.subject == PERSON else draft.unit)[name] = text

    return said


def _room(draft: Draft, said: str, _: str) -> None:
    """`9 người, 7 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở`: people, then holders of titles."""
    size, *titles = said.split(", ")
    draft.subject, draft.members = ROOM, int(size.split()[0])
    for title in titles:
        number, _, award = title.partition(" ")
        draft.beside += [_nominee(draft, f"CN{n:03d}", award) for n in range(1, int(number) + 1)]


def _office_wide(draft: Draft, said: str, _: str) -> None:
    """`20 Lao động tiên tiến, 3 Chiến sĩ thi đua cơ sở`: others of the office in the same review."""
    for title in said.split(", "):
        number, _, award = title.partition(" ")
        draft.members = max(draft.members, int(number) + 1)
        draft.beside += [_nominee(draft, f"CN{n:03d}", award) for n in range(2, int(number) + 2)]


def _nominee(draft: Draft, subject: str, award: str, **changes: Any) -> Nomination:
    """A nomination beside the one of the case; one that needs an initiative brings its own."""
    if award != office.CSTDCS or subject == ROOM:
        return office.nominee(subject, award, **changes)
    own = office.initiative(f"SK{subject[2:]}", subject)
    draft.others.append(own)
    return office.nominee(subject, award, initiatives=(own.code,), **changes)


def _beside(draft: Draft, said: str, note: str) -> None:
    changes = {"result": "Không đồng ý", "reason": "chưa tiêu biểu"} if note == "không đồng ý" else {}
    draft.beside += [_nominee(draft, draft.subject, award, **changes) for award in said.split("; ")]


def _past(draft: Draft, said: str, note: str) -> None:
    """`Chiến sĩ thi đua cơ sở N-2, N-1`; the form of merit in the note."""
    award = re.split(r" N\b", said, maxsplit=1)[0]
    years = [draft.year + int(back or 0) for back in re.findall(r"N(-\d+)?", said.removeprefix(award))]
    draft.past += office.past(draft.subject, award, *years, **({"kind": note} if note else {}))


def _initiative(draft: Draft, said: str, _: str) -> None:
    """`Cấp tỉnh N-1`, `Cấp cơ sở không công nhận`, `Cấp cơ sở của người khác`."""
    scope = "Cấp tỉnh" if said.startswith("Cấp tỉnh") else "Toàn quốc" if said.startswith("Toàn quốc") else "Cấp cơ sở"
    back = re.search(r"N-(\d+)", said)
    changes: dict[str, Any] = {"scope": scope, "year": draft.year - int(back[1]) if back else None}
    if "không công nhận" in said:
        changes["result"] = "Không công nhận"
    row = office.initiative(f"SK9{len(draft.initiatives)}", "CN099" if "người khác" in said else PERSON)
    draft.initiatives.append(row.model_copy(update=changes))


def _votes(draft: Draft, said: str, _: str) -> None:
    """`9/11`: votes over members; `chưa ghi`."""
    votes, _, members = said.partition("/")
    draft.nomination["votes"] = int(votes) if votes.isdigit() else None
    draft.council = int(members or draft.council)


def _on_nomination(name: str) -> Callable[[Draft, str, str], None]:
    return lambda draft, said, _: draft.nomination.__setitem__(name, said)


def _on_member(name: str) -> Callable[[Draft, str, str], None]:
    return lambda draft, said, _: draft.one_member.__setitem__(name, said)


def _provincial(draft: Draft, said: str, _: str) -> None:
    """`70%`, or `chưa có`."""
    known = said.endswith("%")
    for setting in ("provincial_vote", "provincial_vote_above"):
        draft.office[setting] = int(said.rstrip("%")) if known else None
    if not known:
        draft.office["provincial_regulation"] = ""


def _joined(draft: Draft, said: str, _: str) -> None:
    draft.person["joined"] = parse_date(said.replace("N", str(draft.year)))


_TOPICS: dict[str, Callable[[Draft, str, str], None]] = {
    "xếp loại": _person_or_room("rating"),
    "kỷ luật": _person_or_room("discipline"),
    "đang bị xem xét": _person_or_room("under_review"),
    "vào ngành": _joined,
    "tập thể": _room,
    "xếp loại một người": _on_member("rating"),
    "kỷ luật một người": _on_member("discipline"),
    "cả cơ quan": _office_wide,
    "cùng đợt": _beside,
    "đã có": _past,
    "sáng kiến": _initiative,
    "phiếu": _votes,
    "kết quả": _on_nomination("result"),
    "lý do": _on_nomination("reason"),
    "loại hình": _on_nomination("kind"),
    "thời gian": _on_nomination("period"),
    "cơ quan": lambda draft, said, _: draft.office.__setitem__("level", said),
    "quy định của tỉnh": _provincial,
}
