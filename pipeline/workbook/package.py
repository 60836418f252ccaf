"""A workbook file opened: its sheets and what their cells share.

Read with strict eyes: an element that does not belong where it stands means the file was damaged, and a
damaged list of texts would put one person's name on another's decision.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import NamedTuple
from xml.etree import ElementTree

from pipeline.workbook.styles_and_texts import Style, Text, read_styles, read_texts
from pipeline.workbook.xml_parts import Damaged, plain_tag, read_tree


@dataclass(frozen=True)
class SheetPart:
    """A sheet by its name, and where its cells are."""

    name: str
    part: str
    hidden: bool


@dataclass(frozen=True)
class Package:
    """An opened workbook file."""

    archive: zipfile.ZipFile
    sheets: tuple[SheetPart, ...]
    texts: tuple[Text, ...]
    styles: tuple[Style, ...]
    counts_from_1904: bool


def open_package(data: bytes) -> Package:
    """Open a workbook whose bytes passed the preflight. Raises Damaged."""
    archive = zipfile.ZipFile(BytesIO(data))
    book = next((t for t in _targets(archive, "").values() if t.kind == "officeDocument"), None)
    if book is None:
        raise Damaged("không tìm thấy phần mô tả sổ làm việc")
    root = read_tree(archive, book.part)
    if plain_tag(root.tag) != "workbook":
        raise Damaged("phần mô tả sổ làm việc không đúng kiểu")
    related = _targets(archive, book.part)
    parts = {t.kind: t.part for t in related.values()}
    properties = next((e for e in root if plain_tag(e.tag) == "workbookPr"), None)
    return Package(
        archive=archive,
        sheets=_sheets(archive, root, related),
        texts=read_texts(archive, parts.get("sharedStrings", "")),
        styles=read_styles(archive, parts.get("styles", "")),
        counts_from_1904=properties is not None and properties.get("date1904") in ("1", "true"),
    )


class _Target(NamedTuple):
    kind: str
    part: str


def _targets(archive: zipfile.ZipFile, part: str) -> dict[str, _Target]:
    """Relationship id → kind and part, for a part ("" is the package itself)."""
    folder, name = posixpath.split(part)
    found = {}
    for relation in read_tree(archive, posixpath.join(folder, "_rels", f"{name}.rels")):
        if plain_tag(relation.tag) != "Relationship" or relation.get("TargetMode") == "External":
            continue
        kind = relation.get("Type", "").rpartition("/")[2]
        target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
        found[relation.get("Id", "")] = _Target(kind, target.lstrip("/"))
    return found


def _sheets(archive: zipfile.ZipFile, root: ElementTree.Element, related: dict[str, _Target]) -> tuple[SheetPart, ...]:
    listing = next((e for e in root if plain_tag(e.tag) == "sheets"), None)
    if listing is None:
        raise Damaged("không có danh sách sheet")
    sheets = []
    for sheet in listing:
        if plain_tag(sheet.tag) != "sheet":
            raise Damaged("danh sách sheet có phần lạ")
        link = next((v for k, v in sheet.attrib.items() if plain_tag(k) == "id"), "")
        target = related.get(link)
        if target is None or target.part not in archive.NameToInfo:
            raise Damaged(f"không tìm thấy nội dung của sheet «{sheet.get('name', '')}»")
        if target.kind == "worksheet":
            sheets.append(SheetPart(sheet.get("name", ""), target.part, sheet.get("state", "visible") != "visible"))
    listed = [s.part for s in sheets]
    stored = {t.part for t in related.values() if t.kind == "worksheet"}
    stored |= {n for n in archive.NameToInfo if re.fullmatch(r"xl/worksheets/[^/]+\.xml", n)}
    if len(set(listed)) < len(listed) or stored - set(listed):
        raise Damaged("danh sách sheet không khớp với các sheet có trong tệp")
    return tuple(sheets)
