"""Money in one paper: the rate of each row, the total, figures and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from pipeline.checking.reconciliation.listings import COLLECTIVES, PEOPLE, number
from pipeline.checking.reconciliation.readings import Reading
from pipeline.checking.reconciliation.report import disagreement
from pipeline.checking.reconciliation.rolls import Entry, Roll, award_of, bare
from pipeline.findings import Finding
from pipeline.words import in_words, money

_RATE = re.compile(
    r"- (?P<award>.+?)(?: đối với (?P<holder>cá nhân|tập thể))?:.*"
    r"\((?P<money>\d[\d.]*) đồng/(?P<who>người|tập thể)\)"
)
_SPELT = re.compile(r"(?P<figures>\d[\d.]*) đồng \((?:[Ss]ố tiền )?[Bb]ằng chữ: (?P<words>[^)]+)\)")
_TOTAL = re.compile(r"[Tt]ổng (?:số tiền|tiền|cộng)(?: thưởng)?(?: là|:)? (?P<figures>\d[\d.]*) đồng")
_PAID_AS = re.compile(r"Hưởng mức (?P<award>.+)")
_LINH: tuple[Literal["linh", "lẻ"], ...] = ("linh", "lẻ")
_LARGEST = 10**15  # đồng; beyond it no reading is agreed


def rates(paper: Reading) -> Iterator[Finding]:
    """Each row has the rate of its award, or says under which higher title the money is paid."""
    stated = (m for line in paper.body if (m := _RATE.match(line)))
    given = {(award_of(m["award"]), m["holder"] or _payee(m["who"])): m["money"] for m in stated}
    for roll in paper.awarded:
        rate = given.get(roll.key)
        for entry in roll.entries if rate else ():
            if entry.note and number(entry.money) is None:
                yield from _paid_elsewhere(paper, roll, entry)
            elif entry.money != rate:
                told = f"{roll.named}, {entry.name}: Phụ lục {paper.source.label} ghi «{entry.money}»"
                what = f"{told}, mức thưởng ghi trong quyết định là «{rate}»."
                yield disagreement("so_tien", paper.source, entry.name, what)


def _payee(who: str) -> str:
    return PEOPLE if who == "người" else COLLECTIVES


def _paid_elsewhere(paper: Reading, roll: Roll, entry: Entry) -> Iterator[Finding]:
    """The higher title of the note is in the same decision, and so is the name."""
    higher = _PAID_AS.match(entry.note)
    key = award_of(higher["award"]) if higher else ""
    others = [other for other in paper.awarded if award_of(other.award) == key]
    if others and not any(entry.name == paid.name for other in others for paid in other.entries):
        told = f"{roll.named}, {entry.name}: Phụ lục {paper.source.label} ghi «{entry.note}»"
        what = f"{told}, danh sách {bare(others[0].award)} không có tên này."
        yield disagreement("so_tien", paper.source, entry.name, what)


def total(paper: Reading) -> Iterator[Finding]:
    """The rows of every list make the total the sentence gives."""
    paid = money(sum(number(entry.money) or 0 for roll in paper.rolls for entry in roll.entries))
    stated = next((m for line in (*paper.body, *paper.annex) if (m := _TOTAL.search(line))), None)
    if stated and paper.rolls and stated["figures"] != paid:
        told = f"Tổng số tiền thưởng: {paper.source.label} ghi «{stated['figures']}» đồng"
        what = f"{told}, các dòng của danh sách cộng lại là «{paid}» đồng."
        yield disagreement("tong_tien", paper.source, stated[0], what)


def spelt(paper: Reading) -> Iterator[Finding]:
    """Figures and words of one amount say the same, however the office reads zero tens and four."""
    for found in _SPELT.finditer(paper.text):
        words = found["words"].strip()
        if words.casefold().removesuffix(" chẵn") not in readings(number(found["figures"])):
            told = f"{paper.source.label} ghi bằng số «{found['figures']} đồng»"
            yield disagreement("bang_chu", paper.source, found[0], f"{told}, bằng chữ «{words}».")


def readings(amount: int | None) -> list[str]:
    """An amount of đồng in small letters, in every way papers read it."""
    if amount is None or amount > _LARGEST:
        return []
    return [f"{in_words(amount, linh=linh, tu=tu)} đồng" for linh in _LINH for tu in (True, False)]
