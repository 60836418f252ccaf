"""Votes are counted over all members of the council."""

from datetime import date
from fractions import Fraction

import pytest

from pipeline import law
from pipeline.eligibility import Answer
from pipeline.eligibility.votes import threshold
from pipeline.findings import Level
from tests.eligibility.office import (
    CSTDCS,
    FILE,
    LDTT,
    Result,
    council,
    initiative,
    nominee,
    office,
    review,
    session,
)


def voted(votes: int | None, *, year: int = 2024, members: int = 11, **changes: object) -> Result:
    """One nominee for “Chiến sĩ thi đua cơ sở” with so many votes."""
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, votes=votes, initiatives=("SK01",), **changes)]
    records = review(asked, year=year, initiatives=[initiative("SK01")], council_members=council(members))
    return Result(records)


@pytest.mark.parametrize(
    ("votes", "members", "answer"),
    [
        (9, 11, Answer.MET),
        (8, 11, Answer.UNMET),
        (4, 5, Answer.MET),
        (7, 9, Answer.UNMET),
        (8, 9, Answer.MET),
    ],
)
def test_four_fifths_of_all_members_rounded_up(votes: int, members: int, answer: Answer) -> None:
    found = voted(votes, members=members)
    assert found.verdict(CSTDCS, "vote").answer is answer
    assert found.of(CSTDCS).granted is (answer is Answer.MET)


def test_the_tally_is_shown_and_its_shortfall_refused_at_the_votes() -> None:
    assert voted(9).verdict(CSTDCS, "vote").basis == "9/11 phiếu (81,8%), cần ít nhất 9 phiếu"
    refusal = voted(8).told("phieu.thieu")[0]
    assert refusal.level is Level.ERROR
    assert "mới được 8/11 phiếu (72,7%), cần ít nhất 9 phiếu" in refusal.what
    assert refusal.source == "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP"
    assert refusal.place.cell.startswith("C")


def test_the_tally_travels_with_the_outcome() -> None:
    tally = voted(9).of(CSTDCS).tally
    assert tally is not None
    assert (tally.votes, tally.members, tally.needed, tally.threshold) == (9, 11, 9, Fraction(4, 5))
    assert tally.share == Fraction(9, 11)


def test_a_clerk_who_is_no_member_has_no_vote() -> None:
    for role, members in (("Thư ký", 10), ("Ủy viên, Thư ký", 11)):
        rows = council(11, role=role)
        found = Result(review([nominee("CN001", LDTT)], council_members=rows)).of(LDTT).tally
        assert found is not None
        assert found.members == members


def test_votes_not_recorded_where_a_ballot_is_due_are_asked_for() -> None:
    found = voted(None)
    assert found.verdict(CSTDCS, "vote").answer is Answer.OPEN
    assert found.told("phieu.chua_co")[0].level is Level.REVIEW
    assert not found.told("phieu.thieu")


def test_more_votes_than_members_are_an_error() -> None:
    told = voted(12).told("phieu.vuot")
    assert [f.level for f in told] == [Level.ERROR]
    assert "12 phiếu đồng ý, Hội đồng chỉ có 11 thành viên" in told[0].what


def test_no_vote_was_taken_on_somebody_turned_down() -> None:
    found = voted(None, result="Không đồng ý", reason="chưa tiêu biểu")
    assert all(v.kind != "vote" for v in found.of(CSTDCS).verdicts)
    assert not found.codes


def test_no_share_is_asked_for_simple_titles_but_a_minority_is_questioned() -> None:
    found = Result(review([nominee("CN001", LDTT, votes=5)]))
    tally = found.of(LDTT).tally
    assert tally is not None
    assert (tally.threshold, tally.needed, tally.passed) == (None, None, False)
    assert [f.level for f in found.told("phieu.khong_qua_ban")] == [Level.REVIEW]
    assert not Result(review([nominee("CN001", LDTT, votes=6)])).told("phieu.khong_qua_ban")


def test_from_2026_the_province_sets_the_share() -> None:
    def found(votes: int, **settings: object) -> Result:
        asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, votes=votes, initiatives=("SK01",))]
        return Result(review(asked, of=office(2026, **settings), initiatives=[initiative("SK01")]))

    own = found(8, provincial_vote=70)
    assert own.of(CSTDCS).granted
    assert own.verdict(CSTDCS, "vote").requirement == "Được từ 70% tổng số thành viên Hội đồng trở lên đồng ý"
    assert not own.told("quy_dinh_cua_tinh.chua_ghi")
    unset = found(9, provincial_vote=None)
    told = unset.told("quy_dinh_cua_tinh.chua_ghi")
    assert len(told) == 1
    assert "80% tổng số thành viên Hội đồng" in told[0].what
    assert told[0].place.file == FILE
    assert not found(8, provincial_vote=None).of(CSTDCS).granted


def test_a_share_for_titles_of_the_office_does_not_lower_those_of_the_province() -> None:
    records = office(2026, provincial_vote=50, provincial_vote_above=None)
    rules = law.on(date(2026, 12, 31)).award
    assert threshold(rules("chien_si_thi_dua_co_so"), records) == Fraction(1, 2)
    assert threshold(rules("chien_si_thi_dua_tinh"), records) == Fraction(9, 10)


def test_before_2026_a_share_of_the_province_changes_nothing() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, votes=8, initiatives=("SK01",))]
    records = review(asked, of=office(2024, provincial_vote=70), initiatives=[initiative("SK01")])
    assert not Result(records).of(CSTDCS).granted


def test_the_absent_are_asked_in_writing() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    rows = [initiative("SK01")]
    silent = review(asked, initiatives=rows, council_members=council(11, absent="đi công tác"))
    told = Result(silent).told("phieu.vang_mat")
    assert [f.level for f in told] == [Level.REVIEW]
    heard = council(11, absent="đi công tác", written_opinion="Có")
    assert not Result(review(asked, initiatives=rows, council_members=heard)).told("phieu.vang_mat")
    no_ballot = review(asked[:1], council_members=council(11, absent="đi công tác"))
    assert not Result(no_ballot).told("phieu.vang_mat")


@pytest.mark.parametrize(
    ("counts", "errors"),
    [((11, 11, 0), 0), ((11, 12, 0), 1), ((11, 10, 11), 1), ((None, 11, None), 0)],
)
def test_ballots_add_up(counts: tuple[int | None, ...], errors: int) -> None:
    issued, returned, invalid = counts
    sitting = session(ballots_issued=issued, ballots_returned=returned, ballots_invalid=invalid)
    assert len(Result(review([], sessions=[sitting])).told("phieu.khong_khop")) == errors


def test_a_council_not_listed_proves_nothing() -> None:
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS, initiatives=("SK01",))]
    found = Result(review(asked, initiatives=[initiative("SK01")], council_members=[]))
    assert found.verdict(CSTDCS, "vote").answer is Answer.OPEN
