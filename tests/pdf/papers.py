"""Small real papers to convert, and a look at the converters that run."""

import os
import signal
import subprocess
import time
import zipfile
from pathlib import Path

from pipeline.pdf.converting import Job

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.styles+xml"/></Types>'
)
_STYLES = (
    f"<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults></w:styles>"
)


def line(text: str, *, font: str = "") -> str:
    """A paragraph of one run."""
    look = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>' if font else ""
    return f'<w:p><w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def paper(path: Path, body: str, *, links: dict[str, tuple[str, str]] | None = None) -> Path:
    """A docx whose body is the given XML; `links` are outside relationships: id → (type, address)."""
    outside = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
        for key, (kind, target) in (links or {}).items()
    )
    styles = f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    main = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr("_rels/.rels", f'<Relationships xmlns="{_PACKAGE}/relationships">{main}</Relationships>')
        package.writestr("word/document.xml", f"<w:document {_W} {_R}><w:body>{body}</w:body></w:document>")
        package.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">{styles}{outside}</Relationships>',
        )
        package.writestr("word/styles.xml", _STYLES)
    return path


def job(source: Path, *, key: str = "", kind: str = "giay_moi_hop", title: str = "Giấy mời họp") -> Job:
    return Job(key or source.name, source, kind, title)


def many(folder: Path, count: int) -> list[Job]:
    """Papers that tell their own number, three pages each."""
    rest = line("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;") * 80
    return [job(paper(folder / f"{n}.docx", line(f"Văn bản số {n} hết") + rest)) for n in range(count)]


def text(pdf: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, encoding="utf-8").stdout


def running(mark: str) -> dict[int, str]:
    """Processes other than this one whose command names `mark`: number → program."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                dead = "\nState:\tZ" in (entry / "status").read_text()
            except OSError:
                continue
            if not dead and mark.encode() in b" ".join(words):
                found[int(entry.name)] = Path(words[0].decode()).name
    return found


def strike(folder: Path, blow: signal.Signals, *, within: float = 20) -> bool:
    """Send a signal to a LibreOffice that works below `folder`, as soon as a first PDF of its lies there."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if any(folder.glob("*/tam-*/ra-*/*.pdf")):
            struck = [pid for pid, program in running(str(folder)).items() if program == "soffice.bin"]
            if struck:
                os.kill(struck[-1], blow)
                return True
        time.sleep(0.01)
    return False


def gone(mark: str, *, within: float) -> bool:
    """Whether nothing works in the folder `mark` any more, at the latest after some seconds."""
    until = time.monotonic() + within
    while running(mark):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True
