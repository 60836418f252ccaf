"""Reports on a movement (chuyên đề) and on a whole working life (cống hiến): real reviews in, printed words out."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import docx

from pipeline import checking, law, rendering, stationery
from pipeline.documents import Document, types
from pipeline.eligibility import Assessment, Outcome
from pipeline.records import Movement, Nomination, Office, PastAward, Person, Post, Review, Target, Unit, Where

FILE = "so.xlsx"
PERSON, COLLECTIVE = "bao_cao_thanh_tich_ca_nhan", "bao_cao_thanh_tich_tap_the"


def at(sheet: str, row: int, **cells: str) -> Where:
    return Where(FILE, sheet, row, tuple(cells.items()))


OFFICE = Office(
    parent="UBND tỉnh Lạng Sơn", name="Sở Tài chính", symbol="STC", level="Sở", province="tỉnh Lạng Sơn",
    place="Lạng Sơn", year=2026, signer="Lương Đức Hoài", signer_position="Giám đốc", drafting_unit="VP",
    drafting_unit_name="Văn phòng Sở", sector="ngành Tài chính", appraiser="Sở Nội vụ",
    higher_decider="Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn", address="Phường Lương Văn Tri, tỉnh Lạng Sơn",
    where=at("Cơ quan", 2))  # fmt: skip
UNIT = Unit(
    code="DV01", name="Phòng Ngân sách", kind="Phòng chuyên môn", head="Hoàng Thị Lụa", headcount=2,
    rating="hoan_thanh_tot_nhiem_vu", profile="Phòng có 02 công chức.", duties="Tham mưu quản lý ngân sách.",
    where=at("Đơn vị", 2))  # fmt: skip
LUA = Person(
    code="CN001", title="Bà", full_name="Hoàng Thị Lụa", born=date(1971, 1, 5), position="Trưởng phòng", unit="DV01",
    joined=date(1994, 8, 1), rating="hoan_thanh_tot_nhiem_vu", hometown="Xã Bình Gia", residence="Phường Đông Kinh",
    ethnicity="Tày", religion="Không", qualification="Thạc sĩ Tài chính", politics="Cao cấp",
    party_role="Bí thư Chi bộ", duties="Lãnh đạo, điều hành Phòng.", where=at("Cá nhân", 2))  # fmt: skip
PROSE = {"subjects": ("Công chức.",), "aims": ("Số hóa.",), "contents": ("Số hóa.",), "criteria": ("Đủ chỉ tiêu.",),
         "measures": ("Kiểm tra.",)}  # fmt: skip
MOVEMENTS = (
    Movement(code="PT01", name="“Chuyển đổi số”", kind="Chuyên đề", starts=date(2025, 1, 2), ends=date(2025, 12, 1),
             where=at("Phong trào", 2), **PROSE),
    Movement(code="PT02", name="“90 ngày đêm chuyển đổi số”", kind="Chuyên đề", starts=date(2026, 5, 4),
             ends=date(2026, 8, 1), where=at("Phong trào", 3), **PROSE),
)  # fmt: skip


def target(row: int, owner: str, name: str, plan: str, done: str, group: str = "", measure: str = "Hồ sơ") -> Target:
    return Target(owner=owner, group=group, name=name, measure=measure, plan=Decimal(plan) if plan else None,
                  done=Decimal(done) if done else None, where=at("Chỉ tiêu", row, done="F"))  # fmt: skip


TARGETS = (
    target(2, "PT02", "Số hóa hồ sơ lưu trữ", "12000", "13500"),
    target(3, "PT02", "Tỷ lệ hồ sơ trực tuyến", "95", "90.2", measure="%"),
    target(4, "DV01", "Giải ngân vốn đầu tư công", "95", "97", measure="%"),
)
POSTS = tuple(
    Post(person="CN001", starts=starts, ends=ends, position=position, place=place, where=at("Quá trình công tác", row))
    for row, (starts, ends, position, place) in enumerate(
        (
            (date(1994, 8, 1), date(2005, 3, 31), "Chuyên viên", "Phòng Ngân sách, Sở Tài chính"),
            (date(2005, 4, 1), date(2010, 3, 31), "Phó Trưởng phòng", "Phòng Giá, Sở Tài chính"),
            (date(2010, 4, 1), date(2015, 3, 31), "Phó Trưởng phòng", "Phòng Ngân sách, Sở Tài chính"),
            (date(2012, 1, 1), date(2013, 12, 31), "Bí thư Đoàn", "Đoàn Sở Tài chính"),
            (date(2015, 4, 1), None, "Trưởng phòng", "Phòng Ngân sách, Sở Tài chính"),
        ),
        2,
    )
)
PAST = (
    PastAward(subject="CN001", award="bang_khen_tinh", year=2004, number="77/QĐ-UBND", decided_on=date(2004, 5, 6),
              issuer="Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn", where=at("Khen thưởng đã có", 2)),
    PastAward(subject="CN001", award="chien_si_thi_dua_co_so", year=2025, number="452/QĐ-STC",
              decided_on=date(2025, 12, 13), issuer="Giám đốc Sở Tài chính", where=at("Khen thưởng đã có", 3)),
)  # fmt: skip
REVIEW = Review(name="so-tai-chinh-2026", office=OFFICE, units=(UNIT,), people=(LUA,), past_awards=PAST,
                movements=MOVEMENTS, targets=TARGETS, posts=POSTS)  # fmt: skip
DONE = "Xuất sắc trong phong trào thi đua 90 ngày đêm chuyển đổi số"
TOLD = "Phòng số hóa 13.500 hồ sơ."


@cache
def compiled(code: str) -> rendering.CompiledTemplate:
    kind = next(k for k in types() if k.code == code)
    return rendering.compile(kind.layout().bytes(), name=f"{code}.docx", filters=stationery.FILTERS)


def report(subject: Person | Unit, kind: str, achievement: str, *, award: str = "bang_khen_tinh",
           details: tuple[str, ...] = (TOLD,), **changes: Any) -> Document:  # fmt: skip
    """The one report of a review in which one nominee is proposed."""
    asked = Nomination(subject=subject.code, award=award, kind=kind, achievement=achievement, details=details,
                       where=at("Đề nghị", 2, achievement="E", details="K"))  # fmt: skip
    review = REVIEW.changed(nominations=(asked,), **changes)
    rules = law.on(date(2026, 12, 31)).award(award)
    assessment = Assessment(review, (Outcome(asked, subject, rules, ()),))
    code = PERSON if isinstance(subject, Person) else COLLECTIVE
    (made,) = next(k for k in types() if k.code == code).papers(assessment)
    return made


def printed(made: Document) -> bytes:
    return compiled(made.kind.code).render(made.facts.model_dump())


def text(made: Document) -> str:
    return "\n".join(checking.paragraphs(printed(made))).replace("\u00a0", " ")


def tables(made: Document) -> list[list[list[str]]]:
    """Tables with a heading row, as texts."""
    opened = docx.Document(io.BytesIO(printed(made)))
    kept = [t for t in opened.tables if t._tbl.xpath("./w:tr/w:trPr/w:tblHeader")]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in kept]


def in_order(told: str, *pieces: str) -> None:
    place = 0
    for piece in pieces:
        found = told.find(piece, place)
        assert found >= 0, f"«{piece}» is not in the text after {told[max(0, place - 60) : place]!r}"
        place = found + len(piece)


# --- chuyên đề --------------------------------------------------------------------------------------------
def test_a_report_on_a_movement_sets_what_was_done_against_what_was_registered() -> None:
    for subject in (LUA, UNIT):
        made = report(subject, "Chuyên đề", DONE)
        told = text(made)
        in_order(told, f"({DONE})", "II. THÀNH TÍCH ĐẠT ĐƯỢC", "Tên phong trào thi đua: “90 ngày đêm chuyển đổi số”",
                 "Thời gian thực hiện: từ ngày 04/5/2026 đến ngày 01/8/2026.",
                 "Chỉ tiêu đăng ký và kết quả thực hiện của phong trào", TOLD)  # fmt: skip
        assert "III." not in told and not made.gaps and not made.findings
        assert tables(made) == [[
            ["Chỉ tiêu", "Đơn vị tính", "Đăng ký", "Thực hiện", "%"],
            ["Số hóa hồ sơ lưu trữ", "Hồ sơ", "12.000", "13.500", "112,5"],
            ["Tỷ lệ hồ sơ trực tuyến", "%", "95", "90,2", "94,9"],
        ]]  # fmt: skip
        assert {(w.sheet, w.row) for w in made.rows} >= {("Phong trào", 3), ("Chỉ tiêu", 2), ("Chỉ tiêu", 3)}


def test_a_units_own_targets_in_the_movement_come_before_the_movements() -> None:
    own = target(5, "DV01", "Số hóa hồ sơ của Phòng", "400", "400", group="Phong trào “90 ngày đêm chuyển đổi số”")
    made = report(LUA, "Chuyên đề", DONE, targets=(*TARGETS, own))
    assert "kết quả thực hiện của Phòng Ngân sách" in text(made)
    assert [row[0] for row in tables(made)[0][1:]] == ["Số hóa hồ sơ của Phòng"]
    assert tables(made)[0][1][4] == "100"


def test_a_target_without_its_result_is_a_gap_that_names_the_cell() -> None:
    made = report(UNIT, "Chuyên đề", DONE, targets=(target(2, "PT02", "Số hóa hồ sơ", "400", ""),))
    (gap,) = made.gaps
    assert str(gap.place) == "so.xlsx › Chỉ tiêu!F2" and "số thực hiện của chỉ tiêu «Số hóa hồ sơ»" in gap.what
    assert tables(made)[0][1][3:] == ["[thiếu: số thực hiện của chỉ tiêu «Số hóa hồ sơ»]", ""]


def test_a_target_told_in_words_has_no_figures() -> None:
    made = report(UNIT, "Chuyên đề", DONE, targets=(target(2, "PT02", "Có sáng kiến số", "", "", measure=""),))
    assert tables(made)[0][1] == ["Có sáng kiến số", "", "", "", ""] and not made.gaps


def test_a_movement_nobody_named_leaves_the_table_out_and_is_told() -> None:
    made = report(LUA, "Chuyên đề", "Xuất sắc trong phong trào thi đua")
    (finding,) = made.findings
    assert "chưa rõ phong trào" in finding.what and str(finding.place) == "so.xlsx › Đề nghị!E2"
    assert tables(made) == [] and "Tên phong trào" not in text(made)
    bare = report(LUA, "Chuyên đề", DONE, targets=TARGETS[2:])
    assert "chưa có chỉ tiêu" in bare.findings[0].what and tables(bare) == []
    assert "Tên phong trào thi đua: “90 ngày đêm" in text(bare)


# --- cống hiến --------------------------------------------------------------------------------------------
AWARD = "huan_chuong_lao_dong_hang_ba"


def test_a_report_on_a_working_life_lists_posts_then_every_award() -> None:
    made = report(LUA, "Cống hiến", "Có quá trình cống hiến", award=AWARD, details=())
    told = text(made)
    in_order(told, "I. SƠ LƯỢC LÝ LỊCH", "Trưởng phòng; Bí thư Chi bộ",
             "lý luận chính trị: Cao cấp", "Chức vụ đề nghị xét khen thưởng: …",
             "Ngày, tháng, năm tham gia công tác: 01/8/1994", "vào Đảng (chính thức): …",
             "II. TÓM TẮT QUÁ TRÌNH CÔNG TÁC", "Tổng thời gian giữ chức vụ Phó Trưởng phòng: 10 năm.",
             "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG", "1. Danh hiệu thi đua", "2. Hình thức khen thưởng",
             "XÁC NHẬN CỦA CƠ QUAN", "QUẢN LÝ CÁN BỘ", "NGƯỜI BÁO CÁO", "Hoàng Thị Lụa", "CẤP TRÌNH KHEN")  # fmt: skip
    assert "THÀNH TÍCH ĐẠT ĐƯỢC" not in told and "Quyền hạn" not in told and not made.gaps
    posts, titles, forms = tables(made)
    assert posts[0] == ["Từ tháng, năm đến tháng, năm", "Chức vụ (Đảng, chính quyền, đoàn thể)", "Đơn vị công tác",
                        "Số năm, tháng giữ chức vụ", "Ghi chú"]  # fmt: skip
    assert posts[1] == ["Từ 8/1994 đến 3/2005", "Chuyên viên", "Phòng Ngân sách, Sở Tài chính",
                        "10 năm 08 tháng", ""]  # fmt: skip
    assert posts[5][0] == "Từ 4/2015 đến nay" and len(posts) == 7
    # From 8/1994 to 12/2026; the two years as Bí thư Đoàn ran beside another post.
    assert posts[6][0] == "Tổng thời gian công tác" and posts[6][3] == "32 năm 05 tháng"
    assert [row[0] for row in titles[1:]] == ["2025"] and [row[0] for row in forms[1:]] == ["2004"]
    assert {("Quá trình công tác", n) for n in range(2, 7)} <= {(w.sheet, w.row) for w in made.rows}
    (finding,) = made.findings
    assert "ngày vào Đảng" in finding.what


def test_a_working_life_without_posts_is_a_gap_that_names_the_sheet() -> None:
    made = report(LUA, "Cống hiến", "Có quá trình cống hiến", award=AWARD, posts=())
    (gap,) = made.gaps
    assert gap.place.sheet == "Quá trình công tác" and "Hoàng Thị Lụa (CN001)" in gap.remedy
    assert tables(made)[0][1][1] == "[thiếu: quá trình công tác]" and TOLD in text(made)


def test_the_form_of_a_working_life_is_named_where_its_number_is_known() -> None:
    old = REVIEW.office.model_copy(update={"year": 2021})
    made = report(LUA, "Cống hiến", "Có quá trình cống hiến", award=AWARD, office=old)
    assert text(made).startswith("Mẫu số 03")
    assert "Mẫu số" not in text(report(LUA, "Cống hiến", "Có quá trình cống hiến", award=AWARD))
