"""Bảng tổng hợp đăng ký thi đua of the office: counts by unit, then the named lists. No national form exists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline import law
from pipeline.documents.draft import Draft, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.registrations import PledgedBody, PledgedPerson, body, of_unit, people
from pipeline.eligibility import Assessment
from pipeline.findings import Place, review
from pipeline.frame import Column, Group, Page, Signatory
from pipeline.records import Registration, Unit
from pipeline.words import count, upper, upper_first

_MOST = 10  # awards side by side; those beyond share one column
_OTHERS = "Danh hiệu, hình thức khác"


class UnitCounts(Facts):
    """Số liệu của một đơn vị: registrations of each award in the order of the columns."""

    order: int
    name: str
    headcount: str
    counts: list[str]
    initiatives: str


class PledgedUnit(Facts):
    """Nhóm cá nhân của một đơn vị."""

    name: str
    people: list[PledgedPerson]


class RegistrationSummaryFacts(Facts):
    """Bảng tổng hợp đăng ký: counts, collectives, people."""

    parent: str
    agency: str
    place_date: str
    subject: str
    columns: list[str]
    rows: list[UnitCounts]
    headcount: str
    totals: list[str]
    initiatives: str
    missing: str
    bodies: list[PledgedBody]
    units: list[PledgedUnit]
    summary: str
    compiler: Signer
    signer: Signer


class RegistrationSummary(DocumentType):
    """Tổng hợp đăng ký thi đua, one for the office."""

    code = "tong_hop_dang_ky_thi_dua"
    title = "Bảng tổng hợp đăng ký thi đua"
    family = "ke_hoach"
    made_for = "cơ quan, mỗi năm"
    needs = "cần dòng ở sheet «Đăng ký thi đua»"
    seed_rows = "2, IV.1.a"
    facts = RegistrationSummaryFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The summary, once any registration is there."""
        if assessment.review.registrations:
            yield _paper(Draft(self, assessment))

    def layout(self) -> Page:
        """A landscape page: counts by unit, collectives, people by unit."""
        page = Page(title=self.title, landscape=True)
        page.head("{{ parent }}", "{{ agency }}", "", "{{ place_date }}", no_number=True)
        page.title("BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA", "{{ subject }}")
        page.heading("I. SỐ LIỆU ĐĂNG KÝ")
        for many in range(1, _MOST + 1):
            with page.when(f"columns|length == {many}"):
                _lay_out_counts(page, many)
        with page.when("missing"):
            page.paragraph("{{ missing }}")
        page.heading("II. DANH SÁCH TẬP THỂ")
        page.table(
            [
                Column("STT", 13, "{{ row.order }}", "center"),
                Column("Tên tập thể", 84, "{{ row.name }}"),
                Column("Danh hiệu thi đua", 96, "{{ row.titles }}"),
                Column("Hình thức khen thưởng", 59, "{{ row.forms }}"),
            ],
            "row in bodies",
            size=12,
        )
        page.heading("III. DANH SÁCH CÁ NHÂN")
        page.table(
            [
                Column("STT", 13, "{{ row.order }}", "center"),
                Column("Họ và tên", 46, "{{ row.name }}"),
                Column("Chức vụ", 38, "{{ row.position }}"),
                Column("Danh hiệu thi đua", 52, "{{ row.titles }}"),
                Column("Hình thức khen thưởng", 35, "{{ row.forms }}"),
                Column("Tên sáng kiến, đề tài đăng ký", 68, "{{ row.initiative }}"),
            ],
            group=Group("unit in units", "{{ unit.name }}", "row in unit.people"),
            size=12,
        )
        page.paragraph("{{ summary }}")
        page.signatures(
            Signatory("line in compiler.lines", "{{ compiler.name }}"),
            Signatory("line in signer.lines", "{{ signer.name }}"),
        )
        return page


def _lay_out_counts(page: Page, many: int) -> None:
    """The table for `many` awards; what the numbers do not take is left to the names."""
    award = min(24.0, 150 / many)
    columns = [
        Column("STT", 13, "{{ row.order }}", "center"),
        Column("Phòng, đơn vị", page.text_width - 53 - many * award, "{{ row.name }}"),
        Column("Tổng số người", 18, "{{ row.headcount }}", "center"),
    ]
    columns += [Column(f"{{{{ columns[{n}] }}}}", award, f"{{{{ row.counts[{n}] }}}}", "center") for n in range(many)]
    columns.append(Column("Sáng kiến, đề tài", 22, "{{ row.initiatives }}", "center"))
    totals = [f"{{{{ totals[{n}] }}}}" for n in range(many)]
    page.table(columns, "row in rows", total=["Cộng", None, "{{ headcount }}", *totals, "{{ initiatives }}"], size=12)


