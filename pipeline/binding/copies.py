"""Bản PDF of papers: made where the paper or the engine changed, left alone where neither did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from pipeline import pdf
from pipeline.dossier import Entry, Press, Printed, fingerprint, sha256
from pipeline.findings import Finding, Place, notice

_PAPERS = (".docx", ".xlsx")
_TOLD_EACH = 3  # papers with the same trouble told one by one; more are told together


@dataclass(frozen=True)
class Copies:
    """Các bản PDF by the file of their paper, which of them are new, which papers have none, and why."""

    by_paper: Mapping[str, Printed]
    made: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    def joined(self, other: Copies) -> Copies:
        """Both as one."""
        return Copies(
            {**self.by_paper, **other.by_paper},
            self.made + other.made,
            self.failed + other.failed,
            self.findings + other.findings,
        )


def print_papers(
    press: Press, entries: Sequence[Entry], engine: pdf.Engine, *, archival: bool, progress: pdf.Progress
) -> Copies:
    """A PDF beside every Word file among the entries, and beside spreadsheets where the engine prints them."""
    before = {p.file: p for p in (_before(press))}
    by_paper: dict[str, Printed] = {}
    jobs: list[tuple[Entry, Printed]] = []
    for entry in entries:
        if not entry.file.endswith(_PAPERS if engine.sheets else _PAPERS[:1]):
            continue
        made_from = fingerprint(f"{engine.identity} {'PDF/A' if archival else 'PDF'}", {"paper": entry.sha256})
        wanted = Printed(file=_beside(entry.file), sha256="", made_from=made_from, paper=entry.file,
                         engine=engine.label, pages=0)  # fmt: skip
        old = before.get(wanted.file)
        if old and old.made_from == made_from and press.intact(old.file, old.sha256):
            by_paper[entry.file] = old
        else:
            jobs.append((entry, wanted))
    copies = _converted(press, jobs, by_paper, engine, archival, progress)
    unprinted = 0 if engine.sheets else sum(entry.file.endswith(_PAPERS[1]) for entry in entries)
    return copies.joined(Copies({}, findings=(_sheets_left(engine, unprinted),))) if unprinted else copies


def _converted(
    press: Press, jobs: Sequence[tuple[Entry, Printed]], by_paper: dict[str, Printed],
    engine: pdf.Engine, archival: bool, progress: pdf.Progress,
) -> Copies:  # fmt: skip
    wanted = {entry.file: print_ for entry, print_ in jobs}
    work = [pdf.Job(entry.file, press.locate(entry.file), entry.code, entry.title) for entry, _ in jobs]
    done, findings = pdf.convert(engine, work, press.aside("chuyen-pdf"), archival=archival, progress=progress)
    for paper in done:
        copy = wanted[paper.key].model_copy(update={"sha256": sha256(paper.pdf.read_bytes()), "pages": paper.pages})
        press.adopt(copy.file, paper.pdf)
        by_paper[paper.key] = copy
        findings += paper.findings
    made = [by_paper[file].file for file in wanted if file in by_paper]
    failed = [print_.file for file, print_ in wanted.items() if file not in by_paper]
    return Copies(by_paper, tuple(made), tuple(failed), tuple(_told_once(findings)))


def _sheets_left(engine: pdf.Engine, number: int) -> Finding:
    what = f"{number:02d} bảng tính Excel không có bản PDF: {engine.label} trên máy này chỉ in văn bản Word."
    remedy = "Cần thì cài thêm LibreOffice Calc (trên Debian, Ubuntu: «sudo apt install libreoffice-calc-nogui»)."
    return notice("pdf.khong_in_bang_tinh", Place("Máy tính này"), what, remedy)


def _told_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """What is the same of many papers, such as all of a kind, told at the first of them."""
    alike: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.code, finding.what), []).append(finding)
    for same in alike.values():
        if len(same) <= _TOLD_EACH:
            yield from same
        else:
            yield replace(same[0], what=f"{same[0].what} Cùng lý do này còn {len(same) - 1} văn bản khác.")


def still_good(press: Press, entries: Iterable[Entry]) -> tuple[Printed, ...]:
    """PDFs of the folder whose papers stay exactly as they were."""
    before = press.published()
    if before is None:
        return ()
    known = {e.file: e.sha256 for e in before.papers}
    same = {e.file for e in entries if known.get(e.file) == e.sha256 and press.intact(e.file, e.sha256)}
    return tuple(p for p in before.prints if p.paper in same and press.intact(p.file, p.sha256))


def _before(press: Press) -> Iterable[Printed]:
    manifest = press.published()
    return manifest.prints if manifest else ()


def _beside(file: str) -> str:
    return PurePosixPath(file).with_suffix(".pdf").as_posix()
