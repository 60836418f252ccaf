"""The first start on a bare machine: `thidua.py`, and the lock it installs from."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import json
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import thidua

ROOT = Path(__file__).parent.parent

# --- A clone in a folder as offices name them, with nothing to install --------------------------------------

PIPELINE = """
import json, os, sys, time
if "wait" in sys.argv:
    print("đang chờ", flush=True)
    time.sleep(60)
print(json.dumps([sys.argv[1:], os.getcwd(), sys.flags.utf8_mode, sys.prefix]))
sys.exit(7)
"""


def make_clone(folder: Path) -> Path:
    for package in ("pipeline", "pytest"):
        (folder / package).mkdir(parents=True)
        (folder / package / "__init__.py").touch()
        (folder / package / "__main__.py").write_text(PIPELINE, encoding="utf-8")
    (folder / "requirements.lock").write_text("# nothing\n", encoding="utf-8")
    shutil.copy(ROOT / "thidua.py", folder)
    return folder


def command(clone: Path, *words: str) -> list[str]:
    return [sys.executable, str(clone / "thidua.py"), *words]


def machine(home: Path) -> dict[str, str]:
    """A machine with an empty home, no index to install from, and leftovers of another Python."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    # A Python without ensurepip can be served only by what else the machine has.
    programs = os.defpath if importlib.util.find_spec("ensurepip") else os.environ["PATH"]
    return {**kept, "PATH": programs, "HOME": str(home), "PIP_NO_INDEX": "1", "PYTHONPATH": "another place"}


