"""Từ ngữ: terms of the law on emulation and commendation in their official spelling, one spelling a paper."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from pipeline.findings import Level
from pipeline.law import awards_ever
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.searching import found, hit, is_capital, is_cited
from pipeline.linting.slips import Terms
from pipeline.words import retone

_LAW = "Luật Thi đua, khen thưởng"
_BY_LAW = "Luật Thi đua, khen thưởng"
_SPELT_SINCE = date(2020, 3, 5)  # Nghị định 30/2020/NĐ-CP; decrees before it print the name in three ways

_LAW_NAME = re.compile(r"\b[Ll]uật\s+thi đua\s*(?:[,\-–—]|và)?\s*khen thưởng", re.IGNORECASE)
_TERM = re.compile(r"(?<!\w)thi đua(?: ?[-–—] ?| ?/ ?| )khen thưởng(?!\w)", re.IGNORECASE)
# What makes the words a proper name: whose name they are, right before them.
_OFFICE = re.compile(
    r"(?:hội đồng|ban|vụ|phòng|cục|chi cục|tổ|bộ phận|thường trực|ngành|viện|tạp chí|trung tâm|văn phòng"
    r"|phòng nghiệp vụ) [“\"]?$",
    re.IGNORECASE,
)
_LAW_BEFORE = re.compile(r"\bluật $", re.IGNORECASE)
_COUNCIL = re.compile(
    r"\bHội đồng (?:Thi đua[ ]?(?:[–—/]|,|)[ ]?[Kk]hen thưởng|Thi đua ?- ?khen thưởng"
    r"|thi đua ?(?:[-–—,/]|) ?[Kk]hen thưởng)"
)
_BUREAU = re.compile(r"(?<!\w)(?:Ban|Vụ) thi đua ?[-–—,] ?[Kk]hen thưởng(?! các)")
_SOLDIER = re.compile(r"(?<!\w)(?:chiến|nghệ) sỹ (?:thi đua|tiên tiến|nhân dân|ưu tú)", re.IGNORECASE)
_ENSURE = re.compile(r"(?<!\w)đảm bảo(?!\w)", re.IGNORECASE)
_TITLE_OF_COMMENDATION = re.compile(
    r"(?<!\w)danh hiệu [“\"]?(?:khen thưởng|bằng khen|giấy khen|huân chương|huy chương)(?!\w)", re.IGNORECASE
)
_FORM_OF_TITLE = re.compile(
    r"(?<!\w)hình thức khen thưởng [“\"]?(?:chiến s[ĩỹ] thi đua|lao động tiên tiến|tập thể lao động|cờ thi đua)",
    re.IGNORECASE,
)
_FORM_OF_EMULATION = re.compile(
    r"(?<!\w)(?:đăng ký|bình xét|xét tặng|đề nghị|công nhận|xét duyệt|xét|tặng|trao)"
    r"(?: tặng| công nhận)?(?: các| những| một số)? (hình thức thi đua)(?!\w)",
    re.IGNORECASE,
)
_COMMITTEE_AWARD = re.compile(
    r"(?<!\w)(?:bằng khen|giấy khen) của (?:UBND|[UỦ][ỷy] ban nhân dân|Ủy ban nhân dân) (?:tỉnh|thành phố|huyện|xã)",
    re.IGNORECASE,
)
_NEW_TONE = re.compile(r"(?<!\w)[^\W\d_]*(?:oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|(?<![qQ])u[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)
_TONE_AT_END = re.compile("(?:[oO][àáảãạèéẻẽẹ]|(?<![qQ])[uU][ỳýỷỹỵ])(?!\\w)")
_OLD_TONE = re.compile(r"(?<!\w)[^\W\d_]*(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\w)", re.IGNORECASE)
_SHORT_NAME = re.compile(
    r"(?<!\w)(?:Sở|Bộ|Phòng|Vụ|Cục|Ban|Ngành|ngành) (?P<name>[A-ZĐ]{1,7}(?:[&-][A-ZĐ]{1,7})*)(?![\w/&])"
)
_ADDRESSEES = re.compile(
    r"(?<!\w)các ((?:phòng|đơn vị|tổ chức|phòng, đơn vị|phòng, tổ chức)(?: chuyên môn)?(?:,? (?:các )?(?:đơn vị|tổ"
    r" chức)(?: đoàn thể)?)? (?:thuộc(?:, trực thuộc| và trực thuộc)?|trực thuộc)) Sở(?! (?-i:[A-ZĐ]))",
    re.IGNORECASE,
)

_AWARDS = {name.lower() for award in awards_ever() if 2 <= (name := award.name.strip("“”")).count(" ") <= 5}
_FIXED = Terms(
    (
        "bằng khen", "giấy khen", "khen thưởng", "phong trào thi đua", "danh hiệu thi đua", "giao ước thi đua",
        "cụm thi đua", "khối thi đua", "công tác thi đua", "thi đua yêu nước", "chiến sĩ thi đua",
        "chiến sĩ thi đua cơ sở", "chiến sĩ thi đua toàn quốc", "lao động tiên tiến", "tập thể lao động tiên tiến",
        "tập thể lao động xuất sắc", "hình thức khen thưởng", "hồ sơ khen thưởng", "cờ thi đua của chính phủ",
        "huân chương lao động", "huân chương độc lập", "điển hình tiên tiến", "hội đồng sáng kiến",
        "hoàn thành xuất sắc nhiệm vụ", "hoàn thành tốt nhiệm vụ", "kỷ niệm chương",
        *sorted(name for name in _AWARDS if name.replace(" ", "").isalpha() and not name.endswith((" bộ", " tỉnh"))),
    )
)  # fmt: skip


@rule("tu_ngu.ten_luat_thi_dua", f"Tên luật viết đúng: «{_LAW}».", "mục V.8 Phụ lục II Nghị định số 30/2020/NĐ-CP")
def law_name(paper: Paper) -> Iterator[Hit]:
    """The name of the law: comma, and only the first word of the name in capital."""
    level = Level.REVIEW if paper.day is not None and paper.day < _SPELT_SINCE else Level.ERROR
    for line, match in found(paper.lines, _LAW_NAME, "uật"):
        name = " ".join(match[0].split())
        if name != _LAW and not name.startswith("luật ") and "Luật" in name:
            yield hit(line, match, "Tên luật viết «{0}» không đúng tên chính thức.", f"Viết «{_LAW}».", level)


@rule("tu_ngu.thi_dua_khen_thuong", "Thuật ngữ chung viết «thi đua, khen thưởng».", _BY_LAW)
def common_term(paper: Paper) -> Iterator[Hit]:
    """The common term takes a comma; the dash belongs to names: Hội đồng Thi đua - Khen thưởng."""
    remedy = "Viết «thi đua, khen thưởng»; dấu gạch nối chỉ dùng trong tên riêng «Hội đồng Thi đua - Khen thưởng»."
    for line, match in found(paper.lines, _TERM, "hi đua", "HI ĐUA"):
        before, words = line.text[: match.start()], match[0]
        named = _OFFICE.search(before) is not None
        if _LAW_BEFORE.search(before) or (named and not words[0].islower()):
            continue
        if not words[0].islower() and not (before == "" and words[7:].lstrip(" -–—/")[0].islower()):
            if not re.search(r"(?:công tác|phong trào) $", before, re.IGNORECASE):
                continue
            yield hit(line, match, "Thuật ngữ chung viết «{0}».", remedy, Level.REVIEW)
        elif not named:
            level = Level.REVIEW if is_cited(line, match.start()) else Level.ERROR
            yield hit(line, match, "Thuật ngữ chung viết «{0}».", remedy, level)


@rule("tu_ngu.ten_hoi_dong_thi_dua", "Tên Hội đồng viết «Hội đồng Thi đua - Khen thưởng».", _BY_LAW)
def council_name(paper: Paper) -> Iterator[Hit]:
    """The council's name by the law, where a paper writes it otherwise."""
    for line, match in found(paper.lines, _COUNCIL, "Hội đồng"):
        loose = "thi đua" in match[0] or "," in match[0]
        yield hit(line, match, "Tên hội đồng viết «{0}».", "Viết «Hội đồng Thi đua - Khen thưởng».",
                  Level.NOTICE if loose else Level.REVIEW)  # fmt: skip
    for line, match in found(paper.lines, _BUREAU, "Ban thi đua", "Vụ thi đua"):
        yield hit(line, match, "Tên cơ quan viết «{0}».", f"Viết «{match[0].split()[0]} Thi đua - Khen thưởng».",
                  Level.REVIEW)  # fmt: skip


