"""The parts of a workbook file: its sheets, its shared texts and what its cell styles mean.

Read with strict eyes: an element that does not belong where it stands means the file was damaged, and a
damaged list of texts would put one person's name on another's decision.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import NamedTuple
from xml.etree import ElementTree
from xml.parsers import expat

from pipeline import words

SMALL_PART = 8 * 2**20
"""Parts that are read whole (everything but sheets and shared texts) may not be larger, in bytes."""

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_NOT_A_PATTERN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hmsHMS]+\])[^\]]*\]')


class Damaged(Exception):
    """The file's inside contradicts itself; the message is a Vietnamese clause, `cell` where it is known."""

    def __init__(self, what: str, cell: str = "") -> None:
        super().__init__(what)
        self.what, self.cell = what, cell


class Text(NamedTuple):
    """A text as stored, and the first font inside it that is not Unicode ("" when there is none)."""

    text: str
    legacy: str = ""


class Style(NamedTuple):
    """What a cell's style says about its value: a day, zeros to the left, a font that is not Unicode."""

    is_date: bool = False
    zeros: int = 0
    legacy: str = ""
    font: str = ""


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
    root = _tree(archive, book.part)
    if _local(root.tag) != "workbook":
        raise Damaged("phần mô tả sổ làm việc không đúng kiểu")
    related = _targets(archive, book.part)
    parts = {t.kind: t.part for t in related.values()}
    properties = next((e for e in root if _local(e.tag) == "workbookPr"), None)
    return Package(
        archive=archive,
        sheets=_sheets(archive, root, related),
        texts=_shared_texts(archive, parts.get("sharedStrings", "")),
        styles=_styles(archive, parts.get("styles", "")),
        counts_from_1904=properties is not None and properties.get("date1904") in ("1", "true"),
    )


def local_name(name: str) -> str:
    """An element's name without its prefix."""
    return name.rpartition(":")[2] if ":" in name else name


def unescape(text: str) -> str:
    """Text as Excel shows it: `_x000D_` stands for the character with that code."""
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def refuse_type(*_: object) -> None:
    """Refuse a document type wherever a parser meets one."""
    raise Damaged("có khai báo DOCTYPE bên trong")


class _Target(NamedTuple):
    kind: str
    part: str


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    try:
        if archive.getinfo(part).file_size > SMALL_PART:
            raise Damaged(f"phần «{part}» lớn bất thường")
        return ElementTree.fromstring(archive.read(part))
    except KeyError:
        raise Damaged(f"thiếu phần «{part}»") from None
    except (ElementTree.ParseError, LookupError, ValueError):
        raise Damaged(f"phần «{part}» không đọc được") from None


def _targets(archive: zipfile.ZipFile, part: str) -> dict[str, _Target]:
    """Relationship id → kind and part, for a part ("" is the package itself)."""
    folder, name = posixpath.split(part)
    found = {}
    for relation in _tree(archive, posixpath.join(folder, "_rels", f"{name}.rels")):
        if _local(relation.tag) != "Relationship" or relation.get("TargetMode") == "External":
            continue
        kind = relation.get("Type", "").rpartition("/")[2]
        target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
        found[relation.get("Id", "")] = _Target(kind, target.lstrip("/"))
    return found


def _sheets(archive: zipfile.ZipFile, root: ElementTree.Element, related: dict[str, _Target]) -> tuple[SheetPart, ...]:
    listing = next((e for e in root if _local(e.tag) == "sheets"), None)
    if listing is None:
        raise Damaged("không có danh sách sheet")
    sheets = []
    for sheet in listing:
        if _local(sheet.tag) != "sheet":
            raise Damaged("danh sách sheet có phần lạ")
        link = next((v for k, v in sheet.attrib.items() if _local(k) == "id"), "")
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


class _TextReader:
    """Collects shared texts; refuses what does not belong among them."""

    _INSIDE: dict[str, frozenset[str]] = {
        "": frozenset({"sst"}), "sst": frozenset({"si", "extLst"}), "si": frozenset({"t", "r", "rPh", "phoneticPr"}),
        "r": frozenset({"t", "rPr"}), "rPh": frozenset({"t"}),
    }  # fmt: skip

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self._path: list[str] = []
        self._pieces: list[str] = []
        self._legacy = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = local_name(name)
        parent = self._path[-1] if self._path else ""
        if name not in self._INSIDE.get(parent, frozenset({name})):
            raise Damaged(f"danh sách chữ dùng chung có phần lạ «{name}»")
        if len(self._path) > 30:
            raise Damaged("danh sách chữ dùng chung lồng nhau quá sâu")
        self._path.append(name)
        if name == "rFont":
            self._legacy = self._legacy or legacy_font(attributes.get("val", ""))

    def end(self, name: str) -> None:
        self._path.pop()
        if local_name(name) == "si":
            self.texts.append(Text(unescape("".join(self._pieces)), self._legacy))
            self._pieces, self._legacy = [], ""

    def characters(self, data: str) -> None:
        if self._path[-1] == "t" and self._path[-2] != "rPh":
            self._pieces.append(data)


def _shared_texts(archive: zipfile.ZipFile, part: str) -> tuple[Text, ...]:
    if not part:
        return ()
    reader = _TextReader()
    parse(archive, part, reader.start, reader.end, reader.characters)
    return tuple(reader.texts)


def parse(archive: zipfile.ZipFile, part: str, start: Callable[[str, dict[str, str]], None],
          end: Callable[[str], None], characters: Callable[[str], None]) -> None:  # fmt: skip
    """Read a large part piece by piece, without building a tree. Raises Damaged."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = characters, refuse_type
    try:
        with archive.open(part) as stream:
            while chunk := stream.read(2**18):
                parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except KeyError:
        raise Damaged(f"thiếu phần «{part}»") from None
    except expat.ExpatError:
        raise Damaged(f"phần «{part}» không đọc được") from None


def legacy_font(name: str) -> str:
    """The font's name when it is not a Unicode font, else ""."""
    return name if words.legacy_font(name) else ""


def _styles(archive: zipfile.ZipFile, part: str) -> tuple[Style, ...]:
    if not part:
        return ()
    blocks = {_local(e.tag): list(e) for e in _tree(archive, part)}
    fonts = [next((n.get("val", "") for n in f if _local(n.tag) == "name"), "") for f in blocks.get("fonts", ())]
    codes = {f.get("numFmtId", ""): f.get("formatCode", "") for f in blocks.get("numFmts", ())}
    styles = []
    for xf in blocks.get("cellXfs", ()):
        number, font = xf.get("numFmtId", "0"), xf.get("fontId", "0")
        name = fonts[int(font)] if font.isdigit() and int(font) < len(fonts) else ""
        code = codes.get(number, "")
        plain = _NOT_A_PATTERN.sub("", code.partition(";")[0])
        is_date = bool(re.search("[dmyhs]", plain, re.IGNORECASE)) if code else number.isdigit() and int(number) in _BUILT_IN_DATES
        zeros = len(code) if re.fullmatch("0{2,}", code) else 0
        styles.append(Style(is_date, zeros, legacy_font(name), name))
    return tuple(styles)
