"""Requirements in words: the sentence people read when the instrument's file gives none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from pipeline.law import requirements as r
from pipeline.law.scales import Rating
from pipeline.words import lower_first, percent

Name = Callable[[str], str]
"""Printed name of an award by its code."""


def wording(condition: r.Requirement, name: Name) -> str:
    """The condition as one Vietnamese phrase without a final stop."""
    if condition.text:
        return condition.text
    match condition:
        case r.RatingAtLeast():
            return _reached(condition.at_least)
        case r.RatingYears():
            return _rating_years(condition, name)
        case r.HoldsInReview():
            return f"Đạt {_either(condition.awards, name)} trong năm xét"
        case r.Held():
            return _held(condition, name)
        case r.InitiativeAtLeast():
            return _initiative(condition)
        case r.NoDiscipline():
            return f"Không bị kỷ luật từ {lower_first(condition.from_level.label)} trở lên trong thời gian xét"
        case r.NotUnderReview():
            return "Không đang bị xem xét kỷ luật, thanh tra, kiểm tra hoặc xác minh đơn thư"
        case r.TimeSince():
            return f"Đủ {condition.years:02d} năm kể từ lần gần nhất được tặng {_either(condition.awards, name)}"
        case r.MonthsInService():
            return f"Có từ {condition.at_least:02d} tháng công tác trở lên trong năm xét"
        case r.LedCluster():
            organiser = {"tinh": "tỉnh", "bo": "bộ", "trung_uong": "Hội đồng Thi đua - Khen thưởng Trung ương"}
            return f"Dẫn đầu cụm, khối thi đua do {organiser[condition.organiser]} tổ chức"
        case r.AnyOf():
            return f"Đạt một trong các điều kiện: {_listed(condition.options, name)}"
        case r.AllOf():
            return " và ".join(lower_first(wording(o, name)) if i else wording(o, name)
                               for i, o in enumerate(condition.options))  # fmt: skip
        case _:
            return _of_collective(condition, name)


def vote_wording(fraction: Fraction) -> str:
    """The vote an award asks of a council."""
    return f"Được từ {percent(fraction)} tổng số thành viên Hội đồng trở lên đồng ý"


def _of_collective(condition: r.Requirement, name: Name) -> str:
    match condition:
        case r.UnitRatio():
            return f"Có từ {percent(condition.at_least)} thành viên trở lên đạt {name(condition.award)}"
        case r.UnitAllRated():
            return f"Có 100% thành viên {lower_first(_reached(condition.at_least))}"
        case r.UnitHas():
            return f"Có ít nhất {condition.count:02d} cá nhân đạt {_either(condition.awards, name)}"
        case r.UnitNoDiscipline():
            return f"Không có thành viên bị kỷ luật từ {lower_first(condition.from_level.label)} trở lên"
        case r.Quota():
            return f"Số được tặng không quá {percent(condition.at_most)} số đạt {name(condition.of)}"
    raise AssertionError(f"a {condition.kind} condition must carry its text")


def _reached(rating: Rating) -> str:
    return rating.label if rating is Rating.EXCELLENT else f"{rating.label} trở lên"


def _either(codes: Iterable[str], name: Name) -> str:
    return " hoặc ".join(name(code) for code in codes)


def _listed(options: Iterable[r.Requirement], name: Name) -> str:
    return "; ".join(lower_first(wording(option, name)) for option in options)


def _since(codes: tuple[str, ...], name: Name) -> str:
    return f", tính từ khi được tặng {_either(codes, name)}" if codes else ""


def _rating_years(condition: r.RatingYears, name: Name) -> str:
    rating = lower_first(_reached(condition.at_least))
    often = "năm liên tục" if condition.consecutive else "năm"
    within = f" trong {condition.within_years:02d} năm" if condition.within_years else ""
    other = f" hoặc đạt {_either(condition.or_awards, name)}" if condition.or_awards else ""
    return f"Có từ {condition.count:02d} {often} trở lên {rating}{other}{within}{_since(condition.since, name)}"


def _held(condition: r.Held, name: Name) -> str:
    often = "lần liên tục" if condition.consecutive else "lần"
    within = f" trong {condition.within_years:02d} năm" if condition.within_years and not condition.consecutive else ""
    times = f"{condition.count:02d} {often} " if condition.count > 1 or condition.consecutive else ""
    lead = f"Có {times}được tặng" if times else "Đã được tặng"
    return f"{lead} {_either(condition.awards, name)}{within}{_since(condition.since, name)}"


def _initiative(condition: r.InitiativeAtLeast) -> str:
    works = "sáng kiến hoặc đề tài, đề án, công trình khoa học" if condition.topics else "sáng kiến"
    reach = {
        "co_so": "được cơ sở công nhận", "tinh": "được công nhận có phạm vi ảnh hưởng trong bộ, ngành, tỉnh",
        "toan_quoc": "được công nhận có phạm vi ảnh hưởng trong toàn quốc",
    }[condition.scope.value]  # fmt: skip
    return f"Có {condition.count:02d} {works} {reach}" if condition.count > 1 else f"Có {works} {reach}"
