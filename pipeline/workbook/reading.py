"""From a file or a folder of files to a review, with everything there is to say about them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline import words
from pipeline.findings import Finding, Place, error, notice, ordered, review
from pipeline.records import LIST_SHEETS, Office, Review
from pipeline.workbook import cross_checks
from pipeline.workbook.drafts import Draft
from pipeline.workbook.grid import TooFar, read_grid
from pipeline.workbook.layout import CHANGES_SHEET, ERRORS_SHEET, GUIDE_SHEET, LISTS_SHEET, NEEDED_SHEETS, sheets
from pipeline.workbook.office_sheet import read_office
from pipeline.workbook.package import Package, SheetPart, open_package
from pipeline.workbook.preflight import LOCK_PREFIX, fetch, preflight
from pipeline.workbook.resolving import known_codes, records
from pipeline.workbook.sheet_reading import read_list
from pipeline.workbook.texts import near_miss, shown
from pipeline.workbook.vocabulary import Vocabulary
from pipeline.workbook.xml_parts import Damaged

_WORKBOOKS = (".xlsx", ".xlsm")
_OTHER_LISTS = (".xls", ".xlsb", ".ods")  # in a folder these may be somebody's list: refused, not passed over
_FIELDS = {words.fold(record.sheet): name for name, record in LIST_SHEETS.items()}
_OFFICE = words.fold(Office.sheet)
_OURS = frozenset(map(words.fold, (GUIDE_SHEET, LISTS_SHEET, ERRORS_SHEET, CHANGES_SHEET)))
_COPY_SHEET = "Chép sheet này từ sổ mẫu (lệnh thidua init) rồi ghi dữ liệu."
_SAVE_NEW = "Mở tệp bằng Excel, lưu thành tệp .xlsx mới rồi kiểm tra lại."


@dataclass
class _Gathered:
    """What the files read so far have given."""

    offices: list[tuple[Place, Office | None]] = field(default_factory=list)
    drafts: dict[str, list[Draft]] = field(default_factory=lambda: {name: [] for name in LIST_SHEETS})
    met: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


def read(path: Path, *, papers: Mapping[str, str]) -> tuple[Review | None, list[Finding]]:
    """Read a workbook, or a folder of workbooks as one review.

    `papers` is code → label of the kinds of paper. Every finding comes at once, worst first; with any of
    level *lỗi* the review holds only the good rows, and is None when the office itself cannot be read.
    Never raises for what a file holds.
    """
    try:
        return _read(path, papers)
    except Exception as unforeseen:  # the last resort: a clerk is never shown a traceback
        return None, [
            error(
                "tep.ngoai_du_kien",
                Place(path.name),
                f"Gặp tình huống chưa lường trước khi đọc tệp ({type(unforeseen).__name__}).",
                _SAVE_NEW,
            )
        ]


def _read(path: Path, papers: Mapping[str, str]) -> tuple[Review | None, list[Finding]]:
    folder = path.is_dir()
    files = workbooks(path) if folder else [path]
    if not files:
        return None, [
            error(
                "thu_muc.khong_co_so",
                Place(path.name),
                "Thư mục không có sổ làm việc .xlsx nào.",
                "Chép sổ vào thư mục hoặc chỉ thẳng tới tệp sổ.",
            )
        ]
    gathered = _Gathered()
    for file in files:
        _read_file(file, gathered)
    found = gathered.findings
    office, troubles = _one_office(gathered, Place(path.name))
    found += [*troubles, *_missing_lists(gathered, Place(path.name))]
    rows, troubles = records(
        gathered.drafts, Vocabulary(papers, known_codes(gathered.drafts, frozenset(gathered.unread)))
    )
    found += troubles
    if office is None:
        return None, ordered(found)
    name = words.slug(unicodedata.normalize("NFC", path.resolve().name if folder else path.stem)) or "dot-xet"
    made = Review(name=name, office=office, **rows)  # type: ignore[arg-type]
    incomplete = {name for name in LIST_SHEETS if len(rows[name]) < len(gathered.drafts[name])} | gathered.unread
    return made, ordered([*found, *cross_checks.check(made, incomplete)])


def workbooks(folder: Path) -> list[Path]:
    """Files of a folder that hold lists, in the order of their names; Excel's owner files are nobody's list."""
    kept = [p for p in folder.iterdir() if p.suffix.lower() in (*_WORKBOOKS, *_OTHER_LISTS) and p.is_file()]
    return sorted((p for p in kept if not p.name.startswith((LOCK_PREFIX, ".~"))), key=lambda p: words.nfc(p.name))


def _read_file(file: Path, gathered: _Gathered) -> None:
    place = Place(words.nfc(file.name))
    data, problem = fetch(file)
    problem = problem or preflight(place.file, data)
    if problem:
        gathered.findings.append(problem)
        gathered.unread |= LIST_SHEETS.keys()
        return
    try:
        package = open_package(data)
    except Damaged as damage:
        gathered.findings.append(_damaged(place, damage))
        gathered.unread |= LIST_SHEETS.keys()
        return
    taken: dict[str, str] = {}
    for part in package.sheets:
        key = words.fold(part.name)
        at = Place(place.file, words.nfc(part.name))
        if (key in _FIELDS or key == _OFFICE) and key in taken:
            gathered.findings.append(
                error(
                    "sheet.trung",
                    at,
                    f"Sheet «{shown(part.name)}» trùng tên với sheet «{taken[key]}».",
                    "Gộp hai sheet làm một hoặc đổi tên một sheet.",
                )
            )
            continue
        taken[key] = part.name
        try:
            _read_sheet(package, part, key, at, gathered)
            continue
        except Damaged as damage:
            gathered.findings.append(_damaged(at, damage))
        except TooFar as far:
            gathered.findings.append(
                error(
                    "so_lieu.o_qua_xa",
                    Place(at.file, at.sheet, str(far)),
                    f"Ô {far} có nội dung ở quá xa bảng dữ liệu.",
                    "Chọn các dòng, cột trống sau bảng, xóa hẳn (Delete) rồi lưu lại.",
                )
            )
        gathered.unread.add(_FIELDS.get(key, ""))


def _read_sheet(package: Package, part: SheetPart, key: str, at: Place, gathered: _Gathered) -> None:
    if key in _OURS:
        return
    gathered.met.add(key)
    grid = read_grid(package, part)
    if key == _OFFICE:
        office, found = read_office(package, part, grid, at)
        gathered.offices.append((at, office))
    elif key in _FIELDS:
        name = _FIELDS[key]
        lists = read_list(package, part, grid, LIST_SHEETS[name], at, needed=name in NEEDED_SHEETS)
        gathered.drafts[name] += lists.drafts
        if not lists.keyed:
            gathered.unread.add(name)
        found = list(lists.findings)
    else:
        gathered.findings += _strange_sheet(part, len(grid.rows), at)
        return
    gathered.findings += found
    if part.hidden and grid.rows:
        gathered.findings.append(
            review(
                "sheet.an",
                at,
                f"Sheet «{shown(part.name)}» đang bị ẩn nhưng vẫn được đọc.",
                "Bỏ ẩn sheet rồi xem lại dữ liệu.",
            )
        )


def _strange_sheet(part: SheetPart, rows: int, at: Place) -> list[Finding]:
    if not rows:
        return []
    close = near_miss(part.name, [record.sheet for record in sheets()])
    if close:
        return [
            review(
                "sheet.gan_dung",
                at,
                f"Sheet «{shown(part.name)}» ({rows} dòng) không có trong mẫu nên không được đọc.",
                f"Có phải «{close}»? Nếu đúng thì đổi tên sheet.",
            )
        ]
    return [notice("sheet.la", at, f"Sheet «{shown(part.name)}» ({rows} dòng) không có trong mẫu nên không được đọc.")]


def _damaged(at: Place, damage: Damaged) -> Finding:
    return error("tep.hong", Place(at.file, at.sheet, damage.cell), f"Tệp .xlsx bị hỏng: {damage.what}.", _SAVE_NEW)


def _one_office(gathered: _Gathered, place: Place) -> tuple[Office | None, list[Finding]]:
    if len(gathered.offices) == 1:
        return gathered.offices[0][1], []
    if not gathered.offices and _OFFICE in gathered.met:
        return None, []  # it could not be read, and that is told
    if gathered.offices:
        names = ", ".join(at.file for at, _ in gathered.offices)
        return None, [
            error(
                "thu_muc.nhieu_co_quan",
                gathered.offices[1][0],
                f"Sheet «{Office.sheet}» có trong nhiều tệp: {names}.",
                "Chỉ để sheet này trong một tệp.",
            )
        ]
    if any(f.code.startswith("tep.") for f in gathered.findings):
        return None, []  # the sheet may well be in the file that could not be opened
    return None, [
        error(
            "sheet.thieu",
            Place(place.file, Office.sheet),
            f"Thiếu sheet «{Office.sheet}».",
            _COPY_SHEET,
        )
    ]


def _missing_lists(gathered: _Gathered, place: Place) -> Sequence[Finding]:
    if any(f.code.startswith("tep.") for f in gathered.findings):
        return ()
    found = []
    for name in (name for key, name in _FIELDS.items() if key not in gathered.met):
        sheet = LIST_SHEETS[name].sheet
        at = Place(place.file, sheet)
        if name in NEEDED_SHEETS:
            gathered.unread.add(name)
            found.append(error("sheet.thieu", at, f"Thiếu sheet «{sheet}».", _COPY_SHEET))
        else:
            found.append(notice("sheet.vang", at, f"Không có sheet «{sheet}»: coi như danh sách trống."))
    return found
