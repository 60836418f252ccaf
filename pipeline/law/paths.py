"""Paths of legal values in words: what `base_salary.amount` is called, and how its values are written."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from pipeline.law.catalogue import awards_ever, deciders
from pipeline.law.provisions import PartData, PrizeData, VoteData, provisions
from pipeline.law.requirements import Condition
from pipeline.law.scales import Holder
from pipeline.law.wording import vote_wording, wording
from pipeline.words import count, decimal, joined, lower_first, money, nearest, percent

_BRANCHES = {
    "base_salary": "Mức lương cơ sở", "rounding": "Làm tròn tiền thưởng", "cumulation": "Nhận nhiều mức tiền thưởng",
    "principle": "Nguyên tắc khen thưởng", "fund": "Quỹ thi đua, khen thưởng", "recall": "Thu hồi khen thưởng",
    "level": "Cấp khen thưởng", "common": "Quy định chung", "prize": "Tiền thưởng", "award": "",
}  # fmt: skip
_WORDS = {
    "amount": "", "mode": "cách làm tròn", "step": "mức làm tròn",
    "titles_same_period": "các danh hiệu cùng thời gian", "titles_different_periods": "các danh hiệu khác thời gian",
    "forms": "các hình thức khen thưởng", "title_and_form": "danh hiệu và hình thức khen thưởng",
    "one_award_per_achievement": "một thành tích một hình thức", "initiative_once": "một sáng kiến dùng một lần",
    "routine_merit_only": "khen đột xuất, chuyên đề không làm căn cứ", "registration": "đăng ký thi đua",
    "lower_form_not_needed": "không nhất thiết có mức thấp mới đến mức cao",
    "maternity_leave_counts": "thời gian nghỉ thai sản được tính", "women_first_when_equal": "ưu tiên nữ",
    "count_from_recorded_period": "tính từ thời gian lập thành tích lần trước",
    "separate_submissions": "tách tờ trình theo cấp quyết định",
    "office_payroll_share": "mức trích của cơ quan", "lowland_budget_share": "mức chi ngân sách, đồng bằng",
    "mountain_budget_share": "mức chi ngân sách, miền núi", "organisation_share": "chi tổ chức thi đua",
    "working_days": "số ngày làm việc để nộp lại", "paid_by": "người chi tiền thưởng",
    "dossier_copies": "số bộ hồ sơ", "report_years": "số năm báo cáo thành tích", "listed": "có trong quy định",
    "label": "tên gọi", "name": "cách viết", "holders": "đối tượng", "deciders": "thẩm quyền",
    "requirements": "tiêu chuẩn", "vote": "tỷ lệ phiếu", "items": "hiện vật kèm theo", "dossier": "hồ sơ",
    "deadline": "thời hạn", "publicity_days": "số ngày công khai", "delegated": "giao bộ, ban, ngành, tỉnh",
    "tat_ca": "mọi danh hiệu, hình thức", "danh_hieu": "danh hiệu thi đua", "hinh_thuc": "hình thức khen thưởng",
}  # fmt: skip
LEVELS = {"co_so": "cấp cơ sở", "tinh": "cấp tỉnh", "bo": "cấp bộ", "nha_nuoc": "cấp nhà nước"}
"""Levels of awards, in words."""
CODES = {
    "ceiling": "làm tròn lên", "nearest": "làm tròn đến mức gần nhất", "none": "không làm tròn",
    "highest": "chỉ nhận mức cao nhất", "each": "nhận từng mức",
    "nguoi_quyet_dinh": "người quyết định khen thưởng", "co_quan_trinh": "cơ quan trình khen thưởng",
    "standard": "tiêu chuẩn", "vote": "tỷ lệ phiếu", "dossier": "hồ sơ, thủ tục", "deadline": "thời hạn",
}  # fmt: skip
"""Codes that stand as values in the data, in words."""
_UNITS = {
    "amount": "đồng/tháng", "step": "đồng", "dossier_copies": "bộ", "report_years": "năm",
    "working_days": "ngày làm việc", "publicity_days": "ngày làm việc",
}  # fmt: skip


@cache
def paths() -> tuple[str, ...]:
    """Every path any instrument has ever set, in alphabetical order."""
    return tuple(sorted({provision.path for provision in provisions()}))


def path_title(path: str) -> str:
    """A path in words: `Tiền thưởng “Lao động tiên tiến”: cá nhân`; keys without words of their own are left out."""
    branch, *rest = path.split(".")
    award = next((a.name for a in awards_ever() if rest and a.code == rest[0]), "")
    head = " ".join(filter(None, (_BRANCHES.get(branch, branch), award)))
    said = [_word(key) for key in (rest[1:] if award else rest)]
    return ": ".join(filter(None, (head, *said)))


def _word(key: str) -> str:
    if key in _WORDS or key in LEVELS:
        return _WORDS.get(key) or LEVELS.get(key, "")
    holder = Holder.of(key)
    return lower_first(holder.label) if holder else deciders().get(key, "")


def value_text(path: str, value: Any) -> str:
    """A value as people read it."""
    match value:
        case bool():
            return "có"
        case int():
            unit = _UNITS.get(path.rpartition(".")[2], "")
            return f"{money(value) if 'đồng' in unit else count(value)} {unit}".strip()
        case Fraction():
            return percent(value, places=2)
        case Decimal():
            return decimal(value)
        case Condition():
            return wording(value)  # type: ignore[arg-type]
        case VoteData():
            return vote_wording(value.fraction)
        case PrizeData():
            return f"{'không quá ' if value.at_most else ''}{decimal(value.multiple)} lần mức lương cơ sở"
        case PartData():
            return value.label if value.required else f"{value.label} (nếu có)"
        case tuple():
            return joined(CODES.get(item) or _word(item) or str(item) for item in value)
    return CODES.get(value) or str(value)


def nearest_paths(text: str) -> list[str]:
    """Paths nearest to what was typed, by the path itself or by its words."""
    titles = {path_title(path): path for path in reversed(paths())}
    found = [*nearest(text, paths()), *(titles[title] for title in nearest(text, titles))]
    inside = [path for path in paths() if text and text.casefold() in path]
    return list(dict.fromkeys((*found, *inside)))[:3]
