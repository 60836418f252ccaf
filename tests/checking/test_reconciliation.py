"""Finished papers compared with each other: both samples agree, and every seeded disagreement is told."""

import io
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.document import Document as Paper
from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from pipeline import dossier
from pipeline import run as journey
from pipeline.checking import paragraphs, reconciliation
from pipeline.checking.reconciliation import Finished, concerns, reconcile
from pipeline.checking.reconciliation.comparing import paired
from pipeline.checking.reconciliation.rolls import Entry, Source
from pipeline.findings import Finding, Level
from tests.conftest import SAMPLES, Made

Edit = Callable[[Paper], object]
TITLES, MERITS = "quyet_dinh_cong_nhan_danh_hieu", "quyet_dinh_tang_giay_khen"
MINUTES, TALLY = "bien_ban_hop_hoi_dong_thi_dua", "bien_ban_kiem_phieu"
PROPOSAL, LIST, PAYMENT = "to_trinh_de_nghi_khen_thuong", "danh_sach_de_nghi", "danh_sach_chi_tien_thuong"
CERTIFICATE, TITLE = "giay_khen", "bang_chung_nhan_danh_hieu"
KINDS = (TITLES, MERITS, MINUTES, TALLY, PROPOSAL, LIST, PAYMENT, CERTIFICATE, TITLE)
ON_STOCK = (f"{CERTIFICATE}_in_phoi", f"{TITLE}_in_phoi")
NAME, POSITION, PRIZE, MERIT, AMOUNT = "Họ và tên", "Chức vụ", "Tiền thưởng", "Thành tích", "Số tiền"
VOTES, SHARE, RESULT = "Số phiếu đồng ý", "Tỷ lệ", "Kết quả"


def finished(folder: Path) -> list[Finished]:
    return list(_finished(folder))


@cache
def _finished(folder: Path) -> tuple[Finished, ...]:
    manifest = dossier.load(folder)
    assert manifest is not None
    return tuple(Finished(e.code, e.file, (folder / e.file).read_bytes()) for e in manifest.papers)


