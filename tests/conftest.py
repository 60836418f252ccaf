"""What many tests share: the sample reviews, made once for the whole session."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline import run as journey

ROOT = Path(__file__).parent.parent
SAMPLES = {
    "2021": ROOT / "inputs" / "so-ke-hoach-va-dau-tu-2021.xlsx",
    "2026": ROOT / "inputs" / "so-tai-chinh-2026.xlsx",
}


@dataclass(frozen=True)
class Made:
    """A sample review's finished folder."""

    source: Path
    result: journey.Result
    folder: Path

    def papers(self, code: str) -> list[Path]:
        """Files of one kind, in the order of the manifest."""
        from pipeline import dossier

        manifest = dossier.load(self.folder)
        assert manifest is not None
        return [self.folder / entry.file for entry in manifest.papers if entry.code == code]


@pytest.fixture(scope="session", params=sorted(SAMPLES))
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """Each sample review, run once into a folder of its own."""
    source = SAMPLES[request.param]
    outputs = tmp_path_factory.mktemp(f"outputs{request.param}")
    result = journey.run(journey.Order(source, outputs))
    assert result.folder is not None, [str(f) for f in result.findings]
    yield Made(source, result, result.folder)
