"""Tờ ghi thiếu tài liệu: the red sheet that stands in a dossier where a part the law asks for is missing."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.dossier_parts import REPORT, missing_sheet, parts
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Document, DocumentType, Facts, Part
from pipeline.documents.submissions import SUBMISSION_NEEDS, award_phrase, dossier_folder, submissions
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Page
from pipeline.records import Evidence
from pipeline.words import upper

_RED = "C00000"


class MissingPartFacts(Facts):
    """Tờ ghi thiếu: which part, of whose dossier, on what basis, and how to provide it."""

    agency: str
    part: str
    nominee: str
    award: str
    basis: str
    remedy: str


class MissingPart(DocumentType):
    """Tờ ghi thiếu tài liệu, one for each missing part; a final run never has any."""

    code = "to_thieu_tai_lieu"
    title = "Tờ ghi thiếu tài liệu"
    family = "ho_so"
    made_for = "mỗi thành phần còn thiếu của hồ sơ đề nghị cấp trên"
    needs = f"{SUBMISSION_NEEDS}, mà hồ sơ còn thiếu thành phần"
    seed_rows = "1"
    formal = False
    facts = MissingPartFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One sheet for each part that a dossier lacks."""
        for _, outcomes in submissions(assessment):
            for outcome in outcomes:
                draft = Draft(self, assessment, outcome.subject.code)
                for number, part in enumerate(parts(draft, outcome), 1):
                    if part.missing:
                        yield self._paper(Draft(self, assessment, outcome.subject.code), outcome, part, number)

    def _paper(self, draft: Draft, outcome: Outcome, part: Part, number: int) -> Document:
        facts = MissingPartFacts(
            agency=upper(draft.office.name),
            part=part.name,
            nominee=outcome.name,
            award=award_phrase(outcome.award),
            basis=part.basis,
            remedy=(
                f"Điền cột «Nội dung báo cáo thành tích» của {outcome.subject.code} ở sheet «Đề nghị»."
                if part.code == REPORT
                else f"Lấy tài liệu, chép vào thư mục cạnh sổ, thêm một dòng vào sheet «{Evidence.sheet}»: "
                f"mã {outcome.subject.code}, thành phần hồ sơ «{part.name}», đường dẫn của tệp."
            ),
        )
        rows = [outcome.subject.where, outcome.nomination.where]
        where = dossier_folder(draft.assessment, outcome)
        return draft.document(facts, name=missing_sheet(outcome, number), subfolder=where, rows=rows)

    def layout(self) -> Page:
        """All in red, so that nobody takes the sheet for a document."""
        page = Page(title=self.title)
        page.paragraph("{{ agency }}", bold=True, align="center", colour=_RED)
        page.space(140)
        page.paragraph("THIẾU TÀI LIỆU", bold=True, align="center", colour=_RED)
        page.paragraph("{{ part }}", bold=True, align="center", colour=_RED)
        page.space(30)
        page.paragraph("{{ nominee }}", lead="Hồ sơ của:", colour=_RED)
        page.paragraph("{{ award }}", lead="Đề nghị:", colour=_RED)
        page.paragraph("{{ basis }}", lead="Căn cứ yêu cầu:", colour=_RED)
        page.paragraph("{{ remedy }}", lead="Việc phải làm:", colour=_RED)
        page.paragraph("Thay tờ này bằng tài liệu rồi mới gửi hồ sơ.", italic=True, colour=_RED)
        return page
