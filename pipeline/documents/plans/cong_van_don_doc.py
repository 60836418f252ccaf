"""Công văn đôn đốc to a unit that has not sent what it owes (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import post
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import FollowUp, Review, Unit
from pipeline.words import count, joined, lower_first, short_date

_SUBJECT = "Đôn đốc gửi báo cáo, hồ sơ thi đua, khen thưởng"


class OwedItem(Facts):
    """Nội dung chưa gửi."""

    order: int
    item: str
    asked_by: str
    deadline: str
    new_deadline: str


class ReminderFacts(Facts):
    """Công văn đôn đốc: what was asked, how many have sent it, what this unit owes, by when."""

    head: Head
    subject: str
    addressees: list[str]
    asked: str
    state: str
    items: list[OwedItem]
    request: str
    contact: str
    consequence: str
    recipients: list[str]
    signer: Signer


class Reminder(DocumentType):
    """Công văn đôn đốc, one for each unit late with its items."""

    code = "cong_van_don_doc"
    title = "Công văn đôn đốc"
    family = "ke_hoach"
    letter = True
    made_for = "mỗi đơn vị chậm"
    needs = "cần dòng ở sheet «Theo dõi» đã quá thời hạn mà chưa gửi vào ngày ký công văn"
    seed_rows = "IV.3.a"
    facts = ReminderFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """A letter for each unit that owes an item past its deadline on the letter's day."""
        for unit in assessment.review.units:
            draft = Draft(self, assessment, unit.code)
            owed = _owed(draft, unit)
            if owed:
                yield _paper(draft, unit, owed)

    def layout(self) -> Page:
        """Four paragraphs and the table of what is owed."""
        page = Page(title=self.title)
        page.head(subject="{{ subject }}")
        page.addressees()
        page.paragraph("{{ asked }}")
        page.paragraph("{{ state }}", keep_next=True)
        page.table(
            [
                Column("STT", 13, "{{ row.order }}", "center"),
                Column("Nội dung chưa gửi", 54, "{{ row.item }}"),
                Column("Văn bản yêu cầu", 60, "{{ row.asked_by }}"),
                Column("Thời hạn đã giao", 24, "{{ row.deadline }}", "center"),
                Column("Thời hạn mới", 24, "{{ row.new_deadline }}", "center"),
            ],
            "row in items",
            size=12,
        )
        page.paragraph("{{ request }}")
        page.paragraph("{{ contact }}")
        page.paragraph("{{ consequence }}")
        page.signature()
        return page


def _owed(draft: Draft, unit: Unit) -> list[FollowUp]:
    """Items of a unit whose day had come and that had not arrived when the letter was signed.

    Without a signing day yet: everything that has not arrived at all.
    """
    own = [f for f in draft.review.follow_ups if f.unit == unit.code]
    if not draft.signed:
        return [f for f in own if f.sent_on is None]
    return [f for f in own if f.deadline <= draft.day and (f.sent_on is None or f.sent_on > draft.day)]


def _paper(draft: Draft, unit: Unit, owed: Sequence[FollowUp]) -> Document:
    office, year = draft.office, draft.review.year
    draft.rows += [unit.where, *(f.where for f in owed)]
    plan = draft.refer("ke_hoach_thi_dua_khen_thuong", "Kế hoạch", f"KH-{office.symbol}")
    planned = f"{plan} của {office.name} về công tác thi đua, khen thưởng năm\u00a0{year}"
    sources = list(dict.fromkeys(f.asked_by or planned for f in owed))
    items = [
        OwedItem(
            order=n,
            item=f.item,
            asked_by=f.asked_by or f"{plan.split(' ngày')[0]}",
            deadline=f"Trước ngày {short_date(f.deadline)}",
            new_deadline=_new_deadline(draft, f),
        )
        for n, f in enumerate(owed, 1)
    ]
    standing = office.drafting_unit_name
    facts = ReminderFacts(
        head=draft.head(),
        subject=f"V/v {lower_first(draft.subject_line(_SUBJECT))}",
        addressees=[unit.name],
        asked=f"Thực hiện {joined(sources)}, {office.name} đã yêu cầu các phòng, đơn vị gửi {joined(_items(owed))} "
        f"về {standing} "
        f"để tổng hợp.",
        state=_state(draft, unit, owed),
        items=items,
        request=f"{office.name} đề nghị {post(unit.head_position, unit.name)} chỉ đạo hoàn thành và gửi đầy đủ các "
        f"nội dung nêu trên đúng thời hạn mới; "
        f"đồng thời nêu rõ lý do chậm và trách nhiệm của người được giao thực hiện.",
        contact=f"Văn bản gửi về {standing} qua Hệ thống quản lý văn bản và điều hành. Trong quá trình thực hiện, "
        f"nếu có vướng "
        f"mắc, đề nghị trao đổi ngay với {standing} để được hướng dẫn.",
        consequence=f"Việc chấp hành thời hạn là một nội dung xem xét khi bình xét thi đua năm\u00a0{year} của "
        f"phòng, đơn vị và "
        f"người đứng đầu. Yêu cầu {unit.name} nghiêm túc thực hiện./.",
        recipients=draft.recipients(["Như trên", "Lãnh đạo Sở (b/c)"]),
        signer=draft.signer(),
    )
    return draft.document(facts, name=f"cong-van-don-doc-{unit.code}-{unit.name}")


def _items(owed: Sequence[FollowUp]) -> list[str]:
    return list(dict.fromkeys(lower_first(f.item) for f in owed))


def _new_deadline(draft: Draft, owed: FollowUp) -> str:
    if owed.new_deadline is None:
        return draft.need("", "thời hạn mới", owed, "new_deadline")
    return f"Trước ngày {short_date(owed.new_deadline)}"


def _state(draft: Draft, unit: Unit, owed: Sequence[FollowUp]) -> str:
    """How many had sent each item on the letter's day, and that this unit had not."""
    told = []
    for item in dict.fromkeys(f.item for f in owed):
        asked, arrived = _count(draft, draft.review, item)
        told.append(f"{count(arrived)}/{count(asked)} phòng, đơn vị gửi {lower_first(item)}" if asked > 1 else "")
    known = [text for text in told if text]
    day = f"Đến hết {draft.signing_day()}, " if draft.signed else "Đến nay, "
    had = f"đã có {'; '.join(known)}. " if known else ""
    return f"{day}{had}{unit.name} chưa gửi các nội dung sau:"


def _count(draft: Draft, held: Review, item: str) -> tuple[int, int]:
    """Units asked for an item, and those whose item had arrived."""
    rows = [f for f in held.follow_ups if f.item == item]
    draft.rows += [f.where for f in rows]
    arrived = [f for f in rows if f.sent_on and (not draft.signed or f.sent_on <= draft.day)]
    return len(rows), len(arrived)
