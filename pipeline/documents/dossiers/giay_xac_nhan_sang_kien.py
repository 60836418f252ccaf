"""Giấy xác nhận hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến, for the dossiers that rest on it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import titled, work
from pipeline.documents.past_awards import RECOGNISED, decision, scope_label
from pipeline.documents.submissions import award_phrase
from pipeline.eligibility import Assessment, Outcome
from pipeline.findings import Place, review
from pipeline.frame import Column, Page
from pipeline.law import Scope
from pipeline.records import Initiative, Person
from pipeline.words import lower_first, upper, upper_first


class Author(Facts):
    """Dòng tác giả: who, where, how much of the work."""

    order: int
    name: str
    work: str
    share: str


class ConfirmationFacts(Facts):
    """Giấy xác nhận: whose initiative, what it is, who recognised it, its effect, what it is for."""

    head: Head
    confirmer: str
    authors: list[Author]
    name: str
    recognition: str
    effect: list[str]
    scope: str
    purpose: str
    recipients: list[str]
    signer: Signer


class InitiativeConfirmation(DocumentType):
    """Giấy xác nhận sáng kiến, one for each recognised initiative that a nomination rests on."""

    code = "giay_xac_nhan_sang_kien"
    title = "Giấy xác nhận hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến"
    family = "ho_so"
    made_for = "mỗi sáng kiến dùng làm căn cứ đề nghị"
    needs = (
        "cần dòng đã ghi «Sáng kiến sử dụng», không bị Hội đồng loại, ở sheet «Đề nghị» và sáng kiến ấy "
        "đã «Công nhận» ở sheet «Sáng kiến»"
    )
    seed_rows = "14"
    facts = ConfirmationFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """In the order of the sheet of initiatives."""
        used: dict[str, list[Outcome]] = {}
        for outcome in assessment.granted():
            for code in outcome.nomination.initiatives:
                used.setdefault(code, []).append(outcome)
        for initiative in assessment.review.initiatives:
            if initiative.code in used and initiative.result == RECOGNISED:
                yield self._paper(Draft(self, assessment), initiative, used[initiative.code])

    def _paper(self, draft: Draft, initiative: Initiative, outcomes: list[Outcome]) -> Document:
        office = draft.office
        effect = draft.need(initiative.effect, "hiệu quả áp dụng", initiative, "effect")
        recognition = draft.need(decision(initiative), "quyết định công nhận", initiative, "decision")
        _check_scope(draft, initiative)
        facts = ConfirmationFacts(
            head=Head(parent=upper(office.parent), agency=upper(office.name), number="", place_date=draft.place_date()),
            confirmer=f"{office.signer_position} {office.name} xác nhận:",
            authors=_authors(draft, initiative),
            name=f"“{initiative.name}”.",
            recognition=f"{recognition}.",
            effect=[f"{upper_first(text.strip().removesuffix('.'))}." for text in effect.split(";") if text.strip()],
            scope=f"{scope_label(initiative)}. {_reach(initiative)}",
            purpose=_purpose(draft, outcomes),
            recipients=draft.recipients(["Tác giả sáng kiến", "Hồ sơ đề nghị khen thưởng"]),
            signer=draft.signer(),
        )
        rows = [initiative.where, *(o.nomination.where for o in outcomes)]
        name = f"giay xac nhan {initiative.code} {initiative.name[:50]}"
        return draft.document(facts, name=name, subfolder="xac-nhan-sang-kien", rows=rows)

    def layout(self) -> Page:
        """Six numbered points, then the signature with the seal."""
        page = Page(title=self.title)
        page.head(no_number=True)
        page.title("GIẤY XÁC NHẬN", "Hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến")
        page.paragraph("{{ confirmer }}", keep_next=True)
        page.heading("1. Tác giả, đồng tác giả", 2)
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Họ và tên", 52, "{{ row.name }}"),
                Column("Chức vụ, đơn vị", 71, "{{ row.work }}"),
                Column("Tỷ lệ đóng góp", 30, "{{ row.share }}", "center"),
            ],
            "row in authors",
        )
        page.paragraph("{{ name }}", lead="2. Tên sáng kiến:")
        page.paragraph("{{ recognition }}", lead="3. Văn bản công nhận:")
        page.heading("4. Hiệu quả áp dụng", 2)
        with page.loop("text in effect"):
            page.paragraph("- {{ text }}")
        page.paragraph("{{ scope }}", lead="5. Phạm vi ảnh hưởng, khả năng nhân rộng:")
        page.paragraph("{{ purpose }}", lead="6. Mục đích xác nhận:")
        page.signature()
        return page


def _authors(draft: Draft, initiative: Initiative) -> list[Author]:
    people = draft.review.person_by_code
    found = []
    for order, line in enumerate(initiative.authors, 1):
        code, _, share = line.partition(" ")
        person = people.get(code)
        if person:
            draft.rows.append(person.where)
        found.append(
            Author(
                order=order,
                name=upper_first(titled(person)) if person else code,
                work=work(draft.review, person) if person else "",
                share=share or ("100%" if len(initiative.authors) == 1 else "-"),
            )
        )
    return found


def _reach(initiative: Initiative) -> str:
    """What the scope means for other bodies."""
    if Scope.of(initiative.scope) in (None, Scope.UNIT):
        return "Sáng kiến đã được áp dụng trong phạm vi quản lý của cơ quan, có thể tiếp tục nhân rộng."
    return "Sáng kiến đã được áp dụng ngoài phạm vi cơ quan theo văn bản công nhận nêu trên, có khả năng nhân rộng."


def _purpose(draft: Draft, outcomes: list[Outcome]) -> str:
    asked = ", ".join(
        f"{award_phrase(o.award)} cho {titled(o.subject) if isinstance(o.subject, Person) else o.name}"
        for o in outcomes
    )
    return f"Làm căn cứ xét tặng {asked} năm\u00a0{draft.review.year}./."


def _check_scope(draft: Draft, initiative: Initiative) -> None:
    """A scope beyond the office is for the head of the bộ or tỉnh to confirm."""
    if Scope.of(initiative.scope) not in (None, Scope.UNIT):
        where = initiative.where
        draft.findings.append(
            review(
                "ho_so.pham_vi_sang_kien",
                Place(where.file, where.sheet, where.cell("scope")),
                f"Giấy xác nhận sáng kiến {initiative.code} ghi phạm vi "
                f"{lower_first(scope_label(initiative))} theo quyết định "
                "công nhận; phạm vi này do người đứng đầu bộ, tỉnh xác nhận.",
                "Gửi kèm quyết định công nhận của cấp đó; trình cấp đó xác nhận nếu hồ sơ yêu cầu.",
            )
        )
