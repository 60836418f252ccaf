"""Workbooks as offices really keep them are read as meant."""

from __future__ import annotations

import random
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.styles import Font

from pipeline import words, workbook
from pipeline.findings import Finding, Level, has_errors
from pipeline.records import Passage, Review
from tests.workbook.office import PAPERS, REVIEW, as_excel_saves, bare, edited, item, patched, read, spots, written


def filled(folder: Path, review: Review) -> Path:
    """A workbook as the program writes it."""
    path = folder / f"{review.name}.xlsx"
    workbook.write_review(path, review, papers=PAPERS)
    return path


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    for path in (
        filled(tmp_path, REVIEW),
        written(tmp_path, "openpyxl.xlsx"),
        as_excel_saves(written(tmp_path, "excel.xlsx")),
    ):
        review, found = read(path)
        assert found == []
        assert review is not None
        assert bare(review) == bare(REVIEW) | {"name": path.stem}


def test_a_record_knows_its_cells(tmp_path: Path) -> None:
    review, _ = read(written(tmp_path))
    assert review is not None
    where = review.people[1].where
    assert (str(where), where.cell("born"), where.cell("no such field")) == (
        "so-tai-chinh-2026.xlsx › Cá nhân!4",
        "E4",
        "A4",
    )
    assert review.office.where.cell("year") == "B8"


