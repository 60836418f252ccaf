"""Papers of the councils: the sample reviews in, the words and tables of the finished papers out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.records import AWARD_COUNCIL, COUNCILS, INITIATIVE_COUNCIL, average
from pipeline.words import decimal, upper
from pipeline.workbook import score_checks
from tests.documents.sample import judged, papers, review, tables, text

both = pytest.mark.parametrize("year", [2021, 2026])


# --- quyết định kiện toàn, giấy mời -----------------------------------------------------------------
@both
def test_each_council_is_named_member_by_member(year: int) -> None:
    made = papers("quyet_dinh_kien_toan_hoi_dong", judged(year))
    assert len(made) == len(COUNCILS)
    for council, paper in zip(COUNCILS, made, strict=True):
        members = review(year).council(council)
        (table,) = tables(paper)
        assert [row[1:] for row in table[1:]] == [[m.full_name, m.position, m.role] for m in members]
        assert f"gồm {len(members):02d} thành viên" in text(paper)
        session = review(year).session(council)
        number = paper.facts.model_dump()["head"]["number"].removeprefix("Số: ")
        assert session and number in session.established_by, "the session cites this very decision"


def test_only_the_initiative_council_rests_on_the_law_of_initiatives() -> None:
    awards, initiatives = map(text, papers("quyet_dinh_kien_toan_hoi_dong", judged(2026)))
    assert "13/2012/NĐ-CP" in initiatives and "13/2012/NĐ-CP" not in awards


def test_the_invitation_says_who_when_and_where() -> None:
    initiative, award = papers("giay_moi_hop", judged(2026))
    said = text(initiative)
    assert "Thời gian: 14 giờ 00 phút, thứ Sáu, ngày 20 tháng 11 năm 2026." in said
    assert "Chủ trì: Ông Đặng Trường Giang, Phó Giám đốc Sở, Chủ tịch Hội đồng." in said
    assert "chấm điểm 12 sáng kiến" in said and "TL. GIÁM ĐỐC" in said
    assert "Như thành phần mời" in said
    assert len(tables(award)[0]) - 1 == len(review(2026).council(AWARD_COUNCIL))


# --- chấm sáng kiến -----------------------------------------------------------------------------------
@both
def test_every_member_has_a_sheet_for_every_initiative(year: int) -> None:
    records = review(year)
    sets = papers("phieu_danh_gia_sang_kien", judged(year))
    assert len(sets) == len(records.council(INITIATIVE_COUNCIL))
    sheets = tables(sets[0])
    assert len(sheets) == 12
    member = records.council(INITIATIVE_COUNCIL)[0].full_name
    totals = {s.initiative: decimal(s.total) for s in records.initiative_scores if s.member == member}
    assert [sheet[-1][-1] for sheet in sheets] == [totals[i.code] for i in records.initiatives if i.score is not None]
    assert all(sheet[-1][2] == "100" for sheet in sheets)


def test_sheets_are_blank_before_the_session() -> None:
    blank = papers("phieu_danh_gia_sang_kien", judged(2026, initiative_scores=()))[0]
    assert {row[3] for row in tables(blank)[0] if row[0].isdigit()} == {""}
    assert "SK01. Bộ công cụ lập, thẩm định dự toán" in text(blank)


def test_an_author_does_not_score_his_own_initiative() -> None:
    records = review(2026)
    own = next(i for i in records.initiatives if i.code == "SK01").model_copy(update={"authors": ("CN013",)})
    rest = tuple(own if i.code == "SK01" else i for i in records.initiatives)
    for paper in papers("phieu_danh_gia_sang_kien", judged(2026, initiatives=rest)):
        assert ("SK01." in text(paper)) is (paper.name != "vi-duc-canh")
    found = score_checks.check(review(2026, initiatives=rest), ())
    assert [f.code for f in found] == ["lien_ket.cham_cua_minh"]


@both
def test_the_recorded_score_is_the_mean_of_the_sheets(year: int) -> None:
    records = review(year)
    assert score_checks.check(records, ()) == []
    scores = list(records.initiative_scores)
    scores[0] = scores[0].model_copy(update={"fifth": (scores[0].fifth or Decimal()) - 5})
    (found,) = score_checks.check(review(year, initiative_scores=tuple(scores)), ())
    assert found.code == "lien_ket.lech_diem" and "SK01" in found.what


def test_points_keep_to_the_scale_and_the_council() -> None:
    records = review(2026)
    first, *others = records.initiative_scores
    wrong = [
        (first.model_copy(update={"first": Decimal(21)}), "lien_ket.diem_qua_toi_da"),
        (first.model_copy(update={"eighth": Decimal(1)}), "lien_ket.diem_khong_tieu_chi"),
        (first.model_copy(update={"third": None}), "lien_ket.thieu_diem"),
        (first.model_copy(update={"member": "Lê Văn Lạ"}), "lien_ket.khong_o_hoi_dong"),
        (others[0].model_copy(), "lien_ket.cham_hai_lan"),
    ]
    for score, code in wrong:
        changed = review(2026, initiative_scores=(score, *others))
        assert code in {f.code for f in score_checks.check(changed, ())}


# --- biên bản, quyết định, giấy chứng nhận -----------------------------------------------------------
@both
def test_minutes_list_every_initiative_by_score(year: int) -> None:
    records = review(year)
    (paper,) = papers("bien_ban_hop_hoi_dong_sang_kien", judged(year))
    members, results = tables(paper)
    assert len(members) - 1 == 9 and len(results) - 1 == 12
    for row in results[1:]:
        mean = average(s for s in records.initiative_scores if s.initiative == row[1])
        assert mean is not None and row[4:6] == ["9", decimal(mean)]
    said = text(paper)
    assert "công nhận 10 sáng kiến cấp cơ sở" in said and "Chưa đề nghị công nhận 02 sáng kiến (SK11, SK12)" in said
    assert [row[6] for row in results[1:]] == ["Công nhận"] * 10 + ["Không công nhận"] * 2


@both
def test_the_decision_is_the_one_the_initiatives_name(year: int) -> None:
    records = review(year)
    (paper,) = papers("quyet_dinh_cong_nhan_sang_kien", judged(year))
    assert paper.findings == () and paper.gaps == ()
    (listed,) = tables(paper)
    good = {i.name for i in records.initiatives if i.result == "Công nhận" and i.score is not None}
    assert {row[1] for row in listed[1:]} == good
    own = {i.decision for i in records.initiatives if i.score is not None and i.decision}
    assert own == {paper.facts.model_dump()["head"]["number"].removeprefix("Số: ")}


def test_another_number_on_an_initiative_is_told() -> None:
    records = review(2026)
    other = records.initiatives[0].model_copy(update={"decision": "463/QĐ-STC"})
    (paper,) = papers("quyet_dinh_cong_nhan_sang_kien", judged(2026, initiatives=(other, *records.initiatives[1:])))
    assert [f.code for f in paper.findings] == ["sang_kien.lech_quyet_dinh"]


@both
def test_every_author_gets_a_certificate_under_the_decision(year: int) -> None:
    records = review(year)
    made = papers("giay_chung_nhan_sang_kien", judged(year))
    recognised = [i for i in records.initiatives if i.result == "Công nhận" and i.score is not None]
    assert len(made) == sum(len(i.authors) for i in recognised)
    assert [p.facts.model_dump()["golden_book"] for p in made] == [
        f"Số vào sổ: {n:02d}" for n in range(1, len(made) + 1)
    ]
    shared = next(i for i in recognised if "%" in i.authors[0])
    said = next(text(p) for p in made if p.name.startswith(shared.code.lower()))
    person = records.person_by_code[shared.authors[0].split()[0]]
    assert person.full_name in said and shared.authors[0].split()[1] in said and f"“{shared.name}”" in said
    assert "đồng tác giả" in said and "GIẤY CHỨNG NHẬN SÁNG KIẾN" in said


# --- phiếu bầu ----------------------------------------------------------------------------------------
@both
def test_the_ballot_names_who_is_balloted_and_nobody_signs_it(year: int) -> None:
    assessment = judged(year)
    (ballot,) = papers("phieu_bau", assessment)
    wanted = {o.name for o in assessment.outcomes if o.tally and o.tally.ballot}
    assert {row[1] for table in tables(ballot) for row in table[1:]} == wanted
    assert {cell for table in tables(ballot) for row in table[1:] for cell in row[3:]} == {""}
    assert upper(AWARD_COUNCIL) in text(ballot) and "(Ký" not in text(ballot)


def test_ballots_can_be_printed_before_anybody_has_voted() -> None:
    records = review(2026)
    open_ = tuple(n.model_copy(update={"votes": None, "result": "", "reason": ""}) for n in records.nominations)
    (before,) = papers("phieu_bau", judged(2026, nominations=open_))
    (after,) = papers("phieu_bau", judged(2026))
    assert tables(before) == tables(after)


@both
def test_an_absent_member_gives_a_signed_opinion_on_everybody(year: int) -> None:
    assessment = judged(year)
    (absent,) = (m for m in review(year).council(AWARD_COUNCIL) if m.absent)
    (paper,) = papers("phieu_lay_y_kien", assessment)
    said = text(paper)
    assert absent.full_name in said and f"Lý do vắng mặt: {absent.absent}." in said and "NGƯỜI CHO Ý KIẾN" in said
    assert sum(len(table) - 1 for table in tables(paper)) == len(assessment.outcomes)
