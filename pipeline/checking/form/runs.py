"""Inside a paragraph: its runs, their text and fonts, its alignment, the page-number field."""

from __future__ import annotations

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
_SIGNS: Final = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


def runs_of(parent: etree._Element) -> Iterator[etree._Element]:
    """Runs of a paragraph, those in links, controls and tracked insertions too."""
    for child in parent:
        if child.tag == f"{W}r":
            yield child
        elif child.tag in _WITHIN:
            yield from runs_of(child)


def text_of(run: etree._Element) -> str:
    """What a run shows, letters composed; a tab and a line break are written as such."""
    pieces = (_SIGNS.get(piece.tag) or (piece.text or "" if piece.tag == f"{W}t" else "") for piece in run)
    return unicodedata.normalize("NFC", "".join(pieces))


def aligned(shown: Mapping[str, str]) -> str:
    """Alignment: "left", "center", "right" or "justify"; a frame's place counts as alignment."""
    align = shown.get("frame") or shown.get("jc", "left")
    return _ALIGN.get(align, align)


def fonts_of(text: str, shown: Mapping[str, str]) -> frozenset[str]:
    """Fonts the letters of a text are shown in; Word's own default where nothing is set."""
    slots = {"ascii" if letter < "\x80" else "hAnsi" for letter in text if not letter.isspace()}
    return frozenset(shown.get(f"fonts.{slot}", "Times New Roman") for slot in slots)


def page_field(paragraph: etree._Element) -> str:
    """ "PAGE" for a whole page-number field, "PAGE?" for a broken one, "" for none."""
    simple = [field.get(f"{W}instr", "") for field in paragraph.iter(f"{W}fldSimple")]
    if any(instruction.split()[:1] == ["PAGE"] for instruction in simple):
        return "PAGE"
    instruction = "".join(part.text or "" for part in paragraph.iter(f"{W}instrText"))
    if instruction.split()[:1] != ["PAGE"]:
        return ""
    marks = [mark.get(f"{W}fldCharType") for mark in paragraph.iter(f"{W}fldChar")]
    whole = marks == ["begin", "separate", "end"] and "".join(t.text or "" for t in paragraph.iter(f"{W}t")).strip()
    return "PAGE" if whole else "PAGE?"
