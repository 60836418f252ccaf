"""The workbooks two outputs folders were made from: found again, and compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import documents, dossier, words, workbook
from pipeline.comparing.books import RowChange, codes_paired, row_changes
from pipeline.comparing.years import Shift
from pipeline.dossier import Manifest
from pipeline.findings import Finding, Place, notice
from pipeline.records import Review

_OPTIONS = ("--old-book", "--new-book")


@dataclass(frozen=True)
class Books:
    """Hai sổ nguồn: the rows that changed, and which code of the old one became which of the new."""

    rows: tuple[RowChange, ...]
    codes: Mapping[str, str]


def compare_books(
    folders: tuple[Path, Path],
    manifests: tuple[Manifest, Manifest],
    given: tuple[Path | None, Path | None],
    shift: Shift | None,
) -> tuple[Books | None, list[Finding]]:
    """What changed between the workbooks of two folders; None with a notice where one cannot be had.

    A workbook not given is looked for beside its folder and in `inputs`, and known by its hash.
    """
    labels = documents.labels()
    reviews: list[Review] = []
    told: list[Finding] = []
    for folder, manifest, book, option in zip(folders, manifests, given, _OPTIONS, strict=True):
        path, why = (book, "") if book else _found(folder, manifest.inputs)
        review = workbook.read(path, papers=labels)[0] if path else None
        if review is None:
            why = why or f"Không đọc được sổ {', '.join(manifest.inputs)}"
            return None, [notice("so_sanh.khong_co_so", Place(folder.name),
                                 f"{why}, nên không biết dòng nào đã thay đổi.",
                                 f"Chỉ đúng sổ đã dùng bằng {option}.")]  # fmt: skip
        reviews.append(review)
        told += _unlike(book, manifest) if book else []
    rows = row_changes(reviews[0], reviews[1], labels, shift)
    names = [_names(book, manifest) for book, manifest in zip(given, manifests, strict=True)]
    named = tuple(replace(row, old=_named(row.old, names[0]), new=_named(row.new, names[1])) for row in rows)
    return Books(named, codes_paired(reviews[0], reviews[1], labels)), told


def _found(folder: Path, inputs: Mapping[str, str]) -> tuple[Path | None, str]:
    """The workbook (or folder of workbooks) by name and hash; else why there is none."""
    changed = False
    for parent in list(folder.resolve().parents)[:3]:
        for place in (parent / "inputs" / folder.name, parent / "inputs", parent):
            held = {name: place / name for name in inputs if (place / name).is_file()}
            same = [name for name, path in held.items() if dossier.sha256(path.read_bytes()) == inputs[name]]
            changed |= len(same) < len(held)
            if inputs and len(same) == len(inputs):
                return (held[same[0]] if len(inputs) == 1 else place), ""
    names = ", ".join(inputs) or "của đợt xét"
    return None, f"Sổ {names} đã được sửa sau khi lập" if changed else f"Không tìm thấy sổ {names}"


def _unlike(book: Path, manifest: Manifest) -> list[Finding]:
    if book.is_dir() or dossier.sha256(book.read_bytes()) in manifest.inputs.values():
        return []
    return [notice("so_sanh.so_khac", Place(book.name), "Sổ này không đúng là bản đã dùng để lập thư mục kết quả.",
                   "Các dòng nêu tên có thể lệch; kiểm tra lại nếu thấy lạ.")]  # fmt: skip


def _names(book: Path | None, manifest: Manifest) -> tuple[str, str]:
    """A given workbook's name, and the name the folder's papers know it by."""
    known = next(iter(manifest.inputs)) if len(manifest.inputs) == 1 else ""
    return (words.nfc(book.name), known) if book and book.is_file() and known else ("", "")


def _named(place: str, names: tuple[str, str]) -> str:
    given, known = names
    return f"{known}{place.removeprefix(given)}" if given and place.startswith(f"{given} › ") else place
