"""Danh sách phát hành: recipients × papers, how many copies and by what channel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Signer
from pipeline.documents.issued import day_of
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.mailing import FAMILY, MAILING_NEEDS, Receiver, Sent, receivers, sent
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page, Signatory
from pipeline.words import count, upper

_WIDEST = 8  # papers side by side on a landscape page


class IssuedLine(Facts):
    """Dòng danh mục: one paper that goes out."""

    order: int
    name: str
    number: str
    day: str
    copies: str


class IssuedColumn(Facts):
    """Cột văn bản."""

    heading: str
    total: str


class RecipientLine(Facts):
    """Dòng nơi nhận: copies of each paper in the order of the columns."""

    order: int
    name: str
    channel: str
    copies: list[str]
    sum: str


class Block(Facts):
    """Bảng: as many papers as stand side by side."""

    caption: str
    papers: list[IssuedColumn]
    rows: list[RecipientLine]
    sum: str


class DistributionFacts(Facts):
    """Danh sách phát hành: the papers, then who gets how many of each."""

    parent: str
    agency: str
    place_date: str
    subject: str
    papers: list[IssuedLine]
    blocks: list[Block]
    summary: str
    signer: Signer


class DistributionList(DocumentType):
    """Danh sách phát hành, one for the review."""

    code = "danh_sach_phat_hanh"
    title = "Danh sách phát hành văn bản"
    family = FAMILY
    made_for = "mỗi đợt xét"
    needs = MAILING_NEEDS
    seed_rows = "Nơi nhận"
    facts = DistributionFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The list, when the register has a paper that somebody receives."""
        draft = Draft(self, assessment)
        going_out = sent(draft)
        if going_out:
            yield self._paper(draft, going_out)

    def _paper(self, draft: Draft, papers: Sequence[Sent]) -> Document:
        office = draft.office
        who = receivers(draft, papers)
        total = sum(paper.total for paper in papers)
        facts = DistributionFacts(
            parent=upper(office.parent),
            agency=upper(office.name),
            place_date=draft.place_date(by_hand=True),
            subject=f"Văn bản thi đua, khen thưởng năm {draft.review.year}",
            papers=[_paper_line(order, paper) for order, paper in enumerate(papers, 1)],
            blocks=_blocks(papers, who),
            summary=f"Tổng số: {count(len(papers))} văn bản, {count(len(who))} nơi nhận, {count(total)} bản.",
            signer=_signer(draft),
        )
        return draft.document(facts, rows=[paper.entry.where for paper in papers])

    def layout(self) -> Page:
        """The papers in one table, the matrix in one table for every few papers."""
        page = Page(title=self.title, landscape=True)
        page.head("{{ parent }}", "{{ agency }}", "", "{{ place_date }}", no_number=True)
        page.title("DANH SÁCH PHÁT HÀNH", "{{ subject }}")
        page.heading("I. VĂN BẢN PHÁT HÀNH")
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Tên văn bản", 130, "{{ row.name }}"),
                Column("Số, ký hiệu", 50, "{{ row.number }}", "center"),
                Column("Ngày ký", 32, "{{ row.day }}", "center"),
                Column("Số bản", 28, "{{ row.copies }}", "center"),
            ],
            "row in papers",
            size=12,
        )
        page.heading("II. NƠI NHẬN")
        page.paragraph("Số trong ngoặc đơn là số thứ tự của văn bản tại mục I.", italic=True, keep_next=True)
        with page.loop("block in blocks"):
            with page.when("block.caption"):
                page.caption("{{ block.caption }}")
            for many in range(1, _WIDEST + 1):
                with page.when(f"block.papers|length == {many}"):
                    _lay_out_block(page, many)
        page.paragraph("{{ summary }}")
        head = Signatory("line in signer.lines", "{{ signer.name }}")
        page.signatures(Signatory(["NGƯỜI LẬP"], "", "(Ký, ghi rõ họ tên)"), head)
        return page


def _lay_out_block(page: Page, many: int) -> None:
    """The matrix of `many` papers; what they do not take is left to the names."""
    order, channel, paper, total = 11.0, 46.0, 15.5, 17.0
    columns = [
        Column("STT", order, "{{ row.order }}", "center"),
        Column("Nơi nhận", page.text_width - order - channel - total - many * paper, "{{ row.name }}"),
        Column("Hình thức gửi", channel, "{{ row.channel }}"),
    ]
    columns += [
        Column(f"{{{{ block.papers[{n}].heading }}}}", paper, f"{{{{ row.copies[{n}] }}}}", "center")
        for n in range(many)
    ]
    columns.append(Column("Tổng số bản", total, "{{ row.sum }}", "center"))
    totals = [f"{{{{ block.papers[{n}].total }}}}" for n in range(many)]
    page.table(columns, "row in block.rows", total=["Cộng", None, None, *totals, "{{ block.sum }}"], size=12)


def _paper_line(order: int, paper: Sent) -> IssuedLine:
    day = day_of(paper.entry) or "-"
    return IssuedLine(order=order, name=paper.name, number=paper.number or "-", day=day, copies=_shown(paper.total))


def _blocks(papers: Sequence[Sent], who: Sequence[Receiver]) -> list[Block]:
    """Papers parted evenly into as few tables as hold them."""
    tables = -(-len(papers) // _WIDEST)
    size = -(-len(papers) // tables)
    blocks = []
    for start in range(0, len(papers), size):
        part = papers[start : start + size]
        caption = f"Văn bản từ ({start + 1}) đến ({start + len(part)})" if tables > 1 else ""
        rows = [_line(order, receiver, part, papers) for order, receiver in enumerate(who, 1)]
        headed = enumerate(part, start + 1)
        columns = [IssuedColumn(heading=_heading(p, n), total=_shown(p.total)) for n, p in headed]
        total = _shown(sum(p.total for p in papers))
        blocks.append(Block(caption=caption, papers=columns, rows=rows, sum=total))
    return blocks


def _heading(paper: Sent, order: int) -> str:
    """`(5)` and the number under it; the order alone for what has no number."""
    number = paper.entry.number
    return f"({order})\nSố {number.zfill(2)}" if number else f"({order})"


def _line(order: int, receiver: Receiver, part: Sequence[Sent], papers: Sequence[Sent]) -> RecipientLine:
    return RecipientLine(
        order=order,
        name=receiver.name,
        channel=receiver.channel,
        copies=[_shown(paper.copies.get(receiver.key, 0)) for paper in part],
        sum=_shown(sum(paper.copies.get(receiver.key, 0) for paper in papers)),
    )


def _shown(copies: int) -> str:
    return count(copies) if copies else ""


def _signer(draft: Draft) -> Signer:
    """Whom the register names, else the head of the drafting unit by order of the head of the office."""
    unit, office = draft.standing_unit, draft.office
    if (draft.entry and draft.entry.signer) or unit is None:
        return draft.signer()
    lines = [f"TL. {upper(office.signer_position)}", upper(unit.head_position)]
    return Signer(lines=lines, name=draft.need(unit.head, "trưởng đơn vị", unit, "head"))
