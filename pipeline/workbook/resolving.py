"""From drafts to records: choices become codes, codes must name rows, keys must be unique."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import combinations
from typing import Any

from pydantic import ValidationError

from pipeline.findings import Finding, Place, error, notice
from pipeline.records import LIST_SHEETS, Choice, Field, Record, Where, fields
from pipeline.workbook.drafts import Draft
from pipeline.workbook.texts import shown
from pipeline.workbook.values import Value
from pipeline.workbook.vocabulary import CODE_LISTS, KEYS, Known, Vocabulary, lists_of

Drafts = Mapping[str, Sequence[Draft]]
"""Field of Review → drafts of its sheet."""

_UNREAD = "\0"  # stands for a code that may be in a list that could not be read
_AUTHOR = re.compile(r"(?P<code>.+?)(?:\s*[:(,–-]?\s*(?P<share>\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*\)?)?")
_NEXT_CODE = re.compile(r",(?!\d)")


def known_codes(drafts: Drafts, unread: frozenset[str]) -> Known:
    """Every code the workbook declares; rows in error count, so that one error is not told twice."""
    codes = {
        name: {str(d.values[key]): _name_in(d.values) for d in reversed(drafts[name]) if key in d.values}
        for name, key in KEYS.items()
    }
    return Known(codes, unread)


def _name_in(values: Mapping[str, Value]) -> str:
    return str(next((values[field] for field in ("full_name", "name") if field in values), ""))


def records(drafts: Drafts, vocabulary: Vocabulary) -> tuple[dict[str, tuple[Record, ...]], list[Finding]]:
    """The good rows of every list, and what keeps the others out."""
    found = repeated_codes(drafts)
    repeated = {f.place for f in found}
    kept: dict[str, list[Record]] = {}
    held: dict[str, list[Where]] = {}
    for name in LIST_SHEETS:
        kept[name], held[name] = [], []
        for made in drafts[name]:
            record, troubles = _record(made, vocabulary)
            found += troubles
            if record is not None and made.place(KEYS.get(name, "")) not in repeated:
                kept[name].append(record)
            elif not (record or troubles or made.refused):
                held[name].append(made.where)
    _hold_back(kept, held, vocabulary.known)
    found += [_waiting(sorted(rows, key=lambda w: w.row)) for rows in held.values() if rows]
    return {name: tuple(rows) for name, rows in kept.items()}, found


def _record(made: Draft, vocabulary: Vocabulary) -> tuple[Record | None, list[Finding]]:
    """The record of a draft; None without a finding when it leads to a list that could not be read."""
    values: dict[str, Any] = dict(made.values)
    found: list[Finding] = []
    for field in fields(made.record):
        if field.column.choice is Choice.NONE or field.name not in values:
            continue
        kept, troubles = _resolve(values[field.name], field, made.place(field.name), vocabulary)
        found += troubles
        values[field.name] = kept
    if made.refused or found or any(_UNREAD in v if isinstance(v, tuple) else v == _UNREAD for v in values.values()):
        return None, found
    try:
        return made.record(**values, where=made.where), []
    except ValidationError:
        return None, [
            error(
                "dong.khong_dung",
                made.place(""),
                f"Dòng {made.where.row} có giá trị không dùng được.",
                "Xem lại từng ô của dòng này.",
            )
        ]


def _resolve(value: Any, field: Field, place: Place, vocabulary: Vocabulary) -> tuple[Any, list[Finding]]:
    choice = field.column.choice
    if isinstance(value, str):
        return _one(value, field, place, vocabulary)
    parts = [
        p.strip() for text in value for p in (_NEXT_CODE.split(text) if choice in CODE_LISTS else [text]) if p.strip()
    ]
    resolved = _author if choice is Choice.PERSON else _one
    pairs = [resolved(part, field, place, vocabulary) for part in parts]
    found = [f for _, troubles in pairs for f in troubles]
    kept = tuple(one for one, _ in pairs)
    if choice is Choice.PERSON and not found and _UNREAD not in kept:
        found = _shares(kept, field, place)
    return kept, found


def _one(text: str, field: Field, place: Place, vocabulary: Vocabulary) -> tuple[str, list[Finding]]:
    choice = field.column.choice
    kept = vocabulary.resolve(choice, text)
    if kept is not None:
        return kept, []
    if vocabulary.is_open(choice):
        return _UNREAD, []
    close = vocabulary.suggestions(choice, text)
    asked = f"Có phải {' hoặc '.join(f'«{c}»' for c in close)}? " if close else ""
    if choice in CODE_LISTS:
        sheet = "» hoặc «".join(LIST_SHEETS[name].sheet for name in CODE_LISTS[choice])
        what = f"«{field.column.heading}» ghi “{shown(text)}”, không có ở sheet «{sheet}»."
        remedy = f"{asked}Sửa ô {place.cell} hoặc thêm một dòng cho mã này ở sheet «{sheet}»."
        return "", [error("lien_ket.khong_co_ma", place, what, remedy)]
    return "", [
        error(
            "so_lieu.ngoai_danh_muc",
            place,
            f"«{field.column.heading}» ghi “{shown(text)}”, không có trong danh mục {choice}.",
            f"{asked}Chọn một giá trị trong danh sách thả xuống của ô {place.cell}.",
        )
    ]


def _author(text: str, field: Field, place: Place, vocabulary: Vocabulary) -> tuple[str, list[Finding]]:
    """An author's code with the share of the work, kept as `CN001 60%`."""
    found = _AUTHOR.fullmatch(text)
    if found is None or not found["share"]:
        return _one(text, field, place, vocabulary)
    code, troubles = _one(found["code"].strip(), field, place, vocabulary)
    return _UNREAD if code == _UNREAD else f"{code} {found['share'].replace('.', ',')}%", troubles


