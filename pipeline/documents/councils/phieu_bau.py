"""Phiếu bầu: no national form; unsigned, one for each member who attends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.voting_papers import CandidateList, balloted, candidate_lists, lay_out_candidates
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Page
from pipeline.records import AWARD_COUNCIL, Session
from pipeline.words import long_date, upper


class BallotFacts(Facts):
    """Phiếu bầu: whom the council votes on and how to mark the paper."""

    head: Head
    subject: str
    session: str
    how: str
    lists: list[CandidateList]
    invalid: str


class BallotPaper(DocumentType):
    """Phiếu bầu, one for a session; the office prints as many as there are voters."""

    code = "phieu_bau"
    title = "Phiếu bầu"
    family = "hoi_dong"
    made_for = "mỗi phiên họp có bỏ phiếu kín"
    needs = (
        "cần dòng của Hội đồng Thi đua - Khen thưởng ở sheet «Phiên họp» và dòng thuộc danh hiệu, hình "
        "thức phải bỏ phiếu kín ở sheet «Đề nghị»"
    )
    seed_rows = "15"
    facts = BallotFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The ballot, when somebody is nominated for an award that is voted by ballot."""
        session = assessment.review.session(AWARD_COUNCIL)
        outcomes = balloted(assessment.outcomes)
        if session and outcomes:
            yield self._paper(Draft(self, assessment), session, outcomes)

    def _paper(self, draft: Draft, session: Session, outcomes: Sequence[Outcome]) -> Document:
        draft.rows.append(session.where)
        office, year = draft.office, draft.review.year
        facts = BallotFacts(
            head=Head(parent=upper(office.name), agency=upper(AWARD_COUNCIL), number="", place_date=""),
            subject=f"Xét danh hiệu thi đua, hình thức khen thưởng năm {year}",
            session=f"Phiên họp {AWARD_COUNCIL} {office.name} {long_date(session.held_on)}.",
            how="Đồng chí đánh dấu “X” vào cột “Đồng ý” hoặc cột “Không đồng ý” đối với từng trường hợp dưới đây.",
            lists=candidate_lists(draft, outcomes),
            invalid="Phiếu không hợp lệ: phiếu không do Ban kiểm phiếu phát ra hoặc không có dấu của Hội đồng; "
            "phiếu ghi thêm tên hoặc ký "
            "tên. Trường hợp đánh dấu cả hai cột hoặc để trống cả hai cột không được tính là phiếu đồng ý.",
        )
        return draft.document(facts)

    def layout(self) -> Page:
        """How to mark, a table for each award, when a ballot does not count."""
        page = Page(title=self.title, body_size=13)
        page.head(no_number=True, no_date=True)
        page.title("PHIẾU BẦU", "{{ subject }}")
        page.paragraph("{{ session }} {{ how }}")
        lay_out_candidates(page)
        page.paragraph("{{ invalid }}", italic=True)
        return page
