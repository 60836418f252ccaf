"""Prize money as decisions state it: rates by award, amounts by nominee, totals in figures and words."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.documents.citing import cited
from pipeline.documents.draft import AWARD_LAW, Draft
from pipeline.documents.kinds import Facts
from pipeline.eligibility import Outcome
from pipeline.frame import Page
from pipeline.law import Prize, Source
from pipeline.words import decimal, end_items, money, money_in_words


class PrizeTerms(Facts):
    """Điều khoản tiền thưởng: the rates, the total and who pays."""

    rates: list[str]
    total: str
    total_in_words: str
    fund: str
    articles: str


def amount(draft: Draft, outcome: Outcome) -> int:
    """Whole đồng paid for one outcome on the decision's signing day; 0 where a higher title takes the money."""
    prize = draft.regime.prize(outcome.award, outcome.holder) if outcome.paid else None
    return prize.amount if prize else 0


def terms(draft: Draft, outcomes: Iterable[Outcome]) -> PrizeTerms:
    """Rates by award and holder in the order given, and the total of everything paid."""
    rates: dict[tuple[str, str], str] = {}
    sources: list[Source] = []
    total = 0
    for outcome in outcomes:
        prize = draft.regime.prize(outcome.award, outcome.holder)
        if prize is None:
            continue
        rates[outcome.award.code, outcome.holder] = f"{_label(outcome)}: {_rate(prize, outcome)}"
        for source in prize.sources.values():
            draft.used.add(source.instrument)
            sources.append(source)
        total += amount(draft, outcome)
    office = draft.office
    bases = {instrument.code for instrument in draft.regime.bases(AWARD_LAW)}
    return PrizeTerms(
        rates=end_items(rates.values()), total=money(total), total_in_words=money_in_words(total),
        fund=draft.need(office.award_fund, "nguồn chi thưởng", office, "award_fund"), articles=cited(sources, bases),
    )  # fmt: skip


def _label(outcome: Outcome) -> str:
    if len(outcome.award.holders) == 1:
        return outcome.award.name
    return f"{outcome.award.name} đối với {'cá nhân' if outcome.is_person else 'tập thể'}"


def _rate(prize: Prize, outcome: Outcome) -> str:
    who = "người" if outcome.is_person else "tập thể"
    return f"{multiple_of(prize)} lần mức lương cơ sở ({money(prize.amount)} đồng/{who})"


def multiple_of(prize: Prize) -> str:
    """Hệ số as the decrees write it: `0,3`, `1,0`."""
    said = decimal(prize.multiple)
    return said if "," in said else f"{said},0"


def lay_out_prizes(page: Page) -> None:
    """Điều 2: rates, total in figures and words, who pays."""
    page.article(2, "Tiền thưởng kèm theo danh hiệu, hình thức khen thưởng thực hiện theo {{ prizes.articles }}:")
    with page.loop("rate in prizes.rates"):
        page.paragraph("- {{ rate }}")
    page.paragraph("Tổng số tiền thưởng là {{ prizes.total }} đồng (Bằng chữ: {{ prizes.total_in_words }}), "
                   "chi từ {{ prizes.fund }}.")  # fmt: skip
