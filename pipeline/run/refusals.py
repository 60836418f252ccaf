"""What a run says when it cannot write, may not write, must not leave a gap, or met what a person had changed."""

from __future__ import annotations

import errno
from pathlib import Path

from pipeline import dossier
from pipeline.findings import Finding, Level, Place, error, notice, reason

_NAMED = (errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG)


def as_error(gap: Finding) -> Finding:
    """A gap that a draft shows and a final run refuses."""
    return Finding(gap.code, Level.ERROR, gap.place, gap.what, gap.remedy, gap.source)


def locked(folder: Path) -> Finding:
    """Another run holds the folder."""
    return error(
        "ket_qua.dang_dung",
        Place(folder.name),
        "Một lần chạy khác đang ghi vào thư mục này.",
        "Chờ lần chạy đó xong rồi chạy lại.",
    )


def cannot_write(folder: Path, failure: OSError) -> Finding:
    """The disk is full or may not be written."""
    return error(
        "ket_qua.khong_ghi_duoc",
        Place(folder.name),
        f"Không ghi được kết quả ({_reason(failure)}).",
        "Kiểm tra dung lượng ổ đĩa và quyền ghi, rồi chạy lại; các văn bản cũ vẫn nguyên.",
    )


def not_replaced(folder: Path, file: str) -> Finding:
    """A file that could not be replaced: something stands in its place, or another program holds it open."""
    if path := dossier.obstacle(folder, file):
        return error(
            "ket_qua.bi_chan",
            Place(f"{folder.name}/{file}"),
            f"Không ghi được tệp vì «{path.name}» trong thư mục kết quả là một {'thư mục' if path.is_dir() else 'tệp'} "
            "đứng ở chỗ cần ghi.",
            f"Chuyển «{path.name}» ra khỏi thư mục kết quả rồi chạy lại.",
        )
    return error(
        "ket_qua.dang_mo",
        Place(f"{folder.name}/{file}"),
        "Không thay được tệp vì đang mở trong chương trình khác.",
        "Đóng tệp trong Word hoặc trình xem PDF rồi chạy lại; bản mới đã sẵn sàng.",
    )


def kept(folder: Path, file: str) -> Finding:
    """What a person had changed by hand, set aside before the new file took its place."""
    return notice(
        "ket_qua.giu_lai",
        Place(f"{folder.name}/{file}"),
        "Tệp sửa tay trong thư mục kết quả đã được cất vào đây trước khi lập lại.",
        "Cần giữ chỗ đã sửa thì chép sang sổ làm việc; không cần thì xóa tệp này.",
    )


def _reason(failure: OSError) -> str:
    why = reason(failure)
    return f"{why}: «{Path(failure.filename).name}»" if failure.filename and failure.errno in _NAMED else why
