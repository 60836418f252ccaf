"""Conditions on what was awarded before."""

import pytest

from pipeline.eligibility import Answer
from tests.eligibility.office import (
    CSTD_TINH,
    CSTDCS,
    EXCELLENT,
    GOOD,
    LDTT,
    TTLDXS,
    Result,
    initiative,
    judged,
    nominee,
    past,
    person,
    review,
    unit,
)

TITLES = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
RUN = {"kind": "held", "awards": ["chien_si_thi_dua_co_so"], "count": 3, "consecutive": True}


def test_the_title_of_this_review_is_the_third_of_the_run() -> None:
    asked = [*TITLES, nominee("CN001", CSTD_TINH, initiatives=("SK02",))]
    rows = [initiative("SK01"), initiative("SK02").model_copy(update={"scope": "Cấp tỉnh"})]
    found = Result(review(asked, initiatives=rows, past_awards=past("CN001", CSTDCS, 2024, 2025)))
    assert found.of(CSTD_TINH).answer is Answer.MET
    assert found.verdict(CSTD_TINH, "held").basis == (
        "năm 2024: Quyết định số 240/QĐ-STC ngày 20/12/2024; "
        "năm 2025: Quyết định số 250/QĐ-STC ngày 20/12/2025; "
        "năm 2026: “Chiến sĩ thi đua cơ sở” trong đợt xét này"
    )
    assert not found.codes - {"quy_dinh_cua_tinh.chua_ghi"}


def test_the_missing_decision_is_named() -> None:
    asked = [*TITLES, nominee("CN001", CSTD_TINH)]
    found = Result(review(asked, initiatives=[initiative("SK01")], past_awards=past("CN001", CSTDCS, 2023, 2025)))
    assert found.verdict(CSTD_TINH, "held").missing == "thiếu quyết định công nhận “Chiến sĩ thi đua cơ sở” năm 2024"
    refusal = next(f for f in found.told("dieu_kien.khong_dat") if "năm 2024" in f.what)
    assert refusal.source == "điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng"


def test_a_run_broken_this_year_does_not_count() -> None:
    found = Result(review([nominee("CN001", CSTD_TINH)], past_awards=past("CN001", CSTDCS, 2023, 2024, 2025)))
    assert found.verdict(CSTD_TINH, "held").missing.endswith("năm 2026")


def test_years_are_years_of_emulation_not_of_signing() -> None:
    late = past("CN001", CSTDCS, 2025)[0]
    late = late.model_copy(update={"decided_on": late.decided_on.replace(year=2026, month=1)})
    rows = [*past("CN001", CSTDCS, 2024), late]
    asked = [*TITLES, nominee("CN001", CSTD_TINH)]
    found = Result(review(asked, initiatives=[initiative("SK01")], past_awards=rows))
    assert found.verdict(CSTD_TINH, "held").answer is Answer.MET


@pytest.mark.parametrize("kind", ["Đột xuất", "Chuyên đề"])
def test_special_awards_are_no_basis_for_routine_merit(kind: str) -> None:
    rows = [*past("CN001", CSTDCS, 2024), *past("CN001", CSTDCS, 2025, kind=kind)]
    asked = [*TITLES, nominee("CN001", CSTD_TINH)]
    found = Result(review(asked, initiatives=[initiative("SK01")], past_awards=rows)).verdict(CSTD_TINH, "held")
    assert found.answer is Answer.UNMET
    assert f"khen thưởng {kind.lower()}, không làm căn cứ" in found.missing


def test_old_spellings_of_a_title_count() -> None:
    rows = [*past("CN001", "Chiến sỹ thi đua cơ sở", 2024), *past("CN001", "CSTĐCS", 2025)]
    asked = [*TITLES, nominee("CN001", CSTD_TINH)]
    found = Result(review(asked, initiatives=[initiative("SK01")], past_awards=rows)).verdict(CSTD_TINH, "held")
    assert found.answer is Answer.MET


def test_a_title_decided_earlier_in_the_year_counts_as_one_of_the_review() -> None:
    asked = [nominee("CN001", CSTDCS, initiatives=("SK01",))]
    found = Result(review(asked, initiatives=[initiative("SK01")], past_awards=past("CN001", LDTT, 2026)))
    assert found.verdict(CSTDCS, "holds_in_review").basis == "Quyết định số 260/QĐ-STC ngày 20/12/2026"
    assert found.of(CSTDCS).answer is Answer.MET


def test_a_title_not_asked_for_or_refused_in_the_review_is_missing() -> None:
    alone = Result(review([nominee("CN001", CSTDCS)])).verdict(CSTDCS, "holds_in_review")
    assert alone.missing.startswith("không có đề nghị trong đợt xét này và thiếu quyết định công nhận")
    refused = [
        nominee("CN001", LDTT, result="Không đồng ý", reason="nghỉ dài ngày"),
        nominee("CN001", CSTDCS),
    ]
    found = Result(review(refused)).verdict(CSTDCS, "holds_in_review")
    assert found.missing == "“Lao động tiên tiến” năm 2026: Hội đồng không đồng ý trong đợt xét này"


