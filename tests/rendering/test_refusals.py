"""Templates that must not be used, each refused by a sentence that says which, where and what to do."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from pipeline import rendering

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
DOCUMENT, RELS, TYPES = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
SCHEMA = {"title": None, "people": [{"name": None}]}
MAIN_TYPE = b"wordprocessingml.document.main+xml"

Change = Callable[[Any, bytes], bytes]


def swapped(part: str, old: str, new: str) -> Change:
    """Some text of one member replaced."""

    def change(tools: Any, docx: bytes) -> bytes:
        data = tools.members(docx)[part]
        assert old.encode() in data
        return tools.repacked(docx, {part: data.replace(old.encode(), new.encode(), 1)})

    return change


def related(kind: str, target: str, outside: bool = True) -> Change:
    """A relationship added to the main part."""
    mode = ' TargetMode="External"' if outside else ""
    entry = f'<Relationship Id="rId99" Type="{LINK}{kind}" Target="{target}"{mode}/></Relationships>'
    return swapped(RELS, "</Relationships>", entry)


def in_body(xml: str) -> Change:
    """Some XML put before the end of the body."""
    return swapped(DOCUMENT, "<w:sectPr", f"{xml}<w:sectPr")


def typed(kind: str) -> Change:
    """The main part declared as another kind of file."""
    return swapped(TYPES, MAIN_TYPE.decode(), kind)


def added(name: str, data: bytes) -> Change:
    """One more member."""
    return lambda tools, docx: tools.repacked(docx, {name: data})


def bomb(_: Any, docx: bytes) -> bytes:
    target = io.BytesIO(docx)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/x.xml", bytes(30_000_000))
    return target.getvalue()


def crowd(_: Any, docx: bytes) -> bytes:
    target = io.BytesIO(docx)
    with zipfile.ZipFile(target, "a") as archive:
        for number in range(10_001):
            archive.writestr(f"x/{number}", b"")
    return target.getvalue()


def twice(_: Any, docx: bytes) -> bytes:
    target = io.BytesIO(docx)
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning):
        archive.writestr(DOCUMENT, b"<a/>")
    return target.getvalue()


def liar(_: Any, docx: bytes) -> bytes:
    """A member far larger than its entry in the zip's list says."""
    packed = zlib.compress(bytes(1_000_000), 9, wbits=-15)
    name = b"word/media/x.bin"
    local = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 33, 0, len(packed), 10, len(name), 0)
    local += name + packed
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        start, count = archive.start_dir, len(archive.infolist())
    listing = docx[start : docx.rindex(b"PK\5\6")]
    listing += struct.pack(
        "<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 8, 0, 33, 0, len(packed), 10, len(name), 0, 0, 0, 0, 0, start
    ) + name  # fmt: skip
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count + 1, count + 1, len(listing), start + len(local), 0)
    return docx[:start] + local + listing + end


def encrypted(_: Any, docx: bytes) -> bytes:
    at = docx.index(b"PK\1\2") + 8
    return docx[:at] + b"\x01" + docx[at + 1 :]


def utf16(tools: Any, docx: bytes) -> bytes:
    text = tools.members(docx)[DOCUMENT].decode().replace("UTF-8", "UTF-16")
    return tools.repacked(docx, {DOCUMENT: text.encode("utf-16")})