def _shares(lines: Sequence[str], field: Field, place: Place) -> list[Finding]:
    codes = list(map(_without_share, lines))
    if twice := sorted({c for c in codes if codes.count(c) > 1}):
        return [
            error(
                "so_lieu.tac_gia_hai_lan",
                place,
                f"«{field.column.heading}» ghi {', '.join(twice)} hai lần.",
                f"Mỗi tác giả ghi một lần ở ô {place.cell}.",
            )
        ]
    total = sum(
        (Decimal(line.rpartition(" ")[2].rstrip("%").replace(",", ".")) for line in lines if line.endswith("%")),
        Decimal(),
    )
    if total > 100:
        return [
            error(
                "so_lieu.ty_le_qua_100",
                place,
                f"«{field.column.heading}»: tổng tỷ lệ đóng góp là {f'{total:f}'.replace('.', ',')}%, vượt 100%.",
                f"Sửa tỷ lệ ở ô {place.cell} để tổng không quá 100%.",
            )
        ]
    return []


def repeated_codes(drafts: Drafts) -> list[Finding]:
    """Codes used twice on a sheet, or on two sheets one choice may name: by a person and by a unit."""
    found: list[Finding] = []
    firsts: dict[str, dict[str, Draft]] = {}
    for name, key in KEYS.items():
        firsts[name] = {}
        for made in drafts[name]:
            if key in made.values:
                before = firsts[name].setdefault(str(made.values[key]).casefold(), made)
                if before is not made:
                    found.append(_twice(made, before, key))
    order = list(LIST_SHEETS).index
    pairs = {pair for lists in CODE_LISTS.values() for pair in combinations(sorted(lists, key=order), 2)}
    for one, other in sorted(pairs):
        both = (code for code in firsts[other] if code in firsts[one])
        found += [_twice(firsts[other][code], firsts[one][code], KEYS[other]) for code in both]
    return found


def _twice(made: Draft, before: Draft, key: str) -> Finding:
    at = before.place(key)
    there = f"{at.sheet}!{at.cell}" if at.file == made.where.file else str(at)
    return error(
        "lien_ket.trung_ma",
        made.place(key),
        f"Mã “{shown(str(made.values[key]))}” đã dùng ở {there}.",
        "Đặt cho mỗi đối tượng một mã riêng.",
    )


def _hold_back(kept: dict[str, list[Record]], held: dict[str, list[Where]], known: Known) -> None:
    """Take out rows that lead to a row in error, until every code left names a row that is left."""
    declared = {code for codes in known.codes.values() for code in codes}
    gone = True
    while gone:
        gone = False
        left = {getattr(r, key) for name, key in KEYS.items() for r in kept[name]}
        for name, rows in kept.items():
            stand = [declared.isdisjoint(_codes_in(r) - left) for r in rows]
            if not all(stand):
                gone = True
                held[name] += [r.where for r, stands in zip(rows, stand, strict=True) if not stands]
                kept[name] = [r for r, stands in zip(rows, stand, strict=True) if stands]


def _codes_in(record: Record) -> set[str]:
    """Codes by which a record leads to other rows."""
    codes: set[str] = set()
    for name in _leads(type(record)):
        value = getattr(record, name)
        codes |= {_without_share(line) for line in ([value] if isinstance(value, str) else value)}
    return codes


@cache
def _leads(record: type[Record]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(record) if lists_of(field.column.choice))


def _without_share(author: str) -> str:
    return author.rpartition(" ")[0] if author.endswith("%") else author


def _waiting(rows: Sequence[Where]) -> Finding:
    listed = ", ".join(str(where.row) for where in rows[:10]) + (", …" if len(rows) > 10 else "")
    return notice(
        "dong.cho_dong_khac",
        Place(rows[0].file, rows[0].sheet, f"A{rows[0].row}"),
        f"{len(rows)} dòng chưa được xét vì dẫn tới dòng đang có lỗi: dòng {listed}.",
        "Sửa các lỗi kia trước.",
    )