@pytest.fixture(scope="module", autouse=True)
def each_paper_is_opened_once() -> Iterator[None]:
    """The seeds damage one paper at a time; what the others hold is kept from test to test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reconciliation, "blocks", lru_cache(maxsize=1000)(reconciliation.blocks))
        yield


def seeded(papers: list[Finished], code: str, edit: Edit) -> tuple[list[Finished], str]:
    """The same papers with one of a kind edited in Word, and its file; of two decisions the yearly one."""
    wrong = next(p for p in papers if p.code == code and "dot-xuat" not in p.file)
    paper = docx.Document(io.BytesIO(wrong.docx))
    edit(paper)
    saved = io.BytesIO()
    paper.save(saved)
    return [replace(wrong, docx=saved.getvalue()) if p is wrong else p for p in papers], wrong.file


# --- the hand that errs -------------------------------------------------------------------------------------
def retyped(pattern: str, by: str) -> Edit:
    """Retypes what a pattern finds in the first paragraph that has it, in a table or not."""

    def edit(paper: Paper) -> None:
        for element in paper.element.body.iter(qn("w:p")):
            paragraph = Paragraph(element, paper)
            if re.search(pattern, paragraph.text):
                typed(paragraph, re.sub(pattern, by, paragraph.text, count=1))
                return
        raise AssertionError(f"no paragraph has {pattern!r}")

    return edit


def typed(paragraph: Paragraph, text: str) -> None:
    assert paragraph.text != text
    for run in paragraph.runs[1:]:
        run.text = ""
    paragraph.runs[0].text = text


def lists(paper: Paper, heading: str = "") -> list[Table]:
    """Tables with numbered lines; `heading` keeps those that have such a column."""
    tables = [t for t in paper.tables if t.rows[0].cells[0].text == "STT"]
    return [t for t in tables if any(c.text.startswith(heading) for c in t.rows[0].cells)]


def lines(table: Table) -> list[list[_Cell]]:
    """The cells of every numbered line."""
    return [cells for row in table.rows[1:] if (cells := list(row.cells))[0].text.isdigit()]


def cell(table: Table, line: int, heading: str) -> _Cell:
    at = next(n for n, c in enumerate(table.rows[0].cells) if c.text.startswith(heading))
    return lines(table)[line][at]


def refilled(heading: str, text: Callable[[str], str], *, table: int = -1, line: int = 0) -> Edit:
    """Retypes one cell of one list."""

    def edit(paper: Paper) -> None:
        paragraph = cell(lists(paper, heading)[table], line, heading).paragraphs[0]
        typed(paragraph, text(paragraph.text))

    return edit


def both(*edits: Edit) -> Edit:
    return lambda paper: [edit(paper) for edit in edits]


def dropped(paper: Paper) -> None:
    """A person is left out of the last list."""
    row = lines(lists(paper, NAME)[-1])[-1][0]._tc.getparent()
    row.getparent().remove(row)


def added(paper: Paper) -> None:
    """A stranger is put at the end of the last list."""
    row = lines(lists(paper, NAME)[-1])[-1][0]._tc.getparent()
    row.addnext(deepcopy(row))
    table = lists(paper, NAME)[-1]
    last = len(lines(table))
    typed(cell(table, last - 1, "STT").paragraphs[0], str(last))
    typed(cell(table, last - 1, NAME).paragraphs[0], "Quách Vĩnh Ốc")


def swapped(paper: Paper) -> None:
    """The first two of the last list change places; their numbers stay."""
    table = lists(paper, NAME)[-1]
    for heading in [c.text for c in table.rows[0].cells if c.text != "STT"]:
        one, other = (cell(table, n, heading).paragraphs for n in (0, 1))
        if one and other and one[0].text != other[0].text:
            first = one[0].text
            typed(one[0], other[0].text)
            typed(other[0], first)


def slip(text: str) -> str:
    return f"{text}h"


def total_row(paper: Paper) -> None:
    money_cell = next(c for c in lists(paper)[-1].rows[-1].cells if re.fullmatch(r"[\d.]+", c.text))
    typed(money_cell.paragraphs[0], "1.000")


def without(pattern: str) -> Edit:
    def edit(paper: Paper) -> None:
        found = [p for p in paper.element.body.iter(qn("w:p")) if re.search(pattern, Paragraph(p, paper).text)]
        found[0].getparent().remove(found[0])

    return edit


def reworked(pattern: str) -> Edit:
    """The middle paragraph of a certificate's holder, after the one a pattern finds."""

    def edit(paper: Paper) -> None:
        holder = [p for p in paper.tables[0].rows[-2].cells[0].paragraphs if p.text]
        typed(next(p for p in holder[1:] if re.search(pattern, p.text)), "Trưởng ban Kiểm tra")

    return edit


def signed_by_another(paper: Paper) -> None:
    typed(paper.tables[0].rows[-1].cells[-1].paragraphs[-1], "Quách Vĩnh Ốc")


def voted(votes: str, share: str) -> Edit:
    return both(refilled(VOTES, lambda _: votes), refilled(SHARE, lambda _: share))


