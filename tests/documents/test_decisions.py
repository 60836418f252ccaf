"""Papers that follow a decision, and decisions of other kinds: the sample reviews in, finished papers out."""

from __future__ import annotations

import re

import pytest

from pipeline.documents import Document
from pipeline.records import Passage
from pipeline.words import money, money_in_words
from tests.documents.sample import judged, opened, papers, review, tables, text

both = pytest.mark.parametrize("year", [2021, 2026])
TITLES = "quyet_dinh_cong_nhan_danh_hieu"
STOCK = ("giay_khen", "bang_chung_nhan_danh_hieu", "giay_chung_nhan_sang_kien")


def facts(document: Document) -> dict[str, object]:
    return document.facts.model_dump()


# --- bằng chứng nhận, in trên phôi --------------------------------------------------------------------
@both
def test_every_emulation_soldier_gets_a_certificate(year: int) -> None:
    assessment = judged(year)
    made = papers("bang_chung_nhan_danh_hieu", assessment)
    granted = assessment.granted(award="chien_si_thi_dua_co_so")
    assert sorted(str(facts(p)["name"]).split(" ", 1)[1] for p in made) == sorted(o.name for o in granted)
    (decision,) = papers(TITLES, assessment)
    number = re.sub("^Số: ", "", str(decision.facts.model_dump()["head"]["number"]))
    for order, paper in enumerate(made, 1):
        said = text(paper)
        assert "TẶNG DANH HIỆU\nCHIẾN SĨ THI ĐUA CƠ SỞ" in said and f"năm {year}" in said
        assert f"Quyết định số {number}" in said and f"Số sổ vàng: {order:02d}" in said
    header = opened(made[0]).sections[0].header._element
    assert len(header.xpath('.//*[local-name()="cNvPr"][@name="Hoa văn 14"]')) == 1, "the flags of the title"


@pytest.mark.parametrize("code", STOCK)
def test_overprint_carries_only_what_changes(code: str) -> None:
    assessment = judged(2026)
    full, stock = papers(code, assessment), papers(f"{code}_in_phoi", assessment)
    assert [p.name for p in stock] == [p.name for p in full] and len(stock) > 5
    whole, printed = text(full[0]).splitlines(), text(stock[0]).splitlines()
    assert set(printed) < set(whole)
    carried = {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "GIÁM ĐỐC SỞ TÀI CHÍNH"}
    assert carried <= set(whole) - set(printed)
    assert not opened(stock[0]).sections[0].header._element.xpath('.//*[local-name()="drawing"]')


def test_the_office_moves_the_print_to_meet_the_stock() -> None:
    full, stock = (opened(papers(code, judged(2026))[0]).sections[0] for code in ("giay_khen", "giay_khen_in_phoi"))
    assert full.left_margin and full.top_margin and stock.left_margin and stock.top_margin
    assert round(stock.left_margin.mm - full.left_margin.mm, 1) == 1.5
    assert round(stock.top_margin.mm - full.top_margin.mm, 1) == -1.0
    (sheet,) = papers("to_can_chinh_phoi", judged(2026))
    assert "Đang đặt: lệch phải 1,5 mm; lệch xuống -1 mm." in text(sheet)
    assert round(opened(sheet).sections[0].left_margin.mm, 1) == round(stock.left_margin.mm, 1)  # type: ignore[union-attr]


def test_an_office_that_does_not_ask_gets_no_overprint() -> None:
    assert judged(2021).review.office.on_stock != "Có"
    for code in (*(f"{c}_in_phoi" for c in STOCK), "to_can_chinh_phoi"):
        assert papers(code, judged(2021)) == []


# --- danh sách chi tiền thưởng ------------------------------------------------------------------------
@both
def test_payment_lists_come_to_what_the_decisions_grant(year: int) -> None:
    assessment = judged(year)
    lists = papers("danh_sach_chi_tien_thuong", assessment)
    decisions = [*papers(TITLES, assessment), *papers("quyet_dinh_tang_giay_khen", assessment)]
    assert len(lists) == len(decisions)
    for paid, decision in zip(lists, decisions, strict=True):
        prizes = decision.facts.model_dump()["prizes"]
        (table,) = tables(paid)
        amounts = [int(row[4].replace(".", "")) for row in table if row[0].isdigit()]
        assert money(sum(amounts)) == table[-1][4] == prizes["total"]
        assert f"Số tiền bằng chữ: {money_in_words(sum(amounts))}." in text(paid)
        assert [row[0] for row in table if row[0].isdigit()] == [str(n) for n in range(1, len(amounts) + 1)]
        number = str(decision.facts.model_dump()["head"]["number"]).removeprefix("Số: ")
        assert number in text(paid) and "KẾ TOÁN TRƯỞNG" in text(paid)


def test_nobody_is_paid_twice_for_one_achievement() -> None:
    assessment = judged(2026)
    (table, *_) = tables(papers("danh_sach_chi_tien_thuong", assessment)[0])
    names = [row[1] for row in table if row[0].isdigit()]
    assert len(set(names)) == len(names)
    assert all(o.name in names for o in assessment.granted(award="chien_si_thi_dua_co_so"))


