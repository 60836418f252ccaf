"""Papers of the year's plans: the sample reviews in, the words, counts and events of the finished papers out."""

from __future__ import annotations

import io
from datetime import date, timedelta
from functools import cache

import docx
import icalendar
import pytest

from inputs.samples import ke_hoach_va_dau_tu_2021, tai_chinh_2026
from pipeline import checking, rendering, stationery
from pipeline.documents import Document, types
from pipeline.eligibility import Assessment
from pipeline.records import IssuedPaper, Movement, Review

REVIEWS = {"2021": ke_hoach_va_dau_tu_2021.review(), "2026": tai_chinh_2026.review()}
both = pytest.mark.parametrize("name", REVIEWS)


@cache
def template(code: str) -> rendering.CompiledTemplate:
    kind = next(k for k in types() if k.code == code)
    return rendering.compile(kind.layout().bytes(), name=f"{code}.docx", filters=stationery.FILTERS)


def papers(review: Review, code: str) -> list[Document]:
    kind = next(k for k in types() if k.code == code)
    return list(kind.papers(Assessment(review, ())))


def made(document: Document) -> bytes:
    return template(document.kind.code).render(document.facts.model_dump())


def words(document: Document) -> str:
    """Every paragraph, non-breaking spaces as plain ones; the form checker finds no error on the way."""
    content = made(document)
    assert not [f for f in checking.check(content, document) if f.level == "lỗi"]
    return "\n".join(checking.paragraphs(content)).replace("\u00a0", " ")


def tables(document: Document) -> list[list[list[str]]]:
    opened = docx.Document(io.BytesIO(made(document)))
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in opened.tables]


def headed(document: Document, heading: str) -> list[list[str]]:
    """Rows of the table that has this column heading, headings first."""
    return next(rows for rows in tables(document) if heading in rows[0])


def sample(name: str) -> Review:
    return REVIEWS[name]


def changed(review: Review, **lists: object) -> Review:
    return review.model_copy(update=lists)


# --- movements ------------------------------------------------------------------------------------
@both
def test_a_plan_for_each_movement_holds_all_the_law_asks(name: str) -> None:
    review = sample(name)
    plans = papers(review, "ke_hoach_phong_trao_thi_dua")
    assert len(plans) == len(review.movements) == 3 and not any(p.gaps or p.findings for p in plans)
    for plan, movement in zip(plans, review.movements, strict=True):
        said = words(plan)
        for part in (
            "1. Mục tiêu",
            "2. Phạm vi",
            "3. Đối tượng",
            "1. Nội dung thi đua",
            "2. Chỉ tiêu",
            "3. Tiêu chí",
            "III. THỜI GIAN, KẾ HOẠCH THỰC HIỆN",
            "IV. BIỆN PHÁP",
            "V. KHEN THƯỞNG",
            "VI. TỔ CHỨC",
        ):
            assert part in said, part
        for text in (*movement.aims, *movement.contents, *movement.criteria, *movement.measures, *movement.rewards):
            assert text in said
        targets = review.targets_of(movement.code)
        rows = [row for row in headed(plan, "Nội dung chỉ tiêu")[1:] if row[0].isdigit()]
        assert [(row[1], row[0]) for row in rows] == [(t.name, str(n)) for n, t in enumerate(targets, 1)]
        assert headed(plan, "Nội dung công việc")[-1][-1].startswith("Trước ngày")


def test_a_movement_launched_above_is_carried_out_not_launched() -> None:
    own, _, above = papers(sample("2026"), "ke_hoach_phong_trao_thi_dua")
    assert "Phát động phong trào thi đua\n“Đoàn kết" in words(own) and "trong toàn Sở Tài chính." in words(own)
    assert "Tổ chức thực hiện phong trào thi đua\n“Cán bộ" in words(above)
    assert "Phong trào do Trung ương phát động" in words(above)


def test_what_cannot_be_in_a_movement_is_told() -> None:
    review = sample("2026")
    first: Movement = review.movements[0]
    wrong = first.model_copy(update={"ends": first.starts - timedelta(days=60), "closed_on": None})
    plan = papers(changed(review, movements=(wrong,)), "ke_hoach_phong_trao_thi_dua")[0]
    assert [f.code for f in plan.findings] == ["phong_trao.ngay_nguoc"]
    assert "[thiếu: thời hạn tổng kết phong trào]" in words(plan) and len(plan.gaps) == 1