@rule("tu_ngu.chien_si", "Tên danh hiệu viết «Chiến sĩ», «Nghệ sĩ» như trong luật.", _BY_LAW)
def soldier(paper: Paper) -> Iterator[Hit]:
    """Sĩ, not sỹ, in the names of titles."""
    for line, match in found(paper.lines, _SOLDIER, "sỹ", "SỸ", "Sỹ"):
        right = match[0].replace("sỹ", "sĩ").replace("SỸ", "SĨ").replace("Sỹ", "Sĩ")
        yield hit(line, match, "Tên danh hiệu viết «{0}».", f"Luật viết «{right}».", Level.REVIEW)


@rule(
    "tu_ngu.go_sai_thuat_ngu", "Tên danh hiệu, hình thức khen thưởng và thuật ngữ không gõ sai dấu, sai chữ.", _BY_LAW
)
def mistyped(paper: Paper) -> Iterator[Hit]:
    """A fixed term with one mark or one letter wrong."""
    for line, written, term in _FIXED.slips(paper.lines):
        yield Hit(line, written, f"«{written}» gõ sai.", f"Viết «{term}».")


@rule("tu_ngu.danh_hieu_hay_hinh_thuc", "Danh hiệu thi đua và hình thức khen thưởng gọi đúng loại.", _BY_LAW)
def class_of_award(paper: Paper) -> Iterator[Hit]:
    """Danh hiệu are of emulation, hình thức of commendation: the law knows no «hình thức thi đua» to register."""
    for line, match in found(paper.lines, _FORM_OF_EMULATION, "hình thức thi đua"):
        yield Hit(line, match[0][-60:].strip(), "Luật không có «hình thức thi đua» để đăng ký, xét tặng.",
                  "Viết «danh hiệu thi đua» hoặc «danh hiệu thi đua, hình thức khen thưởng».")  # fmt: skip
    for line, match in found(paper.lines, _TITLE_OF_COMMENDATION, "anh hiệu"):
        yield hit(line, match, "«{0}»: đây là hình thức khen thưởng, không phải danh hiệu.",
                  "Viết «danh hiệu thi đua», «hình thức khen thưởng» theo đúng loại.", Level.REVIEW)  # fmt: skip
    for line, match in found(paper.lines, _FORM_OF_TITLE, "ình thức khen thưởng"):
        yield hit(line, match, "«{0}»: đây là danh hiệu thi đua, không phải hình thức khen thưởng.",
                  "Viết «danh hiệu» trước tên danh hiệu thi đua.", Level.REVIEW)  # fmt: skip


