"""Evidence as offices send it, and as nobody should: kept whole and harmless, or refused by name."""

from __future__ import annotations

import io
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from pipeline.findings import Finding, Level
from pipeline.pdf.evidence import Judged, read_evidence
from pipeline.pdf.evidence_child import Failure, Reader
from pipeline.records import Evidence
from pipeline.records.columns import Where
from tests.pdf import hostile
from tests.workbook.office import REVIEW

ROOT = Path(__file__).parent.parent.parent
ACTIVE = {
    "/AA", "/AF", "/A", "/AcroForm", "/Annots", "/Collection", "/Dests", "/EF", "/EmbeddedFiles", "/JavaScript", "/JS",
    "/Launch", "/Names", "/OpenAction", "/Outlines", "/Ref", "/RichMedia", "/SubmitForm", "/URI", "/XFA", "/PieceInfo",
}  # fmt: skip


def row(path: str, number: int = 2) -> Evidence:
    where = Where("so.xlsx", "Minh chứng", number, (("path", "D"),))
    return Evidence(subject="001", part="Quyết định công nhận sáng kiến", path=path, where=where)


def judged(base: Path, *paths: str) -> tuple[list[Judged | None], list[Finding]]:
    """What becomes of files, each on its own row from the second on; clean copies beside the folder."""
    rows = tuple(row(path, number) for number, path in enumerate(paths, 2))
    found, findings = read_evidence(REVIEW.changed(evidence=rows), base, base.parent / "sach")
    return [found.get(item) for item in rows], findings


def alone(base: Path, name: str, data: bytes) -> Judged:
    base.mkdir(exist_ok=True)
    (base / name).write_bytes(data)
    found, findings = judged(base, name)
    assert found[0] is not None, findings
    return found[0]


def active(thing: Any, seen: set[tuple[int, int]]) -> set[str]:
    """Every key and name below an object that acts, links or carries something."""
    if getattr(thing, "is_indirect", False):
        if thing.objgen in seen:
            return set()
        seen.add(thing.objgen)
    if isinstance(thing, pikepdf.Name):
        return {str(thing)} & ACTIVE
    if isinstance(thing, pikepdf.Array):
        return set().union(*(active(item, seen) for item in thing))
    if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        here = set(thing.keys()) & ACTIVE
        if isinstance(thing, pikepdf.Stream) and "/F" in thing:
            here.add("/F")
        return here.union(*(active(value, seen) for key, value in thing.items() if key != "/Parent"))
    return set()


def test_each_hostile_file_is_kept_whole_and_harmless_or_refused_by_name(tmp_path: Path) -> None:
    base = tmp_path / "ho-so"
    base.mkdir()
    cases = hostile.write_all(base)
    assert len(cases) > 100 and len({case.name for case in cases}) == len(cases)
    began = time.monotonic()
    found, findings = judged(base, *(case.name for case in cases))
    assert time.monotonic() - began < 60

    told: dict[str, list[Finding]] = {}
    for finding in findings:
        told.setdefault(finding.place.cell, []).append(finding)
    for number, (case, kept) in enumerate(zip(cases, found, strict=True), 2):
        mine = told.get(f"D{number}", [])
        codes = [finding.code for finding in mine]
        named = case.name[-30:]
        assert all(named in finding.what and finding.remedy and finding.place.file == "so.xlsx" for finding in mine)
        assert len(mine) <= 1 and all(finding.level is not Level.ERROR for finding in mine), (case, mine)
        if case.outcome == hostile.KEPT:
            assert kept and not mine, (case, mine)
        elif case.outcome == hostile.NOTED:
            assert kept and codes == [f"minh_chung.{case.code}"], (case, mine)
        elif case.outcome == hostile.REFUSED:
            assert not kept and len(mine) == 1 and case.code in codes[0], (case, kept, mine)
        else:
            assert kept or len(mine) == 1, case
        if kept and kept.clean:
            assert kept.pages == case.pages, case
            with pikepdf.open(kept.clean) as pdf:
                # A chain of 20,000 drawings is deeper than this walk; its clean copy is made as the others.
                depth = "chuoi" in case.name
                assert len(pdf.pages) == kept.pages and not pdf.get_warnings() and not pdf.is_encrypted
                assert depth or not active(pdf.trailer, set()), case


