"""The law as `thidua law` tells it: an award's rules on a day, the history of a value, the values there are."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from pipeline.law.awards import AwardRules
from pipeline.law.catalogue import deciders
from pipeline.law.instruments import Source, instrument
from pipeline.law.paths import CODES, LEVELS, path_title, paths, value_text
from pipeline.law.regime import Regime, history
from pipeline.law.requirements import AllOf, AnyOf, Requirement, VoteReached
from pipeline.law.scales import Holder
from pipeline.law.wording import vote_wording
from pipeline.words import count, decimal, joined, long_date, lower_first, money, point_letter, short_date, upper_first

_WIDTH = 100
_SALARY = "base_salary.amount"
_KINDS = {"danh_hieu": "Danh hiệu thi đua", "hinh_thuc": "Hình thức khen thưởng"}
_MARK = "*"
_MARKED = f"{_MARK} Điều khoản mới đọc qua nguồn thứ cấp hoặc chưa có nguồn, cần đối chiếu với văn bản gốc."


def told_regime(regime: Regime) -> Iterator[str]:
    """The instruments in force on the day, the base salary, and what nobody has checked."""
    yield f"Có hiệu lực {long_date(regime.day)}:"
    for known in regime.instruments:
        symbol = "" if known.symbol in known.cite() else f" (số {known.symbol})"
        until = f" đến hết {short_date(known.last_day)}" if known.last_day else ""
        yield from _item(f"{known.cite()}{symbol} (từ {short_date(known.in_force)}{until})")
    if regime.has(_SALARY):
        amount = value_text(_SALARY, regime.value(_SALARY))
        yield f"Mức lương cơ sở: {amount} ({regime.cite(_SALARY)})"
    for known, doubt in regime.doubts():
        yield from _item(f"Cần xem xét: {known.cite_short()}: {doubt}", mark="", indent=0)


def told_paths() -> Iterator[str]:
    """Every path with its words."""
    for path in paths():
        yield f"{path}  {path_title(path)}"


def told_history(path: str) -> Iterator[str]:
    """Every value a path has had, oldest first, each with its days and its article."""
    lines = _item(f"{path_title(path)} ({path})", mark="", indent=0)
    known = history(path)
    for (starts, ends, value, source), following in zip(known, [*known[1:], None], strict=True):
        said = lower_first(value_text(path, value))
        lines += _item(f"{_span(starts, ends)}: {said} ({_cite(source, dated=True)})")
        resumes = following[0] if following else None
        if ends and ends != resumes:
            lines += _item(f"{_span(ends, resumes)}: dữ liệu không có quy định")
    yield from lines
    yield from _marked(lines)


def told_award(rules: AwardRules, regime: Regime) -> Iterator[str]:
    """The rules of an award on the day: who decides, criteria, votes, dossier, money, what is left to provinces."""
    short = f" ({rules.abbreviation})" if rules.abbreviation else ""
    holders = joined(lower_first(holder.label) for holder in rules.holders)
    kind = f"{_KINDS[rules.kind]} {LEVELS[rules.level]}, tặng {holders}"
    lines = [
        f"{upper_first(rules.name)}{short}, theo pháp luật ngày {short_date(regime.day)}",
        *_item(f"{kind} ({_cite(rules.sources['listed'])})", mark=""),
        *_section("Thẩm quyền quyết định", _authority(rules)),
        *_criteria(rules),
        *_section("Phiếu của Hội đồng", _vote(rules)),
        *_section("Hồ sơ", _dossier(rules)),
        *_section("Tiền thưởng, hiện vật", _prize(rules, regime)),
        *_section("Giao bộ, ban, ngành, tỉnh quy định", _delegated(rules)),
        *_section("Ghi chú", _notes(rules, regime)),
        *_section("Cần xem xét", _doubts(rules, regime)),
    ]
    yield from lines
    yield from _marked(lines)


# --- parts of an award ----------------------------------------------------------------------------
def _authority(rules: AwardRules) -> Iterator[str]:
    for code in rules.deciders:
        yield f"{deciders()[code]} ({_cite(rules.sources[f'deciders.{code}'])})"


def _criteria(rules: AwardRules) -> Iterator[str]:
    asked = [q for q in rules.requirements if not isinstance(q, VoteReached)]
    if asked:
        yield from ("", "Tiêu chuẩn")
    for number, q in enumerate(asked, 1):
        yield from _criterion(q, rules, None, f"{number}. ", 2)


def _criterion(q: Requirement, rules: AwardRules, above: Source | None, mark: str, indent: int) -> Iterator[str]:
    """One condition; the options of an alternative and the parts of a whole stand below it."""
    scope = _scope(q, rules)
    article = f" ({_cite(q.source)})" if q.source != above else ""
    if not isinstance(q, AnyOf | AllOf):
        yield from _item(f"{scope}{lower_first(q.text) if scope else q.text}{article}", mark, indent)
        return
    lead = "đạt một trong các điều kiện" if isinstance(q, AnyOf) else "đạt tất cả các điều kiện"
    yield from _item(f"{scope}{lead if scope else upper_first(lead)}{article}:", mark, indent)
    for number, option in enumerate(q.options):
        below = f"{point_letter(number)}) " if isinstance(q, AnyOf) else "- "
        yield from _criterion(option, rules, q.source, below, indent + len(mark))


def _scope(q: Requirement, rules: AwardRules) -> str:
    """For whom and what merit a condition holds, where that is not everybody's: `Cá nhân, công trạng: `."""
    holders = joined((lower_first(h.label) for h in q.holders if len(rules.holders) > 1), "hoặc")
    merits = joined((lower_first(m.label) for m in q.merits), "hoặc")
    said = ", ".join(filter(None, (holders, merits)))
    return f"{upper_first(said)}: " if said else ""


