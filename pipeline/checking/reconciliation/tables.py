"""Tables against themselves: numbering, counts, and lines of totals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.checking.reconciliation.listings import Line, Listing, number
from pipeline.checking.reconciliation.readings import Reading
from pipeline.checking.reconciliation.report import disagreement
from pipeline.checking.reconciliation.rolls import Roll
from pipeline.findings import Finding
from pipeline.words import money

_COUNTS = ("collectives", "people", "sum")
_ALL = "dòng tổng cộng"
_SUBTOTAL = re.compile(r", (?P<money>\d[\d.]*) đồng$")


def check(paper: Reading) -> Iterator[Finding]:
    """Every table of a paper that lists nominees or counts them."""
    for roll in paper.awarded:
        yield from _rows(roll)
    for listing in paper.listings:
        if "name" in listing.columns:
            yield from _numbering(paper, listing)
            yield from _money(paper, listing)
        elif set(_COUNTS) <= listing.columns:
            yield from _numbering(paper, listing)
            yield from _counts(paper, listing)


def _rows(roll: Roll) -> Iterator[Finding]:
    """The count above the lines is the count of the lines."""
    if roll.stated is not None and roll.stated != len(roll.entries):
        told = f"{roll.named}: {roll.source.label} ghi trên bảng {roll.stated:02d} {roll.holder}"
        what = f"{told}, bảng có {len(roll.entries):02d} dòng."
        yield disagreement("so_luong", roll.source, roll.named, what)


def _numbering(paper: Reading, listing: Listing) -> Iterator[Finding]:
    """Số thứ tự runs on from line to line, or begins again under a new heading; one finding says enough."""
    before, group = 0, ""
    for line in listing.lines if "order" in listing.columns else ():
        said = line.values.get("order", "")
        if said != str(before + 1) and not (said == "1" and line.group != group):
            yield disagreement(
                "so_thu_tu",
                paper.source,
                line.values.get("name", "") or said,
                f"{paper.source.label}, {listing.caption}: sau số thứ tự {before} là «{said}».",
            )
            return
        before, group = int(said), line.group


def _money(paper: Reading, listing: Listing) -> Iterator[Finding]:
    """Lines make the sum of the table, and of each group whose heading gives one."""
    groups = dict.fromkeys(line.group for line in listing.lines)
    sums = {group: found["money"] for group in groups if (found := _SUBTOTAL.search(group))}
    for heading, stated in sums.items():
        yield from _sum(paper, heading, stated, [line for line in listing.lines if line.group == heading])
    total = (listing.total or {}).get("money", "")
    if total:
        yield from _sum(paper, f"{listing.caption}, {_ALL}", total, listing.lines)


def _sum(paper: Reading, heading: str, stated: str, lines: Sequence[Line]) -> Iterator[Finding]:
    paid = money(sum(number(line.values.get("money", "")) or 0 for line in lines))
    if stated != paid:
        what = f"{paper.source.label}, {heading}: ghi «{stated}», các dòng cộng lại là «{paid}»."
        yield disagreement("tong_tien", paper.source, heading, what)


def _counts(paper: Reading, listing: Listing) -> Iterator[Finding]:
    """A table of counts adds up, across and down."""
    rows = [(line.values.get("award", ""), _figures(line.values)) for line in listing.lines]
    total = _figures(listing.total) if listing.total else None
    for name, (collectives, people, both) in [*rows, *([(_ALL, total)] if total else [])]:
        if collectives + people != both:
            yield _off(paper, name, both, collectives + people)
    for said, right in (
        zip(total, map(sum, zip(*(figures for _, figures in rows), strict=True)), strict=False) if total else ()
    ):
        if said != right:
            yield _off(paper, _ALL, said, right)


def _figures(values: Mapping[str, str]) -> tuple[int, int, int]:
    collectives, people, both = (number(values.get(column, "")) or 0 for column in _COUNTS)
    return collectives, people, both


def _off(paper: Reading, name: str, said: int, right: int) -> Finding:
    return disagreement(
        "so_luong",
        paper.source,
        name,
        f"{paper.source.label}, bảng tổng hợp, {name}: ghi {said:02d}, cộng lại là {right:02d}.",
    )
