"""Papers of a few sentences, and what the rules of wording tell about them."""

from datetime import date

from pipeline.findings import Level
from pipeline.linting import capitals, coding, names, phrases, quotes, spacing, terms
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, declared
from pipeline.words import repair

ROOM = {module.__name__ for module in (capitals, coding, names, phrases, quotes, spacing, terms)}
RULES = tuple(rule for rule in declared() if rule.judge.__module__ in ROOM)


def paper(*texts: str, form: str = "docx", issuer: str = "", day: date | None = None, signer: str = "") -> Paper:
    """A paper whose body is the given paragraphs."""
    lines = tuple(Line(n, repair(text), text) for n, text in enumerate(texts, 1))
    head = (Line(len(lines) + 1, issuer, issuer),) if issuer else ()
    foot = (Line(len(lines) + 2, signer, signer),) if signer else ()
    return Paper("thu." + form, form, (*lines, *head, *foot), day=day, issuer=head, body=lines, signer=foot)


def hits(judged: Paper) -> list[tuple[str, Hit]]:
    """Everything told, with the id of its rule; every quote stands in its paragraph."""
    told = [(rule.id, hit) for rule in RULES for hit in rule.judge(judged) or ()]
    for _, hit in told:
        assert hit.line is None or (hit.quote in hit.line.text and 0 < len(hit.quote) <= 60)
    return told


def levels(judged: Paper) -> dict[str, Level]:
    """The worst level each rule told."""
    order = list(Level)
    worst: dict[str, Level] = {}
    for id, hit in hits(judged):
        worst[id] = min(worst.get(id, hit.level), hit.level, key=order.index)
    return worst


def serious(judged: Paper) -> dict[str, str]:
    """Rules that told an error or asked for a look, with what they quote."""
    return {id: hit.quote for id, hit in hits(judged) if hit.level is not Level.NOTICE}
