"""Next year's workbook from this year's: the review renewed, written out with every difference marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pipeline import documents, eligibility, law, workbook
from pipeline.eligibility import Assessment
from pipeline.findings import Finding, Level, Place, error, has_errors, ordered, reason
from pipeline.records import LIST_SHEETS, Office, Person, Review, fields
from pipeline.rollover import history
from pipeline.rollover.carrying import Dropped, Drops, carried, cell_change, renewed_row, said
from pipeline.rollover.retirement import reached_by
from pipeline.rollover.sheets import OFFICE, SHEETS, TOLD_SECTIONS
from pipeline.rollover.spans import Note, Step
from pipeline.words import short_date
from pipeline.workbook import CHANGES_SHEET, Change, Mark

FURTHEST = 5
"""How many years on a workbook may be rolled at once."""

WRONG_YEAR, EXISTS, CANNOT_WRITE = "chuyen_nam.nam_sai", "chuyen_nam.da_co_tep", "chuyen_nam.khong_ghi_duoc"
_NOT_CARRIED = ("sheet.la", "sheet.gan_dung", "cot.la", "cot.gan_dung", "cot.khong_tieu_de")
_CELLS = "so_lieu."  # findings about what one cell holds


@dataclass(frozen=True)
class Rolled:
    """Kết quả chuyển năm: where the new workbook lies and what differs in it; no target where it was refused."""

    findings: tuple[Finding, ...]
    target: Path | None = None
    changes: tuple[Change, ...] = ()


def roll_over(source: Path, year: int, target: Path | None = None) -> Rolled:
    """Read a workbook, write the one of `year` beside it or at `target`, with every change marked and listed.

    Refused with findings where the source has errors, the year is not within five years after the review's, or
    the target exists: no file is ever overwritten.
    """
    review, findings = workbook.read(source, papers=documents.labels())
    if review is None or has_errors(findings):
        return Rolled(tuple(ordered(findings)))
    assessment, more = eligibility.assess(review)
    findings = [*findings, *more]
    place = Place(source.name)
    if not review.year < year <= review.year + FURTHEST:
        what = f"Sổ của năm {review.year} không chuyển sang năm {year} được."
        remedy = f"Chọn một năm từ {review.year + 1} đến {review.year + FURTHEST}."
        findings.append(error(WRONG_YEAR, place, what, remedy))
    path = target or beside(source, review.year, year)
    if path.exists():
        remedy = "Chọn tên khác để không ghi đè."
        findings.append(error(EXISTS, Place(path.name), f"«{path}» đã có.", remedy))
    if has_errors(findings):
        return Rolled(tuple(ordered(findings)))
    made, changes = rolled(review, assessment, year)
    changes = (*changes, *_left_behind(findings))
    title = f"CHUYỂN SỔ NĂM {review.year} SANG NĂM {year}"
    try:
        workbook.write_marked(path, made, changes, title=title, papers=documents.labels())
    except (OSError, ValueError) as failure:
        remedy = "Đóng tệp nếu đang mở, kiểm tra quyền ghi rồi chạy lại."
        findings.append(error(CANNOT_WRITE, Place(path.name), f"Không ghi được sổ mới ({reason(failure)}).", remedy))
        return Rolled(tuple(ordered(findings)))
    return Rolled(tuple(ordered(findings)), path, changes)


def rolled(review: Review, assessment: Assessment, year: int) -> tuple[Review, tuple[Change, ...]]:
    """The review of a later year, and every cell and row that differs or is doubtful, in the order of the sheets."""
    step = Step(review.year, year)
    office, changes = _office(review, step)
    changes += _ended_laws(assessment, step)
    settled = history.decided(review, assessment)
    drops: dict[str, Drops] = {
        "nominations": history.waiting(settled), "past_awards": history.revoked(review),
        "initiatives": history.refused, "issued_papers": history.own_series(review),
        "passages": history.told_passages(review, TOLD_SECTIONS), "amendments": history.pending_amendments(review),
        "medal_nominations": lambda _: Dropped(said(SHEETS["medal_nominations"].why, step), doubtful=True),
    }  # fmt: skip
    lists: dict[str, Any] = {}
    for name in LIST_SHEETS:
        rows, differing = carried(getattr(review, name), SHEETS[name], review, step, drops.get(name))
        more: Sequence[Change] = ()
        match name:
            case "past_awards":
                rows, more = history.added_awards(rows, settled, review)
            case "past_ratings":
                rows, more = history.added_ratings(rows, review)
            case "initiatives":
                rows, more = history.dated_initiatives(rows, review, assessment, step)
            case "people":
                more = _retiring(rows, step)
        lists[name] = rows
        changes += [*differing, *more]
    name = re.sub(rf"(?<!\d){review.year}(?!\d)", str(year), review.name)
    return Review(name=name, office=office, **lists), tuple(changes)


def _office(review: Review, step: Step) -> tuple[Office, list[Change]]:
    office, changes = renewed_row(review.office, OFFICE, step, 0)
    by_name = {f.name: f for f in fields(Office)}
    years = (review.office.year, step.new)
    notes = [Note(f"Năm thi đua chuyển từ {step.old} sang {step.new}.")]
    if step.by > 1:
        missing = ", ".join(str(y) for y in range(step.old + 1, step.new))
        notes.append(Note(f"Sổ chưa có khen thưởng, xếp loại của năm {missing}: ghi thêm.", doubtful=True))
    changes.append(cell_change(review.office, by_name["year"], years, tuple(notes), step, 0))
    if (note := history.regulation_note(review)) is not None:
        changes = _with_note(changes, review.office, by_name["regulation"], note, step)
    return office.model_copy(update={"year": step.new}), changes


def _with_note(changes: list[Change], office: Office, field: Any, note: Note, step: Step) -> list[Change]:
    """A further reason on a cell of the office, on its line if it has one."""
    told = next((c for c in changes if c.field == field.name), None)
    if told is None:
        value = getattr(office, field.name)
        return [*changes, cell_change(office, field, (value, value), (note,), step, 0)]
    joined = replace(told, mark=Mark.DOUBTFUL, reason=f"{told.reason} {note.why}")
    return [joined if c is told else c for c in changes]


def _ended_laws(assessment: Assessment, step: Step) -> list[Change]:
    """What the old year's awards were judged by and no longer is, or will no longer be, the law of the new year."""
    found = []
    for old in (law.instrument(code) for code in assessment.instruments):
        if old.expires is not None and old.expires <= step.ends:
            new = law.successor(old, max(old.expires, step.starts))
            ended = f"Hết hiệu lực từ {short_date(old.expires)}"
            why = f"{ended}: điều kiện, tiền thưởng, căn cứ của năm {step.new} theo văn bản mới."
            if new is None:
                why = f"{ended}, chưa có văn bản thay thế trong dữ liệu: cập nhật trước khi xét khen thưởng."
            found.append(Change(Office.sheet, Mark.DOUBTFUL, old.called, new.called if new else "", why))
    return found