SEEDS: dict[str, tuple[str, Edit, set[str]]] = {
    # names
    "name in the annex of titles": (TITLES, refilled(NAME, slip), {"ten"}),
    "name in the annex of merits": (MERITS, refilled(NAME, slip), {"ten"}),
    "name of a collective in the annex": (TITLES, refilled("Tên tập thể", slip, table=0), {"ten"}),
    "name in the minutes": (MINUTES, refilled(NAME, slip), {"ten"}),
    "name in the tally": (TALLY, refilled(NAME, slip), {"ten"}),
    "name in the nominee list": (LIST, refilled(NAME, slip), {"ten"}),
    "name in the proposal": (PROPOSAL, retyped(r"(- (?:Ông|Bà) [^,]+)", r"\1h"), {"ten"}),
    "name on a certificate": (CERTIFICATE, retyped(r"(Bà|Ông) (\w+) ", r"\1 \2h "), {"ten"}),
    "somebody missing from the annex of titles": (TITLES, dropped, {"thieu_ten", "so_luong", "tong_tien"}),
    "somebody missing from the annex of merits": (MERITS, dropped, {"thieu_ten", "thua_ten", "so_luong"}),
    "somebody missing from the nominee list": (LIST, dropped, {"thieu_ten", "so_luong"}),
    "somebody missing from the tally": (TALLY, dropped, {"thieu_ten", "so_luong"}),
    "a stranger in the annex of titles": (TITLES, added, {"thua_ten", "so_luong", "tong_tien"}),
    "a stranger in the annex of merits": (MERITS, added, {"thua_ten", "thieu_ten", "so_luong", "tong_tien"}),
    "a stranger in the nominee list": (LIST, added, {"thua_ten", "so_luong"}),
    "order in the annex of titles": (TITLES, swapped, {"thu_tu"}),
    "order in the annex of merits": (MERITS, swapped, {"thu_tu"}),
    "numbering": (TITLES, refilled("STT", lambda _: "9", line=2), {"so_thu_tu"}),
    # positions
    "position in the annex": (TITLES, refilled(POSITION, lambda _: "Tổng cục trưởng"), {"chuc_vu"}),
    "unit above a group of the annex": (TITLES, retyped("^Lãnh đạo Sở$", "Chi cục Thuế"), {"chuc_vu"}),
    "position in the nominee list": (LIST, refilled(POSITION, slip, line=-1), {"chuc_vu"}),
    "position in the tally": (TALLY, refilled("Chức vụ, đơn vị", slip), {"chuc_vu"}),
    "position on a certificate": (CERTIFICATE, reworked("(?i)văn phòng|phòng|chuyên viên"), {"chuc_vu"}),
    # counts
    "count in a clause of Điều 1": (TITLES, retyped(r"cho \d+ cá nhân", "cho 05 cá nhân"), {"so_luong"}),
    "count in the sentence of Điều 1": (MERITS, retyped(r"và 0(\d) cá nhân", "và 12 cá nhân"), {"so_luong"}),
    "count above a table": (TITLES, retyped(r"(3\. Danh hiệu .*): \d+ cá nhân", r"\1: 99 cá nhân"), {"so_luong"}),
    "count in the proposal": (PROPOSAL, retyped(r"đối với (\d+)", "đối với 19"), {"so_luong"}),
    "count in a point of the proposal": (PROPOSAL, retyped(r"^(b\) .*) cho \d+ ", r"\1 cho 09 "), {"so_luong"}),
    "count in the criteria of the proposal": (PROPOSAL, retyped(r"\(\d+ tập thể\)", "(07 tập thể)"), {"so_luong"}),
    "count in the table of the proposal": (PROPOSAL, refilled("Cá nhân", lambda _: "08", line=0), {"so_luong"}),
    "sum in the table of the proposal": (PROPOSAL, refilled("Cộng", lambda _: "08", line=0), {"so_luong"}),
    "count under the nominee list": (LIST, retyped(r"Danh sách có \d+", "Danh sách có 19"), {"so_luong"}),
    "count in the conclusion": (MINUTES, retyped(r"^(- “Lao động tiên tiến”): \d+", r"\1: 12"), {"so_luong"}),
    "count the minutes were asked": (MINUTES, retyped(r"\d+ lượt cá nhân", "11 lượt cá nhân"), {"so_luong"}),
    "attendance in the minutes": (MINUTES, retyped("vắng mặt: 01", "vắng mặt: 02"), {"so_luong"}),
    # money
    "amount of one row": (TITLES, refilled(PRIZE, lambda _: "123.000"), {"so_tien", "tong_tien"}),
    "amount of a collective": (MERITS, refilled(PRIZE, lambda _: "123.000", table=0), {"so_tien", "tong_tien"}),
    "total of a table": (TITLES, total_row, {"tong_tien"}),
    "total in figures": (TITLES, retyped(r"(tiền thưởng là) [\d.]+", r"\1 1.000.000"), {"tong_tien", "bang_chu"}),
    "total in words": (MERITS, retyped(r"Bằng chữ: \w+", "Bằng chữ: Chín"), {"bang_chu"}),
    "name in the payment list": (PAYMENT, refilled(NAME, slip), {"ten"}),
    "amount in the payment list": (PAYMENT, refilled(AMOUNT, lambda _: "9.000"), {"so_tien", "tong_tien"}),
    "sum of a group of payees": (PAYMENT, retyped(r"^(I\. .*), [\d.]+ đồng", r"\1, 9.000 đồng"), {"tong_tien"}),
    "count of a group of payees": (PAYMENT, retyped(r"^(I\. .*): \d+", r"\1: 99"), {"so_luong"}),
    "total of the payment list": (PAYMENT, total_row, {"tong_tien", "bang_chu"}),
    "words under the payment list": (PAYMENT, retyped("bằng chữ: (\\w+)", "bằng chữ: Một"), {"bang_chu"}),
    "somebody not paid": (PAYMENT, dropped, {"thieu_ten", "tong_tien", "so_luong"}),
    "order of the payment list": (PAYMENT, swapped, {"thu_tu"}),
    "count under the payment list": (PAYMENT, retyped(r"có \d+ tập thể", "có 77 tập thể"), {"so_luong"}),
    "decision the payment list rests on": (PAYMENT, retyped(r"(Quyết định số) \d+", r"\1 999"), {"so_quyet_dinh"}),
    # certificates
    "name on a title's certificate": (TITLE, retyped(r"(Bà|Ông) (\w+) ", r"\1 \2h "), {"ten"}),
    "number on a title's certificate": (TITLE, retyped(r"(Quyết định số) \d+", r"\1 999"), {"so_quyet_dinh"}),
    "merit on a certificate": (CERTIFICATE, retyped("Có thành tích xuất sắc", "Có nhiều thành tích"), {"thanh_tich"}),
    "merit in the annex": (MERITS, refilled(MERIT, slip), {"thanh_tich"}),
    "decision number on a certificate": (CERTIFICATE, retyped(r"(Quyết định số) \d+", r"\1 999"), {"so_quyet_dinh"}),
    "decision day on a certificate": (CERTIFICATE, retyped(r"(QĐ-.*) ngày \d+", r"\1 ngày 30"), {"so_quyet_dinh"}),
    "day of a certificate": (CERTIFICATE, retyped(r"(Lạng Sơn, ngày) \d+", r"\1 30"), {"ngay"}),
    "signer of a certificate": (CERTIFICATE, signed_by_another, {"nguoi_ky"}),
    "number in sổ vàng": (CERTIFICATE, retyped(r"Số sổ vàng: \d+", "Số sổ vàng: 99"), {"thu_tu"}),
    # references
    "Như Điều 2": (TITLES, retyped("Như Điều 3", "Như Điều 2"), {"nhu_dieu"}),
    "no Như Điều": (MERITS, without("Như Điều 3"), {"nhu_dieu"}),
    "people named in another article": (TITLES, retyped("có tên tại Điều 1", "có tên tại Điều 2"), {"dieu"}),
    "decision number above the annex": (TITLES, retyped(r"(Kèm theo Quyết định số) \d+", r"\1 1"), {"so_quyet_dinh"}),
    "proposal number above the list": (LIST, retyped(r"(Kèm theo Tờ trình số) \d+", r"\1 1"), {"so_to_trinh"}),
    "day of the session": (TITLES, retyped(r"(Biên bản họp .*) ngày \d+", r"\1 ngày 01"), {"ngay"}),
    # votes
    "votes in the tally": (TALLY, voted("9/11", "81,8%"), {"so_phieu"}),
    "votes in the nominee list": (LIST, retyped(r"\(11/11", "(10/11"), {"so_phieu"}),
    "share in the minutes": (MINUTES, refilled(SHARE, lambda _: "95%", table=0), {"so_phieu"}),
    "ballots issued in the tally": (TALLY, retyped(r"phát ra: \d+", "phát ra: 12"), {"so_phieu"}),
    "range of votes in the proposal": (PROPOSAL, retyped(r"được 100%", "được 95%"), {"so_phieu"}),
    "result in the minutes": (MINUTES, refilled(RESULT, lambda _: "Không đạt"), {"ket_qua", "thua_ten", "so_luong"}),
    "passed in the tally": (TALLY, retyped(r"\d+/(\d+) trường hợp", r"00/\1 trường hợp"), {"so_luong"}),
}  # fmt: skip


