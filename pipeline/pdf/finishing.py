"""Hoàn thiện bản PDF: the same docx gives the same bytes; and what a PDF/A-2b must show, looked for in the file."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import pikepdf

from pipeline.pdf import fonts
from pipeline.pdf.walking import dictionaries

LANGUAGE: Final = "vi-VN"
ARCHIVAL_PART: Final = 2
"""The part of PDF/A that archival prints keep to."""
_CREATOR: Final = "Thi đua"
_DAMAGED: Final = (pikepdf.PdfError, OSError, ValueError, RuntimeError)
_STAMPS: Final = ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xmpMM:DocumentID", "xmpMM:InstanceID")
# An ICC profile's header tells the second it was made: six big-endian numbers of two bytes.
_PROFILE_DATE: Final = slice(24, 36)
_PROFILE_DAY: Final = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Finished:
    """Bản PDF đã hoàn thiện: where it is, how many pages, which fonts."""

    pdf: Path
    pages: int
    fonts: tuple[fonts.Held, ...]


def finish(raw: Path, target: Path, title: str, producer: str) -> Finished | None:
    """Write a converter's PDF again without anything of the moment; None when it is damaged or has no text.

    No dates: a PDF need not have any, and the paper's own day is printed on it. Raises OSError when `target`
    cannot be written.
    """
    content = io.BytesIO()
    try:
        with pikepdf.open(raw, attempt_recovery=False) as pdf:
            held = fonts.held(pdf)
            pages = len(pdf.pages)
            if not pages or not held or pdf.get_warnings():
                return None
            _normalise(pdf, title, producer)
            pdf.save(content, deterministic_id=True)
    except _DAMAGED:
        return None
    target.write_bytes(content.getbuffer())
    return Finished(target, pages, tuple(held))


def _normalise(pdf: pikepdf.Pdf, title: str, producer: str) -> None:
    claimed = pdf.Root.get("/Metadata") is not None and "pdfaid" in _packet(pdf)
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Creator"] = _CREATOR
    pdf.docinfo["/Producer"] = producer
    if claimed:
        _restate(pdf, title, producer)
    elif "/Metadata" in pdf.Root:
        del pdf.Root["/Metadata"]
    pdf.Root["/Lang"] = pikepdf.String(LANGUAGE)
    pdf.Root["/ViewerPreferences"] = pikepdf.Dictionary(DisplayDocTitle=True)
    for holder, key in ((pdf.Root, "/OpenAction"), (pdf.trailer, "/DocChecksum"), (pdf.trailer, "/ID")):
        if key in holder:
            del holder[key]
    for intent in list(pdf.Root.get("/OutputIntents", [])):
        if "/DestOutputProfile" in intent:
            profile = bytearray(intent.DestOutputProfile.read_bytes())
            profile[_PROFILE_DATE] = _PROFILE_DAY
            intent.DestOutputProfile.write(bytes(profile))


def _restate(pdf: pikepdf.Pdf, title: str, producer: str) -> None:
    """The metadata packet says what the document information says; the claim of PDF/A stays as it was made."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as packet:
        for key in _STAMPS:
            if key in packet:
                del packet[key]
        packet["dc:title"] = title
        packet["dc:language"] = [LANGUAGE]
        packet["xmp:CreatorTool"] = _CREATOR
        packet["pdf:Producer"] = producer


def _packet(pdf: pikepdf.Pdf) -> str:
    return pdf.Root.Metadata.read_bytes().decode("utf-8", "replace")


def archival_faults(pdf: Path | BinaryIO) -> list[str]:
    """What keeps a file from being a PDF/A-2b by its own claim, as Vietnamese sentences; empty when nothing does.

    The claim, the colour profile, the fonts, encryption, scripts and attachments are looked at; this is not the
    whole of ISO 19005-2, and papers that pass are told as "tự khai PDF/A-2b".
    """
    try:
        with pikepdf.open(pdf, attempt_recovery=False) as opened:
            return [*_encrypted(opened), *_claim(opened), *_colour(opened), *_fonts(opened), *_active(opened)]
    except pikepdf.PasswordError:
        return ["Tệp đặt mật khẩu mở."]
    except _DAMAGED:
        return ["Tệp hỏng, không đọc được."]


def _encrypted(pdf: pikepdf.Pdf) -> Iterator[str]:
    if pdf.is_encrypted:
        yield "Tệp bị mã hóa."


def _claim(pdf: pikepdf.Pdf) -> Iterator[str]:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as packet:
        status = packet.pdfa_status
    if status != f"{ARCHIVAL_PART}B":
        yield f"Tệp không tự khai là PDF/A-2b (đang khai: {status or 'không khai'})."
    if "/ID" not in pdf.trailer:
        yield "Tệp không có mã định danh (ID)."


def _colour(pdf: pikepdf.Pdf) -> Iterator[str]:
    intents = list(pdf.Root.get("/OutputIntents", []))
    if not any(intent.get("/S") == "/GTS_PDFA1" and "/DestOutputProfile" in intent for intent in intents):
        yield "Tệp không kèm hồ sơ màu (OutputIntent)."


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for font in fonts.held(pdf):
        if not font.embedded:
            yield f"Phông chữ «{font.name}» không nằm trong tệp."


def _active(pdf: pikepdf.Pdf) -> Iterator[str]:
    held = list(dictionaries(pdf))
    kinds = {str(thing.get("/S")) for thing in held if "/S" in thing}
    if "/JavaScript" in kinds or any("/JS" in thing or "/JavaScript" in thing for thing in held):
        yield "Tệp có mã lệnh JavaScript."
    if "/Launch" in kinds:
        yield "Tệp có lệnh mở chương trình khác."
    if any("/EmbeddedFiles" in thing for thing in held):
        yield "Tệp kèm tệp khác bên trong."
