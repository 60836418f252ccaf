"""Evidence as bad as files get, and hands that meddle: dossiers stay whole and sound, and the clerk is told."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from pipeline import documents, dossier, pdf, workbook
from pipeline import run as journey
from pipeline.dossier.publishing import files_below
from pipeline.findings import Finding, Level
from pipeline.records import Evidence, Review
from pipeline.run import Exit
from tests.binding.test_dossiers import DOSSIER_KINDS
from tests.conftest import SAMPLES
from tests.pdf import hostile

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="cần LibreOffice")

SUBJECTS = ("CN016", "CN026", "DV07")
LACKING = "Xác nhận của người đứng đầu tỉnh về sáng kiến"
ACTIVE = {"/JS", "/JavaScript", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/EmbeddedFiles", "/EF", "/RichMedia"}
MACHINE_WORDS = ("Traceback", "Error", "pikepdf", "qpdf", "soffice", "None", "errno", "No such", "denied", "exit code")


@cache
def sample() -> Review:
    review, _ = workbook.read(SAMPLES["2026"], papers=documents.labels())
    assert review is not None
    return review


def written(folder: Path, *rows: tuple[str, str, str]) -> Path:
    """The sample with evidence of one's own: subject, part, file."""
    book = folder / "so.xlsx"
    evidence = tuple(Evidence(subject=subject, part=part, path=path) for subject, part, path in rows)
    workbook.write_review(book, sample().changed(evidence=evidence), papers=documents.labels())
    return book


def order(book: Path, outputs: Path, **more: Any) -> journey.Order:
    return journey.Order(book, outputs, only=DOSSIER_KINDS, pdf="libreoffice", **more)


@dataclass(frozen=True)
class Office:
    """One workbook that names every hostile file there is, and what a run with PDFs made of it."""

    cases: list[hostile.Case]
    checked: journey.Result
    result: journey.Result
    folder: Path
    order: journey.Order

    @property
    def volumes(self) -> tuple[dossier.Bound, ...]:
        found = dossier.load(self.folder)
        assert found is not None
        return found.dossiers


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    base = tmp_path_factory.mktemp("hostile") / "sổ"
    base.mkdir()
    cases = [case for case in hostile.write_all(base) if Path(case.name).suffix.lower() in pdf_suffixes()]
    rows = [
        (SUBJECTS[n % 3], LACKING if case.name == "cut-40.pdf" else f"Tài liệu kèm theo số {n}", case.name)
        for n, case in enumerate(cases)
    ]
    rows = [("CN016" if part == LACKING else subject, part, path) for subject, part, path in rows]
    book = written(base, *rows)
    wanted = order(book, base.parent / "kết quả")
    checked = journey.check(book)
    result = journey.make(wanted, checked)
    assert result.folder is not None, [str(f) for f in result.findings]
    yield Office(cases, checked, result, result.folder, wanted)


def pdf_suffixes() -> tuple[str, ...]:
    return (".pdf", ".jpg", ".jpeg", ".png")


def of_row(office: Office, number: int) -> list[Finding]:
    told = [f for f in office.result.findings if f.code.startswith("minh_chung.")]
    return [f for f in told if f.place.cell[1:] == str(number)]


def test_every_bad_file_is_told_by_row_and_name_and_the_run_goes_on(office: Office) -> None:
    assert office.result.exit is Exit.DONE and len(office.cases) > 100
    first = min(e.where.row for e in _rows(office))
    for number, case in enumerate(office.cases, first):
        mine = of_row(office, number)
        assert len(mine) <= 1 and all(f.place.file == "so.xlsx" and case.name[-20:] in f.what for f in mine), case
        if case.outcome in (hostile.REFUSED, hostile.NOTED):
            assert mine and mine[0].level is not Level.ERROR and mine[0].remedy, case
        elif case.outcome == hostile.KEPT:
            assert not mine, case


def _rows(office: Office) -> tuple[Evidence, ...]:
    assert office.checked.review is not None
    return office.checked.review.evidence


def test_messages_are_the_clerks_own_language(office: Office) -> None:
    for finding in office.result.findings:
        assert not [word for word in MACHINE_WORDS if word in str(finding)], finding
        assert finding.what.endswith((".", "…")) and finding.place.file


