"""What people see: findings on stdout, how a command ended on stderr, and a bar for what takes long."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.run import Result

T = TypeVar("T")


def progress(label: str, items: Sequence[T]) -> Iterable[T]:
    """The items one by one, under a bar where a person watches."""
    with click.progressbar(items, label=label, file=sys.stderr, show_pos=True, hidden=not sys.stderr.isatty()) as bar:
        yield from bar


def print_findings(findings: Sequence[Finding], style: str, **extra: object) -> None:
    """Findings by level; as JSON one document, with whatever else the command has to tell."""
    if style == "json":
        told = {"findings": [f.as_dict() for f in findings], **extra}
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for line in _lines(findings):
        click.echo(line)


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    from pipeline.findings import Level

    for level in Level:
        found = [f for f in findings if f.level is level]
        if found:
            yield f"{str(level).upper()} ({len(found)})"
            yield from (f"  {finding}" for finding in found)


def tell(result: Result, style: str) -> NoReturn:
    """Everything a journey found and made, then its exit code."""
    from pipeline.findings import counts
    from pipeline.run import EXIT_MEANINGS

    found = {str(level): n for level, n in counts(result.findings).items()}
    print_findings(result.findings, style, exit=int(result.exit), counts=found, papers=list(result.papers),
                   prints=list(result.prints), dossiers=list(result.dossiers), failed=list(result.failed),
                   folder=str(result.folder) if result.folder else None,
                   page=str(result.page) if result.page else None)  # fmt: skip
    levels = ", ".join(f"{n} {level}" for level, n in found.items())
    say = f"Kết thúc: {EXIT_MEANINGS[result.exit]} ({levels})."
    if result.folder:
        held = ((result.papers, "văn bản"), (result.prints, "bản PDF"), (result.dossiers, "quyển hồ sơ"))
        told = [f"{len(files)} {what} (lập mới {len({*files} & {*result.made})})" for files, what in held if files]
        say += f"\nTrong {result.folder}: {', '.join(told)}.\nTrang kết quả: {result.page}"
    click.echo(say, err=True)
    sys.exit(result.exit)


def fail(code: int, message: str) -> NoReturn:
    """A refusal that is no finding in the workbook."""
    click.echo(f"Lỗi: {message}", err=True)
    sys.exit(code)
