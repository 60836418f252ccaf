"""Reports, distribution and the rest of a dossier: the sample reviews in, the figures of the finished papers out."""

from __future__ import annotations

import io
import re
from datetime import date
from functools import cache

import docx
import pytest
from docx.table import Table
from openpyxl import Workbook, load_workbook

from inputs.samples import ke_hoach_va_dau_tu_2021, tai_chinh_2026
from pipeline import checking, rendering, stationery
from pipeline.documents import Document, types
from pipeline.documents.careers import length, post_lines
from pipeline.eligibility import Assessment, assess
from pipeline.findings import Level
from pipeline.records import IssuedPaper, MedalNomination, Passage, Post, Review
from pipeline.words import count, fold
from pipeline.workbook.books import BookColumn, Formula, Sheet, book

PROVINCE = "chu_tich_uy_ban_nhan_dan_tinh"
CODES = (
    "bang_ke_phat_hanh", "bao_cao_so_ket", "bao_cao_tong_ket_nam", "bao_cao_tong_ket_phong_trao", "bieu_thong_ke",
    "cong_van_gui", "giay_xac_nhan_sang_kien", "phieu_gui", "so_dang_ky_van_ban_di", "tep_nhap_he_thong_tinh",
    "thong_bao_ket_qua_lay_y_kien", "thong_bao_lay_y_kien", "to_trinh_ky_niem_chuong", "tom_tat_qua_trinh_cong_tac",
    "tom_tat_thanh_tich",
)  # fmt: skip
both = pytest.mark.parametrize("year", ["2021", "2026"])


@cache
def assessed(year: str) -> Assessment:
    data: Review = (ke_hoach_va_dau_tu_2021 if year == "2021" else tai_chinh_2026).review()
    return assess(data)[0]


def changed(year: str, **fields: object) -> Assessment:
    return assess(assessed(year).review.model_copy(update=fields))[0]


def papers(code: str, assessment: Assessment) -> list[Document]:
    return list(next(k for k in types() if k.code == code).papers(assessment))


@cache
def compiled(code: str) -> rendering.CompiledTemplate:
    kind = next(k for k in types() if k.code == code)
    return rendering.compile(kind.layout().bytes(), name=f"{code}.docx", filters=stationery.FILTERS)


def rendered(document: Document) -> bytes:
    return compiled(document.kind.code).render(document.facts.model_dump())


def text(document: Document) -> str:
    return "\n".join(checking.paragraphs(rendered(document))).replace("\u00a0", " ")


def tables(document: Document) -> list[list[list[str]]]:
    """Bordered tables, cell by cell."""
    opened = docx.Document(io.BytesIO(rendered(document)))
    return [cells(t) for t in opened.tables if t._tbl.xpath("./w:tblPr/w:tblBorders/w:top[@w:val='single']")]


def cells(table: Table) -> list[list[str]]:
    return [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in table.rows]


def opened_book(document: Document) -> Workbook:
    content = document.kind.content(document.facts)
    assert content == document.kind.content(document.facts)
    return load_workbook(io.BytesIO(content))


# --- every kind ---------------------------------------------------------------------------------------------
@both
@pytest.mark.parametrize("code", CODES)
def test_each_kind_is_made_whole_from_both_samples(code: str, year: str) -> None:
    found = papers(code, assessed(year))
    assert found and not [gap.what for d in found for gap in d.gaps]
    assert len({d.file for d in found}) == len(found)
    assert all(d.rows for d in found)
    if found[0].kind.suffix == ".docx":
        content = rendered(found[0])
        assert not [str(f) for f in checking.check_form(content, file=code) if f.level is Level.ERROR]


