"""Lấy ý kiến: the list made public before proposing, as the notice and its result tell it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.nominees import in_order, work
from pipeline.documents.submissions import award_phrase
from pipeline.eligibility import Outcome
from pipeline.frame import Column, Page
from pipeline.records import Person
from pipeline.words import upper_first


class PublishedLine(Facts):
    """Dòng công khai: one nominee and the merit in a sentence."""

    order: int
    name: str
    work: str
    award: str
    achievement: str


def published(draft: Draft, outcomes: Sequence[Outcome]) -> list[PublishedLine]:
    """Collectives first, then people."""
    listed = in_order(draft.review, outcomes)
    draft.rows += [row for o in listed for row in (o.nomination.where, o.subject.where)]
    return [
        PublishedLine(
            order=n,
            name=o.name,
            work=work(draft.review, o.subject) if isinstance(o.subject, Person) else draft.office.name,
            award=upper_first(award_phrase(o.award)),
            achievement=o.nomination.achievement,
        )
        for n, o in enumerate(listed, 1)
    ]


def lay_out_published(page: Page) -> None:
    """The list everybody may comment on."""
    page.table(
        [
            Column("STT", 11, "{{ row.order }}", "center"),
            Column("Tập thể, cá nhân", 32, "{{ row.name }}"),
            Column("Chức vụ, đơn vị", 33, "{{ row.work }}"),
            Column("Đề nghị khen thưởng", 37, "{{ row.award }}"),
            Column("Thành tích", 52, "{{ row.achievement }}"),
        ],
        "row in people",
        size=12,
    )
