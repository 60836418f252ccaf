"""What cells share: the texts of the whole workbook, and styles as far as they change what a value means."""

from __future__ import annotations

import re
import zipfile
from typing import NamedTuple

from pipeline import words
from pipeline.workbook.xml_parts import Damaged, local_name, parse, plain_tag, read_tree, unescape

_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_NOT_A_PATTERN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hmsHMS]+\])[^\]]*\]')
_INSIDE = {
    "": {"sst"}, "sst": {"si", "extLst"}, "si": {"t", "r", "rPh", "phoneticPr"}, "r": {"t", "rPr"}, "rPh": {"t"},
}  # fmt: skip


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


def legacy_font(name: str) -> str:
    """The font's name when it is not a Unicode font, else ""."""
    return name if words.legacy_font(name) else ""


class _TextReader:
    """Collects shared texts; refuses what does not belong among them."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self._path: list[str] = []
        self._pieces: list[str] = []
        self._legacy = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = local_name(name)
        parent = self._path[-1] if self._path else ""
        if name not in _INSIDE.get(parent, {name}):
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


def read_texts(archive: zipfile.ZipFile, part: str) -> tuple[Text, ...]:
    """The shared texts, in the order cells count them. Raises Damaged."""
    if not part:
        return ()
    reader = _TextReader()
    parse(archive, part, reader.start, reader.end, reader.characters)
    return tuple(reader.texts)


def read_styles(archive: zipfile.ZipFile, part: str) -> tuple[Style, ...]:
    """What each cell style means, in the order cells count them. Raises Damaged."""
    if not part:
        return ()
    blocks = {plain_tag(e.tag): list(e) for e in read_tree(archive, part)}
    fonts = [next((n.get("val", "") for n in f if plain_tag(n.tag) == "name"), "") for f in blocks.get("fonts", ())]
    codes = {f.get("numFmtId", ""): f.get("formatCode", "") for f in blocks.get("numFmts", ())}
    styles = []
    for xf in blocks.get("cellXfs", ()):
        number, font = xf.get("numFmtId", "0"), xf.get("fontId", "0")
        name = fonts[int(font)] if font.isdigit() and int(font) < len(fonts) else ""
        code = codes.get(number, "")
        plain = _NOT_A_PATTERN.sub("", code.partition(";")[0])
        is_date = (
            bool(re.search("[dmyhs]", plain, re.IGNORECASE))
            if code
            else number.isdigit() and int(number) in _BUILT_IN_DATES
        )
        zeros = len(code) if re.fullmatch("0{2,}", code) else 0
        styles.append(Style(is_date, zeros, legacy_font(name), name))
    return tuple(styles)