def _paper(draft: Draft) -> Document:
    held, office = draft.review, draft.office
    awards = _awards(held.registrations)
    columns = _columns(awards)
    units = [u for u in held.units if of_unit(held, u.code)]
    groups, listed = [], 0
    for unit in units:
        group = people(draft, unit.code, listed + 1)
        listed += len(group)
        if group:
            groups.append(PledgedUnit(name=unit.name, people=group))
    bodies = [one for unit in units if (one := body(draft, unit.code, 0))]
    bodies = [one.model_copy(update={"order": n}) for n, one in enumerate(bodies, 1)]
    facts = RegistrationSummaryFacts(
        parent=upper(office.parent),
        agency=upper(office.name),
        place_date=draft.place_date(by_hand=True),
        subject=f"Năm\u00a0{held.year}",
        columns=[name for name, _ in columns],
        rows=[_row(draft, unit, columns, n) for n, unit in enumerate(units, 1)],
        headcount=count(sum(_headcount(draft, u) for u in units)),
        totals=[count(sum(r.award in codes for r in held.registrations)) for _, codes in columns],
        initiatives=count(sum(bool(r.initiative) for r in held.registrations)),
        missing=_missing(draft, units),
        bodies=bodies,
        units=groups,
        summary=f"Tổng số: {count(len(bodies))} tập thể, {count(listed)} cá nhân, "
        f"{count(sum(bool(r.initiative) for r in held.registrations))} sáng kiến, đề tài đăng ký./.",
        compiler=_compiler(draft),
        signer=draft.signer(),
    )
    return draft.document(facts)


def _awards(registrations: Sequence[Registration]) -> list[str]:
    """Awards registered, people's titles first, then collectives', then forms of merit; the lowest first."""
    codes = {r.award for r in registrations}
    return sorted(
        codes,
        key=lambda c: (
            law.label_of(c).kind != "danh_hieu",
            "ca_nhan" not in law.label_of(c).holders,
            -law.precedence(c),
        ),
    )


def _columns(awards: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Heading and awards of each column; what does not fit shares the last."""
    shown = len(awards) if len(awards) <= _MOST else _MOST - 1
    columns: list[tuple[str, tuple[str, ...]]] = [(_heading(code), (code,)) for code in awards[:shown]]
    if shown < len(awards):
        columns.append((_OTHERS, tuple(awards[shown:])))
    return columns


def _heading(code: str) -> str:
    """An award over a narrow column."""
    return law.label_of(code).label.replace("Ủy ban nhân dân", "UBND")


def _headcount(draft: Draft, unit: Unit) -> int:
    return unit.headcount if unit.headcount is not None else len(draft.review.members_of(unit.code))


def _row(draft: Draft, unit: Unit, columns: Sequence[tuple[str, tuple[str, ...]]], order: int) -> UnitCounts:
    draft.rows.append(unit.where)
    own = of_unit(draft.review, unit.code)
    return UnitCounts(
        order=order,
        name=unit.name,
        headcount=count(_headcount(draft, unit)),
        counts=[_shown(sum(r.award in codes for r in own)) for _, codes in columns],
        initiatives=_shown(sum(bool(r.initiative) for r in own)),
    )


def _shown(number: int) -> str:
    return count(number) if number else ""


def _missing(draft: Draft, units: Sequence[Unit]) -> str:
    """Units and people that registered nothing; told in the paper and to the clerk."""
    codes = {r.subject for r in draft.review.registrations}
    absent_units = [u for u in draft.review.units if u not in units]
    absent_people = [p for p in draft.review.people if p.code not in codes]
    said = [f"phòng, đơn vị: {', '.join(u.name for u in absent_units)}"] if absent_units else []
    said += (
        [f"{count(len(absent_people))} cá nhân: {', '.join(p.full_name for p in absent_people)}"]
        if absent_people
        else []
    )
    if not said:
        return ""
    first = (absent_units or absent_people)[0]
    text = f"Chưa đăng ký thi đua: {'; '.join(said)}."
    draft.findings.append(
        review(
            "dang_ky.con_thieu",
            Place(first.where.file, Registration.sheet),
            upper_first(text),
            "Đôn đốc đăng ký rồi thêm dòng vào sheet Đăng ký thi đua.",
        )
    )
    return text


def _compiler(draft: Draft) -> Signer:
    """Head of the unit that keeps the office's awards work, who compiles the table."""
    unit = draft.standing_unit
    return Signer(lines=[upper(draft.standing_head)], name=unit.head if unit else "")
