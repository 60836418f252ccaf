"""Danh sách phát hành: recipients × papers, how many copies and by what channel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.documents.draft import Draft, Signer
from pipeline.documents.dossiers.to_trinh_de_nghi_khen_thuong import CODE as PROPOSAL
from pipeline.documents.issued import day_of, kind_of, number_of, title_of
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.submissions import route, submissions
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page, Signatory
from pipeline.records import IssuedPaper, Recipient
from pipeline.words import count, fold, upper

_WIDEST = 5  # papers side by side on a landscape page
_COPY = 1  # of a submission for each addressee


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
    family = "phat_hanh"
    made_for = "mỗi đợt xét"
    seed_rows = "Nơi nhận"
    facts = DistributionFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The list, when the register has a paper that somebody receives."""
        draft = Draft(self, assessment)
        sent = _sent(draft)
        if sent:
            yield self._paper(draft, sent)

    def _paper(self, draft: Draft, sent: Sequence[_Sent]) -> Document:
        office = draft.office
        who = _receivers(draft, sent)
        total = sum(copies for paper in sent for copies in paper.copies.values())
        facts = DistributionFacts(
            parent=upper(office.parent),
            agency=upper(office.name),
            place_date=draft.place_date(by_hand=True),
            subject=f"Văn bản thi đua, khen thưởng năm {draft.review.year}",
            papers=[
                IssuedLine(order=n, name=p.name, number=p.number or "-", day=p.day or "-", copies=_shown(p.total))
                for n, p in enumerate(sent, 1)
            ],
            blocks=_blocks(sent, who),
            summary=f"Tổng số: {count(len(sent))} văn bản, {count(len(who))} nơi nhận, {count(total)} bản.",
            signer=_signer(draft),
        )
        return draft.document(facts, rows=[row for paper in sent for row in paper.rows])

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
        with page.loop("block in blocks"):
            with page.when("block.caption"):
                page.caption("{{ block.caption }}")
            for many in range(1, _WIDEST + 1):
                with page.when(f"block.papers|length == {many}"):
                    _lay_out_block(page, many)
        page.paragraph("{{ summary }}")
        page.signatures(
            Signatory(["NGƯỜI LẬP"], "", "(Ký, ghi rõ họ tên)"), Signatory("line in signer.lines", "{{ signer.name }}")
        )
        return page


def _lay_out_block(page: Page, many: int) -> None:
    """The matrix of `many` papers; what they do not take is left to the names."""
    paper, fixed = 28.0, 12 + 40 + 20
    columns = [
        Column("STT", 12, "{{ row.order }}", "center"),
        Column("Nơi nhận", 252 - fixed - paper * many, "{{ row.name }}"),
        Column("Hình thức gửi", 40, "{{ row.channel }}"),
    ]
    columns += [
        Column(f"{{{{ block.papers[{n}].heading }}}}", paper, f"{{{{ row.copies[{n}] }}}}", "center")
        for n in range(many)
    ]
    columns.append(Column("Tổng số bản", 20, "{{ row.sum }}", "center"))
    totals = [f"{{{{ block.papers[{n}].total }}}}" for n in range(many)]
    page.table(columns, "row in block.rows", total=["Cộng", None, None, *totals, "{{ block.sum }}"], size=12)


# --- what goes to whom ------------------------------------------------------------------------------------
@dataclass(frozen=True)
class _Sent:
    """One paper that goes out: copies by the folded name of the recipient."""

    name: str
    number: str
    day: str
    rows: tuple[IssuedPaper, ...] = ()
    copies: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.copies.values())


@dataclass(frozen=True, slots=True)
class _Receiver:
    key: str
    name: str
    channel: str


def _sent(draft: Draft) -> list[_Sent]:
    """Papers of the register that have recipients, in the order of the register."""
    found = []
    for entry in draft.review.issued_papers:
        kind = kind_of(entry.paper)
        if kind is None or kind.family == DistributionList.family:
            continue
        copies = {key: _COPY for key in map(fold, _addressees(draft, entry))}
        for recipient in draft.review.recipients:
            if _receives(recipient, kind):
                copies[fold(recipient.name)] = recipient.copies
        if copies:
            found.append(_Sent(title_of(kind, entry, draft.office), number_of(kind, entry, draft.office), day_of(entry),
                               (entry,), copies))  # fmt: skip
    return found


def _receives(recipient: Recipient, kind: DocumentType) -> bool:
    """Named for the kind, or for every paper where the paper has «Nơi nhận» at all."""
    if recipient.papers:
        return kind.code in recipient.papers
    return "recipients" in kind.facts.model_fields


def _addressees(draft: Draft, entry: IssuedPaper) -> list[str]:
    """Kính gửi of a submission."""
    if entry.paper != PROPOSAL:
        return []
    deciders = [code for code, _ in submissions(draft.assessment) if entry.applies_to in ("", code)]
    return [name for code in deciders for name in route(draft, code).addressees]


def _receivers(draft: Draft, sent: Sequence[_Sent]) -> list[_Receiver]:
    """Addressees of submissions first, then the recipients in the order of the workbook."""
    names = {fold(n): n for e in draft.review.issued_papers for n in _addressees(draft, e)}
    channels = {}
    for recipient in draft.review.recipients:
        names.setdefault(fold(recipient.name), recipient.name)
        channels.setdefault(fold(recipient.name), recipient.channel)
        draft.rows.append(recipient.where)
    reached = {key for paper in sent for key in paper.copies}
    return [_Receiver(key, name, channels.get(key, "")) for key, name in names.items() if key in reached]


def _blocks(sent: Sequence[_Sent], who: Sequence[_Receiver]) -> list[Block]:
    """Papers parted evenly into tables of at most five."""
    tables = -(-len(sent) // _WIDEST)
    size = -(-len(sent) // tables)
    blocks = []
    for start in range(0, len(sent), size):
        part = sent[start : start + size]
        caption = f"Văn bản số {start + 1} đến số {start + len(part)}" if tables > 1 else ""
        rows = [_line(order, receiver, part, sent) for order, receiver in enumerate(who, 1)]
        columns = [IssuedColumn(heading=_heading(p, start + n), total=_shown(p.total)) for n, p in enumerate(part, 1)]
        blocks.append(Block(caption=caption, papers=columns, rows=rows, sum=_shown(sum(p.total for p in sent))))
    return blocks


def _heading(paper: _Sent, order: int) -> str:
    """Number and symbol on two lines, then the day; the order in the list for what has no number."""
    if not paper.number:
        return f"Văn bản số {order}"
    number, _, symbol = paper.number.partition("/")
    return "\n".join(filter(None, (f"Số {number}/", symbol, paper.day)))


def _line(order: int, receiver: _Receiver, part: Sequence[_Sent], sent: Sequence[_Sent]) -> RecipientLine:
    return RecipientLine(
        order=order,
        name=receiver.name,
        channel=receiver.channel,
        copies=[_shown(paper.copies.get(receiver.key, 0)) for paper in part],
        sum=_shown(sum(paper.copies.get(receiver.key, 0) for paper in sent)),
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
