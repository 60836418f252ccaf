"""What the rules say of a paper just made, whose form, leftovers and instruments have been checked already."""

from __future__ import annotations

from dataclasses import replace

from pipeline.findings import Finding, Level
from pipeline.linting.reading import read_bytes
from pipeline.linting.report import Report, judged
from pipeline.linting.rule import declared

_CHECKED_GROUPS = ("the_thuc", "con_sot")
_CHECKED_RULES = frozenset(
    f"can_cu.{rule}"
    for rule in ("con_hieu_luc", "da_co_hieu_luc", "dung_co_quan", "dung_ngay", "dung_ten_loai", "luat_khong_ghi_so")
)
"""What `checking.check` judges of our papers by itself, from their facts and the day of their law."""


def remarks(content: bytes, file: str) -> list[Finding]:
    """Words, years, numbers and marks to look at, most of them typed in the workbook: none stops the paper."""
    paper = read_bytes(content, file)
    if isinstance(paper, Finding):
        return []
    rules = (r for r in declared() if r.group not in _CHECKED_GROUPS and r.id not in _CHECKED_RULES)
    report = Report(file, paper.form, tuple(judged(rule, paper) for rule in rules))
    told = (f for f in report.findings() if f.level is not Level.NOTICE)
    return [replace(f, level=Level.REVIEW) for f in told]
