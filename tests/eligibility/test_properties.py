"""What must hold for any history and any order of rows."""

from random import Random
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import law
from pipeline.eligibility import Answer, Assessment, assess
from pipeline.eligibility.assessment import in_order_of_need
from pipeline.eligibility.verdicts import KINDS
from pipeline.law import Requirement
from pipeline.records import PastAward, Review
from tests.eligibility.office import (
    BANG_KHEN,
    CSTD_TINH,
    CSTDCS,
    GIAY_KHEN,
    LDTT,
    TTLDTT,
    TTLDXS,
    initiative,
    nominee,
    past,
    people,
    review,
)

MEMBERS = people(4)
ASKED = [
    *(nominee(p.code, LDTT) for p in MEMBERS[:3]),
    nominee("CN001", CSTDCS, initiatives=("SK01",)),
    nominee("CN002", CSTDCS),
    nominee("CN001", CSTD_TINH, initiatives=("SK02",)),
    nominee("CN002", BANG_KHEN),
    nominee("CN003", GIAY_KHEN, votes=None),
    nominee("DV01", TTLDTT),
    nominee("DV01", TTLDXS),
]
INITIATIVES = [initiative("SK01"), initiative("SK02").model_copy(update={"scope": "Cấp tỉnh"})]
BADNESS = [Answer.MET, Answer.OPEN, Answer.UNMET]

awards = st.builds(
    lambda who, what, year, kind: past(who, what, year, kind=kind)[0],
    st.sampled_from(["CN001", "CN002", "CN003"]),
    st.sampled_from([LDTT, CSTDCS, CSTD_TINH, BANG_KHEN, "Chiến sỹ thi đua cơ sở", "Kỷ niệm chương bộ"]),
    st.integers(2019, 2025),
    st.sampled_from(["Công trạng", "Công trạng", "Đột xuất", "Chuyên đề"]),
)
histories = st.lists(awards, max_size=6)
years = st.sampled_from([2021, 2023, 2024, 2025, 2026])


def records(history: list[PastAward], year: int) -> Review:
    return review(ASKED, MEMBERS, year=year, initiatives=INITIATIVES, past_awards=history)


@settings(max_examples=60, deadline=None)
@given(histories, awards, years)
def test_one_more_award_never_makes_an_eligible_person_ineligible(
    history: list[PastAward], more: PastAward, year: int
) -> None:
    before, _ = assess(records(history, year))
    after, _ = assess(records([*history, more], year))
    for old, new in zip(before.outcomes, after.outcomes, strict=True):
        assert BADNESS.index(new.answer) <= BADNESS.index(old.answer), (old.award.label, more)


@settings(max_examples=40, deadline=None)
@given(histories, years, st.randoms(use_true_random=False))
def test_the_order_of_rows_never_matters(history: list[PastAward], year: int, shuffle: Random) -> None:
    plain = records(history, year)
    lists = {}
    for name in ("nominations", "people", "past_awards", "initiatives", "council_members"):
        rows = list(getattr(plain, name))
        shuffle.shuffle(rows)
        lists[name] = tuple(rows)
    mixed = plain.model_copy(update=lists)
    first, _ = assess(plain)
    second, _ = assess(Review(**{name: getattr(mixed, name) for name in Review.model_fields}))

    def answers(assessment: Assessment) -> dict[tuple[str, str], object]:
        return {
            (o.nomination.subject, o.award.code): (
                o.answer,
                o.paid,
                [(v.requirement, v.answer) for v in o.verdicts],
            )
            for o in assessment.outcomes
        }

    assert answers(first) == answers(second)


def test_every_kind_of_requirement_has_a_judge() -> None:
    union, _ = get_args(Requirement)
    assert {kind.__name__ for kind in get_args(union)} - {"Quota"} == {kind.__name__ for kind in KINDS}


def test_awards_never_wait_for_each_other() -> None:
    for day in law.boundaries():
        known = law.on(day).awards()
        assert sorted(in_order_of_need(known)) == sorted(a.code for a in known)


def test_no_award_asks_for_something_nobody_can_answer() -> None:
    """Every requirement of every award of every regime is judged, for people and for collectives."""
    for day in law.boundaries():
        if day.year < 2018:
            continue
        asked = [
            nominee(code, rules.code)
            for rules in law.on(day).awards()
            for code in ("CN001", "DV01")
            if ("ca_nhan" if code == "CN001" else "tap_the") in rules.holders
        ]
        assessment, _ = assess(review(asked, MEMBERS, year=day.year), day)
        for outcome in assessment.outcomes:
            for verdict in outcome.verdicts:
                assert verdict.answer is Answer.MET or verdict.missing, (
                    outcome.award.label,
                    verdict.requirement,
                )
                assert verdict.requirement and verdict.article
