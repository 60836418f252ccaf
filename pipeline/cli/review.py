"""Commands on a review: its workbook made and checked, its papers made and compared, what is within reach."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.cli.declaring import FORMAT, INPUT, OPTIONS, REPORT
from pipeline.cli.telling import fail, print_findings, progress, tell
from pipeline.findings import reason
from pipeline.pdf import ENGINES


@click.command(options_metavar=OPTIONS)
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
        fail(Exit.CANNOT_WRITE, f"Không ghi được «{file}» ({reason(failure)}).")
    click.echo(f"Đã tạo sổ làm việc: {file}")


@click.command(options_metavar=OPTIONS)
@INPUT
@click.option("--report", metavar="TỆP.xlsx", type=REPORT,
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
            fail(journey.Exit.CANNOT_WRITE, f"Không ghi được bản sao «{report}» ({reason(failure)}).")
        click.echo(f"Đã ghi bản sao có đánh dấu: {report}", err=True)
    tell(result, style)


@click.command(options_metavar=OPTIONS)
@INPUT
@click.option("-o", "--output", "outputs", metavar="THƯ_MỤC", type=click.Path(file_okay=False, path_type=Path),
              default=Path("outputs"), show_default=True,
              help="Thư mục chứa kết quả; mỗi đợt xét một thư mục con.")  # fmt: skip
@click.option("--only", metavar="MÃ", multiple=True,
              help="Chỉ lập loại văn bản này (mã xem ở thidua papers); dùng được nhiều lần.")  # fmt: skip
@click.option("--templates", metavar="THƯ_MỤC", type=click.Path(exists=True, file_okay=False, path_type=Path),
              multiple=True, help="Thư mục mẫu Word riêng của cơ quan, được tìm trước.")  # fmt: skip
@click.option("--final", is_flag=True, help="Bản chính thức: từ chối nếu còn thiếu bất cứ chỗ nào.")
@click.option("--pdf", "printed", is_flag=True,
              help="Thêm bản PDF của mỗi văn bản, và mỗi hồ sơ đề nghị đóng thành một tệp PDF.")  # fmt: skip
@click.option("--pdf-engine", "engine", type=click.Choice(ENGINES), default="auto",
              show_default=True, help="Chương trình chuyển PDF; auto: LibreOffice, không có thì dxpdf.")  # fmt: skip
@click.option(
    "--pdfa", "archival", is_flag=True, help="Bản PDF để lưu trữ lâu dài (tự khai PDF/A-2b); cần LibreOffice."
)
@click.option("--open", "shown", is_flag=True, help="Lập xong thì mở trang kết quả.")
@FORMAT
def run(
    source: Path, outputs: Path, only: tuple[str, ...], templates: tuple[Path, ...], final: bool,
    printed: bool, engine: str, archival: bool, shown: bool, style: str,
) -> None:  # fmt: skip
    """Lập toàn bộ văn bản của đợt xét vào thư mục kết quả.

    \b
    Ví dụ: thidua run inputs/so-tai-chinh-2026.xlsx
           thidua run inputs/so-tai-chinh-2026.xlsx --pdf --open
           thidua run inputs/so-tai-chinh-2026.xlsx --only giay_khen --final
    """
    from pipeline import documents
    from pipeline import run as journey

    unknown = sorted(set(only) - set(documents.labels()))
    if unknown:
        known = ", ".join(documents.labels())
        raise click.BadParameter(f"không có loại văn bản {', '.join(unknown)}; các mã: {known}", param_hint="--only")
    wanted = engine if printed or archival or engine != "auto" else ""
    order = journey.Order(source, outputs, only, templates, final, wanted, archival)
    result = journey.run(order, progress)
    if shown and result.page is not None:
        click.launch(str(result.page))
    tell(result, style)


@click.command(options_metavar=OPTIONS)
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
    print_findings(findings, style)
    if findings:
        sys.exit(Exit.VERIFICATION)
    click.echo("Thư mục đúng với bảng kê.", err=style == "json")


@click.command(options_metavar=OPTIONS)
@INPUT
@click.option("--report", metavar="TỆP.xlsx", type=REPORT, help="Ghi kết quả thành bảng tính, mỗi năm một sheet.")
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
        tell(result, style)
    if style == "json":
        print_findings(result.findings, style, prospects=[prospects.as_dict(p) for p in found])
    else:
        click.echo("\n".join(prospects.told(found, result.review)))
