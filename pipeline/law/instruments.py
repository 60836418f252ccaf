"""Instruments (văn bản quy phạm pháp luật): one TOML file each, with its dates and how far it is trusted."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from pipeline.law import citations

_PARTS = "điểm|khoản|Điều|Mục|Chương|Phụ lục|Mẫu số|và|[a-zđ]|[0-9]+|[IVX]+"
Article = Annotated[str, StringConstraints(pattern=rf"^(?:(?:{_PARTS})(?:, | |$))+$")]
"""A provision as official papers name it: `điểm c khoản 1 Điều 50`."""


class Confidence(StrEnum):
    """Mức tin cậy: what a value was read from."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    MEMORY = "memory"

    @property
    def label(self) -> str:
        """How the confidence is told to people."""
        return {"primary": "văn bản gốc", "secondary": "nguồn thứ cấp", "memory": "chưa có nguồn"}[self.value]


class Subject(StrEnum):
    """Lĩnh vực: what a paper may ask legal bases for; `nganh_…` are rules of one ministry's sector."""

    LOCAL_GOVERNMENT = "chinh_quyen_dia_phuong"
    AWARDS = "thi_dua_khen_thuong"
    INITIATIVES = "sang_kien"
    BASE_SALARY = "luong_co_so"
    FUND = "quy_thi_dua_khen_thuong"
    RECORDS = "van_thu"
    CEREMONY = "nghi_thuc"
    CERTIFICATES = "mau_bang_khen"
    STATISTICS = "thong_ke"
    PLANNING = "nganh_ke_hoach_va_dau_tu"
    FINANCE = "nganh_tai_chinh"
    HOME_AFFAIRS = "nganh_noi_vu"
    AGRICULTURE = "nganh_nong_nghiep_va_moi_truong"
    EDUCATION = "nganh_giao_duc"

    @property
    def sectoral(self) -> bool:
        """Whether only one ministry's sector is concerned."""
        return self.value.startswith("nganh_")


_UNREAD = {
    Confidence.SECONDARY: "mới đọc qua nguồn thứ cấp, cần đối chiếu với văn bản gốc.",
    Confidence.MEMORY: "chưa có nguồn đối chiếu, cần đối chiếu với văn bản gốc.",
}


@dataclass(frozen=True, slots=True)
class Source:
    """Nguồn: the provision a value rests on, and how far it is trusted."""

    instrument: str
    article: str
    confidence: Confidence
    checked: date | None = None

    def cite(self) -> str:
        """The provision in words: `khoản 2 Điều 50 Nghị định số 152/2025/NĐ-CP`."""
        return f"{self.article} {instrument(self.instrument).cite_short()}"

    @property
    def doubtful(self) -> bool:
        """Not read in the primary text and not compared by anybody since."""
        return self.confidence is not Confidence.PRIMARY and self.checked is None


class Doubt(BaseModel):
    """Điểm chưa chắc: what a person should know before relying on an instrument, on some days."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str
    starts: date | None = None
    ends: date | None = None  # first day the doubt is over

    def open_on(self, day: date) -> bool:
        """Whether the doubt concerns a day."""
        return (self.starts is None or self.starts <= day) and (self.ends is None or day < self.ends)


class Instrument(BaseModel):
    """Văn bản: a law, decree or circular.

    `title` is the trích yếu without the kind. `expires` is the first day no longer in force. Where
    `in_force_known` is false the true day is not known and `in_force` is one by which it surely was
    (old laws) or the day of signing. `cited_in_bases` is false for what papers do not cite as căn cứ.
    `checked` is the day a person last compared the file with the gazette; it silences doubts.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    code: str
    kind: str
    symbol: str
    title: str
    issuer: str
    signed: date | None = None
    in_force: date
    in_force_known: bool = True
    expires: date | None = None
    replaces: tuple[str, ...] = ()
    amends: tuple[str, ...] = ()
    subjects: tuple[Subject, ...]
    cited_in_bases: bool = True
    confidence: Confidence
    checked: date | None = None
    doubts: tuple[Doubt, ...] = ()
    note: str = ""

    @model_validator(mode="after")
    def _consistent(self) -> Instrument:
        citations.rank(self.kind)
        if self.cited_in_bases and not (self.title and self.signed):
            raise ValueError(f"{self.code}: a basis needs its title and day of signing")
        if self.expires and self.expires <= self.in_force:
            raise ValueError(f"{self.code}: expires before it is in force")
        return self

    @property
    def rank(self) -> int:
        """Thứ bậc hiệu lực: 1 for laws, larger for lower instruments."""
        return citations.rank(self.kind)

    @property
    def sectoral(self) -> bool:
        """Whether the instrument concerns one ministry's sector only."""
        return all(subject.sectoral for subject in self.subjects)

    @property
    def last_day(self) -> date | None:
        """The last day in force, None while no end is known."""
        return self.expires - timedelta(days=1) if self.expires else None

    def in_force_on(self, day: date) -> bool:
        """Whether the instrument applies on a day."""
        return self.in_force <= day and (self.expires is None or day < self.expires)

    def doubts_on(self, day: date) -> tuple[str, ...]:
        """Why a person should look at the instrument before relying on it that day; none once `checked`."""
        reasons = [_UNREAD[self.confidence]] if self.confidence in _UNREAD and self.checked is None else []
        for doubt in self.doubts:
            seen = self.checked is not None and (doubt.starts is None or doubt.starts <= self.checked)
            if doubt.open_on(day) and not seen:
                reasons.append(doubt.text)
        return tuple(reasons)

    def cite(self) -> str:
        """The full wording of a căn cứ (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""
        return citations.full(self)

    @property
    def called(self) -> str:
        """How a sentence tells it from others: a law by name and day, as several bear one name; else kind, symbol."""
        return self.cite() if self.kind in ("Luật", "Pháp lệnh") else self.cite_short()

    def cite_short(self) -> str:
        """The wording after the first citation: kind and symbol, for laws the name only."""
        return citations.short(self)


@cache
def read_files() -> dict[str, dict[str, Any]]:
    """Every instrument file as parsed TOML, by code (the file's name); decimals stay exact."""
    folder = files("pipeline.law").joinpath("data")
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".toml"))
    texts = {name.removesuffix(".toml"): folder.joinpath(name).read_text("utf-8") for name in names}
    return {code: tomllib.loads(text, parse_float=Decimal) for code, text in texts.items()}


@cache
def _by_code() -> dict[str, Instrument]:
    read = [Instrument(code=code, **tree["instrument"]) for code, tree in read_files().items()]
    read.sort(key=lambda i: (i.in_force, i.rank, i.symbol))
    codes = {i.code for i in read}
    unknown = sorted({c for i in read for c in (*i.replaces, *i.amends)} - codes)
    if unknown:
        raise ValueError(f"instruments named but not in the data: {', '.join(unknown)}")
    return {i.code: i for i in read}


def instruments() -> tuple[Instrument, ...]:
    """All instruments known, oldest effect first."""
    return tuple(_by_code().values())


def instrument(code: str) -> Instrument:
    """The instrument of a code; KeyError for an unknown one."""
    return _by_code()[code]


def successor(ended: Instrument, day: date) -> Instrument | None:
    """The instrument in force on a day that took an ended one's place, through others between.

    An amending law's successor is that of the law it amended. None where the data know none.
    """
    following = [i for i in instruments() if ended.code in i.replaces]
    in_force = next((i for i in following if i.in_force_on(day)), None)
    return in_force or next((found for i in following if (found := successor(i, day))), None)
