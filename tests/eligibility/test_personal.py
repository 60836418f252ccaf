"""Conditions on the nominee's own year."""

from datetime import date

import pytest

from pipeline.eligibility import Answer
from tests.eligibility.office import (
    CSTD_TINH,
    CSTDCS,
    DONE,
    EXCELLENT,
    GOOD,
    LDTT,
    Result,
    initiative,
    judged,
    nominee,
    past,
    person,
    review,
)


def test_rating_is_compared_and_shown() -> None:
    met = Result(review([nominee("CN001", LDTT)])).verdict(LDTT, "rating")
    assert (met.answer, met.basis) == (Answer.MET, "xếp loại năm 2026: hoàn thành tốt nhiệm vụ")
    assert met.article == "điểm a khoản 1 Điều 24 Luật Thi đua, khen thưởng"
    unmet = Result(review([nominee("CN001", LDTT)], [person(rating=DONE)])).verdict(LDTT, "rating")
    assert (unmet.answer, unmet.missing) == (Answer.UNMET, "năm 2026 mới xếp loại hoàn thành nhiệm vụ")


def test_rating_not_written_is_for_a_person_to_weigh() -> None:
    result = Result(review([nominee("CN001", LDTT)], [person(rating="chờ xếp loại")]))
    assert result.verdict(LDTT, "rating").answer is Answer.OPEN
    assert result.of(LDTT).granted
    assert "chưa ghi mức độ hoàn thành nhiệm vụ năm 2026" in result.told("dieu_kien.can_xem_xet")[0].what


def test_discipline_is_weighed_and_named() -> None:
    found = Result(review([nominee("CN001", LDTT)], [person(discipline="Khiển trách")]))
    assert found.verdict(LDTT, "no_discipline").missing == "năm 2026 bị kỷ luật khiển trách"
    assert found.of(LDTT).answer is Answer.OPEN


def test_somebody_under_review_waits() -> None:
    found = Result(review([nominee("CN001", LDTT)], [person(under_review="Có")]))
    assert found.verdict(LDTT, "not_under_review").answer is Answer.UNMET
    refusal = found.told("dieu_kien.khong_dat")[0]
    assert "tạm dừng xét khen thưởng" in refusal.what
    assert refusal.source == "khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP"
    assert str(refusal.place).endswith(found.of(LDTT).nomination.where.cell("award"))


@pytest.mark.parametrize(
    ("rating", "initiatives", "answer"),
    [(EXCELLENT, (), Answer.MET), (GOOD, ("SK01",), Answer.MET), (GOOD, (), Answer.UNMET)],
)
def test_either_an_excellent_year_or_an_initiative(rating: str, initiatives: tuple[str, ...], answer: Answer) -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=initiatives)]
    rows = [initiative("SK01", "CN001" if initiatives else "CN009")]
    assert Result(review(asked, [person(rating=rating)], initiatives=rows)).verdict(CSTDCS, "any_of").answer is answer


def test_what_each_alternative_lacks_is_told() -> None:
    found = Result(review([nominee("CN001", LDTT), nominee("CN001", CSTDCS)])).verdict(CSTDCS, "any_of")
    assert found.missing == (
        "năm 2026 mới xếp loại hoàn thành tốt nhiệm vụ; hoặc thiếu 01 sáng kiến, đề tài, đề án được công nhận cấp cơ sở"
    )


@pytest.mark.parametrize(
    ("changes", "flaw"),
    [
        ({"result": "Không công nhận"}, "SK01 không được công nhận"),
        ({"authors": ("CN002 60%", "CN003 40%")}, "SK01 không có tên người này trong các tác giả"),
        ({"year": 2019}, "SK01 được công nhận năm 2019, ngoài thời gian xét"),
    ],
)
def test_an_initiative_that_does_not_serve_says_why(changes: dict[str, object], flaw: str) -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    found = Result(review(asked, initiatives=[initiative("SK01").model_copy(update=changes)]))
    assert flaw in found.verdict(CSTDCS, "any_of").missing


@pytest.mark.parametrize("author", ["CN001 60%", "CN001", "Lương Văn Bình 40%"])
def test_an_author_is_found_by_code_or_name(author: str) -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    rows = [initiative("SK01").model_copy(update={"authors": ("CN005 40%", author)})]
    assert Result(review(asked, initiatives=rows)).verdict(CSTDCS, "any_of").answer is Answer.MET


def test_an_initiative_not_yet_judged_or_not_claimed_is_told() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    waiting = Result(review(asked, initiatives=[initiative("SK01").model_copy(update={"result": ""})]))
    assert "chưa ghi kết quả công nhận của SK01" in waiting.verdict(CSTDCS, "any_of").missing
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS)]
    spare = Result(review(asked, initiatives=[initiative("SK01")])).verdict(CSTDCS, "any_of")
    assert spare.answer is Answer.OPEN
    assert "SK01 của người này đã được công nhận" in spare.missing


def test_an_initiative_stands_behind_one_award_of_a_person() -> None:
    asked = [
        nominee("CN001", LDTT),
        nominee("CN001", CSTDCS, initiatives=("SK01",)),
        nominee("CN001", "Bằng khen tỉnh", initiatives=("SK01",)),
    ]
    told = Result(review(asked, initiatives=[initiative("SK01")])).told("sang_kien.dung_hai_lan")
    assert len(told) == 1
    assert "đã là căn cứ đề nghị “Chiến sĩ thi đua cơ sở”" in told[0].what
    assert told[0].source == "khoản 2 Điều 5 Luật Thi đua, khen thưởng"


def test_joint_authors_may_each_use_their_initiative() -> None:
    rows = [initiative("SK01").model_copy(update={"authors": ("CN001 60%", "CN002 40%")})]
    asked = [nominee(code, CSTDCS, initiatives=("SK01",)) for code in ("CN001", "CN002")]
    assert not Result(review(asked, [person("CN001"), person("CN002")], initiatives=rows)).told(
        "sang_kien.dung_hai_lan"
    )


def test_an_initiative_of_an_earlier_title_is_told() -> None:
    rows = [initiative("SK01").model_copy(update={"scope": "Cấp tỉnh", "year": 2025})]
    asked = [nominee("CN001", CSTD_TINH, initiatives=("SK01",))]
    found = Result(review(asked, initiatives=rows, past_awards=past("CN001", CSTDCS, 2024, 2025)))
    told = found.told("sang_kien.dung_hai_lan")[0].what
    assert "có thể đã là căn cứ của “Chiến sĩ thi đua cơ sở” năm 2025" in told


@pytest.mark.parametrize(
    ("joined", "months", "answer"),
    [
        (date(2020, 7, 1), 12, Answer.MET),
        (date(2026, 3, 1), 10, Answer.MET),
        (date(2026, 3, 2), 9, Answer.UNMET),
        (date(2027, 1, 4), 0, Answer.UNMET),
    ],
)
def test_whole_months_since_joining(joined: date, months: int, answer: Answer) -> None:
    asked = {"kind": "months_in_service", "at_least": 10}
    found = judged(review([nominee("CN001", LDTT)], [person(joined=joined)]), asked)
    assert found.answer is answer
    assert f"{months:02d} tháng công tác" in found.basis
    unknown = judged(review([nominee("CN001", LDTT)], [person(joined=None)]), asked)
    assert unknown.answer is Answer.OPEN
