"""One foreign PDF judged and cleaned. It runs in the child program only: what is read here may be hostile."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf
import pypdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, Pdf

from pipeline.pdf.finishing import ARCHIVAL_PART, archival_faults
from pipeline.pdf.foreign_limits import Refused, broken
from pipeline.pdf.foreign_pages import claim, claimed_part, copied, form_fonts, intents_of, looks_of, marks_of, seat
from pipeline.pdf.foreign_streams import purge
from pipeline.pdf.foreign_tree import Leaf, leaves
from pipeline.words import count

_SECOND_READER_BYTES: Final = 20 * 2**20
_SECOND_READER_PAGES: Final = 200
_REPAIRED: Final = "tệp hỏng nhẹ, phải đọc theo cách sửa chữa"
_DAMAGE: Final = (pikepdf.PikepdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError)
_MENDABLE: Final = ("hong", "thieu_trang", "rong")
_DICTIONARY: Final = re.compile(rb"<<[^<>]*>>")
_COUNT: Final = re.compile(rb"/Count\s+(\d{1,9})")
_NESTED: Final = 3  # dictionaries within a node of the page tree
_OBJECT_STREAM: Final = 8 * 2**20  # bytes of one unpacked


@dataclass
class Judgement:
    """Kết quả đọc một tệp: its pages, its clean copy, what a person should know."""

    pages: int
    clean: bytes
    archival: bool = False
    signed: bool = False
    notes: list[str] = field(default_factory=list)


def judge(data: bytes) -> Judgement:
    """Judge and clean the bytes of one PDF; `Refused` when it cannot stand in a dossier."""
    try:
        return _judged(data, repairing=False)
    except (Refused, *_DAMAGE) as why:
        if isinstance(why, Refused) and why.code not in _MENDABLE:
            raise
    return _judged(data, repairing=True)


def _judged(data: bytes, repairing: bool) -> Judgement:
    """One reading. Without repair the tree is seen as the file has it; a repair may have dropped pages from it."""
    notes: list[str] = [] if data.startswith(b"%PDF-") else ["có dữ liệu lạ trước phần đầu của tệp"]
    with _opened(data, repairing) as pdf:
        _no_portfolio(pdf)
        found = leaves(pdf, notes)
        if repairing:
            notes.append(_REPAIRED)
            _none_lost(data, len(found))
        signed = _told(pdf, found, notes)
        if pdf.is_encrypted:
            notes.append("bị khóa quyền sửa, in hoặc sao chép; bản ghép không còn khóa")
        part = claimed_part(pdf)
        intents = intents_of(pdf) if part else []
        fonts = form_fonts(pdf)
        purge([*_drawn(found), fonts, *intents], notes)
        if pdf.get_warnings():
            notes.append(_REPAIRED)
        if not pdf.is_encrypted:  # the second reader lacks the ciphers
            _agrees(data, len(found), notes)
        archival = bool(part == ARCHIVAL_PART and intents and not notes)
        clean = _clean(pdf, found, fonts, intents if archival else [], part or 0)
        if archival and archival_faults(io.BytesIO(clean)):  # what it claims, and a dossier would repeat, is not so
            archival = False
            clean = _clean(pdf, found, fonts, [], 0)
    _proven(clean, len(found), notes)
    return Judgement(len(found), clean, archival, signed, list(dict.fromkeys(notes)))


def _none_lost(data: bytes, pages: int) -> None:
    """Compare with every number of pages the bytes themselves speak of, seen past the repair."""
    declared = max((declared_in(text) for text in (data, *_object_streams(data))), default=0)
    if declared > pages:
        raise Refused("thieu_trang", f"ghi có {count(declared)} trang nhưng chỉ còn {count(pages)}")


def declared_in(text: bytes) -> int:
    """The largest /Count of a page tree in a piece of a file; dictionaries inside others are looked at first."""
    largest = 0
    for _ in range(_NESTED):
        for node in _DICTIONARY.findall(text):
            number = _COUNT.search(node)
            if number and b"/Kids" in node:
                largest = max(largest, int(number[1]))
        text = _DICTIONARY.sub(b"", text)
    return largest


def _object_streams(data: bytes) -> Iterator[bytes]:
    for start in re.finditer(rb"/ObjStm[^\x80-\xff]{0,200}?stream\r?\n", data):
        try:
            yield zlib.decompressobj().decompress(data[start.end() :], _OBJECT_STREAM)
        except zlib.error:
            continue


def _clean(pdf: Pdf, found: list[Leaf], fonts: Dictionary | None, intents: list[Dictionary], part: int) -> bytes:
    """A new document with the pages, and the PDF/A claim if there is what it rests on."""
    with Pdf.new() as fresh:
        pages = copied(pdf, found, fresh)
        if fonts is not None:
            fresh.Root.AcroForm = Dictionary(Fields=Array(), DR=fresh.copy_foreign(pdf.make_indirect(fonts)))
        seat(fresh, pages)
        if "/AcroForm" in fresh.Root:
            del fresh.Root["/AcroForm"]
        if intents:
            fresh.Root.OutputIntents = Array([fresh.copy_foreign(pdf.make_indirect(intent)) for intent in intents])
            claim(fresh, part)
        return saved(fresh)


def saved(pdf: Pdf) -> bytes:
    """A document's bytes: equal for equal input, streams as they were."""
    out = io.BytesIO()
    pdf.save(
        out,
        min_version="1.5",
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        encryption=False,
        deterministic_id=True,
    )
    return out.getvalue()


