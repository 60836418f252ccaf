"""Bảng kê phát hành: the packing list of every recipient, a sheet each, beside the printed distribution list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft
from pipeline.documents.issued import day_of
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.mailing import FAMILY, MAILING_NEEDS, Receiver, Sent, receivers, sent
from pipeline.eligibility import Assessment
from pipeline.words import count, upper
from pipeline.workbook.books import BookColumn, Sheet, book


class PackedPaper(Facts):
    """Dòng bảng kê: one paper in one recipient's envelope."""

    name: str
    number: str
    day: str
    copies: int


class Envelope(Facts):
    """Phong bì: what one recipient gets."""

    recipient: str
    channel: str
    papers: list[PackedPaper]
    copies: int


class PackingFacts(Facts):
    """Bảng kê phát hành: the office, then recipient by recipient."""

    agency: str
    year: int
    envelopes: list[Envelope]


class PackingList(DocumentType):
    """Bảng kê phát hành, one workbook for the review."""

    code = "bang_ke_phat_hanh"
    title = "Bảng kê phát hành theo nơi nhận"
    family = FAMILY
    made_for = "mỗi đợt xét; mỗi nơi nhận một trang"
    needs = MAILING_NEEDS
    seed_rows = "Nơi nhận"
    suffix = ".xlsx"
    facts = PackingFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The workbook, when the register has a paper that somebody receives."""
        draft = Draft(self, assessment)
        going_out = sent(draft)
        if going_out:
            envelopes = [packed(who, going_out) for who in receivers(draft, going_out)]
            facts = PackingFacts(agency=upper(draft.office.name), year=draft.review.year, envelopes=envelopes)
            yield draft.document(facts, rows=[paper.entry.where for paper in going_out])

    def content(self, facts: Facts) -> bytes:
        """A summary, then one sheet for each recipient."""
        assert isinstance(facts, PackingFacts)
        sheets = [_summary(facts), *(_envelope(facts, n, e) for n, e in enumerate(facts.envelopes, 1))]
        return book(sheets, title=self.title)


def packed(who: Receiver, going_out: Sequence[Sent]) -> Envelope:
    """Everything one recipient gets, in the order of the register."""
    papers = [
        PackedPaper(name=p.name, number=p.number or "-", day=day_of(p.entry) or "-", copies=p.copies[who.key])
        for p in going_out
        if p.copies.get(who.key)
    ]
    return Envelope(
        recipient=who.name, channel=who.channel, papers=papers, copies=sum(paper.copies for paper in papers)
    )


def _summary(facts: PackingFacts) -> Sheet:
    rows = [(n, e.recipient, e.channel, len(e.papers), e.copies, "") for n, e in enumerate(facts.envelopes, 1)]
    return Sheet(
        name="Tổng hợp",
        title=(f"BẢNG KÊ PHÁT HÀNH NĂM {facts.year}", facts.agency),
        columns=(
            BookColumn("STT", 7, "center"),
            BookColumn("Nơi nhận", 60),
            BookColumn("Hình thức gửi", 28),
            BookColumn("Số văn bản", 12, "center", total=True),
            BookColumn("Số bản", 12, "center", total=True),
            BookColumn("Ngày gửi", 16, "center"),
        ),
        rows=rows,
        notes=("Số thứ tự của nơi nhận là tên trang chi tiết.",),
    )


def _envelope(facts: PackingFacts, order: int, envelope: Envelope) -> Sheet:
    rows = [(n, p.name, p.number, p.day, p.copies, "", "") for n, p in enumerate(envelope.papers, 1)]
    channel = f"Hình thức gửi: {envelope.channel}; tổng số {count(envelope.copies)} bản" if envelope.channel else (
        f"Tổng số {count(envelope.copies)} bản")  # fmt: skip
    return Sheet(
        name=f"{order:02d}",
        title=(f"Nơi nhận: {envelope.recipient}", channel),
        columns=(
            BookColumn("STT", 7, "center"),
            BookColumn("Tên văn bản", 62),
            BookColumn("Số, ký hiệu", 20, "center"),
            BookColumn("Ngày ký", 14, "center"),
            BookColumn("Số bản", 10, "center", total=True),
            BookColumn("Ngày nhận", 14, "center"),
            BookColumn("Ký nhận", 18, "center"),
        ),
        rows=rows,
    )
