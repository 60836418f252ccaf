"""Số của văn bản: the number an act bears, its issuer's letters in it, one number for one law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.findings import Level
from pipeline.law import Instrument, instruments
from pipeline.linting.paper import Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.spans import Citation, citations
from pipeline.words import fold, short_date

_NUMBER = re.compile(r"\d+/(?P<year>\d{4})/(?P<tail>(?:NĐ-CP|TT-[A-ZĐ]+))")
_TITLE = 30  # letters by which a title names one act
_LAW = re.compile(
    r"\b(?P<name>(?:Luật|Bộ luật) [^;,.()“”\d]{4,80}?) số (?P<symbol>(?P<number>\d+)/\d{4}/(?P<term>QH\d+))"
)


@rule("can_cu.dung_so", "Số của nghị định, thông tư đúng với ngày ban hành và trích yếu.")
def _wrong_number(paper: Paper) -> Iterator[Hit]:
    """A title that names one act, under another number."""
    for cited in citations(paper):
        shape = _NUMBER.fullmatch(cited.symbol)
        if shape is None or not cited.title or cited.symbol in _symbols():
            continue
        known = next((act for act in instruments() if _same_act(cited, shape, act)), None)
        if known is not None and known.symbol:
            sure = cited.signed == known.signed
            told = f" ngày {short_date(known.signed)}" if known.signed else ""
            what = f"{known.kind} có trích yếu này là số {known.symbol}{told}, văn bản ghi số {cited.symbol}."
            level = Level.ERROR if sure else Level.REVIEW
            yield Hit(cited.line, cited.symbol, what, f"Viết «{known.symbol}».", level)


@cache
def _symbols() -> frozenset[str]:
    return frozenset(act.symbol for act in instruments())


def _same_act(cited: Citation, shape: re.Match[str], act: Instrument) -> bool:
    own = _NUMBER.fullmatch(act.symbol)
    if own is None or own["tail"] != shape["tail"] or not act.title:
        return False
    title = fold(act.title.partition(";")[0])
    if len(title) < _TITLE or fold(cited.title.partition(";")[0]) != title:
        return False
    return cited.signed == act.signed if cited.signed else own["year"] == shape["year"]


@rule("can_cu.luat_mot_so", "Một luật được viện dẫn với cùng một số.")
def _one_number_of_a_law(paper: Paper) -> Iterator[Hit]:
    """«Luật Quản lý ngoại thương số 05/2017/QH14», then «số 05/2018/QH14»."""
    seen: dict[tuple[str, str, str], str] = {}
    for line in paper.lines:
        for m in _LAW.finditer(line.text) if "/QH" in line.text else ():
            first = seen.setdefault((fold(m["name"]), m["number"], m["term"]), m["symbol"])
            if first != m["symbol"]:
                yield Hit(line, m["symbol"], f"«{m['name']}» ghi cả số {first} và {m['symbol']}."[:200],
                          "Kiểm tra lại năm trong số của luật.", Level.REVIEW)  # fmt: skip


_ORGANS = {
    "UBND": ("uybannhandan", "ubnd", "chutich"), "HĐND": ("hoidongnhandan", "hdnd", "thuongtruchoidong"),
    "TTg": ("thutuong",), "CP": ("chinhphu",),
    "TU": ("tinhuy", "thanhuy", "banthuongvu", "banchaphanhdangbo", "thuongtruc"),
    "TW": ("bochinhtri", "banbithu", "banchaphanhtrunguong", "bantochuc", "bantuyengiao", "ban", "trunguong"),
}  # fmt: skip
_OFFICES = re.compile(r"(?:Giám đốc |Lãnh đạo )?(?P<office>Sở (?:[A-ZĐ][^\s,]*(?: và| -)?(?: [a-zà-ỹđ]+)*\s*)+)")


@rule("can_cu.ky_hieu_co_quan", "Ký hiệu của văn bản được viện dẫn khớp với cơ quan ban hành.")
def _symbol_and_issuer(paper: Paper) -> Iterator[Hit]:
    for cited in citations(paper):
        if cited.issuer and (said := _conflict(cited)):
            yield Hit(cited.line, cited.text, f"{cited.name} ghi là của {cited.issuer}: {said}.",
                      "Kiểm tra lại ký hiệu hoặc cơ quan ban hành.", Level.REVIEW)  # fmt: skip


def _conflict(cited: Citation) -> str:
    if re.search(r"/\d{4}/(?:NĐ-CP|TT-)", cited.symbol):
        return ""  # the checker of laws judges decrees and circulars
    organ = re.split(r"[/-]", cited.symbol)[-1] if not cited.symbol.endswith(("/TW", "/TU")) else cited.symbol[-2:]
    issuer = fold(cited.issuer)
    named = next(
        (o for o, names in _ORGANS.items() if o in ("UBND", "HĐND", "TTg", "CP") and issuer.startswith(names[:2])), ""
    )
    if issuer.startswith("chutich"):
        named = "UBND" if "uybannhandan" in issuer or "ubnd" in issuer else ""
    if organ in _ORGANS and named and named != organ:
        return f"ký hiệu «{organ}» không phải của cơ quan này"
    if organ in ("UBND", "HĐND", "TTg", "CP", "TW") and issuer.startswith(("so", "giamdocso", "phong")):
        return f"ký hiệu «{organ}» không phải của cơ quan này"
    if named and re.fullmatch(r"S[A-ZĐ&]{2,}", organ) and not re.search(r"sở", cited.issuer, re.IGNORECASE):
        return f"ký hiệu «{organ}» là của một Sở"
    office = _OFFICES.match(cited.issuer)
    if office and re.fullmatch(r"S[A-ZĐ&]{2,}", organ):
        initials = _initials(office["office"])
        if len(initials) > 1 and organ[1] != initials[1]:
            return f"ký hiệu «{organ}» không phải của Sở này"
    return ""


def _initials(office: str) -> str:
    words = [word for word in re.findall(r"\w+", office) if word not in ("và", "tỉnh", "thành", "phố")]
    return "".join(word[0].upper() for word in words)