# --- the year's report ----------------------------------------------------------------------------------------
@both
def test_the_years_figures_are_those_of_the_outcomes(year: str) -> None:
    assessment = assessed(year)
    (report,) = papers("bao_cao_tong_ket_nam", assessment)
    movements, awards, units, years, *_ = tables(report)
    own = {"giay_khen", "lao_dong_tien_tien", "chien_si_thi_dua_co_so", "tap_the_lao_dong_tien_tien"}
    granted = assessment.granted()
    given, pending = sum(o.award.code in own for o in granted), sum(o.award.code not in own for o in granted)
    declined = len(assessment.outcomes) - len(granted)
    assert awards[-1][3:] == [str(n) for n in (len(assessment.outcomes), given, pending, declined)]
    for column in range(3, 7):
        assert sum(int(row[column]) for row in awards[1:-1]) == int(awards[-1][column])
    said = text(report)
    assert (
        f"xét {count(len(assessment.outcomes))} lượt đề nghị" in said
        and f"đang trình cấp có thẩm quyền {count(pending)};" in said
    )
    assert [row[1] for row in units[1:-1]] == [u.name for u in assessment.review.units]
    assert units[-1][2] == str(sum(int(row[2]) for row in units[1:-1])) == str(len(assessment.review.people))
    assert int(units[-1][3]) == len(assessment.granted(award="lao_dong_tien_tien"))
    assert int(units[-1][4]) == len(assessment.granted(award="chien_si_thi_dua_co_so"))
    assert int(units[-1][6]) == len(assessment.granted(award="giay_khen"))
    assert int(units[-1][7]) == pending
    assert len(movements) == len(assessment.review.movements) + 1
    for row in years[1:]:
        assert int(row[4]) == int(row[3]) - int(row[2])


def test_without_a_signed_decision_nothing_counts_as_given() -> None:
    unsigned = tuple(e for e in assessed("2026").review.issued_papers if not e.paper.startswith("quyet_dinh"))
    (report,) = papers("bao_cao_tong_ket_nam", changed("2026", issued_papers=unsigned))
    assert tables(report)[1][-1][4] == "0"


def test_a_report_names_its_missing_prose_where_it_stands() -> None:
    (report,) = papers("bao_cao_tong_ket_nam", changed("2026", passages=()))
    assert any("nội dung mục «Ưu điểm»" in gap.what for gap in report.gaps)
    assert "[thiếu: nội dung mục «Ưu điểm»]" in text(report)


# --- half year and movements ------------------------------------------------------------------------------------
@both
def test_the_half_year_counts_registrations_and_what_was_sent(year: str) -> None:
    review = assessed(year).review
    (report,) = papers("bao_cao_so_ket", assessed(year))
    _, pledges, *_ = tables(report)
    units = set(review.unit_by_code)
    assert pledges[-1][2:] == [
        str(sum(r.subject in units for r in review.registrations)),
        str(sum(r.subject not in units for r in review.registrations)),
    ]
    day = review.issued("bao_cao_so_ket")
    assert day and day.signed_on
    due = [f for f in review.follow_ups if f.deadline <= day.signed_on]
    assert f"Trong {count(len(due))} lượt nội dung" in text(report)
    assert f"{count(sum(f.sent_on is not None and f.sent_on <= f.deadline for f in due))} lượt đúng hạn" in text(report)


@both
def test_a_movements_report_tells_its_own_targets(year: str) -> None:
    review = assessed(year).review
    for report, movement in zip(papers("bao_cao_tong_ket_phong_trao", assessed(year)), review.movements, strict=True):
        targets = review.targets_of(movement.code)
        rows = tables(report)[0][1:]
        assert [row[1] for row in rows] == [t.name for t in targets]
        reached = sum(t.done is not None and t.plan is not None and t.done >= t.plan for t in targets)
        assert f"{count(reached)}/{count(len(targets))} chỉ tiêu đạt" in text(report)
        assert all(lack in text(report) for lack in movement.shortcomings)


def test_a_movement_without_results_has_no_report_yet() -> None:
    running = tuple(m.model_copy(update={"results": ()}) for m in assessed("2026").review.movements)
    assert not papers("bao_cao_tong_ket_phong_trao", changed("2026", movements=running))


