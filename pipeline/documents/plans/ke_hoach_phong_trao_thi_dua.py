"""Kế hoạch phát động phong trào thi đua (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4).

It holds everything Luật Thi đua, khen thưởng năm 2022, Điều 17 asks of a movement: aims, scope, who takes part,
contents, criteria, time, plan and measures, launching, checking, spreading of models, closing and rewards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.measured import TargetGroup, lay_out_targets, target_groups
from pipeline.documents.movement_steps import Step, reward_rules, standing_unit_does, steps, units_do
from pipeline.eligibility import Assessment
from pipeline.findings import Place, review
from pipeline.frame import Column, Page
from pipeline.records import Movement, Record
from pipeline.words import long_date, point_letter, short_date, upper_first

_OWN = "Cơ quan, đơn vị"


class MovementPlanFacts(Facts):
    """Kế hoạch phong trào: every content the law asks of a movement."""

    head: Head
    subject: str
    bases: list[str]
    opening: str
    aims: list[str]
    scope: str
    subjects: list[str]
    contents: list[str]
    targets: list[TargetGroup]
    criteria: list[str]
    time: str
    steps: list[Step]
    measures: list[str]
    rewards: list[str]
    reward_rules: list[str]
    units: list[str]
    standing_unit: str
    standing: list[str]
    closing: str
    recipients: list[str]
    signer: Signer


class MovementPlan(DocumentType):
    """Kế hoạch phong trào thi đua, one for each movement."""

    code = "ke_hoach_phong_trao_thi_dua"
    title = "Kế hoạch phong trào thi đua"
    family = "ke_hoach"
    symbol = "KH"
    made_for = "mỗi phong trào"
    needs = "cần dòng ở sheet «Phong trào»"
    seed_rows = "2, 4"
    facts = MovementPlanFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """A plan for each row of sheet «Phong trào»."""
        for movement in assessment.review.movements:
            yield _paper(Draft(self, assessment, movement.code), movement)

    def layout(self) -> Page:
        """Parts I to VI; targets and steps in tables."""
        page = Page(title=self.title)
        page.head()
        page.title("KẾ HOẠCH", "{{ subject }}")
        page.bases()
        page.paragraph("{{ opening }}")
        page.heading("I. MỤC TIÊU, PHẠM VI, ĐỐI TƯỢNG")
        _part(page, "1. Mục tiêu", "aims")
        page.heading("2. Phạm vi", 2)
        page.paragraph("{{ scope }}")
        _part(page, "3. Đối tượng", "subjects")
        page.heading("II. NỘI DUNG, CHỈ TIÊU, TIÊU CHÍ THI ĐUA")
        _part(page, "1. Nội dung thi đua", "contents")
        with page.when("targets"):
            page.heading("2. Chỉ tiêu", 2)
            lay_out_targets(page)
            page.paragraph("Chỉ tiêu cụ thể do từng phòng, đơn vị đăng ký, không thấp hơn chỉ tiêu chung nêu trên.")
            _part(page, "3. Tiêu chí đánh giá, bình xét", "criteria")
            page.otherwise()
            _part(page, "2. Tiêu chí đánh giá, bình xét", "criteria")
        page.heading("III. THỜI GIAN, KẾ HOẠCH THỰC HIỆN")
        page.paragraph("{{ time }}", keep_next=True)
        page.table(
            [
                Column("STT", 13, "{{ step.order }}", "center"),
                Column("Nội dung công việc", 78, "{{ step.content }}"),
                Column("Đơn vị thực hiện", 44, "{{ step.units }}"),
                Column("Thời gian", 38, "{{ step.time }}", "center"),
            ],
            "step in steps",
            size=12,
        )
        page.heading("IV. BIỆN PHÁP TỔ CHỨC PHONG TRÀO")
        page.paragraphs("measures")
        page.heading("V. KHEN THƯỞNG")
        page.paragraphs("rewards")
        page.paragraphs("reward_rules")
        page.heading("VI. TỔ CHỨC THỰC HIỆN")
        _part(page, "1. Các phòng, đơn vị thuộc, trực thuộc Sở", "units")
        _part(page, "2. {{ standing_unit }}", "standing")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


def _part(page: Page, heading: str, name: str) -> None:
    page.heading(heading, 2)
    page.paragraphs(name)


def _paper(draft: Draft, movement: Movement) -> Document:
    office, year = draft.office, draft.review.year
    draft.rows.append(movement.where)
    _check(draft, movement)
    verb = "Phát động" if movement.level == _OWN else "Tổ chức thực hiện"
    called = f"phong trào thi đua {movement.name}"
    plan = draft.refer("ke_hoach_thi_dua_khen_thuong", "Kế hoạch", f"KH-{office.symbol}")
    planned = f"{plan} của {office.name} về công tác thi đua, khen thưởng năm\u00a0{year}"
    targets = target_groups(draft, movement.code)
    facts = MovementPlanFacts(
        head=draft.head(),
        subject=draft.subject_line(f"{verb} {called}".replace(" “", "\n“", 1)),
        bases=draft.bases(movement.basis, office.provincial_regulation, office.regulation, planned),
        opening=f"{office.name} ban hành Kế hoạch {verb[0].lower()}{verb[1:]} {called} như sau:",
        aims=_lettered(movement.aims),
        scope=_scope(movement, office.name),
        subjects=_lettered(movement.subjects),
        contents=_lettered(movement.contents),
        targets=targets,
        criteria=_lettered(movement.criteria),
        time=f"{_span(movement)}, theo các bước sau:",
        steps=steps(draft, movement),
        measures=_numbered(movement.measures),
        rewards=_numbered(movement.rewards),
        reward_rules=_numbered(reward_rules(draft, movement), len(movement.rewards) + 1),
        units=_lettered(units_do(draft)),
        standing_unit=office.drafting_unit_name,
        standing=_lettered(standing_unit_does()),
        closing=f"Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng, đơn vị phản ánh về "
        f"{office.drafting_unit_name} để tổng hợp, báo cáo Lãnh đạo Sở xem xét, giải quyết./.",
        recipients=draft.recipients(),
        signer=draft.signer(),
    )
    return draft.document(facts, name=f"ke-hoach-phong-trao-{movement.code}")


def _numbered(paragraphs: Sequence[str], start: int = 1) -> list[str]:
    return [f"{n}. {upper_first(text)}" for n, text in enumerate(paragraphs, start)]


def _lettered(paragraphs: Sequence[str]) -> list[str]:
    """Points a), b) … where there are several, the bare text where there is one."""
    if len(paragraphs) < 2:
        return [upper_first(text) for text in paragraphs]
    return [f"{point_letter(n)}) {upper_first(text)}" for n, text in enumerate(paragraphs)]


def _scope(movement: Movement, office: str) -> str:
    if movement.level == _OWN:
        return f"Phong trào được tổ chức trong toàn {office}."
    level = "Trung ương" if movement.level == "Trung ương" else "bộ, ngành, tỉnh"
    return f"Phong trào do {level} phát động; Kế hoạch này áp dụng trong toàn {office}."


def _span(movement: Movement) -> str:
    """A higher level's movement may run for years; only the office's own part of it has these days."""
    what = "Phong trào được tổ chức" if movement.level == _OWN else "Kế hoạch này được thực hiện"
    return f"{what} từ {long_date(movement.starts)} đến hết {long_date(movement.ends)}"


def _place(record: Record, field: str) -> Place:
    return Place(record.where.file, record.where.sheet, record.where.cell(field))


def _check(draft: Draft, movement: Movement) -> None:
    """Days of the movement that cannot stand together."""
    if movement.ends < movement.starts:
        draft.findings.append(
            review(
                "phong_trao.ngay_nguoc",
                _place(movement, "ends"),
                "Phong trào kết thúc trước ngày phát động.",
                "Sửa «Từ ngày» hoặc «Đến ngày» của phong trào.",
            )
        )
    if draft.signed and draft.day > movement.starts:
        draft.findings.append(
            review(
                "phong_trao.ke_hoach_ky_sau",
                _place(movement, "starts"),
                f"Kế hoạch phong trào ký ngày {short_date(draft.day)}, sau ngày phát động "
                f"{short_date(movement.starts)}.",
                "Xem lại ngày phát động ở sheet Phong trào hoặc ngày ký ở sheet Văn bản.",
            )
        )
