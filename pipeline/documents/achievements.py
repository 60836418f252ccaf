"""Báo cáo thành tích: what the reports of people and of collectives share."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.past_awards import (
    HeldAward,
    author_line,
    decision,
    held,
    period,
    recognised,
    scope_label,
)
from pipeline.documents.report_forms import merit
from pipeline.documents.submissions import STATE, award_phrase, higher_decider
from pipeline.eligibility import Assessment, Outcome
from pipeline.findings import Place, review
from pipeline.frame import Column, Page, Signatory
from pipeline.law import Merit, Rating
from pipeline.records import Initiative, Person, Unit
from pipeline.words import fold, joined, upper

ALWAYS_REPORTED = ("chien_si_thi_dua_co_so",)
"""Awards of the office's own whose dossier holds a report (Luật 06/2022/QH15, khoản 1 Điều 84)."""
_SPECIAL = (Merit.SUDDEN, Merit.CAMPAIGN)  # reports without a record of past awards
_PENDING = "Đề nghị trong đợt xét năm"


class YearLine(Facts):
    """Dòng kết quả hằng năm: rating and title of one year."""

    year: int
    rating: str
    title: str
    decision: str


class InitiativeLine(Facts):
    """Dòng sáng kiến, đề tài."""

    year: int
    name: str
    role: str
    decision: str


class AwardLine(Facts):
    """Dòng khen thưởng đã có."""

    year: int
    name: str
    decision: str


class TrackRecord(Facts):
    """Quá trình: results year by year, initiatives, awards held in the period the report covers."""

    shown: bool
    span: str
    years: list[YearLine]
    initiatives: list[InitiativeLine]
    titles: list[AwardLine]
    forms: list[AwardLine]


class Confirmation(Facts):
    """Xác nhận: who confirms, the note under it, and the name; no lines where nobody does."""

    lines: list[str]
    note: str
    name: str


NOBODY = Confirmation(lines=[], note="", name="")


# --- which reports ----------------------------------------------------------------------------------------
def reported(assessment: Assessment) -> Iterator[Outcome]:
    """Granted outcomes that need a report: above the office, asked by law, or with a report in the workbook."""
    for outcome in assessment.granted():
        above = higher_decider(assessment, outcome.award)
        if above or outcome.award.code in ALWAYS_REPORTED or outcome.nomination.details:
            yield outcome


def subject_of(draft: Draft, outcome: Outcome) -> str:
    """The second line of the title, upper case: `ĐỀ NGHỊ TẶNG DANH HIỆU … NĂM 2026`."""
    verb = "tặng" if outcome.award.kind == "danh_hieu" else "tặng thưởng"
    return upper(f"Đề nghị {verb} {award_phrase(outcome.award)} năm {draft.review.year}")


def reason_of(outcome: Outcome) -> str:
    """The third line of a report on a sudden or a campaign's merit; empty for any other."""
    return f"({outcome.nomination.achievement})" if merit(outcome) in _SPECIAL else ""


def details(draft: Draft, outcome: Outcome) -> list[str]:
    """Paragraphs of part II, or a gap that names the cell."""
    given = [line for text in outcome.nomination.details for line in text.splitlines() if line.strip()]
    if given:
        return given
    return [draft.need("", "nội dung báo cáo thành tích", outcome.nomination, "details")]


def paragraphs(draft: Draft, text: str, what: str, record: Person | Unit, field: str) -> list[str]:
    """A cell of prose as paragraphs, or a gap that names the cell."""
    return [line for line in draft.need(text, what, record, field).splitlines() if line.strip()]


# --- the record -------------------------------------------------------------------------------------------
def record(draft: Draft, outcome: Outcome) -> TrackRecord:
    """Results, initiatives and awards of the period."""
    awards = held(draft, outcome)
    years = period(draft, outcome)
    span = f"năm {years[-1]}" if len(years) == 1 else f"từ năm {years[0]} đến năm {years[-1]}"
    issued = [a for a in awards if a.decision]
    return TrackRecord(
        shown=merit(outcome) not in _SPECIAL,
        span=span,
        years=_years(draft, outcome, awards),
        initiatives=[_initiative(draft, outcome, i) for i in recognised(draft, outcome)],
        titles=[_award(a) for a in issued if a.kind == "danh_hieu"],
        forms=[_award(a) for a in issued if a.kind == "hinh_thuc"],
    )


def _award(award: HeldAward) -> AwardLine:
    return AwardLine(year=award.year, name=award.name, decision=award.decision)


def _years(draft: Draft, outcome: Outcome, awards: list[HeldAward]) -> list[YearLine]:
    """One line for each year and title; the workbook holds only the rating of the review's year."""
    lines, current = [], draft.review.year
    for year in period(draft, outcome):
        rating = _rating(draft, outcome) if year == current else ""
        titles = [a for a in awards if a.year == year and a.kind == "danh_hieu"]
        lines += [
            YearLine(year=year, rating=rating, title=a.name, decision=a.decision or f"{_PENDING} {current}")
            for a in titles
        ] or [YearLine(year=year, rating=rating, title="-", decision="-")]
    earlier = joined(str(year) for year in period(draft, outcome) if year != current)
    if earlier and merit(outcome) not in _SPECIAL:
        where = outcome.subject.where
        draft.findings.append(
            review(
                "ho_so.xep_loai_nam_truoc",
                Place(where.file, where.sheet, where.cell("rating")),
                f"Báo cáo thành tích của {outcome.name} để trống mức độ hoàn thành nhiệm vụ năm {earlier}: "
                "sổ chỉ có mức xếp loại của năm xét.",
                "Ghi mức xếp loại các năm đó vào báo cáo theo hồ sơ đánh giá trước khi ký.",
            )
        )
    return lines


