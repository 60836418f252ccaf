"""A payment list against the decision it pays: whom, in what order, how much, under which number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.checking.reconciliation.amounts import readings
from pipeline.checking.reconciliation.comparing import follow, unknown
from pipeline.checking.reconciliation.listings import number
from pipeline.checking.reconciliation.proposals import in_all
from pipeline.checking.reconciliation.readings import DAY, Reading
from pipeline.checking.reconciliation.report import differ, disagreement
from pipeline.checking.reconciliation.rolls import Roll
from pipeline.findings import Finding

_BASIS = re.compile(rf"Quyết định số (?P<number>\d*/\S+) (?P<day>{DAY})")
_WORDS = re.compile(r"[Ss]ố tiền bằng chữ: (?P<words>[^.]+)")


def check(payment: Reading, decisions: Sequence[Reading]) -> Iterator[Finding]:
    """Everybody a decision pays is paid that much, and nobody else; the counts and the words are the table's."""
    yield from in_all(payment, payment)
    yield from _words(payment)
    decision = max(decisions, key=lambda each: _shared(payment, each), default=None)
    if decision is None or not _shared(payment, decision)[0]:
        return
    paid = _paid(decision)
    for roll in payment.awarded:
        yield from follow(roll, paid, decision.source)
    written = {roll.key for roll in payment.awarded}
    yield from (unknown(roll, payment.source) for roll in paid if roll.key not in written)
    yield from _basis(payment, decision)


def _shared(payment: Reading, decision: Reading) -> tuple[int, bool]:
    """How many payees the decision has, then whether the list gives its number."""
    granted = {(roll.key, entry.name) for roll in decision.awarded for entry in roll.entries}
    listed = [(roll.key, entry.name) for roll in payment.awarded for entry in roll.entries]
    return sum(each in granted for each in listed), decision.number in payment.text


def _paid(decision: Reading) -> list[Roll]:
    """The decision's lists without those whose money goes with a higher title."""
    rolls = [
        replace(roll, entries=tuple(entry for entry in roll.entries if number(entry.money)))
        for roll in decision.awarded
    ]
    return [roll for roll in rolls if roll.entries]


def _words(payment: Reading) -> Iterator[Finding]:
    said = _WORDS.search(payment.text)
    total = next((each.total["money"] for each in payment.listings if each.total and "money" in each.total), "")
    if said and total and said["words"].strip().casefold() not in readings(number(total)):
        what = f"{payment.source.label} cộng «{total}» đồng, bằng chữ ghi «{said['words'].strip()}»."
        yield disagreement("bang_chu", payment.source, said[0], what)


def _basis(payment: Reading, decision: Reading) -> Iterator[Finding]:
    said = _BASIS.search(payment.text)
    for what, key, right in (
        ("Số quyết định", "number", decision.number),
        ("Ngày quyết định", "day", decision.day),
    ):
        if said and said[key] != right:
            yield differ("so_quyet_dinh", what, (payment.source, said[key]), (decision.source, right), said[0])
