"""Đăng ký thi đua: who strives for what, as the units' papers and the office's summary tell it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline import law
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.records import Person, Registration, Review
from pipeline.words import name_key

_RANKS = (("Giám đốc", "Trưởng", "Chánh"), ("Phó",), ("Quyền", "Phụ trách"))


class PledgedBody(Facts):
    """Tập thể đăng ký: titles and forms of merit."""

    order: int
    name: str
    titles: str
    forms: str


class PledgedPerson(Facts):
    """Cá nhân đăng ký: titles, forms of merit and the initiative promised."""

    order: int
    name: str
    position: str
    titles: str
    forms: str
    initiative: str


def of_unit(review: Review, code: str) -> list[Registration]:
    """Registrations of a unit and of its people, in the order of the sheet."""
    members = {p.code for p in review.members_of(code)} | {code}
    return [r for r in review.registrations if r.subject in members]


def body(draft: Draft, code: str, order: int) -> PledgedBody | None:
    """What a unit itself strives for; None when it registered nothing."""
    own = [r for r in draft.review.registrations if r.subject == code]
    if not own:
        return None
    draft.rows += [r.where for r in own]
    titles, forms = _awards(own)
    return PledgedBody(order=order, name=draft.review.unit_by_code[code].name, titles=titles, forms=forms)


def people(draft: Draft, code: str, start: int) -> list[PledgedPerson]:
    """What a unit's people strive for: heads first, then by given name, numbered from `start`."""
    mine: dict[str, list[Registration]] = {}
    for registration in draft.review.registrations:
        person = draft.review.person_by_code.get(registration.subject)
        if person and person.unit == code:
            mine.setdefault(person.code, []).append(registration)
            draft.rows.append(registration.where)
    ranked = sorted((draft.review.person_by_code[c] for c in mine), key=_rank)
    return [_person(p, mine[p.code], n) for n, p in enumerate(ranked, start)]


def _rank(person: Person) -> tuple[object, ...]:
    place = next((n for n, openings in enumerate(_RANKS) if person.position.startswith(openings)), len(_RANKS))
    return (place, name_key(person.full_name), person.code)


def _person(person: Person, own: Sequence[Registration], order: int) -> PledgedPerson:
    titles, forms = _awards(own)
    return PledgedPerson(
        order=order,
        name=person.full_name,
        position=person.position,
        titles=titles,
        forms=forms,
        initiative="; ".join(r.initiative for r in own if r.initiative),
    )


def _awards(own: Iterable[Registration]) -> tuple[str, str]:
    """Danh hiệu and hình thức, each in one phrase, the lowest first as they are won."""
    known = [law.label_of(r.award) for r in own]
    ranked = sorted(known, key=lambda a: -law.precedence(a.code))
    titles = [a.label for a in ranked if a.kind == "danh_hieu"]
    forms = [a.label for a in ranked if a.kind != "danh_hieu"]
    return _phrase(titles), _phrase(forms)


def _phrase(labels: Sequence[str]) -> str:
    return "; ".join(labels)
