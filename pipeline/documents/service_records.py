"""Quá trình cống hiến: part II of the report of a person proposed for a whole working life."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pipeline.documents.careers import PostLine, length, months, post_lines
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.report_forms import on_career
from pipeline.eligibility import Outcome
from pipeline.findings import Place, review
from pipeline.frame import Column, Page
from pipeline.records import Person, Post
from pipeline.words import fold, short_date

_BLANK = "…" * 12  # room to write by hand


class ServiceRecord(Facts):
    """Quá trình công tác: posts, sums of posts held more than once, the whole time."""

    shown: bool
    posts: list[PostLine]
    sums: list[str]
    total: str


def service_record(draft: Draft, outcome: Outcome) -> ServiceRecord:
    """Posts from sheet «Quá trình công tác»; a gap where it has none, nothing on any other form of merit."""
    if not on_career(outcome):
        return ServiceRecord(shown=False, posts=[], sums=[], total="")
    posts = draft.review.posts_of(outcome.subject.code)
    draft.rows += [p.where for p in posts]
    return ServiceRecord(
        shown=True,
        posts=post_lines(posts, draft.day) or [_no_posts(draft, outcome)],
        sums=_sums(posts, draft.day),
        total=length(_worked(posts, draft.day)) if posts else "",
    )


def service_particulars(draft: Draft, person: Person) -> list[str]:
    """Lines the form adds to part I; those the workbook has no cell for are left to be written by hand."""
    joined = draft.need(short_date(person.joined) if person.joined else "", "ngày vào ngành", person, "joined")
    draft.findings.append(
        review(
            "ho_so.ly_lich_cong_hien",
            Place(person.where.file, person.where.sheet, person.where.cell("party_role")),
            f"Báo cáo thành tích của {person.full_name} để trống chức vụ đề nghị xét khen thưởng, ngày vào Đảng "
            "chính thức, ngày nghỉ chế độ: sổ không có các cột này.",
            "Ghi vào báo cáo theo hồ sơ cán bộ.",
        )
    )
    return [
        f"Chức vụ đề nghị xét khen thưởng: {_BLANK}",
        f"Ngày, tháng, năm tham gia công tác: {joined}",
        f"Ngày, tháng, năm vào Đảng (chính thức): {_BLANK}",
        f"Ngày, tháng, năm nghỉ chế độ (nếu có): {_BLANK}",
    ]


def _no_posts(draft: Draft, outcome: Outcome) -> PostLine:
    """A draft shows the table with a gap in it."""
    place = Place(draft.office.where.file, Post.sheet)
    remedy = f"Thêm quá trình công tác của {outcome.name} ({outcome.subject.code}) vào sheet «{Post.sheet}»."
    return PostLine(span="", position=draft.gap("quá trình công tác", place, remedy), place="", length="")


def _sums(posts: Iterable[Post], day: date) -> list[str]:
    """Time in each post held more than once; a post held once is summed in its own row."""
    held: dict[str, list[Post]] = {}
    for post in posts:
        held.setdefault(fold(post.position), []).append(post)
    return [
        f"Tổng thời gian giữ chức vụ {same[0].position}: {length(_worked(same, day))}."
        for same in held.values()
        if len(same) > 1
    ]


def _worked(posts: Iterable[Post], day: date) -> int:
    """Months covered by posts, those held side by side counted once."""
    spans: list[tuple[date, date]] = []
    for starts, ends in sorted((p.starts, p.ends or day) for p in posts):
        if spans and starts <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], ends))
        else:
            spans.append((starts, ends))
    return sum(months(starts, ends) for starts, ends in spans)


# --- layout -----------------------------------------------------------------------------------------------
def lay_out_service(page: Page) -> None:
    """The table of posts with its sums."""
    page.heading("II. TÓM TẮT QUÁ TRÌNH CÔNG TÁC")
    page.table(
        [
            Column("Từ tháng, năm đến tháng, năm", 34, "{{ row.span }}"),
            Column("Chức vụ (Đảng, chính quyền, đoàn thể)", 43, "{{ row.position }}"),
            Column("Đơn vị công tác", 42, "{{ row.place }}"),
            Column("Số năm, tháng giữ chức vụ", 28, "{{ row.length }}", "center"),
            Column("Ghi chú", 18, ""),
        ],
        "row in service.posts",
        total=["Tổng thời gian công tác", None, None, "{{ service.total }}", ""],
    )
    with page.loop("text in service.sums"):
        page.paragraph("{{ text }}")
