"""`thidua law`: the law as data, asked by day, by award, or by value."""

from __future__ import annotations

from datetime import date

import click

from pipeline.cli.declaring import OPTIONS


@click.command(options_metavar=OPTIONS)
@click.argument("day", metavar="[NGÀY]", default="")
@click.option("--award", metavar="MÃ", default="", help="Quy định về một danh hiệu, hình thức: mã, tên, tên viết tắt.")
@click.option("--history", metavar="ĐƯỜNG_DẪN", default="", help="Một quy định qua các thời kỳ.")
@click.option("--paths", is_flag=True, help="Liệt kê các đường dẫn dùng được với --history.")
def law(day: str, award: str, history: str, paths: bool) -> None:
    """Văn bản pháp luật có hiệu lực trong một ngày, kèm trích dẫn; quy định về từng danh hiệu, hình thức.

    \b
    Ví dụ: thidua law 2026-12-15
           thidua law --award chien_si_thi_dua_co_so 2025-12-01
           thidua law --history base_salary.amount
    """
    from pipeline.law import answers

    try:
        lines = answers.answer(day, date.today(), award=award, history=history, paths=paths)
    except LookupError as wrong:
        raise click.UsageError(str(wrong.args[0])) from None
    click.echo("\n".join(lines))
