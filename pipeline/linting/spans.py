"""Stretches of a text: instruments it cites, and words it only quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pipeline.linting.paper import Line, Paper
from pipeline.words import parse_date

Span = tuple[int, int]

_KINDS = (
    "Thông tư liên tịch|Thông tư|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Hướng dẫn|"
    "Thông báo kết luận|Kết luận|Quy định|Tờ trình|Công văn|Văn bản|Báo cáo|Thông báo|Chương trình|Đề án|Biên bản|"
    "Công điện|Giấy mời|Quy chế|Pháp lệnh|Luật"
)
_TOKEN = r"(?:\d{4,6}[A-ZĐ]*|[A-ZĐƯ][A-Za-zĐđƯư&.]*(?:\d{1,2}(?!\d))?)"
_DAY = r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s*,?\s+năm\s+\d{4}"
_OPENS = (
    "về|V/v|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|thành lập|công nhận|tặng|tổng kết|triển khai|tổ chức|giao|"
    "phát động|kiện toàn|thực hiện|điều chỉnh|hủy bỏ|thay thế|bổ sung|đề nghị|khen thưởng|tăng cường|xét|đăng ký"
)
_ENDS = r"đối với|trong|có|thì|là|được|đã|từ|theo|ngày|gửi|kèm|nêu"
_ACTORS = (
    "Sở|Ủy ban|UBND|Ban|Phòng|Văn phòng|Hội đồng|Bộ|Cục|Chi cục|Trung tâm|Trường|Công ty|Giám đốc|Chủ tịch|Cụm|Khối|"
    "Đảng ủy|Công đoàn|Thanh tra|Kho bạc|Bệnh viện|Tỉnh|Huyện|Thành phố|Xã|Phường|tôi|cơ quan|đơn vị|lãnh đạo|tập thể|"
    "đồng thời|nay"
)
_CITED = re.compile(
    rf"\b(?P<kind>(?i:{_KINDS}))\b(?:\s+(?:liên ngành|hành động|công tác|phối hợp))?(?:\s+số)?:?\s*"
    rf"(?P<symbol>\d{{1,6}}[A-Za-z]?(?:\s?[/–-]{{1,2}}\s?{_TOKEN})+)"
    rf"(?:\s*[,(]?\s*(?:(?P<said>(?:ký |ban hành )?ngày)\s*)?(?P<day>{_DAY})\)?)?"
    rf"(?:\s*,?\s+của\s+(?P<issuer>[^;,.()“”]{{2,110}}?)"
    rf"(?=\s+(?:{_OPENS}|{_ENDS})\b|[;,.()“”:]|\s*$))?"
    rf"(?:\s*,?\s*ngày\s+(?P<late>{_DAY}))?"
    rf"(?:\s*,?\s*[(“\"]?(?P<title>(?:{_OPENS})\b(?:[^;\n()]|\([^)\n]*\))*?)(?=[;\n)]|[.:](?:\s|$)|$|"
    rf",\s+(?:{_ACTORS})\b))?"
)
_LAW = re.compile(rf"\b(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\b[^;.\n“”]{{0,150}}?\b(?:ngày\s+(?:{_DAY})|năm\s+\d{{4}})")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’")


@dataclass(frozen=True, slots=True)
class Citation:
    """Viện dẫn: one instrument cited by its symbol; parts not written are empty.

    `said` is the word before the day («ngày»), `start` and `end` the stretch of the line's text, its title included.
    """

    line: Line
    kind: str
    symbol: str
    signed: date | None
    written: str
    said: str
    issuer: str
    title: str
    start: int
    end: int

    @property
    def text(self) -> str:
        """The citation as written, at most 60 characters."""
        return clipped(self.line.text[self.start : self.end])

    @property
    def name(self) -> str:
        """Kind and symbol, for telling."""
        return f"{self.kind} số {self.symbol}"


def clipped(text: str, *, last: bool = False) -> str:
    """The first or the last whole words of a text, at most 60 characters: what a finding quotes."""
    text = text.strip()
    if len(text) <= 60:
        return text
    return text[-60:].partition(" ")[2] if last else text[:60].rpartition(" ")[0]


@lru_cache(maxsize=2000)
def citations_in(line: Line) -> tuple[Citation, ...]:
    """Instruments a paragraph cites by symbol, in reading order."""
    if "/" not in line.text:
        return ()
    return tuple(_citations(line))


def _citations(line: Line) -> Iterator[Citation]:
    position = 0
    while found := _CITED.search(line.text, position):
        position = found.end("symbol")
        symbol = found["symbol"].rstrip(".")
        if not re.search("[A-ZĐ]{2}|TTr", symbol):
            continue
        title = (found["title"] or "").strip()
        # A title may name other instruments, which are cited too: read on right after the day.
        position = max(position, found.end("day"), found.end("issuer"))
        written = found["day"] or found["late"] or ""
        said = found["said"] or ("ngày" if found["late"] else "")
        yield Citation(line, found["kind"], symbol, parse_date(written), written, said, found["issuer"] or "",
                       title, found.start(), found.end())  # fmt: skip


@lru_cache(maxsize=4)
def citations(paper: Paper) -> tuple[Citation, ...]:
    """Every instrument a paper cites by symbol."""
    return tuple(citation for line in paper.lines for citation in citations_in(line))


def quoted(text: str) -> list[Span]:
    """What stands between quotation marks."""
    return [found.span() for found in _QUOTED.finditer(text)] if re.search('[“"«‘]', text) else []


@lru_cache(maxsize=2000)
def foreign(line: Line) -> tuple[Span, ...]:
    """Stretches whose years and days are not the paper's own: quotations, cited instruments with their titles."""
    laws = (
        [found.span() for found in _LAW.finditer(line.text)] if re.search("[Ll]uật|Pháp lệnh|Hiến", line.text) else []
    )
    return (*quoted(line.text), *laws, *((c.start, c.end) for c in citations_in(line)))


def inside(start: int, spans: tuple[Span, ...] | list[Span]) -> bool:
    """Whether a place lies in one of the stretches."""
    return any(a <= start < b for a, b in spans)


def own_lines(paper: Paper) -> tuple[Line, ...]:
    """Paragraphs of the paper's own content: without head, bases, recipients and signer."""
    others = {*paper.title, *paper.subject, *paper.issuer, *paper.bases, *paper.recipients, *paper.signer}
    others |= {line for line in (paper.symbol, paper.dated) if line}
    return tuple(line for line in paper.lines if line not in others)


def bases(paper: Paper) -> tuple[Line, ...]:
    """The paper's bases: as its anatomy found them, else paragraphs that begin as bases do (labels are none)."""
    return paper.bases or tuple(line for line in paper.lines if not line.table and _BASIS.match(line.text))


_BASIS = re.compile(r"Căn cứ (?![^;.]{0,40}:)")
