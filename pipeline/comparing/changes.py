"""What a comparison says: two sides, papers and rows that differ, and what made each paper differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pipeline.comparing.books import RowChange
from pipeline.comparing.redlining import RedBlock
from pipeline.comparing.wording import Mark
from pipeline.comparing.years import Shift
from pipeline.findings import Finding, has_errors


class Sort(StrEnum):
    """What is compared with its like."""

    FOLDERS = "thư mục kết quả"
    BOOKS = "sổ làm việc"
    PAPERS = "văn bản"


class Reason(StrEnum):
    """Why a paper differs."""

    ROW = "dòng trong sổ"
    TEMPLATE = "mẫu Word"
    LAW = "căn cứ pháp luật"
    PROGRAM = "phiên bản chương trình"
    YEAR = "năm thi đua"
    HAND = "sửa tay"
    ROWS = "các dòng dựa vào"


@dataclass(frozen=True, slots=True)
class Side:
    """Một bên: what was given, and the year it is about where that is known."""

    name: str
    year: int | None = None
    program: str = ""


@dataclass(frozen=True, slots=True)
class Cause:
    """Nguyên nhân: one thing that made a paper differ, as a sentence without a stop.

    `row` is the workbook's row that changed; `seen` says that what changed in it stands in the paper's
    changed lines, so that it is no mere possibility.
    """

    reason: Reason
    text: str
    row: RowChange | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class PaperChange:
    """Văn bản: what happened to one paper; "" for the file on a side that has none.

    `blocks` is the whole redline, empty where no text can be read; `note` says what the text does not show.
    """

    mark: Mark
    title: str
    old_file: str
    new_file: str
    blocks: tuple[RedBlock, ...] = ()
    causes: tuple[Cause, ...] = ()
    note: str = ""

    @property
    def file(self) -> str:
        """The file it is now, or was."""
        return self.new_file or self.old_file

    @property
    def spots(self) -> int:
        """How many paragraphs and rows differ."""
        return sum(len(_differing(block)) for block in self.blocks)


@dataclass(frozen=True)
class Comparison:
    """Bản so sánh: `shift` is the change of year made to the old side first; errors in `findings` refuse it.

    `causes` bear on every paper: another year, another version of the program.
    """

    sort: Sort
    old: Side
    new: Side
    shift: Shift | None = None
    papers: tuple[PaperChange, ...] = ()
    rows: tuple[RowChange, ...] = ()
    findings: tuple[Finding, ...] = ()
    causes: tuple[Cause, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether the two could not be compared."""
        return has_errors(self.findings)

    @property
    def differs(self) -> bool:
        """Whether anything is not the same on both sides."""
        return bool(self.rows) or any(paper.mark is not Mark.SAME for paper in self.papers)

    def marked(self, mark: Mark) -> tuple[PaperChange, ...]:
        """Papers to which one thing happened."""
        return tuple(paper for paper in self.papers if paper.mark is mark)

    def rows_marked(self, mark: Mark) -> int:
        """How many rows of the workbook one thing happened to."""
        return sum(row.mark is mark for row in self.rows)


def _differing(block: RedBlock) -> Sequence[object]:
    parts = getattr(block, "rows", (block,))
    return [part for part in parts if part.mark is not Mark.SAME]
