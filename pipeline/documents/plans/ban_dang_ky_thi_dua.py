"""Bản đăng ký thi đua of a unit: movements, targets, titles and initiatives. No national form exists."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.draft import Draft, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.measured import TargetGroup, lay_out_targets, target_groups
from pipeline.documents.registrations import PledgedBody, PledgedPerson, body, of_unit, people
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import Unit
from pipeline.words import count, end_items, lower_first, short_date, upper, upper_first


class JoinedMovement(Facts):
    """Phong trào tham gia."""

    order: int
    name: str
    kind: str
    starts: str
    ends: str


class PromisedInitiative(Facts):
    """Sáng kiến đăng ký."""

    order: int
    name: str
    author: str


class RegistrationFacts(Facts):
    """Bản đăng ký thi đua: what a unit and its people promise for the year."""

    parent: str
    agency: str
    place_date: str
    subject: str
    addressees: list[str]
    opening: str
    movements: list[JoinedMovement]
    targets: list[TargetGroup]
    bodies: list[PledgedBody]
    people: list[PledgedPerson]
    people_total: str
    initiatives: list[PromisedInitiative]
    parts: list[str]
    pledge: str
    recipients: list[str]
    signer: Signer


class UnitRegistration(DocumentType):
    """Bản đăng ký thi đua, one for each unit that registered anything."""

    code = "ban_dang_ky_thi_dua"
    title = "Bản đăng ký thi đua"
    family = "ke_hoach"
    made_for = "mỗi phòng, đơn vị"
    needs = "cần dòng đăng ký của đơn vị, của người trong đơn vị ở sheet «Đăng ký thi đua»"
    seed_rows = "2, IV.1.a"
    facts = RegistrationFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """A paper for each unit with rows on sheet «Đăng ký thi đua», in the office's own order."""
        for unit in assessment.review.units:
            if of_unit(assessment.review, unit.code):
                yield _paper(Draft(self, assessment, unit.code), unit)

    def layout(self) -> Page:
        """Parts numbered by what the unit has: movements, targets, titles, initiatives."""
        page = Page(title=self.title)
        page.head("{{ parent }}", "{{ agency }}", "", "{{ place_date }}", no_number=True)
        page.title("BẢN ĐĂNG KÝ THI ĐUA", "{{ subject }}")
        page.addressees()
        page.paragraph("{{ opening }}")
        with page.when("movements"):
            page.heading("{{ parts[0] }}. PHONG TRÀO THI ĐUA THAM GIA")
            page.table(
                [
                    Column("STT", 13, "{{ row.order }}", "center"),
                    Column("Tên phong trào thi đua", 84, "{{ row.name }}"),
                    Column("Hình thức", 30, "{{ row.kind }}", "center"),
                    Column("Từ ngày", 25, "{{ row.starts }}", "center"),
                    Column("Đến ngày", 25, "{{ row.ends }}", "center"),
                ],
                "row in movements",
                size=12,
            )
        with page.when("targets"):
            page.heading("{{ parts[1] }}. CHỈ TIÊU ĐĂNG KÝ")
            lay_out_targets(page, note=True)
        page.heading("{{ parts[2] }}. DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG")
        with page.when("bodies"):
            page.heading("1. Tập thể", 2)
            page.table(
                [
                    Column("Tên tập thể", 55, "{{ row.name }}"),
                    Column("Danh hiệu thi đua", 65, "{{ row.titles }}"),
                    Column("Hình thức khen thưởng", 50, "{{ row.forms }}"),
                ],
                "row in bodies",
                size=12,
            )
        with page.when("people"):
            page.heading("{% if bodies %}2. {% endif %}Cá nhân", 2)
            page.table(
                [
                    Column("STT", 13, "{{ row.order }}", "center"),
                    Column("Họ và tên", 46, "{{ row.name }}"),
                    Column("Chức vụ", 39, "{{ row.position }}"),
                    Column("Danh hiệu thi đua", 46, "{{ row.titles }}"),
                    Column("Hình thức khen thưởng", 33, "{{ row.forms }}"),
                ],
                "row in people",
                size=12,
            )
            page.paragraph("{{ people_total }}")
        with page.when("initiatives"):
            page.heading("{{ parts[3] }}. SÁNG KIẾN, ĐỀ TÀI ĐĂNG KÝ")
            page.table(
                [
                    Column("STT", 13, "{{ row.order }}", "center"),
                    Column("Tên sáng kiến, đề tài", 118, "{{ row.name }}"),
                    Column("Tác giả", 44, "{{ row.author }}"),
                ],
                "row in initiatives",
                size=12,
            )
        page.paragraph("{{ pledge }}")
        page.signature()
        return page


