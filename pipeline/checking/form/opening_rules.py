"""Phần mở đầu: tên loại, trích yếu, authority, bases, order, addressees."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.checking.form.kinds import WITH_AUTHORITY
from pipeline.checking.form.lines import judge_rule
from pipeline.checking.form.opening import Opening, basis_ends, joined_bases
from pipeline.checking.form.paper import Paragraph
from pipeline.checking.form.parts import Parts
from pipeline.checking.form.report import Report


def judge_opening(report: Report, parts: Parts) -> None:
    """Everything from the title to the addressees."""
    if parts.form in ("annex", "certificate"):
        return
    opening, decides = parts.opening, parts.kind in WITH_AUTHORITY
    if opening.title:
        report.judge("ten_loai", opening.title)
        report.judge("trich_yeu", opening.subject)
        judge_rule(report, "trich_yeu", opening.subject, opening.below)
    elif parts.head.about is None:
        report.add("ten_loai", "dưới phần đầu")
    if decides:
        _judge_decision(report, opening)
    _judge_bases(report, opening.bases, basis_ends(parts.head.day.text if parts.head.day else ""),
                 open_end=not decides or opening.order is None)  # fmt: skip
    _judge_addressees(report, opening.addressees)


def _judge_decision(report: Report, opening: Opening) -> None:
    title = opening.title[0]
    for code, found in (
        ("trich_yeu", opening.subject),
        ("tham_quyen", opening.authority),
        ("can_cu", opening.bases),
        ("lenh_ban_hanh", opening.order),
    ):
        if not found:
            report.add(code, title)
    report.judge("tham_quyen", opening.authority)
    report.judge("lenh_ban_hanh", [opening.order] if opening.order else [])


def _judge_bases(report: Report, bases: Sequence[Paragraph], last: tuple[str, ...], *, open_end: bool) -> None:
    """`last` are the signs the last basis may end with.

    With an `open_end` the list runs on into the sentence that says what is done, or its order is missing.
    """
    report.judge("can_cu", bases)
    for basis in bases:
        ends = (
            ((";", ",", ":", *last) if open_end else last)
            if basis is bases[-1]
            else (last if len(last) > 1 else (";",))
        )
        if joined_bases(basis.text):
            report.add("can_cu.chung_doan", basis)
        elif not basis.bare.endswith(ends):
            report.add("can_cu.dau_cau", basis, wanted=last[0] if basis is bases[-1] else ";")


def _judge_addressees(report: Report, addressees: Sequence[Paragraph]) -> None:
    if not addressees:
        return
    report.judge("kinh_gui", addressees)
    opening, *others = addressees
    named = opening.bare.partition(":")[2].strip()
    if ":" not in opening.text:
        report.add("kinh_gui.hai_cham", opening)
    if (others and named) or (len(others) == 1 and not named):
        report.add("kinh_gui.xuong_dong", opening)
    for line in others:
        wanted = "." if line is others[-1] else ";"
        if not line.bare.startswith("- "):
            report.add("kinh_gui.gach_dau", line)
        if not line.bare.endswith(wanted):
            report.add("kinh_gui.dau_cau", line, wanted=wanted)
