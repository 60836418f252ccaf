"""How paragraphs and runs look: each distinct formatting is resolved once, however often a paper repeats it.

Papers from one template have the same styles, so what was resolved for one serves the next.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from lxml import etree

from pipeline.checking.form.package import Package, parsed
from pipeline.checking.form.runs import aligned
from pipeline.checking.form.styles import Properties, Styles, W, laid_over, on

_NO_LINE: Final = frozenset({"", "nil", "none"})
_SMALL: Final = 1_000_000  # bytes of styles worth remembering for the papers that follow

Key = tuple[object, ...]
"""An element's tags, attributes and shape: equal keys look alike."""


class Around(NamedTuple):
    """Bảng bao quanh: the table style a paragraph stands in, and whether in its first row; "" outside tables."""

    style: str = ""
    first: bool = False


NOWHERE: Final = Around()
"""Outside every table."""


class Setting(NamedTuple):
    """Cách đặt đoạn: those fields of a `Paragraph` that its formatting decides, in its order."""

    align: str
    first: float
    left: float
    right: float
    before: float
    after: float
    line: float
    exact: bool
    borders: frozenset[str]
    style: str


class Face(NamedTuple):
    """Kiểu chữ: a font for ASCII and one for other letters; `rest` are the last fields of a `Run`."""

    ascii: str
    other: str
    fonts: frozenset[str]
    caps: bool
    hidden: bool
    rest: tuple[float, bool, bool, str, bool]


class Stated(NamedTuple):
    """Điều đoạn tự ghi: what a paragraph and its style state, and the list it belongs to, "0" for none.

    `settings` are those already resolved, by the table around and the indents of the list.
    """

    identity: str
    own: Properties
    styled: Properties
    list_id: str
    depth: int
    by_style: bool
    settings: dict[tuple[Around, Key], Setting]


def number_of(text: str | None) -> float:
    """A number of an attribute; 0 where there is none."""
    try:
        return float(text or 0)
    except ValueError:
        return 0.0


def leading(element: etree._Element, tag: str) -> etree._Element | None:
    """The child with an element's properties, which is the first where there is one."""
    first = element[0] if len(element) else None
    return first if first is not None and first.tag == tag else element.find(tag)


def key_of(properties: etree._Element | None) -> Key:
    """The key of a paragraph's or a run's properties."""
    if properties is None:
        return ()
    return tuple([(each.tag, len(each), *each.items()) for each in properties.iter()])


