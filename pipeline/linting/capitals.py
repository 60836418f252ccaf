"""Viết hoa: Phụ lục II Nghị định 30/2020/NĐ-CP where a paper's own words prove what is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.findings import Level
from pipeline.linting.paper import Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.searching import LOWER, found, hit, inside_sentence, is_cited

_ANNEX = "Phụ lục II Nghị định số 30/2020/NĐ-CP"

_ISSUER = re.compile(r"^(SỞ|CHI CỤC|CỤC)\b")
_OWN = {"SỞ": "Sở", "CỤC": "Cục", "CHI CỤC": "Chi cục"}
# Where a bare common noun can only be the office that issues the paper.
_BARE = (
    r"(?<!\w)(?:(?:thuộc|của|Văn phòng|[Ll]ãnh đạo|Giám đốc|giám đốc|Cục trưởng|Chi cục trưởng|Đảng ủy"
    r"|Công đoàn|toàn|Hội đồng Thi đua - Khen thưởng|Hội đồng [Ss]áng kiến) )(?P<own>{0})"
    r"(?=[.;:)]|\./|$|,? (?:xem xét|tổ chức|về|năm|và|đã|để|theo|trong|căn cứ|ban hành|quyết định|phê duyệt|giao|thực"
    r" hiện|báo cáo|yêu cầu|đề nghị|chỉ đạo|phối hợp|triển khai|tham mưu|có trách nhiệm|được))"
    r"(?! hữu)(?! và (?:các (?:sở|ngành)|tương đương))"
    r"|(?<!\w)(?:các (?:phòng|đơn vị)(?:, đơn vị)? thuộc|[Tt]oàn|(?:về |của |, )[Vv]ăn phòng|^Văn phòng|[Ll]ãnh đạo|"
    r"(?<!Phó )Giám đốc) (?P<near>{0})(?= (?!hữu|tại|ban|ngành|nào|chủ|chuyên|quản|liên|có|và|hoặc|hay|phụ|tương|các"
    rf"|tài|nội|kế|xây|tư|y |giáo|khoa|nông|ngoại|giao|lao|thông tin|văn|du|dân|công (?!nhận|bố))[{LOWER}])"
)
_CELEBRATE = re.compile(r"(?<!Lễ )(?<!lễ )(?<!\w)Kỷ niệm (?!chương)")
_COUNCIL = re.compile(
    r"(?<!\w)Hội đồng (?:sáng kiến|khoa học|kỷ luật)(?= (?:của )?(?:Sở|Cục|Bộ|Trường|Bệnh viện|Công ty|Trung tâm|UBND"
    r"|cơ quan|tỉnh|thành phố|huyện|xã|phường)(?!\w))"
)
_PEOPLE = re.compile(
    r"(?<!\w)(?:của|cho|phục vụ|tầng lớp|đông đảo|đời sống|toàn thể|vận động|ý kiến|quần chúng|cán bộ,|cán bộ và)"
    r" nhân dân(?!\w| tệ)"
)
_MOVEMENT = re.compile(r"(?<!\w)Phong trào thi đua")
_LOWER_UNIT = re.compile(r"(?<!\w)(?:chương [IVX]+|phụ lục (?:[IVX]+|\d{1,2}))(?!\w)")
_SENTENCE = re.compile(rf"(?<![\w.])(?P<last>[{LOWER}]{{3,}})(?P<stop>[.!?]) (?P<next>[{LOWER}]{{2,}})(?= [{LOWER}])")
_ABBREVIATED = frozenset(["ths", "bsck", "dsck", "tskh", "pgs", "ncs", "tphcm", "nxb"])
_AFTER_SEMICOLON = re.compile(
    r"(?<=; )(Phát động|Thực hiện|Tăng cường|Đẩy mạnh|Tiếp tục|Triển khai|Phối hợp|Nâng cao|Chủ động|Tham mưu"
    rf"|Đề nghị|Các|Những|Tại|Khi|Nếu|Đồng thời|Tập trung|Không|Việc|Đối với|Một số)(?= [{LOWER}])"
)
_AFTER_COMMA = re.compile(
    r"(?<=\w, )(Ký giao ước|Ký kết|Thực hiện|Phát động|Triển khai|Tham mưu|Phối hợp|Đăng ký|Bình xét|Tiếp tục"
    rf"|Tăng cường|Nâng cao|Đẩy mạnh|Hoàn thành|Góp phần|Báo cáo kết quả)(?= [{LOWER}])"
)
_STATE = re.compile(
    r"(?<!\w)(?P<phu>Chính Phủ)(?!\w)|(?<!\w)(?P<hoi>Quốc Hội)(?!\w)|(?<!\w)(?P<tuong>Thủ [Tt]ướng chính phủ|Thủ Tướng"
    r"(?: [Cc]hính [Pp]hủ)?)(?!\w)|(?<!\w)(?P<uy>(?:Ủy|Uỷ) Ban(?: [Nn]hân [Dd]ân)?"
    r"|(?:Ủy|Uỷ) ban (?:nhân Dân|Nhân [Dd]ân))"
    r"(?!\w)|(?<!\w)(?P<dong>Hội Đồng(?: [Nn]hân [Dd]ân)?|Hội đồng (?:nhân Dân|Nhân [Dd]ân))(?!\w)"
    r"|(?<!\w)(?P<tinh>(?:[Tt]ỉnh|[Hh]uyện|[Tt]hành|[Đđ]ảng) (?:Ủy|Uỷ))(?!\w)(?! ban)"
)
_STATE_RIGHT = {
    "phu": "Chính phủ", "hoi": "Quốc hội", "tuong": "Thủ tướng Chính phủ", "uy": "Ủy ban nhân dân",
    "dong": "Hội đồng nhân dân", "tinh": "Tỉnh ủy, Huyện ủy, Thành ủy, Đảng ủy",
}  # fmt: skip
_ABOUT = re.compile(
    r"(?<=\w về việc )(Phê duyệt|Ban hành|Công nhận|Thành lập|Kiện toàn|Tổ chức|Triển khai|Tăng cường|Sửa đổi|Quy định"
    rf"|Tặng|Giao|Điều động)(?= [{LOWER}])"
)
_PLACE = re.compile(rf"(?<=[{LOWER}] )(?:Tỉnh|Huyện)(?= [A-ZĐ][{LOWER}]+ [A-ZĐ])(?! (?:Đoàn|Ủy|Uỷ|Hội|Đội|Đảng))")
_SMALL_OFFICE = re.compile(
    r"(?<!các )(?<!mỗi )(?<!\w)(?:sở|phòng) (?:GD ?& ?ĐT|KH ?& ?ĐT|LĐ-TB ?& ?XH|NN ?& ?PTNT)(?!\w)"
)
_DATED_STATE = re.compile(r"(?<=\d{4} của )chính phủ(?!\w)")
_UNIT = re.compile(
    r"(?<!\w)(?:(?P<unit>Thị (?:Trấn|Xã)|Thành Phố)(?= [A-ZĐÂÔƯƠ])|(?P<body>(?:Ủy|Uỷ) ban dân tộc)(?!\w))"
)
_PARTY_STATE = re.compile(r"(?<!\w)Đảng(?:,| và) nhà nước(?!\w)")
_DEPARTMENTS = (
    "Tài chính", "Nội vụ", "Kế hoạch và Đầu tư", "Xây dựng", "Tư pháp", "Y tế", "Công Thương", "Giáo dục và Đào tạo",
    "Khoa học và Công nghệ", "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Ngoại giao",
    "Giao thông vận tải", "Lao động - Thương binh và Xã hội", "Thông tin và Truyền thông",
    "Tài nguyên và Môi trường", "Văn hóa, Thể thao và Du lịch", "Quốc phòng", "Công an",
)  # fmt: skip
_OFFICES = {f"{head} {name}".lower(): f"{head} {name}" for head in ("Sở", "Bộ") for name in _DEPARTMENTS}
_OFFICE = re.compile(
    r"(?<!\w)(?:Sở|Bộ) (?:" + "|".join(sorted(map(re.escape, _DEPARTMENTS), key=len, reverse=True)) + r")(?!\w)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"(?<!\w)thứ (?:hai|ba|tư|năm|sáu|bảy)(?=,? (?:\()?ngày \d)")
_HOLIDAY = re.compile(
    r"(?<!\w)(?:ngày |lễ |Ngày )quốc khánh(?!\w)|(?<!\w)[Tt]ết (?:nguyên đán|Nguyên Đán|trung thu)(?!\w)"
)
_MEDAL = re.compile(
    r"(?<!\w)Huân chương (?:lao động|độc lập|hồ chí minh|quân công|chiến công)(?!\w)"
    r"|(?<!\w)Huân chương [^\W\d_]+ [^\W\d_]+ hạng (?:nhất|nhì|ba)(?!\w)"
)


@rule("viet_hoa.co_quan_ban_hanh", "Cơ quan ban hành gọi tắt bằng danh từ chung thì viết hoa: «Sở», «Cục».",
      f"mục IV.1 {_ANNEX}")  # fmt: skip
def own_office(paper: Paper) -> Iterable[Hit] | None:
    """«thuộc sở.» in a paper of a Sở that writes «Sở» elsewhere; «các sở, ban, ngành» is right."""
    own = next((_OWN[m[1]] for line in paper.issuer if (m := _ISSUER.match(line.text))), None)
    if own is None:
        return None
    lower = own.lower()
    if sum(len(re.findall(rf"(?<!\w){own}(?= [{LOWER}]|[.;,])", line.text)) for line in paper.lines) < 1:
        return None
    return _bare(paper, own, lower)


def _bare(paper: Paper, own: str, lower: str) -> Iterator[Hit]:
    for line, match in found(paper.lines, re.compile(_BARE.format(lower), re.MULTILINE), lower):
        if not is_cited(line, match.start()):
            yield hit(line, match, "«{0}»: cơ quan ban hành viết thường.",
                      f"Viết «{match[0][: -len(lower)]}{own}».",
                      Level.REVIEW if match["near"] and "thuộc" not in match[0] else Level.ERROR)  # fmt: skip


@rule("viet_hoa.ky_niem", "«kỷ niệm» giữa câu viết thường, trừ tên buổi lễ và Kỷ niệm chương.", _ANNEX)
def celebrate(paper: Paper) -> Iterator[Hit]:
    """Capital «Kỷ niệm» in the flow of a sentence."""
    for line, match in found(paper.lines, _CELEBRATE, " Kỷ niệm "):
        if inside_sentence(line.text, match.start()) and not is_cited(line, match.start()):
            yield hit(line, match, "«{0}» viết hoa giữa câu.", "Viết «kỷ niệm».", Level.REVIEW)


@rule("viet_hoa.ten_hoi_dong", "Tên hội đồng của cơ quan viết hoa chữ chỉ lĩnh vực: «Hội đồng Sáng kiến».",
      f"điểm a mục IV.1 {_ANNEX}")  # fmt: skip
def council(paper: Paper) -> Iterator[Hit]:
    """«Hội đồng sáng kiến Sở»: the council of one office is a name."""
    for line, match in found(paper.lines, _COUNCIL, "Hội đồng "):
        field = match[0].removeprefix("Hội đồng ")
        yield hit(line, match, "Tên hội đồng viết «{0}».", f"Viết «Hội đồng {field.capitalize()}».", Level.REVIEW)


@rule("viet_hoa.nhan_dan", "«Nhân dân» đứng một mình viết hoa.", f"mục V.1 {_ANNEX}")
def people(paper: Paper) -> Iterator[Hit]:
    """«đời sống nhân dân»; told once, names of bodies and of ranks aside."""
    places = [
        (line, match) for line, match in found(paper.lines, _PEOPLE, "nhân dân") if not is_cited(line, match.start())
    ]
    if places:
        more = f" ({len(places)} chỗ)" if len(places) > 1 else ""
        yield hit(*places[0], f"«{{0}}»: «nhân dân» viết thường{more}.", "Viết «Nhân dân».", Level.NOTICE)


@rule("viet_hoa.phong_trao", "«phong trào thi đua» giữa câu viết thường.")
def movement(paper: Paper) -> Iterator[Hit]:
    """Capital «Phong trào thi đua» in the flow of a sentence."""
    for line, match in found(paper.lines, _MOVEMENT, "Phong trào"):
        if inside_sentence(line.text, match.start()) and not is_cited(line, match.start()):
            yield hit(line, match, "«{0}» viết hoa giữa câu.", "Viết «phong trào thi đua».", Level.NOTICE)


@rule("viet_hoa.chuong_phu_luc", "Viện dẫn chương, phụ lục có số thì viết hoa: «Chương II», «Phụ lục I».",
      f"mục V.7 {_ANNEX}")  # fmt: skip
def citation(paper: Paper) -> Iterator[Hit]:
    """«chương II», «phụ lục I» with their number; điểm, khoản and Điều are judged with citations."""
    for line, match in found(paper.lines, _LOWER_UNIT, "chương ", "phụ lục "):
        right = match[0][0].upper() + match[0][1:]
        yield hit(line, match, "«{0}» viết thường.", f"Viết «{right}».", Level.REVIEW)


@rule("viet_hoa.dau_cau", "Sau dấu chấm hết câu viết hoa.", f"mục I {_ANNEX}")
def after_stop(paper: Paper) -> Iterator[Hit]:
    """A sentence that begins with a small letter."""
    for line, match in found(paper.lines, _SENTENCE):
        if match["last"] not in _ABBREVIATED and "www" not in line.text:
            yield hit(line, match, "Sau dấu kết thúc câu viết thường: «{0}».",
                      f"Viết «{match['next'].capitalize()}», hoặc thay dấu câu.", Level.REVIEW)  # fmt: skip


@rule("viet_hoa.giua_cau", "Giữa câu, sau dấu phẩy hay dấu chấm phẩy, không viết hoa.", f"mục I {_ANNEX}")
def after_comma(paper: Paper) -> Iterator[Hit]:
    """A verb in capital after a comma or a semicolon."""
    for line, match in found(paper.lines, _AFTER_COMMA, ", "):
        if not is_cited(line, match.start()):
            yield hit(line, match, "«{0}» viết hoa sau dấu phẩy.", f"Viết «{match[1].lower()}».", Level.REVIEW)
    for line, match in found(paper.lines, _AFTER_SEMICOLON, "; "):
        yield hit(line, match, "«{0}» viết hoa sau dấu chấm phẩy.",
                  f"Viết «{match[1].lower()}», hoặc thay bằng dấu chấm.", Level.NOTICE)  # fmt: skip
    for line, match in found(paper.lines, _ABOUT, " về việc "):
        yield hit(line, match, "«{0}» viết hoa sau «về việc».", f"Viết «{match[1].lower()}».", Level.NOTICE)


@rule("viet_hoa.co_quan_nha_nuoc", "Tên cơ quan nhà nước viết hoa đúng: «Chính phủ», «Quốc hội», «Ủy ban nhân dân».",
      f"mục IV.1 {_ANNEX}")  # fmt: skip
def state_bodies(paper: Paper) -> Iterator[Hit]:
    """Capitals on the wrong syllable of a state body's name."""
    for line, match in found(paper.lines, _STATE):
        before, kind = line.text[: match.start()].rstrip(), str(match.lastgroup)
        if (kind in ("phu", "hoi") and before.split()[-1:] and before.split()[-1][0].isupper()) or (
            match[0] == "Hội Đồng" or line.text.istitle()
        ):
            continue
        soft = re.fullmatch(r"(?:Ủy ban|Uỷ ban|Hội đồng) Nhân dân", match[0]) is not None
        yield hit(line, match, "«{0}» viết hoa không đúng.", f"Viết «{_STATE_RIGHT[kind]}».",
                  Level.REVIEW if soft else Level.ERROR)  # fmt: skip
    for line, match in found(paper.lines, _DATED_STATE, "chính phủ"):
        yield hit(line, match, "«{0}»: tên cơ quan viết thường.", "Viết «Chính phủ».")
    for line, match in found(paper.lines, _PARTY_STATE, "nhà nước"):
        yield hit(line, match, "«{0}»: «Nhà nước» viết thường.", "Viết «Nhà nước».", Level.REVIEW)


