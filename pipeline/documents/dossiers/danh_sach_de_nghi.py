"""Danh sách đề nghị khen thưởng, attached to the proposal (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 2.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline import law
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import collectives, people, work
from pipeline.documents.past_awards import RECOGNISED, decision, own_decision
from pipeline.documents.submissions import (
    PROPOSAL,
    SUBMISSION_NEEDS,
    award_phrase,
    awards_phrase,
    folder,
    head_counts,
    submissions,
    whom,
)
from pipeline.eligibility import Assessment, Outcome
from pipeline.eligibility.reporting import doubts
from pipeline.frame import Column, Group, Page
from pipeline.law import Rating
from pipeline.records import PastAward, Person, Where
from pipeline.words import lower_first, percent, roman, upper, upper_first


class ProposedNominee(Facts):
    """Dòng danh sách đề nghị."""

    order: int
    name: str
    work: str
    award: str
    grounds: str
    initiatives: str
    votes: str


class NomineePart(Facts):
    """Phần danh sách: collectives or people."""

    caption: str
    nominees: list[ProposedNominee]


class NomineeListFacts(Facts):
    """Danh sách đề nghị: who, for what, on what grounds, with how many votes."""

    list_title: str
    attached: str
    parts: list[NomineePart]
    summary: str


class NomineeList(DocumentType):
    """Danh sách đề nghị khen thưởng, one for each proposal."""

    code = "danh_sach_de_nghi"
    title = "Danh sách đề nghị khen thưởng"
    family = "ho_so"
    made_for = "mỗi Tờ trình đề nghị khen thưởng"
    needs = SUBMISSION_NEEDS
    seed_rows = "1, 16"
    facts = NomineeListFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One list for each level that decides."""
        for decider, outcomes in submissions(assessment):
            yield self._paper(Draft(self, assessment, decider), decider, outcomes)

    def _paper(self, draft: Draft, decider: str, outcomes: Sequence[Outcome]) -> Document:
        office, year = draft.office, draft.review.year
        draft.findings += doubts(outcomes)
        referred = draft.refer(PROPOSAL, "Tờ trình", f"TTr-{office.symbol}", decider, required=True)
        what = awards_phrase(outcomes)
        facts = NomineeListFacts(
            list_title=upper(f"Danh sách {whom(outcomes)}\nđề nghị tặng {what} năm {year}"),
            attached=f"(Kèm theo {referred} của {office.name})",
            parts=_parts(draft, outcomes),
            summary=f"Danh sách có {head_counts(outcomes)}./.",
        )
        return draft.document(facts, subfolder=folder(decider))

    def layout(self) -> Page:
        """A landscape table: I. Tập thể, II. Cá nhân."""
        page = Page(title=self.title, landscape=True)
        page.title("{{ list_title }}")
        page.paragraph("{{ attached }}", italic=True, align="center", keep_next=True)
        page.table(
            [
                Column("STT", 11, "{{ row.order }}", "center"),
                Column("Họ và tên/\nTên tập thể", 34, "{{ row.name }}", bold=True),
                Column("Chức vụ, đơn vị", 33, "{{ row.work }}"),
                Column("Danh hiệu, hình thức đề nghị", 34, "{{ row.award }}"),
                Column("Căn cứ (năm, quyết định đã đạt)", 78, "{{ row.grounds }}"),
                Column("Sáng kiến (quyết định công nhận)", 45, "{{ row.initiatives }}"),
                Column("Tỷ lệ phiếu (%)", 17, "{{ row.votes }}", "center"),
            ],
            group=Group("part in parts", "{{ part.caption }}", "row in part.nominees"),
            size=12,
        )
        page.paragraph("{{ summary }}", italic=True)
        return page


def _parts(draft: Draft, outcomes: Sequence[Outcome]) -> list[NomineePart]:
    """I. TẬP THỂ, II. CÁ NHÂN; within a part the higher award first, then the office's own order."""
    parts: list[NomineePart] = []
    for caption, group in (
        ("TẬP THỂ", collectives(draft.review, outcomes)),
        ("CÁ NHÂN", people(draft.review, outcomes)),
    ):
        if group:
            ranked = sorted(group, key=lambda o: o.award.order)
            rows = [_row(draft, outcome, order) for order, outcome in enumerate(ranked, 1)]
            parts.append(NomineePart(caption=f"{roman(len(parts) + 1)}. {caption}", nominees=rows))
    return parts


def _row(draft: Draft, outcome: Outcome, order: int) -> ProposedNominee:
    draft.rows += [outcome.nomination.where, outcome.subject.where]
    subject = outcome.subject
    return ProposedNominee(
        order=order,
        name=outcome.name,
        work=work(draft.review, subject) if isinstance(subject, Person) else draft.office.name,
        award=upper_first(award_phrase(outcome.award)),
        grounds=_listed(_grounds(draft, outcome)),
        initiatives=_listed(_initiatives(draft, outcome)),
        votes=_votes(outcome),
    )


def _grounds(draft: Draft, outcome: Outcome) -> list[str]:
    """Past awards the verdicts rest on, the year's rating, then titles of this review."""
    year, lines = draft.review.year, []
    used = {row for verdict in outcome.verdicts for row in verdict.rows if row.sheet}
    for award in draft.review.awards_of(outcome.subject.code):
        if award.where in used:
            draft.rows.append(award.where)
            lines.append(f"Năm {award.year}: {_name(award)} ({decision(award, brief=True)})")
    rated = Rating.of(outcome.subject.rating)
    lines += [f"Năm {year}: {lower_first(rated.label)}"] if rated else []
    return lines + _of_this_review(draft, outcome, used)


def _of_this_review(draft: Draft, outcome: Outcome, used: set[Where]) -> list[str]:
    lines = []
    for other in draft.assessment.granted():
        if other is not outcome and other.subject is outcome.subject and other.nomination.where in used:
            given = own_decision(draft, other, brief=True) or "xét trong đợt này"
            lines.append(f"Năm {draft.review.year}: {other.award.name} ({given})")
    return lines


def _name(award: PastAward) -> str:
    known = law.find_award(award.award)
    return known.name if known else award.award


def _initiatives(draft: Draft, outcome: Outcome) -> list[str]:
    """Recognised initiatives the nomination rests on, with their decisions."""
    lines = []
    for code in dict.fromkeys(outcome.nomination.initiatives):
        initiative = draft.review.initiative_by_code.get(code)
        if initiative and initiative.result == RECOGNISED:
            draft.rows.append(initiative.where)
            recognition = decision(initiative, brief=True)
            lines.append(f"{initiative.name} ({recognition})" if recognition else initiative.name)
    return lines


def _votes(outcome: Outcome) -> str:
    if outcome.tally is None:
        return "-"
    tally = outcome.tally
    return f"{percent(tally.share).removesuffix('%')}\n({tally.votes}/{tally.members})"


def _listed(lines: Sequence[str]) -> str:
    """Lines of a cell: one as it is, several each with a dash, none as a dash."""
    return "\n".join(f"- {line}" for line in lines) if len(lines) > 1 else "".join(lines) or "-"
