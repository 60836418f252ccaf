"""The work list: every paper a review yields, named without collision."""

from __future__ import annotations

from dataclasses import replace

from pipeline.documents.kinds import Document, types
from pipeline.eligibility import Assessment


def assign(assessment: Assessment) -> list[Document]:
    """Every paper to make, in the order of families and kinds.

    Papers name their files by the subject's code as well as the name; should two still collide, the later
    gets a number, so that nobody's paper replaces another's.
    """
    documents: list[Document] = []
    taken: set[str] = set()
    for kind in types():
        for document in kind.papers(assessment):
            documents.append(_unique(document, taken))
    return documents


def _unique(document: Document, taken: set[str]) -> Document:
    number, named = 1, document
    while named.file.casefold() in taken:
        number += 1
        named = replace(document, name=f"{document.name}-{number}")
    taken.add(named.file.casefold())
    return named
