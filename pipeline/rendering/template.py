"""Compiled templates: filled with facts, again and again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import Template, UndefinedError
from lxml import etree

from pipeline.rendering.container import Container
from pipeline.rendering.problems import TemplateError, TemplateProblem, ValueRefused
from pipeline.rendering.sandbox import MOST_ROUNDS, ROUNDS
from pipeline.rendering.source import Source
from pipeline.rendering.writers import checked, settled

_DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"  # as docxtpl writes it


@dataclass(frozen=True)
class Part:
    """One member of the container that is filled anew for every paper."""

    name: str
    source: Source
    template: Template
    repaired: bool  # the filled XML needs docxtpl's own repair of table grids and drawing numbers

    def fill(self, facts: dict[str, Any]) -> bytes:
        context = self.template.new_context(facts, shared=True)
        text = "".join(self.template.root_render_func(context))
        body = (_DECLARATION + settled(text)).encode("latin-1")
        return _repair(body) if self.repaired else body


class CompiledTemplate:
    """A template ready to be filled.

    `digest` is the SHA-256 of the template's bytes; `fields` the dotted names it uses ("people[].name").
    Not bound to any file or clock: the same facts give the same bytes, in any process or thread.
    """

    def __init__(
        self, name: str, digest: str, fields: frozenset[str], parts: tuple[Part, ...], container: Container
    ) -> None:
        self.name = name
        self.digest = digest
        self.fields = fields
        self._parts = parts
        self._container = container

    def render(self, facts: Mapping[str, Any]) -> bytes:
        """A complete .docx, the values standing in it exactly as given.

        Facts hold str, int, bool, date, Decimal, None, and lists and dicts of these. A printed value must be
        a str or an int (the rest needs a filter). Raises TemplateError naming the field for anything that
        could not be printed faithfully.
        """
        part = None
        try:
            context = checked(facts)
            context[ROUNDS] = [MOST_ROUNDS]
            bodies = []
            for part in self._parts:
                bodies.append(part.fill(context))
        except Exception as error:
            raise self._told(error, part) from error
        return self._container.build(bodies)

    def _told(self, error: Exception, part: Part | None) -> TemplateError:
        """The error as a person reads it, with the paragraph it came from."""
        field, remedy = "", "Kiểm tra dữ kiện và thẻ ở đoạn này."
        if isinstance(error, ValueRefused):
            field, reason, remedy = error.field, str(error), error.remedy
        elif isinstance(error, UndefinedError):
            field = error.message or ""
            reason = f"thiếu dữ kiện «{field}»"
        else:
            reason = f"không điền được ({type(error).__name__}: {error})"
        if part is None:
            return TemplateError(self.name, TemplateProblem("dữ kiện", "", reason, remedy), field)
        problem = part.source.problem(_line(error, part.template), reason, remedy)
        return TemplateError(self.name, problem, field)


def _line(error: Exception, template: Template) -> int:
    """The line of the template's source that was being filled when the error arose."""
    line, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_globals.get("__jinja_template__") is template:
            line = template.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return line


def _repair(body: bytes) -> bytes:
    """docxtpl's last steps: table grids that match the cells made, drawings numbered apart."""
    engine = DocxTemplate(None)
    engine.docx_ids_index = 1000
    tree = engine.fix_tables(body)
    engine.fix_docpr_ids(tree)
    repaired: bytes = etree.tostring(tree, encoding="UTF-8", standalone=True)
    return repaired
