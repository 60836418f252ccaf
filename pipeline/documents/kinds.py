"""What a kind of paper is, and one paper to make."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict

from pipeline.eligibility import Assessment
from pipeline.findings import Finding
from pipeline.records import Evidence, Where

if TYPE_CHECKING:
    from pipeline.frame import Certificate, Page

FAMILIES: dict[str, str] = {
    "ke_hoach": "Kế hoạch",
    "hoi_dong": "Hội đồng",
    "quyet_dinh": "Quyết định",
    "ho_so": "Hồ sơ đề nghị",
    "bao_cao": "Báo cáo",
    "phat_hanh": "Phát hành",
}
"""Folder in outputs/ → what people call the family."""


class Facts(BaseModel):
    """Dữ kiện: what one paper states; the contract between the code and its Word template.

    Values are what the paper prints: text, whole numbers, and lists of further facts.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
    unprinted: ClassVar[frozenset[str]] = frozenset()  # fields that `finish` uses and no template prints


@dataclass(frozen=True)
class Part:
    """Thành phần hồ sơ: what stands behind one line of a dossier's index.

    `code` is the law's, empty for other evidence; `papers` are files of the review's folder, `evidence` the rows of
    files from elsewhere, in the order they are bound; `missing` when the law asks for the part and nobody has
    provided it; `stand_in` is then the file of the red sheet that holds its place.
    """

    code: str
    name: str
    number: str
    basis: str
    papers: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    missing: bool = False
    stand_in: str = ""


@dataclass(frozen=True)
class Document:
    """Văn bản cần lập: a kind, its facts, and what they were made from.

    `name` is the file's stem inside the family's folder; `subfolder` a dossier or a batch; `gaps` what is
    still missing (a draft shows it, a final run refuses it); `rows` the rows used; `instruments` the codes
    of the laws relied on; `findings` what a person must look at in this paper; `day` the day whose law it
    follows, None where it follows none; `parts` what an index of a dossier lists.
    """

    kind: DocumentType
    name: str
    facts: Facts
    subfolder: str = ""
    gaps: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()
    rows: tuple[Where, ...] = ()
    instruments: tuple[str, ...] = ()
    day: date | None = None
    parts: tuple[Part, ...] = ()

    @property
    def file(self) -> str:
        """Path of the finished paper inside the review's folder, with `/`."""
        return "/".join(part for part in (self.kind.family, self.subfolder, f"{self.name}{self.kind.suffix}") if part)


class DocumentType:
    """Loại văn bản: the facts it states, for whom it is made, how it is laid out.

    A subclass in a module of this package is all that a new paper needs.
    """

    code: ClassVar[str]  # also the template's file name
    title: ClassVar[str]  # what people call the paper
    family: ClassVar[str]  # key of FAMILIES
    symbol: ClassVar[str] = ""  # chữ viết tắt tên loại (Nghị định 30/2020/NĐ-CP, Phụ lục III): QĐ, KH, TTr …
    letter: ClassVar[bool] = False  # công văn: has no type of its own, its symbol is the drafting unit's (STC-VP)
    made_for: ClassVar[str]  # one Vietnamese phrase: for whom or how often
    needs: ClassVar[str]  # one Vietnamese phrase, «cần …»: the data without which a review yields none
    seed_rows: ClassVar[str] = ""  # rows of the year's plan that end in this paper
    sections: ClassVar[tuple[str, ...]] = ()  # sections whose prose comes from sheet «Nội dung»
    formal: ClassVar[bool] = True  # False: no official paper, so not judged by its form (a print over stock)
    suffix: ClassVar[str] = ".docx"  # other files (.xlsx, .ics) come from `content`, not from a template
    facts: ClassVar[type[Facts]]

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Every paper of this kind that the review yields, in a stable order."""
        raise NotImplementedError

    def layout(self) -> Page | Certificate:
        """The paper's built template, in the components of Nghị định 30/2020/NĐ-CP."""
        raise NotImplementedError

    def finish(self, rendered: bytes, facts: Facts) -> bytes:
        """The finished file of a kind whose filled template still needs a last touch; as it is for most."""
        return rendered

    def content(self, facts: Facts) -> bytes:
        """The finished file of a kind that has no Word template; the same facts give the same bytes."""
        raise NotImplementedError


def _modules() -> Iterable[str]:
    import pipeline.documents as package

    return sorted(m.name for m in pkgutil.walk_packages(package.__path__, f"{package.__name__}.") if not m.ispkg)


def _subclasses(root: type[Any]) -> Iterator[type[Any]]:
    for child in root.__subclasses__():
        yield child
        yield from _subclasses(child)


@cache
def types() -> tuple[DocumentType, ...]:
    """Every kind of paper, by family in the order of FAMILIES, then by code."""
    for module in _modules():
        importlib.import_module(module)
    kinds = [kind() for kind in _subclasses(DocumentType) if "code" in vars(kind)]
    return tuple(sorted(kinds, key=lambda k: (list(FAMILIES).index(k.family), k.code)))


def templated() -> tuple[DocumentType, ...]:
    """The kinds that are filled into a Word template."""
    return tuple(kind for kind in types() if kind.suffix == ".docx")


def labels() -> dict[str, str]:
    """Code → what people call the paper; the drop-down of the workbook."""
    return {kind.code: kind.title for kind in types()}
