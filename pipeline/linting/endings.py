"""Phần kết: where recipients and signatures begin, which lines are theirs, and what is attached after them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from pipeline.checking.form.heading import is_upper
from pipeline.checking.form.kinds import known_kind
from pipeline.linting.marks import RECIPIENTS
from pipeline.linting.paper import Line

_SIGNS: Final = re.compile(
    r"(?:(?:KT|TM|TL|TUQ|Q)\.\s|(?:PHÓ |QUYỀN )?(?:TỔNG )?GIÁM ĐỐC|(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?CHÁNH|"
    r"(?:PHÓ )?(?:HIỆU |CỤC |CHI CỤC |VỤ |VIỆN |BỘ |THỨ |THỦ )?TRƯỞNG|THƯ KÝ|CHỦ TRÌ|CHỦ TỌA|NGƯỜI |ĐẠI DIỆN|BÍ THƯ)"
)
_ATTACHED: Final = re.compile(r"Phụ lục\b|\(?Kèm theo\b|DANH SÁCH\b|PHỤ LỤC\b")
_TAIL: Final = 30
_NEAR: Final = 14  # lines before «Nơi nhận» among which signatures stand


def closing_at(lines: Sequence[Line], start: int) -> int:
    """Where recipients and signatures begin."""
    heading = next((i for i in range(start, len(lines)) if RECIPIENTS.match(lines[i].text)), None)
    if heading is not None:
        mates = range(max(start, heading - _NEAR), heading)
        return next((i for i in mates if _beside(lines[i], lines[heading])), heading)
    last = max(start, len(lines) - _TAIL)
    return next((i for i in range(last, len(lines)) if _signing(lines[i])), len(lines))


def _signing(line: Line) -> bool:
    return is_upper(line.text) and _SIGNS.match(line.text) is not None and len(line.text) < 80


def _beside(line: Line, heading: Line) -> bool:
    """Whether a line before «Nơi nhận» belongs to the closing: the same table, or the signer's position."""
    return (heading.table > 0 and line.table == heading.table) or _signing(line)


def closed(lines: Sequence[Line], closing: int) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of Nơi nhận, and those of the signatures."""
    tail = lines[closing:]
    at = next((i for i, line in enumerate(tail) if RECIPIENTS.match(line.text)), None)
    if at is None:
        return (), _until_annex(tail)
    heading = tail[at]
    recipients: list[Line] = []
    for line in tail[at + 1 :]:
        if heading.table:
            if (line.table, line.column) == (heading.table, heading.column):
                recipients.append(line)
        elif line.text.startswith(("-", "–", "+")) or (recipients and recipients[-1].text.endswith(",")):
            recipients.append(line)
        elif recipients:
            break
    taken = {id(line) for line in (heading, *recipients)}
    mates = [line for i, line in enumerate(tail) if id(line) not in taken
             and (not heading.table or line.table == heading.table or i < at or not line.table)]  # fmt: skip
    return tuple(recipients), _until_annex(mates)


def annex_after(lines: Sequence[Line], closing: Sequence[Line]) -> tuple[Line, ...]:
    """What follows the closing's last line."""
    last = {id(line) for line in closing}
    after = max((i for i, line in enumerate(lines) if id(line) in last), default=len(lines))
    return tuple(lines[after + 1 :])


def _until_annex(lines: Iterable[Line]) -> tuple[Line, ...]:
    """What stands before an annex that follows."""
    found: list[Line] = []
    for line in lines:
        attached = _ATTACHED.match(line.text) is not None or known_kind(line.text) != ""
        if attached or len(line.text) > 120:
            break
        found.append(line)
    return tuple(found[:20])
