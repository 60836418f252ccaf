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
_SMALL_PART = 8 * 2**20  # parts that are read whole

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AS = "Mở tệp bằng Excel, chọn «Lưu thành» (Save As), kiểu «Excel Workbook (.xlsx)» rồi dùng tệp mới."
_FETCH_AGAIN = "Xin hoặc tải lại tệp gốc; nếu Excel mở được thì lưu thành tệp .xlsx mới."


def fetch(path: Path) -> tuple[bytes, Finding | None]:
    """The bytes of a file, or the finding that says why they cannot be had."""
    place = Place(path.name)
    if path.name.startswith(LOCK_PREFIX):
        return b"", error("tep.tep_khoa", place, "Đây là tệp tạm Excel tạo ra khi sổ đang mở, không phải sổ làm việc.",
                          f"Đóng Excel và dùng tệp «{path.name.removeprefix(LOCK_PREFIX)}».")  # fmt: skip
    try:
        if path.stat().st_size > MAX_FILE:
            return b"", error("tep.qua_lon", place, "Tệp lớn hơn 100 MB, không phải danh sách thi đua, khen thưởng.",
                              "Bỏ hình ảnh, tệp nhúng trong sổ rồi lưu lại.")  # fmt: skip
        return path.read_bytes(), None
    except FileNotFoundError:
        return b"", error("tep.khong_thay", place, "Không thấy tệp này.", "Kiểm tra lại tên và thư mục của tệp.")
    except (OSError, ValueError):
        return b"", error("tep.khong_mo_duoc", place, "Máy không cho đọc tệp này.",
                          "Nếu sổ đang mở trong Excel thì đóng lại; nếu không, xem lại quyền đọc tệp.")  # fmt: skip


