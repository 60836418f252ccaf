"""What the sheets and columns are, told twice from one declaration: in the workbook and in Markdown."""

from __future__ import annotations

from openpyxl import Workbook

from pipeline.records import LIST_SHEETS, Choice, Field, Kind, Office, Record, fields
from pipeline.workbook import ink
from pipeline.workbook.layout import EXAMPLE_MARK, GUIDE_SHEET, NEEDED_SHEETS, sheets
from pipeline.workbook.vocabulary import CODE_LISTS

_STEPS = (
    "Ghi sheet «Cơ quan» trước, rồi «Đơn vị», «Cá nhân», «Đề nghị»; các sheet khác ghi khi có số liệu.",
    "Tiêu đề có dấu * là bắt buộc. Đưa chuột lên tiêu đề để xem giải thích và ví dụ.",
    f"Dòng chữ nghiêng màu xám có chữ «{EXAMPLE_MARK}» ở cột STT là dòng ví dụ, chương trình không đọc. Ghi dữ liệu "
    "từ dòng dưới, "
    "có thể để nguyên hoặc xóa dòng ví dụ; không ghi đè lên dòng ấy.",
    "Mỗi mã chỉ dùng cho một đơn vị, một cá nhân hoặc một sáng kiến; các sheet khác dẫn tới bằng mã.",
    "Ô có danh sách thả xuống thì chọn trong danh sách. Ô nhiều dòng thì xuống dòng trong ô bằng Alt + Enter.",
    "Ngày ghi theo dạng ngày/tháng/năm, ví dụ 05/01/1985. Số thập phân dùng dấu phẩy.",
    "Không gộp ô, không để công thức chưa tính, không ẩn dòng có dữ liệu.",
    "Kiểm tra sổ: thidua check «tên sổ».xlsx --report ket-qua-kiem-tra.xlsx. Lập văn bản: thidua run «tên sổ».xlsx.",
)
_COLOURS = (
    (ink.NEEDED_FILL, "Cột bắt buộc"),
    (ink.FREE_FILL, "Cột ghi khi có"),
    (ink.EXAMPLE_FILL, "Dòng ví dụ, không được đọc"),
    (ink.MISSING_FILL, "Ô bắt buộc còn để trống"),
)
_CHOSEN_FROM = {
    Choice.AWARD: "danh hiệu, hình thức theo luật", Choice.PAPER: "loại văn bản", Choice.RATING: "mức xếp loại",
    Choice.SCOPE: "phạm vi", Choice.UNIT: "mã hoặc tên ở «Đơn vị»",
    Choice.TARGET: "danh hiệu, hình thức; loại hình; Hội đồng; cấp quyết định; mã ở các sheet khác",
}  # fmt: skip


def write_guidance(book: Workbook) -> None:
    """The sheet `Hướng dẫn`."""
    sheet = book.create_sheet(GUIDE_SHEET)
    sheet.sheet_view.showGridLines = False
    for letter, width in (("A", 5), ("B", 26), ("C", 100)):
        sheet.column_dimensions[letter].width = width
    row = 1
    ink.put_text(sheet.cell(row, 1), "SỔ THI ĐUA, KHEN THƯỞNG")
    sheet.cell(row, 1).font = ink.TITLE
    row += 2
    for number, step in enumerate(_STEPS, 1):
        sheet.cell(row, 1, number).font = ink.BOLD
        sheet.cell(row, 1).alignment = ink.WRAP
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=3)
        ink.put_text(sheet.cell(row, 2), step)
        sheet.cell(row, 2).font, sheet.cell(row, 2).alignment = ink.PLAIN, ink.WRAP
        sheet.row_dimensions[row].height = 17 * ink.lines_needed(step, 126)
        row += 1
    row += 1
    for fill, meaning in _COLOURS:
        sheet.cell(row, 1).fill, sheet.cell(row, 1).border = fill, ink.THIN
        ink.put_text(sheet.cell(row, 2), meaning)
        sheet.cell(row, 2).font = ink.PLAIN
        row += 1
    row += 1
    for record in sheets():
        ink.put_text(sheet.cell(row, 2), record.sheet)
        ink.link(sheet.cell(row, 2), record.sheet, "A1")
        ink.put_text(sheet.cell(row, 3), record.purpose)
        sheet.cell(row, 3).font, sheet.cell(row, 3).alignment = ink.PLAIN, ink.WRAP
        row += 1
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def sheet_tables() -> str:
    """Markdown: every sheet with its purpose, and its columns with what they may hold."""
    return "\n".join(_section(record) for record in sheets())


def _section(record: type[Record]) -> str:
    needed = record is Office or any(LIST_SHEETS[name] is record for name in NEEDED_SHEETS)
    item = "Mục" if record is Office else "Cột"
    purpose = f"{record.purpose} {'Bắt buộc có.' if needed else 'Có thể để trống.'}"
    head = f"| {item} | Bắt buộc | Kiểu | Giá trị | Ý nghĩa | Ví dụ | Tên khác |"
    rule = "|---|:-:|---|---|---|---|---|"
    return "\n".join([f"## {record.sheet}", "", purpose, "", head, rule, *map(_line, fields(record)), ""])


def _line(field: Field) -> str:
    column = field.column
    cells = (
        column.heading,
        "✓" if field.required else "",
        field.kind,
        allowed(field),
        column.help,
        column.example,
        "; ".join(column.aliases),
    )
    return f"| {' | '.join(_escaped(str(c)) for c in cells)} |"


def allowed(field: Field) -> str:
    """What a cell of the field may hold, in a few words."""
    column = field.column
    if column.one_of:
        return "; ".join(column.one_of)
    if column.choice is not Choice.NONE:
        return _CHOSEN_FROM.get(column.choice) or f"mã ở {' hoặc '.join(map(_sheet_named, CODE_LISTS[column.choice]))}"
    if column.minimum is not None and column.maximum is not None:
        return f"từ {column.minimum} đến {column.maximum}"
    if field.kind is Kind.DATE:
        return "ngày/tháng/năm"
    if field.kind is Kind.TIME:
        return "giờ:phút"
    return "mã riêng, không trùng" if column.key else ""


def _sheet_named(name: str) -> str:
    return f"«{LIST_SHEETS[name].sheet}»"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
