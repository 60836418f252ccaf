"""`thidua diff` as a clerk meets it."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document
from lxml import etree

from pipeline.cli.diff import diff
from pipeline.comparing import MissingEngineError, as_html, compare, redline
from pipeline.comparing.sources import blocks, lines_of
from pipeline.comparing.tracking import years_moved
from pipeline.comparing.years import Shift

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def run(*words: object) -> Result:
    return CliRunner().invoke(diff, [str(word) for word in words])


def paper(path: Path, *lines: str, rows: tuple[tuple[str, ...], ...] = ()) -> Path:
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    if rows:
        table = made.add_table(0, len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    made.save(str(path))
    return path


@pytest.fixture
def papers(tmp_path: Path) -> tuple[Path, Path]:
    """A plan of one year and of the next."""
    first = (("STT", "Nhiệm vụ"), ("1", "Xây dựng kế hoạch"), ("2", "Tổng kết năm 2021"))
    second = (("STT", "Nhiệm vụ"), ("1", "Xây dựng kế hoạch"), ("2", "Kiện toàn Hội đồng"), ("3", "Tổng kết năm 2022"))
    old = paper(tmp_path / "cu.docx", "Kế hoạch thi đua năm 2021", "Trước ngày 31/12/2021.", rows=first)
    new = paper(tmp_path / "moi.docx", "Kế hoạch thi đua năm 2022", "Trước ngày 15/12/2022.", rows=second)
    return old, new


def test_two_papers_are_told_in_short(papers: tuple[Path, Path]) -> None:
    found = run(*papers, "--align-years")
    assert found.exit_code == 0
    assert "2021 → 2022" in found.output and "  - Trước ngày 31/12/2021." in found.output
    assert "  + 2 | Kiện toàn Hội đồng" in found.output and "Kế hoạch thi đua năm" not in found.output
    assert run(*papers, "--exit-code").exit_code == 1
    assert run(*papers, "--years", "2021:2022").output == found.output


def test_json_is_one_document(papers: tuple[Path, Path]) -> None:
    told = json.loads(run(*papers, "--format", "json").stdout)
    assert told["differs"] is True and told["papers"][0]["changes"][0]["mark"] == "thay đổi"


def test_the_page_is_complete_and_the_same_each_time(papers: tuple[Path, Path], tmp_path: Path) -> None:
    page = tmp_path / "so-sanh" / "trang.html"
    assert run(*papers, "-o", page).exit_code == 0
    text = page.read_text("utf-8")
    assert page.read_bytes() == as_html(compare(*papers))
    assert "<del>31/12/2021</del><ins>15/12/2022</ins>" in text
    assert "<script" not in text and "http://" not in text and "https://" not in text


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    old = paper(tmp_path / "a.docx", "Tên <b>cũ</b>")
    new = paper(tmp_path / "b.docx", "Tên <script>alert(1)</script> & \"'><img src=x>")
    text = as_html(compare(old, new)).decode()
    assert "<script" not in text and "<img" not in text and "&lt;script&gt;" in text


def test_two_papers_alike(papers: tuple[Path, Path], tmp_path: Path) -> None:
    copied = tmp_path / "ban-sao.docx"
    copied.write_bytes(papers[0].read_bytes())
    found = run(papers[0], copied, "--exit-code")
    assert found.exit_code == 0 and "Hai bên giống hệt nhau." in found.output


def test_what_cannot_be_compared_is_said(papers: tuple[Path, Path], tmp_path: Path) -> None:
    broken = tmp_path / "hong.docx"
    broken.write_bytes(b"PK\x03\x04 hong")
    (tmp_path / "trong").mkdir()
    (tmp_path / "rong").mkdir()
    old_kind = tmp_path / "cu.doc"
    old_kind.write_bytes(b"\xd0\xcf\x11\xe0")
    undated = paper(tmp_path / "khong-nam.docx", "Không ghi gì")
    for words, said in (
        ((papers[0], papers[0]), "cùng một tệp"),
        ((papers[0], tmp_path / "trong"), "Hai bên khác loại"),
        ((papers[0], broken), "Không đọc được: không phải tệp Word"),
        ((tmp_path / "rong", tmp_path / "trong"), "manifest.json"),
        ((papers[0], old_kind), "Không so được loại tệp này"),
        ((papers[0], undated, "--align-years"), "--years 2021:2022"),
        ((*papers, "--years", "2021"), "không phải hai năm"),
        ((*papers, "--word", papers[1]), "nằm ở nơi đang so"),
    ):
        found = run(*words)
        assert (found.exit_code, said in found.output) == (2, True), (said, found.output)


def test_two_plain_texts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Một\nHai\n", "utf-8")
    (tmp_path / "b.txt").write_text("Một\nBa\n", "utf-8")
    assert "  + Ba" in run(tmp_path / "a.txt", tmp_path / "b.txt").output


def test_years_move_inside_a_paper_without_touching_its_runs(papers: tuple[Path, Path]) -> None:
    moved = years_moved(papers[0].read_bytes(), papers[1].read_bytes(), Shift(2021, 2022))
    lines = lines_of(blocks("a.docx", moved))
    assert (
        lines[0] == "Kế hoạch thi đua năm 2022" and lines[1] == "Trước ngày 31/12/2021." and lines[-1].endswith("2022")
    )


def test_tracked_changes_hold_both_papers_or_say_how_to_install(papers: tuple[Path, Path], tmp_path: Path) -> None:
    target = tmp_path / "thay-doi.docx"
    found = run(*papers, "--word", target)
    try:
        content = redline(papers[0].read_bytes(), papers[1].read_bytes())
    except MissingEngineError as missing:
        assert found.exit_code == 3 and "pip install" in str(missing)
        return
    assert found.exit_code == 0 and target.read_bytes() == content
    assert content == redline(papers[0].read_bytes(), papers[1].read_bytes())
    for side, paper in zip(("del", "ins"), reversed(papers), strict=True):
        assert without(content, side) == "".join(lines_of(blocks("a.docx", paper.read_bytes()))), side


def without(docx: bytes, mark: str) -> str:
    """The text of a paper with tracked changes, one side of them left out."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    gone = [e for e in body.iter(f"{W}{mark}") if e.getparent().tag in (f"{W}trPr", f"{W}p")]
    out = {e.getparent().getparent() if e.getparent().tag == f"{W}trPr" else e for e in gone}
    texts = (e for e in body.iter(f"{W}t", f"{W}delText") if not out.intersection(e.iterancestors()))
    return "".join(e.text or "" for e in texts)


def test_without_the_extra_the_command_to_install_it_is_told(
    papers: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "python_redlines", None)
    found = run(*papers, "--word", tmp_path / "thay-doi.docx")
    assert found.exit_code == 3 and "Cài một lần" in found.output and "python-redlines[docxodus]" in found.output
