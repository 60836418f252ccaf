"""Checking a template's expressions against the facts it will be given, without running it.

A schema describes facts by example: `{"name": None, "people": [{"full_name": None}]}`, where None is one
value, a dict a group of named values and a list of one element a repeated value.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import nodes

LOOP_FIELDS = frozenset({"index", "index0", "revindex", "revindex0", "first", "last", "length"})
TESTS = frozenset({"defined", "undefined", "none", "even", "odd"})

_ANY: Any = object()  # a value of which nothing is known
_LOOP: Any = object()  # Jinja's own `loop`
_GROUPS = (
    nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand, nodes.CondExpr,
    nodes.Concat, nodes.Add, nodes.Sub, nodes.Neg, nodes.Tuple, nodes.List,
)  # fmt: skip
_PICK_ONE = {"first", "last"}
_USE = "Chỉ dùng tên trường, dấu chấm, so sánh và các bộ lọc có sẵn."


@dataclass(frozen=True)
class Seen:
    """An expression's dotted name ("people[].name", or the nearest to it) and what is known of its value."""

    path: str
    shape: Any = _ANY


@dataclass(frozen=True)
class Slip:
    """One wrong expression: the line it stands on, the word to show, what is wrong and what to do."""

    line: int
    word: str
    reason: str
    remedy: str


def schema_of(fields: Iterable[str]) -> dict[str, Any]:
    """The schema that dotted names such as "people[].name" describe together."""
    root: dict[str, Any] = {}
    for field in sorted(fields):
        place: dict[str, Any] = root
        *owners, last = field.split(".")
        for owner in owners:
            name = owner.removesuffix("[]")
            inner = place.get(name)
            group = inner[0] if isinstance(inner, list) else inner
            if not isinstance(group, dict):
                group = {}
                place[name] = [group] if owner.endswith("[]") else group
            place = group
        name = last.removesuffix("[]")
        known = place.setdefault(name)
        if last.endswith("[]") and not isinstance(known, list):
            place[name] = [known]
    return root


def _counts(node: nodes.Mul) -> bool:
    """Whether a product is the one that docxtpl's `{% hm %}` makes: a span times the rounds of the loop."""
    span, rounds = node.left, node.right
    owner = rounds.node if isinstance(rounds, nodes.Getattr) else None
    return isinstance(span, nodes.Const) and isinstance(owner, nodes.Name) and owner.name == "loop"


