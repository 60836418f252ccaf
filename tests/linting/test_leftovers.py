"""What a finished paper must no longer carry, and the blanks and notes that belong in forms filled in by hand."""

from __future__ import annotations

import io

import pytest
from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from pipeline.findings import Level
from pipeline.linting import Paper, lint_paper, read_bytes, read_text
from tests.linting.test_numbering import BASES, CLOSING, HEAD, plan


def told(paper: Paper) -> dict[str, Level]:
    """Rules of leftovers that are breached, with their level."""
    return {f.code: f.level for f in lint_paper(paper).findings() if f.code.startswith("con_sot.")}


@pytest.mark.parametrize(
    ("text", "rule", "level"),
    [
        ("Giao {{ don_vi }} theo dõi.", "con_sot.dau_mau", Level.ERROR),
        ("{% for a in b %}Giao các phòng.", "con_sot.dau_mau", Level.ERROR),
        ("Giao [tên đơn vị] theo dõi.", "con_sot.dau_mau", Level.ERROR),
        ("Giao «tên đơn vị» theo dõi.", "con_sot.dau_mau", Level.ERROR),
        ("Các phòng […] theo dõi.", "con_sot.dau_mau", Level.ERROR),
        ("Tổng số None tập thể.", "con_sot.gia_tri_rong", Level.ERROR),
        ("Xem Error! Reference source not found.", "con_sot.loi_phan_mem", Level.ERROR),
        ("Tổng số #REF! tập thể.", "con_sot.loi_phan_mem", Level.ERROR),
        ("Giao phòng xxx theo dõi.", "con_sot.chu_tam", Level.ERROR),
        ("Lorem ipsum dolor sit amet.", "con_sot.chu_tam", Level.ERROR),
        ("Giao ông Nguyễn Văn A theo dõi.", "con_sot.ten_vi_du", Level.REVIEW),
        ("Giao phòng ............ theo dõi.", "con_sot.cho_trong", Level.ERROR),
        ("Giao phòng ……… theo dõi.", "con_sot.cho_trong", Level.ERROR),
        ("Theo Quyết định số ……/QĐ-SNV của Giám đốc Sở.", "con_sot.cho_trong", Level.REVIEW),
        ("Hoàn thành trước ngày ... tháng ... năm 2025.", "con_sot.cho_trong", Level.REVIEW),
    ],
)
def test_left_over(text: str, rule: str, level: Level) -> None:
    assert told(plan(text)) == {rule: level}


@pytest.mark.parametrize(
    "text",
    [
        "Các hoạt động văn nghệ, thể thao, tham quan… được tổ chức chu đáo.",
        "Các hoạt động văn nghệ, thể thao,... được tổ chức chu đáo.",
        "Thực hiện Nghị quyết Đại hội lần thứ XXX của Đảng bộ.",
        "Nêu rõ “… thi đua là yêu nước […] yêu nước thì phải thi đua …” trong tuyên truyền.",
        "Ông Nguyễn Văn An, bà Trần Thị Bình theo dõi phong trào.",
        "Kèm theo Mẫu số 01 [1] và sheet «Cơ quan».",
        "Tỷ lệ đạt 95,5%; chi 1.500.000 đồng; họp lúc 8.30.",
    ],
)
def test_no_leftover(text: str) -> None:
    assert not told(plan(text))


def test_forms_to_fill_in_by_hand_keep_their_blanks() -> None:
    form = "PHIẾU LẤY Ý KIẾN\nVề danh hiệu thi đua năm 2025\nHọ và tên: ......................\nÝ kiến: ……………………\n"
    assert not told(read_text(HEAD.format(sign="KH").replace("Số: 12/KH-SNV\n", "") + form))
    enclosed = ["Các phòng đăng ký theo mẫu kèm theo.", "Mẫu số 01", "Họ và tên: ......................"]
    assert not told(plan(*enclosed))


def test_a_draft_whose_number_and_day_are_open_is_only_to_be_looked_at() -> None:
    head = HEAD.format(sign="KH").replace("Số: 12/", "Số:     /").replace("ngày 05 tháng 3", "ngày    tháng 3")
    text = head + "KẾ HOẠCH\nThi đua năm 2025\n" + BASES + "Văn phòng Sở thực hiện./." + CLOSING
    found = lint_paper(read_text(text)).findings()
    assert {f.code: f.level for f in found} == {
        "the_thuc.so_ky_hieu.con_trong": Level.REVIEW,
        "the_thuc.dia_danh_thoi_gian.con_trong": Level.REVIEW,
    }


def test_notes_of_forms_and_of_signing() -> None:
    title = "BÁO CÁO\nKết quả thi đua năm 2024\n"
    head = HEAD.format(sign="BC")
    noted = head + title + "1. Kết quả (nêu tóm tắt kết quả nổi bật): Tốt./." + CLOSING
    assert told(read_text(noted)) == {"con_sot.loi_dan_mau": Level.REVIEW}
    signed = head + title + "Kết quả tốt./." + CLOSING.replace("GIÁM ĐỐC\n", "GIÁM ĐỐC\n(Ký, ghi rõ họ tên)\n")
    assert told(read_text(signed)) == {"con_sot.ky_ten": Level.ERROR}
    assert not told(read_text(signed.replace("Bùi Thị Ngần\n", "")))
    draft = "DỰ THẢO\n" + head + title + "Kết quả tốt./." + CLOSING
    assert told(read_text(draft)) == {"con_sot.du_thao": Level.REVIEW}


# --- Word -------------------------------------------------------------------------------------------------
def word(paper: Word) -> Paper:
    content = io.BytesIO()
    paper.save(content)
    read = read_bytes(content.getvalue(), "a.docx")
    assert isinstance(read, Paper)
    return read


def letter() -> Word:
    paper = Document()
    for text in (
        HEAD.format(sign="KH") + "KẾ HOẠCH\nThi đua năm 2025\nVăn phòng Sở thực hiện./." + CLOSING
    ).splitlines():
        paper.add_paragraph(text)
    return paper


def test_marks_of_readers_and_writers_in_a_word_file() -> None:
    assert not told(word(letter()))
    paper = letter()
    paper.paragraphs[8].runs[0].font.highlight_color = WD_COLOR_INDEX.YELLOW
    assert told(word(paper)) == {"con_sot.to_mau": Level.REVIEW}
    paper = letter()
    paper.paragraphs[8]._p.append(parse_xml(
        f'<w:ins {nsdecls("w")} w:id="1" w:author="a"><w:r><w:t> Thêm.</w:t></w:r></w:ins>'))  # fmt: skip
    assert told(word(paper)) == {"con_sot.theo_doi_sua": Level.REVIEW}
    paper = letter()
    paper.add_comment(paper.paragraphs[8].runs, "Xem lại", author="a")
    assert told(word(paper)) == {"con_sot.nhan_xet": Level.REVIEW}
