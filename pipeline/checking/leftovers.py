"""What a finished paper must not still carry, and what it must: marks of the template, and the facts it states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pipeline.findings import Finding, Place, error

_MARKS = {
    r"\{\{|\}\}|\{%|%\}|\{#": "dấu của mẫu chưa được thay",
    r"\.{6,}|…{2,}": "chỗ trống bằng dấu chấm",
    r"\bNone\b|\bundefined\b": "giá trị rỗng",
    r"\[(?:năm|năm trước|năm sau)\]": "năm chưa được thay",
}
_SIGNS = ("{{", "}}", "{%", "%}", "{#", "......", "……", "None", "undefined", "[năm")  # one stands in every mark above
_STATED = frozenset({"name", "full_name", "number", "total", "total_in_words", "money"})


def nothing_amiss(xml: str, facts: Mapping[str, Any]) -> bool:
    """The cheap question, asked of the raw body of every paper: no mark left, every stated fact in one piece.

    False only means that the paper must be read properly.
    """
    return not any(sign in xml for sign in _SIGNS) and all(value in xml for _, value in stated(facts))


def leftovers(paragraphs: Sequence[str], file: str, given: str = "") -> list[Finding]:
    """Marks of the template, dotted blanks and empty values left in the text.

    `given` is the text of the paper's facts: a mark that a person wrote in the workbook is text, not a leftover.
    """
    findings = []
    for paragraph in paragraphs:
        for pattern, what in _MARKS.items():
            found = re.search(pattern, paragraph)
            if found and found[0] not in given:
                findings.append(
                    error(
                        "con_sot.dau_mau",
                        Place(file, paragraph=paragraph[:60]),
                        f"Còn {what}: «{found[0]}».",
                        "Sửa mẫu văn bản hoặc ô dữ liệu tương ứng.",
                    )
                )
    return findings


def read_back(paragraphs: Sequence[str], facts: Mapping[str, Any], file: str) -> list[Finding]:
    """Every name, number and amount among the facts must stand in the finished text."""
    text = _flat("\n".join(paragraphs))
    return [error("doc_lai.khong_thay", Place(file), f"Văn bản không có «{value}» của trường {path}.",
                  "Kiểm tra mẫu văn bản: trường này phải được in ra.")
            for path, value in stated(facts) if _flat(value) not in text]  # fmt: skip


def stated(facts: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    """Facts that must be found in the paper, with their dotted paths."""
    for name, value in facts.items():
        here = f"{path}.{name}" if path else name
        if isinstance(value, Mapping):
            yield from stated(value, here)
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, Mapping):
                    yield from stated(item, here)
        elif isinstance(value, str) and value and name in _STATED:
            yield here, value


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
