"""The plan of 2021, an issued paper with its slips: every mark of a careful reader is told, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from pipeline.findings import Level
from pipeline.linting import Hit, Paper, lint_paper, read_bytes, read_text
from tests.linting.expected_seed import MARKS, RIGHT, Mark, Right
from tests.linting.seed_docx import TEXT, seed_docx

GRAVE = (Level.ERROR, Level.REVIEW)
MARK_IDS = [f"{m.mark}-{m.rule}-{m.line}" for m in MARKS]


class Judged(NamedTuple):
    """A paper and what every rule says of it, notices left out."""

    paper: Paper
    hits: list[tuple[str, Hit]]


def judged(paper: Paper) -> Judged:
    return Judged(paper, [(v.rule.id, hit) for v in lint_paper(paper).verdicts for hit in v.hits if hit.level in GRAVE])


def lines(hit: Hit) -> tuple[int, str]:
    return (hit.line.number, hit.line.text) if hit.line else (0, "")


@pytest.fixture(scope="module")
def typed_out() -> Judged:
    """The plan as the text of its PDF."""
    return judged(read_text(TEXT.read_text(encoding="utf-8"), TEXT.name))


@pytest.fixture(scope="module")
def in_word() -> Judged:
    """The plan as set in Word."""
    paper = read_bytes(seed_docx(), "ke-hoach-2021.docx")
    assert isinstance(paper, Paper)
    return judged(paper)


@pytest.mark.parametrize("mark", MARKS, ids=MARK_IDS)
def test_every_mark_is_told_at_its_line(mark: Mark, typed_out: Judged) -> None:
    at = [lines(hit) for rule, hit in typed_out.hits if (rule, hit.level) == (mark.rule, mark.level)]
    assert any(number == mark.line and mark.words in text for number, text in at), at


@pytest.mark.parametrize("mark", MARKS, ids=MARK_IDS)
def test_every_mark_is_told_in_the_word_file_too(mark: Mark, in_word: Judged) -> None:
    at = [lines(hit) for rule, hit in in_word.hits if (rule, hit.level) == (mark.rule, mark.level)]
    assert any(mark.words in text for _, text in at), at


def test_nothing_else_is_told(typed_out: Judged) -> None:
    expected = {(mark.rule, mark.line) for mark in MARKS}
    assert [(rule, lines(hit)) for rule, hit in typed_out.hits if (rule, lines(hit)[0]) not in expected] == []


def test_nothing_else_is_told_of_the_word_file(in_word: Judged) -> None:
    expected = [(mark.rule, mark.words) for mark in MARKS]
    assert list(_unexpected(in_word, expected)) == []


def _unexpected(paper: Judged, expected: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for rule, hit in paper.hits:
        text = lines(hit)[1]
        if not any(rule == told and words in text for told, words in expected):
            yield rule, text


@pytest.mark.parametrize("right", RIGHT, ids=[f"{r.mark}-{r.line}" for r in RIGHT])
def test_what_is_right_is_left_alone(right: Right, typed_out: Judged, in_word: Judged) -> None:
    assert any(right.words in line.text for line in typed_out.paper.lines), "the words are in the plan"
    for paper in (typed_out, in_word):
        touched = [
            (rule, hit.quote)
            for rule, hit in paper.hits
            if right.words in lines(hit)[1] and hit.quote and _overlap(lines(hit)[1], hit.quote, right.words)
        ]
        assert [each for each in touched if each[0] not in ALLOWED.get(right.mark, ())] == []


# Rules that quote the first words of a paragraph to say something of the whole of it.
ALLOWED = {
    "Y09": ("the_thuc.can_cu.chung_doan", "the_thuc.can_cu.tham_quyen", "tu_ngu.ten_luat_thi_dua"),
    "C10": ("the_thuc.can_cu.chung_doan", "the_thuc.can_cu.tham_quyen"),
    "N12": ("dau_cau.cach_sau_dau",),
}


def _overlap(text: str, one: str, other: str) -> bool:
    """Whether two pieces of a text share letters."""
    first, second = text.find(one), text.find(other)
    return first >= 0 and first < second + len(other) and second < first + len(one)


def test_the_text_names_no_real_signer() -> None:
    assert Path(TEXT).read_text(encoding="utf-8").rstrip().endswith("Hoàng Hữu Thiện")
