"""Viện dẫn: symbols well formed, one instrument told one way, articles named in order and with their capitals."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from pipeline.findings import Level
from pipeline.linting.paper import Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.spans import Citation, citations, inside, quoted
from pipeline.words import fold

_SHOWN = "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6"
_CODES = {
    "quyết định": "QĐ", "kế hoạch": "KH", "chỉ thị": "CT", "tờ trình": "TTr", "báo cáo": "BC", "hướng dẫn": "HD",
    "nghị quyết": "NQ", "nghị định": "NĐ", "thông tư": "TT", "biên bản": "BB", "công điện": "CĐ", "giấy mời": "GM",
}  # fmt: skip
_BROKEN = (
    (re.compile(r"/\d{5,}"), "năm có quá bốn chữ số"),
    (re.compile(r"/\d{4}[A-ZĐ]"), "thiếu dấu «/» sau năm"),
    (re.compile(r"//|--|-/|/-"), "thừa dấu"),
    (re.compile(r"/(?:QĐ|KH|TTr|BC|CT|TB|HD|NQ|NĐ|TT)/[A-ZĐ]"), "dùng «/» thay cho «-» giữa hai phần chữ"),
    (re.compile(r"^\d+-(?:QĐ|KH|TTr|BC|TB|HD)/(?:UBND|S[A-ZĐ]{2,})$"), "đặt sai «-» và «/»"),
    (re.compile(r"/(?:ND-CP|QD-[A-ZĐ])|-(?:HDND|HDT[DĐ]KT|HĐTDKT)\b"), "chữ «Đ» gõ thành «D»"),
    (re.compile(r"\d(?:QĐ|KH|TTr|NĐ)-"), "thiếu dấu «/» sau số"),
    (re.compile(r"^\d+/(?:CT|NQ|KL|QĐ|QyĐ|HD|TB|KH)-T[WU]$"), "văn bản của Đảng viết «số-CT/TW»"),
)
_SPACED = re.compile(r"\s|–")
_SYMBOLS_AS_NOW = 2005  # instruments of earlier years bear the symbols of their time: 07-CT, 217-HĐBT, 923/TTg
_NO_YEAR = re.compile(r"\d+[a-z]?/NĐ-CP")
_LOOSE = re.compile(
    r"\b(?:Quyết định|Nghị định|Thông tư|Kế hoạch|Tờ trình|Báo cáo|Công văn|Chỉ thị)\s+số:?\s*"
    r"(?P<symbol>\d{1,5}/(?:\d{4}/)?\d{4,}(?:QĐ|NĐ|TT|NQ|KH)-[A-ZĐ]+|\d{1,5}(?:QĐ|KH|TTr|BC|CT|TB)-[A-ZĐ]+)"
)


@rule("can_cu.ky_hieu_dung_dang", "Số, ký hiệu của văn bản được viện dẫn đúng dạng «số/chữ viết tắt-cơ quan».",
      "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3")  # fmt: skip
def _shapes(paper: Paper) -> Iterator[Hit]:
    for cited in citations(paper):
        fault = next((said for pattern, said in _BROKEN if pattern.search(cited.symbol)), "")
        if fault:
            yield Hit(cited.line, cited.symbol, f"Ký hiệu «{cited.symbol}» viết hỏng: {fault}.", "Sửa lại số, ký hiệu.")
        elif _SPACED.search(cited.symbol):
            yield Hit(cited.line, cited.symbol, f"Ký hiệu «{cited.symbol}» có khoảng trắng hoặc dấu gạch dài.",
                      "Viết liền, dùng dấu «-» ngắn.", Level.REVIEW)  # fmt: skip
        elif cited.symbol.endswith("-TTG") and not cited.line.text.isupper():
            yield Hit(cited.line, cited.symbol, f"Ký hiệu «{cited.symbol}» viết hoa cả chữ «g».",
                      f"Viết «{cited.symbol[:-1]}g».", Level.REVIEW)  # fmt: skip
        elif _NO_YEAR.fullmatch(cited.symbol) and cited.signed and cited.signed.year >= _SYMBOLS_AS_NOW:
            right = cited.symbol.replace("/", f"/{cited.signed.year}/")
            yield Hit(cited.line, cited.symbol, f"Ký hiệu «{cited.symbol}» của nghị định thiếu năm.",
                      f"Viết «{right}».", Level.REVIEW)  # fmt: skip
    for line in paper.lines:
        for m in _LOOSE.finditer(line.text) if "số" in line.text else ():
            if not any(c.line is line and m["symbol"].startswith(c.symbol) for c in citations(paper)):
                yield Hit(line, m["symbol"], f"Ký hiệu «{m['symbol']}» viết hỏng.", "Sửa lại số, ký hiệu.")


@rule("can_cu.ten_loai_ky_hieu", "Chữ viết tắt trong ký hiệu là của tên loại văn bản.",
      "Nghị định số 30/2020/NĐ-CP, Phụ lục III, Mục I")  # fmt: skip
def _kinds(paper: Paper) -> Iterator[Hit]:
    for cited in citations(paper):
        kind = cited.kind.lower()
        code = next((c for c in re.split(r"[/-]", cited.symbol) if c in _CODES.values()), "")
        if (
            kind in _CODES
            and code
            and code != _CODES[kind]
            and not (cited.symbol.endswith(("TW", "TU")) and code == "TT")
            and not (cited.signed and cited.signed.year < _SYMBOLS_AS_NOW)
        ):
            right = next(k for k, c in _CODES.items() if c == code)
            small = kind == "tờ trình" and code == "TT"
            yield Hit(cited.line, cited.name[:60] if cited.name in cited.line.text else cited.symbol,
                      f"«{cited.kind}» mang ký hiệu «{code}»" + ("." if small else f" của {right}."),
                      f"Sửa thành «{_CODES[kind]}» hoặc sửa tên loại.",
                      Level.REVIEW if small else Level.ERROR)  # fmt: skip


@rule("can_cu.nam_ky_hieu", "Năm trong ký hiệu trùng với năm ban hành.")
def _symbol_years(paper: Paper) -> Iterator[Hit]:
    for cited in citations(paper):
        year = re.search(r"/((?:19|20)\d\d)/", cited.symbol)
        if year and cited.signed and int(year[1]) != cited.signed.year:
            yield Hit(cited.line, cited.text, f"{cited.name} có năm {year[1]}, ngày ban hành lại ghi năm "
                      f"{cited.signed.year}.", "Sửa số, ký hiệu hoặc ngày ban hành.")  # fmt: skip


@rule("can_cu.mot_van_ban_mot_ngay", "Một văn bản được viện dẫn với cùng một ngày trong cả văn bản.")
def _one_day(paper: Paper) -> Iterator[Hit]:
    for alike in _by_symbol(paper).values():
        first = alike[0]
        for other in alike[1:]:
            if other.signed != first.signed and _one_instrument(first, other):
                yield Hit(other.line, other.text, f"{other.name} ghi ngày {other.written}, chỗ khác ghi "
                          f"{first.written}.", "Thống nhất theo văn bản gốc.")  # fmt: skip
                break


@lru_cache(maxsize=4)
def _by_symbol(paper: Paper) -> dict[tuple[str, str], list[Citation]]:
    """Dated citations of one kind and symbol."""
    found: dict[tuple[str, str], list[Citation]] = defaultdict(list)
    for cited in citations(paper):
        if cited.signed:
            found[cited.kind.lower(), cited.symbol].append(cited)
    return {key: alike for key, alike in found.items() if len(alike) > 1}


def _one_instrument(first: Citation, other: Citation) -> bool:
    """Numbers begin again each year: two days of two years are two instruments, unless the title is one."""
    assert first.signed and other.signed
    if re.search(r"/\d{4}/", first.symbol) or first.signed.year == other.signed.year:
        return not (first.issuer and other.issuer and _issuer_key(first) != _issuer_key(other))
    title = fold(first.title)[:40]
    return len(title) > 20 and title == fold(other.title)[:40] and not first.line.table and not other.line.table


def _issuer_key(cited: Citation) -> str:
    return (
        fold(cited.issuer.lower().replace("ủy ban nhân dân", "ubnd"))
        .removeprefix("chutich")
        .removeprefix("giamdoc")[:6]
    )


@rule("can_cu.mot_van_ban_mot_ten", "Một văn bản được viện dẫn với cùng một trích yếu.")
def _one_title(paper: Paper) -> Iterator[Hit]:
    for alike in _by_symbol(paper).values():
        titled = [c for c in alike if c.title]
        for other in titled[1:]:
            mine, theirs = _years(titled[0].title), _years(other.title)
            if other.signed == titled[0].signed and mine and theirs and mine != theirs and not other.line.table:
                yield Hit(other.line, other.text, f"Trích yếu của {other.name} nói về năm {', '.join(sorted(theirs))}, "
                          f"chỗ khác nói về năm {', '.join(sorted(mine))}.",
                          "Thống nhất theo văn bản gốc.")  # fmt: skip


def _years(title: str) -> set[str]:
    return set(re.findall(r"(?:năm|đoạn|[-–])\s*((?:19|20)\d\d)", re.sub(r"\d/\d{4}|tháng \d+ năm \d{4}", "", title)))


@rule("can_cu.mot_van_ban_mot_so", "Một văn bản được viện dẫn với cùng một số.")
def _one_number(paper: Paper) -> Iterator[Hit]:
    seen: dict[tuple[str, ...], Citation] = {}
    for cited in citations(paper):
        title = fold(cited.title)
        if (
            cited.line.table
            or not cited.signed
            or len(title) < 25
            or cited.kind.lower() in ("công văn", "văn bản", "biên bản")
        ):
            continue
        tail = re.sub(r"^\d+[A-Za-z]?", "", cited.symbol)
        key = (cited.kind.lower(), tail, str(cited.signed), title[:60])
        first = seen.setdefault(key, cited)
        awards = re.search(r"tặng|công nhận|khen thưởng|truy tặng", cited.title[:20])
        if first.symbol != cited.symbol and not (cited.kind.lower() == "quyết định" and awards):
            yield Hit(cited.line, cited.symbol, f"Cùng một văn bản ghi số {first.symbol} và {cited.symbol}.",
                      "Thống nhất theo văn bản gốc.")  # fmt: skip


@rule("can_cu.mot_so_hai_nam", "Một nghị định, thông tư được viện dẫn với cùng một năm trong ký hiệu.")
def _one_year(paper: Paper) -> Iterator[Hit]:
    seen: dict[tuple[str, str], Citation] = {}
    for cited in citations(paper):
        parts = re.fullmatch(r"(\d+)/(\d{4})/(NĐ-CP|TT-[A-ZĐ]+)", cited.symbol)
        if not parts:
            continue
        first = seen.setdefault((parts[1], parts[3]), cited)
        if first.symbol != cited.symbol and not (first.written and cited.written):
            what = f"Văn bản ghi cả {first.symbol} và {cited.symbol}."
            yield Hit(cited.line, cited.symbol, what, "Kiểm tra lại năm trong ký hiệu.", Level.REVIEW)


@rule("can_cu.co_chu_ngay", "Trước ngày ban hành có chữ «ngày».", _SHOWN)
def _day_word(paper: Paper) -> Iterator[Hit]:
    for cited in citations(paper):
        if cited.written and not cited.said and not cited.line.table:
            gap = cited.line.text[: cited.line.text.find(cited.written, cited.start)].rstrip()
            if gap.endswith(("(", ",")):
                continue
            yield Hit(cited.line, f"{cited.symbol} {cited.written}"[:60], f"{cited.name} thiếu chữ «ngày».",
                      f"Viết «ngày {cited.written}».", Level.REVIEW)  # fmt: skip


@rule("can_cu.co_chu_so", "Trước số, ký hiệu của văn bản được viện dẫn có chữ «số».", _SHOWN)
def _number_word(paper: Paper) -> list[Hit]:
    """«Nghị định 42/2010/NĐ-CP»; told once."""
    bare = [c for c in citations(paper) if c.line.text.startswith(f"{c.kind} {c.symbol}", c.start)
            and not c.line.table and not inside(c.start, quoted(c.line.text))]  # fmt: skip
    if not bare:
        return []
    first = next((c for c in bare if c.line in paper.bases), bare[0])
    words = f"{first.kind} {first.symbol}"
    return [Hit(first.line, words[:60], f"«{words}» thiếu chữ «số» ({len(bare)} chỗ).", f"Viết «{first.name}».",
                Level.REVIEW if first.line in paper.bases else Level.NOTICE)]  # fmt: skip


@rule("can_cu.lan_dau_day_du", "Lần đầu viện dẫn ghi đủ số, ký hiệu, ngày, cơ quan ban hành, trích yếu.", _SHOWN)
def _first_full(paper: Paper) -> list[Hit] | None:
    """Told as a notice: many offices leave the day out for well-known decrees. A provision cited goes without it."""
    met: set[str] = set()
    bare = []
    for cited in citations(paper):
        headed = (*paper.title, *paper.subject, *paper.recipients)
        if cited.symbol in met or cited.line.table or cited.line in headed or cited.line is paper.symbol:
            continue
        met.add(cited.symbol)
        before = cited.line.text[: cited.start]
        provision = re.search(
            r"(?:Điều|khoản|Mẫu số|Phụ lục)\s+\S+\s+(?:của\s+)?$|\b[Nn]gày\s+\d[^.;]*$|\([^)]*$", before
        )
        if not cited.written and not provision and not inside(cited.start, quoted(cited.line.text)):
            bare.append(cited)
    return [
        Hit(c.line, c.name if c.name in c.line.text else c.symbol, f"{c.name} được viện dẫn lần đầu mà không có "
                                                                   f"ngày ban hành.",
            "Ghi đủ ngày, cơ quan ban hành, trích yếu ở lần đầu.", Level.NOTICE)
        for c in bare[:3]
    ]  # fmt: skip


@rule("can_cu.lan_sau_ngan_gon", "Từ lần thứ hai chỉ ghi tên loại, số và ký hiệu.", _SHOWN)
def _later_short(paper: Paper) -> list[Hit] | None:
    found = []
    for alike in _by_symbol(paper).values():
        full = [c for c in alike if c.issuer and len(c.title) > 20 and not c.line.table and not _in_bases(c, paper)]
        if len(full) > 1 and full[0].signed == full[1].signed:
            found.append(Hit(full[1].line, full[1].text, f"{full[1].name} được viện dẫn đầy đủ {len(full)} lần.",
                             "Từ lần thứ hai chỉ ghi tên loại, số, ký hiệu.", Level.NOTICE))  # fmt: skip
    return found


def _in_bases(cited: Citation, paper: Paper) -> bool:
    return cited.line in paper.bases or cited.line.text.startswith("Căn cứ")
