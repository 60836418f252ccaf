"""Phần mở đầu: tên loại, trích yếu, authority, bases, order and addressees, before the body begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.checking.form.heading import is_upper
from pipeline.checking.form.kinds import WITH_AUTHORITY, is_title, known_kind
from pipeline.checking.form.paper import Paragraph
from pipeline.checking.form.shapes import typed_line
from pipeline.words import upper

BASIS: Final = re.compile(r"(Căn cứ|Theo đề nghị|Xét)\b(?!(?: \w+){0,4}:)")
_AMONG: Final = re.compile(r"(Thực hiện|Được sự|Trên cơ sở|Sau khi)\b.*;$")  # a basis only among others
_JOINED: Final = re.compile(
    r";\s*(Căn cứ\b|Luật\b|(Nghị định|Thông tư|Quyết định|Kế hoạch|Chỉ thị|Hướng dẫn|Công văn) số\b)"
)
_BODY: Final = re.compile(r"(Điều \d|[IVX]+\.\s|1\.\s|a\)\s|Phần |Chương |- )")
_LABELS: Final = re.compile(r"(Mẫu (số )?\d+|DỰ THẢO|HỎA TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT)\b", re.IGNORECASE)
_ORDER: Final = re.compile(r"QUYẾT (ĐỊNH|NGHỊ)\s*[:.]?")
_ADDRESS: Final = "kính gửi"
_LONG: Final = 200  # letters no subject has
_SINCE: Final = (2020, 3, 5)  # Nghị định số 30/2020/NĐ-CP is in force from this day
_ABOUT: Final = re.compile(r"Về việc|V/v|Ban hành|Phê duyệt", re.IGNORECASE)
AUTHORITY: Final = re.compile(
    r"(?:TM\.\s*)?(?:[ỦU][YỶ] BAN|HỘI ĐỒNG|CHỦ TỊCH|CHÁNH|THỦ TƯỚNG|THỐNG ĐỐC|QUỐC HỘI|CHÍNH PHỦ|BÍ THƯ|THƯỜNG TRỰC|"
    r"BAN (?!HÀNH)|"
    r"(?:PHÓ |TỔNG )?GIÁM ĐỐC|TỔNG (?:KIỂM|THANH|BIÊN|CỤC|LIÊN)|(?:\S+ ){0,2}TRƯỞNG\b|CÔNG ĐOÀN|LIÊN ĐOÀN)"
)
"""How the line that names the issuing authority begins."""
_FAR: Final = 8  # lines after the head among which the title stands


@dataclass(frozen=True, slots=True)
class Opening:
    """Phần mở đầu; `below` is what follows trích yếu up to the next text, where its rule is drawn."""

    title: tuple[Paragraph, ...] = ()
    subject: tuple[Paragraph, ...] = ()
    below: tuple[Paragraph, ...] = ()
    authority: tuple[Paragraph, ...] = ()
    bases: tuple[Paragraph, ...] = ()
    order: Paragraph | None = None
    addressees: tuple[Paragraph, ...] = ()
    used: tuple[Paragraph, ...] = ()


def find_opening(lines: Sequence[Paragraph], *, letter: bool) -> Opening:
    """The opening of a paper whose paragraphs after the head are `lines`; a `letter` has no title."""
    title_at = _title_at(lines, letter)
    title, subject, at = _titled(lines, title_at)
    below_end = next((i for i in range(at, len(lines)) if lines[i].bare), len(lines))
    below = lines[at : below_end + 1]
    kind = known_kind(title[0].bare) if title else ""
    decides = kind in WITH_AUTHORITY
    bases = _bases(lines, at, decides)
    order = next((p for p in lines[at:] if decides and _ORDER.fullmatch(upper(p.bare))), None)
    authority = _authority(lines[at:], bases, order) if decides else []
    addressees = _addressees(lines)
    labels = [p for p in lines[:_FAR] if _LABELS.match(p.bare) and len(p.bare) < 30]
    labels += [p for p in lines if _is_rule(p)]
    used = [*title, *subject, *authority, *bases, *([order] if order else []), *addressees, *labels]
    return Opening(tuple(title), tuple(subject), tuple(below), tuple(authority), tuple(bases), order,
                   tuple(addressees), tuple(used))  # fmt: skip


def _title_at(lines: Sequence[Paragraph], letter: bool) -> int | None:
    shown = [i for i, p in enumerate(lines) if p.bare][:_FAR]
    for index in shown:
        text = lines[index].bare
        if _BODY.match(text) or BASIS.match(text):
            return None
        if _LABELS.match(text) or text.casefold().startswith(_ADDRESS):
            continue
        if known_kind(text) or (not letter and (is_title(text) or is_upper(text))):
            return index
    return None


def _titled(lines: Sequence[Paragraph], at: int | None) -> tuple[list[Paragraph], list[Paragraph], int]:
    """Title lines, subject lines, and the index after them."""
    if at is None:
        return [], [], 0
    title, subject = [lines[at]], list[Paragraph]()
    index = at + 1
    decides = known_kind(lines[at].bare) in WITH_AUTHORITY
    while index < len(lines) and lines[index].bare and not _is_rule(lines[index]):
        line = lines[index]
        if BASIS.match(line.bare) or _BODY.match(line.bare) or line.bare.casefold().startswith(_ADDRESS):
            break
        if is_upper(line.bare):
            if subject or (decides and AUTHORITY.match(upper(line.bare))):
                break
            (subject if decides else title).append(line)
        elif line.align == "center" or all(run.bold for run in line.words) or (not subject and _names(line.bare)):
            subject.append(line)
        else:
            break
        index += 1
    return title, subject, index


def _names(text: str) -> bool:
    """Whether a line right under the title names what the paper is about, however it is set."""
    return len(text) < _LONG and (_ABOUT.match(text) is not None or not text.endswith((".", ";", ":", ",")))


def joined_bases(text: str) -> re.Match[str] | None:
    """Where another basis begins in a paragraph of one; an act with those that amend it is one basis."""
    for found in _JOINED.finditer(text):
        following = text[found.start() + 1 :].partition(";")[0]
        if "sửa đổi" not in following.casefold():
            return found
    return None


def _is_rule(line: Paragraph) -> bool:
    return typed_line(line.text, 14) is not None


def _bases(lines: Sequence[Paragraph], start: int, decides: bool) -> list[Paragraph]:
    first = next((i for i in range(start, len(lines)) if BASIS.match(lines[i].bare)), None)
    if first is None:
        return []
    found: list[Paragraph] = []
    for line in lines[first:]:
        if not line.bare:
            continue
        if not is_basis(line.bare, among=bool(found)):
            break
        found.append(line)
    listed = decides or len(found) > 1 or joined_bases(found[0].text) or found[0].bare.endswith(";")
    italic = all(run.italic for run in found[0].words)
    return found if listed or italic else []


def basis_ends(dated: str) -> tuple[str, ...]:
    """Signs the last basis may end with; before the decree of 05/3/2020 usage varied, a comma led on to the order."""
    found = re.search(r"(?:(\d{1,2})\s+tháng\s+(\d{1,2})\s+)?năm\s+(\d{4})", dated)
    day = (int(found[3]), int(found[2] or 12), int(found[1] or 31)) if found else (0, 0, 0)
    return (".",) if day >= _SINCE else (".", ",", ";")


def is_basis(text: str, *, among: bool) -> bool:
    """Whether a line states a basis; some do only `among` others."""
    return BASIS.match(text) is not None or (among and _AMONG.match(text) is not None)


def _authority(lines: Sequence[Paragraph], bases: Sequence[Paragraph], order: Paragraph | None) -> list[Paragraph]:
    stop = bases[0] if bases else order
    found = []
    for line in lines:
        if line is stop or _BODY.match(line.bare):
            break
        if line.bare and not _is_rule(line):
            found.append(line)
    return found if stop is not None else []


def _addressees(lines: Sequence[Paragraph]) -> list[Paragraph]:
    first = next((i for i, p in enumerate(lines) if p.bare.casefold().startswith(_ADDRESS)), None)
    if first is None:
        return []
    found = [lines[first]]
    for line in lines[first + 1 :]:
        if line.bare and not line.bare.startswith(("-", "–", "+")):
            break
        if line.bare:
            found.append(line)
    return found