# --- statistics ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("year", "forms"), [("2021", "070"), ("2026", "060")])
def test_the_forms_are_those_in_force_and_add_up(year: str, forms: str) -> None:
    made = opened_book(papers("bieu_thong_ke", assessed(year))[0])
    assert [name[:4] for name in made.sheetnames] == [f"{forms}{n}" for n in (1, 2, 3)]
    for sheet in made:
        for row in sheet.iter_rows(min_row=5, values_only=True):
            if isinstance(row[2], int):
                assert row[2] == sum(n for n in row[3:] if isinstance(n, int))
    movements = [row for row in made.worksheets[0].iter_rows(min_row=5, values_only=True) if row[1]]
    by_code = {row[1]: row[2] for row in movements}
    assert by_code["01"] == len(assessed(year).review.movements)
    assert by_code["01"] == sum(by_code[f"{n:02}"] for n in range(6, 11)) == by_code["11"] + by_code["12"]


def test_an_award_of_the_year_is_counted_once_by_holder_and_merit() -> None:
    made = opened_book(papers("bieu_thong_ke", assessed("2021"))[0])
    rows = {row[1]: row for row in made.worksheets[2].iter_rows(min_row=5, values_only=True) if row[1]}
    decided = [
        a for a in assessed("2021").review.past_awards if a.decided_on.year == 2021 and a.award == "bang_khen_tinh"
    ]
    assert rows["01"][3] == rows["02"][3] == rows["11"][3] == len(decided) == 1
    assert rows["05"][2] == 0


# --- distribution -------------------------------------------------------------------------------------------------
@both
def test_the_packing_list_gives_each_recipient_what_the_matrix_gives(year: str) -> None:
    made = opened_book(papers("bang_ke_phat_hanh", assessed(year))[0])
    summary = [row for row in made["Tổng hợp"].iter_rows(min_row=5, values_only=True) if isinstance(row[0], int)]
    matrix = tables(papers("danh_sach_phat_hanh", assessed(year))[0])[1]
    assert {row[1]: row[4] for row in summary} == {row[1]: int(row[-1]) for row in matrix[1:-1]}
    assert len(made.sheetnames) == len(summary) + 1
    for order, row in enumerate(summary, 1):
        listed = [r for r in made[f"{order:02}"].iter_rows(min_row=5, values_only=True) if isinstance(r[0], int)]
        assert len(listed) == row[3] and sum(r[4] for r in listed) == row[4]


@both
def test_transmittals_are_numbered_on_and_list_the_envelope(year: str) -> None:
    notes = papers("phieu_gui", assessed(year))
    numbers = [int(re.search(r"Số: (\d+)/PG-", text(note))[1]) for note in notes]  # type: ignore[index]
    entry = assessed(year).review.issued("phieu_gui")
    assert entry and numbers == list(range(int(entry.number), int(entry.number) + len(notes)))
    for note in notes:
        rows = tables(note)[0]
        assert f"gửi {count(len(rows) - 2)} văn bản sau đây" in text(note)
        assert sum(int(row[3]) for row in rows[1:-1]) == int(rows[-1][3])


@both
def test_the_letter_lists_every_nominee_of_the_proposal(year: str) -> None:
    letters = papers("cong_van_gui", assessed(year))
    assert len(letters) == 2
    for letter in letters:
        dossiers = tables(letter)[1][1:]
        assert sorted(row[1] for row in dossiers) == sorted(o.name for o in assessed(year).granted(decider=PROVINCE))
        assert re.search(r"Số: \d+/S(TC|KHĐT)-VP", text(letter))
    assert "thẩm định, trình" in text(letters[1]) and "thẩm định, trình" not in text(letters[0])


