"""Golden text: the words of one finished paper of every kind and sample review.

`python -m tests.golden` rewrites the files after a wanted change; the difference is reviewed like code.
"""

import tempfile
from pathlib import Path

from pipeline import checking, documents, dossier
from pipeline import run as journey
from tests.conftest import SAMPLES

FOLDER = Path(__file__).parent / "golden"


def words(paper: Path) -> str:
    """The text of a finished docx, a paragraph a line."""
    return "\n".join(checking.paragraphs(paper.read_bytes())) + "\n"


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
