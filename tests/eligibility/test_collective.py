"""Conditions on the members of a collective."""

import pytest

from pipeline.eligibility import Answer
from tests.eligibility.office import (
    CSTDCS,
    LDTT,
    TTLDTT,
    TTLDXS,
    Result,
    initiative,
    nominee,
    people,
    person,
    review,
    unit,
)


def room(holders: int, size: int, *, year: int = 2026, headcount: int | None = None, **changes: object) -> Result:
    """A room of `size` people of whom `holders` are granted “Lao động tiên tiến”."""
    members = people(size)
    if changes:
        members[-1] = members[-1].model_copy(update=changes)
    asked = [nominee(p.code, LDTT) for p in members[:holders]]
    asked += [
        nominee("CN001", CSTDCS, initiatives=("SK01",)),
        nominee("DV01", TTLDTT),
        nominee("DV01", TTLDXS),
    ]
    units = [unit(headcount=headcount)]
    return Result(review(asked, members, year=year, units=units, initiatives=[initiative("SK01")]))


@pytest.mark.parametrize(
    ("holders", "size", "answer", "shown"),
    [
        (7, 9, Answer.MET, "7/9 (77,8%)"),
        (7, 10, Answer.MET, "7/10 (70%)"),
        (6, 9, Answer.UNMET, "6/9 (66,7%)"),
    ],
)
def test_ratio_is_shown_as_a_head_count(holders: int, size: int, answer: Answer, shown: str) -> None:
    found = room(holders, size).verdict(TTLDTT, "unit_ratio", "DV01")
    assert found.answer is answer
    assert shown in found.basis


def test_the_ratio_lacking_is_refused_with_the_article() -> None:
    refusal = next(f for f in room(6, 9).told("dieu_kien.khong_dat") if "70%" in f.what)
    assert "mới đạt 6/9 (66,7%), cần từ 70%" in refusal.what
    assert refusal.source in {"Điều 27 Luật Thi đua, khen thưởng", "Điều 28 Luật Thi đua, khen thưởng"}


def test_the_number_of_the_unit_sheet_comes_before_the_people_listed() -> None:
    assert room(7, 9, headcount=12).verdict(TTLDTT, "unit_ratio", "DV01").answer is Answer.UNMET
    doubt = room(7, 9, headcount=8).verdict(TTLDTT, "unit_ratio", "DV01")
    assert (doubt.answer, doubt.missing) == (
        Answer.OPEN,
        "sheet Đơn vị ghi 08 người, sheet Cá nhân có 09 người",
    )


def test_half_of_the_room_was_enough_before_2024_and_exactly_half_is_weighed() -> None:
    assert room(6, 10, year=2023).verdict(TTLDTT, "unit_ratio", "DV01").answer is Answer.MET
    assert room(5, 10, year=2023).verdict(TTLDTT, "unit_ratio", "DV01").answer is Answer.OPEN
    assert room(4, 10, year=2023).verdict(TTLDTT, "unit_ratio", "DV01").answer is Answer.UNMET


def test_every_member_must_be_rated() -> None:
    failed = room(9, 9, rating="Không hoàn thành nhiệm vụ").verdict(TTLDXS, "unit_all_rated", "DV01")
    assert failed.answer is Answer.UNMET
    assert failed.missing.endswith("không hoàn thành nhiệm vụ")
    missing = room(9, 9, headcount=10).verdict(TTLDXS, "unit_all_rated", "DV01")
    assert (missing.answer, missing.missing) == (Answer.OPEN, "mới có mức xếp loại của 09/10 người")


def test_a_grass_roots_champion_is_needed() -> None:
    found = room(9, 9).verdict(TTLDXS, "unit_has", "DV01")
    assert (found.answer, found.basis) == (
        Answer.MET,
        "01 người đạt “Chiến sĩ thi đua cơ sở”: Lương Văn Bình",
    )
    none = Result(review([nominee("DV01", TTLDXS)], people(3))).verdict(TTLDXS, "unit_has", "DV01")
    assert (none.answer, none.missing) == (
        Answer.UNMET,
        "không có người đạt “Chiến sĩ thi đua cơ sở” năm 2026",
    )


def test_heavy_discipline_of_a_member_bars_the_room() -> None:
    found = room(8, 9, discipline="Cảnh cáo").verdict(TTLDTT, "unit_no_discipline", "DV01")
    assert found.answer is Answer.UNMET
    assert found.missing.endswith("bị kỷ luật từ cảnh cáo trở lên năm 2026")
    light = room(8, 9, discipline="Khiển trách").verdict(TTLDTT, "unit_no_discipline", "DV01")
    assert light.answer is Answer.MET


def test_people_refused_the_title_are_not_counted() -> None:
    asked = [nominee(p.code, LDTT) for p in people(9)]
    asked[8] = nominee("CN009", LDTT, result="Không đồng ý", reason="chưa tham gia phong trào")
    found = Result(review([*asked, nominee("DV01", TTLDTT)], people(9)))
    assert "8/9 (88,9%)" in found.verdict(TTLDTT, "unit_ratio", "DV01").basis


def test_a_ratio_that_hangs_on_people_still_weighed_is_weighed_too() -> None:
    members = [*people(2), person("CN003", discipline="Khiển trách")]
    asked = [*(nominee(p.code, LDTT) for p in members), nominee("DV01", TTLDTT)]
    found = Result(review(asked, members)).verdict(TTLDTT, "unit_ratio", "DV01")
    assert (found.answer, found.missing, found.inherited) == (Answer.OPEN, "còn 01 người phải xem xét", True)


def test_a_room_without_people_cannot_be_proven() -> None:
    found = Result(review([nominee("DV02", TTLDTT)], units=[unit(), unit("DV02", name="Phòng Đầu tư")]))
    assert found.verdict(TTLDTT, "unit_ratio", "DV02").answer is Answer.OPEN
    assert found.verdict(TTLDTT, "unit_no_discipline", "DV02").answer is Answer.OPEN