def test_numbers_days_and_hours_as_people_type_them(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        people, sessions, initiatives = book["Cá nhân"], book["Phiên họp"], book["Sáng kiến"]
        for address, value in (
            ("E3", "5/1/1985"),
            ("E4", "31-12-1990"),
            ("H3", "ngày 01 tháng 8 năm 2008"),
            ("H4", datetime(2010, 3, 2)),
        ):
            people[address].value = value
        sessions["D3"].value, sessions["E3"].value = "8h00", "11 giờ 30 phút"
        initiatives["G3"].value, initiatives["E3"].value = " 82,5 ", "2026"
        book["Cơ quan"][item("provincial_vote")].value = "80 %"

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and found == []
    assert [p.born for p in review.people[:2]] == [date(1985, 1, 5), date(1990, 12, 31)]
    assert [p.joined for p in review.people[:2]] == [date(2008, 8, 1), date(2010, 3, 2)]
    assert (review.sessions[0].starts, review.sessions[0].ends) == (time(8), time(11, 30))
    assert (review.initiatives[0].score, review.initiatives[0].year) == (Decimal("82.5"), 2026)
    assert review.office.provincial_vote == 80


def test_the_calendar_of_1904_is_known(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904

    review, _ = read(edited(written(tmp_path), change))
    assert review is not None and review.people[0].born == date(1985, 1, 5)


def test_codes_keep_their_zeros(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        for address in ("B3", "B4", "B5"):
            book["Cá nhân"][address].value = int(book["Cá nhân"][address].value)
            book["Cá nhân"][address].number_format = "000"

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and found == []
    assert [p.code for p in review.people] == ["001", "002", "003"]


def test_headings_are_found_wherever_and_however_they_are_written(tmp_path: Path) -> None:
    headings = ("TT", "Tên gọi (Ông/Bà/Chức danh)", "HỌ VÀ\nTÊN (*)", "Lựa chọn", "xep loai", "Đơn vị công tác",
                "Chức danh",
                "Mã cán bộ", "Sinh ngày (dd/mm/yyyy)")  # fmt: skip

    def change(book: Any) -> None:
        sheet = book["Cá nhân"]
        sheet.delete_rows(1, 10)
        sheet["A1"].value, sheet["A2"].value = "DANH SÁCH", "Năm 2026"
        for column, heading in enumerate(headings, 1):
            sheet.cell(4, column).value = heading
        rows = ((1, "bà", "Vi Thị Yến", None, "hoàn thành XUẤT SẮC nhiệm vụ", "Văn phòng Sở", "Chánh Văn phòng", "001",
                 "05/01/1985"),
                (None, "Ông", "Nông Văn Ất", None, "hoan thanh tot nhiem vu", "DV02", "Chuyên viên", "002", None),
                (3, None, "H'Hen Niê", None, "Hoàn thành tốt nhiệm vụ", "dv02", "Kế toán", "003", None),
                ("Tổng cộng", None, 3), (4,), (5,))  # fmt: skip
        for number, row in enumerate(rows, 6):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and not has_errors(found)
    assert [(p.code, p.title, p.full_name, p.unit, p.where.row) for p in review.people] == [
        ("001", "Bà", "Vi Thị Yến", "DV01", 6),
        ("002", "Ông", "Nông Văn Ất", "DV02", 7),
        ("003", "", "H'Hen Niê", "DV02", 8),
    ]  # fmt: skip
    assert {f.code for f in found} == {"dong.bo_qua"}


def test_evidence_may_be_a_picture_and_its_column_keeps_its_old_heading(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        sheet = book["Minh chứng"]
        assert sheet["D2"].value.startswith("Tệp minh chứng")
        sheet["D2"].value, sheet["D3"].value = "Tệp PDF *", "minh-chung/giấy xác nhận.JPG"

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and not has_errors(found)
    assert [item.path for item in review.evidence] == ["minh-chung/giấy xác nhận.JPG"]


def test_a_title_is_not_taken_for_the_only_heading(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        sheet = book["Nơi nhận"]
        sheet.delete_rows(1, 9)
        for row, text in enumerate(("NƠI NHẬN", None, "Nơi nhận", "Sở Nội vụ", "Số hóa"), 1):
            sheet.cell(row, 1).value = text

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and not has_errors(found)
    assert [r.name for r in review.recipients] == ["Sở Nội vụ", "Số hóa"]


def test_awards_papers_and_targets_go_by_label_abbreviation_or_code(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        for row, award in ((3, "chiến sỹ thi đua cơ sở"), (4, "LĐTT"), (5, "tap_the_lao_dong_tien_tien")):
            book["Đề nghị"].cell(row, 3).value = award
        for row, target in (
            (3, "CSTĐCS"),
            (4, "hội đồng thi đua khen thưởng"),
            (5, "Giám đốc sở"),
            (6, "dv02"),
            (7, "đột xuất"),
        ):
            book["Văn bản"].cell(row, 3).value = target
        book["Nội dung"]["B3"].value = "ke_hoach_thi_dua_khen_thuong"

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and found == []
    assert bare(review) == bare(REVIEW)


def test_lists_in_a_cell(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book["Sáng kiến"]["D3"].value = "001: 60%, 002 (39,5%); 003"
        book["Kế hoạch"]["D3"].value = "Văn phòng Sở; Các phòng"
        book["Đề nghị"]["K3"].value = "Đoạn một; có chấm phẩy.\r\n\nĐoạn hai."

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and not has_errors(found)
    assert review.initiatives[0].authors == ("001 60%", "002 39,5%", "003")
    assert review.tasks[0].units == ("Văn phòng Sở", "Các phòng")
    assert review.nominations[0].details == ("Đoạn một; có chấm phẩy.", "Đoạn hai.")


def test_ong_ba_moves_out_of_the_name(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book["Cá nhân"]["C4"].value, book["Cá nhân"]["D4"].value = None, "Ông Nông Văn Ất"
        book["Hội đồng"]["C4"].value = "Bà Vi Thị Yến"

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and {f.code for f in found} == {"so_lieu.danh_xung_trong_ten"}
    assert (review.people[1].title, review.people[1].full_name) == ("Ông", "Nông Văn Ất")
    assert review.council_members[1].full_name == "Vi Thị Yến"


def test_formulas_give_their_stored_value(tmp_path: Path) -> None:
    path = written(tmp_path)
    with zipfile.ZipFile(path) as archive:
        part = archive.read("xl/worksheets/sheet4.xml").decode()
    start = part.index('<c r="F3"')
    cell = part[start : part.index("</c>", start) + 4]
    formula = '<c r="F3" t="str"><f>"Chánh"&amp;" Văn phòng"</f><v>Chánh Văn phòng</v></c>'
    review, found = read(
        patched(path, {"xl/worksheets/sheet4.xml": lambda c: c.replace(cell.encode(), formula.encode())})
    )
    assert review is not None and found == [] and review.people[0].position == "Chánh Văn phòng"


def test_unicode_in_an_old_font_is_unicode(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book["Cá nhân"]["D3"].font = Font(name=".VnTime")  # Vi Thị Yến: ị, ế are not of that font
        book["Cá nhân"]["B3"].font = Font(name=".VnTime")  # 001: the same in every font

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and found == []


@pytest.mark.parametrize(
    "name",
    ["Y Bhin Êban", "H'Hen Niê", "Giàng A Páo", "Lò Văn Ún", "Nguyễn Thị Hoà", "Tôn Nữ Thị Thuý", "Ông Ích Minh"],
)
def test_real_names_pass_as_they_are(tmp_path: Path, name: str) -> None:
    def change(book: Any) -> None:
        book["Cá nhân"]["D3"].value = name

    review, found = read(edited(written(tmp_path), change))
    assert review is not None and found == [] and review.people[0].full_name == name


def test_the_example_row_is_never_data(tmp_path: Path) -> None:
    path = tmp_path / "moi.xlsx"
    workbook.write_blank(path, year=2026, papers=PAPERS)
    review, found = read(path)
    assert review is None
    assert {f.code for f in found} == {"so_lieu.de_trong"} and {f.place.sheet for f in found} == {"Cơ quan"}

    def change(book: Any) -> None:
        for row, value in zip(
            (2, 3, 4, 5, 6, 7, 9, 10, 11, 12),
            ("UBND tỉnh", "Sở", "S", "Sở", "tỉnh", "LS", "Vi Yến", "GĐ", "VP", "V"),
            strict=True,
        ):
            book["Cơ quan"].cell(row, 2).value = value
        book["Đơn vị"].append((1, "DV01", "Văn phòng Sở", None, None, "Chi cục"))

    review, found = read(edited(path, change))
    assert review is not None and not has_errors(found)
    assert [u.name for u in review.units] == ["Văn phòng Sở"] and review.people == () and review.year == 2026


def test_a_folder_is_one_review(tmp_path: Path) -> None:
    folder = tmp_path / "Sở Tài chính 2026"
    folder.mkdir()
    keep = {
        "1-chung.xlsx": {"Cơ quan", "Đơn vị", "Đề nghị"},
        "2-phong-a.xlsx": {"Cá nhân"},
        "3-phong-b.xlsx": {"Cá nhân"},
    }
    for name, sheets in keep.items():

        def change(book: Any, sheets: set[str] = sheets, name: str = name) -> None:
            for sheet in book.sheetnames:
                if sheet not in sheets:
                    book.remove(book[sheet])
            if name == "2-phong-a.xlsx":
                book["Cá nhân"].delete_rows(4, 9)
            if name == "3-phong-b.xlsx":
                book["Cá nhân"].delete_rows(3)
            if "Đề nghị" in sheets:
                book["Đề nghị"]["J3"].value = None

        edited(written(folder, name=name), change)
    (folder / "~$1-chung.xlsx").write_bytes(b"lock")
    (folder / "ghi-chu.txt").write_text("không phải sổ")
    review, found = read(folder)
    assert review is not None and not has_errors(found), found
    assert review.name == "so-tai-chinh-2026"
    assert [(p.code, p.where.file) for p in review.people] == [
        ("001", "2-phong-a.xlsx"),
        ("002", "3-phong-b.xlsx"),
        ("003", "3-phong-b.xlsx"),
    ]
    (folder / "4-phong-c.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert [f.code for f in read(folder)[1] if f.level is Level.ERROR] == ["tep.xls_cu"]
    written(folder, name="5-ca-so.xlsx")
    assert "thu_muc.nhieu_co_quan" in {f.code for f in read(folder)[1]}


def test_a_code_used_in_two_files_names_the_other_file(tmp_path: Path) -> None:
    written(tmp_path, name="a.xlsx")
    edited(written(tmp_path, name="b.xlsx"), lambda book: book.remove(book["Cơ quan"]))
    told = [f for f in read(tmp_path)[1] if f.code == "lien_ket.trung_ma" and f.place.sheet == "Cá nhân"]
    assert told[0].what == "Mã “001” đã dùng ở a.xlsx › Cá nhân!B3." and told[0].place.file == "b.xlsx"


LETTERS = st.characters(blacklist_categories=("C",), max_codepoint=0x2FFF)
TEXT = (
    st.text(LETTERS, min_size=1, max_size=60)
    .map(words.repair)
    .filter(lambda t: t and not words.suspicious(t) and "\n" not in t)
)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(TEXT, min_size=4, max_size=4), score=st.decimals(0, 1000, places=2), votes=st.integers(0, 2))
def test_any_text_comes_back_as_it_was(tmp_path: Path, texts: list[str], score: Decimal, votes: int) -> None:
    """`=1+1`, `#N/A`, `{{ x }}`, `_x000D_`, `<b>&amp;`: text in, the same text out."""
    made = REVIEW.model_copy(update={
        "nominations": (REVIEW.nominations[1].model_copy(
            update={"achievement": texts[0], "details": (texts[1],), "votes": votes}),),
        "passages": (Passage(paper="giay_khen", section=texts[2], text=f"{texts[3]}\n{texts[0]}"),),
        "initiatives": (REVIEW.initiatives[0].model_copy(update={"score": score}),),
    })  # fmt: skip
    review, found = read(filled(tmp_path, made))
    assert review is not None and not has_errors(found), found
    assert bare(review) == bare(made)


LOOKALIKES = ("=1+1", "+84 205", "-", "@sở", "#N/A", "{{ ten }}", "{% if %}", "a & b < c > d", '"x"', "_x0041_ b",
              "TRUE", "05/01/1985", "1e5")  # fmt: skip


def test_text_that_looks_like_something_else_stays_text(tmp_path: Path) -> None:
    passages = tuple(Passage(paper="giay_khen", section=text, text=text) for text in LOOKALIKES)
    path = filled(tmp_path, REVIEW.model_copy(update={"passages": passages}))
    for again in (path, as_excel_saves(path)):
        review, found = read(again)
        assert review is not None and found == []
        assert tuple((p.section, p.text) for p in review.passages) == tuple((text, text) for text in LOOKALIKES)


def rewritten(path: Path, chance: random.Random) -> None:
    """Change one byte inside one part and pack the file again with right checksums."""
    with zipfile.ZipFile(path) as archive:
        names = [n for n in archive.namelist() if n.endswith((".xml", ".rels"))]
    name = chance.choice(names)

    def change(content: bytes) -> bytes:
        at = chance.randrange(len(content))
        return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]

    patched(path, {name: change})


def test_three_hundred_mutations_end_in_findings(tmp_path: Path) -> None:
    """Never a traceback, never a person lost without a word."""
    path = tmp_path / "m.xlsx"
    original = as_excel_saves(written(tmp_path, name="goc.xlsx")).read_bytes()
    chance = random.Random(2026)
    for number in range(300):
        path.write_bytes(original)
        if number % 2:
            rewritten(path, chance)
        else:
            data = bytearray(original)
            for _ in range(chance.choice((1, 1, 3, 40))):
                data[chance.randrange(len(data))] = chance.randrange(256)
            path.write_bytes(bytes(data))
        review, found = read(path)
        assert "tep.ngoai_du_kien" not in {f.code for f in found}, (number, found)
        assert has_errors(found) or _complete(review, found), (number, found)


def _complete(review: Review | None, found: list[Finding]) -> bool:
    """Everybody is there, or a finding says which sheet or rows are not."""
    assert review is not None
    counts = all(
        len(getattr(review, name)) == len(getattr(REVIEW, name))
        for name in REVIEW.model_fields_set - {"name", "office"}
    )
    return counts or bool(spots(found))