def _vote(rules: AwardRules) -> Iterator[str]:
    if rules.vote:
        how = "bằng phiếu" if rules.vote.ballot else "biểu quyết"
        example = f"Hội đồng 11 thành viên: ít nhất {count(rules.vote.needed(11))} phiếu"
        yield f"{vote_wording(rules.vote.fraction)}, {how} ({_cite(rules.vote.source)}). {example}"


def _dossier(rules: AwardRules) -> Iterator[str]:
    for part in rules.dossier:
        yield f"{part.label}{'' if part.required else ' (nếu có)'} ({_cite(part.source)})"
    if rules.dossier_copies:
        yield f"Số bộ: {count(rules.dossier_copies)} ({_cite(rules.sources['dossier_copies'])})"
    if rules.report_years:
        cited = _cite(rules.sources["report_years"])
        yield f"Báo cáo thành tích của {count(rules.report_years)} năm ({cited})"
    if rules.publicity_days:
        cited = _cite(rules.sources["publicity_days"])
        yield f"Công khai ít nhất {count(rules.publicity_days)} ngày làm việc trước khi họp Hội đồng ({cited})"
    if rules.deadline:
        yield f"Thời hạn: {rules.deadline} ({_cite(rules.sources['deadline'])})"


def _prize(rules: AwardRules, regime: Regime) -> Iterator[str]:
    for holder in Holder:
        prize = regime.prize(rules, holder)
        if prize:
            cited = joined(dict.fromkeys(_cite(source) for source in prize.sources.values()))
            most = "không quá " if prize.at_most else ""
            product = f"{decimal(prize.multiple)} × {money(prize.base)} đồng"
            made = product if prize.multiple * prize.base == prize.amount else f"{product}, đã làm tròn"
            yield f"{holder.label}: {most}{money(prize.amount)} đồng, bằng {made} ({cited})"
    if rules.paid_by:
        yield f"{upper_first(CODES[rules.paid_by])} chi tiền thưởng ({_cite(rules.sources['paid_by'])})"
    if rules.items:
        yield f"Kèm theo: {joined(map(lower_first, rules.items))} ({_cite(rules.sources['items'])})"


def _delegated(rules: AwardRules) -> Iterator[str]:
    if rules.delegated:
        left = upper_first(joined((CODES[what] for what in rules.delegated), "và"))
        yield f"{left} ({_cite(rules.sources['delegated'])})"


def _notes(rules: AwardRules, regime: Regime) -> Iterator[str]:
    for key in rules.sources:
        path = f"award.{rules.code}.{key}"
        if regime.has(path) and regime.note(path):
            yield f"{upper_first(path_title(path).partition(': ')[2])}: {lower_first(regime.note(path))}"


def _doubts(rules: AwardRules, regime: Regime) -> Iterator[str]:
    """What is not known of the instruments the rules stand in, or of those that amend them."""
    used = {source.instrument for source in rules.sources.values()}
    for doubted, reason in regime.doubts():
        if used & {doubted.code, *doubted.amends} and reason in {d.text for d in doubted.doubts}:
            yield f"{doubted.cite_short()}: {reason}"


# --- lines ----------------------------------------------------------------------------------------
def _section(title: str, items: Iterable[str]) -> Iterator[str]:
    listed = list(items)
    if listed:
        yield from ("", title)
    for item in listed:
        yield from _item(item)


def _item(text: str, mark: str = "- ", indent: int = 2) -> list[str]:
    pad = " " * indent
    return textwrap.wrap(text, _WIDTH, initial_indent=pad + mark, subsequent_indent=pad + " " * len(mark),
                         break_on_hyphens=False)  # fmt: skip


def _span(starts: date, ends: date | None) -> str:
    until = f" đến hết {short_date(ends - timedelta(days=1))}" if ends else ""
    return f"Từ {short_date(starts)}{until}"


def _cite(source: Source, *, dated: bool = False) -> str:
    """The provision; `dated` tells laws of one name apart by the year they were passed."""
    origin = instrument(source.instrument)
    year = f" năm {origin.signed.year}" if dated and origin.signed and not origin.amends and origin.rank == 1 else ""
    return f"{source.cite()}{year}{_MARK if source.doubtful else ''}"


def _marked(lines: Iterable[str]) -> Iterator[str]:
    """The word on doubtful articles, where one was marked."""
    if any(_MARK in line for line in lines):
        yield from ("", _MARKED)
