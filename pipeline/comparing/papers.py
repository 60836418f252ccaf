"""Two papers compared: their text, and what the text does not show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.comparing.changes import Comparison, PaperChange, Side, Sort
from pipeline.comparing.redlining import RedBlock, redlined
from pipeline.comparing.sources import Block, UnreadableError, blocks, lines_of, loose_lines
from pipeline.comparing.wording import Mark
from pipeline.comparing.years import Align, Shift, shift_for, year_of
from pipeline.findings import Place, error, has_errors

BOOKS = (".xlsx", ".xlsm")
_ONLY_LOOKS = "Chữ giống hệt; chỉ khác hình thức trình bày hoặc thông tin ghi kèm tệp."


def compare_papers(old: Path, new: Path, sides: tuple[Side, Side], align: Align) -> Comparison:
    """Compare two files of one kind by their text."""
    data = old.read_bytes(), new.read_bytes()
    sort = Sort.BOOKS if old.suffix.lower() in BOOKS else Sort.PAPERS
    read, problems = [], []
    for path, content in zip((old, new), data, strict=True):
        try:
            read.append(blocks(path.name, content))
        except UnreadableError as failure:
            problems.append(error("so_sanh.khong_doc_duoc", Place(path.name), f"Không đọc được: {failure}.",
                                  "Mở tệp bằng Word hoặc Excel, lưu lại rồi so."))  # fmt: skip
    if problems:
        return Comparison(sort, *sides, findings=tuple(problems))
    years = year_of(lines_of(read[0])), year_of(lines_of(read[1]))
    shift, told = shift_for(align, years, (old.name, new.name))
    dated = replace(sides[0], year=years[0]), replace(sides[1], year=years[1])
    if has_errors(told):
        return Comparison(sort, *dated, findings=tuple(told))
    mark, lines, note = text_changes(old.name, data, (read[0], read[1]), shift)
    paper = PaperChange(mark, new.stem, old.name, new.name, lines, note=note)
    return Comparison(sort, *dated, shift, (paper,), findings=tuple(told))


def text_changes(
    name: str, data: tuple[bytes, bytes], read: tuple[Sequence[Block], Sequence[Block]], shift: Shift | None
) -> tuple[Mark, tuple[RedBlock, ...], str]:
    """What happened to a file's text, the redline, and a note where the text is the same and the file is not."""
    found = redlined(*read, shift)
    if any(block.mark is not Mark.SAME for block in found):
        return Mark.CHANGED, found, ""
    if data[0] == data[1]:
        return Mark.SAME, found, ""
    if name.lower().endswith(".docx"):  # what stands in text boxes is no part of the flowing text
        loose = redlined(loose_lines(data[0]), loose_lines(data[1]), shift)
        if any(block.mark is not Mark.SAME for block in loose):
            return Mark.CHANGED, loose, ""
    return Mark.CHANGED, found, _ONLY_LOOKS if shift is None else "Ngoài năm đã chuyển, chữ hai bên giống hệt."
