"""Chữ ký và nơi nhận: the blocks that close a paper and never break over two pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.frame.elements import Element, cell, command, line, row, table


@dataclass(frozen=True, slots=True)
class Signatory:
    """Người ký: lines above the signature, a note such as "(Ký, ghi rõ họ tên)", and the name.

    `lines` is a template loop ("line in signer.lines") or the lines themselves; nobody signs in a place
    left `Signatory()`.
    """

    lines: str | Sequence[str] = ("",)
    name: str = ""
    note: str = ""


def each(items: str | Sequence[str], style: str, text: str, *, bold: bool | None = None,
         keep_next: bool = False) -> list[Element]:  # fmt: skip
    """One paragraph per item: of a template loop ("x in xs", printing `text`), or of the texts given."""
    if isinstance(items, str):
        return [command(f"for {items}"), line(style, text, bold=bold, keep_next=keep_next),
                command("endfor")]  # fmt: skip
    return [line(style, item, bold=bold, keep_next=keep_next) for item in items]


def recipients_block(recipients: str | Sequence[str], text: str) -> list[Element]:
    """Nơi nhận: its heading and its list."""
    return [line("noi_nhan", "Nơi nhận:"), *each(recipients, "danh_sach_noi_nhan", text)]


def position_lines(who: Signatory) -> list[Element]:
    """Position lines and note."""
    text = f"{{{{ {who.lines.partition(' in ')[0].strip()} }}}}" if isinstance(who.lines, str) else ""
    return [*each(who.lines, "chuc_vu_nguoi_ky", text), *([line("ghi_chu_ky", who.note)] if who.note else [])]


def name_line(who: Signatory) -> Element:
    """The name, below room for the signature."""
    return line("ho_ten_nguoi_ky", who.name)


def beside_recipients(widths: Sequence[int], recipients: Sequence[Element], who: Signatory) -> Element:
    """Nơi nhận and one signature in a borderless row that stays on one page."""
    blocks = (recipients, [*position_lines(who), name_line(who)])
    cells = [cell(width, block) for width, block in zip(widths, blocks, strict=True)]
    return table(widths, [row(cells)], borders=False)


def side_by_side(widths: Sequence[int], people: Sequence[Signatory]) -> Element:
    """Signatures in a borderless table that stays on one page, the names on one line."""
    above = [cell(width, position_lines(who)) for width, who in zip(widths, people, strict=True)]
    below = [cell(width, [name_line(who)]) for width, who in zip(widths, people, strict=True)]
    return table(widths, [row(above), row(below)], borders=False)
