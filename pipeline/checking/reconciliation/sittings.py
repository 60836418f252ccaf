"""Minutes and tally against themselves: counts, votes, shares, results, who was there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.checking.reconciliation.listings import Listing, number
from pipeline.checking.reconciliation.readings import HEADS, Claim, Reading, counted
from pipeline.checking.reconciliation.report import disagreement, names
from pipeline.checking.reconciliation.rolls import Entry, Roll, award_of
from pipeline.findings import Finding
from pipeline.words import percent

_CONCLUDED = re.compile(r"- (?P<award>[^:]+): (?P<whom>\d[\d.]* (?:lượt )?(?:tập thể|cá nhân))[;.]")
_PASSED = re.compile(r"- (?P<award>[^:]+): (?P<counts>\d+/\d+) trường hợp đạt")
_DECLINED = re.compile(r"- (?P<name>.+?) \((?P<award>[^()]+)\): ")
_ASKED = re.compile(r"(?P<whom>\d+ lượt tập thể và \d+ lượt cá nhân) được đề nghị")
_NEEDED = re.compile(r"tức từ (?P<votes>\d+) phiếu")
_NO_VOTE = "Thư ký"  # the role of a secretary who is no member
_BY_DECISION = re.compile(r"Tổng số thành viên Hội đồng theo quyết định: (\d+)")
_PRESENT = re.compile(r"có mặt: (\d+)")
_ABSENT = re.compile(r"vắng mặt: (\d+)")
_VOTERS = "Số thành viên Hội đồng có quyền biểu quyết"
_FIGURES = {
    _VOTERS: re.compile(r"Hội đồng có (\d+) thành viên"),
    "Số phiếu phát ra": re.compile(r"[Ss]ố phiếu phát ra:? (\d+)"),
    "Số phiếu thu về": re.compile(r"thu về:? (\d+)"),
    "Số phiếu hợp lệ": re.compile(r"[Ss]ố phiếu hợp lệ:? (\d+)"),
    "Số phiếu không hợp lệ": re.compile(r"không hợp lệ:? (\d+)"),
}


def check(paper: Reading) -> Iterator[Finding]:
    """Every disagreement within minutes or a tally."""
    for roll in paper.awarded:
        yield from _votes(roll)
    yield from _concluded(paper)
    yield from _declined(paper)
    yield from _asked(paper)
    yield from _attendance(paper)
    yield from _denominators(paper)


def _votes(roll: Roll) -> Iterator[Finding]:
    """Share and result follow from the votes and the rule above the table."""
    for entry in roll.entries:
        votes, members = _votes_of(entry)
        share = percent(Fraction(votes, members)).removesuffix("%") if members else ""
        told = f"{roll.named}, {entry.name}: {roll.source.label} ghi {entry.votes} phiếu"
        if members and entry.share and entry.share != share:
            what = f"{told} và «{entry.share}%», đúng ra là «{share}%»."
            yield disagreement("so_phieu", roll.source, entry.name, what)
        if members and entry.passed and not _reached(roll, entry):
            what = f"{told} mà kết quả «Đạt»."
            yield disagreement("ket_qua", roll.source, entry.name, what)


def _votes_of(entry: Entry) -> tuple[int, int]:
    """Votes and members, 0 and 0 where the paper gives none."""
    votes, _, members = entry.votes.partition("/")
    return int(votes or 0), int(members or 0)


def _reached(roll: Roll, entry: Entry) -> bool:
    """Whether the votes reach what the line above the table asks for; a majority where it says so."""
    rule = " ".join(roll.notes[-2:])
    votes, members = _votes_of(entry)
    needed = _NEEDED.search(rule)
    return votes >= int(needed["votes"]) if needed else 2 * votes > members or "quá nửa" not in rule


def _concluded(paper: Reading) -> Iterator[Finding]:
    """The counts of the conclusion are those of the tables."""
    for line in paper.body:
        if found := _PASSED.match(line):
            yield from _tallied(paper, found)
        elif found := _CONCLUDED.match(line):
            for claim in counted(found["award"], found["whom"], line):
                yield from _agreed(paper, claim)


def _agreed(paper: Reading, claim: Claim) -> Iterator[Finding]:
    for roll in paper.awarded:
        agreed = sum(entry.passed for entry in roll.entries)
        if roll.key == (award_of(claim.award), claim.holder) and agreed != claim.count:
            told = f"{roll.named}: {paper.source.label} kết luận {claim.count:02d} {claim.holder}"
            what = f"{told}, bảng kết quả có {agreed:02d} trường hợp «Đạt»."
            yield disagreement("so_luong", paper.source, claim.line, what)


def _tallied(paper: Reading, line: re.Match[str]) -> Iterator[Finding]:
    rolls = [roll for roll in paper.awarded if award_of(roll.award) == award_of(line["award"])]
    counts = [f"{_passing(roll):02d}/{len(roll.entries):02d}" for roll in rolls]
    if counts and line["counts"] not in counts:
        told = f"{line['award']}: {paper.source.label} kết luận «{line['counts']}»"
        what = f"{told}, bảng kết quả có «{counts[0]}»."
        yield disagreement("so_luong", paper.source, line[0], what)


def _passing(roll: Roll) -> int:
    return sum(_reached(roll, entry) for entry in roll.entries if entry.votes)


def _declined(paper: Reading) -> Iterator[Finding]:
    """Those the conclusion turns down are those whose result is «Không đạt»."""
    lines = list(paper.body)
    start = next((n for n, line in enumerate(lines) if "không nhất trí các trường hợp" in line), len(lines))
    if start == len(lines):
        return
    found = (m for line in lines[start + 1 :] if (m := _DECLINED.match(line)))
    told = {(m["name"], award_of(m["award"])) for m in found}
    failed = {(e.name, award_of(r.award)) for r in paper.awarded for e in r.entries if not e.passed}
    for only, text in (
        (told - failed, "nêu ở kết luận là không nhất trí, bảng kết quả không ghi «Không đạt»"),
        (failed - told, "có «Không đạt» ở bảng kết quả, kết luận không nêu"),
    ):
        who = sorted(name for name, _ in only)
        if who:
            yield disagreement("ket_qua", paper.source, who[0], f"{paper.source.label}: {names(who)} {text}.")


def _asked(paper: Reading) -> Iterator[Finding]:
    asked = next((m["whom"] for line in paper.body if (m := _ASKED.search(line))), "")
    for found in HEADS.finditer(asked):
        listed = sum(len(r.entries) for r in paper.awarded if r.holder == found["holder"])
        if number(found["count"]) != listed:
            what = f"{paper.source.label}: nêu «{found[0]}» được đề nghị, các bảng kết quả có {listed:02d}."
            yield disagreement("so_luong", paper.source, found[0], what)


# --- who was there ----------------------------------------------------------------------------------------
def _members(paper: Reading) -> Listing | None:
    return next((each for each in paper.listings if "presence" in each.columns), None)


def _attendance(paper: Reading) -> Iterator[Finding]:
    """Members by decision, present and absent, against the table of members."""
    members = _members(paper)
    if members is None:
        return
    everybody = len(members.lines)
    away = sum(line.values.get("presence", "").startswith("Vắng") for line in members.lines)
    for what, pattern, right in (
        ("theo quyết định", _BY_DECISION, everybody),
        ("có mặt", _PRESENT, everybody - away),
        ("vắng mặt", _ABSENT, away),
    ):
        said = pattern.search(paper.text)
        if said and int(said[1]) != right:
            told = f"{paper.source.label}: ghi {said[1]} thành viên {what}, bảng thành viên có {right:02d}."
            yield disagreement("so_luong", paper.source, said[0], told)


def _denominators(paper: Reading) -> Iterator[Finding]:
    """Votes are counted over all members who may vote."""
    voting = voters(paper)
    for roll in paper.awarded if voting else ():
        for entry in roll.entries:
            members = _votes_of(entry)[1]
            if members and members != voting:
                told = f"{roll.named}, {entry.name}: {paper.source.label} ghi «{entry.votes}»"
                what = f"{told}, Hội đồng có {voting:02d} thành viên có quyền biểu quyết."
                yield disagreement("so_phieu", paper.source, entry.name, what)


def voters(paper: Reading) -> int:
    """How many vote: a secretary who is no member does not; 0 where the paper does not tell."""
    members = _members(paper)
    if members:
        return sum(line.values.get("role") != _NO_VOTE for line in members.lines)
    told = _BY_DECISION.search(paper.text)
    return int(told[1]) if told else 0


def figures(paper: Reading) -> dict[str, int]:
    """The figures of the ballot the paper gives, by what they count."""
    given = {what: int(m[1]) for what, pattern in _FIGURES.items() if (m := pattern.search(paper.text))}
    count = voters(paper)
    return {_VOTERS: count, **given} if count else given
