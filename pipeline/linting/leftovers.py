"""Chỗ còn sót: what a finished paper must no longer carry: marks of a template, blanks, errors of a program, edits."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import Final

from lxml import etree

from pipeline.checking.form.kinds import ABBREVIATIONS
from pipeline.checking.form.runs import runs_of
from pipeline.checking.form.styles import W
from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.words import looks_like_person_name, upper

_TEMPLATE: Final = re.compile(r"\{\{.*?(?:\}\}|$)|\{[%#].*?(?:[%#]\}|$)|\}\}|[%#]\}|\$\{\w+\}|<<[^<>]{1,40}>>")
_ELLIPSIS: Final = re.compile(r"\[\s*(?:…|\.{2,})\s*\]")
_TO_FILL: Final = (
    r"(?:tên|họ và tên|họ tên|số|ngày|tháng|năm|chức vụ|chức danh|đơn vị|cơ quan|địa danh|nội dung|danh hiệu|trích yếu|"
    r"người ký|điền|ghi(?! chú)|nhập|chèn|bổ sung)"
)
_SLOT: Final = re.compile(
    rf"\[\s*(?i:{_TO_FILL})\b[^\[\]\d]{{0,60}}\]|«\s*(?:tên|họ và tên|điền|nhập|chèn|địa danh)\b[^«»]{{0,60}}»"
)
_EMPTY_VALUE: Final = re.compile(r"(?<![\w.])(?:None|undefined|NaN|null|nan)(?![\w.])")
_PROGRAM: Final = re.compile(
    r"Error! (?:Reference source|Bookmark|No bookmark|Not a valid|Hyperlink)[^.]*\.?|"
    r"Lỗi! (?:Không|Thẻ|Tham chiếu)[^.]*\.?|#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NULL!)",
    re.IGNORECASE,
)
_FILLER: Final = re.compile(
    r"\bLorem ipsum\b[^.]{0,40}|\bTODO\b|\bTBD\b|\bFIXME\b|(?<![\w.])[xX]{3,}(?!\w)|(?<!\w)[yY]{3,}(?!\w)"
)
_ROMAN_THIRTY: Final = re.compile(r"(?:khóa|khoá|lần thứ|kỳ|thứ|chương|phần|mục)\s+$", re.IGNORECASE)
_EXAMPLE: Final = re.compile(r"\b(?:Nguyễn|Trần|Lê) (?:Văn|Thị) [A-C]\b(?!\w)")
_DOTS: Final = re.compile(r"(?:\.{4,}|…{2,}|_{3,}|(?:…|\.{3})(?=\s*/)|(?<=\bsố )(?:…|\.{3})|(?<=\bngày )(?:…|\.{3})|"
                          r"(?<=\btháng )(?:…|\.{3})|(?<=\bnăm )(?:…|\.{3}))[.…_]*")  # fmt: skip
_OF_ISSUE: Final = re.compile(
    r"(?:\bsố|\bngày|\btháng|\bnăm(?: 20\d?)?|\bhồi|\blúc|/|\bgiờ)\s*:?\s*$|\bsố\b[^.;]{0,12}$", re.IGNORECASE
)
_CONTENTS: Final = re.compile(r"[.…_\s]{4,}\d{1,3}$")  # the leader of a table of contents
_NOTE: Final = re.compile(
    r"\(\s*(?:ghi|nêu|điền|viết|trình bày)\s+(?:rõ|tóm tắt|cụ thể|đầy đủ|ngắn gọn)[^()]{0,80}\)", re.IGNORECASE
)
_TO_SIGN: Final = re.compile(r"\(\s*ký\b[^()]{0,40}\)", re.IGNORECASE)
_DRAFT: Final = re.compile(r"\(?\s*(?:BẢN )?DỰ THẢO(?:\s+LẦN\s+\d+)?\s*\)?\.?", re.IGNORECASE)
_BLANK_FORM: Final = re.compile(r"(?:Mẫu(?: số)? \d+|MẪU SỐ|Biểu mẫu|PHIẾU|BẢN ĐĂNG KÝ|ĐƠN )")
_HIGHLIGHTED: Final = frozenset({"none", "white"})


def _issued_kind(paper: Paper) -> bool:
    """Whether a paper is of a kind an office issues, not a form that others fill in by hand."""
    forms = ("PHIẾU BÁO", "GIẤY GIỚI THIỆU", "GIẤY NGHỈ PHÉP", "GIẤY ỦY QUYỀN", "HỢP ĐỒNG", "BIÊN BẢN", "PHIẾU CHUYỂN")
    kind = upper(paper.kind)
    return (kind in ABBREVIATIONS and kind not in forms) or paper.kind == "công văn"


def _own_text(paper: Paper) -> list[Line]:
    """Title, bases and body, up to a form that the paper only encloses."""
    found = []
    for line in (*paper.title, *paper.subject, *paper.bases, *paper.body):
        if _BLANK_FORM.match(line.text):
            break
        found.append(line)
    return found


def _found(lines: Sequence[Line], pattern: re.Pattern[str]) -> Iterator[tuple[Line, re.Match[str]]]:
    for line in lines:
        for match in pattern.finditer(line.text):
            yield line, match


@rule("con_sot.dau_mau", "Không còn dấu của mẫu: {{ }}, {% %}, […], [tên …].")
def template_marks(paper: Paper) -> Iterator[Hit]:
    """Marks of a template that nothing was put for."""
    for pattern in (_TEMPLATE, _ELLIPSIS, _SLOT):
        for line, match in _found(paper.lines, pattern):
            if pattern is _ELLIPSIS and "“" in line.text[: match.start()] and "”" in line.text[match.end() :]:
                continue  # words left out of a quotation
            yield Hit(line, match[0][:60], f"Còn dấu của mẫu «{match[0][:40]}».", "Thay bằng nội dung, hoặc bỏ đi.")


@rule("con_sot.gia_tri_rong", "Không có giá trị rỗng của phần mềm: None, undefined, NaN.")
def empty_values(paper: Paper) -> Iterator[Hit]:
    """What programs write where a value is missing."""
    for line, match in _found(paper.lines, _EMPTY_VALUE):
        yield Hit(line, match[0], f"Còn giá trị rỗng «{match[0]}».", "Ghi giá trị đúng.")


@rule("con_sot.loi_phan_mem", "Không có thông báo lỗi của Word, Excel trong văn bản.")
def program_errors(paper: Paper) -> Iterator[Hit]:
    """Broken references and formulas."""
    for line, match in _found(paper.lines, _PROGRAM):
        yield Hit(line, match[0][:60], f"Còn thông báo lỗi «{match[0][:40]}».",
                  "Cập nhật trường tham chiếu, công thức, hoặc gõ lại nội dung.")  # fmt: skip


@rule("con_sot.chu_tam", "Không còn chữ tạm: xxx, TODO, Lorem ipsum.")
def filler(paper: Paper) -> Iterator[Hit]:
    """Letters that hold a place."""
    for line, match in _found(paper.lines, _FILLER):
        if match[0] == "XXX" and _ROMAN_THIRTY.search(line.text[: match.start()]):
            continue
        yield Hit(line, match[0][:60], f"Còn chữ tạm «{match[0][:40]}».", "Thay bằng nội dung.")


@rule("con_sot.ten_vi_du", "Không còn tên ví dụ như «Nguyễn Văn A» trong văn bản ban hành.")
def example_names(paper: Paper) -> list[Hit] | None:
    """Names of examples in papers an office issues."""
    if not _issued_kind(paper) or paper.kind == "hướng dẫn":
        return None
    return [Hit(line, match[0], f"Còn tên ví dụ «{match[0]}».", "Ghi họ và tên thật.", Level.REVIEW)
            for line, match in _found(_own_text(paper), _EXAMPLE)]  # fmt: skip


@rule("con_sot.cho_trong", "Không còn chỗ trống bằng dấu chấm trong văn bản ban hành.")
def dotted_blanks(paper: Paper) -> list[Hit] | None:
    """Dotted blanks: of a number and a day a draft leaves open to a person, any other is an error."""
    if not _issued_kind(paper):
        return None
    hits = []
    for line, match in _found(_own_text(paper), _DOTS):
        quoted = "“" in line.text[: match.start()] and "”" in line.text[match.end() :]
        if quoted or _CONTENTS.search(line.text):
            continue
        issue = _OF_ISSUE.search(line.text[: match.start()]) or line.text[match.end() :].lstrip()[:1] == "/"
        at = max(0, match.start() - 20)
        quote = line.text[at : match.end()].strip()
        if issue:
            hits.append(Hit(line, quote, "Chưa ghi đủ số, ngày, giờ.", "Ghi đủ trước khi ban hành.", Level.REVIEW))
        else:
            hits.append(Hit(line, quote, "Còn chỗ trống bằng dấu chấm.", "Ghi nội dung vào chỗ trống, hoặc bỏ đi."))
    return hits


@rule("con_sot.loi_dan_mau", "Không còn lời dặn của mẫu như «(ghi rõ …)», «(nêu tóm tắt …)».")
def template_notes(paper: Paper) -> list[Hit] | None:
    """Instructions of a form left in a paper that was written from it."""
    if not _issued_kind(paper) or paper.kind in ("hướng dẫn", "công văn", "kế hoạch", "quy chế"):
        return None  # these tell others how to fill in a form
    return [Hit(line, match[0][:60], f"Còn lời dặn của mẫu «{match[0][:40]}».", "Bỏ lời dặn, ghi nội dung.",
                Level.REVIEW) for line, match in _found(_own_text(paper), _NOTE)]  # fmt: skip


@rule("con_sot.ky_ten", "Văn bản đã có tên người ký không còn ghi «(Ký, họ tên)».")
def note_to_sign(paper: Paper) -> list[Hit] | None:
    """«(Ký, họ tên)» over a name that is printed."""
    if not paper.signer or not _issued_kind(paper):
        return None
    hits = []
    for at, line in enumerate(paper.signer):
        note = _TO_SIGN.fullmatch(line.text)
        below = [each.text for each in paper.signer[at + 1 :] if (each.table, each.column) == (line.table, line.column)]
        if note and below and looks_like_person_name(below[0]) and below[0] != upper(below[0]):
            hits.append(Hit(line, note[0], f"Còn ghi «{note[0]}» ở chỗ ký đã có họ tên.", "Bỏ dòng này."))
    return hits


@rule("con_sot.du_thao", "Văn bản đã có số, ngày không còn ghi «DỰ THẢO».")
def draft_label(paper: Paper) -> list[Hit] | None:
    """The label of a draft on a paper with number and day."""
    issued = paper.symbol is not None and re.search(r"\d\s*/", paper.symbol.text) and paper.day is not None
    if not issued:
        return None
    return [Hit(line, line.text, "Văn bản đã có số, ngày nhưng còn ghi «Dự thảo».", "Bỏ chữ «Dự thảo».", Level.REVIEW)
            for line in paper.lines[:20] if _DRAFT.fullmatch(line.text)]  # fmt: skip


# --- what only a Word file carries ----------------------------------------------------------------------
def _part(paper: Paper, name: str) -> etree._Element | None:
    """A part of the .docx; None where there is none."""
    with zipfile.ZipFile(io.BytesIO(paper.docx or b"")) as package:
        if name not in package.namelist():
            return None
        return etree.fromstring(package.read(name), etree.XMLParser(resolve_entities=False, no_network=True))


def _line_of(paper: Paper, element: etree._Element) -> Line | None:
    """The paragraph an element stands in, found by its text."""
    holder = next((each for each in (element, *element.iterancestors()) if each.tag == f"{W}p"), None)
    text = " ".join("".join(holder.itertext(f"{W}t")).split()) if holder is not None else ""
    return next((line for line in paper.lines if text and text[:30] in line.text), None)


@rule("con_sot.theo_doi_sua", "Không còn sửa đổi đang theo dõi (Track Changes) chưa chấp nhận.")
def tracked_changes(paper: Paper) -> list[Hit] | None:
    """Insertions and deletions nobody has decided."""
    if paper.docx is None:
        return None
    if not any(mark in _body(paper) for mark in (b"<w:ins ", b"<w:del ", b"<w:moveFrom ", b"<w:moveTo ")):
        return []
    root = _part(paper, "word/document.xml")
    changes = list(root.iter(f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")) if root is not None else []
    changes = [each for each in changes if len(each) and each.getparent().tag != f"{W}rPr"]
    if not changes:
        return []
    line = _line_of(paper, changes[0])
    return [Hit(line, line.text[:60] if line else "", f"Còn {len(changes):02} chỗ sửa đang theo dõi.",
                "Chấp nhận hoặc từ chối từng chỗ, rồi tắt theo dõi.", Level.REVIEW)]  # fmt: skip


@rule("con_sot.nhan_xet", "Không còn nhận xét (Comment) trong tệp.")
def comments(paper: Paper) -> list[Hit] | None:
    """Remarks of readers."""
    if paper.docx is None:
        return None
    if b"<w:commentReference" not in _body(paper):
        return []
    root = _part(paper, "word/comments.xml")
    count = sum(1 for _ in root.iter(f"{W}comment")) if root is not None else 0
    told = f"Còn {count:02} nhận xét trong tệp."
    return [Hit(None, "cả văn bản", told, "Xử lý rồi xóa các nhận xét.", Level.REVIEW)] if count else []


@rule("con_sot.to_mau", "Không còn chữ tô màu nền để đánh dấu.")
def highlights(paper: Paper) -> list[Hit] | None:
    """Text marked for somebody's attention."""
    if paper.docx is None:
        return None
    if b"<w:highlight " not in _body(paper):
        return []
    root = _part(paper, "word/document.xml")
    hits = []
    for paragraph in root.iter(f"{W}p") if root is not None else ():
        for run in runs_of(paragraph):
            mark = run.find(f"{W}rPr/{W}highlight")
            text = "".join(run.itertext(f"{W}t")).strip()
            if mark is not None and mark.get(f"{W}val") not in _HIGHLIGHTED and text:
                hits.append(Hit(_line_of(paper, paragraph), text[:60], f"Chữ còn tô màu nền: «{text[:40]}».",
                                "Kiểm tra chỗ đánh dấu rồi bỏ màu nền.", Level.REVIEW))  # fmt: skip
                break
    return hits


def _body(paper: Paper) -> bytes:
    """The raw XML of the body; cheap questions are asked of it first."""
    with zipfile.ZipFile(io.BytesIO(paper.docx or b"")) as package:
        return package.read("word/document.xml")
