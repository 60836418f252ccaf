"""`--fix`: what it mends, what it leaves alone, and that a paper stays the paper it was."""

import io
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.linting.fixing import fix_docx, fix_text

SEED = Path(__file__).parent / "seed" / "ke-hoach-2021.txt"

MENDED = [
    ("thuộc Sở..", "thuộc Sở."),
    ("các tỉnh:Lai Châu,Cao Bằng,", "các tỉnh: Lai Châu, Cao Bằng,"),
    ("công tác thi đua , khen thưởng", "công tác thi đua, khen thưởng"),
    ("các phòng ,đơn vị", "các phòng, đơn vị"),
    ("năm 2021 ; các đơn vị", "năm 2021; các đơn vị"),
    ("nâng cao  chất lượng", "nâng cao chất lượng"),
    ("nhiêṃ vu ̣của từng phòng, các nôị dung", "nhiệm vụ của từng phòng, các nội dung"),
    ("Căn cư\u0301 Quyê\u0301t định", "Căn cứ Quyết định"),
    ("UBND tỉnh\u200b Lạng\u00ad Sơn", "UBND tỉnh Lạng Sơn"),
    ("\ufeffKế hoạch", "Kế hoạch"),
    ("Ðảng ủy, Ɖoàn thanh niên", "Đảng ủy, Đoàn thanh niên"),
    ('phong trào "Cả nước thi đua" và "Học tập".', "phong trào “Cả nước thi đua” và “Học tập”."),
    ('("Dân vận khéo")', "(“Dân vận khéo”)"),
    ("giai đoạn 2016-2020, 2021-2025, 2026 - 2030", "giai đoạn 2016-2020, 2021-2025, 2026-2030"),
    ("giai đoạn 2016 - 2020, 2021 – 2025, 2026 - 2030", "giai đoạn 2016 - 2020, 2021 - 2025, 2026 - 2030"),
    (
        "triển\u00a0khai\u00a0thực\u00a0hiện\u00a0nhiệm\u00a0vụ được giao năm 2021",
        "triển khai thực hiện nhiệm vụ được giao năm 2021",
    ),
    ("văn bản;gửi Văn phòng", "văn bản; gửi Văn phòng"),
    ("theo\u2003quy định", "theo quy định"),
    ("\fthuộc Sở..\r", "\fthuộc Sở.\r"),
]
LEFT = [
    "Số:      /QĐ-STC",
    "Lạng Sơn, ngày    tháng    năm 2021",
    "điều chỉnh./.",
    "v.v...",
    "thi đấu thể thao...)",
    "v.v..",
    "họp lúc 14:30, tỷ lệ 12,5%, số 1.250.000 đồng",
    "thi đua – khen thưởng",
    "Xem https://langson.gov.vn,vi/tin..",
    "Thư điện tử: vanphong@langson.gov.vn",
    "Nơi nhận:\t\tGIÁM ĐỐC",
    "Nơi nhận:          GIÁM ĐỐC",
    "ống thép 5\" và 7'",
    'mở ngoặc "mà không đóng',
    "NguyÔn V¨n §øc, tr\u00adëng phßng thi ®ua",
    "Nguyeãn Vaên Ñöùc, tröôûng phoøng",
    "năm\u00a02021",
    "Họ và tên: ……………",
    "Ngày sinh: ........ .",
    "giai đoạn 2016-2020 và 2021 - 2025",
    "Hoà Bình, Hòa Bình",
    "H'Hen Niê, Y Bhin Êban",
    "ngày 04/11/1831 - 04/11/2021",
    "tải tệp ke-hoach,2021.docx",
    "Tiền thưởng: 0,3 lần mức lương cơ sở",
    "   thụt bằng khoảng trắng",
]


@pytest.mark.parametrize(("wrong", "right"), MENDED)
def test_mends(wrong: str, right: str) -> None:
    fixed, told = fix_text(wrong)
    assert fixed == right
    assert told and all(line.startswith("dòng 1: ") and " → " in line for line in told)
    assert fix_text(fixed) == (fixed, [])


@pytest.mark.parametrize("text", LEFT)
def test_leaves_alone(text: str) -> None:
    assert fix_text(text) == (text, [])


def letters(text: str) -> str:
    """Letters without marks and digits, in order: what no repair may change."""
    plain = unicodedata.normalize("NFD", text).translate({0xD0: "Đ", 0x189: "Đ", 0xF0: "đ", 0x256: "đ"})
    return "".join(c for c in plain if c.isalnum())


FRAGMENTS = [
    *(pair[0] for pair in MENDED),
    *LEFT,
    " ",
    "  ",
    ",",
    ";",
    ".",
    "..",
    ":",
    '"',
    "“",
    "”",
    "(",
    ")",
    "\u00a0",
    "\u0323",
    "\u0301",
    "năm 2021",
    "2021-2025",
    "2020 – 2025",
    "Sở",
    "thi đua",
    "ngày",
    "\t",
    "\n",
    "ê",
    "e\u0302",
    "Ð",
    "\u00ad",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12).map("".join))
def test_fixing_twice_is_fixing_once_and_no_letter_is_lost(text: str) -> None:
    fixed, _ = fix_text(text)
    assert letters(fixed) == letters(text)
    assert fix_text(fixed) == (fixed, [])


