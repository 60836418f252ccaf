"""Căn cứ: instruments in force, rightly dated and named; each basis opens as a basis; what has been replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from pipeline.checking import check_legal_bases
from pipeline.findings import Finding, Level
from pipeline.law import instrument
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.spans import Citation, bases, citations, citations_in
from pipeline.words import short_date

_SHOWN = "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6"
_MODEL = "Nghị định số 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2"
_NORMATIVE = re.compile(r"\d+/\d{4}/(?:QĐ|NQ|TT|NĐ|CT|QH)")
_OPENS = re.compile(r"(?:Căn cứ|Xét|Theo|Thực hiện|Trên cơ sở|Sau khi|Được sự|Để|Tiếp tục|Triển khai|Nhằm|Qua)\b")
_ASKED = re.compile(r"(?:Theo|Xét|Căn cứ) (?:đề nghị|tờ trình)\b", re.IGNORECASE)
_ORDERED = re.compile(r"QUYẾT ĐỊNH\s*:?")
_MUST_BE_NUMBERED = re.compile(
    r"(?:^|;\s*)Căn cứ (?:các )?(?P<kind>Nghị định|Thông tư|Quyết định|Chỉ thị)\b(?P<rest>[^;]*)"
)
_ACTING_ON = re.compile(r"thực hiện|quán triệt|triển khai|căn cứ|theo (?:tinh thần )?$", re.IGNORECASE)
_OLD_SLOGAN = re.compile(
    r"học tập và làm theo tấm gương(?: về)? đạo đức(?: của)?(?: chủ tịch)? hồ chí minh", re.IGNORECASE
)
_PARTY = (
    # symbol, day, words of its subject
    ("34-CT/TW", date(2014, 4, 7), re.compile("thi đua", re.I)),
    ("41-CT/TW", date(2024, 12, 26), re.compile("thi đua", re.I)),
    ("05-CT/TW", date(2016, 5, 15), re.compile("hồ chí minh", re.I)),
    ("01-KL/TW", date(2021, 5, 18), re.compile("hồ chí minh|05-CT/TW", re.I)),
)
_BEFORE_2017 = ("42/2010/NĐ-CP", "39/2012/NĐ-CP", "65/2014/NĐ-CP")
_DECREE_91 = "nd_91_2017"
_ON_ANY_DAY = ("sai_ngay", "sai_co_quan", "sai_ten_loai")
_ANY_DAY = date(2020, 1, 1)  # what names an act wrongly does so on any day
_NEW_SLOGAN_DAY = date(2016, 5, 15)
_NEW_DIRECTIVE_DAY = date(2024, 12, 26)


@lru_cache(maxsize=4)
def _checked(paper: Paper) -> tuple[tuple[Line, Finding, bool], ...]:
    """What the checker of laws says of each paragraph, a fault of an instrument once; whether it is a basis."""
    day = paper.day or _ANY_DAY
    own = bases(paper)
    found: dict[tuple[str, str], tuple[Line, Finding, bool]] = {}
    for line in (*own, *(line for line in paper.lines if line not in own)):
        for finding in check_legal_bases([line.text], day, paper.file):
            found.setdefault((finding.code, finding.what), (line, finding, line in own))
    return tuple(found.values())


def _told(paper: Paper, code: str, *, only_bases: bool = False, certain: bool = False) -> list[Hit] | None:
    if paper.day is None and code not in _ON_ANY_DAY:
        return None
    return [
        Hit(line, _quote(line, finding), finding.what, finding.remedy,
            Level.ERROR if certain and basis else Level.REVIEW)
        for line, finding, basis in _checked(paper)
        if finding.code == f"vien_dan.{code}" and (basis or not only_bases)
    ]  # fmt: skip


def _quote(line: Line, finding: Finding) -> str:
    named = re.search(r"«([^»]+)»", finding.what)
    symbol = re.search(r"\d+/\d{4}/[\w-]+", finding.what)
    for words in (named[1] if named else "", symbol[0] if symbol else ""):
        if words and words in line.text:
            return words[:60]
    law = re.search(r"(?:Luật|Pháp lệnh)[^;.]*", line.text)
    return (law[0] if law else line.text)[:60]


@rule("can_cu.con_hieu_luc", "Luật, nghị định, thông tư làm căn cứ còn hiệu lực vào ngày ký.")
def _expired(paper: Paper) -> list[Hit] | None:
    told = _told(paper, "het_hieu_luc", only_bases=True)
    return None if told is None or paper.day is None else [*told, *_long_replaced(paper, paper.day)]


def _long_replaced(paper: Paper, day: date) -> Iterator[Hit]:
    """Decrees on awards older than those the data of the law knows."""
    newer = instrument(_DECREE_91)
    for cited in {c.symbol: c for line in bases(paper) for c in citations_in(line)}.values():
        if cited.symbol in _BEFORE_2017 and day >= newer.in_force:
            what = f"{cited.name} hết hiệu lực từ {short_date(newer.in_force)}."
            remedy = f"Thay bằng {newer.cite_short()} hoặc văn bản đang có hiệu lực."
            yield Hit(cited.line, cited.symbol, what, remedy, Level.REVIEW)


@rule("can_cu.da_co_hieu_luc", "Luật, nghị định, thông tư được viện dẫn đã có hiệu lực vào ngày ký.")
def _not_yet(paper: Paper) -> list[Hit] | None:
    if paper.symbol and _NORMATIVE.search(paper.symbol.text):
        return None  # normative papers may rest on an instrument signed already and in force when they are
    return _told(paper, "chua_co_hieu_luc", only_bases=True)


@rule("can_cu.dung_ngay", "Ngày ban hành của luật, nghị định, thông tư ghi đúng.")
def _wrong_day(paper: Paper) -> list[Hit] | None:
    return _told(paper, "sai_ngay", certain=True)


@rule("can_cu.dung_co_quan", "Cơ quan ban hành khớp với ký hiệu của nghị định, thông tư.")
def _wrong_issuer(paper: Paper) -> list[Hit] | None:
    return _told(paper, "sai_co_quan")


@rule("can_cu.dung_ten_loai", "Tên loại khớp với ký hiệu của nghị định, thông tư.")
def _wrong_kind(paper: Paper) -> list[Hit] | None:
    return _told(paper, "sai_ten_loai", certain=True)


@rule("can_cu.luat_khong_ghi_so", "Luật, pháp lệnh được viện dẫn không ghi số, ký hiệu.", _SHOWN)
def _numbered_law(paper: Paper) -> list[Hit] | None:
    if paper.day and paper.day < instrument("nd_30_2020").in_force:
        return None
    if paper.symbol and _NORMATIVE.search(paper.symbol.text):
        return None  # normative papers cite laws with their numbers
    return _told(paper, "luat_ghi_so")


@rule("can_cu.mo_dau", "Mỗi căn cứ mở đầu bằng «Căn cứ», «Xét» hoặc «Theo đề nghị».", _MODEL)
def _openings(paper: Paper) -> list[Hit] | None:
    if paper.kind != "quyết định" or not paper.bases or paper.form != "docx":
        return None
    start = paper.lines.index(paper.bases[0])
    order = next((i for i, line in enumerate(paper.lines) if i > start and _ORDERED.fullmatch(line.text)), None)
    if order is None:
        return None
    return [
        Hit(line, line.text[:60], "Căn cứ không mở đầu bằng «Căn cứ», «Xét» hoặc «Theo đề nghị».",
            "Thêm chữ mở đầu cho căn cứ.", Level.REVIEW)
        for line in paper.lines[start:order]
        if line.text.endswith(";") and not _OPENS.match(line.text) and not line.table and line.text[0].isupper()
    ]  # fmt: skip


@rule("can_cu.de_nghi_cuoi", "«Theo đề nghị của …» đứng cuối các căn cứ của quyết định.", _MODEL)
def _request_last(paper: Paper) -> list[Hit] | None:
    if paper.kind != "quyết định" or len(paper.bases) < 2:
        return None
    early = [line for line in paper.bases[:-1] if re.match("Theo đề nghị", line.text)]
    if not early or _ASKED.match(paper.bases[-1].text):
        return []
    return [Hit(early[-1], early[-1].text[:60], "«Theo đề nghị của …» chưa đứng cuối các căn cứ.",
                "Chuyển xuống cuối phần căn cứ.", Level.REVIEW)]  # fmt: skip


@rule("can_cu.ghi_so_ky_hieu", "Căn cứ ghi số, ký hiệu và ngày ban hành của văn bản.", _SHOWN)
def _unnumbered(paper: Paper) -> list[Hit] | None:
    own = bases(paper)
    if not own:
        return None
    found = []
    for line in own:
        for m in _MUST_BE_NUMBERED.finditer(line.text):
            if not re.search(r"\d+[A-Za-z]?\s?[/-]", m["rest"]) and "số" not in m["rest"]:
                found.append(Hit(line, m[0].lstrip("; ")[:60], f"{m['kind']} làm căn cứ không có số, ký hiệu.",
                                 "Ghi số, ký hiệu, ngày, cơ quan ban hành và trích yếu.", Level.REVIEW))  # fmt: skip
        found += [
            Hit(line, c.text, f"{c.name} làm căn cứ không có ngày ban hành.",
                "Thêm ngày, cơ quan ban hành và trích yếu.", Level.REVIEW)
            for c in citations_in(line)[:1] if not c.written and line.text.startswith("Căn cứ") and not _again(paper, c)
            and not re.search(rf"{re.escape(c.symbol)}.*?\bngày\s", line.text)
        ]  # fmt: skip
    return found


def _again(paper: Paper, cited: Citation) -> bool:
    return any(c.symbol == cited.symbol and c.written for c in citations(paper))


@rule("can_cu.hoc_tap_bac", "Nói đúng nội dung học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
      "Chỉ thị số 05-CT/TW ngày 15/5/2016")  # fmt: skip
def _old_slogan(paper: Paper) -> list[Hit] | None:
    if paper.day is None or paper.day < _NEW_SLOGAN_DAY:
        return None
    return [
        Hit(line, m[0][:60], "Tên nội dung học tập theo chỉ thị trước năm 2016.",
            "Viết «Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh».", Level.REVIEW)
        for line in paper.lines for m in _OLD_SLOGAN.finditer(line.text)
        if not re.search(r"0[36]-CT/TW|cuộc vận động|20(?:0\d|1[0-6])\b", line.text)
    ]  # fmt: skip


@rule("can_cu.chi_thi_thi_dua", "Chỉ thị của Bộ Chính trị, Ban Bí thư về thi đua, khen thưởng là chỉ thị mới nhất.",
      "Chỉ thị số 41-CT/TW ngày 26/12/2024")  # fmt: skip
def _old_directive(paper: Paper) -> list[Hit] | None:
    if paper.day is None or paper.day <= _NEW_DIRECTIVE_DAY:
        return None
    if any(c.symbol == "41-CT/TW" for c in citations(paper)):
        return []
    own = set(bases(paper))
    return [
        Hit(c.line, c.name, "Đã có Chỉ thị số 41-CT/TW ngày 26/12/2024 về tăng cường sự lãnh đạo của Đảng đối với "
                            "công tác "
            "thi đua, khen thưởng trong tình hình mới.", "Viện dẫn Chỉ thị số 41-CT/TW.", Level.REVIEW)
        for c in citations(paper)
        if c.symbol == "34-CT/TW" and "thi đua" in c.line.text and "tổng kết" not in c.line.text.lower()
        and (c.line in own or _ACTING_ON.search(c.line.text[max(0, c.start - 60) : c.start]))
    ]  # fmt: skip


@rule("can_cu.ngay_van_ban_dang", "Ngày của chỉ thị, kết luận của Đảng về thi đua, học tập Bác ghi đúng.")
def _party_days(paper: Paper) -> Iterator[Hit]:
    for cited in citations(paper):
        for symbol, day, words in _PARTY:
            about = words.search(cited.line.text[cited.start : cited.end + 250])
            if (
                cited.symbol == symbol
                and about
                and cited.signed
                and cited.signed != day
                and _same_term(cited.signed, day)
            ):
                right = f"{day.day:02d}/{day.month}/{day.year}"
                yield Hit(cited.line, f"{cited.symbol} ngày {cited.written}"[:60] if cited.said else cited.symbol,
                          f"{cited.name} ban hành ngày {right}, văn bản ghi {cited.written}.", "Sửa lại ngày ban hành.",
                          Level.REVIEW)  # fmt: skip


def _same_term(written: date, day: date) -> bool:
    return abs((written - day).days) < 5 * 366
