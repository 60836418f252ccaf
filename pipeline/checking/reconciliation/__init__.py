"""Reconciliation (đối chiếu): what finished papers say of the same people and sums, read back and compared.

Names, positions, counts, order and amounts of the nominee list, the proposal, minutes, tally, decisions with
their lists, payment lists and certificates. Papers that are not there are not missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.checking.form.paper import Unreadable
from pipeline.checking.reconciliation import (
    certificates,
    decisions,
    matching,
    payments,
    proposals,
    sittings,
    tables,
)
from pipeline.checking.reconciliation.certificates import Certificate
from pipeline.checking.reconciliation.content import blocks
from pipeline.checking.reconciliation.readings import Reading, read
from pipeline.checking.reconciliation.report import disagreement
from pipeline.checking.reconciliation.rolls import Source
from pipeline.documents import labels
from pipeline.documents.decisions.bang_chung_nhan_danh_hieu import TITLE
from pipeline.documents.decisions.quyet_dinh_tang_giay_khen import AWARD
from pipeline.findings import Finding, ordered

__all__ = ["Finished", "concerns", "reconcile"]

_DECISION, _REVOCATION = "quyet_dinh_", "quyet_dinh_thu_hoi"
_MINUTES, _TALLY = "bien_ban_hop_hoi_dong_thi_dua", "bien_ban_kiem_phieu"
_PROPOSAL, _LIST = "to_trinh_de_nghi_khen_thuong", "danh_sach_de_nghi"
_PAYMENT = "danh_sach_chi_tien_thuong"
_COMPARED = (_MINUTES, _TALLY, _PROPOSAL, _LIST, _PAYMENT)
_CERTIFICATES = {
    "giay_khen": AWARD,
    "giay_khen_in_phoi": AWARD,
    "bang_chung_nhan_danh_hieu": TITLE,
    "bang_chung_nhan_danh_hieu_in_phoi": TITLE,
}
"""Kinds of certificate → the award they certify."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Văn bản đã lập: its kind, its path in the review's folder and its bytes."""

    code: str
    file: str
    docx: bytes


def concerns(code: str) -> bool:
    """Whether papers of a kind are compared at all; others need not be read from the disk."""
    return code.startswith(_DECISION) or code in _CERTIFICATES or code in _COMPARED


def reconcile(papers: Iterable[Finished]) -> list[Finding]:
    """Every disagreement among finished papers, as errors that name both papers and both values.

    Papers are read one by one and let go: an iterator that opens files keeps no more than one in memory.
    """
    titles = labels()
    readings: list[Reading] = []
    issued: list[Certificate] = []
    findings: list[Finding] = []
    for paper in papers:
        if not concerns(paper.code):
            continue
        title = titles.get(paper.code, paper.code.replace("_", " "))
        try:
            found = blocks(paper.docx)
        except Unreadable:
            what = f"{title}: tệp không phải văn bản Word."
            findings.append(disagreement("khong_doc_duoc", Source(title, paper.file), title, what))
            continue
        if paper.code in _CERTIFICATES:
            issued.append(certificates.read(title, paper.file, found, _CERTIFICATES[paper.code]))
        else:
            readings.append(read(paper.code, title, paper.file, found))
    return ordered([*findings, *_within(readings), *_between(readings, issued)])


def _within(readings: Iterable[Reading]) -> Iterator[Finding]:
    """Each paper against itself."""
    for paper in readings:
        if paper.code.startswith(_DECISION):
            yield from decisions.check(paper)
        elif paper.code in (_MINUTES, _TALLY):
            yield from sittings.check(paper)
        yield from tables.check(paper)


def _between(readings: list[Reading], issued: list[Certificate]) -> Iterator[Finding]:
    """Each paper against those that speak of the same people."""
    of = {code: [r for r in readings if r.code == code] for code in _COMPARED}
    decided = [r for r in readings if r.code.startswith(_DECISION) and r.code != _REVOCATION]
    for minutes in of[_MINUTES]:
        for tally in of[_TALLY]:
            yield from matching.tally_and_minutes(tally, minutes)
        yield from matching.minutes_and_papers(minutes, [*decided, *of[_LIST]])
        yield from matching.session_day(minutes, [*decided, *of[_PROPOSAL]])
    yield from matching.ballots([*of[_MINUTES], *of[_TALLY], *of[_PROPOSAL]])
    for listed in of[_LIST]:
        proposal = proposals.attached(listed, of[_PROPOSAL])
        if proposal:
            yield from proposals.proposal_and_list(proposal, listed)
    for payment in of[_PAYMENT]:
        yield from payments.check(payment, decided)
    yield from certificates.check(issued, decided)
