"""Văn bản trong sổ đăng ký: number, day and name of a paper as other papers tell them."""

from __future__ import annotations

from pipeline import law
from pipeline.documents.kinds import DocumentType, types
from pipeline.documents.sittings import COUNCIL_SYMBOL
from pipeline.records import AWARD_COUNCIL, COUNCILS, INITIATIVE_COUNCIL, IssuedPaper, Office, Review
from pipeline.words import lower_first, short_date

_BLANK = "\u00a0" * 3  # room to write a number in a cell


def kind_of(code: str) -> DocumentType | None:
    """The kind of paper a code names."""
    return next((kind for kind in types() if kind.code == code), None)


def symbol_of(kind: DocumentType, office: Office) -> str:
    """Ký hiệu of a kind's papers; minutes have their council's own series. Empty for what has no number."""
    if kind.letter:
        return f"{office.symbol}-{office.drafting_unit}"
    if not kind.symbol:
        return ""
    if kind.family == "hoi_dong" and kind.symbol == "BB":
        council = INITIATIVE_COUNCIL if "sang_kien" in kind.code else AWARD_COUNCIL
        return f"{kind.symbol}-{COUNCIL_SYMBOL[council]}"
    return f"{kind.symbol}-{office.symbol}"


def number_of(kind: DocumentType, entry: IssuedPaper | None, office: Office) -> str:
    """`05/QĐ-STC`, with room for the number while the register has none; empty for what has no number."""
    symbol = symbol_of(kind, office)
    given = entry.number if entry else ""
    return f"{given.zfill(2) if given else _BLANK}/{symbol}" if symbol else ""


def day_of(entry: IssuedPaper | None) -> str:
    """`15/12/2026`, empty while the register has none."""
    return short_date(entry.signed_on) if entry and entry.signed_on else ""


def title_of(kind: DocumentType, entry: IssuedPaper, review: Review) -> str:
    """The kind's name, and what the paper applies to where a kind has several."""
    title = f"{kind.title} {review.year}" if kind.title.endswith(" năm") else kind.title
    if not entry.applies_to:
        return title
    if entry.applies_to in COUNCILS and title.endswith(" Hội đồng"):
        return f"{title.removesuffix('Hội đồng')}{entry.applies_to}"
    award = law.find_award(entry.applies_to)
    deciders = {**law.deciders(), "chu_tich_uy_ban_nhan_dan_tinh": review.office.higher_decider}
    named = deciders.get(entry.applies_to) or review.called(entry.applies_to)
    other = entry.applies_to if entry.applies_to in COUNCILS else lower_first(entry.applies_to)
    target = award.name if award else named or other
    return f"{title} {target}" if title.endswith("phong trào thi đua") else f"{title} ({target})"
