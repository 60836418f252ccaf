"""Kế hoạch công tác thi đua, khen thưởng năm (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts, labels
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Group, Page
from pipeline.records import Task
from pipeline.words import end_items, point_letter, short_date, upper_first, year_tokens

_QUARTERS = ("I", "II", "III", "IV")
_UNITS, _BODIES, _STANDING = "Các phòng, đơn vị", "Tổ chức đoàn thể", "Đơn vị thường trực"


class PlannedTask(Facts):
    """Nhiệm vụ trong bảng."""

    order: int
    content: str
    units: str
    deadline: str
    product: str


class Quarter(Facts):
    """Quý: its tasks, numbered through the year."""

    name: str
    tasks: list[PlannedTask]


class YearPlanFacts(Facts):
    """Kế hoạch năm: aims, targets, tasks by quarter, measures, who does what."""

    head: Head
    subject: str
    bases: list[str]
    opening: str
    aims: list[str]
    demands: list[str]
    targets: list[str]
    quarters: list[Quarter]
    measures: list[str]
    units: list[str]
    bodies: list[str]
    standing_unit: str
    standing: list[str]
    money: list[str]
    closing: str
    recipients: list[str]
    signer: Signer


class YearPlan(DocumentType):
    """Kế hoạch công tác thi đua, khen thưởng, one for the year."""

    code = "ke_hoach_thi_dua_khen_thuong"
    title = "Kế hoạch công tác thi đua, khen thưởng"
    family = "ke_hoach"
    symbol = "KH"
    made_for = "cơ quan, mỗi năm"
    needs = "cần dòng ở sheet «Kế hoạch»"
    seed_rows = "3, 19"
    sections = (
        "Căn cứ",
        "Mục đích",
        "Yêu cầu",
        "Chỉ tiêu",
        "Giải pháp",
        _UNITS,
        _BODIES,
        _STANDING,
        "Kinh phí",
    )
    facts = YearPlanFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The plan, when the workbook has tasks."""
        if assessment.review.tasks:
            yield self._paper(Draft(self, assessment))

    def _paper(self, draft: Draft) -> Document:
        year, office = draft.review.year, draft.office
        facts = YearPlanFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Công tác thi đua, khen thưởng năm {year}"),
            bases=draft.bases(*draft.prose("Căn cứ", required=False), office.provincial_regulation, office.regulation),
            opening=f"{office.name} ban hành Kế hoạch công tác thi đua, khen thưởng năm {year} như sau:",
            aims=draft.prose("Mục đích"),
            demands=draft.prose("Yêu cầu"),
            targets=_numbered(draft.prose("Chỉ tiêu")),
            quarters=_quarters(draft),
            measures=_numbered(draft.prose("Giải pháp")),
            units=_lettered(draft.prose(_UNITS)),
            bodies=draft.prose(_BODIES),
            standing_unit=office.drafting_unit_name,
            standing=_lettered(draft.prose(_STANDING)),
            money=draft.prose("Kinh phí"),
            closing=(
                "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc hoặc nội dung phát sinh, các phòng, "
                "đơn vị phản ánh "
                f"bằng văn bản về {office.drafting_unit_name} để tổng hợp, báo cáo Lãnh đạo Sở xem xét, điều chỉnh./."
            ),
            recipients=draft.recipients(),
            signer=draft.signer(),
        )
        return draft.document(facts)

    def layout(self) -> Page:
        """Parts I to V, the tasks in one table by quarter."""
        page = Page(title=self.title)
        page.head()
        page.title("KẾ HOẠCH", "{{ subject }}")
        page.bases()
        page.paragraph("{{ opening }}")
        page.heading("I. MỤC ĐÍCH, YÊU CẦU")
        page.heading("1. Mục đích", 2)
        page.paragraphs("aims")
        page.heading("2. Yêu cầu", 2)
        page.paragraphs("demands")
        page.heading("II. CHỈ TIÊU")
        page.paragraphs("targets")
        page.heading("III. NỘI DUNG, THỜI GIAN THỰC HIỆN")
        page.table(
            [
                Column("STT", 12, "{{ task.order }}", "center"),
                Column("Nội dung", 58, "{{ task.content }}"),
                Column("Đơn vị thực hiện", 52, "{{ task.units }}"),
                Column("Hoàn thành trước ngày", 27, "{{ task.deadline }}", "center"),
                Column("Sản phẩm", 30, "{{ task.product }}"),
            ],
            group=Group("quarter in quarters", "QUÝ {{ quarter.name }}", "task in quarter.tasks", "center"),
            size=12,
        )
        page.heading("IV. GIẢI PHÁP CHỦ YẾU")
        page.paragraphs("measures")
        page.heading("V. TỔ CHỨC THỰC HIỆN")
        page.heading("1. Các phòng, đơn vị thuộc, trực thuộc Sở", 2)
        page.paragraphs("units")
        page.heading("2. Các tổ chức đoàn thể", 2)
        page.paragraphs("bodies")
        page.heading("3. {{ standing_unit }}", 2)
        page.paragraphs("standing")
        page.heading("4. Kinh phí thực hiện", 2)
        page.paragraphs("money")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


def _numbered(paragraphs: Sequence[str]) -> list[str]:
    return [f"{n}. {upper_first(text)}" for n, text in enumerate(paragraphs, 1)]


def _lettered(paragraphs: Sequence[str]) -> list[str]:
    return [f"{point_letter(n)}) {upper_first(text)}" for n, text in enumerate(paragraphs)]


def _quarters(draft: Draft) -> list[Quarter]:
    """Tasks by quarter, by deadline within the order of the workbook, numbered through without a gap."""
    quarters, order = [], 0
    for name in _QUARTERS:
        tasks = [task for task in draft.review.tasks if task.quarter == name]
        if tasks:
            quarters.append(Quarter(name=name, tasks=[_task(draft, t, order + n) for n, t in enumerate(tasks, 1)]))
            order += len(tasks)
    return quarters


def _task(draft: Draft, task: Task, order: int) -> PlannedTask:
    draft.rows.append(task.where)
    year = draft.review.year
    units = [f"{task.lead} (chủ\u00a0trì)"] if task.lead else []
    units += [unit for unit in task.units if unit != task.lead]
    return PlannedTask(
        order=order,
        content=_dashed([year_tokens(line, year) for line in task.content]),
        units=_dashed(units),
        deadline=short_date(task.deadline) if task.deadline else f"Quý {task.quarter}",
        product=labels().get(task.product, ""),
    )


def _dashed(lines: Sequence[str]) -> str:
    """One line as it is; several each with a dash and an end mark."""
    return lines[0] if len(lines) == 1 else "\n".join(f"- {line}" for line in end_items(lines))
