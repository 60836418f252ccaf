"""Kính gửi: one addressee on the same line, several each on a line, dashes aligned under the colon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.frame.elements import Element, command, line, node, paragraph, run, twips
from pipeline.frame.widths import text_width

_STYLE: Final = "kinh_gui"
_INDENT: Final = 30.0  # mm before «Kính gửi:» when several are addressed


def _one(text: str) -> Element:
    return line(_STYLE, f"Kính gửi: {text}", align="center")


def _heading() -> Element:
    return line(_STYLE, "Kính gửi:", indent={"left": twips(_INDENT)}, keep_next=True)


def _dashed(text: str, size: float) -> Element:
    dash = round(text_width("- ", size) * 20)
    colon = twips(_INDENT) + round(text_width("Kính gửi", size) * 20)
    close = node("w:spacing", {"before": 0, "after": 40})
    return paragraph(_STYLE, run(f"- {text}"), indent={"left": colon + dash, "hanging": dash}, extra=[close])


def addressee_block(addressees: str | Sequence[str], text: str, size: float) -> list[Element]:
    """The lines of «Kính gửi» for a template loop ("x in xs", printing `text`) or for the names given."""
    if not isinstance(addressees, str):
        if len(addressees) == 1:
            return [_one(addressees[0])]
        lines = [f"{name};" for name in addressees[:-1]] + [f"{addressees[-1]}."]
        return [_heading(), *(_dashed(each, size) for each in lines)]
    name, _, many = (part.strip() for part in addressees.partition(" in "))
    item = text or f"{{{{ {name} }}}}"
    first = re.sub(rf"\b{re.escape(name)}\b", f"{many}[0]", item)
    mark = "{% if loop.last %}.{% else %};{% endif %}"
    return [
        command(f"if {many}|length == 1"),
        _one(first),
        command("else"),
        _heading(),
        command(f"for {addressees}"),
        _dashed(item + mark, size),
        command("endfor"),
        command("endif"),
    ]
