"""The docs tell the truth: their tables are the program's own, and what they name exists."""

from __future__ import annotations

import re
import shlex
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from pipeline import documents, guides
from pipeline import run as journey
from pipeline.cli import cli
from tests.test_floors import FLOORS

ROOT = Path(__file__).parent.parent
PAGES = sorted((*ROOT.glob("*.md"), *ROOT.glob("[!.]*/*.md")))
FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
COMMAND = re.compile(r"(?:(?:py|python3) thidua\.py|\bthidua) (?P<words>(?:[a-z]+|--help\b)[^`\n#)…]*)")
WORKBOOK = re.compile(r"\b(?:so|vi)-[a-z-]+(?:-20\d\d)?\.xlsx")

everywhere = pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def anchors(page: Path) -> set[str]:
    """Names of a page's headings, as the reader's browser knows them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def commands(page: Path) -> Iterator[list[str]]:
    """Command lines a page tells its reader to type, word by word: fenced blocks and code spans."""
    blocks = [block.group() for block in FENCE.finditer(text(page))]
    spans = re.findall(r"`([^`\n]+)`", FENCE.sub("", text(page)))
    for piece in (*blocks, *spans):
        for found in COMMAND.finditer(piece):
            yield shlex.split(found["words"].rstrip(" .,;"))


@pytest.fixture(scope="module")
def tables() -> dict[str, str]:
    return guides.tables()


# --- tables ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("page", guides.GUIDES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_tables_are_what_the_program_says_today(page: Path, tables: dict[str, str]) -> None:
    assert guides.filled(text(page), tables) == text(page), "run: python -m pipeline.guides"


def test_every_table_is_shown_somewhere(tables: dict[str, str]) -> None:
    shown = {name for page in guides.GUIDES for name in re.findall(r"<!-- bảng: (.+?) -->", text(page))}
    assert shown == set(tables)


def test_a_marker_that_names_no_table_is_refused() -> None:
    with pytest.raises(KeyError, match="không có"):
        guides.filled("<!-- bảng: không có -->\n<!-- hết bảng -->", {})


def test_a_value_cannot_break_its_table() -> None:
    made = guides.filled("<!-- bảng: sheet -->\n<!-- hết bảng -->", {"sheet": guides.sheets()})
    rows = [line for line in made.splitlines() if line.startswith("|")]
    assert len({len(re.findall(r"(?<!\\)\|", row)) for row in rows}) == 1


# --- what the pages name --------------------------------------------------------------------------
@everywhere
def test_links_and_pictures_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(FENCE.sub("", text(page))):
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        there = (page.parent / file).resolve() if file else page
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target


@everywhere
def test_commands_are_commands_of_the_program(page: Path) -> None:
    for words in commands(page):
        if words[0] in ("test", "--help"):  # `test` belongs to thidua.py itself
            continue
        command: click.Command = cli
        while isinstance(command, click.Group):
            assert words and words[0] in command.commands, words
            command = command.commands[words.pop(0)]
        known = {word for p in command.params for word in p.opts} | {"--help"}
        assert {word for word in words if word.startswith("-")} <= known, words


@everywhere
def test_codes_of_papers_are_real(page: Path) -> None:
    for words in commands(page):
        asked = [words[n + 1] for n, word in enumerate(words[:-1]) if word == "--only"]
        assert set(asked) <= set(documents.labels())


def test_the_readme_gives_the_two_commands() -> None:
    lines = text(ROOT / "README.md").splitlines()
    assert "python3 thidua.py run inputs/so-tai-chinh-2026.xlsx" in lines
    assert "python3 thidua.py test" in lines
    assert "(docs/huong-dan.md)" in text(ROOT / "README.md")


@everywhere
def test_sample_workbooks_named_are_there(page: Path) -> None:
    own = {"so-cua-toi-2027.xlsx"}  # the reader's
    missing = [n for n in set(WORKBOOK.findall(text(page))) - own if not (ROOT / "inputs" / n).is_file()]
    assert not missing


def test_findings_shown_are_found() -> None:
    faulty = "vi-du-co-loi.xlsx"
    shown = re.findall(rf"^{re.escape(faulty)} › .+$", text(ROOT / "docs" / "huong-dan.md"), re.MULTILINE)
    assert len(shown) > 1
    assert set(shown) <= {str(finding) for finding in journey.check(ROOT / "inputs" / faulty).findings}


def test_the_map_shows_the_floors_as_they_are() -> None:
    rows = re.findall(r"^\| (\d+) \| (.+) \|$", text(ROOT / "docs" / "ARCHITECTURE.md"), re.MULTILINE)
    known = set().union(*FLOORS)
    shown = {int(n): set(re.findall(r"`(\w+)`", line)) & known for n, line in rows}
    assert shown == dict(enumerate(FLOORS, 1))


# --- house rules ----------------------------------------------------------------------------------
@everywhere
def test_pages_are_clean(page: Path) -> None:
    body = text(page)
    assert unicodedata.is_normalized("NFC", body)
    assert not re.search(r"/(?:home|root|tmp|work|Users)/|[A-Z]:\\", body)
    assert not re.search(r"TODO|FIXME", body)
    assert body.endswith("\n") and "\r" not in body


@pytest.mark.parametrize("picture", sorted((ROOT / "docs" / "images").glob("*")), ids=lambda p: p.name)
def test_pictures_are_small_and_used(picture: Path) -> None:
    assert picture.suffix == ".png" and picture.stat().st_size <= 150_000
    assert any(f"images/{picture.name}" in text(page) for page in PAGES)
