"""Certificates against their decisions: name, position, merit, number, day, signer, order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.checking.reconciliation.comparing import agree
from pipeline.checking.reconciliation.content import Block, Grid
from pipeline.checking.reconciliation.listings import COLLECTIVES
from pipeline.checking.reconciliation.readings import DAY, Reading
from pipeline.checking.reconciliation.report import differ, disagreement
from pipeline.checking.reconciliation.rolls import Entry, Roll, Source, award_of
from pipeline.findings import Finding
from pipeline.words import joined, split_title

_DECISION = re.compile(rf"Quyết định số (?P<number>\d*/\S+) (?P<day>{DAY})")
_CERTIFIED = frozenset({"position", "achievement"})
_GOLDEN = re.compile(r"[Ss]ố sổ vàng: ?(?P<order>\d[\d.]*)")
_PLACE_DATE = re.compile(rf", (?P<day>{DAY})$")


@dataclass(frozen=True, slots=True)
class Certificate:
    """Giấy khen, bằng chứng nhận: the lines about its holder, its decision, its place in sổ vàng."""

    source: Source
    award: str
    about: tuple[str, ...]
    number: str
    day: str
    golden: int
    given: str
    signer: str

    @property
    def name(self) -> str:
        """The holder's name without the form of address."""
        return split_title(self.about[0])[1] if self.about else ""

    @property
    def merit(self) -> str:
        """The last line about the holder."""
        return self.about[-1] if len(self.about) > 1 else ""


def read(title: str, file: str, found: Sequence[Block], award: str) -> Certificate:
    """The certificate's lines; over pre-printed stock nothing stands before the name."""
    lines = [line for block in found for line in (block.lines if isinstance(block, Grid) else (block,))]
    at = next((n for n, line in enumerate(lines) if _DECISION.search(line)), len(lines))
    named = next((n for n in range(at - 1, -1, -1) if lines[n].isupper() and award_of(lines[n]) == award), -1)
    decision = _DECISION.search(lines[at]) if at < len(lines) else None
    golden = next((int(m["order"].replace(".", "")) for line in lines if (m := _GOLDEN.search(line))), 0)
    given = next((m["day"] for line in lines if (m := _PLACE_DATE.search(line))), "")
    return Certificate(
        Source(title, file),
        award,
        tuple(lines[named + 1 : at]),
        decision["number"] if decision else "",
        decision["day"] if decision else "",
        golden,
        given,
        lines[-1] if lines else "",
    )


def check(certificates: Sequence[Certificate], decisions: Sequence[Reading]) -> Iterator[Finding]:
    """Every certificate against the decision that has its holder; nothing where no decision was made."""
    kinds = dict.fromkeys((certificate.source.label, certificate.award) for certificate in certificates)
    for kind, award in kinds:
        granting = {d.source.file: (d, annex) for d in decisions if (annex := _whole(d, award))}
        issued: dict[str, list[Certificate]] = defaultdict(list)
        for certificate in certificates if granting else ():
            if certificate.source.label == kind:
                issued[_file_of(certificate, granting)].append(certificate)
        for file, batch in issued.items():
            if file:
                yield from _batch(sorted(batch, key=lambda c: (c.golden, c.source.file)), *granting[file])
            else:
                yield from _stray(batch, [str(decision.source) for decision, _ in granting.values()])


def _stray(certificates: Sequence[Certificate], made: Sequence[str]) -> Iterator[Finding]:
    for one in certificates:
        told = f"{one.source.label} của «{one.name}» ghi Quyết định số «{one.number}»"
        what = f"{told}, không quyết định nào đã lập có số hoặc tên ấy: {joined(made)}."
        yield disagreement("so_quyet_dinh", one.source, one.name, what)


@dataclass(frozen=True, slots=True)
class _Annex:
    """All holders of one award in a decision, in the order of its lists."""

    roll: Roll
    merits: Mapping[str, Collection[str]]  # by name, since one person may be rewarded twice
    collectives: Collection[str]


def _whole(decision: Reading, award: str) -> _Annex | None:
    rolls = [roll for roll in decision.rolls if award_of(roll.award) == award]
    if not rolls:
        return None
    entries = [entry for roll in rolls for entry in roll.entries]
    merits: dict[str, set[str]] = {}
    for entry in entries:
        merits.setdefault(entry.name, set()).add(entry.achievement)
    source = Source(f"Phụ lục {decision.source.label}", decision.source.file)
    says = frozenset(particular for roll in rolls for particular in roll.says if particular in _CERTIFIED)
    roll = Roll(source, rolls[0].award, "", tuple(entries), says)
    return _Annex(roll, merits, {e.name for r in rolls if r.holder == COLLECTIVES for e in r.entries})


def _file_of(certificate: Certificate, granting: Mapping[str, tuple[Reading, _Annex]]) -> str:
    """The decision a certificate belongs to: the one that has the name, else the one of its number."""

    def likely(file: str) -> tuple[bool, bool]:
        decision, annex = granting[file]
        return certificate.merit in annex.merits[certificate.name], decision.number == certificate.number

    having = [file for file, (_, annex) in granting.items() if certificate.name in annex.merits]
    numbered = [file for file, (decision, _) in granting.items() if decision.number == certificate.number]
    return max(having, key=likely) if having else next(iter(numbered), "")


def _batch(certificates: Sequence[Certificate], decision: Reading, annex: _Annex) -> Iterator[Finding]:
    entries = tuple(_entry(certificate, annex) for certificate in certificates)
    kind = certificates[0].source.label
    mine = Roll(Source(f"các {kind}", decision.source.file), annex.roll.award, "", entries, annex.roll.says)
    yield from agree([mine], annex.roll)
    for certificate in certificates:
        yield from _decision(certificate, decision)
    for one, other in pairwise(certificates):
        if one.golden and one.golden == other.golden:
            what = f"Số sổ vàng {one.golden:02d} dùng hai lần"
            yield differ("so_vang", what, (other.source, other.name), (one.source, one.name))


def _entry(certificate: Certificate, annex: _Annex) -> Entry:
    """What the annex also says; a collective's second line is its office, no position."""
    merited = "achievement" in annex.roll.says
    work = certificate.about[1:-1] if merited else certificate.about[1:2]
    position = "" if certificate.name in annex.collectives else " ".join(work)
    return Entry(certificate.source, certificate.name, position, certificate.merit if merited else "")


def _decision(certificate: Certificate, decision: Reading) -> Iterator[Finding]:
    for code, what, said, given in (
        ("so_quyet_dinh", "số quyết định", certificate.number, decision.number),
        ("so_quyet_dinh", "ngày quyết định", certificate.day, decision.day),
        ("ngay", "ngày ký", certificate.given, decision.day),
        ("nguoi_ky", "người ký", certificate.signer, decision.signer),
    ):
        if said != given:
            what = f"{certificate.source.label} của {certificate.name}, {what}"
            yield differ(code, what, (certificate.source, said), (decision.source, given), said)
