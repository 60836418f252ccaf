"""What a run says when it cannot write, may not write, or must not leave a gap."""

from __future__ import annotations

from pathlib import Path

from pipeline.findings import Finding, Level, Place, error


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
        f"Không ghi được kết quả ({failure.strerror}).",
        "Kiểm tra dung lượng ổ đĩa và quyền ghi, rồi chạy lại; các văn bản cũ vẫn nguyên.",
    )


def open_in_word(folder: Path, file: str) -> Finding:
    """A file that could not be replaced."""
    return error(
        "ket_qua.dang_mo",
        Place(f"{folder.name}/{file}"),
        "Không thay được tệp vì đang mở trong chương trình khác.",
        "Đóng tệp trong Word rồi chạy lại; bản mới đã sẵn sàng.",
    )
