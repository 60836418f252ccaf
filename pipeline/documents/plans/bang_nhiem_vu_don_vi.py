"""Bảng nhiệm vụ of a unit: its part of the year's plan, with room to note what is done. No national form exists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.assignments import led, others, owed, shared
from pipeline.documents.draft import Draft, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts, labels
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page, Signatory
from pipeline.records import Task, Unit
from pipeline.words import count, end_items, joined, short_date, upper, year_tokens


class AssignedTask(Facts):
    """Nhiệm vụ của đơn vị."""

    order: int
    content: str
    units: str
    deadline: str
    product: str


class ItemToSend(Facts):
    """Văn bản phải gửi."""

    order: int
    item: str
    deadline: str


class TaskSheetFacts(Facts):
    """Bảng nhiệm vụ: what the unit leads, shares and must send."""

    parent: str
    agency: str
    place_date: str
    subject: str
    opening: str
    parts: list[str]
    led: list[AssignedTask]
    shared: list[AssignedTask]
    items: list[ItemToSend]
    sending: str
    summary: str
    receiver: Signer
    giver: Signer


class TaskSheet(DocumentType):
    """Bảng nhiệm vụ, one for each unit with a part in the year's plan."""

    code = "bang_nhiem_vu_don_vi"
    title = "Bảng nhiệm vụ của đơn vị"
    family = "ke_hoach"
    made_for = "mỗi phòng, đơn vị"
    needs = "cần dòng ở sheet «Kế hoạch» mà đơn vị chủ trì hoặc cùng thực hiện"
    seed_rows = "IV.1, IV.3"
    facts = TaskSheetFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """A sheet for each unit that leads or shares a task, in the office's own order."""
        for unit in assessment.review.units:
            if led(assessment.review, unit) or shared(assessment.review, unit):
                yield _paper(Draft(self, assessment, unit.code), unit)

    def layout(self) -> Page:
        """Up to three tables; the last column is filled in by the unit."""
        page = Page(title=self.title)
        page.head("{{ parent }}", "{{ agency }}", "", "{{ place_date }}", no_number=True)
        page.title("BẢNG NHIỆM VỤ", "{{ subject }}")
        page.paragraph("{{ opening }}")
        order, done = Column("STT", 13, "{{ row.order }}", "center"), Column("Ngày xong", 19, "")
        deadline = Column("Trước ngày", 30, "{{ row.deadline }}", "center")
        product = Column("Sản phẩm", 32, "{{ row.product }}")
        with page.when("led"):
            page.heading("{{ parts[0] }}. NHIỆM VỤ CHỦ TRÌ")
            page.table(
                [
                    order,
                    Column("Nội dung", 72, "{{ row.content }}"),
                    Column("Phối hợp", 34, "{{ row.units }}"),
                    deadline,
                    product,
                    done,
                ],
                "row in led",
                size=12,
            )
        with page.when("shared"):
            page.heading("{{ parts[1] }}. NHIỆM VỤ PHỐI HỢP")
            page.table(
                [
                    order,
                    Column("Nội dung", 82, "{{ row.content }}"),
                    Column("Chủ trì", 27, "{{ row.units }}"),
                    deadline,
                    product,
                    done,
                ],
                "row in shared",
                size=12,
            )
        with page.when("items"):
            page.heading("{{ parts[2] }}. VĂN BẢN {{ sending }}")
            page.table(
                [
                    order,
                    Column("Nội dung phải gửi", 110, "{{ row.item }}"),
                    Column("Gửi trước ngày", 28, "{{ row.deadline }}", "center"),
                    Column("Ngày đã gửi", 26, ""),
                ],
                "row in items",
                size=12,
            )
        page.paragraph("{{ summary }}")
        page.signatures(
            Signatory("line in receiver.lines", "{{ receiver.name }}"),
            Signatory("line in giver.lines", "{{ giver.name }}"),
        )
        return page


