"""Papers as they are printed: pages, page numbers, what stands together."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.frame import papers

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The text of every page of every sample, all converted at once."""
    folder = tmp_path_factory.mktemp("print")
    samples = {
        "decision": papers.decision(annex=True, landscape=True),
        "plan": papers.plan(),
        "letter": papers.letter(),
        "minutes": papers.minutes(),
        "certificate": papers.certificate(),
    }
    for name, docx in samples.items():
        (folder / f"{name}.docx").write_bytes(docx)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    names = [str(folder / f"{name}.docx") for name in samples]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *names]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return {name: pages(folder / f"{name}.pdf") for name in samples}


def pages(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages]


def test_papers_take_the_pages_they_should(printed: dict[str, list[str]]) -> None:
    assert {name: len(text) for name, text in printed.items()} == {
        "decision": 3, "plan": 2, "letter": 1, "minutes": 1, "certificate": 1,
    }  # fmt: skip


def test_first_pages_show_no_number_and_later_ones_do(printed: dict[str, list[str]]) -> None:
    assert printed["plan"][1].split()[0] == "2"
    assert printed["plan"][0].split()[0] != "1"
    assert printed["decision"][1].startswith("Phụ lục")  # the annex counts from 1 and hides it
    assert printed["decision"][2].split()[0] == "2"


def test_heading_of_a_table_is_repeated(printed: dict[str, list[str]]) -> None:
    assert "Họ và tên" in printed["decision"][1] and "Họ và tên" in printed["decision"][2]


def test_signature_stays_with_the_last_words(printed: dict[str, list[str]]) -> None:
    last = printed["plan"][-1]
    assert "Kế hoạch này./." in last and "GIÁM ĐỐC" in last and "Triệu Đức Long" in last
