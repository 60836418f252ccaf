"""The review of the next year: what is carried, emptied, added, and that nothing differs unseen."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from pipeline.records import LIST_SHEETS, REVOCATION, Kind, Office, PastAward, Record, Review, fields
from pipeline.rollover.sheets import OFFICE, SHEETS, Treatment, rule_for
from pipeline.workbook import Change, Mark
from tests.rollover.office import rolled_on, sample

STEPS = [(2021, 2022), (2026, 2027), (2021, 2026)]


@cache
def made(old: int, new: int) -> tuple[Review, tuple[Change, ...]]:
    return rolled_on(sample(old), new)


def on(changes: tuple[Change, ...], record: type[Record]) -> list[Change]:
    return [c for c in changes if c.sheet == record.sheet]


def sheet(name: str, changes: tuple[Change, ...]) -> list[Change]:
    return on(changes, LIST_SHEETS[name])


# --- nothing unseen -------------------------------------------------------------------------------------
@pytest.mark.parametrize(("old", "new"), STEPS)
@pytest.mark.parametrize("name", LIST_SHEETS)
def test_no_cell_differs_without_a_line(old: int, new: int, name: str) -> None:
    """Old rows not dropped stand in order before the added ones; each cell that differs has its line."""
    review, changes = made(old, new)
    told = sheet(name, changes)
    gone = {c.was for c in told if c.was is not None}
    added = {c.row for c in told if c.row is not None and not c.field and not c.before}
    cells = {(c.row, c.field) for c in told if c.field}
    kept = [row for was, row in enumerate(getattr(sample(old), name)) if was not in gone]
    rows = [row for place, row in enumerate(getattr(review, name)) if place not in added]
    assert len(kept) == len(rows)
    assert len(rows) + len(added) == len(getattr(review, name))
    for place, (before, after) in enumerate(zip(kept, rows, strict=True)):
        differing = {f.name for f in fields(type(before)) if getattr(before, f.name) != getattr(after, f.name)}
        assert {(place, field) for field in differing} <= cells


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_no_item_of_the_office_differs_without_a_line(old: int, new: int) -> None:
    review, changes = made(old, new)
    before, after = sample(old).office, review.office
    differing = {f.name for f in fields(Office) if getattr(before, f.name) != getattr(after, f.name)}
    assert {"year", "award_fund"} <= differing <= {c.field for c in on(changes, Office)}


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_a_cell_has_one_line(old: int, new: int) -> None:
    cells = [(c.sheet, c.row, c.field) for c in made(old, new)[1] if c.row is not None]
    assert len(cells) == len(set(cells))


def test_every_sheet_is_decided_and_no_day_is_left_to_chance() -> None:
    assert list(SHEETS) == list(LIST_SHEETS)
    for record, plan in [(Office, OFFICE), *((LIST_SHEETS[name], plan) for name, plan in SHEETS.items())]:
        known = {f.name: f for f in fields(record)}
        assert plan.rules.keys() <= known.keys(), record.sheet
        if not plan.emptied:
            days = {name for name, f in known.items() if f.kind is Kind.DATE}
            assert days <= plan.rules.keys(), f"{record.sheet}: {days - plan.rules.keys()}"


def test_more_than_one_year_on_everything_waits_for_a_person() -> None:
    review, changes = made(2021, 2026)
    assert review.year == 2026 and review.tasks[0].deadline == date(2026, 1, 15)
    assert all(c.mark is Mark.DOUBTFUL for c in changes if c.field)
    told = next(c for c in on(changes, Office) if c.field == "year")
    assert "2022, 2023, 2024, 2025" in told.reason


# --- history --------------------------------------------------------------------------------------------
def test_awards_decided_here_become_history_with_their_decision() -> None:
    review, changes = made(2021, 2022)
    new = [a for a in review.past_awards if a.year == 2021]
    assert len(new) == 86
    first = new[0]
    assert (first.subject, first.number, first.decided_on) == ("CN001", "268/QĐ-SKHĐT", date(2021, 12, 15))
    assert first.issuer == "Giám đốc Sở Kế hoạch và Đầu tư"
    assert {a.number for a in new if a.award == "giay_khen"} == {"269/QĐ-SKHĐT", "270/QĐ-SKHĐT"}
    assert len([c for c in sheet("past_awards", changes) if c.row is not None]) == 86


def test_what_is_only_proposed_is_no_history_but_is_asked_about() -> None:
    review, changes = made(2021, 2022)
    asked = [c for c in sheet("nominations", changes) if c.mark is Mark.DOUBTFUL]
    assert len(asked) == 6 and all("trình cấp trên" in c.reason for c in asked)
    assert not [a for a in review.past_awards if a.year == 2021 and a.award == "tap_the_lao_dong_xuat_sac"]
    assert not review.nominations


def test_a_decision_without_number_is_not_supposed() -> None:
    before = sample(2021)
    entries = tuple(
        p.model_copy(update={"number": ""}) if p.paper == "quyet_dinh_cong_nhan_danh_hieu" else p
        for p in before.issued_papers
    )
    review, changes = rolled_on(before.changed(issued_papers=entries), 2022)
    assert {a.number for a in review.past_awards if a.year == 2021} == {"269/QĐ-SKHĐT", "270/QĐ-SKHĐT"}
    asked = [c for c in sheet("nominations", changes) if "Chưa có số, ngày quyết định" in c.reason]
    assert len(asked) == 74 and all(c.mark is Mark.DOUBTFUL for c in asked)


def test_ratings_become_past_ratings() -> None:
    review, _ = made(2021, 2022)
    now = sample(2021)
    assert all(review.past_rating(p.code, 2021).rating == p.rating for p in now.people)  # type: ignore[union-attr]
    assert all(review.past_rating(u.code, 2021).rating == u.rating for u in now.units)  # type: ignore[union-attr]
    assert not any(u.rating for u in review.units)


def test_a_rating_is_emptied_where_its_column_may_be() -> None:
    """A required cell keeps last year's rating and is asked about; an optional one is emptied."""
    review, changes = made(2021, 2022)
    required = next(f.required for f in fields(LIST_SHEETS["people"]) if f.name == "rating")
    told = [c for c in sheet("people", changes) if c.field == "rating"]
    assert len(told) == len(review.people)
    assert all(bool(p.rating) is required for p in review.people)
    assert all((c.mark is Mark.DOUBTFUL) is required for c in told)


