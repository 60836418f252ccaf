"""The text of a finished docx, paragraph by paragraph, without opening it as a document."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape

_PART = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml")
_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_PIECE = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(tab|br)\b[^>]*/>")


def body(docx: bytes) -> str:
    """The raw XML of the paper's body."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return package.read("word/document.xml").decode("utf-8")


def paragraphs(docx: bytes) -> list[str]:
    """Every paragraph that has text, headers and footers last; line breaks as newlines."""
    found = []
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        names = sorted((n for n in package.namelist() if _PART.fullmatch(n)), key=lambda n: n != "word/document.xml")
        for name in names:
            xml = package.read(name).decode("utf-8")
            found += [text for p in _PARAGRAPH.findall(xml) if (text := _text(p)).strip()]
    return found


def _text(paragraph: str) -> str:
    return "".join({"tab": "\t", "br": "\n"}.get(m[2], "") or unescape(m[1] or "") for m in _PIECE.finditer(paragraph))
