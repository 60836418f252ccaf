"""Thể thức: whether any finished .docx keeps the form of Nghị định số 30/2020/NĐ-CP.

Formatting is judged as Word shows it (defaults, theme, styles, lists), parts are told by content and place,
so papers made elsewhere are judged by the same measures as our own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.checking.form.body_rules import judge_body
from pipeline.checking.form.closing_rules import judge_annexes, judge_closing, judge_tables
from pipeline.checking.form.head_rules import judge_head
from pipeline.checking.form.opening_rules import judge_opening
from pipeline.checking.form.page_rules import judge_page_numbers, judge_sections, judge_type
from pipeline.checking.form.paper import Unreadable
from pipeline.checking.form.parting import parted
from pipeline.checking.form.parts import parts_of
from pipeline.checking.form.reading import read
from pipeline.checking.form.report import Report
from pipeline.checking.form.rules import FormRule, form_rules, occasioned
from pipeline.findings import Finding

__all__ = ["Examined", "FormRule", "check_form", "examine_form", "form_rules"]


@dataclass(frozen=True, slots=True)
class Examined:
    """Kết quả xét thể thức: the findings, and the codes of the rules the paper gave occasion for."""

    findings: tuple[Finding, ...]
    judged: frozenset[str]


def check_form(docx: bytes, *, file: str) -> list[Finding]:
    """Findings on the form of one paper, each said once with the number of places.

    Codes begin with "the_thuc."; a part's own are "the_thuc.<part>.<aspect>", as in
    "the_thuc.quoc_hieu.co_chu". Minutes, annexes and certificates are judged by their own layout.
    """
    return list(examine_form(docx, file=file).findings)


def examine_form(docx: bytes, *, file: str) -> Examined:
    """The findings of `check_form`, and which of `form_rules` could be judged."""
    report = Report(file)
    try:
        paper = read(docx)
        paper = replace(paper, blocks=parted(paper.blocks))
    except Unreadable:
        report.add("khong_doc_duoc", "")
        return Examined(tuple(report.findings()), frozenset())
    parts = parts_of(paper)
    judge_sections(report, paper, parts)
    judge_type(report, paper, parts)
    judge_page_numbers(report, paper, parts)
    judge_head(report, parts)
    judge_opening(report, parts)
    judge_body(report, parts)
    judge_closing(report, parts)
    judge_tables(report, parts.data_tables)
    judge_annexes(report, parts)
    return Examined(tuple(report.findings()), occasioned(parts))
