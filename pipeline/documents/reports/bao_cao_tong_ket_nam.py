"""Báo cáo tổng kết công tác thi đua, khen thưởng năm (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4).

Every figure is counted from the outcomes, the register and the history the decisions are made from; what is
asked for, what is given and what is still above the office are kept apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.figure_tables import (
    dashed,
    lay_out_awards,
    lay_out_movements,
    lay_out_received,
    lay_out_units,
    lay_out_years,
    numbered,
)
from pipeline.documents.figures import (
    AwardFigures,
    MovementFigures,
    ReceivedFigures,
    UnitFigures,
    YearFigures,
    award_figures,
    compared,
    movement_figures,
    received,
    unit_figures,
)
from pipeline.documents.issued import kind_of, number_of
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.eligibility import Assessment
from pipeline.frame import Page
from pipeline.records import AWARD_COUNCIL, COUNCILS, INITIATIVE_COUNCIL
from pipeline.words import count, joined, percent, short_date

_LEAD, _GOOD, _LACK, _CAUSE, _LESSON, _NEXT, _ASK = SECTIONS = (
    "Lãnh đạo, chỉ đạo", "Ưu điểm", "Tồn tại, hạn chế", "Nguyên nhân", "Bài học kinh nghiệm", "Phương hướng, nhiệm vụ",
    "Kiến nghị, đề xuất",
)  # fmt: skip
_KINDS = (("KH", "kế hoạch"), ("QĐ", "quyết định"), ("TTr", "tờ trình"), ("TB", "thông báo"), ("BC", "báo cáo"))


class YearReportFacts(Facts):
    """Báo cáo năm: what was done, in prose and tables; what is thought of it; what comes next."""

    head: Head
    subject: str
    addressees: list[str]
    opening: str
    leading: list[str]
    movements_opening: str
    movements: list[MovementFigures]
    initiatives: str
    awards_opening: str
    awards: list[AwardFigures]
    total_proposed: int
    total_given: int
    total_pending: int
    total_declined: int
    units_opening: str
    units: list[UnitFigures]
    total_people: int
    total_titles: list[int]
    total_merits: int
    total_above: int
    years_opening: str
    before: int
    now: int
    years: list[YearFigures]
    received_opening: str
    received: list[ReceivedFigures]
    strengths: list[str]
    shortcomings: list[str]
    causes: list[str]
    lessons: list[str]
    next_year: int
    directions: list[str]
    requests: list[str]
    closing: str
    recipients: list[str]
    signer: Signer


class YearReport(DocumentType):
    """Báo cáo tổng kết năm, one for the office."""

    code = "bao_cao_tong_ket_nam"
    title = "Báo cáo tổng kết công tác thi đua, khen thưởng năm"
    family = "bao_cao"
    symbol = "BC"
    made_for = "cơ quan, mỗi năm"
    needs = "cần dòng ở sheet «Đề nghị»"
    seed_rows = "13"
    sections = SECTIONS
    facts = YearReportFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """When the review has outcomes to report."""
        if assessment.outcomes:
            yield self._paper(Draft(self, assessment))

    def _paper(self, draft: Draft) -> Document:
        office, year = draft.office, draft.review.year
        awards, units = award_figures(draft), unit_figures(draft)
        above = draft.need(office.appraiser, "cơ quan thẩm định", office, "appraiser")
        movements = movement_figures(draft, draft.review.movements)
        got = received(draft, date(year, 1, 1), draft.day)
        facts = YearReportFacts(
            head=draft.head(),
            subject=draft.subject_line(
                f"Tổng kết công tác thi đua, khen thưởng năm\u00a0{year}\nvà phương hướng, nhiệm vụ năm\u00a0{year + 1}"
            ),
            addressees=[above],
            opening=f"{office.name} báo cáo kết quả công tác thi đua, khen thưởng năm\u00a0{year} và phương "
            "hướng, nhiệm vụ "
            f"năm\u00a0{year + 1} (số liệu tính đến ngày {short_date(draft.day)}) như sau:",
            leading=[*draft.prose(_LEAD), _sessions(draft), _issued(draft)],
            movements_opening=_movements(movements),
            movements=movements,
            initiatives=_initiatives(draft),
            awards_opening=_awards(awards),
            awards=awards,
            total_proposed=sum(a.proposed for a in awards),
            total_given=sum(a.given for a in awards),
            total_pending=sum(a.pending for a in awards),
            total_declined=sum(a.declined for a in awards),
            units_opening="Kết quả theo phòng, đơn vị (số trường hợp được công nhận, được tặng và đang trình "
            "cấp trên):",
            units=units,
            total_people=sum(u.people for u in units),
            total_titles=[_sum(u.titles[n] for u in units) for n in range(3)],
            total_merits=_sum(u.merits for u in units),
            total_above=_sum(u.above for u in units),
            years_opening=f"So với năm\u00a0{year - 1} (theo các quyết định ghi trong hồ sơ khen thưởng của "
            "tập thể, cá nhân hiện có):",
            before=year - 1,
            now=year,
            years=compared(draft),
            received_opening=_received(got, year),
            received=got,
            strengths=dashed(draft.prose(_GOOD)),
            shortcomings=dashed(draft.prose(_LACK)),
            causes=dashed(draft.prose(_CAUSE)),
            lessons=dashed(draft.prose(_LESSON)),
            next_year=year + 1,
            directions=numbered(draft.prose(_NEXT)),
            requests=dashed(draft.prose(_ASK, required=False)),
            closing=f"Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm\u00a0{year} và phương "
            "hướng, nhiệm vụ "
            f"năm\u00a0{year + 1} của {office.name}./.",
            recipients=draft.recipients(["Như trên"]),
            signer=draft.signer(),
        )
        return draft.document(facts, rows=[o.nomination.where for o in draft.assessment.outcomes])

    def layout(self) -> Page:
        """Parts I to IV with five tables."""
        page = Page(title=self.title)
        page.head()
        page.title("BÁO CÁO", "{{ subject }}")
        page.addressees()
        page.paragraph("{{ opening }}")
        page.heading("I. KẾT QUẢ THỰC HIỆN")
        page.heading("1. Công tác lãnh đạo, chỉ đạo", 2)
        page.paragraphs("leading")
        page.heading("2. Kết quả phong trào thi đua", 2)
        page.paragraph("{{ movements_opening }}", keep_next=True)
        with page.when("movements"):
            lay_out_movements(page)
        page.paragraph("{{ initiatives }}")
        page.heading("3. Kết quả khen thưởng", 2)
        lay_out_awards(page)
        lay_out_units(page)
        lay_out_years(page)
        page.paragraph("{{ received_opening }}")
        with page.when("received"):
            lay_out_received(page)
        page.heading("II. ĐÁNH GIÁ CHUNG")
        for heading, name in (
            ("1. Ưu điểm", "strengths"),
            ("2. Tồn tại, hạn chế", "shortcomings"),
            ("3. Nguyên nhân", "causes"),
            ("4. Bài học kinh nghiệm", "lessons"),
        ):
            page.heading(heading, 2)
            page.paragraphs(name)
        page.heading("III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {{ next_year }}")
        page.paragraphs("directions")
        with page.when("requests"):
            page.heading("IV. KIẾN NGHỊ, ĐỀ XUẤT")
            page.paragraphs("requests")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


# --- wording ------------------------------------------------------------------------------------------------
def _sessions(draft: Draft) -> str:
    """How often the councils sat, and when."""
    told = []
    for council in COUNCILS:
        held = [s for s in draft.review.sessions if s.council == council and s.held_on <= draft.day]
        draft.rows += [s.where for s in held]
        if held:
            days = joined(short_date(s.held_on) for s in sorted(held, key=lambda s: s.held_on))
            told.append(f"{council} họp {count(len(held))} phiên (ngày {days})")
    return f"Trong năm, {'; '.join(told)}." if told else "Trong năm, các Hội đồng chưa họp."


def _issued(draft: Draft) -> str:
    """Numbered papers of the register signed in the year, by kind."""
    found: dict[str, int] = {}
    for entry in draft.review.issued_papers:
        kind, signed = kind_of(entry.paper), entry.signed_on
        if kind is None or kind is draft.kind or signed is None or signed.year != draft.review.year:
            continue
        if signed <= draft.day and entry.number and number_of(kind, entry, draft.office):
            found[kind.symbol] = found.get(kind.symbol, 0) + 1
            draft.rows.append(entry.where)
    named = [f"{count(found[symbol])} {name}" for symbol, name in _KINDS if symbol in found]
    return f"{draft.office.name} đã ban hành {joined(named)} về công tác thi đua, khen thưởng." if named else ""


def _movements(movements: Sequence[MovementFigures]) -> str:
    if not movements:
        return "Trong năm không tổ chức phong trào thi đua riêng."
    return f"Trong năm tổ chức, hưởng ứng {count(len(movements))} phong trào thi đua:"


def _initiatives(draft: Draft) -> str:
    """Put to the council this year, and recognised."""
    scored = [i for i in draft.review.initiatives if i.score is not None]
    good = [i for i in scored if i.result == "Công nhận"]
    draft.rows += [i.where for i in scored]
    if not scored:
        return f"{INITIATIVE_COUNCIL} chưa đánh giá sáng kiến trong năm."
    share = percent(len(good) / len(scored))
    return (
        f"{INITIATIVE_COUNCIL} đánh giá {count(len(scored))} sáng kiến, công nhận {count(len(good))} sáng "
        f"kiến ({share})."
    )


def _awards(awards: Sequence[AwardFigures]) -> str:
    proposed, given = sum(a.proposed for a in awards), sum(a.given for a in awards)
    pending, declined = sum(a.pending for a in awards), sum(a.declined for a in awards)
    return (
        f"{AWARD_COUNCIL} xét {count(proposed)} lượt đề nghị: đã công nhận, tặng theo thẩm quyền "
        f"{count(given)}; đang trình cấp có "
        f"thẩm quyền {count(pending)}; không đủ điều kiện {count(declined)}, cụ thể:"
    )


def _received(got: Sequence[ReceivedFigures], year: int) -> str:
    if not got:
        return f"Trong năm\u00a0{year} chưa nhận quyết định khen thưởng của cấp trên."
    total = sum(line.number for line in got)
    return (
        f"Trong năm\u00a0{year}, cấp trên đã có quyết định khen thưởng {count(total)} trường hợp (thành "
        "tích các năm trước):"
    )


def _sum(texts: Iterator[str]) -> int:
    return sum(int(text) for text in texts if text != "-")