def preflight(name: str, data: bytes) -> Finding | None:
    """Why a file cannot be read as a workbook; None when it can be tried.

    Unpacks every part once, within limits, so that checksums are proved and sizes are real.
    """
    place = Place(name)
    if not data.strip(b"\x00"):
        return error("tep.rong", place, "Tệp rỗng, không có dữ liệu.", _FETCH_AGAIN)
    if not data.startswith(b"PK"):
        return _not_a_package(place, data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _package(place, archive)
    except zipfile.BadZipFile as problem:
        if "CRC" in str(problem):
            return _damaged(place)
        return error("tep.bi_cut", place, "Tệp .xlsx bị cụt hoặc hỏng: không tìm thấy mục lục bên trong tệp.", _FETCH_AGAIN)
    except Exception:
        # Hostile archives raise a dozen kinds of error out of zipfile and zlib; to a clerk they are one.
        return _damaged(place)


def _damaged(place: Place) -> Finding:
    return error("tep.hong", place, "Tệp .xlsx bị hỏng: nội dung bên trong không còn nguyên vẹn.", _FETCH_AGAIN)


def _not_a_package(place: Place, data: bytes) -> Finding:
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return _locked(place)
        if "WordDocument".encode("utf-16-le") in data:
            return error("tep.khong_phai_so", place, "Đây là tệp Word, không phải sổ Excel.", "Chọn đúng tệp sổ làm việc .xlsx.")
        return error("tep.xls_cu", place, "Đây là sổ Excel kiểu cũ (.xls), chương trình chỉ đọc .xlsx.", _SAVE_AS)
    if b"<html" in head or b"<table" in head or head.startswith(b"<!doctype html"):
        return error("tep.trang_web", place, "Đây là trang web (HTML) mang tên sổ Excel, thường do phần mềm khác xuất ra.", _SAVE_AS)
    if b"urn:schemas-microsoft-com:office:spreadsheet" in head:
        return error("tep.xls_cu", place, "Đây là sổ Excel 2003 dạng XML, chương trình chỉ đọc .xlsx.", _SAVE_AS)
    if head.startswith((b"%pdf", b"{\\rtf", b"\x89png")):
        return error("tep.khong_phai_so", place, "Đây không phải sổ Excel.", "Chọn đúng tệp sổ làm việc .xlsx.")
    if b"\x00" not in data[:4096] and re.search(rb"[,;\t]", head):
        return error("tep.csv", place, "Đây là tệp chữ (CSV) mang tên sổ Excel.", _SAVE_AS)
    return error("tep.khong_phai_so", place, "Đây không phải sổ Excel hoặc tệp đã hỏng ngay từ đầu.", _FETCH_AGAIN)


def _locked(place: Place) -> Finding:
    return error("tep.co_mat_khau", place, "Sổ có mật khẩu mở tệp nên không đọc được.",
                 "Trong Excel: Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.")  # fmt: skip


def _package(place: Place, archive: zipfile.ZipFile) -> Finding | None:
    members = archive.infolist()
    names = {m.filename for m in members}
    if len(members) > MAX_PARTS:
        return _bomb(place)
    if any(m.flag_bits & 1 for m in members):
        return _locked(place)
    if not any(n.startswith("xl/") and n.endswith(".xml") for n in names):
        return _other_package(place, names, archive)
    if any(count > 1 for count in Counter(m.filename.casefold() for m in members).values()):
        return error("tep.trung_phan", place, "Tệp .xlsx có hai phần trùng tên bên trong, không biết phần nào là thật.", _FETCH_AGAIN)
    return _unpack_once(place, archive)


def _other_package(place: Place, names: set[str], archive: zipfile.ZipFile) -> Finding:
    if "word/document.xml" in names:
        return error("tep.khong_phai_so", place, "Đây là tệp Word (.docx) mang tên sổ Excel.", "Chọn đúng tệp sổ làm việc .xlsx.")
    if any(n.startswith("ppt/") for n in names):
        return error("tep.khong_phai_so", place, "Đây là tệp trình chiếu, không phải sổ Excel.", "Chọn đúng tệp sổ làm việc .xlsx.")
    if "xl/workbook.bin" in names:
        return error("tep.xlsb", place, "Đây là sổ Excel nhị phân (.xlsb), chương trình chỉ đọc .xlsx.", _SAVE_AS)
    if "mimetype" in names and b"opendocument" in archive.open("mimetype").read(200):
        return error("tep.ods", place, "Đây là tệp OpenDocument (.ods, .odt), chương trình chỉ đọc .xlsx.",
                     "Mở bằng LibreOffice hoặc Excel, lưu thành .xlsx rồi dùng tệp mới.")  # fmt: skip
    return error("tep.khong_phai_so", place, "Đây là tệp nén, bên trong không có sổ Excel.", "Giải nén và chọn tệp sổ làm việc .xlsx.")


def _unpack_once(place: Place, archive: zipfile.ZipFile) -> Finding | None:
    total = 0
    for member in archive.infolist():
        size, head = 0, b""
        with archive.open(member) as part:
            while chunk := part.read(2**20):
                head = head or chunk[:8192]
                size += len(chunk)
                if size > _RATIO_FROM and size > MAX_RATIO * max(member.compress_size, 1):
                    return _bomb(place)
                if total + size > MAX_UNPACKED:
                    return _bomb(place)
        total += size
        if member.filename.endswith((".xml", ".rels")) and _declares_type(head):
            return error("tep.co_doctype", place, "Tệp .xlsx có phần khai báo DOCTYPE mà Excel không bao giờ ghi; có thể là tệp độc hại.", _FETCH_AGAIN)
    return None


def _bomb(place: Place) -> Finding:
    return error("tep.nen_qua_muc", place, "Tệp .xlsx phình ra quá mức khi giải nén (định dạng trống quá nhiều hoặc tệp độc hại).",
                 "Chép riêng các dòng có dữ liệu sang sổ mới do lệnh init tạo ra rồi lưu lại.")  # fmt: skip


def _declares_type(head: bytes) -> bool:
    """Whether a part opens with a document type, in any encoding XML allows."""
    return b"<!DOCTYPE" in head.replace(b"\x00", b"")
