"""What a file really is, decided on its raw bytes before any parser sees it.

A review arrives by e-mail, USB stick and chat: old formats under a new name, half downloads, locked
files, archives built to exhaust a machine. Each is told apart here and named with the way out.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from io import BytesIO
from pathlib import Path

from pipeline.findings import Finding, Place, error

LOCK_PREFIX = "~$"
"""Names Excel gives to its own owner files, which hold no data."""

MAX_FILE = 100 * 2**20  # bytes on disk
MAX_UNPACKED = 300 * 2**20  # bytes of all parts together
MAX_RATIO = 100  # unpacked : packed, of one part
MAX_PARTS = 10_000
_RATIO_FROM = 4 * 2**20  # small parts may well repeat themselves

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AS = "Mở tệp bằng Excel, chọn «Lưu thành» (Save As), kiểu «Excel Workbook (.xlsx)» rồi dùng tệp mới."
_FETCH_AGAIN = "Xin hoặc tải lại tệp gốc; nếu Excel mở được thì lưu thành tệp .xlsx mới."
_CHOOSE = "Chọn đúng tệp sổ làm việc .xlsx."
_TOLD = {
    "tep_khoa": ("Đây là tệp tạm Excel tạo ra khi sổ đang mở, không phải sổ làm việc.", "Đóng Excel và chọn tệp sổ."),
    "qua_lon": ("Tệp lớn hơn 100 MB, không phải danh sách thi đua.", "Bỏ hình ảnh, tệp nhúng trong sổ rồi lưu lại."),
    "khong_thay": ("Không thấy tệp này.", "Kiểm tra lại tên và thư mục của tệp."),
    "khong_mo_duoc": ("Máy không cho đọc tệp này.", "Nếu sổ đang mở thì đóng lại; nếu không, xem lại quyền đọc tệp."),
    "rong": ("Tệp rỗng, không có dữ liệu.", _FETCH_AGAIN),
    "bi_cut": ("Tệp .xlsx bị cụt hoặc hỏng: không tìm thấy mục lục bên trong tệp.", _FETCH_AGAIN),
    "hong": ("Tệp .xlsx bị hỏng: nội dung bên trong không còn nguyên vẹn.", _FETCH_AGAIN),
    "co_mat_khau": (
        "Sổ có mật khẩu mở tệp nên không đọc được.",
        "Trong Excel: Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.",
    ),
    "xls_cu": ("Đây là sổ Excel kiểu cũ (.xls), chương trình chỉ đọc .xlsx.", _SAVE_AS),
    "xlsb": ("Đây là sổ Excel nhị phân (.xlsb), chương trình chỉ đọc .xlsx.", _SAVE_AS),
    "ods": ("Đây là tệp OpenDocument, chương trình chỉ đọc .xlsx.", "Mở bằng LibreOffice rồi lưu thành .xlsx."),
    "trang_web": ("Đây là trang web (HTML) mang tên sổ Excel, thường do phần mềm khác xuất ra.", _SAVE_AS),
    "csv": ("Đây là tệp chữ (CSV) mang tên sổ Excel.", _SAVE_AS),
    "tep_word": ("Đây là tệp Word, không phải sổ Excel.", _CHOOSE),
    "trinh_chieu": ("Đây là tệp trình chiếu, không phải sổ Excel.", _CHOOSE),
    "tep_nen": ("Đây là tệp nén, bên trong không có sổ Excel.", "Giải nén và chọn tệp sổ làm việc .xlsx."),
    "khong_phai_so": ("Đây không phải sổ Excel, hoặc tệp đã hỏng ngay từ đầu.", _FETCH_AGAIN),
    "trung_phan": ("Tệp .xlsx có hai phần trùng tên bên trong, không biết phần nào là thật.", _FETCH_AGAIN),
    "co_doctype": ("Tệp .xlsx có khai báo DOCTYPE mà Excel không bao giờ ghi; có thể là tệp độc hại.", _FETCH_AGAIN),
    "nen_qua_muc": (
        "Tệp .xlsx phình ra quá mức khi giải nén (định dạng trống quá nhiều hoặc tệp độc hại).",
        "Chép riêng các dòng có dữ liệu sang sổ mới do lệnh thidua init tạo ra.",
    ),
}


def fetch(path: Path) -> tuple[bytes, Finding | None]:
    """The bytes of a file, or the finding that says why they cannot be had."""
    if path.name.startswith(LOCK_PREFIX):
        return b"", _told("tep_khoa", path.name)
    try:
        if path.stat().st_size > MAX_FILE:
            return b"", _told("qua_lon", path.name)
        return path.read_bytes(), None
    except FileNotFoundError:
        return b"", _told("khong_thay", path.name)
    except (OSError, ValueError):
        return b"", _told("khong_mo_duoc", path.name)


def preflight(name: str, data: bytes) -> Finding | None:
    """Why a file cannot be read as a workbook; None when it can be tried.

    Unpacks every part once, within limits, so that checksums are proved and sizes are real.
    """
    trouble = _trouble(data)
    return _told(trouble, name) if trouble else None


def _told(trouble: str, name: str) -> Finding:
    what, remedy = _TOLD[trouble]
    return error(f"tep.{trouble}", Place(name), what, remedy)


def _trouble(data: bytes) -> str:
    if not data.strip(b"\x00"):
        return "rong"
    if not data.startswith(b"PK"):
        return _not_a_package(data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _package(archive)
    except zipfile.BadZipFile as problem:
        return "hong" if "CRC" in str(problem) else "bi_cut"
    except Exception:
        # Hostile archives raise a dozen kinds of error out of zipfile and zlib; to a clerk they are one.
        return "hong"


def _not_a_package(data: bytes) -> str:
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return "co_mat_khau"
        return "tep_word" if "WordDocument".encode("utf-16-le") in data else "xls_cu"
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if b"<html" in head or b"<table" in head or head.startswith(b"<!doctype html"):
        return "trang_web"
    if b"urn:schemas-microsoft-com:office:spreadsheet" in head:
        return "xls_cu"
    binary = b"\x00" in data[:4096] or head.startswith((b"%pdf", b"{\\rtf", b"\x89png"))
    return "csv" if not binary and re.search(rb"[,;\t]", head) else "khong_phai_so"


def _package(archive: zipfile.ZipFile) -> str:
    members = archive.infolist()
    names = {m.filename for m in members}
    if len(members) > MAX_PARTS:
        return "nen_qua_muc"
    if any(m.flag_bits & 1 for m in members):
        return "co_mat_khau"
    if not any(n.startswith("xl/") and n.endswith(".xml") for n in names):
        return _other_package(names, archive)
    if any(count > 1 for count in Counter(m.filename.casefold() for m in members).values()):
        return "trung_phan"
    return _unpack_once(archive)


def _other_package(names: set[str], archive: zipfile.ZipFile) -> str:
    if "word/document.xml" in names:
        return "tep_word"
    if any(n.startswith("ppt/") for n in names):
        return "trinh_chieu"
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "mimetype" in names and b"opendocument" in archive.open("mimetype").read(200):
        return "ods"
    return "tep_nen"


def _unpack_once(archive: zipfile.ZipFile) -> str:
    total = 0
    for member in archive.infolist():
        size, head = 0, b""
        with archive.open(member) as part:
            while chunk := part.read(2**20):
                head = head or chunk[:8192]
                size += len(chunk)
                swollen = size > _RATIO_FROM and size > MAX_RATIO * max(member.compress_size, 1)
                if swollen or total + size > MAX_UNPACKED:
                    return "nen_qua_muc"
        total += size
        # Without the zeros UTF-16 looks like ASCII.
        if member.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in head.replace(b"\x00", b""):
            return "co_doctype"
    return ""
