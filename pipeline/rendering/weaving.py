"""Making a Jinja syntax tree safe to fill: XML stays balanced, every value goes through a writer.

The walk keeps the XML elements open at each point. So it knows where a value lands, and proves that whatever
the conditions and however often the loops run, the filled part is well-formed XML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce

from jinja2 import nodes

from pipeline.rendering.source import unmarked
from pipeline.rendering.vocabulary import Slip
from pipeline.rendering.writers import BARE, EMPTY, narrow

_ELEMENT = re.compile(r"<(/?)([^\s/<>]+)[^<>]*?(/?)>")
_EMPTIED = re.compile(r"<(w:\w+)((?: [^<>]*[^<>/])?)></\1>")
_ATTRIBUTES_OF = {"w:gridSpan", "w:shd", "w:vMerge", "wp:docPr", "pic:cNvPr"}
_PLAIN_IN = {"m:t", "a:t"}
_UNPAIRED = "cặp lệnh {} mở ở một chỗ nhưng đóng ở chỗ có cấu trúc khác"
_PAIR = (
    "Đặt lệnh mở và lệnh đóng trong cùng một đoạn, hoặc dùng {%p …%} cho trọn đoạn, {%tr …%} cho trọn hàng, "
    "{%tc …%} cho trọn ô."
)
_MOVE = "Đặt thẻ vào giữa chữ của một đoạn; bỏ chữ p hoặc r sau dấu {{ nếu có."


@dataclass(frozen=True)
class _Spot:
    """A point of the part: the elements open there, and the text of a start tag not yet finished.

    A table cell that surely holds a paragraph by then is named `w:tc+`.
    """

    opened: tuple[str, ...] = ()
    unfinished: str = ""

    def matches(self, other: _Spot) -> bool:
        plain = [name.rstrip("+") for name in self.opened] == [name.rstrip("+") for name in other.opened]
        return plain and _outline(self.unfinished) == _outline(other.unfinished)

    def least(self, other: _Spot) -> _Spot:
        """What is sure of both."""
        return replace(self, opened=tuple(min(pair) for pair in zip(self.opened, other.opened, strict=False)))


def _outline(unfinished: str) -> tuple[str, bool]:
    """A start tag's element and whether an attribute value is open."""
    return unfinished[1:].split(" ", 1)[0], unfinished.count('"') % 2 == 1


class Weaver:
    """Rewrites one part's tree in place; `slips` tells where that is impossible.

    `names` gives the dotted field name of printed and repeated expressions by `id(node)`. `plain_everywhere`
    is for file properties, whose elements all hold plain text. `repeats_drawings` becomes true when a drawing
    lies in a loop.
    """

    def __init__(self, names: Mapping[int, str], plain_everywhere: bool) -> None:
        self.names = names
        self.plain_everywhere = plain_everywhere
        self.repeats_drawings = False
        self.slips: list[Slip] = []

    def weave(self, tree: nodes.Template) -> None:
        """Rewrite the whole part."""
        if self._body(tree.body, _Spot(), False).opened:
            self._slip(1, "phần này bị xáo trộn cấu trúc vì một thẻ nằm vắt qua nhiều đoạn", _PAIR)

    def _body(self, body: Iterable[nodes.Node], spot: _Spot, looped: bool) -> _Spot:
        for node in body:
            if isinstance(node, nodes.Output):
                spot = self._output(node, spot, looped)
            elif isinstance(node, nodes.If):
                spot = self._if(node, spot, looped)
            elif isinstance(node, nodes.For):
                spot = self._for(node, spot)
        return spot

    def _if(self, node: nodes.If, spot: _Spot, looped: bool) -> _Spot:
        branches = [node.body, *(other.body for other in node.elif_), node.else_]
        ends = [self._body(branch, spot, looped) for branch in branches]
        if not all(end.matches(ends[0]) for end in ends):
            self._slip(node.lineno, _UNPAIRED.format("if … endif"), _PAIR)
            return ends[0]
        return reduce(_Spot.least, ends)

    def _for(self, node: nodes.For, spot: _Spot) -> _Spot:
        ends = (self._body(node.body, spot, True), self._body(node.else_, spot, True))
        if not all(end.matches(spot) for end in ends):
            self._slip(node.lineno, _UNPAIRED.format("for … endfor"), _PAIR)
        name = nodes.Const(self.names.get(id(node.iter), ""), lineno=node.lineno)
        node.iter = _through("each", node.iter, name)
        return spot

    def _output(self, node: nodes.Output, spot: _Spot, looped: bool) -> _Spot:
        for place, child in enumerate(node.nodes):
            if isinstance(child, nodes.TemplateData):
                text = unmarked(child.data)
                self.repeats_drawings |= looped and "<wp:docPr " in text
                text, spot = self._pass(text, spot, child.lineno)
                # A condition or loop that follows may leave the text just begun empty.
                begun = child is node.nodes[-1] and spot.opened[-1:] == ("w:t",) and text.endswith(">")
                child.data = narrow(_EMPTIED.sub(r"<\1\2/>", text)) + (EMPTY if begun else "")
            else:
                name = nodes.Const(self.names.get(id(child), ""), lineno=child.lineno)
                node.nodes[place] = _through(self._writer(child, spot), child, name)
        return spot

    def _writer(self, node: nodes.Expr, spot: _Spot) -> str:
        holder = spot.opened[-1] if spot.opened else ""
        if spot.unfinished:
            element, in_value = _outline(spot.unfinished)
            if in_value and element in _ATTRIBUTES_OF:
                return "write_attribute"
        elif holder == "w:t":
            return "write_text"
        elif self.plain_everywhere or holder in _PLAIN_IN:
            return "write_plain"
        self._slip(node.lineno, "thẻ đứng ở chỗ không phải chữ của văn bản", _MOVE)
        return "write_attribute"

    def _pass(self, text: str, spot: _Spot, line: int) -> tuple[str, _Spot]:
        """Some template text, with cells that may end bare marked, and where one gets to after it."""
        opened, end, passed = list(spot.opened), 0, []
        whole = spot.unfinished + text
        for found in _ELEMENT.finditer(whole):
            closing, name, empty = found.groups()
            passed.append(whole[end : found.start()])
            end = found.end()
            if closing and opened[-1:] == ["w:tc"] == [name]:
                passed.append(BARE)
            passed.append(found.group())
            if not closing and not empty:
                opened.append(name)
            elif closing and (not opened or opened.pop().rstrip("+") != name):
                self._slip(line, "thẻ nằm vắt qua nhiều đoạn hoặc nhiều ô nên làm hỏng cấu trúc", _PAIR)
                return text, _Spot(spot.opened)
            if name == "w:p" and opened[-1:] == ["w:tc"] and (closing or empty):
                opened[-1] = "w:tc+"
        cut = whole.find("<", end)
        passed.append(whole[end:])
        marked = "".join(passed)[len(spot.unfinished) :]
        return marked, _Spot(tuple(opened), whole[cut:] if cut >= 0 else "")

    def _slip(self, line: int, reason: str, remedy: str) -> None:
        self.slips.append(Slip(line, "", reason, remedy))


def _through(name: str, node: nodes.Node, *arguments: nodes.Expr) -> nodes.Filter:
    build: Callable[..., nodes.Filter] = nodes.Filter
    return build(node, name, list(arguments), [], None, None, lineno=node.lineno)
