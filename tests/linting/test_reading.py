"""Any paper is read alike: Word or LibreOffice, a page's lines copied from a PDF, a paragraph a line."""

from __future__ import annotations

import io
import textwrap
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from pipeline.findings import Finding
from pipeline.linting import Paper, read, read_bytes, read_text

HEAD = ("UBND TỈNH HÒA BÌNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/KH-SNV", "Hòa Bình, ngày 05 tháng 01 năm 2022")  # fmt: skip
PLAN = [
    "KẾ HOẠCH",
    "Tổ chức phong trào thi đua năm 2022",
    "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
    "Căn cứ Quyết định số 15/2021/QĐ-UBND ngày 20 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh quy định chức năng, "
    "nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ.",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "Khơi dậy tinh thần trách nhiệm, động viên công chức, viên chức và người lao động thi đua hoàn thành tốt nhiệm vụ "
    "được giao, góp phần xây dựng cơ quan vững mạnh trong giai đoạn 2021-2025.",
    "2. Yêu cầu",
    "a) Thiết thực, phù hợp với nhiệm vụ của từng phòng;",
    "b) Có sơ kết, tổng kết, biểu dương kịp thời những tập thể, cá nhân tiêu biểu trong phong trào thi đua - việc tốt "
    "được nhân rộng.",
    "II. TỔ CHỨC THỰC HIỆN",
    "Văn phòng Sở chủ trì, phối hợp với các phòng theo dõi, đôn đốc việc thực hiện, báo cáo Giám đốc Sở./.",
]
CLOSING = ["Nơi nhận:", "- UBND tỉnh (b/c);", "- Các phòng thuộc Sở;", "- Lưu: VT, VP.", "GIÁM ĐỐC", "Bùi Thị Ngần"]


def page(paragraphs: list[str], *, between: str, width: int = 76) -> str:
    """Paragraphs broken into a page's lines, the head's and the signature's columns run together."""
    lines = [f"{left} {right}" for left, right in zip(HEAD[::2], HEAD[1::2], strict=True)]
    for paragraph in paragraphs:
        lines += textwrap.wrap(paragraph, width, break_on_hyphens=False)
    recipients, signer = CLOSING[:4], CLOSING[4:]
    lines += [f"{recipients[0]} {signer[0]}", *recipients[1:], signer[1]]
    return between.join(lines)


def texts(paper: Paper | Finding) -> list[str]:
    assert isinstance(paper, Paper), paper
    return [line.text for line in paper.lines]


def word(paper: Word) -> bytes:
    content = io.BytesIO()
    paper.save(content)
    return content.getvalue()


@pytest.mark.parametrize("between", ["\n", "\n\n", " \n\n", "\r\n"], ids=["liền", "cách dòng", "dòng thừa", "Windows"])
def test_lines_of_a_page_become_paragraphs_again(between: str) -> None:
    paper = read_text(page(PLAN, between=between))
    assert texts(paper) == [*HEAD, *PLAN, *CLOSING[:1], *CLOSING[4:5], *CLOSING[1:4], *CLOSING[5:]] or texts(paper) == [
        *HEAD, *PLAN, CLOSING[0], *CLOSING[1:4], *CLOSING[4:]]  # fmt: skip


def test_a_text_with_a_paragraph_a_line_stays_as_it_is() -> None:
    paper = read_text("\n".join([*HEAD, *PLAN, *CLOSING]))
    assert texts(paper) == [*HEAD, *PLAN, *CLOSING]
    assert [line.number for line in paper.lines] == list(range(1, len(paper.lines) + 1))


@pytest.mark.parametrize("text", [page(PLAN, between="\n\n"), "\n".join([*HEAD, *PLAN, *CLOSING])])
def test_the_parts_of_a_plan(text: str) -> None:
    paper = read_text(text, "ke-hoach.txt")
    assert (paper.file, paper.form, paper.kind) == ("ke-hoach.txt", "txt", "kế hoạch")
    assert paper.symbol is not None and paper.symbol.text == "Số: 12/KH-SNV"
    assert paper.day == date(2022, 1, 5)
    assert paper.year == 2022
    assert [line.text for line in paper.issuer] == ["UBND TỈNH HÒA BÌNH", "SỞ NỘI VỤ"]
    assert [line.text for line in (*paper.title, *paper.subject)] == PLAN[:2]
    assert [line.text for line in paper.bases] == PLAN[2:4]
    assert [line.text for line in paper.body] == PLAN[4:]
    assert [line.text for line in paper.recipients] == CLOSING[1:4]
    assert [line.text for line in paper.signer] == CLOSING[4:]


