"""Who comes near to which higher award, this year and next: small offices, and the words a clerk reads."""

from collections.abc import Sequence
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.eligibility import Answer, assess
from pipeline.eligibility.prospects import Prospect, as_dict, cells, outlook, told
from pipeline.records import DECLINED, Initiative, PastAward, PastRating, Person, Review, Unit
from tests.eligibility.office import (
    BANG_KHEN,
    CSTD_TINH,
    CSTDCS,
    EXCELLENT,
    GOOD,
    LDTT,
    TTLDTT,
    TTLDXS,
    initiative,
    nominee,
    past,
    people,
    person,
    review,
    unit,
    where,
)
from tests.eligibility.test_properties import ASKED, INITIATIVES, MEMBERS, histories, years

THU_TUONG, HUAN_CHUONG_BA = "Bằng khen của Thủ tướng Chính phủ", "Huân chương Lao động hạng Ba"
PROVINCIAL = {"scope": "Cấp tỉnh", "decision": "2034/QĐ-UBND"}
WANTED = "cần sáng kiến, đề tài, đề án được công nhận cấp tỉnh"


def next_title(year: int) -> str:
    return f"cần thêm danh hiệu “Chiến sĩ thi đua cơ sở” năm {year}"


def seen(records: Review, award: str, year: int, subject: str = "CN001") -> Prospect | None:
    """The one prospect of a subject, the award by its label."""
    found = [p for p in outlook(records) if (p.award.label, p.year, p.subject.code) == (award, year, subject)]
    assert len(found) < 2
    return found[0] if found else None


def lacking(records: Review, award: str, year: int, subject: str = "CN001") -> tuple[str, ...] | None:
    found = seen(records, award, year, subject)
    return found.lacking if found else None


def winner(*earlier: int, year: int = 2026, **lists: Any) -> Review:
    """CN001 granted LĐTT and CSTĐCS in the year's review, and CSTĐCS in earlier years."""
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    own = [initiative("SK01"), *lists.pop("initiatives", [])]
    lists.setdefault("past_awards", past("CN001", CSTDCS, *earlier))
    return review(asked, [person(rating=EXCELLENT)], year=year, initiatives=own, **lists)


def rated(subject: str, rating: str, *years: int) -> list[PastRating]:
    return [PastRating(subject=subject, year=y, rating=rating, where=where("Xếp loại các năm trước", "rating"))
            for y in years]  # fmt: skip


# --- people ---------------------------------------------------------------------------------------
def test_two_titles_in_a_row_lack_a_third_and_a_provincial_initiative() -> None:
    records = winner(2025)
    assert lacking(records, CSTD_TINH, 2027) == (next_title(2027), WANTED)
    found = seen(records, CSTD_TINH, 2027)
    assert found is not None and found.answer is Answer.UNMET and not found.nominated
    assert found.articles == (
        "điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng",
        "điểm b khoản 1 Điều 22 Luật Thi đua, khen thưởng",
    )
    assert {row.sheet for row in found.rows} >= {PastAward.sheet, "Đề nghị", Person.sheet}


def test_an_unused_provincial_initiative_counts_also_next_year() -> None:
    spare = initiative("SK02").model_copy(update=PROVINCIAL)
    assert lacking(winner(2025, initiatives=[spare]), CSTD_TINH, 2027) == (next_title(2027),)
    strange = spare.model_copy(update={"authors": ("CN009 100%",)})
    assert lacking(winner(2025, initiatives=[strange]), CSTD_TINH, 2027) == (next_title(2027), WANTED)


def test_a_gap_in_the_years_is_not_told_for_nothing_can_fill_it() -> None:
    assert seen(winner(2024), CSTD_TINH, 2027) is None
    assert seen(winner(2023, 2024), CSTD_TINH, 2026) is None


def test_three_titles_this_year_lack_only_the_initiative_or_nothing() -> None:
    assert lacking(winner(2024, 2025), CSTD_TINH, 2026) == (WANTED,)
    spare = initiative("SK02").model_copy(update=PROVINCIAL)
    found = seen(winner(2024, 2025, initiatives=[spare]), CSTD_TINH, 2026)
    assert found is not None and found.answer is Answer.MET and found.lacking == ()


def test_an_initiative_that_serves_one_award_serves_no_other() -> None:
    own = initiative("SK01").model_copy(update=PROVINCIAL)
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    records = review(asked, [person()], initiatives=[own], past_awards=past("CN001", CSTDCS, 2024, 2025))
    assert lacking(records, CSTD_TINH, 2026) == (WANTED,)


