"""The command line. Heavy imports stay inside commands so that `--help` answers at once."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from pipeline import __version__, console
from pipeline.cli.declaring import OPTIONS
from pipeline.cli.diff import diff
from pipeline.cli.law import law
from pipeline.cli.lint import lint
from pipeline.cli.papers import papers
from pipeline.cli.review import check, init, outlook, run, verify
from pipeline.cli.rollover import rollover
from pipeline.cli.telling import fail
from pipeline.cli.templates import templates

__all__ = ["cli", "main"]

_UNEXPECTED, _INTERRUPTED = 70, 130  # as in run.Exit, which may not be loaded yet, or be what broke


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="LỆNH [ĐỐI SỐ]...",
    options_metavar=OPTIONS,
)
@click.version_option(__version__, prog_name="thidua", message="%(prog)s %(version)s")
def cli() -> None:
    """Lập văn bản thi đua, khen thưởng của cơ quan từ một sổ Excel.

    \b
    Ví dụ: thidua run inputs/so-tai-chinh-2026.xlsx
    """


for _command in (init, check, run, verify, lint, diff, rollover, papers, outlook, law, templates):
    cli.add_command(_command)


def main() -> None:
    """Entry point: Vietnamese messages, UTF-8 streams, documented exit codes, no tracebacks."""
    console.prepare()
    try:
        cli(prog_name="thidua", standalone_mode=False)
    except click.exceptions.Exit as leave:
        sys.exit(leave.exit_code)
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nĐã ngắt; chạy lại cùng lệnh để làm tiếp.", err=True)
        sys.exit(_INTERRUPTED)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)
    except Exception as failure:
        if os.environ.get("THIDUA_GO_LOI"):
            raise
        _unforeseen(failure)


def _unforeseen(failure: Exception) -> None:
    """Say where it broke, so that whoever mends the program can find it."""
    where = failure.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    spot = f"{Path(where.tb_frame.f_code.co_filename).stem}:{where.tb_lineno}" if where else "?"
    fail(
        _UNEXPECTED,
        f"Chương trình gặp trường hợp chưa lường trước ({type(failure).__name__} ở {spot}). Văn bản đã có không bị "
        "ảnh hưởng. Gửi dòng này và sổ làm việc (đã bỏ thông tin riêng) cho người phụ trách phần mềm.",
    )
