"""A comparison as one page: no script, nothing from the network, fit for the screen and for paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from pipeline.comparing.books import CellChange, RowChange
from pipeline.comparing.changes import Comparison, PaperChange, Sort
from pipeline.comparing.redlining import Line, RedBlock, RedRow, RedTable
from pipeline.comparing.style import STYLE
from pipeline.comparing.telling import causes_told, shift_told, side_told, title, verdict
from pipeline.comparing.wording import Mark, Pieces

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_INSIDE = " › "  # between a file and what is in it
_AROUND = 1  # unchanged paragraphs and rows shown on either side of a change, where papers are many
_FOLD = 40  # rows of the workbook shown unasked before the papers
_MARKS = (Mark.CHANGED, Mark.ADDED, Mark.REMOVED)
_CLASS = {Mark.ADDED: "them", Mark.REMOVED: "bo", Mark.CHANGED: "doi", Mark.SAME: "nguyen"}
_LABEL = {Mark.ADDED: "Thêm", Mark.REMOVED: "Bỏ", Mark.CHANGED: "Thay đổi", Mark.SAME: "Giữ nguyên"}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def as_html(comparison: Comparison) -> bytes:
    """The whole comparison as an HTML file in UTF-8; the same comparison gives the same bytes."""
    name = title(comparison)
    many = comparison.sort is Sort.FOLDERS
    body = [*_head(comparison), *_rows(comparison.rows, folded=many and len(comparison.rows) > _FOLD)]
    body += _papers(comparison) if many else [line for p in comparison.papers for line in _text(p.blocks, whole=True)]
    page = [
        "<!DOCTYPE html>", '<html lang="vi">', "<head>", '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_safe(name)}: {_safe(comparison.old.name)} → {_safe(comparison.new.name)}</title>",
        f"<style>{STYLE}</style>", "</head>", f'<body class="{"nhieu" if many else "mot"}">',
        *(_contents(comparison) if many else ()), "<main>", *body, "</main>", "</body>", "</html>", "",
    ]  # fmt: skip
    return "\n".join(page).encode()


def _safe(text: str) -> str:
    return escape(_CONTROL.sub("�", text), quote=True)


def _head(comparison: Comparison) -> Iterator[str]:
    yield f"<h1>{_safe(title(comparison))}</h1>"
    yield '<table class="hai-ben"><tr><th>Bản cũ</th><th>Bản mới</th></tr>'
    yield f"<tr><td>{_safe(side_told(comparison.old))}</td><td>{_safe(side_told(comparison.new))}</td></tr></table>"
    yield f'<p class="ket-qua">{_safe(verdict(comparison))}</p>'
    if shift := shift_told(comparison):
        yield f'<p class="ghi-chu">{_safe(shift)}</p>'
    yield from (f'<p class="ghi-chu">{_safe(cause.text)}.</p>' for cause in comparison.causes)
    yield from (f'<p class="ghi-chu">{_safe(str(finding))}</p>' for finding in comparison.findings)
    if comparison.differs:
        yield "<p class='chu-giai'>Chú giải: <ins>chữ thêm vào</ins> · <del>chữ bị bỏ</del></p>"


# --- the workbook's rows ----------------------------------------------------------------------------------
def _rows(rows: Sequence[RowChange], *, folded: bool) -> Iterator[str]:
    """The rows sheet by sheet; folded away where they are too many to scroll past on the way to the papers."""
    if rows:
        yield f'<h2 id="so">Dòng trong sổ đã thay đổi ({len(rows)})</h2>'
    one = all(len({place.split(_INSIDE)[0] for place in side if place}) < 2
              for side in ([row.old for row in rows], [row.new for row in rows]))  # fmt: skip
    for sheet, group in groupby(rows, lambda row: row.sheet):
        members = list(group)
        name = f"Sheet «{_safe(sheet)}» ({len(members)})"
        yield f"<details><summary>{name}</summary>" if folded else f"<h3>{name}</h3>"
        yield '<table class="so"><thead><tr><th>Dòng</th><th>Nội dung dòng</th><th>Cột</th><th>Trước và sau</th></tr>'
        yield "</thead>"
        for row in members:
            yield f"<tbody>{''.join(_row(row, named=not one))}</tbody>"
        yield f"</table>{'</details>' * folded}"


def _row(row: RowChange, *, named: bool) -> Iterator[str]:
    changed = row.mark is Mark.CHANGED
    span = f' rowspan="{len(row.cells)}"' if changed else ""
    yield f"<tr><td{span} class='o'>{_badge(row.mark)}<br>{_place(row, named)}</td><td{span}>{_safe(row.name)}</td>"
    if not changed:  # a whole row came or went: told in one breath
        told = " · ".join(f"{_safe(cell.heading)}: {_whole(cell)}" for cell in row.cells)
        yield f"<td colspan='2' class='chu'>{told}</td></tr>"
        return
    for number, cell in enumerate(row.cells):
        address = " → ".join(dict.fromkeys(filter(None, (cell.old_cell, cell.new_cell))))
        both = _marked(cell.pieces) if cell.before and cell.after else _whole(cell)
        yield f"{'<tr>' if number else ''}<td>{_safe(cell.heading)} <span class='o'>{_safe(address)}</span></td>"
        yield f"<td class='chu'>{both}</td></tr>"


def _whole(cell: CellChange) -> str:
    tag, text = ("ins", cell.after) if cell.after else ("del", cell.before)
    return f"<{tag}>{_safe(text)}</{tag}>" if text else ""


def _place(row: RowChange, named: bool) -> str:
    """Its places on both sides; the file only where a side has several."""
    places = (place if named else place.split(_INSIDE)[-1] for place in (row.old, row.new) if place)
    return " →<br>".join(_safe(place) for place in dict.fromkeys(places))


# --- papers -----------------------------------------------------------------------------------------------
def _anchors(comparison: Comparison) -> list[tuple[str, PaperChange]]:
    ordered = [paper for mark in _MARKS for paper in comparison.marked(mark)]
    return [(f"vb{number}", paper) for number, paper in enumerate(ordered, 1)]


def _contents(comparison: Comparison) -> Iterator[str]:
    """The list of papers, beside the text on a wide screen."""
    yield "<nav><h2>Văn bản</h2>"
    if comparison.rows:
        yield f'<p><a href="#so">Dòng trong sổ ({len(comparison.rows)})</a></p>'
    for mark, group in groupby(_anchors(comparison), lambda each: each[1].mark):
        members = list(group)
        yield f"<h3>{_LABEL[mark]} ({len(members)})</h3><ul>"
        for anchor, paper in members:
            file = f'<span class="tep">{_safe(_short(paper.file))}</span>'
            yield f'<li><a href="#{anchor}">{_safe(paper.title)}<br>{file}</a></li>'
        yield "</ul>"
    yield f"<p class='dem'>Giữ nguyên: {len(comparison.marked(Mark.SAME))} văn bản</p></nav>"


def _short(file: str) -> str:
    return file.rsplit("/", 1)[-1]


def _papers(comparison: Comparison) -> Iterator[str]:
    for mark, group in groupby(_anchors(comparison), lambda each: each[1].mark):
        members = list(group)
        yield f"<h2>Văn bản {mark} ({len(members)})</h2>"
        for anchor, paper in members:
            yield from _paper(anchor, paper)


def _paper(anchor: str, paper: PaperChange) -> Iterator[str]:
    yield f'<section id="{anchor}"><h3>{_badge(paper.mark)} {_safe(paper.title)}</h3>'
    files = dict.fromkeys(file for file in (paper.old_file, paper.new_file) if file)
    yield f"<p class='tep'>{' → '.join(_safe(file) for file in files)}</p>"
    if told := causes_told(paper.causes):
        yield f"<ul class='vi-sao'>{''.join(f'<li>{_safe(each)}.</li>' for each in told)}</ul>"
    if paper.note:
        yield f"<p class='ghi-chu'>{_safe(paper.note)}</p>"
    if paper.mark is Mark.CHANGED:
        yield from _text(paper.blocks, whole=False)
    yield "</section>"


def _badge(mark: Mark) -> str:
    return f"<span class='nhan {_CLASS[mark]}'>{_LABEL[mark]}</span>"


# --- text -------------------------------------------------------------------------------------------------
def _text(blocks: Sequence[RedBlock], *, whole: bool) -> Iterator[str]:
    if not whole and all(block.mark is Mark.SAME for block in blocks):
        return
    yield '<div class="van-ban">'
    for start, end, shown in _stretches([b.mark is not Mark.SAME for b in blocks], whole):
        if not shown:
            yield f"<p class='luoc'>… {end - start} đoạn giữ nguyên …</p>"
            continue
        for block in blocks[start:end]:
            yield from _table(block, whole) if isinstance(block, RedTable) else (_line(block),)
    yield "</div>"


def _stretches(changed: Sequence[bool], whole: bool) -> Iterator[tuple[int, int, bool]]:
    """Runs of what is shown and what is left out, by position."""
    near = [whole or any(changed[max(0, n - _AROUND) : n + _AROUND + 1]) for n in range(len(changed))]
    at = 0
    for shown, group in groupby(near):
        size = len(list(group))
        yield at, at + size, shown
        at += size


def _line(line: Line) -> str:
    return f"<p class='{_CLASS[line.mark]}'>{_marked(line.pieces)}</p>"


def _table(table: RedTable, whole: bool) -> Iterator[str]:
    across = max(len(row.cells) for row in table.rows)
    changed = [row.mark is not Mark.SAME for row in table.rows]
    changed[:1] = [True] if any(changed) else changed[:1]  # the row of headings tells what the columns are
    yield f"<table class='{'ke' if table.lined else 'khong-ke'}'>"
    for start, end, shown in _stretches(changed, whole or not table.lined):
        if shown:
            yield from (_tr(row) for row in table.rows[start:end])
        else:
            yield f"<tr class='luoc'><td colspan='{across}'>… {end - start} hàng giữ nguyên …</td></tr>"
    yield "</table>"


def _tr(row: RedRow) -> str:
    number = row.new or row.old
    lead = f"<th class='o'>{number}</th>" if number else ""
    return f"<tr class='{_CLASS[row.mark]}'>{lead}{''.join(f'<td>{_marked(cell)}</td>' for cell in row.cells)}</tr>"


_TAG = {Mark.ADDED: "ins", Mark.REMOVED: "del"}


def _marked(pieces: Pieces) -> str:
    return "".join(_piece(piece.mark, piece.text) for piece in pieces)


def _piece(mark: Mark, text: str) -> str:
    tag = _TAG.get(mark)
    return f"<{tag}>{_safe(text)}</{tag}>" if tag else _safe(text)
