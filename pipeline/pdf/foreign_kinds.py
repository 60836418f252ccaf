"""What a file really is, by its first bytes: a name may lie."""

from __future__ import annotations

from typing import Final

HEADER_WITHIN: Final = 1024  # bytes; readers look for %PDF- no further

PDF: Final = "pdf"
PICTURES: Final = ("jpeg", "png")

_SIGNS: Final = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"GIF8", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"{\\rtf", "rtf"),
    (b"%!PS", "postscript"),
    (b"BM", "bmp"),
)
NAMES: Final = {
    PDF: "tệp PDF",
    "jpeg": "ảnh JPG",
    "png": "ảnh PNG",
    "docx": "tệp Word (.docx)",
    "xlsx": "tệp Excel (.xlsx)",
    "pptx": "tệp PowerPoint (.pptx)",
    "zip": "tệp nén (.zip)",
    "ole": "tệp Word, Excel đời cũ (.doc, .xls)",
    "7z": "tệp nén (.7z)",
    "rar": "tệp nén (.rar)",
    "gif": "ảnh GIF",
    "tiff": "ảnh TIFF",
    "bmp": "ảnh BMP",
    "webp": "ảnh WebP",
    "heic": "ảnh HEIC của điện thoại",
    "rtf": "tệp văn bản (.rtf)",
    "postscript": "tệp PostScript",
    "html": "trang web (.html)",
    "xml": "tệp XML",
    "text": "tệp chữ thuần",
    "unknown": "tệp không rõ loại",
}
"""Kind → how Vietnamese findings call it."""


def kind_of(data: bytes) -> str:
    """The kind of a file's content, one of `NAMES`; a PDF may have other bytes before its header."""
    head = data[:HEADER_WITHIN]
    # A picture or an archive may hold the letters %PDF- by chance, or so as to be two things at once.
    for sign, kind in _SIGNS:
        if head.startswith(sign):
            return _office(data) if kind == "zip" else kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"hevc"):
        return "heic"
    if b"%PDF-" in head:
        return PDF
    return _words(head)


def _office(data: bytes) -> str:
    for member, kind in ((b"word/", "docx"), (b"xl/", "xlsx"), (b"ppt/", "pptx")):
        if member in data[:65_536] or member in data[-65_536:]:
            return kind
    return "zip"


def _words(head: bytes) -> str:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    if start.startswith(b"<?xml"):
        return "html" if b"<html" in start else "xml"
    if b"\x00" in head:
        return "unknown"
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as why:
        return "text" if why.start > len(head) - 4 else "unknown"
    return "text"
