"""`thidua diff`: two outputs folders, two workbooks or two papers compared."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from pipeline.cli.declaring import FORMAT, OPTIONS, REPORT
from pipeline.cli.telling import fail, print_findings
from pipeline.findings import reason

if TYPE_CHECKING:
    from pipeline.comparing import Comparison

_ANY = click.Path(exists=True, path_type=Path)


def _two_years(context: click.Context, option: click.Parameter, value: str | None) -> tuple[int, int] | None:
    """Two years, as in 2021:2022."""
    if value is None:
        return None
    old, _, new = value.partition(":")
    if not (len(old) == len(new) == 4 and old.isdecimal() and new.isdecimal()):
        raise click.BadParameter(f"«{value}» không phải hai năm viết như 2021:2022", context, option)
    return int(old), int(new)


@click.command(options_metavar=OPTIONS)
@click.argument("old", metavar="CŨ", type=_ANY)
@click.argument("new", metavar="MỚI", type=_ANY)
@click.option("-o", "--output", "page", metavar="TỆP.html", type=REPORT,
              help="Ghi bản so sánh đầy đủ thành một trang đọc được bằng trình duyệt, in được.")  # fmt: skip
@click.option("--word", metavar="TỆP.docx|THƯ_MỤC", type=click.Path(path_type=Path),
              help="Ghi văn bản Word có theo dõi thay đổi; so hai thư mục thì ghi vào thư mục này.")  # fmt: skip
@click.option("--align-years", is_flag=True, help="Chuyển các năm của bản cũ sang năm của bản mới trước khi so.")
@click.option(
    "--years", metavar="CŨ:MỚI", callback=_two_years, help="Như --align-years, nói rõ hai năm, ví dụ 2021:2022."
)
@click.option("--old-book", metavar="SỔ", type=_ANY, help="Sổ đã dùng để lập thư mục cũ.")
@click.option("--new-book", metavar="SỔ", type=_ANY, help="Sổ đã dùng để lập thư mục mới.")
@click.option("--exit-code", is_flag=True, help="Thoát với mã 1 khi hai bên khác nhau.")
@FORMAT
def diff(
    old: Path, new: Path, page: Path | None, word: Path | None, align_years: bool, years: tuple[int, int] | None,
    old_book: Path | None, new_book: Path | None, exit_code: bool, style: str,
) -> None:  # fmt: skip
    """So hai thư mục kết quả, hai sổ hoặc hai văn bản: khác chỗ nào, do dòng nào của sổ.

    \b
    Ví dụ: thidua diff outputs/cu outputs/moi -o so-sanh.html
           thidua diff ke-hoach-2021.docx ke-hoach-2022.docx --align-years --word thay-doi.docx
    """
    from pipeline import comparing
    from pipeline.run import Exit

    _keep_apart((old, new), {"--output": page, "--word": word})
    align: tuple[int, int] | Literal["auto"] | None = years or ("auto" if align_years else None)
    found = comparing.compare(old, new, align=align, old_book=old_book, new_book=new_book)
    if found.refused:
        print_findings(found.findings, style)
        sys.exit(Exit.USAGE)
    _show(found, style)
    if page is not None:
        _write(page, comparing.as_html(found))
        click.echo(f"Đã ghi bản so sánh: {page}", err=True)
    if word is not None:
        _write_word(found, old, new, word)
    sys.exit(Exit.REFUSED if exit_code and found.differs else Exit.DONE)


def _keep_apart(compared: tuple[Path, Path], targets: dict[str, Path | None]) -> None:
    """Nothing is written over, or into, what is being compared."""
    for option, target in targets.items():
        for path in compared:
            if target is not None and (
                target.resolve() == path.resolve() or path.resolve() in target.resolve().parents
            ):
                raise click.BadParameter(f"«{target}» nằm ở nơi đang so; ghi ra chỗ khác", param_hint=option)


def _show(found: Comparison, style: str) -> None:
    from pipeline import comparing

    if style == "json":
        print_findings(found.findings, style, **comparing.as_dict(found))
        return
    click.echo("\n".join(comparing.as_lines(found)))
    if found.findings:
        click.echo()
        print_findings(found.findings, style)


def _write(path: Path, content: bytes) -> None:
    from pipeline.run import Exit

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as failure:
        fail(Exit.CANNOT_WRITE, f"Không ghi được «{path}» ({reason(failure)}). Đóng tệp nếu đang mở rồi chạy lại.")


def _write_word(found: Comparison, old: Path, new: Path, target: Path) -> None:
    """Tracked changes: one file for two papers, a folder of them for two folders."""
    from pipeline import comparing
    from pipeline.run import Exit

    many = found.sort is comparing.Sort.FOLDERS
    if not many and (old.suffix.lower() != ".docx" or target.suffix.lower() != ".docx"):
        raise click.BadParameter("chỉ so được hai tệp .docx hoặc hai thư mục, ghi ra tệp .docx", param_hint="--word")
    if many and target.is_file():
        raise click.BadParameter("so hai thư mục thì ghi ra một thư mục", param_hint="--word")
    written = 0
    try:
        for file, content in comparing.redlines(found, old, new):
            _write(target / file if many else target, content)
            written += 1
    except comparing.MissingEngineError as missing:
        fail(Exit.MISSING, str(missing))
    except comparing.RedlineError as failure:
        fail(Exit.SOME_FAILED, f"{failure}")
    said = (
        f"Đã ghi {written} văn bản có theo dõi thay đổi: {target}" if written else "Không có văn bản Word nào thay đổi."
    )
    click.echo(said, err=True)
