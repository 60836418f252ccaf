"""How fast templates are filled: this pipeline against docxtpl used in the plain way, in one run.

    python benchmarks/rendering.py [--rounds N]

Two papers are made in code: a decision of two pages with a table of 20 rows, and a certificate of one page
with a picture as its frame. Every engine fills the same templates with the same facts and writes each paper
to a new file. Engines take turns within a round, CPU time is what counts, and a ratio compares two engines of
the same round; the median over the rounds is shown with the smallest and the largest.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import random
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from docx import Document
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docxtpl import DocxTemplate

from pipeline import rendering

Facts = dict[str, Any]
Fill = Callable[[Facts], bytes]


def blank_paper() -> Paper:
    """A paper without the 800 kB of styles that python-docx ships and that no real file of Word carries."""
    paper = Document()
    used = {"Normal", "Header", "Table Grid", "Default Paragraph Font", "Normal Table", "Table Normal"}
    styles = paper.styles.element
    for style in list(styles.findall(qn("w:style"))):
        if style.find(qn("w:name")).get(qn("w:val")) not in {*used, "header"}:
            styles.remove(style)
    for owner in (paper.part, paper.part.package):
        for key, link in list(owner.rels.items()):
            if link.reltype.rpartition("/")[2] in ("stylesWithEffects", "customXml", "thumbnail"):
                del owner.rels[key]
    section = paper.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    paper.styles["Normal"].font.name = "Times New Roman"
    paper.styles["Normal"].font.size = Pt(14)
    return paper


def page_number(paragraph: Any) -> None:
    """A PAGE field, as Word writes it."""
    for kind, text in (("begin", ""), ("", "PAGE"), ("separate", ""), ("", "1"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif text == "PAGE":
            code = OxmlElement("w:instrText")
            code.text = text
            run._r.append(code)
        else:
            run.text = text


def dressed(paper: Paper) -> None:
    """The attributes and properties that Word itself writes on every paragraph and run."""
    for paragraph in paper.element.body.iter(qn("w:p")):
        for mark in ("w:rsidR", "w:rsidRDefault", "w:rsidP"):
            paragraph.set(qn(mark), "00A77B3E")
        spacing = OxmlElement("w:spacing")
        for side in ("w:before", "w:after"):
            spacing.set(qn(side), "40")
        paragraph.get_or_add_pPr().append(spacing)
        for run in paragraph.findall(qn("w:r")):
            run.set(qn("w:rsidRPr"), "00D31D50")
            properties = run.get_or_add_rPr()
            for name, attribute, value in (
                ("w:rFonts", "w:ascii", "Times New Roman"), ("w:sz", "w:val", "22"),
                ("w:szCs", "w:val", "22"), ("w:lang", "w:val", "vi-VN"),
            ):  # fmt: skip
                setting = OxmlElement(name)
                setting.set(qn(attribute), value)
                properties.append(setting)


def saved(paper: Paper) -> bytes:
    """The paper's bytes."""
    dressed(paper)
    target = io.BytesIO()
    paper.save(target)
    return target.getvalue()


COLUMNS = {
    "full_name": "Họ và tên", "position": "Chức vụ", "unit": "Đơn vị",
    "year": "Năm", "achievement": "Thành tích", "prize": "Tiền thưởng",
}  # fmt: skip


