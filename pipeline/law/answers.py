"""What `thidua law` answers: the law of a day, one award of it, or one value through the years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.law.awards import AwardRules
from pipeline.law.catalogue import find_award
from pipeline.law.paths import nearest_paths
from pipeline.law.paths import paths as known_paths
from pipeline.law.regime import Regime, on
from pipeline.law.telling import told_award, told_history, told_paths, told_regime
from pipeline.words import nearest, parse_date, short_date


def answer(day: str, today: date, *, award: str = "", history: str = "", paths: bool = False) -> Iterator[str]:
    """Lines that answer a question; without a day, of today. LookupError says in Vietnamese what is not known."""
    if sum(map(bool, (award, history, paths))) > 1 or (day and (history or paths)):
        raise LookupError("chỉ dùng một trong --award, --history, --paths; ngày chỉ đi với --award hoặc đứng một mình")
    if paths:
        return told_paths()
    if history:
        return told_history(_known(history))
    regime = on(_day(day) if day else today)
    return told_award(_award(regime, award), regime) if award else told_regime(regime)


def _day(text: str) -> date:
    day = parse_date(text)
    if day is None:
        raise LookupError(f"«{text}» không phải ngày; viết 2026-12-15 hoặc 15/12/2026")
    return day


def _known(path: str) -> str:
    if path in known_paths():
        return path
    near = ", ".join(nearest_paths(path))
    raise LookupError(f"không có đường dẫn «{path}»; {f'gần nhất: {near}' if near else 'xem thidua law --paths'}")


def _award(regime: Regime, text: str) -> AwardRules:
    rules, known = regime.find_award(text), find_award(text)
    if rules is not None:
        return rules
    if known is not None:
        raise LookupError(f"{known.name} không có trong quy định của ngày {short_date(regime.day)}")
    names = {name: a for a in regime.awards() for name in (a.code, a.label, a.abbreviation) if name}
    near = dict.fromkeys(f"{names[n].code} ({names[n].label})" for n in nearest(text, names))
    hint = f"; gần nhất: {', '.join(near)}" if near else ""
    raise LookupError(f"không có danh hiệu, hình thức «{text}»{hint}")
