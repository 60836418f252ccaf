"""A decision against itself: counts of clause, caption and rows; the article of duty and «Như Điều …»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checking.reconciliation import amounts
from pipeline.checking.reconciliation.readings import Claim, Reading, articles, claims, enacted
from pipeline.checking.reconciliation.report import disagreement
from pipeline.checking.reconciliation.rolls import Roll, award_of, bare
from pipeline.findings import Finding

_DUTY = re.compile(r"(?:chịu|có) trách nhiệm thi hành|căn cứ Quyết định (?:này )?thi hành")
_AS_ARTICLE = re.compile(r"- Như (?:các )?Điều (?P<numbers>\d+(?:(?:, | và )\d+)*)")
_NAMED_IN = re.compile(r"có tên (?:trong danh sách )?tại Điều (?P<number>\d+)")
_NAMES = re.compile(r"danh sách kèm theo|có tên (?:sau|dưới) đây")
_ATTACHED = re.compile(r"\([Kk]èm theo Quyết định số (?P<number>\d*/\S+) (?P<day>ngày .+?\d{4})\b")


def check(paper: Reading) -> Iterator[Finding]:
    """Every disagreement within one decision and its annex."""
    yield from _duty(paper)
    yield from _attached(paper)
    yield from _counts(paper)
    yield from amounts.rates(paper)
    yield from amounts.total(paper)
    yield from amounts.spelt(paper)


def _duty(paper: Reading) -> Iterator[Finding]:
    """Who carries the decision out is among Nơi nhận.

    NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9.
    """
    texts = articles(paper.body)
    duty = next((number for number, lines in texts.items() if _DUTY.search(" ".join(lines))), None)
    if duty is None:
        return
    lines = {line: m["numbers"] for line in paper.recipients if (m := _AS_ARTICLE.match(line))}
    if paper.recipients and not any(str(duty) in re.findall(r"\d+", numbers) for numbers in lines.values()):
        said = f"ghi «{next(iter(lines))}»" if lines else "không có dòng «Như Điều …»"
        what = f"{paper.source.label}: Điều {duty} ghi người chịu trách nhiệm thi hành, Nơi nhận {said}."
        yield disagreement("nhu_dieu", paper.source, next(iter(lines), "Nơi nhận:"), what)
    pointed = _NAMED_IN.search(" ".join(texts[duty]))
    naming = [n for n, lines in texts.items() if claims(lines) or _NAMES.search(" ".join(lines))]
    if pointed and int(pointed["number"]) not in (naming or texts.keys() - {duty}):
        what = f"{paper.source.label}: Điều {duty} viện dẫn «{pointed[0]}», điều ấy không nêu tên ai."
        yield disagreement("dieu", paper.source, texts[duty][0], what)


def _attached(paper: Reading) -> Iterator[Finding]:
    """The annex names the decision it belongs to."""
    line = next((m for text in paper.annex if (m := _ATTACHED.search(text))), None)
    given = {"number": ("Số quyết định", paper.number), "day": ("Ngày quyết định", paper.day)}
    for key, (label, right) in given.items() if line else ():
        if line and line[key] != right:
            what = f"{label}: {paper.source.label} ghi «{right}», Phụ lục ghi kèm theo «{line[key]}»."
            yield disagreement("so_quyet_dinh", paper.source, line[0], what)


def _counts(paper: Reading) -> Iterator[Finding]:
    """Clause, caption and rows of each award; a decision without lists names its people in the article."""
    said = {(award_of(claim.award), claim.holder): claim for claim in enacted(paper.body)}
    for roll in paper.awarded:
        if said:
            yield from _clause(roll, said.pop(roll.key, None))
    for claim in said.values() if paper.awarded else ():
        told = f"{bare(claim.award)}: {paper.source.label} nêu {claim.count:02d} {claim.holder}"
        what = f"{told}, Phụ lục không có danh sách nào như vậy."
        yield disagreement("so_luong", paper.source, claim.line, what)


def _clause(roll: Roll, clause: Claim | None) -> Iterator[Finding]:
    if clause is None:
        what = f"{roll.named}: {roll.source.label} có danh sách ở Phụ lục mà không điều nào nêu."
        yield disagreement("so_luong", roll.source, roll.named, what)
    elif clause.count != len(roll.entries):
        told = f"{roll.named}: {roll.source.label} ghi cho {clause.count:02d} {roll.holder}"
        what = f"{told}, danh sách kèm theo có {len(roll.entries):02d}."
        yield disagreement("so_luong", roll.source, clause.line, what)
