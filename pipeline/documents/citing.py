"""Several provisions cited in one phrase, those of one instrument and one Điều named together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from pipeline.law import Source, instrument
from pipeline.words import joined

_IN_ARTICLE = re.compile(r"(?:(?P<part>.+?) )?(?P<article>Điều \d+[a-zđ]?)")


def cited(sources: Iterable[Source], named: Collection[str] | None = None) -> str:
    """`điểm a khoản 1, khoản 2 Điều 22 Luật … và khoản 2 Điều 49 Nghị định số …`, the highest instrument first.

    `named`: codes of what the paper's bases cite; any other instrument is cited in full, for it is met for the first
    time (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6). None where another paper has cited them all.
    """
    by_instrument: dict[str, list[str]] = {}
    for source in sources:
        by_instrument.setdefault(source.instrument, []).append(source.article)
    ranked = sorted(by_instrument, key=lambda code: instrument(code).rank)
    in_full = set(ranked) - set(ranked if named is None else named)
    return joined(f"{_merged(by_instrument[code])} {_called(code, full=code in in_full)}" for code in ranked)


def _called(code: str, *, full: bool) -> str:
    return instrument(code).cite() if full else instrument(code).cite_short()


def _merged(articles: Iterable[str]) -> str:
    grouped: dict[str, list[str]] = {}
    for article in dict.fromkeys(articles):
        found = _IN_ARTICLE.fullmatch(article)
        parts = grouped.setdefault(found["article"] if found else article, [])
        if found and found["part"]:
            parts.append(found["part"])
    in_order = sorted(grouped, key=lambda article: int(re.sub(r"\D", "", article) or 0))
    return ", ".join(f"{', '.join(sorted(grouped[article], key=_place))} {article}".strip() for article in in_order)


def _place(part: str) -> tuple[int, str]:
    """Where a part stands in its Điều: by khoản, then by điểm."""
    clause, point = re.search(r"khoản (\d+)", part), re.search(r"điểm (\w)", part)
    return int(clause[1]) if clause else 0, point[1] if point else ""