def decision() -> tuple[bytes, Facts]:
    """Quyết định khen thưởng: two pages, 26 single fields, a table of 20 rows and 6 columns."""
    paper = blank_paper()
    page_number(paper.sections[0].header.paragraphs[0])
    head = paper.add_table(2, 2)
    head.cell(0, 0).text = "{{ office.parent }}\n{{ office.name }}"
    head.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    head.cell(1, 0).text = "Số: {{ number }}/{{ symbol }}"
    head.cell(1, 1).text = "{{ office.place }}, ngày {{ day }} tháng {{ month }} năm {{ year }}"
    paper.add_paragraph("QUYẾT ĐỊNH\nVề việc {{ subject }}")
    paper.add_paragraph("{{ authority }}")
    for number in range(1, 9):
        paper.add_paragraph(f"Căn cứ {{{{ basis_{number} }}}};")
    article = paper.add_paragraph("Điều 1. ")
    for piece in ("{", "{ article", "_1 ", "}} gồm {{ people|length }} cá nhân có tên trong bảng sau:"):
        article.add_run(piece)
    table = paper.add_table(4, len(COLUMNS), style="Table Grid")
    table.cell(1, 0).text = "{%tr for person in people %}"
    table.cell(3, 0).text = "{%tr endfor %}"
    for column, (name, heading) in enumerate(COLUMNS.items()):
        table.cell(0, column).text = heading
        table.cell(2, column).text = f"{{{{ person.{name} }}}}"
    paper.add_paragraph("Điều 2. {{ article_2 }}")
    paper.add_paragraph("{%p if prize %}")
    paper.add_paragraph("Điều 3. {{ article_3 }}")
    paper.add_paragraph("{%p endif %}")
    foot = paper.add_table(1, 2)
    foot.cell(0, 0).text = "Nơi nhận:\n- {{ recipient_1 }};\n- {{ recipient_2 }};\n- Lưu: VT."
    foot.cell(0, 1).text = "{{ signer_role }}\n\n\n{{ signer }}"
    facts: Facts = {
        "office": {"parent": "UBND TỈNH AN HÒA", "name": "SỞ VĂN HÓA & THỂ THAO", "place": "An Hòa"},
        "number": 125, "symbol": "QĐ-SVHTT", "day": "05", "month": "01", "year": 2026, "prize": True,
        "subject": "tặng Giấy khen cho các cá nhân có thành tích xuất sắc", "authority": "GIÁM ĐỐC SỞ",
        "signer_role": "GIÁM ĐỐC", "signer": "Trần Thị Hồng Ánh", "recipient_1": "Như Điều 3",
        "recipient_2": "Phòng Tổ chức - Hành chính",
        **{f"article_{n}": f"nội dung của điều thứ {n} trong quyết định này, đủ một dòng" for n in (1, 2, 3)},
        **{f"basis_{n}": f"văn bản thứ {n} về tổ chức và hoạt động của cơ quan" for n in range(1, 9)},
        "people": [
            {"full_name": f"Nguyễn Thị Hương {n}", "position": "Chuyên viên", "year": 2025,
             "unit": "Phòng Quản lý <Di sản>", "prize": 1_404_000,
             "achievement": "Có sáng kiến & chuyên cần"}
            for n in range(1, 21)
        ],
    }  # fmt: skip
    return saved(paper), facts


def picture(width: int = 300, height: int = 250) -> bytes:
    """A PNG of noise, about as heavy as the scanned frame of a certificate, the same in every run."""
    noise = random.Random(1)
    rows = b"".join(b"\0" + noise.randbytes(width * 3) for _ in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    header = struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)
    packed = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + packed + chunk(b"IEND", b"")


def certificate() -> tuple[bytes, Facts]:
    """Giấy khen: one landscape page, 10 fields, a frame of about 225 kB."""
    paper = blank_paper()
    section = paper.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    paper.add_paragraph().add_run().add_picture(io.BytesIO(picture()), width=Cm(10))
    names = ("office", "title", "person", "position", "unit", "achievement", "place", "day", "no", "signer")
    for name in names:
        paper.add_paragraph(f"{{{{ {name} }}}}")
    return saved(paper), {name: f"Giá trị của mục {name} trong giấy khen" for name in names}


def plain_docxtpl(template: Path) -> Fill:
    """docxtpl as its manual shows it: the file opened anew for each paper."""

    def fill(facts: Facts) -> bytes:
        paper, target = DocxTemplate(template), io.BytesIO()
        paper.render(facts, autoescape=True)
        paper.save(target)
        return target.getvalue()

    return fill


