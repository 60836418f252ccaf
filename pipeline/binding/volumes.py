"""Quyển hồ sơ: cover and index, then every part in the order of the index, as one PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline import pdf
from pipeline.documents import Document, Part
from pipeline.documents.dossiers.muc_luc_ho_so import with_pages
from pipeline.dossier import Bound, BoundPart, Entry, Press, Printed, fingerprint, sha256
from pipeline.findings import Finding, Place, error, notice
from pipeline.pdf import Judged, Piece, Section
from pipeline.records import Evidence

Pages = Mapping[str, Printed]
Proofs = Mapping[Evidence, Judged]
_INDEX = "Bìa và mục lục"


@dataclass(frozen=True)
class Volumes:
    """Các quyển hồ sơ, which of them are new, and those that could not be bound."""

    bound: tuple[Bound, ...] = ()
    made: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def cover_lengths(press: Press, indexes: Iterable[Document]) -> dict[str, int]:
    """How many pages cover and index take, by the index's file: as bound last, at first a page each."""
    before = press.published()
    known = {copy.paper: copy.pages for copy in before.prints} if before else {}
    return {index.file: known.get(index.file, 2) for index in indexes}


def numbered(index: Document, cover: int, prints: Pages, proofs: Proofs) -> Document:
    """The index with the page each part begins on, when cover and index together take `cover` pages."""
    page, starts = cover + 1, []
    for part in index.parts:
        pages = _length(part, prints, proofs)
        starts.append(page if pages else 0)
        page += pages
    return with_pages(index, starts)


def bind(
    press: Press, indexes: Sequence[Document], prints: Pages, proofs: Proofs, *, author: str, archival: bool
) -> Volumes:
    """Every dossier whose parts are all there as PDF, each in one file beside its index.

    A dossier bound before from the same parts is left alone.
    """
    before = press.published()
    known = {b.file: b for b in before.dossiers} if before else {}
    bound: list[Bound] = []
    made: list[str] = []
    failed: list[str] = []
    findings: list[Finding] = []
    for index in indexes:
        file = volume_file(index.file)
        lacking = [paper for paper in (index.file, *_papers(index)) if paper not in prints]
        if lacking:
            failed.append(file)
            findings.append(_no_copy(file, lacking))
            continue
        findings += _unclaimed(index, file, proofs) if archival else ()
        made_from = _made_from(index, prints, proofs, author, archival)
        old = known.get(file)
        if old and old.made_from == made_from and press.intact(file, old.sha256):
            bound.append(old)
            continue
        bound.append(_bound(press, index, file, made_from, prints, proofs, author, archival))
        made.append(file)
    return Volumes(tuple(bound), tuple(made), tuple(failed), tuple(findings))


def of_unchanged(press: Press, entries: Iterable[Entry], made_anew: Iterable[str]) -> tuple[Bound, ...]:
    """Bound dossiers of the folder that no paper made anew is part of; for a run that leaves dossiers alone."""
    before, anew = press.published(), set(made_anew)
    files = {entry.file for entry in entries}
    kept = before.dossiers if before else ()
    return tuple(b for b in kept if b.index in files and not anew & set(b.papers) and press.intact(b.file, b.sha256))


def volume_file(index: str) -> str:
    """`…/muc-luc-<nominee>.docx` → `…/ho-so-<nominee>.pdf`."""
    path = PurePosixPath(index)
    return path.with_name(f"ho-so-{path.stem.removeprefix('muc-luc-')}.pdf").as_posix()


def _bound(
    press: Press, index: Document, file: str, made_from: str, prints: Pages, proofs: Proofs, author: str, archival: bool
) -> Bound:
    target = press.aside("dong-quyen") / "quyen.pdf"
    held = [part for part in index.parts if _length(part, prints, proofs)]
    cover = Section(_INDEX, (Piece(_INDEX, press.locate(prints[index.file].file)),))
    sections = [Section(part.name, tuple(_pieces(press, part, prints, proofs))) for part in held]
    title = _title(index)
    volume = pdf.bind([cover, *sections], target, title=title, author=author, archival=archival)
    starts = dict(zip((id(part) for part in held), volume.starts[1:], strict=True))
    content = target.read_bytes()
    press.adopt(file, target)
    return Bound(
        file=file, sha256=sha256(content), made_from=made_from, index=index.file, title=title, pages=volume.pages,
        papers=(index.file, *_papers(index)),
        parts=tuple(
            BoundPart(name=part.name, page=starts.get(id(part), 0), pages=_length(part, prints, proofs),
                      missing=part.missing)
            for part in index.parts
        ),
    )  # fmt: skip


def _title(index: Document) -> str:
    facts = index.facts.model_dump()
    return f"{facts['nominee']} - {' '.join(facts['subject'].split())}"


def _papers(index: Document) -> tuple[str, ...]:
    return tuple(file for part in index.parts for file in _of(part))


def _of(part: Part) -> tuple[str, ...]:
    return (part.stand_in,) if part.missing else part.papers


def _length(part: Part, prints: Pages, proofs: Proofs) -> int:
    papers = sum(prints[file].pages for file in _of(part) if file in prints)
    return papers + sum(proofs[e].pages for e in part.evidence if e in proofs)


def _pieces(press: Press, part: Part, prints: Pages, proofs: Proofs) -> Iterator[Piece]:
    for file in _of(part):
        yield Piece(part.name if len(_of(part)) == 1 else PurePosixPath(file).stem, press.locate(prints[file].file))
    for evidence in part.evidence:
        clean = proofs[evidence].clean
        assert clean is not None
        yield Piece(Path(evidence.path.replace("\\", "/")).name, clean)


def _made_from(index: Document, prints: Pages, proofs: Proofs, author: str, archival: bool) -> str:
    pieces = [
        (part.name, [prints[f].sha256 for f in _of(part)], [(e.path, proofs[e].sha256) for e in part.evidence])
        for part in index.parts
    ]
    return fingerprint("PDF/A" if archival else "PDF",
                       {"index": prints[index.file].sha256, "parts": pieces, "author": author})  # fmt: skip


def _unclaimed(index: Document, file: str, proofs: Proofs) -> Iterator[Finding]:
    """Evidence that is no PDF/A takes the claim from the whole volume."""
    plain = sorted({e.path for part in index.parts for e in part.evidence if not proofs[e].archival})
    if plain:
        yield notice(
            "ho_so.khong_khai_luu_tru",
            Place(file),
            f"Quyển hồ sơ không khai PDF/A-2b vì minh chứng không theo chuẩn này: {', '.join(plain)}.",
            "Nếu nơi nhận đòi PDF/A, chuyển các tệp ấy thành PDF/A rồi chạy lại.",
        )


def _no_copy(file: str, lacking: Sequence[str]) -> Finding:
    return error(
        "ho_so.chua_dong_quyen",
        Place(file),
        f"Chưa đóng quyển được hồ sơ: thiếu bản PDF của {', '.join(lacking)}.",
        "Xử lý lỗi chuyển PDF nêu trên rồi chạy lại với --pdf, không kèm --only.",
    )