class Looks:
    """The looks of papers that share their styles."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self._around: dict[tuple[Around, str], Properties] = {}
        self._stated: dict[Key, Stated] = {}
        self._faces: dict[tuple[Key, str, Around], Face] = {}
        self._cells: dict[Key, tuple[int, float]] = {}
        self._rows: dict[Key, tuple[bool, bool]] = {}

    def stated(self, properties: etree._Element | None) -> Stated:
        """What a paragraph's own properties and its style say."""
        key = key_of(properties)
        known = self._stated.get(key)
        if known is None:
            own = self.styles.flat(properties)
            identity = _said(properties, "pStyle") or self.styles.default("paragraph")
            styled = self.styles.of(identity, "pPr")
            source = own if own.get("num.numId") else styled
            depth = int(number_of(source.get("num.ilvl")))
            list_id = source.get("num.numId", "0")
            known = Stated(identity, own, styled, list_id, depth, source is styled, {})
            self._stated[key] = known
        return known

    def setting(self, stated: Stated, around: Around, indents: Properties) -> Setting:
        """How a paragraph is set; `indents` are those its list adds over the style's."""
        key = (around, tuple(indents.items()))
        known = stated.settings.get(key)
        if known is None:
            shown = self.styles.default_paragraph | self._of(around, "pPr") | stated.styled | indents | stated.own
            known = stated.settings[key] = _setting(shown, self.styles.name(stated.identity))
        return known

    def face(self, properties: etree._Element | None, paragraph_style: str, around: Around) -> Face:
        """How a run looks in a paragraph of a style."""
        key = (key_of(properties), paragraph_style, around)
        known = self._faces.get(key)
        if known is None:
            character = _said(properties, "rStyle") or self.styles.default("character")
            levels = {
                "defaults": self.styles.default_run,
                "table": self._of(around, "rPr"),
                "paragraph": self.styles.of(paragraph_style, "rPr"),
                "character": self.styles.of(character, "rPr"),
                "direct": self.styles.flat(properties),
            }
            known = self._faces[key] = _face(laid_over(levels))
        return known

    def cell(self, properties: etree._Element | None) -> tuple[int, float]:
        """How many columns of the grid a cell spans, and the width in points it asks for; 0 for none."""
        key = key_of(properties)
        known = self._cells.get(key)
        if known is None:
            width = number_of(_said(properties, "tcW", "w")) if _said(properties, "tcW", "type") == "dxa" else 0
            known = self._cells[key] = int(number_of(_said(properties, "gridSpan"))) or 1, width / 20
        return known

    def row(self, properties: etree._Element | None) -> tuple[bool, bool]:
        """Whether a row repeats as a heading, and whether it stays whole."""
        key = key_of(properties)
        known = self._rows.get(key)
        if known is None:
            flags = [_child(properties, tag) for tag in ("tblHeader", "cantSplit")]
            heading, whole = (flag is not None and on(flag) for flag in flags)
            known = self._rows[key] = heading, whole
        return known

    def _of(self, around: Around, part: str) -> Properties:
        """What a table style adds to the paragraphs or runs inside."""
        if not around.style:
            return {}
        known = self._around.get((around, part))
        if known is None:
            first = self.styles.conditional(around.style, "firstRow", part) if around.first else {}
            known = self._around[around, part] = self.styles.of(around.style, part) | first
        return known


def _child(properties: etree._Element | None, tag: str) -> etree._Element | None:
    return None if properties is None else properties.find(W + tag)


def _said(properties: etree._Element | None, tag: str, attribute: str = "val") -> str:
    found = _child(properties, tag)
    return "" if found is None else found.get(W + attribute, "")


def _setting(shown: Properties, style: str) -> Setting:
    exact = shown.get("spacing.lineRule", "auto") in ("exact", "atLeast")
    return Setting(
        align=aligned(shown),
        first=number_of(shown.get("ind.firstLine")) / 20,
        left=number_of(shown.get("ind.left")) / 20,
        right=number_of(shown.get("ind.right")) / 20,
        before=number_of(shown.get("spacing.before")) / 20,
        after=number_of(shown.get("spacing.after")) / 20,
        line=number_of(shown.get("spacing.line", "240")) / (20 if exact else 240),
        exact=exact,
        borders=frozenset(
            name.removeprefix("border.")
            for name, kind in shown.items()
            if name.startswith("border.") and kind not in _NO_LINE
        ),
        style=style,
    )


def _face(shown: Properties) -> Face:
    plain, other = (shown.get(f"fonts.{slot}", "Times New Roman") for slot in ("ascii", "hAnsi"))
    return Face(
        ascii=plain,
        other=other,
        fonts=frozenset({plain, other}),
        caps=shown["caps"] == "1",
        hidden=shown["vanish"] == "1",
        rest=(
            number_of(shown.get("sz", "20")) / 2,
            shown["b"] == "1",
            shown["i"] == "1",
            shown.get("color", "auto"),
            shown.get("u", "none") != "none",
        ),
    )


def looks_of(package: Package) -> Looks:
    """The looks of a paper, shared with the papers before it that have the same styles and theme."""
    styles, theme = (package.content(package.named(kind)) for kind in ("styles", "theme"))
    few = len(styles or b"") + len(theme or b"") <= _SMALL
    return _shared(styles, theme) if few else _looks(styles, theme)


def _looks(styles: bytes | None, theme: bytes | None) -> Looks:
    return Looks(Styles(*(None if part is None else parsed(part) for part in (styles, theme))))


_shared = lru_cache(maxsize=8)(_looks)