@rule("tu_ngu.nguoi_tang_bang_khen", "Bằng khen, Giấy khen là của Chủ tịch Ủy ban nhân dân.", _BY_LAW)
def giver(paper: Paper) -> Iterator[Hit]:
    """The chairman gives them, not the committee (Cờ thi đua is the committee's)."""
    for line, match in found(paper.lines, _COMMITTEE_AWARD, "hen của"):
        yield hit(line, match, "«{0}»: người tặng là Chủ tịch Ủy ban nhân dân.",
                  "Viết «của Chủ tịch Ủy ban nhân dân …».", Level.NOTICE)  # fmt: skip


@rule("tu_ngu.bao_dam", "Văn bản dùng «bảo đảm».")
def ensure(paper: Paper) -> Iterator[Hit]:
    """Laws write «bảo đảm»; told once a paper."""
    places = list(found(paper.lines, _ENSURE, "ảm bảo"))
    if places:
        told = f"Viết «đảm bảo» ({len(places)} chỗ)."
        yield hit(*places[0], told, "Văn bản pháp luật dùng «bảo đảm».", Level.NOTICE)


@rule("tu_ngu.mot_cach_dat_dau", "Một chữ chỉ đặt dấu thanh theo một cách trong cả văn bản.")
def one_tone_place(paper: Paper) -> Iterator[Hit]:
    """«Ủy ban» beside «Uỷ ban»: one of the two through the paper; names of people keep their own."""
    forms: dict[str, tuple[Line, str]] = {}
    if _TONE_AT_END.search(paper.text) is None:
        return
    for line, match in found(paper.lines, _OLD_TONE):
        forms.setdefault(match[0].lower(), (line, match[0]))
    told: set[str] = set()
    for line, match in found(paper.lines, _NEW_TONE):
        usual = retone(match[0].lower())
        if usual in forms and usual not in told and usual != match[0].lower() and _is_no_name(line, match):
            told.add(usual)
            yield Hit(line, match[0], f"Viết cả «{match[0]}» và «{forms[usual][1]}».",
                      "Chọn một cách đặt dấu trong cả văn bản.", Level.NOTICE)  # fmt: skip