@rule("viet_hoa.don_vi_hanh_chinh", "Tên đơn vị hành chính, cơ quan viết hoa đúng chữ: «thị trấn», «Ủy ban Dân tộc».",
      f"mục II, mục IV.1 {_ANNEX}")  # fmt: skip
def units(paper: Paper) -> Iterator[Hit]:
    """«Thị Trấn Nghèn», «Ủy ban dân tộc»."""
    for line, match in found(paper.lines, _UNIT, "Thị ", "Thành ", "ban dân"):
        if not line.text.istitle():
            right = "Ủy ban Dân tộc" if match["body"] else match[0].capitalize()
            yield hit(line, match, "«{0}» viết hoa không đúng.", f"Viết «{right}».", Level.REVIEW)
    for line, match in found(paper.lines, _PLACE, " Tỉnh ", " Huyện "):
        yield hit(line, match, "«{0}» đứng trước địa danh viết hoa.", f"Viết «{match[0].lower()}».", Level.NOTICE)
    for line, match in found(paper.lines, _SMALL_OFFICE, "sở ", "phòng "):
        yield hit(line, match, "Tên cơ quan viết «{0}».", f"Viết «{match[0].capitalize()[:1]}{match[0][1:]}».",
                  Level.NOTICE)  # fmt: skip


