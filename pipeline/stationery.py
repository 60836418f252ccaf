"""Mẫu văn bản: where templates come from, how they are built and checked against the papers' facts.

An office restyles a paper in Word and keeps it in a folder of its own; that folder is searched first and
must pass the same check. The pipeline never rebuilds templates while it runs.
"""

from __future__ import annotations

import hashlib
import sys
import types
import typing
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pipeline import __version__, rendering, words
from pipeline.documents import DocumentType, Facts
from pipeline.findings import Finding, Place, error, notice, reason

_CLONE = Path(__file__).parent.parent / "templates"
_INSTALLED = Path(sys.prefix) / "share" / "thidua" / "templates"
BUILT = _CLONE if _CLONE.is_dir() or not _INSTALLED.is_dir() else _INSTALLED
"""The built templates: beside the package in a clone, under the environment when installed."""

FILTERS = {
    name: getattr(words, name)
    for name in ("money", "money_in_words", "in_words", "count", "long_date", "short_date", "roman", "upper", "joined")
}
"""Wording a template may ask for."""


def schema(facts: type[Facts]) -> dict[str, Any]:
    """The template's vocabulary: names, nested as in the facts; None is a value, a one-item list repeats."""
    return {n: _shape(info.annotation) for n, info in facts.model_fields.items() if n not in facts.unprinted}


def _shape(annotation: Any) -> Any:
    if isinstance(annotation, types.UnionType):
        annotation = next(a for a in typing.get_args(annotation) if a is not type(None))
    if typing.get_origin(annotation) in (list, tuple):
        return [_shape(typing.get_args(annotation)[0])]
    if isinstance(annotation, type) and issubclass(annotation, Facts):
        return schema(annotation)
    return None


def locate(kind: DocumentType, folders: Sequence[Path] = ()) -> Path:
    """The template of a kind: from the first folder that has it, else the built one."""
    name = f"{kind.code}.docx"
    return next((folder / name for folder in folders if (folder / name).is_file()), BUILT / name)


@dataclass(frozen=True)
class Stationery:
    """Templates for a run, one per kind of paper; each is compiled once, when a paper first needs it."""

    sheets: Mapping[str, Sheet]

    def render(self, kind: DocumentType, facts: Facts) -> bytes:
        """The finished file: a filled template, or what a kind without one makes itself."""
        sheet = self.sheets.get(kind.code)
        return kind.finish(sheet.compiled.render(facts.model_dump()), facts) if sheet else kind.content(facts)

    def digest(self, kind: DocumentType) -> str:
        """SHA-256 of the template's file; a kind without one changes with the program's version."""
        sheet = self.sheets.get(kind.code)
        return sheet.digest if sheet else hashlib.sha256(f"{kind.code} {__version__}".encode()).hexdigest()


class Sheet:
    """Tờ mẫu: one template, as its file holds it until a paper needs it."""

    def __init__(self, name: str, content: bytes, kind: DocumentType) -> None:
        self._name, self._content, self._kind = name, content, kind
        self.digest = hashlib.sha256(content).hexdigest()

    @cached_property
    def compiled(self) -> rendering.CompiledTemplate:
        """The template ready to fill. Raises TemplateError for one that `check_file` has a finding on."""
        return rendering.compile(self._content, name=self._name, schema=schema(self._kind.facts), filters=FILTERS)


def load(
    kinds: Sequence[DocumentType], folders: Sequence[Path] = (), proven: Collection[str] = ()
) -> tuple[Stationery, list[Finding]]:
    """The templates of these kinds, compiled; each refusal is a finding naming the file and the place in it.

    `proven`: digests of templates that this program has filled before. They are compiled when a paper needs them.
    """
    sheets, findings = {}, []
    for kind in kinds:
        path = locate(kind, folders)
        try:
            sheets[kind.code] = sheet = Sheet(path.name, path.read_bytes(), kind)
            if sheet.digest not in proven:
                _ = sheet.compiled
        except (OSError, rendering.TemplateError):
            findings += check_file(path, kind)  # every problem, not the first alone
    return Stationery(sheets), findings


def check_file(path: Path, kind: DocumentType) -> list[Finding]:
    """Everything wrong with one template: unreadable, unsafe, or asking for facts the paper does not state."""
    try:
        content = path.read_bytes()
    except OSError as failure:
        return [
            error(
                "mau.khong_doc_duoc",
                Place(str(path)),
                f"Không đọc được mẫu ({reason(failure)}).",
                "Khôi phục tệp mẫu, hoặc chạy «thidua templates build».",
            )
        ]
    problems = rendering.inspect(content, name=path.name, schema=schema(kind.facts), filters=FILTERS)
    return [
        (notice if problem.note else error)(
            "mau.khong_hop_le",
            Place(path.name, paragraph=problem.paragraph or problem.part),
            problem.reason,
            problem.remedy,
        )
        for problem in problems
    ]


def build(kinds: Sequence[DocumentType], folder: Path = BUILT) -> list[Path]:
    """Write the built template of each kind; returns those whose bytes changed."""
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for kind in kinds:
        path, content = folder / f"{kind.code}.docx", kind.layout().bytes()
        if not path.is_file() or path.read_bytes() != content:
            path.write_bytes(content)
            changed.append(path)
    return changed


def drift(kinds: Sequence[DocumentType], folder: Path = BUILT) -> list[Finding]:
    """Built templates that differ from the layout they are built from."""
    findings = []
    for kind in kinds:
        path = folder / f"{kind.code}.docx"
        if not path.is_file() or path.read_bytes() != kind.layout().bytes():
            findings.append(
                error(
                    "mau.lech",
                    Place(path.name),
                    "Mẫu không còn khớp với bố cục đã khai báo.",
                    "Chạy «thidua templates build» rồi xem lại thay đổi.",
                )
            )
    return findings