# --- registrations --------------------------------------------------------------------------------
@both
def test_units_registrations_and_the_summary_tell_the_same(name: str) -> None:
    review = sample(name)
    units = papers(review, "ban_dang_ky_thi_dua")
    (summary,) = papers(review, "tong_hop_dang_ky_thi_dua")
    assert len(units) == len(review.units) and not any(p.gaps for p in (*units, summary))
    listed: list[str] = []
    for paper, unit in zip(units, review.units, strict=True):
        rows = headed(paper, "Họ và tên")[1:]
        assert len(rows) == len(review.members_of(unit.code))
        assert f"Danh sách có {len(rows):02d} cá nhân." in words(paper)
        assert {row[1] for row in rows} == {p.full_name for p in review.members_of(unit.code)}
        listed += [row[1] for row in rows]
    counts = headed(summary, "Phòng, đơn vị")
    total = counts[-1]
    by_heading = dict(zip(counts[0], total, strict=True))
    registered = [r.award for r in review.registrations]
    assert by_heading["Lao động tiên tiến"] == str(registered.count("lao_dong_tien_tien"))
    assert int(by_heading["Chiến sĩ thi đua cơ sở"]) == registered.count("chien_si_thi_dua_co_so")
    assert int(by_heading["Sáng kiến, đề tài"]) == sum(bool(r.initiative) for r in review.registrations)
    for column in range(2, len(total)):
        assert sum(int(row[column] or 0) for row in counts[1:-1]) == int(total[column])
    people = [row for row in headed(summary, "Tên sáng kiến, đề tài đăng ký")[1:] if row[0].isdigit()]
    assert [row[1] for row in people] == listed and [row[0] for row in people] == [
        str(n + 1) for n in range(len(people))
    ]


def test_heads_stand_first_and_titles_go_up() -> None:
    paper = next(p for p in papers(sample("2026"), "ban_dang_ky_thi_dua") if "dv03" in p.name)
    first = headed(paper, "Họ và tên")[1]
    assert first[1:3] == ["Hoàng Thị Lụa", "Trưởng phòng"]
    assert first[3] == "Lao động tiên tiến; Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua tỉnh"
    assert headed(paper, "Tác giả")[1][1].startswith("Bộ công cụ lập, thẩm định dự toán")


def test_who_did_not_register_is_named() -> None:
    review = sample("2026")
    kept = tuple(r for r in review.registrations if r.subject not in ("CN005", "DV10") and r.subject[:4] != "CN07")
    (summary,) = papers(changed(review, registrations=kept), "tong_hop_dang_ky_thi_dua")
    assert [f.code for f in summary.findings] == ["dang_ky.con_thieu"]
    said = words(summary)
    missing = [p.full_name for p in review.people if p.code in ("CN005", "CN070", "CN071", "CN072")]
    assert f"Chưa đăng ký thi đua: 04 cá nhân: {', '.join(missing)}." in said


def test_a_unit_without_targets_numbers_its_parts_without_a_gap() -> None:
    review = changed(sample("2026"), targets=())
    said = words(papers(review, "ban_dang_ky_thi_dua")[2])
    assert "II. DANH HIỆU THI ĐUA" in said and "III. SÁNG KIẾN" in said and "CHỈ TIÊU ĐĂNG KÝ" not in said


# --- cụm, khối ------------------------------------------------------------------------------------
@both
def test_every_member_signs_the_compact_once(name: str) -> None:
    review = sample(name)
    for paper, cluster in zip(papers(review, "giao_uoc_thi_dua"), review.clusters, strict=True):
        assert not paper.gaps and not paper.findings
        said = words(paper)
        signatures = said.split("mỗi đơn vị giữ 01 bản./.")[1]
        assert signatures.count("(Ký tên, đóng dấu)") == len(cluster.members) == 7
        for member in cluster.members:
            assert signatures.split("\n").count(member.upper()) == 1
        assert ("TRƯỞNG KHỐI" if cluster.name.startswith("Khối") else "TRƯỞNG CỤM") in signatures
        rows = headed(paper, "Điểm chuẩn")[1:]
        assert sum(int(row[-1]) for row in rows) == 100


def test_a_compact_without_the_office_is_questioned() -> None:
    review = sample("2026")
    other = review.clusters[1].model_copy(update={"members": ("Sở Y tế",), "deputy": ""})
    (paper,) = papers(changed(review, clusters=(other,)), "giao_uoc_thi_dua")
    assert [f.code for f in paper.findings] == ["cum_khoi.khong_co_co_quan"]


def test_points_add_up() -> None:
    review = sample("2026")
    paper = papers(review, "bang_cham_diem_thi_dua")[1]
    rows = headed(paper, "Điểm chuẩn")
    assert rows[-1][2] == "100" and rows[-1][7] == "103,7"
    assert "Tổng điểm tự chấm: 103,7 điểm, gồm: điểm tiêu chí 99,7/100; điểm thưởng 5; điểm trừ 1." in words(paper)
    scored = [row for row in rows if row[0].isdigit()]
    assert len(scored) == len(review.targets_of("CK02"))
    assert [row[7] for row in scored][-1] == "-1"
    assert next(row for row in scored if row[1].startswith("Văn bản cho ý kiến liên ngành gửi"))[6] == "96,5"


