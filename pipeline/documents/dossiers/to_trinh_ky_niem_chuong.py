"""Tờ trình đề nghị tặng Kỷ niệm chương, with its list (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.careers import length, months_in_sector
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import titled, work
from pipeline.documents.submissions import route
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import MedalNomination
from pipeline.words import count, short_date, upper, upper_first

_DECIDER = "bo_truong"


class MedalLine(Facts):
    """Dòng danh sách: one person and the years in the sector."""

    order: int
    name: str
    born: str
    work: str
    joined: str
    length: str
    note: str


class MedalProposalFacts(Facts):
    """Tờ trình Kỷ niệm chương: who is proposed, how they were chosen, what is enclosed."""

    head: Head
    subject: str
    addressees: list[str]
    bases: list[str]
    opening: str
    paragraphs: list[str]
    enclosures: list[str]
    closing: str
    list_title: str
    attached: str
    people: list[MedalLine]
    summary: str
    recipients: list[str]
    signer: Signer


class MedalProposal(DocumentType):
    """Tờ trình đề nghị tặng Kỷ niệm chương, one for each medal."""

    code = "to_trinh_ky_niem_chuong"
    title = "Tờ trình đề nghị tặng Kỷ niệm chương"
    family = "ho_so"
    symbol = "TTr"
    made_for = "mỗi đợt đề nghị Kỷ niệm chương"
    needs = "cần dòng ở sheet «Kỷ niệm chương»"
    seed_rows = "9"
    facts = MedalProposalFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Everybody proposed for the same medal goes into one paper."""
        by_medal: dict[str, list[MedalNomination]] = {}
        for nomination in assessment.review.medal_nominations:
            by_medal.setdefault(nomination.medal, []).append(nomination)
        for medal, nominations in by_medal.items():
            yield self._paper(Draft(self, assessment), medal, nominations)

    def _paper(self, draft: Draft, medal: str, nominations: Sequence[MedalNomination]) -> Document:
        office, year = draft.office, draft.review.year
        people = f"{count(len(nominations))} cá nhân"
        to = route(draft, _DECIDER)
        facts = MedalProposalFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Đề nghị tặng {_in_lines(medal)} năm\u00a0{year}"),
            addressees=list(to.addressees),
            bases=draft.bases(office.regulation),
            opening=f"{office.name} {office.province} kính trình {to.decider} xem xét, tặng {medal} cho "
            f"{people} (có danh sách kèm theo) như sau:",
            paragraphs=[
                "Các phòng, đơn vị thuộc, trực thuộc Sở đã rà soát quá trình công tác, giới thiệu cá nhân đủ "
                "điều kiện; "
                f"{office.drafting_unit_name} đã kiểm tra hồ sơ, đối chiếu thời gian công tác trong ngành với "
                "hồ sơ công chức, "
                "viên chức.",
                f"Các cá nhân được đề nghị có thời gian công tác trong ngành từ "
                f"{_shortest(draft, nominations)} trở lên, hoàn thành tốt nhiệm vụ được giao, không trong "
                "thời gian bị kỷ luật "
                "và có đóng góp tích cực cho sự phát triển của ngành.",
            ],
            enclosures=[
                f"- Danh sách {people} đề nghị tặng {medal};",
                f"- {count(len(nominations))} bản tóm tắt thành tích và quá trình công tác.",
            ],
            closing=f"{office.name} chịu trách nhiệm về tính chính xác của hồ sơ; kính đề nghị {to.decider} "
            "xem xét, quyết định./.",
            list_title=upper(f"Danh sách cá nhân đề nghị tặng {_in_lines(medal)} năm\u00a0{year}"),
            attached=draft.attached_to("Tờ trình"),
            people=[_line(draft, n, order) for order, n in enumerate(nominations, 1)],
            summary=f"Danh sách có {people}./.",
            recipients=draft.recipients(["Như trên"]),
            signer=draft.signer(),
        )
        return draft.document(facts, subfolder="ky-niem-chuong")

    def layout(self) -> Page:
        """The proposal, then the list on a landscape page."""
        page = Page(title=self.title)
        page.head()
        page.title("TỜ TRÌNH", "{{ subject }}")
        page.addressees()
        page.bases()
        page.paragraph("{{ opening }}")
        with page.loop("text in paragraphs"):
            page.paragraph("{{ text }}")
        page.paragraph("Hồ sơ gửi kèm theo Tờ trình gồm:", keep_next=True)
        with page.loop("text in enclosures"):
            page.paragraph("{{ text }}")
        page.paragraph("{{ closing }}")
        page.signature()
        page.annex("{{ list_title }}", "{{ attached }}", landscape=True)
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Họ và tên", 50, "{{ row.name }}"),
                Column("Ngày sinh", 28, "{{ row.born }}", "center"),
                Column("Chức vụ, đơn vị công tác", 72, "{{ row.work }}"),
                Column("Ngày vào ngành", 30, "{{ row.joined }}", "center"),
                Column("Thời gian trong ngành", 34, "{{ row.length }}", "center"),
                Column("Ghi chú", 26, "{{ row.note }}"),
            ],
            "row in people",
        )
        page.paragraph("{{ summary }}")
        return page


def _in_lines(medal: str) -> str:
    """A quoted name stands on a line of its own in a title."""
    return medal.replace(" “", "\n“")


def _shortest(draft: Draft, nominations: Sequence[MedalNomination]) -> str:
    people = [draft.review.person_by_code[n.person] for n in nominations]
    return f"{count(min(months_in_sector(draft, p) for p in people) // 12)} năm"


def _line(draft: Draft, nomination: MedalNomination, order: int) -> MedalLine:
    person = draft.review.person_by_code[nomination.person]
    draft.rows += [nomination.where, person.where]
    return MedalLine(
        order=order,
        name=upper_first(titled(person)),
        born=draft.need(short_date(person.born) if person.born else "", "ngày sinh", person, "born"),
        work=work(draft.review, person),
        joined=draft.need(short_date(person.joined) if person.joined else "", "ngày vào ngành", person, "joined"),
        length=length(months_in_sector(draft, person)),
        note="",
    )