def test_what_is_kept_lies_in_the_dossiers_whole_and_nothing_else(office: Office) -> None:
    kept = {e.path for e in _rows(office)}
    assert len(kept) > 60 and {case.name for case in office.cases if case.outcome == hostile.KEPT} <= kept
    for bound in office.volumes:
        mine = [e for e in _rows(office) if e.subject.lower() in bound.file]
        extra = [part for part in bound.parts if part.name.startswith("Tài liệu kèm theo")]
        assert [part.name for part in extra] == [e.part for e in mine]
        pages = {case.name: case.pages for case in office.cases}
        assert [part.pages for part in extra] == [pages[e.path] for e in mine]


def test_dossiers_are_sound_and_do_nothing(office: Office) -> None:
    for bound in office.volumes:
        with (office.folder / bound.file).open("rb") as file:
            reader = PdfReader(file, strict=True)
            assert len(reader.pages) == bound.pages
            assert not active(reader.trailer) and not reader.is_encrypted
            assert not any("/Annots" in page and _acting(page) for page in reader.pages)


def _acting(page: Any) -> bool:
    return any("/A" in mark.get_object() or "/FS" in mark.get_object() for mark in page["/Annots"])


def active(root: Any) -> set[str]:
    """Keys and names of things that act, anywhere in a file."""
    found: set[str] = set()
    seen: set[tuple[int, int]] = set()
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, IndirectObject):
            if (thing.idnum, thing.generation) in seen:
                continue
            seen.add((thing.idnum, thing.generation))
            thing = thing.get_object()
        if isinstance(thing, DictionaryObject):
            found |= ACTIVE & {*map(str, thing.keys()), str(thing.get("/S")), str(thing.get("/Type"))}
            waiting += [thing.raw_get(key) for key in thing]
        elif isinstance(thing, ArrayObject):
            waiting += list(thing)
    return found


def test_a_part_proved_only_by_a_ruined_file_is_a_red_page_and_the_index_counts_on(office: Office) -> None:
    volume = next(bound for bound in office.volumes if "cn016" in bound.file)
    red = [part for part in volume.parts if part.missing]
    assert [part.name.split(",")[0][:20] for part in red] == [LACKING[:20]] and red[0].pages == 1
    text = " ".join(pdf.page_texts(office.folder / volume.file)[red[0].page - 1].split())
    assert "THIẾU TÀI LIỆU" in text


def test_the_printed_index_tells_the_true_page_of_every_part(office: Office) -> None:
    for bound in office.volumes:
        table = docx.Document(str(office.folder / bound.index)).tables[-2]
        told = [row.cells[4].text for row in table.rows][1:]
        assert told == [str(part.page) if part.pages else "–" for part in bound.parts]
        page = bound.parts[0].page
        for part in bound.parts:
            assert part.page == (page if part.pages else 0)
            page += part.pages
        assert page == bound.pages + 1
        marks = [(title, at) for level, title, at in pdf.bookmarks(office.folder / bound.file) if level == 1]
        assert marks[1:] == [(part.name, part.page) for part in bound.parts if part.pages]


def test_a_final_run_refuses_all_of_it_and_writes_nothing(office: Office, tmp_path: Path) -> None:
    final = journey.make(order(office.order.source, tmp_path / "ra", final=True), office.checked)
    assert final.exit is Exit.REFUSED and not (tmp_path / "ra").exists()
    refused = {f.place.cell for f in final.findings if f.code.startswith("minh_chung.") and f.level is Level.ERROR}
    bad = [number for number, case in enumerate(office.cases, 2) if case.outcome == hostile.REFUSED]
    assert len(refused) >= len(bad)


# --- hands, disks and moments ------------------------------------------------------------------------------
@pytest.fixture
def copied(office: Office, tmp_path: Path) -> Path:
    """The finished folder, in a place of its own."""
    shutil.copytree(office.folder, tmp_path / office.folder.name)
    return tmp_path / office.folder.name


