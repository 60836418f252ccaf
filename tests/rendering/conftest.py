"""Templates made with python-docx, and papers read back with it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from docx import Document
from docx.document import Document as Paper
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Write = Callable[[Paper], object]


def build(write: Write) -> bytes:
    """A template of whatever `write` puts into an empty paper."""
    paper = Document()
    write(paper)
    target = io.BytesIO()
    paper.save(target)
    return target.getvalue()


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
def tools() -> Any:
    """The functions of this module, under one name."""
    from types import SimpleNamespace

    return SimpleNamespace(
        build=build,
        paragraphs=paragraphs,
        opened=opened,
        members=members,
        repacked=repacked,
        add_field=add_field,
    )
