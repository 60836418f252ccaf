"""Numbers that skip, repeat or run backwards, rows of tables, ends of lists, and the form a text tells."""

from __future__ import annotations

import io

import pytest
from docx import Document

from pipeline.findings import Level
from pipeline.linting import Paper, lint_paper, read_bytes, read_text, rules

HEAD = """UBND TỈNH HÒA BÌNH
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/{sign}-SNV
Hòa Bình, ngày 05 tháng 3 năm 2025
"""
BASES = """Căn cứ Quyết định số 15/QĐ-UBND ngày 03 tháng 3 năm 2025 của UBND tỉnh quy định chức năng, nhiệm vụ;
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.
"""
CLOSING = """
Nơi nhận:
- Như trên;
- Lưu: VT, VP.
GIÁM ĐỐC
Bùi Thị Ngần
"""


def plan(*body: str, head: str = HEAD.format(sign="KH"), title: str = "KẾ HOẠCH\nThi đua năm 2025\n") -> Paper:
    text = "\n".join(body) + ("" if body[-1].endswith("./.") else "\nVăn phòng Sở theo dõi, đôn đốc thực hiện./.")
    return read_text(head + title + BASES + text + CLOSING)


def found(paper: Paper, group: str = "") -> dict[str, list[str]]:
    """Rules that are breached, with what they say."""
    told: dict[str, list[str]] = {}
    for finding in lint_paper(paper).findings():
        if finding.code.startswith(group) and finding.level is not Level.NOTICE:
            told.setdefault(finding.code, []).append(finding.what)
    return told


# --- items, points, chapters ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("body", "rule", "said"),
    [
        (["I. MỤC ĐÍCH", "1. Một.", "2. Hai.", "4. Bốn."], "thu_tu.khoan", "thiếu 3"),
        (["I. MỤC ĐÍCH", "1. Một.", "2. Hai.", "2. Hai nữa."], "thu_tu.khoan", "lặp lại"),
        (["I. MỤC ĐÍCH", "1. Một.", "2. Hai.", "3. Ba.", "2. Hai nữa."], "thu_tu.khoan", "đứng sau"),
        (["1. Một:", "a) A;", "b) B;", "d) D."], "thu_tu.diem", "«d)» đứng sau điểm «b)»"),
        (["1. Một:", "a) A;", "b) B;", "b) B nữa."], "thu_tu.diem", "lặp lại"),
        (["1. Một:", "a) A;", "b) B;", "c) C;", "d) D;", "đ) Đ;", "g) G."], "thu_tu.diem", "«g)» đứng sau điểm «đ)»"),
        (["1. Một", "1.1. A.", "1.3. B."], "thu_tu.muc_con", "không liền sau số 1"),
        (["1. Một", "1.1. A.", "2. Hai", "1.2. B."], "thu_tu.muc_con", "nằm dưới mục «2.»"),
        (["I. MỤC ĐÍCH", "Một.", "III. TỔ CHỨC", "Hai."], "the_thuc.de_muc_lon.thu_tu", "phải là II"),
    ],
)
def test_numbers_that_do_not_follow(body: list[str], rule: str, said: str) -> None:
    told = found(plan(*body))
    assert list(told) == [rule]
    assert said in told[rule][0]


@pytest.mark.parametrize(
    "body",
    [
        ["I. MỤC ĐÍCH", "1. Một.", "2. Hai.", "II. YÊU CẦU", "1. Một.", "2. Hai."],
        ["1. Một:", "a) A;", "b) B.", "2. Hai:", "a) A;", "b) B."],
        ["1. Một:", "a) A;", "b) B;", "c) C;", "d) D;", "đ) Đ;", "e) E;", "g) G."],
        ["1. Một:", "a) A;", "b) B;", "c) C;", "d) D;", "e) E."],
        ["1. 100% phòng, đơn vị đăng ký.", "2. 05 tập thể đạt danh hiệu.", "3. Ba."],
        ["I. MỤC ĐÍCH", "1. Một", "1.1. A.", "1.2. B.", "2. Hai", "2.1. A.", "2.2. B."],
        ["Sửa đổi, bổ sung khoản 3 Mục II như sau:", "3. Nội dung mới của khoản 3.", "7. Nội dung mới của khoản 7."],
        ["I. THÀNH PHẦN", "1. Một.", "II. QUYỀN", "4. Bốn, tiếp số của phần trước.", "5. Năm."],
    ],
)
def test_numbers_that_follow(body: list[str]) -> None:
    assert not found(plan(*body))