def _retiring(people: Iterable[Person], step: Step) -> list[Change]:
    born = next(f for f in fields(Person) if f.name == "born")
    why = (f"Đến tuổi nghỉ hưu chung trong năm {step.new} hoặc trước đó (khoản 2 Điều 169 Bộ luật Lao động): xem còn "
           "công tác không.")  # fmt: skip
    return [
        cell_change(person, born, (person.born, person.born), (Note(why, doubtful=True),), step, place)
        for place, person in enumerate(people)
        if reached_by(person, step.ends)
    ]


def _left_behind(findings: Iterable[Finding]) -> list[Change]:
    """Sheets and columns of the office's own, which no new workbook can hold; values put right when read."""
    left, repaired = (
        "Không có trong mẫu nên không chép sang; còn ở sổ cũ.",
        "Sổ mới ghi giá trị đã đọc, sổ cũ giữ nguyên.",
    )
    found = []
    for f in ordered(findings):
        spot = f"Ô {f.place.cell} của sổ cũ: {f.what}" if f.place.cell else f.what
        if f.code in _NOT_CARRIED and f.place.sheet != CHANGES_SHEET:
            found.append(Change(f.place.sheet, Mark.DOUBTFUL, spot, "", left))
        elif f.level is Level.NOTICE and f.code.startswith(_CELLS):
            found.append(Change(f.place.sheet, Mark.CHANGED, spot, "", repaired))
    return found


def beside(source: Path, old: int, new: int) -> Path:
    """Where the new workbook lies by default: beside the old one, the year in its name replaced or added."""
    stem = source.name if source.is_dir() else source.stem
    renamed = re.sub(rf"(?<!\d){old}(?!\d)", str(new), stem)
    return source.parent / f"{renamed if renamed != stem else f'{stem}-{new}'}.xlsx"
