"""Sửa an toàn: a copy of a paper with letters, blanks, dashes and quotes put right, and nothing else touched."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from pipeline.linting.mending import UNTOUCHED, Edit, Repair, applied, is_readable, repairs, told, usual_joint
from pipeline.words import legacy_font

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_PART: Final = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_MOST: Final = 300_000_000  # bytes of a package unpacked
_TEXT, _RUN, _PARAGRAPH, _BOX = f"{_W}t", f"{_W}r", f"{_W}p", f"{_W}txbxContent"
_SIGNS: Final = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n"}
_SILENT: Final = frozenset((f"{_W}rPr", f"{_W}lastRenderedPageBreak"))
_CLOSED: Final = frozenset(f"{_W}{tag}" for tag in ("fldSimple", "moveFrom", "del", "hyperlink"))


def fix_text(text: str) -> tuple[str, list[str]]:
    """The text with safe repairs made line by line, and a Vietnamese line for each repair."""
    lines = text.split("\n")
    order = repairs(usual_joint(lines))
    report: list[str] = []
    mended = [_mended_line(line, f"dòng {number}", order, report) for number, line in enumerate(lines, 1)]
    return "\n".join(mended), _counted(report)


def _mended_line(line: str, place: str, order: Iterable[Repair], report: list[str]) -> str:
    if not is_readable(line):
        return line
    for repair in order:
        edits = sorted(repair(line))
        report += [f"{place}: {told(line, edit)}" for edit in edits]
        line = applied(line, edits)
    return line


def fix_docx(content: bytes) -> tuple[bytes, list[str]]:
    """The paper with safe repairs made in its text, and a Vietnamese line for each repair.

    Runs and their formatting, fields, pictures, deleted text and every other part of the package stay as they are;
    a paper that needs nothing comes back unchanged. Raises ValueError for what is no .docx, or one too large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if sum(info.file_size for info in package.infolist()) > _MOST:
                raise ValueError("too large to be a paper")
            members = [(info, package.read(info)) for info in package.infolist()]
        trees = {info.filename: _parsed(body) for info, body in members if _PART.fullmatch(info.filename)}
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError) as failure:
        raise ValueError("not a .docx") from failure
    held = {name: [_Strip(p) for p in tree.iter(_PARAGRAPH)] for name, tree in trees.items()}
    order = repairs(usual_joint(strip.text for strips in held.values() for strip in strips))
    report: list[str] = []
    changed: set[str] = set()
    for name in sorted(held, key=lambda part: part != "word/document.xml"):
        for place, strip in zip(_places(name, held[name]), held[name], strict=True):
            if strip.mend(order, place, report):
                changed.add(name)
    if not changed:
        return content, []
    bodies = {name: etree.tostring(trees[name], xml_declaration=True, encoding="UTF-8", standalone=True)
              for name in changed}  # fmt: skip
    return _packed((info, bodies.get(info.filename, body)) for info, body in members), _counted(report)


def _parsed(body: bytes) -> etree._Element:
    return etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))


def _packed(members: Iterable[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for info, body in members:
            package.writestr(info, body, compress_type=info.compress_type)
    return buffer.getvalue()


def _places(name: str, strips: list[_Strip]) -> Iterator[str]:
    """Where each paragraph stands, counted as the reader of papers counts: a text box belongs to its paragraph."""
    part = {"header": "đầu trang", "footer": "chân trang"}.get(re.sub(r"\d*\.xml|word/", "", name), "chú thích")
    number = 0
    for strip in strips:
        number += not strip.boxed
        yield f"đoạn {number}" if name == "word/document.xml" else f"{part}, đoạn {number}"


class _Strip:
    """Dải chữ: a paragraph's characters, each knowing the piece of text it lies in."""

    def __init__(self, paragraph: etree._Element) -> None:
        self.boxed = next(paragraph.iterancestors(_BOX), None) is not None
        self._pieces: list[tuple[str, etree._Element | None]] = []
        field = 0
        for run in paragraph.iter(_RUN):
            if next(run.iterancestors(_PARAGRAPH)) is not paragraph:
                continue
            closed = any(a.tag in _CLOSED for a in run.iterancestors())
            for child in run:
                if child.tag == f"{_W}fldChar":
                    field += {"begin": 1, "end": -1}.get(str(child.get(f"{_W}fldCharType")), 0)
                self._add(child, closed or field > 0)
        self._odd_font = any(
            legacy_font(str(value)) for fonts in paragraph.iter(f"{_W}rFonts") for value in fonts.attrib.values()
        )

    def _add(self, child: etree._Element, closed: bool) -> None:
        if child.tag == _TEXT and not closed and not _is_underlined(child):
            self._pieces.append((child.text or "", child))
        elif child.tag not in _SILENT and isinstance(child.tag, str):
            self._pieces.append((_SIGNS.get(child.tag, UNTOUCHED), None))

    @property
    def text(self) -> str:
        """The characters in order; what may not be touched is one sign each."""
        return "".join(text for text, _ in self._pieces)

    def mend(self, order: Iterable[Repair], place: str, report: list[str]) -> bool:
        """Make the repairs; whether any was made."""
        if self._odd_font or not is_readable(self.text):
            return False
        before = self.text
        for repair in order:
            text = self.text
            edits = [edit for edit in sorted(repair(text)) if self._may(edit)]
            report += [f"{place}: {told(text, edit)}" for edit in edits]
            for edit in reversed(edits):
                self._make(edit)
        return self.text != before and self._written()

    def _may(self, edit: Edit) -> bool:
        """Whether all characters of an edit lie in text, and those it adds have a piece to go to."""
        first, last = min(edit.start, max(edit.end - 1, edit.start - 1)), max(edit.end - 1, edit.start - 1)
        at = 0
        for text, node in self._pieces:
            if node is None and at <= last and at + len(text) > first:
                return False
            at += len(text)
        return True

    def _make(self, edit: Edit) -> None:
        """Take the edit's characters out of their pieces; the new ones go where the first stood."""
        at, new = 0, edit.text
        inserting = edit.start == edit.end
        for k, (text, node) in enumerate(self._pieces):
            start, end = at, at + len(text)
            at = end
            if node is None:
                continue
            if inserting:
                if start < edit.start <= end:
                    cut = edit.start - start
                    self._pieces[k] = (text[:cut] + new + text[cut:], node)
                    return
            elif start < edit.end and end > edit.start:
                first, last = max(edit.start - start, 0), min(edit.end - start, len(text))
                self._pieces[k] = (text[:first] + new + text[last:], node)
                new = ""

    def _written(self) -> bool:
        for text, node in self._pieces:
            if node is not None and (node.text or "") != text:
                node.text = text
                if text != text.strip():
                    node.set(_XML_SPACE, "preserve")
        return True


def _is_underlined(piece: etree._Element) -> bool:
    """Whether blanks of the piece can be seen: an underlined run may be a line to fill in."""
    run = piece.getparent()
    line = run.find(f"{_W}rPr/{_W}u") if run is not None else None
    return line is not None and line.get(f"{_W}val", "single") != "none" and "  " in (piece.text or "")


def _counted(report: list[str]) -> list[str]:
    """Equal repairs of one paragraph told once, with their number."""
    return [line if times == 1 else f"{line} ({times} chỗ)" for line, times in Counter(report).items()]