def _paper(draft: Draft, unit: Unit) -> Document:
    office, year = draft.office, draft.review.year
    draft.rows.append(unit.where)
    own, members = body(draft, unit.code, 1), people(draft, unit.code, 1)
    movements, targets = _movements(draft), target_groups(draft, unit.code)
    promised = [p for p in members if p.initiative]
    initiatives = [PromisedInitiative(order=n, name=p.initiative, author=p.name) for n, p in enumerate(promised, 1)]
    what = (
        "chỉ tiêu, danh hiệu thi đua, hình thức khen thưởng" if targets else "danh hiệu thi đua, hình thức khen thưởng"
    )
    name = unit.name if unit.name.startswith("Lãnh đạo") else f"Tập thể {unit.name}"
    standing = office.drafting_unit_name
    facts = RegistrationFacts(
        parent=upper(office.name),
        agency=upper(unit.name),
        place_date=draft.place_date(by_hand=True),
        subject=f"Năm\u00a0{year}",
        addressees=[f"Hội đồng Thi đua - Khen thưởng {office.name}"],
        opening=f"Căn cứ chức năng, nhiệm vụ được giao và {_plan(draft)}, {lower_first(name)} đăng ký {what} "
        f"năm\u00a0{year} như sau:",
        movements=movements,
        targets=targets,
        bodies=[own] if own else [],
        people=members,
        people_total=f"Danh sách có {count(len(members))} cá nhân.",
        initiatives=initiatives,
        parts=_parts(bool(movements), bool(targets)),
        pledge=f"{upper_first(name)} cam kết thực hiện đầy đủ các nội dung đã đăng ký và chịu sự kiểm tra, đánh giá "
        f"của Hội đồng "
        f"Thi đua - Khen thưởng {office.name}./.",
        recipients=[
            f"- {line}" for line in end_items(dict.fromkeys(["Như trên", standing, f"Lưu: {unit.short or unit.name}"]))
        ],
        signer=Signer(lines=[upper(unit.head_position)], name=draft.need(unit.head, "trưởng đơn vị", unit, "head")),
    )
    return draft.document(facts, name=f"dang-ky-thi-dua-{unit.code}-{unit.name}", subfolder="dang-ky-thi-dua")


def _plan(draft: Draft) -> str:
    office = draft.office
    plan = draft.refer("ke_hoach_thi_dua_khen_thuong", "Kế hoạch", f"KH-{office.symbol}")
    return f"{plan} của {office.name} về công tác thi đua, khen thưởng năm\u00a0{draft.review.year}"


def _movements(draft: Draft) -> list[JoinedMovement]:
    draft.rows += [m.where for m in draft.review.movements]
    return [
        JoinedMovement(
            order=n, name=upper_first(m.name), kind=m.kind, starts=short_date(m.starts), ends=short_date(m.ends)
        )
        for n, m in enumerate(draft.review.movements, 1)
    ]


def _parts(movements: bool, targets: bool) -> list[str]:
    """Roman numbers of the four parts, those left out not counted."""
    numerals = iter(("I", "II", "III", "IV"))
    return [next(numerals) if there else "" for there in (movements, targets, True, True)]
