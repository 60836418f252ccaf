"""Instruments: every file loads, dates hold together, citations read as Nghị định 30/2020 wants."""

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from pipeline import law
from pipeline.law.instruments import Instrument
from pipeline.law.provisions import Provisions, provisions
from pipeline.words import fold

HEADER = {
    "code": "nd_1_2030", "kind": "Nghị định", "symbol": "1/2030/NĐ-CP", "title": "quy định thử",
    "issuer": "Chính phủ", "signed": date(2030, 1, 1), "in_force": date(2030, 2, 1),
    "subjects": ("thi_dua_khen_thuong",), "confidence": "primary",
}  # fmt: skip


def test_every_instrument_the_regimes_rest_on_is_there():
    codes = {instrument.code for instrument in law.instruments()}
    assert codes >= {
        "luat_15_2003", "luat_47_2005", "luat_32_2009", "luat_39_2013", "luat_06_2022", "luat_06_2026",
        "nd_91_2017", "nd_98_2023", "nd_152_2025", "tt_08_2017", "tt_12_2019", "tt_01_2024", "tt_15_2025",
        "nd_47_2017", "nd_72_2018", "nd_38_2019", "nd_24_2023", "nd_73_2024", "nd_161_2026",
        "nd_30_2020", "nd_13_2012", "luat_77_2015", "luat_47_2019", "luat_65_2025", "luat_72_2025",
    }  # fmt: skip


def test_symbols_and_issuers_agree():
    symbols = [instrument.symbol for instrument in law.instruments()]
    assert len(symbols) == len(set(symbols))
    for instrument in law.instruments():
        assert law.issuer_of(instrument.symbol) == instrument.issuer, instrument.code
        number, year = instrument.symbol.split("/")[:2]
        assert f"_{number.zfill(2)}_{year}" in instrument.code
        assert instrument.signed is None or instrument.signed.year == int(year)


def test_an_instrument_ends_when_its_successor_begins():
    by_code = {instrument.code: instrument for instrument in law.instruments()}
    for instrument in law.instruments():
        for code in instrument.replaces:
            old = by_code[code]
            assert old.expires is not None, f"{code} is replaced but never ends"
            if code == "tt_12_2019":  # fell with the decree it details, before its successor
                assert old.expires == by_code["nd_91_2017"].expires < instrument.in_force
            else:
                assert old.expires == instrument.in_force, code


def test_every_value_is_cited_and_trusted_openly():
    assert len(provisions()) > 900
    for provision in provisions():
        assert provision.source.article and provision.source.cite()
        assert provision.source.confidence in law.Confidence


@pytest.mark.parametrize(("code", "full", "short"), [
    ("luat_06_2022", "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Luật Thi đua, khen thưởng"),
    ("luat_39_2013",
     "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013",
     "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013"),
    ("nd_91_2017",
     "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số "
     "điều của Luật Thi đua, khen thưởng", "Nghị định số 91/2017/NĐ-CP"),
    ("nd_13_2012",
     "Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ ban hành Điều lệ Sáng kiến",
     "Nghị định số 13/2012/NĐ-CP"),
    ("tt_28_2025_btc", "Thông tư số 28/2025/TT-BTC của Bộ trưởng Bộ Tài chính", "Thông tư số 28/2025/TT-BTC"),
])  # fmt: skip
def test_citations(code, full, short):
    instrument = law.instrument(code)
    assert (instrument.cite(), instrument.cite_short()) == (full, short)


def test_titles_are_written_as_they_are_printed():
    for instrument in law.instruments():
        assert instrument.title == instrument.title.strip().rstrip(".;")
        assert "Khen thưởng" not in instrument.title
        assert not fold(instrument.title).startswith(fold(instrument.kind))


@pytest.mark.parametrize("change", [
    {"unknown": 1}, {"kind": "Công văn"}, {"title": ""}, {"expires": date(2030, 1, 1)}, {"subjects": ("la",)},
])  # fmt: skip
def test_a_wrong_header_is_refused(change):
    Instrument(**HEADER)
    with pytest.raises(ValidationError):
        Instrument(**{**HEADER, **change})


@pytest.mark.parametrize("tree", [
    {"base_salary": {"amount": [{"value": 1}]}},
    {"base_salary": {"amount": [{"value": 1, "article": "ở đâu đó"}]}},
    {"base_salary": {"amount": [{"article": "Điều 3"}]}},
    {"base_salary": {"amout": [{"value": 1, "article": "Điều 3"}]}},
    {"award": {"x": {"requirements": {"k": [{"article": "Điều 1", "value": {"kind": "luck"}}]}}}},
    {"award": {"x": {"vote": [{"article": "Điều 1", "value": {"fraction": "80 phần trăm"}}]}}},
])  # fmt: skip
def test_a_wrong_value_is_refused(tree):
    with pytest.raises(ValidationError):
        Provisions.model_validate(tree)


def test_last_day():
    instrument = law.instrument("nd_98_2023")
    assert instrument.last_day == date(2025, 6, 30)
    assert instrument.in_force_on(instrument.last_day)
    assert not instrument.in_force_on(instrument.last_day + timedelta(days=1))


def test_a_person_who_has_compared_the_gazette_silences_the_doubts():
    day = date(2026, 12, 15)
    amending = law.instrument("luat_06_2026")
    assert len(amending.doubts_on(day)) == 2
    assert amending.model_copy(update={"checked": date(2026, 11, 1)}).doubts_on(day) == ()
    decree = law.instrument("nd_152_2025")
    assert decree.doubts_on(date(2026, 9, 30)) == () and len(decree.doubts_on(day)) == 1
    too_early = decree.model_copy(update={"checked": date(2026, 8, 1)})
    assert too_early.doubts_on(day) == decree.doubts_on(day)


def test_mentions_in_a_paper():
    text = (
        "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003; Luật sửa đổi, bổ sung một số điều của Luật Thi "
        "đua, Khen thưởng ngày 16/11/2013; Nghị định số 91/2017/NĐ-CP ngày 31/7/2017; Thông tư số "
        "99/2017/TT-BNV; Luật Thi đua, khen thưởng ngày 16 tháng 5 năm 2022; Luật Thi đua, khen thưởng số "
        "06/2022/QH15."
    )
    found = law.mentions(text, law.instruments())
    assert [m.instrument.code if m.instrument else None for m in found] == [
        "luat_15_2003", "luat_39_2013", "nd_91_2017", None, None, "luat_06_2022",
    ]  # fmt: skip
    assert found[2].signed == date(2017, 7, 31)
    assert law.issuer_of("15/2022/TT-BYT") == "Bộ trưởng Bộ Y tế"
