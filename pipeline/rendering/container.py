"""Writing the zip container of a paper: what never changes once, what was filled each time.

The unchanged members keep the compressed bytes they have in the template and form a constant beginning of
the file; the filled ones come after, so every offset but the last few is a constant too. Times are fixed:
the same template and facts give the same bytes.
"""

from __future__ import annotations

import importlib
import struct
import zlib
from collections.abc import Callable, Sequence
from typing import Literal

from pipeline.rendering.package import Member

Deflate = Literal["zlib", "isal"]

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_UTF8_NAME = 0x800
_TIME, _DATE = 0, 0x21  # 1980-01-01 00:00, the first moment a zip can name
_DEFLATED = 8


def compressor(deflate: Deflate, level: int) -> Callable[[bytes], bytes]:
    """Raw deflate with zlib, or with isal when asked for by name (ImportError if it is not installed)."""
    if deflate == "zlib":
        return lambda data: zlib.compress(data, level, wbits=-15)
    isal = importlib.import_module("isal.isal_zlib")
    packed: Callable[..., bytes] = isal.compress
    return lambda data: packed(data, level, wbits=-15)


class Container:
    """A zip file with `fixed` members known and members named `filled` still to come."""

    def __init__(
        self, fixed: Sequence[Member], filled: Sequence[str], deflate: Deflate = "zlib", level: int = 1
    ) -> None:
        self._pack = compressor(deflate, level)
        self._names = [name.encode() for name in filled]
        self._count = len(fixed) + len(filled)
        beginning, directory, offset = [], [], 0
        for member in fixed:
            name = member.name.encode()
            shape = (member.method, member.crc, len(member.packed), member.size, len(name))
            directory += [_central(*shape, offset), name]
            beginning += [_local(*shape), name, member.packed]
            offset += _LOCAL.size + len(name) + len(member.packed)
        self._beginning = b"".join(beginning)
        self._directory = b"".join(directory)

    def build(self, bodies: Sequence[bytes]) -> bytes:
        """The whole file, with one body for each filled member, in their order."""
        pieces, directory, offset = [self._beginning], [self._directory], len(self._beginning)
        for name, body in zip(self._names, bodies, strict=True):
            packed = self._pack(body)
            shape = (_DEFLATED, zlib.crc32(body), len(packed), len(body), len(name))
            pieces += [_local(*shape), name, packed]
            directory += [_central(*shape, offset), name]
            offset += _LOCAL.size + len(name) + len(packed)
        listing = b"".join(directory)
        end = _END.pack(b"PK\5\6", 0, 0, self._count, self._count, len(listing), offset, 0)
        return b"".join([*pieces, listing, end])


def _local(method: int, crc: int, packed: int, size: int, name: int) -> bytes:
    return _LOCAL.pack(
        b"PK\3\4", _VERSION, _UTF8_NAME, method, _TIME, _DATE, crc, packed, size, name, 0
    )  # fmt: skip


def _central(method: int, crc: int, packed: int, size: int, name: int, offset: int) -> bytes:
    return _CENTRAL.pack(
        b"PK\1\2", _VERSION, _VERSION, _UTF8_NAME, method, _TIME, _DATE, crc, packed, size, name,
        0, 0, 0, 0, 0, offset,
    )  # fmt: skip
