"""Quá trình công tác: posts as papers print them, and how long a person has been in the sector."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.records import Person, Post
from pipeline.words import count


class PostLine(Facts):
    """Dòng quá trình: from when to when, what, where, how long."""

    span: str
    position: str
    place: str
    length: str


def post_lines(posts: Sequence[Post], day: date) -> list[PostLine]:
    """Posts in order; one still held runs to `day`."""
    return [
        PostLine(
            span=f"Từ {_month(post.starts)} đến {_month(post.ends) if post.ends else 'nay'}",
            position=post.position,
            place=post.place,
            length=length(months(post.starts, post.ends or day)),
        )
        for post in posts
    ]


def months_in_sector(draft: Draft, person: Person) -> int:
    """Months counted for the sector: of the posts that count, else since the day the person joined it."""
    posts = [p for p in draft.review.posts_of(person.code) if p.in_sector == "Có"]
    if posts:
        return sum(months(p.starts, p.ends or draft.day) for p in posts)
    return months(person.joined, draft.day) if person.joined else 0


def length(months: int) -> str:
    """Years and months in words of a form.

    >>> length(251), length(24), length(5)
    ('20 năm 11 tháng', '02 năm', '05 tháng')
    """
    years, rest = divmod(months, 12)
    parts = ([f"{count(years)} năm"] if years else []) + ([f"{count(rest)} tháng"] if rest or not years else [])
    return " ".join(parts)


def _month(day: date) -> str:
    return f"{day.month}/{day.year}"


def months(starts: date, ends: date) -> int:
    """Whole months from a day to a day, the month of the last day counted when it is full or nearly so."""
    return (ends.year - starts.year) * 12 + ends.month - starts.month + (ends.day - starts.day >= 27)
