"""A comparison told in the terminal, and as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import takewhile

from pipeline.comparing.causes import places, row_told
from pipeline.comparing.changes import Cause, Comparison, PaperChange, Reason, Side, Sort
from pipeline.comparing.redlining import Line, RedBlock
from pipeline.comparing.wording import Mark, Piece, Pieces, side

_SHOWN, _WIDTH, _MOST_CAUSES = 40, 160, 6
_BEFORE = 60  # letters told before the first change of a line
_FEW = 3  # causes of a paper told in the terminal
_MARKS = (Mark.CHANGED, Mark.ADDED, Mark.REMOVED)
_WHICH = {Sort.FOLDERS: "hai thư mục kết quả", Sort.BOOKS: "hai sổ làm việc", Sort.PAPERS: "hai văn bản"}


def title(comparison: Comparison) -> str:
    """What is compared, as a heading."""
    return f"So sánh {_WHICH[comparison.sort]}"


def side_told(side: Side) -> str:
    """A side's name and the year it is about."""
    return f"{side.name} (năm {side.year})" if side.year else side.name


def shift_told(comparison: Comparison) -> str:
    """The change of year made before comparing, "" when there was none."""
    shift = comparison.shift
    return (
        f"Trước khi so, các năm của bản cũ đã được chuyển {shift} ({shift.new - shift.old:+d} năm) ở những chỗ bản mới "
        "có đúng năm đó; số, ký hiệu văn bản và các ngày khác giữ nguyên."
        if shift
        else ""
    )


def verdict(comparison: Comparison) -> str:
    """How many papers and rows differ, in one line."""
    if not comparison.differs:
        return "Hai bên giống hệt nhau."
    parts = []
    if comparison.rows:
        parts.append(f"Dòng trong sổ: {_counted({m: comparison.rows_marked(m) for m in _MARKS})}.")
    if comparison.sort is Sort.FOLDERS:
        same = len(comparison.marked(Mark.SAME))
        told = _counted({m: len(comparison.marked(m)) for m in _MARKS})
        parts.append(f"Văn bản: {told}, {same} giữ nguyên.")
    parts += [paper.note or f"{paper.spots} chỗ khác nhau." for paper in comparison.papers[:1] if not parts]
    return " ".join(parts)


def _counted(counts: dict[Mark, int]) -> str:
    return ", ".join(f"{number} {mark}" for mark, number in counts.items() if number) or "không đổi"


def causes_told(causes: Sequence[Cause], most: int = _MOST_CAUSES) -> list[str]:
    """Why a paper differs, surest first, long lists cut short and counted; sentences without a stop."""
    sure = [c for c in causes if c.seen or c.row is None]
    maybe = [c.row for c in causes if not c.seen and c.row is not None]
    told = [f"Do {c.text}" if c.reason is Reason.ROW else c.text for c in sure[:most]]
    if len(sure) > most:
        told.append(f"Và {len(sure) - most} nguyên nhân khác")
    if maybe and any(c.reason is Reason.ROW for c in sure):
        told.append(f"Còn {len(maybe)} dòng khác mà văn bản dựa vào cũng thay đổi: {places([r.place for r in maybe])}")
    elif maybe:
        told += [f"Có thể do {row_told(row)}" for row in maybe[:most]]
        if len(maybe) > most:
            told.append(f"Có thể do {len(maybe) - most} dòng khác: {places([r.place for r in maybe[most:]])}")
    return told


def as_lines(comparison: Comparison) -> list[str]:
    """The comparison in short lines for the terminal."""
    lines = [f"{title(comparison)}: {side_told(comparison.old)} → {side_told(comparison.new)}"]
    lines += filter(None, [shift_told(comparison), verdict(comparison)])
    lines += (f"{cause.text}." for cause in comparison.causes)
    most = _SHOWN // 2 if comparison.papers else _SHOWN
    if comparison.rows:
        lines += ["", "DÒNG TRONG SỔ", *(f"  {_cut(row_told(row))}" for row in comparison.rows[:most])]
        lines += _more(len(comparison.rows), "dòng", most)
    if comparison.sort is Sort.FOLDERS:
        for mark in _MARKS:
            lines += _group(mark, comparison.marked(mark))
    else:
        for paper in comparison.papers:
            spots = list(_spots(paper.blocks))
            lines += [line for spot in spots[:_SHOWN] for line in spot]
            lines += _more(len(spots), "chỗ", _SHOWN)
    return lines


