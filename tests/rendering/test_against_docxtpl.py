"""Our papers against docxtpl's own: every file inside the package, byte for byte.

Known differences, all wanted: docxtpl adds empty properties and escapes properties twice, prints nothing for
a missing field, writes a tab as a run of its own, leaves a table cell without any paragraph (which Word does
not open), repairs grids of tables that no tag reshapes, and rewrites parts that hold no tags.
"""

from __future__ import annotations

import io
import struct
import zlib
from importlib import metadata
from typing import Any

import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import Environment
from lxml import etree

from pipeline import rendering

PEOPLE = [
    {"name": "Nguyễn Thị Ánh", "unit": "Phòng Tổ chức & Hành chính", "year": 2025, "note": ""},
    {"name": 'Lò Văn "Bảy"', "unit": "Phòng <Di sản>", "year": 2024, "note": "dòng 1\ndòng 2\n"},
    {"name": "Y'Bhăm Êban", "unit": "Ban {{ nội dung }} {% gốc %}", "year": 2023, "note": " có khoảng  "},
]
FACTS: dict[str, Any] = {
    "office": {"name": "SỞ NỘI VỤ TỈNH AN HÒA", "place": "An Hòa"},
    "title": "Về việc tặng Giấy khen",
    "people": PEOPLE,
    "nobody": [],
    "columns": ["Quý I", "Quý II", "Quý III", "Quý IV"],
    "prize": True,
    "colour": "FFCC00",
    "span": 2,
}


def letter(paper: Any) -> None:
    """Conditions, loops and tags cut over runs, in paragraphs."""
    cut = paper.add_paragraph("Kính gửi: ")
    for piece in ("{", "{ office", ".", "name", " }", "}, tại {{ office.place }}"):
        cut.add_run(piece).bold = piece == "name"
        wrong = OxmlElement("w:proofErr")
        wrong.set(qn("w:type"), "spellStart")
        cut._p.append(wrong)
    paper.add_paragraph("{{ title|upper }} và {{ title if prize else “khác” }}{# ghi chú cho người soạn #}")
    paper.add_paragraph("{%p if prize %}")
    paper.add_paragraph("Có tiền thưởng & quà < 1.000.000 đồng.")
    paper.add_paragraph("{%p elif nobody %}")
    paper.add_paragraph("Không ai.")
    paper.add_paragraph("{%p else %}")
    paper.add_paragraph("Không có tiền thưởng.")
    paper.add_paragraph("{%p endif %}")
    paper.add_paragraph("{%p for person in people %}")
    paper.add_paragraph("{{ loop.index }}. {{ person.name }}{% if not loop.last %};{% endif %}")
    paper.add_paragraph("{{ person.note }}")
    paper.add_paragraph("{%p endfor %}")
    paper.add_paragraph("{% for person in people %}{{ person.name }}, {% endfor %}")
    paper.add_paragraph("{% if nobody %}x{% endif %}")
    paper.add_paragraph().add_run("{%r if prize %}đậm{%r endif %}").bold = True


def table(paper: Any) -> None:
    """Rows repeated and chosen, a cell coloured, cells merged downwards."""
    grid = paper.add_table(6, 3, style="Table Grid")
    for column, heading in enumerate(("TT", "Họ và tên", "Ghi chú")):
        grid.cell(0, column).text = heading
    grid.cell(1, 0).text = "{%tr for person in people %}"
    grid.cell(2, 0).text = "{% cellbg colour %}{{ loop.index }}"
    grid.cell(2, 1).text = "{{ person.name }}\n{{ person.unit }}"
    grid.cell(2, 2).text = "{{ person.note }}"
    grid.cell(3, 0).text = "{%tr if person.year == 2024 %}"
    grid.cell(4, 0).text = "{% vm %}năm"
    grid.cell(4, 1).text = "{{ person.year }}"
    last = grid.add_row()
    grid.cell(5, 0).text = "{%tr endif %}"
    last.cells[0].text = "{%tr endfor %}"
    grid.add_row().cells[1].text = "Tổng: {{ people|length }}"


def columns(paper: Any) -> None:
    """Columns repeated, spanned and merged: the table's grid has to be put right."""
    grid = paper.add_table(2, 4, style="Table Grid")
    for row, text in enumerate(("{{ column }}", "{{ loop.index }}")):
        grid.cell(row, 0).text = "Họ và tên"
        grid.cell(row, 1).text = "{%tc for column in columns %}"
        grid.cell(row, 2).text = text
        grid.cell(row, 3).text = "{%tc endfor %}"
    spanned = paper.add_table(1, 3)
    spanned.cell(0, 0).text = "{% colspan span %}{{ title }}"
    spanned.cell(0, 1).text = "{{ title }}"
    merged = paper.add_table(1, 3)
    merged.cell(0, 0).text = "{%tc for column in columns %}"
    merged.cell(0, 1).text = "{% hm %}chung {{ title }}"
    merged.cell(0, 2).text = "{%tc endfor %}"


