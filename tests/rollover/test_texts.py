"""Texts of one year made ready for the next: years, days, anniversaries, legal bases, names of offices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.rollover.reorganisations import noted
from pipeline.rollover.spans import Step
from pipeline.rollover.texts import renewed, watched

OLD_2021, OLD_2023, OLD_2024, OLD_2026 = Step(2021, 2022), Step(2023, 2024), Step(2024, 2025), Step(2026, 2027)
DONE, ASKED = False, True

YEARS = [
    ("thi đua năm 2021", "thi đua năm 2022", DONE),
    ("6 tháng đầu năm 2021", "6 tháng đầu năm 2022", DONE),
    ("thành tích năm 2020", "thành tích năm 2021", DONE),
    ("phương hướng năm 2022", "phương hướng năm 2023", DONE),
    ("quý II năm 2021, tháng 8/2021", "quý II năm 2022, tháng 8/2022", DONE),
    ("năm học 2021 - 2022", "năm học 2022 - 2023", DONE),
    ("năm [năm] và [năm sau]", "năm [năm] và [năm sau]", None),
    ("giai đoạn 2021 - 2025", "giai đoạn 2021 - 2025", None),
    ("mục tiêu đến năm 2030", "mục tiêu đến năm 2030", None),
    ("Từ năm 2017 đến nay", "Từ năm 2017 đến nay", None),
    ("2.021 hồ sơ", "2.021 hồ sơ", None),
    ("giai đoạn 2016-2020", "giai đoạn 2016-2020", ASKED),
    ("Từ năm 2020 đến nay", "Từ năm 2020 đến nay", ASKED),
    ("2021 hồ sơ", "2021 hồ sơ", ASKED),
    ("năm [năm], năm đầu thực hiện kế hoạch 5 năm", "năm [năm], năm đầu thực hiện kế hoạch 5 năm", ASKED),
    ("vốn đầu tư công trong năm đầu tư", "vốn đầu tư công trong năm đầu tư", None),
    ("hội nghị tổng kết (tại Sở Tài chính)", "hội nghị tổng kết (tại Sở Tài chính)", ASKED),
    ("Quy chế thông qua tại hội nghị ngày 11 tháng 3 năm 2021",
     "Quy chế thông qua tại hội nghị ngày 11 tháng 3 năm 2021", ASKED),
    ("Kế hoạch số 187/KH-UBND ngày 24/12/2019 của Ủy ban nhân dân tỉnh về thi đua, khen thưởng năm 2020; năm 2021",
     "Kế hoạch số 187/KH-UBND ngày 24/12/2019 của Ủy ban nhân dân tỉnh về thi đua, khen thưởng năm 2020; năm 2022",
     ASKED),
    ("Chỉ thị số 34-CT/TW ngày 07/4/2014", "Chỉ thị số 34-CT/TW ngày 07/4/2014", None),
    ("Kế hoạch số 5/KH-UBND ngày 02/3/2021 thực hiện Nghị định số 91/2017/NĐ-CP",
     "Kế hoạch số 5/KH-UBND ngày 02/3/2021 thực hiện Nghị định số 91/2017/NĐ-CP", ASKED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted", "asked"), YEARS)
def test_years(text: str, wanted: str, asked: bool | None) -> None:
    after, notes = renewed(text, OLD_2021)
    assert after == wanted
    assert any(note.doubtful for note in notes) is bool(asked)
    assert bool(notes) is (asked is not None)


@pytest.mark.parametrize(
    ("text", "wanted", "asked"),
    [
        ("kỷ niệm 190 năm thành lập tỉnh Lạng Sơn (04/11/1831 - 04/11/2021)",
         "kỷ niệm 191 năm thành lập tỉnh Lạng Sơn (04/11/1831 - 04/11/2022)", ASKED),
        ("kỷ niệm 194 năm thành lập tỉnh", "kỷ niệm 195 năm thành lập tỉnh", DONE),
        ("74 năm Ngày truyền thống ngành", "75 năm Ngày truyền thống ngành", DONE),
        ("09 năm ngày thành lập", "10 năm ngày thành lập", DONE),
        ("25 năm công tác liên tục", "25 năm công tác liên tục", None),
        ("kế hoạch 5 năm", "kế hoạch 5 năm", None),
        ("kỷ niệm 189 năm thành lập tỉnh (04/11/1831 - 04/11/2021)",
         "kỷ niệm 190 năm thành lập tỉnh (04/11/1831 - 04/11/2022)", ASKED),  # it is 191
    ],
)  # fmt: skip
def test_anniversaries(text: str, wanted: str, asked: bool | None) -> None:
    after, notes = renewed(text, OLD_2021)
    assert after == wanted
    assert any(note.doubtful for note in notes) is bool(asked)


@pytest.mark.parametrize(
    ("text", "wanted", "asked"),
    [
        ("trước ngày 27/01/2021", "trước ngày 27/01/2022", DONE),
        ("trước ngày 29/01/2021", "trước ngày 28/01/2022", DONE),  # a Saturday
        ("trước ngày 01/02/2021", "trước ngày 28/01/2022", DONE),  # Tết
        ("trước ngày 30/4/2021", "trước ngày 29/4/2022", DONE),
        ("chậm nhất ngày 31 tháng 01 năm 2021", "chậm nhất ngày 28 tháng 01 năm 2022", DONE),
        ("trước 17 giờ 00 ngày 10/12/2021", "trước 17 giờ 00 ngày 09/12/2022", DONE),
        ("từ ngày 09/4/2021", "từ ngày 09/4/2022", ASKED),  # a Saturday, but no deadline
        ("trước ngày 01/9/2021", "trước ngày 01/9/2022", ASKED),  # perhaps off, by the year's notice
        ("trước ngày 09/07/2021", "trước ngày 08/07/2022", DONE),  # zeros as they were
        ("trước ngày 31/01 hằng năm", "trước ngày 31/01 hằng năm", None),
        ("ngày 31/12/2020", "ngày 31/12/2020", ASKED),
        ("ngày 31/02/2021", "ngày 31/02/2021", ASKED),
        ("gửi trước 17 giờ 00 ngày 15/12/2021 (05 ngày làm việc kể từ ngày 09/12/2021)",
         "gửi trước 17 giờ 00 ngày 15/12/2022 (05 ngày làm việc kể từ ngày 09/12/2022)", ASKED),
    ],
)  # fmt: skip
def test_deadlines(text: str, wanted: str, asked: bool | None) -> None:
    after, notes = renewed(text, OLD_2021)
    assert after == wanted
    assert any(note.doubtful for note in notes) is bool(asked)


def test_a_moved_deadline_says_from_where_and_why() -> None:
    [note] = renewed("trước ngày 29/01/2021", OLD_2021)[1]
    assert "29/01/2022 là ngày nghỉ (thứ Bảy) nên dời sang thứ Sáu, 28/01/2022" in note.why


OLD_LAW = "Luật Thi đua, khen thưởng ngày 26/11/2003"
AMENDED = "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14/6/2005"
DECREE_91 = ("Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều "
             "của Luật Thi đua, khen thưởng")  # fmt: skip
DECREE_98 = DECREE_91.replace("91/2017", "98/2023").replace("31 tháng 7 năm 2017", "31 tháng 12 năm 2023")


@pytest.mark.parametrize(
    ("text", "wanted", "asked"),
    [
        (OLD_LAW, "Luật Thi đua, khen thưởng ngày 15/6/2022", DONE),
        (f"{OLD_LAW}; {AMENDED}", f"Luật Thi đua, khen thưởng ngày 15/6/2022; {AMENDED}", ASKED),
        (DECREE_91, DECREE_98, DONE),
        ("theo Nghị định số 91/2017/NĐ-CP.", "theo Nghị định số 98/2023/NĐ-CP.", DONE),
        ("khoản 1 Điều 9 Nghị định số 91/2017/NĐ-CP", "khoản 1 Điều 9 Nghị định số 91/2017/NĐ-CP", ASKED),
        ("Thông tư số 12/2019/TT-BNV", "Thông tư số 12/2019/TT-BNV", ASKED),  # its successor came in April
        ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
         "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", None),
    ],
)  # fmt: skip
def test_legal_bases_of_2024(text: str, wanted: str, asked: bool | None) -> None:
    after, notes = renewed(text, OLD_2023)
    assert after == wanted
    assert any(note.doubtful for note in notes) is bool(asked)
    assert bool(notes) is (asked is not None)


def test_a_basis_that_ends_within_the_year_is_asked_about() -> None:
    after, [note] = renewed("theo Nghị định số 152/2025/NĐ-CP", OLD_2026)
    assert after == "theo Nghị định số 152/2025/NĐ-CP"
    assert note.doubtful and "hết hiệu lực từ 01/3/2027" in note.why


@pytest.mark.parametrize(
    ("text", "step", "asked"),
    [
        ("Sở Kế hoạch và Đầu tư", OLD_2023, False),
        ("Sở Kế hoạch và Đầu tư", OLD_2024, True),
        ("Sở Kế hoạch và Đầu tư (đến 28/02/2025)", OLD_2026, False),
        ("trước ngày 01/3/2025 thuộc Sở Kế hoạch và Đầu tư", OLD_2026, False),
        ("các huyện, thành phố", OLD_2023, False),
        ("các huyện, thành phố", OLD_2024, True),
        ("tỉnh, thành phố trực thuộc trung ương", OLD_2024, False),
        ("tỉnh Hà Giang", OLD_2024, True),
        ("thành phố Hà Nội", OLD_2024, False),
        ("Chỉ thị số 34-CT/TW ngày 07/4/2014", OLD_2024, True),
    ],
)
def test_names_nobody_bears_any_more_are_asked_about_and_stay(text: str, step: Step, asked: bool) -> None:
    assert renewed(text, step)[0] == text
    assert any(note.doubtful for note in noted(text, step)) is asked


def test_a_description_is_not_moved_on_but_told() -> None:
    assert watched("Năm 2021 phòng có 08 công chức", OLD_2021)[0].doubtful
    assert watched("Tham mưu quản lý ngân sách", OLD_2021) == ()


_PIECES = st.sampled_from([
    "năm 2021", "năm 2020", "năm 2019", "2021", "giai đoạn 2021 - 2025", "trước ngày 29/01/2021", "ngày 5/9/2021",
    "190 năm thành lập", "(04/11/1831 - 04/11/2021)", "Kế hoạch số 5/KH-UBND ngày 02/3/2021", DECREE_91, OLD_LAW,
    "và", ";", ".", "[năm]", "trong", "tháng 3 năm 2021", "(tại Sở Nội vụ)", "từ", "đến", "Quyết định số 250/QĐ-STC",
])  # fmt: skip


@given(st.lists(_PIECES, max_size=8).map(" ".join), st.integers(1, 5))
def test_no_text_changes_without_a_word(text: str, years: int) -> None:
    after, notes = renewed(text, Step(2021, 2021 + years))
    assert notes or after == text


@given(st.text(max_size=60))
def test_any_text_is_survived(text: str) -> None:
    after, notes = renewed(text, OLD_2021)
    assert notes or after == text