def decision(*articles: str) -> Paper:
    title = "QUYẾT ĐỊNH\nVề việc tặng Giấy khen\nGIÁM ĐỐC SỞ NỘI VỤ\n"
    text = HEAD.format(sign="QĐ") + title + BASES + "QUYẾT ĐỊNH:\n" + "\n".join(articles) + CLOSING
    return read_text(text)


def test_articles() -> None:
    assert not found(decision("Điều 1. Tặng Giấy khen.", "Điều 2. Quyết định này có hiệu lực từ ngày ký./."))
    told = found(decision("Điều 1. Tặng Giấy khen.", "Điều 3. Quyết định này có hiệu lực từ ngày ký./."))
    assert list(told) == ["the_thuc.dieu_khoan.thu_tu"]
    told = found(decision("Điều 1. Tặng Giấy khen.", "Điều 2.", "Điều 3. Quyết định này có hiệu lực từ ngày ký./."))
    assert list(told) == ["thu_tu.dieu_trong"]
    assert not found(decision("Điều 1.", "Tặng Giấy khen cho 02 cá nhân.", "Điều 2. Văn phòng Sở thi hành./."))


# --- rows of tables ---------------------------------------------------------------------------------------
def schedule(*rows: str, head: str = "Thời gian", third: str = "Tháng 3") -> Paper:
    """A plan with a table in a Word file; a row is its number and work, or a heading alone."""
    paper = Document()
    for text in (HEAD.format(sign="KH") + "KẾ HOẠCH\nThi đua năm 2025\n" + BASES).splitlines():
        paper.add_paragraph(text)
    paper.add_paragraph("I. NỘI DUNG, THỜI GIAN THỰC HIỆN")
    table = paper.add_table(1, 3)
    for cell, text in zip(table.rows[0].cells, ("TT", "Nội dung", head), strict=True):
        cell.text = text
    for row in rows:
        cells = table.add_row().cells
        number, _, work = row.partition(" ")
        if number.isdigit():
            cells[0].text, cells[1].text, cells[2].text = number, work, third
        else:
            cells[0].merge(cells[2]).text = row
    for text in ("Văn phòng Sở theo dõi, đôn đốc thực hiện./." + CLOSING).splitlines():
        paper.add_paragraph(text)
    content = io.BytesIO()
    paper.save(content)
    read = read_bytes(content.getvalue(), "ke-hoach.docx")
    assert isinstance(read, Paper)
    return read


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (["1 A", "2 B", "4 C"], "Sau số thứ tự 2 đến số 4, thiếu 3."),
        (["1 A", "2 B", "2 C"], "Số thứ tự 2 lặp lại."),
        (["1 A", "3 B", "2 C"], "thiếu 2"),
        (["QUÝ I", "1 A", "2 B", "QUÝ II", "4 C"], "thiếu 3"),
    ],
)
def test_row_numbers(rows: list[str], said: str) -> None:
    told = found(schedule(*rows), "thu_tu")
    assert list(told) == ["thu_tu.bang"]
    assert said in told["thu_tu.bang"][0]


@pytest.mark.parametrize(
    "rows",
    [
        ["1 A", "2 B", "3 C"],
        ["QUÝ I", "1 A", "2 B", "QUÝ II", "3 C", "QUÝ III", "QUÝ IV", "4 D"],
        ["QUÝ I", "1 A", "2 B", "QUÝ II", "1 C", "2 D"],
        ["THÁNG 11/2024", "1 A", "THÁNG 12/2024", "2 B", "THÁNG 01/2025", "3 C"],
    ],
)
def test_rows_in_order(rows: list[str]) -> None:
    assert not found(schedule(*rows), "thu_tu")


def test_periods_out_of_order() -> None:
    assert list(found(schedule("QUÝ I", "1 A", "QUÝ III", "2 B", "QUÝ II", "3 C"), "thu_tu")) == ["thu_tu.quy_thang"]
    assert list(found(schedule("THÁNG 5", "1 A", "THÁNG 5", "2 B"), "thu_tu")) == ["thu_tu.quy_thang"]


def test_a_heading_that_promises_time() -> None:
    assert list(found(schedule("1 A", "2 B", head="Đơn vị", third="Văn phòng"), "thu_tu")) == ["thu_tu.cot_thoi_gian"]
    assert not found(schedule("1 A", "2 B", head="Hoàn thành trước ngày", third="Văn phòng"), "thu_tu")
    assert not found(schedule("1 A", "2 B", head="Ghi chú"), "thu_tu")


