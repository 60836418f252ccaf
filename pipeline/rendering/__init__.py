"""Filling Word templates: compiled once, checked strictly, the same bytes every time.

The only package that knows docxtpl. A template is a .docx with tags: `{{ field }}`, `{% if %}`, `{% for %}`
and docxtpl's `{%p %}`, `{%tr %}`, `{%tc %}`, `{%r %}`, `{% colspan %}`, `{% cellbg %}`, `{% vm %}`,
`{% hm %}`. docxtpl prepares the tags once; after that a paper costs only its own text. Values appear exactly
as given or are refused by name: an undefined or empty field, a control character, a date without a chosen
form are errors.

Templates present facts and nothing more: no assignments, calls, macros or includes. docxtpl's InlineImage,
Subdoc and RichText are not supported; official papers carry their pictures in the template.
"""

from pipeline.rendering.compiling import compile, inspect
from pipeline.rendering.problems import TemplateError, TemplateProblem
from pipeline.rendering.template import CompiledTemplate

__all__ = ["CompiledTemplate", "TemplateError", "TemplateProblem", "compile", "inspect"]
