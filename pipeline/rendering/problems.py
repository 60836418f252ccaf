"""What can be wrong with a template or with a value put into it, and how it is told to a person."""

from __future__ import annotations

from dataclasses import dataclass

_SHOWN = 80  # characters of a paragraph or value worth showing in a message


@dataclass(frozen=True)
class TemplateProblem:
    """One thing to put right in a template.

    `part` is the part of the file in Vietnamese ("thân văn bản", "đầu trang (header1.xml)"), `paragraph`
    the text of the paragraph concerned (empty when the problem concerns the whole part), `reason` what is
    wrong and `remedy` what to do. A `note` is worth knowing but does not stop the template from being used.
    """

    part: str
    paragraph: str
    reason: str
    remedy: str
    note: bool = False


class TemplateError(Exception):
    """A template cannot be used, or a value cannot be put into it.

    `str()` is one Vietnamese line: template, part, paragraph, reason, remedy. `field` names the field when
    the error comes from a value.
    """

    def __init__(self, template: str, problem: TemplateProblem, field: str = "") -> None:
        self.template = template
        self.part = problem.part
        self.paragraph = problem.paragraph
        self.reason = problem.reason
        self.remedy = problem.remedy
        self.field = field
        place = f"{template} › {self.part}"
        if self.paragraph:
            place += f" › đoạn «{self.paragraph}»"
        super().__init__(f"{place}: {self.reason} → {self.remedy}")


class ValueRefused(Exception):
    """A value that must not be printed; the renderer adds where. Never leaves this package."""

    def __init__(self, field: str, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.field = field
        self.reason = reason
        self.remedy = remedy


def shown(text: object, around: int = 0) -> str:
    """Text fit for one line of a message: invisible characters spelt out, long text cut round `around`."""
    plain = text if isinstance(text, str) else str(text)
    start = max(0, min(around - _SHOWN // 2, len(plain) - _SHOWN))
    cut = plain[start : start + _SHOWN]
    seen = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cut)
    return ("…" if start else "") + seen + ("…" if start + _SHOWN < len(plain) else "")
