"""A photograph or scan (JPG, PNG) made into one page of A4. It runs in the child program only."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import ExifTags, Image

from pipeline.pdf.foreign_judging import Judgement, saved
from pipeline.pdf.foreign_limits import MOST_PIXELS, broken, too_big

_SHORT, _LONG, _MARGIN = 595.276, 841.89, 10 / 25.4 * 72  # points
# EXIF orientation → where the picture's right and up directions point on the page.
_TURNED: Final = {
    1: (1, 0, 0, 1), 2: (-1, 0, 0, 1), 3: (-1, 0, 0, -1), 4: (1, 0, 0, -1),
    5: (0, -1, -1, 0), 6: (0, -1, 1, 0), 7: (0, 1, 1, 0), 8: (0, 1, -1, 0),
}  # fmt: skip
_BROKEN: Final = (OSError, SyntaxError, ValueError, struct.error, zlib.error, EOFError, IndexError, KeyError, TypeError)
_SPACES: Final = {"1": Name.DeviceGray, "L": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK}


@dataclass(frozen=True)
class _Drawing:
    """A picture's data and how a PDF must read it."""

    data: bytes
    about: dict[str, Any]


def page_of(data: bytes) -> Judgement:
    """The bytes of one picture as a PDF of one page; `Refused` when it is damaged or too large."""
    Image.MAX_IMAGE_PIXELS = None  # the size is judged below, before anything is unpacked
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "MPO")) as picture:
            width, height = picture.size
            if width * height > MOST_PIXELS:
                raise too_big(f"có quá nhiều điểm ảnh ({width} × {height})")
            turned = picture.getexif().get(ExifTags.Base.Orientation, 1)
            drawing = _jpeg(data, picture) if picture.format != "PNG" else _png(data, picture)
    except _BROKEN as why:
        raise broken("là ảnh hỏng, không mở hết được") from why
    return Judgement(1, _page(drawing, width, height, turned if turned in _TURNED else 1))


def _jpeg(data: bytes, picture: Image.Image) -> _Drawing:
    mode = picture.mode
    if mode not in ("L", "RGB", "CMYK") or _arithmetic(data):
        return _packed(picture.convert("RGB"))
    inverted = mode == "CMYK" and "adobe" in picture.info  # Adobe's programs store ink as its absence
    picture.draft(mode, (picture.width // 8, picture.height // 8))
    picture.load()  # reads to the end: a picture cut short is known here
    about: dict[str, Any] = {"/Filter": Name.DCTDecode, "/ColorSpace": _SPACES[mode], "/BitsPerComponent": 8}
    return _Drawing(data, about | ({"/Decode": Array([1, 0] * 4)} if inverted else {}))


def _arithmetic(data: bytes) -> bool:
    """Whether a JPEG is coded in one of the ways PDF readers do not know."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return marker not in (0xC0, 0xC1, 0xC2)
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return False


def _png(data: bytes, picture: Image.Image) -> _Drawing:
    depth, colours, _, _, interlaced = struct.unpack(">BBBBB", data[24:29])
    picture.load()
    clear = picture.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in picture.info
    if (depth, colours) in ((1, 0), (8, 0), (8, 2)) and not interlaced and not clear:
        about = _png_about(picture, depth, 3 if colours == 2 else 1)
        return _Drawing(_png_data(data), about)
    if clear:
        over = picture.convert("RGBA")
        white = Image.new("RGBA", over.size, "white")
        return _packed(Image.alpha_composite(white, over).convert("RGB"))
    if picture.mode.startswith("I"):  # 16 bits of grey: the high eight are all that is printed
        return _packed(picture.convert("I").point(lambda grey: grey / 256).convert("L"))
    return _packed(picture.convert("L" if picture.mode in ("1", "L") else "RGB"))


def _packed(picture: Image.Image) -> _Drawing:
    """A picture packed without loss, as PNG packs it."""
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=4)
    return _Drawing(_png_data(out.getvalue()), _png_about(picture, 8, len(picture.getbands())))


def _png_about(picture: Image.Image, depth: int, bands: int) -> dict[str, Any]:
    rows = Dictionary(Predictor=15, Colors=bands, BitsPerComponent=depth, Columns=picture.width)
    space = Name.DeviceRGB if bands == 3 else Name.DeviceGray
    return {"/Filter": Name.FlateDecode, "/DecodeParms": rows, "/ColorSpace": space, "/BitsPerComponent": depth}


def _png_data(data: bytes) -> bytes:
    """The packed rows of a PNG, which PDF readers unpack as they are."""
    at, parts = 8, []
    while at + 8 <= len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        if name == b"IDAT":
            parts.append(data[at + 8 : at + 8 + length])
        at += length + 12
    return b"".join(parts)


def _page(drawing: _Drawing, width: int, height: int, turned: int) -> bytes:
    wide, high = (height, width) if turned >= 5 else (width, height)
    page_wide, page_high = (_LONG, _SHORT) if wide > high else (_SHORT, _LONG)
    # A small picture is not blown up: one pixel covers a point at most.
    scale = min((page_wide - 2 * _MARGIN) / wide, (page_high - 2 * _MARGIN) / high, 1.0)
    wide_drawn, high_drawn = wide * scale, high * scale
    left, bottom = (page_wide - wide_drawn) / 2, (page_high - high_drawn) / 2
    across, up = width * scale, height * scale
    a, b, c, d = (side * length for side, length in zip(_TURNED[turned], (across, across, up, up), strict=True))
    left, bottom = left - min(0, a, c), bottom - min(0, b, d)
    with Pdf.new() as pdf:
        image = Stream(pdf, drawing.data)
        for key, value in drawing.about.items():
            image[key] = value
        image.Type, image.Subtype, image.Width, image.Height = Name.XObject, Name.Image, width, height
        drawn = f"q {a:.4f} {b:.4f} {c:.4f} {d:.4f} {left:.4f} {bottom:.4f} cm /Anh Do Q".encode()
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, page_wide, page_high]),
            Resources=Dictionary(XObject=Dictionary(Anh=image)),
            Contents=Stream(pdf, drawn),
        )
        pdf.add_blank_page()
        tree = pdf.Root.Pages
        page.Parent = tree
        tree.Kids = Array([pdf.make_indirect(page)])
        return saved(pdf)