DOCTYPE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
HOSTILE: dict[str, tuple[Change, str]] = {
    "không phải zip": (lambda _, docx: b"xin chao", "không phải tệp Word"),
    "rỗng": (lambda _, docx: b"", "không phải tệp Word"),
    "bị cụt": (lambda _, docx: docx[: len(docx) // 2], "không phải tệp Word"),
    "một byte hỏng": (lambda _, docx: docx[:200] + b"\xff\xff" + docx[202:], "hỏng"),
    ".doc hoặc có mật khẩu": (lambda _, docx: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + docx, "mật khẩu"),
    "thiếu bảng kê": (lambda tools, docx: tools.repacked(docx, {TYPES: None}), "bảng kê"),
    "là .xlsx": (typed("spreadsheetml.sheet.main+xml"), "không phải văn bản Word"),
    "là .dotx": (typed("wordprocessingml.template.main+xml"), "không phải văn bản Word"),
    "là .docm": (typed("vnd.ms-word.document.macroEnabled.main+xml"), "macro"),
    "có vbaProject": (added("word/vbaProject.bin", b"x"), "macro"),
    "DOCTYPE trong thân": (swapped(DOCUMENT, "<w:document", f"{DOCTYPE}<w:document"), "DOCTYPE"),
    "DOCTYPE trong kiểu chữ": (swapped("word/styles.xml", "<w:styles", f"{DOCTYPE}<w:styles"), "DOCTYPE"),
    "DOCTYPE trong bảng kê": (swapped(TYPES, "<Types", f"{DOCTYPE}<Types"), "DOCTYPE"),
    "UTF-16": (utf16, "UTF-8"),
    "XML hỏng": (swapped(DOCUMENT, "</w:body>", "</w:bodi>"), "XML bị hỏng"),
    "ảnh ngoài": (related("image", "http://203.0.113.1/a.png"), "ngoài tệp"),
    "ảnh trong máy": (related("image", "file:///etc/passwd"), "ngoài tệp"),
    "mẫu gắn kèm": (related("attachedTemplate", "http://203.0.113.1/x.dotm"), "tệp mẫu"),
    "OLE ngoài": (related("oleObject", "file:///x.bin"), "OLE"),
    "OLE trong": (related("oleObject", "embeddings/x.bin", outside=False), "OLE"),
    "khung trang": (related("frame", "http://203.0.113.1/"), "ngoài tệp"),
    "liên kết javascript": (related("hyperlink", "javascript:alert(1)"), "siêu liên kết"),
    "liên kết tới tệp": (related("hyperlink", "file:///etc/passwd"), "siêu liên kết"),
    "liên kết tới máy khác": (related("hyperlink", r"\\203.0.113.1\c"), "siêu liên kết"),
    "altChunk": (in_body('<w:altChunk r:id="rId1"/>'), "altChunk"),
    "altChunk qua quan hệ": (related("aFChunk", "x.html", outside=False), "altChunk"),
    "chữ đã chèn": (in_body('<w:p><w:ins w:id="1"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'), "sửa đổi"),
    "chữ đã xóa": (in_body('<w:p><w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'), "đổi"),
    "chữ đã chuyển": (in_body('<w:p><w:moveFrom w:id="1"/></w:p>'), "sửa đổi"),
    "định dạng đã đổi": (in_body('<w:p><w:pPr><w:pPrChange w:id="1"/></w:pPr></w:p>'), "sửa đổi"),
    "INCLUDETEXT": (in_body("<w:p><w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r></w:p>"), "ngoài tệp"),
    "DDE cắt đôi": (
        in_body("<w:r><w:instrText>DD</w:instrText><w:instrText>E x</w:instrText></w:r>"), "ngoài tệp"
    ),
    "LINK đơn": (in_body('<w:p><w:fldSimple w:instr=" LINK x "/></w:p>'), "ngoài tệp"),
    "thẻ trong nhận xét": (added("word/comments.xml", b"<a>{{ title }}</a>"), "không được điền"),
    "thẻ trong liên kết": (related("hyperlink", "http://a.vn/{{ title }}"), "không được điền"),
    "thẻ trong mã trường": (
        in_body("<w:p><w:r><w:instrText>QUOTE {{ title }}</w:instrText></w:r></w:p>"), "không phải chữ"
    ),
    "thẻ trong ô Word tự điền": (
        in_body(
            '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent><w:p><w:r>'
            "<w:t>{{ title }}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        ), "tự điền lại"
    ),
    "bom nén": (bomb, "phình to"),
    "quá nhiều tệp con": (crowd, "10000"),
    "trùng tên": (twice, "trùng tên"),
    "khai gian kích thước": (liar, "hỏng"),
    "leo thư mục": (added("../../x.xml", b"<a/>"), "đáng ngờ"),
    "đường dẫn tuyệt đối": (added("/etc/x", b"x"), "đáng ngờ"),
    "zip mã hóa": (encrypted, "mã hóa"),
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_file(tools: Any, kind: str) -> None:
    change, reason = HOSTILE[kind]
    template = change(tools, tools.paragraphs("Kính gửi {{ title }}"))
    with pytest.raises(rendering.TemplateError) as caught:
        rendering.compile(template, name="cong_van.docx", schema=SCHEMA)
    message = str(caught.value)
    assert reason in message and message.startswith("cong_van.docx › ") and " → " in message
    assert "\n" not in message and caught.value.part and caught.value.remedy
    assert rendering.inspect(template, name="cong_van.docx", schema=SCHEMA)


TEXTS = {
    "Kính gửi {{ title }": "viết dở",
    "Kính gửi {{ title": "viết dở",
    "Kính gửi title }}": "viết dở",
    "Kính gửi { { title } }": "sai dấu ngoặc",
    "Kính gửi ｛｛ title ｝｝": "sai dấu ngoặc",
    "Kính gửi {% if title": "viết dở",
    "Kính gửi {{ ho ten }}": "sai cú pháp",
    "Kính gửi {{ }}": "sai cú pháp",
    "Kính gửi {{ ti\u200btle }}": "sai cú pháp",
    "Kính gửi {{ titel }}": "«titel»",
    "Kính gửi {{ title.name }}": "không có mục con «name»",
    "Kính gửi {{ people }}": "danh sách",
    "Kính gửi {{ people.name }}": "danh sách",
    "Kính gửi {{ title|viethoa }}": "bộ lọc «viethoa»",
    "Kính gửi {{ title if people }}": "thiếu else",
    "Kính gửi {% if title %}": "không có lệnh đóng",
    "Kính gửi {% endif %}": "không khớp",
    "Kính gửi {% for p in people %}{% endif %}{% endfor %}": "không khớp",
    "Kính gửi {% for p in title %}{% endfor %}": "không phải danh sách",
    "Kính gửi {% for p in people %}{{ p.nme }}{% endfor %}": "people[].nme",
    "Kính gửi {% for p in people %}{{ loop.indx }}{% endfor %}": "loop.indx",
    "Kính gửi {% for p in people %}{% endfor %}{{ p.name }}": "không có trường «p»",
    "Kính gửi {% for a, b in people %}{% endfor %}": "vòng lặp",
    "Kính gửi {% if title is odd or title is mapping %}{% endif %}": "mapping",
    "Kính gửi {% set x = 1 %}": "không dùng được",
    "Kính gửi {% endfor title %}": "không dùng được",
    "Kính gửi {%p if title %}": "sẽ mất",
    "{%p if title %}{%p endif %}": "sẽ mất",
    "{%tr for p in people %}": "ngoài bảng",
    "{% p if title %}": "đúng chỗ",
    "{{r title }}": "không phải chữ",
    "Kính gửi {% if title %}{% else %}{% else %}{% endif %}": "sai chỗ",
    "Kính gửi {{ title._x }}": "_x",
}


@pytest.mark.parametrize("text", TEXTS)
def test_a_slip_in_a_tag_is_told_with_its_paragraph(tools: Any, text: str) -> None:
    template = tools.paragraphs("Đoạn đầu {{ title }}", text, "Đoạn cuối")
    with pytest.raises(rendering.TemplateError) as caught:
        rendering.compile(template, name="cong_van.docx", schema=SCHEMA)
    assert TEXTS[text] in caught.value.reason
    assert caught.value.part == "thân văn bản"
    assert caught.value.paragraph and "Đoạn" not in caught.value.paragraph


def test_any_damage_is_refused_or_gives_a_sound_paper(tools: Any) -> None:
    """Two hundred templates with characters of their text, or bytes of their file, changed at random."""
    chance = random.Random(2026)
    pieces = ["{{", "}}", "{%", "%}", "{% endif %}", "{% if title %}", "{{ title }}", "<", "&", '"', "{%tr if a %}"]
    text = "Tặng {{ title }}{% if people %} và {% for p in people %}{{ p.name }}; {% endfor %}{% endif %}."
    refused = 0
    for _ in range(200):
        at = chance.randrange(len(text))
        damaged = text[:at] + chance.choice(pieces) + text[at + chance.choice([0, 0, 1, 3]) :]
        docx = bytearray(tools.paragraphs(damaged, "{%p if title %}", damaged, "{%p endif %}"))
        if chance.random() < 0.3:
            docx[chance.randrange(len(docx))] = chance.randrange(256)
        try:
            compiled = rendering.compile(bytes(docx), name="t.docx", schema=SCHEMA)
            paper = compiled.render({"title": "Giấy khen", "people": [{"name": "An"}]})
            tools.opened(paper)
        except rendering.TemplateError as error:
            refused += 1
            assert str(error).startswith("t.docx › ") and "\n" not in str(error)
    assert 50 < refused < 200


def test_a_condition_across_structures_is_refused(tools: Any) -> None:
    def across(paper: Any) -> None:
        paper.add_paragraph("{% if title %}mở ở đây")
        paper.add_table(1, 1).cell(0, 0).text = "đóng trong bảng{% endif %}"

    with pytest.raises(rendering.TemplateError, match=r"if … endif mở ở một chỗ"):
        rendering.compile(tools.build(across), name="t", schema=SCHEMA)

    def loop(paper: Any) -> None:
        table = paper.add_table(2, 1)
        table.cell(0, 0).text = "{% for p in people %}mở ở hàng này"
        paper.add_paragraph("đóng ngoài bảng{% endfor %}")

    with pytest.raises(rendering.TemplateError, match=r"for … endfor mở ở một chỗ"):
        rendering.compile(tools.build(loop), name="t", schema=SCHEMA)


def test_text_beside_a_row_tag_would_be_lost_and_is_refused(tools: Any) -> None:
    def write(paper: Any) -> None:
        table = paper.add_table(2, 2)
        table.cell(0, 0).text = "{%tr for p in people %}"
        table.cell(0, 1).text = "{{ p.name }}"
        table.cell(1, 0).text = "{%tr endfor %}"

    problems = rendering.inspect(tools.build(write), name="t", schema=SCHEMA)
    assert [problem.reason for problem in problems] == [
        "chữ «{{ p.name }}» ở cùng hàng của bảng với lệnh «{%tr» sẽ mất khi điền"
    ]


def test_plain_links_and_pictures_are_allowed(tools: Any) -> None:
    for change in (
        related("hyperlink", "https://chinhphu.vn"),
        related("hyperlink", "mailto:vanthu@example.vn"),
        related("image", "media/x.png", outside=False),
        in_body('<w:p><w:fldSimple w:instr=" NUMPAGES "/></w:p>'),
    ):
        template = change(tools, tools.paragraphs("{{ title }}"))
        assert rendering.compile(template, name="t").render({"title": "x"})
