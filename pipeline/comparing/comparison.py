"""Like compared with like: what was given, and why it cannot be compared when it cannot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pipeline import documents, workbook
from pipeline.comparing.books import row_changes
from pipeline.comparing.changes import Comparison, Side, Sort
from pipeline.comparing.folders import compare_folders
from pipeline.comparing.papers import BOOKS, compare_papers
from pipeline.comparing.sources import TEXTS
from pipeline.comparing.years import Align, shift_for
from pipeline.findings import Finding, Level, Place, counts, error, has_errors, notice, reason


def compare(
    old: Path, new: Path, *, align: Align = None, old_book: Path | None = None, new_book: Path | None = None
) -> Comparison:
    """Compare two outputs folders, two workbooks of a review (or folders of them), or two papers.

    `align` moves the old side's years first: (old year, new year), or "auto" to find them. The workbooks of
    two outputs folders are looked for beside them unless given. What cannot be compared comes back with
    findings of level *lỗi*; nothing is raised for what a file holds.
    """
    sides = Side(_called(old, new)), Side(_called(new, old))
    sorts = _sort(old), _sort(new)
    problems = _refusals((old, new), sorts)
    sort = sorts[0] or Sort.PAPERS
    if problems:
        return Comparison(sort, *sides, findings=tuple(problems))
    try:
        if sort is Sort.FOLDERS and not (_holds_books(old) and _holds_books(new)):
            return compare_folders(old, new, sides, align, (old_book, new_book))
        return _books(old, new, sides, align) if sort is not Sort.PAPERS else compare_papers(old, new, sides, align)
    except OSError as failure:
        place = Place(Path(str(failure.filename or old)).name)
        problem = error("so_sanh.khong_doc_duoc", place, f"Không đọc được tệp ({reason(failure)}).",
                        "Đóng tệp nếu đang mở, kiểm tra quyền đọc rồi chạy lại.")  # fmt: skip
        return Comparison(sort, *sides, findings=(problem,))


def _called(path: Path, other: Path) -> str:
    return path.as_posix() if path.name == other.name else path.name


def _sort(path: Path) -> Sort | None:
    if path.is_dir():
        return Sort.FOLDERS
    suffix = path.suffix.lower()
    return Sort.BOOKS if suffix in BOOKS else Sort.PAPERS if suffix in (".docx", *TEXTS) else None


def _holds_books(folder: Path) -> bool:
    """Whether a folder is a review in several workbooks, and no outputs folder."""
    return not (folder / "manifest.json").exists() and any(p.suffix.lower() in BOOKS for p in folder.iterdir())


def _refusals(paths: tuple[Path, Path], sorts: tuple[Sort | None, Sort | None]) -> list[Finding]:
    old, new = paths
    found = [error("so_sanh.khong_thay", Place(path.name), "Không có tệp hoặc thư mục này.", "Kiểm tra lại đường dẫn.")
             for path in paths if not path.exists()]  # fmt: skip
    if found:
        return found
    if old.resolve() == new.resolve():
        return [error("so_sanh.mot_noi", Place(new.name), "Hai bên cần so là cùng một tệp, một thư mục.",
                      "Ghi hai nơi khác nhau: bản cũ trước, bản mới sau.")]  # fmt: skip
    found = [error("so_sanh.khong_ho_tro", Place(path.name), "Không so được loại tệp này.",
                   "Dùng thư mục kết quả, sổ .xlsx, văn bản .docx hoặc .txt; tệp .doc, .xls cần lưu lại kiểu mới.")
             for path, sort in zip(paths, sorts, strict=True) if sort is None]  # fmt: skip
    unlike = sorts[0] is not sorts[1] or (sorts[0] is Sort.PAPERS and old.suffix.lower() != new.suffix.lower())
    if not found and unlike:
        kinds = " và ".join(f"{sort}{f' {path.suffix}' if path.is_file() else ''}"
                            for path, sort in zip(paths, sorts, strict=True))  # fmt: skip
        return [error("so_sanh.khac_loai", Place(f"{old.name}, {new.name}"), f"Hai bên khác loại: {kinds}.",
                      "So hai thư mục kết quả, hai sổ hoặc hai văn bản cùng loại tệp với nhau.")]  # fmt: skip
    return found


def _books(old: Path, new: Path, sides: tuple[Side, Side], align: Align) -> Comparison:
    labels = documents.labels()
    reviews, told = [], []
    for path in (old, new):
        review, findings = workbook.read(path, papers=labels)
        reviews.append(review)
        errors = counts(findings)[Level.ERROR]
        if review is not None and errors:
            told.append(notice("so_sanh.so_con_loi", Place(path.name),
                               f"Sổ còn {errors} lỗi; những dòng có lỗi không được so.",
                               "Xem lỗi bằng thidua check rồi so lại."))  # fmt: skip
    before, after = reviews
    if before is None or after is None:
        if old.is_file() and new.is_file():
            return compare_papers(old, new, sides, align)  # some other spreadsheet: sheet by sheet, row by row
        return Comparison(Sort.BOOKS, *sides, findings=(error(
            "so_sanh.khong_doc_duoc", Place(old.name if before is None else new.name),
            "Thư mục không có bảng kê và các sổ trong đó không đọc được thành một đợt xét.",
            "Chỉ đúng thư mục kết quả, hoặc xem lỗi bằng thidua check.",
        ),))  # fmt: skip
    shift, more = shift_for(align, (before.year, after.year), (old.name, new.name))
    dated = replace(sides[0], year=before.year), replace(sides[1], year=after.year)
    if has_errors(more):
        return Comparison(Sort.BOOKS, *dated, findings=(*told, *more))
    rows = row_changes(before, after, labels, shift)
    return Comparison(Sort.BOOKS, *dated, shift, rows=rows, findings=(*told, *more))
