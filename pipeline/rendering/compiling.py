"""Compiling a template: opened without trust, checked whole, turned into functions and a constant file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from jinja2.exceptions import TemplateError as JinjaError
from jinja2.exceptions import TemplateSyntaxError

from pipeline.rendering.container import Container, Deflate
from pipeline.rendering.package import NotOpened, Package, open_package, parse
from pipeline.rendering.problems import TemplateError, TemplateProblem
from pipeline.rendering.safety import dangers
from pipeline.rendering.sandbox import BUILT_IN, Filters, Sandbox, environment
from pipeline.rendering.source import losses, prepare
from pipeline.rendering.syntax import slips
from pipeline.rendering.template import CompiledTemplate, Part
from pipeline.rendering.vocabulary import Reader, schema_of
from pipeline.rendering.weaving import Weaver

_MANY = 20
_SIMPLER = "Viết lại các thẻ ở đây cho gọn."
_MOST_XML = 10_000_000  # bytes of one part with tags; a paper of a thousand pages has fewer


def _examine(
    template: bytes, schema: Mapping[str, Any] | None, filters: Filters
) -> tuple[Package | None, list[Part], frozenset[str], list[TemplateProblem]]:
    """A template's package, the parts compiled as far as they can be, the fields used and all problems."""
    try:
        package = open_package(template)
    except NotOpened as refused:
        return None, [], frozenset(), [refused.problem]
    problems = list(dangers(package))
    if problems:
        return package, [], frozenset(), problems
    sandbox = environment(filters)
    known = frozenset({*BUILT_IN, *filters})
    reader = Reader(schema, known)
    parts = []
    for name, label in package.fillable.items():
        part = _compile_part(name, label, package.contents[name], sandbox, reader, problems)
        if part is not None:
            parts.append(part)
    return package, parts, frozenset(reader.fields), problems


def _compile_part(
    name: str, label: str, data: bytes, sandbox: Sandbox, reader: Reader, problems: list[TemplateProblem]
) -> Part | None:
    """One part compiled; None when it has no tags or when problems were found and added."""
    root = parse(data)
    found = list(losses(root, label))
    if len(data) > _MOST_XML:
        found.append(TemplateProblem(label, "", "dài quá mức một văn bản", "Chia biểu mẫu thành nhiều tệp."))
    # docxtpl's preprocessing takes quadratic time on unclosed tags: with many of them, tell those first.
    source = prepare(root, label) if len(data) <= _MOST_XML and len(found) <= _MANY else None
    if source is None:
        problems += found
        return None
    unreadable, readable = slips(source, sandbox)
    found += unreadable
    try:
        tree = None if readable is None else sandbox.parse(readable)
    except (TemplateSyntaxError, RecursionError) as error:  # a tag outside any paragraph, an else too many
        line = getattr(error, "lineno", 1)
        found.append(source.problem(line, "có thẻ sai cú pháp hoặc đặt sai chỗ", _SIMPLER))
        tree = None
    if tree is None:
        problems += found
        return None
    reader.slips, reader.names = [], {}
    reader.read(tree.body)
    weaver = Weaver(reader.names, plain_everywhere=label.startswith("thuộc tính"))
    weaver.weave(tree)
    found += [source.problem(s.line, s.reason, s.remedy, s.word) for s in (*reader.slips, *weaver.slips)]
    problems += found
    if found:
        return None
    try:
        tree.set_environment(sandbox)
        compiled = sandbox.from_string(tree)
    except (JinjaError, SyntaxError, RecursionError, MemoryError, ValueError):
        problems.append(source.problem(1, "biểu thức quá phức tạp", _SIMPLER))
        return None
    return Part(name, source, compiled, source.reshapes or weaver.repeats_drawings)


def compile(
    template: bytes,
    *,
    name: str,
    fields: frozenset[str] | None = None,
    schema: Mapping[str, Any] | None = None,
    filters: Filters | None = None,
    deflate: Deflate = "zlib",
    level: int = 1,
) -> CompiledTemplate:
    """Compile a template, or raise TemplateError for the first thing wrong with it.

    `schema` describes the facts (see `pipeline.rendering.vocabulary`); `fields` says the same by dotted
    names; with neither, names are not checked until the template is filled. `filters` are the filters it
    may use beside the built-in ones. `deflate="isal"` compresses faster and gives other bytes than zlib,
    so it is used only when asked for.
    """
    if schema is None and fields is not None:
        schema = schema_of(fields)
    package, parts, used, problems = _examine(template, schema, filters or {})
    if problems or package is None:
        raise TemplateError(name, problems[0])
    filled = [part.name for part in parts]
    fixed = [member for member in package.members if member.name not in filled]
    container = Container(fixed, filled, deflate, level)
    return CompiledTemplate(name, hashlib.sha256(template).hexdigest(), used, tuple(parts), container)


def inspect(
    template: bytes, *, name: str, schema: Mapping[str, Any] | None, filters: Filters | None = None
) -> list[TemplateProblem]:
    """Every problem of a template at once; when there is none, a note on each fact it does not use.

    `name` is accepted for symmetry with `compile`; problems carry their part and paragraph only.
    """
    _, _, used, problems = _examine(template, schema, filters or {})
    if problems or schema is None:
        return problems
    seen = {field.split(".")[0].removesuffix("[]") for field in used}
    return [_unused(field) for field in schema if field not in seen]


def _unused(field: str) -> TemplateProblem:
    remedy = "Không cần sửa nếu văn bản không cần dữ kiện này."
    return TemplateProblem("tệp", "", f"không dùng dữ kiện «{field}»", remedy, note=True)
