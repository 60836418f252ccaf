"""Regimes: one for every day, nothing expired in it, doubts told."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import law
from pipeline.law.regime import rounded

FIRST, LAST = date(2017, 10, 1), date(2027, 12, 31)
DAYS = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
EDGES = sorted({e for b in law.boundaries() if FIRST < b <= LAST for e in (b - timedelta(days=1), b)})
AWARD_LAWS = ("luat_15_2003", "luat_06_2022")
DECREES = ("nd_91_2017", "nd_98_2023", "nd_152_2025")
SALARIES = [
    (date(2017, 10, 1), 1_300_000), (date(2018, 7, 1), 1_390_000), (date(2019, 7, 1), 1_490_000),
    (date(2023, 7, 1), 1_800_000), (date(2024, 7, 1), 2_340_000), (date(2026, 7, 1), 2_530_000),
]  # fmt: skip


def test_every_day_has_one_law_one_decree_and_one_base_salary():
    for day in DAYS:
        regime = law.on(day)
        codes = [instrument.code for instrument in regime.instruments]
        assert sum(code in codes for code in AWARD_LAWS) == 1, day
        assert sum(code in codes for code in DECREES) == (day < date(2027, 3, 1)), day
        assert sum("luong_co_so" in i.subjects for i in regime.instruments) == 1, day
        assert regime.value("base_salary.amount") == [s for start, s in SALARIES if start <= day][-1], day


@pytest.mark.parametrize("day", EDGES, ids=str)
def test_nothing_expired_or_future_applies(day):
    regime = law.on(day)
    for instrument in regime.instruments:
        assert instrument.in_force <= day and (instrument.expires is None or day < instrument.expires)
    cited = {source.instrument for award in regime.awards() for source in award.sources.values()}
    assert cited <= {instrument.code for instrument in regime.instruments}
    assert all(instrument in regime.instruments for instrument in regime.bases())


@pytest.mark.parametrize(("before", "after", "change"), [
    (date(2023, 12, 31), date(2024, 1, 1), ("luat_15_2003", "luat_06_2022")),
    (date(2023, 12, 31), date(2024, 1, 1), ("nd_91_2017", "nd_98_2023")),
    (date(2025, 6, 30), date(2025, 7, 1), ("nd_98_2023", "nd_152_2025")),
    (date(2024, 6, 30), date(2024, 7, 1), ("nd_24_2023", "nd_73_2024")),
    (date(2026, 6, 30), date(2026, 7, 1), ("nd_73_2024", "nd_161_2026")),
    (date(2025, 8, 4), date(2025, 8, 5), ("tt_01_2024", "tt_15_2025")),
    (date(2025, 6, 15), date(2025, 6, 16), ("luat_65_2025", "luat_72_2025")),
    (date(2019, 12, 31), date(2020, 1, 1), ("tt_08_2017", "tt_12_2019")),
])  # fmt: skip
def test_days_of_change(before, after, change):
    old, new = ({i.code for i in law.on(day).instruments} for day in (before, after))
    assert change[0] in old and change[0] not in new
    assert change[1] in new and change[1] not in old


def test_amending_law_joins_the_law_it_amends():
    codes = [i.code for i in law.on(date(2026, 10, 1)).bases("thi_dua_khen_thuong")]
    assert codes == ["luat_06_2022", "luat_06_2026", "nd_152_2025", "tt_15_2025"]
    assert "luat_06_2026" not in {i.code for i in law.on(date(2026, 9, 30)).instruments}


def test_values_are_cited():
    regime = law.on(date(2025, 12, 30))
    assert regime.cite("base_salary.amount") == "khoản 2 Điều 3 Nghị định số 73/2024/NĐ-CP"
    assert regime.cite("rounding.step") == "khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP"
    assert regime.value("cumulation.titles_same_period") == "highest"
    assert regime.has("fund.mountain_budget_share") and not law.on(FIRST).has("fund.mountain_budget_share")
    with pytest.raises(LookupError):
        regime.value("base_salary.nothing")


def test_history_of_the_base_salary():
    rows = [row for row in law.history("base_salary.amount") if row[1] is None or row[1] > FIRST]
    assert [row[2] for row in rows] == [amount for _, amount in SALARIES]
    assert [row[0] for row in rows[1:]] == [start for start, _ in SALARIES[1:]]
    assert [row[1] for row in rows] == [start for start, _ in SALARIES[1:]] + [None]
    assert rows[-1][3].instrument == "nd_161_2026"


def test_history_shows_a_threshold_passing_to_the_provinces():
    rows = law.history("award.chien_si_thi_dua_co_so.vote")
    assert [(start, source.article) for start, _, _, source in rows] == [
        (date(2024, 1, 1), "khoản 7 Điều 30"), (date(2025, 7, 1), "khoản 2 Điều 60"),
        (date(2026, 1, 1), "điểm c khoản 2 Điều 6"),
    ]  # fmt: skip
    assert rows[-1][1] == date(2027, 3, 1)


def doubts_on(day, *subjects):
    return {(i.code, reason) for i, reason in law.on(day).doubts(*subjects)}


def test_doubts_name_the_instrument_and_the_reason():
    told = doubts_on(date(2026, 12, 15), "thi_dua_khen_thuong")
    named = {code for code, _ in told}
    assert named == {"luat_06_2022", "luat_06_2026", "nd_129_2025", "nd_152_2025", "tt_15_2025"}
    assert any("khoản 1 Điều 60" in reason for code, reason in told if code == "nd_152_2025")
    before = {code for code, _ in doubts_on(date(2026, 9, 30), "thi_dua_khen_thuong")}
    assert before == {"nd_129_2025", "tt_15_2025"}


def test_an_end_without_successor_is_a_doubt():
    ended = "hết hiệu lực từ 01/3/2027, chưa có văn bản thay thế có hiệu lực trong dữ liệu."
    assert ("nd_152_2025", ended) in doubts_on(date(2027, 3, 1))
    assert ("nd_152_2025", ended) not in doubts_on(date(2027, 2, 28))
    early = {code for code, _ in doubts_on(date(2024, 2, 1), "thi_dua_khen_thuong")}
    assert early == {"nd_98_2023", "tt_12_2019"}


def test_sector_doubts_only_on_request():
    day = date(2026, 3, 1)
    assert "tt_118_2025_btc" not in {code for code, _ in doubts_on(day)}
    unknown = ("tt_118_2025_btc", "chưa rõ ngày có hiệu lực; đang ghi ngày ký.")
    assert unknown in doubts_on(day, "nganh_tai_chinh")


@given(multiple=st.decimals("0.01", "300", places=2), base=st.integers(1, 5_000_000))
def test_rounding_up_never_takes_money_away(multiple, base):
    exact = multiple * base
    amount = rounded(exact, "ceiling", 10_000)
    assert amount % 10_000 == 0 and exact <= amount < exact + 10_000


def test_other_ways_of_rounding():
    exact = Decimal("0.15") * 1_490_000
    assert rounded(exact, "ceiling", 10_000) == 230_000
    assert rounded(exact, "nearest", 10_000) == 220_000
    assert rounded(exact, "none", 10_000) == 223_500
