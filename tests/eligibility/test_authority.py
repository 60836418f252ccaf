"""Which awards an office may decide, propose, or neither."""

import pytest

from pipeline.findings import Level
from pipeline.records import IssuedPaper
from tests.eligibility.office import (
    BANG_KHEN,
    CSTD_TINH,
    GIAY_KHEN,
    LDTT,
    TTLDTT,
    TTLDXS,
    Result,
    nominee,
    office,
    review,
    where,
)


def decision(award: str) -> IssuedPaper:
    """The register's entry for a decision on an award."""
    return IssuedPaper(
        paper="quyet_dinh_cong_nhan_danh_hieu",
        applies_to=award,
        where=where(IssuedPaper.sheet, "paper", "applies_to"),
    )


@pytest.mark.parametrize(
    ("subject", "award", "own"),
    [
        ("CN001", LDTT, True),
        ("CN001", GIAY_KHEN, True),
        ("DV01", TTLDTT, True),
        ("DV01", TTLDXS, False),
        ("CN001", CSTD_TINH, False),
        ("CN001", BANG_KHEN, False),
        ("CN001", "Huân chương Lao động hạng Ba", False),
    ],
)
def test_what_the_director_decides_and_what_he_proposes(subject: str, award: str, own: bool) -> None:
    outcome = Result(review([nominee(subject, award)])).assessment.outcomes[0]
    assert ("giam_doc_so" in outcome.award.deciders) is own


@pytest.mark.parametrize("award", ["Gia đình văn hóa", "Giấy khen xã", "Thôn, tổ dân phố văn hóa"])
def test_awards_of_other_authorities_are_refused(award: str) -> None:
    found = Result(review([nominee("DV01", award)]))
    assert not found.assessment.outcomes
    refusal = found.findings[0]
    assert refusal.level is Level.ERROR
    assert refusal.code in {"tham_quyen.khong_thuoc", "tham_quyen.sai_doi_tuong"}
    assert "Luật" in refusal.source or "Nghị định" in refusal.source


@pytest.mark.parametrize(("subject", "award"), [("CN001", TTLDTT), ("DV01", LDTT), ("DV01", CSTD_TINH)])
def test_titles_of_rooms_are_not_for_people_nor_the_reverse(subject: str, award: str) -> None:
    refusal = Result(review([nominee(subject, award)])).told("tham_quyen.sai_doi_tuong")[0]
    assert "chỉ dành cho" in refusal.what
    assert refusal.source.endswith("Luật Thi đua, khen thưởng")


def test_an_award_the_law_of_the_day_does_not_know() -> None:
    now = Result(review([nominee("CN001", "Kỷ niệm chương tỉnh")], year=2023))
    assert "không có trong quy định có hiệu lực ngày 31/12/2023" in now.told("tham_quyen.khong_co_danh_hieu")[0].what
    assert Result(review([nominee("CN001", "Kỷ niệm chương tỉnh")], year=2024)).assessment.outcomes


def test_an_unknown_award_names_the_nearest() -> None:
    refusal = Result(review([nominee("CN001", "Lao động tiên tiên tiến")])).told("tham_quyen.khong_co_danh_hieu")[0]
    assert "«Lao động tiên tiến»" in refusal.remedy


def test_a_nominee_nobody_lists_is_refused() -> None:
    assert Result(review([nominee("CN404", LDTT)])).told("de_nghi.khong_ro_doi_tuong")[0].level is Level.ERROR


def test_a_director_may_not_decide_what_belongs_to_the_chairman() -> None:
    found = Result(review([nominee("DV01", TTLDTT)], issued_papers=[decision(TTLDXS), decision(TTLDTT)]))
    told = found.told("tham_quyen.khong_duoc_quyet_dinh")
    assert len(told) == 1
    assert "Sở Tài chính không có thẩm quyền quyết định “Tập thể lao động xuất sắc”" in told[0].what
    assert "lập tờ trình đề nghị Chủ tịch Ủy ban nhân dân tỉnh" in told[0].remedy
    assert "khoản 4 Điều 79" in told[0].source


def test_a_commune_decides_its_own_titles_since_july_2025() -> None:
    def decided(year: int) -> list[object]:
        records = review([], of=office(year, level="Xã"), issued_papers=[decision("Chiến sĩ thi đua cơ sở")])
        return list(Result(records).told("tham_quyen.khong_duoc_quyet_dinh"))

    assert decided(2024)
    assert not decided(2025)


def test_a_subordinate_body_only_proposes() -> None:
    records = review([nominee("CN001", LDTT)], of=office(level="Đơn vị thuộc Sở"), issued_papers=[decision(LDTT)])
    found = Result(records)
    assert found.assessment.outcomes
    assert "đề nghị Giám đốc Sở" in found.told("tham_quyen.khong_duoc_quyet_dinh")[0].remedy
