"""Inside a paragraph: its runs, their text and fonts, its alignment, the page-number field."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from pipeline.checking.form.styles import W

_WITHIN: Final = frozenset(
    f"{W}{tag}"
    for tag in (
        "hyperlink",
        "ins",
        "moveTo",
        "smartTag",
        "fldSimple",
        "sdt",
        "sdtContent",
        "customXml",
        "bdo",
    )
)
_ALIGN: Final = {"both": "justify", "distribute": "justify", "start": "left", "end": "right", "": "left"}
_RUN, _TEXT, _PROPERTIES = (f"{W}{tag}" for tag in ("r", "t", "rPr"))
_ASCII: Final = re.compile(r"[^\s\x80-\U0010ffff]")
_OTHER: Final = re.compile(r"[^\s\x00-\x7f]")
_SIGNS: Final = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


def runs_of(parent: etree._Element) -> Iterator[etree._Element]:
    """Runs of a paragraph, those in links, controls and tracked insertions too."""
    for child in parent:
        tag = child.tag
        if tag == _RUN:
            yield child
        elif tag in _WITHIN:
            yield from runs_of(child)


def text_of(run: etree._Element) -> tuple[etree._Element | None, str]:
    """A run's properties and what it shows, letters composed; a tab and a line break are written as such."""
    properties, text = None, ""
    for piece in run:
        tag = piece.tag
        if tag == _TEXT:
            text += piece.text or ""
        elif tag == _PROPERTIES:
            properties = piece if properties is None else properties
        else:
            text += _SIGNS.get(tag, "")
    return properties, unicodedata.normalize("NFC", text)


def aligned(shown: Mapping[str, str]) -> str:
    """Alignment: "left", "center", "right" or "justify"; a frame's place counts as alignment."""
    align = shown.get("frame") or shown.get("jc", "left")
    return _ALIGN.get(align, align)


def fonts_of(text: str, ascii_font: str, other: str) -> frozenset[str]:
    """Fonts the letters of a text are shown in: one for ASCII, one for all others."""
    return frozenset(font for font, some in ((ascii_font, _ASCII), (other, _OTHER)) if some.search(text))


def with_fields(root: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs of a part with a field inside."""
    for field in root.iter(f"{W}fldSimple", f"{W}instrText"):
        yield from field.iterancestors(f"{W}p")


def page_field(paragraph: etree._Element) -> str:
    """ "PAGE" for a whole page-number field, "PAGE?" for a broken one, "" for none."""
    simple = [field.get(f"{W}instr", "") for field in paragraph.iter(f"{W}fldSimple")]
    if any(instruction.split()[:1] == ["PAGE"] for instruction in simple):
        return "PAGE"
    instruction = "".join(part.text or "" for part in paragraph.iter(f"{W}instrText"))
    if instruction.split()[:1] != ["PAGE"]:
        return ""
    marks = [mark.get(f"{W}fldCharType") for mark in paragraph.iter(f"{W}fldChar")]
    if marks == ["begin", "end"]:  # a field without a kept result is valid; programs fill it in
        return "PAGE"
    whole = marks == ["begin", "separate", "end"] and "".join(t.text or "" for t in paragraph.iter(f"{W}t")).strip()
    return "PAGE" if whole else "PAGE?"
