"""Phiếu gửi: transmittal with the list of what is in the envelope (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.distribution.bang_ke_phat_hanh import packed
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.mailing import FAMILY, MAILING_NEEDS, Receiver, Sent, numbered_from, receivers, sent
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page, Signatory
from pipeline.words import count, lower_first


class SentPaper(Facts):
    """Dòng phiếu gửi: one paper in the envelope."""

    order: int
    name: str
    number: str
    copies: str


class TransmittalFacts(Facts):
    """Phiếu gửi: to whom, by what channel, what; the half that comes back."""

    head: Head
    subject: str
    addressees: list[str]
    opening: str
    papers: list[SentPaper]
    total: str
    closing: str
    reply: str
    recipients: list[str]
    signer: Signer


class Transmittal(DocumentType):
    """Phiếu gửi, one for each recipient; the register gives the first number and the others follow it."""

    code = "phieu_gui"
    title = "Phiếu gửi"
    family = FAMILY
    symbol = "PG"
    made_for = "mỗi nơi nhận"
    needs = MAILING_NEEDS
    seed_rows = "Nơi nhận"
    facts = TransmittalFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for everybody who receives a paper of the register, in the order of the distribution list."""
        going_out = sent(Draft(self, assessment))
        for order, who in enumerate(receivers(Draft(self, assessment), going_out)):
            yield self._paper(numbered_from(Draft(self, assessment), order), who, going_out, order)

    def _paper(self, draft: Draft, who: Receiver, going_out: Sequence[Sent], order: int) -> Document:
        office, envelope = draft.office, packed(who, going_out)
        channel = f", hình thức gửi: {lower_first(who.channel)}" if who.channel else ""
        facts = TransmittalFacts(
            head=draft.head(),
            subject=f"Văn bản thi đua, khen thưởng năm\u00a0{draft.review.year}",
            addressees=[who.name],
            opening=f"{office.name} gửi {count(len(envelope.papers))} văn bản sau đây{channel}:",
            papers=[
                SentPaper(order=n, name=p.name, number=_reference(p.number, p.day), copies=count(p.copies))
                for n, p in enumerate(envelope.papers, 1)
            ],
            total=count(envelope.copies),
            closing=f"Sau khi nhận đủ văn bản, đề nghị nơi nhận ký xác nhận và gửi lại phiếu này cho {office.name} "
            f"(qua {office.drafting_unit_name})./.",
            reply=f"Đã nhận đủ {count(len(envelope.papers))} văn bản ({count(envelope.copies)} bản) theo Phiếu gửi số "
            f"{draft.number()}.",
            recipients=draft.recipients(["Như trên"]),
            signer=draft.signer(),
        )
        return draft.document(facts, name=f"phieu gui {order + 1:02d} {who.name[:40]}", subfolder="phieu-gui",
                              rows=[p.entry.where for p in going_out if p.copies.get(who.key)])  # fmt: skip

    def layout(self) -> Page:
        """The list, the signature, then the half the recipient signs."""
        page = Page(title=self.title)
        page.head()
        page.title("PHIẾU GỬI", "{{ subject }}")
        page.addressees()
        page.paragraph("{{ opening }}", keep_next=True)
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Tên văn bản", 82, "{{ row.name }}"),
                Column("Số, ngày", 52, "{{ row.number }}", "center"),
                Column("Số bản", 18, "{{ row.copies }}", "center"),
            ],
            "row in papers",
            total=["Cộng", None, None, "{{ total }}"],
        )
        page.paragraph("{{ closing }}")
        page.signature()
        page.space(10)
        page.heading("XÁC NHẬN CỦA NƠI NHẬN")
        page.paragraph("{{ reply }}")
        page.signatures(Signatory([""]), Signatory(["NGƯỜI NHẬN"], "", "(Ký, ghi rõ họ tên, ngày nhận)"))
        return page


def _reference(number: str, day: str) -> str:
    """`Số 405/QĐ-STC ngày 15/12/2026`; a dash where the paper has neither."""
    said = [f"Số {number}"] if number != "-" else []
    said += [f"ngày {day}"] if day != "-" else []
    return "\n".join(said) or "-"
