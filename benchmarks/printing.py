"""How long PDFs take: papers converted in chunks, beside one start of LibreOffice for each paper; dossiers bound,
beside pypdf.

`python benchmarks/printing.py [--papers N]` makes N certificates and decisions of the 2026 sample, converts them as
`thidua run --pdf` does, then a few of them one by one as a script would; then binds twenty of the PDFs into one
volume with bookmarks, beside pypdf's PdfWriter. In turns; ratios compare wall seconds of the same round.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pypdf import PdfWriter

from inputs.samples import tai_chinh_2026
from pipeline import documents, eligibility, pdf, stationery

_KINDS = ("giay_khen", "bao_cao_thanh_tich_ca_nhan", "quyet_dinh_cong_nhan_danh_hieu", "muc_luc_ho_so")
_ONE_BY_ONE = 4  # papers the peer converts; its cost a paper does not change with the batch
_BOUND = 20


def papers(folder: Path, number: int) -> list[pdf.Job]:
    """So many papers of the sample, on disk."""
    assessment, _ = eligibility.assess(tai_chinh_2026.review())
    wanted = [d for d in documents.assign(assessment) if d.kind.code in _KINDS][:number]
    templates, _ = stationery.load(list({d.kind.code: d.kind for d in wanted}.values()))
    jobs = []
    for place, paper in enumerate(wanted):
        path = folder / f"{place:04d}.docx"
        path.write_bytes(templates.render(paper.kind, paper.facts))
        jobs.append(pdf.Job(paper.file, path, paper.kind.code, paper.kind.title))
    return jobs


def ours(engine: pdf.Engine, jobs: list[pdf.Job], work: Path) -> tuple[float, list[Path]]:
    """Wall seconds a paper, and the PDFs."""
    started = time.perf_counter()
    done, found = pdf.convert(engine, jobs, work)
    assert len(done) == len(jobs), [str(f) for f in found]
    return (time.perf_counter() - started) / len(jobs), [made.pdf for made in done]


def one_by_one(engine: pdf.Engine, jobs: list[pdf.Job], work: Path) -> float:
    """Wall seconds a paper when every paper starts the converter, its profile already made."""
    profile = (work / "profile").as_uri()
    command = [str(engine.program), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(work), str(jobs[-1].source)], check=True, capture_output=True)
    started = time.perf_counter()
    for job in jobs[:_ONE_BY_ONE]:
        subprocess.run([*command, "--outdir", str(work), str(job.source)], check=True, capture_output=True)
    return (time.perf_counter() - started) / _ONE_BY_ONE


def bound(pieces: list[Path], target: Path) -> float:
    """Wall seconds our volume takes."""
    started = time.perf_counter()
    pdf.bind([pdf.Section(piece.stem, (pdf.Piece(piece.stem, piece),)) for piece in pieces], target, title="Quyển")
    return time.perf_counter() - started


def bound_by_peer(pieces: list[Path], target: Path) -> float:
    """Wall seconds pypdf takes for the same pages and bookmarks."""
    started = time.perf_counter()
    with PdfWriter() as writer:
        for piece in pieces:
            writer.append(piece, outline_item=piece.stem)
        writer.write(target)
    return time.perf_counter() - started


def main() -> None:
    """Measure in turns and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    engine, found = pdf.choose("libreoffice")
    if engine is None:
        sys.exit("\n".join(str(f) for f in found))
    speeds, converted, merged = [], [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        jobs = papers(folder, given.papers)
        for number in range(given.rounds):
            work = folder / str(number)
            work.mkdir()
            seconds, pdfs = ours(engine, jobs, work)
            speeds.append(1 / seconds)
            converted.append(one_by_one(engine, jobs, work) / seconds)
            merged.append(bound_by_peer(pdfs[:_BOUND], work / "b.pdf") / bound(pdfs[:_BOUND], work / "a.pdf"))
    print(f"{engine.label}, {len(jobs)} papers: {statistics.median(speeds):.1f} papers a second;")
    for what, ratios in (("one start for each paper", converted), ("pypdf binding 20 papers", merged)):
        print(f"{statistics.median(ratios):.0f} times {what} ({min(ratios):.0f}-{max(ratios):.0f}).")


if __name__ == "__main__":
    main()
