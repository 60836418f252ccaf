"""`thidua templates`: Word templates built from their layouts, and checked before they are used."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.cli.declaring import FORMAT, OPTIONS
from pipeline.cli.telling import fail, print_findings, progress
from pipeline.findings import reason


@click.group(subcommand_metavar="LỆNH", options_metavar=OPTIONS)
def templates() -> None:
    """Dựng và kiểm tra mẫu Word.

    \b
    Ví dụ: thidua templates check --templates mau-cua-co-quan
    """


@templates.command("build", options_metavar=OPTIONS)
def build() -> None:
    """Dựng lại mẫu Word từ bố cục đã khai báo.

    \b
    Ví dụ: thidua templates build
    """
    from pipeline import documents, stationery
    from pipeline.run import Exit

    try:
        changed = stationery.build(documents.templated())
    except OSError as failure:
        fail(Exit.CANNOT_WRITE, f"Không ghi được mẫu «{failure.filename}» ({reason(failure)}).")
    for path in changed:
        click.echo(f"Đã dựng {path.name}")
    click.echo(f"{len(changed)} mẫu thay đổi, {len(documents.templated()) - len(changed)} mẫu giữ nguyên.")


@templates.command("check", options_metavar=OPTIONS)
@click.option("--templates", "folders", metavar="THƯ_MỤC", multiple=True,
              type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="Thư mục mẫu Word riêng của cơ quan.")  # fmt: skip
@FORMAT
def check(folders: tuple[Path, ...], style: str) -> None:
    """Kiểm tra mẫu Word: đọc được, an toàn, chỉ dùng các trường mà văn bản có.

    \b
    Ví dụ: thidua templates check --templates mau-cua-co-quan
    """
    from pipeline import documents, stationery
    from pipeline.findings import has_errors
    from pipeline.run import Exit

    kinds = documents.templated()
    findings = []
    for kind in progress("Kiểm tra mẫu", kinds):
        findings += stationery.check_file(stationery.locate(kind, folders), kind)
    findings += stationery.drift(kinds) if not folders else []
    print_findings(findings, style)
    if has_errors(findings):
        sys.exit(Exit.TEMPLATE)
    click.echo(f"{len(kinds)} mẫu dùng được.", err=style == "json")
