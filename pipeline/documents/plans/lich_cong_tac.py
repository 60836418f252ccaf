"""Lịch công tác: the plan's deadlines as an iCalendar file, one for the office and one for each unit.

A «trước ngày» deadline is an all-day event on the day before it. The same plan gives the same bytes; a task keeps
its UID while its first line stays, so that a later file moves an event instead of adding another.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from pipeline.documents.assignments import due, led, others, owed, shared
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Document, DocumentType, Facts, labels
from pipeline.eligibility import Assessment
from pipeline.records import FollowUp, Task, Unit
from pipeline.words import fold, lower_first, short_date, upper_first, year_tokens

_PLAN = "ke_hoach_thi_dua_khen_thuong"
_REMIND = timedelta(days=-3, hours=8)  # at eight in the morning, three days ahead


class Entry(Facts):
    """Việc trong lịch; `day` is written `2026-01-29`."""

    uid: str
    day: str
    summary: str
    description: str
    category: str


class CalendarFacts(Facts):
    """Lịch công tác: its name, the day of the plan it comes from, and what falls due."""

    name: str
    stamp: str
    entries: list[Entry]


class WorkCalendar(DocumentType):
    """Lịch công tác, one for the office and one for each unit with something to do."""

    code = "lich_cong_tac"
    title = "Lịch công tác"
    family = "ke_hoach"
    made_for = "cơ quan; mỗi phòng, đơn vị"
    needs = "cần dòng ở sheet «Kế hoạch» hoặc ở sheet «Theo dõi»"
    seed_rows = "IV.1, IV.3"
    suffix = ".ics"
    facts = CalendarFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The office's calendar, then the units' in the office's own order."""
        held = assessment.review
        if held.tasks or held.follow_ups:
            yield _calendar(Draft(self, assessment), None, list(held.tasks), _once(held.follow_ups))
        for unit in held.units:
            tasks, items = [*led(held, unit), *shared(held, unit)], owed(held, unit)
            if tasks or items:
                yield _calendar(Draft(self, assessment, unit.code), unit, tasks, items)

    def content(self, facts: Facts) -> bytes:
        """The .ics file (RFC 5545), all in local days, so that no time zone is needed."""
        assert isinstance(facts, CalendarFacts)
        calendar = Calendar()
        calendar.add("prodid", "-//thidua//Lich cong tac//VI")
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        calendar.add("method", "PUBLISH")
        calendar.add("name", facts.name)
        calendar.add("x-wr-calname", facts.name)
        for entry in facts.entries:
            calendar.add_component(_event(entry, facts.stamp))
        return bytes(calendar.to_ical())


def _event(entry: Entry, stamp: str) -> Event:
    day = date.fromisoformat(entry.day)
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", datetime.combine(date.fromisoformat(stamp), datetime.min.time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", entry.summary)
    event.add("description", entry.description)
    event.add("categories", [entry.category])
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.summary)
    alarm.add("trigger", _REMIND)
    event.add_component(alarm)
    return event


def _calendar(draft: Draft, unit: Unit | None, tasks: list[Task], items: list[FollowUp]) -> Document:
    held, office = draft.review, draft.office
    draft.rows += [row.where for row in (*([unit] if unit else []), *tasks, *items)]
    plan = held.issued(_PLAN)
    stamp = plan.signed_on if plan and plan.signed_on else date(held.year, 1, 1)
    entries = [_task(draft, task, unit) for task in tasks] + [_item(draft, item) for item in items]
    owner = unit.name if unit else office.name
    facts = CalendarFacts(
        name=f"Thi đua, khen thưởng {held.year} - {owner}",
        stamp=stamp.isoformat(),
        entries=_told_apart(sorted(entries, key=lambda e: e.day)),
    )
    name = f"lich-cong-tac-{unit.code}-{unit.name}" if unit else "lich-cong-tac"
    return draft.document(facts, name=name, subfolder="lich-cong-tac")


def _once(items: Iterable[FollowUp]) -> list[FollowUp]:
    """Each item and deadline once, whichever units owe it."""
    return list({(f.item, f.deadline): f for f in reversed(list(items))}.values())[::-1]


def _task(draft: Draft, task: Task, unit: Unit | None) -> Entry:
    year = draft.review.year
    lines = [year_tokens(line, year) for line in task.content]
    when = (
        f"Hoàn thành trước ngày {short_date(task.deadline)}"
        if task.deadline
        else f"Hoàn thành trong quý {task.quarter}"
    )
    product = labels().get(task.product, "")
    rest = [f"- {line}" for line in lines] if len(lines) > 1 else []
    rest += [f"Chủ trì: {task.lead}"] if task.lead else []
    rest += [f"Phối hợp: {'; '.join(others(task))}"] if others(task) else []
    rest += [f"Sản phẩm: {product}"] if product else []
    return _entry(draft, "nhiem-vu", task.content[0], due(task, year), lines[0], [when, *rest], "Nhiệm vụ")


def _item(draft: Draft, item: FollowUp) -> Entry:
    standing = draft.office.drafting_unit_name
    lines = [
        f"Gửi {standing} trước ngày {short_date(item.deadline)}",
        *([f"Theo {item.asked_by}"] if item.asked_by else []),
    ]
    return _entry(
        draft, "phai-gui", item.item, item.deadline, f"Gửi {lower_first(item.item)}", lines, "Văn bản phải gửi"
    )


def _entry(draft: Draft, kind: str, said: str, due_on: date, summary: str, lines: list[str], category: str) -> Entry:
    """An event on the day before what is due."""
    office = draft.office
    key = f"{fold(office.name)}/{draft.review.year}/{kind}/{fold(said)}"
    return Entry(
        uid=str(uuid.uuid5(uuid.NAMESPACE_URL, key)),
        day=(due_on - timedelta(days=1)).isoformat(),
        summary=upper_first(summary),
        description="\n".join(lines),
        category=category,
    )


def _told_apart(entries: list[Entry]) -> list[Entry]:
    """Entries with the same UID (tasks worded alike) numbered by day."""
    seen: dict[str, int] = {}
    told = []
    for entry in entries:
        seen[entry.uid] = seen.get(entry.uid, 0) + 1
        again = seen[entry.uid]
        uid = entry.uid if again == 1 else str(uuid.uuid5(uuid.UUID(entry.uid), str(again)))
        told.append(entry.model_copy(update={"uid": uid}))
    return told