def tree(folder: Path) -> dict[str, bytes]:
    """Every file but those set aside."""
    files = {file: (folder / file).read_bytes() for file in files_below(folder)}
    return {file: content for file, content in files.items() if not file.startswith("giu-lai/")}


def test_what_a_person_edits_is_set_aside_and_what_stands_in_the_way_is_named(office: Office, copied: Path) -> None:
    edited, lost = (copied / bound.file for bound in office.volumes[:2])
    edited.write_bytes(edited.read_bytes() + b"sua tay")
    lost.unlink()
    shutil.rmtree(copied / "hoi_dong")
    ways = (lost / "a.txt", copied / "index.html" / "a.txt", copied / "hoi_dong")
    (copied / "index.html").unlink()
    for way in ways:
        way.parent.mkdir(exist_ok=True)
        way.write_text("của tôi", "utf-8")
    stuck = journey.make(order(office.order.source, copied.parent), office.checked)
    named = {f.place.file.split("/", 1)[1]: f.what for f in stuck.findings if f.code == "ket_qua.bi_chan"}
    assert stuck.exit is Exit.SOME_FAILED and all(way.read_text("utf-8") == "của tôi" for way in ways)
    assert named.keys() == set(stuck.failed) and "«index.html»" in named["index.html"]
    assert any(file.startswith("hoi_dong/") and "«hoi_dong»" in what for file, what in named.items())

    for way in (lost, copied / "index.html", copied / "hoi_dong"):
        shutil.move(way, copied.parent)
    again = journey.make(order(office.order.source, copied.parent), office.checked)
    assert again.exit is Exit.DONE, [str(f) for f in again.findings]
    assert tree(copied) == tree(office.folder) and dossier.verify(copied) == []
    (kept,) = (copied / "giu-lai").iterdir()
    assert kept.read_bytes().endswith(b"sua tay")
    assert [f.place.file for f in stuck.findings if f.code == "ket_qua.giu_lai"] == [
        f"{copied.name}/giu-lai/{kept.name}"
    ]


def test_evidence_that_changes_while_a_run_is_under_way_is_not_bound(office: Office, copied: Path) -> None:
    lost = next(bound for bound in office.volumes if "dv07" in bound.file)
    mine = next(e.path for e in _rows(office) if e.subject == "DV07" and e.path.endswith(".pdf"))
    source = office.order.source.parent / mine
    before = source.read_bytes()
    (copied / lost.file).unlink()
    source.write_bytes(hostile.sample(2))
    try:
        result = journey.make(order(office.order.source, copied.parent), office.checked)
    finally:
        source.write_bytes(before)
    assert result.exit is Exit.SOME_FAILED and lost.file in result.failed
    told = [f for f in result.findings if f.code == "ho_so.minh_chung_doi" and f.place.file == lost.file]
    assert len(told) == 1 and mine in told[0].what
    assert not (copied / lost.file).exists() and dossier.verify(copied) == []


def test_dossiers_are_bound_from_what_a_run_with_only_leaves(office: Office, copied: Path) -> None:
    whole = tree(copied)
    plain = journey.make(journey.Order(office.order.source, copied.parent, only=("muc_luc_ho_so",)), office.checked)
    assert plain.dossiers == () and "ket_qua.bo_ban_pdf" in {f.code for f in plain.findings}
    bound = journey.make(replace(office.order, outputs=copied.parent, only=("muc_luc_ho_so",)), office.checked)
    assert bound.exit is Exit.DONE and tree(copied) == whole
    other = journey.make(journey.Order(office.order.source, copied.parent, only=("giay_khen",)), office.checked)
    assert len(other.dossiers) == len(office.volumes), "papers in no dossier leave dossiers alone"


def test_a_disk_that_takes_no_more_is_an_error_and_not_the_end_of_the_program(office: Office, tmp_path: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path; from pipeline import pdf\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))\n"
        "piece = pdf.Piece('x', Path(sys.argv[1]))\n"
        "try: pdf.bind([pdf.Section('x', (piece,))], Path(sys.argv[2]), title='x')\n"
        "except OSError: print('OSError')\n"
    )
    command = [sys.executable, "-c", program, office.folder / office.volumes[0].file, tmp_path / "quyen.pdf"]
    told = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "OSError"
