"""The rows below the headings: which are data, which are named and left out, which hide or lose something."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from pipeline import words
from pipeline.findings import Finding, Place, error, notice, review
from pipeline.records import Record, fields
from pipeline.workbook.grid import Area, Cell, Grid, Row, column_letters
from pipeline.workbook.headings import Header
from pipeline.workbook.layout import EXAMPLE_MARK
from pipeline.workbook.values import Formats

_COUNTED = "(nguoi|canhan|tapthe|donvi|truonghop|danhhieu)"
_TOTAL = re.compile(rf"(tongcong|tongso|cong|tong){_COUNTED}?(\d+{_COUNTED}?)*")
_ORDINAL = re.compile(r"[IVXLC]+|[A-ZĐ]", re.IGNORECASE)


class Part(StrEnum):
    """What a row below the headings is."""

    DATA = "dữ liệu"
    EXAMPLE = "dòng ví dụ"
    NUMBERED = "dòng chỉ có số thứ tự"
    TOTAL = "dòng cộng"
    GROUP = "dòng đề mục"
    HEADING = "dòng tiêu đề lặp lại"
    OUTSIDE = "ghi chú ngoài bảng"


@dataclass(frozen=True)
class Sheet:
    """A sheet being read: what its columns are and where its findings point."""

    record: type[Record]
    grid: Grid
    header: Header
    place: Place
    formats: Formats

    def at(self, column: int, row: int) -> Place:
        """A cell of the sheet."""
        return Place(self.place.file, self.place.sheet, f"{column_letters(column)}{row}")


def part_of(row: Row, sheet: Sheet) -> Part:
    """Whether a row is data, or one of the rows office lists carry besides."""
    header = sheet.header
    known = set(header.columns.values())
    inside = [c for c in row.cells if c.column in known]
    serial = row.cell(header.serial) if header.serial else None
    first = (serial or row.cells[0]).text
    if _is_example(first, in_serial=serial is not None):
        return Part.EXAMPLE
    if inside and all(c.text == header.texts.get(c.column) for c in row.cells):
        return Part.HEADING
    filled = {c.column for c in inside}
    whole = all(
        header.columns[f.name] in filled for f in fields(sheet.record) if f.required and f.name in header.columns
    )
    if whole and inside:
        return Part.DATA
    label = next((c.text for c in row.cells if not c.text.strip().isdigit()), first)
    if _TOTAL.fullmatch(words.fold(label)) and len(inside) <= 3:
        return Part.TOTAL
    if len(row.cells) <= 2 and len(inside) <= 1 and _names_a_group(row, serial, sheet.grid):
        return Part.GROUP
    if inside:
        return Part.DATA
    return Part.NUMBERED if row.cells == (serial,) else Part.OUTSIDE


def _names_a_group(row: Row, serial: Cell | None, grid: Grid) -> bool:
    """I. TẬP THỂ, or a text merged over the row."""
    if serial and len(row.cells) == 2 and _ORDINAL.fullmatch(serial.text.strip(" .")):
        return True
    return any(a.top == a.bottom == row.number and a.right > a.left for a in grid.merged)


def _is_example(first: str, *, in_serial: bool) -> bool:
    """The mark is the column STT's; without that column it must be all there is in the first cell."""
    folded, mark = words.fold(first), words.fold(EXAMPLE_MARK)
    return folded.startswith(mark) if in_serial else folded == mark


def skipped(rows: Iterable[tuple[Row, Part]], place: Place) -> list[Finding]:
    """Rows left out, told once for each reason; example rows and bare serial numbers are our own or nobody's."""
    by_part: dict[Part, list[int]] = {}
    for row, part in rows:
        by_part.setdefault(part, []).append(row.number)
    found = []
    for part in (Part.TOTAL, Part.GROUP, Part.HEADING, Part.OUTSIDE):
        if numbers := by_part.get(part):
            listed = ", ".join(map(str, numbers[:10])) + (", …" if len(numbers) > 10 else "")
            found.append(
                notice(
                    "dong.bo_qua",
                    Place(place.file, place.sheet, f"A{numbers[0]}"),
                    f"Không đọc {len(numbers)} dòng vì là {part}: dòng {listed}.",
                )
            )
    return found


def spoiled_examples(rows: Iterable[tuple[Row, Part]], sheet: Sheet) -> list[Finding]:
    """Example rows that hold other values than the example: real data under the mark would be lost."""
    examples = {f.name: words.fold(f.column.example) for f in fields(sheet.record)}
    found = []
    for row, part in rows:
        if part is not Part.EXAMPLE:
            continue
        for name, column in sheet.header.columns.items():
            cell = row.cell(column)
            if cell and words.fold(cell.text) != examples[name]:
                found.append(
                    error(
                        "dong.vi_du_da_sua",
                        sheet.at(column, row.number),
                        f"Dòng {row.number} còn chữ «{EXAMPLE_MARK}» ở cột STT nhưng đã được sửa, nên không rõ có "
                        "phải dữ liệu thật.",
                        f"Nếu là dữ liệu thật thì xóa chữ «{EXAMPLE_MARK}»; nếu không thì xóa cả dòng {row.number}.",
                    )
                )
                break
    return found


def merged_data(sheet: Sheet, data: Mapping[int, Row]) -> list[Finding]:
    """Merged blocks over data: Excel keeps one value and drops the others."""
    known = set(sheet.header.columns.values())
    numbers = sorted(data)
    found = []
    for area in sheet.grid.merged:
        rows = bisect_right(numbers, area.bottom) - bisect_left(numbers, area.top)
        columns = known.intersection(range(area.left, area.right + 1))
        if rows and columns and (area.bottom > area.top or len(columns) > 1):
            found.append(
                error(
                    "so_lieu.o_gop",
                    sheet.at(area.left, area.top),
                    f"Ô {_span(area)} bị gộp nên chỉ ô đầu giữ được giá trị.",
                    f"Bỏ gộp ô {_span(area)} rồi ghi giá trị cho từng dòng, từng cột.",
                )
            )
    return found


def _span(area: Area) -> str:
    return f"{column_letters(area.left)}{area.top}:{column_letters(area.right)}{area.bottom}"


def hidden_rows(sheet: Sheet, data: Mapping[int, Row]) -> list[Finding]:
    """Rows nobody sees but that are read all the same."""
    numbers = [n for n, row in data.items() if row.hidden]
    if not numbers:
        return []
    listed = ", ".join(map(str, numbers[:10])) + (", …" if len(numbers) > 10 else "")
    how = "bị lọc ẩn" if sheet.grid.filtered else "bị ẩn"
    return [
        review(
            "dong.an",
            Place(sheet.place.file, sheet.place.sheet, f"A{numbers[0]}"),
            f"{len(numbers)} dòng {how} nhưng vẫn được đọc: dòng {listed}.",
            "Bỏ lọc, bỏ ẩn rồi xem lại; dòng nào không dùng thì xóa hẳn.",
        )
    ]