def _rating(draft: Draft, outcome: Outcome) -> str:
    subject = outcome.subject
    found = Rating.find(subject.rating)
    return found.label if found else draft.need(subject.rating, "mức độ hoàn thành nhiệm vụ", subject, "rating")


def _initiative(draft: Draft, outcome: Outcome, initiative: Initiative) -> InitiativeLine:
    return InitiativeLine(
        year=initiative.year or draft.review.year,
        name=initiative.name,
        role=_role(draft, outcome, initiative),
        decision=f"{scope_label(initiative)}\n{decision(initiative)}".strip(),
    )


def _role(draft: Draft, outcome: Outcome, initiative: Initiative) -> str:
    """`Tác giả`, `Đồng tác giả (60%)`; for a collective, the names of its people among the authors."""
    if isinstance(outcome.subject, Unit):
        people = draft.review.members_of(outcome.subject.code)
        return "\n".join(p.full_name for p in people if author_line(initiative, p))
    if len(initiative.authors) == 1:
        return "Tác giả"
    share = author_line(initiative, outcome.subject).split()[-1:]
    return f"Đồng tác giả ({share[0]})" if share and share[0].endswith("%") else "Đồng tác giả"


# --- who confirms -----------------------------------------------------------------------------------------
def is_head(unit: Unit, person: Person) -> bool:
    """Whether a person heads the unit."""
    return bool(unit.head) and fold(unit.head) == fold(person.full_name)


def led_by_signer(draft: Draft, unit: Unit) -> bool:
    """Whether the unit is the leadership, headed by the head of the office."""
    return bool(unit.head) and fold(unit.head) == fold(draft.office.signer)


def submitter(draft: Draft, outcome: Outcome) -> Confirmation:
    """Cấp trình khen: this office for what the province or the ministry decides, the province for the State."""
    decider = higher_decider(draft.assessment, outcome.award)
    if not decider:
        return NOBODY
    note, title = "(Ký tên, đóng dấu)", "XÁC NHẬN CỦA CẤP TRÌNH KHEN"
    if decider in STATE:
        return Confirmation(lines=[title], note=note, name="")
    signer = draft.signer()
    return Confirmation(lines=[title, *signer.lines], note=note, name=signer.name)


# --- layout -----------------------------------------------------------------------------------------------
def lay_out_title(page: Page) -> None:
    """Form label, head without a number, the title's lines."""
    with page.when("form_label"):
        page.form_label("{{ form_label }}")
    page.head(no_number=True)
    page.title("BÁO CÁO THÀNH TÍCH\n{{ subject }}")
    with page.when("reason"):
        page.paragraph("{{ reason }}", bold=True, align="center")


def lay_out_results(page: Page) -> None:
    """Results year by year and initiatives, at the end of part II."""
    with page.when("record.shown"):
        page.caption("Kết quả đánh giá, xếp loại và danh hiệu thi đua {{ record.span }}")
        page.table(
            [
                Column("Năm", 14, "{{ row.year }}", "center"),
                Column("Mức độ hoàn thành nhiệm vụ", 38, "{{ row.rating }}"),
                Column("Danh hiệu thi đua", 44, "{{ row.title }}"),
                Column("Quyết định công nhận", 69, "{{ row.decision }}"),
            ],
            "row in record.years",
        )
    with page.when("record.initiatives"):
        page.caption("Sáng kiến, đề tài được công nhận {{ record.span }}")
        page.table(
            [
                Column("Năm", 14, "{{ row.year }}", "center"),
                Column("Tên sáng kiến, đề tài", 66, "{{ row.name }}"),
                Column("Tác giả", 30, "{{ row.role }}"),
                Column("Phạm vi; quyết định công nhận", 55, "{{ row.decision }}"),
            ],
            "row in record.initiatives",
        )


def lay_out_awards(page: Page) -> None:
    """Part III: titles, then forms of award."""
    with page.when("record.shown"):
        page.heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG")
        for order, name, what, verb in (
            (1, "titles", "Danh hiệu thi đua", "công nhận danh hiệu thi đua"),
            (2, "forms", "Hình thức khen thưởng", "khen thưởng"),
        ):
            page.heading(f"{order}. {what}:", 2)
            with page.when(f"record.{name}"):
                page.table(
                    [
                        Column("Năm", 16, "{{ row.year }}", "center"),
                        Column(what, 60, "{{ row.name }}"),
                        Column(
                            f"Số, ngày, tháng, năm của quyết định {verb}; cơ quan ban hành quyết định",
                            89,
                            "{{ row.decision }}",
                        ),
                    ],
                    f"row in record.{name}",
                )
                page.otherwise()
                page.paragraph(f"Trong thời gian báo cáo chưa có {what.lower()}.")


def lay_out_confirmations(page: Page, right: Signatory) -> None:
    """The one who confirms at the left, the reporter at the right, the submitting level centred below."""
    page.signatures(Signatory("line in confirmer.lines", "{{ confirmer.name }}", "{{ confirmer.note }}"), right)
    with page.when("submitter.lines"):
        nobody = Signatory(())
        page.signatures(
            nobody,
            nobody,
            Signatory("line in submitter.lines", "{{ submitter.name }}", "{{ submitter.note }}"),
        )