# --- lists ------------------------------------------------------------------------------------------------
def test_ends_of_lists() -> None:
    odd = ["1. Một:", "a) A;", "b) B.", "c) C;", "d) D."]
    assert list(found(plan(*odd))) == ["thu_tu.dau_cuoi_muc"]
    open_end = ["I. MỘT", "- Việc thứ nhất;", "- Việc thứ hai;", "- Việc thứ ba;", "II. HAI", "Nội dung hai."]
    assert list(found(plan(*open_end))) == ["thu_tu.dau_muc_cuoi"]
    section = ["I. MỘT", "1. Việc thứ nhất.", "2. Việc thứ hai;", "II. HAI", "Nội dung hai."]
    assert list(found(plan(*section))) == ["thu_tu.dau_cuoi_phan"]
    prose = ["I. MỘT", "Việc thứ nhất đã xong;", "II. HAI", "Nội dung hai."]
    assert list(found(plan(*prose))) == ["thu_tu.dau_cuoi_phan"]
    assert not found(plan("I. MỘT", "Việc thứ nhất đã xong.", "II. HAI", "Nội dung hai."))
    unsigned = ["I. MỘT", "- Việc thứ nhất;", "- Việc thứ hai", "- Việc thứ ba.", "II. HAI", "Nội dung hai."]
    assert list(found(plan(*unsigned))) == ["thu_tu.dau_cuoi_muc"]
    nested = ["1. Một:", "a) A:", "- Việc thứ nhất;", "- Việc thứ hai;", "- Việc thứ ba;", "b) B."]
    assert not found(plan(*nested))


def test_the_mark_that_ends_a_paper_stands_once() -> None:
    twice = ["I. MỘT", "Việc thứ nhất./.", "II. HAI", "Nội dung hai./."]
    assert list(found(plan(*twice))) == ["thu_tu.dau_het_van_ban"]
    assert not found(plan(*twice[:1], "Việc thứ nhất.", *twice[2:]))


# --- form that a text tells ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("right", "wrong", "rule"),
    [
        ("Số: 12/KH", "Số: 12 /KH", "so_ky_hieu.cach_chu"),
        ("Số: 12/KH", "Số: 5/KH", "so_ky_hieu.so_khong"),
        ("Số: 12/KH", "Số: 12/QĐ", "so_ky_hieu.viet_tat"),
        ("Số: 12/KH", "Số:     /KH", "so_ky_hieu.con_trong"),
        ("ngày 05 tháng 3", "ngày 5 tháng 3", "dia_danh_thoi_gian.so_khong"),
        ("ngày 05 tháng 3", "ngày 05 tháng 03", "dia_danh_thoi_gian.so_khong"),
        ("ngày 05 tháng 3", "ngày 31 tháng 4", "dia_danh_thoi_gian.khong_co"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", "", "quoc_hieu"),
        ("Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc", "tieu_ngu"),
        ("nhiệm vụ;\n", "nhiệm vụ.\n", "can_cu.dau_cau"),
        ("nhiệm vụ;\nCăn cứ Luật", "nhiệm vụ; Luật", "can_cu.chung_doan"),
        ("thực hiện./.", "thực hiện.", "loi_van.dau_ket"),
        ("- Như trên;", "- Như trên.", "danh_sach_noi_nhan.dau_cau"),
        ("- Lưu: VT, VP.", "- Văn thư.", "danh_sach_noi_nhan.luu"),
        ("Bùi Thị Ngần", "ThS. Bùi Thị Ngần", "ho_ten_nguoi_ky.hoc_vi"),
        ("quy định chức năng, nhiệm vụ", "về công tác khen thưởng", "can_cu.tham_quyen"),
    ],
)
def test_form_of_a_text(right: str, wrong: str, rule: str) -> None:
    text = HEAD.format(sign="KH") + "KẾ HOẠCH\nThi đua năm 2025\n" + BASES + "Văn phòng Sở thực hiện./." + CLOSING
    assert right in text
    assert not found(read_text(text), "the_thuc")
    assert list(found(read_text(text.replace(right, wrong)), "the_thuc")) == [f"the_thuc.{rule}"]


def test_a_law_with_its_amendments_is_one_basis() -> None:
    basis = "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật " \
            "Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;\n"  # fmt: skip
    text = HEAD.format(sign="KH").replace("2025", "2020") + "KẾ HOẠCH\nThi đua năm 2020\n" + basis
    text += BASES.splitlines()[0].replace("2025", "2020").replace("nhiệm vụ;", "nhiệm vụ.") + "\nVăn phòng thực hiện./."
    assert not found(read_text(text + CLOSING), "the_thuc")


def test_every_aspect_of_form_is_a_rule_of_its_own() -> None:
    form = [rule for rule in rules() if rule.group == "the_thuc"]
    assert len(form) >= 120
    assert len({rule.title for rule in form}) == len(form)
    assert all(rule.title.endswith(".") for rule in form)
