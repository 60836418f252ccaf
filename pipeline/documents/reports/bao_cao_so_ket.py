"""Báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline import law
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.figure_tables import dashed, lay_out_launched, lay_out_pledges, lay_out_received, numbered
from pipeline.documents.figures import ReceivedFigures, received
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.submissions import award_phrase
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import Movement, Registration, Task
from pipeline.words import count, end_items, long_date, short_date, upper_first, year_tokens

_LEAD, _GOOD, _LACK, _CAUSE, _NEXT = SECTIONS = (
    "Lãnh đạo, chỉ đạo", "Kết quả nổi bật", "Tồn tại, hạn chế", "Nguyên nhân", "Nhiệm vụ 6 tháng cuối năm",
)  # fmt: skip
_LATER = ("III", "IV")


class PledgeFigures(Facts):
    """Dòng đăng ký: how many strive for an award."""

    order: int
    name: str
    collectives: int
    people: int


class LaunchedMovement(Facts):
    """Dòng phong trào đã phát động."""

    order: int
    name: str
    span: str
    plan: str


class LaterTask(Facts):
    """Dòng nhiệm vụ: what is still to be done this year, by when."""

    order: int
    content: str
    lead: str
    deadline: str


class HalfYearFacts(Facts):
    """Báo cáo sơ kết: the half year in prose and tables, and what comes next."""

    head: Head
    subject: str
    addressees: list[str]
    opening: str
    leading: list[str]
    movements_opening: str
    movements: list[LaunchedMovement]
    pledges_opening: str
    pledges: list[PledgeFigures]
    total_collectives: int
    total_people: int
    follow_up: str
    received_opening: str
    received: list[ReceivedFigures]
    strengths: list[str]
    shortcomings: list[str]
    causes: list[str]
    directions: list[str]
    tasks_opening: str
    tasks: list[LaterTask]
    closing: str
    recipients: list[str]
    signer: Signer


class HalfYearReport(DocumentType):
    """Báo cáo sơ kết 6 tháng, one for the office."""

    code = "bao_cao_so_ket"
    title = "Báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm"
    family = "bao_cao"
    symbol = "BC"
    made_for = "cơ quan, 6 tháng đầu năm"
    needs = (
        "cần dòng thuộc mục «Kết quả nổi bật» của báo cáo ở sheet «Nội dung» hoặc dòng của báo cáo ở sheet «Văn bản»"
    )
    seed_rows = "6, 8"
    sections = SECTIONS
    facts = HalfYearFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """When the workbook tells what the half year brought, or the register has the report."""
        review = assessment.review
        if review.passages_for(self.code, _GOOD) or review.issued(self.code):
            yield self._paper(Draft(self, assessment))

    def _paper(self, draft: Draft) -> Document:
        office, year = draft.office, draft.review.year
        until = draft.day if draft.signed else date(year, 6, 30)
        span = f"6 tháng đầu năm\u00a0{year}"
        pledges, movements = _pledges(draft), _movements(draft, until)
        got = received(draft, date(year, 1, 1), until)
        tasks = _tasks(draft)
        above = draft.need(office.appraiser, "cơ quan thẩm định", office, "appraiser")
        facts = HalfYearFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Sơ kết công tác thi đua, khen thưởng {span}"),
            addressees=[above],
            opening=f"{office.name} báo cáo kết quả công tác thi đua, khen thưởng {span} (số liệu tính đến ngày "
            f"{short_date(until)}) như sau:",
            leading=draft.prose(_LEAD),
            movements_opening=f"Trong 6 tháng đầu năm đã phát động, hưởng ứng {count(len(movements))} phong "
            "trào thi đua:"
            if movements
            else "Trong 6 tháng đầu năm chưa phát động phong trào thi đua.",
            movements=movements,
            pledges_opening="Số lượt tập thể, cá nhân đăng ký danh hiệu thi đua, hình thức khen thưởng:"
            if pledges
            else "Các phòng, đơn vị chưa gửi bản đăng ký thi đua.",
            pledges=pledges,
            total_collectives=sum(p.collectives for p in pledges),
            total_people=sum(p.people for p in pledges),
            follow_up=_follow_up(draft, until),
            received_opening=f"Đã tiếp nhận quyết định khen thưởng của cấp trên đối với "
            f"{count(sum(line.number for line in got))} trường hợp (thành tích các năm trước):"
            if got
            else "Trong 6 tháng đầu năm chưa nhận quyết định khen thưởng của cấp trên.",
            received=got,
            strengths=dashed(draft.prose(_GOOD)),
            shortcomings=dashed(draft.prose(_LACK)),
            causes=dashed(draft.prose(_CAUSE)),
            directions=numbered(draft.prose(_NEXT)),
            tasks_opening=f"Các nhiệm vụ theo Kế hoạch công tác thi đua, khen thưởng năm\u00a0{year} còn phải "
            "thực hiện:"
            if tasks
            else "",
            tasks=tasks,
            closing=f"Trên đây là báo cáo sơ kết công tác thi đua, khen thưởng {span} của {office.name}./.",
            recipients=draft.recipients(["Như trên"]),
            signer=draft.signer(),
        )
        return draft.document(facts)

    def layout(self) -> Page:
        """Parts I to III."""
        page = Page(title=self.title)
        page.head()
        page.title("BÁO CÁO", "{{ subject }}")
        page.addressees()
        page.paragraph("{{ opening }}")
        page.heading("I. KẾT QUẢ THỰC HIỆN")
        page.heading("1. Công tác lãnh đạo, chỉ đạo", 2)
        page.paragraphs("leading")
        page.heading("2. Phong trào thi đua", 2)
        page.paragraph("{{ movements_opening }}", keep_next=True)
        lay_out_launched(page)
        page.heading("3. Đăng ký thi đua", 2)
        page.paragraph("{{ pledges_opening }}", keep_next=True)
        lay_out_pledges(page)
        page.paragraph("{{ follow_up }}")
        page.heading("4. Công tác khen thưởng", 2)
        page.paragraph("{{ received_opening }}")
        with page.when("received"):
            lay_out_received(page)
        page.heading("II. ĐÁNH GIÁ CHUNG")
        for heading, name in (
            ("1. Kết quả nổi bật", "strengths"),
            ("2. Tồn tại, hạn chế", "shortcomings"),
            ("3. Nguyên nhân", "causes"),
        ):
            page.heading(heading, 2)
            page.paragraphs(name)
        page.heading("III. NHIỆM VỤ 6 THÁNG CUỐI NĂM")
        with page.when("tasks"):
            page.paragraph("{{ tasks_opening }}", keep_next=True)
            page.table(
                [
                    Column("STT", 12, "{{ row.order }}", "center"),
                    Column("Nội dung", 93, "{{ row.content }}"),
                    Column("Chủ trì", 32, "{{ row.lead }}"),
                    Column("Thời hạn", 28, "{{ row.deadline }}", "center"),
                ],
                "row in tasks",
                size=12,
            )
        page.paragraph("Trong đó chú trọng:", keep_next=True)
        page.paragraphs("directions")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


# --- figures ------------------------------------------------------------------------------------------------
def _movements(draft: Draft, until: date) -> list[LaunchedMovement]:
    """Movements launched by the day of the report, with the plan that launched each."""
    launched = [m for m in draft.review.movements if m.starts <= until]
    draft.rows += [m.where for m in launched]
    return [
        LaunchedMovement(
            order=n,
            name=upper_first(m.name),
            span=f"{short_date(m.starts)} -\n{short_date(m.ends)}",
            plan=_plan(draft, m),
        )
        for n, m in enumerate(launched, 1)
    ]


def _plan(draft: Draft, movement: Movement) -> str:
    entry = draft.review.issued("ke_hoach_phong_trao_thi_dua", movement.code)
    if entry is None or not entry.number or entry.signed_on is None:
        return "-"
    draft.rows.append(entry.where)
    return f"Số {entry.number.zfill(2)}/KH-{draft.office.symbol}\nngày {short_date(entry.signed_on)}"


def _pledges(draft: Draft) -> list[PledgeFigures]:
    """Registrations by award, the higher award first."""
    found: dict[str, list[Registration]] = {}
    for registration in draft.review.registrations:
        found.setdefault(registration.award, []).append(registration)
        draft.rows.append(registration.where)
    known = {award.code: n for n, award in enumerate(law.awards_ever())}
    units = draft.review.unit_by_code
    lines = []
    for order, code in enumerate(sorted(found, key=lambda c: known.get(c, len(known))), 1):
        collectives = sum(r.subject in units for r in found[code])
        lines.append(
            PledgeFigures(
                order=order, name=_name(draft, code), collectives=collectives, people=len(found[code]) - collectives
            )
        )
    return lines


def _name(draft: Draft, code: str) -> str:
    award = draft.regime.find_award(code)
    return upper_first(award_phrase(award)) if award else code


def _follow_up(draft: Draft, until: date) -> str:
    """How many items due by the day were sent in time, late, or not yet."""
    due = [f for f in draft.review.follow_ups if f.deadline <= until]
    draft.rows += [f.where for f in due]
    if not due:
        return "Việc đăng ký, báo cáo của các phòng, đơn vị được thực hiện theo kế hoạch."
    in_time = sum(f.sent_on is not None and f.sent_on <= f.deadline for f in due)
    late = sum(f.sent_on is not None and f.deadline < f.sent_on <= until for f in due)
    missing = len(due) - in_time - late
    parts = [f"{count(in_time)} lượt đúng hạn"]
    parts += [f"{count(n)} lượt {what}" for n, what in ((late, "chậm"), (missing, "chưa gửi")) if n]
    asked = f"Trong {count(len(due))} lượt nội dung các phòng, đơn vị phải gửi (thời hạn đến {long_date(until)})"
    return f"{asked}: {', '.join(parts)}."


def _tasks(draft: Draft) -> list[LaterTask]:
    """Tasks of the last two quarters, in the order of the plan."""
    later: list[Task] = [t for t in draft.review.tasks if t.quarter in _LATER]
    draft.rows += [t.where for t in later]
    year = draft.review.year
    return [
        LaterTask(
            order=n,
            content="\n".join(f"- {line}" for line in end_items(year_tokens(c, year) for c in t.content))
            if len(t.content) > 1
            else year_tokens(t.content[0], year),
            lead=t.lead or "\n".join(t.units),
            deadline=short_date(t.deadline) if t.deadline else f"Quý {t.quarter}",
        )
        for n, t in enumerate(later, 1)
    ]
