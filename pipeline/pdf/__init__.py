"""PDF (bản in): papers converted, evidence from elsewhere judged and cleaned, dossiers bound into one file.

Everything that knows a converter or the inside of a PDF is in this room. Its libraries take long to load and most
commands need none of them, so a name is fetched from its module when it is first asked for.
"""

from __future__ import annotations

import base64
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pipeline.pdf.converting import Converted as Converted
    from pipeline.pdf.converting import Engine as Engine
    from pipeline.pdf.converting import Job as Job
    from pipeline.pdf.converting import Progress as Progress
    from pipeline.pdf.converting import choose as choose
    from pipeline.pdf.converting import convert as convert
    from pipeline.pdf.evidence import WARNED as WARNED
    from pipeline.pdf.evidence import Judged as Judged
    from pipeline.pdf.evidence import read_evidence as read_evidence
    from pipeline.pdf.merging import Piece as Piece
    from pipeline.pdf.merging import Section as Section
    from pipeline.pdf.merging import Volume as Volume
    from pipeline.pdf.merging import bind as bind
    from pipeline.pdf.reading import bookmarks as bookmarks
    from pipeline.pdf.reading import page_count as page_count
    from pipeline.pdf.reading import page_texts as page_texts
    from pipeline.pdf.reading import picture as picture

ENGINES: Final = ("auto", "libreoffice", "dxpdf")
"""The engines that can be asked for."""
_HOMES: Final = {
    "converting": ("Converted", "Engine", "Job", "Progress", "choose", "convert"),
    "evidence": ("Judged", "WARNED", "read_evidence"),
    "merging": ("Piece", "Section", "Volume", "bind"),
    "reading": ("bookmarks", "page_count", "page_texts", "picture"),
}


def __getattr__(name: str) -> Any:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(name)


def picture_uri(file: Path) -> str:
    """The first page as a data URI; empty where it cannot be drawn."""
    from pipeline.pdf.reading import picture

    drawn = picture(file)
    return f"data:image/webp;base64,{base64.b64encode(drawn).decode()}" if drawn else ""
