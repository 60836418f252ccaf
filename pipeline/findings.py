"""Findings: what a person must look at, where it is, and how to put it right.

Every stage returns its product together with its findings; nothing is raised at the clerk.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum


class Level(StrEnum):
    """Mức độ: how much a finding stops."""

    ERROR = "lỗi"  # the run is refused, nothing is written
    REVIEW = "cần xem xét"  # a person must decide; travels with the paper and the dossier
    NOTICE = "lưu ý"  # told once, nothing is asked


_SEVERITY = {Level.ERROR: 0, Level.REVIEW: 1, Level.NOTICE: 2}


@dataclass(frozen=True, slots=True)
class Place:
    """Vị trí: a workbook cell (file › sheet!cell) or a paragraph of a paper (file › paragraph)."""

    file: str
    sheet: str = ""
    cell: str = ""
    paragraph: str = ""

    def __str__(self) -> str:
        inner = f"{self.sheet}!{self.cell}" if self.sheet and self.cell else self.sheet or self.cell
        return " › ".join(part for part in (self.file, inner, self.paragraph) if part)


@dataclass(frozen=True, slots=True)
class Finding:
    """Phát hiện: one thing to look at.

    `code` is stable (dotted, Vietnamese without marks), `what` and `remedy` are Vietnamese sentences,
    `source` is the article the finding rests on, empty when it rests on none.
    """

    code: str
    level: Level
    place: Place
    what: str
    remedy: str
    source: str = ""

    def __str__(self) -> str:
        source = f" ({self.source})" if self.source else ""
        remedy = f" → {self.remedy}" if self.remedy else ""
        return f"{self.place}: {self.what}{source}{remedy}"

    def as_dict(self) -> dict[str, object]:
        """The finding as plain data, for `--format json` and the manifest."""
        return {"code": self.code, "level": str(self.level), "place": asdict(self.place),
                "what": self.what, "remedy": self.remedy, "source": self.source}  # fmt: skip


def error(code: str, place: Place, what: str, remedy: str, source: str = "") -> Finding:
    """A finding that refuses the run."""
    return Finding(code, Level.ERROR, place, what, remedy, source)


def review(code: str, place: Place, what: str, remedy: str, source: str = "") -> Finding:
    """A finding a person must decide; it does not stop the run."""
    return Finding(code, Level.REVIEW, place, what, remedy, source)


def notice(code: str, place: Place, what: str, remedy: str = "", source: str = "") -> Finding:
    """A finding that is only told."""
    return Finding(code, Level.NOTICE, place, what, remedy, source)


def _reading_order(finding: Finding) -> tuple[object, ...]:
    place = finding.place
    column = "".join(c for c in place.cell if c.isalpha())
    row = int("".join(c for c in place.cell if c.isdigit()) or 0)
    return (_SEVERITY[finding.level], place.file, place.sheet, row, len(column), column,
            place.paragraph, finding.code, finding.what)  # fmt: skip


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Findings without repeats, worst first, then as a reader meets them in the file."""
    return sorted(dict.fromkeys(findings), key=_reading_order)


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any finding refuses the run."""
    return any(f.level is Level.ERROR for f in findings)


def counts(findings: Iterable[Finding]) -> dict[Level, int]:
    """How many findings there are of each level, every level present."""
    result = dict.fromkeys(Level, 0)
    for finding in findings:
        result[finding.level] += 1
    return result


_REASONS = {
    getattr(errno, name): said
    for name, said in (
        ("ENOSPC", "ổ đĩa đầy"),
        ("EDQUOT", "đã dùng hết dung lượng được cấp trên ổ đĩa"),
        ("EFBIG", "tệp lớn hơn mức ổ đĩa cho phép"),
        ("EROFS", "ổ đĩa chỉ cho đọc"),
        ("EACCES", "không có quyền đọc, ghi"),
        ("EPERM", "không có quyền đọc, ghi"),
        ("ENOENT", "không có tệp, thư mục này"),
        ("EBUSY", "đang mở trong chương trình khác"),
        ("ETXTBSY", "đang mở trong chương trình khác"),
        ("EIO", "ổ đĩa hỏng hoặc bị rút ra"),
        ("ENAMETOOLONG", "đường dẫn quá dài"),
        ("EEXIST", "có tệp nằm ở chỗ của thư mục"),
        ("ENOTDIR", "có tệp nằm ở chỗ của thư mục"),
        ("EISDIR", "có thư mục nằm ở chỗ của tệp"),
    )
    if hasattr(errno, name)  # not every system knows every number
}


def reason(failure: OSError | ValueError) -> str:
    """Why the system, or a writer, refused a file: in Vietnamese, for the middle of a sentence."""
    if not isinstance(failure, OSError):
        return str(failure)
    return _REASONS.get(failure.errno or 0, f"hệ điều hành báo lỗi số {failure.errno}")
