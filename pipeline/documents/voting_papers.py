"""Phiếu: what a member marks, nominee by nominee, on a ballot or a written opinion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.lists import head_count
from pipeline.documents.nominees import in_order, work
from pipeline.documents.sittings import by_award
from pipeline.eligibility import Outcome
from pipeline.frame import Column, Page
from pipeline.records import Person


class Candidate(Facts):
    """Trường hợp trên phiếu."""

    order: int
    name: str
    work: str


class CandidateList(Facts):
    """Danh sách của một danh hiệu, hình thức trên phiếu."""

    caption: str
    candidates: list[Candidate]


def candidate_lists(draft: Draft, outcomes: Iterable[Outcome]) -> list[CandidateList]:
    """Everybody nominated, by award, in the order of the minutes."""
    made = []
    for number, group in enumerate(by_award(outcomes), 1):
        listed = in_order(draft.review, group)
        draft.rows += [o.nomination.where for o in listed]
        made.append(
            CandidateList(
                caption=f"{number}. {group[0].award.name}: {head_count(group)} được đề nghị",
                candidates=[Candidate(order=n, name=o.name, work=_work(draft, o)) for n, o in enumerate(listed, 1)],
            )
        )
    return made


def balloted(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Nominees for awards that are voted by secret ballot, whether or not votes are recorded yet."""
    return [o for o in outcomes if o.award.vote is not None and o.award.vote.ballot]


def _work(draft: Draft, outcome: Outcome) -> str:
    return work(draft.review, outcome.subject) if isinstance(outcome.subject, Person) else draft.office.name


def lay_out_candidates(page: Page) -> None:
    """A table for each award with two columns to mark."""
    with page.loop("list in lists"):
        page.caption("{{ list.caption }}")
        page.table(
            [
                Column("STT", 14, "{{ candidate.order }}", "center"),
                Column("Họ và tên, tên tập thể", 46, "{{ candidate.name }}"),
                Column("Chức vụ, đơn vị", 70, "{{ candidate.work }}"),
                Column("Đồng ý", 18, ""),
                Column("Không đồng ý", 18, ""),
            ],
            "candidate in list.candidates",
            size=12,
        )
