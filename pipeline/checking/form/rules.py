"""Danh mục quy tắc thể thức: every question `check_form` asks, and which of them a paper gives occasion for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from pipeline.checking.form.catalogue import RULES, source_of
from pipeline.checking.form.kinds import WITH_AUTHORITY
from pipeline.checking.form.parts import Parts
from pipeline.checking.form.report import ALIGNED, number
from pipeline.checking.form.titles import TITLES
from pipeline.frame.measures import COMPONENTS, Component

_LOOSE: Final = ("danh_sach_noi_nhan", "so_trang", "de_muc_lon")  # their alignment is judged otherwise or not at all
_UNJUDGED: Final = ("chuong", "tieu_de_chuong", "dieu_khoan", "de_muc_nho", "khoan_muc", "diem_muc")
_LINED: Final = {
    "tieu_ngu": "dài bằng dòng chữ",
    "co_quan_ban_hanh": "dài từ 1/3 đến 1/2 dòng chữ",
    "trich_yeu": "dài từ 1/3 đến 1/2 dòng chữ",
}
_REFUSAL: Final = "khong_doc_duoc"


@dataclass(frozen=True, slots=True)
class FormRule:
    """Quy tắc thể thức: `code` is a finding's without "the_thuc.", `title` says what must hold."""

    code: str
    title: str
    source: str


@cache
def form_rules() -> tuple[FormRule, ...]:
    """Every rule, those of the catalogue first, then size, weight, slope, case, alignment and line by component."""
    stated = [FormRule(code, TITLES[code], source_of(code)) for code in RULES if code != _REFUSAL]
    looks = [rule for key, part in COMPONENTS.items() if key not in _UNJUDGED for rule in _looks(key, part)]
    return (*stated, *looks)


def _looks(key: str, part: Component) -> Iterator[FormRule]:
    low, high = number(part.low), number(part.high)
    yield FormRule(f"{key}.co_chu", f"{part.name}: cỡ chữ {low if low == high else f'{low} đến {high}'}.", part.source)
    if key == "loi_van":
        yield FormRule(f"{key}.canh", f"{part.name}: {ALIGNED['justify']}.", part.source)
        return
    for aspect, wanted, title in (
        ("kieu_dam", part.bold, ("chữ không đậm", "chữ đậm")),
        ("kieu_nghieng", part.italic, ("chữ đứng", "chữ nghiêng")),
    ):
        if wanted is not None:
            yield FormRule(f"{key}.{aspect}", f"{part.name}: {title[wanted]}.", part.source)
    if part.upper is not None:
        case = ("in_hoa", "viết chữ in hoa") if part.upper else ("in_thuong", "viết chữ in thường")
        yield FormRule(f"{key}.{case[0]}", f"{part.name}: {case[1]}.", part.source)
    if part.align and key not in _LOOSE:
        yield FormRule(f"{key}.canh", f"{part.name}: {ALIGNED[part.align]}.", part.source)
    if key in _LINED:
        yield FormRule(f"{key}.duong_ke", f"Dưới {part.name} có đường kẻ ngang.", part.source)
        yield FormRule(f"{key}.duong_ke_dai", f"Đường kẻ dưới {part.name} {_LINED[key]}.", part.source)
        yield FormRule(f"{key}.net_ke", f"Đường kẻ dưới {part.name} là nét vẽ liền.", part.source)


def occasioned(parts: Parts) -> frozenset[str]:
    """Codes of the rules a paper gives occasion for; the others cannot be judged on it."""
    present = {key for key, there in _present(parts) if there}
    asked = {key for key, there in _asked(parts) if there}
    return frozenset(rule.code for rule in form_rules() if _has_occasion(rule.code, present, asked))


def _has_occasion(code: str, present: set[str], asked: set[str]) -> bool:
    part = code.partition(".")[0]
    return code in asked if code in _OWN else part in present or (part.startswith("le_") and "le" in present)