def test_points_that_cannot_be_are_told() -> None:
    review = sample("2026")
    targets = tuple(
        t.model_copy(update={"self_score": t.points})
        if t.owner == "CK02" and t.plan and t.done and t.done < t.plan
        else t.model_copy(update={"self_score": 26})
        if t.owner == "CK02" and t.points == 25
        else t
        for t in review.targets
    )
    paper = papers(changed(review, targets=targets), "bang_cham_diem_thi_dua")[1]
    assert sorted(f.code for f in paper.findings) == ["cham_diem.du_diem_chua_dat", "cham_diem.qua_diem_chuan"]


# --- reminders ------------------------------------------------------------------------------------
def test_a_late_unit_is_told_what_it_owes() -> None:
    letters = {p.name.split("-")[4]: p for p in papers(sample("2026"), "cong_van_don_doc")}
    assert sorted(letters) == ["dv06", "dv09", "dv10"]
    said = words(letters["dv06"])
    assert "Số: 128/STC-VP\nV/v đôn đốc" in said and "Kính gửi: Phòng Đầu tư" in said
    assert "đã có 07/09 phòng, đơn vị gửi bản đăng ký thi đua năm 2026" in said
    rows = headed(letters["dv06"], "Nội dung chưa gửi")[1:]
    assert [row[1] for row in rows] == ["Bản đăng ký thi đua năm 2026", "Danh sách sáng kiến đăng ký năm 2026"]
    assert [row[3:] for row in rows] == [["Trước ngày 30/01/2026", "Trước ngày 05/02/2026"]] * 2


def test_only_what_had_not_come_on_the_letters_day_is_owed() -> None:
    review = sample("2026")
    without = tuple(e for e in review.issued_papers if e.paper != "cong_van_don_doc")
    assert papers(changed(review, issued_papers=without), "cong_van_don_doc") == []
    late = IssuedPaper(paper="cong_van_don_doc", applies_to="DV06", number="7", signed_on=date(2026, 2, 4))
    assert papers(changed(review, issued_papers=(*without, late)), "cong_van_don_doc") == []
    waiting = tuple(f.model_copy(update={"sent_on": None}) if f.unit == "DV02" else f for f in review.follow_ups)
    (draft,) = papers(changed(review, issued_papers=without, follow_ups=waiting), "cong_van_don_doc")
    assert "[thiếu: thời hạn mới]" in words(draft) and len(headed(draft, "Nội dung chưa gửi")) == 4


# --- calendar and task sheets ---------------------------------------------------------------------
def events(document: Document) -> list[icalendar.Event]:
    content = document.kind.content(document.facts)
    assert content == document.kind.content(document.facts)
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


@both
def test_the_office_calendar_holds_every_deadline_on_the_day_before(name: str) -> None:
    review = sample(name)
    office, *units = papers(review, "lich_cong_tac")
    assert len(units) == len(review.units) and office.file.endswith("ke_hoach/lich-cong-tac/lich-cong-tac.ics")
    found = events(office)
    items = {(f.item, f.deadline) for f in review.follow_ups}
    assert len(found) == len(review.tasks) + len(items)
    plan = review.issued("ke_hoach_thi_dua_khen_thuong")
    assert plan is not None and {e["DTSTAMP"].dt.date() for e in found} == {plan.signed_on}
    due = sorted([t.deadline for t in review.tasks if t.deadline] + [day for _, day in items])
    assert [e["DTSTART"].dt for e in found] == [day - timedelta(days=1) for day in due]
    assert all(e["DTEND"].dt - e["DTSTART"].dt == timedelta(days=1) for e in found)
    assert len({str(e["UID"]) for e in found}) == len(found)
    assert {str(e["UID"]) for unit in units for e in events(unit)} <= {str(e["UID"]) for e in found}


def test_a_moved_deadline_moves_the_same_event() -> None:
    review = sample("2026")
    third = review.tasks[2].model_copy(update={"deadline": date(2026, 2, 6)})
    moved = changed(review, tasks=(third, *review.tasks[:2], *review.tasks[3:]))
    before = {str(e["UID"]): e["DTSTART"].dt for e in events(papers(review, "lich_cong_tac")[0])}
    after = {str(e["UID"]): e["DTSTART"].dt for e in events(papers(moved, "lich_cong_tac")[0])}
    assert before.keys() == after.keys()
    assert [(before[u], after[u]) for u in before if before[u] != after[u]] == [(date(2026, 1, 29), date(2026, 2, 5))]


@both
def test_task_sheets_and_calendars_give_a_unit_the_same_work(name: str) -> None:
    review = sample(name)
    calendars = {p.name.split("-")[3]: events(p) for p in papers(review, "lich_cong_tac")[1:]}
    for sheet in papers(review, "bang_nhiem_vu_don_vi"):
        rows = [row for table in tables(sheet) for row in table if row[0].isdigit()]
        assert len(rows) == len(calendars[sheet.name.split("-")[3]]), sheet.name
        assert not sheet.gaps
    office = next(p for p in papers(review, "bang_nhiem_vu_don_vi") if "dv02" in p.name)
    assert "19 nhiệm vụ chủ trì" in words(office) and "GIÁM ĐỐC" in words(office)
