"""Căn cứ pháp lý of a paper, word for word, for papers signed through the years."""

from datetime import date

import pytest

from pipeline import law

LOCAL = "chinh_quyen_dia_phuong"
AWARDS = "thi_dua_khen_thuong"
LAW_2015 = "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"
LAW_2019 = (
    "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
    "ngày 22 tháng 11 năm 2019"
)
LAW_2025 = "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"
OLD_LAWS = (
    "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
    "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005",
    "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013",
)
LAW_2022 = "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"
LAW_2026 = "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026"
DETAILS = "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng"
DECREE_91 = f"Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ {DETAILS}"
DECREE_98 = f"Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ {DETAILS}"
DIVISION = (
    "ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, "
    "khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng"
)
DECREE_152 = f"Nghị định số 152/2025/NĐ-CP {DIVISION}"
CIRCULAR_12 = (
    "Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành "
    f"một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ {DETAILS}"
)
CIRCULAR_01 = (
    "Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ quy định biện pháp "
    "thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của "
    f"Chính phủ {DETAILS}"
)
CIRCULAR_15 = (
    "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp "
    f"để tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP {DIVISION}"
)


@pytest.mark.parametrize(("day", "expected"), [
    (date(2017, 12, 1), (LAW_2015, *OLD_LAWS, DECREE_91)),
    (date(2020, 12, 31), (LAW_2015, LAW_2019, *OLD_LAWS, DECREE_91, CIRCULAR_12)),
    (date(2021, 12, 15), (LAW_2015, LAW_2019, *OLD_LAWS, DECREE_91, CIRCULAR_12)),
    (date(2024, 2, 1), (LAW_2015, LAW_2019, LAW_2022, DECREE_98)),
    (date(2025, 7, 15), (LAW_2025, LAW_2022, DECREE_152, CIRCULAR_01)),
    (date(2025, 12, 30), (LAW_2025, LAW_2022, DECREE_152, CIRCULAR_15)),
    (date(2026, 12, 15), (LAW_2025, LAW_2022, LAW_2026, DECREE_152, CIRCULAR_15)),
], ids=lambda value: str(value) if isinstance(value, date) else "")  # fmt: skip
def test_bases(day, expected):
    assert tuple(i.cite() for i in law.on(day).bases(LOCAL, AWARDS)) == expected


def test_subjects_come_in_the_order_asked_within_a_rank():
    codes = [i.code for i in law.on(date(2026, 12, 15)).bases(AWARDS, LOCAL)]
    assert codes[:3] == ["luat_06_2022", "luat_06_2026", "luat_72_2025"]


def test_initiatives_and_records():
    regime = law.on(date(2026, 12, 15))
    assert [i.code for i in regime.bases("sang_kien")] == ["nd_13_2012", "tt_18_2013_bkhcn"]
    assert [i.code for i in regime.bases("van_thu")] == ["nd_30_2020"]
    assert regime.bases("luong_co_so")[0].symbol == "161/2026/NĐ-CP"


def test_the_2009_law_is_known_but_not_cited():
    regime = law.on(date(2020, 12, 31))
    assert "luat_32_2009" in {i.code for i in regime.instruments}
    assert "luat_32_2009" not in {i.code for i in regime.bases()}
