"""Pages made plain: what is drawn stays, what acts, links or carries other files does not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from pipeline.pdf.foreign_tree import Leaf

_MARKS: Final = (
    Name.Widget, Name.Stamp, Name.FreeText, Name.Ink, Name.Square, Name.Circle, Name.Line, Name.Polygon,
    Name.PolyLine, Name.Highlight, Name.Underline, Name.StrikeOut, Name.Squiggly, Name.Caret, Name.Watermark,
)  # fmt: skip
_CLAIM: Final = re.compile(rb"pdfaid:part(?:\s+xmlns:\w+=[\"'][^\"'>]*[\"'])*\s*(?:=\s*[\"']|>)\s*([1-4])")
_LARGEST_CLAIM: Final = 2**20  # bytes of metadata read


def marks_of(leaf: Leaf) -> list[Dictionary]:
    """The annotations of a page that are seen on it, such as seals and filled fields; not links, notes, media."""
    notes = leaf.page.get("/Annots")
    if not isinstance(notes, Array):
        return []
    return [mark for mark in notes if isinstance(mark, Dictionary) and _is_seen(mark)]


def _is_seen(mark: Dictionary) -> bool:
    looks = mark.get("/AP")
    return (
        mark.get("/Subtype") in _MARKS
        and isinstance(mark.get("/Rect"), Array)
        and isinstance(looks, Dictionary)
        and isinstance(looks.get("/N"), (Dictionary, Stream))
    )


def looks_of(mark: Dictionary) -> list[Any]:
    """How a mark is drawn: one drawing, or one for each state it may be in."""
    looks = mark.AP.N
    return [looks] if isinstance(looks, Stream) else list(looks.values())


def copied(source: Pdf, found: Sequence[Leaf], target: Pdf) -> list[Dictionary]:
    """Pages made plain and copied into another document, not yet in its tree."""
    return [cast(Dictionary, target.copy_foreign(source.make_indirect(_plain(source, leaf)))) for leaf in found]


def seat(target: Pdf, pages: Sequence[Dictionary]) -> None:
    """Make pages the whole tree of a new document, whose own pages were not asked for yet, and draw their marks in."""
    tree = target.make_indirect(Dictionary(Type=Name.Pages, Kids=Array(pages), Count=len(pages)))
    for page in pages:
        page.Parent = tree
    target.Root.Pages = tree
    if any("/Annots" in page for page in pages):
        target.flatten_annotations("all")
    for page in pages:
        if "/Annots" in page:
            del page["/Annots"]


def form_fonts(pdf: Pdf) -> Dictionary | None:
    """What fields without fonts of their own are drawn with."""
    form = pdf.Root.get("/AcroForm")
    fonts = form.get("/DR") if isinstance(form, Dictionary) else None
    return fonts if isinstance(fonts, Dictionary) else None


def _plain(pdf: Pdf, leaf: Leaf) -> Dictionary:
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array(leaf.box),
        Resources=leaf.resources if leaf.resources is not None else Dictionary(),
    )
    if leaf.crop:
        page.CropBox = Array(leaf.crop)
    if leaf.turn:
        page.Rotate = leaf.turn
    unit, group, drawn = (leaf.page.get(key) for key in ("/UserUnit", "/Group", "/Contents"))
    if unit is not None:
        page.UserUnit = unit
    if isinstance(group, Dictionary):
        page.Group = group
    if isinstance(drawn, Array):
        drawn = Array([part for part in drawn if isinstance(part, Stream)])
    if isinstance(drawn, (Array, Stream)):
        page.Contents = drawn
    marks = marks_of(leaf)
    if marks:
        page.Annots = Array([pdf.make_indirect(_mark(mark)) for mark in marks])
    return page


def _mark(mark: Dictionary) -> Dictionary:
    """A visible mark with nothing but its looks."""
    kept: dict[str, Any] = {key: mark[key] for key in ("/Subtype", "/Rect", "/AS", "/F") if key in mark}
    return Dictionary({"/Type": Name.Annot, "/AP": Dictionary(N=mark.AP.N), **kept})


def claimed_part(pdf: Pdf) -> int | None:
    """The part of PDF/A a document says it keeps to, None when it claims none."""
    about = pdf.Root.get("/Metadata")
    intents = pdf.Root.get("/OutputIntents")
    if not isinstance(about, Stream) or not isinstance(intents, Array) or not len(intents):
        return None
    if int(about.stream_dict.get("/Length", 0)) > _LARGEST_CLAIM:
        return None
    claim = _CLAIM.search(about.read_bytes()[:_LARGEST_CLAIM])
    return int(claim[1]) if claim else None


def intents_of(pdf: Pdf) -> list[Dictionary]:
    """The colours a PDF/A claim rests on, cut to what the claim needs."""
    keys = ("/S", "/OutputConditionIdentifier", "/OutputCondition", "/RegistryName", "/Info", "/DestOutputProfile")
    kept = []
    for intent in pdf.Root.OutputIntents:
        if isinstance(intent, Dictionary) and isinstance(intent.get("/DestOutputProfile"), Stream):
            chosen: dict[str, Any] = {key: intent[key] for key in keys if key in intent}
            kept.append(Dictionary({"/Type": Name.OutputIntent, **chosen}))
    return kept


def claim(pdf: Pdf, part: int, about: Mapping[str, str | list[str]] | None = None) -> None:
    """Write a PDF/A claim of level B, the one a file without structure can keep; `about` repeats what Info says."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as claimed:
        claimed["pdfaid:part"] = str(part)
        claimed["pdfaid:conformance"] = "B"
        for key, value in (about or {}).items():
            claimed[key] = value
