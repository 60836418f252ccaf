"""How a disagreement is told: which papers, which two values, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.checking.reconciliation.rolls import Source
from pipeline.findings import Finding, Place, error

_BOOK = "Xem giá trị đúng trong sổ làm việc; sửa sổ hoặc mẫu của văn bản ghi sai"
_RECOUNT = "Đếm lại theo danh sách; sửa mẫu của văn bản ghi sai"
_RECALCULATE = "Cộng lại từ danh sách; sửa mẫu của văn bản ghi sai"
_REMEDIES = {
    "so_luong": _RECOUNT,
    "so_thu_tu": "Đánh lại số thứ tự trong mẫu của bảng",
    "so_tien": _RECALCULATE,
    "tong_tien": _RECALCULATE,
    "bang_chu": "Viết lại số tiền bằng chữ theo số tiền bằng số",
    "nhu_dieu": "Sửa dòng «Như Điều …» của Nơi nhận theo điều ghi người chịu trách nhiệm thi hành",
    "dieu": "Sửa số của điều được viện dẫn trong mẫu văn bản",
    "khong_doc_duoc": "Bỏ tệp hỏng",
}
"""What to do before running again, by code; `_BOOK` for the rest."""
_NAMED = 10  # names told in one sentence


def disagreement(code: str, source: Source, where: str, what: str) -> Finding:
    """An error at a line of the first paper; `code` is the kind of value that differs."""
    remedy = f"{_REMEDIES.get(code, _BOOK)}, rồi chạy lại «thidua run»."
    return error(f"doi_chieu.{code}", Place(source.file, paragraph=where[:60]), what, remedy)


def differ(code: str, what: str, mine: tuple[Source, str], theirs: tuple[Source, str], where: str = "") -> Finding:
    """Two papers give two values for one thing."""
    (source, said), (other, given) = mine, theirs
    sentence = f"{what}: {source.label} ghi «{said}», còn {other} ghi «{given}»."
    return disagreement(code, source, where or what, sentence)


def names(listed: Sequence[str]) -> str:
    """Names in quotes, the first ten of them."""
    shown = ", ".join(f"«{name}»" for name in listed[:_NAMED])
    return f"{shown} và {len(listed) - _NAMED} tên khác" if len(listed) > _NAMED else shown
