"""Báo cáo tổng kết phong trào thi đua (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.figure_tables import dashed, lay_out_done, numbered
from pipeline.documents.figures import DoneLine, done_lines
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.eligibility import Assessment
from pipeline.frame import Page
from pipeline.records import Movement
from pipeline.words import count, long_date, upper_first

_NEXT = "Phương hướng"
_OWN = "Cơ quan, đơn vị"


class MovementReportFacts(Facts):
    """Báo cáo tổng kết phong trào: how it was led, what came of it, what lacked and why, what follows."""

    head: Head
    subject: str
    addressees: list[str]
    opening: str
    leading: list[str]
    joined: str
    targets_opening: str
    targets: list[DoneLine]
    results: list[str]
    models: list[str]
    rewards: list[str]
    shortcomings: list[str]
    causes: list[str]
    lessons: list[str]
    directions: list[str]
    closing: str
    recipients: list[str]
    signer: Signer


class MovementReport(DocumentType):
    """Báo cáo tổng kết phong trào thi đua, one for each movement whose results are written down."""

    code = "bao_cao_tong_ket_phong_trao"
    title = "Báo cáo tổng kết phong trào thi đua"
    family = "bao_cao"
    symbol = "BC"
    made_for = "mỗi phong trào"
    needs = "cần dòng đã ghi «Kết quả» ở sheet «Phong trào»"
    seed_rows = "10, 12"
    sections = (_NEXT,)
    facts = MovementReportFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Movements with results, in the order of the sheet."""
        for movement in assessment.review.movements:
            if movement.results:
                yield self._paper(Draft(self, assessment, movement.code), movement)

    def _paper(self, draft: Draft, movement: Movement) -> Document:
        office = draft.office
        draft.rows.append(movement.where)
        targets = done_lines(draft, movement.code)
        told = _told(movement, draft.review.year)
        above = draft.need(office.appraiser, "cơ quan thẩm định", office, "appraiser")
        facts = MovementReportFacts(
            head=draft.head(),
            subject=draft.subject_line(told.replace(" “", "\n“", 1)),
            addressees=[above],
            opening=f"{office.name} báo cáo {told} như sau:",
            leading=_leading(draft, movement),
            joined=_joined(movement),
            targets_opening=_reached(targets),
            targets=targets,
            results=dashed(movement.results),
            models=dashed(movement.models),
            rewards=dashed(movement.rewards),
            shortcomings=dashed(movement.shortcomings),
            causes=dashed(movement.causes),
            lessons=dashed(movement.lessons),
            directions=numbered(draft.prose(_NEXT)),
            closing=f"Trên đây là báo cáo {told}, {office.name} trân trọng báo cáo./.",
            recipients=draft.recipients(["Như trên"]),
            signer=draft.signer(),
        )
        return draft.document(facts, name=f"bao cao tong ket phong trao {movement.code}")

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
        page.heading("2. Kết quả phong trào", 2)
        with page.when("targets"):
            page.paragraph("{{ joined }} {{ targets_opening }}", keep_next=True)
            lay_out_done(page, "row in targets")
            page.otherwise("joined")
            page.paragraph("{{ joined }}")
        page.paragraphs("results")
        for title, name in (
            ("3. Điển hình tiên tiến, cách làm hay", "models"),
            ("4. Khen thưởng theo Kế hoạch", "rewards"),
        ):
            with page.when(name):
                page.heading(title, 2)
                page.paragraphs(name)
        page.heading("II. ĐÁNH GIÁ CHUNG")
        for title, name in (
            ("Tồn tại, hạn chế:", "shortcomings"),
            ("Nguyên nhân:", "causes"),
            ("Bài học kinh nghiệm:", "lessons"),
        ):
            with page.when(name):
                page.paragraph("", lead=title, keep_next=True)
                page.paragraphs(name)
        page.heading("III. PHƯƠNG HƯỚNG")
        page.paragraphs("directions")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


def _told(movement: Movement, year: int) -> str:
    """The office closes its own movement; of a higher level's, which may go on, it reports the year."""
    called = f"phong trào thi đua {movement.name}"
    return f"tổng kết {called}" if movement.level == _OWN else f"kết quả thực hiện năm\u00a0{year} {called}"


def _leading(draft: Draft, movement: Movement) -> list[str]:
    """The plan, on what basis, from when to when."""
    office = draft.office
    plan = draft.refer("ke_hoach_phong_trao_thi_dua", "Kế hoạch", f"KH-{office.symbol}", movement.code)
    verb = "phát động" if movement.level == _OWN else "tổ chức thực hiện"
    basis = f"Thực hiện {movement.basis}, " if movement.basis else ""
    lead = f"{basis}{office.name} ban hành {plan} {verb} phong trào trong toàn thể {office.workforce}"
    what = "Phong trào được tổ chức" if movement.level == _OWN else "Kế hoạch được thực hiện"
    span = f"{what} từ {long_date(movement.starts)} đến hết {long_date(movement.ends)}."
    measures = ["Các biện pháp tổ chức, thực hiện theo Kế hoạch:", *dashed(movement.measures)]
    return [f"{upper_first(lead)}. {span}", *(measures if movement.measures else ())]


def _joined(movement: Movement) -> str:
    parts = []
    if movement.joined_units is not None:
        parts.append(f"{count(movement.joined_units)} tập thể")
    if movement.joined_people is not None:
        parts.append(f"{count(movement.joined_people)} cá nhân")
    return f"Có {' và '.join(parts)} tham gia phong trào." if parts else ""


def _reached(targets: Sequence[DoneLine]) -> str:
    """How many measured targets were reached, by the shares printed under it."""
    measured = [t for t in targets if t.share != "-"]
    reached = [t for t in measured if float(t.share.rstrip("%").replace(".", "").replace(",", ".")) >= 100]
    return (
        f"Kết quả thực hiện chỉ tiêu: {count(len(reached))}/{count(len(measured))} chỉ tiêu đạt và vượt "
        "mức đăng ký, cụ thể:"
    )