def test_a_doubt_about_the_lower_title_is_told_only_there() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    people = [person(discipline="Khiển trách")]
    found = Result(review(asked, people, initiatives=[initiative("SK01")]))
    assert found.verdict(CSTDCS, "holds_in_review").answer is Answer.OPEN
    told = found.told("dieu_kien.can_xem_xet")
    assert len(told) == 2  # the discipline, once for each award; nothing for the title resting on it
    assert all("kỷ luật" in f.what for f in told)


@pytest.mark.parametrize(
    ("years", "extra", "answer"),
    [
        ((2023, 2024, 2025), {}, Answer.MET),
        ((2024, 2025, 2026), {}, Answer.MET),
        ((2022, 2023, 2024), {}, Answer.UNMET),
        ((2020, 2022, 2025), {}, Answer.UNMET),
        ((2019, 2022, 2025), {"gap": 3}, Answer.MET),
        ((2018, 2022, 2025), {"gap": 3}, Answer.UNMET),
        ((2020, 2022, 2025), {"consecutive": False}, Answer.MET),
        ((2020, 2022, 2025), {"consecutive": False, "within_years": 5}, Answer.UNMET),
        ((2022, 2024, 2025), {"consecutive": False, "within_years": 5}, Answer.MET),
    ],
)
def test_runs_and_spans(years: tuple[int, ...], extra: dict[str, object], answer: Answer) -> None:
    records = review([nominee("CN001", LDTT)], past_awards=past("CN001", CSTDCS, *years))
    assert judged(records, {**RUN, **extra}).answer is answer


def test_only_awards_after_the_last_higher_one_count() -> None:
    asked = {
        "kind": "held",
        "awards": ["chien_si_thi_dua_co_so"],
        "count": 3,
        "since": ["bang_khen_thu_tuong"],
    }
    rows = [*past("CN001", CSTDCS, 2021, 2022, 2023, 2024, 2025), *past("CN001", "Bằng khen Thủ tướng", 2023)]
    assert judged(review([nominee("CN001", LDTT)], past_awards=rows), asked).missing.startswith(
        "mới có 02 trong 03 lần"
    )


def test_years_of_good_rating_are_proven_by_titles_or_left_open() -> None:
    asked = {
        "kind": "rating_years",
        "at_least": "hoan_thanh_xuat_sac_nhiem_vu",
        "count": 2,
        "or_awards": ["tap_the_lao_dong_xuat_sac"],
    }
    nominations = [nominee("DV01", "Tập thể lao động tiên tiến")]
    proven = judged(review(nominations, past_awards=past("DV01", TTLDXS, 2025)), asked)
    assert (proven.answer, proven.basis) == (
        Answer.MET,
        "năm 2025: Quyết định số 250/QĐ-STC ngày 20/12/2025; năm 2026: hoàn thành xuất sắc nhiệm vụ",
    )
    unknown = judged(review(nominations), asked)
    assert (unknown.answer, unknown.missing) == (
        Answer.OPEN,
        "sổ không có mức độ hoàn thành nhiệm vụ năm 2025",
    )
    assert judged(review(nominations, units=[unit(rating=GOOD)]), asked).answer is Answer.UNMET


def test_years_of_rating_are_counted_after_the_last_award() -> None:
    asked = {
        "kind": "rating_years",
        "at_least": "hoan_thanh_tot_nhiem_vu",
        "count": 5,
        "since": ["bang_khen_thu_tuong"],
    }
    rows = past("CN001", "Bằng khen Thủ tướng", 2024)
    found = judged(review([nominee("CN001", LDTT)], [person(rating=EXCELLENT)], past_awards=rows), asked)
    assert found.answer is Answer.UNMET
    assert found.missing.startswith("mới được 02 năm kể từ năm 2024")


def test_good_years_need_not_follow_each_other_where_the_law_does_not_ask_it() -> None:
    asked = {
        "kind": "rating_years",
        "at_least": "hoan_thanh_xuat_sac_nhiem_vu",
        "count": 2,
        "consecutive": False,
        "since": ["huan_chuong_lao_dong_hang_ba"],
        "or_awards": ["chien_si_thi_dua_tinh"],
    }
    rows = [*past("CN001", "Huân chương Lao động hạng Ba", 2020), *past("CN001", CSTD_TINH, 2022)]
    good = review([nominee("CN001", LDTT)], [person(rating=EXCELLENT)], past_awards=rows)
    assert judged(good, asked).answer is Answer.MET
    assert judged(review([nominee("CN001", LDTT)], past_awards=rows), asked).answer is Answer.OPEN


@pytest.mark.parametrize(("year", "answer"), [(2021, Answer.MET), (2022, Answer.UNMET), (None, Answer.MET)])
def test_time_since_the_last_award(year: int | None, answer: Answer) -> None:
    asked = {"kind": "time_since", "awards": ["bang_khen_thu_tuong"], "years": 5}
    rows = past("CN001", "Bằng khen Thủ tướng", year) if year else []
    assert judged(review([nominee("CN001", LDTT)], past_awards=rows), asked).answer is answer
