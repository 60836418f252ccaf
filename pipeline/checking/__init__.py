"""Checking (kiểm tra): what a finished paper must be, read back from the docx itself.

`check` runs every check on one of our own papers; `check_form` alone works on anybody's docx.
"""

from __future__ import annotations

import json

from pipeline.checking.form import check_form
from pipeline.checking.leftovers import leftovers, read_back
from pipeline.checking.text import paragraphs
from pipeline.documents import Document
from pipeline.findings import Finding

__all__ = ["check", "check_form", "check_text", "paragraphs"]


def check(docx: bytes, document: Document) -> list[Finding]:
    """Form by Nghị định 30/2020/NĐ-CP, leftovers, and every stated name, number and amount found back."""
    return [*check_form(docx, file=document.file), *check_text(docx, document)]


def check_text(docx: bytes, document: Document) -> list[Finding]:
    """The quick part of `check`: leftovers and read-back, for papers whose kind's form was already checked."""
    text = paragraphs(docx)
    facts = document.facts.model_dump()
    given = json.dumps(facts, ensure_ascii=False)
    return [*leftovers(text, document.file, given), *read_back(text, facts, document.file)]
