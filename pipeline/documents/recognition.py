"""Công nhận sáng kiến: what was put to the initiative council, by whom, with what scores and result."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from pipeline.documents.draft import Draft
from pipeline.documents.nominees import titled, work
from pipeline.eligibility import voters
from pipeline.eligibility.initiatives import RECOGNISED
from pipeline.findings import Place, review
from pipeline.records import INITIATIVE_COUNCIL, CouncilMember, Initiative, InitiativeScore, Person, Review, average
from pipeline.words import decimal, fold, name_key, upper_first

DECISION = "quyet_dinh_cong_nhan_sang_kien"
"""Code of the decision that recognises initiatives."""

_OWN_SCOPES = ("", "co_so")  # a wider scope is recognised above the office


@dataclass(frozen=True, slots=True)
class Author:
    """Tác giả, đồng tác giả: `share` is the contribution as written, `alone` whether there is no other."""

    person: Person
    share: str
    alone: bool

    @property
    def role(self) -> str:
        """`Tác giả`, or `Đồng tác giả` where several people made it."""
        return "Tác giả" if self.alone else "Đồng tác giả"


def submitted(records: Review) -> list[Initiative]:
    """Initiatives of the year that the office's own council judges, in the order of the workbook."""
    office = fold(records.office.name)
    return [
        i
        for i in records.initiatives
        if i.year in (None, records.year) and i.scope in _OWN_SCOPES and (not i.issuer or office in fold(i.issuer))
    ]


def recognised(records: Review) -> list[Initiative]:
    """Those the council found worth recognising, the highest score first."""
    found = [i for i in submitted(records) if i.result == RECOGNISED]
    return sorted(found, key=lambda i: -(score_of(records, i) or Decimal()))


def authors(records: Review, initiative: Initiative) -> list[Author]:
    """Authors in the order given; people the workbook does not have are left out."""
    found = []
    for line in initiative.authors:
        code, _, share = line.partition(" ")
        person = records.person_by_code.get(code)
        if person:
            found.append(
                Author(person, share or ("100%" if len(initiative.authors) == 1 else ""), len(initiative.authors) == 1)
            )
    return found


def authors_line(records: Review, initiative: Initiative) -> str:
    """Authors with their posts, one a line; shares where several made it: `Nông Hoàng Sơn, Trưởng phòng … (60%)`."""
    return "\n".join(
        f"{a.person.full_name}, {work(records, a.person)}" + (f" ({a.share})" if a.share and not a.alone else "")
        for a in authors(records, initiative)
    )


def scores_of(records: Review, initiative: Initiative) -> list[InitiativeScore]:
    """The members' sheets of one initiative, in the order of the workbook."""
    return [s for s in records.initiative_scores if s.initiative == initiative.code]


def score_of(records: Review, initiative: Initiative) -> Decimal | None:
    """Mean of the members' sheets; the recorded score where no sheet was kept."""
    return average(scores_of(records, initiative)) or initiative.score


def shown_score(records: Review, initiative: Initiative) -> str:
    """The score as papers print it, `-` where there is none."""
    score = score_of(records, initiative)
    return "-" if score is None else decimal(score)


def check_decision(draft: Draft, initiatives: Iterable[Initiative]) -> None:
    """Note rows whose decision is not the one of the register."""
    entry = draft.entry
    if entry is None or not entry.number:
        return
    number = draft.number()
    for i in initiatives:
        if i.decision and (fold(i.decision) != fold(number) or i.decided_on not in (None, entry.signed_on)):
            place = Place(i.where.file, i.where.sheet, i.where.cell("decision"))
            draft.findings.append(
                review(
                    "sang_kien.lech_quyet_dinh",
                    place,
                    f"Sáng kiến {i.code} ghi Quyết định số {i.decision}, sổ đăng ký văn bản ghi Quyết định số {number} "
                    f"{draft.signing_day()}.",
                    "Sửa số, ngày quyết định cho khớp.",
                )
            )


def certified(records: Review) -> list[tuple[Initiative, Author]]:
    """Every author of a recognised initiative, by initiative and then by name."""
    return [
        (i, a)
        for i in recognised(records)
        for a in sorted(authors(records, i), key=lambda a: (-_percent(a.share), name_key(a.person.full_name)))
    ]


def _percent(share: str) -> Decimal:
    digits = share.rstrip("%").replace(",", ".")
    return Decimal(digits) if digits else Decimal()


def council_of(records: Review) -> str:
    """`Hội đồng Sáng kiến Sở Tài chính`."""
    return f"{INITIATIVE_COUNCIL} {records.office.name}"


def member_titled(records: Review, member: CouncilMember) -> str:
    """`Bà Ma Thị Ánh Hồng`, the name alone where the workbook does not know the member."""
    known = next((p for p in records.people if fold(p.full_name) == fold(member.full_name)), None)
    return upper_first(titled(known)) if known else member.full_name


def scorers(records: Review, initiative: Initiative) -> list[CouncilMember]:
    """Members who score an initiative: all but its authors and a secretary who is no member."""
    own = {fold(a.person.full_name) for a in authors(records, initiative)}
    return [m for m in voters(records.council(INITIATIVE_COUNCIL)) if fold(m.full_name) not in own]
