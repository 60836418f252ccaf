"""What the page shows, put together from the manifest, the findings and the assessment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from pipeline import law
from pipeline.documents.kinds import FAMILIES
from pipeline.dossier import Bound, Entry, Manifest, Printed
from pipeline.eligibility import Assessment
from pipeline.findings import Finding
from pipeline.records import Office, Review
from pipeline.results_page.figures import Figures, figures
from pipeline.results_page.naming import Names
from pipeline.results_page.tasks import Bucket, buckets, carried

_SUFFIXES = {"docx": "Word", "xlsx": "Excel", "ics": "Lịch"}
_INDEX = "muc_luc_ho_so"
_FOLDED_FROM = 5  # papers of one kind from which on they fold away under the kind's name


@dataclass(frozen=True, slots=True)
class Link:
    """Đường dẫn: what it is called and where it leads, relative to the page."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Paper:
    """Thẻ văn bản. `pages` is 0 where no PDF tells; `picture` is empty where none is known, `pdf` its PDF's hash."""

    title: str
    about: str
    name: str
    format: str
    links: tuple[Link, ...]
    pages: int
    picture: Markup
    pdf: str
    gaps: tuple[str, ...]
    to_review: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """Loại văn bản, with its papers; `folded` where there are many."""

    title: str
    papers: tuple[Paper, ...]
    folded: bool


@dataclass(frozen=True, slots=True)
class Family:
    """Nhóm văn bản: a folder in outputs/."""

    code: str
    title: str
    kinds: tuple[Kind, ...]
    number: int


@dataclass(frozen=True, slots=True)
class Part:
    """Thành phần hồ sơ: `span` tells its pages in the bound file."""

    name: str
    span: str
    href: str
    missing: bool


@dataclass(frozen=True, slots=True)
class Dossier:
    """Thẻ hồ sơ: bound as one PDF, or, without PDFs, told by its index paper and the gaps of that."""

    title: str
    complete: bool
    pages: int
    links: tuple[Link, ...]
    parts: tuple[Part, ...] = ()
    gaps: tuple[str, ...] = ()
    picture: str = ""
    pdf: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """Văn bản pháp luật the review rests on, and how many papers name it."""

    name: str
    papers: int


@dataclass(frozen=True, slots=True)
class View:
    """Trang kết quả, ready to be laid out."""

    office: Office
    year: int
    manifest: Manifest
    buckets: tuple[Bucket, ...]
    dossiers: tuple[Dossier, ...]
    families: tuple[Family, ...]
    pictured: bool
    figures: Figures
    bases: tuple[Basis, ...]
    engines: tuple[tuple[str, int], ...]

    @property
    def incomplete(self) -> int:
        """Dossiers that lack a part."""
        return sum(not dossier.complete for dossier in self.dossiers)

    @property
    def to_do(self) -> int:
        """Findings that ask something of a person."""
        return sum(bucket.number for bucket in self.buckets if bucket.kind != "notice")


def view(
    review: Review,
    assessment: Assessment,
    manifest: Manifest,
    findings: Sequence[Finding],
    pictures: Mapping[str, str],
) -> View:
    """Everything the template lays out; `pictures` hold checked data URIs, with nothing in them to escape."""
    prints = {printed.paper: printed for printed in manifest.prints}
    names = Names(review)
    return View(
        office=review.office,
        year=manifest.year,
        manifest=manifest,
        buckets=buckets([*findings, *carried(manifest.papers, findings)]),
        dossiers=tuple(_dossiers(manifest, names, pictures)),
        families=tuple(_families(manifest.papers, prints, names, pictures)),
        pictured=any(printed.sha256 in pictures for printed in manifest.prints),
        figures=figures(assessment),
        bases=tuple(_bases(manifest, assessment)),
        engines=tuple(Counter(printed.engine for printed in manifest.prints).most_common()),
    )


