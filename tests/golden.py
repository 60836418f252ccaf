"""Golden text: the words of one finished paper of every kind and sample review.

`python -m tests.golden` rewrites the files after a wanted change; the difference is reviewed like code.
"""

import tempfile
from pathlib import Path

import openpyxl

from pipeline import checking, documents, dossier
from pipeline import run as journey
from tests.conftest import SAMPLES

FOLDER = Path(__file__).parent / "golden"


def words(paper: Path) -> str:
    """The text of a finished file: a paragraph of a docx a line, a row of a workbook a line, a calendar as it is."""
    if paper.suffix == ".docx":
        return "\n".join(checking.paragraphs(paper.read_bytes())) + "\n"
    if paper.suffix == ".xlsx":
        book = openpyxl.load_workbook(paper)
        rows = (row for sheet in book for row in ((f"[{sheet.title}]",), *sheet.iter_rows(values_only=True)))
        return "\n".join(" | ".join("" if cell is None else str(cell) for cell in row) for row in rows) + "\n"
    return paper.read_bytes().decode("utf-8").replace("\r\n", "\n")


def first_of_each_kind(folder: Path) -> dict[str, Path]:
    """Kind of paper → its first file in the folder."""
    manifest = dossier.load(folder)
    assert manifest is not None
    found: dict[str, Path] = {}
    for entry in manifest.papers:
        found.setdefault(entry.code, folder / entry.file)
    return found


def rewrite() -> None:
    """Make both samples and keep the text of one paper of each kind."""
    for name, source in SAMPLES.items():
        with tempfile.TemporaryDirectory() as outputs:
            result = journey.run(journey.Order(source, Path(outputs)))
            assert result.folder is not None, [str(f) for f in result.findings]
            target = FOLDER / name
            target.mkdir(parents=True, exist_ok=True)
            for old in target.glob("*.txt"):
                old.unlink()
            for code, paper in first_of_each_kind(result.folder).items():
                (target / f"{code}.txt").write_text(words(paper), "utf-8")
    missing = {k.code for k in documents.types()} - {p.stem for p in FOLDER.rglob("*.txt")}
    assert not missing, f"no sample makes {missing}"


if __name__ == "__main__":
    rewrite()
