"""Templates made with python-docx, and papers read back with it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
from docx import Document
from docx.document import Document as Paper
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Write = Callable[[Paper], object]


def saved(paper: Paper) -> bytes:
    """The paper's bytes."""
    target = io.BytesIO()
    paper.save(target)
    return target.getvalue()


@cache
def empty() -> bytes:
    """An empty paper without the 800 kB of styles that python-docx ships and no test here needs."""
    paper = Document()
    for style in paper.styles.element.findall(qn("w:style")):
        if style.find(qn("w:name")).get(qn("w:val")) not in ("Normal", "Table Grid", "header", "footer"):
            paper.styles.element.remove(style)
    for key, link in list(paper.part.rels.items()):
        if link.reltype.endswith("/stylesWithEffects"):
            del paper.part.rels[key]
    return saved(paper)


def build(write: Write) -> bytes:
    """A template of whatever `write` puts into an empty paper."""
    paper = opened(empty())
    write(paper)
    return saved(paper)


def paragraphs(*texts: str) -> bytes:
    """A template of plain paragraphs."""
    return build(lambda paper: [paper.add_paragraph(text) for text in texts])


def opened(docx: bytes) -> Paper:
    """A paper opened with python-docx."""
    return Document(io.BytesIO(docx))


def members(docx: bytes) -> dict[str, bytes]:
    """The files inside a docx, in their order, each checked against its sum."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(docx: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """The docx with some members replaced, added, or taken out (None)."""
    contents: dict[str, bytes | None] = {**members(docx), **changes}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            if data is not None:
                archive.writestr(name, data)
    return target.getvalue()


def add_field(paragraph: Any, instruction: str) -> None:
    """A complex field such as PAGE, cut over runs as Word does."""
    for kind in ("begin", "", "separate", "1", "end"):
        run = paragraph.add_run("1" if kind == "1" else "")
        if kind in ("begin", "separate", "end"):
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind == "":
            code = OxmlElement("w:instrText")
            code.text = instruction
            run._r.append(code)


@pytest.fixture(scope="session")
def tools() -> SimpleNamespace:
    """The functions of this module, under one name."""
    return SimpleNamespace(
        build=build,
        paragraphs=paragraphs,
        opened=opened,
        members=members,
        repacked=repacked,
        add_field=add_field,
    )
