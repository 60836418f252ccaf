"""What a rule is: an id, what must hold, where that is written, and how a paper is judged by it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper


class Answer(StrEnum):
    """Kết luận of one rule on one paper."""

    MET = "đạt"
    BREACHED = "lỗi"
    OPEN = "cần xem xét"
    NOTED = "lưu ý"
    UNJUDGED = "không đánh giá được"


@dataclass(frozen=True, slots=True)
class Hit:
    """Chỗ sai: the paragraph, the words in it, what is wrong and how to put it right."""

    line: Line | None
    quote: str
    what: str
    remedy: str
    level: Level = Level.ERROR


Judge = Callable[[Paper], Iterable[Hit] | None]
"""Every breach in a paper, none where it is kept; None where the paper gives nothing to judge."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Quy tắc: `title` says what must hold, `source` the provision it rests on, empty for good practice."""

    id: str
    title: str
    group: str
    source: str
    judge: Judge


GROUPS: dict[str, str] = {
    "the_thuc": "Thể thức và kỹ thuật trình bày",
    "nam_ngay": "Năm, ngày, kỳ hạn",
    "can_cu": "Căn cứ, viện dẫn",
    "thu_tu": "Số thứ tự, liệt kê, bảng",
    "tu_ngu": "Từ ngữ",
    "viet_hoa": "Viết hoa",
    "dau_cau": "Dấu câu, khoảng trắng, mã chữ",
    "con_sot": "Chỗ còn sót",
}
"""First part of a rule's id → what people call the group; in the order of a report."""

_KNOWN: dict[str, Rule] = {}


def rule(id: str, title: str, source: str = "") -> Callable[[Judge], Judge]:
    """Declare a judge as the rule of an id (`<group>.<what>`); every rule is declared once."""

    def declare(judge: Judge) -> Judge:
        group = id.partition(".")[0]
        assert group in GROUPS and id not in _KNOWN, id
        _KNOWN[id] = Rule(id, title, group, source, judge)
        return judge

    return declare


def declared() -> Iterator[Rule]:
    """Every rule declared in a module of this package, by group, then by id."""
    _load()
    order = list(GROUPS)
    yield from sorted(_KNOWN.values(), key=lambda r: (order.index(r.group), r.id))


@cache
def _load() -> None:
    """Import every module of the package once: that is what declares its rules."""
    import pipeline.linting as package

    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