def test_who_could_have_been_nominated_is_told() -> None:
    records = review([nominee("CN001", LDTT)], [person(rating=EXCELLENT)])
    found = seen(records, CSTDCS, 2026)
    assert found is not None and found.answer is Answer.MET and not found.nominated
    assert seen(review([nominee("CN001", LDTT)], [person(rating=GOOD)]), CSTDCS, 2026) is None
    assert seen(records, CSTDCS, 2027) is None  # next year speaks for nobody yet


def test_a_title_that_only_waits_to_be_asked_for_is_named_so() -> None:
    records = review([nominee("CN001", LDTT)], [person(rating=EXCELLENT)], past_awards=past("CN001", CSTDCS, 2025))
    assert lacking(records, BANG_KHEN, 2026) == (f"{next_title(2026)} (đủ điều kiện nhưng chưa được đề nghị)",)


def test_what_the_council_turned_down_says_why() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, votes=5, result=DECLINED)]
    records = review(asked, [person(rating=EXCELLENT)], past_awards=past("CN001", CSTDCS, 2024, 2025))
    found = seen(records, CSTDCS, 2026)
    assert found is not None and found.nominated and found.answer is Answer.UNMET
    assert found.lacking == ("mới được 5/11 phiếu (45,5%), cần ít nhất 9 phiếu",)
    assert seen(records, CSTD_TINH, 2026) is None
    assert seen(records, CSTD_TINH, 2027) is None


def test_a_reason_stands_where_the_conditions_are_met() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, result=DECLINED, reason="đã chọn người tiêu biểu hơn")]
    assert lacking(review(asked, [person(rating=EXCELLENT)]), CSTDCS, 2026) == ("đã chọn người tiêu biểu hơn",)


def test_somebody_under_inquiry_waits_for_its_end() -> None:
    persons = [person(rating=EXCELLENT, under_review="Có")]
    records = review([], persons, past_awards=past("CN001", LDTT, 2026) + past("CN001", CSTDCS, 2024, 2025, 2026))
    assert lacking(records, BANG_KHEN, 2026) == ("cần có kết luận về việc đang bị xem xét",)


def test_the_same_award_again_only_after_the_years_it_took() -> None:
    records = winner(2025, past_awards=[*past("CN001", CSTDCS, 2025), *past("CN001", BANG_KHEN, 2026)])
    assert seen(records, BANG_KHEN, 2026) is None
    assert seen(records, BANG_KHEN, 2027) is None
    records = winner(2025, past_awards=[*past("CN001", CSTDCS, 2025), *past("CN001", BANG_KHEN, 2025)])
    assert lacking(records, BANG_KHEN, 2027) == (next_title(2027),)
    records = winner(2025, past_awards=[*past("CN001", CSTDCS, 2025), *past("CN001", "Chiến sĩ thi đua bộ", 2025)])
    assert seen(records, CSTD_TINH, 2027) is None


def test_the_prime_ministers_certificate_counts_from_the_last_provincial_one() -> None:
    history = [*past("CN001", BANG_KHEN, 2021), *past("CN001", CSTDCS, 2023, 2025)]
    ratings = rated("CN001", GOOD, 2022, 2023, 2024, 2025)
    records = winner(past_awards=history, past_ratings=ratings)
    found = seen(records, THU_TUONG, 2026)
    assert found is not None and found.answer is Answer.MET
    unknown = winner(past_awards=history, past_ratings=ratings[1:])
    found = seen(unknown, THU_TUONG, 2026)
    assert found is not None and found.answer is Answer.OPEN
    assert found.lacking == (
        "cần tài liệu chứng minh 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên"
        " (sổ không có mức độ hoàn thành nhiệm vụ năm 2022)",
    )
    assert lacking(unknown, THU_TUONG, 2027) == ("cần xếp loại hoàn thành tốt nhiệm vụ trở lên năm 2027",)
    later = [*past("CN001", BANG_KHEN, 2023), *past("CN001", CSTDCS, 2024, 2025)]
    assert seen(winner(past_awards=later, past_ratings=ratings), THU_TUONG, 2027) is None


def test_the_order_of_labour_and_none_beneath_one_already_held() -> None:
    history = [*past("CN001", THU_TUONG, 2021), *past("CN001", CSTDCS, 2022, 2024)]
    ratings = rated("CN001", GOOD, 2022, 2023, 2024, 2025)
    records = winner(past_awards=history, past_ratings=ratings)
    found = seen(records, HUAN_CHUONG_BA, 2026)
    assert found is not None and found.answer is Answer.MET
    held = [*history, *past("CN001", HUAN_CHUONG_BA, 2015)]
    assert seen(winner(past_awards=held, past_ratings=ratings), HUAN_CHUONG_BA, 2026) is None


