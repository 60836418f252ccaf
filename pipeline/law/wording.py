"""Requirements in words: the sentence people read when the instrument's file gives none."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from pipeline.law import requirements as r
from pipeline.law.catalogue import label_of
from pipeline.law.scales import Rating
from pipeline.words import lower_first, percent

_SELF_EVIDENT = ("Cờ", "xã", "thôn")  # names that go without «danh hiệu»
_ORGANISERS = {"tinh": "tỉnh", "bo": "bộ", "trung_uong": "Hội đồng Thi đua - Khen thưởng Trung ương"}


def wording(condition: r.Requirement) -> str:
    """The condition as one Vietnamese phrase without a final stop."""
    if condition.text:
        return condition.text
    match condition:
        case r.RatingAtLeast():
            return _reached(condition.at_least)
        case r.RatingYears():
            return _rating_years(condition)
        case r.HoldsInReview():
            return f"Đạt {_either(condition.awards)} trong năm xét"
        case r.Held():
            return _held(condition)
        case r.InitiativeAtLeast():
            return _initiative(condition)
        case r.NoDiscipline():
            level = lower_first(condition.from_level.label)
            return f"Không bị kỷ luật từ {level} trở lên trong thời gian xét"
        case r.NotUnderReview():
            return "Không đang bị xem xét kỷ luật, thanh tra, kiểm tra hoặc xác minh đơn thư"
        case r.TimeSince():
            return f"Đủ {condition.years:02d} năm kể từ lần gần nhất được tặng {_either(condition.awards)}"
        case r.MonthsInService():
            return f"Có từ {condition.at_least:02d} tháng công tác trở lên trong năm xét"
        case r.LedCluster():
            return f"Dẫn đầu cụm, khối thi đua do {_ORGANISERS[condition.organiser]} tổ chức"
        case r.AnyOf():
            return f"Đạt một trong các điều kiện: {_listed(condition.options)}"
        case r.AllOf():
            return _all(condition.options)
        case _:
            return _of_collective(condition)


def vote_wording(fraction: Fraction) -> str:
    """The vote an award asks of a council."""
    return f"Được từ {percent(fraction)} tổng số thành viên Hội đồng trở lên đồng ý"


def _of_collective(condition: r.Requirement) -> str:
    match condition:
        case r.UnitRatio():
            return f"Có từ {percent(condition.at_least)} thành viên trở lên đạt {_named(condition.award)}"
        case r.UnitAllRated():
            return f"Có 100% thành viên {lower_first(_reached(condition.at_least))}"
        case r.UnitHas():
            return f"Có ít nhất {condition.count:02d} cá nhân đạt {_either(condition.awards)}"
        case r.UnitNoDiscipline():
            return f"Không có thành viên bị kỷ luật từ {lower_first(condition.from_level.label)} trở lên"
        case r.Quota():
            return f"Số được tặng không quá {percent(condition.at_most)} số đạt {_named(condition.of)}"
    raise AssertionError(f"a {condition.kind} condition must carry its text")


def _reached(rating: Rating) -> str:
    return rating.label if rating is Rating.EXCELLENT else f"{rating.label} trở lên"


def _named(code: str) -> str:
    award = label_of(code)
    titled = award.kind == "danh_hieu" and not award.name.lstrip("“").startswith(_SELF_EVIDENT)
    return f"danh hiệu {award.name}" if titled else award.name


def _either(codes: Iterable[str]) -> str:
    first, *others = (_named(code) for code in codes)
    return " hoặc ".join((first, *(other.removeprefix("danh hiệu ") for other in others)))


def _listed(options: Iterable[r.Requirement]) -> str:
    return "; ".join(lower_first(wording(option)) for option in options)


def _all(options: tuple[r.Requirement, ...]) -> str:
    """Parts joined by commas; «sau đó», once, stands for an award just named."""
    parts: list[str] = []
    named: set[tuple[str, ...]] = set()
    for option in options:
        plain = _untold(option, named)
        said = wording(plain) if not isinstance(plain, r.AnyOf) else _bracketed(plain)
        then = plain != option and "sau đó" not in " ".join(parts)
        parts.append(f"sau đó {lower_first(said).removeprefix('đã ')}" if then else said)
        if isinstance(option, r.Held):
            named.add(option.awards)
    return ", ".join((parts[0], *(lower_first(part) for part in parts[1:])))


def _bracketed(condition: r.AnyOf) -> str:
    options = " hoặc ".join(lower_first(wording(option)) for option in condition.options)
    return f"đạt một trong các điều kiện ({options})"


def _untold(option: r.Requirement, named: set[tuple[str, ...]]) -> r.Requirement:
    """The option without a «since» that names an award already named."""
    if isinstance(option, r.AnyOf | r.AllOf):
        return option.model_copy(update={"options": tuple(_untold(o, named) for o in option.options)})
    told = isinstance(option, r.Held | r.RatingYears) and option.since in named
    return option.model_copy(update={"since": ()}) if told else option


def _since(codes: tuple[str, ...]) -> str:
    return f", tính từ khi được tặng {_either(codes)}" if codes else ""


def _rating_years(condition: r.RatingYears) -> str:
    rating = lower_first(_reached(condition.at_least))
    often = "năm liên tục" if condition.consecutive else "năm"
    within = f" trong {condition.within_years:02d} năm" if condition.within_years else ""
    other = f" hoặc đạt {_either(condition.or_awards)}" if condition.or_awards else ""
    return f"Có từ {condition.count:02d} {often} trở lên {rating}{other}{within}{_since(condition.since)}"


def _held(condition: r.Held) -> str:
    often = "lần liên tục" if condition.consecutive else "lần"
    years = 0 if condition.consecutive else condition.within_years
    within = f" trong {years:02d} năm" if years else ""
    times = f"{condition.count:02d} {often} " if condition.count > 1 or condition.consecutive else ""
    lead = f"Có {times}được tặng" if times else "Đã được tặng"
    return f"{lead} {_either(condition.awards)}{within}{_since(condition.since)}"


def _initiative(condition: r.InitiativeAtLeast) -> str:
    works = "sáng kiến hoặc đề tài, đề án, công trình khoa học" if condition.topics else "sáng kiến"
    reach = {
        "co_so": "được cơ sở công nhận", "tinh": "được công nhận có phạm vi ảnh hưởng trong bộ, ngành, tỉnh",
        "toan_quoc": "được công nhận có phạm vi ảnh hưởng trong toàn quốc",
    }[condition.scope.value]  # fmt: skip
    return f"Có {condition.count:02d} {works} {reach}" if condition.count > 1 else f"Có {works} {reach}"
