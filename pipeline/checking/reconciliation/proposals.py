"""A proposal against the list it encloses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from posixpath import dirname

from pipeline.checking.reconciliation.comparing import follow
from pipeline.checking.reconciliation.listings import COLLECTIVES, PEOPLE, number
from pipeline.checking.reconciliation.readings import DAY, HEADS, Claim, Reading, counted, proposed
from pipeline.checking.reconciliation.report import differ, disagreement
from pipeline.checking.reconciliation.rolls import award_of, bare
from pipeline.findings import Finding

_ATTACHED = re.compile(rf"\([Kk]èm theo Tờ trình số (?P<number>\d*/\S+) (?P<day>{DAY})")
_HEADS = r"\d[\d.]* (?:lượt )?(?:tập thể|cá nhân)\b"
_WHOM = re.compile(rf"(?:đối với|cho|Danh sách có) (?P<whom>{_HEADS}(?: và {_HEADS})?)")
_CRITERION = re.compile(r"- (?P<award>[^:]+?) \((?P<whom>\d[^()]*(?:tập thể|cá nhân))\): ")
_SPAN = re.compile(r"(?:đều được|được từ) (?P<least>\d+(?:,\d+)?)%(?: đến (?P<most>\d+(?:,\d+)?)%)? tổng số thành viên")
_POINT = re.compile(r"(?:-|[a-zđ]\)) ")


def attached(listed: Reading, proposals: Sequence[Reading]) -> Reading | None:
    """The proposal a list belongs to: of its folder, else of the number it gives, else the only one."""
    beside = [p for p in proposals if dirname(p.source.file) == dirname(listed.source.file)]
    given = _ATTACHED.search(listed.text)
    numbered = [p for p in proposals if given and p.number == given["number"]]
    found = beside or numbered or proposals
    return found[0] if len(found) == 1 else None


def proposal_and_list(proposal: Reading, listed: Reading) -> Iterator[Finding]:
    """Number and day, counts by award and in all, the named nominees, the range of votes."""
    yield from _reference(proposal, listed)
    points, named = proposed(proposal)
    for claim in (*points, *_criteria(proposal), *_table(proposal)):
        yield from _counted(claim, proposal, listed)
    for roll in named:
        yield from follow(roll, listed.awarded, listed.source)
    for paper in (proposal, listed):
        yield from in_all(paper, listed)
    yield from _range(proposal, listed)


def _reference(proposal: Reading, listed: Reading) -> Iterator[Finding]:
    given = _ATTACHED.search(listed.text)
    for what, key, right in (
        ("Số Tờ trình", "number", proposal.number),
        ("Ngày Tờ trình", "day", proposal.day),
    ):
        said = given[key] if given else ""
        if given and said != right:
            yield differ("so_to_trinh", what, (listed.source, said), (proposal.source, right), given[0])


def _criteria(proposal: Reading) -> Iterator[Claim]:
    for line in proposal.body:
        if found := _CRITERION.match(line):
            yield from counted(found["award"], found["whom"], line)


def _table(proposal: Reading) -> Iterator[Claim]:
    """The counts of the proposal's table, one claim for each award and holder."""
    for listing in proposal.listings:
        if {"collectives", "people", "award"} <= listing.columns:
            for line in listing.lines:
                award = line.values["award"]
                for column, holder in (("collectives", COLLECTIVES), ("people", PEOPLE)):
                    yield Claim(award, holder, number(line.values.get(column, "")) or 0, award)


def _counted(claim: Claim, proposal: Reading, listed: Reading) -> Iterator[Finding]:
    count = sum(len(r.entries) for r in listed.rolls if r.key == (award_of(claim.award), claim.holder))
    if claim.count != count:
        said = f"{proposal.source.label} ghi {claim.count:02d} {claim.holder}"
        what = f"{bare(claim.award)}: {said}, {listed.source} có {count:02d}."
        yield disagreement("so_luong", proposal.source, claim.line, what)


def in_all(paper: Reading, listed: Reading) -> Iterator[Finding]:
    """`03 lượt tập thể và 03 cá nhân` wherever the paper speaks of everybody."""
    for line in paper.body:
        for phrase in _WHOM.finditer(line) if not _POINT.match(line) else ():
            for found in HEADS.finditer(phrase["whom"]):
                count = sum(len(r.entries) for r in listed.rolls if r.holder == found["holder"])
                if number(found["count"]) != count:
                    said = f"{paper.source.label} ghi «{phrase[0]}»"
                    what = f"{said}, các dòng của {listed.source} là {count:02d} {found['holder']}."
                    yield disagreement("so_luong", paper.source, phrase[0], what)


def _range(proposal: Reading, listed: Reading) -> Iterator[Finding]:
    """The least and the greatest share of votes the proposal tells are those of the list."""
    said = next((m for line in proposal.body if (m := _SPAN.search(line))), None)
    shares = [entry.share for roll in listed.rolls for entry in roll.entries if entry.share]
    if said is None or not shares:
        return
    shares.sort(key=lambda share: float(share.replace(",", ".")))
    told, right = (said["least"], said["most"] or said["least"]), (shares[0], shares[-1])
    if told != right:
        mine, theirs = (proposal.source, " - ".join(told)), (listed.source, " - ".join(right))
        yield differ("so_phieu", "Tỷ lệ phiếu thấp nhất và cao nhất (%)", mine, theirs, said[0])