def codes(findings: Iterable[Finding]) -> set[str]:
    return {finding.code.removeprefix("doi_chieu.") for finding in findings}


def words(paper: Finished) -> str:
    return "\n".join(paragraphs(paper.docx))


# --- agreement ----------------------------------------------------------------------------------------------
def test_the_papers_of_both_reviews_agree(made: Made) -> None:
    papers = finished(made.folder)
    assert {p.code for p in papers} >= set(KINDS)
    assert [str(f) for f in reconcile(p for p in papers)] == []


@pytest.mark.parametrize("code", KINDS)
def test_a_kind_that_is_not_there_is_not_missed(made: Made, code: str) -> None:
    papers = finished(made.folder)
    assert reconcile([p for p in papers if p.code != code]) == []
    assert reconcile([p for p in papers if p.code == code]) == []


def test_papers_nobody_compares_need_not_be_read(made: Made) -> None:
    papers = finished(made.folder)
    kept = [p for p in papers if concerns(p.code)]
    left = {p.code for p in papers} - {p.code for p in kept}
    assert {"bao_cao_thanh_tich_ca_nhan", "ke_hoach_thi_dua_khen_thuong"} <= left
    assert reconcile(replace(p, docx=p.docx if p in kept else b"") for p in papers) == []


@pytest.mark.parametrize("code", [TITLES, MERITS, MINUTES, TALLY, LIST])
def test_columns_in_another_order_say_the_same(made: Made, code: str) -> None:
    def turned(paper: Paper) -> None:
        for row in (row._tr for table in lists(paper) for row in table.rows):
            if len(row.tc_lst) > 1:
                row.tc_lst[-1].addnext(row.tc_lst[-2])

    papers, _ = seeded(finished(made.folder), code, turned)
    assert [str(f) for f in reconcile(papers)] == []


