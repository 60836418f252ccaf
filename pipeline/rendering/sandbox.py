"""The one Jinja environment a template runs in: it reads plain data and can do nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from jinja2 import StrictUndefined, Undefined, pass_context
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pipeline.rendering.problems import ValueRefused
from pipeline.rendering.vocabulary import LOOP_FIELDS, TESTS
from pipeline.rendering.writers import WRITERS

MOST_ROUNDS = 1_000_000  # loop rounds in one paper
Filters = Mapping[str, Callable[..., Any]]
ROUNDS = "\0rounds"  # where a render keeps its count; no template can name it


class _Missing(StrictUndefined):
    """Undefined that raises on every use and whose message is only the name."""

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)


class Sandbox(ImmutableSandboxedEnvironment):
    """Names lead to dict items and nothing else: no attribute, method or global of Python can be reached."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An item of a dict, or a field of Jinja's `loop`."""
        if type(obj) is dict:
            try:
                return obj[attribute]
            except KeyError:
                return self.undefined(obj=obj, name=attribute)
        if type(obj) is LoopContext and attribute in LOOP_FIELDS:
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """An item of a dict by name, or of a list by number."""
        if type(argument) is int and type(obj) in (list, tuple) and -len(obj) <= argument < len(obj):
            return obj[argument]
        return self.getattr(obj, argument if isinstance(argument, str) else str(argument))


@pass_context
def each(context: Context, value: Any, field: str) -> Sequence[Any]:
    """What a loop runs over: a list, within the rounds one paper may take."""
    if isinstance(value, Undefined):
        raise ValueRefused(field, f"thiếu dữ kiện «{field}»", "Bổ sung danh sách này rồi lập lại văn bản.")
    if type(value) is not list and type(value) is not tuple:
        raise ValueRefused(field, f"«{field}» không phải danh sách", "Chỉ lặp trên danh sách.")
    rounds: list[int] = context.parent[ROUNDS]
    rounds[0] -= len(value)
    if rounds[0] < 0:
        raise ValueRefused(field, f"lặp quá {MOST_ROUNDS} lần", "Chia văn bản thành nhiều phần.")
    return value


def _default(value: Any, fallback: Any = "") -> Any:
    return fallback if value is None or value == "" else value


def _first(value: Sequence[Any]) -> Any:
    return value[0]


def _last(value: Sequence[Any]) -> Any:
    return value[-1]


def _join(value: Sequence[Any], separator: str = "") -> str:
    if type(value) is str:
        raise TypeError("join")
    return separator.join(value)


# Strict on purpose: Jinja's own `upper` turns a missing value into the word NONE.
BUILT_IN: Filters = {
    "default": _default,
    "first": _first,
    "join": _join,
    "last": _last,
    "length": len,
    "lower": str.lower,
    "trim": str.strip,
    "upper": str.upper,
}


def environment(filters: Filters) -> Sandbox:
    """The environment with the built-in filters, `filters` beside or over them, and the writers."""
    # Autoescape stays off because the writers escape every printed value, which nothing can switch off.
    made = Sandbox(undefined=_Missing, autoescape=False)
    made.globals.clear()
    made.filters.clear()
    made.filters.update({**BUILT_IN, **filters, **WRITERS, "each": each})
    made.tests = {name: test for name, test in made.tests.items() if name in TESTS}
    return made
