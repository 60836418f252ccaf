"""Tóm tắt thành tích: one page on a nominee for those who decide, beside the full report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.achievements import BY_HAND, SEALED, Confirmation, details, is_head, led_by_signer, subject_of
from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import period, titled, work
from pipeline.documents.past_awards import decision, recognised, scope_label
from pipeline.documents.submissions import SUBMISSION_NEEDS, criteria, dossier_folder, file_name, sources, submissions
from pipeline.documents.track_records import record
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Column, Page, Signatory
from pipeline.law import Rating
from pipeline.records import Person, Unit
from pipeline.words import count, end_items, fold, lower_first, percent, short_date, upper, upper_first

_MOST_RESULTS, _MOST_INITIATIVES = 4, 2
"""What one page holds; the full report has them all."""


class SummaryLine(Facts):
    """Dòng tóm tắt: what is told, and what there is to tell."""

    label: str
    text: str


class SummaryFacts(Facts):
    """Tóm tắt thành tích: who, what is asked by which provision, what was done, what is held, who signs."""

    head: Head
    subject: str
    lines: list[SummaryLine]
    closing: str
    confirmer: Confirmation
    reporter: Confirmation


class Summary(DocumentType):
    """Tóm tắt thành tích, one page for each nominee and award above the office."""

    code = "tom_tat_thanh_tich"
    title = "Tóm tắt thành tích"
    family = "ho_so"
    made_for = "mỗi cá nhân, tập thể, mỗi danh hiệu, hình thức đề nghị cấp trên"
    needs = SUBMISSION_NEEDS
    seed_rows = "1, 16"
    facts = SummaryFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each nominee and award above the office, in the folder of its dossier."""
        for _, outcomes in submissions(assessment):
            for outcome in outcomes:
                yield self._paper(Draft(self, assessment, outcome.subject.code), outcome)

    def _paper(self, draft: Draft, outcome: Outcome) -> Document:
        office = draft.office
        draft.used.update(source.instrument for source in sources([outcome]))
        facts = SummaryFacts(
            head=Head(parent=upper(office.parent), agency=upper(office.name), number="", place_date=draft.place_date()),
            subject=subject_of(draft, outcome),
            lines=_lines(draft, outcome),
            closing=f"{'Tôi' if outcome.is_person else 'Tập thể'} chịu trách nhiệm về tính chính xác của nội "
            "dung tóm tắt này./.",
            confirmer=_confirmer(draft, outcome),
            reporter=_reporter(draft, outcome),
        )
        draft.findings.clear()  # the report itself tells them
        name = f"tom tat thanh tich {file_name(outcome)}"
        rows = [outcome.subject.where, outcome.nomination.where]
        return draft.document(facts, name=name, subfolder=dossier_folder(draft.assessment, outcome), rows=rows)

    def layout(self) -> Page:
        """One table that keeps to a page, then the two signatures."""
        page = Page(title=self.title, body_size=13)
        page.head(no_number=True)
        page.title("TÓM TẮT THÀNH TÍCH\n{{ subject }}")
        page.table(
            [Column("Nội dung", 28, "{{ row.label }}", bold=True), Column("Tóm tắt", 137, "{{ row.text }}")],
            "row in lines",
            size=12,
        )
        page.paragraph("{{ closing }}")
        page.signatures(
            Signatory("line in confirmer.lines", "{{ confirmer.name }}", "{{ confirmer.note }}"),
            Signatory("line in reporter.lines", "{{ reporter.name }}", "{{ reporter.note }}"),
        )
        return page


def _lines(draft: Draft, outcome: Outcome) -> list[SummaryLine]:
    """What the page tells, in its order; lines with nothing to tell are left out."""
    told = (
        *_particulars(draft, outcome),
        ("Tiêu chuẩn", upper_first(criteria([outcome]))),
        ("Thành tích chính", _dashed(_results(draft, outcome))),
        ("Sáng kiến, đề tài", _dashed(_initiatives(draft, outcome))),
        ("Khen thưởng đã có", _dashed(_awards(draft, outcome))),
        ("Hội đồng", _vote(outcome)),
    )
    return [SummaryLine(label=label, text=text) for label, text in told if text]


