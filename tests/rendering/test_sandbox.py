"""A template can read the facts and do nothing else."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import jinja2
import pytest

from pipeline import rendering
from pipeline.rendering.sandbox import environment

FACTS: dict[str, Any] = {"name": "Nguyễn Văn An", "people": [{"name": "Bình"}], "office": {"name": "Sở"}}
SCHEMA = {"name": None, "people": [{"name": None}], "office": {"name": None}}

PAYLOADS = [
    "{{ cycler.__init__.__globals__.os.popen('touch CANARY').read() }}",
    "{{ joiner.__init__.__globals__.os.system('touch CANARY') }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'].system('touch CANARY') }}",
    "{{ lipsum(n=3000000) }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ name.__class__ }}",
    "{{ name['__class__'] }}",
    "{{ name|attr('__class__') }}",
    "{{ '{0.__class__}'.format(name) }}",
    "{{ name.format(x=1) }}",
    "{{ name.upper() }}",
    "{{ people.append(1) }}",
    "{{ office.update({'name': 'khác'}) }}",
    "{{ people.__class__.__base__ }}",
    "{{ range(1000000000)|list }}",
    "{{ 'A' * 1000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ dict(a=1).items() }}",
    "{{ people|map('attr', '__class__')|list }}",
    "{{ people|map(attribute='name.__class__')|list }}",
    "{{ name|safe }}",
    "{{ name|format }}",
    "{{ name|tojson }}",
    "{{ name|pprint }}",
    "{{ name|center(1000000000) }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ request.application.__globals__ }}",
    "{{ config }}",
    "{{ loop }}",
    "{{ people[office] }}",
    "{{ people[::-1] }}",
    "{{ (1).__class__ }}",
    "{{ [].__class__ }}",
    "{{ {}.__class__ }}",
    "{{ name if name.__class__ else name }}",
    "{{ name ~ name.__class__ }}",
    "{{ not name.__class__ }}",
    "{% for c in ''.__class__.__mro__ %}{{ c }}{% endfor %}",
    "{% for c in name %}{{ c }}{% endfor %}",
    "{% for p in people recursive %}{{ loop(people) }}{% endfor %}",
    "{% if name.__class__ %}x{% endif %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% from 'os' import system %}",
    "{% extends '/etc/passwd' %}",
    "{% macro a() %}{% endmacro %}",
    "{% call a() %}{% endcall %}",
    "{% set x = name.__class__ %}",
    "{% set ns = namespace(a=1) %}",
    "{% do people.append(1) %}",
    "{% filter upper %}x{% endfilter %}",
    "{% block a %}{% endblock %}",
    "{% autoescape false %}{{ name }}{% endautoescape %}",
    "{% raw %}{{ name }}{% endraw %}",
    "{% with a = name.__class__ %}{% endwith %}",
    "{% debug %}",
    "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
]


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("schema", [SCHEMA, None], ids=["biết tên trường", "không biết"])
def test_payload_is_refused_with_its_place(
    tools: Any, tmp_path: Path, payload: str, schema: dict[str, Any] | None
) -> None:
    canary = tmp_path / "canary"
    template = tools.paragraphs("Kính gửi " + payload.replace("CANARY", str(canary)))
    started = time.process_time()
    with pytest.raises(rendering.TemplateError) as caught:
        rendering.compile(template, name="t.docx", schema=schema).render(FACTS)
    assert time.process_time() - started < 2
    assert not canary.exists()
    assert str(caught.value).startswith("t.docx › thân văn bản › đoạn «Kính gửi {")


@pytest.mark.parametrize("payload", [p for p in PAYLOADS if "__" in p and p[:4] not in ("{% s", "{% w")])
def test_the_sandbox_holds_even_without_the_static_check(tmp_path: Path, payload: str) -> None:
    canary = tmp_path / "canary"
    sandbox = environment({})
    with pytest.raises(jinja2.TemplateError):
        sandbox.from_string(payload.replace("CANARY", str(canary))).render(FACTS)
    assert not canary.exists()


def test_names_of_methods_are_not_facts(tools: Any) -> None:
    template = rendering.compile(tools.paragraphs("{{ office.items }} {{ office.keys }}"), name="t")
    with pytest.raises(rendering.TemplateError, match=r"office\.items"):
        template.render(FACTS)


def test_loops_within_loops_are_bounded(tools: Any) -> None:
    text = "{% for a in x %}{% for b in x %}{% for c in x %}{% endfor %}{% endfor %}{% endfor %}{{ name }}"
    template = rendering.compile(tools.paragraphs(text), name="t")
    with pytest.raises(rendering.TemplateError, match="lặp quá"):
        template.render({"name": "x", "x": ["a"] * 2000})
    deeper = text.replace("{% for a", "{% for d in x %}{% for a", 1).replace("{{", "{% endfor %}{{")
    with pytest.raises(rendering.TemplateError, match="vòng lặp lồng nhau"):
        rendering.compile(tools.paragraphs(deeper), name="t")


def test_a_paper_used_as_a_template_runs_nothing_of_the_data(tools: Any) -> None:
    first = rendering.compile(tools.paragraphs("Tặng {{ name }}"), name="t.docx")
    paper = first.render({"name": "{{ cycler.__init__.__globals__ }}"})
    with pytest.raises(rendering.TemplateError):
        rendering.compile(paper, name="t.docx", schema=SCHEMA)
