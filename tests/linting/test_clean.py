"""Papers without fault of many offices, kinds and years: the rules must find nothing to say against them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from pipeline.findings import Level
from pipeline.linting import Answer, Paper, Report, lint, lint_paper, read, read_bytes
from tests.linting.elsewhere import PAPERS
from tests.linting.typed import saved

CLEAN = sorted((Path(__file__).parent / "clean").glob("*.txt"))
KINDS = {"kế hoạch", "quyết định", "báo cáo", "tờ trình", "công văn", "thông báo", "biên bản", "giấy mời", "quy chế",
         "hướng dẫn", "chỉ thị", "chương trình"}  # fmt: skip


def faults(report: Report) -> list[str]:
    """What a person would have to act on: errors and matters to look at."""
    return [
        f"{found.level.name} {found.code} | {found.place.paragraph} | {found.what}"
        for found in report.findings()
        if found.level in (Level.ERROR, Level.REVIEW)
    ]


@pytest.mark.parametrize("file", CLEAN, ids=lambda file: file.stem)
def test_a_text_without_fault_has_no_finding(file: Path) -> None:
    assert faults(lint(file)) == []


@pytest.mark.parametrize("name", sorted(PAPERS))
def test_a_word_file_without_fault_has_no_finding(name: str) -> None:
    paper = read_bytes(saved(PAPERS[name]()), f"{name}.docx")
    assert isinstance(paper, Paper)
    assert faults(lint_paper(paper)) == []


def test_there_are_many_and_of_every_kind() -> None:
    papers = [read(file) for file in CLEAN]
    assert len(papers) >= 36
    assert {paper.kind for paper in papers if isinstance(paper, Paper)} >= KINDS
    years = {paper.day.year for paper in papers if isinstance(paper, Paper) and paper.day}
    assert years >= set(range(2015, 2027))


@pytest.mark.parametrize("file", CLEAN, ids=lambda file: file.stem)
def test_its_parts_are_found(file: Path) -> None:
    paper = read(file)
    assert isinstance(paper, Paper)
    assert paper.kind in KINDS | {"báo cáo thành tích"}
    assert paper.issuer
    assert paper.body
    if paper.kind not in ("quy chế", "biên bản"):
        assert paper.symbol is not None
        assert paper.day is not None
        assert paper.recipients
        assert paper.signer


@pytest.mark.parametrize("file", CLEAN, ids=lambda file: file.stem)
def test_the_texts_themselves_are_as_they_say(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert len([line for line in text.splitlines() if line.strip()]) >= 25
    assert text == unicodedata.normalize("NFC", text)


def test_rules_do_judge_them() -> None:
    """A clean paper is one the rules have looked at, not one they could not judge."""
    judged = {verdict.rule.id for file in CLEAN for verdict in lint(file).verdicts if verdict.answer is Answer.MET}
    assert {rule.partition(".")[0] for rule in judged} == {
        "the_thuc", "nam_ngay", "can_cu", "thu_tu", "tu_ngu", "viet_hoa", "dau_cau", "con_sot"
    }  # fmt: skip
