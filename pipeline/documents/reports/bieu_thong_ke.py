"""Biểu thống kê ngành Nội vụ về thi đua, khen thưởng: movements, State awards, awards of bộ and tỉnh in the year."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from pipeline import law
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.object_classes import DEPARTMENT_HEAD, DIRECT, SECTION_HEAD, object_class
from pipeline.eligibility import Assessment
from pipeline.law import AwardLabel, Instrument, Merit
from pipeline.records import Movement, PastAward, Person
from pipeline.words import count, upper
from pipeline.workbook.books import BookColumn, Sheet, book

_FORMS = {
    "tt_02_2023": ("0601.N/BNV-TĐKT", "0602.N/BNV-TĐKT", "0603.N/BNV-TĐKT"),
    "tt_03_2018": ("0701.N/BNV-TĐKT", "0702.N/BNV-TĐKT", "0703.N/BNV-TĐKT"),
}
"""Instrument in force → the forms on movements, State awards, awards of bộ and tỉnh."""
_LEVELS = ("Trung ương", "Bộ, ban, ngành, tỉnh", "Cơ quan, đơn vị")
_MERITS = ((Merit.ROUTINE, "Thường xuyên (công trạng)"), (Merit.CAMPAIGN, "Theo chuyên đề"), (Merit.SUDDEN, "Đột xuất"),
           (Merit.FOREIGN, "Đối ngoại"), (Merit.CAREER, "Quá trình cống hiến"), (Merit.TENURE, "Niên hạn"))  # fmt: skip
_PROVINCIAL = (("Bằng khen", "bang_khen_"), ("Chiến sĩ thi đua", "chien_si_thi_dua_"), ("Cờ thi đua", "co_thi_dua_"),
               ("Kỷ niệm chương", "ky_niem_chuong_"))  # fmt: skip
_STATE = (("Huân chương", "huan_chuong_"), ("Huy chương", "huy_chuong"), ("Giải thưởng", "giai_thuong_"),
          ("Danh hiệu vinh dự Nhà nước", ("nha_giao_", "thay_thuoc_", "nghe_si_", "nghe_nhan_", "anh_hung_")),
          ("Cờ thi đua của Chính phủ", "co_thi_dua_chinh_phu"), ("Bằng khen của Thủ tướng", "bang_khen_thu_tuong"),
          ("Chiến sĩ thi đua toàn quốc", "chien_si_thi_dua_toan_quoc"))  # fmt: skip


class Figures(Facts):
    """Dòng biểu: what is counted, its code, the total, then the columns."""

    name: str
    code: str
    numbers: list[int]


class Form(Facts):
    """Biểu: its number, title, columns and lines."""

    label: str
    title: str
    columns: list[str]
    lines: list[Figures]
    notes: list[str]


class StatisticsFacts(Facts):
    """Biểu thống kê: who reports, on what day, the three forms."""

    agency: str
    day: str
    year: int
    forms: list[Form]


class Statistics(DocumentType):
    """Biểu thống kê thi đua, khen thưởng, one workbook for the year."""

    code = "bieu_thong_ke"
    title = "Biểu thống kê thi đua, khen thưởng"
    family = "bao_cao"
    made_for = "cơ quan, mỗi năm"
    needs = "cần Thông tư quy định biểu thống kê thi đua, khen thưởng có hiệu lực vào ngày lập"
    seed_rows = "13"
    suffix = ".xlsx"
    facts = StatisticsFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The three forms, where the law of the year has them."""
        draft = Draft(self, assessment)
        rules = next((i for i in draft.regime.instruments if i.code in _FORMS), None)
        if rules is None:
            return
        draft.used.add(rules.code)
        labels = _FORMS[rules.code]
        awards = [a for a in draft.review.past_awards if a.decided_on.year == draft.review.year]
        draft.rows += [record.where for record in (*draft.review.movements, *awards)]
        forms = [
            _movements(labels[0], draft.review.movements, rules),
            _awards(draft, labels[1], "Số lượng khen thưởng cấp Nhà nước", awards, _STATE, _is_state),
            _awards(
                draft, labels[2], "Số lượng khen thưởng cấp bộ, ban, ngành, tỉnh", awards, _PROVINCIAL, _is_provincial
            ),
        ]
        facts = StatisticsFacts(
            agency=upper(draft.office.name), day=draft.place_date(by_hand=True), year=draft.review.year, forms=forms
        )
        yield draft.document(facts)

    def content(self, facts: Facts) -> bytes:
        """A sheet for each form."""
        assert isinstance(facts, StatisticsFacts)
        return book([_sheet(facts, form) for form in facts.forms], title=self.title)