def _is_no_name(line: Line, match: re.Match[str]) -> bool:
    return match[0].islower() or match[0].lower() == "uỷ"


@rule("tu_ngu.mot_ten_viet_tat", "Một tên chỉ viết tắt theo một cách trong cả văn bản.")
def one_short_name(paper: Paper) -> Iterator[Hit]:
    """Two abbreviations of one name: KHĐT and KH&ĐT."""
    forms: dict[str, dict[str, Line]] = {}
    for line, match in found(paper.lines, _SHORT_NAME):
        name = match["name"]
        if len(name) > 2 and not is_capital(line):
            forms.setdefault(re.sub("[&-]", "", name), {}).setdefault(name, line)
    for written in forms.values():
        if len(written) > 1:
            names = " và ".join(f"«{name}»" for name in written)
            last = list(written)[-1]
            yield Hit(written[last], last, f"Một tên viết tắt theo {len(written):02d} cách: {names}.",
                      "Dùng một cách viết tắt trong cả văn bản.", Level.REVIEW)  # fmt: skip


@rule("tu_ngu.mot_ten_noi_nhan_viec", "Cùng những đơn vị chỉ gọi bằng một tên trong cả văn bản.")
def one_name_of_addressees(paper: Paper) -> Iterator[Hit]:
    """«các đơn vị thuộc, trực thuộc Sở», «các phòng, tổ chức thuộc Sở» …: told when there are four or more."""
    names: Counter[str] = Counter()
    where: dict[str, tuple[Line, re.Match[str]]] = {}
    for line, match in found(paper.lines, _ADDRESSEES, "thuộc Sở"):
        name = match[1].lower()
        names[name] += 1
        where.setdefault(name, (line, match))
    if len(names) >= 4:
        told = "; ".join(f"«các {name} Sở»" for name in names)
        yield hit(*where[list(names)[-1]], f"Có {len(names):02d} cách gọi những đơn vị giao việc: {told}.",
                  "Gọi bằng một tên, hoặc nói rõ mỗi tên gồm những ai.", Level.REVIEW)  # fmt: skip
