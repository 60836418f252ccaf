"""What the law says on both sides of every change, as tables a lawyer can read."""

import tomllib
from fractions import Fraction
from pathlib import Path

import pytest

from pipeline import law

TABLES = Path(__file__).parent / "tables"


def table(name):
    return tomllib.loads((TABLES / f"{name}.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", table("tien_thuong"), ids=lambda c: f"{c['award']}-{c['holder']}-{c['on']}")
def test_prize_money(case):
    regime = law.on(case["on"])
    known = case["award"] in {award.code for award in regime.awards()}
    prize = regime.prize(case["award"], case["holder"]) if known else None
    if case["expect"] == "khong":
        assert prize is None
    else:
        assert prize is not None and prize.amount == case["expect"]
        assert prize.sources["multiple"].cite() == case["article"]


@pytest.mark.parametrize("case", table("quy_dinh"), ids=lambda c: f"{c['name']}-{c['on']}")
def test_rules(case):
    award = law.on(case["on"]).award(case["award"])
    cited = None
    if "asks" in case:
        found = [asked for asked in award.requirements if asked.text == case["asks"]]
        assert found, [asked.text for asked in award.requirements]
        cited = found[0].source
    if "never_asks" in case:
        assert case["never_asks"] not in {asked.kind for asked in award.requirements}
    if case.get("vote") == "khong":
        assert award.vote is None
    elif "vote" in case:
        assert award.vote is not None
        assert (award.vote.fraction, award.vote.national) == (Fraction(case["vote"]), case["national"])
        cited = award.vote.source
    for decider in case.get("decided_by", []):
        assert decider in award.deciders
        cited = award.sources[f"deciders.{decider}"]
    assert not set(case.get("not_decided_by", [])) & set(award.deciders)
    if "article" in case:
        assert cited is not None and cited.cite() == case["article"]
