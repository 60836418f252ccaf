"""The manifest (bảng kê): what was made, from which rows, under which law, and its hashes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

NAME = "manifest.json"


class Entry(BaseModel):
    """One finished paper.

    `made_from` is the hash of facts and template together: unchanged means the paper need not be made again.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    title: str
    file: str
    sha256: str
    made_from: str
    template: str
    rows: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    to_review: tuple[str, ...] = ()


class Manifest(BaseModel):
    """Bảng kê: every paper of a review's folder, sorted by file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = 1
    program: str
    review: str
    year: int
    final: bool
    inputs: dict[str, str]
    papers: tuple[Entry, ...]
    to_review: tuple[str, ...] = ()

    def by_file(self) -> dict[str, Entry]:
        """Entries by their path in the folder."""
        return {entry.file: entry for entry in self.papers}

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