@pytest.mark.parametrize(
    ("subject", "year"),
    [
        ("Công tác thi đua, khen thưởng năm 2021", 2021),
        ("Sơ kết công tác 6 tháng đầu năm 2024, nhiệm vụ 6 tháng cuối năm 2024", 2024),
        ("Tổng kết năm 2020 và phương hướng, nhiệm vụ năm 2021", None),
        ("Phong trào thi đua yêu nước giai đoạn 2021 - 2025", None),
        ("Triển khai Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ", None),
        ("Kỷ niệm 190 năm thành lập tỉnh", None),
    ],
)
def test_the_year_a_title_speaks_of(subject: str, year: int | None) -> None:
    assert read_text("\n".join([*HEAD, "KẾ HOẠCH", subject, *PLAN[2:], *CLOSING])).year == year


def test_a_letter_and_a_draft_without_number_and_day() -> None:
    head = [*HEAD[:4], "Số:      /SNV-TĐKT", "V/v đăng ký thi đua năm 2023", "Hòa Bình, ngày     tháng 01 năm 2023"]
    paper = read_text(
        "\n".join([*head, "Kính gửi: Các phòng thuộc Sở", "Sở Nội vụ đề nghị các phòng đăng ký./.", *CLOSING])
    )
    assert (paper.kind, paper.year, paper.day, paper.title) == ("công văn", 2023, None, ())
    assert paper.symbol is not None and paper.dated is not None


def test_a_table_over_two_pages() -> None:
    rows = ["II. NỘI DUNG", "TT NỘI DUNG", "ĐƠN VỊ", "QUÝ I", "1", "Phát động phong trào thi đua năm 2022 trong toàn",
            "cơ quan.", "- Văn phòng.", "2 Đăng ký danh hiệu thi đua.", "- Các phòng.", "\f", "TT NỘI DUNG", "ĐƠN VỊ",
            "3", "Sơ kết công tác thi đua, khen thưởng 6 tháng", "đầu năm 2022.", "- Văn phòng."]  # fmt: skip
    text = page([*PLAN[:9]], between="\n").rpartition("Nơi nhận:")[0] + "\n".join([*rows, "III. TỔ CHỨC THỰC HIỆN"])
    paper = read_text(text)
    told = [line for line in paper.lines if line.table]
    assert [line.text for line in told if line.column == 1 and line.row > 1] == ["QUÝ I", "1", "2", "3"]
    assert texts(paper).count("TT NỘI DUNG") == 1
    assert "Phát động phong trào thi đua năm 2022 trong toàn cơ quan." in texts(paper)
    assert not paper.lines[-1].table


def test_a_table_whose_columns_stand_side_by_side() -> None:
    rows = """
 TT        Nội dung                      Đơn vị thực hiện
 1   Phát động phong trào thi     Văn phòng Sở
     đua năm 2022 trong toàn      và các phòng
     cơ quan
 2   Đăng ký danh hiệu thi đua    Các phòng
 3   Sơ kết công tác thi đua,     Văn phòng Sở
     khen thưởng"""
    text = page(PLAN[:9], between="\n").rpartition("Nơi nhận:")[0] + "II. NỘI DUNG" + rows + "\nIII. TỔ CHỨC THỰC HIỆN"
    told = [line for line in read_text(text).lines if line.table]
    assert [line.text for line in told if line.column == 1 and line.row > 1] == ["1", "2", "3"]
    shown = [line.text for line in told]
    assert "Phát động phong trào thi đua năm 2022 trong toàn cơ quan" in shown
    assert "Sơ kết công tác thi đua, khen thưởng" in shown
    assert "Văn phòng Sở và các phòng" in shown


def test_page_numbers_are_no_text_and_words_broken_at_a_hyphen_are_whole() -> None:
    text = page(PLAN, between="\n").replace("2021-2025", "2021-\n\f2\n2025")
    assert "vững mạnh trong giai đoạn 2021-2025." in read_text(text).text
    assert "\n2\n" not in read_text(text).text


def test_misplaced_marks_are_mended_in_the_text_and_kept_raw() -> None:
    paper = read_text("\n".join([*HEAD, *PLAN, "b) Căn cứ nhiêṃ vu ̣của từng phòng.", *CLOSING]))
    line = next(line for line in paper.lines if line.text.startswith("b) Căn cứ"))
    assert line.text == "b) Căn cứ nhiệm vụ của từng phòng."
    assert "nhiêṃ vu ̣" in line.raw


def test_bases_below_a_list_of_addressees() -> None:
    addressed = [
        "TỜ TRÌNH",
        "Về việc đề nghị khen thưởng",
        "Kính gửi:",
        "- Chủ tịch Ủy ban nhân dân tỉnh;",
        "- Sở Nội vụ.",
    ]
    paper = read_text("\n".join([*HEAD, *addressed, *PLAN[2:], *CLOSING]))
    assert [line.text for line in paper.bases] == PLAN[2:4]