def start(clone: Path, *words: str) -> subprocess.CompletedProcess[str]:
    home = clone.parent
    return subprocess.run(
        command(clone, *words),
        env=machine(home),
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone that was started once already."""
    folder = make_clone(tmp_path_factory.mktemp("Sở Kế hoạch và Đầu tư") / "thi đua")
    first = start(folder, "run", "sổ 2026.xlsx", "--final")
    assert "Đang dựng môi trường làm việc" in first.stderr
    assert "Đã xong." in first.stderr
    assert json.loads(first.stdout)[0] == ["run", "sổ 2026.xlsx", "--final"]
    assert first.returncode == 7
    return folder


def test_a_later_start_only_passes_words_and_exit_code_through(clone: Path) -> None:
    again = start(clone, "check", "Đợt xét & «2026».xlsx", "")
    words, folder, utf8, prefix = json.loads(again.stdout)
    assert words == ["check", "Đợt xét & «2026».xlsx", ""]
    assert Path(folder) == clone.parent.resolve()
    assert utf8 == 1
    assert Path(prefix) == clone.resolve() / ".venv"
    assert again.stderr == ""
    assert again.returncode == 7


def test_the_word_test_runs_the_tests_from_the_root(clone: Path) -> None:
    again = start(clone, "test", "-q", "tests/test_words.py")
    words, folder, *_ = json.loads(again.stdout)
    assert words == ["-q", "tests/test_words.py"]
    assert Path(folder) == clone.resolve()
    assert again.returncode == 7


def test_two_starts_on_an_unfinished_environment_repair_it_once(clone: Path) -> None:
    (clone / ".venv" / "ready").unlink()
    (clone / ".venv" / "pyvenv.cfg").write_text("nửa chừng", encoding="utf-8")
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    both = [
        subprocess.Popen(command(clone, "run"), env=machine(clone.parent), **pipes)  # type: ignore[call-overload]
        for _ in range(2)
    ]
    told = [child.communicate()[1] for child in both]
    assert [child.returncode for child in both] == [7, 7]
    assert "".join(told).count("Đang dựng môi trường làm việc") == 1
    assert "".join(told).count("Một lần chạy khác đang dựng môi trường") == 1
    assert start(clone, "run").stderr == ""


if sys.platform != "win32":  # elsewhere a process cannot send another the keys Ctrl-C

    def test_ctrl_c_reaches_the_command(clone: Path) -> None:
        child = subprocess.Popen(
            command(clone, "wait"), env=machine(clone.parent), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert child.stdout is not None
        assert child.stdout.readline().decode().strip() == "đang chờ"
        child.send_signal(signal.SIGINT)
        child.communicate()
        assert child.returncode == -signal.SIGINT  # which a shell reports as 130


# --- Its decisions ------------------------------------------------------------------------------------------


def test_it_is_ready_only_with_this_lock_and_this_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock, python, ready = tmp_path / "requirements.lock", tmp_path / "python", tmp_path / "ready"
    for name, path in (("LOCK", lock), ("PYTHON", python), ("READY", ready)):
        monkeypatch.setattr(thidua, name, str(path))
    lock.write_text("click==8.5.1", encoding="utf-8")
    assert not thidua.is_ready()
    ready.write_text(thidua.signature(), encoding="utf-8")
    assert thidua.is_ready()
    lock.write_text("click==8.5.2", encoding="utf-8")
    assert not thidua.is_ready()
    ready.write_text(thidua.signature(), encoding="utf-8")
    monkeypatch.setattr(thidua, "PYTHON", str(tmp_path / "newer python"))
    assert not thidua.is_ready()


def test_what_debian_lacks_is_named_with_its_command(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    with pytest.raises(SystemExit) as end:
        thidua.maker()
    assert end.value.code == thidua.MISSING
    assert "    sudo apt-get install python3-venv\n" in capfd.readouterr().err
    monkeypatch.setattr(shutil, "which", {"virtualenv": "/usr/bin/virtualenv"}.get)
    assert thidua.maker() == ["/usr/bin/virtualenv", "--quiet", "--python", "/usr/bin/python3"]


def test_a_failed_installation_ends_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(thidua, "build_with_uv", lambda: False)
    monkeypatch.setattr(thidua, "build_with_pip", lambda: False)
    monkeypatch.setattr(thidua, "READY", str(tmp_path / "ready"))
    with pytest.raises(SystemExit) as end:
        thidua.build()
    assert end.value.code == thidua.MISSING
    assert "Chưa cài được các gói trong requirements.lock" in capfd.readouterr().err
    assert not (tmp_path / "ready").exists()


def test_a_python_too_old_is_told_so(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    path = ROOT / "thidua.py"
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 6))
    monkeypatch.setattr(sys, "version_info", (3, 6, 15))
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(path))
    assert end.value.code == thidua.MISSING
    assert capfd.readouterr().err == "Cần Python 3.11 trở lên; máy đang dùng Python 3.6.\n"


def test_where_a_process_cannot_become_another_its_exit_code_is_handed_on() -> None:
    assert thidua.attend([sys.executable, "-c", "raise SystemExit(4)"]) == 4


# --- The lock -----------------------------------------------------------------------------------------------


def pinned(lock: str) -> dict[str, str]:
    """Package names and versions of a lock, each of which must carry a hash."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = re.findall(r"^([\w.-]+)==(\S+)(?: ;[^\\\n]+)? \\\n {4}--hash=sha256:[0-9a-f]{64}", text, re.M)
    assert len(packages) == len(re.findall(r"^[^\s#]", text, re.M))
    return {canonicalize_name(name): version for name, version in packages}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text
    assert "@" not in text


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    run, developers = pinned("requirements.lock"), pinned("requirements-dev.lock")
    for requirement in map(Requirement, project["dependencies"] + extras["test"]):
        assert run[canonicalize_name(requirement.name)] in requirement.specifier, requirement
    for requirement in map(Requirement, extras["dev"]):
        assert developers[canonicalize_name(requirement.name)] in requirement.specifier, requirement
    assert run.items() <= developers.items()


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(str(node.module).partition(".")[0])
    return found


def test_what_is_imported_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [text for group in project["optional-dependencies"].values() for text in group]
    asked = {canonicalize_name(Requirement(text).name) for text in project["dependencies"] + extras}
    outside = set().union(*map(imported, (ROOT / "pipeline").rglob("*.py"))) - sys.stdlib_module_names
    publishers = importlib.metadata.packages_distributions()
    for name in outside - {"pipeline"}:
        assert asked & {canonicalize_name(publisher) for publisher in publishers.get(name, [name])}, name