def saved(make: Callable[[Document], None]) -> bytes:
    paper = docx.Document()
    make(paper)
    buffer = io.BytesIO()
    paper.save(buffer)
    return buffer.getvalue()


def opened(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def looks(content: bytes) -> list[tuple[object, ...]]:
    """Formatting of every run, in order."""
    return [(run.bold, run.italic, run.font.size, run.font.name, run.style.name if run.style else "")
            for paragraph in opened(content).paragraphs for run in paragraph.runs]  # fmt: skip


def clerk(paper: Document) -> None:
    first = paper.add_paragraph()
    first.add_run("Tổ chức thực hiện nhiêṃ vu").bold = True
    first.add_run(" ̣của từng phòng ,").italic = True
    third = first.add_run("theo  quy định..")
    third.font.size = Pt(14)
    paper.add_paragraph("Không có gì phải sửa.")
    quoted = paper.add_paragraph()
    quoted.add_run('Phong trào "')
    quoted.add_run("Dân vận khéo").bold = True
    quoted.add_run('" năm 2021;giai đoạn 2021-2025')
    table = paper.add_table(1, 2)
    table.cell(0, 0).text = "giai đoạn 2016-2020"
    table.cell(0, 1).text = "giai đoạn 2026 - 2030,các năm sau"
    paper.sections[0].header.paragraphs[0].text = "Ðảng bộ  Sở"


def test_mends_across_runs_and_keeps_every_run_and_part() -> None:
    before = saved(clerk)
    after, told = fix_docx(before)
    paper = opened(after)
    assert [p.text for p in paper.paragraphs] == [
        "Tổ chức thực hiện nhiệm vụ của từng phòng, theo quy định.",
        "Không có gì phải sửa.",
        "Phong trào “Dân vận khéo” năm 2021; giai đoạn 2021-2025",
    ]
    assert [cell.text for cell in paper.tables[0].rows[0].cells] == [
        "giai đoạn 2016-2020", "giai đoạn 2026-2030, các năm sau",
    ]  # fmt: skip
    assert paper.sections[0].header.paragraphs[0].text == "Đảng bộ Sở"
    assert looks(after) == looks(before)
    assert paper.paragraphs[0].runs[0].text == "Tổ chức thực hiện nhiệm vụ "
    with zipfile.ZipFile(io.BytesIO(before)) as one, zipfile.ZipFile(io.BytesIO(after)) as two:
        assert one.namelist() == two.namelist()
        touched = {name for name in one.namelist() if one.read(name) != two.read(name)}
    assert touched == {"word/document.xml", next(n for n in touched if "header" in n)}
    assert 'đoạn 3: «"Dân» → «“Dân»' in told
    assert {line.split(":")[0] for line in told} == {"đoạn 1", "đoạn 3", "đoạn 5", "đầu trang, đoạn 1"}
    assert fix_docx(after) == (after, [])


def test_a_clean_paper_comes_back_as_it_is() -> None:
    content = saved(lambda paper: paper.add_paragraph("Kế hoạch công tác thi đua, khen thưởng năm 2021.") and None)
    assert fix_docx(content) == (content, [])


def field(paragraph: object, instruction: str, result: str) -> None:
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("result", result), ("end", "")):
        run = paragraph.add_run()  # type: ignore[attr-defined]
        if kind == "result":
            run.text = text
        elif kind:
            sign = OxmlElement("w:fldChar")
            sign.set(qn("w:fldCharType"), kind)
            run._r.append(sign)
        else:
            code = OxmlElement("w:instrText")
            code.text = text
            run._r.append(code)


def test_fields_tabs_and_lines_to_fill_in_are_not_touched() -> None:
    def make(paper: Document) -> None:
        paragraph = paper.add_paragraph("Xem mục ")
        field(paragraph, " REF muc1 ", "Mục  1..")
        paragraph.add_run(",rồi , \tký")
        line = paper.add_paragraph("Họ và tên")
        line.add_run("  x  y  ").underline = True

    after, told = fix_docx(saved(make))
    paragraphs = opened(after).paragraphs
    assert paragraphs[0].text == "Xem mục Mục  1..,rồi, \tký"
    assert paragraphs[1].text == "Họ và tên  x  y  "
    assert len(told) == 1


def test_text_for_an_old_font_is_left_as_typed() -> None:
    def make(paper: Document) -> None:
        paper.add_paragraph().add_run("Kế hoạch  năm..").font.name = ".VnTime"

    content = saved(make)
    assert fix_docx(content) == (content, [])


def test_what_is_no_docx_is_refused() -> None:
    with pytest.raises(ValueError, match="not a"):
        fix_docx(b"%PDF-1.7")


def test_the_seed_loses_its_wrong_marks_and_no_letter() -> None:
    text = SEED.read_text(encoding="utf-8")
    fixed, told = fix_text(text)
    assert letters(fixed) == letters(text) and told
    assert "thuộc Sở.." not in fixed and "các tỉnh: Lai Châu, Cao Bằng," in fixed
    assert "nhiệm vụ của từng phòng" in fixed and unicodedata.is_normalized("NFC", fixed)
    assert fix_text(fixed) == (fixed, [])
