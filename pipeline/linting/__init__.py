"""Soát văn bản: any finished paper, ours or written by hand, judged rule by rule.

`lint(path)` reads a .docx, a .pdf with a text layer or a .txt, and answers for every rule: đạt, lỗi, cần xem xét,
lưu ý, or không đánh giá được.
"""

from __future__ import annotations

from pipeline.linting.ours import remarks
from pipeline.linting.paper import Line, Paper
from pipeline.linting.reading import read, read_bytes, read_text
from pipeline.linting.report import Report, Verdict, lint, lint_paper
from pipeline.linting.rule import GROUPS, Answer, Hit, Rule, declared


def rules() -> tuple[Rule, ...]:
    """Every rule, by group, then by id."""
    return tuple(declared())


__all__ = ["GROUPS", "Answer", "Hit", "Line", "Paper", "Report", "Rule", "Verdict", "lint", "lint_paper", "read",
           "read_bytes", "read_text", "remarks", "rules"]  # fmt: skip
