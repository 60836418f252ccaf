"""Thành tích theo năm: ratings, initiatives and awards in the period a report covers, as its tables print them."""

from __future__ import annotations

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
from pipeline.documents.report_forms import SPECIAL, merit, on_career
from pipeline.eligibility import Outcome
from pipeline.findings import Place, review
from pipeline.frame import Column, Page
from pipeline.law import Rating
from pipeline.records import Initiative, Unit
from pipeline.words import joined

_PENDING = "Đề nghị trong đợt xét năm"


class YearLine(Facts):
    """Dòng kết quả hằng năm: rating and titles of one year."""

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


def record(draft: Draft, outcome: Outcome) -> TrackRecord:
    """Results, initiatives and awards of the period; nothing where the report tells one achievement.

    A report on a whole working life has every award and no yearly results.
    """
    sources = outcome.award.sources
    draft.used.update(sources[field].instrument for field in ("listed", "report_years") if field in sources)
    years = period(draft, outcome)
    span = f"năm {years[-1]}" if len(years) == 1 else f"từ năm {years[0]} đến năm {years[-1]}"
    if merit(outcome) in SPECIAL:
        return TrackRecord(shown=False, span=span, years=[], initiatives=[], titles=[], forms=[])
    career = on_career(outcome)
    awards = held(draft, outcome, whole=career)
    issued = [a for a in awards if a.decision]
    return TrackRecord(
        shown=True,
        span=span,
        years=[] if career else _years(draft, outcome, awards),
        initiatives=[] if career else [_initiative(draft, outcome, i) for i in recognised(draft, outcome)],
        titles=[_award(a) for a in issued if a.kind == "danh_hieu"],
        forms=[_award(a) for a in issued if a.kind == "hinh_thuc"],
    )


def _award(award: HeldAward) -> AwardLine:
    return AwardLine(year=award.year, name=award.name, decision=award.decision)


def _years(draft: Draft, outcome: Outcome, awards: list[HeldAward]) -> list[YearLine]:
    """One line for each year; a year without a rating in the workbook stays blank and is told."""
    lines, current = [], draft.review.year
    for year in period(draft, outcome):
        titles = [a for a in awards if a.year == year and a.kind == "danh_hieu"]
        decisions = dict.fromkeys(a.decision or f"{_PENDING} {current}" for a in titles)
        lines.append(
            YearLine(
                year=year,
                rating=_rating(draft, outcome) if year == current else _earlier_rating(draft, outcome, year),
                title="\n".join(a.name for a in titles) or "-",
                decision="\n".join(decisions) or "-",
            )
        )
    earlier = joined(str(line.year) for line in lines if not line.rating)
    if earlier:
        where = outcome.subject.where
        draft.findings.append(
            review(
                "ho_so.xep_loai_nam_truoc",
                Place(where.file, where.sheet, where.cell("rating")),
                f"Báo cáo thành tích của {outcome.name} để trống mức độ hoàn thành nhiệm vụ năm {earlier}: "
                "sổ chưa ghi mức xếp loại.",
                "Ghi mức xếp loại các năm đó vào sheet Xếp loại các năm trước theo hồ sơ đánh giá.",
            )
        )
    return lines


def _rating(draft: Draft, outcome: Outcome) -> str:
    subject = outcome.subject
    found = Rating.of(subject.rating)
    return found.label if found else draft.need(subject.rating, "mức độ hoàn thành nhiệm vụ", subject, "rating")


def _earlier_rating(draft: Draft, outcome: Outcome, year: int) -> str:
    earlier = draft.review.past_rating(outcome.subject.code, year)
    found = Rating.of(earlier.rating) if earlier else None
    if earlier and found:
        draft.rows.append(earlier.where)
        return found.label
    return ""


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


# --- layout --------------------------------------------------------------------------------------------
def lay_out_results(page: Page) -> None:
    """Results year by year and initiatives, at the end of part II."""
    with page.when("record.years"):
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
