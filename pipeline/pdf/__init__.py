"""PDF (bản in): papers converted, evidence from elsewhere judged and cleaned, dossiers bound into one file.

Everything that knows a converter or the inside of a PDF is in this room.
"""

from __future__ import annotations

import base64
from pathlib import Path

from pipeline.pdf.converting import ENGINES, Converted, Engine, Job, Progress, choose, convert
from pipeline.pdf.evidence import WARNED, Judged, read_evidence
from pipeline.pdf.merging import Piece, Section, Volume, bind
from pipeline.pdf.reading import bookmarks, page_count, page_texts, picture

__all__ = [
    "ENGINES", "WARNED", "Converted", "Engine", "Job", "Judged", "Piece", "Progress", "Section", "Volume",
    "bind", "bookmarks", "choose", "convert", "page_count", "page_texts", "picture", "picture_uri", "read_evidence",
]  # fmt: skip


def picture_uri(file: Path) -> str:
    """The first page as a data URI; empty where it cannot be drawn."""
    drawn = picture(file)
    return f"data:image/webp;base64,{base64.b64encode(drawn).decode()}" if drawn else ""