def test_a_draft_without_numbers_and_days_printed_on_stock_agrees_with_itself(tmp_path: Path) -> None:
    source = tmp_path / "so.xlsx"
    shutil.copy(SAMPLES["2026"], source)
    book = openpyxl.load_workbook(source)
    sheet = book["Văn bản"]
    header = next(row for row in sheet.iter_rows(max_row=8) if any(str(c.value).startswith("Ngày ký") for c in row))
    for column in (c.column for c in header if str(c.value).startswith(("Số", "Ngày ký"))):
        for row in range(header[0].row + 1, sheet.max_row + 1):
            sheet.cell(row, column).value = None
    office = book["Cơ quan"]
    on_stock = next(row[0].row for row in office.iter_rows() if row[0].value == "In trên phôi")
    office.cell(on_stock, 2).value = "Có"
    book.save(source)
    result = journey.run(journey.Order(source, tmp_path / "ket-qua", only=(*KINDS, *ON_STOCK)))
    assert result.folder is not None, [str(f) for f in result.findings]
    papers = finished(result.folder)
    assert {p.code for p in papers} == {*KINDS, *ON_STOCK}
    assert not re.search(r"\d/QĐ-STC", words(next(p for p in papers if p.code == CERTIFICATE)))
    assert [str(f) for f in reconcile(papers)] == []


