"""Awards: found by every name people give them, and whole on every day they exist."""

import unicodedata
from datetime import date
from fractions import Fraction

import pytest

from pipeline import law
from pipeline.law import requirements as asked
from pipeline.law.instruments import Source
from pipeline.law.provisions import provisions
from pipeline.law.wording import wording

DAYS = (date(2017, 12, 1), date(2023, 12, 31), date(2024, 2, 1), date(2025, 7, 15), date(2026, 12, 15))
NOW = DAYS[-1]


@pytest.mark.parametrize(("text", "code"), [
    ("Chiến sĩ thi đua cơ sở", "chien_si_thi_dua_co_so"),
    ("“Chiến sĩ thi đua cơ sở”", "chien_si_thi_dua_co_so"),
    ("Chiến sỹ thi đua cơ sở", "chien_si_thi_dua_co_so"),
    ("CHIẾN SỸ THI ĐUA CẤP TỈNH", "chien_si_thi_dua_tinh"),
    (unicodedata.normalize("NFD", "Chiến sĩ thi đua cơ sở"), "chien_si_thi_dua_co_so"),
    ("CSTĐCS", "chien_si_thi_dua_co_so"),
    ("chien_si_thi_dua_co_so", "chien_si_thi_dua_co_so"),
    ("LĐTT", "lao_dong_tien_tien"),
    ("TTLĐXS", "tap_the_lao_dong_xuat_sac"),
    ("Tập thể Lao động xuất sắc", "tap_the_lao_dong_xuat_sac"),
    ("Bằng khen UBND tỉnh", "bang_khen_tinh"),
    ("Bằng khen Thủ tướng", "bang_khen_thu_tuong"),
    ("Cờ thi đua của UBND tỉnh", "co_thi_dua_tinh"),
    ("Huân chương Lao động hạng III", "huan_chuong_lao_dong_hang_ba"),
    ("Giấy khen của Giám đốc Sở", "giay_khen"),
    ("Xã, phường, đặc khu tiêu biểu", "xa_phuong_tieu_bieu"),
])  # fmt: skip
def test_found_by_any_name(text, code):
    found = law.on(NOW).find_award(text)
    assert found is not None and found.code == code
    assert law.find_award(text).code == code


@pytest.mark.parametrize("text", ["Bằng khen", "CSTĐ", "Cờ thi đua", "Kỷ niệm chương", "", "Giấy chứng nhận"])
def test_an_ambiguous_name_is_not_guessed(text):
    assert law.find_award(text) is None


def test_awards_end_with_their_law():
    assert law.on(date(2023, 12, 31)).find_award("Kỷ niệm chương của tỉnh") is None
    assert law.on(date(2024, 1, 1)).find_award("Kỷ niệm chương của tỉnh") is not None
    assert law.on(date(2025, 6, 30)).find_award("Giấy khen của UBND huyện") is not None
    assert law.on(date(2025, 7, 1)).find_award("Giấy khen của UBND huyện") is None
    with pytest.raises(LookupError):
        law.on(date(2025, 7, 1)).award("giay_khen_huyen")


def test_names_follow_the_law_of_the_day():
    assert law.on(date(2024, 2, 1)).award("xa_phuong_tieu_bieu").label == "Xã, phường, thị trấn tiêu biểu"
    assert law.on(NOW).award("xa_phuong_tieu_bieu").label == "Xã, phường, đặc khu tiêu biểu"
    award = law.on(NOW).award("chien_si_thi_dua_co_so")
    assert (award.label, award.name) == ("Chiến sĩ thi đua cơ sở", "“Chiến sĩ thi đua cơ sở”")


def walk(conditions):
    for condition in conditions:
        yield condition
        yield from walk(getattr(condition, "options", ()))


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_award_is_whole(day):
    known = {award.code for award in law.awards_ever()}
    for award in law.on(day).awards():
        assert award.requirements and award.holders, award.code
        assert set(award.deciders) <= set(law.deciders())
        assert award.deciders or award.code.endswith("quan_khu")
        for holder in award.holders:
            assert award.requirements_for(holder), (award.code, holder)
        for condition in walk(award.requirements):
            assert condition.text and not condition.text.endswith("."), award.code
            assert isinstance(condition.source, Source) and condition.source.instrument
            assert condition.article == condition.source.article
            named = {*getattr(condition, "awards", ()), *getattr(condition, "since", ())}
            named |= {getattr(condition, field) for field in ("award", "of") if hasattr(condition, field)}
            assert named <= known


