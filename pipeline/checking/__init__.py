"""Checking (kiểm tra): what a finished paper must be, read back from the docx itself.

`check` runs every check on one of our own papers; `check_form` alone works on anybody's docx.
"""

from __future__ import annotations

import json

from pipeline.checking.form import check_form
from pipeline.checking.leftovers import leftovers, nothing_amiss, read_back
from pipeline.checking.legal_bases import check_legal_bases
from pipeline.checking.text import body, paragraphs
from pipeline.documents import Document
from pipeline.findings import Finding

__all__ = ["check", "check_briefly", "check_form", "check_legal_bases", "check_text", "paragraphs"]


def check(docx: bytes, document: Document) -> list[Finding]:
    """Form by Nghị định 30/2020/NĐ-CP, leftovers, legal bases, and every stated name, number and amount found back."""
    form = check_form(docx, file=document.file) if document.kind.formal else []
    return [*form, *check_text(docx, document)]


def check_briefly(docx: bytes, document: Document) -> list[Finding]:
    """For one of a long batch from one template, whose first papers `check` has passed.

    Asks of the raw body what cannot be left to a sample: marks left over, a name, number or amount missing.
    """
    return [] if nothing_amiss(body(docx), document.facts.model_dump()) else check_text(docx, document)


def check_text(docx: bytes, document: Document) -> list[Finding]:
    """The quick part of `check`: all but the form, for papers whose kind's form was already checked."""
    text = paragraphs(docx)
    facts = document.facts.model_dump()
    given = json.dumps(facts, ensure_ascii=False)
    cited = check_legal_bases(text, document.day, document.file) if document.day else []
    return [*leftovers(text, document.file, given), *cited, *read_back(text, facts, document.file)]
