"""Bars: counts and amounts drawn as small SVG pictures beside the figures they show."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

_WIDTH, _HEIGHT, _LEAST = 1000, 10, 6


def bar(parts: Sequence[tuple[str, int]], scale: int) -> Markup:
    """One bar of stacked parts, each a CSS class and a number; `scale` is the number that fills the whole width.

    It stretches with the page. The figures stand in words beside it, so that a screen reader passes it over.
    """
    drawn, start = [], 0
    for kind, number in parts:
        width = min(_share(number, scale), _WIDTH - start)
        if width > 0:
            drawn.append(Markup('<rect class="{}" x="{}" width="{}" height="{}"/>').format(kind, start, width, _HEIGHT))
        start += max(width, 0)
    return Markup('<svg class="bar" viewBox="0 0 {} {}" preserveAspectRatio="none" aria-hidden="true">{}</svg>').format(
        _WIDTH, _HEIGHT, Markup("").join(escape(rect) for rect in drawn)
    )


def _share(number: int, scale: int) -> int:
    """The width of a number; what is not nothing is always seen."""
    return max(_LEAST, round(number * _WIDTH / scale)) if number > 0 and scale > 0 else 0
