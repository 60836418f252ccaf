"""Texts compared: both sides come back exactly, dates stay whole, a row inserted is one row."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.comparing import Line, Mark, Piece, RedTable, Shift, pieces, redlined
from pipeline.comparing.sources import Block, Grid, Row
from pipeline.comparing.wording import side, tokens
from pipeline.comparing.years import year_of

SAID = "Sở Tài chính, thi đua - khen thưởng; năm 2021 2022 31/12/2021 ngày 05 tháng 01 năm 2022 …… «A» "
WORDS = st.sampled_from(SAID.split(" "))
TEXTS = st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=20)
ROWS = st.lists(st.tuples(TEXTS, TEXTS).map(lambda cells: Row(cells)), min_size=1, max_size=4)
PAPERS = st.lists(TEXTS.filter(str.strip) | ROWS.map(lambda rows: Grid(tuple(rows))), max_size=6)


@given(TEXTS, TEXTS)
@settings(max_examples=300, deadline=None)
def test_both_sides_of_two_texts_come_back_exactly(old: str, new: str) -> None:
    found = pieces(old, new)
    assert (side(found, Mark.REMOVED), side(found, Mark.ADDED)) == (old, new)


@given(PAPERS, PAPERS)
@settings(max_examples=150, deadline=None)
def test_both_sides_of_two_papers_come_back_exactly(old: list[Block], new: list[Block]) -> None:
    found = redlined(old, new)
    assert taken(found, Mark.REMOVED) == plain(old)
    assert taken(found, Mark.ADDED) == plain(new)


def taken(found: tuple[Line | RedTable, ...], mark: Mark) -> list[object]:
    told: list[object] = []
    for block in found:
        if block.mark is {Mark.ADDED: Mark.REMOVED, Mark.REMOVED: Mark.ADDED}[mark]:
            continue
        if isinstance(block, Line):
            told.append(side(block.pieces, mark))
        else:
            told.append([tuple(side(c, mark) for c in row.cells) for row in block.rows
                         if row.mark in (mark, Mark.SAME, Mark.CHANGED)])  # fmt: skip
    return told


def plain(blocks: list[Block]) -> list[object]:
    return [block if isinstance(block, str) else [row.cells for row in block.rows] for block in blocks]


def test_a_date_is_one_change_and_so_is_a_symbol() -> None:
    found = pieces("Trước 31/12/2021, theo Kế hoạch số 12/KH-STC", "Trước 31/12/2022, theo Kế hoạch số 21/KH-STC")
    assert [piece.text for piece in found if piece.mark is Mark.REMOVED] == ["31/12/2021", "12/KH-STC"]
    assert "31 tháng 12 năm 2021" in tokens("ngày 31 tháng 12 năm 2021 của Sở")


def test_a_name_is_not_cut_inside_a_word() -> None:
    found = pieces("Bà Hoàng Thị Hoà, Văn phòng Sở", "Bà Hoàng Thị Hoạt, Văn phòng Sở")
    assert found == (Piece(Mark.SAME, "Bà Hoàng Thị "), Piece(Mark.REMOVED, "Hoà"), Piece(Mark.ADDED, "Hoạt"),
                     Piece(Mark.SAME, ", Văn phòng Sở"))  # fmt: skip


def test_an_inserted_row_is_an_inserted_row() -> None:
    rows = [Row(("STT", "Nhiệm vụ", "Thời hạn")), Row(("1", "Xây dựng kế hoạch", "31/01/2021")),
            Row(("2", "Tổ chức hội nghị tổng kết", "30/11/2021"))]  # fmt: skip
    more = [*rows[:2], Row(("2", "Kiện toàn Hội đồng Thi đua - Khen thưởng", "28/02/2021")),
            Row(("3", "Tổ chức hội nghị tổng kết", "30/11/2021"))]  # fmt: skip
    (table,) = redlined([Grid(tuple(rows))], [Grid(tuple(more))])
    assert isinstance(table, RedTable)
    assert [row.mark for row in table.rows] == [Mark.SAME, Mark.SAME, Mark.ADDED, Mark.CHANGED]
    assert [p.text for c in table.rows[3].cells for p in c if p.mark is Mark.REMOVED] == ["2"]


def test_years_brought_into_line_are_no_changes_and_laws_keep_theirs() -> None:
    old = ["Kế hoạch thi đua năm 2021", "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017;",
           "Kết quả năm 2020 làm cơ sở cho năm 2021, hạn cuối 15/11/2021."]  # fmt: skip
    new = ["Kế hoạch thi đua năm 2022", "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017;",
           "Kết quả năm 2021 làm cơ sở cho năm 2022, hạn cuối 20/11/2022."]  # fmt: skip
    found = redlined(old, new, Shift(2021, 2022))
    assert [block.mark for block in found] == [Mark.SAME, Mark.SAME, Mark.CHANGED]
    assert isinstance(found[2], Line)
    assert [p.text for p in found[2].pieces if p.mark is not Mark.SAME] == ["15/11/2021", "20/11/2022"]


def test_the_year_of_a_paper_is_its_titles_not_its_signing_day() -> None:
    lines = ["Lạng Sơn, ngày 28 tháng 12 năm 2020", "KẾ HOẠCH", "Công tác thi đua, khen thưởng năm 2021",
             "Căn cứ kết quả năm 2020"]  # fmt: skip
    assert year_of(lines) == 2021
    assert year_of(["Không ghi gì"]) is None
