"""Two outputs folders: exactly the papers that differ, and the row that made them differ."""

import shutil
import time
from pathlib import Path

from pipeline import dossier
from pipeline.comparing import Mark, Reason, as_lines, compare
from pipeline.comparing.causes import causes, places
from pipeline.comparing.pairing import paired
from pipeline.comparing.sources import READABLE, blocks, lines_of
from pipeline.dossier import Entry
from tests.comparing.reviews import CODE, NEW_NAME, OLD_NAME, made, sample


def holding(folder: Path, name: str) -> set[str]:
    manifest = dossier.load(folder)
    assert manifest is not None
    found = set()
    for entry in manifest.papers:
        if entry.file.endswith(READABLE):
            text = "\n".join(lines_of(blocks(entry.file, (folder / entry.file).read_bytes())))
            if name.casefold() in text.casefold():
                found.add(entry.file)
    return found


def test_a_corrected_name_lists_exactly_the_papers_that_carry_it(before: Path, after: Path) -> None:
    found = compare(before, after)
    changed = found.marked(Mark.CHANGED)
    assert {paper.old_file for paper in changed} == holding(before, OLD_NAME)
    assert {paper.new_file for paper in changed} == holding(after, NEW_NAME)
    assert not found.marked(Mark.ADDED) and not found.marked(Mark.REMOVED)
    assert len(changed) > 10


def test_the_row_that_caused_it_is_named_with_both_values(before: Path, after: Path) -> None:
    found = compare(before, after)
    number = next(p.where.row for p in sample().people if p.code == CODE)
    (row,) = found.rows
    (cell,) = row.cells
    assert (row.old, row.mark) == (f"so.xlsx › Cá nhân!{number}", Mark.CHANGED)
    assert (cell.heading, cell.before, cell.after, cell.new_cell) == ("Họ và tên", OLD_NAME, NEW_NAME, f"D{number}")
    for paper in found.marked(Mark.CHANGED):
        assert [(cause.reason, cause.row, cause.seen) for cause in paper.causes] == [(Reason.ROW, row, True)], paper
    told = "\n".join(as_lines(found))
    assert f"so.xlsx › Cá nhân!{number}" in told and f"«{OLD_NAME}» → «{NEW_NAME}»" in told


def test_a_folder_like_another_is_said_to_be_the_same(before: Path, tmp_path: Path) -> None:
    copied = shutil.copytree(before, tmp_path / "ban-sao")
    found = compare(before, copied)
    assert not found.differs and not found.refused
    assert "Hai bên giống hệt nhau." in as_lines(found)


def test_papers_of_a_dropped_nomination_are_removed_because_of_its_row(before: Path, tmp_path: Path) -> None:
    dropped = next(n for n in sample().nominations if n.award == "giay_khen" and n.subject.startswith("CN"))
    after = made(tmp_path, lambda r: r.changed(nominations=tuple(n for n in r.nominations if n != dropped)))
    found = compare(before, after)
    removed = found.marked(Mark.REMOVED)
    assert removed and all(dropped.subject.lower() in paper.old_file for paper in removed)
    gone = [row for row in found.rows if row.mark is Mark.REMOVED]
    assert [row.old.split(" › ")[1] for row in gone] == [f"Đề nghị!{dropped.where.row}"]
    for paper in removed:
        assert gone[0] in [cause.row for cause in paper.causes]


def test_a_paper_edited_by_hand_is_told_apart(before: Path, tmp_path: Path) -> None:
    copied = shutil.copytree(before, tmp_path / "ban-sua")
    paper = next(copied.rglob("bao-cao-so-ket.docx"))
    other = next(copied.rglob("bao-cao-tong-ket-nam.docx"))
    shutil.copyfile(other, paper)
    (changed,) = compare(before, copied).marked(Mark.CHANGED)
    assert changed.causes[0].reason is Reason.HAND and "bản mới" in changed.causes[0].text


def test_without_the_workbooks_the_rows_a_paper_rests_on_are_told(before: Path, after: Path, tmp_path: Path) -> None:
    alone = shutil.copytree(before, tmp_path / "mot" / "hai" / "ba" / "so")
    found = compare(alone, after)
    assert [f.code for f in found.findings] == ["so_sanh.khong_co_so"]
    paper = found.marked(Mark.CHANGED)[0]
    assert paper.causes[-1].reason is Reason.ROWS and "so.xlsx › " in paper.causes[-1].text
    given = compare(alone, after, old_book=before.parents[1] / "inputs" / "so.xlsx")
    assert not given.findings and len(given.rows) == 1


def test_a_given_workbook_under_another_name_still_names_the_rows(before: Path, after: Path, tmp_path: Path) -> None:
    book = shutil.copyfile(before.parents[1] / "inputs" / "so.xlsx", tmp_path / "so-luu.xlsx")
    found = compare(before, after, old_book=book)
    assert all(paper.causes[0].row for paper in found.marked(Mark.CHANGED))


def entry(file: str, **more: object) -> Entry:
    told = {"file": file, "sha256": "", "made_from": "", "code": "giay_khen", "title": "Giấy khen", "template": "a"}
    return Entry.model_validate(told | more)


def test_papers_are_paired_across_years_and_names() -> None:
    old = [entry("quyet_dinh/giay-khen-2021/cn009-hoang-van-luc.docx"), entry("quyet_dinh/giay-khen-2021/cn010-a.docx")]
    new = [
        entry("quyet_dinh/giay-khen-2022/cn009-hoang-van-luong.docx"),
        entry("quyet_dinh/giay-khen-2022/cn011-a.docx"),
    ]
    pairs = [(a.file if a else "", b.file if b else "") for a, b in paired(old, new)]
    assert (old[0].file, new[0].file) in pairs and (old[1].file, "") in pairs and ("", new[1].file) in pairs
    moved = paired(old, new, {"CN009": "CN011", "CN010": "CN009"})
    assert {(a.file, b.file) for a, b in moved if a and b} == {(old[0].file, new[1].file), (old[1].file, new[0].file)}


def test_a_template_and_a_law_are_causes_too() -> None:
    old, new = entry("a.docx"), entry("a.docx", template="b", instruments=("nd_152_2025",))
    assert [cause.reason for cause in causes(old, new, (), "")] == [Reason.TEMPLATE, Reason.LAW]


def test_rows_are_told_in_few_words() -> None:
    rows = ["a.xlsx › Cơ quan!2", "a.xlsx › Cá nhân!3", "a.xlsx › Cá nhân!4", "a.xlsx › Cá nhân!5", "b.xlsx › Đơn vị!7"]
    assert places(rows) == "a.xlsx › Cơ quan!2, Cá nhân!3–5; b.xlsx › Đơn vị!7"


def test_a_large_folder_takes_seconds(before: Path, after: Path) -> None:
    start = time.perf_counter()
    compare(before, after)
    assert time.perf_counter() - start < 10
