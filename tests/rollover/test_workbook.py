"""From one year's workbook to the next one's: real files, as the office opens them."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from pipeline import documents, eligibility, workbook
from pipeline.findings import Level, has_errors
from pipeline.records import LIST_SHEETS, Office, Review, fields
from pipeline.rollover import EXISTS, WRONG_YEAR, Rolled, beside, roll_over
from pipeline.workbook import CHANGES_SHEET, Mark
from tests.rollover.office import INPUTS, SAMPLES, judged, rolled_on, sample

YEARS = {2021: 2022, 2026: 2027}
FILLS = {Mark.CHANGED: "00C6E0B4", Mark.DOUBTFUL: "00FFD966"}


@pytest.fixture(scope="module", params=sorted(YEARS))
def done(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, Rolled]:
    """Each sample rolled once."""
    target = tmp_path_factory.mktemp("so") / f"so-{YEARS[request.param]}.xlsx"
    result = roll_over(SAMPLES[request.param], YEARS[request.param], target)
    assert result.target == target, [str(f) for f in result.findings]
    return request.param, result


def read(path: Path) -> tuple[Review, list[str]]:
    """A review that must be readable, and what was found about it."""
    review, findings = workbook.read(path, papers=documents.labels())
    assert review is not None and not has_errors(findings), [str(f) for f in findings]
    return review, [str(f) for f in findings if f.level is not Level.NOTICE]


def without_places(review: Review) -> Review:
    """The review but for its name and the rows its records stand on."""
    plain = {
        name: tuple(r.model_copy(update={"where": r.__class__.model_fields["where"].default}) for r in rows)
        for name in LIST_SHEETS
        for rows in [getattr(review, name)]
    }
    office = review.office.model_copy(update={"where": Office.model_fields["where"].default})
    return review.changed(name="so", office=office, **plain)


def lines(sheet: Worksheet) -> list[dict[str, str]]:
    """The list's lines by heading."""
    rows = list(sheet.iter_rows(values_only=True))
    top = next(n for n, row in enumerate(rows) if row[0] == "TT")
    return [dict(zip(rows[top], ("" if v is None else str(v) for v in row), strict=True)) for row in rows[top + 1 :]]


def test_the_new_workbook_is_accepted_and_holds_what_was_rolled(done: tuple[int, Rolled]) -> None:
    old, result = done
    assert result.target is not None
    review, doubts = read(result.target)
    assert doubts == []
    assert without_places(review) == without_places(rolled_on(sample(old), YEARS[old])[0])
    assert not has_errors(eligibility.assess(review)[1])


def test_every_change_is_coloured_and_commented(done: tuple[int, Rolled]) -> None:
    result = done[1]
    book = openpyxl.load_workbook(result.target)
    headings = {record.sheet: [f.name for f in fields(record)] for record in LIST_SHEETS.values()}
    rows = [f.name for f in fields(Office)]
    for change in result.changes:
        if change.row is None:
            continue
        if change.sheet == Office.sheet:
            cell = book[change.sheet].cell(rows.index(change.field) + 2, 2)
        else:
            column = headings[change.sheet].index(change.field) + 2 if change.field else 2
            cell = book[change.sheet].cell(change.row + 3, column)
        assert cell.fill.fgColor.rgb == FILLS[change.mark], f"{change.sheet}!{cell.coordinate}"
        assert cell.comment is not None and change.reason in cell.comment.text


def test_the_list_leads_to_every_change(done: tuple[int, Rolled]) -> None:
    old, result = done
    book = openpyxl.load_workbook(result.target)
    assert book.sheetnames[0] == CHANGES_SHEET and book.active.title == CHANGES_SHEET
    listed = lines(book[CHANGES_SHEET])
    assert list(listed[0]) == ["TT", "Sheet", "Ô", "Mức", "Trước", "Sau", "Lý do"]
    assert [line["TT"] for line in listed] == [str(n) for n in range(1, len(listed) + 1)]
    marks = [line["Mức"] for line in listed]
    assert marks == sorted(marks)  # what waits for a person stands first
    assert {(c.sheet, c.reason) for c in result.changes} == {(line["Sheet"], line["Lý do"]) for line in listed}
    due = next(line for line in listed if line["Sheet"] == "Kế hoạch" and line["Ô"] == "F3")
    assert due["Trước"] == f"15/01/{old}" and due["Sau"].endswith(str(YEARS[old]))
    links = {c.hyperlink.location for row in book[CHANGES_SHEET].iter_rows() for c in row if c.hyperlink}
    assert {"'Kế hoạch'!F3", "'Cá nhân'!I3", "'Đề nghị'!A1"} <= links


