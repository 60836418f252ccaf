"""The page itself: its template filled with a view, and the pictures an earlier page holds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from pipeline.dossier import Manifest
from pipeline.eligibility import Assessment
from pipeline.findings import Finding
from pipeline.records import Review
from pipeline.results_page.charts import bar
from pipeline.results_page.view import view
from pipeline.words import lower_first, money

# What HTML may not hold even escaped: controls, lone surrogates, noncharacters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_PICTURE = re.compile(r"data:image/(?:avif|gif|jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}")
_HELD = re.compile(rf'<img data-pdf="([0-9a-f]{{64}})" src="({_PICTURE.pattern})"')


def results_page(
    review: Review,
    assessment: Assessment,
    manifest: Manifest,
    findings: Sequence[Finding],
    pictures: Mapping[str, str],
) -> bytes:
    """The page of a review's folder, to be put beside its manifest; the same input gives the same bytes.

    `pictures` maps a PDF's sha256 to the data URI of its first page; a paper without one is shown in words.
    What is no base64 data URI of a bitmap is left out.
    """
    shown = {digest: uri for digest, uri in pictures.items() if _PICTURE.fullmatch(uri)}
    page = _template().render(v=view(review, assessment, manifest, findings, shown))
    return page.encode()


def pictures_in(page: bytes) -> dict[str, str]:
    """Pictures an earlier page holds, by the sha256 of their PDF; none where the bytes are no such page."""
    return dict(_HELD.findall(page.decode("utf-8", "ignore")))


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, finalize=_printable, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"money": money, "lower_first": lower_first}
    environment.globals |= {"bar": bar}
    return environment.from_string(files("pipeline.results_page").joinpath("page.html").read_text("utf-8"))


def _printable(value: Any) -> Any:
    """Text without characters that no HTML file may hold; what else a template prints as it is."""
    return _FORBIDDEN.sub("\ufffd", value) if isinstance(value, str) and not isinstance(value, Markup) else value
