"""Công văn đính chính: slips of form or technique in a paper already issued (NĐ 30/2020/NĐ-CP, Điều 18 khoản 3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import CORRECTION, Amendment
from pipeline.words import count, fold, joined, long_date


class Correction(Facts):
    """Một chỗ đính chính."""

    order: int
    spot: str
    wrong: str
    right: str


class CorrectionLetterFacts(Facts):
    """Công văn đính chính: the original paper, what it says and what it should say."""

    head: Head
    subject: str
    addressees: list[str]
    opening: str
    corrections: list[Correction]
    standing: str
    closing: str
    recipients: list[str]
    signer: Signer


class CorrectionLetter(DocumentType):
    """Công văn đính chính, one for each original paper."""

    code = "cong_van_dinh_chinh"
    title = "Công văn đính chính"
    family = "quyet_dinh"
    letter = True
    made_for = "mỗi văn bản đã ban hành có sai sót về thể thức, kỹ thuật trình bày"
    needs = "cần dòng có «Việc» là «Đính chính» ở sheet «Đính chính, thu hồi»"
    facts = CorrectionLetterFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each paper with slips on sheet «Đính chính, thu hồi», in the order of the sheet."""
        by_paper: dict[tuple[str, object], list[Amendment]] = {}
        for row in assessment.review.amendments:
            if row.kind == CORRECTION:
                by_paper.setdefault((fold(row.paper), row.dated), []).append(row)
        for rows in by_paper.values():
            yield self._paper(Draft(self, assessment, rows[0].code), rows)

    def _paper(self, draft: Draft, rows: Sequence[Amendment]) -> Document:
        draft.rows += [r.where for r in rows]
        office, first = draft.office, rows[0]
        reasons = joined(dict.fromkeys(r.reason for r in rows if r.reason))
        facts = CorrectionLetterFacts(
            head=draft.head(),
            subject=draft.subject_line(f"V/v đính chính {first.paper}"),
            addressees=["Các phòng, đơn vị thuộc, trực thuộc Sở" if office.level == "Sở" else "Các đơn vị trực thuộc"],
            opening=f"Ngày {long_date(first.dated).removeprefix('ngày ')}, {first.issuer} ban hành {first.paper} "
            f"{first.about}. Qua rà soát, "
            f"{office.name} phát hiện văn bản có sai sót về kỹ thuật trình bày{f' do {reasons}' if reasons else ''}. "
            f"{office.name} đính chính {count(len(rows))} nội dung như sau:",
            corrections=[_correction(draft, r, n) for n, r in enumerate(rows, 1)],
            standing=f"Các nội dung khác của {first.paper} không thay đổi.",
            closing=f"Công văn này là bộ phận không tách rời của {first.paper}. {office.name} thông báo để các cơ "
            "quan, đơn vị, cá nhân biết, "
            "thực hiện./.",
            recipients=draft.recipients(["Như trên"]),
            signer=draft.signer(),
        )
        return draft.document(facts, name=f"{self.code} {first.code}".replace("_", " "))

    def layout(self) -> Page:
        """What the paper says beside what it should say."""
        page = Page(title=self.title)
        page.head(subject="{{ subject }}")
        page.addressees()
        page.paragraph("{{ opening }}")
        page.table(
            [
                Column("STT", 13, "{{ row.order }}", "center"),
                Column("Vị trí", 60, "{{ row.spot }}"),
                Column("Đã ghi", 46, "{{ row.wrong }}"),
                Column("Đính chính thành", 46, "{{ row.right }}"),
            ],
            "row in corrections",
        )
        page.paragraph("{{ standing }}")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


def _correction(draft: Draft, row: Amendment, order: int) -> Correction:
    return Correction(
        order=order,
        spot=draft.need(row.spot, "vị trí sai sót", row, "spot"),
        wrong=draft.need(row.wrong, "nội dung đã ghi", row, "wrong"),
        right=draft.need(row.right, "nội dung đúng", row, "right"),
    )
