"""LibreOffice, the converter all others are measured against: found, hardened, started."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

_PLACES: Final = {
    "win32": (
        "C:/Program Files/LibreOffice/program/soffice.com",
        "C:/Program Files (x86)/LibreOffice/program/soffice.com",
    ),
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
}

# Settings of every process: path › property › value. Nothing is fetched, nothing runs, nothing is kept.
_SETTINGS: Final[tuple[tuple[str, str, str | int | bool], ...]] = (
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", True),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", True),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", 3),
    ("Office.Common/Security/Scripting", "CheckDocumentEvents", True),
    ("Office.Writer/Content/Update", "Link", 0),
    ("Office.Calc/Content/Update", "Link", 1),
    ("Inet/Settings", "ooInetProxyType", 2),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", 9),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", 9),
    ("Inet/Settings", "ooInetNoProxy", ""),
    ("Office.Update/Update", "Enabled", False),
    ("Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled", False),
    ("Office.Common/Misc", "FirstRun", False),
    ("Office.Recovery/RecoveryInfo", "Enabled", False),
    ("Office.Recovery/AutoSave", "Enabled", False),
    ("Office.Common/History", "PickListSize", 0),
)
_PDF_A_2B: Final = 2
_TYPES: Final = {str: "xs:string", int: "xs:int", bool: "xs:boolean"}


def find() -> Path | None:
    """The program, on PATH or where installers put it."""
    on_path = shutil.which("soffice") or shutil.which("libreoffice")
    if on_path:
        return Path(on_path)
    return next((Path(place) for place in _PLACES.get(sys.platform, ()) if Path(place).is_file()), None)


def version(program: Path) -> str | None:
    """Its version by its own word, as "7.4.7.2"; None when it cannot even tell that."""
    try:
        told = subprocess.run([str(program), "--version"], capture_output=True, encoding="utf-8", errors="replace",
                              stdin=subprocess.DEVNULL, timeout=60, check=False).stdout  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.search(r"LibreOffice\D{0,20}(\d+(?:\.\d+)+)", told)
    return found.group(1) if found else None


def bundled_fonts(program: Path) -> Path:
    """The fonts some installers put beside the program; only the program itself sees them."""
    return program.resolve().parent.parent / "share" / "fonts" / "truetype"


def prints_sheets(program: Path) -> bool:
    """Whether the spreadsheet part of LibreOffice is there too; some systems install it apart."""
    here = program.resolve().parent
    return any((here / name).is_file() for name in ("libsclo.so", "sclo.dll", "../Frameworks/libsclo.dylib"))


@dataclass(frozen=True)
class LibreOffice:
    """One kind of soffice process: for prints, or for PDF/A-2b."""

    program: Path
    archival: bool = False

    @property
    def _export(self) -> tuple[tuple[str, str, str | int | bool], ...]:
        # In the profile, since options on the command line are understood from 7.4 on only.
        group = "Office.Common/Filter/PDF/Export"
        return (
            (group, "SelectPdfVersion", _PDF_A_2B if self.archival else 0),
            (group, "UseTaggedPDF", self.archival),
            (group, "UseLosslessCompression", True),
        )

    def prepare(self, source: Path, target: Path) -> None:
        """A paper under its neutral name, unchanged."""
        shutil.copyfile(source, target)

    def equip(self, home: Path) -> Mapping[str, str]:
        """A profile that trusts nothing, and an environment free of screens, proxies and the user's locale."""
        user = home / "user"
        user.mkdir()
        (user / "registrymodifications.xcu").write_text(_profile((*_SETTINGS, *self._export)), encoding="utf-8")
        temporary = home / "tmp"
        temporary.mkdir()
        kept = {k: v for k, v in os.environ.items() if not k.upper().startswith(("LC_", "DISPLAY", "WAYLAND", "SAL_"))}
        closed = {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "no_proxy": ""}
        places = {name: str(temporary) for name in ("TMPDIR", "TMP", "TEMP")}
        return {**kept, **closed, **places, "LC_ALL": "C.UTF-8", "TZ": "UTC", "SAL_USE_VCLPLUGIN": "svp"}

    def command(self, home: Path, sources: Sequence[Path], out: Path) -> list[str]:
        """One call for a chunk of papers."""
        return [
            str(self.program), f"-env:UserInstallation={home.absolute().as_uri()}", "--headless", "--invisible",
            "--norestore", "--nologo", "--nodefault", "--nofirststartwizard", "--nolockcheck",
            "--convert-to", "pdf", "--outdir", str(out), *map(str, sources),
        ]  # fmt: skip


def _profile(settings: Sequence[tuple[str, str, str | int | bool]]) -> str:
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}">'
        f'<prop oor:name="{name}" oor:op="fuse" oor:type="{_TYPES[type(value)]}">'
        f"<value>{escape(str(value).lower() if isinstance(value, bool) else str(value))}</value></prop></item>"
        for path, name, value in settings
    )
    spaces = (
        'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<oor:items {spaces}>{items}</oor:items>\n'
