"""The parts of a .docx: opened with limits, found by their relations."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from lxml import etree

from pipeline.checking.form.paper import Unreadable
from pipeline.checking.form.styles import W

_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MOST: Final = 100_000_000  # bytes a part may unpack to
_PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True)


def parsed(content: bytes) -> etree._Element:
    """The root element of a part; raises Unreadable."""
    try:
        return etree.fromstring(content, _PARSER)
    except (etree.XMLSyntaxError, OSError, RuntimeError) as problem:
        raise Unreadable from problem


class Package:
    """The parts of one file."""

    def __init__(self, docx: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(docx))
        except (zipfile.BadZipFile, OSError) as problem:
            raise Unreadable from problem
        self._names = set(self._zip.namelist())
        self._targets: dict[str, tuple[str, str]] = {}
        relations = self.part("word/_rels/document.xml.rels")
        for relation in relations if relations is not None else ():
            target = relation.get("Target", "")
            where = target.lstrip("/") if target.startswith("/") else f"word/{target}"
            self._targets[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], where)

    def content(self, name: str) -> bytes | None:
        """A part's bytes; None when the file has no such part."""
        if name not in self._names:
            return None
        if self._zip.getinfo(name).file_size > _MOST:
            raise Unreadable
        try:
            return self._zip.read(name)
        except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as problem:
            raise Unreadable from problem

    def part(self, name: str) -> etree._Element | None:
        """A part's root element; None when the file has no such part."""
        content = self.content(name)
        return None if content is None else parsed(content)

    def body(self) -> etree._Element:
        """The body of the paper; raises Unreadable when the file has none."""
        document = self.part("word/document.xml")
        body = document.find(f"{W}body") if document is not None else None
        if body is None:
            raise Unreadable
        return body

    def named(self, kind: str) -> str:
        """The name of the part of a kind: "styles", "theme", "numbering"; "" when there is none."""
        return next((where for each, where in self._targets.values() if each == kind), "")

    def referred(self, reference: etree._Element) -> etree._Element | None:
        """The part a header or footer reference points to."""
        return self.part(self._targets.get(reference.get(f"{_R}id", ""), ("", ""))[1])
