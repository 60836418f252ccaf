"""`thidua papers`: every kind of paper, and what a review yields of it."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.declaring import FORMAT, INPUT_IF_ANY, OPTIONS
from pipeline.cli.telling import print_findings, tell

if TYPE_CHECKING:
    from pipeline.documents import DocumentType

_WIDTH = 100
_LEGEND = (
    "«Mục» là nhiệm vụ, phần của kế hoạch công tác thi đua, khen thưởng năm hoặc điều luật cần đến văn bản ấy.",
    "Số đứng sau mã là số văn bản mà sổ cho.",
)


@click.command(options_metavar=OPTIONS)
@INPUT_IF_ANY
@FORMAT
def papers(source: Path | None, style: str) -> None:
    """Mọi loại văn bản; kèm sổ thì cho biết mỗi loại lập bao nhiêu, loại nào chưa lập và vì sao.

    \b
    Ví dụ: thidua papers
           thidua papers inputs/so-tai-chinh-2026.xlsx
    """
    from pipeline import documents
    from pipeline import run as journey

    kinds = documents.types()
    if source is None:
        _show(kinds, None, style)
        return
    result = journey.check(source)
    if result.assessment is None or result.exit is not journey.Exit.DONE:
        tell(result, style)
    _show(kinds, Counter(d.kind.code for d in documents.assign(result.assessment)), style)


def _show(kinds: Sequence[DocumentType], made: Mapping[str, int] | None, style: str) -> None:
    if style == "json":
        print_findings((), style, papers=[_entry(kind, made) for kind in kinds])
    else:
        click.echo("\n".join(_told(kinds, made)))


def _entry(kind: DocumentType, made: Mapping[str, int] | None) -> dict[str, object]:
    from pipeline.documents import FAMILIES

    entry: dict[str, object] = {
        "family": kind.family, "family_name": FAMILIES[kind.family], "code": kind.code, "title": kind.title,
        "made_for": kind.made_for, "seed_rows": kind.seed_rows, "suffix": kind.suffix, "needs": kind.needs,
    }  # fmt: skip
    return entry if made is None else {**entry, "yields": made.get(kind.code, 0)}


def _told(kinds: Sequence[DocumentType], made: Mapping[str, int] | None) -> Iterator[str]:
    from pipeline.documents import FAMILIES

    margin = max(len(kind.code) for kind in kinds) + 4  # two spaces on either side
    number = 0 if made is None else max(len(str(n)) for n in (0, *made.values())) + 2
    for legend in _LEGEND[: 1 if made is None else 2]:
        yield from textwrap.wrap(legend, _WIDTH)
    for family, members in groupby(kinds, key=lambda kind: kind.family):
        yield ""
        yield FAMILIES[family]
        for kind in members:
            count = "" if made is None else f"{made.get(kind.code, 0):>{number - 2}}  "
            lines = [line for text in _sentences(kind, made) for line in _wrapped(text, _WIDTH - margin - number)]
            yield f"  {kind.code}".ljust(margin) + count + lines[0]
            yield from (" " * (margin + number) + line for line in lines[1:])
    yield ""
    yield from textwrap.wrap(_total(kinds, made), _WIDTH)


def _sentences(kind: DocumentType, made: Mapping[str, int] | None) -> Iterator[str]:
    yield kind.title
    yield f"Lập cho: {kind.made_for}" + (f". {_together(f'Mục: {kind.seed_rows}')}" if kind.seed_rows else "")
    if made is not None and not made.get(kind.code):
        yield f"Chưa lập: {kind.needs}"


def _together(text: str) -> str:
    return text.replace(" ", "\u00a0")  # a line does not end between these words


def _wrapped(text: str, width: int) -> Iterable[str]:
    lines = textwrap.wrap(text, width, subsequent_indent="  ", break_on_hyphens=False)
    return (line.replace("\u00a0", " ") for line in lines)


def _total(kinds: Sequence[DocumentType], made: Mapping[str, int] | None) -> str:
    if made is None:
        return f"{len(kinds)} loại văn bản. Muốn biết một sổ cho những văn bản nào: thidua papers SỔ"
    missing = sum(not made.get(kind.code) for kind in kinds)
    return f"{len(kinds)} loại văn bản; sổ cho {sum(made.values())} văn bản, {missing} loại chưa lập."
