"""What a review's folder is to hold: papers, their PDFs, the bound dossiers, the results page, the manifest."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline import __version__, binding, dossier, making, pdf
from pipeline.documents import Document
from pipeline.findings import Finding, Level, Place, notice, ordered
from pipeline.records import Evidence
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
        rebound = any(document.parts for document in wanted)  # without PDFs an index names no page: its volume is old
        volumes = binding.Volumes() if rebound else _untouched(folder, batch)
    else:
        batch, copies, volumes = _printed(folder, folder.engine, wanted)
    found = [*findings, *batch.findings, *copies.findings, *volumes.findings]
    manifest = _manifest(folder, batch, copies, volumes)
    made = [*batch.made, *copies.made, *volumes.made]
    if not batch.disagreements:
        shown = [*folder.standing, *batch.findings, *copies.findings, *volumes.findings]
        manifest = manifest.model_copy(update={"pages": (_page(folder, manifest, ordered(shown)),)})
    failed = (*batch.failed, *copies.failed, *volumes.failed)
    found += _dropped(folder, manifest, failed)
    return Held(manifest, tuple(made), failed, tuple(found), batch.disagreements)


def _printed(
    folder: Folder, engine: pdf.Engine, wanted: Sequence[Document]
) -> tuple[making.Batch, binding.Copies, binding.Volumes]:
    """Papers, then their PDFs, then the indexes with the pages these take, then the dossiers."""
    press, archival, progress = folder.press, folder.order.archival, folder.progress
    indexes = [d for d in wanted if d.parts]
    batch = making.make(press, [d for d in wanted if not d.parts], folder.templates, progress)
    entries = (*batch.entries, *_held_by(folder, indexes))
    copies = binding.print_papers(press, entries, engine, archival=archival, progress=progress)
    if not indexes:
        return batch, copies, _untouched(folder, batch)
    proofs = folder.checked.proofs
    covers = binding.cover_lengths(press, indexes)
    for _ in range(_ATTEMPTS):
        ready = [binding.numbered(index, covers[index.file], copies.by_paper, proofs) for index in indexes]
        index_batch = making.make(press, ready, folder.templates, progress)
        own = binding.print_papers(press, index_batch.entries, engine, archival=archival, progress=progress)
        lengths = {file: own.by_paper[file].pages for file in own.by_paper}
        if all(covers[file] == pages for file, pages in lengths.items()):
            break
        covers |= lengths
    batch, copies = batch.joined(index_batch), copies.joined(own)
    shelf = binding.Shelf(copies.by_paper, proofs, lambda rows: _clean(folder, rows))
    author = folder.checked.review.office.name if folder.checked.review else ""
    return batch, copies, binding.bind(press, ready, shelf, author=author, archival=archival)


def _clean(folder: Folder, rows: Sequence[Evidence]) -> Mapping[Evidence, pdf.Judged]:
    """Clean copies of evidence; what was to be told of it was told when the workbook was checked."""
    review = folder.checked.review
    assert review is not None
    base = folder_of(folder.order.source)
    return pdf.read_evidence(review.changed(evidence=tuple(rows)), base, folder.press.aside("minh-chung"))[0]


def _held_by(folder: Folder, indexes: Sequence[Document]) -> list[dossier.Entry]:
    """Papers that a run with `--only` leaves as they are, and that dossiers made in it hold."""
    held = {file for index in indexes for part in index.parts for file in (*part.papers, part.stand_in)}
    left = _others(folder.press, folder.order.only)
    return [left[file] for file in sorted(held & left.keys()) if folder.press.intact(file, left[file].sha256)]


def _untouched(folder: Folder, batch: making.Batch) -> binding.Volumes:
    left = _others(folder.press, folder.order.only)
    return binding.Volumes(binding.of_unchanged(folder.press, left.values(), batch.made))


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


def _dropped(folder: Folder, manifest: dossier.Manifest, failed: Collection[str]) -> list[Finding]:
    """PDFs that go because what they were made from was made again, in a run that makes no new ones of them."""
    before = folder.press.published()
    if before is None:
        return []
    gone = before.by_file().keys() - manifest.by_file().keys() - set(failed)
    papers = {entry.file for entry in manifest.papers}
    prints = sum(copy.file in gone and copy.paper in papers for copy in before.prints)
    volumes = sum(bound.file in gone and bound.index in papers for bound in before.dossiers)
    told = [f"{count} {what}" for count, what in ((prints, "bản PDF"), (volumes, "quyển hồ sơ")) if count]
    what = f"Đã bỏ {' và '.join(told)} cũ vì văn bản gốc lập lại mà lần chạy này không đổi sang PDF."
    remedy = "Chạy lại với --pdf, không kèm --only, để có bản mới."
    return [notice("ket_qua.bo_ban_pdf", Place(folder.press.folder.name), what, remedy)] if told else []


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
    before = press.published()
    sound = before is not None and any(press.intact(page.file, page.sha256) for page in before.pages)
    known = pictures_in((press.folder / PAGE).read_bytes()) if sound else {}
    shown = {copy.sha256: copy.file for copy in (*manifest.prints, *manifest.dossiers)}
    drawn = {digest: known.get(digest) or pdf.picture_uri(press.locate(file)) for digest, file in shown.items()}
    return {digest: uri for digest, uri in drawn.items() if uri}
