"""The annotated copy: what the office gets back."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation

from pipeline import workbook
from pipeline.findings import Finding, Place, error, notice
from tests.workbook.office import PAPERS, REVIEW, edited, patched, read, written

X14 = (
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/'
    'spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" '
    'count="2">'
    '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Chọn trong danh sách">'
    "<x14:formula1><xm:f>'Danh mục'!$A$2:$A$5</xm:f></x14:formula1><xm:sqref>F3:F100 H3</xm:sqref></x14:dataValidation>"
    '<x14:dataValidation type="list"><x14:formula1><xm:f>Tên!$B$1:$B$9</xm:f></x14:formula1><xm:sqref>A3:A9</xm:sqref>'
    "</x14:dataValidation></x14:dataValidations></ext></extLst>"
)


def damaged(book: Any) -> None:
    people = book["Cá nhân"]
    people["E3"].value, people["F4"].value, people["I5"].value = "31/02/1980", None, '=HYPERLINK("http://x","y")'
    people["D5"].value = "ThS. H'Hen Niê"


def annotated(folder: Path, source: Path, findings: list[Finding] | None = None) -> Any:
    target = folder / "ket-qua.xlsx"
    workbook.annotate(source, target, read(source)[1] if findings is None else findings)
    return openpyxl.load_workbook(target)


def test_cells_are_red_and_say_why(tmp_path: Path) -> None:
    source = edited(written(tmp_path), damaged)
    before = hashlib.sha256(source.read_bytes()).hexdigest()
    book = annotated(tmp_path, source)
    people = book["Cá nhân"]
    assert people["E3"].fill.fgColor.rgb == people["F4"].fill.fgColor.rgb == people["I5"].fill.fgColor.rgb == "00FF9999"
    assert people["D5"].fill.fgColor.rgb == "00FFE699"
    assert (
        people["E3"].comment.text
        == "Lỗi: «Ngày sinh» ghi 31/02/1980, ngày này không có. Sửa ô E3 theo dạng ngày/tháng/năm."
    )
    assert people["D3"].comment is None
    assert hashlib.sha256(source.read_bytes()).hexdigest() == before


def test_the_first_sheet_lists_everything_with_links(tmp_path: Path) -> None:
    book = annotated(tmp_path, edited(written(tmp_path), damaged))
    sheet = book.worksheets[0]
    assert sheet.title == "Lỗi" and book.active.title == "Lỗi"
    assert [c.value for c in sheet[4]] == ["STT", "Mức độ", "Sheet", "Ô", "Cột", "Giá trị", "Nội dung", "Cách sửa"]
    first = sheet[5]
    assert [c.value for c in first[:6]] == [1, "lỗi", "Cá nhân", "E3", "Ngày sinh", "31/02/1980"]
    assert first[3].hyperlink.location == "'Cá nhân'!E3"
    assert sheet["A2"].value.startswith("3 lỗi, 1 cần xem xét")


def test_values_of_the_office_are_never_formulas_of_ours(tmp_path: Path) -> None:
    sheet = annotated(tmp_path, edited(written(tmp_path), damaged)).worksheets[0]
    cells = [c for row in sheet.iter_rows() for c in row]
    assert not [c.coordinate for c in cells if c.data_type == "f"]
    (value,) = (c for c in cells if str(c.value).startswith("=HYPERLINK"))
    assert value.data_type == "s" and value.quotePrefix


HOSTILE = ("=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "#N/A", "a\x0bb\x00", "x" * 40_000)


def test_findings_are_text_whatever_they_say(tmp_path: Path) -> None:
    found = [
        error("a.b", Place("so-tai-chinh-2026.xlsx", "Cá nhân", f"E{row}"), text, text)
        for row, text in enumerate(HOSTILE, 3)
    ]
    book = annotated(tmp_path, written(tmp_path), found)
    lines = range(5, 5 + len(HOSTILE))
    assert {book.worksheets[0].cell(row, column).data_type for row in lines for column in (7, 8)} == {"s"}
    assert all(book["Cá nhân"][f"E{row}"].comment for row in range(3, 3 + len(HOSTILE)))


def test_the_office_keeps_its_drop_downs(tmp_path: Path) -> None:
    """Ordinary ones, and those Excel stores in its 2010 extension."""

    def own(book: Any) -> None:
        rule = DataValidation(type="list", formula1='"a,b"')
        book["Cá nhân"].add_data_validation(rule)
        rule.add("J3:J9")

    path = tmp_path / "so-tai-chinh-2026.xlsx"
    workbook.write_review(path, REVIEW, papers=PAPERS)
    edited(path, own)
    before = len(openpyxl.load_workbook(path)["Cá nhân"].data_validations.dataValidation)
    patched(path, {"xl/worksheets/sheet4.xml": lambda c: c.replace(b"</worksheet>", X14.encode() + b"</worksheet>")})
    rules = annotated(tmp_path, path)["Cá nhân"].data_validations.dataValidation
    assert len(rules) == before + 2
    kept = {str(r.sqref): (r.type, r.formula1, r.error) for r in rules}
    assert kept["F3:F100 H3"] == ("list", "'Danh mục'!$A$2:$A$5", "Chọn trong danh sách")
    assert kept["A3:A9"] == ("list", "Tên!$B$1:$B$9", None)
    assert kept["J3:J9"][1] == '"a,b"'
    assert {"DM_ma_don_vi", "DM_danh_hieu_hinh_thuc"} <= set(
        openpyxl.load_workbook(tmp_path / "ket-qua.xlsx").defined_names
    )


def test_the_office_keeps_its_comments_merged_cells_and_formulas(tmp_path: Path) -> None:
    def own(book: Any) -> None:
        sheet = book["Cá nhân"]
        sheet["E3"].value, sheet["E3"].comment = "31/02/1980", Comment("hỏi lại phòng", "Lan")
        sheet.merge_cells("F4:F5")
        sheet["Z1"].value = "=1+1"

    book = annotated(tmp_path, edited(written(tmp_path), own))
    sheet = book["Cá nhân"]
    assert sheet["E3"].comment.text.startswith("hỏi lại phòng\nLỗi:")
    assert "F4:F5" in sheet.merged_cells and sheet["F4"].comment is not None and sheet["Z1"].value == "=1+1"


def test_a_second_check_takes_off_the_marks_of_the_first(tmp_path: Path) -> None:
    annotated(tmp_path, edited(written(tmp_path), damaged))
    (tmp_path / "lan-2").mkdir()
    source = tmp_path / "ket-qua.xlsx"

    def mend(book: Any) -> None:
        book["Cá nhân"]["E3"].value = "05/01/1985"

    book = annotated(tmp_path / "lan-2", edited(source, mend))
    assert book.sheetnames.count("Lỗi") == 1 and "Lỗi 2" not in book.sheetnames
    assert book["Cá nhân"]["E3"].comment is None and book["Cá nhân"]["E3"].fill.fill_type is None
    assert book["Cá nhân"]["F4"].comment.text.count("Lỗi:") == 1


def test_a_file_that_cannot_be_opened_still_gets_its_list(tmp_path: Path) -> None:
    source = tmp_path / "cu.xlsx"
    source.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    book = annotated(tmp_path, source)
    assert book.sheetnames == ["Lỗi"]
    assert (
        book["Lỗi"]["G5"].value.startswith("Đây là sổ Excel kiểu cũ")
        and "chỉ có danh sách này" in book["Lỗi"]["A2"].value
    )


def test_a_folder_gets_a_list_that_names_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "đợt"
    folder.mkdir()
    edited(written(folder), damaged)
    book = annotated(tmp_path, folder)
    assert book.sheetnames == ["Lỗi"] and book["Lỗi"]["C5"].value == "so-tai-chinh-2026.xlsx › Cá nhân"


def test_findings_of_other_places_are_listed(tmp_path: Path) -> None:
    found = [notice("a.b", Place("giay_khen.docx", paragraph="đoạn 3"), "Thiếu số.", "Ghi số."),
             error("a.c", Place("so-tai-chinh-2026.xlsx", "Không có", "B2"), "x.", "y."),
             error("a.d", Place("so-tai-chinh-2026.xlsx"), "x.", "y.")]  # fmt: skip
    sheet = annotated(tmp_path, written(tmp_path), found).worksheets[0]
    assert [sheet.cell(row, 3).value for row in (5, 6, 7)] == [None, "Không có", "giay_khen.docx › đoạn 3"]


def test_the_source_is_never_the_target(tmp_path: Path) -> None:
    source = written(tmp_path)
    link = tmp_path / "lien-ket.xlsx"
    link.symlink_to(source)
    for target in (source, tmp_path / "." / source.name, link):
        with pytest.raises(ValueError, match="khác tệp nguồn"):
            workbook.annotate(source, target, [])
    with pytest.raises(ValueError, match="thư mục nguồn"):
        workbook.annotate(tmp_path, source, [])
    assert not re.findall("thidua", " ".join(p.name for p in tmp_path.iterdir()))


def test_a_failed_write_leaves_the_old_copy(tmp_path: Path) -> None:
    target = tmp_path / "khong-co-thu-muc" / "ket-qua.xlsx"
    with pytest.raises(OSError):
        workbook.annotate(written(tmp_path), target, [])


def test_the_copy_is_the_same_every_time_and_reads_like_the_source(tmp_path: Path) -> None:
    source = edited(written(tmp_path), damaged)
    found = read(source)[1]
    workbook.annotate(source, tmp_path / "a.xlsx", found)
    workbook.annotate(source, tmp_path / "b.xlsx", found)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    again = workbook.read(tmp_path / "a.xlsx", papers=PAPERS)[1]
    assert [(f.code, f.place.cell) for f in again] == [(f.code, f.place.cell) for f in found]
