"""Pages of the sample reviews as an office would get them, with and without PDFs."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from lxml import html

from pipeline import dossier
from pipeline.dossier import Bound, BoundPart, Manifest, Printed, sha256
from pipeline.results_page import results_page
from tests.conftest import Made

PICTURE = "data:image/png;base64," + base64.b64encode(b"\x89PNG" + bytes(6000)).decode()
LACKING = "Xác nhận của người đứng đầu tỉnh về sáng kiến"


def manifest_of(made: Made) -> Manifest:
    found = dossier.load(made.folder)
    assert found is not None
    return found


def without_prints(manifest: Manifest) -> Manifest:
    return manifest.model_copy(update={"prints": (), "dossiers": ()})


def printed(manifest: Manifest) -> Manifest:
    """The manifest as if every Word file had its PDF and every index its dossier; the first dossier lacks a part."""
    prints = tuple(
        Printed(file=e.file.removesuffix("docx") + "pdf", sha256=sha256(e.file.encode()), made_from="", paper=e.file,
                engine="LibreOffice Writer", pages=2)
        for e in manifest.papers
        if e.file.endswith(".docx")
    )  # fmt: skip
    indexes = [e.file for e in manifest.papers if e.code == "muc_luc_ho_so"]
    dossiers = tuple(
        Bound(file=index.replace("muc-luc-", "ho so #", 1).removesuffix("docx") + "pdf",
              sha256=sha256(f"ho so {index}".encode()), made_from="", index=index, papers=(index,),
              title=f"Hồ sơ thứ {n}", pages=9,
              parts=(BoundPart(name="Báo cáo thành tích", page=3, pages=4),
                     BoundPart(name=LACKING, page=0, pages=0, missing=n == 1),
                     BoundPart(name="Biên bản bình xét", page=7, pages=1)))
        for n, index in enumerate(indexes, 1)
    )  # fmt: skip
    return without_prints(manifest).model_copy(update={"prints": prints, "dossiers": dossiers})


def page_of(made: Made, manifest: Manifest, **changed: Any) -> bytes:
    """The page of a sample, with some of what it is made from replaced."""
    result = made.result
    assert result.review is not None and result.assessment is not None
    given = {"review": result.review, "assessment": result.assessment, "findings": result.findings, "pictures": {}}
    return results_page(manifest=manifest, **(given | changed))


def tree_of(page: bytes) -> html.HtmlElement:
    return html.document_fromstring(page.decode())


def text_of(node: html.HtmlElement) -> str:
    """What a reader sees, spaces made one."""
    return " ".join(node.text_content().split())


def by_class(tree: html.HtmlElement, name: str) -> list[html.HtmlElement]:
    return [node for node in tree.iter() if isinstance(node.tag, str) and name in (node.get("class") or "").split()]


def write(page: bytes, folder: Path, name: str = "trang.html") -> Path:
    path = folder / name
    path.write_bytes(page)
    return path
