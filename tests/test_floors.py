"""The house's floors: a module imports only from floors below, and outside packages stay behind their seams."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = [
    {"words", "findings", "console"},
    {"records", "law"},
    {"workbook", "eligibility", "frame"},
    {"documents"},
    {"rendering", "checking", "pdf"},
    {"stationery", "dossier", "linting"},
    {"making", "binding", "results_page", "rollover", "comparing"},
    {"run"},
    {"cli"},
    {"__main__", "guides"},
]
SEAMS = {
    "openpyxl": {"workbook"},
    "docxtpl": {"rendering"},
    "docx": {"frame", "rendering", "checking"},
    "icalendar": {"documents"},
    "dxpdf": {"pdf"},
    "fontTools": {"pdf"},
    "pikepdf": {"pdf"},
    "PIL": {"pdf"},
    "pypdf": {"pdf"},
    "pypdfium2": {"pdf"},
    "python_redlines": {"comparing"},
    "click": {"cli", "console"},
    "filelock": {"dossier"},
}
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
MODULES = sorted(p for p in (ROOT / "pipeline").rglob("*.py") if p != ROOT / "pipeline" / "__init__.py")


def room(path: Path) -> str:
    return path.relative_to(ROOT / "pipeline").parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names |= (
                {f"{node.module}.{alias.name}" for alias in node.names} if node.module == "pipeline" else {node.module}
            )
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_imports_point_down_and_packages_stay_behind_their_seams(path: Path) -> None:
    here = room(path)
    for name in imported(path):
        top, _, rest = name.partition(".")
        if top == "pipeline" and rest and rest != "__version__":
            there = rest.split(".")[0]
            assert there == here or FLOOR[there] < FLOOR[here], f"{here} imports {there}"
        assert here in SEAMS.get(top, {here}), f"{here} imports {top}"


def test_modules_are_read_in_one_sitting() -> None:
    long = {p.relative_to(ROOT).as_posix(): n for p in MODULES if (n := len(p.read_text("utf-8").splitlines())) > 300}
    assert not long, long
