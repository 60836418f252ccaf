"""`thidua rollover`: next year's workbook from this year's."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.declaring import FORMAT, INPUT, OPTIONS
from pipeline.cli.telling import fail, print_findings

if TYPE_CHECKING:
    from pipeline.rollover import Rolled
    from pipeline.workbook import Change

_SHOWN, _LONGEST = 10, 70


@click.command(options_metavar=OPTIONS)
@INPUT
@click.argument("year", metavar="NĂM", type=click.IntRange(2018, 2100))
@click.option("-o", "--output", "target", metavar="TỆP.xlsx", type=click.Path(dir_okay=False, path_type=Path),
              help="Tên sổ mới; để trống thì đặt cạnh sổ cũ, thay năm trong tên.")  # fmt: skip
@FORMAT
def rollover(source: Path, year: int, target: Path | None, style: str) -> None:
    """Lập sổ của năm sau từ sổ năm nay: giữ danh sách, nối quá trình khen thưởng, chuyển năm, đánh dấu chỗ cần xem.

    \b
    Ví dụ: thidua rollover inputs/so-tai-chinh-2026.xlsx 2027
    """
    from pipeline import rollover as rolling
    from pipeline.findings import has_errors
    from pipeline.run import EXIT_MEANINGS, Exit

    if target is not None and target.suffix.lower() != ".xlsx":
        raise click.BadParameter("tên tệp phải kết thúc bằng .xlsx", param_hint="--output")
    result = rolling.roll_over(source, year, target)
    for finding in result.findings:
        if finding.code in (rolling.EXISTS, rolling.WRONG_YEAR):
            hint = "NĂM" if finding.code == rolling.WRONG_YEAR else "--output"
            raise click.BadParameter(f"{finding.what} {finding.remedy}", param_hint=hint)
        if finding.code == rolling.CANNOT_WRITE:
            fail(Exit.CANNOT_WRITE, finding.what)
    if style == "json":
        told = {"target": str(result.target) if result.target else None, "changes": [_entry(c) for c in result.changes]}
        print_findings(result.findings, style, **told)
    elif result.target is None:
        print_findings(result.findings, style)
    else:
        click.echo("\n".join(_told(result)))
    if result.target is None or has_errors(result.findings):
        click.echo(f"Kết thúc: {EXIT_MEANINGS[Exit.REFUSED]}.", err=True)
        sys.exit(Exit.REFUSED)


def _told(result: Rolled) -> Iterator[str]:
    from pipeline.workbook import CHANGES_SHEET, Mark

    doubtful = [c for c in result.changes if c.mark is Mark.DOUBTFUL]
    yield f"Đã lập sổ mới: {result.target}"
    yield f"{len(doubtful)} chỗ cần xem lại, {len(result.changes) - len(doubtful)} chỗ đã đổi."
    yield from _first(doubtful)
    yield f"Mở sổ mới, xem hết sheet «{CHANGES_SHEET}» trước khi dùng; ô vàng phải quyết định, ô xanh đã đổi."


def _first(doubtful: Sequence[Change]) -> Iterator[str]:
    """The first doubtful changes, each reason once."""
    reasons = {(change.sheet, change.reason): change for change in reversed(doubtful)}
    shown = sorted(reasons.values(), key=doubtful.index)
    for change in shown[:_SHOWN]:
        text = " ".join((change.after or change.before).split())
        yield f"  {change.sheet}: {text[:_LONGEST]}{'…' if len(text) > _LONGEST else ''} → {change.reason}"
    if len(shown) > _SHOWN:
        yield "  …"


def _entry(change: Change) -> dict[str, object]:
    return {"sheet": change.sheet, "mark": str(change.mark), "row": change.row, "field": change.field,
            "before": change.before, "after": change.after, "reason": change.reason}  # fmt: skip
