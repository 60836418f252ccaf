"""Thông báo lấy ý kiến before proposing an award (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.consultation import PublishedLine, lay_out_published, published
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.submissions import (
    SUBMISSION_NEEDS,
    awards_phrase,
    folder,
    head_counts,
    route,
    submissions,
    whom,
)
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Page
from pipeline.records import AWARD_COUNCIL

_DEADLINE, _WHERE = "Thời hạn góp ý", "Nơi nhận ý kiến"


class NoticeFacts(Facts):
    """Thông báo lấy ý kiến: who is proposed for what, until when and where to comment."""

    head: Head
    subject: str
    bases: list[str]
    opening: str
    people: list[PublishedLine]
    purpose: str
    deadline: list[str]
    where: list[str]
    duty: str
    closing: str
    recipients: list[str]
    signer: Signer


class ConsultationNotice(DocumentType):
    """Thông báo lấy ý kiến, one for each level that decides."""

    code = "thong_bao_lay_y_kien"
    title = "Thông báo lấy ý kiến trước khi đề nghị khen thưởng"
    family = "ho_so"
    symbol = "TB"
    made_for = "mỗi tờ trình đề nghị khen thưởng"
    needs = SUBMISSION_NEEDS
    seed_rows = "Luật, Điều 84"
    sections = (_DEADLINE, _WHERE)
    facts = NoticeFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Before each proposal."""
        for decider, outcomes in submissions(assessment):
            yield self._paper(Draft(self, assessment, decider), decider, outcomes)

    def _paper(self, draft: Draft, decider: str, outcomes: Sequence[Outcome]) -> Document:
        office, year = draft.office, draft.review.year
        asked, way = awards_phrase(outcomes), route(draft, decider)
        facts = NoticeFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Lấy ý kiến đối với {whom(outcomes)} đề nghị khen thưởng năm\u00a0{year}"),
            bases=draft.bases(office.provincial_regulation, office.regulation, draft.minutes(AWARD_COUNCIL)),
            opening=f"{office.name} thông báo công khai, lấy ý kiến đối với {head_counts(outcomes)} dự kiến "
            f"đề nghị {way.decider} "
            f"tặng {asked} năm\u00a0{year}, gồm:",
            people=published(draft, outcomes),
            purpose="Bảo đảm việc khen thưởng chính xác, công khai, minh bạch, công bằng; tiếp nhận ý kiến "
            "của tập thể, cá nhân về "
            f"thành tích, việc chấp hành pháp luật, kỷ luật và đạo đức công vụ của {whom(outcomes)} có tên nêu trên.",
            deadline=_deadline(draft, outcomes),
            where=draft.prose(_WHERE),
            duty="Ý kiến góp ý ghi rõ họ tên, đơn vị, nội dung và tài liệu chứng minh (nếu có). Ý kiến không "
            "ghi rõ họ tên, địa chỉ "
            "không được xem xét.",
            closing=f"Hết thời hạn nêu trên, {office.drafting_unit_name} tổng hợp, báo cáo {AWARD_COUNCIL} "
            f"{office.name} xem xét "
            "trước khi trình cấp có thẩm quyền./.",
            recipients=draft.recipients(),
            signer=draft.signer(),
        )
        return draft.document(facts, subfolder=folder(decider))

    def layout(self) -> Page:
        """The list, then how to comment."""
        page = Page(title=self.title)
        page.head()
        page.title("THÔNG BÁO", "{{ subject }}")
        page.bases()
        page.paragraph("{{ opening }}", keep_next=True)
        lay_out_published(page)
        page.paragraph("{{ purpose }}", lead="1. Mục đích:")
        page.heading("2. Thời hạn, nơi nhận ý kiến", 2)
        for name in ("deadline", "where"):
            with page.loop(f"text in {name}"):
                page.paragraph("{{ text }}")
        page.paragraph("{{ duty }}", lead="3. Yêu cầu đối với ý kiến góp ý:")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


def _deadline(draft: Draft, outcomes: Sequence[Outcome]) -> list[str]:
    """The office's own words, and the least the law asks where it sets a number of days."""
    days = max((o.award.publicity_days or 0 for o in outcomes), default=0)
    said = draft.prose(_DEADLINE, required=not days)
    if days:
        source = next(o.award.sources["publicity_days"] for o in outcomes if o.award.publicity_days == days)
        draft.used.add(source.instrument)
        said.append(f"Thời gian công khai ít nhất {days} ngày làm việc ({source.cite()}).")
    return said