def test_the_quota_of_the_old_law_leaves_no_room() -> None:
    members = people(7, rating=EXCELLENT)
    asked = [nominee(p.code, LDTT) for p in members]
    own = [initiative("SK01"), initiative("SK02", "CN002")]
    free = review(asked, members, year=2021, initiatives=own)
    assert lacking(free, CSTDCS, 2021, "CN002") == ()
    full = review([*asked, nominee("CN001", CSTDCS, initiatives=("SK01",))], members, year=2021, initiatives=own)
    found = seen(full, CSTDCS, 2021, "CN002")
    assert found is not None and found.answer is Answer.OPEN
    assert "được tối đa 1, vượt 1" in found.lacking[0]


def test_next_year_is_judged_under_next_years_law() -> None:
    """In 2023 the conditions of the certificate stand in no data; from 2024 they do."""
    history = [*past("CN001", BANG_KHEN, 2018), *past("CN001", CSTDCS, 2021, 2022)]
    records = winner(year=2023, past_awards=history, past_ratings=rated("CN001", GOOD, 2020, 2021, 2022))
    assert seen(records, THU_TUONG, 2023) is None
    found = seen(records, THU_TUONG, 2024)
    assert found is not None and found.lacking == ("cần xếp loại hoàn thành tốt nhiệm vụ trở lên năm 2024",)
    assert found.articles == ("Điều 73 Luật Thi đua, khen thưởng",)


# --- units ----------------------------------------------------------------------------------------
def collective(units: Sequence[Unit], asked: Sequence[str] = (), **lists: Any) -> Review:
    """A room of four, all «Lao động tiên tiến», with awards asked for the room."""
    members = people(4, rating=EXCELLENT)
    wanted = [*(nominee(p.code, LDTT) for p in members), *(nominee("DV01", award) for award in asked)]
    return review(wanted, members, units=units, **lists)


def test_a_room_lacks_the_title_one_of_its_people_could_have() -> None:
    found = seen(collective([unit()]), TTLDXS, 2026, "DV01")
    assert found is not None and found.answer is Answer.UNMET
    assert found.lacking == ("cần ít nhất 01 cá nhân đạt danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026",)
    assert lacking(collective([unit()]), TTLDTT, 2026, "DV01") == ()
    assert seen(collective([unit(rating=GOOD)]), TTLDXS, 2026, "DV01") is None


def test_the_lower_title_is_not_told_beside_the_higher_one() -> None:
    records = collective([unit()], [TTLDXS], past_awards=past("CN001", CSTDCS, 2026))
    higher = seen(records, TTLDXS, 2026, "DV01")
    assert higher is not None and higher.nominated and higher.answer is Answer.MET
    assert seen(records, TTLDTT, 2026, "DV01") is None


def test_a_room_needs_two_excellent_years_for_the_provincial_certificate() -> None:
    assert lacking(collective([unit()]), BANG_KHEN, 2027, "DV01") == (
        "cần xếp loại hoàn thành xuất sắc nhiệm vụ năm 2027",
    )
    before = past("DV01", TTLDXS, 2025)
    assert lacking(collective([unit()], past_awards=before), BANG_KHEN, 2026, "DV01") == ()
    assert seen(collective([unit(rating=GOOD)], past_awards=before), BANG_KHEN, 2026, "DV01") is None


def test_a_flag_is_not_told_of_every_room() -> None:
    assert not [p for p in outlook(collective([unit()])) if p.award.code == "co_thi_dua_tinh"]


# --- telling --------------------------------------------------------------------------------------
def test_the_screen_puts_people_alike_together() -> None:
    members = [person(f"CN00{n}", rating=EXCELLENT) for n in (1, 2, 3)]
    asked = [*(nominee(p.code, LDTT) for p in members), *(nominee(c, CSTDCS) for c in ("CN001", "CN002"))]
    history = [*past("CN001", CSTDCS, 2025), *past("CN002", CSTDCS, 2025)]
    records = review(asked, members, past_awards=history, units=[unit(rating="")])
    assert "\n".join(told(outlook(records), records)) == GOLDEN


