"""The sample reviews as finished papers: rendered in memory, read back as words and tables."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import docx
from docx.document import Document as Docx

from inputs.samples import ke_hoach_va_dau_tu_2021, tai_chinh_2026
from pipeline import checking, stationery
from pipeline.documents import Document, DocumentType, types
from pipeline.eligibility import Assessment, assess
from pipeline.records import Review

REVIEWS = {2021: ke_hoach_va_dau_tu_2021.review(), 2026: tai_chinh_2026.review()}


def review(year: int, **changes: Any) -> Review:
    """A sample review, with some of its records replaced."""
    known = REVIEWS[year]
    return Review(**{name: getattr(known, name) for name in Review.model_fields} | changes) if changes else known


def judged(year: int, **changes: Any) -> Assessment:
    """A sample review, assessed, with some of its records replaced."""
    return assess(review(year, **changes))[0] if changes else _judged(year)


@cache
def _judged(year: int) -> Assessment:
    return assess(REVIEWS[year])[0]


def kind(code: str) -> DocumentType:
    """The kind of paper a code names."""
    return next(k for k in types() if k.code == code)


def papers(code: str, assessment: Assessment) -> list[Document]:
    """Every paper of a kind."""
    return list(kind(code).papers(assessment))


@cache
def _compiled(code: str) -> stationery.Stationery:
    return stationery.Stationery({code: stationery.Sheet(code, kind(code).layout().bytes(), kind(code))})


def made(document: Document) -> bytes:
    """The finished file; every check of our own papers passes."""
    content = _compiled(document.kind.code).render(document.kind, document.facts)
    assert [str(f) for f in checking.check(content, document)] == []
    return content


def text(document: Document) -> str:
    """The words of the finished paper, a paragraph a line."""
    return "\n".join(checking.paragraphs(made(document)))


def opened(document: Document) -> Docx:
    """The finished paper, opened."""
    return docx.Document(io.BytesIO(made(document)))


def tables(document: Document) -> list[list[list[str]]]:
    """Bordered tables of the finished paper: cells by row."""
    return [
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in opened(document).tables
        if table._tbl.tblPr.xpath("./w:tblBorders")
    ]
