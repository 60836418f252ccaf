"""Đổi văn bản sang PDF: choose an engine the machine has, convert every paper or say why not."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from lxml import etree

from pipeline.findings import Finding, Place, error, notice, review
from pipeline.pdf import ENGINES, embedded, finishing, fonts, libreoffice
from pipeline.pdf.embedded import Embedded
from pipeline.pdf.finishing import Finished, archival_faults
from pipeline.pdf.fonts import Typeface
from pipeline.pdf.libreoffice import LibreOffice
from pipeline.pdf.supervising import PATIENCE, Batch, Patience

Progress = Callable[[str, Sequence[Any]], Iterable[Any]]

_HERE: Final = Place("Máy tính này")
_INSTALL: Final = (
    "Cài LibreOffice: trên Debian, Ubuntu chạy «sudo apt install libreoffice-writer-nogui fonts-liberation2»; trên "
    "Windows, macOS chạy bộ cài LibreOffice."
)
_INSTALL_EITHER: Final = f'{_INSTALL} Hoặc chạy «python3 -m pip install "thidua[pdf]"» để dùng dxpdf.'
_INSTALL_EMBEDDED: Final = f"Chạy «python3 -m pip install dxpdf=={embedded.VERSION}», hoặc cài LibreOffice."
_INSTALL_FONT: Final = (
    "Trên Debian, Ubuntu chạy «sudo apt install fonts-liberation2»; trên Windows, macOS cài phông Times New Roman đủ "
    "bốn kiểu chữ thường, đậm, nghiêng, đậm nghiêng."
)
_NAMES: Final = {"libreoffice": "LibreOffice", "dxpdf": "dxpdf"}
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Engine:
    """Bộ đổi PDF: a converter and the typeface it prints with, both found fit.

    `program` is empty for dxpdf; `sheets` tells whether it prints spreadsheets besides Word papers.
    """

    name: str
    version: str
    typeface: Typeface
    program: Path | None = None
    sheets: bool = False

    @property
    def font(self) -> Path:
        """The regular face's file."""
        return self.typeface.files[0]

    @property
    def label(self) -> str:
        """As people read it: "LibreOffice 7.4.7.2"."""
        return f"{_NAMES[self.name]} {self.version}"

    @property
    def identity(self) -> str:
        """What decides its output, for fingerprints: name, version and the hash of the font files."""
        return f"{self.label} {self.typeface.digest[:16]}"


@dataclass(frozen=True)
class Job:
    """Việc đổi: one docx, or xlsx where the engine prints sheets, on disk.

    `key` is its path in the results folder, unique; `kind` the code of the kind of paper.
    """

    key: str
    source: Path
    kind: str
    title: str


@dataclass(frozen=True)
class Converted:
    """Bản PDF: a job's finished file."""

    key: str
    pdf: Path
    pages: int
    findings: tuple[Finding, ...] = ()


def _plain(_label: str, items: Sequence[Any]) -> Iterable[Any]:
    return items


def choose(wanted: str = "auto", *, archival: bool = False) -> tuple[Engine | None, list[Finding]]:
    """The engine to use on this machine, or None with an error that says what is missing and how to get it.

    `auto` takes LibreOffice, and dxpdf where there is none. Only LibreOffice makes PDF/A (`archival`).
    """
    if wanted not in ENGINES:
        raise ValueError(wanted)
    if wanted == "dxpdf" and archival:
        what = "dxpdf không xuất được PDF/A-2b; chỉ LibreOffice xuất được."
        return None, [error("pdf.khong_luu_tru", _HERE, what, _INSTALL)]
    if wanted != "dxpdf" and (program := libreoffice.find()):
        return _with_libreoffice(program)
    if wanted == "libreoffice" or archival:
        return None, [_missing("Không tìm thấy LibreOffice.", _INSTALL if archival else _INSTALL_EITHER)]
    return _with_embedded(instead=wanted == "auto")


def _with_libreoffice(program: Path) -> tuple[Engine | None, list[Finding]]:
    version = libreoffice.version(program)
    if version is None:
        return None, [_missing("LibreOffice có trên máy nhưng không chạy được.", _INSTALL)]
    folders = [libreoffice.bundled_fonts(program)]
    if shutil.which("fc-match") is None:
        folders += fonts.system_folders()
    typeface, offered = fonts.choose(folders)
    if typeface is None:
        return None, [_unfit(offered)]
    return Engine("libreoffice", version, typeface, program, libreoffice.prints_sheets(program)), []


def _with_embedded(*, instead: bool) -> tuple[Engine | None, list[Finding]]:
    version = embedded.version()
    if version is None:
        what = "Không tìm thấy LibreOffice, cũng không có dxpdf." if instead else "Không tìm thấy dxpdf."
        return None, [_missing(what, _INSTALL_EITHER if instead else _INSTALL_EMBEDDED)]
    if version != embedded.VERSION:
        what = f"dxpdf {version} chưa được đối chiếu với LibreOffice; chỉ bản {embedded.VERSION} đã đối chiếu."
        return None, [_missing(what, _INSTALL_EMBEDDED)]
    typeface, offered = fonts.choose(fonts.system_folders())
    if typeface is None:
        return None, [_unfit(offered)]
    what = "Máy không có LibreOffice: dùng dxpdf, chỉ đổi được những loại văn bản in ra đúng như LibreOffice."
    told = [notice("pdf.dung_dxpdf", _HERE, what, _INSTALL)] if instead else []
    return Engine("dxpdf", version, typeface), told


def _missing(what: str, remedy: str) -> Finding:
    return error("pdf.thieu_chuong_trinh", _HERE, what, remedy)


