"""The manifest (bảng kê): what was made, from which rows, under which law, and its hashes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

NAME = "manifest.json"


class Made(BaseModel):
    """One finished file; `made_from` is the hash of all it was made from: unchanged means it need not be made again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    sha256: str
    made_from: str


class Entry(Made):
    """One finished paper, made from its facts and a template."""

    code: str
    title: str
    template: str
    rows: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    to_review: tuple[str, ...] = ()


class Printed(Made):
    """Bản PDF of one paper; `paper` is that paper's file, `engine` what converted it."""

    paper: str
    engine: str
    pages: int


class BoundPart(BaseModel):
    """Thành phần of a bound dossier: where it starts, counted from the dossier's first page; 0 pages when absent."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    page: int
    pages: int
    missing: bool = False


class Bound(Made):
    """Quyển hồ sơ: a dossier as one PDF; `index` is the file of its index paper, `papers` all papers it holds."""

    index: str
    papers: tuple[str, ...]
    title: str
    pages: int
    parts: tuple[BoundPart, ...]

    @property
    def complete(self) -> bool:
        """Whether no part that the law asks for is missing."""
        return not any(part.missing for part in self.parts)


class Manifest(BaseModel):
    """Bảng kê: every file of a review's folder; papers sorted by file, then what was made from them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = 1
    program: str
    review: str
    year: int
    final: bool
    inputs: dict[str, str]
    papers: tuple[Entry, ...]
    to_review: tuple[str, ...] = ()
    prints: tuple[Printed, ...] = ()
    dossiers: tuple[Bound, ...] = ()
    pages: tuple[Made, ...] = ()

    @property
    def files(self) -> tuple[Made, ...]:
        """Everything the folder holds but the manifest itself."""
        return (*self.papers, *self.prints, *self.dossiers, *self.pages)

    def by_file(self) -> dict[str, Made]:
        """Entries by their path in the folder."""
        return {made.file: made for made in self.files}

    def dumps(self) -> bytes:
        """The manifest's bytes: readable, the same for the same content, sealed by a hash of themselves."""
        body = self.model_dump(mode="json")
        return (json.dumps(body | {"seal": _seal(body)}, ensure_ascii=False, indent=1) + "\n").encode()


def sha256(content: bytes) -> str:
    """Hash of a file's content, in hex."""
    return hashlib.sha256(content).hexdigest()


def fingerprint(template: str, facts: dict[str, Any]) -> str:
    """Hash of what a paper is made from: the template's hash and the facts."""
    return sha256((template + json.dumps(facts, ensure_ascii=False, default=str)).encode())


def load(folder: Path) -> Manifest | None:
    """The manifest of a folder; None when there is none, it cannot be read, or its seal is broken."""
    try:
        body = json.loads((folder / NAME).read_bytes())
        seal = body.pop("seal")
        return Manifest.model_validate(body) if seal == _seal(body) else None
    except (OSError, ValueError, KeyError, AttributeError, ValidationError):
        return None


def _seal(body: dict[str, Any]) -> str:
    return sha256(json.dumps(body, ensure_ascii=False, sort_keys=True).encode())
