"""Tên: names of bodies and of the signer, one right form each, and bodies that are no more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from pipeline.findings import Level
from pipeline.linting.paper import Paper
from pipeline.linting.rule import Hit, rule
from pipeline.linting.searching import found, hit, is_cited
from pipeline.linting.slips import Terms
from pipeline.words import fold, looks_like_person_name, retone, split_title

_BODIES = Terms(
    (
        "ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "thủ tướng chính phủ", "của chính phủ",
        "ủy ban mặt trận tổ quốc", "mặt trận tổ quốc việt nam", "liên đoàn lao động", "ban chấp hành trung ương",
        "ban thường vụ tỉnh ủy", "ủy ban thường vụ quốc hội", "bộ trưởng bộ nội vụ", "sở kế hoạch và đầu tư",
        "bộ kế hoạch và đầu tư", "sở giáo dục và đào tạo", "sở khoa học và công nghệ", "sở giao thông vận tải",
        "sở thông tin và truyền thông", "sở tài nguyên và môi trường", "sở nông nghiệp và môi trường",
        "cộng hòa xã hội chủ nghĩa việt nam", "xã hội chủ nghĩa việt nam",
    )
)  # fmt: skip
_PLANNING = re.compile(r"(?<!\w)(?:Sở|Bộ) (?:Kế hoạch và Đầu tư|KH ?& ?ĐT|KHĐT)(?!\w)")
_DISTRICT = re.compile(r"(?<!\w)(?:UBND|[UỦ][ỷy] ban nhân dân)(?: các)? (?:huyện|thị xã)(?!\w)")
_PAST = re.compile(
    r"(?<!\w)(?:trước đây|cũ|nguyên|hợp nhất|sáp nhập|sắp xếp|tổ chức lại|giải thể|kế thừa|khi đó|lịch sử|tiền thân|"
    r"chấm dứt|kết thúc hoạt động|bàn giao|từng)(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SYMBOL = re.compile(r"\d+/(?:\d{4}/)?[A-ZĐ]")
_NAME = re.compile(r"(?<!\w)(?P<mr>(?:Ông|Bà) )?(?P<name>[^\W\d_a-z][^\W\d_]*(?: [^\W\d_a-z][^\W\d_]*){1,4})(?!\w)")
_HEAD = re.compile(
    r",? ?(?:[-–] ?)?(?:là |giữ chức vụ |chức vụ:? )?(?:Phó )?(?:Giám đốc|Chủ tịch|Trưởng|Hiệu trưởng|Cục trưởng|"
    r"Chi cục trưởng|Viện trưởng|Bí thư|Chánh)(?!\w)"
)
_GONE = (
    (_PLANNING, date(2025, 3, 1), "Từ 01/3/2025 Bộ Kế hoạch và Đầu tư nhập vào Bộ Tài chính, sở cùng tên nhập vào "
     "Sở Tài chính"),
    (_DISTRICT, date(2025, 7, 1), "Từ 01/7/2025 không còn đơn vị hành chính cấp huyện"),
)  # fmt: skip


@rule("tu_ngu.ten_co_quan_go_sai", "Tên cơ quan không gõ sai dấu, sai chữ.")
def mistyped_body(paper: Paper) -> Iterator[Hit]:
    """A body's name with one mark or one letter wrong: «Uỷ bạn nhân dân», «Thủ tướng Chinh phủ»."""
    for line, written, term in _BODIES.slips(paper.lines):
        right = term if written.islower() else term.capitalize()
        yield Hit(line, written, f"Tên cơ quan «{written}» gõ sai.", f"Viết «{right}».")


@rule("tu_ngu.ten_co_quan_sau_sap_xep", "Văn bản nói về hiện tại gọi tên cơ quan đang hoạt động.",
      "Nghị quyết số 202/2025/QH15 và các quyết định sắp xếp tổ chức bộ máy năm 2025")  # fmt: skip
def gone(paper: Paper) -> Iterable[Hit] | None:
    """Bodies dissolved before the paper's day; history, bases and cited papers keep the names of their time."""
    day = paper.day
    if day is None or day < _GONE[0][1]:
        return None
    return _gone(paper, day)


def _gone(paper: Paper, day: date) -> Iterator[Hit]:
    lines = [line for line in (*paper.body, *paper.recipients) if not line.table]
    for pattern, since, told in _GONE:
        if day < since:
            continue
        for line, match in found(lines, pattern):
            past = _PAST.search(line.text) or _SYMBOL.search(line.text) or is_cited(line, match.start())
            if not past and all(int(year) >= day.year for year in _YEAR.findall(line.text)):
                yield hit(line, match, f"«{{0}}»: {told}.", "Ghi tên cơ quan hiện nay, hoặc thêm «(cũ)», «trước đây».",
                          Level.REVIEW)  # fmt: skip


@rule("tu_ngu.ten_nguoi_ky", "Tên người ký viết như nhau ở mọi chỗ.")
def signer_name(paper: Paper) -> Iterable[Hit] | None:
    """The signer's name elsewhere in the paper with other marks."""
    names = [split_title(line.text)[1] for line in paper.signer]
    signer = next((n for n in reversed(names) if not n.isupper() and looks_like_person_name(n)), "")
    if signer.count(" ") < 2:
        return None
    return _otherwise(paper, signer)


def _otherwise(paper: Paper, signer: str) -> Iterator[Hit]:
    family, key, usual = signer.split()[0], fold(signer), retone(signer).lower()
    for line, match in found((line for line in paper.lines if line not in paper.signer), _NAME, family):
        name = match["name"]
        # A list of people may hold one whose name differs by a mark: there the office must be told too.
        if match["mr"] and not _HEAD.match(line.text, match.end()):
            continue
        if name.split()[0] == family and fold(name) == key and retone(name).lower() != usual:
            yield Hit(line, name, f"Tên «{name}» khác tên người ký «{signer}».", "Kiểm tra dấu của tên.", Level.REVIEW)
