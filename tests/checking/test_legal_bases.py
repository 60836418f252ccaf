"""Instruments a paper cites: in force on its day, of the right day, kind and issuer."""

import io
from dataclasses import replace
from datetime import date

import docx
import pytest

from pipeline import checking, law
from pipeline.checking import check_legal_bases
from pipeline.documents import Document
from pipeline.documents.kinds import Facts, types
from pipeline.findings import Finding, Level

FILE = "quyet_dinh/quyet-dinh.docx"
TODAY = date(2026, 12, 15)
LAW_2022 = "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"


def found(*paragraphs: str, day: date = TODAY) -> list[Finding]:
    return check_legal_bases(paragraphs, day, FILE)


def codes(*paragraphs: str, day: date = TODAY) -> list[str]:
    return [f.code.removeprefix("vien_dan.") for f in found(*paragraphs, day=day)]


@pytest.mark.parametrize("day", [b for b in law.boundaries() if b.year >= 2017], ids=str)
def test_the_bases_of_any_day_are_right_on_that_day(day: date) -> None:
    """Every citation of our own making passes, long days or short, also where a title quotes an older decree."""
    papers = [f"Căn cứ {instrument.cite()};" for instrument in law.on(day).bases()]
    assert codes(*papers, day=day) == []
    assert codes("; ".join(papers), day=day) == []
    short = [paper.replace(" tháng ", "/").replace(" năm 20", "/20").replace("ngày 0", "ngày ") for paper in papers]
    assert codes(*short, day=day) == []


def test_an_expired_law_is_told_with_its_successor() -> None:
    (finding,) = found("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;")
    assert finding.level is Level.REVIEW
    assert finding.place.file == FILE and finding.place.paragraph.startswith("Căn cứ Luật Thi đua")
    assert finding.what == (
        "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 hết hiệu lực từ 01/01/2024, "
        "văn bản này tính theo ngày 15/12/2026."
    )
    assert finding.remedy.startswith(f"Thay bằng {LAW_2022}.")


def test_the_successor_is_the_one_of_the_day_not_the_next() -> None:
    cited = "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;"
    assert "Nghị định số 98/2023/NĐ-CP" in found(cited, day=date(2024, 5, 1))[0].remedy
    assert "Nghị định số 152/2025/NĐ-CP" in found(cited, day=TODAY)[0].remedy
    assert "tìm văn bản thay thế" in found(cited, day=date(2027, 6, 1))[0].remedy
    assert found(cited, day=date(2023, 12, 31)) == []


def test_not_yet_in_force() -> None:
    cited = "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;"
    assert codes(cited, day=date(2025, 6, 30)) == ["chua_co_hieu_luc"]
    assert codes(cited, day=date(2025, 7, 1)) == []


@pytest.mark.parametrize(("cited", "day"), [
    ("Luật Thi đua, khen thưởng ngày 16 tháng 5 năm 2022", "15/6/2022"),
    ("Nghị định số 152/2025/NĐ-CP ngày 15/6/2025", "14/6/2025"),
    ("Thông tư số 15/2025/TT-BNV ngày 14 tháng 8 năm 2025", "04/8/2025"),
])  # fmt: skip
def test_a_wrong_day_is_told_with_the_right_one(cited: str, day: str) -> None:
    (finding,) = found(f"Căn cứ {cited} của cơ quan ban hành;")
    assert finding.code == "vien_dan.sai_ngay" and day in finding.what


def test_a_law_goes_without_its_number() -> None:
    assert codes("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;") == ["luat_ghi_so"]
    assert "Nghị định số 30/2020/NĐ-CP" in found("Căn cứ Luật số 06/2022/QH15;")[0].source


def test_a_law_and_a_decree_named_together_are_two() -> None:
    cited = "đáp ứng Điều 27 Luật Thi đua, khen thưởng và khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP"
    assert found(cited) == []
    assert codes(cited, day=date(2025, 6, 1)) == ["chua_co_hieu_luc"]
    assert codes("Luật Thi đua, khen thưởng và Luật số 06/2026/QH16") == ["luat_ghi_so"]


def test_a_symbol_belongs_to_its_issuer() -> None:
    (finding,) = found("Căn cứ Thông tư số 12/2019/TT-BYT của Văn phòng Chính phủ hướng dẫn công tác y tế;")
    assert finding.code == "vien_dan.sai_co_quan"
    assert "do Bộ trưởng Bộ Y tế ban hành" in finding.what
    assert codes("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Thủ tướng Chính phủ;") == ["sai_co_quan"]
    for issuer in ("Bộ trưởng Bộ Nội vụ", "Bộ Nội vụ", "Bộ Trưởng Bộ nội vụ"):
        assert codes(f"Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của {issuer} quy định biện pháp;") == []


def test_a_symbol_belongs_to_its_kind() -> None:
    (finding,) = found("theo Nghị định số 15/2025/TT-BNV")
    assert finding.code == "vien_dan.sai_ten_loai" and "«Thông tư số 15/2025/TT-BNV»" in finding.remedy


def test_each_fault_is_told_once_where_it_is_first_met() -> None:
    told = found("Căn cứ Nghị định số 91/2017/NĐ-CP;", "Theo Nghị định số 91/2017/NĐ-CP thì", "Nghị định 91/2017/NĐ-CP")
    assert [f.place.paragraph for f in told] == ["Căn cứ Nghị định số 91/2017/NĐ-CP;"]


def test_old_decisions_in_a_table_of_awards_pass() -> None:
    assert found(
        "2019\t“Chiến sĩ thi đua cơ sở”\tQuyết định số 274/QĐ-SKHĐT ngày 20/12/2019 của Giám đốc Sở",
        "Quyết định số 2437/QĐ-TTg ngày 04/11/2025 của Thủ tướng Chính phủ",
        "Quyết định số 12/2026/QĐ-UBND của Ủy ban nhân dân tỉnh Lạng Sơn",
        "Kế hoạch số 187/KH-UBND ngày 24/12/2019; Chỉ thị số 41-CT/TW ngày 26 tháng 12 năm 2024",
    ) == []  # fmt: skip


def test_instruments_outside_the_data_pass() -> None:
    assert found("Căn cứ Nghị định số 90/2020/NĐ-CP ngày 13 tháng 8 năm 2020 của Chính phủ;",
                 "Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;",
                 "Căn cứ Thông tư số 11/2013/TT-BXD của Bộ trưởng Bộ Xây dựng;") == []  # fmt: skip


def test_a_finished_paper_is_checked_for_its_own_day() -> None:
    page = docx.Document()
    page.add_paragraph("Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;")
    made = io.BytesIO()
    page.save(made)
    paper = Document(kind=types()[0], name="quyet-dinh", facts=Facts())
    assert checking.check_text(made.getvalue(), paper) == []
    assert checking.check_text(made.getvalue(), replace(paper, day=date(2023, 12, 31))) == []
    (finding,) = checking.check_text(made.getvalue(), replace(paper, day=TODAY))
    assert finding.code == "vien_dan.het_hieu_luc" and finding.place.file == paper.file
