"""The sample reviews: kept files equal their data, two are clean, the third is found out fault by fault."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from inputs.samples import build, faults, faulty_review, ke_hoach_va_dau_tu_2021, tai_chinh_2026
from pipeline import documents, eligibility, workbook
from pipeline.eligibility import Answer, Assessment, Outcome
from pipeline.findings import Finding, Level, has_errors
from pipeline.records import (
    AWARD_COUNCIL,
    INITIATIVE_COUNCIL,
    LIST_SHEETS,
    Person,
    Record,
    Review,
    Unit,
    Where,
)

INPUTS = Path(__file__).resolve().parents[1] / "inputs"
CLEAN = ("so-ke-hoach-va-dau-tu-2021", "so-tai-chinh-2026")
FAULTY = "vi-du-co-loi"
PROVINCE = "chu_tich_uy_ban_nhan_dan_tinh"

both = pytest.mark.parametrize("name", CLEAN)


@cache
def taken_in(name: str) -> tuple[Review, list[Finding]]:
    review, found = workbook.read(INPUTS / f"{name}.xlsx", papers=documents.labels())
    assert review is not None
    return review, found


@cache
def judged(name: str) -> tuple[Assessment, list[Finding]]:
    return eligibility.assess(taken_in(name)[0])


def without_places(records: tuple[Record, ...]) -> list[Record]:
    return [record.model_copy(update={"where": Where()}) for record in records]


# --- the files ------------------------------------------------------------------------------------
def test_kept_workbooks_are_built_from_their_data(tmp_path: Path) -> None:
    for made in build.build(tmp_path):
        assert made.read_bytes() == (INPUTS / made.name).read_bytes(), made.name


@pytest.mark.parametrize("data", [ke_hoach_va_dau_tu_2021.review(), tai_chinh_2026.review()], ids=CLEAN)
def test_what_is_read_is_what_was_written(data: Review) -> None:
    review, _ = taken_in(data.name)
    assert without_places((review.office,)) == without_places((data.office,))
    for sheet in LIST_SHEETS:
        assert without_places(getattr(review, sheet)) == without_places(getattr(data, sheet)), sheet


@both
def test_a_clean_review_has_nothing_wrong_on_its_sheets(name: str) -> None:
    assert taken_in(name)[1] == []


@both
def test_a_clean_review_may_be_run(name: str) -> None:
    found = judged(name)[1]
    assert not has_errors(found)
    # What is left for a person: laws not yet compared with the gazette, rules of the province not known.
    assert {f.code for f in found} <= {"phap_luat.chua_doi_chieu", "quy_dinh_cua_tinh.chua_ghi"}


# --- what the issue asks of them ------------------------------------------------------------------
@both
def test_size(name: str) -> None:
    review, _ = taken_in(name)
    assert len(review.people) >= 60
    assert sum(unit.kind != "Tổ chức khác" for unit in review.units) == 9
    assert {a.year for a in review.past_awards if a.year < review.year} == set(range(review.year - 5, review.year))
    assert sum(i.score is not None for i in review.initiatives) == 12
    assert len(review.council(AWARD_COUNCIL)) == 11 and len(review.council(INITIATIVE_COUNCIL)) == 9
    assert len(review.tasks) == 19
    assert {i.result for i in review.initiatives} == {"Công nhận", "Không công nhận"}
    assert sum(i.scope == "tinh" for i in review.initiatives) == 2
    assert any("%" in author for i in review.initiatives for author in i.authors)


@both
def test_every_kind_of_nomination_is_granted_to_somebody(name: str) -> None:
    assessment, _ = judged(name)
    granted = {(o.award.code, o.is_person, o.nomination.kind) for o in assessment.granted()}
    assert granted == {
        ("lao_dong_tien_tien", True, "Công trạng"),
        ("chien_si_thi_dua_co_so", True, "Công trạng"),
        ("chien_si_thi_dua_tinh", True, "Công trạng"),
        ("tap_the_lao_dong_tien_tien", False, "Công trạng"),
        ("tap_the_lao_dong_xuat_sac", False, "Công trạng"),
        ("bang_khen_tinh", True, "Công trạng"),
        ("bang_khen_tinh", False, "Công trạng"),
        ("giay_khen", True, "Công trạng"),
        ("giay_khen", False, "Công trạng"),
        ("giay_khen", True, "Đột xuất"),
    }


@both
def test_verdicts_confirm_whom_the_council_turned_down(name: str) -> None:
    declined = judged(name)[0].declined()
    assert len(declined) >= 8
    for outcome in declined:
        assert outcome.nomination.reason
        assert any(_confirms(outcome)), f"{outcome.name}: {outcome.nomination.reason}"


def _confirms(outcome: Outcome) -> list[bool]:
    """A condition the rows themselves show is not met, or votes that do not suffice."""
    proved = [v.answer is Answer.UNMET and v.kind != "council_judgement" for v in outcome.verdicts]
    return [*proved, outcome.tally is not None and not outcome.tally.passed]


@both
def test_titles_of_one_year_do_not_contradict(name: str) -> None:
    assessment, _ = judged(name)
    advanced = {o.subject.code for o in assessment.granted(award="tap_the_lao_dong_tien_tien")}
    excellent = {o.subject.code for o in assessment.granted(award="tap_the_lao_dong_xuat_sac")}
    assert not advanced & excellent
    ordinary = {o.subject.code for o in assessment.granted(award="lao_dong_tien_tien")}
    assert {o.subject.code for o in assessment.granted(award="chien_si_thi_dua_co_so")} <= ordinary
    used = [code for o in assessment.granted() for code in o.nomination.initiatives]
    assert len(used) == len(set(used))
    said = [(o.subject.code, o.nomination.achievement) for o in assessment.granted()]
    assert len(said) == len(set(said))


@both
def test_excellent_ratings_stay_a_fifth(name: str) -> None:
    review, _ = taken_in(name)
    best = sum(p.rating == "hoan_thanh_xuat_sac_nhiem_vu" for p in review.people)
    assert best * 5 <= len(review.people)


@both
def test_reports_have_their_prose_and_particulars(name: str) -> None:
    assessment, _ = judged(name)
    reported = [*assessment.granted(award="chien_si_thi_dua_co_so"), *assessment.granted(decider=PROVINCE)]
    assert len(reported) >= 12
    for outcome in reported:
        details = outcome.nomination.details
        assert 5 <= len(details) <= 9, outcome.name
        assert all(len(text.split()) >= 35 for text in details), outcome.name
        assert any(character.isdigit() for text in details for character in text)
        wanted = _PERSON if isinstance(outcome.subject, Person) else _UNIT
        assert all(getattr(outcome.subject, field) for field in wanted), outcome.name


_PERSON = ("born", "hometown", "residence", "ethnicity", "religion", "qualification", "politics", "duties")
_UNIT = ("profile", "duties", "head", "head_position")


# --- days and numbers -----------------------------------------------------------------------------
def is_working(day: date) -> bool:
    return day.weekday() < 5


@both
def test_days_are_working_days_of_the_right_quarter(name: str) -> None:
    review, _ = taken_in(name)
    for task in review.tasks:
        assert task.deadline and is_working(task.deadline), task.content
        assert task.deadline.year == review.year
        assert ("I", "II", "III", "IV")[(task.deadline.month - 1) // 3] == task.quarter, task.content
    days = [t.deadline for t in review.tasks]
    assert days == sorted(days, key=str)
    for award in review.past_awards:
        assert is_working(award.decided_on), award.number
    for paper in review.issued_papers:
        assert paper.signed_on and is_working(paper.signed_on), paper.paper
    assert all(is_working(s.held_on) for s in review.sessions)


@both
def test_the_register_follows_the_year(name: str) -> None:
    review, _ = taken_in(name)
    plan = review.issued("ke_hoach_thi_dua_khen_thuong")
    assert plan and plan.signed_on and plan.signed_on.year == review.year - 1
    initiatives, awards = review.session(INITIATIVE_COUNCIL), review.session(AWARD_COUNCIL)
    assert initiatives and awards
    recognised = {i.decided_on for i in review.initiatives if i.score is not None and i.decided_on}
    assert all(initiatives.held_on <= day <= awards.held_on for day in recognised)
    entries = [e for e in review.issued_papers if e != plan]
    decisions = ("quyet_dinh_cong_nhan_danh_hieu", "quyet_dinh_tang_giay_khen", "giay_khen")
    follow = [e for e in entries if e.paper in (*decisions, "to_trinh_de_nghi_khen_thuong")]
    assert follow and all(e.signed_on and e.signed_on >= awards.held_on for e in follow)
    assert all(a.signed_on <= b.signed_on for a, b in pairwise(entries) if a.signed_on and b.signed_on)
    numbers = [int(e.number) for e in entries if e.paper.startswith("quyet_dinh_")]
    assert numbers == sorted(set(numbers))
    assert any(e.authority == "KT." and e.signer_position == "Phó Giám đốc" for e in entries)


@both
def test_whoever_must_carry_out_a_paper_gets_it(name: str) -> None:
    review, _ = taken_in(name)
    for paper in (
        "ke_hoach_thi_dua_khen_thuong",
        "quyet_dinh_cong_nhan_danh_hieu",
        "quyet_dinh_tang_giay_khen",
    ):
        doers = [r for r in review.recipients if r.note == "t/h" and paper in r.papers]
        assert any("Các phòng, đơn vị" in r.name and r.copies == 9 for r in doers), paper


# --- names and words of their time ----------------------------------------------------------------
def test_people_in_both_years_are_the_same_people() -> None:
    before = {p.full_name: p for p in taken_in(CLEAN[0])[0].people}
    after = {p.full_name: p for p in taken_in(CLEAN[1])[0].people}
    shared = before.keys() & after.keys()
    assert len(shared) >= 30
    for name in shared:
        kept = ("title", "born", "ethnicity", "joined")
        assert [getattr(before[name], f) for f in kept] == [getattr(after[name], f) for f in kept], name


def test_what_the_office_decided_in_2021_is_remembered_in_2026() -> None:
    assessment, _ = judged(CLEAN[0])
    earlier, later = taken_in(CLEAN[0])[0], taken_in(CLEAN[1])[0]
    decision = earlier.issued("quyet_dinh_cong_nhan_danh_hieu")
    assert decision and decision.signed_on
    code = {p.full_name: p.code for p in later.people}
    for award in ("lao_dong_tien_tien", "chien_si_thi_dua_co_so"):
        granted = {code[o.name] for o in assessment.granted(award=award) if o.name in code}
        number = f"{decision.number}/QĐ-SKHĐT"
        recorded = {a.subject for a in later.past_awards if (a.award, a.year, a.number) == (award, 2021, number)}
        assert recorded == granted


def test_past_awards_name_the_office_of_their_day() -> None:
    review, _ = taken_in(CLEAN[1])
    issuers = {
        a.issuer: max(b.decided_on for b in review.past_awards if b.issuer == a.issuer) for a in review.past_awards
    }
    assert issuers["Giám đốc Sở Kế hoạch và Đầu tư"] < date(2025, 3, 1)
    assert set(issuers) == {
        "Giám đốc Sở Kế hoạch và Đầu tư",
        "Giám đốc Sở Tài chính",
        "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn",
    }
    year = [*(t for task in review.tasks for t in task.content), *(r.name for r in review.recipients),
            *(p.text for p in review.passages)]  # fmt: skip
    assert not [text for text in year if re.search(r"huyện|Bộ Kế hoạch và Đầu tư|34-CT/TW|Hà Giang", text)]


SLIPS = re.compile(
    r"[Cc]hiến sỹ|Luật Thi đua, Khen thưởng|[Tt]hi đua khen thưởng|"
    r"[Tt]hi đua [-–] khen thưởng|[Đđ]ảm bảo|Hội đồng sáng kiến"
    r"|\.\.|  |thuộc sở|Văn phòng sở|Lãnh đạo sở| ,| \.|«|\"",
)


@both
def test_prose_is_free_of_the_slips_of_copied_plans(name: str) -> None:
    review, _ = taken_in(name)
    prose = [*(p.text for p in review.passages), *(t for task in review.tasks for t in task.content),
             *(t for n in review.nominations for t in (n.achievement, n.reason, *n.details)),
             *(t for s in review.sessions for t in s.opinions),
             *(t for u in review.units for t in (u.profile, u.duties)),
             *(i.name + ". " + i.effect for i in review.initiatives)]  # fmt: skip
    proper = re.compile(r"Hội đồng (Thi đua - Khen thưởng|Sáng kiến)|Ban Thi đua - Khen thưởng")
    assert not [text for text in prose if SLIPS.search(proper.sub("Hội đồng", text))]


# --- the faulty one -------------------------------------------------------------------------------
@pytest.mark.parametrize("fault", faults.FAULTS, ids=lambda f: f"{f.sheet}-{f.found_at}-{f.codes}")
def test_each_fault_is_found_in_its_cell(fault: faults.Fault) -> None:
    found = {(f.code, f.place.sheet, f.place.cell) for f in everything_found()}
    for code in fault.codes.split():
        assert (code, fault.sheet, fault.found_at) in found


def test_nothing_else_is_called_an_error() -> None:
    planted = {(code, f.sheet, f.found_at) for f in faults.FAULTS for code in f.codes.split()}
    errors = {(f.code, f.place.sheet, f.place.cell) for f in everything_found() if f.level is Level.ERROR}
    assert errors and errors <= planted


def test_every_finding_says_where_what_and_the_way_out() -> None:
    for finding in everything_found():
        assert finding.what.endswith(".") and (finding.remedy or finding.level is Level.NOTICE)
        assert finding.place.file == f"{FAULTY}.xlsx" or finding.code == "phap_luat.chua_doi_chieu"


def test_the_small_review_itself_is_sound() -> None:
    """Without its planted rows it would be clean, so each finding is the doing of one fault."""
    whole = faulty_review.review()
    assert {u.code for u in whole.units} >= {p.unit for p in whole.people}
    assert all(isinstance(whole.subject(n.subject), Person | Unit) for n in whole.nominations)


@cache
def everything_found() -> tuple[Finding, ...]:
    return (*taken_in(FAULTY)[1], *judged(FAULTY)[1])
