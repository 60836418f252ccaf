"""Exit codes are a promise: each one documented, each one reached by a real command."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline import documents, dossier, workbook
from pipeline.run import EXIT_MEANINGS, Exit
from tests.conftest import ROOT, SAMPLES
from tests.workbook import office

SAMPLE = str(SAMPLES["2026"])
PLAN, PLAN_FILE = "ke_hoach_thi_dua_khen_thuong", "ke-hoach-thi-dua-khen-thuong.docx"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A workbook of a few rows, from which the plan of the year can be made."""
    book = tmp_path_factory.mktemp("so") / "so-tai-chinh-2026.xlsx"
    workbook.write_review(book, office.REVIEW.changed(nominations=()), papers=documents.labels())
    return str(book)


def thidua(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", *words], cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, **environment}, check=False)  # fmt: skip
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done


def test_every_code_has_a_meaning() -> None:
    assert set(EXIT_MEANINGS) == set(Exit)


def test_0_done(small: str, tmp_path: Path) -> None:
    assert thidua("run", small, "-o", str(tmp_path), "--only", PLAN).returncode == Exit.DONE
    assert thidua("verify", str(tmp_path / "so-tai-chinh-2026")).returncode == Exit.DONE


def test_1_input_refused(tmp_path: Path) -> None:
    done = thidua("check", str(ROOT / "inputs" / "vi-du-co-loi.xlsx"), "--report", str(tmp_path / "xem.xlsx"))
    assert done.returncode == Exit.REFUSED and "LỖI" in done.stdout
    assert (tmp_path / "xem.xlsx").is_file()


@pytest.mark.parametrize(
    "words",
    [("khong-co",), ("run",), ("run", "khong-co.xlsx"), ("run", SAMPLE, "--only", "to_khai"), ("law", "ngay-mai"),
     ("init", "so.xlsx"), ("init", "so.docx", "--year", "2027"), ("init", SAMPLE, "--year", "2027")],
)  # fmt: skip
def test_2_wrong_usage_is_told_in_vietnamese(words: tuple[str, ...]) -> None:
    done = thidua(*words)
    assert done.returncode == Exit.USAGE
    assert "Cách dùng: thidua" in done.stderr and "Lỗi:" in done.stderr


def test_4_a_paper_that_cannot_be_replaced_is_listed(small: str, tmp_path: Path) -> None:
    # a folder where the paper's file should go: the one obstacle no permission lifts
    (tmp_path / "so-tai-chinh-2026" / "ke_hoach" / PLAN_FILE / "x").mkdir(parents=True)
    done = thidua("run", small, "-o", str(tmp_path), "--only", PLAN)
    assert done.returncode == Exit.SOME_FAILED and PLAN_FILE in done.stdout


def test_5_cannot_write(small: str, tmp_path: Path) -> None:
    (tmp_path / "so-tai-chinh-2026").write_text("một tệp đứng ở chỗ của thư mục", "utf-8")
    done = thidua("run", small, "-o", str(tmp_path), "--only", PLAN)
    assert done.returncode == Exit.CANNOT_WRITE and "Không ghi được" in done.stdout


def test_6_template_refused(small: str, tmp_path: Path) -> None:
    own = tmp_path / "mau"
    own.mkdir()
    (own / f"{PLAN}.docx").write_bytes(b"khong phai docx")
    done = thidua("run", small, "-o", str(tmp_path / "ra"), "--templates", str(own), "--only", PLAN)
    assert done.returncode == Exit.TEMPLATE and f"{PLAN}.docx" in done.stdout
    assert not (tmp_path / "ra").exists()
    assert thidua("templates", "check", "--templates", str(own)).returncode == Exit.TEMPLATE


def test_7_locked_by_another_run(small: str, tmp_path: Path) -> None:
    with dossier.Press(tmp_path / "so-tai-chinh-2026"):
        done = thidua("run", small, "-o", str(tmp_path), "--only", PLAN)
    assert done.returncode == Exit.LOCKED and not list(tmp_path.rglob("*.docx"))


def test_8_verification_failed(small: str, tmp_path: Path) -> None:
    thidua("run", small, "-o", str(tmp_path), "--only", PLAN)
    next(tmp_path.rglob("*.docx")).unlink()
    done = thidua("verify", str(tmp_path / "so-tai-chinh-2026"))
    assert done.returncode == Exit.VERIFICATION and "không còn tệp" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_130_interrupted_and_resumed(tmp_path: Path) -> None:
    # kinds of many papers, so that the interruption comes in the midst of them
    kinds = ("giay_khen", "bang_chung_nhan_danh_hieu", "phieu_danh_gia_sang_kien")
    order = ["run", SAMPLE, "-o", str(tmp_path), *(word for kind in kinds for word in ("--only", kind))]
    process = subprocess.Popen([sys.executable, "-m", "pipeline", *order], cwd=ROOT,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # fmt: skip
    while process.poll() is None and not (tmp_path / ".so-tai-chinh-2026.dang-lam").exists():
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == Exit.INTERRUPTED, err
    assert "Đã ngắt" in err.decode() and b"Traceback" not in err
    assert not (tmp_path / "so-tai-chinh-2026").exists()
    assert thidua(*order).returncode == Exit.DONE
    assert dossier.verify(tmp_path / "so-tai-chinh-2026") == []


def test_a_redirected_windows_stream_still_gets_utf_8(tmp_path: Path) -> None:
    done = thidua("law", "2026-12-15", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.returncode == 0 and "Luật Thi đua, khen thưởng" in done.stdout
