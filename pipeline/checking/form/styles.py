"""Effective formatting: what Word shows after defaults, table, paragraph and character styles are laid over.

Only what the form checks ask for is resolved. Properties are flat: "ind.left", "fonts.ascii", "b" …
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
Properties = dict[str, str]

_SLOTS: Final = ("ascii", "hAnsi", "eastAsia", "cs")
_TOGGLES: Final = ("b", "i", "caps", "vanish")
_ON_OFF: Final = (*_TOGGLES, "keepNext", "widowControl", "pageBreakBefore")
_VALUES: Final = ("sz", "jc", "outlineLvl")


def on(element: etree._Element) -> bool:
    """Whether an on/off property is on."""
    return element.get(f"{W}val", "1") not in ("0", "false", "off", "none")


def _theme_fonts(root: etree._Element | None) -> dict[str, str]:
    """ "major" and "minor" to the theme's Latin font."""
    if root is None:
        return {}
    fonts = {}
    for kind in ("major", "minor"):
        latin = root.find(f".//{A}{kind}Font/{A}latin")
        if latin is not None:
            fonts[kind] = latin.get("typeface", "")
    return fonts


class Styles:
    """Styles, defaults and theme fonts of one paper."""

    def __init__(self, styles: etree._Element | None, theme: etree._Element | None) -> None:
        self._theme = _theme_fonts(theme)
        self._by_id: dict[str, etree._Element] = {}
        self._defaults: dict[str, str] = {}
        self._chains: dict[tuple[str, str], Properties] = {}
        self.default_paragraph: Properties = {}
        self.default_run: Properties = {}
        if styles is None:
            return
        for style in styles.iter(f"{W}style"):
            identity = style.get(f"{W}styleId", "")
            self._by_id[identity] = style
            if style.get(f"{W}default") in ("1", "true", "on"):
                self._defaults[style.get(f"{W}type", "")] = identity
        self.default_paragraph = self.flat(styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"))
        self.default_run = self.flat(styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))

    def name(self, identity: str) -> str:
        """The style's name as people see it."""
        style = self._by_id.get(identity)
        name = style.find(f"{W}name") if style is not None else None
        return name.get(f"{W}val", "") if name is not None else ""

    def default(self, kind: str) -> str:
        """Id of the default style of a kind: "paragraph", "character", "table"."""
        return self._defaults.get(kind, "")

    def _line_of(self, identity: str) -> list[etree._Element]:
        """The style and those it is based on, oldest first."""
        line: list[etree._Element] = []
        while (style := self._by_id.get(identity)) is not None and style not in line:
            line.append(style)
            based = style.find(f"{W}basedOn")
            identity = based.get(f"{W}val", "") if based is not None else ""
        return line[::-1]

    def of(self, identity: str, part: str) -> Properties:
        """What a style sets with those it is based on; `part` is "pPr", "rPr" or "tblPr"."""
        key = (identity, part)
        if key not in self._chains:
            merged: Properties = {}
            for style in self._line_of(identity):
                merged |= self.flat(style.find(f"{W}{part}"))
            self._chains[key] = merged
        return self._chains[key]

    def conditional(self, identity: str, condition: str, part: str) -> Properties:
        """What a table style adds for "firstRow" and the like."""
        merged: Properties = {}
        for style in self._line_of(identity):
            for special in style.findall(f"{W}tblStylePr"):
                if special.get(f"{W}type") == condition:
                    merged |= self.flat(special.find(f"{W}{part}"))
        return merged

    def cell_margin(self, identity: str, side: str) -> str:
        """A table style's cell margin in twips; "" when it sets none."""
        found = [style.find(f"{W}tblPr/{W}tblCellMar/{W}{side}") for style in self._line_of(identity)]
        return next((each.get(f"{W}w", "") for each in reversed(found) if each is not None), "")

    def borders(self, identity: str) -> set[str]:
        """Kinds of line a table style draws."""
        found = [style.find(f"{W}tblPr/{W}tblBorders") for style in self._line_of(identity)]
        last = next((each for each in reversed(found) if each is not None), ())
        return {side.get(f"{W}val", "") for side in last}

    def flat(self, properties: etree._Element | None) -> Properties:
        """The properties an element states itself."""
        flat: Properties = {}
        for child in properties if properties is not None else ():
            if not isinstance(child.tag, str) or not child.tag.startswith(W):
                continue
            tag = child.tag.removeprefix(W)
            if tag in _ON_OFF:
                flat[tag] = "1" if on(child) else "0"
            elif tag in _VALUES:
                flat[tag] = child.get(f"{W}val", "")
            elif tag == "color":
                flat["color"] = child.get(f"{W}themeColor") or child.get(f"{W}val", "auto")
            elif tag == "u":
                flat["u"] = child.get(f"{W}val", "single")
            elif tag == "rFonts":
                flat |= self._fonts(child)
            elif tag in ("ind", "spacing"):
                flat |= _lengths(tag, child)
            elif tag == "framePr":
                flat["frame"] = child.get(f"{W}xAlign", "")
            elif tag == "pBdr":
                flat |= {f"border.{side.tag.removeprefix(W)}": side.get(f"{W}val", "none") for side in child}
            elif tag == "numPr":
                flat |= {f"num.{each.tag.removeprefix(W)}": each.get(f"{W}val", "") for each in child}
        return flat

    def _fonts(self, element: etree._Element) -> Properties:
        fonts: Properties = {}
        for slot in _SLOTS:
            theme = element.get(f"{W}{'cstheme' if slot == 'cs' else slot + 'Theme'}")
            name = self._theme.get(theme[:5], "") if theme else element.get(f"{W}{slot}")
            if name:
                fonts[f"fonts.{slot}"] = name
        return fonts


def _lengths(tag: str, element: etree._Element) -> Properties:
    lengths = {f"{tag}.{etree.QName(name).localname}": value for name, value in element.attrib.items()}
    for old, new in (("ind.start", "ind.left"), ("ind.end", "ind.right")):
        if old in lengths:
            lengths[new] = lengths[old]
    if "ind.hanging" in lengths:  # a level that hangs takes back a first-line indent below it
        lengths["ind.firstLine"] = f"-{lengths['ind.hanging']}"
    return lengths


def laid_over(levels: Mapping[str, Properties]) -> Properties:
    """Levels laid over one another, lowest first; style toggles of different levels cancel out.

    Levels are "defaults", "table", "paragraph", "character" and "direct".
    """
    merged: Properties = {}
    for properties in levels.values():
        merged |= properties
    for toggle in _TOGGLES:
        if toggle in levels.get("direct", {}):
            continue
        states = [levels[name].get(toggle) == "1" for name in ("table", "paragraph", "character") if name in levels]
        stated = levels.get("defaults", {}).get(toggle) == "1" or sum(states) % 2 == 1
        merged[toggle] = "1" if stated else "0"
    return merged