@both
def test_the_register_has_the_decrees_columns_and_limits(year: str) -> None:
    made = opened_book(papers("so_dang_ky_van_ban_di", assessed(year))[0])
    assert made.sheetnames == [f"Năm {int(year) - 1}", f"Năm {year}"]
    sheet = made[f"Năm {year}"]
    assert [c.value for c in sheet[4]][:4] == [
        "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký",
    ]  # fmt: skip
    limits = {str(rule.sqref)[0]: rule.formula2 or rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert limits["A"] == "42" and limits["C"] == "500" and limits["D"] == "50" and limits["G"] == "999"
    rows = [row for row in sheet.iter_rows(min_row=6, values_only=True) if row[1]]
    days = [date(*map(int, reversed(row[1].split("/")))) for row in rows]
    assert days == sorted(days) and {day.year for day in days} == {int(year)}
    assert len({row[0] for row in rows}) == len(rows)
    assert all(len(str(row[0])) <= 42 and len(str(row[2])) <= 500 for row in rows)


# --- exchange -----------------------------------------------------------------------------------------------------
@both
def test_the_import_workbook_keeps_the_provinces_shape(year: str) -> None:
    (document,) = papers("tep_nhap_he_thong_tinh", assessed(year))
    made = opened_book(document)
    sheet = made["file nhận"]
    assert [c.value for c in sheet[1]][:9] == [
        "STT", "Tên gọi (Ông/Bà/Chức danh)", "Tên tập thể/cá nhân/hộ gia đình", "Chức vụ", "Đơn vị công tác",
        "Phân loại khen thưởng", "Danh hiệu thi đua/Hình thức khen thưởng", "Phân loại đối tượng", "Lĩnh vực hoạt động",
    ]  # fmt: skip
    assert [sheet[f"{c}1"].value for c in "RSTU"] == [
        "Mã phân loại KT",
        "Mã danh hiệu",
        "Mã phân loại đối tượng",
        "Mã lĩnh vực",
    ]
    assert all(sheet.column_dimensions[c].hidden for c in "RSTU")
    assert "VLOOKUP(F2,PLKT!$A:$B,2,FALSE)" in sheet["R2"].value and "VLOOKUP(I2,LVHD!" in sheet["U2"].value
    assert {n: made[n].sheet_state for n in ("PLKT", "HTKT", "PLDT", "LVHD")} == dict.fromkeys(
        ("PLKT", "HTKT", "PLDT", "LVHD"), "hidden"
    )
    assert [made["PLKT"][f"B{n}"].value for n in (2, 3, 4)] == ["CANHAN", "TAPTHE", "HOGIADINH"]
    listed = {rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert listed == {"DM_PLKT", "DM_HTKT", "DM_PLDT", "DM_LVHD"} <= set(made.defined_names)
    names = [row[2] for row in sheet.iter_rows(min_row=2, values_only=True) if row[2]]
    granted = assessed(year).granted(decider=PROVINCE)
    assert sorted(names) == sorted(o.name for o in granted)
    known = {row[0] for row in made["HTKT"].iter_rows(min_row=2, values_only=True)}
    assert {row[6] for row in sheet.iter_rows(min_row=2, values_only=True) if row[6]} <= known


def test_a_book_has_stable_bytes_and_no_formula_from_a_text() -> None:
    sheet = Sheet(
        "Thử",
        (BookColumn("Tên", longest=9), BookColumn("Số", total=True)),
        [("=1+1", 2), ("@lệnh", 3)],
        title=("Bảng",),
    )
    made = load_workbook(io.BytesIO(book([sheet])))["Thử"]
    assert book([sheet]) == book([sheet])
    assert made["A4"].value == "=1+1" and made["A4"].data_type == "s" and made["A4"].quotePrefix
    assert made["B6"].value == 5
    formula = load_workbook(io.BytesIO(book([Sheet("Thử", (BookColumn("Mã"),), [(Formula("=1+1"),)])])))["Thử"]["A2"]
    assert formula.data_type == "f"


# --- dossiers -----------------------------------------------------------------------------------------------------
@both
def test_the_summary_names_the_provision_the_votes_and_both_signatories(year: str) -> None:
    summaries = papers("tom_tat_thanh_tich", assessed(year))
    granted = [o for o in assessed(year).granted() if o.award.level != "co_so"]
    assert len(summaries) == len(granted)
    for summary in summaries:
        told = dict(row for row in tables(summary)[0][1:])
        assert (
            told["Tiêu chuẩn"].startswith(("Điều", "Điểm", "Khoản", "Chương"))
            and "11/11 phiếu đồng ý (100%)" in told["Hội đồng"]
        )
        assert 2 <= len(told["Thành tích chính"].splitlines()) <= 4
        assert "XÁC NHẬN" in text(summary)


@both
def test_an_initiative_is_confirmed_once_with_what_it_is_for(year: str) -> None:
    assessment = assessed(year)
    used = {code for o in assessment.granted() for code in o.nomination.initiatives}
    confirmed = papers("giay_xac_nhan_sang_kien", assessment)
    assert len(confirmed) == len(used)
    for paper in confirmed:
        assert "Làm căn cứ xét tặng danh hiệu" in text(paper) and "Quyết định số" in text(paper)
    wide = [p for p in confirmed if "Cấp tỉnh" in text(p)]
    assert wide and all(f.code == "ho_so.pham_vi_sang_kien" for p in wide for f in p.findings)


@both
def test_the_notice_lists_the_proposals_people_and_its_result_refers_to_it(year: str) -> None:
    (notice,) = papers("thong_bao_lay_y_kien", assessed(year))
    (result,) = papers("thong_bao_ket_qua_lay_y_kien", assessed(year))
    assert [row[1] for row in tables(notice)[0]] == [row[1] for row in tables(result)[0]]
    entry = assessed(year).review.issued("thong_bao_lay_y_kien", PROVINCE)
    assert entry and f"Thông báo số {entry.number}/TB-" in text(result)
    assert not papers("thong_bao_ket_qua_lay_y_kien", changed(year, passages=()))


def test_a_notice_without_a_deadline_shows_the_gap() -> None:
    passages = tuple(p for p in assessed("2026").review.passages if p.section != "Thời hạn góp ý")
    (notice,) = papers("thong_bao_lay_y_kien", changed("2026", passages=passages))
    assert [gap.place.sheet for gap in notice.gaps] == [
        "Nội dung"
    ] and "[thiếu: nội dung mục «Thời hạn góp ý»]" in text(notice)


@both
def test_medals_go_to_the_minister_with_the_years_in_the_sector(year: str) -> None:
    review = assessed(year).review
    (proposal,) = papers("to_trinh_ky_niem_chuong", assessed(year))
    people = tables(proposal)[0][1:]
    assert len(people) == len(review.medal_nominations) and "Kính gửi: Bộ trưởng Bộ" in text(proposal)
    for row, paper in zip(people, papers("tom_tat_qua_trinh_cong_tac", assessed(year)), strict=True):
        assert fold(row[1]).endswith(fold(text(paper).split("Họ và tên: ")[1].split(";")[0]))
        assert tables(paper)[0][-1][-1] == row[5]


def test_posts_are_counted_in_full_months_and_time_outside_the_sector_is_not() -> None:
    review = assessed("2026").review
    posts = (
        Post(person="CN024", starts=date(2001, 8, 1), ends=date(2011, 7, 31), position="Chuyên viên", place="Sở"),
        Post(
            person="CN024",
            starts=date(2011, 8, 1),
            ends=date(2016, 7, 31),
            position="Phó",
            place="Huyện",
            in_sector="Không",
        ),
        Post(person="CN024", starts=date(2016, 8, 1), position="Trưởng phòng", place="Sở"),
    )
    assert [line.length for line in post_lines(posts, date(2026, 7, 31))] == ["10 năm", "05 năm", "10 năm"]
    assert (length(0), length(11), length(13)) == ("0 tháng", "11 tháng", "01 năm 01 tháng")
    medals = (MedalNomination(person="CN024", medal="Kỷ niệm chương", contribution=("Có đóng góp.",)),)
    entry = IssuedPaper(paper="tom_tat_qua_trinh_cong_tac", signed_on=date(2026, 7, 31))
    (paper,) = papers("tom_tat_qua_trinh_cong_tac",
                      changed("2026", posts=posts, medal_nominations=medals, issued_papers=(entry,)))  # fmt: skip
    assert tables(paper)[0][-1][-1] == "20 năm"
    assert review.posts_of("CN024")


def test_nobody_proposed_means_no_medal_papers() -> None:
    empty = changed("2026", medal_nominations=())
    assert not papers("to_trinh_ky_niem_chuong", empty) and not papers("tom_tat_qua_trinh_cong_tac", empty)


def test_the_sections_of_each_report_are_offered_by_the_kind() -> None:
    given: set[tuple[str, str]] = {(p.paper, p.section) for p in assessed("2026").review.passages}
    for kind in types():
        if kind.code in CODES:
            assert {(kind.code, section) for section in kind.sections} <= given, kind.code
    assert all(isinstance(p, Passage) for p in assessed("2026").review.passages)
