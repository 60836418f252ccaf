"""Bảng: bordered tables with a repeating heading row, rows that never split, and loops over rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.frame.elements import Element, cell, command_row, line, row, table
from pipeline.frame.measures import Align

_STYLES: Final = {13: ("o_bang", "tieu_de_bang"), 12: ("o_bang_nho", "tieu_de_bang_nho")}


@dataclass(frozen=True, slots=True)
class Column:
    """Cột: heading, share of the table's width (as millimetres), what each row prints, and how."""

    heading: str
    width_mm: float
    text: str = ""
    align: Align = "left"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Nhóm dòng: an outer loop whose every turn opens with one merged row.

    `loop` is the outer loop ("unit in units"), `text` the merged row, `rows` the inner loop
    ("person in unit.people").
    """

    loop: str
    text: str
    rows: str
    align: Align = "left"


def _columns_in_twips(columns: Sequence[Column], width: int) -> list[int]:
    total = sum(column.width_mm for column in columns)
    widths = [int(width * column.width_mm / total) for column in columns]
    widths[-1] += width - sum(widths)
    return widths


def _cells(texts: Iterable[tuple[str, Align, bool]], widths: Sequence[int], style: str) -> list[Element]:
    return [
        cell(width, [line(style, piece, align=align, bold=bold or None) for piece in text.split("\n")],
             align="center")
        for (text, align, bold), width in zip(texts, widths, strict=True)
    ]  # fmt: skip


def _total_row(texts: Sequence[str | None], columns: Sequence[Column], widths: Sequence[int],
               style: str) -> Element:  # fmt: skip
    """A bold last row; None joins a cell to the one on its left."""
    cells: list[Element] = []
    index = 0
    while index < len(texts):
        end = index + 1
        while end < len(texts) and texts[end] is None:
            end += 1
        align: Align = "center" if end - index > 1 else columns[index].align
        content = [line(style, texts[index] or "", align=align, bold=True)]
        cells.append(cell(sum(widths[index:end]), content, span=end - index, align="center"))
        index = end
    return row(cells)


def bordered(columns: Sequence[Column], rows: str | Sequence[Sequence[str]], width: int, *,
             group: Group | None, total: Sequence[str | None] | None, size: int,
             numbered: bool) -> Element:  # fmt: skip
    """The table `Page.table` lays out, `width` twips wide."""
    body, heading = _STYLES[size]
    widths = _columns_in_twips(columns, width)
    heads: list[tuple[str, Align, bool]] = [(column.heading, "center", False) for column in columns]
    made = [row(_cells(heads, widths, heading), heading=True)]
    if numbered:
        counts: list[tuple[str, Align, bool]] = [
            (f"({number})", "center", False) for number in range(1, len(columns) + 1)
        ]
        made.append(row(_cells(counts, widths, body), heading=True))
    if isinstance(rows, str):
        texts = [(column.text, column.align, column.bold) for column in columns]
        data = row(_cells(texts, widths, body))
        inner = group.rows if group else rows
        turn = [command_row(f"for {inner}", widths), data, command_row("endfor", widths)]
        if group:
            merged = line(body, group.text, bold=True, align=group.align, keep_next=True)
            opening = row([cell(width, [merged], span=len(widths), align="center")])
            turn = [command_row(f"for {group.loop}", widths), opening, *turn, command_row("endfor", widths)]
        made += turn
    else:
        for texts_of_row in rows:
            given = [(text, column.align, column.bold)
                     for text, column in zip(texts_of_row, columns, strict=True)]  # fmt: skip
            made.append(row(_cells(given, widths, body)))
    if total is not None:
        if len(total) != len(columns):
            raise ValueError(f"total row has {len(total)} cells, the table has {len(columns)} columns")
        made.append(_total_row(total, columns, widths, body))
    return table(widths, made, borders=True)
