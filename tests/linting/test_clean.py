"""Papers without fault of many offices, kinds and years: the rules must find nothing to say against them."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from textwrap import wrap

import pytest

from pipeline.findings import Level
from pipeline.linting import Answer, Paper, Report, lint, lint_paper, read, read_bytes, read_text
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


def broken(text: str, width: int, between: str) -> str:
    """A text of a paragraph a line as a page shows it, long lines broken."""
    return between.join(piece for line in text.splitlines() for piece in wrap(line, width, break_on_hyphens=False))


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["together", "apart"])
@pytest.mark.parametrize("width", [66, 78])
def test_the_same_text_broken_into_lines_has_no_finding(width: int, between: str) -> None:
    whole = {
        file.name: text
        for file in CLEAN
        if "\t" not in (text := _text(file)) and max(map(len, text.splitlines())) > 120
    }
    assert len(whole) >= 20
    told = {name: faults(lint_paper(read_text(broken(text, width, between), name))) for name, text in whole.items()}
    assert {name: found for name, found in told.items() if found} == {}


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


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
    text = _text(file)
    assert len([line for line in text.splitlines() if line.strip()]) >= 25
    assert text == unicodedata.normalize("NFC", text)


def test_rules_do_judge_them() -> None:
    """A clean paper is one the rules have looked at, not one they could not judge."""
    judged = {verdict.rule.id for file in CLEAN for verdict in lint(file).verdicts if verdict.answer is Answer.MET}
    assert {rule.partition(".")[0] for rule in judged} == {
        "the_thuc", "nam_ngay", "can_cu", "thu_tu", "tu_ngu", "viet_hoa", "dau_cau", "con_sot"
    }  # fmt: skip


@pytest.mark.parametrize(
    "last",
    [
        "Thực hiện Quyết định số 64/2025/QĐ-UBND ngày 15 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Lào Cai quy định "
        "chức năng, nhiệm vụ của Sở.",
        "Căn cứ Quyết định số 64/2025/QĐ-UBND ngày 15 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Lào Cai quy định chức "
        "năng, nhiệm vụ của Sở, Sở Khoa học và Công nghệ ban hành Kế hoạch năm 2026 như sau:",
    ],
    ids=["upright sentence", "lead in italics"],
)
def test_bases_may_run_on_into_the_sentence_that_says_what_is_done(last: str) -> None:
    word = PAPERS["plan_by_styles"]()
    basis = next(p for p in word.paragraphs if p.text.startswith("Căn cứ Quyết định"))
    basis.runs[0].text = last
    basis.runs[0].italic = last.startswith("Căn cứ")
    if last.endswith(":"):
        lead = next(p for p in word.paragraphs if p.text.startswith("Sở Khoa học và Công nghệ ban hành"))
        lead._p.getparent().remove(lead._p)
    paper = read_bytes(saved(word), "ke-hoach.docx")
    assert isinstance(paper, Paper)
    assert faults(lint_paper(paper)) == []
