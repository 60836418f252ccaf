"""Quyết định kiện toàn Hội đồng (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents import openings
from pipeline.documents.draft import AWARD_LAW, Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import AWARD_COUNCIL, COUNCILS
from pipeline.words import count, end_items, point_letter, upper

_SUBJECTS = {COUNCILS[0]: (AWARD_LAW,), COUNCILS[1]: (AWARD_LAW, "sang_kien")}


class Seat(Facts):
    """Thành viên Hội đồng theo quyết định."""

    order: int
    name: str
    position: str
    role: str


class CouncilDecisionFacts(Facts):
    """Quyết định kiện toàn Hội đồng: members, duties, how it works, what it replaces."""

    head: Head
    subject: str
    authority: str
    bases: list[str]
    opening: str
    seats: list[Seat]
    duties_opening: str
    duties: list[str]
    working: list[str]
    effect: str
    carried_out_by: str
    recipients: list[str]
    signer: Signer


class CouncilDecision(DocumentType):
    """Quyết định kiện toàn Hội đồng, one for each council that has members."""

    code = "quyet_dinh_kien_toan_hoi_dong"
    title = "Quyết định kiện toàn Hội đồng"
    family = "hoi_dong"
    symbol = "QĐ"
    made_for = "mỗi Hội đồng"
    needs = "cần dòng thành viên ở sheet «Hội đồng»"
    seed_rows = "IV"
    facts = CouncilDecisionFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each council of sheet «Hội đồng»."""
        for council in COUNCILS:
            if assessment.review.council(council):
                yield self._paper(Draft(self, assessment, council), council)

    def _paper(self, draft: Draft, council: str) -> Document:
        office, members = draft.office, draft.review.council(council)
        draft.rows += [m.where for m in members]
        head = f"{office.signer_position} {office.name}"
        full = f"{council} {office.name}"
        facts = CouncilDecisionFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Về việc kiện toàn {full}"),
            authority=upper(head),
            bases=draft.bases(office.provincial_regulation, subjects=_SUBJECTS[council], proposer=draft.standing_head),
            opening=f"Kiện toàn {full} gồm {count(len(members))} thành viên, các ông (bà) có tên sau đây:",
            seats=[Seat(order=n, name=m.full_name, position=m.position, role=m.role) for n, m in enumerate(members, 1)],
            duties_opening=f"{council} là tổ chức tư vấn cho {head}, có các nhiệm vụ sau đây:",
            duties=end_items(f"{point_letter(n)}) {duty}" for n, duty in enumerate(_duties(council, head))),
            working=[
                f"Hội đồng làm việc theo nguyên tắc tập trung dân chủ, thảo luận tập thể và quyết định theo đa số; "
                "Chủ tịch "
                f"Hội đồng phân công nhiệm vụ cho các thành viên. {office.drafting_unit_name} là cơ quan thường "
                "trực của "
                "Hội đồng, chuẩn bị nội dung, tài liệu và bảo đảm các điều kiện để Hội đồng hoạt động.",
                "Hội đồng sử dụng con dấu của Sở. Các thành viên làm việc theo chế độ kiêm nhiệm."
                if office.level == "Sở"
                else "Các thành viên Hội đồng làm việc theo chế độ kiêm nhiệm.",
            ],
            effect=f"Quyết định này có hiệu lực kể từ ngày ký và thay thế các quyết định trước đây của {head} về việc "
            f"thành lập, kiện toàn {council}.",
            carried_out_by=draft.carried_out_by("các ông (bà) có tên tại Điều 1"),
            recipients=draft.recipients(["Như Điều 4"]),
            signer=draft.signer(),
        )
        return draft.document(facts, name=f"quyet dinh kien toan {council}")

    def layout(self) -> Page:
        """Members in Điều 1, duties in Điều 2, effect and who carries it out."""
        page = openings.decision(self.title)
        page.article(1, "{{ opening }}")
        page.table(
            [
                Column("STT", 13, "{{ seat.order }}", "center"),
                Column("Họ và tên", 46, "{{ seat.name }}"),
                Column("Chức vụ", 62, "{{ seat.position }}"),
                Column("Chức danh trong Hội đồng", 44, "{{ seat.role }}"),
            ],
            "seat in seats",
        )
        page.article(2, "{{ duties_opening }}")
        with page.loop("duty in duties"):
            page.point("{{ duty }}")
        with page.loop("text in working"):
            page.paragraph("{{ text }}")
        page.article(3, "{{ effect }}")
        page.article(4, "{{ carried_out_by }}")
        page.signature()
        return page


def _duties(council: str, head: str) -> list[str]:
    if council == AWARD_COUNCIL:
        return [
            f"Tham mưu cho {head} phát động các phong trào thi đua thuộc thẩm quyền; đề xuất chủ trương, kế hoạch công "
            "tác thi đua, khen thưởng hằng năm",
            "Định kỳ đánh giá kết quả phong trào thi đua và công tác khen thưởng; kiến nghị biện pháp đẩy mạnh "
            "phong trào "
            "thi đua trong từng thời gian",
            f"Xét, đề nghị {head} quyết định tặng danh hiệu thi đua, hình thức khen thưởng theo thẩm quyền hoặc "
            "trình cấp "
            "có thẩm quyền khen thưởng",
            f"Giúp {head} kiểm tra, giám sát các phòng, đơn vị thực hiện quy định về thi đua, khen thưởng",
            f"Thực hiện nhiệm vụ khác về thi đua, khen thưởng do {head} giao",
        ]
    return [
        "Tiếp nhận, đánh giá, chấm điểm các sáng kiến do công chức, viên chức, người lao động đề nghị công nhận",
        f"Đề nghị {head} công nhận hoặc không công nhận sáng kiến; xác định hiệu quả áp dụng, phạm vi ảnh hưởng của "
        "sáng "
        "kiến làm căn cứ xét danh hiệu thi đua",
        "Xem xét, kiến nghị việc phổ biến, nhân rộng sáng kiến; giải quyết kiến nghị về kết quả đánh giá sáng kiến",
        f"Thực hiện nhiệm vụ khác về sáng kiến do {head} giao",
    ]