# --- movements ----------------------------------------------------------------------------------------------
def _movements(label: str, movements: Sequence[Movement], rules: Instrument) -> Form:
    """Movements by level of who launched them, counted by scope, length and way."""
    asked: tuple[tuple[str, Callable[[Movement], bool]], ...] = (
        ("Tổng số phong trào thi đua", lambda m: True),
        ("Chia theo phạm vi: Toàn quốc", lambda m: m.scope == "Toàn quốc"),
        ("Bộ, ban, ngành, tỉnh", lambda m: m.scope == "Bộ, ban, ngành, tỉnh"),
        ("Cụm, khối thi đua", lambda m: m.scope == "Cụm, khối thi đua"),
        ("Cơ quan, tổ chức, đơn vị", lambda m: m.scope == "Cơ quan, đơn vị"),
        ("Chia theo thời hạn: Dưới 01 năm", lambda m: _years(m) == 0),
        ("01 năm", lambda m: _years(m) == 1),
        ("Từ trên 01 năm đến dưới 03 năm", lambda m: _years(m) == 2),
        ("Từ 03 năm đến dưới 05 năm", lambda m: _years(m) == 3),
        ("Từ 05 năm trở lên", lambda m: _years(m) == 5),
        ("Chia theo hình thức: Theo chuyên đề", lambda m: m.kind == "Chuyên đề"),
        ("Thường xuyên", lambda m: m.kind == "Thường xuyên"),
    )
    lines = []
    for number, (name, belongs) in enumerate(asked, 1):
        counted = [sum(belongs(m) for m in movements if m.level == level) for level in _LEVELS]
        lines.append(Figures(name=name, code=f"{number:02d}", numbers=[sum(counted), *counted]))
    columns = ["Tổng số", "Cấp Trung ương", "Cấp bộ, ban, ngành, đoàn thể Trung ương, tỉnh", "Cơ quan, tổ chức, đơn vị"]
    notes = [f"Biểu theo {rules.cite_short()}; đối chiếu với biểu mẫu gốc trước khi gửi."]
    return Form(label=label, title="Số phong trào thi đua", columns=columns, lines=lines, notes=notes)


def _years(movement: Movement) -> int:
    """Length in the classes of the form: 0, 1, 2 (over one), 3 and 5 stand for the least years of each.

    A movement of the year runs from its launch to the closing, so ten months and more count as one year.
    """
    months = (movement.ends.year - movement.starts.year) * 12 + movement.ends.month - movement.starts.month + 1
    return next(least for least, from_month in ((5, 60), (3, 36), (2, 13), (1, 10), (0, 0)) if months >= from_month)


# --- awards -------------------------------------------------------------------------------------------------
def _is_state(award: AwardLabel) -> bool:
    return award.level == "nha_nuoc" or award.code in (
        "chien_si_thi_dua_toan_quoc",
        "bang_khen_thu_tuong",
        "co_thi_dua_chinh_phu",
    )


def _is_provincial(award: AwardLabel) -> bool:
    return award.level in ("tinh", "bo") and not _is_state(award)


