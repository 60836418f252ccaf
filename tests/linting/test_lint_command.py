"""`thidua lint`: what it prints, how it ends, and the copies it mends."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli.lint import lint
from tests.conftest import Made
from tests.linting.test_numbering import BASES, CLOSING, HEAD

CLEAN = HEAD.format(sign="KH") + "KẾ HOẠCH\nThi đua năm 2025\n" + BASES + "Văn phòng Sở thực hiện./." + CLOSING


def run(*words: object) -> Result:
    return CliRunner().invoke(lint, [str(word) for word in words])


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    file = tmp_path / "ke-hoach.txt"
    file.write_text(CLEAN, encoding="utf-8")
    return file


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    file = tmp_path / "co-loi.txt"
    file.write_text(CLEAN.replace("Số: 12/KH", "Số: 12 /KH").replace("Sở thực", "Sở  thực"), encoding="utf-8")
    return file


def test_a_clean_paper(clean: Path) -> None:
    result = run(clean)
    assert result.exit_code == 0
    assert result.stdout == "ke-hoach.txt\n"
    assert "ke-hoach.txt: " in result.stderr and " 0 lỗi, 0 cần xem xét" in result.stderr


def test_an_error_ends_with_its_own_code(clean: Path, faulty: Path) -> None:
    result = run(clean, faulty)
    assert result.exit_code == 8
    assert "co-loi.txt › dòng 5 «Số: 12 /KH-SNV»: Số, ký hiệu có khoảng trắng ở giữa." in result.stdout
    assert "khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP" in result.stdout


def test_a_file_that_cannot_be_read(clean: Path, tmp_path: Path) -> None:
    result = run(clean, tmp_path / "khong-co.docx")
    assert result.exit_code == 1
    assert "Không mở được tệp (không có tệp, thư mục này)" in result.stdout


def test_a_folder_is_every_paper_in_it(clean: Path, faulty: Path) -> None:
    (clean.parent / "~$ke-hoach.docx").write_bytes(b"")
    (clean.parent / "ghi-chu.xyz").write_bytes(b"")
    result = run(clean.parent)
    assert result.stdout.splitlines()[0] == "co-loi.txt" and "\nke-hoach.txt\n" in result.stdout
    assert "xyz" not in result.stdout and "~$" not in result.stdout
    assert run(clean.parent / "trong").exit_code == 1


def test_json_is_one_document(faulty: Path) -> None:
    told = json.loads(run(faulty, "--format", "json", "--all").stdout)
    codes = {finding["code"] for finding in told["findings"]}
    assert "the_thuc.so_ky_hieu.cach_chu" in codes
    file = told["files"][0]
    assert file["read"] and file["counts"]["lỗi"] >= 1
    assert {verdict["answer"] for verdict in file["verdicts"]} >= {"đạt", "lỗi", "không đánh giá được"}
    assert len(file["verdicts"]) == sum(file["counts"].values())


def test_all_rules_are_told_on_request(clean: Path) -> None:
    result = run(clean, "--all")
    assert "ĐẠT (" in result.stdout and "KHÔNG ĐÁNH GIÁ ĐƯỢC (" in result.stdout
    assert "the_thuc.quoc_hieu " in result.stdout


def test_the_list_of_rules() -> None:
    text = run("--rules")
    assert text.exit_code == 0
    assert "THỂ THỨC VÀ KỸ THUẬT TRÌNH BÀY (" in text.stdout
    listed = json.loads(run("--rules", "--format", "json").stdout)
    assert len(listed["rules"]) >= 120
    assert {rule["group"] for rule in listed["rules"]} == set(listed["groups"])
    assert all(rule["id"].startswith(f"{rule['group']}.") and rule["title"] for rule in listed["rules"])
    assert run().exit_code == 2


def test_a_mended_copy_beside_the_file(faulty: Path) -> None:
    before = faulty.read_bytes()
    result = run(faulty, "--fix")
    copy = faulty.with_name("co-loi.da-sua.txt")
    assert result.exit_code == 8
    assert "Văn phòng Sở thực hiện./." in copy.read_text(encoding="utf-8")
    assert faulty.read_bytes() == before
    assert "đã sửa:" in result.stderr
    again = run(faulty, "--fix")
    assert again.exit_code == 5 and "đã có" in again.stderr


def test_where_the_mended_copy_goes(faulty: Path, clean: Path, tmp_path: Path) -> None:
    run(faulty, "--fix", "-o", tmp_path / "moi.txt")
    assert (tmp_path / "moi.txt").exists()
    assert run(faulty, "-o", tmp_path / "khac.txt").exit_code == 2
    assert run(faulty, clean, "--fix", "-o", tmp_path / "khac.txt").exit_code == 2
    result = run(clean, "--fix")
    assert result.exit_code == 0 and "không có chỗ nào sửa tự động" in result.stderr


def test_our_own_papers_are_clean(made: Made) -> None:
    files = sorted(made.folder.rglob("*.docx"))
    result = run(*files, "--format", "json")
    told = json.loads(result.stdout)
    wrong = [f for f in told["findings"] if f["level"] != "lưu ý"]
    assert not wrong, wrong[:5]
    assert result.exit_code == 0
    assert len(told["files"]) == len(files) > 100


def test_a_word_file_is_told_by_its_paragraphs(made: Made, tmp_path: Path) -> None:
    [plan] = made.papers("ke_hoach_thi_dua_khen_thuong")
    copy = tmp_path / plan.name
    shutil.copy(plan, copy)
    assert run(copy).exit_code == 0
    all_told = run(copy, "--all")
    assert "the_thuc.tieu_ngu.duong_ke_dai" in all_told.stdout
