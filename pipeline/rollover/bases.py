"""Căn cứ pháp lý in texts: instruments no longer in force in the new year, and papers cited by number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pipeline import law
from pipeline.law import Instrument, Mention
from pipeline.rollover.spans import Note, Span, Step, kept
from pipeline.words import short_date

_NUMBERED = re.compile(
    r"(?:Kế hoạch|Quyết định|Chỉ thị|Công văn|Kết luận|Hướng dẫn|Nghị quyết|Nghị định|Thông tư|Pháp lệnh|Luật"
    r"|Chương trình|Quy chế|Quy định|Tờ trình|Báo cáo|Thông báo|Đề án|Biên bản|Văn bản)\s+số\s+\d[^;.\n]*"
)
_YEARLY = re.compile(r"Kế hoạch|Chương trình|Hướng dẫn|Công văn|Báo cáo|Tờ trình|Thông báo|Biên bản|Văn bản")
_YEARS = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_ARTICLE_BEFORE = re.compile(r"(?:Điều|khoản|điểm)\s+\w+\s+(?:của\s+)?$")
_ENDS = re.compile(r"\s*(?:[;.,:)\n”]|và\b|$)")
_LONG_DAY = re.compile(r"ngày (\d{2}) tháng (\d{1,2}) năm (\d{4})")


def found(text: str, step: Step) -> Iterator[Span]:
    """Instruments renewed or told, then other cited papers, which stay as they are."""
    yield from _instruments(text, step)
    laws = [span for mention, span in _placed(text) if mention.instrument]
    for match in _NUMBERED.finditer(text):
        years = [int(y[0]) for y in _YEARS.finditer(text, *match.span()) if not any(y.start() in law for law in laws)]
        recent = any(step.near(year) for year in years) if _YEARLY.match(match[0]) else step.old in years
        why = (f"Viện dẫn văn bản của năm cũ, giữ nguyên; thay số, ngày khi có văn bản năm {step.new}.",)
        yield kept(*match.span(), text, *(why if recent else ()))


def _instruments(text: str, step: Step) -> Iterator[Span]:
    cited: set[str] = set()
    for mention, span in _placed(text):
        start, place, old = span.start, span.stop, mention.instrument
        if old is None or old.expires is None or old.expires > step.ends:
            continue
        new = law.successor(old, step.starts)
        ended = f"{old.called} hết hiệu lực từ {short_date(old.expires)}"
        if old.expires > step.starts:
            yield kept(start, place, text, f"{ended}, trong năm {step.new}: xem lại viện dẫn khi ban hành.")
        elif new is None:
            yield kept(start, place, text, f"{ended}, chưa có văn bản thay thế trong dữ liệu: xem lại.")
        elif old.amends and new.code in cited:
            yield kept(start, place, text, f"{ended}; {new.called} đã được viện dẫn, bỏ viện dẫn này.")
        else:
            written = _replaced(text, start, mention, old, new)
            if written is None:
                why = f"{ended}, thay bằng {new.called}: điều khoản, trích yếu khác nhau nên phải sửa bằng tay."
                yield kept(start, place, text, why)
            else:
                cited.add(new.code)
                yield Span(start, *written, (Note(f"{ended}, thay bằng {new.called}."),))


def _placed(text: str) -> list[tuple[Mention, range]]:
    """Instruments a text names, each with the letters that name it."""
    found = []
    places: dict[str, int] = {}  # where the same words may be met again
    for mention in law.mentions(text, law.instruments()):
        start = text.index(mention.text, places.get(mention.text, 0))
        places[mention.text] = start + 1
        found.append((mention, range(start, start + len(mention.text))))
    return found


def _replaced(text: str, start: int, mention: Mention, old: Instrument, new: Instrument) -> tuple[int, str] | None:
    """Where the old citation ends and what stands in its place; None where they do not match part for part."""
    if _ARTICLE_BEFORE.search(text[:start]):
        return None
    in_figures = "/" in mention.text.rpartition("ngày")[2] and "ngày" in mention.text
    for wording, fresh in ((old.cite(), new.cite()), (old.cite_short(), new.cite_short())):
        short, written = (_in_figures(wording), _in_figures(fresh)) if in_figures else (wording, fresh)
        end = start + len(short)
        if text[start:end] == short and _ENDS.match(text, end):
            return end, written
    if mention.symbol and in_figures and _ENDS.match(text, start + len(mention.text)) and new.signed:
        return start + len(mention.text), f"{new.cite_short()} ngày {short_date(new.signed)}"
    return None


def _in_figures(citation: str) -> str:
    return _LONG_DAY.sub(lambda m: f"ngày {short_date(date(int(m[3]), int(m[2]), int(m[1])))}", citation)
