"""Giấy mời họp Hội đồng (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.recognition import member_titled, submitted
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import AWARD_COUNCIL, CouncilMember, Session
from pipeline.words import count, end_items, long_date, point_letter, time_of_day, weekday


class Invitee(Facts):
    """Người được mời họp."""

    order: int
    name: str
    position: str
    role: str


class InvitationFacts(Facts):
    """Giấy mời: who is asked to what, when, where, and what to prepare."""

    head: Head
    subject: str
    invited: str
    event: str
    chair: str
    time: str
    place: str
    agenda: list[str]
    closing: str
    invitees: list[Invitee]
    list_title: str
    attached: str
    recipients: list[str]
    signer: Signer


class Invitation(DocumentType):
    """Giấy mời họp, one for each session of a council."""

    code = "giay_moi_hop"
    title = "Giấy mời họp"
    family = "hoi_dong"
    symbol = "GM"
    made_for = "mỗi phiên họp của Hội đồng"
    needs = "cần dòng ở sheet «Phiên họp» và thành viên của Hội đồng ấy ở sheet «Hội đồng»"
    seed_rows = "14, 15"
    facts = InvitationFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each session of sheet «Phiên họp», in the order of their days."""
        for session in sorted(assessment.review.sessions, key=lambda s: (s.held_on, s.starts)):
            members = assessment.review.council(session.council)
            if members:
                yield self._paper(Draft(self, assessment, session.council), session, members)

    def _paper(self, draft: Draft, session: Session, members: Sequence[CouncilMember]) -> Document:
        office = draft.office
        draft.rows += [session.where, *(m.where for m in members)]
        chairman = next((m for m in members if m.role == "Chủ tịch"), members[0])
        council = f"{session.council} {office.name}"
        facts = InvitationFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Họp {council} năm {draft.review.year}"),
            invited=f"{office.name} trân trọng kính mời {count(len(members))} ông (bà) thành viên {council} "
            "(có danh sách kèm theo).",
            event=f"Cuộc họp {council} {_purpose(draft, session)}",
            chair=f"{member_titled(draft.review, chairman)}, {chairman.position}, {chairman.role} Hội đồng",
            time=f"{time_of_day(session.starts)}, {weekday(session.held_on)}, {long_date(session.held_on)}",
            place=session.place,
            agenda=end_items(
                f"{point_letter(n)}) {item}"
                for n, item in enumerate(_agenda(session.council, office.drafting_unit_name))
            ),
            closing="Đề nghị các ông (bà) nghiên cứu trước tài liệu và dự họp đúng thành phần, thời gian. Thành "
            "viên không "
            f"thể dự họp báo cáo lý do và gửi ý kiến bằng văn bản về {office.drafting_unit_name} trước giờ họp để "
            "tổng hợp, báo cáo Hội đồng./.",
            invitees=[
                Invitee(order=n, name=m.full_name, position=m.position, role=m.role) for n, m in enumerate(members, 1)
            ],
            list_title="DANH SÁCH THÀNH VIÊN ĐƯỢC MỜI HỌP",
            attached=f"(Kèm theo Giấy mời số {draft.number()} {draft.signing_day()} của {office.name})",
            recipients=draft.recipients(["Như thành phần mời"]),
            signer=draft.signer(),
        )
        return draft.document(facts, name=f"{self.code} {session.council} {session.held_on:%d %m %Y}".replace("_", " "))

    def layout(self) -> Page:
        """The lines of the model in their order, the agenda, the list of the invited on its own page."""
        page = Page(title=self.title)
        page.head()
        page.title("GIẤY MỜI", "{{ subject }}")
        page.paragraph("{{ invited }}")
        page.paragraph("{{ event }}.", lead="Tới dự:")
        page.paragraph("{{ chair }}.", lead="Chủ trì:")
        page.paragraph("{{ time }}.", lead="Thời gian:")
        page.paragraph("{{ place }}.", lead="Địa điểm:")
        page.paragraph("", lead="Nội dung:", keep_next=True)
        with page.loop("item in agenda"):
            page.point("{{ item }}")
        page.paragraph("{{ closing }}")
        page.signature()
        page.annex("{{ list_title }}", "{{ attached }}")
        page.table(
            [
                Column("STT", 13, "{{ who.order }}", "center"),
                Column("Họ và tên", 46, "{{ who.name }}"),
                Column("Chức vụ", 62, "{{ who.position }}"),
                Column("Chức danh trong Hội đồng", 44, "{{ who.role }}"),
            ],
            "who in invitees",
        )
        return page


def _purpose(draft: Draft, session: Session) -> str:
    year = draft.review.year
    if session.council == AWARD_COUNCIL:
        return f"xét danh hiệu thi đua, hình thức khen thưởng năm {year}"
    number = len(submitted(draft.review))
    return f"đánh giá, chấm điểm {count(number)} sáng kiến đề nghị công nhận năm {year}"


def _agenda(council: str, standing: str) -> list[str]:
    if council == AWARD_COUNCIL:
        return [
            f"{standing} báo cáo tổng hợp đề nghị khen thưởng của các phòng, đơn vị và kết quả thẩm định hồ sơ, "
            "thành tích",
            "Hội đồng thảo luận, bầu Ban kiểm phiếu và bỏ phiếu kín đối với các danh hiệu phải bỏ phiếu; biểu quyết "
            "đối với "
            "các danh hiệu, hình thức còn lại",
            "Ban kiểm phiếu công bố kết quả; Hội đồng thông qua biên bản và kết luận",
        ]
    return [
        f"{standing} báo cáo việc tiếp nhận hồ sơ, kết quả kiểm tra trùng lặp của các sáng kiến đề nghị công nhận",
        "Hội đồng thảo luận và chấm điểm độc lập từng sáng kiến theo thang điểm; thành viên là tác giả, đồng tác "
        "giả không "
        "chấm sáng kiến của mình",
        "Hội đồng thông qua kết quả, biên bản và kết luận",
    ]