def engines(template: Path, facts: Facts) -> dict[str, Fill]:
    """The ways of filling, by name; the last only hands over a finished paper (the price of writing)."""
    data = template.read_bytes()
    ways: dict[str, Fill] = {"docxtpl": plain_docxtpl(template)}
    for level in (1, 6):
        ways[f"pipeline, zlib {level}"] = rendering.compile(data, name=template.name, level=level).render
    if importlib.util.find_spec("isal") is not None:
        ways["pipeline, isal 1"] = rendering.compile(data, name=template.name, deflate="isal").render
    finished = ways["pipeline, zlib 1"](facts)
    ways["chỉ ghi tệp"] = lambda _: finished
    return ways


def speed(fill: Fill, facts: Facts, folder: Path, count: int) -> float:
    """Papers per second of CPU, written to new files of a new folder."""
    folder.mkdir()
    start = time.process_time()
    for number in range(count):
        (folder / f"{number}.docx").write_bytes(fill(facts))
    spent = time.process_time() - start
    shutil.rmtree(folder)
    return count / spent


def measure(name: str, template: Path, facts: Facts, folder: Path, rounds: int) -> None:
    """One table: an engine a row."""
    ways = engines(template, facts)
    speeds: dict[str, list[float]] = {way: [] for way in ways}
    for turn in range(rounds):
        for number, (way, fill) in enumerate(ways.items()):
            count = 20 if way == "docxtpl" else 300
            speeds[way].append(speed(fill, facts, folder / f"{name}-{turn}-{number}", count))
    row = "  {:<18}{:>18}{:>28}{:>14}".format
    print("\n" + row("cách điền", "văn bản/giây CPU", "so với docxtpl (từ - đến)", "tệp (byte)"))
    for way, fill in ways.items():
        ratios = [own / base for own, base in zip(speeds[way], speeds["docxtpl"], strict=True)]
        spread = f"{statistics.median(ratios):.0f} ({min(ratios):.0f}-{max(ratios):.0f})"
        print(row(way, f"{statistics.median(speeds[way]):.0f}", spread, f"{len(fill(facts)):,}"))


def peak(way: str, count: int) -> str:
    """The memory peak of a process that fills `count` decisions one way, in MiB."""
    command = [sys.executable, __file__, "--peak", way, "--count", str(count)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def report_peak(way: str, count: int) -> None:
    """Fill decisions and print this process's memory peak."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "quyet_dinh.docx"
        data, facts = decision()
        template.write_bytes(data)
        compiled = rendering.compile(data, name=template.name)
        fill = plain_docxtpl(template) if way == "docxtpl" else compiled.render
        for _ in range(count):
            fill(facts)
    # Not getrusage: a child's figure there begins at its parent's.
    status = Path("/proc/self/status").read_text()
    print(int(status.partition("VmHWM:")[2].split()[0]) // 1024)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--peak", choices=("docxtpl", "pipeline"), help=argparse.SUPPRESS)
    parser.add_argument("--count", type=int, default=1, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peak:
        report_peak(options.peak, options.count)
        return
    # A folder kept in memory, where there is one: engines are compared, not disks.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
        folder = Path(place)
        for name, (data, facts) in {"quyet_dinh": decision(), "giay_khen": certificate()}.items():
            template = folder / f"{name}.docx"
            template.write_bytes(data)
            start = time.process_time()
            rendering.compile(data, name=template.name)
            print(f"{name}: biên dịch một lần {1000 * (time.process_time() - start):.0f} ms", end="")
            measure(name, template, facts, folder, options.rounds)
            print()
    print("Bộ nhớ cao nhất (MiB), quyet_dinh:")
    for way, count in (("docxtpl", 1), ("docxtpl", 100), ("pipeline", 1), ("pipeline", 10_000)):
        print(f"  {way:<10} {count:>6} văn bản: {peak(way, count)}")


if __name__ == "__main__":
    main()
