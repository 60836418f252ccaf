"""Whatever stands in a cell of the workbook stands in the paper exactly so, or is refused by name."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline import rendering

EXACT = {
    "tên thường": "Nguyễn Thị Minh Khai",
    "chữ hoa có dấu": "ĐỖ ĐÌNH ĐẠT",
    "dấu nháy trong tên": "Y'Bhăm Êban",
    "tên Mông": "Giàng A Pháo",
    "dấu gạch nối": "Ka-Lin Đoàn",
    "dấu và": "Công ty A & B",
    "dấu và viết sẵn": "A &amp; B",
    "thực thể": "&lt;b&gt; &#60; &quot;",
    "nhỏ hơn": "a < b",
    "lớn hơn": "a > b",
    "thẻ HTML": "Phòng <b>Tổ chức</b>",
    "thẻ Word": "</w:t></w:r></w:p><w:p><w:r><w:t>chèn",
    "thẻ chưa đóng": "<w:t",
    "ngắt trang": '<w:br w:type="page"/>',
    "nhận xét XML": "<!-- ẩn -->",
    "CDATA": "<![CDATA[x]]>",
    "kết thúc CDATA": "]]>",
    "lệnh xử lý": "<?xml version='1.0'?>",
    "DOCTYPE": "<!DOCTYPE a>",
    "nháy kép": 'tuần lễ "Áo dài"',
    "nháy kép cong": "tuần lễ “Áo dài”",
    "nháy đơn cong": "‘Áo dài’",
    "thẻ biến": "{{ office.name }}",
    "thẻ biến dở": "{{ office",
    "thẻ lệnh": "{% if 1 %}x{% endif %}",
    "thẻ ghi chú": "{# ẩn #}",
    "ngoặc kiểu docxtpl": "{_{ x }_} {_% y %_}",
    "ngoặc toàn khổ": "｛｛ x ｝｝",
    "ngoặc trộn thư": "«ten»",
    "raw": "{% raw %}{{ x }}{% endraw %}",
    "phần trăm": "100 % {0} %s %(a)s",
    "đô la": "${HOME} $1 \\1 \\g<0>",
    "gạch chéo ngược": "C:\\Users\\x",
    "gạch n viết chữ": "a\\nb",
    "công thức Excel": "=1+1",
    "a còng": "@SUM(A1)",
    "khoảng trắng hai đầu": "  có khoảng trắng  ",
    "nhiều khoảng trắng": "a    b",
    "chỉ khoảng trắng": "   ",
    "rỗng": "",
    "xuống dòng": "dòng 1\ndòng 2",
    "xuống dòng đầu cuối": "\nx\n",
    "hai lần xuống dòng": "a\n\nb",
    "tab": "a\tb",
    "tab và xuống dòng": "\ta\n\tb\t",
    "khoảng trắng không ngắt": "Điều\u00a01",
    "khoảng trắng hẹp": "1\u202f000",
    "khoảng trắng rộng không": "a\u200bb",
    "nối không": "a\u2060b",
    "BOM giữa chữ": "a\ufeffb",
    "gạch nối mềm": "a\u00adb",
    "phải sang trái": "a\u202eb\u202c",
    "chữ A Rập": "محمد",
    "chữ Trung Quốc": "阮氏明",
    "chữ ngoài mặt phẳng một": "𠀀𡨸喃",
    "biểu tượng": "Tốt 👍🏽 👨‍👩‍👧",
    "dấu rời (NFD)": "Nguye\u0302\u0303n Thi\u0323 A\u0301nh",
    "dấu kiểu CP1258": "Hu\u00ea\u0301",
    "chữ Kirin giống La tinh": "А Б",
    "ngắt dòng Unicode": "a\u2028b\u2029c",
    "vùng dùng riêng": "\ue000",
    "ký tự chưa đặt tên": "\u0378",
    "ký tự không dùng": "\ufdd0",
    "ký tự thay thế": "\ufffd",
    "từ rất dài": "ệ" * 40_000,
    "_x000D_ của Excel": "tên_x000D_",
    "số viết chữ": "007",
    "null viết chữ": "None null undefined NaN",
}
REFUSED = {
    "ký tự không": "a\x00b",
    "chuông": "a\x07b",
    "lùi": "a\x08b",
    "tab dọc": "a\x0bb",
    "sang trang": "a\x0cb",
    "về đầu dòng": "a\r\nb",
    "thoát": "a\x1b[0m",
    "đơn vị": "a\x1fb",
    "xóa": "a\x7fb",
    "C1": "a\x85b",
    "nửa cặp thay thế": "a\ud800b",
    "nửa cặp sau": "a\udfffb",
    "không phải ký tự": "a\uffffb",
    "BOM ngược": "a\ufffeb",
    "bỏ trống": None,
    "đúng sai": True,
    "ngày chưa chọn cách viết": date(2025, 12, 31),
    "số lẻ chưa chọn cách viết": Decimal("1.5"),
    "số thực": 1.5,
    "bytes": b"abc",
    "ngày giờ": datetime(2025, 12, 31, 8),
    "tập hợp": {"a"},
    "đối tượng": object(),
    "hàm": len,
    "danh sách": ["a"],
    "nhóm mục": {"a": "b"},
    "chữ có lớp riêng": StrEnum("Rank", {"A": "a"}).A,
}


@pytest.fixture(scope="module")
def template(tools: Any) -> rendering.CompiledTemplate:
    """One field in every place that text can stand."""

    def write(paper: Any) -> None:
        body = paper.add_paragraph("trước ")
        for piece in ("{{ va", "lue", " }}"):
            body.add_run(piece)
        paper.add_table(1, 1).cell(0, 0).text = "{{ value }}"
        paper.sections[0].header.paragraphs[0].text = "{{ value }} sau"
        paper.sections[0].footer.paragraphs[0].text = "{{ value }}{{ value }}"
        paper.add_paragraph("{% for item in items %}{{ item.value }}{% endfor %}")
        paper.core_properties.title = "{{ value }}"

    return rendering.compile(tools.build(write), name="giay_khen.docx")


def read_back(tools: Any, docx: bytes) -> tuple[str, ...]:
    paper = tools.opened(docx)
    body, looped = paper.paragraphs
    section = paper.sections[0]
    return (
        body.text.removeprefix("trước "),
        paper.tables[0].cell(0, 0).text,
        section.header.paragraphs[0].text.removesuffix(" sau"),
        section.footer.paragraphs[0].text,
        looped.text,
        paper.core_properties.title,
    )


def check_exact(tools: Any, template: rendering.CompiledTemplate, value: str) -> None:
    found = read_back(tools, template.render({"value": value, "items": [{"value": value}]}))
    assert found == (value, value, value, value * 2, value, value)


@pytest.mark.parametrize("kind", EXACT)
def test_found_back_exactly(tools: Any, template: rendering.CompiledTemplate, kind: str) -> None:
    check_exact(tools, template, EXACT[kind])


@pytest.mark.parametrize("kind", REFUSED)
def test_refused_by_name(template: rendering.CompiledTemplate, kind: str) -> None:
    with pytest.raises(rendering.TemplateError) as caught:
        template.render({"value": REFUSED[kind], "items": []})
    assert caught.value.field == "value"
    assert "giay_khen.docx" in str(caught.value) and "«value»" in str(caught.value)
    assert "\n" not in str(caught.value) and "→" in str(caught.value)


def test_the_refusal_names_the_paragraph_and_the_field_of_a_row(template: rendering.CompiledTemplate) -> None:
    with pytest.raises(rendering.TemplateError) as caught:
        template.render({"value": "x", "items": [{"value": "tốt"}, {"value": "lỗi\x07"}]})
    assert caught.value.field == "items[].value"
    assert caught.value.part == "thân văn bản"
    assert caught.value.paragraph == "{% for item in items %}{{ item.value }}{% endfor %}"
    assert "lỗi\\u0007" in caught.value.reason and "U+0007" in caught.value.reason


@pytest.mark.parametrize("facts", [{"items": []}, {"value": "x"}, {"value": "x", "items": [{}]}])
def test_a_missing_fact_is_named(template: rendering.CompiledTemplate, facts: dict[str, Any]) -> None:
    with pytest.raises(rendering.TemplateError, match=r"thiếu dữ kiện «(value|items|items\[\].value)»"):
        template.render(facts)


def test_whole_numbers_are_printed_and_conditions_take_anything(tools: Any) -> None:
    template = rendering.compile(
        tools.paragraphs("{{ year }}{% if day %} có ngày{% endif %}{% if empty %} không{% endif %}"), name="t"
    )
    paper = template.render({"year": 2025, "day": date(2025, 1, 2), "empty": None})
    assert tools.opened(paper).paragraphs[0].text == "2025 có ngày"


def test_filters_give_dates_and_numbers_their_form(tools: Any) -> None:
    tags = "{{ day|vi }}, {{ note|default('không') }}, {{ names|join('; ') }}, {{ name|upper }}"
    template = rendering.compile(
        tools.paragraphs(tags),
        name="t",
        filters={"vi": lambda day: f"ngày {day:%d} tháng {day:%m} năm {day:%Y}"},
    )
    facts = {"day": date(2025, 1, 2), "note": None, "names": ["A & B", "C"], "name": "đạt"}
    text = tools.opened(template.render(facts)).paragraphs[0].text
    assert text == "ngày 02 tháng 01 năm 2025, không, A & B; C, ĐẠT"
    with pytest.raises(rendering.TemplateError, match="không điền được"):
        template.render({**facts, "name": None})


def test_a_cell_colour_cannot_break_out_of_its_attribute(tools: Any) -> None:
    def write(paper: Any) -> None:
        paper.add_table(1, 1).cell(0, 0).text = "{% cellbg colour %}x"

    template = rendering.compile(tools.build(write), name="t")
    colour = '"/><w:evil w:x="&'
    body = etree.fromstring(tools.members(template.render({"colour": colour}))["word/document.xml"])
    assert [shade.get(shade.nsmap["w"].join("{}") + "fill") for shade in body.iter("{*}shd")] == [colour]
    assert body.find(".//{*}evil") is None
    with pytest.raises(rendering.TemplateError, match="xuống dòng"):
        template.render({"colour": "a\nb"})


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(value=st.text(st.characters(), max_size=40))
def test_any_text_comes_back_or_is_refused(tools: Any, template: rendering.CompiledTemplate, value: str) -> None:
    try:
        check_exact(tools, template, value)
    except rendering.TemplateError as refusal:
        assert refusal.field == "value"
        assert any(category(c) in ("Cc", "Cs") or c in "\ufffe\uffff" for c in value.replace("\n", ""))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(value=st.text("&<>\"'{}%#_ \n\t;a", max_size=30))
def test_any_markup_comes_back(tools: Any, template: rendering.CompiledTemplate, value: str) -> None:
    check_exact(tools, template, value)
