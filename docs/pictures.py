"""Draw the pictures of the docs anew: `python docs/pictures.py` (wants LibreOffice, poppler, Chromium).

Papers come from a run of the sample review, sheets from real workbooks, each converted and drawn as it is;
only the white margin round a sheet is cut off and every picture gets a thin frame.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from math import ceil
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import openpyxl
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image, ImageChops, ImageOps

from pipeline import documents, dossier, rollover, workbook
from pipeline.run import Order, check, run

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
SAMPLE = ROOT / "inputs" / "so-tai-chinh-2026.xlsx"
FAULTY = ROOT / "inputs" / "vi-du-co-loi.xlsx"
PAPERS = ("quyet_dinh_cong_nhan_danh_hieu", "giay_khen", "ke_hoach_thi_dua_khen_thuong")
"""Kinds whose first paper is shown by its first page."""


def main() -> None:
    """Draw everything."""
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        result = run(Order(SAMPLE, work / "outputs", pdf="libreoffice"))
        assert result.folder is not None and result.page is not None, result.findings
        _save(_browsed(result.page, work), "trang-ket-qua")
        made = dossier.load(result.folder)
        for code in PAPERS:
            first = next(entry for entry in made.papers if entry.code == code) if made else None
            assert first, f"{code}: {result.findings}"
            _save(_first_page(result.folder / first.file, work, dpi=75), code.replace("_", "-"))
        blank, marked = work / "trong.xlsx", work / "danh-dau.xlsx"
        workbook.write_blank(blank, year=2027, papers=documents.labels())
        workbook.annotate(FAULTY, marked, check(FAULTY).findings)
        _sheet(blank, "Cá nhân", "A1:K10", work, "so-trong")
        _sheet(SAMPLE, "Đề nghị", "A71:J78", work, "so-de-nghi", titles="1:2")
        _sheet(marked, "Cá nhân", "A1:K14", work, "o-danh-dau")
        _sheet(marked, "Lỗi", "A1:H14", work, "ket-qua-kiem-tra")
        following = rollover.roll_over(SAMPLE, 2027, work / "so-tai-chinh-2027.xlsx").target
        assert following is not None
        _sheet(following, workbook.CHANGES_SHEET, "A1:G16", work, "can-xem-lai")


def _browsed(page: Path, work: Path) -> Image.Image:
    """The top of the results page as a browser shows it, half its size."""
    shot = work / "trang.png"
    subprocess.run(["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                    "--window-size=1180,1500", f"--screenshot={shot}", page.as_uri()],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    with Image.open(shot) as drawn:
        return drawn.convert("RGB").resize((drawn.width * 2 // 3, drawn.height * 2 // 3), Image.Resampling.LANCZOS)


def _sheet(book: Path, sheet: str, area: str, work: Path, name: str, titles: str | None = None) -> None:
    """A part of a sheet with Excel's own letters and numbers round it."""
    loaded = openpyxl.load_workbook(book)
    for other in loaded.worksheets:
        other.sheet_state = "visible" if other.title == sheet else "hidden"
    shown = loaded[sheet]
    loaded.active = loaded.worksheets.index(shown)
    shown.print_area, shown.print_title_rows = area, titles
    shown.print_options.headings = shown.print_options.gridLines = True
    shown.page_setup.orientation, shown.sheet_properties.pageSetUpPr.fitToPage = "landscape", True
    shown.page_setup.fitToWidth, shown.page_setup.fitToHeight = 1, 0
    for row in shown[area]:
        _as_high_as_its_text(shown, row)
    copy = work / f"{name}.xlsx"
    loaded.save(copy)
    page = _first_page(copy, work, dpi=130)
    white = Image.new("RGB", page.size, "white")
    _save(page.crop(ImageChops.difference(page, white).getbbox()), name)


def _as_high_as_its_text(sheet: Worksheet, row: tuple[Cell, ...]) -> None:
    """What Excel does by itself when it opens a workbook, and LibreOffice does not."""
    height = sheet.row_dimensions[row[0].row]
    texts = [c for c in row[1:] if isinstance(c.value, str)]
    if height.height is None:
        lines = (ceil(0.9 * len(c.value) / sheet.column_dimensions[c.column_letter].width) for c in texts)
        height.height = 1.4 * max(c.font.sz for c in row) * max((1, *lines))


def _first_page(file: Path, work: Path, *, dpi: int) -> Image.Image:
    soffice = ["soffice", f"-env:UserInstallation={(work / 'profile').as_uri()}", "--headless"]
    subprocess.run([*soffice, "--convert-to", "pdf", "--outdir", str(work), str(file)], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    drawn = work / "trang"
    pdf = work / f"{file.stem}.pdf"
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", "-singlefile", str(pdf), str(drawn)], check=True)
    pdf.unlink()
    with Image.open(drawn.with_suffix(".png")) as page:
        return page.convert("RGB")


def _save(picture: Image.Image, name: str) -> None:
    framed = ImageOps.expand(picture, border=1, fill="#b0b0b0")
    framed.quantize(96).save(IMAGES / f"{name}.png", optimize=True)
    print(f"{name}.png: {(IMAGES / f'{name}.png').stat().st_size:,} bytes")


if __name__ == "__main__":
    if not all(map(shutil.which, ("soffice", "pdftoppm", "chromium"))):
        sys.exit("Cần LibreOffice (soffice), poppler (pdftoppm) và chromium.")
    main()
