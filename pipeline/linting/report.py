"""Kết quả soát: the answer of every rule on one paper, and the findings a person reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline.findings import Finding, Level, Place
from pipeline.linting.paper import Line, Paper
from pipeline.linting.reading import read
from pipeline.linting.rule import Answer, Hit, Rule, declared

_SHOWN: Final = 48  # letters of a paragraph quoted in a place
_MOST: Final = 5  # equal hits of a rule told one by one
_ANSWERS: Final = {Level.ERROR: Answer.BREACHED, Level.REVIEW: Answer.OPEN, Level.NOTICE: Answer.NOTED}


@dataclass(frozen=True, slots=True)
class Verdict:
    """Kết luận của một quy tắc trên một văn bản, and every place it rests on."""

    rule: Rule
    answer: Answer
    hits: tuple[Hit, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Kết quả soát một văn bản: a verdict for every rule, or `refused` where the file could not be read."""

    file: str
    form: str = ""
    verdicts: tuple[Verdict, ...] = ()
    refused: Finding | None = None

    def counts(self) -> dict[Answer, int]:
        """How many rules came to each answer, every answer present."""
        found = Counter(verdict.answer for verdict in self.verdicts)
        return {answer: found[answer] for answer in Answer}

    def findings(self) -> list[Finding]:
        """Every breach with its place; the code is the rule's id. Worst first, then as the paper is read."""
        if self.refused is not None:
            return [self.refused]
        found = [(hit.line.number if hit.line else 0, finding)
                 for verdict in self.verdicts for hit, finding in self._told(verdict)]  # fmt: skip
        levels = list(Level)
        return list(dict.fromkeys(f for _, f in sorted(found, key=lambda each: (levels.index(each[1].level), each[0]))))

    def _told(self, verdict: Verdict) -> Iterator[tuple[Hit, Finding]]:
        """A rule's hits as findings; more than a few that say the same are one, with their number."""
        alike: dict[tuple[str, str, Level], list[Hit]] = {}
        for hit in verdict.hits:
            alike.setdefault((hit.what, hit.remedy, hit.level), []).append(hit)
        for hits in alike.values():
            told = hits[:1] if len(hits) > _MOST else hits
            for hit in told:
                what = f"{hit.what} Có {len(hits)} chỗ như vậy." if len(hits) > _MOST else hit.what
                place = Place(self.file, paragraph=place_of(hit, self.form))
                yield hit, Finding(verdict.rule.id, hit.level, place, what, hit.remedy, verdict.rule.source)


def place_of(hit: Hit, form: str) -> str:
    """Where a hit is: «đoạn 12 «…»» in a Word file, «dòng 33 «…»» in a text."""
    if hit.line is None:
        return hit.quote
    return f"{'đoạn' if form == 'docx' else 'dòng'} {hit.line.number} «{_around(hit.line, hit.quote)}»"


def _around(line: Line, quote: str) -> str:
    """The words of a paragraph at and round a quote, short enough to read."""
    text = line.text
    if len(text) <= _SHOWN:
        return text
    at = max(text.find(quote), 0) if quote else 0
    start = max(0, min(at - (_SHOWN - min(len(quote), _SHOWN)) // 2, len(text) - _SHOWN))
    if start > 0:
        start = text.rfind(" ", 0, start + 1) + 1
    shown = text[start : start + _SHOWN].rstrip()
    return f"{'…' if start else ''}{shown}{'…' if start + _SHOWN < len(text) else ''}"


def lint_paper(paper: Paper) -> Report:
    """Every rule's verdict on a paper that was read."""
    return Report(paper.file, paper.form, tuple(judged(rule, paper) for rule in declared()))


def lint(path: Path) -> Report:
    """Every rule's verdict on the paper in a file."""
    paper = read(path)
    if isinstance(paper, Finding):
        return Report(paper.place.file, refused=paper)
    return lint_paper(paper)


def judged(rule: Rule, paper: Paper) -> Verdict:
    """One rule's verdict on a paper."""
    told = rule.judge(paper)
    if told is None:
        return Verdict(rule, Answer.UNJUDGED)
    hits = tuple(told)
    if not hits:
        return Verdict(rule, Answer.MET)
    return Verdict(rule, _ANSWERS[_worst(hits)], hits)


def _worst(hits: Iterable[Hit]) -> Level:
    levels = list(Level)
    return min((hit.level for hit in hits), key=levels.index)
