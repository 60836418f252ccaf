"""The command that judges any finished paper, rule by rule, and mends what is safe to mend."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.declaring import FORMAT, OPTIONS
from pipeline.cli.telling import fail, print_findings
from pipeline.findings import reason

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.linting import Report, Verdict

_TEXT = (".txt", ".md")
_PAPERS = (".docx", ".pdf", ".txt")


@click.command(options_metavar=OPTIONS)
@click.argument("named", metavar="TỆP…", nargs=-1, type=click.Path(path_type=Path))
@click.option("--rules", "listing", is_flag=True, help="Chỉ liệt kê mọi quy tắc: mã, điều phải đúng, nguồn.")
@click.option("--all", "everything", is_flag=True, help="In cả quy tắc đạt và quy tắc không đánh giá được.")
@click.option("--fix", is_flag=True,
              help="Ghi bản sao đã sửa mã chữ, khoảng trắng, gạch nối, ngoặc kép; giữ nguyên định dạng.")  # fmt: skip
@click.option("-o", "--output", metavar="TỆP", type=click.Path(dir_okay=False, path_type=Path),
              help="Nơi ghi bản đã sửa; không ghi thì đặt cạnh tệp gốc, tên thêm «.da-sua».")  # fmt: skip
@FORMAT
def lint(named: tuple[Path, ...], listing: bool, everything: bool, fix: bool, output: Path | None, style: str) -> None:
    """Soát văn bản .docx, .pdf, .txt bất kỳ: thể thức, năm và ngày, căn cứ, đánh số, từ ngữ, chỗ còn sót.

    Chỉ vào một thư mục thì soát mọi tệp ấy trong đó.

    \b
    Ví dụ: thidua lint ke-hoach-2026.docx
           thidua lint van-ban --all
           thidua lint ke-hoach-2026.docx --fix
    """
    if listing:
        _print_rules(style)
        return
    if not named:
        raise click.UsageError("Ghi ít nhất một tệp cần soát, hoặc dùng --rules.")
    files = [file for path in named for file in _files(path)]
    if not files:
        raise click.BadParameter("thư mục không có tệp .docx, .pdf, .txt nào", param_hint="TỆP…")
    if output is not None and (not fix or len(files) > 1):
        raise click.BadParameter("chỉ dùng cùng --fix và với một tệp", param_hint="-o")
    from pipeline.linting import lint as judge

    reports = [judge(file) for file in files]
    _print_reports(reports, everything, style)
    if fix:
        for file, report in zip(files, reports, strict=True):
            if report.refused is None:
                _mend(file, output)
    _leave(reports)


def _files(path: Path) -> list[Path]:
    """The file itself, or every paper in a folder but what Word keeps while one is open."""
    if not path.is_dir():
        return [path]
    return sorted(f for f in path.rglob("*") if f.suffix.lower() in _PAPERS and not f.name.startswith("~$"))


def _leave(reports: Sequence[Report]) -> None:
    """The exit code: unreadable files first, then errors."""
    from pipeline.findings import has_errors
    from pipeline.run import Exit

    if any(report.refused for report in reports):
        sys.exit(Exit.REFUSED)
    if has_errors(finding for report in reports for finding in report.findings()):
        sys.exit(Exit.VERIFICATION)


# --- what is printed ------------------------------------------------------------------------------------
def _print_rules(style: str) -> None:
    from pipeline.linting import GROUPS, rules

    known = rules()
    if style == "json":
        told = [{"id": r.id, "group": r.group, "title": r.title, "source": r.source} for r in known]
        click.echo(json.dumps({"groups": GROUPS, "rules": told}, ensure_ascii=False, indent=1))
        return
    for group, name in GROUPS.items():
        of_group = [rule for rule in known if rule.group == group]
        click.echo(f"{name.upper()} ({len(of_group)})")
        for rule in of_group:
            click.echo(f"  {rule.id:<44} {rule.title}{f' ({rule.source})' if rule.source else ''}")
    click.echo(f"Tất cả {len(known)} quy tắc.", err=True)


def _print_reports(reports: Sequence[Report], everything: bool, style: str) -> None:
    found: list[Finding] = [finding for report in reports for finding in report.findings()]
    if style == "json":
        print_findings(found, style, files=[_as_data(report, everything) for report in reports])
        return
    for report in reports:
        click.echo(report.file)
        print_findings(report.findings(), style)
        if everything:
            for line in _verdicts(report):
                click.echo(line)
        if report.refused is None:
            counts = ", ".join(f"{n} {answer}" for answer, n in report.counts().items())
            click.echo(f"{report.file}: {counts}.", err=True)


def _as_data(report: Report, everything: bool) -> dict[str, object]:
    counts = {str(answer): n for answer, n in report.counts().items()}
    told: dict[str, object] = {"file": report.file, "read": report.refused is None, "counts": counts}
    if everything:
        told["verdicts"] = [{"id": v.rule.id, "answer": str(v.answer), "hits": len(v.hits)} for v in report.verdicts]
    return told


def _verdicts(report: Report) -> Iterator[str]:
    """Every rule by its answer, those that were breached left to the findings above."""
    from pipeline.linting import Answer

    for answer in (Answer.MET, Answer.UNJUDGED):
        of_answer: list[Verdict] = [v for v in report.verdicts if v.answer is answer]
        yield f"{str(answer).upper()} ({len(of_answer)})"
        yield from (f"  {verdict.rule.id:<44} {verdict.rule.title}" for verdict in of_answer)


# --- repairs --------------------------------------------------------------------------------------------
def _mend(file: Path, output: Path | None) -> None:
    """A copy with every safe repair, beside the file or where `output` says; never over an existing file."""
    from pipeline.linting.fixing import fix_docx, fix_text
    from pipeline.linting.reading import decoded
    from pipeline.run import Exit

    ending = file.suffix.lower()
    if ending == ".pdf":
        click.echo(f"{file.name}: không sửa được tệp PDF; hãy sửa tệp Word gốc rồi xuất lại.", err=True)
        return
    target = output or file.with_name(f"{file.stem}.da-sua{file.suffix}")
    if target.exists():
        fail(Exit.CANNOT_WRITE, f"«{target}» đã có; chọn tên khác bằng -o để không ghi đè.")
    content = file.read_bytes()
    if ending in _TEXT:
        text, repairs = fix_text(decoded(content))
        mended = text.encode("utf-8")
    else:
        mended, repairs = fix_docx(content)
    if not repairs:
        click.echo(f"{file.name}: không có chỗ nào sửa tự động được.", err=True)
        return
    try:
        target.write_bytes(mended)
    except OSError as failure:
        fail(Exit.CANNOT_WRITE, f"Không ghi được «{target}» ({reason(failure)}).")
    for repair in repairs:
        click.echo(f"  đã sửa: {repair}", err=True)
    click.echo(f"Đã ghi bản sửa {len(repairs)} chỗ: {target}", err=True)