# --- disagreement -------------------------------------------------------------------------------------------
@pytest.mark.parametrize("seed", SEEDS)
def test_a_seeded_disagreement_is_told(made: Made, seed: str) -> None:
    code, edit, expected = SEEDS[seed]
    papers, file = seeded(finished(made.folder), code, edit)
    found = reconcile(papers)
    assert expected <= codes(found), [str(f) for f in found]
    for finding in found:
        assert finding.level is Level.ERROR and finding.remedy.endswith("rồi chạy lại «thidua run».")
        assert file in str(finding), f"{finding} does not name the paper that errs"


def test_a_finding_names_both_papers_both_values_and_what_to_do(made: Made) -> None:
    papers, file = seeded(finished(made.folder), CERTIFICATE, retyped(r"(Quyết định số) \d+", r"\1 999"))
    finding = next(f for f in reconcile(papers) if f.code == "doi_chieu.so_quyet_dinh")
    assert finding.place.file == file
    decision = r"Quyết định tặng Giấy khen số \d+/QĐ-\w+ \(quyet_dinh/quyet-dinh-tang-giay-khen(-dot-xuat)?\.docx\)"
    assert re.search(rf"Giấy khen ghi «999/QĐ-\w+», còn {decision} ghi «\d+/QĐ-\w+»\.$", finding.what)
    assert finding.remedy


def test_a_misspelt_name_is_told_against_minutes_payment_and_certificate(made: Made) -> None:
    papers, file = seeded(finished(made.folder), MERITS, refilled(NAME, slip))
    found = [f for f in reconcile(papers) if f.code == "doi_chieu.ten"]
    others = ["hoi_dong/bien-ban-hop", "quyet_dinh/danh-sach-chi", "quyet_dinh/giay-khen/"]
    if any(p.code == ON_STOCK[0] for p in papers):
        others.append("quyet_dinh/giay-khen-in-phoi/")
    assert len(found) == len(others) and all(file in str(f) for f in found)
    for other in others:
        assert any(other in str(f) for f in found), other


def test_what_is_printed_on_stock_is_compared_as_well(made: Made) -> None:
    papers = [p for p in finished(made.folder) if p.code not in ON_STOCK]
    full = [p for p in papers if p.code == CERTIFICATE]
    stock = [replace(p, code=ON_STOCK[0], file=p.file.replace("giay-khen/", "in-phoi/")) for p in full]
    assert reconcile([*papers, *stock]) == []
    wrong, file = seeded([*papers, *stock], ON_STOCK[0], retyped("Có thành tích xuất sắc", "Có nhiều thành tích"))
    assert [(f.code, f.place.file) for f in reconcile(wrong)] == [("doi_chieu.thanh_tich", file)]


def test_nobody_agreed_to_is_without_a_decision(made: Made) -> None:
    papers = finished(made.folder)
    sudden = next(p for p in papers if p.code == MERITS and p.file.endswith("dot-xuat.docx"))
    assert codes(reconcile([p for p in papers if p is not sudden])) >= {"thieu_ten"}


def test_every_holder_has_one_certificate(made: Made) -> None:
    papers = finished(made.folder)
    one = next(p for p in papers if p.code == CERTIFICATE)
    assert codes(reconcile([p for p in papers if p is not one])) == {"thieu_ten"}
    assert codes(reconcile([*papers, replace(one, file="ban-thua.docx")])) == {"thua_ten", "so_vang"}


def test_a_file_that_is_no_paper_is_told(made: Made) -> None:
    papers = [replace(p, docx=b"PK") if p.code == TALLY else p for p in finished(made.folder)]
    assert codes(reconcile(papers)) == {"khong_doc_duoc"}


def test_namesakes_find_each_other_by_their_positions() -> None:
    source = Source("Danh sách", "danh-sach.docx")
    clerk, head = Entry(source, "Vi Thị An", "Chuyên viên"), Entry(source, "Vi Thị An", "Trưởng phòng")
    assert paired([clerk, head], [head, clerk]).pairs == ((0, 1), (1, 0))
    assert paired([clerk, head], [head]).only_mine == (0,)