def test_a_sheet_that_is_emptied_is_one_line_with_its_count(done: tuple[int, Rolled]) -> None:
    old, result = done
    listed = lines(openpyxl.load_workbook(result.target)[CHANGES_SHEET])
    count = len(sample(old).registrations)
    [line] = [line for line in listed if line["Sheet"] == "Đăng ký thi đua"]
    assert line["Trước"].startswith(f"{count} mục: CN001") and line["Sau"] == ""


def test_the_plan_of_the_new_year_has_no_stale_year(done: tuple[int, Rolled]) -> None:
    """Every year of the plan is the new one, one beside it, or told where a law, a paper or a period names it."""
    old, result = done
    assert result.target is not None
    review, _ = read(result.target)
    plan = next(d for d in documents.assign(judged(review)) if d.kind.code == "ke_hoach_thi_dua_khen_thuong")
    facts = plan.facts.model_dump()
    facts.pop("bases")  # the law of the new year, from its own data
    text = str(facts)
    for history in (r"(?:Chỉ thị|Quyết định) số \S+ ngày \S+", r"\d{4} - \d{4}", r"04/11/1831"):
        text = re.sub(history, "", text)
    years = {int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)}
    assert years == {old, YEARS[old], YEARS[old] + 1}
    assert set(re.findall(rf"(\S+ \S+) năm {old}\b", text)) <= {"thành tích", "tổng kết", "nghị tổng"}


def test_the_same_workbook_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = (roll_over(SAMPLES[2026], 2027, tmp_path / name).target for name in ("mot.xlsx", "hai.xlsx"))
    assert one is not None and two is not None and one.read_bytes() == two.read_bytes()


def test_a_rolled_workbook_rolls_on(tmp_path: Path) -> None:
    first = roll_over(SAMPLES[2026], 2027, tmp_path / "so-2027.xlsx")
    assert first.target is not None
    second = roll_over(first.target, 2028)
    assert second.target == tmp_path / "so-2028.xlsx", [str(f) for f in second.findings]
    review, _ = read(second.target)
    assert review.year == 2028 and review.office.award_fund.endswith("năm 2028")
    assert not [c for c in second.changes if CHANGES_SHEET in (c.sheet, c.before)]  # the list itself is not carried


def test_what_the_office_added_is_told(tmp_path: Path) -> None:
    source = tmp_path / "so-tai-chinh-2026.xlsx"
    book = openpyxl.load_workbook(SAMPLES[2026])
    book.create_sheet("Sổ tay riêng").append(["ghi chú của văn thư"])
    people = book["Cá nhân"]
    column = people.max_column + 1
    people.cell(2, column, "Số điện thoại nội bộ")
    people.cell(3, column, "101")
    people.cell(3, 4).value = f"ông {people.cell(3, 4).value}"
    book.save(source)
    result = roll_over(source, 2027)
    assert result.target == tmp_path / "so-tai-chinh-2027.xlsx"
    told = [c for c in result.changes if "không chép sang" in c.reason]
    assert {c.sheet for c in told} == {"Sổ tay riêng", "Cá nhân"} and all(c.mark is Mark.DOUBTFUL for c in told)
    listed = lines(openpyxl.load_workbook(result.target)[CHANGES_SHEET])
    assert any("Số điện thoại nội bộ" in line["Trước"] for line in listed)
    assert any("Ô D3 của sổ cũ" in line["Trước"] and line["Mức"] == Mark.CHANGED for line in listed)


def test_a_workbook_with_errors_is_refused(tmp_path: Path) -> None:
    result = roll_over(INPUTS / "vi-du-co-loi.xlsx", 2027, tmp_path / "moi.xlsx")
    assert result.target is None and has_errors(result.findings) and not list(tmp_path.iterdir())


@pytest.mark.parametrize("year", [2025, 2026, 2032])
def test_a_year_out_of_reach_is_refused(year: int, tmp_path: Path) -> None:
    result = roll_over(SAMPLES[2026], year, tmp_path / "moi.xlsx")
    assert [f.code for f in result.findings if f.level is Level.ERROR] == [WRONG_YEAR]
    assert result.target is None and not list(tmp_path.iterdir())


def test_no_file_is_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "moi.xlsx"
    target.write_bytes(b"cua co quan")
    result = roll_over(SAMPLES[2026], 2027, target)
    assert [f.code for f in result.findings if f.level is Level.ERROR] == [EXISTS]
    assert target.read_bytes() == b"cua co quan"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("so-tai-chinh-2026.xlsx", "so-tai-chinh-2027.xlsx"),
        ("2026 Sở Tài chính.xlsx", "2027 Sở Tài chính.xlsx"),
        ("so-tai-chinh.xlsx", "so-tai-chinh-2027.xlsx"),
    ],
)
def test_the_new_name_has_the_new_year(name: str, wanted: str) -> None:
    assert beside(Path("ho-so") / name, 2026, 2027) == Path("ho-so") / wanted