def test_a_dash_of_a_name_at_the_beginning_of_a_line_begins_no_item() -> None:
    basis = "Căn cứ Biên bản số 05/BB-HĐTĐKT ngày 04 tháng 01 năm 2022 của Hội đồng Thi đua\n- Khen thưởng Sở;"
    text = page([*PLAN[:3], "@", *PLAN[3:]], between="\n").replace("@", basis)
    assert basis.replace("\n", " ") in read_text(text).text


# --- Word -----------------------------------------------------------------------------------------------
def test_word_tables_breaks_tabs_and_edits() -> None:
    paper = Document()
    for left, right in zip(HEAD[::2], HEAD[1::2], strict=True):
        paper.add_paragraph(f"{left}\t{right}")
    for text in PLAN[:5]:
        paper.add_paragraph(text)
    table = paper.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Gộp"
    table.cell(0, 1).text, table.cell(1, 2).text = "Hai", "Ba"
    changed = paper.add_paragraph("Giữ lại ")
    changed._p.append(parse_xml(
        f'<w:del {nsdecls("w")} w:id="1" w:author="a"><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>'))  # fmt: skip
    changed._p.append(parse_xml(f'<w:ins {nsdecls("w")} w:id="2" w:author="a"><w:r><w:t>thêm vào</w:t></w:r></w:ins>'))
    closing = paper.add_table(1, 2)
    closing.cell(0, 0).text = "\n".join(CLOSING[:4])
    closing.cell(0, 1).text = "\n".join(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bùi Thị Ngần"])
    read_back = read_bytes(word(paper), "ke-hoach.docx")
    assert isinstance(read_back, Paper)
    assert texts(read_back)[:6] == list(HEAD)
    assert [(line.text, line.row, line.column) for line in read_back.lines if line.table == 1] == [
        ("Gộp", 1, 1), ("Hai", 1, 2), ("Ba", 2, 3)]  # fmt: skip
    assert "Giữ lại thêm vào" in texts(read_back)
    assert [line.text for line in read_back.recipients] == CLOSING[1:4]
    assert [line.text for line in read_back.signer] == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bùi Thị Ngần"]
    assert read_back.day == date(2022, 1, 5)


def test_automatic_numbers_and_text_boxes_are_text() -> None:
    paper = Document()
    numbering = paper.part.numbering_part.element
    numbering.insert(0, parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="900"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum>'))  # fmt: skip
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="900"><w:abstractNumId w:val="900"/></w:num>'))
    for text in ("Tặng Giấy khen cho 02 cá nhân.", "Quyết định này có hiệu lực kể từ ngày ký."):
        paragraph = paper.add_paragraph(text)
        paragraph._p.get_or_add_pPr().append(parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="900"/></w:numPr>'))  # fmt: skip
    box = "<w:txbxContent><w:p><w:r><w:t>Trong khung.</w:t></w:r></w:p></w:txbxContent>"
    paper.add_paragraph("Ngoài khung.")._p.append(parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox>{box}</v:textbox>'
        "</v:shape></w:pict></w:r>"))  # fmt: skip
    assert texts(read_bytes(word(paper), "a.docx")) == [
        "Điều 1. Tặng Giấy khen cho 02 cá nhân.", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "Ngoài khung.", "Trong khung."]  # fmt: skip


# --- what cannot be read ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.docx", b"khong phai zip", "doc_van_ban.hong"),
        ("a.docx", b"PK\x03\x04cut", "doc_van_ban.hong"),
        ("a.pdf", b"%PDF-1.7 cut", "doc_van_ban.hong"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "doc_van_ban.khong_ho_tro"),
        ("a.txt", b" \n\n ", "doc_van_ban.khong_co_chu"),
    ],
)
def test_unreadable_files_are_told_with_a_way_out(name: str, content: bytes, code: str) -> None:
    finding = read_bytes(content, name)
    assert isinstance(finding, Finding)
    assert (finding.code, finding.place.file) == (code, name)
    assert finding.remedy


def test_a_scan_cannot_be_judged() -> None:
    from PIL import Image

    scan = io.BytesIO()
    Image.new("L", (200, 280), 255).save(scan, "PDF")
    finding = read_bytes(scan.getvalue(), "quet.pdf")
    assert isinstance(finding, Finding) and finding.code == "doc_van_ban.khong_co_lop_chu"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    finding = read(tmp_path / "khong-co.docx")
    assert isinstance(finding, Finding) and finding.code == "doc_van_ban.khong_mo_duoc"
