"""Sắp xếp tổ chức: names that are no longer used from a day on, and what took their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.rollover.spans import Note, Step
from pipeline.words import short_date


@dataclass(frozen=True, slots=True)
class Reorganisation:
    """Thay đổi tên gọi: from `since` on, what `pattern` finds is no longer so called; `now` says what is."""

    since: date
    pattern: str
    now: str


REORGANISATIONS = (
    Reorganisation(date(2024, 12, 26), r"Chỉ thị số 34-CT/TW",
                   "Bộ Chính trị ban hành Chỉ thị số 41-CT/TW ngày 26/12/2024 về thi đua, khen thưởng"),
    Reorganisation(date(2025, 3, 1), r"Sở (?:Kế hoạch và Đầu tư|KH&ĐT|KHĐT)",
                   "Sở Kế hoạch và Đầu tư hợp nhất với Sở Tài chính"),
    Reorganisation(date(2025, 3, 1), r"(?:Bộ|ngành) (?:Kế hoạch và Đầu tư|KH&ĐT)",
                   "Bộ Kế hoạch và Đầu tư hợp nhất vào Bộ Tài chính"),
    Reorganisation(date(2025, 3, 1), r"Vụ Thi đua - Khen thưởng và Truyền thông",
                   "Bộ Kế hoạch và Đầu tư hợp nhất vào Bộ Tài chính, Vụ này không còn"),
    Reorganisation(date(2025, 3, 1), r"Sở Lao động - Thương binh và Xã hội",
                   "Sở Lao động - Thương binh và Xã hội hợp nhất với Sở Nội vụ"),
    Reorganisation(date(2025, 3, 1), r"Sở Giao thông vận tải", "Sở Giao thông vận tải hợp nhất với Sở Xây dựng"),
    Reorganisation(date(2025, 3, 1), r"Sở Thông tin và Truyền thông",
                   "Sở Thông tin và Truyền thông hợp nhất với Sở Khoa học và Công nghệ"),
    Reorganisation(date(2025, 7, 1),
                   r"cấp huyện|(?:các|[Uu]ỷ ban nhân dân|[Ủủ]y ban nhân dân|UBND) huyện|huyện (?=[A-ZĐ])|thị trấn"
                   r"|thị xã"
                   r"|(?:các huyện, |Ủy ban nhân dân |UBND )thành phố(?! Hồ| Hà| Hải| Huế| Đà| Cần)"
                   r"|thành phố Lạng Sơn",
                   "không còn đơn vị hành chính cấp huyện"),
    Reorganisation(date(2025, 7, 1), r"Hà Giang", "tỉnh Hà Giang nhập vào tỉnh Tuyên Quang"),
    Reorganisation(date(2025, 7, 1), r"Yên Bái", "tỉnh Yên Bái nhập với tỉnh Lào Cai"),
    Reorganisation(date(2025, 7, 1), r"Bắc Kạn", "tỉnh Bắc Kạn nhập với tỉnh Thái Nguyên"),
)  # fmt: skip
"""What changed, oldest first: mergers of sở in tỉnh Lạng Sơn (nghị quyết of Hội đồng nhân dân tỉnh, 18/02/2025),
of ministries, and the two levels of local government with Nghị quyết số 202/2025/QH15 of 12/6/2025."""

_SAID_AS_PAST = re.compile(r"trước ngày|\(đến|đến (?:hết )?(?:ngày )?\d{1,2}/|\bcũ\b|hợp nhất|sáp nhập|tiền thân")
_BESIDE = 60  # letters in which a name is said to be of the past


def noted(text: str, step: Step) -> Iterator[Note]:
    """Names a text uses that nobody bears in the new year, unless it says so itself; never replaced."""
    for change in REORGANISATIONS:
        match = re.search(change.pattern, text) if change.since <= step.ends else None
        if match and not _SAID_AS_PAST.search(text[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]):
            why = f"«{match[0].strip()}»: từ {short_date(change.since)} {change.now}; sửa nếu nói về năm {step.new}."
            yield Note(why, doubtful=True)
