"""Dossiers bound: many PDFs as one file with bookmarks, the same bytes for the same pieces."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, OutlineItem, Pdf, PdfError, StreamDecodeLevel, String

from pipeline.pdf.foreign_limits import Refused
from pipeline.pdf.foreign_pages import claim, claimed_part, copied, intents_of, seat
from pipeline.pdf.foreign_tree import leaves

_MADE: Final = "D:20200305000000+07'00'"  # a fixed day, so that equal pieces bind to equal bytes
_MADE_XMP: Final = "2020-03-05T00:00:00+07:00"
_MOST_OPEN: Final = 200  # files held open at once; more are read into memory


@dataclass(frozen=True)
class Piece:
    """Văn bản trong hồ sơ: one document."""

    title: str
    pdf: Path


@dataclass(frozen=True)
class Section:
    """Phần của hồ sơ: a bookmark; its pieces are bookmarks under it when there are several."""

    title: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Volume:
    """Tập hồ sơ: what was bound."""

    pages: int
    starts: tuple[int, ...]
    """First page of each section, counted from 1."""


def bind(sections: Sequence[Section], target: Path, *, title: str, author: str = "", archival: bool = False) -> Volume:
    """Bind pieces in order into `target`.

    Pages keep their size and turn. Marks seen on a page stay; links, bookmarks, forms, scripts and attachments of
    the pieces do not. The first level of bookmarks is shown. With `archival`, the PDF/A claim of the pieces is kept
    if every piece claims the same part, else the volume claims nothing.

    Raises `ValueError` naming the section that has no piece, or the piece that cannot be read whole.
    """
    if not sections or not all(section.pieces for section in sections):
        raise ValueError(
            next((f"phần «{s.title}» không có văn bản" for s in sections if not s.pieces), "không có phần")
        )
    many = sum(len(section.pieces) for section in sections) > _MOST_OPEN
    with ExitStack() as opened:
        volume = opened.enter_context(Pdf.new())
        pages: list[Dictionary] = []
        parts: set[int | None] = set()
        firsts: list[list[int]] = []
        for section in sections:
            firsts.append([])
            for piece in section.pieces:
                firsts[-1].append(len(pages))
                source = opened.enter_context(_opened(piece, many))
                try:
                    pages += copied(source, leaves(source, []), volume)
                    parts.add(_claimed(source, None if parts else volume))
                except (PdfError, Refused) as why:
                    raise _unreadable(piece) from why
        seat(volume, pages)
        _mark(volume, sections, firsts)
        _describe(volume, title, author)
        part = parts.pop() if archival and len(parts) == 1 else None
        if part:
            named: dict[str, str | list[str]] = {"dc:creator": [_text(author)]} if author else {}
            days = dict.fromkeys(("xmp:CreateDate", "xmp:ModifyDate"), _MADE_XMP)
            claim(volume, part, {"dc:title": _text(title), **named, **days})
        elif "/OutputIntents" in volume.Root:
            del volume.Root["/OutputIntents"]
        _save(volume, target, part)
        return Volume(len(pages), tuple(first[0] + 1 for first in firsts))


def _opened(piece: Piece, in_memory: bool) -> Pdf:
    try:
        held = io.BytesIO(piece.pdf.read_bytes()) if in_memory else piece.pdf
        return Pdf.open(held, inherit_page_attributes=False)
    except (PdfError, OSError) as why:
        raise _unreadable(piece) from why


def _unreadable(piece: Piece) -> ValueError:
    return ValueError(f"văn bản «{piece.title}» không đọc được: {piece.pdf.name}")


def _claimed(source: Pdf, volume: Pdf | None) -> int | None:
    """The part a piece claims; the first piece's colours go into the volume."""
    part = claimed_part(source)
    intents = intents_of(source) if part else []
    if volume is not None and intents:
        volume.Root.OutputIntents = Array([volume.copy_foreign(source.make_indirect(intent)) for intent in intents])
    return part if intents else None


def _mark(volume: Pdf, sections: Sequence[Section], firsts: Sequence[Sequence[int]]) -> None:
    with volume.open_outline() as outline:
        for section, pages in zip(sections, firsts, strict=True):
            item = OutlineItem(_text(section.title), pages[0])
            item.is_closed = True
            if len(pages) > 1 or _text(section.pieces[0].title) != _text(section.title):
                item.children = [
                    OutlineItem(_text(piece.title), page) for piece, page in zip(section.pieces, pages, strict=True)
                ]
            outline.root.append(item)


def _describe(volume: Pdf, title: str, author: str) -> None:
    root = volume.Root
    root.PageMode = Name.UseOutlines
    root.Lang = String("vi-VN")
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    about = {"/Title": String(_text(title)), "/CreationDate": String(_MADE), "/ModDate": String(_MADE)}
    if author:
        about["/Author"] = String(_text(author))
    volume.trailer.Info = volume.make_indirect(Dictionary(about))


def _text(words: str) -> str:
    """Words on one line, composed."""
    return unicodedata.normalize("NFC", " ".join(words.split()))


def _save(volume: Pdf, target: Path, part: int | None) -> None:
    content = io.BytesIO()  # on a full disk, saving straight to a file aborts the whole program
    volume.save(
        content,
        # Part 1 of PDF/A knows only PDF 1.4, which has no object streams.
        object_stream_mode=ObjectStreamMode.disable if part == 1 else ObjectStreamMode.generate,
        force_version="1.4" if part == 1 else "1.7",
        compress_streams=False,
        stream_decode_level=StreamDecodeLevel.none,
        deterministic_id=True,
    )
    target.write_bytes(content.getbuffer())