def _families(
    papers: Iterable[Entry], prints: Mapping[str, Printed], names: Names, pictures: Mapping[str, str]
) -> Iterator[Family]:
    """Families in their usual order, papers that stand alone before kinds of many."""
    grouped: dict[str, dict[str, list[Paper]]] = {}
    for entry in papers:
        kinds = grouped.setdefault(entry.file.split("/")[0], {})
        kinds.setdefault(entry.title, []).append(_paper(entry, prints.get(entry.file), names, pictures))
    for code in sorted(grouped, key=lambda code: [*FAMILIES, code].index(code)):
        listed = [Kind(title, tuple(made), len(made) >= _FOLDED_FROM) for title, made in grouped[code].items()]
        number = sum(len(kind.papers) for kind in listed)
        yield Family(code, FAMILIES.get(code, code), tuple(sorted(listed, key=lambda kind: kind.folded)), number)


def _paper(entry: Entry, printed: Printed | None, names: Names, pictures: Mapping[str, str]) -> Paper:
    name = entry.file.rpartition("/")[2]
    suffix = name.rpartition(".")[2]
    known = _SUFFIXES.get(suffix, suffix.upper())
    return Paper(
        title=entry.title,
        about=names.about(entry),
        name=name,
        format=known,
        links=(Link(known, _href(entry.file)), *([Link("PDF", _href(printed.file))] if printed else ())),
        pages=printed.pages if printed else 0,
        picture=Markup(pictures.get(printed.sha256, "") if printed else ""),
        pdf=printed.sha256 if printed else "",
        gaps=entry.gaps,
        to_review=entry.to_review,
    )


def _dossiers(manifest: Manifest, names: Names, pictures: Mapping[str, str]) -> Iterator[Dossier]:
    """Bound dossiers, then those whose index is bound into none; the incomplete ones first."""
    bound = {dossier.index for dossier in manifest.dossiers}
    found = [_bound(dossier, pictures) for dossier in manifest.dossiers]
    for entry in manifest.papers:
        if entry.code == _INDEX and entry.file not in bound:
            index = (Link("Mục lục (Word)", _href(entry.file)),)
            found.append(Dossier(names.about(entry) or entry.title, not entry.gaps, 0, index, gaps=entry.gaps))
    yield from sorted(found, key=lambda dossier: dossier.complete)


def _bound(dossier: Bound, pictures: Mapping[str, str]) -> Dossier:
    whole = _href(dossier.file)
    parts = tuple(
        Part(part.name, _span(part.page, part.pages), f"{whole}#page={part.page}" if part.pages else "", part.missing)
        for part in dossier.parts
    )
    links = (Link("Cả hồ sơ (PDF)", whole), Link("Mục lục (Word)", _href(dossier.index)))
    picture = Markup(pictures.get(dossier.sha256, ""))
    return Dossier(dossier.title, dossier.complete, dossier.pages, links, parts, picture=picture, pdf=dossier.sha256)


def _span(first: int, pages: int) -> str:
    """`trang 3-5`, `trang 3`; empty for a part that is not there."""
    if pages < 2:
        return f"trang {first}" if pages else ""
    return f"trang {first}-{first + pages - 1}"


def _bases(manifest: Manifest, assessment: Assessment) -> Iterator[Basis]:
    """Instruments the papers or the verdicts rest on, highest rank first, then oldest."""
    cited = Counter(code for entry in manifest.papers for code in dict.fromkeys(entry.instruments))
    codes = {*cited, *assessment.instruments}
    known = [instrument for instrument in law.instruments() if instrument.code in codes]
    for instrument in sorted(known, key=lambda i: (i.rank, str(i.signed), i.code)):
        named = instrument.cite()
        symbol = "" if instrument.symbol in named else f" (số {instrument.symbol})"
        yield Basis(f"{named}{symbol}", cited[instrument.code])


def _href(file: str) -> str:
    """A path of the folder as a link that works from the disk too."""
    return quote(file, safe="/")
