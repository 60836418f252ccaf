"""Rules of the whole review: quotas, money, nothing twice, what is told and how often."""

import pytest

from pipeline.eligibility import Answer
from pipeline.findings import Level, has_errors
from tests.eligibility.office import (
    BANG_KHEN,
    CSTD_TINH,
    CSTDCS,
    EXCELLENT,
    GIAY_KHEN,
    LDTT,
    TTLDTT,
    Result,
    initiative,
    nominee,
    office,
    past,
    people,
    review,
)


def champions(number: int, workers: int, year: int) -> Result:
    """So many champions among so many workers, each with an initiative."""
    members = people(workers, rating=EXCELLENT)
    rows = [initiative(f"SK{n:02d}", f"CN{n:03d}") for n in range(1, number + 1)]
    asked = [nominee(p.code, LDTT) for p in members]
    asked += [nominee(f"CN{n:03d}", CSTDCS, initiatives=(f"SK{n:02d}",)) for n in range(1, number + 1)]
    return Result(review(asked, members, year=year, initiatives=rows))


def test_at_most_fifteen_in_a_hundred_before_2024() -> None:
    kept = champions(3, 20, 2023)
    assert kept.verdict(CSTDCS, "quota").basis == "3/20 (15%) số đạt “Lao động tiên tiến”, được tối đa 3"
    assert not has_errors(kept.findings)
    passed = champions(4, 20, 2023).told("ty_le.vuot")
    assert [f.level for f in passed] == [Level.ERROR]
    assert "4/20 (20%)" in passed[0].what
    assert passed[0].source == "khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP"
    assert passed[0].place.cell == ""


def test_no_such_quota_since_2024() -> None:
    assert not champions(10, 10, 2024).told("ty_le.vuot")


def test_the_quota_is_rounded_down() -> None:
    assert champions(3, 19, 2023).told("ty_le.vuot")
    assert not champions(2, 19, 2023).told("ty_le.vuot")


def test_titles_decided_earlier_in_the_year_are_counted() -> None:
    rows = [award for n in range(1, 21) for award in past(f"CN{n:03d}", LDTT, 2023)]
    asked = [nominee("CN001", CSTDCS, initiatives=("SK01",))]
    found = Result(review(asked, people(20), year=2023, initiatives=[initiative("SK01")], past_awards=rows))
    assert found.verdict(CSTDCS, "quota").basis.startswith("1/20 (5%)")


def test_only_the_highest_title_of_a_period_is_paid() -> None:
    asked = [
        nominee("CN001", LDTT),
        nominee("CN001", CSTDCS, initiatives=("SK01",), period="năm 2026"),
        nominee("CN001", GIAY_KHEN),
    ]
    found = Result(review(asked, initiatives=[initiative("SK01")]))
    assert [found.of(award).paid for award in (LDTT, CSTDCS, GIAY_KHEN)] == [False, True, True]
    assert found.of(LDTT).unpaid_because == (
        "Đã nhận tiền thưởng “Chiến sĩ thi đua cơ sở” cùng thời gian (khoản 5 Điều 49 Nghị định số 152/2025/NĐ-CP)"
    )


def test_titles_of_different_periods_are_each_paid() -> None:
    asked = [nominee("CN001", LDTT, period="năm 2025"), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    found = Result(review(asked, initiatives=[initiative("SK01")]))
    assert found.of(LDTT).paid and found.of(CSTDCS).paid


def test_a_mere_proposal_takes_no_money_away() -> None:
    rows = [initiative("SK01"), initiative("SK02").model_copy(update={"scope": "Cấp tỉnh"})]
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    asked.append(nominee("CN001", CSTD_TINH, initiatives=("SK02",)))
    found = Result(review(asked, initiatives=rows, past_awards=past("CN001", CSTDCS, 2024, 2025)))
    assert found.of(CSTD_TINH).granted
    assert found.of(CSTDCS).paid


def test_a_refused_higher_title_leaves_the_lower_one_paid() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, result="Không đồng ý", reason="chưa tiêu biểu")]
    assert Result(review(asked)).of(LDTT).paid


def test_a_failing_nominee_must_be_turned_down() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS)]
    refused = Result(review(asked))
    assert has_errors(refused.findings)
    assert not refused.of(CSTDCS).granted
    asked[1] = nominee("CN001", CSTDCS, result="Không đồng ý", votes=None)
    confirmed = Result(review(asked))
    assert not confirmed.codes
    assert confirmed.of(CSTDCS).answer is Answer.UNMET
    assert [o.award.label for o in confirmed.assessment.declined()] == [CSTDCS]