class Reader:
    """One pass over a part's syntax tree.

    After `read`: `slips` holds what is wrong, `fields` the dotted names used, `names` the dotted name of
    every printed or repeated expression by `id(node)`.
    """

    def __init__(self, schema: Mapping[str, Any] | None, filters: Iterable[str]) -> None:
        self.schema = schema
        self.filters = frozenset(filters)
        self.slips: list[Slip] = []
        self.fields: set[str] = set()
        self.names: dict[int, str] = {}

    def read(self, body: Iterable[nodes.Node], scope: Mapping[str, Seen] | None = None) -> None:
        """Read statements in the scope of the loops round them."""
        scope = scope or {}
        for node in body:
            if isinstance(node, nodes.Output):
                for child in node.nodes:
                    if not isinstance(child, nodes.TemplateData):
                        self._printed(child, scope)
            elif isinstance(node, nodes.If):
                self._use(node.test, scope)
                for branch in (node.body, node.elif_, node.else_):
                    self.read(branch, scope)
            elif isinstance(node, nodes.For):
                self._loop(node, scope)
            else:
                self._slip(node, type(node).__name__.lower(), "lệnh này không dùng được trong biểu mẫu", _USE)

    def _printed(self, node: nodes.Expr, scope: Mapping[str, Seen]) -> None:
        seen = self._use(node, scope)
        self.names[id(node)] = seen.path
        if isinstance(seen.shape, list):
            remedy = "Dùng {% for … in … %} để in từng phần tử."
            self._slip(node, seen.path, f"«{seen.path}» là danh sách, không in thẳng được", remedy)
        elif isinstance(seen.shape, dict) or seen.shape is _LOOP:
            self._slip(node, seen.path, f"«{seen.path}» là một nhóm mục", "Chọn một mục con, ví dụ .name.")

    def _loop(self, node: nodes.For, scope: Mapping[str, Seen]) -> None:
        seen = self._use(node.iter, scope)
        self.names[id(node.iter)] = seen.path
        if seen.shape is not _ANY and not isinstance(seen.shape, list):
            self._slip(node, seen.path, f"«{seen.path}» không phải danh sách nên không lặp được", _USE)
        if node.recursive or not isinstance(node.target, nodes.Name) or node.target.name == "loop":
            self._slip(node, "for", "vòng lặp viết sai kiểu", "Viết {% for tên in danh_sách %}.")
            return
        element = seen.shape[0] if isinstance(seen.shape, list) and seen.shape else _ANY
        inside = {**scope, node.target.name: Seen(f"{seen.path}[]", element)}
        if node.test is not None:
            self._use(node.test, inside)
        self.read(node.body, {**inside, "loop": Seen("loop", _LOOP)})
        self.read(node.else_, scope)

    def _use(self, node: nodes.Node, scope: Mapping[str, Seen]) -> Seen:
        """Read an expression whose value is used as it stands, and note the field."""
        seen = self._expression(node, scope)
        if isinstance(node, (nodes.Name, nodes.Getattr, nodes.Getitem)) and seen.path.split(".")[0] != "loop":
            self.fields.add(seen.path)
        return seen

    def _expression(self, node: nodes.Node, scope: Mapping[str, Seen]) -> Seen:
        if isinstance(node, nodes.Name):
            return self._name(node, scope)
        if isinstance(node, nodes.Getattr):
            return self._member(node, self._expression(node.node, scope), node.attr)
        if isinstance(node, nodes.Getitem):
            return self._item(node, scope)
        if isinstance(node, nodes.Const):
            return Seen(repr(node.value))
        if isinstance(node, (nodes.Filter, nodes.Test)):
            return self._applied(node, scope)
        if isinstance(node, _GROUPS) or (isinstance(node, nodes.Mul) and _counts(node)):
            inner = [self._use(child, scope).path for child in node.iter_child_nodes()]
            if isinstance(node, nodes.CondExpr) and node.expr2 is None:
                remedy = 'Viết đủ, ví dụ {{ a if b else "" }}.'
                self._slip(node, "if", "biểu thức «… if …» thiếu else", remedy)
            return Seen(", ".join(inner))
        self._slip(node, "", f"biểu thức kiểu {type(node).__name__} không dùng được trong biểu mẫu", _USE)
        return Seen("?")

    def _name(self, node: nodes.Name, scope: Mapping[str, Seen]) -> Seen:
        if node.name in scope:
            return scope[node.name]
        if self.schema is None:
            return Seen(node.name)
        if node.name not in self.schema:
            self._unknown(node, node.name, node.name, (*scope, *self.schema))
            return Seen(node.name)
        return Seen(node.name, self.schema[node.name])

    def _member(self, node: nodes.Node, owner: Seen, name: str) -> Seen:
        path = f"{owner.path}.{name}"
        if owner.shape is _LOOP:
            if name not in LOOP_FIELDS:
                self._unknown(node, path, name, LOOP_FIELDS)
        elif name.startswith("_"):
            self._slip(node, path, f"«{path}» không phải tên trường", _USE)
        elif isinstance(owner.shape, list):
            remedy = "Dùng {% for … in … %} rồi lấy mục con của từng phần tử."
            self._slip(node, path, f"«{owner.path}» là danh sách, không có mục con «{name}»", remedy)
        elif owner.shape is None:
            self._slip(node, path, f"«{owner.path}» là một giá trị, không có mục con «{name}»", _USE)
        elif isinstance(owner.shape, dict):
            if name not in owner.shape:
                self._unknown(node, path, name, owner.shape)
            return Seen(path, owner.shape.get(name, _ANY))
        return Seen(path)

    def _item(self, node: nodes.Getitem, scope: Mapping[str, Seen]) -> Seen:
        owner = self._expression(node.node, scope)
        key = node.arg.value if isinstance(node.arg, nodes.Const) else None
        if isinstance(key, str):
            return self._member(node, owner, key)
        if type(key) is int and (owner.shape is _ANY or isinstance(owner.shape, list)):
            return Seen(f"{owner.path}[]", owner.shape[0] if isinstance(owner.shape, list) else _ANY)
        self._slip(node, owner.path, f"«{owner.path}[…]» viết sai kiểu", _USE)
        return Seen(owner.path)

    def _applied(self, node: nodes.Filter | nodes.Test, scope: Mapping[str, Seen]) -> Seen:
        known, kind = (self.filters, "bộ lọc") if isinstance(node, nodes.Filter) else (TESTS, "phép thử")
        if node.name not in known:
            self._unknown(node, node.name, node.name, known, kind)
        if node.node is None or node.dyn_args is not None or node.dyn_kwargs is not None:
            self._slip(node, node.name, f"{kind} «{node.name}» viết sai kiểu", _USE)
            return Seen("?")
        value = self._use(node.node, scope)
        for argument in (*node.args, *(pair.value for pair in node.kwargs)):
            self._use(argument, scope)
        if node.name in _PICK_ONE and isinstance(value.shape, list):
            return Seen(f"{value.path}[]", value.shape[0])
        return Seen(value.path)

    def _unknown(self, node: nodes.Node, path: str, name: str, known: Iterable[str], kind: str = "trường") -> None:
        near = difflib.get_close_matches(name, sorted(known), n=1)
        remedy = f"Có phải là «{near[0]}»?" if near else f"Xem lại tên {kind} trong hướng dẫn về biểu mẫu."
        self._slip(node, name, f"không có {kind} «{path}»", remedy)

    def _slip(self, node: nodes.Node, word: str, reason: str, remedy: str) -> None:
        self.slips.append(Slip(node.lineno, word, reason, remedy))
