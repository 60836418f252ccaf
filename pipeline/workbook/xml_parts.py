"""XML out of a zip part: small parts as trees, large ones piece by piece, nothing that a workbook never has."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from xml.etree import ElementTree
from xml.parsers import expat

SMALL_PART = 8 * 2**20
"""Parts read as a whole tree may not be larger, in bytes."""

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Damaged(Exception):
    """The file's inside contradicts itself; the message is a Vietnamese clause, `cell` where it is known."""

    def __init__(self, what: str, cell: str = "") -> None:
        super().__init__(what)
        self.what, self.cell = what, cell


def local_name(name: str) -> str:
    """An element's name without its prefix."""
    return name.rpartition(":")[2] if ":" in name else name


def unescape(text: str) -> str:
    """Text as Excel shows it: `_x000D_` stands for the character with that code."""
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def _refuse_type(*_: object) -> None:
    raise Damaged("có khai báo DOCTYPE bên trong")


def plain_tag(tag: str) -> str:
    """A tree element's name without its namespace."""
    return tag.rpartition("}")[2]


def read_tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    """A small part whole. Raises Damaged."""
    try:
        if archive.getinfo(part).file_size > SMALL_PART:
            raise Damaged(f"phần «{part}» lớn bất thường")
        return ElementTree.fromstring(archive.read(part))
    except KeyError:
        raise Damaged(f"thiếu phần «{part}»") from None
    except (ElementTree.ParseError, LookupError, ValueError):
        raise Damaged(f"phần «{part}» không đọc được") from None


def parse(
    archive: zipfile.ZipFile,
    part: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    characters: Callable[[str], None],
) -> None:
    """Read a large part piece by piece, without building a tree. Raises Damaged."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = characters, _refuse_type
    try:
        with archive.open(part) as stream:
            while chunk := stream.read(2**18):
                parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except KeyError:
        raise Damaged(f"thiếu phần «{part}»") from None
    except expat.ExpatError:
        raise Damaged(f"phần «{part}» không đọc được") from None
