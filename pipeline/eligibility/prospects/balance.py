"""What all conditions of an award still ask together: parts are added up, of alternatives the nearest is taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.eligibility import terms
from pipeline.eligibility.outcomes import Answer
from pipeline.eligibility.prospects.needs import Balance, Need, Question, weigh, with_deeds
from pipeline.eligibility.verdicts import judge
from pipeline.law import Rating, Requirement
from pipeline.law import requirements as asked

_BACKWARD = (asked.Held, asked.RatingYears, asked.TimeSince)


def looks_back(requirements: Iterable[Requirement]) -> bool:
    """Whether any of the requirements counts awards or ratings of earlier years."""
    return any(isinstance(q, _BACKWARD) for q in terms.every(requirements))


def balance(question: Question, requirements: Iterable[Requirement]) -> Balance | None:
    """What the requirements still ask together; None where this year can no longer bring it."""
    found: list[Balance] = []
    for requirement in requirements:
        one = _weighed(question, requirement)
        if one is None:
            return None
        found.append(one)
    needs = _merged(need for one in found for need in one.needs)
    rows = tuple(dict.fromkeys(row for one in found for row in one.rows))
    return Balance(needs, sum(one.met for one in found), rows, any(one.earlier for one in found))


def _merged(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Needs without repeats; of several ratings of the year the best."""
    listed = list(dict.fromkeys(needs))
    ratings = [need.rating for need in listed if need.rating]
    best = next((rating for rating in Rating if rating in ratings), None)
    return tuple(need for need in listed if need.rating in (None, best))


def _weighed(question: Question, q: Requirement) -> Balance | None:
    if isinstance(q, asked.AnyOf):
        return _nearest(question, q)
    return _together(question, q) if isinstance(q, asked.AllOf) else weigh(question, q)


def _nearest(question: Question, q: asked.AnyOf) -> Balance | None:
    """The alternative that lacks least; alternatives that lack one thing each are told together."""
    options = _concerning(question, q.options)
    decidable = [option for option in options if not isinstance(option, asked.NotDecidable)] or options
    weighed = [one for one in (_weighed(question, option) for option in decidable) if one is not None]
    if not weighed:
        return None
    best = min(weighed, key=lambda one: (one.weight, not one.earlier))
    alike = [one.needs[0] for one in weighed if len(one.needs) == 1 and one.weight == best.weight]
    if len(best.needs) != 1 or len(alike) < 2:
        return best
    text = " hoặc ".join((alike[0].text, *(need.text.removeprefix("cần ") for need in alike[1:])))
    unproved = all(need.unproved for need in alike)
    return replace(best, needs=(replace(alike[0], text=text, unproved=unproved, awards=(), rating=None),))


def _together(question: Question, q: asked.AllOf) -> Balance | None:
    """Every part; then those that look back once more with all deeds done, for one may start another's years anew."""
    parts = _concerning(question, q.options)
    whole = balance(question, parts)
    if whole is None or not whole.needs:
        return whole
    done = with_deeds(question.case, whole.needs)
    backward = [part for part in parts if isinstance(part, _BACKWARD)]
    return None if any(judge(done, part).answer is Answer.UNMET for part in backward) else whole


def _concerning(question: Question, options: Iterable[Requirement]) -> list[Requirement]:
    return [option for option in options if option.concerns(question.case.holder, question.case.merit)]
