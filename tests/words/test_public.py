"""Every public function says what it does by an example that runs, and works as a template filter."""

import doctest
import importlib
import inspect
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace

import pytest
from jinja2 import Environment, StrictUndefined

from pipeline import words

MODULES = ("dates", "legacy", "lists", "names", "numbers", "suspicion", "syllables", "unicode")


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_the_docstrings_hold(name: str) -> None:
    result = doctest.testmod(importlib.import_module(f"pipeline.words.{name}"))
    assert result.attempted and not result.failed


@pytest.mark.parametrize("name", words.__all__)
def test_every_public_name_is_a_typed_function_with_an_example(name: str) -> None:
    function = getattr(words, name)
    assert inspect.isfunction(inspect.unwrap(function))
    assert ">>>" in (function.__doc__ or "")
    signature = inspect.signature(function)
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(p.annotation is not inspect.Parameter.empty for p in signature.parameters.values())


DAY = date(2020, 12, 31)
PEOPLE = [SimpleNamespace(full_name="Trần Văn Bình"), SimpleNamespace(full_name="Lê Thị An")]
FILTERS = [
    ("{{ 5 | count }}", "05"),
    ("{{ x | decimal }}", "0,3"),
    ("{{ items | end_items | join(' ') }}", "Giấy khen; Bằng khen."),
    ("{{ 'Đơn vị' | fold }}", "donvi"),
    ("{{ '§oµn' | from_tcvn3 }}", "Đoàn"),
    ("{{ 'Ñoaøn' | from_vni }}", "Đoàn"),
    ("{{ 24 | in_words }}, {{ 104 | in_words(linh='lẻ') }}", "hai mươi tư, một trăm lẻ bốn"),
    ("{{ items | joined }}", "Giấy khen và Bằng khen"),
    ("{{ '.VnTime' | legacy_font }}", "TCVN3"),
    ("{{ day | long_date }}", "ngày 31 tháng 12 năm 2020"),
    ("{{ 'Lê Thị An' | looks_like_person_name }}", "True"),
    ("{{ 'Tặng' | lower_first }}", "tặng"),
    ("{{ 1490000 | money }}", "1.490.000"),
    ("{{ 1490000 | money_in_words }}", "Một triệu bốn trăm chín mươi nghìn đồng"),
    ("{{ ('An' | name_key) < ('Ân' | name_key) }}", "True"),
    ("{{ 'bang khen' | nearest(items, 1) | first }}", "Bằng khen"),
    ("{{ text | nfc | length }}", "1"),
    ("{{ 'Hết.' | no_final_stop }}", "Hết"),
    ("{{ ('5/1/2020' | parse_date).day }}", "5"),
    ("{{ ratio | percent }}", "81,8%"),
    ("{{ 'Lạng Sơn' | place_date(day) }}", "Lạng Sơn, ngày 31 tháng 12 năm 2020"),
    ("{{ 4 | point_letter }})", "đ)"),
    ("{{ day | quarter }}", "IV"),
    ("{{ ' nôị  vụ ' | repair }}", "nội vụ"),
    ("{{ 'Hoà' | retone }}", "Hòa"),
    ("{{ 2 | roman }}", "II"),
    ("{{ 'Lê An' | same_person_hint('LÊ AN') }}", "True"),
    ("{{ 'xong' | sentence }}", "Xong."),
    ("{{ day | short_date }}", "31/12/2020"),
    ("{{ 'Kế hoạch' | slug }}", "ke-hoach"),
    (
        "{{ people | sorted_by_name('full_name') | map(attribute='full_name') | join(', ') }}",
        "Lê Thị An, Trần Văn Bình",
    ),
    ("{{ ('Ông Lê Văn An' | split_title)[1] }}", "Lê Văn An"),
    ("{{ 'Lê Văn An' | suspicious }}", "None"),
    ("{{ ('a' | text_key) < ('ă' | text_key) }}", "True"),
    ("{{ hour | time_of_day }}", "08 giờ 00 phút"),
    ("{{ '[năm] [số]' | unknown_tokens | join }}", "[số]"),
    ("{{ 'đợt' | upper }}", "ĐỢT"),
    ("{{ 'đợt' | upper_first }}", "Đợt"),
    ("{{ day | weekday }}", "thứ Năm"),
    ("{{ 'Năm [năm]' | year_tokens(2020) }}", "Năm 2020"),
]


@pytest.mark.parametrize(("template", "expected"), FILTERS)
def test_in_a_template(template: str, expected: str) -> None:
    environment = Environment(undefined=StrictUndefined, autoescape=True)
    environment.filters |= {name: getattr(words, name) for name in words.__all__}
    facts = {
        "day": DAY,
        "hour": time(8),
        "items": ["Giấy khen", "Bằng khen"],
        "people": PEOPLE,
        "ratio": Fraction(9, 11),
        "text": "e\u0302\u0301",
        "x": Decimal("0.30"),
    }
    assert environment.from_string(template).render(facts) == expected


def test_no_public_function_is_missing_from_the_templates_table() -> None:
    assert {name for name in words.__all__ if not any(f"| {name}" in row[0] for row in FILTERS)} == set()