@rule("viet_hoa.ten_so_bo", "Tên sở, bộ viết hoa chữ đầu của mỗi từ chỉ lĩnh vực.", f"mục IV.1 {_ANNEX}")
def departments(paper: Paper) -> Iterator[Hit]:
    """«Sở tài chính», «Sở Kế Hoạch và Đầu Tư»."""
    for line, match in found(paper.lines, _OFFICE, "Sở ", "Bộ "):
        right = _OFFICES[match[0].lower()]
        if match[0] not in (right, right.upper()) and match[0][0].isupper() and not match[0].isupper():
            if right.endswith("Công Thương") and match[0].endswith("Công thương"):
                continue
            yield hit(line, match, "Tên cơ quan viết «{0}».", f"Viết «{right}».")


@rule("viet_hoa.ngay_le", "Thứ trong tuần, ngày lễ, tết viết hoa đúng.", f"mục V {_ANNEX}")
def days(paper: Paper) -> Iterator[Hit]:
    """«thứ Hai», «ngày Quốc khánh», «tết Nguyên đán»."""
    for line, match in found(paper.lines, _WEEKDAY, "thứ "):
        word = match[0].split()[1].capitalize()
        yield hit(line, match, "«{0}»: tên ngày viết thường.", f"Viết «thứ {word}».", Level.REVIEW)
    for line, match in found(paper.lines, _HOLIDAY, "quốc khánh", "ết "):
        yield hit(line, match, "«{0}» viết hoa không đúng.", "Viết «ngày Quốc khánh», «tết Nguyên đán».", Level.REVIEW)


@rule("viet_hoa.huan_chuong", "Tên và hạng huân chương viết hoa: «Huân chương Lao động hạng Ba».", f"mục V {_ANNEX}")
def medals(paper: Paper) -> Iterator[Hit]:
    """Names and classes of orders."""
    for line, match in found(paper.lines, _MEDAL, "Huân chương "):
        yield hit(line, match, "«{0}» viết thường.", "Viết hoa tên và hạng huân chương.", Level.REVIEW)