def test_recognised_initiatives_stay_with_their_year_and_say_they_were_used() -> None:
    review, changes = made(2021, 2022)
    known = review.initiative_by_code
    assert known["SK01"].year == 2021
    assert "SK11" not in known
    used = next(c for c in sheet("initiatives", changes) if c.row == 0)
    assert "Đã dùng làm căn cứ năm 2021" in used.reason


def test_an_award_taken_back_leaves_the_history() -> None:
    before = sample(2026)
    taken = next(a for a in before.amendments if a.kind == REVOCATION)
    held = PastAward(subject=taken.subject, award=taken.award, year=2025, number="452/QĐ-STC",
                     decided_on=taken.dated, issuer="Giám đốc Sở Tài chính")  # fmt: skip
    others = tuple(a for a in before.past_awards if (a.subject, a.award, a.year) != (held.subject, held.award, 2025))
    review, changes = rolled_on(before.changed(past_awards=(held, *others)), 2027)
    assert held not in review.past_awards
    told = next(c for c in sheet("past_awards", changes) if c.was == 0)
    assert told.mark is Mark.DOUBTFUL and "Đã bị thu hồi theo Quyết định số 361/QĐ-STC" in told.reason


# --- what a year empties and keeps ----------------------------------------------------------------------
@pytest.mark.parametrize(("old", "new"), STEPS)
def test_what_belongs_to_the_year_is_emptied(old: int, new: int) -> None:
    review, _ = made(old, new)
    emptied = ("nominations", "sessions", "evidence", "registrations", "follow_ups", "initiative_scores",
               "training_classes", "amendments", "medal_nominations")  # fmt: skip
    assert [name for name in emptied if getattr(review, name)] == []
    assert not any(p.number or p.signed_on for p in review.issued_papers)
    assert not any(m.results or m.lessons or m.joined_people for m in review.movements)
    assert not any(t.done or t.self_score or t.note for t in review.targets)
    assert not any(m.absent or m.teller for m in review.council_members)
    assert all(p.discipline == "Không" for p in review.people)


