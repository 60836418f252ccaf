"""Phiếu lấy ý kiến bằng văn bản: what an absent member signs, counted among the votes of all members."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.sittings import absent
from pipeline.documents.voting_papers import CandidateList, candidate_lists, lay_out_candidates
from pipeline.eligibility import Assessment, voters
from pipeline.frame import Page, Signatory
from pipeline.records import AWARD_COUNCIL, CouncilMember, Session
from pipeline.words import count, long_date, time_of_day, upper


class WrittenOpinionFacts(Facts):
    """Phiếu lấy ý kiến: of whom, on whom, by when."""

    head: Head
    subject: str
    member: str
    position: str
    absence: str
    how: str
    lists: list[CandidateList]
    closing: str
    signed: str


class WrittenOpinion(DocumentType):
    """Phiếu lấy ý kiến thành viên vắng mặt, one for each member who cannot attend."""

    code = "phieu_lay_y_kien"
    title = "Phiếu lấy ý kiến thành viên vắng mặt"
    family = "hoi_dong"
    made_for = "mỗi thành viên Hội đồng Thi đua - Khen thưởng vắng mặt"
    needs = (
        "cần dòng của Hội đồng Thi đua - Khen thưởng ở sheet «Phiên họp», thành viên đã ghi «Vắng mặt» ở "
        "sheet «Hội đồng» và dòng ở sheet «Đề nghị»"
    )
    seed_rows = "15"
    facts = WrittenOpinionFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each absent member, with everybody the council judges."""
        session = assessment.review.session(AWARD_COUNCIL)
        if session and assessment.outcomes:
            for member in absent(voters(assessment.review.council(AWARD_COUNCIL))):
                yield self._paper(Draft(self, assessment), session, member)

    def _paper(self, draft: Draft, session: Session, member: CouncilMember) -> Document:
        draft.rows += [session.where, member.where]
        office, outcomes = draft.office, draft.assessment.outcomes
        facts = WrittenOpinionFacts(
            head=Head(parent=upper(office.name), agency=upper(AWARD_COUNCIL), number="", place_date=""),
            subject=f"Thành viên {AWARD_COUNCIL} {office.name} vắng mặt tại phiên họp {long_date(session.held_on)}",
            member=member.full_name,
            position=f"{member.position}, {member.role} Hội đồng",
            absence=member.absent,
            how=f"Đề nghị đồng chí đánh dấu “X” vào cột “Đồng ý” hoặc cột “Không đồng ý” đối với từng trường hợp "
            f"trong số {count(len(outcomes))} "
            f"đề nghị dưới đây, ký tên và gửi về {office.drafting_unit_name} trước {time_of_day(session.starts)}, "
            f"{long_date(session.held_on)}.",
            lists=candidate_lists(draft, outcomes),
            closing="Ý kiến tại phiếu này được tính vào kết quả xét trên tổng số thành viên Hội đồng và lưu cùng hồ "
            "sơ phiên họp.",
            signed=draft.place_date(by_hand=True),
        )
        return draft.document(facts, name=member.full_name, subfolder="phieu-lay-y-kien")

    def layout(self) -> Page:
        """Who gives an opinion, a table for each award, the member's signature."""
        page = Page(title=self.title, body_size=13)
        page.head(no_number=True, no_date=True)
        page.title("PHIẾU LẤY Ý KIẾN BẰNG VĂN BẢN", "{{ subject }}")
        page.paragraph("{{ member }}, {{ position }}.", lead="Họ và tên, chức vụ:")
        page.paragraph("{{ absence }}.", lead="Lý do vắng mặt:")
        page.paragraph("{{ how }}")
        lay_out_candidates(page)
        page.paragraph("{{ closing }}", keep_next=True)
        page.paragraph("{{ signed }}", italic=True, align="right")
        page.signatures(Signatory(), Signatory(["NGƯỜI CHO Ý KIẾN"], "{{ member }}", "(Ký, ghi rõ họ tên)"))
        return page
