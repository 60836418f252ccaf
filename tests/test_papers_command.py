"""`thidua papers`: the catalogue of the year's papers, and why a review yields none of a kind."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from pipeline import documents, workbook
from pipeline.cli import cli
from pipeline.documents import DocumentType
from pipeline.eligibility import assess
from pipeline.records import LIST_SHEETS, Office, fields
from tests.conftest import ROOT, SAMPLES
from tests.documents.sample import judged, review
from tests.eligibility import office

# What an office writes in a year, and the kinds of paper it takes: no task may be left without its paper.
YEAR = {
    "kế hoạch năm": "ke_hoach_thi_dua_khen_thuong",
    "phát động phong trào": "ke_hoach_phong_trao_thi_dua",
    "đăng ký thi đua, tổng hợp": "ban_dang_ky_thi_dua tong_hop_dang_ky_thi_dua",
    "giao ước, chấm điểm cụm, khối": "giao_uoc_thi_dua bang_cham_diem_thi_dua",
    "đôn đốc": "cong_van_don_doc",
    "lịch và việc của từng đơn vị": "lich_cong_tac bang_nhiem_vu_don_vi",
    "kiện toàn Hội đồng": "quyet_dinh_kien_toan_hoi_dong",
    "mời họp": "giay_moi_hop",
    "chấm sáng kiến": "phieu_danh_gia_sang_kien bien_ban_hop_hoi_dong_sang_kien",
    "công nhận sáng kiến": "quyet_dinh_cong_nhan_sang_kien giay_chung_nhan_sang_kien",
    "bình xét": "phieu_bau phieu_lay_y_kien bien_ban_kiem_phieu bien_ban_hop_hoi_dong_thi_dua",
    "công nhận danh hiệu": "quyet_dinh_cong_nhan_danh_hieu",
    "tặng Giấy khen": "quyet_dinh_tang_giay_khen",
    "bằng, giấy trao tặng": "giay_khen bang_chung_nhan_danh_hieu",
    "in trên phôi": "giay_khen_in_phoi bang_chung_nhan_danh_hieu_in_phoi giay_chung_nhan_sang_kien_in_phoi "
                    "to_can_chinh_phoi",
    "chi tiền thưởng": "danh_sach_chi_tien_thuong",
    "quy chế": "quyet_dinh_ban_hanh_quy_che",
    "bồi dưỡng": "quyet_dinh_cu_di_boi_duong",
    "đính chính, thu hồi": "cong_van_dinh_chinh quyet_dinh_thu_hoi",
    "đề nghị cấp trên": "to_trinh_de_nghi_khen_thuong danh_sach_de_nghi",
    "báo cáo thành tích": "bao_cao_thanh_tich_ca_nhan bao_cao_thanh_tich_tap_the",
    "tóm tắt thành tích": "tom_tat_thanh_tich",
    "xác nhận sáng kiến": "giay_xac_nhan_sang_kien",
    "Kỷ niệm chương": "to_trinh_ky_niem_chuong tom_tat_qua_trinh_cong_tac",
    "lấy ý kiến trước khi đề nghị": "thong_bao_lay_y_kien thong_bao_ket_qua_lay_y_kien",
    "mục lục hồ sơ, tờ ghi thiếu": "muc_luc_ho_so to_thieu_tai_lieu",
    "sơ kết": "bao_cao_so_ket",
    "tổng kết phong trào": "bao_cao_tong_ket_phong_trao",
    "tổng kết năm": "bao_cao_tong_ket_nam",
    "thống kê": "bieu_thong_ke",
    "phát hành": "danh_sach_phat_hanh bang_ke_phat_hanh",
    "gửi đi": "phieu_gui cong_van_gui",
    "sổ văn bản đi": "so_dang_ky_van_ban_di",
    "nhập hệ thống của tỉnh": "tep_nhap_he_thong_tinh",
}  # fmt: skip
SHEETS = {record.sheet: field for field, record in LIST_SHEETS.items()}
NAMED = re.compile(r"sheet «([^»]+)»")

each_kind = pytest.mark.parametrize("kind", documents.types(), ids=lambda kind: kind.code)


def thidua(*words: str) -> Result:
    return CliRunner().invoke(cli, list(words), prog_name="thidua")


@cache
def told(*words: str) -> dict[str, Any]:
    answer = thidua("papers", *words, "--format", "json")
    assert answer.exit_code == 0, answer.output
    said: dict[str, Any] = json.loads(answer.stdout)
    return said


def entry(code: str, *words: str) -> dict[str, Any]:
    return next(p for p in told(*words)["papers"] if p["code"] == code)


# --- the catalogue --------------------------------------------------------------------------------
@pytest.mark.parametrize("work", YEAR)
def test_every_task_of_the_year_has_its_papers(work: str) -> None:
    assert set(YEAR[work].split()) <= set(documents.labels())


def test_every_paper_serves_a_task_of_the_year() -> None:
    assert set(" ".join(YEAR.values()).split()) == set(documents.labels())


def test_the_tasks_of_the_plan_end_in_papers() -> None:
    rows = [kind.seed_rows for kind in documents.types() if "Luật" not in kind.seed_rows]
    served = {int(row) for row in re.findall(r"\b\d+\b", " ".join(rows))}
    assert served >= {*range(1, 11), *range(12, 20)}  # the plan the product began with numbers no task 11


@each_kind
def test_a_kind_says_what_it_is_made_from(kind: DocumentType) -> None:
    assert kind.needs.startswith("cần ") and not kind.needs.endswith(".")
    named = NAMED.findall(kind.needs)
    assert set(named) <= {*SHEETS, Office.sheet}, kind.needs
    assert named or kind.code == "bieu_thong_ke"  # made from the law alone
    headings = {f.column.heading for record in (*LIST_SHEETS.values(), Office) for f in fields(record)}
    columns = re.findall(r"(?:ghi|có|mục|là) «([^»]+)»", re.sub(r"«[^»]+» là «[^»]+»|ghi «Có»", "", kind.needs))
    sections = {section for other in documents.types() for section in other.sections}
    assert set(columns) <= headings | sections | {"Công nhận"}, columns


@each_kind
@pytest.mark.parametrize("year", [2021, 2026])
def test_without_what_it_needs_a_review_yields_none(kind: DocumentType, year: int) -> None:
    named = [sheet for sheet in NAMED.findall(kind.needs) if sheet in SHEETS]
    together = [named] if "hoặc" in kind.needs else [[sheet] for sheet in named]
    for sheets in together:
        assert not list(kind.papers(judged(year, **{SHEETS[sheet]: () for sheet in sheets}))), sheets


def test_without_stock_nothing_is_printed_over_it() -> None:
    on_stock = {kind for kind in documents.types() if "«In trên phôi»" in kind.needs}
    assert {kind.code for kind in on_stock} == set(YEAR["in trên phôi"].split())
    plain = assess(review(2026, office=review(2026).office.model_copy(update={"on_stock": "Không"})))[0]
    assert not any(list(kind.papers(plain)) for kind in on_stock)


# --- the command ----------------------------------------------------------------------------------
def test_without_a_workbook_every_kind_is_listed() -> None:
    said = thidua("papers").output
    for kind in documents.types():
        assert f"  {kind.code} " in said and kind.made_for.split(";")[0] in " ".join(said.split())
    assert "Chưa lập" not in said and f"{len(documents.types())} loại văn bản." in said
    assert [p["code"] for p in told()["papers"]] == list(documents.labels())
    assert "yields" not in entry("giay_khen")
    assert entry("giay_khen")["family_name"] == "Quyết định" and entry("giay_khen")["seed_rows"] == "16"


def test_the_sample_of_2026_has_a_paper_of_every_kind() -> None:
    complete = {"to_thieu_tai_lieu"}  # no dossier of it lacks anything
    assert {p["code"] for p in told(str(SAMPLES["2026"]))["papers"] if not p["yields"]} == complete


def test_the_number_told_is_what_a_run_makes() -> None:
    counted = {p["code"]: p["yields"] for p in told(str(SAMPLES["2021"]))["papers"]}
    made = [d.kind.code for d in documents.assign(judged(2021))]
    assert counted == {code: made.count(code) for code in documents.labels()}


def test_a_kind_without_papers_says_why() -> None:
    said = thidua("papers", str(SAMPLES["2021"])).output
    after = " ".join(said.partition("  quyet_dinh_thu_hoi")[2].split())
    assert after.startswith("0 Quyết định thu hồi danh hiệu, hình thức khen thưởng Lập cho: ")
    assert "Chưa lập: cần dòng có «Việc» là «Thu hồi» ở sheet «Đính chính, thu hồi»" in after
    missing = sum(not p["yields"] for p in told(str(SAMPLES["2021"]))["papers"])
    assert said.count("Chưa lập: ") == missing and said.rstrip().endswith(f"{missing} loại chưa lập.")


@pytest.mark.parametrize("words", [(), (str(SAMPLES["2021"]),), (str(SAMPLES["2026"]),)], ids=["all", "2021", "2026"])
def test_it_reads_well_within_the_width_of_a_screen(words: tuple[str, ...]) -> None:
    lines = thidua("papers", *words).output.splitlines()
    assert max(map(len, lines)) <= 100
    assert all(line == line.rstrip() and "\u00a0" not in line for line in lines)
    columns = {line.index(kind.title[:20], 4) for kind in documents.types() for line in lines
               if line.startswith(f"  {kind.code} ")}  # fmt: skip
    assert len(columns) == 1, "titles stand one under another"


def test_a_small_workbook_is_told_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "so-nho-2026.xlsx"
    records = office.review([office.nominee("CN001", office.LDTT)], [office.person()])
    workbook.write_review(path, records, papers=documents.labels())
    assert entry("quyet_dinh_cong_nhan_danh_hieu", str(path))["yields"] == 1
    assert entry("giay_moi_hop", str(path))["yields"] == 0
    said = " ".join(thidua("papers", str(path)).output.split())
    assert "Chưa lập: cần dòng ở sheet «Phiên họp» và thành viên của Hội đồng ấy ở sheet «Hội đồng»" in said


def test_a_workbook_with_mistakes_is_refused_with_all_of_them(tmp_path: Path) -> None:
    faulty = ROOT / "inputs" / "vi-du-co-loi.xlsx"
    answer = thidua("papers", str(faulty))
    assert answer.exit_code == 1 and "LỖI" in answer.output and "giay_khen " not in answer.output
    as_data = thidua("papers", str(faulty), "--format", "json")
    assert as_data.exit_code == 1 and json.loads(as_data.stdout)["exit"] == 1
    blank = tmp_path / "trong.xlsx"
    openpyxl.Workbook().save(blank)
    assert thidua("papers", str(blank)).exit_code == 1
    assert thidua("papers", str(tmp_path / "khong-co.xlsx")).exit_code == 2
