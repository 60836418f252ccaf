"""Two workbooks: rows added, removed, changed, each with its cell."""

from pathlib import Path

import openpyxl

from pipeline.comparing import Mark, RowChange, Shift, as_lines, compare
from pipeline.comparing.books import codes_paired
from pipeline.documents import labels
from pipeline.records import Review
from tests.comparing.reviews import NEW_NAME, OLD_NAME, Change, renamed, sample, written


def rows(tmp_path: Path, change: Change) -> tuple[RowChange, ...]:
    found = compare(written(tmp_path / "cu"), written(tmp_path / "moi", change))
    assert not found.refused
    return found.rows


def test_a_corrected_name_is_one_cell(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, renamed)
    (cell,) = row.cells
    assert (row.sheet, cell.before, cell.after) == ("Cá nhân", OLD_NAME, NEW_NAME)
    assert cell.old_cell == cell.new_cell and cell.new_cell.startswith("D")


def test_a_row_taken_out_moves_nobody_else(tmp_path: Path) -> None:
    gone = sample().past_awards[5]
    (row,) = rows(tmp_path, lambda r: r.changed(past_awards=tuple(a for a in r.past_awards if a != gone)))
    assert (row.mark, row.sheet, row.new) == (Mark.REMOVED, "Khen thưởng đã có", "")
    assert row.old.endswith(f"!{gone.where.row}")


def test_a_row_without_a_code_is_known_by_what_it_is_about(tmp_path: Path) -> None:
    task = sample().tasks[3]
    changed = task.model_copy(update={"content": f"{task.content} và báo cáo Giám đốc Sở"})
    (row,) = rows(tmp_path, lambda r: r.changed(tasks=tuple(changed if t == task else t for t in r.tasks)))
    assert row.mark is Mark.CHANGED and [cell.after for cell in row.cells] == [changed.content]


def test_codes_given_anew_follow_the_names() -> None:
    first, second = sample().people[10:12]
    swap = {first.code: second.code, second.code: first.code}
    people = tuple(p.model_copy(update={"code": swap.get(p.code, p.code)}) for p in sample().people)
    codes = codes_paired(sample(), sample().changed(people=people), labels())
    assert (codes[first.code], codes[second.code]) == (second.code, first.code)


def test_a_year_moved_is_no_change(tmp_path: Path) -> None:
    def next_year(review: Review) -> Review:
        return review.changed(office=review.office.model_copy(update={"year": review.year + 1}))

    old, new = written(tmp_path / "cu"), written(tmp_path / "moi", next_year)
    assert [row.sheet for row in compare(old, new).rows] == ["Cơ quan"]
    found = compare(old, new, align="auto")
    assert found.rows == () and found.shift == Shift(sample().year, sample().year + 1)
    assert any(f"{sample().year} → {sample().year + 1}" in line for line in as_lines(found))


def test_any_other_spreadsheet_is_compared_row_by_row(tmp_path: Path) -> None:
    for name, amount in (("cu.xlsx", 1000), ("moi.xlsx", 2000)):
        book = openpyxl.Workbook()
        book.active.append(["Họ và tên", "Tiền thưởng"])
        book.active.append(["Nông Văn Thịnh", amount])
        book.save(tmp_path / name)
    (paper,) = compare(tmp_path / "cu.xlsx", tmp_path / "moi.xlsx").papers
    assert paper.spots == 1
