"""What a compiled template promises: its fields, its digest, the same bytes, an ordinary docx."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from pipeline import rendering
from pipeline.rendering.package import open_package

SCHEMA = {"office": {"name": None, "place": None}, "people": [{"name": None, "awards": [None]}], "year": None}
FACTS = {
    "office": {"name": "Sở Nội vụ"},
    "people": [
        {"name": "Nguyễn Thị Ánh", "awards": ["Giấy khen", "Bằng khen"]},
        {"name": "Y Wang", "awards": []},
    ],
    "year": 2025,
}


@pytest.fixture
def template(tools: Any) -> bytes:
    def write(paper: Any) -> None:
        paper.add_paragraph("{{ office.name }}, năm {{ year }}")
        table = paper.add_table(3, 2, style="Table Grid")
        table.cell(0, 0).text = "{%tr for person in people if person.name %}"
        table.cell(1, 0).text = "{{ loop.index }}. {{ person.name }}"
        table.cell(1, 1).text = "{% for award in person.awards %}{{ award }}; {% else %}chưa có{% endfor %}"
        table.cell(2, 0).text = "{%tr endfor %}"
        paper.sections[0].header.paragraphs[0].text = "{{ office.name }}"

    made: bytes = tools.build(write)
    return made


def test_fields_and_digest(template: bytes) -> None:
    compiled = rendering.compile(template, name="bao_cao.docx", schema=SCHEMA)
    assert compiled.name == "bao_cao.docx"
    assert compiled.digest == hashlib.sha256(template).hexdigest()
    assert compiled.fields == {
        "office.name", "year", "people", "people[].name", "people[].awards", "people[].awards[]",
    }  # fmt: skip


def test_fields_may_be_given_by_dotted_names(template: bytes) -> None:
    compiled = rendering.compile(template, name="t", schema=SCHEMA)
    assert rendering.compile(template, name="t", fields=compiled.fields).fields == compiled.fields
    with pytest.raises(rendering.TemplateError, match="không có trường «year»"):
        rendering.compile(template, name="t", fields=compiled.fields - {"year"})
    with pytest.raises(rendering.TemplateError, match=r"không có trường «people\[\].name»"):
        rendering.compile(template, name="t", fields=compiled.fields - {"people[].name"})


def test_the_paper_reads_as_meant(tools: Any, template: bytes) -> None:
    paper = tools.opened(rendering.compile(template, name="t", schema=SCHEMA).render(FACTS))
    assert paper.paragraphs[0].text == "Sở Nội vụ, năm 2025"
    assert [[cell.text for cell in row.cells] for row in paper.tables[0].rows] == [
        ["1. Nguyễn Thị Ánh", "Giấy khen; Bằng khen; "],
        ["2. Y Wang", "chưa có"],
    ]
    assert paper.sections[0].header.paragraphs[0].text == "Sở Nội vụ"


def test_the_same_bytes_every_time(template: bytes) -> None:
    compiled = rendering.compile(template, name="t", schema=SCHEMA)
    first = compiled.render(FACTS)
    assert compiled.render(FACTS) == first
    assert rendering.compile(template, name="t").render(FACTS) == first
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: compiled.render(FACTS), range(50))) == {first}


def test_the_same_bytes_in_another_process(template: bytes, tmp_path: Any) -> None:
    file = tmp_path / "t.docx"
    file.write_bytes(template)
    code = (
        "import hashlib, pathlib, sys; from pipeline import rendering\n"
        f"paper = rendering.compile(pathlib.Path(sys.argv[1]).read_bytes(), name='t').render({FACTS!r})\n"
        "print(hashlib.sha256(paper).hexdigest())"
    )
    for seed, zone in (("1", "UTC"), ("2", "Asia/Ho_Chi_Minh")):
        done = subprocess.run(
            [sys.executable, "-c", code, str(file)],
            env={"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        ours = rendering.compile(template, name="t").render(FACTS)
        assert done.stdout.strip() == hashlib.sha256(ours).hexdigest()


def test_untouched_members_keep_their_compressed_bytes_and_times_are_fixed(template: bytes) -> None:
    paper = rendering.compile(template, name="t").render(FACTS)
    before = {member.name: member for member in open_package(template).members}
    after = {member.name: member for member in open_package(paper).members}
    assert before.keys() == after.keys()
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"word/document.xml", "word/header1.xml"}
    assert list(after)[-2:] == ["word/document.xml", "word/header1.xml"]
    with zipfile.ZipFile(io.BytesIO(paper)) as archive:
        assert archive.testzip() is None
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.flag_bits for info in archive.infolist()} == {0x800}


def test_a_template_without_tags_is_given_out_unchanged(tools: Any) -> None:
    plain = tools.paragraphs("Không có gì để điền")
    assert tools.members(rendering.compile(plain, name="t").render({})) == tools.members(plain)


def test_compression_changes_the_file_and_not_the_paper(tools: Any, template: bytes) -> None:
    papers = [rendering.compile(template, name="t", level=level).render(FACTS) for level in (1, 6, 9)]
    assert len(papers[0]) > len(papers[2])
    assert tools.members(papers[0]) == tools.members(papers[1]) == tools.members(papers[2])
    if importlib.util.find_spec("isal") is None:
        with pytest.raises(ImportError):
            rendering.compile(template, name="t", deflate="isal")
    else:
        paper = rendering.compile(template, name="t", deflate="isal").render(FACTS)
        assert tools.members(paper) == tools.members(papers[0])


def test_inspection_tells_everything_at_once(tools: Any) -> None:
    def write(paper: Any) -> None:
        paper.add_paragraph("{{ ofice.name }} và {{ office.nam }}")
        paper.add_paragraph("{{ year.month }}, {{ năm nay }}")
        paper.add_paragraph("{% for p in people %}{{ p.nane }}{{ loop.idx }}{% endfor %}")
        paper.sections[0].header.paragraphs[0].text = "{{ year }"
        paper.sections[0].footer.paragraphs[0].text = "{% if year %}"

    problems = rendering.inspect(tools.build(write), name="t", schema=SCHEMA)
    assert [(problem.part, problem.paragraph, problem.reason) for problem in problems] == [
        ("thân văn bản", "{{ year.month }}, {{ năm nay }}", "thẻ «{{ năm nay }}» sai cú pháp"),
        ("thân văn bản", "{{ ofice.name }} và {{ office.nam }}", "không có trường «ofice»"),
        ("thân văn bản", "{{ ofice.name }} và {{ office.nam }}", "không có trường «office.nam»"),
        ("thân văn bản", "{{ year.month }}, {{ năm nay }}",
         "«year» là một giá trị, không có mục con «month»"),
        ("thân văn bản", "{% for p in people %}{{ p.nane }}{{ loop.idx }}{% endfor %}",
         "không có trường «people[].nane»"),
        ("thân văn bản", "{% for p in people %}{{ p.nane }}{{ loop.idx }}{% endfor %}",
         "không có trường «loop.idx»"),
        ("chân trang (footer1.xml)", "{% if year %}", "lệnh «{% if year %}» không có lệnh đóng {% endif %}"),
        ("đầu trang (header1.xml)", "{{ year }", "thẻ viết dở hoặc sai dấu ngoặc, còn sót «{{»"),
    ]  # fmt: skip
    assert problems[1].remedy == "Có phải là «office»?"
    assert problems[2].remedy == "Có phải là «name»?"
    assert not any(problem.note for problem in problems)


def test_facts_that_a_template_leaves_out_are_only_noted(tools: Any) -> None:
    template = tools.paragraphs("{{ year }}")
    notes = rendering.inspect(template, name="t", schema=SCHEMA)
    assert [note.reason for note in notes] == ["không dùng dữ kiện «office»", "không dùng dữ kiện «people»"]
    assert all(note.note for note in notes)
    assert rendering.compile(template, name="t", schema=SCHEMA).fields == {"year"}
    filtered = tools.paragraphs("{{ year|vi }}")
    assert rendering.inspect(filtered, name="t", schema=None, filters={"vi": str}) == []
