"""What a review's folder is to hold: papers, their PDFs, the bound dossiers, the results page, the manifest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline import __version__, binding, dossier, making, pdf
from pipeline.documents import Document
from pipeline.findings import Finding, Level, ordered
from pipeline.results_page import pictures_in, results_page
from pipeline.run.order import Order, Progress, Result
from pipeline.run.reading import folder_of
from pipeline.stationery import Stationery

PAGE = "index.html"
"""The results page of a review's folder."""
_ATTEMPTS = 3  # to let an index and the page numbers in it agree; one is enough unless its own length changes


@dataclass(frozen=True)
class Folder:
    """Thư mục đang làm: all that its filling needs; `standing` are the findings on every paper of the review."""

    press: dossier.Press
    order: Order
    checked: Result
    templates: Stationery
    engine: pdf.Engine | None
    progress: Progress
    standing: tuple[Finding, ...]


@dataclass(frozen=True)
class Held:
    """What the folder will hold once published, which files are new, and what was found on the way."""

    manifest: dossier.Manifest
    made: tuple[str, ...]
    failed: tuple[str, ...]
    findings: tuple[Finding, ...]
    disagreements: tuple[Finding, ...]


def filled(folder: Folder, wanted: Sequence[Document], findings: Sequence[Finding]) -> Held:
    """Make everything that changed, in the work folder."""
    if folder.engine is None:
        batch = making.make(folder.press, wanted, folder.templates, folder.progress)
        copies = binding.Copies({p.paper: p for p in binding.still_good(folder.press, batch.entries)})
        volumes = binding.Volumes()
    else:
        batch, copies, volumes = _printed(folder, folder.engine, wanted)
    found = [*findings, *batch.findings, *copies.findings, *volumes.findings]
    manifest = _manifest(folder, batch, copies, volumes)
    made = [*batch.made, *copies.made, *volumes.made]
    if not batch.disagreements:
        shown = [*folder.standing, *batch.findings, *copies.findings, *volumes.findings]
        manifest = manifest.model_copy(update={"pages": (_page(folder, manifest, ordered(shown)),)})
    failed = (*batch.failed, *copies.failed, *volumes.failed)
    return Held(manifest, tuple(made), failed, tuple(found), batch.disagreements)


def _printed(
    folder: Folder, engine: pdf.Engine, wanted: Sequence[Document]
) -> tuple[making.Batch, binding.Copies, binding.Volumes]:
    """Papers, then their PDFs, then the indexes with the pages these take, then the dossiers."""
    press, archival = folder.press, folder.order.archival
    batch = making.make(press, [d for d in wanted if not d.parts], folder.templates, folder.progress)
    copies = binding.print_papers(press, batch.entries, engine, archival=archival, progress=folder.progress)
    indexes = [d for d in wanted if d.parts]
    if not indexes:
        return batch, copies, binding.Volumes(binding.of_unchanged(press, _left(folder), batch.made))
    review = folder.checked.review
    assert review is not None
    proofs, _ = pdf.read_evidence(review, folder_of(folder.order.source), press.aside("minh-chung"))
    covers = binding.cover_lengths(press, indexes)
    for _ in range(_ATTEMPTS):
        ready = [binding.numbered(index, covers[index.file], copies.by_paper, proofs) for index in indexes]
        index_batch = making.make(press, ready, folder.templates, folder.progress)
        own = binding.print_papers(press, index_batch.entries, engine, archival=archival, progress=folder.progress)
        lengths = {file: own.by_paper[file].pages for file in own.by_paper}
        if all(covers[file] == pages for file, pages in lengths.items()):
            break
        covers |= lengths
    batch, copies = batch.joined(index_batch), copies.joined(own)
    author = folder.checked.review.office.name if folder.checked.review else ""
    return batch, copies, binding.bind(press, indexes, copies.by_paper, proofs, author=author, archival=archival)


def _left(folder: Folder) -> tuple[dossier.Entry, ...]:
    return tuple(_others(folder.press, folder.order.only).values())


# --- the manifest --------------------------------------------------------------------------------------------
def _manifest(
    folder: Folder, batch: making.Batch, copies: binding.Copies, volumes: binding.Volumes
) -> dossier.Manifest:
    review, order = folder.checked.review, folder.order
    assert review is not None
    left = _others(folder.press, order.only)
    entries = {**left, **{entry.file: entry for entry in batch.entries}}
    prints = {p.file: p for p in (*binding.still_good(folder.press, left.values()), *copies.by_paper.values())}
    return dossier.Manifest(
        program=__version__,
        review=review.name,
        year=review.year,
        final=order.final,
        inputs=_inputs(order.source),
        papers=tuple(entries[file] for file in sorted(entries)),
        to_review=tuple(str(f) for f in folder.checked.findings if f.level is Level.REVIEW),
        prints=tuple(prints[file] for file in sorted(prints)),
        dossiers=tuple(sorted(volumes.bound, key=lambda b: b.file)),
    )


def _others(press: dossier.Press, only: Collection[str]) -> dict[str, dossier.Entry]:
    """Papers of other kinds that a run with `--only` leaves as they are."""
    before = press.published()
    return {e.file: e for e in before.papers if e.code not in only} if before and only else {}


def _inputs(source: Path) -> dict[str, str]:
    files = [source] if source.is_file() else sorted(p for p in source.glob("*.xlsx") if not p.name.startswith("~$"))
    return {path.name: dossier.sha256(path.read_bytes()) for path in files}


# --- the results page ----------------------------------------------------------------------------------------
def _page(folder: Folder, manifest: dossier.Manifest, findings: Sequence[Finding]) -> dossier.Made:
    """The page, written where it differs from the one that stands."""
    review, assessment, press = folder.checked.review, folder.checked.assessment, folder.press
    assert review is not None and assessment is not None
    pictures = _pictures(press, manifest)
    content = results_page(review, assessment, manifest, findings, pictures)
    page = dossier.Made(file=PAGE, sha256=dossier.sha256(content), made_from=dossier.sha256(content))
    if not press.intact(PAGE, page.sha256):
        press.write(PAGE, content)
    return page


def _pictures(press: dossier.Press, manifest: dossier.Manifest) -> dict[str, str]:
    """First pages as data URIs, by the PDF's hash; those on the page that stands are not drawn again."""
    standing = press.folder / PAGE
    known = pictures_in(standing.read_bytes()) if standing.is_file() else {}
    shown = {copy.sha256: copy.file for copy in (*manifest.prints, *manifest.dossiers)}
    drawn = {digest: known.get(digest) or pdf.picture_uri(press.locate(file)) for digest, file in shown.items()}
    return {digest: uri for digest, uri in drawn.items() if uri}
