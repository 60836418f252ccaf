"""Cụm từ: words lost from fixed phrases, words typed twice, and commas that a sentence cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.findings import Level
from pipeline.linting.fixed_phrases import BROKEN, LOST
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.searching import found, hit

# Words that can only follow a finished phrase: after them nothing of the phrase can still come.
_AFTER = (
    "của|và|trong|năm|do|theo|tại|với|cho|đối|giữa|từ|để|nhằm|chào|lập|giai|hằng|hàng|ở|được|là|có|gồm|cụm|"
    "khối|về|đến|trên|quý|đợt|đã|sẽ|như|hoặc|khi|thuộc"
)
# The end of a paragraph without a stop may be a line cut in two: only a mark or a word proves the loss.
_GOES_ON = r"(?= ?[^\W\d_]|[,.;:)]|\./)"
_LOST = [
    (lost, re.compile(rf"(?! (?:{lost.next}|{lost.others or lost.next})\b){_GOES_ON}", re.IGNORECASE)) for lost in LOST
]
# Here other words may follow («phong trào thi viết»): only a mark or a word that ends the phrase tells.
_ENDED = rf"(?= (?:{_AFTER})\b|[,.;:)]|\./)"
_MISSING = re.compile(
    rf"(?<!\w)(?:(?:phong trào|cụm, khối|khối, cụm|phát động|ký kết) thi{_ENDED}"
    r"|(?:phong trào|phát động) thi(?= (?:yêu nước|ái quốc|thực hiện|ngày|đặc biệt)\b)|(?:phong trào) thi(?= “)"
    r"|(?:công tác|quy chế|lĩnh vực|pháp luật về|luật|hội đồng|phong trào) thi(?=, khen thưởng\b| - khen thưởng\b)"
    r"|chiến s[ĩỹ] thi(?= (?:cơ|toàn|cấp|tỉnh|bộ|năm)\b|[,.;:)])"
    rf"|hoàn thành xuất(?= (?:nhiệm|chức|chỉ|công)\b|[,.;:)])|(?:hình thức|công tác) khen{_ENDED}"
    r"|thi đua(?:,| -|,? và)? khen(?! (?:thưởng|tặng|ngợi|cao)\b)(?= \w|[,.;:)]|\./))",
    re.IGNORECASE,
)
_BARE_PRAISE = re.compile(
    r"(?<!\w)(?:kết quả|hồ sơ|quản lý|tỷ lệ|đề nghị|xét) khen"
    r"(?= (?:năm|tháng|quý|của|trên|cuối|theo|và|các|đạt|gửi) |[,;)]|\.(?:\s|$|/))",
    re.IGNORECASE,
)
_YEAR_PLACE = re.compile(
    r"(?<!\w)năm (?:19|20)\d\d (?:tỉnh|huyện|xã|phường|thành phố|thị xã|Sở|ngành|cơ quan|đơn vị)(?= ?(?:[.;]|\./\.))"
)
_DOUBLED = re.compile(
    r"(?<![\w-])(của|các|những|và|trong|với|(?<!tồn )(?<!hiện )tại|(?<!kèm )(?<!tiếp )theo|được|về|nhằm|hoặc|là|mà|thì"
    r"|bởi|sẽ|đã|đang|khi|vào|cho|giữa|nếu|này|đến|ở|do) \1(?![\w-])",
    re.IGNORECASE,
)
# One syllable of a term typed twice: told where what follows begins no other word («công tác tác động»).
_STUTTER = re.compile(
    r"(?<![\w-])(?:(?:công (?P<a>tác)|(?:tổng|sơ) (?P<b>kết)|kế (?P<c>hoạch)|thi (?P<d>đua)|khen (?P<e>thưởng)"
    r"|danh (?P<f>hiệu)|nhân (?P<g>dân)|đề (?P<h>nghị)|phong (?P<i>trào)|nhiệm (?P<j>vụ)|thành (?P<k>tích)"
    r"|sáng (?P<l>kiến)|đơn (?P<m>vị)) (?P<twice>(?P=a)|(?P=b)|(?P=c)|(?P=d)|(?P=e)|(?P=f)|(?P=g)|(?P=h)|(?P=i)"
    r"|(?P=j)|(?P=k)|(?P=l)|(?P=m))(?= (?:phong trào|thi đua|khen thưởng|công tác|năm|của|và|các|cho|trong|theo|tại"
    r"|với|đối với|về|được|lãnh đạo|tháng|quý|đợt|tỉnh|huyện|xã|sở|tặng|xét|thuộc|do|yêu nước|\d|“)|[.;:]|,)"
    r"|(?<!tiên )(?<!tiền )(?<!xung )phong phong trào|tổng tổng kết)(?![\w-])",
    re.IGNORECASE,
)
_TWICE = re.compile(r"(?<![\w-])([^\W\d_]{2,} [^\W\d_]{2,}) \1(?![\w-])", re.IGNORECASE)
# Nouns of people or bodies that are verbs too: «các tổ chức tổ chức hội nghị» is right.
_NOUN_AND_VERB = frozenset(
    (
        "tổ chức", "lãnh đạo", "đại diện", "tham mưu", "báo cáo", "kiểm tra", "thanh tra", "giám sát", "quản lý",
        "chỉ huy", "điều tra", "tư vấn", "hướng dẫn", "phục vụ", "kiểm toán", "chủ trì", "xã hội", "giám định",
        "thẩm định", "biên tập", "điều hành", "chỉ đạo", "nghiên cứu", "soạn thảo", "hỗ trợ", "phản biện", "lần lượt",
        "từng bước", "đại biểu", "công tác", "thường trực", "phụ trách", "điều phối", "tiếp nhận", "quy định",
    )
)  # fmt: skip
_CONDITION = re.compile(
    r"(?<!\w)[Nn]ếu (?:có|gặp|phát sinh)(?: (?:những|các|gì))?(?:,| hoặc| và| (?:khó khăn|vướng mắc|phát sinh))+"
    r"(?<!,) (?P<who>(?:các )?(?:phòng|đơn vị|cơ quan|địa phương|cá nhân|tập thể|sở, ban)|đề nghị)(?!\w)"
)
_UNNAMED = re.compile(
    r"(?<!\w)(?:[Ss]ửa đổi(?:, bổ sung)?|[Tt]hay thế|[Bb]ãi bỏ|[Hh]ủy bỏ) (?:Quyết định|Chỉ thị|Kế hoạch|Thông tư) "
    r"(?:về|ban hành|quy định)(?!\w)"
)
_DOTS = re.compile(r"(?<=[\w,)])\s?\.\.\.(?![./…])")


@rule(
    "tu_ngu.thieu_chu_trong_cum_tu",
    "Cụm từ cố định đủ chữ: giao ước thi đua, danh hiệu thi đua, hình thức khen thưởng …",
)
def lost_word(paper: Paper) -> Iterator[Hit]:
    """A word lost from the end or the middle of a fixed phrase."""
    for line, match in found(paper.lines, _MISSING):
        if match[0] != line.text.rstrip(" .;:"):  # else a heading of a table's column
            yield hit(line, match, "Cụm từ «{0}» thiếu chữ.", f"Viết đủ: «{_whole(match[0])}».")
    for line, match in found(paper.lines, _BARE_PRAISE, " khen"):
        if match[0] != line.text.rstrip(" .;:"):
            yield hit(line, match, "Cụm từ «{0}» thiếu chữ.", f"Viết đủ: «{match[0]} thưởng».", Level.REVIEW)
    whole = paper.text.lower()
    for lost, follows in _LOST:
        if lost.left in whole:
            for line, at in _ends(paper, lost.left):
                if follows.match(line.text, at + len(lost.left)):
                    left = line.text[at : at + len(lost.left)]
                    right = f"{left} {lost.next.split('|')[0]}"
                    yield Hit(line, left, f"Cụm từ «{left}» thiếu chữ.", f"Viết đủ: «{right}».")
    for broken in BROKEN:
        if broken.needle in whole:
            for line, match in found(paper.lines, broken.pattern):
                piece = match.start() == 0 and line.text[:1].islower()  # of a sentence broken in two
                if not piece and not line.text[: match.start()].lower().endswith("tham gia "):
                    yield hit(line, match, "Cụm từ «{0}» thiếu chữ.", f"Viết đủ: «{broken.right}».")


def _ends(paper: Paper, left: str) -> Iterator[tuple[Line, int]]:
    for line in paper.lines:
        lower = line.text.lower()
        at = lower.find(left)
        while at >= 0:
            after = lower[at + len(left) : at + len(left) + 1]
            if not (lower[at - 1 : at].isalpha() or after.isalpha()):
                yield line, at
            at = lower.find(left, at + len(left))


def _whole(left: str) -> str:
    lower = left.lower()
    if lower.endswith("xuất"):
        return f"{left} sắc"
    return f"{left} thưởng" if lower.endswith("khen") else f"{left} đua"


@rule("tu_ngu.thieu_chu_cua", "Sau năm, nơi hay cơ quan có kế hoạch được nối bằng «của».")
def lost_of(paper: Paper) -> Iterator[Hit]:
    """«năm 2021 tỉnh.»: a place right after a year ends no sentence."""
    for line, match in found(paper.lines, _YEAR_PLACE, "năm "):
        year, place = match[0][:8], match[0][9:]
        yield hit(line, match, "«{0}» thiếu chữ.", f"Viết «{year} của {place}».")


@rule("tu_ngu.lap_chu", "Không có chữ gõ lặp.")
def doubled(paper: Paper) -> Iterator[Hit]:
    """Function words and two-syllable words typed twice."""
    for line, match in found(paper.lines, _DOUBLED):
        if match[0].split()[1].islower() or line.text.isupper():
            yield hit(line, match, "Gõ lặp «{0}».", f"Bỏ một chữ «{match[1]}».")
    for line, match in found(paper.lines, _STUTTER):
        if match["twice"] is None or match["twice"].islower() or line.text.isupper():
            yield hit(line, match, "Gõ lặp chữ trong «{0}».", "Bỏ chữ thừa.", Level.REVIEW)
    for line, match in found(paper.lines, _TWICE):
        second = match[0][len(match[1]) + 1 :]
        shouted = line.text.isupper() and paper.form == "docx"  # elsewhere two signatories may stand on one line
        if match[1].lower() not in _NOUN_AND_VERB and (second.islower() or shouted):
            yield hit(line, match, "Gõ lặp «{0}».", f"Bỏ một lần «{match[1]}».")


@rule("tu_ngu.dau_phay_sau_menh_de", "Sau «nếu có khó khăn, vướng mắc» có dấu phẩy trước người phải làm.")
def comma_after_condition(paper: Paper) -> Iterator[Hit]:
    """The closing sentence of plans: without the comma the units look like the trouble."""
    for line, match in found(paper.lines, _CONDITION, "ếu "):
        level = Level.NOTICE if match["who"] == "đề nghị" else Level.REVIEW
        yield hit(line, match, "«{0}»: thiếu dấu phẩy.", f"Thêm dấu phẩy trước «{match['who']}».", level)


@rule("tu_ngu.van_ban_khong_ro_so", "Văn bản cụ thể được sửa đổi, thay thế phải có số, ngày, tháng, năm.",
      "khoản 6 mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP")  # fmt: skip
def unnamed_paper(paper: Paper) -> Iterator[Hit]:
    """«sửa đổi Quyết định về quy chế …»: which decision it is cannot be told."""
    for line, match in found(paper.lines, _UNNAMED, "ửa đổi", "bổ sung", "hay thế", "ãi bỏ", "ủy bỏ"):
        if not re.search(r"[Ss]ố:? ?\d", line.text[match.end() : match.end() + 160]):
            yield hit(line, match, "«{0} …»: không rõ số, ngày của văn bản.",
                      "Ghi số, ký hiệu, ngày, tháng, năm của văn bản.", Level.REVIEW)  # fmt: skip


@rule("dau_cau.ba_cham", "Dấu ba chấm viết bằng một ký tự «…».")
def three_dots(paper: Paper) -> Iterator[Hit]:
    """Three full stops where the rest of the paper has «…»; told once."""
    places = list(found(paper.lines, _DOTS, "..."))
    if places and "…" in paper.text.replace("……", ""):
        yield hit(*places[0], "Viết cả «...» và «…».", "Dùng một dạng dấu ba chấm trong cả văn bản.", Level.NOTICE)