def _dashed(texts: Sequence[str]) -> str:
    return "\n".join(f"- {text}" for text in texts)


def _particulars(draft: Draft, outcome: Outcome) -> list[tuple[str, str]]:
    """Who, since when, how rated."""
    subject, review = outcome.subject, draft.review
    rated = Rating.of(subject.rating)
    rating = f"; năm\u00a0{review.year} {lower_first(rated.label)}" if rated else ""
    found = [("Thời gian", f"{upper_first(period(review, outcome.nomination))}{rating}")]
    if isinstance(subject, Person):
        born = f", sinh ngày {short_date(subject.born)}" if subject.born else ""
        return [("Cá nhân", f"{upper_first(titled(subject))}{born}; {work(review, subject)}"), *found]
    people = subject.headcount if subject.headcount is not None else len(review.members_of(subject.code))
    return [("Tập thể", f"{subject.name}, {draft.office.name} ({count(people)} người)"), *found]


def _results(draft: Draft, outcome: Outcome) -> list[str]:
    """The opening sentences of each paragraph of the report, as many as a page holds."""
    return [_opening(text) for text in details(draft, outcome)][:_MOST_RESULTS]


def _opening(text: str) -> str:
    """The first clause that carries a figure, else the first sentence."""
    clauses = [part.strip() for sentence in text.split(". ") for part in sentence.split(";") if part.strip()]
    chosen = next((c for c in clauses if any(ch.isdigit() for ch in c.replace("20", "", 1))), clauses[0])
    return f"{upper_first(chosen).removesuffix('.')}."


def _awards(draft: Draft, outcome: Outcome) -> list[str]:
    """Every award of the period with its years; the decisions stand in the report."""
    held = record(draft, outcome)
    years: dict[str, list[int]] = {}
    for line in (*held.titles, *held.forms):
        years.setdefault(line.name, []).append(line.year)
    return end_items(f"{name}: năm\u00a0{', '.join(map(str, sorted(set(found))))}" for name, found in years.items())


def _initiatives(draft: Draft, outcome: Outcome) -> list[str]:
    found = recognised(draft, outcome)[-_MOST_INITIATIVES:]
    return end_items(f"“{i.name}” ({lower_first(scope_label(i))}; {decision(i, brief=True)})" for i in found)


def _vote(outcome: Outcome) -> str:
    """What the council said."""
    if outcome.tally is None:
        return "Hội đồng Thi đua - Khen thưởng nhất trí đề nghị."
    votes, share = f"{outcome.tally.votes}/{outcome.tally.members} phiếu đồng ý", percent(outcome.tally.share)
    return f"Hội đồng Thi đua - Khen thưởng đề nghị với {votes} ({share})."


def _confirmer(draft: Draft, outcome: Outcome) -> Confirmation:
    """The head of the nominee's unit; the head of the office for the leadership, for heads and for collectives."""
    subject, signer = outcome.subject, draft.signer()
    office = Confirmation(lines=["THỦ TRƯỞNG CƠ QUAN", "XÁC NHẬN", *signer.lines], note=SEALED, name=signer.name)
    if isinstance(subject, Unit):
        return office
    unit = draft.review.unit_by_code[subject.unit]
    if fold(subject.full_name) == fold(signer.name):
        return Confirmation(lines=["XÁC NHẬN CỦA", "CẤP TRÊN TRỰC TIẾP"], note=SEALED, name="")
    if is_head(unit, subject) or led_by_signer(draft, unit):
        return office
    lines = ["THỦ TRƯỞNG ĐƠN VỊ", "XÁC NHẬN", upper(unit.head_position)]
    return Confirmation(lines=lines, note=BY_HAND, name=draft.need(unit.head, "trưởng đơn vị", unit, "head"))


def _reporter(draft: Draft, outcome: Outcome) -> Confirmation:
    """The nominee, or the head of the collective."""
    subject = outcome.subject
    if isinstance(subject, Person):
        return Confirmation(lines=["NGƯỜI BÁO CÁO"], note=BY_HAND, name=subject.full_name)
    name = draft.need(subject.head, "trưởng đơn vị", subject, "head")
    return Confirmation(lines=["ĐẠI DIỆN TẬP THỂ", upper(subject.head_position)], note=BY_HAND, name=name)