def _more(total: int, what: str, shown: int) -> list[str]:
    return [f"  … còn {total - shown} {what}; thêm -o TỆP.html để xem đủ."] if total > shown else []


def _group(mark: Mark, papers: Sequence[PaperChange]) -> Iterator[str]:
    if papers:
        yield from ("", f"VĂN BẢN {mark.upper()} ({len(papers)})")
    for paper in papers:
        renamed = f" (trước là {paper.old_file})" if paper.old_file and paper.new_file != paper.old_file else ""
        spots = f": {paper.spots} chỗ" if paper.spots and mark is Mark.CHANGED else ""
        yield f"  {paper.file or paper.old_file}{renamed if paper.new_file else ''}{spots}"
        yield from (f"      {_cut(each)}." for each in [paper.note.rstrip(".")] if each)
        yield from (f"      {_cut(each)}" for each in causes_told(paper.causes, _FEW))


def _spots(blocks: Sequence[RedBlock]) -> Iterator[list[str]]:
    for block in blocks:
        if isinstance(block, Line):
            if block.mark is not Mark.SAME:
                yield _both(block.pieces)
            continue
        for row in block.rows:
            if row.mark is not Mark.SAME:
                yield _both(tuple(piece for cell in row.cells for piece in (*cell, Piece(Mark.SAME, " | ")))[:-1])


def _both(pieces: Pieces) -> list[str]:
    """The old and the new words from shortly before the first that differ; a side that has none is left out."""
    texts = (("-", _from_change(pieces, Mark.REMOVED)), ("+", _from_change(pieces, Mark.ADDED)))
    return [f"  {sign} {_cut(text)}" for sign, text in texts if text.strip(" |")]


def _from_change(pieces: Pieces, mark: Mark) -> str:
    before = list(takewhile(lambda piece: piece.mark is Mark.SAME, pieces))
    opening = " ".join(side(before, mark).split())
    if len(opening) > _BEFORE:
        opening = f"… {opening[-_BEFORE:].partition(' ')[2]}"
    rest = " ".join(side(pieces[len(before) :], mark).split())
    return f"{opening} {rest}".strip() if side(pieces, mark).strip(" |") else ""


def _cut(text: str) -> str:
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH].rsplit(' ', 1)[0]} …"


def as_dict(comparison: Comparison) -> dict[str, object]:
    """The comparison as plain data: everything that differs, pieces of text with their marks."""
    return {
        "sort": str(comparison.sort),
        "old": asdict(comparison.old),
        "new": asdict(comparison.new),
        "years": asdict(comparison.shift) if comparison.shift else None,
        "differs": comparison.differs,
        "causes": [cause.text for cause in comparison.causes],
        "rows": [asdict(row) for row in comparison.rows],
        "papers": [_paper(paper) for paper in comparison.papers],
    }


def _paper(paper: PaperChange) -> dict[str, object]:
    whole = paper.mark is Mark.CHANGED  # an added or removed paper is its own text
    return {
        "mark": str(paper.mark),
        "title": paper.title,
        "old_file": paper.old_file,
        "new_file": paper.new_file,
        "note": paper.note,
        "causes": [
            {"reason": str(c.reason), "text": c.text, "seen": c.seen, "place": c.row.place if c.row else ""}
            for c in paper.causes
        ],
        "changes": [_block(block) for block in paper.blocks if block.mark is not Mark.SAME] if whole else [],
    }


def _block(block: RedBlock) -> dict[str, object]:
    if isinstance(block, Line):
        return {"mark": str(block.mark), "text": [asdict(piece) for piece in block.pieces]}
    rows = [{"mark": str(row.mark), "old": row.old, "new": row.new,
             "cells": [[asdict(piece) for piece in cell] for cell in row.cells]}
            for row in block.rows if row.mark is not Mark.SAME]  # fmt: skip
    return {"mark": str(block.mark), "rows": rows}