def test_discipline_of_last_year_is_asked_about() -> None:
    told = [c for c in sheet("people", made(2021, 2022)[1]) if c.field == "discipline"]
    assert {c.before for c in told} == {"Khiển trách", "Cảnh cáo"} and all(c.mark is Mark.DOUBTFUL for c in told)


def test_signers_of_their_own_stay_in_the_register() -> None:
    review, _ = made(2021, 2022)
    entry = review.issued("quyet_dinh_tang_giay_khen", "Công trạng")
    assert entry is not None and (entry.signer, entry.authority) == ("Vi Thị Diễm Hằng", "KT.")


def test_prose_that_told_the_year_is_left_behind_and_the_plan_is_not() -> None:
    review, changes = made(2021, 2022)
    assert not review.passages_for("bao_cao_tong_ket_nam", "Ưu điểm")
    assert not review.passages_for("quyet_dinh_ban_hanh_quy_che", "Quy định chung")
    assert len(review.passages_for("ke_hoach_thi_dua_khen_thuong", "Giải pháp")) == 5
    assert any("Phong trào thi đua đi vào thực chất" in c.before for c in sheet("passages", changes))


def test_a_regulation_issued_in_the_year_is_asked_for_as_the_new_basis() -> None:
    told = next(c for c in on(made(2021, 2022)[1], Office) if c.field == "regulation")
    assert told.mark is Mark.DOUBTFUL and "283/QĐ-SKHĐT ngày 30/12/2021" in told.reason


def test_a_decree_that_ends_in_the_new_year_is_told() -> None:
    told = [c for c in on(made(2026, 2027)[1], Office) if c.before == "Nghị định số 152/2025/NĐ-CP"]
    assert len(told) == 1 and "01/3/2027" in told[0].reason


def test_a_person_of_retirement_age_is_asked_about() -> None:
    before = sample(2026)
    old = before.people[0].model_copy(update={"born": date(1965, 3, 1), "title": "Ông"})
    _, changes = rolled_on(before.changed(people=(old, *before.people[1:])), 2027)
    assert [c.row for c in sheet("people", changes) if c.field == "born"] == [0]


def test_an_office_whose_name_is_gone_is_asked_about_and_keeps_it() -> None:
    before = sample(2021)
    office = before.office.model_copy(update={"year": 2024})
    review, changes = rolled_on(Review(name="so-2024", office=office), 2025)
    assert review.office.name == "Sở Kế hoạch và Đầu tư"
    told = next(c for c in on(changes, Office) if c.field == "name")
    assert told.mark is Mark.DOUBTFUL and "hợp nhất với Sở Tài chính" in told.reason


def test_three_reviews_in_a_row() -> None:
    first, _ = made(2026, 2027)
    second, changes = rolled_on(first, 2028)
    assert second.year == 2028 and second.name == "so-tai-chinh-2028"
    assert second.past_awards == first.past_awards
    assert second.movements[0].name.endswith("nhiệm vụ năm 2028”")
    assert all(t.deadline is None or t.deadline.year == 2028 for t in second.tasks)
    assert any("197 năm" in c.after for c in sheet("tasks", changes))


def test_rules_of_choices_and_codes_keep_what_is_chosen() -> None:
    for name, record in LIST_SHEETS.items():
        for field in fields(record):
            if field.column.key:
                assert rule_for(SHEETS[name], field).treatment is Treatment.KEEP