def edges(tools: Any, paper: Any) -> None:
    """Header with a PAGE field, first-page header, footer."""
    section = paper.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "{{ office.name }} - trang "
    tools.add_field(section.header.paragraphs[0], "PAGE")
    section.first_page_header.paragraphs[0].text = "{{ title }}"
    section.footer.paragraphs[0].text = "{% for person in people %}{{ person.name }}; {% endfor %}"
    tools.add_field(paper.add_paragraph("{{ title }}, "), "NUMPAGES")
    paper.core_properties.title = "{{ title }}"


def pictures(paper: Any) -> None:
    """A picture standing alone and one in a loop: drawings must be numbered apart."""
    rows = b"\0\xff\0\0" * 2
    packed = b"".join(_chunk(*piece) for piece in (
        (b"IHDR", struct.pack(">2L5B", 1, 2, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    ))  # fmt: skip
    image = b"\x89PNG\r\n\x1a\n" + packed
    paper.add_paragraph("{{ title }}").add_run().add_picture(io.BytesIO(image))
    paper.add_paragraph("{%p for person in people %}")
    paper.add_paragraph("{{ person.name }}").add_run().add_picture(io.BytesIO(image))
    paper.add_paragraph("{%p endfor %}")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def _properties(core: bytes) -> dict[str, str]:
    return {element.tag: element.text for element in etree.fromstring(core) if element.text}


def by_docxtpl(template: bytes) -> bytes:
    """The paper that docxtpl makes, its escaping on."""
    engine, target = DocxTemplate(io.BytesIO(template)), io.BytesIO()
    engine.render(FACTS, Environment(autoescape=True))
    engine.save(target)
    return target.getvalue()


@pytest.fixture
def templates(tools: Any) -> dict[str, bytes]:
    def edged(paper: Any) -> None:
        edges(tools, paper)

    writers = (letter, table, columns, edged, pictures)
    made = {write.__name__: tools.build(write) for write in writers}
    return {**made, "everything": tools.build(lambda paper: [write(paper) for write in writers])}


@pytest.mark.parametrize("name", ["letter", "table", "columns", "edged", "pictures", "everything"])
def test_every_member_is_docxtpls(tools: Any, templates: dict[str, bytes], name: str) -> None:
    template = templates[name]
    ours = tools.members(rendering.compile(template, name=f"{name}.docx").render(FACTS))
    theirs = tools.members(by_docxtpl(template))
    assert ours.keys() == theirs.keys()
    properties = "docProps/core.xml"
    assert _properties(ours.pop(properties)) == _properties(theirs.pop(properties))
    assert {part for part in ours if ours[part] != theirs[part]} == set()


def test_footnotes_are_filled_as_docxtpl_does(tools: Any) -> None:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    note = (
        f'<w:footnotes xmlns:w="{word}"><w:footnote w:id="1"><w:p><w:r><w:t>Theo {{{{ title }}}}</w:t></w:r>'
        "</w:p></w:footnote></w:footnotes>"
    ).encode()
    plain = tools.paragraphs("{{ title }}")
    parts = tools.members(plain)
    types = parts["[Content_Types].xml"].replace(
        b"</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'.encode()
    )
    rels = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="rId99" Type="{link}" Target="footnotes.xml"/></Relationships>'.encode(),
    )
    added = {"[Content_Types].xml": types, "word/_rels/document.xml.rels": rels, "word/footnotes.xml": note}
    template = tools.repacked(plain, added)
    ours = tools.members(rendering.compile(template, name="t.docx").render(FACTS))["word/footnotes.xml"]
    theirs = tools.members(by_docxtpl(template))["word/footnotes.xml"]
    assert "Theo Về việc tặng Giấy khen".encode() in ours
    assert etree.tostring(etree.fromstring(ours), method="c14n") == etree.tostring(
        etree.fromstring(theirs), method="c14n"
    )


def test_an_emptied_cell_keeps_the_paragraph_that_word_needs(tools: Any) -> None:
    def write(paper: Any) -> None:
        table = paper.add_table(1, 3)
        for cell, opening, closing in zip(
            table.rows[0].cells, ("if prize", "for p in nobody", "if prize"), ("endif", "endfor", "endif"), strict=True
        ):
            cell.text = "{%p " + opening + " %}"
            cell.add_paragraph("{{ title }}")
            cell.add_paragraph("{%p " + closing + " %}")
        table.cell(0, 2).add_paragraph("luôn có")

    template = tools.build(write)
    compiled = rendering.compile(template, name="t.docx")
    for prize, texts in ((True, ["Tặng", "", "Tặng\nluôn có"]), (False, ["", "", "luôn có"])):
        facts = {"prize": prize, "nobody": [], "title": "Tặng"}
        cells = tools.opened(compiled.render(facts)).tables[0].rows[0].cells
        assert [cell.text for cell in cells] == texts
        assert all(cell.paragraphs for cell in cells)


def test_a_tab_is_words_own_tab(tools: Any) -> None:
    template = tools.paragraphs("{{ title }}")
    ours = rendering.compile(template, name="t.docx").render({"title": "Nơi nhận:\tVăn thư\t"})
    assert tools.opened(ours).paragraphs[0].text == "Nơi nhận:\tVăn thư\t"


def test_the_docxtpl_whose_inner_steps_are_used() -> None:
    assert metadata.version("docxtpl") == "0.20.2"