_OWN: Final = frozenset({
    "quoc_hieu", "tieu_ngu", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh_thoi_gian", "dia_danh_thoi_gian.bien_ban",
    "ten_loai", "trich_yeu", "tham_quyen", "can_cu", "lenh_ban_hanh", "loi_van.dau_ket", "noi_nhan",
    "chuc_vu_nguoi_ky", "chuc_vu_nguoi_ky.tach_trang", "ho_ten_nguoi_ky", "kem_theo", "quoc_hieu.bo_cuc",
})  # fmt: skip
"""Rules that ask whether a component is there, or that rest on more than its presence."""


def _asked(parts: Parts) -> Iterator[tuple[str, bool]]:
    """Rules of `_OWN`, and whether this paper is asked."""
    headed = parts.form in ("paper", "minutes")
    decides = headed and parts.kind in WITH_AUTHORITY
    head = parts.head
    for code in ("quoc_hieu", "tieu_ngu"):
        yield code, parts.form != "annex"
    for code in ("tham_quyen", "can_cu", "lenh_ban_hanh", "trich_yeu"):
        yield code, decides
    yield "quoc_hieu.bo_cuc", headed and bool(head.motto or head.creed)
    yield "co_quan_ban_hanh", headed and head.in_columns
    yield "so_ky_hieu", headed and (parts.numbered or head.number is not None)
    yield "dia_danh_thoi_gian", parts.form == "paper" and (parts.numbered or head.day is not None)
    yield "dia_danh_thoi_gian.bien_ban", parts.form == "minutes"
    yield "ten_loai", headed and head.about is None
    yield "loi_van.dau_ket", parts.numbered and bool(parts.prose) and bool(parts.closings or parts.recipients)
    yield "noi_nhan", headed and (parts.numbered or parts.recipients is not None)
    yield "chuc_vu_nguoi_ky", headed and (parts.numbered or bool(parts.closings))
    yield "chuc_vu_nguoi_ky.tach_trang", headed and bool(parts.closings)
    yield "ho_ten_nguoi_ky", headed and bool(parts.signers)
    yield "kem_theo", bool(parts.annexes)


def _present(parts: Parts) -> Iterator[tuple[str, bool]]:
    """Components of a paper, whose looks and wording are judged where they are there."""
    head, opening = parts.head, parts.opening
    headed = parts.form in ("paper", "minutes")
    certificate = parts.form == "certificate"
    yield from (("kho_giay", True), ("phong_chu", True))
    for key in ("chieu_trang", "le", "mau_chu", "so_trang"):
        yield key, not certificate
    yield "quoc_hieu", headed and head.motto is not None
    yield "tieu_ngu", parts.form != "annex" and head.creed is not None
    yield "co_quan_chu_quan", headed and head.in_columns
    yield "co_quan_ban_hanh", headed and head.in_columns
    yield "so_ky_hieu", headed and head.number is not None
    yield "dia_danh_thoi_gian", parts.form == "paper" and head.day is not None
    yield "trich_yeu_cong_van", headed and head.about is not None
    yield "ten_loai", headed and bool(opening.title)
    yield "trich_yeu", headed and bool(opening.subject)
    yield "tham_quyen", headed and bool(opening.authority)
    yield "can_cu", headed and bool(opening.bases)
    yield "lenh_ban_hanh", headed and opening.order is not None
    yield "kinh_gui", headed and bool(opening.addressees)
    prose = parts.prose if headed else ()
    yield "loi_van", bool(prose)
    for key, pattern in (("dieu_khoan", r"\s*Điều\s+\d"), ("de_muc_lon", r"\s*[IVX]+\s*[.)/-]"),
                         ("diem_muc", r"\s*[a-zđ]\)")):  # fmt: skip
        yield key, any(re.match(pattern, paragraph.text) for paragraph in prose)
    yield "noi_nhan", headed and parts.recipients is not None
    yield "danh_sach_noi_nhan", headed and parts.recipients is not None
    yield "chuc_vu_nguoi_ky", headed and bool(parts.signers)
    yield "ho_ten_nguoi_ky", headed and any(signer.name for signer in parts.signers)
    yield "bang", bool(parts.data_tables)
    yield "phu_luc", any(annex.label for annex in parts.annexes)
    yield "tieu_de_phu_luc", any(annex.titles for annex in parts.annexes)
    yield "kem_theo", any(annex.attached for annex in parts.annexes)
