"""The plan of 2021 as a clerk sets it in Word: its words and its slips kept, its form that of Nghị định 30."""

from __future__ import annotations

import re
from pathlib import Path

from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN

from tests.linting import typed

TEXT = Path(__file__).parent / "seed" / "ke-hoach-2021.txt"

# Lines of the text that make one paragraph. Between tables: «##» a heading in capitals, «#» one in small letters.
OPENING = "19-33"
BEFORE_TABLE = "##35 #37 39-45 47-55 57-63 #65 67-73 ##74"
AFTER_TABLE = (
    "##340 342-354 356-362 364-368 370-378 380-384 ##386 #388 390-392 394-396 398-404 406-408 410-414 #416 418-423 "
    "#425 427-431 433-435 437-441"
)
# A row of the table: its number, what is done, by whom; a lone line is the heading of a quarter.
ROWS: tuple[tuple[str, ...], ...] = (
    ("81",),
    ("83", "84-86", "88 90 92-94"),
    ("96", "98 100-102", "104 106-108"),
    ("110", "112-116 118-124 126-128", "130 132 134-136"),
    ("138", "140-146", "148 150-152"),
    ("154",),
    ("156", "158-162", "164 166 168-170"),
    ("172", "173-175", "177 179-181"),
    ("183",),
    ("185", "187-191", "193"),
    ("195", "197-201", "203 205"),
    ("211",),
    ("213", "215-219", "221"),
    ("223", "225-231", "233 235-237"),
    ("239", "241-247", "249 251-253"),
    ("255", "257-263", "265 267-269"),
    ("271", "272-274", "276 278"),
    ("280", "281-283", "285 287 289-291"),
    ("293", "295-297 299-301", "303 305"),
    ("307", "309-313", "315 317 319-321"),
    ("323", "325-329", "331 333"),
    ("335", "336-338", "339"),
)
RECIPIENTS = "447 449-451 453 455 457 459 461"


def seed_docx() -> bytes:
    """The plan as a .docx."""
    lines = TEXT.read_text(encoding="utf-8").split("\n")
    paper = typed.page()
    number, _, day = lines[6].partition(" Lạng Sơn, ")
    typed.head(paper, ("UBND TỈNH LẠNG SƠN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ"), number, f"Lạng Sơn, {day.strip()}", rule=60)
    typed.title(paper, lines[10].strip(), lines[12].strip())
    typed.put(paper, _joined(lines, OPENING), italic=True, **typed.BODY)
    _prose(paper, lines, BEFORE_TABLE)
    _table(paper, lines)
    _prose(paper, lines, AFTER_TABLE)
    typed.closing(paper, _paragraphs(lines, RECIPIENTS), ["GIÁM ĐỐC"], lines[471].strip())
    return typed.saved(paper)


def _joined(lines: list[str], span: str) -> str:
    """The words of a span of lines; a range of years parted by a line's end is whole again."""
    first, _, last = span.partition("-")
    words = " ".join(line.strip() for line in lines[int(first) - 1 : int(last or first)] if line.strip())
    return re.sub(r"(?<=\d-) (?=\d)", "", words)


def _paragraphs(lines: list[str], spans: str) -> list[str]:
    return [_joined(lines, span) for span in spans.split()]


def _prose(paper: Paper, lines: list[str], spans: str) -> None:
    for span in spans.split():
        text = _joined(lines, span.lstrip("#"))
        typed.put(paper, text, **(typed.HEADING if span.startswith("#") else typed.BODY))


def _table(paper: Paper, lines: list[str]) -> None:
    made = typed.table(paper, 1 + len(ROWS), (14, 90, 56))
    made.style = paper.styles["Table Grid"]
    for cell, text in zip(made.rows[0].cells, ("TT", "NỘI DUNG", "ĐƠN VỊ THỰC HIỆN"), strict=True):
        typed.put(cell, text, size=13, bold=True, **typed.CENTRED)
    for row, spans in zip(made.rows[1:], ROWS, strict=True):
        if len(spans) == 1:
            for cell in row.cells:
                cell.add_paragraph()
            whole = typed.emptied(row.cells[0].merge(row.cells[2]))
            typed.put(whole, _joined(lines, spans[0]), size=13, bold=True, **typed.CENTRED)
            continue
        for cell, each in zip(row.cells, spans, strict=True):
            for text in _paragraphs(lines, each):
                lone = ALIGN.CENTER if text.isdigit() else ALIGN.JUSTIFY
                typed.put(cell, text, size=13, alignment=lone, after=0)
