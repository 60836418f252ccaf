"""The scales (thang bậc) conditions are measured on: closed lists, a code for data and a label for people."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pipeline.words import fold


class Labelled(StrEnum):
    """A closed list whose members are codes in the data and labels for people."""

    @property
    def label(self) -> str:
        """How the member is printed."""
        return _LABELS[type(self).__name__][list(type(self)).index(self)]

    @classmethod
    def of(cls, text: str) -> Self | None:
        """The member a person means by a label or code, None for anything else."""
        key = fold(text)
        return next((m for m in cls if key in (fold(m.label), fold(m.value))), None)


class Holder(Labelled):
    """Đối tượng: who may hold an award."""

    PERSON = "ca_nhan"
    COLLECTIVE = "tap_the"
    HOUSEHOLD = "ho_gia_dinh"


class Merit(Labelled):
    """Loại hình khen thưởng (Luật 06/2022/QH15, Điều 8)."""

    ROUTINE = "cong_trang"
    SUDDEN = "dot_xuat"
    CAMPAIGN = "chuyen_de"
    CAREER = "cong_hien"
    TENURE = "nien_han"
    FOREIGN = "doi_ngoai"


class Rating(Labelled):
    """Mức độ hoàn thành nhiệm vụ, best first."""

    EXCELLENT = "hoan_thanh_xuat_sac_nhiem_vu"
    GOOD = "hoan_thanh_tot_nhiem_vu"
    DONE = "hoan_thanh_nhiem_vu"
    FAILED = "khong_hoan_thanh_nhiem_vu"

    def reaches(self, least: Rating) -> bool:
        """Whether this rating is at least as good as another."""
        return list(Rating).index(self) <= list(Rating).index(least)


class Scope(Labelled):
    """Phạm vi ảnh hưởng của sáng kiến, narrow first; `tinh` stands for bộ, ban, ngành, tỉnh."""

    UNIT = "co_so"
    PROVINCE = "tinh"
    NATION = "toan_quoc"

    def covers(self, least: Scope) -> bool:
        """Whether this scope is at least as wide as another."""
        return list(Scope).index(self) >= list(Scope).index(least)


class Discipline(Labelled):
    """Hình thức kỷ luật, lightest first."""

    REPRIMAND = "khien_trach"
    WARNING = "canh_cao"
    SALARY = "ha_bac_luong"
    DEMOTION = "giang_chuc"
    DISMISSAL = "cach_chuc"
    REMOVAL = "buoc_thoi_viec"

    def reaches(self, least: Discipline) -> bool:
        """Whether this discipline is at least as heavy as another."""
        return list(Discipline).index(self) >= list(Discipline).index(least)


_LABELS: dict[str, tuple[str, ...]] = {
    "Holder": ("Cá nhân", "Tập thể", "Hộ gia đình"),
    "Merit": ("Công trạng", "Đột xuất", "Chuyên đề", "Cống hiến", "Niên hạn", "Đối ngoại"),
    "Rating": ("Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ",
               "Không hoàn thành nhiệm vụ"),
    "Scope": ("Cấp cơ sở", "Cấp tỉnh", "Toàn quốc"),
    "Discipline": ("Khiển trách", "Cảnh cáo", "Hạ bậc lương", "Giáng chức", "Cách chức", "Buộc thôi việc"),
}  # fmt: skip
