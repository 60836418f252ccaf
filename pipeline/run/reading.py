"""The first half of a journey: the workbook read, its evidence looked at, its nominations judged; nothing written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline import documents, eligibility, pdf, workbook
from pipeline.eligibility import prospects
from pipeline.eligibility.prospects import Prospect
from pipeline.findings import Place, error, has_errors, ordered, reason
from pipeline.records import Evidence, Review
from pipeline.run.order import Exit, Result
from pipeline.workbook.books import BookColumn, Sheet
from pipeline.workbook.reports import write_report


def check(source: Path) -> Result:
    """Read and assess; write nothing. Evidence that cannot be used is told, and proves nothing."""
    review, findings = workbook.read(source, papers=documents.labels())
    assessment, proofs = None, dict[Evidence, pdf.Judged]()
    if review is not None:
        proofs, told = pdf.read_evidence(review, folder_of(source))
        review = review.changed(evidence=tuple(e for e in review.evidence if e in proofs)) if told else review
        assessment, more = eligibility.assess(review)
        findings = [*findings, *told, *more]
    refused = review is None or has_errors(findings)
    how = Exit.REFUSED if refused else Exit.DONE
    return Result(how, tuple(ordered(findings)), review, assessment, proofs)


def folder_of(source: Path) -> Path:
    """The folder that evidence paths start from: where the workbook lies, or the folder of workbooks itself."""
    return source.parent if source.is_file() else source


def look_ahead(source: Path, report: Path | None = None) -> tuple[Result, tuple[Prospect, ...]]:
    """Read and look at the awards within reach, told in a workbook too where one is asked for.

    Nothing is foreseen from a workbook with errors in its data.
    """
    review, findings = workbook.read(source, papers=documents.labels())
    if review is None or has_errors(findings):
        return Result(Exit.REFUSED, tuple(ordered(findings)), review), ()
    found = prospects.outlook(review)
    if report is not None:
        try:
            write_report(report, _report_sheets(found, review))
        except (OSError, ValueError) as failure:
            problem = error(
                "trien_vong.khong_ghi_duoc",
                Place(report.name),
                f"Không ghi được bảng tính ({reason(failure)}).",
                "Đóng tệp nếu đang mở, kiểm tra quyền ghi rồi chạy lại.",
            )
            return Result(Exit.CANNOT_WRITE, (*ordered(findings), problem), review), found
    return Result(Exit.DONE, tuple(ordered(findings)), review), found


def _report_sheets(found: Sequence[Prospect], review: Review) -> list[Sheet]:
    """What is within reach as sheets, one for each year."""
    columns = [BookColumn(heading, width) for heading, width in prospects.HEADINGS]
    return [
        Sheet(
            f"Năm {year}",
            columns,
            [prospects.cells(p, review) for p in found if p.year == year],
            title=(f"Triển vọng khen thưởng năm {year}", review.office.name),
        )
        for year in (review.year, review.year + 1)
    ]
