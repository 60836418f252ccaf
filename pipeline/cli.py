"""The command line. Heavy imports stay inside commands so that `--help` answers at once."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from pipeline import __version__, console

if TYPE_CHECKING:
    from pipeline.documents import Document
    from pipeline.findings import Finding
    from pipeline.run import Result

console.translate()  # before Click reads its own words for the declarations below

OPTIONS = "[TÙY CHỌN]"  # what gettext cannot reach
INPUT = click.argument("source", metavar="SỔ", type=click.Path(exists=True, path_type=Path))
FORMAT = click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True,
                      help="Cách in kết quả: chữ cho người đọc, hoặc một tài liệu JSON trên stdout.")  # fmt: skip


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="LỆNH [ĐỐI SỐ]...",
    options_metavar=OPTIONS,
)
@click.version_option(__version__, prog_name="thidua", message="%(prog)s %(version)s")
def cli() -> None:
    """Lập văn bản thi đua, khen thưởng của cơ quan từ một sổ Excel."""


@cli.command(options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--year", "year", metavar="NĂM", type=click.IntRange(2018, 2100), required=True,
              help="Năm thi đua.")  # fmt: skip
def init(file: Path, year: int) -> None:
    """Tạo sổ làm việc trống, có sẵn tiêu đề, danh sách chọn và hướng dẫn.

    \b
    Ví dụ: thidua init inputs/so-tai-chinh-2027.xlsx --year 2027
    """
    from pipeline import documents, workbook
    from pipeline.run import Exit

    if file.suffix.lower() != ".xlsx":
        raise click.BadParameter("tên tệp phải kết thúc bằng .xlsx", param_hint="TỆP")
    if file.exists():
        raise click.BadParameter(f"«{file}» đã có; chọn tên khác để không ghi đè", param_hint="TỆP")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        workbook.write_blank(file, year=year, papers=documents.labels())
    except OSError as failure:
        _fail(Exit.CANNOT_WRITE, f"Không ghi được «{file}» ({failure.strerror}).")
    click.echo(f"Đã tạo sổ làm việc: {file}")


@cli.command(options_metavar=OPTIONS)
@INPUT
@click.option("--report", metavar="TỆP.xlsx", type=click.Path(dir_okay=False, path_type=Path),
              help="Ghi bản sao của sổ có ô tô đỏ, ghi chú và sheet «Lỗi».")  # fmt: skip
@FORMAT
def check(source: Path, report: Path | None, style: str) -> None:
    """Đọc sổ, kiểm tra dữ liệu và điều kiện khen thưởng; không lập văn bản nào.

    \b
    Ví dụ: thidua check inputs/vi-du-co-loi.xlsx --report ket-qua-kiem-tra.xlsx
    """
    from pipeline import run as journey
    from pipeline import workbook

    result = journey.check(source)
    if report is not None:
        try:
            workbook.annotate(source, report, result.findings)
        except (OSError, ValueError) as failure:
            _fail(journey.Exit.CANNOT_WRITE, f"Không ghi được bản sao «{report}» ({failure}).")
        click.echo(f"Đã ghi bản sao có đánh dấu: {report}", err=True)
    _tell(result, style)


@cli.command(options_metavar=OPTIONS)
@INPUT
@click.option("-o", "--output", "outputs", metavar="THƯ_MỤC", type=click.Path(file_okay=False, path_type=Path), default=Path("outputs"),
              show_default=True, help="Thư mục chứa kết quả; mỗi đợt xét một thư mục con.")  # fmt: skip
@click.option("--only", metavar="MÃ", multiple=True, help="Chỉ lập loại văn bản này; dùng được nhiều lần.")
@click.option("--templates", metavar="THƯ_MỤC", type=click.Path(exists=True, file_okay=False, path_type=Path), multiple=True,
              help="Thư mục mẫu Word riêng của cơ quan, được tìm trước.")  # fmt: skip
@click.option("--final", is_flag=True, help="Bản chính thức: từ chối nếu còn thiếu bất cứ chỗ nào.")
@FORMAT
def run(
    source: Path, outputs: Path, only: tuple[str, ...], templates: tuple[Path, ...], final: bool, style: str
) -> None:
    """Lập toàn bộ văn bản của đợt xét vào thư mục kết quả.

    \b
    Ví dụ: thidua run inputs/so-tai-chinh-2026.xlsx
           thidua run inputs/so-tai-chinh-2026.xlsx --only giay_khen --final
    """
    from pipeline import documents
    from pipeline import run as journey

    unknown = sorted(set(only) - set(documents.labels()))
    if unknown:
        raise click.BadParameter(f"không có loại văn bản {', '.join(unknown)}; các mã: {', '.join(documents.labels())}",
                                 param_hint="--only")  # fmt: skip
    order = journey.Order(source, outputs, only, templates, final)
    _tell(journey.run(order, _progress), style)


@cli.command(options_metavar=OPTIONS)
@click.argument("folder", metavar="THƯ_MỤC", type=click.Path(exists=True, file_okay=False, path_type=Path))
@FORMAT
def verify(folder: Path, style: str) -> None:
    """So thư mục kết quả với bảng kê: tệp mất, tệp bị sửa, tệp lạ.

    \b
    Ví dụ: thidua verify outputs/so-tai-chinh-2026
    """
    from pipeline import dossier
    from pipeline.run import Exit

    findings = dossier.verify(folder)
    _print_findings(findings, style)
    if findings:
        sys.exit(Exit.VERIFICATION)
    click.echo("Thư mục đúng với bảng kê.", err=style == "json")


@cli.command(options_metavar=OPTIONS)
@INPUT
@click.option("--report", metavar="TỆP.xlsx", type=click.Path(dir_okay=False, path_type=Path),
              help="Ghi kết quả thành bảng tính, mỗi năm một sheet.")  # fmt: skip
@FORMAT
def outlook(source: Path, report: Path | None, style: str) -> None:
    """Ai đạt danh hiệu, hình thức cao hơn trong năm xét và năm sau, còn thiếu gì.

    \b
    Ví dụ: thidua outlook inputs/so-tai-chinh-2026.xlsx --report trien-vong-2026.xlsx
    """
    from pipeline import run as journey
    from pipeline.eligibility import prospects

    result, found = journey.look_ahead(source, report)
    if result.review is None or result.exit is not journey.Exit.DONE:
        _tell(result, style)
    if style == "json":
        _print_findings(result.findings, style, prospects=[prospects.as_dict(p) for p in found])
    else:
        click.echo("\n".join(prospects.told(found, result.review)))


@cli.command(options_metavar=OPTIONS)
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


@cli.group(subcommand_metavar="LỆNH", options_metavar=OPTIONS)
def templates() -> None:
    """Dựng và kiểm tra mẫu Word."""


@templates.command("build", options_metavar=OPTIONS)
def templates_build() -> None:
    """Dựng lại mẫu Word từ bố cục đã khai báo.

    \b
    Ví dụ: thidua templates build
    """
    from pipeline import documents, stationery

    changed = stationery.build(documents.templated())
    for path in changed:
        click.echo(f"Đã dựng {path.name}")
    click.echo(f"{len(changed)} mẫu thay đổi, {len(documents.templated()) - len(changed)} mẫu giữ nguyên.")


@templates.command("check", options_metavar=OPTIONS)
@click.option("--templates", "folders", metavar="THƯ_MỤC", type=click.Path(exists=True, file_okay=False, path_type=Path), multiple=True,
              help="Thư mục mẫu Word riêng của cơ quan.")  # fmt: skip
@FORMAT
def templates_check(folders: tuple[Path, ...], style: str) -> None:
    """Kiểm tra mẫu Word: đọc được, an toàn, chỉ dùng các trường mà văn bản có.

    \b
    Ví dụ: thidua templates check --templates mau-cua-co-quan
    """
    from pipeline import documents, stationery
    from pipeline.findings import has_errors
    from pipeline.run import Exit

    findings = [
        f for kind in documents.templated() for f in stationery.check_file(stationery.locate(kind, folders), kind)
    ]
    findings += stationery.drift(documents.templated()) if not folders else []
    _print_findings(findings, style)
    if has_errors(findings):
        sys.exit(Exit.TEMPLATE)
    click.echo(f"{len(documents.templated())} mẫu dùng được.", err=style == "json")


# --- what people see ------------------------------------------------------------------------------
def _progress(label: str, items: Sequence[Document]) -> Iterable[Document]:
    with click.progressbar(items, label=label, file=sys.stderr, show_pos=True, hidden=not sys.stderr.isatty()) as bar:
        yield from bar


def _print_findings(findings: Sequence[Finding], style: str, **extra: object) -> None:
    if style == "json":
        click.echo(
            json.dumps({"findings": [f.as_dict() for f in findings], **extra}, ensure_ascii=False, indent=1)
        )
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


def _tell(result: Result, style: str) -> NoReturn:
    from pipeline.findings import counts
    from pipeline.run import EXIT_MEANINGS

    found = {str(level): n for level, n in counts(result.findings).items()}
    _print_findings(result.findings, style, exit=int(result.exit), counts=found, papers=list(result.papers),
                    failed=list(result.failed), folder=str(result.folder) if result.folder else None)  # fmt: skip
    say = (
        f"Kết thúc: {EXIT_MEANINGS[result.exit]} ({', '.join(f'{n} {level}' for level, n in found.items())})."
    )
    if result.folder:
        say += f"\n{len(result.papers)} văn bản trong {result.folder}, lập mới {len(result.made)}."
    click.echo(say, err=True)
    sys.exit(result.exit)


def _fail(code: int, message: str) -> NoReturn:
    click.echo(f"Lỗi: {message}", err=True)
    sys.exit(code)


def main() -> None:
    """Entry point: Vietnamese messages, UTF-8 streams, documented exit codes, no tracebacks."""
    console.prepare()
    try:
        cli(prog_name="thidua", standalone_mode=False)
    except click.exceptions.Exit as leave:
        sys.exit(leave.exit_code)
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nĐã ngắt; chạy lại cùng lệnh để làm tiếp.", err=True)
        sys.exit(130)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)
    except Exception as failure:
        from pipeline.run import Exit

        if os.environ.get("THIDUA_GO_LOI"):
            raise
        where = failure.__traceback__
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        spot = f"{Path(where.tb_frame.f_code.co_filename).stem}:{where.tb_lineno}" if where else "?"
        _fail(
            Exit.UNEXPECTED,
            f"Chương trình gặp trường hợp chưa lường trước ({type(failure).__name__} ở {spot}). Văn bản đã có không bị "
            "ảnh hưởng. Gửi dòng này và sổ làm việc (đã bỏ thông tin riêng) cho người phụ trách phần mềm.",
        )
