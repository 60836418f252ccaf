"""What the pages of a foreign PDF are drawn with: bombs found, links to other files and hidden burdens removed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from pipeline.pdf.foreign_limits import LARGEST_PICTURE, LARGEST_STREAM, MOST_OBJECTS, too_big

_BURDENS: Final = (
    "/AA", "/AF", "/A", "/JS", "/Metadata", "/PieceInfo", "/OPI", "/Ref", "/Alternates", "/Measure", "/PtData",
    "/StructParent", "/StructParents", "/LastModified", "/EF", "/RichMediaContent", "/Popup", "/IRT",
)  # fmt: skip
_ELSEWHERE: Final = ("/F", "/FFilter", "/FDecodeParms")  # of a stream: its data lies in another file
_OWN_NAMES: Final = (
    "/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/Properties", "/CharProcs", "/Colorants",
)  # fmt: skip  # whose keys are chosen by the file, so that none of them means anything
_PICTURE_CODES: Final = (Name.DCTDecode, Name.JPXDecode, Name.CCITTFaxDecode, Name.JBIG2Decode)
_COMPONENTS: Final = {"/DeviceRGB": 3, "/CalRGB": 3, "/Lab": 3, "/DeviceCMYK": 4}


def purge(roots: Iterable[Any], notes: list[str]) -> None:
    """Clean everything the pages draw with, in place.

    Raises `Refused` for what swells beyond the limits; parts that cannot be read are added to `notes`.
    """
    waiting: list[tuple[Any, bool]] = [(root, False) for root in roots if isinstance(root, (Array, Dictionary, Stream))]
    seen: set[tuple[int, int]] = set()
    met = 0
    while waiting:
        thing, own_names = waiting.pop()
        if thing.is_indirect:
            if thing.objgen in seen:
                continue
            seen.add(thing.objgen)
        met += 1
        if met > MOST_OBJECTS:
            raise too_big("có quá nhiều đối tượng trong các trang")
        if isinstance(thing, Array):
            waiting += [(item, False) for item in thing if isinstance(item, (Array, Dictionary, Stream))]
            continue
        if isinstance(thing, Stream):
            _look(thing, notes)
        if not own_names:
            _unburden(thing, notes)
        waiting += [
            (value, not own_names and key in _OWN_NAMES and not isinstance(value, (Array, Stream)))
            for key, value in thing.items()
            if isinstance(value, (Array, Dictionary, Stream))
        ]


def _unburden(thing: Any, notes: list[str]) -> None:
    for key in _BURDENS:
        if key in thing:
            del thing[key]
    if isinstance(thing, Stream) and any(key in thing for key in _ELSEWHERE):
        notes.append("có phần nằm ở tệp khác, không lấy kèm được")
        for key in _ELSEWHERE:
            if key in thing:
                del thing[key]
    if thing.get("/Type") == Name.XObject and (thing.get("/Subtype") == Name.PS or thing.get("/Subtype2") == Name.PS):
        notes.append("có hình viết bằng mã lệnh PostScript, đã bỏ")
        for key in ("/Subtype", "/Subtype2", "/PS"):
            if key in thing:
                del thing[key]


def _look(stream: Stream, notes: list[str]) -> None:
    """Refuse a stream that swells too far; note one that is damaged."""
    filters = _filters(stream)
    picture = stream.get("/Subtype") == Name.Image
    if picture and _declared(stream) > LARGEST_PICTURE:
        raise too_big("có ảnh quá lớn")
    if filters and filters[-1] in _PICTURE_CODES:
        _look_at_picture(stream, filters, notes)
        return
    if not filters or (picture and _declared(stream) > LARGEST_STREAM):
        return  # a reader unpacks no more of a picture than it declares
    try:
        stream.read_bytes()
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, MemoryError) as why:
        if isinstance(why, MemoryError) or "limit exceeded" in str(why):
            raise too_big("có phần nén phình ra quá lớn") from why
        notes.append("có phần nội dung hỏng")


def _look_at_picture(stream: Stream, filters: list[Any], notes: list[str]) -> None:
    raw = bytes(stream.read_raw_bytes())
    if len(filters) > 1:
        if len(filters) > 2 or filters[0] != Name.FlateDecode:
            return
        unpack = zlib.decompressobj()
        try:
            raw = unpack.decompress(raw, LARGEST_STREAM)
        except zlib.error:
            notes.append("có ảnh hỏng")
            return
        if unpack.unconsumed_tail:
            raise too_big("có phần nén phình ra quá lớn")
    # Scanners pad a JPEG after its end; one that stops before its end is cut.
    if filters[-1] == Name.DCTDecode and b"\xff\xd9" not in raw[-4096:]:
        notes.append("có ảnh bị cắt cụt")


def _filters(stream: Stream) -> list[Any]:
    names = stream.get("/Filter")
    if isinstance(names, Array):
        return list(names)
    return [] if names is None else [names]


def _declared(stream: Stream) -> int:
    """Bytes a picture says it needs; 0 when it says nothing sensible."""
    width, height, bits = (stream.get(key, 0) for key in ("/Width", "/Height", "/BitsPerComponent"))
    if not all(isinstance(n, int) and n >= 0 for n in (width, height, bits)):
        return 0
    space = stream.get("/ColorSpace")
    family = space[0] if isinstance(space, Array) and len(space) else space
    components = 4 if family in (Name.ICCBased, Name.DeviceN) else _COMPONENTS.get(str(family), 1)
    return int(width) * int(height) * max(int(bits), 1) * components // 8
