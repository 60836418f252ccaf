"""Finished PDFs read back: their pages' text, their bookmarks, a small picture of a page.

Only for papers made here and for clean copies of evidence. Not to be called from two threads at once.
"""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path
from typing import Any, Final

import pypdfium2
from PIL import Image

_TALLEST: Final = 4  # a picture's height is at most this many times its width
_QUALITY: Final = 55
_BREAK: Final = ("\x02", "\ufffe", "\u00ad")  # a hyphen at the end of a line, as the reader gives it


def page_texts(pdf: Path | bytes) -> list[str]:
    """The text of each page, composed, lines parted by a line break. Raises `ValueError` on a file it cannot read."""
    with _opened(pdf) as document:
        return [_text(document[number]) for number in range(len(document))]


def page_count(pdf: Path) -> int:
    """How many pages a PDF has. Raises `ValueError` on a file it cannot read."""
    with _opened(pdf) as document:
        return len(document)


def bookmarks(pdf: Path) -> list[tuple[int, str, int]]:
    """Bookmarks in order: level from 1, title, page from 1 (0 when it leads nowhere)."""
    with _opened(pdf) as document:
        return [(mark.level + 1, str(mark.get_title()), _page_of(mark)) for mark in document.get_toc()]


def picture(pdf: Path, *, page: int = 1, width: int = 240) -> bytes:
    """A small grey WebP of a page, `width` pixels wide; b"" when the page cannot be drawn."""
    try:
        with _opened(pdf) as document:
            sheet = document[page - 1]
            wide, high = sheet.get_size()
            scale = min(width / wide, width * _TALLEST / high)
            return _packed(sheet.render(scale=scale, grayscale=True).to_pil())
    except (ValueError, IndexError, ZeroDivisionError, MemoryError, OSError, pypdfium2.PdfiumError):
        return b""


def _packed(drawn: Image.Image) -> bytes:
    out = io.BytesIO()
    drawn.convert("L").save(out, "WEBP", quality=_QUALITY, method=2)
    return out.getvalue()


def _opened(pdf: Path | bytes) -> Any:
    """A document as a context that closes it."""
    try:
        return pypdfium2.PdfDocument(pdf)
    except (pypdfium2.PdfiumError, OSError) as why:
        raise ValueError("không đọc được tệp PDF") from why


def _text(page: Any) -> str:
    text = str(page.get_textpage().get_text_range())
    for mark in _BREAK:
        text = text.replace(mark, "-" if mark != "\u00ad" else "")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _page_of(mark: Any) -> int:
    place = mark.get_dest()
    index = place.get_index() if place is not None else None
    return 0 if index is None else int(index) + 1