def test_bombs_cost_little_time_and_memory(tmp_path: Path) -> None:
    base = tmp_path / "ho-so"
    base.mkdir()
    hostile.write_all(base)
    names = ["bom-1-gib.pdf", "bom-kep.pdf", "bom-phong.pdf", "bom-doi-tuong.pdf", "200000-lan.pdf", "anh-bom.png"]
    rows = ", ".join(f"Evidence(subject='1', part='x', path={name!r})" for name in names)
    program = (
        "import resource, sys, time; from pathlib import Path\n"
        "from pipeline.pdf.evidence import read_evidence; from pipeline.records import Evidence\n"
        "from tests.workbook.office import REVIEW\n"
        f"rows = ({rows},); began = time.monotonic()\n"
        "found, findings = read_evidence(REVIEW.changed(evidence=rows), Path(sys.argv[1]))\n"
        "print(len(found), len(findings), time.monotonic() - began)\n"
        # What getrusage says of itself begins with the size of the process that started it.
        "own = next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM'))\n"
        "print(max(int(own), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))\n"
    )
    out = subprocess.run(
        [sys.executable, "-c", program, str(base)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    kept, refused, seconds, memory = out.stdout.split()
    assert (kept, refused) == ("0", str(len(names)))
    assert float(seconds) < 5 * len(names) and int(memory) < 300 * 1024


def test_flipped_bytes_never_lose_a_page_in_silence(tmp_path: Path) -> None:
    base, random_bytes = tmp_path / "ho-so", random.Random(20261120)
    base.mkdir()
    sound = [hostile.sample(3), hostile.resaved(3, object_stream_mode=pikepdf.ObjectStreamMode.generate)]
    names = []
    for number in range(160):
        mutant = bytearray(sound[number % 2])
        for _ in range(random_bytes.choice((1, 1, 2, 8))):
            mutant[random_bytes.randrange(len(mutant))] = random_bytes.randrange(256)
        names.append(f"{number:03d}.pdf")
        (base / names[-1]).write_bytes(mutant)
    found, findings = judged(base, *names)
    cells = [finding.place.cell for finding in findings]
    assert len(set(cells)) == len(cells)
    for number, kept in enumerate(found, 2):
        assert kept is not None or f"D{number}" in cells
        assert kept is None or kept.pages >= 3, findings
    assert sum(kept is not None for kept in found) > 50, "slight damage can often be lived with"


def test_a_file_two_rows_name_is_judged_and_told_once(tmp_path: Path) -> None:
    base = tmp_path / "ho-so"
    (base / "a").mkdir(parents=True)
    (base / "a" / "SK.pdf").write_bytes(hostile.sample(2))
    (base / "hong.pdf").write_bytes(b"%PDF-1.7\nhong")
    found, findings = judged(base, "a/SK.pdf", "hong.pdf", "a\\SK.pdf", "./hong.pdf", "a//SK.pdf")
    assert found[0] == found[2] == found[4] and found[0] and found[0].pages == 2
    (told,) = findings
    assert str(told.place) == "so.xlsx › Minh chứng!D3" and "còn ghi ở dòng 5" in told.what
    assert [p.name for p in (tmp_path / "sach").iterdir()] == ["minh-chung-0001.pdf"]


def test_without_a_folder_for_them_no_copy_is_written(tmp_path: Path) -> None:
    (tmp_path / "SK.pdf").write_bytes(hostile.sample(2))
    found, findings = read_evidence(REVIEW.changed(evidence=(row("SK.pdf"),)), tmp_path)
    (kept,) = found.values()
    assert kept.clean is None and kept.pages == 2 and not findings
    assert len(kept.sha256) == 64 and [p.name for p in tmp_path.iterdir()] == ["SK.pdf"]


def test_equal_files_give_equal_copies(tmp_path: Path) -> None:
    copies = [alone(tmp_path / name, "con-dau.pdf", hostile.seal(b"Stamp")).clean for name in ("a", "b")]
    first = copies[0]
    assert first is not None
    before = first.read_bytes()
    again = alone(tmp_path / "a", "con-dau.pdf", hostile.seal(b"Stamp")).clean
    assert again is not None and again.read_bytes() == before


def drawn(pdf: Path | None) -> Image.Image:
    assert pdf is not None
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].render(scale=0.5).to_pil().convert("RGB")  # type: ignore[no-any-return]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_seal_on_a_turned_page_stays_where_it_was(tmp_path: Path, turn: int) -> None:
    looks = hostile.stream(b"1 0 0 rg 0 0 90 90 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 90 90]")
    mark = b"<</Type/Annot/Subtype/Stamp/F 4/Rect[9 109 99 199]/AP<</N 11 0 R>>>>"
    page = b"/Rotate %d/Annots[10 0 R]" % turn
    source = hostile.build(hostile.objects(page=page) | {10: mark, 11: looks})
    kept = alone(tmp_path / "ho-so", "dau.pdf", source)
    before, after = drawn(tmp_path / "ho-so" / "dau.pdf"), drawn(kept.clean)
    assert before.size == after.size and before.tobytes() == after.tobytes()
    assert any(colour == (255, 0, 0) for _, colour in after.getcolors(100_000) or [])


T = Image.Transpose
TAKEN = {
    1: None, 2: T.FLIP_LEFT_RIGHT, 3: T.ROTATE_180, 4: T.FLIP_TOP_BOTTOM,
    5: T.TRANSPOSE, 6: T.ROTATE_90, 7: T.TRANSVERSE, 8: T.ROTATE_270,
}  # fmt: skip  # how a phone held that way stores an upright view


@pytest.mark.parametrize("turned", TAKEN)
def test_photographs_stand_upright_and_are_not_packed_again(tmp_path: Path, turned: int) -> None:
    upright = Image.new("RGB", (600, 800), "white")
    upright.paste("red", (0, 0, 300, 400))
    how, exif, out = TAKEN[turned], Image.Exif(), io.BytesIO()
    exif[0x0112] = turned
    (upright if how is None else upright.transpose(how)).save(out, "JPEG", exif=exif)
    kept = alone(tmp_path / "ho-so", "anh.jpg", out.getvalue())
    assert kept.pages == 1 and not kept.archival and kept.clean is not None
    assert out.getvalue() in kept.clean.read_bytes()
    sheet = drawn(kept.clean)
    assert sheet.size == (298, 421), "A4, upright"
    ink = [sheet.getpixel(place) for place in ((80, 120), (220, 120), (80, 300), (5, 200))]
    assert [red[1] < 90 for red in ink if isinstance(red, tuple)] == [True, False, False, False]


MODES = [
    *(("JPEG", mode) for mode in ("L", "CMYK")),
    *(("PNG", mode) for mode in ("1", "P", "LA", "RGB", "RGBA", "I;16")),
]


@pytest.mark.parametrize(("kind", "mode"), MODES)
def test_pictures_of_every_mode_look_as_they_are(tmp_path: Path, kind: str, mode: str) -> None:
    view = Image.new("L", (800, 500), 255)
    view.paste(0, (0, 0, 400, 500))
    out = io.BytesIO()
    (view.point(lambda grey: grey * 257, "I").convert("I;16") if mode == "I;16" else view.convert(mode)).save(out, kind)
    sheet = drawn(alone(tmp_path / "ho-so", f"anh.{kind.lower()}", out.getvalue()).clean)
    assert sheet.size == (421, 298), "A4, on its side"
    dark, light = sheet.getpixel((100, 150)), sheet.getpixel((320, 150))
    assert isinstance(dark, tuple) and isinstance(light, tuple) and max(dark) < 60 and min(light) > 240


def test_a_clear_picture_lies_on_white(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (300, 300), (0, 0, 0, 0)).save(out, "PNG")
    sheet = drawn(alone(tmp_path / "ho-so", "dau.png", out.getvalue()).clean)
    assert sheet.getcolors() == [(sheet.width * sheet.height, (255, 255, 255))]


QUICK = "import sys; print('{}', flush=True); sys.stdin.readline(); "


@pytest.mark.parametrize(
    ("program", "failure"),
    [
        (QUICK + "import time; time.sleep(60)", Failure.TOO_SLOW),
        (QUICK + "import os; os.abort()", Failure.CRASHED),
        (QUICK + "print('[]', flush=True)", Failure.CRASHED),
        (QUICK + "print('rác', flush=True)", Failure.CRASHED),
        ("raise SystemExit(1)", Failure.NOT_STARTED),
    ],
)
def test_a_reader_that_fails_costs_one_file(program: str, failure: Failure) -> None:
    with Reader((sys.executable, "-c", program)) as reader:
        began = time.monotonic()
        assert [reader.ask({}, 0.5), reader.ask({}, 0.5)] == [failure, failure]
        assert time.monotonic() - began < 20


def test_the_reader_does_not_outlive_its_parent() -> None:
    program = (
        "import sys; from pipeline.pdf.evidence_child import Reader\n"
        "reader = Reader(); reader.ask({'path': '', 'suffix': '', 'target': ''}, 30)\n"
        "print(reader._child.pid, flush=True); import os; os._exit(1)\n"
    )
    out = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    child = int(out.stdout)
    for _ in range(100):
        try:
            os.kill(child, 0)
            state = Path(f"/proc/{child}/stat")
            if state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z":
                return
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError("the reader is still running")
