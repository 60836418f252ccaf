"""Đọc văn bản: from a .docx, .pdf or .txt of anybody to a `Paper`; what cannot be read is a finding."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pipeline.checking.form.paper import Unreadable
from pipeline.findings import Finding, Place, error, reason
from pipeline.linting.anatomy import paper_of
from pipeline.linting.paper import Paper
from pipeline.linting.reflow import reflow
from pipeline.linting.word_text import word_lines

_WORD: Final = (".docx", ".docm", ".dotx")
_FEW: Final = 40  # letters a page of a scan may carry in stamps of a scanner


def read(path: Path) -> Paper | Finding:
    """The paper in a file; a finding when the file cannot be opened or holds no text."""
    try:
        content = path.read_bytes()
    except OSError as failure:
        return _refused("khong_mo_duoc", path.name, f"Không mở được tệp ({reason(failure)}).",
                        "Kiểm tra đường dẫn và quyền đọc tệp.")  # fmt: skip
    return read_bytes(content, path.name)


def read_bytes(content: bytes, name: str) -> Paper | Finding:
    """The paper in a file's bytes; `name` tells by its ending how to read them."""
    ending = Path(name).suffix.lower()
    if ending in _WORD or content.startswith(b"PK\x03\x04"):
        return _read_word(content, name)
    if ending == ".pdf" or content.startswith(b"%PDF"):
        return _read_pdf(content, name)
    if ending in (".doc", ".rtf", ".odt", ".xls", ".xlsx") or b"\x00\x00" in content[:2000]:
        return _refused("khong_ho_tro", name, "Chưa đọc được loại tệp này.",
                        "Lưu văn bản thành .docx, hoặc .pdf có lớp chữ, hoặc .txt.")  # fmt: skip
    text = decoded(content)
    if not text.strip():
        return _refused("khong_co_chu", name, "Tệp không có chữ nào.", "Chọn tệp có nội dung văn bản.")
    return read_text(text, name)


def read_text(text: str, name: str = "van-ban.txt") -> Paper:
    """The paper in a text, a paragraph a line or a line of the page a line."""
    return paper_of(name, "txt", reflow(text))


def _read_word(content: bytes, name: str) -> Paper | Finding:
    try:
        lines = word_lines(content)
    except Unreadable:
        return _refused("hong", name, "Tệp không phải văn bản Word (.docx) đọc được.",
                        "Mở tệp bằng Word rồi lưu lại dạng .docx.")  # fmt: skip
    if not lines:
        return _refused("khong_co_chu", name, "Văn bản không có chữ nào.", "Chọn tệp có nội dung văn bản.")
    return paper_of(name, "docx", lines, content)


def _read_pdf(content: bytes, name: str) -> Paper | Finding:
    from pipeline.pdf.reading import page_texts

    try:
        pages = page_texts(content)
    except (ValueError, OSError, RuntimeError):
        return _refused("hong", name, "Không đọc được tệp PDF này.",
                        "Mở tệp, in lại thành PDF không đặt mật khẩu.")  # fmt: skip
    if sum(len("".join(page.split())) for page in pages) < _FEW * max(len(pages), 1):
        return _refused("khong_co_lop_chu", name, "Không đánh giá được: PDF là ảnh quét, không có lớp chữ.",
                        "Dùng bản có lớp chữ: tệp Word, hoặc PDF xuất từ Word.")  # fmt: skip
    return paper_of(name, "pdf", reflow("\f".join(pages)))


def decoded(content: bytes) -> str:
    """Text in UTF-8 or UTF-16; any other eight-bit code as letters of Windows, for the rules of coding to tell."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _refused(code: str, name: str, what: str, remedy: str) -> Finding:
    return error(f"doc_van_ban.{code}", Place(name), what, remedy)
