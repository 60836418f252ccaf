"""The journey itself, in one function a half."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline import __version__, documents, dossier, pdf, stationery
from pipeline.documents import Document
from pipeline.findings import Finding, Level, has_errors, ordered
from pipeline.run import refusals
from pipeline.run.folder import PAGE, Folder, filled
from pipeline.run.order import Exit, Order, Progress, Result
from pipeline.run.reading import check


def _plain(_label: str, items: Sequence[Document]) -> Iterable[Document]:
    return items


def run(order: Order, progress: Progress = _plain) -> Result:
    """Make every paper of a review, or refuse with every reason at once.

    Errors of data, gaps in a final run, refused templates and a missing converter stop before anything is
    written; papers that disagree with each other are not published.
    """
    checked = check(order.source)
    return checked if checked.exit is not Exit.DONE else make(order, checked, progress)


def make(order: Order, checked: Result, progress: Progress = _plain) -> Result:
    """The second half of a run, from an assessed review on."""
    assert checked.assessment is not None
    everything = documents.assign(checked.assessment)
    wanted = [d for d in everything if not order.only or d.kind.code in order.only]
    findings = _told(checked, wanted)
    if order.final and (gaps := _gaps(checked.findings, wanted)):
        return _ended(checked, Exit.REFUSED, [*checked.findings, *gaps])
    kinds = list({d.kind.code: d.kind for d in wanted if d.kind.suffix == ".docx"}.values())
    folder = order.outputs / checked.assessment.review.name
    templates, problems = stationery.load(kinds, order.templates, _proven(folder))
    if has_errors(problems):
        return _ended(checked, Exit.TEMPLATE, problems)
    engine, missing = pdf.choose(order.pdf, archival=order.archival) if order.pdf else (None, [])
    if order.pdf and engine is None:
        return _ended(checked, Exit.MISSING, [*checked.findings, *missing])
    try:
        with dossier.Press(folder) as press:
            standing = (*_told(checked, everything), *missing)
            work = Folder(press, order, checked, templates, engine, progress, standing)
            held = filled(work, wanted, [*findings, *missing])
            if held.disagreements:
                return _ended(checked, Exit.VERIFICATION, [*held.findings, *held.disagreements])
            stuck = press.publish(held.manifest)
    except dossier.LockedError:
        return _ended(checked, Exit.LOCKED, [refusals.locked(folder)])
    except OSError as failure:
        return _ended(checked, Exit.CANNOT_WRITE, [refusals.cannot_write(folder, failure)])
    failed = (*held.failed, *stuck)
    told = [*held.findings, *(refusals.not_replaced(folder, file) for file in stuck)]
    told += [refusals.kept(folder, file) for file in press.kept]
    return replace(
        _ended(checked, Exit.SOME_FAILED if failed else Exit.DONE, told),
        folder=folder,
        page=folder / PAGE,
        papers=tuple(entry.file for entry in held.manifest.papers),
        prints=tuple(copy.file for copy in held.manifest.prints),
        dossiers=tuple(bound.file for bound in held.manifest.dossiers),
        made=held.made,
        failed=failed,
    )


def _proven(folder: Path) -> set[str]:
    """Templates that this version of the program has filled for the folder already."""
    before = dossier.load(folder)
    return {entry.template for entry in before.papers} if before and before.program == __version__ else set()


def _told(checked: Result, papers: Iterable[Document]) -> list[Finding]:
    return [*checked.findings, *(f for d in papers for f in (*d.gaps, *d.findings))]


def _gaps(found: Iterable[Finding], wanted: Iterable[Document]) -> list[Finding]:
    """What a final run refuses: every gap of a paper, and evidence that could not be used."""
    told = [f for f in found if f.code.startswith("minh_chung.") and f.level is Level.REVIEW]
    unusable = [f for f in told if f.code != pdf.WARNED]
    return [refusals.as_error(gap) for gap in (*unusable, *(gap for d in wanted for gap in d.gaps))]


def _ended(checked: Result, how: Exit, findings: Iterable[Finding]) -> Result:
    return Result(how, tuple(ordered(findings)), checked.review, checked.assessment)