def _awards(
    draft: Draft,
    label: str,
    title: str,
    awards: Sequence[PastAward],
    kinds: Sequence[tuple[str, str | tuple[str, ...]]],
    belongs: Callable[[AwardLabel], bool],
) -> Form:
    """Awards decided in the year, by holder and form of merit; those without a column are told in a note."""
    known = [(a, found) for a in awards if (found := law.find_award(a.award)) and belongs(found)]
    counted = [(a, f) for a, f in known if any(f.code.startswith(stem) for _, stem in kinds)]
    people = {a.subject for a, _ in counted} & set(draft.review.person_by_code)

    def is_class(award: PastAward, name: str) -> bool:
        person = draft.review.person_by_code.get(award.subject)
        return isinstance(person, Person) and object_class(person) == name

    asked: list[tuple[str, Callable[[PastAward], bool]]] = [
        ("Tổng số", lambda a: True),
        ("Chia theo đối tượng: Tập thể", lambda a: a.subject not in people),
        ("Trong đó: doanh nghiệp", lambda a: False),
        ("Hộ gia đình", lambda a: False),
        ("Cá nhân", lambda a: a.subject in people),
        ("Trong đó: lãnh đạo cấp bộ, tỉnh và tương đương trở lên", lambda a: False),
        ("Lãnh đạo cấp vụ, sở, ngành và tương đương", lambda a: is_class(a, DEPARTMENT_HEAD)),
        ("Doanh nhân", lambda a: False),
        ("Lãnh đạo từ cấp phó phòng và tương đương trở lên", lambda a: is_class(a, SECTION_HEAD)),
        ("Người trực tiếp công tác, lao động", lambda a: is_class(a, DIRECT)),
    ]
    for merit, name in _MERITS:
        head = "Chia theo loại hình: " if merit is Merit.ROUTINE else ""
        asked.append((f"{head}{name}", _of_merit(merit)))
    asked.append(("Kháng chiến", lambda a: False))
    lines = []
    for number, (name, holds) in enumerate(asked, 1):
        numbers = [sum(f.code.startswith(stem) for a, f in counted if holds(a)) for _, stem in kinds]
        lines.append(Figures(name=name, code=f"{number:02d}", numbers=[sum(numbers), *numbers]))
    columns = ["Tổng số", *(name for name, _ in kinds)]
    return Form(label=label, title=title, columns=columns, lines=lines, notes=_notes(draft, known, counted))


def _of_merit(merit: Merit) -> Callable[[PastAward], bool]:
    return lambda award: Merit.of(award.kind) is merit


def _notes(
    draft: Draft, known: Sequence[tuple[PastAward, AwardLabel]], counted: Sequence[tuple[PastAward, AwardLabel]]
) -> list[str]:
    """From where to where the figures reach, and what has no column."""
    first, last = date(draft.review.year, 1, 1), date(draft.review.year, 12, 31)
    notes = [f"Tính theo ngày ký quyết định, từ {first:%d/%m/%Y} đến {last:%d/%m/%Y}, trên sheet «Khen thưởng đã có»."]
    left = [f for pair in known if pair not in counted for f in pair[1:]]
    if left:
        names = ", ".join(f"{f.name} ({count(sum(g.code == f.code for g in left))})" for f in dict.fromkeys(left))
        notes.append(f"Không có cột trong biểu nên không cộng: {names}.")
    return notes


def _sheet(facts: StatisticsFacts, form: Form) -> Sheet:
    narrow = 16 if len(form.columns) > 6 else 20
    columns = [BookColumn("Chỉ tiêu", 54), BookColumn("Mã số", 9, "center")]
    columns += [BookColumn(name, narrow, "center", longest=9, whole=True) for name in form.columns]
    rows: list[tuple[str | int, ...]] = [(line.name, line.code, *line.numbers) for line in form.lines]
    title = (f"BIỂU SỐ {form.label}", f"{form.title} năm {facts.year}", f"Đơn vị báo cáo: {facts.agency}. {facts.day}")
    return Sheet(form.label.split("/")[0], columns, rows, title=title, notes=form.notes)
