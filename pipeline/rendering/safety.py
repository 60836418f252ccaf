"""What a template must not carry, whatever its tags: entities, outside content, macros, tracked changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from lxml import etree

from pipeline.rendering.package import Package, parse, safe_xml
from pipeline.rendering.problems import TemplateProblem, shown

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG = re.compile(rb"\{\{|\{%")
_BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"  # byte order marks, blanks, and half of a UTF-16 "<"
_FETCHING = re.compile(r"\b(INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO|DATABASE)\b", re.IGNORECASE)
_TRACKED = re.compile(r"(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)\Z")
_LINK_SCHEMES = ("", "http", "https", "mailto", "tel")

# Kinds of relationship that bring in code or another document, even from inside the file.
_FOREIGN = {
    "aFChunk": "chèn nguyên một tài liệu khác (altChunk)",
    "attachedTemplate": "gắn với một tệp mẫu khác",
    "control": "chứa điều khiển ActiveX",
    "oleObject": "chứa đối tượng nhúng (OLE)",
    "subDocument": "chèn tài liệu con",
    "vbaProject": "chứa macro",
}
_DETACH = (
    "Trong Word, gỡ nội dung này rồi lưu lại; ảnh phải chèn hẳn vào tệp; "
    "mẫu gắn kèm thì đổi về Normal (thẻ Developer, mục Document Template)."
)
_UNLINK = "Trong Word, chọn trường đó, nhấn Ctrl+Shift+F9 rồi lưu lại."
_ACCEPT = "Trong Word, thẻ Review, chọn Accept All Changes and Stop Tracking rồi lưu lại."


def dangers(package: Package) -> Iterator[TemplateProblem]:
    """Every reason to refuse the package before looking at its tags."""
    for name, data in package.contents.items():
        if name.lower().endswith("vbaproject.bin"):
            yield TemplateProblem(name, "", "chứa macro", "Lưu lại thành .docx không có macro.")
        elif name.endswith((".rels", ".xml")) or data.lstrip(_BEFORE_XML).startswith(b"<"):
            yield from _xml(name, data, package.fillable.get(name))


def _xml(name: str, data: bytes, label: str | None) -> Iterator[TemplateProblem]:
    place = label or name
    if not safe_xml(data):
        reason = "khai báo DOCTYPE hoặc không viết bằng UTF-8, văn bản Word thật không có như vậy"
        yield TemplateProblem(place, "", reason, "Mở tệp bằng Word rồi lưu lại thành .docx.")
    elif name.endswith(".rels"):
        yield from _relationships(name, data)
    elif label is not None:
        yield from _content(place, data)
    if label is None and _TAG.search(data):
        reason = "có thẻ {{ }} hoặc {% %} ở nơi không được điền (nhận xét, biểu đồ, liên kết…)"
        yield TemplateProblem(place, "", reason, "Đưa thẻ vào thân văn bản, đầu trang hoặc chân trang.")


def _parsed(place: str, data: bytes) -> etree._Element | TemplateProblem:
    try:
        return parse(data)
    except etree.XMLSyntaxError:
        return TemplateProblem(place, "", "XML bị hỏng", "Mở tệp bằng Word rồi lưu lại thành .docx.")


def _relationships(name: str, data: bytes) -> Iterator[TemplateProblem]:
    root = _parsed(name, data)
    if isinstance(root, TemplateProblem):
        yield root
        return
    for relationship in root.iter("{*}Relationship"):
        kind = relationship.get("Type", "").rpartition("/")[2]
        target = relationship.get("Target", "")
        outside = relationship.get("TargetMode", "").lower() == "external"
        if kind in _FOREIGN:
            yield TemplateProblem(name, "", f"{_FOREIGN[kind]}: {shown(target)}", _DETACH)
        elif outside and kind == "hyperlink":
            if _scheme(target) not in _LINK_SCHEMES or target.startswith(("\\", "//")):
                reason = f"siêu liên kết không phải địa chỉ mạng: {shown(target)}"
                yield TemplateProblem(name, "", reason, "Trong Word, gỡ siêu liên kết này.")
        elif outside:
            yield TemplateProblem(name, "", f"lấy nội dung từ ngoài tệp ({kind}): {shown(target)}", _DETACH)


def _scheme(target: str) -> str:
    try:
        return urlsplit(target).scheme.lower()
    except ValueError:
        return "?"


def _content(place: str, data: bytes) -> Iterator[TemplateProblem]:
    root = _parsed(place, data)
    if isinstance(root, TemplateProblem):
        yield root
        return
    if root.find(f".//{_W}altChunk") is not None:
        yield TemplateProblem(place, "", _FOREIGN["aFChunk"], _DETACH)
    for element in root.iter(f"{_W}*"):
        if _TRACKED.match(element.tag[len(_W) :]):
            paragraph = shown("".join(element.itertext()).strip())
            yield TemplateProblem(place, paragraph, "còn dấu vết sửa đổi (Track Changes)", _ACCEPT)
            break
    for binding in root.iter(f"{_W}dataBinding"):
        text = "".join(next(binding.iterancestors(f"{_W}sdt"), binding).itertext())
        if "{{" in text or "{%" in text:
            reason = "thẻ nằm trong ô nội dung mà Word tự điền lại mỗi khi mở tệp"
            remedy = "Trong Word, bấm chuột phải vào ô đó, chọn Remove Content Control."
            yield TemplateProblem(place, shown(text), reason, remedy)
    pieces = [e.text or "" for e in root.iter(f"{_W}instrText")]
    simple = [e.get(f"{_W}instr", "") for e in root.iter(f"{_W}fldSimple")]
    # One instruction may be cut over several runs: the pieces are read apart and as one.
    for instruction in (*pieces, *simple, "".join(pieces)):
        if _FETCHING.search(instruction):
            reason = f"trường Word lấy nội dung từ ngoài tệp: {shown(instruction.strip())}"
            yield TemplateProblem(place, "", reason, _UNLINK)
            break
