"""What the checks say: findings gathered, equal ones told once with the number of places."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline.checking.form.catalogue import RULES, source_of
from pipeline.checking.form.paper import Paragraph
from pipeline.findings import Finding, Level, Place
from pipeline.frame.measures import COMPONENTS, Component

_SHOWN: Final = 48  # letters of a paragraph quoted in a place
ALIGNED: Final = {
    "left": "căn trái",
    "center": "căn giữa",
    "right": "căn phải",
    "justify": "căn đều hai lề",
}


def number(value: float) -> str:
    """A number as Vietnamese writes it, at most one decimal: 12,7."""
    return f"{value:.1f}".rstrip("0").rstrip(".").replace(".", ",")


def _quoted(paragraph: Paragraph) -> str:
    """A paragraph's place: its number and opening words."""
    text = " ".join(paragraph.text.split())
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
    return f"đoạn {paragraph.number} «{shown}»" if shown else f"đoạn {paragraph.number}"


class Report:
    """Gathers findings of one file; codes are without their "the_thuc." prefix."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._places: dict[Finding, list[str]] = {}

    def add(self, code: str, where: Paragraph | str, **values: object) -> None:
        """Note a breach of a rule of the catalogue, its words filled with `values`."""
        rule = RULES[code]
        what, remedy = rule.what.format(**values), rule.remedy.format(**values)
        self._note(code, rule.level, where, what, remedy, source_of(code))

    def _note(self, code: str, level: Level, where: Paragraph | str, what: str, remedy: str, source: str) -> None:
        finding = Finding(f"the_thuc.{code}", level, Place(self._file), what, remedy, source)
        self._places.setdefault(finding, []).append(where if isinstance(where, str) else _quoted(where))

    def findings(self) -> list[Finding]:
        """The findings, each said once at its first place."""
        return [
            Finding(
                finding.code,
                finding.level,
                Place(self._file, paragraph=places[0]),
                finding.what if len(places) == 1 else f"{finding.what} Có {len(places)} chỗ như vậy.",
                finding.remedy,
                finding.source,
            )
            for finding, places in self._places.items()
        ]

    # --- one component --------------------------------------------------------------------------------
    def judge(self, key: str, lines: Iterable[Paragraph], *, align: bool = True) -> None:
        """Size, weight, slope, case and alignment of a component's lines."""
        part = COMPONENTS[key]
        for line in lines:
            if not line.words:
                continue
            self.judge_size(key, line)
            self._judge_kind(key, part, line)
            if align:
                self.judge_align(key, line)

    def judge_align(self, key: str, line: Paragraph) -> None:
        """Alignment of a component's line."""
        part = COMPONENTS[key]
        if part.align and line.align != part.align:
            said = f"{part.name} đang {ALIGNED.get(line.align, line.align)}."
            self._breach(key, "canh", line, said, f"Đặt {part.name} {ALIGNED[part.align]}.")

    def judge_size(self, key: str, line: Paragraph) -> None:
        """Size of a component's line."""
        part = COMPONENTS[key]
        wrong = sorted({run.size for run in line.words if not part.low <= run.size <= part.high})
        if wrong:
            low, high = number(part.low), number(part.high)
            span = low if low == high else f"{low} đến {high}"
            said = f"{part.name} cỡ chữ {number(wrong[0])}."
            self._breach(key, "co_chu", line, said, f"Đặt cỡ chữ {span}.")

    def _judge_kind(self, key: str, part: Component, line: Paragraph) -> None:
        for wanted, shown, aspect, yes, no in (
            (part.bold, {run.bold for run in line.words}, "kieu_dam", "chữ đậm", "chữ không đậm"),
            (part.italic, {run.italic for run in line.words}, "kieu_nghieng", "chữ nghiêng", "chữ đứng"),
        ):
            if wanted is not None and shown != {wanted}:
                kind = yes if wanted else no
                self._breach(key, aspect, line, f"{part.name} phải là {kind}.", f"Đặt {part.name} là {kind}.")
        letters = [letter for letter in line.text if letter.isalpha()]
        small = any(letter.islower() for letter in letters)
        if part.upper and small:
            self._breach(key, "in_hoa", line, f"{part.name} phải viết chữ in hoa.", "Viết lại bằng chữ in hoa.")
        if part.upper is False and len(letters) > 1 and not small:
            said = f"{part.name} phải viết chữ in thường."
            self._breach(key, "in_thuong", line, said, "Viết lại bằng chữ in thường.")

    def _breach(self, key: str, aspect: str, line: Paragraph, what: str, remedy: str) -> None:
        self._note(f"{key}.{aspect}", Level.ERROR, line, what, remedy, COMPONENTS[key].source)

    def judge_rule(self, key: str, where: Paragraph, aspect: str, what: str, wanted: str) -> None:
        """A breach of the rule drawn under a component."""
        level = Level.REVIEW if aspect == "net_ke" else Level.ERROR
        part = COMPONENTS[key]
        remedy = f"Kẻ một đường ngang nét liền dưới {part.name}, dài {wanted}."
        self._note(f"{key}.{aspect}", level, where, what, remedy, part.source)