def _opened(data: bytes, repairing: bool = False) -> Pdf:
    try:
        return Pdf.open(io.BytesIO(data), inherit_page_attributes=False, attempt_recovery=repairing)
    except pikepdf.PasswordError as why:
        raise Refused("co_mat_khau", "có mật khẩu mở") from why
    except _DAMAGE as why:
        raise broken("hỏng, không đọc được") from why


def _no_portfolio(pdf: Pdf) -> None:
    if isinstance(pdf.Root, Dictionary) and "/Collection" in pdf.Root:
        raise Refused("tap_dinh_kem", "là tập hợp tệp đính kèm (portfolio), nội dung không nằm ở các trang")


def _told(pdf: Pdf, found: list[Leaf], notes: list[str]) -> bool:
    """Note what a person would miss in the clean copy; whether the file holds a digital signature."""
    names, form, layers = (pdf.Root.get(key) for key in ("/Names", "/AcroForm", "/OCProperties"))
    if isinstance(names, Dictionary) and "/EmbeddedFiles" in names:
        notes.append("có tệp đính kèm bên trong, bản ghép không mang theo")
    if isinstance(form, Dictionary) and "/XFA" in form:
        notes.append("là biểu mẫu động (XFA), trang có thể không hiện đủ nội dung")
    shown = layers.get("/D") if isinstance(layers, Dictionary) else None
    hidden = shown.get("/OFF") if isinstance(shown, Dictionary) else None
    if isinstance(hidden, Array) and len(hidden):
        notes.append("có lớp đang ẩn, bản ghép hiện cả lớp ấy")
    fields = [mark for leaf in found for mark in _items(leaf.page.get("/Annots")) if _is_field(mark)]
    if any(mark.get("/V") is not None and "/AP" not in mark for mark in fields):
        notes.append("là biểu mẫu có ô đã điền nhưng không hiện trên trang")
    return any(mark.get("/FT") == Name.Sig and mark.get("/V") is not None for mark in fields)


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, Array) else []


def _is_field(mark: Any) -> bool:
    return isinstance(mark, Dictionary) and mark.get("/Subtype") == Name.Widget


def _drawn(found: list[Leaf]) -> list[Any]:
    """Everything the pages draw with, each thing once."""
    things: list[Any] = []
    for leaf in found:
        things += [leaf.resources, leaf.page.get("/Contents"), leaf.page.get("/Group")]
        things += [look for mark in marks_of(leaf) for look in looks_of(mark)]
    return things


def _agrees(data: bytes, pages: int, notes: list[str]) -> None:
    """A second reader, where it is cheap, must not see pages the first one lost."""
    if len(data) > _SECOND_READER_BYTES or pages > _SECOND_READER_PAGES:
        return
    seen = None
    for strict in (True, False):
        try:
            seen = len(pypdf.PdfReader(io.BytesIO(data), strict=strict).pages)
            break
        except Exception:  # it raises anything on a damaged file
            continue
    if seen is None:
        notes.append(_REPAIRED)
    elif seen > pages:
        raise Refused("thieu_trang", f"chỉ đọc chắc chắn được {pages} trong {seen} trang")
    elif seen < pages:
        notes.append(_REPAIRED)


def _proven(clean: bytes, pages: int, notes: list[str]) -> None:
    """The clean copy opens without a warning, with every page, and its first page can be drawn."""
    with _opened(clean) as pdf:
        if len(leaves(pdf, [])) != pages or pdf.get_warnings():
            raise broken("hỏng, không làm được bản sạch")
    try:
        drawn = pypdfium2.PdfDocument(clean)
    except pypdfium2.PdfiumError as why:
        raise broken("hỏng, không làm được bản sạch") from why
    with drawn:
        if len(drawn) != pages:
            raise Refused("thieu_trang", f"chỉ đọc chắc chắn được {len(drawn)} trong {pages} trang")
        try:
            first = drawn[0]
            first.render(scale=60 / max(first.get_size()))
        except pypdfium2.PdfiumError:
            notes.append("trang 1 không vẽ được")
