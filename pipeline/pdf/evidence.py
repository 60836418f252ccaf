"""The evidence files a workbook names, each judged and made into a clean PDF fit to be bound into a dossier.

Files come from anywhere: they are opened by a child program only (`foreign`), never here.
"""

from __future__ import annotations

import re
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pipeline.findings import Finding, Place, notice, review
from pipeline.pdf.evidence_child import Failure, Reader
from pipeline.pdf.foreign_limits import LARGEST_FILE, MOST_PAGES, Refused, too_big
from pipeline.records import Evidence, Review
from pipeline.words import count

SUFFIXES: Final = (".pdf", ".jpg", ".jpeg", ".png")
WARNED: Final = "minh_chung.canh_bao"
"""Code of the finding on a file that is used nevertheless."""
SECONDS: Final = 20.0
"""Time one file may take."""

_ABSOLUTE = re.compile(r"([a-zA-Z]:|[\\/])")
_SHOWN: Final = 80
_REMEDIES: Final = {
    "khong_thay": "Chép tệp vào đúng chỗ hoặc sửa đường dẫn ở ô {cell}.",
    "ngoai_thu_muc": "Chép tệp vào thư mục cạnh sổ và ghi đường dẫn từ thư mục ấy.",
    "khong_mo_duoc": "Đóng tệp ở chương trình khác, xem lại quyền đọc tệp, hoặc chép lại tệp.",
    "khong_phai_pdf": "Xuất hoặc quét lại thành tệp .pdf, .jpg hoặc .png đúng loại rồi sửa ô {cell}.",
    "hong": "Mở thử tệp, quét hoặc xuất lại từ bản gốc.",
    "thieu_trang": "Đối chiếu với bản giấy, quét hoặc xuất lại cho đủ trang.",
    "rong": "Chép lại hoặc quét lại tệp.",
    "co_mat_khau": "Lưu lại tệp không đặt mật khẩu.",
    "qua_lon": f"Quét lại ở 200 - 300 dpi hoặc tách thành nhiều tệp, mỗi tệp không quá {LARGEST_FILE // 2**20} MB và "
    f"{count(MOST_PAGES)} trang.",
    "kho_trang": "Xuất hoặc quét lại tệp theo khổ A4.",
    "tap_dinh_kem": "Mở tệp, lưu riêng từng văn bản bên trong và ghi mỗi văn bản một dòng.",
    "qua_lau": "In lại tệp ra PDF (Microsoft Print to PDF) hoặc quét lại.",
    "khong_xem_duoc": "Chạy lại; nếu vẫn vậy, cài lại chương trình.",
}
_FAILED: Final = {Failure.CRASHED: "hong", Failure.TOO_SLOW: "qua_lau", Failure.NOT_STARTED: "khong_xem_duoc"}


@dataclass(frozen=True)
class Judged:
    """Minh chứng đã đọc: a file that can stand in a dossier."""

    pages: int
    clean: Path | None
    """The cleaned PDF, None when no folder was given for it."""
    sha256: str
    """Of the source file."""
    archival: bool
    """Whether the file, and so its clean copy, claims to be PDF/A-2 and shows nothing against it."""


def read_evidence(review: Review, base: Path, work: Path | None = None) -> tuple[dict[Evidence, Judged], list[Finding]]:
    """Judge every evidence file of a review, in the order of the rows.

    `base` is the workbook's folder, from which paths count; nothing outside it is read. With `work`, a cleaned PDF
    of each usable file is written there. A file several rows name is judged, and told about, once.
    """
    if work is not None:
        work.mkdir(parents=True, exist_ok=True)
    judged: dict[Evidence, Judged] = {}
    findings: list[Finding] = []
    with Reader() as reader:
        started = True
        for number, (path, rows) in enumerate(_by_file(review.evidence, base), 1):
            clean = work / f"minh-chung-{number:04d}.pdf" if work else None
            answer: dict[str, Any] | Failure = Failure.NOT_STARTED
            if isinstance(path, Refused):
                answer = {"refused": path.code, "what": path.what}
            elif started:
                answer = reader.ask(_request(path, clean), SECONDS)
                started = answer is not Failure.NOT_STARTED
            if isinstance(answer, Failure):
                answer = {"refused": _FAILED[answer], "what": answer.value}
            if "refused" in answer:
                findings.append(_refusal(rows, str(answer["refused"]), str(answer["what"])))
                continue
            found = Judged(int(answer["pages"]), clean, str(answer["sha256"]), bool(answer["archival"]))
            judged |= dict.fromkeys(rows, found)
            findings += _told(rows[0], answer)
    return {row: judged[row] for row in review.evidence if row in judged}, findings


