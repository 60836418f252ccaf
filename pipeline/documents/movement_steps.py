"""Các bước của phong trào thi đua: what is done by when, by whom, and the rules of every movement's rewards."""

from __future__ import annotations

from datetime import date

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.findings import Place
from pipeline.records import REGULAR, Movement
from pipeline.words import short_date

_EVERYONE = "Các phòng, đơn vị"
_OWN = "Cơ quan, đơn vị"


class Step(Facts):
    """Bước thực hiện."""

    order: int
    content: str
    units: str
    time: str


def steps(draft: Draft, movement: Movement) -> list[Step]:
    """Launch, registration, check, mid-term review, closing and rewards, in the order of their days."""
    standing = draft.office.drafting_unit_name
    council = f"Hội đồng Thi đua - Khen thưởng; {standing}"
    starts, ends = short_date(movement.starts), short_date(movement.ends)
    own = movement.level == _OWN
    started = "Phát động phong trào, phổ biến Kế hoạch" if own else "Phổ biến phong trào thi đua và Kế hoạch này"
    launch = f"{started} đến toàn thể {draft.office.workforce}"
    carry_out = "Tổ chức thực hiện; kiểm tra, đôn đốc; tuyên truyền, giới thiệu điển hình tiên tiến"
    ended = "Tổng kết phong trào, đánh giá kết quả" if own else "Đánh giá, báo cáo kết quả thực hiện phong trào"
    close = f"{ended} theo chỉ tiêu, tiêu chí; đề xuất khen thưởng"
    planned = [
        (launch, f"Lãnh đạo Sở; {standing}", f"Ngày {starts}"),
        (_register(movement), _EVERYONE, f"Ngay sau khi {'phát động' if own else 'phổ biến'}"),
        (carry_out, f"{_EVERYONE}; {standing}", f"Từ {starts} đến {ends}"),
    ]
    if movement.reviewed_on:
        planned.append(("Sơ kết phong trào, nhân rộng cách làm hay", council, _before(movement.reviewed_on)))
    planned.append((close, council, _closing(draft, movement)))
    return [Step(order=n, content=what, units=who, time=when) for n, (what, who, when) in enumerate(planned, 1)]


def _register(movement: Movement) -> str:
    if movement.kind == REGULAR:
        return "Đăng ký chỉ tiêu, danh hiệu thi đua, ký giao ước thi đua"
    return "Đăng ký tham gia, đăng ký nội dung, phần việc"


def _before(day: date) -> str:
    return f"Trước ngày {short_date(day)}"


def _closing(draft: Draft, movement: Movement) -> str:
    if movement.closed_on:
        return _before(movement.closed_on)
    place = Place(movement.where.file, movement.where.sheet, movement.where.cell("closed_on"))
    return draft.gap("thời hạn tổng kết phong trào", place, "Điền «Tổng kết» của phong trào ở sheet Phong trào.")


def reward_rules(draft: Draft, movement: Movement) -> list[str]:
    """What holds for every movement's rewards, and the papers a thematic one asks for."""
    rules = [
        "Khen thưởng bảo đảm chính xác, công khai, minh bạch, công bằng, kịp thời; không khen thưởng nhiều lần, nhiều "
        "hình thức cho một thành tích đạt được; chú trọng tập thể nhỏ và người trực tiếp thực hiện nhiệm vụ."
    ]
    if movement.rewards and movement.kind != REGULAR:
        rules.append(
            "Hồ sơ đề nghị khen thưởng gồm danh sách, báo cáo thành tích và biên bản bình xét của phòng, đơn vị, gửi "
            f"{draft.office.drafting_unit_name} cùng báo cáo tổng kết phong trào."
        )
    return rules


def units_do(draft: Draft) -> list[str]:
    """What every unit does for a movement."""
    return [
        f"Quán triệt Kế hoạch này đến toàn thể {draft.office.workforce}; phân công người theo dõi; cụ thể hóa thành "
        "chỉ tiêu, phần việc của phòng, đơn vị và từng cá nhân.",
        "Tự kiểm tra, đánh giá kết quả thực hiện; phát hiện, bồi dưỡng, giới thiệu điển hình tiên tiến, cách làm hay.",
        f"Báo cáo kết quả thực hiện về {draft.office.drafting_unit_name} để phục vụ sơ kết, tổng kết phong trào.",
    ]


def standing_unit_does() -> list[str]:
    """What the unit that keeps the office's awards work does for a movement."""
    return [
        "Theo dõi, hướng dẫn, đôn đốc, kiểm tra việc thực hiện; tuyên truyền trên Trang thông tin điện tử của Sở.",
        "Tham mưu sơ kết, tổng kết phong trào; tổng hợp hồ sơ, trình Hội đồng Thi đua - Khen thưởng xét, đề nghị khen "
        "thưởng.",
    ]
