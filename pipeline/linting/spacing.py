"""Khoảng trắng và dấu câu: blanks around marks, doubled marks, dashes of ranges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.searching import LOWER, found, hit

_ADDRESS = re.compile(r"\S*(?:://|www\.|@|\.(?:vn|com|org|gov|docx?|xlsx?|pdf)\b)\S*", re.IGNORECASE)

BEFORE_MARK = re.compile(
    r"(?<=[\w”»)%])(?<!ngày)(?<!tháng)(?<!năm)(?<!số)(?<!Số)[ \u00a0]+(?=[,;:.!?](?:\s|$))", re.MULTILINE
)
"""Blanks between a word and the mark that closes it."""
WRONG_SIDE = re.compile(r"(?<=[^\W_])[ \u00a0]+([,;])(?=[^\W\d_])")
"""A comma or semicolon with its blank before it: «các phòng ,đơn vị»."""
ELLIPSIS = re.compile(r"[.…]{2,}|\. ?[.…/]")
"""Dots that end no sentence: an ellipsis, a line to fill in."""
RATIO = re.compile(r"\d *: *\d")
"""Two numbers in proportion: «1 : 2»."""
_BEFORE_BRACKET = re.compile(r"(?<=[^\W\d_]) +(?=\)(?:[\s,.;:]|$))|(?<=[\s“])\( +(?=[^\W_])", re.MULTILINE)
AFTER_COMMA = re.compile(
    r"[,;](?!(?<=[A-ZĐ]{2}[,;])[A-ZĐ]{1,4}(?:&|\b))(?:(?<=[^\W\d_].)(?=[^\W\d_])|(?<=\d.)(?=[^\W\d_]{2}))"
)
"""A comma or semicolon between two words without a blank; Sở VH,TT&DL is an abbreviation."""
AFTER_COLON = re.compile(r":(?<=[^\W\d_]{2}.)(?=[^\W\d_]{2})")
"""A colon between two words without a blank."""
_AFTER_STOP = re.compile(rf"\.(?<=[{LOWER}]{{2}}\.)(?P<next>[^\W\d_]{{2,}})(?![^\W_])(?!\.)")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_SHORT = ("ths", "pgs", "tp", "gs", "bs")
_AROUND_BRACKET = re.compile(r"[()](?:(?<=[^\W\d_]{2}\()|(?<=[^\W_]\)))(?=[^\W\d_]{2})")
_NUMBER_MARK = re.compile(r"^(?:(?:Điều )?\d{1,2}\.|\d{1,2}\)|[a-zđ]\)|[IVX]{1,4}\.|-)(?=[^\W\d_]{2})", re.MULTILINE)
DOUBLE_STOP = re.compile(r"(?<=\w)(?<!v\.v)\.\.(?![./…\w])")
"""Exactly two full stops where one ends the sentence; three are an ellipsis."""
_DOUBLE_MARK = re.compile(
    r"(?<=[\w”»)])(?:,,|;;|,;|;,|:;|;\.|,\.|:\.|,:|::|: :|; ;|, ,)(?![.…])"
    rf"|(?<=[{LOWER}]{{2}})(?<!hs)(?<!tr)(?<!vv)\.[,;](?!\w)"
)
BLANKS = re.compile(
    r"(?<=[\w,;:.!?)”»%])(?<!ngày)(?<!tháng)(?<!năm)(?<!số)(?<!Số)(?<!Số:)(?<!số:)(?<!giờ)(?<!phút) {2,3}(?=[\w(“«])"
)
"""Doubled blanks inside a sentence; longer runs and those after «ngày», «số» are set so, or wait to be filled."""
_TO_FILL = re.compile(r"(?:ngày|tháng|năm|[Ss]ố:?|giờ) {2,}|^\s|\s{4,}|\t")
YEARS = re.compile(r"(?<![\d/.-])((?:19|20)\d\d)(\s?[-–—]\s?)((?:19|20)\d\d)(?![\d/-])")
"""A span of years; the second group is how it is joined."""
_BULLET = re.compile(r"^\s*([-–—])\s*(?=\S)")
_COMPOUND = re.compile(r"(?<!\w)(kinh tế|quốc phòng)( ?[-–—] ?)(xã hội|an ninh)(?!\w)")
_ONE_SIDED = re.compile(r"(?<=[^\W\d_])(?:- | -)(?=[^\W\d_])")
_PERCENT = re.compile(r"\d[ \u00a0]+%")
_POINTED = re.compile(r"(?<![\d.,])\d{1,3}\.\d{1,2}%")
_DECIMAL = re.compile(
    r"(?:(?<=đạt )|(?<=chiếm )|(?<=tăng )|(?<=giảm ))(?<!lượt đạt )(?<!lượt tăng )(?<!lượt giảm )"
    r"\d{1,3}, \d{1,2}%(?!,? (?:và|so với \d))"
)
_UNIT = re.compile(r"(?<![\w.,/])\d+(?:triệu|tỷ|đồng|người|năm|tháng|ngày|tập thể|cá nhân|đơn vị)(?!\w)")


def _outside_addresses(line: Line, match: re.Match[str]) -> bool:
    """Whether a place lies in no web address, file name or mailbox."""
    return not any(a.start() <= match.start() < a.end() for a in _ADDRESS.finditer(line.text))


def _around(line: Line, match: re.Match[str]) -> str:
    """The word before a place, the place, and the word after."""
    text = line.text
    first = max(text.rfind(" ", 0, match.start()) + 1, match.start() - 20)
    last = text.find(" ", match.end())
    return text[first : min(len(text) if last < 0 else last, match.end() + 20)].strip()


def _told(line: Line, match: re.Match[str], what: str, remedy: str, level: Level) -> Hit:
    quote = _around(line, match)
    return Hit(line, quote, what.format(quote), remedy, level)


@rule("dau_cau.cach_truoc_dau", "Không có khoảng trắng trước dấu câu, sau dấu mở ngoặc.")
def before_mark(paper: Paper) -> Iterator[Hit]:
    """«năm 2021 ,»; a text taken from pages may owe its blanks to the taking."""
    level = Level.ERROR if paper.form == "docx" else Level.REVIEW
    for line, match in found(paper.lines, BEFORE_MARK):
        if not ELLIPSIS.match(line.text, match.end()) and not RATIO.match(line.text, match.start() - 1):
            yield _told(line, match, "Thừa khoảng trắng trước dấu câu: «{0}».", "Bỏ khoảng trắng.", level)
    for line, match in found(paper.lines, WRONG_SIDE, " ,", " ;"):
        yield _told(line, match, "Khoảng trắng đặt trước dấu câu: «{0}».", "Đặt khoảng trắng sau dấu.", level)
    for line, match in found(paper.lines, _BEFORE_BRACKET, "( ", " )"):
        yield _told(line, match, "Thừa khoảng trắng trong ngoặc: «{0}».", "Bỏ khoảng trắng.", level)


@rule("dau_cau.cach_sau_dau", "Có khoảng trắng sau dấu câu.")
def after_mark(paper: Paper) -> Iterator[Hit]:
    """«các tỉnh:Lai Châu,Cao Bằng», «kịp thời.Các đơn vị», «1.Mục đích»."""
    for pattern in (AFTER_COMMA, AFTER_COLON):
        for line, match in found(paper.lines, pattern):
            if _outside_addresses(line, match):
                yield _told(line, match, "Thiếu khoảng trắng sau dấu câu: «{0}».", "Thêm khoảng trắng.", Level.ERROR)
    for line, match in found(paper.lines, _AFTER_STOP, "."):
        last = _LAST_WORD.search(line.text, 0, match.start())
        ended = last is not None and last[0].islower() and match["next"].istitle() and last[0] not in _SHORT
        if ended and _outside_addresses(line, match):
            yield _told(line, match, "Thiếu khoảng trắng sau dấu chấm: «{0}».", "Thêm khoảng trắng.", Level.ERROR)
    for line, match in found(paper.lines, _AROUND_BRACKET):
        if _outside_addresses(line, match):
            yield _told(line, match, "Thiếu khoảng trắng cạnh ngoặc: «{0}».", "Thêm khoảng trắng.", Level.REVIEW)
    for line, match in found(paper.lines, _NUMBER_MARK):
        if not line.text.startswith("-"):
            yield _told(line, match, "Thiếu khoảng trắng sau số thứ tự: «{0}».", "Thêm khoảng trắng.", Level.REVIEW)


@rule("dau_cau.dau_lap", "Dấu câu không gõ lặp.")
def doubled_mark(paper: Paper) -> Iterator[Hit]:
    """«Sở..», «nhiệm vụ,,»; three dots and «./.» are marks of their own."""
    for line, match in found(paper.lines, DOUBLE_STOP, ".."):
        yield _told(line, match, "Gõ hai dấu chấm: «{0}».", "Bỏ một dấu chấm.", Level.ERROR)
    for line, match in found(paper.lines, _DOUBLE_MARK):
        if _outside_addresses(line, match) and not line.text[: match.start()].endswith("v.v"):
            yield _told(line, match, "Dấu câu gõ lặp: «{0}».", "Giữ một dấu.", Level.ERROR)


@rule("dau_cau.khoang_trang_kep", "Giữa hai chữ chỉ có một khoảng trắng.")
def doubled_blank(paper: Paper) -> Iterable[Hit] | None:
    """Told once a paper: where the first is, and how many paragraphs have one."""
    if paper.form == "pdf":
        return None
    return _first(paper, [line for line in paper.lines if line.raw.count("  ") and _has_doubled(line)])


def _has_doubled(line: Line) -> bool:
    return _TO_FILL.search(line.raw) is None and BLANKS.search(line.raw) is not None


def _first(paper: Paper, lines: list[Line]) -> Iterator[Hit]:
    if lines:
        match = BLANKS.search(lines[0].raw)
        assert match is not None
        before, after = lines[0].raw[: match.start()].split()[-1], lines[0].raw[match.end() :].split()[0]
        quote = f"{before} {after}"
        yield Hit(lines[0], quote if quote in lines[0].text else before, f"Khoảng trắng kép ở {len(lines):02d} đoạn.",
                  "Giữ một khoảng trắng.", Level.NOTICE)  # fmt: skip


@rule("dau_cau.khoang_trang_dau_cuoi", "Đoạn không bắt đầu hay kết thúc bằng khoảng trắng.")
def outer_blank(paper: Paper) -> Iterable[Hit] | None:
    """A paragraph pushed in by blanks instead of an indent; told once a paper."""
    if paper.form != "docx":
        return None
    return _pushed([line for line in paper.lines if line.raw[:1] == " " and line.text and not line.table])


def _pushed(lines: list[Line]) -> Iterator[Hit]:
    if lines:
        yield Hit(lines[0], lines[0].text[:40].rstrip(), f"Có {len(lines):02d} đoạn bắt đầu bằng khoảng trắng.",
                  "Bỏ khoảng trắng; thụt dòng bằng định dạng đoạn.", Level.NOTICE)  # fmt: skip


@rule("dau_cau.khoang_nam", "Khoảng năm nối theo một cách trong cả văn bản: «2021-2025» hoặc «2021 - 2025».")
def spans(paper: Paper) -> Iterator[Hit]:
    """Blanks and dashes of spans of years; told once, at the first of the rarer form."""
    forms: dict[str, list[tuple[Line, re.Match[str]]]] = {}
    for line, match in found(paper.lines, YEARS):
        joint = match[2] if match[2].count(" ") != 1 else match[2].strip()  # one side only: a line's end
        forms.setdefault(joint, []).append((line, match))
    if len(forms) > 1:
        rare = min(forms.values(), key=len)
        names = " và ".join(f"«{places[0][1][1]}{joint}{places[0][1][3]}»" for joint, places in forms.items())
        yield hit(*rare[0], f"Khoảng năm nối theo {len(forms):02d} cách: {names}.", "Dùng một cách.", Level.REVIEW)


@rule("dau_cau.gach_dau_dong", "Gạch đầu dòng chỉ dùng một loại gạch.")
def bullets(paper: Paper) -> Iterator[Hit]:
    """«-» beside «–» at the head of paragraphs; told once."""
    forms: dict[str, list[tuple[Line, re.Match[str]]]] = {}
    for line in paper.lines:
        if match := _BULLET.match(line.text):
            forms.setdefault(match[1], []).append((line, match))
    if len(forms) > 1:
        rare = min(forms.values(), key=len)
        yield hit(*rare[0], f"Gạch đầu dòng bằng {len(forms):02d} loại gạch.", "Dùng một loại gạch.", Level.NOTICE)


@rule("dau_cau.gach_noi", "Gạch nối giữa hai từ có khoảng trắng ở cả hai bên, như nhau trong cả văn bản.")
def joints(paper: Paper) -> Iterator[Hit]:
    """«kinh tế-xã hội» beside «kinh tế - xã hội», «TĐKT- Sở»."""
    forms: dict[str, tuple[Line, re.Match[str]]] = {}
    for line, match in found(paper.lines, _COMPOUND, "kinh tế", "quốc phòng"):
        forms.setdefault(match[2], (line, match))
    if len(forms) > 1:
        names = " và ".join(f"«{match[0]}»" for _, match in forms.values())
        yield hit(*list(forms.values())[-1], f"Viết cả {names}.", "Dùng một cách.", Level.NOTICE)
    for line, match in found(paper.lines, _ONE_SIDED, "- ", " -"):
        yield _told(
            line, match, "Gạch nối lệch khoảng trắng: «{0}».", "Để khoảng trắng như nhau hai bên.", Level.NOTICE
        )


@rule("dau_cau.so_va_don_vi", "Số viết liền «%», cách chữ chỉ đơn vị một khoảng trắng.")
def units(paper: Paper) -> Iterator[Hit]:
    """«100 %», «05năm»."""
    for line, match in found(paper.lines, _PERCENT, "%"):
        yield hit(line, match, "«{0}»: thừa khoảng trắng.", "Viết số liền với «%».", Level.NOTICE)
    for line, match in found(paper.lines, _POINTED, "%"):
        right = match[0].replace(".", ",")
        yield hit(line, match, "«{0}»: số thập phân viết bằng dấu chấm.", f"Viết «{right}».", Level.NOTICE)
    for line, match in found(paper.lines, _DECIMAL, "%"):
        yield hit(line, match, "«{0}»: khoảng trắng trong số thập phân.", "Viết liền số thập phân.", Level.REVIEW)
    for line, match in found(paper.lines, _UNIT):
        yield hit(line, match, "«{0}»: thiếu khoảng trắng.", "Thêm khoảng trắng sau số.", Level.REVIEW)
