"""Minutes against the papers that rest on them: tally, decisions, lists, proposals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.checking.reconciliation import sittings
from pipeline.checking.reconciliation.comparing import agree, follow, unknown
from pipeline.checking.reconciliation.readings import DAY, Reading
from pipeline.checking.reconciliation.report import differ
from pipeline.checking.reconciliation.rolls import Source
from pipeline.findings import Finding

_MINUTES = re.compile(rf"Biên bản họp Hội đồng Thi đua - Khen thưởng\b.*? (?P<day>{DAY})")
_BEGINS = re.compile(rf"Thời gian bắt đầu: .*?(?P<day>{DAY})")


def tally_and_minutes(tally: Reading, minutes: Reading) -> Iterator[Finding]:
    """Every award of the tally has the votes the minutes give, whoever passed; a tally goes by votes."""
    for roll in tally.awarded:
        yield from follow(roll, minutes.awarded, minutes.source, ordered=False)


def minutes_and_papers(minutes: Reading, papers: Sequence[Reading]) -> Iterator[Finding]:
    """Decisions and lists have whom the council agreed to, in its order, between them all and nobody else."""
    rolls = [roll for paper in papers for roll in paper.awarded]
    agreed = Source(f"kết quả «Đạt» của {minutes.source.label}", minutes.source.file)
    for other in minutes.awarded:
        passed = replace(other, source=agreed, entries=tuple(e for e in other.entries if e.passed))
        yield from agree([roll for roll in rolls if roll.key == other.key], passed)
    known = {other.key for other in minutes.awarded}
    yield from (unknown(roll, minutes.source) for roll in rolls if roll.key not in known)


def session_day(minutes: Reading, papers: Sequence[Reading]) -> Iterator[Finding]:
    """Papers that rest on the minutes give the day of the session."""
    day = next((m["day"] for line in minutes.body if (m := _BEGINS.search(line))), "")
    for paper in papers if day else ():
        for said in (m for line in paper.body if (m := _MINUTES.search(line))):
            if said["day"] != day:
                mine, theirs = (paper.source, said["day"]), (minutes.source, day)
                yield differ("ngay", "Ngày họp Hội đồng", mine, theirs, said[0])


def ballots(papers: Sequence[Reading]) -> Iterator[Finding]:
    """Members and ballots are the same in minutes, tally and proposals."""
    first: dict[str, tuple[Source, str]] = {}
    for paper in papers:
        for what, count in sittings.figures(paper).items():
            said = (paper.source, f"{count:02d}")
            known = first.setdefault(what, said)
            if known[1] != said[1]:
                yield differ("so_phieu", what, said, known)
