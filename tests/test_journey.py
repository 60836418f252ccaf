"""A year's papers out of one workbook, as the office runs it."""

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from pipeline import checking, documents, dossier
from pipeline import run as journey
from pipeline.findings import Level
from pipeline.run import Exit
from tests import golden
from tests.conftest import ROOT, SAMPLES, Made


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_the_sample_ends_well_and_every_paper_stands_in_the_folder(made: Made) -> None:
    assert made.result.exit is Exit.DONE
    assert made.result.failed == ()
    assert not [f for f in made.result.findings if f.level is Level.ERROR]
    assert dossier.verify(made.folder) == []


def test_every_kind_of_paper_is_made_by_one_of_the_samples_and_has_its_golden_text() -> None:
    assert {p.stem for p in golden.FOLDER.rglob("*.txt")} == {kind.code for kind in documents.types()}


def _entries(made: Made) -> tuple[dossier.Entry, ...]:
    manifest = dossier.load(made.folder)
    assert manifest is not None
    return manifest.papers


def test_each_entry_of_the_manifest_says_what_the_paper_was_made_from(made: Made) -> None:
    for entry in _entries(made):
        assert entry.rows and all(made.source.name in row for row in entry.rows), entry.file
        assert len(entry.sha256) == len(entry.template) == 64
    decision = next(e for e in _entries(made) if e.code == "quyet_dinh_cong_nhan_danh_hieu")
    law = "nd_91_2017" if made.result.review and made.result.review.year == 2021 else "nd_152_2025"
    assert law in decision.instruments


def test_a_second_run_makes_nothing_again_and_changes_no_byte(made: Made) -> None:
    before = tree(made.folder)
    again = journey.run(journey.Order(made.source, made.folder.parent))
    assert again.exit is Exit.DONE and again.made == ()
    assert tree(made.folder) == before


def test_another_folder_gets_the_same_bytes(made: Made, tmp_path: Path) -> None:
    other = journey.run(journey.Order(made.source, tmp_path))
    assert other.folder is not None and tree(other.folder) == tree(made.folder)


def test_a_damaged_paper_is_found_and_made_again(made: Made, tmp_path: Path) -> None:
    folder = tmp_path / made.folder.name
    shutil.copytree(made.folder, folder)
    damaged = sorted(folder.rglob("*.docx"))[3]
    damaged.write_bytes(damaged.read_bytes()[:-10])
    assert [f.place.file for f in dossier.verify(folder)] == [damaged.relative_to(folder).as_posix()]
    again = journey.run(journey.Order(made.source, tmp_path))
    assert again.made == (damaged.relative_to(folder).as_posix(),)
    assert damaged.read_bytes() == (made.folder / damaged.relative_to(folder)).read_bytes()


def test_only_one_kind_leaves_the_others_as_they_were(made: Made, tmp_path: Path) -> None:
    folder = tmp_path / made.folder.name
    shutil.copytree(made.folder, folder)
    for certificate in (folder / "quyet_dinh" / "giay-khen").glob("*.docx"):
        certificate.unlink()
    result = journey.run(journey.Order(made.source, tmp_path, only=("giay_khen",)))
    assert result.made and all("giay-khen/" in file for file in result.made)
    assert tree(folder) == tree(made.folder)


def test_the_words_of_one_paper_of_each_kind(made: Made) -> None:
    name = next(n for n, source in SAMPLES.items() if source == made.source)
    for code, paper in golden.first_of_each_kind(made.folder).items():
        expected = (golden.FOLDER / name / f"{code}.txt").read_text("utf-8")
        assert golden.words(paper) == expected, f"{code}: run `python -m tests.golden` if the change is wanted"


def test_every_paper_opens_and_follows_the_form(made: Made) -> None:
    formal = {kind.code for kind in documents.templated() if kind.formal}
    for entry in _entries(made):
        content = (made.folder / entry.file).read_bytes()
        if entry.file.endswith(".docx"):
            assert docx.Document(io.BytesIO(content)).paragraphs is not None
        if entry.code in formal:
            problems = checking.check_form(content, file=entry.file)
            assert not [str(p) for p in problems if p.level is Level.ERROR]


def test_a_final_run_refuses_and_names_each_gap(made: Made, tmp_path: Path) -> None:
    result = journey.run(journey.Order(made.source, tmp_path, final=True))
    gaps = [f for f in result.findings if f.code.startswith("con_thieu.")]
    if gaps:
        assert result.exit is Exit.REFUSED and not list(tmp_path.rglob("*.docx"))
        assert all(g.level is Level.ERROR and g.remedy for g in gaps)
    else:
        assert result.exit is Exit.DONE


def command(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "pipeline", *words], cwd=cwd, capture_output=True, check=False)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_one_paper_of_each_kind_opens_in_libreoffice(made: Made, tmp_path: Path) -> None:
    papers = {c: p for c, p in golden.first_of_each_kind(made.folder).items() if p.suffix == ".docx"}
    for code, paper in papers.items():
        shutil.copyfile(paper, tmp_path / f"{code}.docx")
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path),
         *[str(tmp_path / f"{code}.docx") for code in papers]],
        check=True, capture_output=True, timeout=180)  # fmt: skip
    for code in papers:
        assert (tmp_path / f"{code}.pdf").read_bytes().startswith(b"%PDF"), code


def test_json_is_one_document_on_stdout_and_words_for_people_go_to_stderr(tmp_path: Path) -> None:
    done = command("run", str(SAMPLES["2026"]), "-o", str(tmp_path), "--only", "giay_khen", "--format", "json")
    told = json.loads(done.stdout)
    assert done.returncode == told["exit"] == 0
    assert told["papers"] and told["failed"] == [] and set(told["counts"]) == {"lỗi", "cần xem xét", "lưu ý"}
    assert "Kết thúc" in done.stderr.decode()


def test_the_faulty_workbook_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    done = command("run", str(ROOT / "inputs" / "vi-du-co-loi.xlsx"), "-o", str(tmp_path / "outputs"))
    assert done.returncode == Exit.REFUSED
    assert "vi-du-co-loi.xlsx › " in done.stdout.decode() and "→" in done.stdout.decode()
    assert b"Traceback" not in done.stdout + done.stderr
    assert not list(tmp_path.rglob("*.docx"))