GOLDEN = """\
Chiến sĩ thi đua tỉnh
  Năm 2027
    - Cần thêm danh hiệu “Chiến sĩ thi đua cơ sở” năm 2027; cần sáng kiến, đề tài, đề án được công
      nhận cấp tỉnh (2): Lương Văn Bình (Phòng Ngân sách), Nông Thị Hạnh (Phòng Ngân sách)
“Chiến sĩ thi đua cơ sở”
  Năm 2026
    - Đã đề nghị, đạt (2): Lương Văn Bình (Phòng Ngân sách), Nông Thị Hạnh (Phòng Ngân sách)
    - Đủ điều kiện ghi trong sổ, chưa đề nghị (1): Vi Đức Thành (Phòng Ngân sách)
“Tập thể lao động xuất sắc”
  Năm 2026
    - Cần xếp loại hoàn thành xuất sắc nhiệm vụ năm 2026 (1): Phòng Ngân sách
“Tập thể lao động tiên tiến”
  Năm 2026
    - Cần xếp loại hoàn thành tốt nhiệm vụ trở lên năm 2026 (1): Phòng Ngân sách
Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh
  Năm 2026
    - Đủ điều kiện ghi trong sổ, chưa đề nghị (2): Lương Văn Bình (Phòng Ngân sách), Nông Thị Hạnh
      (Phòng Ngân sách)
  Năm 2027
    - Cần thêm danh hiệu “Chiến sĩ thi đua cơ sở” năm 2027 (2): Lương Văn Bình (Phòng Ngân sách),
      Nông Thị Hạnh (Phòng Ngân sách)
Cần xem xét khi xét năm 2027: Nghị định số 152/2025/NĐ-CP hết hiệu lực từ 01/3/2027, chưa có văn bản
  thay thế có hiệu lực trong dữ liệu.
Cần xem xét khi xét năm 2027: Thông tư số 15/2025/TT-BNV hết hiệu lực từ 01/3/2027, chưa có văn bản
  thay thế có hiệu lực trong dữ liệu."""


def test_a_row_of_the_report_and_plain_data_say_the_same() -> None:
    records = winner(2025)
    found = seen(records, CSTD_TINH, 2027)
    assert found is not None
    assert cells(found, records)[:7] == (
        CSTD_TINH, "CN001", "Lương Văn Bình", "Phòng Ngân sách", "Không đạt", "Chưa", f"{next_title(2027)}\n{WANTED}",
    )  # fmt: skip
    plain = as_dict(found)
    assert plain["lacking"] == [next_title(2027), WANTED] and plain["year"] == 2027
    assert all(str(row).startswith("so-tai-chinh.xlsx › ") for row in found.rows)


# --- whatever the history -------------------------------------------------------------------------
def records_of(history: list[PastAward], year: int) -> Review:
    return review(ASKED, MEMBERS, year=year, initiatives=INITIATIVES, past_awards=history)


@settings(max_examples=30, deadline=None)
@given(histories, years)
def test_what_is_granted_is_never_lacking(history: list[PastAward], year: int) -> None:
    records = records_of(history, year)
    found = outlook(records)
    for outcome in assess(records)[0].outcomes:
        if not outcome.granted:
            continue
        own = [p for p in found if p.subject.code == outcome.nomination.subject]
        assert all(not p.lacking for p in own if (p.award.code, p.year) == (outcome.award.code, year))
        wanted = f"cần thêm danh hiệu {outcome.award.name} năm {year}"
        assert not any(clause.startswith(wanted) for p in own for clause in p.lacking)


@settings(max_examples=25, deadline=None)
@given(histories, years, st.randoms(use_true_random=False))
def test_the_order_of_rows_never_matters(history: list[PastAward], year: int, shuffle: Random) -> None:
    plain = records_of(history, year)
    lists = {}
    for name in ("nominations", "people", "past_awards", "initiatives", "council_members"):
        rows = list(getattr(plain, name))
        shuffle.shuffle(rows)
        lists[name] = tuple(rows)
    mixed = Review(**{name: lists.get(name, getattr(plain, name)) for name in Review.model_fields})
    assert [as_dict(p) for p in outlook(plain)] == [as_dict(p) for p in outlook(mixed)]


@settings(max_examples=25, deadline=None)
@given(histories, years)
def test_every_prospect_can_stand_before_the_person_it_names(history: list[PastAward], year: int) -> None:
    for found in outlook(records_of(history, year)):
        assert found.articles and found.rows
        assert (found.answer is Answer.MET) <= (not found.lacking)
        assert found.nominated or len(found.lacking) <= 2
        assert found.year == year or not found.nominated


def test_titles_of_special_merit_carry_nothing_forward() -> None:
    records = winner(past_awards=past("CN001", CSTDCS, 2025, kind="Đột xuất"))
    assert seen(records, CSTD_TINH, 2027) is None


def test_an_initiative_not_yet_decided_is_for_a_person_to_weigh() -> None:
    waiting: Initiative = initiative("SK02").model_copy(update={**PROVINCIAL, "result": "", "decided_on": None})
    found = seen(winner(2024, 2025, initiatives=[waiting]), CSTD_TINH, 2026)
    assert found is not None and found.answer is Answer.OPEN
    assert "chưa ghi kết quả công nhận của SK02" in found.lacking[0]