def _by_file(evidence: Iterable[Evidence], base: Path) -> Iterator[tuple[Path | Refused, list[Evidence]]]:
    """Each file once with the rows that name it; a path that leads to no file with the refusal that says why."""
    files: dict[Path | str, tuple[Path | Refused, list[Evidence]]] = {}
    for row in evidence:
        try:
            path: Path | Refused = _located(row.path, base)
        except Refused as why:
            path = why
        key = path if isinstance(path, Path) else unicodedata.normalize("NFC", row.path)
        files.setdefault(key, (path, []))[1].append(row)
    yield from files.values()


def _located(named: str, base: Path) -> Path:
    """The real file a cell names, inside `base`; raises `Refused`."""
    parts = [part for part in re.split(r"[\\/]", named.strip()) if part not in ("", ".")]
    if _ABSOLUTE.match(named.strip()) or ".." in parts:
        raise Refused("ngoai_thu_muc", "nằm ngoài thư mục của sổ")
    try:
        home = base.resolve(strict=True)
        path = home
        for part in parts:
            path = _entry(path, part)
        real = path.resolve(strict=True)
        state = real.stat()
    except (OSError, ValueError, RuntimeError) as why:
        raise Refused("khong_thay", "không có trong thư mục của sổ") from why
    if not real.is_relative_to(home):
        raise Refused("ngoai_thu_muc", "là lối tắt ra ngoài thư mục của sổ")
    if stat.S_ISDIR(state.st_mode):
        raise Refused("khong_phai_pdf", "là một thư mục, không phải tệp")
    if not stat.S_ISREG(state.st_mode):
        raise Refused("khong_phai_pdf", "không phải tệp thường")
    if path.suffix.lower() not in SUFFIXES:
        raise Refused("khong_phai_pdf", "không phải tệp .pdf, .jpg, .png")
    if state.st_size > LARGEST_FILE:
        raise too_big(f"lớn hơn {LARGEST_FILE // 2**20} MB")
    return real


def _entry(folder: Path, name: str) -> Path:
    """A folder's entry of that name; marks composed otherwise, or letters of another case, are the same name."""
    exact = folder / name
    if exact.exists() or not folder.is_dir():
        return exact
    names = sorted(entry.name for entry in folder.iterdir())
    for likeness in (_composed, _uncased):
        alike = [other for other in names if likeness(other) == likeness(name)]
        if len(alike) == 1:
            return folder / alike[0]
    return exact


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _uncased(name: str) -> str:
    return _composed(name).casefold()


def _request(path: Path, clean: Path | None) -> dict[str, Any]:
    return {
        "path": str(path),
        "suffix": path.suffix.lower().removeprefix("."),
        "target": str(clean.resolve()) if clean else "",
    }


def _place(row: Evidence) -> Place:
    return Place(row.where.file, row.where.sheet, row.where.cell("path"))


def _named(row: Evidence) -> str:
    name = "".join(letter if letter.isprintable() else "?" for letter in row.path)
    return f"Tệp minh chứng “{name if len(name) <= _SHOWN else '…' + name[1 - _SHOWN :]}”"


def _refusal(rows: Sequence[Evidence], code: str, what: str) -> Finding:
    row = rows[0]
    others = [str(other.where.row) for other in rows[1:] if other.where.row]
    also = f" (còn ghi ở dòng {', '.join(others)})" if others else ""
    remedy = _REMEDIES.get(code, _REMEDIES["hong"]).format(cell=row.where.cell("path") or "của tệp")
    return review(f"minh_chung.{code}", _place(row), f"{_named(row)} {what}{also}.", remedy)


def _told(row: Evidence, answer: dict[str, Any]) -> Iterator[Finding]:
    notes = [str(note) for note in answer["notes"]]
    signed = "có chữ ký số, bản ghép chỉ giữ hình chữ ký"
    if notes:
        what = "; ".join([*notes, *([signed] if answer["signed"] else [])])
        remedy = "Mở tệp, đối chiếu từng trang với bản gốc; nếu thiếu hoặc sai, quét hoặc xuất lại."
        yield review(WARNED, _place(row), f"{_named(row)} dùng được nhưng {what}.", remedy)
    elif answer["signed"]:
        remedy = "Gửi kèm tệp gốc khi nơi nhận cần kiểm tra chữ ký số."
        yield notice("minh_chung.chu_ky_so", _place(row), f"{_named(row)} {signed}.", remedy)
