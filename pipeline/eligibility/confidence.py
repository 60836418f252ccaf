"""Mức tin cậy của pháp luật: what nobody compared with the gazette, told once per instrument."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pipeline.eligibility.outcomes import Outcome
from pipeline.findings import Finding, Place, review
from pipeline.law import Regime, Source, instrument
from pipeline.words import joined, upper_first


def sources(outcomes: Iterable[Outcome], regime: Regime) -> list[Source]:
    """Every provision the outcomes and their prizes rest on, once for each use."""
    found: list[Source] = []
    for outcome in outcomes:
        found += [verdict.source for verdict in outcome.verdicts if verdict.source]
        found += [outcome.award.sources["listed"]]
        prize = regime.prize(outcome.award, outcome.holder) if outcome.granted and outcome.paid else None
        found += prize.sources.values() if prize else ()
    return found


def findings(outcomes: Iterable[Outcome], regime: Regime) -> list[Finding]:
    """Doubts about the instruments the outcomes rest on, directly or through what amends them."""
    used = sources(outcomes, regime)
    resting = Counter(source.instrument for source in used)
    reasons: dict[str, list[str]] = {}
    for doubted, reason in regime.doubts():
        if any(resting[code] for code in (doubted.code, *doubted.amends)):
            reasons.setdefault(doubted.code, []).append(reason)
    for code, articles in _weak(used).items():
        if code not in reasons:
            reasons[code] = [f"mới đọc {articles} qua nguồn thứ cấp, cần đối chiếu với văn bản gốc."]
    return [_doubt(code, said, resting) for code, said in reasons.items()]


def _weak(used: Iterable[Source]) -> dict[str, str]:
    """Articles read only at second hand, by instrument."""
    found: dict[str, dict[str, None]] = {}
    for source in used:
        if source.doubtful:
            found.setdefault(source.instrument, {})[source.article] = None
    return {code: joined(articles) for code, articles in found.items()}


def _doubt(code: str, said: list[str], resting: Counter[str]) -> Finding:
    doubted = instrument(code)
    number = sum(resting[of] for of in (code, *doubted.amends))
    what = f"{' '.join(map(upper_first, said))} Có {number} kết luận hoặc mức tiền thưởng dựa trên văn bản này."
    remedy = (
        "Đối chiếu với bản đăng Công báo trước khi ký; báo người phụ trách phần mềm ghi ngày đối chiếu để thôi nhắc."
    )
    return review("phap_luat.chua_doi_chieu", Place(doubted.cite_short()), what, remedy)
