"""What the declarations of commands share; importing it makes Click speak Vietnamese before any is declared."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline import console

console.translate()  # before Click reads its own words for the declarations below and in other modules

OPTIONS = "[TÙY CHỌN]"  # what gettext cannot reach
_SOURCE = click.Path(exists=True, path_type=Path)

INPUT = click.argument("source", metavar="SỔ", type=_SOURCE)
INPUT_IF_ANY = click.argument("source", metavar="[SỔ]", type=_SOURCE, required=False)
FORMAT = click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True,
                      help="Cách in kết quả: chữ cho người đọc, hoặc một tài liệu JSON trên stdout.")  # fmt: skip
REPORT = click.Path(dir_okay=False, path_type=Path)