# --- quy chế ------------------------------------------------------------------------------------------
def test_a_whole_regulation_follows_its_decision() -> None:
    (paper,) = papers("quyet_dinh_ban_hanh_quy_che", judged(2021))
    said = text(paper)
    assert "Ban hành kèm theo Quyết định này Quy chế thi đua, khen thưởng của Sở Kế hoạch và Đầu tư." in said
    assert "có hiệu lực kể từ ngày 01 tháng 01 năm 2022 và thay thế Quyết định số 137/QĐ-SKHĐT" in said
    assert "(Kèm theo Quyết định số 283/QĐ-SKHĐT ngày 30 tháng 12 năm 2021" in said
    assert re.findall(r"^Điều (\d+)\. \S", said, re.MULTILINE)[3:] == [str(n) for n in range(1, 11)]
    assert [line for line in said.splitlines() if line.startswith("Chương ")] == [
        f"Chương {n}" for n in ("I", "II", "III", "IV", "V", "VI")
    ]
    assert len(opened(paper).sections) == 2


def test_changes_amend_the_regulation_in_force() -> None:
    (paper,) = papers("quyet_dinh_ban_hanh_quy_che", judged(2026))
    said = text(paper)
    assert "ban hành kèm theo Quyết định số 286/QĐ-STC ngày 22 tháng 8 năm 2025 của Giám đốc Sở Tài chính:" in said
    assert "QUY CHẾ" not in said.splitlines() and "4. Bãi bỏ khoản 3 Điều 14." in said
    assert len(opened(paper).sections) == 1


def test_a_gap_in_the_numbers_of_articles_is_told() -> None:
    code = "quyet_dinh_ban_hanh_quy_che"
    kept = tuple(
        Passage(paper=code, section="Quy định chung", text=t)
        for t in ("Điều 1. Phạm vi", "1. Một.", "Điều 3. Nguyên tắc", "2. Hai.")
    )
    (paper,) = papers(code, judged(2021, passages=kept))
    assert [f.code for f in paper.findings] == ["quy_che.so_dieu"]


# --- bồi dưỡng, đính chính, thu hồi -------------------------------------------------------------------
@both
def test_officials_are_sent_to_their_class(year: int) -> None:
    records = review(year)
    (paper,) = papers("quyet_dinh_cu_di_boi_duong", judged(year))
    (training,) = records.training_classes
    (table,) = tables(paper)
    assert [row[1] for row in table[1:]] == [records.person_by_code[code].full_name for code in training.people]
    said = text(paper)
    assert training.invitation in said and f"do {training.host} tổ chức" in said
    assert ("công chức, viên chức" in said) is (year == 2026)


def test_one_person_sent_is_named_in_the_article() -> None:
    (training,) = review(2021).training_classes
    alone = training.model_copy(update={"people": ("CN007",)})
    (paper,) = papers("quyet_dinh_cu_di_boi_duong", judged(2021, training_classes=(alone,)))
    assert tables(paper) == [] and "Cử bà Chu Thị Ngọc Mai, Chuyên viên, Văn phòng Sở tham gia lớp" in text(paper)


def test_slips_of_one_paper_share_one_letter() -> None:
    (paper,) = papers("cong_van_dinh_chinh", judged(2026))
    (table,) = tables(paper)
    slips = [a for a in review(2026).amendments if a.kind == "Đính chính"]
    assert [row[1:] for row in table[1:]] == [[a.spot, a.wrong, a.right] for a in slips]
    said = text(paper)
    assert "Số: 76/STC-VP" in said and "V/v đính chính Quyết định số 452/QĐ-STC" in said
    assert "Ngày 16 tháng 12 năm 2025, Giám đốc Sở Tài chính ban hành Quyết định số 452/QĐ-STC" in said


def test_a_slip_without_the_right_text_is_a_gap() -> None:
    first, *others = review(2026).amendments
    (paper,) = papers("cong_van_dinh_chinh", judged(2026, amendments=(first.model_copy(update={"right": ""}), *others)))
    assert [g.what for g in paper.gaps] == ["Công văn đính chính: thiếu nội dung đúng."]


def test_an_award_is_taken_back_with_its_money() -> None:
    (paper,) = papers("quyet_dinh_thu_hoi", judged(2026))
    said = text(paper)
    assert "Hủy bỏ danh hiệu “Lao động tiên tiến” đã tặng ông Triệu Tiến Lợi" in said
    assert "tại Quyết định số 452/QĐ-STC ngày 16 tháng 12 năm 2025" in said
    assert "710.000 đồng (Bằng chữ: Bảy trăm mười nghìn đồng)" in said
    assert "ông Triệu Tiến Lợi chịu trách nhiệm thi hành" in said


def test_a_revocation_needs_its_ground() -> None:
    *_, row = review(2026).amendments
    (paper,) = papers("quyet_dinh_thu_hoi", judged(2026, amendments=(row.model_copy(update={"ground": ""}),)))
    assert len(paper.gaps) == 1 and "căn cứ thu hồi" in paper.gaps[0].what
