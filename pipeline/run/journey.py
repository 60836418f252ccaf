"""The whole journey: read → assess → assign → render → check → pack."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

from pipeline import __version__, documents, dossier, eligibility, making, stationery, workbook
from pipeline.documents import Document
from pipeline.eligibility import Assessment, prospects
from pipeline.eligibility.prospects import Prospect
from pipeline.findings import Finding, Level, Place, error, has_errors, ordered
from pipeline.making import Progress
from pipeline.records import Review
from pipeline.workbook.books import BookColumn, Sheet
from pipeline.workbook.reports import write_report


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
    """Yêu cầu: what to make, from what, where to."""

    source: Path
    outputs: Path = Path("outputs")
    only: tuple[str, ...] = ()
    templates: tuple[Path, ...] = ()
    final: bool = False


@dataclass(frozen=True)
class Result:
    """Kết quả: how a run ended, what it found and what lies in the folder."""

    exit: Exit
    findings: tuple[Finding, ...]
    review: Review | None = None
    assessment: Assessment | None = None
    folder: Path | None = None
    papers: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


def _plain(_label: str, items: Sequence[Document]) -> Iterable[Document]:
    return items


def check(source: Path) -> Result:
    """Read and assess; write nothing."""
    review, findings = workbook.read(source, papers=documents.labels())
    assessment = None
    if review is not None:
        assessment, more = eligibility.assess(review)
        findings = [*findings, *more]
    refused = review is None or has_errors(findings)
    return Result(Exit.REFUSED if refused else Exit.DONE, tuple(ordered(findings)), review, assessment)


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
                f"Không ghi được bảng tính ({failure}).",
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


def run(order: Order, progress: Progress = _plain) -> Result:
    """Make every paper of a review, or refuse with every reason at once.

    Errors of data, gaps in a final run and refused templates stop before anything is written; papers that
    disagree with each other are not published.
    """
    checked = check(order.source)
    return checked if checked.exit is not Exit.DONE else make(order, checked, progress)


def make(order: Order, checked: Result, progress: Progress = _plain) -> Result:
    """The second half of a run, from an assessed review on."""
    assert checked.assessment is not None
    wanted = documents.assign(checked.assessment, order.only)
    findings = [*checked.findings, *(f for d in wanted for f in (*d.gaps, *d.findings))]
    if order.final and (gaps := [_final(gap) for d in wanted for gap in d.gaps]):
        return _ended(checked, Exit.REFUSED, [*checked.findings, *gaps])
    kinds = list({d.kind.code: d.kind for d in wanted if d.kind.suffix == ".docx"}.values())
    templates, problems = stationery.load(kinds, order.templates)
    if has_errors(problems):
        return _ended(checked, Exit.TEMPLATE, problems)
    folder = order.outputs / checked.assessment.review.name
    try:
        with dossier.Press(folder) as press:
            batch = making.make(press, wanted, templates, progress)
            if batch.disagreements:
                return _ended(checked, Exit.VERIFICATION, [*batch.findings, *batch.disagreements])
            manifest = _manifest(order, checked, press, batch)
            stuck = press.publish(manifest)
    except dossier.LockedError:
        return _ended(checked, Exit.LOCKED, [_locked(folder)])
    except OSError as failure:
        return _ended(checked, Exit.CANNOT_WRITE, [_cannot_write(folder, failure)])
    findings += [*batch.findings, *(_open_in_word(folder, file) for file in stuck)]
    failed = (*batch.failed, *stuck)
    return replace(
        _ended(checked, Exit.SOME_FAILED if failed else Exit.DONE, findings),
        folder=folder,
        papers=tuple(entry.file for entry in manifest.papers),
        made=batch.made,
        failed=failed,
    )


def _ended(checked: Result, how: Exit, findings: Iterable[Finding]) -> Result:
    return Result(how, tuple(ordered(findings)), checked.review, checked.assessment)


def _manifest(order: Order, checked: Result, press: dossier.Press, batch: making.Batch) -> dossier.Manifest:
    assert checked.review is not None
    entries = {**_others(press, order.only), **{entry.file: entry for entry in batch.entries}}
    return dossier.Manifest(
        program=__version__,
        review=checked.review.name,
        year=checked.review.year,
        final=order.final,
        inputs=_inputs(order.source),
        papers=tuple(entries[file] for file in sorted(entries)),
        to_review=tuple(str(f) for f in checked.findings if f.level is Level.REVIEW),
    )


def _others(press: dossier.Press, only: Collection[str]) -> dict[str, dossier.Entry]:
    """Papers of other kinds that a run with `--only` leaves as they are."""
    before = press.published()
    return {e.file: e for e in before.papers if e.code not in only} if before and only else {}


def _inputs(source: Path) -> dict[str, str]:
    files = [source] if source.is_file() else sorted(p for p in source.glob("*.xlsx") if not p.name.startswith("~$"))
    return {path.name: dossier.sha256(path.read_bytes()) for path in files}


def _final(gap: Finding) -> Finding:
    return Finding(gap.code, Level.ERROR, gap.place, gap.what, gap.remedy, gap.source)


def _locked(folder: Path) -> Finding:
    return error(
        "ket_qua.dang_dung",
        Place(folder.name),
        "Một lần chạy khác đang ghi vào thư mục này.",
        "Chờ lần chạy đó xong rồi chạy lại.",
    )


def _cannot_write(folder: Path, failure: OSError) -> Finding:
    return error(
        "ket_qua.khong_ghi_duoc",
        Place(folder.name),
        f"Không ghi được kết quả ({failure.strerror}).",
        "Kiểm tra dung lượng ổ đĩa và quyền ghi, rồi chạy lại; các văn bản cũ vẫn nguyên.",
    )


def _open_in_word(folder: Path, file: str) -> Finding:
    return error(
        "ket_qua.dang_mo",
        Place(f"{folder.name}/{file}"),
        "Không thay được tệp vì đang mở trong chương trình khác.",
        "Đóng tệp trong Word rồi chạy lại; bản mới đã sẵn sàng.",
    )
