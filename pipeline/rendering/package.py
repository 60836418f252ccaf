"""Opening a template's zip container without trusting it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from pipeline.rendering.problems import TemplateProblem

MOST_MEMBERS = 10_000
MOST_BYTES = 100_000_000
MOST_RATIO = 100

CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MAIN = _WORD + "document.main+xml"

# The parts that may hold tags, by content type, and what a person calls them.
_FILLABLE = {
    _MAIN: "thân văn bản",
    _WORD + "header+xml": "đầu trang",
    _WORD + "footer+xml": "chân trang",
    _WORD + "footnotes+xml": "chú thích cuối trang",
    _WORD + "endnotes+xml": "chú thích cuối văn bản",
    "application/vnd.openxmlformats-package.core-properties+xml": "thuộc tính của tệp",
}
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError)
_SAVE_AS_DOCX = "Mở tệp bằng Word, chọn Lưu thành, kiểu «Word Document (*.docx)»."


@dataclass(frozen=True)
class Member:
    """One file of the zip container, still compressed."""

    name: str
    method: int
    crc: int
    size: int
    packed: bytes


@dataclass(frozen=True)
class Package:
    """A template taken apart: its members in their order, their contents, and the parts that may hold tags.

    `fillable` maps a member's name to its Vietnamese name, the main document first.
    """

    members: tuple[Member, ...]
    contents: Mapping[str, bytes]
    fillable: Mapping[str, str]


class NotOpened(Exception):
    """The container itself is refused, so nothing inside it could be looked at."""

    def __init__(self, reason: str, remedy: str = _SAVE_AS_DOCX) -> None:
        super().__init__(reason)
        self.problem = TemplateProblem("tệp", "", reason, remedy)


def safe_xml(data: bytes) -> bool:
    """Whether a part is UTF-8 XML without a DOCTYPE, the only kind that is parsed here."""
    head = data[:200]
    declared = head.split(b"?>", 1)[0].lower() if head.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml") else b""
    utf8 = b"encoding" not in declared or b"utf-8" in declared or b"us-ascii" in declared
    return utf8 and b"\0" not in data and b"<!DOCTYPE" not in data


def parse(data: bytes) -> etree._Element:
    """A part's root element, as docxtpl's own reader gives it: no entities, no blanks between elements."""
    return etree.fromstring(data, etree.XMLParser(remove_blank_text=True, resolve_entities=False))


def open_package(template: bytes) -> Package:
    """Read a template's container, or raise `NotOpened` with the reason."""
    if template.startswith(b"\xd0\xcf\x11\xe0"):
        raise NotOpened("là tệp .doc kiểu cũ hoặc tệp có mật khẩu", "Bỏ mật khẩu. " + _SAVE_AS_DOCX)
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            _refuse_bomb(infos, len(template))
            contents = {info.filename: archive.read(info) for info in infos}
    except _BROKEN as error:
        raise NotOpened("không phải tệp Word .docx, hoặc tệp bị hỏng") from error
    return Package(tuple(_packed(info, template) for info in infos), contents, _fillable(contents))


def _refuse_bomb(infos: list[zipfile.ZipInfo], size: int) -> None:
    names = {info.filename for info in infos}
    total = sum(info.file_size for info in infos)
    if len(infos) > MOST_MEMBERS:
        raise NotOpened(f"có hơn {MOST_MEMBERS} tệp con, biểu mẫu thật không bao giờ như vậy")
    if total > MOST_BYTES or total > MOST_RATIO * size:
        raise NotOpened("khi giải nén phình to khác thường, có thể là tệp phá hoại")
    if len(names) < len(infos):
        raise NotOpened("có hai tệp con trùng tên")
    for info in infos:
        steps = info.filename.split("/")
        if info.filename.startswith("/") or ".." in steps or "\\" in info.orig_filename:
            raise NotOpened(f"có tệp con đặt tên đáng ngờ: {info.filename!r}")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or info.flag_bits & 0x1:
            raise NotOpened("bị mã hóa hoặc nén theo kiểu mà Word không dùng")


def _packed(info: zipfile.ZipInfo, template: bytes) -> Member:
    """The member's compressed bytes as they lie in the file (after its local header)."""
    name_length, extra_length = struct.unpack_from("<2H", template, info.header_offset + 26)
    start = info.header_offset + 30 + name_length + extra_length
    packed = template[start : start + info.compress_size]
    return Member(info.filename, info.compress_type, info.CRC, info.file_size, packed)


def _fillable(contents: Mapping[str, bytes]) -> dict[str, str]:
    listing = contents.get(CONTENT_TYPES, b"")
    if not safe_xml(listing):
        raise NotOpened(f"{CONTENT_TYPES} khai báo DOCTYPE hoặc không viết bằng UTF-8")
    try:
        types = parse(listing)
    except etree.XMLSyntaxError as error:
        raise NotOpened("không phải tệp Word .docx (thiếu hoặc hỏng bảng kê nội dung)") from error
    overrides = list(types.iter(_TYPES + "Override"))
    kinds = {entry.get("PartName", "").lstrip("/"): entry.get("ContentType", "") for entry in overrides}
    every = [entry.get("ContentType", "") for entry in (*overrides, *types.iter(_TYPES + "Default"))]
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in every):
        raise NotOpened("chứa macro")
    found = {name: _FILLABLE[kind] for name, kind in kinds.items() if kind in _FILLABLE and name in contents}
    main = [name for name in found if kinds[name] == _MAIN]
    if len(main) != 1:
        raise NotOpened("không phải văn bản Word .docx (có thể là .dotx, .xlsx hoặc loại tệp khác)")
    others = sorted(name for name in found if name != main[0])
    return {main[0]: found[main[0]]} | {name: f"{found[name]} ({name.rpartition('/')[2]})" for name in others}
