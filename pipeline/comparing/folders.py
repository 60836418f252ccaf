"""Two outputs folders compared: paper by paper, and what made each differ."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import dossier
from pipeline.comparing.causes import causes, whole_causes
from pipeline.comparing.changes import Cause, Comparison, PaperChange, Reason, Side, Sort
from pipeline.comparing.pairing import paired
from pipeline.comparing.papers import text_changes
from pipeline.comparing.redlining import RedBlock, changed_text, redlined
from pipeline.comparing.sources import READABLE, UnreadableError, blocks
from pipeline.comparing.sourcing import Books, compare_books
from pipeline.comparing.wording import Mark
from pipeline.comparing.years import Align, Shift, shift_for
from pipeline.dossier import Entry
from pipeline.findings import Place, error, has_errors

_NO_TEXT = "Hai tệp khác nhau; loại tệp này không so được từng chữ."


@dataclass(frozen=True)
class _Pair:
    folders: tuple[Path, Path]
    shift: Shift | None
    books: Books | None


def compare_folders(
    old: Path, new: Path, sides: tuple[Side, Side], align: Align, given: tuple[Path | None, Path | None]
) -> Comparison:
    """Compare two outputs folders by their manifests and the files they name."""
    before, after = dossier.load(old), dossier.load(new)
    if before is None or after is None:
        return Comparison(Sort.FOLDERS, *sides, findings=tuple(
            error("so_sanh.khong_co_bang_ke", Place(path.name), "Thư mục không có tệp manifest.json đọc được.",
                  "Chỉ đúng thư mục kết quả của một đợt xét, hoặc chạy lại «thidua run».")
            for path, manifest in ((old, before), (new, after)) if manifest is None
        ))  # fmt: skip
    dated = (replace(sides[0], year=before.year, program=before.program),
             replace(sides[1], year=after.year, program=after.program))  # fmt: skip
    shift, told = shift_for(align, (before.year, after.year), (old.name, new.name))
    if has_errors(told):
        return Comparison(Sort.FOLDERS, *dated, findings=tuple(told))
    found, more = compare_books((old, new), (before, after), given, shift)
    pair = _Pair((old, new), shift, found)
    pairs = paired(before.papers, after.papers, found.codes if found else None)
    papers = tuple(_paper(pair, a, b) for a, b in pairs)
    rows = found.rows if found else ()
    return Comparison(Sort.FOLDERS, *dated, shift, papers, rows, (*told, *more), whole_causes(before, after))


def _paper(pair: _Pair, old: Entry | None, new: Entry | None) -> PaperChange:
    entry = new or old
    assert entry is not None
    data = tuple(_bytes(folder, each) for folder, each in zip(pair.folders, (old, new), strict=True))
    files = old.file if old else "", new.file if new else ""
    if old and new and data[0] == data[1] and data[0] is not None:
        return PaperChange(Mark.SAME, entry.title, *files)
    mark = Mark.ADDED if old is None else Mark.REMOVED if new is None else Mark.CHANGED
    found, note = _differences(mark, files, (data[0], data[1]), pair.shift)
    why = causes(old, new, pair.books.rows if pair.books else None, changed_text(found))
    hand = _by_hand((old, new), (data[0], data[1]))
    return PaperChange(mark, entry.title, *files, found, (*hand, *why), note)


def _bytes(folder: Path, entry: Entry | None) -> bytes | None:
    try:
        return (folder / entry.file).read_bytes() if entry else None
    except OSError:
        return None


def _differences(
    mark: Mark, files: tuple[str, str], data: tuple[bytes | None, bytes | None], shift: Shift | None
) -> tuple[tuple[RedBlock, ...], str]:
    missing = [file for file, content in zip(files, data, strict=True) if file and content is None]
    if missing:
        return (), f"Không đọc được tệp {missing[0]}; có thể đã bị xóa hoặc chuyển đi."
    if not (files[1] or files[0]).lower().endswith(READABLE):
        return (), _NO_TEXT if mark is Mark.CHANGED else ""
    try:
        read = tuple(() if c is None else blocks(f, c) for f, c in zip(files, data, strict=True))
    except UnreadableError as failure:
        return (), f"Không so được chữ: {failure}."
    if mark is Mark.CHANGED:
        _, found, note = text_changes(files[1], (data[0] or b"", data[1] or b""), (read[0], read[1]), shift)
        return found, note
    return redlined(read[0], read[1]), ""


def _by_hand(entries: tuple[Entry | None, Entry | None], data: tuple[bytes | None, bytes | None]) -> list[Cause]:
    return [
        Cause(Reason.HAND, f"Tệp của bản {side} đã bị sửa sau khi lập", seen=True)
        for side, entry, content in zip(("cũ", "mới"), entries, data, strict=True)
        if entry and content is not None and dossier.sha256(content) != entry.sha256
    ]
