"""dxpdf prints a kind of paper only where it looks as LibreOffice prints it: one paper of every kind."""

import shutil
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageChops
from PIL.Image import Image, Resampling

from pipeline import dossier
from pipeline.pdf import embedded
from pipeline.pdf.converting import Engine, Job, choose, convert
from pipeline.run import Order, run
from tests.pdf.papers import text

ROOT = Path(__file__).parents[2]
KINDS = {path.stem for path in (ROOT / "templates").glob("*.docx")}
pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None or embedded.version() is None, reason="needs LibreOffice and dxpdf"
)

_TILE = 12  # half-point pixels: about 8 mm of paper
_ALIKE = 30  # of 255: letters drawn by two programs; a line set 6 mm off, or a frame left out, is 43 and more


@dataclass(frozen=True)
class Print:
    """What is on paper: lines page by page, blanks between columns made one, and how dark each tile of a page is."""

    lines: list[list[str]]
    ink: list[Image]


Prints = dict[str, Print]


def look(pdf: Path) -> Print:
    told = unicodedata.normalize("NFC", text(pdf)).split("\f")
    lines = [[" ".join(line.split()) for line in page.split("\n") if line.strip()] for page in told]
    with pypdfium2.PdfDocument(pdf) as opened:
        shots = [page.render(scale=0.5, grayscale=True).to_pil() for page in opened]
    return Print(lines, [shot.resize((shot.width // _TILE, shot.height // _TILE), Resampling.BOX) for shot in shots])


def engine(name: str) -> Engine:
    found, findings = choose(name)
    assert found is not None, [str(f) for f in findings]
    return found


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Prints, Prints]]:
    """The longest paper of every kind of both samples, as each engine prints it: LibreOffice, dxpdf."""
    folder = tmp_path_factory.mktemp("doi-chieu")
    longest: dict[str, tuple[int, Path]] = {}
    for source in ("so-tai-chinh-2026.xlsx", "so-ke-hoach-va-dau-tu-2021.xlsx"):
        made = run(Order(ROOT / "inputs" / source, folder))
        assert made.folder is not None
        manifest = dossier.load(made.folder)
        assert manifest is not None
        for entry in manifest.papers:
            if entry.code in KINDS:
                path = made.folder / entry.file
                size = zipfile.ZipFile(path).getinfo("word/document.xml").file_size
                longest[entry.code] = max(longest.get(entry.code, (0, path)), (size, path))
    jobs = [Job(code, path, code, code) for code, (_, path) in sorted(longest.items())]
    by_embedded = [job for job in jobs if job.kind not in embedded.DIFFERS]
    both = [
        {done.key: look(done.pdf) for done in convert(engine(name), wanted, folder / name)[0]}
        for name, wanted in (("libreoffice", jobs), ("dxpdf", by_embedded))
    ]
    yield both[0], both[1]


def test_a_paper_of_every_kind_is_compared(printed: tuple[Prints, Prints]) -> None:
    reference, other = printed
    assert set(reference) == KINDS
    assert set(other) == KINDS - set(embedded.DIFFERS)
    assert set(embedded.DIFFERS) < KINDS


@pytest.mark.parametrize("kind", sorted(KINDS - set(embedded.DIFFERS)))
def test_what_dxpdf_may_print_it_prints_as_libreoffice_does(kind: str, printed: tuple[Prints, Prints]) -> None:
    reference, other = printed
    assert other[kind].lines == reference[kind].lines
    assert any(reference[kind].lines)
    for page, (wanted, got) in enumerate(zip(reference[kind].ink, other[kind].ink, strict=True), 1):
        darkest = ImageChops.difference(wanted, got).getextrema()[1]
        assert darkest <= _ALIKE, f"page {page} looks otherwise"