def test_turning_down_somebody_who_has_everything_is_questioned() -> None:
    asked = [nominee("CN001", LDTT, result="Không đồng ý")]
    told = Result(review(asked)).told("hoi_dong.khong_dong_y")
    assert [f.level for f in told] == [Level.REVIEW]
    asked = [nominee("CN001", LDTT, result="Không đồng ý", reason="nghỉ không hưởng lương")]
    assert not Result(review(asked)).codes


def test_the_council_s_conclusion_answers_what_only_it_can_weigh() -> None:
    def judgement(**changes: object) -> Answer:
        return Result(review([nominee("CN001", LDTT, **changes)])).verdict(LDTT, "council_judgement").answer

    assert judgement() is Answer.MET
    assert judgement(result="", votes=9) is Answer.MET
    assert judgement(result="", votes=None) is Answer.OPEN
    assert judgement(result="Không đồng ý") is Answer.UNMET


def test_doubts_are_told_once_for_each_award_and_condition() -> None:
    members = people(8)
    asked = [nominee(p.code, LDTT, result="", votes=None) for p in members]
    told = Result(review(asked, members)).told("dieu_kien.can_xem_xet")
    assert len(told) == 1
    assert "và 3 đề nghị khác" in told[0].what
    assert "chưa ghi kết luận của Hội đồng" in told[0].what


def test_the_law_s_own_doubts_are_told_once_for_each_instrument_with_what_rests_on_it() -> None:
    members = people(6)
    found = Result(review([nominee(p.code, LDTT) for p in members], members, year=2023))
    told = found.told("phap_luat.chua_doi_chieu")
    assert len({f.place.file for f in told}) == len(told)
    decree = next(f for f in told if f.place.file == "Nghị định số 91/2017/NĐ-CP")
    assert "Có " in decree.what and "dựa trên văn bản này" in decree.what
    assert decree.level is Level.REVIEW


def test_rules_left_to_the_province_are_told_once_for_awards_alike() -> None:
    bare = office(2026, provincial_regulation="", provincial_vote=None)
    members = people(4)
    asked = [*(nominee(p.code, LDTT) for p in members), nominee("DV01", TTLDTT)]
    told = Result(review(asked, members, of=bare)).told("quy_dinh_cua_tinh.chua_ghi")
    assert len(told) == 1
    assert "“Lao động tiên tiến” và “Tập thể lao động tiên tiến”" in told[0].what
    assert "Nghị định số 152/2025/NĐ-CP" in told[0].source


def test_nothing_is_asked_twice() -> None:
    told = Result(review([nominee("CN001", LDTT), nominee("CN001", "LĐTT")])).told("de_nghi.trung")
    assert [f.level for f in told] == [Level.ERROR]
    decided = Result(review([nominee("CN001", LDTT)], past_awards=past("CN001", LDTT, 2026))).told("de_nghi.da_co")
    assert "đã được tặng “Lao động tiên tiến” năm 2026" in decided[0].what


def test_two_sudden_achievements_may_each_have_their_award() -> None:
    asked = [
        nominee("CN001", GIAY_KHEN, kind="Đột xuất", achievement="Khắc phục hậu quả bão số 3"),
        nominee("CN001", GIAY_KHEN, kind="Đột xuất", achievement="Hoàn thành giải ngân đầu tư công"),
    ]
    assert not Result(review(asked)).codes


@pytest.mark.parametrize("kind", ["Công trạng", "Chuyên đề"])
def test_one_achievement_has_one_form_of_award(kind: str) -> None:
    asked = [nominee("CN001", GIAY_KHEN, kind=kind), nominee("CN001", BANG_KHEN, kind=kind)]
    told = Result(review(asked)).told("khen_thuong.trung_thanh_tich")
    assert len(told) == 1
    assert told[0].source == "khoản 2 Điều 5 Luật Thi đua, khen thưởng"


def test_the_instruments_relied_on_are_named() -> None:
    found = Result(review([nominee("CN001", LDTT)], year=2026)).assessment.instruments
    assert {"luat_06_2022", "nd_152_2025", "nd_161_2026"} <= set(found)
    assert list(found) == sorted(found)
