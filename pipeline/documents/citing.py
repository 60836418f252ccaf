"""Several provisions cited in one phrase, those of one instrument and one Điều named together."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.law import Source, instrument
from pipeline.words import joined

_IN_ARTICLE = re.compile(r"(?:(?P<part>.+?) )?(?P<article>Điều \d+[a-zđ]?)")


def cited(sources: Iterable[Source]) -> str:
    """`điểm a khoản 1, khoản 2 Điều 22 Luật … và khoản 2 Điều 49 Nghị định số …`, the highest instrument first."""
    by_instrument: dict[str, list[str]] = {}
    for source in sources:
        by_instrument.setdefault(source.instrument, []).append(source.article)
    ranked = sorted(by_instrument, key=lambda code: instrument(code).rank)
    return joined(f"{_merged(by_instrument[code])} {instrument(code).cite_short()}" for code in ranked)


def _merged(articles: Iterable[str]) -> str:
    grouped: dict[str, list[str]] = {}
    for article in dict.fromkeys(articles):
        found = _IN_ARTICLE.fullmatch(article)
        parts = grouped.setdefault(found["article"] if found else article, [])
        if found and found["part"]:
            parts.append(found["part"])
    in_order = sorted(grouped, key=lambda article: int(re.sub(r"\D", "", article) or 0))
    return ", ".join(f"{', '.join(grouped[article])} {article}".strip() for article in in_order)
