"""What is asked of a run, how it can end, and what it brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from pipeline.eligibility import Assessment
from pipeline.findings import Finding
from pipeline.making import Progress
from pipeline.pdf import Judged
from pipeline.records import Evidence, Review

__all__ = ["EXIT_MEANINGS", "Exit", "Order", "Progress", "Result"]


class Exit(IntEnum):
    """Mã thoát: what a command's exit code means. An unknown code is a failure."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    MISSING = 3
    SOME_FAILED = 4
    CANNOT_WRITE = 5
    TEMPLATE = 6
    LOCKED = 7
    VERIFICATION = 8
    UNEXPECTED = 70
    INTERRUPTED = 130


EXIT_MEANINGS: dict[Exit, str] = {
    Exit.DONE: "xong",
    Exit.REFUSED: "dữ liệu bị từ chối (có lỗi), không ghi gì",
    Exit.USAGE: "gõ sai lệnh",
    Exit.MISSING: "thiếu một chương trình hoặc phần mở rộng",
    Exit.SOME_FAILED: "một số văn bản không lập được; các văn bản khác vẫn đúng và được liệt kê",
    Exit.CANNOT_WRITE: "không ghi được",
    Exit.TEMPLATE: "mẫu văn bản bị từ chối",
    Exit.LOCKED: "thư mục kết quả đang được một lần chạy khác dùng",
    Exit.VERIFICATION: "kiểm tra thấy khác với bảng kê",
    Exit.UNEXPECTED: "lỗi ngoài dự kiến của chương trình",
    Exit.INTERRUPTED: "bị ngắt giữa chừng; chạy lại để làm tiếp",
}


@dataclass(frozen=True)
class Order:
    """Yêu cầu: what to make, from what, where to.

    `pdf` is the engine that makes PDFs (one of `pdf.ENGINES`), empty for none; `archival` asks for PDF/A-2b.
    """

    source: Path
    outputs: Path = Path("outputs")
    only: tuple[str, ...] = ()
    templates: tuple[Path, ...] = ()
    final: bool = False
    pdf: str = ""
    archival: bool = False


@dataclass(frozen=True)
class Result:
    """Kết quả: how a run ended, what it found and what lies in the folder; `proofs` is the evidence that counts."""

    exit: Exit
    findings: tuple[Finding, ...]
    review: Review | None = None
    assessment: Assessment | None = None
    proofs: Mapping[Evidence, Judged] = field(default_factory=dict)
    folder: Path | None = None
    page: Path | None = None
    papers: tuple[str, ...] = ()
    prints: tuple[str, ...] = ()
    dossiers: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
