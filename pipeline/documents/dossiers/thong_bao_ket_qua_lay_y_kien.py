"""Thông báo kết quả lấy ý kiến: what came in after the list was made public, and what was done about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.consultation import PublishedLine, lay_out_published, published
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.submissions import folder, head_counts, route, submissions, whom
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Page
from pipeline.words import lower_first

_RESULT, _CONCLUSION = "Kết quả", "Kết luận"
_NOTICE = "thong_bao_lay_y_kien"


class ResultFacts(Facts):
    """Kết quả lấy ý kiến: by which notice, how many opinions, what follows."""

    head: Head
    subject: str
    opening: str
    results: list[str]
    conclusion: list[str]
    request: str
    people: list[PublishedLine]
    closing: str
    recipients: list[str]
    signer: Signer


class ConsultationResult(DocumentType):
    """Thông báo kết quả lấy ý kiến, one for each notice whose result is written down."""

    code = "thong_bao_ket_qua_lay_y_kien"
    title = "Thông báo kết quả lấy ý kiến"
    family = "ho_so"
    symbol = "TB"
    made_for = "mỗi thông báo lấy ý kiến"
    needs = (
        "cần dòng thuộc mục «Kết quả» của văn bản này ở sheet «Nội dung» và dòng do cấp trên quyết định "
        "ở sheet «Đề nghị»"
    )
    seed_rows = "Luật, Điều 84"
    sections = (_RESULT, _CONCLUSION)
    facts = ResultFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Once sheet «Nội dung» tells the result."""
        if assessment.review.passages_for(self.code, _RESULT):
            for decider, outcomes in submissions(assessment):
                yield self._paper(Draft(self, assessment, decider), decider, outcomes)

    def _paper(self, draft: Draft, decider: str, outcomes: Sequence[Outcome]) -> Document:
        office, year = draft.office, draft.review.year
        notice = draft.refer(_NOTICE, "Thông báo", f"TB-{office.symbol}", decider, required=True)
        facts = ResultFacts(
            head=draft.head(),
            subject=draft.subject_line(
                f"Kết quả lấy ý kiến\nđối với {whom(outcomes)} đề nghị khen thưởng năm\u00a0{year}"
            ),
            opening=f"Thực hiện {notice} của {office.name} về việc {_about(draft, decider, whom(outcomes))}, "
            f"{office.name} thông báo "
            "kết quả như sau:",
            results=draft.prose(_RESULT),
            conclusion=draft.prose(_CONCLUSION),
            request=f"{office.name} hoàn thiện hồ sơ đề nghị {route(draft, decider).decider} khen thưởng đối với "
            f"{head_counts(outcomes)} sau đây:",
            people=published(draft, outcomes),
            closing=f"{office.name} thông báo để các phòng, đơn vị, {draft.office.workforce} biết./.",
            recipients=draft.recipients(),
            signer=draft.signer(),
        )
        return draft.document(facts, subfolder=folder(decider))

    def layout(self) -> Page:
        """What came in, what was concluded, whose dossiers go on."""
        page = Page(title=self.title)
        page.head()
        page.title("THÔNG BÁO", "{{ subject }}")
        page.paragraph("{{ opening }}")
        page.heading("1. Kết quả lấy ý kiến", 2)
        with page.loop("text in results"):
            page.paragraph("{{ text }}")
        page.heading("2. Kết luận", 2)
        with page.loop("text in conclusion"):
            page.paragraph("{{ text }}")
        page.paragraph("{{ request }}", keep_next=True)
        lay_out_published(page)
        page.paragraph("{{ closing }}")
        page.signature()
        return page


def _about(draft: Draft, decider: str, who: str) -> str:
    """The subject of the notice, as its register entry or its usual words have it."""
    entry = draft.review.issued(_NOTICE, decider)
    own = entry.subject if entry else ""
    return lower_first(own) if own else f"lấy ý kiến đối với {who} đề nghị khen thưởng năm\u00a0{draft.review.year}"
