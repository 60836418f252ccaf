"""Making the batch: render → check → set aside in the work folder, leaving alone what is unchanged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline import checking, dossier, linting
from pipeline.checking.reconciliation import Finished, concerns, reconcile
from pipeline.documents import Document
from pipeline.findings import Finding, Place, error, has_errors
from pipeline.rendering import TemplateError
from pipeline.stationery import Stationery

_CHECKED_IN_FULL, _SAMPLE = 20, 50  # papers of one kind: the first ones, then one in so many

Progress = Callable[[str, Sequence[Document]], Iterable[Document]]


@dataclass(frozen=True)
class Batch:
    """Lô văn bản: entries for the manifest, which files were made anew, which could not be, and the findings.

    `disagreements` are findings between finished papers: a batch that has any is not published.
    """

    entries: tuple[dossier.Entry, ...]
    made: tuple[str, ...]
    failed: tuple[str, ...]
    findings: tuple[Finding, ...]
    disagreements: tuple[Finding, ...]

    def joined(self, other: Batch) -> Batch:
        """Both batches as one."""
        return Batch(
            self.entries + other.entries,
            self.made + other.made,
            self.failed + other.failed,
            self.findings + other.findings,
            self.disagreements + other.disagreements,
        )


def make(press: dossier.Press, wanted: Sequence[Document], templates: Stationery, progress: Progress) -> Batch:
    """Make every wanted paper that changed; a paper that fails its checks is left out and listed."""
    before = press.published()
    known = before.by_file() if before else {}
    entries: list[dossier.Entry] = []
    made: list[str] = []
    failed: list[str] = []
    findings: list[Finding] = []
    passed: Counter[str] = Counter()
    for document in progress("Lập văn bản", wanted):
        template = templates.digest(document.kind)
        made_from = dossier.fingerprint(template, document.facts.model_dump())
        old = known.get(document.file)
        if old and old.made_from == made_from and press.intact(document.file, old.sha256):
            entries.append(_entry(document, old.sha256, made_from, template))
            continue
        content, problems = _finished(document, templates, passed)
        findings += problems
        if content is None or has_errors(problems):
            failed.append(document.file)
            continue
        press.write(document.file, content)
        made.append(document.file)
        entries.append(_entry(document, dossier.sha256(content), made_from, template))
    disagreements = reconcile(_to_compare(press, entries)) if made else []
    return Batch(tuple(entries), tuple(made), tuple(failed), tuple(findings), tuple(disagreements))


def _finished(document: Document, templates: Stationery, passed: Counter[str]) -> tuple[bytes | None, list[Finding]]:
    try:
        content = templates.render(document.kind, document.facts)
    except TemplateError as failure:
        problem = error("van_ban.khong_lap_duoc", Place(document.file), str(failure),
                        "Sửa giá trị nêu trên trong sổ làm việc rồi chạy lại.")  # fmt: skip
        return None, [problem]
    return content, _checked(content, document, passed)


def _checked(content: bytes, document: Document, passed: Counter[str]) -> list[Finding]:
    """Every paper is read back; of a long batch the first ones and a sample are checked in full."""
    if document.kind.suffix != ".docx":
        return []
    number = passed[document.kind.code]
    passed[document.kind.code] += 1
    if number >= _CHECKED_IN_FULL and number % _SAMPLE:
        return checking.check_briefly(content, document)
    return [*checking.check(content, document), *linting.remarks(content, document.file)]


def _to_compare(press: dossier.Press, entries: Iterable[dossier.Entry]) -> Iterator[Finished]:
    for entry in entries:
        if concerns(entry.code):
            yield Finished(entry.code, entry.file, press.read(entry.file))


def _entry(document: Document, digest: str, made_from: str, template: str) -> dossier.Entry:
    return dossier.Entry(
        code=document.kind.code,
        title=document.kind.title,
        file=document.file,
        sha256=digest,
        made_from=made_from,
        template=template,
        rows=tuple(str(row) for row in document.rows if row.sheet),
        instruments=document.instruments,
        gaps=tuple(gap.what for gap in document.gaps),
        to_review=tuple(str(f) for f in document.findings),
    )