def _unfit(offered: Typeface | None) -> Finding:
    if offered is None:
        what = "Không tìm thấy phông chữ Times New Roman hay phông cùng cỡ chữ (Liberation Serif, Tinos)."
    elif not offered.metric:
        what = f"Máy thay Times New Roman bằng «{offered.family}», khác bề rộng chữ: dòng và trang sẽ ngắt sai."
    elif offered.lacking:
        shown = ", ".join(offered.lacking[:6])
        what = (f"Phông «{offered.family}» ({offered.files[0].name}) thiếu {len(offered.lacking)} chữ tiếng Việt, dấu "
                f"cần có: {shown}…")  # fmt: skip
    else:
        what = f"Phông «{offered.family}» không đủ bốn kiểu chữ thường, đậm, nghiêng, đậm nghiêng."
    return error("pdf.thieu_phong_chu", _HERE, what, _INSTALL_FONT)


def convert(
    engine: Engine,
    jobs: Sequence[Job],
    work: Path,
    *,
    archival: bool = False,
    progress: Progress = _plain,
    patience: Patience = PATIENCE,
) -> tuple[list[Converted], list[Finding]]:
    """Convert papers, in order: each job ends in a `Converted` (a new file under `work`) or in one error.

    Raises OSError when `work` cannot be written.
    """
    work = work.absolute()  # the converter may stand elsewhere
    work.mkdir(parents=True, exist_ok=True)
    finished = Path(tempfile.mkdtemp(prefix="pdf-", dir=work))
    scratch = Path(tempfile.mkdtemp(prefix="tam-", dir=work))
    program = LibreOffice(engine.program, archival) if engine.program else Embedded(engine.typeface)
    converted: list[Converted] = []
    findings: list[Finding] = []
    try:
        refused = {n: refusal for n, job in enumerate(jobs) if (refusal := _refusal(engine, job))}
        numbers = [n for n in range(len(jobs)) if n not in refused]
        sources = [scratch / f"{n + 1:05d}{jobs[n].source.suffix}" for n in numbers]
        for number, source in zip(numbers, sources, strict=True):
            program.prepare(jobs[number].source, source)

        def accept(index: int, raw: Path) -> Finished | None:
            target = finished / f"{sources[index].stem}.pdf"
            return finishing.finish(raw, target, jobs[numbers[index]].title, engine.label)

        with Batch(program, sources, scratch, accept, patience) as batch:
            waiting = iter(range(len(numbers)))
            for number, job in enumerate(progress("Đổi sang PDF", jobs)):
                made = refused.get(number) or _judged(job, batch.result(next(waiting)), archival)
                if isinstance(made, Finding):
                    findings.append(made)
                else:
                    converted.append(made)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return converted, findings


def _judged(job: Job, made: Finished | str, archival: bool) -> Converted | Finding:
    place = Place(job.key)
    if isinstance(made, str):
        remedy = ("Mở văn bản bằng Word hoặc LibreOffice xem có hỏng không, lập lại văn bản rồi đổi lại; nhiều văn bản "
                  "cùng bị thì cài lại chương trình đổi.")  # fmt: skip
        return error("pdf.khong_doi_duoc", place, f"Không đổi được sang PDF: {made}.", remedy)
    if archival and (faults := archival_faults(made.pdf)):
        made.pdf.unlink()
        what = f"Bản PDF không đạt yêu cầu lưu trữ PDF/A-2b: {' '.join(faults)}"
        return error("pdf.khong_luu_tru", place, what, "Bỏ phông chữ hoặc nội dung nêu trên khỏi mẫu rồi đổi lại.")
    strange = [held.name for held in made.fonts if not held.familiar]
    findings = (_strange(place, strange),) if strange else ()
    return Converted(job.key, made.pdf, made.pages, findings)


def _strange(place: Place, names: Sequence[str]) -> Finding:
    told = ", ".join(f"«{name}»" for name in dict.fromkeys(names))
    return review(
        "pdf.phong_chu_la",
        place,
        f"Bản PDF in lẫn phông chữ khác Times New Roman: {told}.",
        "Xem lại mẫu và các ký hiệu lạ trong văn bản; đổi về Times New Roman nếu không cố ý.",
        "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I",
    )


def _refusal(engine: Engine, job: Job) -> Finding | None:
    """Why a paper is not even given to the converter, which would print a blank page and call it done."""
    place = Place(job.key)
    if fault := _fault(job.source):
        return error("pdf.van_ban_hong", place, f"Không đổi được sang PDF: {fault}.", "Lập lại văn bản rồi đổi lại.")
    if not engine.program and (reason := embedded.differs(job.kind, job.source)):
        what = f"dxpdf in «{job.title}» khác LibreOffice ({reason}) nên không đổi."
        return error("pdf.can_libreoffice", place, what, _INSTALL)
    return None


def _fault(source: Path) -> str:
    try:
        with zipfile.ZipFile(source) as package:
            if damaged := package.testzip():
                return f"tệp hỏng ở phần {damaged}"
            if source.suffix == ".xlsx":
                return "" if "xl/workbook.xml" in package.namelist() else "tệp Excel hỏng, không mở được"
            with package.open("word/document.xml") as part:
                body = etree.parse(part, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    except FileNotFoundError:
        return "không thấy tệp Word"
    except (OSError, KeyError, ValueError, NotImplementedError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error,
            etree.XMLSyntaxError):  # fmt: skip
        return "tệp trống" if not source.stat().st_size else "tệp Word hỏng, không mở được"
    written = any((text.text or "").strip() for text in body.iter(f"{_W}t"))
    drawn = next(body.iter(f"{_W}drawing", f"{_W}pict"), None) is not None
    return "" if written or drawn else "văn bản không có chữ nào"
