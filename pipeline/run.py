"""The whole journey: read → assess → assign → render → check → pack."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from pipeline import __version__, checking, documents, dossier, eligibility, stationery, workbook
from pipeline.documents import Document
from pipeline.eligibility import Assessment
from pipeline.findings import Finding, Level, Place, error, has_errors, ordered
from pipeline.records import Review
from pipeline.rendering import TemplateError

Progress = Callable[[str, Sequence[Document]], Iterable[Document]]


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
    counts: dict[str, int] = field(default_factory=dict)


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


def run(order: Order, progress: Progress = _plain) -> Result:
    """Make every paper of a review, or refuse with every reason at once.

    Errors of data, gaps in a final run and refused templates stop before anything is written.
    """
    checked = check(order.source)
    if checked.exit is not Exit.DONE or checked.assessment is None or checked.review is None:
        return checked
    wanted = documents.assign(checked.assessment, order.only)
    findings = [*checked.findings, *(f for d in wanted for f in (*d.gaps, *d.findings))]
    if order.final and (gaps := [_final(gap) for d in wanted for gap in d.gaps]):
        return Result(
            Exit.REFUSED, tuple(ordered([*checked.findings, *gaps])), checked.review, checked.assessment
        )
    kinds = list({d.kind.code: d.kind for d in wanted if d.kind.suffix == ".docx"}.values())
    templates, problems = stationery.load(kinds, order.templates)
    if has_errors(problems):
        return Result(Exit.TEMPLATE, tuple(ordered(problems)), checked.review, checked.assessment)
    return _publish(order, checked, wanted, templates, findings, progress)


def _publish(order: Order, checked: Result, wanted: list[Document], templates: stationery.Stationery,
             findings: list[Finding], progress: Progress) -> Result:  # fmt: skip
    assert checked.review is not None
    folder = order.outputs / checked.review.name
    try:
        with dossier.Press(folder) as press:
            batch = _make(press, wanted, templates, progress)
            findings += batch.findings
            entries = {**_others(press, order.only), **{e.file: e for e in batch.entries}}
            manifest = dossier.Manifest(
                program=__version__, review=checked.review.name, year=checked.review.year, final=order.final,
                inputs=_inputs(order.source), papers=tuple(entries[file] for file in sorted(entries)),
                to_review=tuple(str(f) for f in checked.findings if f.level is Level.REVIEW))  # fmt: skip
            stuck = press.publish(manifest)
    except dossier.LockedError:
        return Result(Exit.LOCKED, (_locked(folder),), checked.review, checked.assessment)
    except OSError as failure:
        return Result(
            Exit.CANNOT_WRITE, (_cannot_write(folder, failure),), checked.review, checked.assessment
        )
    findings += [_open_in_word(folder, file) for file in stuck]
    failed = (*batch.failed, *stuck)
    return Result(
        Exit.SOME_FAILED if failed else Exit.DONE, tuple(ordered(findings)), checked.review, checked.assessment,
        folder, tuple(e.file for e in manifest.papers), batch.made, failed)  # fmt: skip


@dataclass(frozen=True)
class _Batch:
    entries: tuple[dossier.Entry, ...]
    made: tuple[str, ...]
    failed: tuple[str, ...]
    findings: tuple[Finding, ...]


def _make(
    press: dossier.Press, wanted: list[Document], templates: stationery.Stationery, progress: Progress
) -> _Batch:
    before = press.published()
    known = before.by_file() if before else {}
    entries, made, failed, findings = [], [], [], []
    for document in progress("Lập văn bản", wanted):
        digest = templates.digest(document.kind)
        made_from = dossier.fingerprint(digest, document.facts.model_dump())
        old = known.get(document.file)
        if old and old.made_from == made_from and press.intact(document.file, old.sha256):
            entries.append(_entry(document, old.sha256, made_from, digest))
            continue
        try:
            content = templates.render(document.kind, document.facts)
        except TemplateError as failure:
            failed.append(document.file)
            findings.append(error("van_ban.khong_lap_duoc", Place(document.file), str(failure),
                                  "Sửa giá trị nêu trên trong sổ làm việc rồi chạy lại."))  # fmt: skip
            continue
        problems = checking.check(content, document) if document.kind.suffix == ".docx" else []
        findings += problems
        if has_errors(problems):
            failed.append(document.file)
            continue
        press.write(document.file, content)
        made.append(document.file)
        entries.append(_entry(document, dossier.sha256(content), made_from, digest))
    return _Batch(tuple(entries), tuple(made), tuple(failed), tuple(findings))


def _entry(document: Document, digest: str, made_from: str, template: str) -> dossier.Entry:
    return dossier.Entry(
        code=document.kind.code, title=document.kind.title, file=document.file, sha256=digest, made_from=made_from,
        template=template, rows=tuple(str(w) for w in document.rows if w.sheet), instruments=document.instruments,
        gaps=tuple(g.what for g in document.gaps), to_review=tuple(str(f) for f in document.findings))  # fmt: skip


def _others(press: dossier.Press, only: Collection[str]) -> dict[str, dossier.Entry]:
    """Papers of other kinds that a run with `--only` leaves as they are."""
    before = press.published()
    return {e.file: e for e in before.papers if e.code not in only} if before and only else {}


def _inputs(source: Path) -> dict[str, str]:
    files = (
        [source]
        if source.is_file()
        else sorted(p for p in source.glob("*.xlsx") if not p.name.startswith("~$"))
    )
    return {path.name: dossier.sha256(path.read_bytes()) for path in files}


def _final(gap: Finding) -> Finding:
    return Finding(gap.code, Level.ERROR, gap.place, gap.what, gap.remedy, gap.source)


def _locked(folder: Path) -> Finding:
    return error("ket_qua.dang_dung", Place(folder.name), "Một lần chạy khác đang ghi vào thư mục này.",
                 "Chờ lần chạy đó xong rồi chạy lại.")  # fmt: skip


def _cannot_write(folder: Path, failure: OSError) -> Finding:
    return error("ket_qua.khong_ghi_duoc", Place(folder.name), f"Không ghi được kết quả ({failure.strerror}).",
                 "Kiểm tra dung lượng ổ đĩa và quyền ghi, rồi chạy lại; các văn bản cũ vẫn nguyên.")  # fmt: skip


def _open_in_word(folder: Path, file: str) -> Finding:
    return error("ket_qua.dang_mo", Place(f"{folder.name}/{file}"), "Không thay được tệp vì đang mở trong chương trình khác.",
                 "Đóng tệp trong Word rồi chạy lại; bản mới đã sẵn sàng.")  # fmt: skip
