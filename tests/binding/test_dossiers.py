"""Quyển hồ sơ: papers and evidence of the sample reviews as one PDF a dossier, read back."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest

from pipeline import dossier, pdf
from pipeline import run as journey
from pipeline.pdf import libreoffice
from pipeline.run import Exit
from tests.conftest import SAMPLES

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="cần LibreOffice")

DOSSIER_KINDS = (
    "bao_cao_thanh_tich_ca_nhan",
    "bao_cao_thanh_tich_tap_the",
    "bien_ban_hop_hoi_dong_thi_dua",
    "bien_ban_kiem_phieu",
    "danh_sach_de_nghi",
    "muc_luc_ho_so",
    "to_thieu_tai_lieu",
    "to_trinh_de_nghi_khen_thuong",
)


@dataclass(frozen=True)
class Printed:
    """A sample's folder with its PDFs."""

    source: Path
    result: journey.Result
    folder: Path

    @property
    def manifest(self) -> dossier.Manifest:
        found = dossier.load(self.folder)
        assert found is not None
        return found


def has_calc() -> bool:
    program = libreoffice.find()
    return program is not None and libreoffice.prints_sheets(program)


def order(source: Path, outputs: Path, **more: object) -> journey.Order:
    return journey.Order(source, outputs, only=DOSSIER_KINDS, pdf="libreoffice", **more)  # type: ignore[arg-type]


@pytest.fixture(scope="session", params=sorted(SAMPLES))
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    """Everything that goes into dossiers, as PDF."""
    source = SAMPLES[request.param]
    result = journey.run(order(source, tmp_path_factory.mktemp(f"pdf{request.param}")))
    assert result.folder is not None and result.exit is Exit.DONE, [str(f) for f in result.findings]
    yield Printed(source, result, result.folder)


def test_every_index_is_bound_into_one_file(printed: Printed) -> None:
    indexes = {e.file for e in printed.manifest.papers if e.code == "muc_luc_ho_so"}
    assert indexes and {b.index for b in printed.manifest.dossiers} == indexes
    for bound in printed.manifest.dossiers:
        assert pdf.page_count(printed.folder / bound.file) == bound.pages


def test_the_index_names_the_page_each_part_begins_on(printed: Printed) -> None:
    prints = {p.paper: printed.folder / p.file for p in printed.manifest.prints}
    for bound in printed.manifest.dossiers:
        texts = pdf.page_texts(printed.folder / bound.file)
        table = docx.Document(str(printed.folder / bound.index)).tables[-2]
        rows = [[cell.text for cell in row.cells] for row in table.rows][1:]
        assert [row[1] for row in rows] == [part.name for part in bound.parts]
        papers = iter(bound.papers[1:])
        for row, part in zip(rows, bound.parts, strict=True):
            if not part.pages:
                assert row[4] == "–"
                continue
            assert int(row[4]) == part.page
            assert f"{part.page}" in " ".join(texts[: bound.parts[0].page - 1]), "the printed index says so too"
            if part.page <= len(texts) and not _is_evidence(part, bound):
                assert texts[part.page - 1] == pdf.page_texts(prints[next(papers)])[0]


def _is_evidence(part: dossier.BoundPart, bound: dossier.Bound) -> bool:
    """Parts that no paper of the review stands for: those after the papers have run out."""
    made = {"Tờ trình", "Danh sách đề nghị khen thưởng", "Báo cáo thành tích"}
    return not (part.name in made or part.name.startswith(("Biên bản", "Kết quả bỏ phiếu")) or part.missing)


def test_bookmarks_lead_to_every_part_in_order(printed: Printed) -> None:
    for bound in printed.manifest.dossiers:
        marks = [(title, page) for level, title, page in pdf.bookmarks(printed.folder / bound.file) if level == 1]
        assert marks[0] == ("Bìa và mục lục", 1)
        assert marks[1:] == [(part.name, part.page) for part in bound.parts if part.pages]


def test_a_missing_part_is_a_red_page_and_a_final_run_refuses(printed: Printed, tmp_path: Path) -> None:
    lacking = [(b, part) for b in printed.manifest.dossiers for part in b.parts if part.missing]
    for bound, part in lacking:
        text = pdf.page_texts(printed.folder / bound.file)[part.page - 1]
        assert "THIẾU TÀI LIỆU" in text and part.name.split(",")[0] in " ".join(text.split())
        assert not bound.complete
    final = journey.run(order(printed.source, tmp_path, final=True))
    assert (final.exit is Exit.REFUSED) == bool(lacking)
    if lacking:
        assert not list(tmp_path.rglob("*.pdf"))


def test_nothing_is_converted_again_when_nothing_changed(printed: Printed) -> None:
    before = {p: p.stat().st_mtime_ns for p in printed.folder.rglob("*.pdf")}
    again = journey.run(order(printed.source, printed.folder.parent))
    assert again.exit is Exit.DONE and again.made == ()
    assert {p: p.stat().st_mtime_ns for p in printed.folder.rglob("*.pdf")} == before


def test_a_lost_copy_is_made_again_and_nothing_else(printed: Printed, tmp_path: Path) -> None:
    shutil.copytree(printed.folder, tmp_path / printed.folder.name)
    lost = printed.manifest.prints[0]
    (tmp_path / printed.folder.name / lost.file).unlink()
    again = journey.run(order(printed.source, tmp_path))
    assert again.made == (lost.file,)


def test_without_pdf_the_copies_of_unchanged_papers_stay_and_volumes_go(printed: Printed, tmp_path: Path) -> None:
    shutil.copytree(printed.folder, tmp_path / printed.folder.name)
    plain = journey.run(journey.Order(printed.source, tmp_path, only=DOSSIER_KINDS))
    indexes = {e.file for e in printed.manifest.papers if e.code == "muc_luc_ho_so"}
    assert set(plain.made) == indexes, "the index again without page numbers"
    assert set(plain.prints) == {p.file for p in printed.manifest.prints if p.paper not in indexes}
    assert plain.dossiers == () and not list(tmp_path.rglob("ho-so-*.pdf"))
    assert dossier.verify(tmp_path / printed.folder.name) == []


def test_results_may_stand_where_the_command_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    only = ("to_can_chinh_phoi", "danh_sach_phat_hanh")
    result = journey.run(journey.Order(SAMPLES["2026"], Path("ket-qua"), only, pdf="libreoffice"))
    assert result.exit is Exit.DONE and len(result.prints) == len(result.papers) == 2


@pytest.mark.skipif(not has_calc(), reason="cần LibreOffice Calc")
def test_spreadsheets_are_printed_where_calc_is_there(tmp_path: Path) -> None:
    result = journey.run(journey.Order(SAMPLES["2026"], tmp_path, ("bieu_thong_ke",), pdf="libreoffice"))
    assert result.folder is not None and result.prints == ("bao_cao/bieu-thong-ke.pdf",)
    assert "BIỂU SỐ" in " ".join(" ".join(pdf.page_texts(result.folder / result.prints[0])).split())


def test_without_calc_spreadsheets_stay_and_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "prints_sheets", lambda program: False)
    result = journey.run(journey.Order(SAMPLES["2026"], tmp_path, ("bieu_thong_ke",), pdf="libreoffice"))
    assert result.exit is Exit.DONE and result.prints == ()
    assert "pdf.khong_in_bang_tinh" in {finding.code for finding in result.findings}


def test_the_folder_is_what_the_manifest_says(printed: Printed) -> None:
    assert dossier.verify(printed.folder) == []
