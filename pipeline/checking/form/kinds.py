"""Tên loại: the kinds of official paper and their abbreviations (Nghị định số 30/2020/NĐ-CP, Phụ lục III)."""

from __future__ import annotations

from typing import Final

from pipeline.words import upper

ABBREVIATIONS: Final = {
    "NGHỊ QUYẾT": "NQ", "QUYẾT ĐỊNH": "QĐ", "CHỈ THỊ": "CT", "QUY CHẾ": "QC", "QUY ĐỊNH": "QyĐ",
    "THÔNG CÁO": "TC", "THÔNG BÁO": "TB", "HƯỚNG DẪN": "HD", "CHƯƠNG TRÌNH": "CTr", "KẾ HOẠCH": "KH",
    "PHƯƠNG ÁN": "PA", "ĐỀ ÁN": "ĐA", "DỰ ÁN": "DA", "BÁO CÁO": "BC", "BIÊN BẢN": "BB", "TỜ TRÌNH": "TTr",
    "HỢP ĐỒNG": "HĐ", "CÔNG ĐIỆN": "CĐ", "BẢN GHI NHỚ": "BGN", "BẢN THỎA THUẬN": "BTT",
    "GIẤY ỦY QUYỀN": "GUQ", "GIẤY MỜI": "GM", "GIẤY GIỚI THIỆU": "GGT", "GIẤY NGHỈ PHÉP": "GNP",
    "PHIẾU GỬI": "PG", "PHIẾU CHUYỂN": "PC", "PHIẾU BÁO": "PB",
}  # fmt: skip

OWN_KINDS: Final = ("BÁO CÁO THÀNH TÍCH", "TÓM TẮT", "PHIẾU", "BẢN", "BẢNG", "DANH SÁCH", "MỤC LỤC", "GIẤY",
                    "LỊCH", "SỔ", "TỔNG HỢP")  # fmt: skip
"""How titles begin that the decree gives no number series: forms of the trade."""

WITH_AUTHORITY: Final = ("QUYẾT ĐỊNH", "NGHỊ QUYẾT")
"""Kinds that name the issuing authority and order in articles (Mẫu 1.1, 1.2)."""


def known_kind(text: str) -> str:
    """The decree's kind a title line names; "" when it names none."""
    shown = upper(" ".join(text.split())).rstrip(":.")
    return shown if shown in ABBREVIATIONS else ""


def is_title(text: str) -> bool:
    """Whether a short line reads like a title, in whatever case it is written."""
    shown = upper(" ".join(text.split()))
    return len(shown) < 90 and (bool(known_kind(shown)) or any(shown.startswith(own) for own in OWN_KINDS))
