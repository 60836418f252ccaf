"""Phông chữ: which font "Times New Roman" becomes on this machine, whether it has every Vietnamese letter,
and which fonts a finished PDF holds."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import pikepdf
from fontTools.ttLib import TTFont, TTLibError

from pipeline.pdf.walking import dictionaries

# Of one width letter by letter, so that lines and pages break alike.
FAMILIES: Final = ("Times New Roman", "Liberation Serif", "Tinos")

_VOWELS: Final = "aăâeêioôơuưy"
_TONES: Final = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_SIGNS: Final = "“”–…₫"
_FACES: Final = ("", ":bold", ":italic", ":bold:italic")
_FILES: Final = (
    ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"),
    ("Times New Roman.ttf", "Times New Roman Bold.ttf", "Times New Roman Italic.ttf",
     "Times New Roman Bold Italic.ttf"),
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf",
     "LiberationSerif-BoldItalic.ttf"),
    ("Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf"),
)  # fmt: skip


def letters() -> str:
    """The 134 Vietnamese letters with marks (67 in both cases) and the signs official papers use."""
    small = {unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES} - set("aeiouy") | {"đ"}
    return "".join(sorted(small)) + "".join(sorted(letter.upper() for letter in small)) + _SIGNS


@dataclass(frozen=True)
class Typeface:
    """Bộ phông: its family and its files: regular, bold, italic, bold italic."""

    family: str
    files: tuple[Path, ...]

    @property
    def metric(self) -> bool:
        """Whether lines set in it break as in Times New Roman."""
        return self.family in FAMILIES

    @cached_property
    def lacking(self) -> str:
        """Letters that at least one of the four faces has not."""
        wanted = letters()
        held = [_letters_of(path) for path in self.files]
        return "".join(letter for letter in wanted if any(ord(letter) not in face for face in held))

    @cached_property
    def fit(self) -> bool:
        """Whether papers may be set in it: right widths, four faces, every letter."""
        return self.metric and len(set(self.files)) == len(_FACES) and not self.lacking

    @cached_property
    def digest(self) -> str:
        """The hash of the four files, for fingerprints."""
        total = hashlib.sha256()
        for path in self.files:
            total.update(hashlib.sha256(path.read_bytes()).digest())
        return total.hexdigest()


def _letters_of(path: Path) -> set[int]:
    try:
        with TTFont(path, lazy=True, fontNumber=0) as font:
            return set(font.getBestCmap() or ())
    except (OSError, TTLibError, KeyError):
        return set()


def by_system() -> Typeface | None:
    """What fontconfig gives for Times New Roman; None where there is no fontconfig."""
    program = shutil.which("fc-match")
    if program is None:
        return None
    answers = []
    for face in _FACES:
        found = subprocess.run(
            [program, "-f", "%{family}\t%{file}", f"Times New Roman{face}"],
            capture_output=True, encoding="utf-8", errors="replace", timeout=60, check=False,
        )  # fmt: skip
        family, _, file = found.stdout.partition("\t")
        if not file:
            return None
        answers.append((family.split(","), Path(file)))
    # One name may stand for many families: a known one is told rather than the font's first.
    names = answers[0][0]
    family = next((name for name in FAMILIES if all(name in families for families, _ in answers)), names[0])
    return Typeface(family, tuple(file for _, file in answers))


def in_folders(folders: Iterable[Path]) -> Iterator[Typeface]:
    """Families known by the names of their files."""
    for folder in folders:
        for family, names in zip((FAMILIES[0], *FAMILIES), _FILES, strict=True):
            files = tuple(folder / name for name in names)
            if all(file.is_file() for file in files):
                yield Typeface(family, files)


def system_folders() -> list[Path]:
    """Where this system keeps its fonts."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        return [Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts", Path(local) / "Microsoft/Windows/Fonts"]
    if sys.platform == "darwin":
        home = Path.home() / "Library/Fonts"
        return [Path("/System/Library/Fonts/Supplemental"), Path("/Library/Fonts"), home]
    roots = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    return sorted(folder for root in roots if root.is_dir() for folder in root.rglob("*") if folder.is_dir())


def choose(folders: Sequence[Path]) -> tuple[Typeface | None, Typeface | None]:
    """The typeface to print with, and the one the machine offers when none is fit.

    Fontconfig's answer comes first, then `folders`.
    """
    offered = by_system()
    candidates = [*([offered] if offered else []), *in_folders(folders)]
    chosen = next((typeface for typeface in candidates if typeface.fit), None)
    return chosen, None if chosen else next(iter(candidates), None)


@dataclass(frozen=True, order=True)
class Held:
    """Phông trong tệp PDF: a font's name without its subset mark, and whether its file is inside."""

    name: str
    embedded: bool

    @property
    def familiar(self) -> bool:
        """Whether it belongs to a family papers are printed in."""
        plain = re.sub(r"[^a-z]", "", self.name.lower())
        return plain.startswith(tuple(family.replace(" ", "").lower() for family in FAMILIES))


def held(pdf: pikepdf.Pdf) -> list[Held]:
    """Every font a PDF names, sorted, without repeats."""
    found = set()
    for thing in dictionaries(pdf):
        if thing.get("/Type") == "/Font" and "/Subtype" in thing:
            if thing.Subtype in ("/CIDFontType0", "/CIDFontType2"):
                continue  # told by the Type0 font it belongs to
            name = str(thing.get("/BaseFont", thing.get("/Name", ""))).lstrip("/")
            found.add(Held(re.sub(r"^[A-Z]{6}\+", "", name), _embedded(thing)))
    return sorted(found)


def _embedded(font: pikepdf.Object) -> bool:
    if font.Subtype == "/Type3":
        return True  # drawn in the PDF itself
    parts = list(font.DescendantFonts) if font.Subtype == "/Type0" else [font]
    files = ("/FontFile", "/FontFile2", "/FontFile3")
    return bool(parts) and all(any(key in part.get("/FontDescriptor", {}) for key in files) for part in parts)