def _paper(draft: Draft, unit: Unit) -> Document:
    office, held = draft.office, draft.review
    mine, together, items = led(held, unit), shared(held, unit), owed(held, unit)
    draft.rows += [unit.where, *(row.where for row in (*mine, *together, *items))]
    own_work = draft.standing_unit is not None and draft.standing_unit.code == unit.code
    plan = draft.refer("ke_hoach_thi_dua_khen_thuong", "Kế hoạch", f"KH-{office.symbol}")
    said = [
        f"{count(len(rows))} {what}"
        for rows, what in ((mine, "nhiệm vụ chủ trì"), (together, "nhiệm vụ phối hợp"), (items, "văn bản phải gửi"))
        if rows
    ]
    facts = TaskSheetFacts(
        parent=upper(office.parent),
        agency=upper(office.name),
        place_date=draft.place_date(by_hand=True),
        subject=f"Công tác thi đua, khen thưởng năm\u00a0{held.year}\ncủa {unit.name}",
        opening=f"Thực hiện {plan} của {office.name} về công tác thi đua, khen thưởng năm\u00a0{held.year}, "
        f"{unit.name} thực hiện "
        f"các nhiệm vụ sau:",
        parts=_parts(bool(mine), bool(together)),
        led=_tasks(draft, mine, led_by_unit=True),
        shared=_tasks(draft, together, led_by_unit=False),
        items=[ItemToSend(order=n, item=f.item, deadline=short_date(f.deadline)) for n, f in enumerate(items, 1)],
        sending="PHẢI HOÀN THÀNH" if own_work else f"GỬI {upper(office.drafting_unit_name)}",
        summary=f"Tổng số: {joined(said)}. {unit.name} ghi ngày hoàn thành vào cột cuối, báo cáo "
        f"{'Lãnh đạo Sở' if own_work else office.drafting_unit_name} khi có vướng mắc./.",
        receiver=_receiver(draft, unit),
        giver=_giver(draft, unit),
    )
    return draft.document(facts, name=f"bang-nhiem-vu-{unit.code}-{unit.name}", subfolder="nhiem-vu-don-vi")


def _parts(mine: bool, together: bool) -> list[str]:
    numerals = iter(("I", "II", "III"))
    return [next(numerals) if there else "" for there in (mine, together, True)]


def _tasks(draft: Draft, tasks: Sequence[Task], *, led_by_unit: bool) -> list[AssignedTask]:
    year = draft.review.year
    return [
        AssignedTask(
            order=n,
            content=_lines([year_tokens(line, year) for line in task.content]),
            units=_lines(others(task)) if led_by_unit else task.lead,
            deadline=short_date(task.deadline) if task.deadline else f"Hết quý {task.quarter}",
            product=labels().get(task.product, ""),
        )
        for n, task in enumerate(tasks, 1)
    ]


def _lines(lines: Sequence[str]) -> str:
    """One line as it is; several each with a dash and an end mark."""
    return "".join(lines) if len(lines) < 2 else "\n".join(f"- {line}" for line in end_items(lines))


def _receiver(draft: Draft, unit: Unit) -> Signer:
    """The unit's head; nobody where that is the head of the office, who needs no receipt."""
    if unit.head and unit.head == draft.office.signer:
        return Signer(lines=[""], name="")
    return Signer(lines=[upper(unit.head_position)], name=draft.need(unit.head, "trưởng đơn vị", unit, "head"))


def _giver(draft: Draft, unit: Unit) -> Signer:
    """The standing unit's head by order of the head of the office; the head himself for the standing unit."""
    standing, office = draft.standing_unit, draft.office
    if (draft.entry and draft.entry.signer) or standing is None or standing.code == unit.code:
        return draft.signer()
    by_order = [f"TL. {upper(office.signer_position)}"] if unit.head != office.signer else []
    name = draft.need(standing.head, "trưởng đơn vị", standing, "head")
    return Signer(lines=[*by_order, upper(standing.head_position)], name=name)
