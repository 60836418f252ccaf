"""Quyển hồ sơ: cover and index, then every part in the order of the index, as one PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline import pdf
from pipeline.documents import Document, Part
from pipeline.documents.dossiers.muc_luc_ho_so import with_pages
from pipeline.dossier import Bound, BoundPart, Entry, Press, Printed, fingerprint, sha256
from pipeline.findings import Finding, Place, error, notice
from pipeline.records import Evidence

Pages = Mapping[str, Printed]
Proofs = Mapping[Evidence, pdf.Judged]
_INDEX = "Bìa và mục lục"


@dataclass(frozen=True)
class Shelf:
    """Kệ: what dossiers are bound from. `clean` gives clean copies of evidence, leaving out what it cannot read."""

    prints: Pages
    proofs: Proofs
    clean: Callable[[Sequence[Evidence]], Proofs]


@dataclass(frozen=True)
class Volumes:
    """Các quyển hồ sơ, which of them are new, and those that could not be bound."""

    bound: tuple[Bound, ...] = ()
    made: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    def joined(self, other: Volumes) -> Volumes:
        """Both as one."""
        return Volumes(
            self.bound + other.bound,
            self.made + other.made,
            self.failed + other.failed,
            self.findings + other.findings,
        )


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


def bind(press: Press, indexes: Sequence[Document], shelf: Shelf, *, author: str, archival: bool) -> Volumes:
    """Every dossier whose parts are all there as PDF, each in one file beside its index (as `numbered` made it).

    A dossier bound before from the same parts is left alone.
    """
    before = press.published()
    known = {b.file: b for b in before.dossiers} if before else {}
    volumes = Volumes()
    due: list[tuple[Document, str]] = []
    for index in indexes:
        file = volume_file(index.file)
        if lacking := [paper for paper in (index.file, *_papers(index)) if paper not in shelf.prints]:
            volumes = volumes.joined(_failed(file, _no_copy(file, lacking)))
            continue
        told = tuple(_unclaimed(index, file, shelf.proofs)) if archival else ()
        volumes = volumes.joined(Volumes(findings=told))
        made_from = _made_from(index, shelf, author, archival)
        old = known.get(file)
        if old and old.made_from == made_from and press.intact(file, old.sha256):
            volumes = volumes.joined(Volumes((old,)))
        else:
            due.append((index, made_from))
    rows = [evidence for index, _ in due for evidence in _evidence(index)]
    clean = shelf.clean(rows) if rows else {}
    for index, made_from in due:
        volumes = volumes.joined(_bound(press, index, made_from, shelf, clean, author, archival))
    return volumes


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
    press: Press, index: Document, made_from: str, shelf: Shelf, clean: Proofs, author: str, archival: bool
) -> Volumes:
    file, prints = volume_file(index.file), shelf.prints
    if changed := sorted({e.path for e in _evidence(index) if not _same(clean.get(e), shelf.proofs[e])}):
        return _failed(file, _changed(file, changed))
    target = press.aside("dong-quyen") / "quyen.pdf"
    held = [part for part in index.parts if _length(part, prints, clean)]
    cover = pdf.Section(_INDEX, (pdf.Piece(_INDEX, press.locate(prints[index.file].file)),))
    sections = [pdf.Section(part.name, tuple(_pieces(press, part, prints, clean))) for part in held]
    title = _title(index)
    try:
        volume = pdf.bind([cover, *sections], target, title=title, author=author, archival=archival)
    except ValueError as why:
        return _failed(file, _unbound(file, str(why)))
    starts = _starts(index, held, volume.starts[1:])
    if with_pages(index, starts).facts != index.facts:
        return _failed(file, _unbound(file, "số trang in ở mục lục khác số trang thật"))
    digest = sha256(target.read_bytes())
    press.adopt(file, target)
    made = Bound(
        file=file, sha256=digest, made_from=made_from, index=index.file, title=title, pages=volume.pages,
        papers=(index.file, *_papers(index)),
        parts=tuple(
            BoundPart(name=part.name, page=start, pages=_length(part, prints, clean), missing=part.missing)
            for part, start in zip(index.parts, starts, strict=True)
        ),
    )  # fmt: skip
    return Volumes((made,), (file,))


def _starts(index: Document, held: Sequence[Part], pages: Sequence[int]) -> list[int]:
    """The page each part begins on, 0 where nothing stands for it."""
    starts = dict(zip(map(id, held), pages, strict=True))
    return [starts.get(id(part), 0) for part in index.parts]


def _evidence(index: Document) -> tuple[Evidence, ...]:
    return tuple(evidence for part in index.parts for evidence in part.evidence)


def _same(now: pdf.Judged | None, judged: pdf.Judged) -> bool:
    return now is not None and (now.sha256, now.pages) == (judged.sha256, judged.pages)


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


def _pieces(press: Press, part: Part, prints: Pages, proofs: Proofs) -> Iterator[pdf.Piece]:
    for file in _of(part):
        yield pdf.Piece(part.name if len(_of(part)) == 1 else PurePosixPath(file).stem, press.locate(prints[file].file))
    for evidence in part.evidence:
        clean = proofs[evidence].clean
        assert clean is not None
        yield pdf.Piece(Path(evidence.path.replace("\\", "/")).name, clean)


def _made_from(index: Document, shelf: Shelf, author: str, archival: bool) -> str:
    prints, proofs = shelf.prints, shelf.proofs
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
            "Nếu nơi nhận đòi PDF/A, chuyển các tệp ấy thành PDF/A-2b rồi chạy lại.",
        )


def _no_copy(file: str, lacking: Sequence[str]) -> Finding:
    told = ", ".join(PurePosixPath(paper).name for paper in lacking)
    return error(
        "ho_so.chua_dong_quyen",
        Place(file),
        f"Chưa đóng quyển được hồ sơ: thiếu bản PDF của {told}.",
        "Xử lý lỗi của các văn bản ấy (nếu có báo lỗi), rồi chạy lại với --pdf, không kèm --only.",
    )


def _changed(file: str, paths: Sequence[str]) -> Finding:
    return error(
        "ho_so.minh_chung_doi",
        Place(file),
        f"Chưa đóng quyển được hồ sơ: minh chứng vừa bị sửa hoặc không đọc lại được: {', '.join(paths)}.",
        "Chép xong các tệp minh chứng rồi chạy lại.",
    )


def _unbound(file: str, why: str) -> Finding:
    return error(
        "ho_so.khong_dong_duoc",
        Place(file),
        f"Không đóng quyển được hồ sơ: {why}.",
        "Chạy lại; nếu vẫn vậy, lập lại vào thư mục kết quả khác.",
    )


def _failed(file: str, why: Finding) -> Volumes:
    return Volumes(failed=(file,), findings=(why,))
