"""Track changes in Word: the only module that knows the redlining engine, and the years of a .docx moved first."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lxml import etree

from pipeline import words
from pipeline.comparing.changes import Comparison, PaperChange, Sort
from pipeline.comparing.sources import Grid, UnreadableError, blocks, lines_of
from pipeline.comparing.wording import Mark, tokens
from pipeline.comparing.years import Shift, advanced

AUTHOR = "Thi đua"
_DAY = "2000-01-01T00:00:00Z"  # no clock: the same two papers give the same bytes
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY = "word/document.xml"


class MissingEngineError(Exception):
    """The extra `sosanh` is not installed; the message tells how to install it."""


class RedlineError(Exception):
    """Two papers could not be turned into one with tracked changes; the message says why, in Vietnamese."""


def redline(old: bytes, new: bytes) -> bytes:
    """One .docx with the differences as tracked changes by «Thi đua»; the same papers give the same bytes.

    Raises MissingEngineError without the extra `sosanh`, RedlineError where the engine fails.
    """
    try:
        from python_redlines import DocxodusEngine
    except ImportError as missing:
        raise MissingEngineError(_how_to_install()) from missing
    try:
        made, _, _ = DocxodusEngine().run_redline(AUTHOR, old, new, date_time=_DAY, move_minimum_word_count=10_000)
    except ImportError as missing:
        raise MissingEngineError(_how_to_install()) from missing
    except (OSError, ValueError, subprocess.SubprocessError) as failure:
        raise RedlineError("không ghi được thay đổi vào văn bản Word; hai tệp có mở được bằng Word không?") from failure
    return bytes(made)


def _how_to_install() -> str:
    command = f'"{sys.executable}" -m pip install "python-redlines[docxodus]>=2"'
    return f"Chưa có phần so sánh bằng theo dõi thay đổi của Word (khoảng 70 MB). Cài một lần bằng lệnh:\n  {command}"


def redlines(comparison: Comparison, old: Path, new: Path) -> Iterator[tuple[str, bytes]]:
    """Each changed .docx of a comparison with tracked changes, by the file it is now, in order.

    Raises as `redline` does.
    """
    folders = comparison.sort is Sort.FOLDERS
    wanted = [p for p in comparison.marked(Mark.CHANGED) if p.new_file.lower().endswith(".docx")]

    def made(paper: PaperChange) -> tuple[str, bytes]:
        before = (old / paper.old_file if folders else old).read_bytes()
        after = (new / paper.new_file if folders else new).read_bytes()
        if comparison.shift:
            before = years_moved(before, after, comparison.shift)
        return paper.new_file, redline(before, after)

    # The engine is a program of its own: papers wait for it side by side.
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        yield from pool.map(made, wanted)


def years_moved(old: bytes, new: bytes, shift: Shift) -> bytes:
    """The old .docx with its years moved as `redlined` moves them; its formatting as it was."""
    try:
        read = blocks("new.docx", new)
        with zipfile.ZipFile(io.BytesIO(old)) as package:
            parts = [(member, package.read(member)) for member in package.infolist()]
    except (UnreadableError, zipfile.BadZipFile):
        return old
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for member, content in parts:
            plain = zipfile.ZipInfo(member.filename)
            plain.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(plain, _body_moved(content, read, shift) if member.filename == _BODY else content)
    return made.getvalue()


def _body_moved(xml: bytes, new: tuple[str | Grid, ...], shift: Shift) -> bytes:
    root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, huge_tree=True))
    known = {token for line in lines_of(new) for token in tokens(line)}
    lines = {block for block in new if isinstance(block, str)}
    rows = {" ".join("".join(row.cells).split()) for b in new if isinstance(b, Grid) for row in b.rows}
    kept = {row for row in root.iter(f"{_W}tr") if " ".join(_said(row).split()) in rows}
    for paragraph in root.iter(f"{_W}p"):
        if kept.intersection(paragraph.iterancestors(f"{_W}tr")) or _said(paragraph) in lines:
            continue
        held = [text for text in paragraph.iter(f"{_W}t") if next(text.iterancestors(f"{_W}p")) is paragraph]
        moved = advanced("".join(text.text or "" for text in held), shift, known)
        at = 0  # moving a year keeps the length, so that every letter stays in its run
        for text in held:
            size = len(text.text or "")
            text.text, at = moved[at : at + size], at + size
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _said(element: etree._Element) -> str:
    return words.nfc("".join(text.text or "" for text in element.iter(f"{_W}t")))
