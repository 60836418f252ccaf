"""What one row's findings say about another row."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from typing import TypeVar

from pipeline.findings import Finding, Place, error, review
from pipeline.records import Record

R = TypeVar("R", bound=Record)


def place(record: Record, field: str) -> Place:
    """The cell a record's field came from."""
    return Place(record.where.file, record.where.sheet, record.where.cell(field))


def refused(record: Record, field: str, code: str, what: str, remedy: str) -> Finding:
    """An error at a record's field."""
    return error(f"lien_ket.{code}", place(record, field), what, remedy)


def doubted(record: Record, field: str, code: str, what: str, remedy: str) -> Finding:
    """Something for a person to decide at a record's field."""
    return review(f"lien_ket.{code}", place(record, field), what, remedy)


def row_of(record: Record, beside: Record) -> str:
    """A row as another row's finding calls it."""
    other = record.where
    return f"dòng {other.row}" if other.file == beside.where.file else f"dòng {other.row} của {other.file}"


def repeated(records: Iterable[R], key: Callable[[R], Hashable]) -> Iterator[tuple[R, R]]:
    """Each record whose key came before, with the one it came first on."""
    first: dict[Hashable, R] = {}
    for record in records:
        before = first.setdefault(key(record), record)
        if before is not record:
            yield record, before


def season(record: Record, field: str, day: date, year: int) -> Iterator[Finding]:
    """A review's days run from the year before (its plan) to the year after (its last decisions)."""
    if abs(day.year - year) > 1:
        yield doubted(
            record,
            field,
            "ngay_ngoai_nam",
            f"Ngày {day_of(day)} cách xa năm xét {year}.",
            f"Xem lại năm ở ô {record.where.cell(field)}.",
        )


def day_of(day: date) -> str:
    """A day as a workbook shows it."""
    return f"{day:%d/%m}/{day.year}"