def test_every_code_in_the_files_is_an_award():
    known = {award.code for award in law.awards_ever()}
    for provision in provisions():
        field, _, rest = provision.path.partition(".")
        if field in ("award", "prize"):
            assert rest.split(".")[0] in known, provision.path


def test_what_is_asked_depends_on_holder_and_form_of_merit():
    award = law.on(NOW).award("bang_khen_tinh")
    person, unit, household = (award.requirements_for(holder) for holder in law.Holder)
    assert "Có 02 lần liên tục được tặng danh hiệu “Chiến sĩ thi đua cơ sở”".lower() in " ".join(
        condition.text.lower() for condition in person
    )
    assert not any(isinstance(condition, asked.AnyOf) for condition in household)
    options = next(c for c in unit if isinstance(c, asked.AnyOf)).options
    campaign = [option.kind for option in options if option.concerns("tap_the", "chuyen_de")]
    routine = [option.kind for option in options if option.concerns("tap_the", "cong_trang")]
    assert (campaign, routine) == (["council_judgement"], ["rating_years", "not_decidable"])


def test_votes_count_all_members():
    vote = law.on(date(2024, 12, 1)).award("chien_si_thi_dua_co_so").vote
    assert (vote.needed(11), vote.needed(10), vote.needed(9)) == (9, 8, 8)
    assert law.on(date(2024, 12, 1)).award("chien_si_thi_dua_tinh").vote.needed(11) == 10


def test_what_the_law_leaves_to_the_province():
    days = date(2025, 12, 31), date(2026, 1, 1)
    before, after = (law.on(day).award("chien_si_thi_dua_co_so") for day in days)
    assert before.delegated == () and before.vote.national
    assert after.delegated == ("vote", "dossier", "deadline") and not after.vote.national
    assert after.vote.fraction == before.vote.fraction == Fraction(4, 5)
    assert "98/2023/NĐ-CP" in after.vote.note
    assert after.sources["delegated"].cite() == "điểm c khoản 2 Điều 6 Nghị định số 152/2025/NĐ-CP"
    assert law.on(NOW).award("chien_si_thi_dua_toan_quoc").delegated == ()


def test_dossiers():
    local = law.on(NOW).award("chien_si_thi_dua_co_so")
    assert [part.code for part in local.dossier] == [
        "to_trinh", "bao_cao_thanh_tich", "bien_ban_binh_xet", "chung_nhan_sang_kien", "ket_qua_bo_phieu",
    ]  # fmt: skip
    state = law.on(NOW).award("bang_khen_thu_tuong")
    codes = [part.code for part in state.dossier]
    assert codes == ["to_trinh", "bao_cao_thanh_tich", "bien_ban_xet_khen_thuong"]
    assert state.dossier[1].source.cite() == "điểm b khoản 1 Điều 42 Nghị định số 152/2025/NĐ-CP"
    assert (state.dossier_copies, state.report_years, state.paid_by) == (1, 5, "co_quan_trinh")
    assert local.paid_by == "nguoi_quyet_dinh"


def test_lists_for_the_workbook():
    labels = [award.label for award in law.awards_ever()]
    assert len(labels) == len(set(labels)) >= 60
    assert law.Rating.of("hoàn thành tốt nhiệm vụ") is law.Rating.GOOD
    assert law.Rating.GOOD.reaches(law.Rating.DONE) and not law.Rating.GOOD.reaches(law.Rating.EXCELLENT)
    assert law.Scope.of("Cấp tỉnh") is law.Scope.PROVINCE and law.Scope.NATION.covers(law.Scope.PROVINCE)
    assert law.Merit.of("Công trạng") is law.Merit.ROUTINE
    assert law.Discipline.of("Cảnh cáo").reaches(law.Discipline.REPRIMAND)
    assert law.Rating.of("Khá") is None


def test_vocabulary_not_yet_used_by_a_law_reads_well():
    months = asked.MonthsInService(kind="months_in_service", at_least=6)
    since = asked.TimeSince(kind="time_since", awards=("huan_chuong_lao_dong_hang_ba",), years=5)
    assert wording(months) == "Có từ 06 tháng công tác trở lên trong năm xét"
    assert wording(since) == "Đủ 05 năm kể từ lần gần nhất được tặng “Huân chương Lao động” hạng Ba"
