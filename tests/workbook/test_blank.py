"""The empty workbook a clerk starts from, and the tables that describe it."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pipeline import law, words, workbook
from pipeline.records import LIST_SHEETS, Choice, Kind, Office, Record, fields
from pipeline.workbook.layout import sheets
from pipeline.workbook.vocabulary import KEYS, Known, Vocabulary
from tests.workbook.office import PAPERS


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("init") / "so-2026.xlsx"
    workbook.write_blank(path, year=2026, papers=PAPERS)
    return path


@pytest.fixture(scope="module")
def book(path: Path) -> Any:
    return openpyxl.load_workbook(path)


def test_every_sheet_stands_in_order(book: Any) -> None:
    assert book.sheetnames == ["Hướng dẫn", "Cơ quan", *(r.sheet for r in LIST_SHEETS.values()), "Danh mục"]
    assert book["Danh mục"].sheet_state == "hidden" and book.active.title == "Hướng dẫn"


@pytest.mark.parametrize("record", LIST_SHEETS.values(), ids=lambda r: r.sheet)
def test_headings_formats_and_examples(book: Any, record: type[Record]) -> None:
    sheet = book[record.sheet]
    declared = fields(record)
    assert [c.value for c in sheet[2]] == ["STT", *(f.column.heading + " *" * f.required for f in declared)]
    assert all(c.comment and f.column.help in c.comment.text for c, f in zip(sheet[2][1:], declared, strict=True))
    assert ["" if c.value is None else str(c.value) for c in sheet[3]][1:] == [f.column.example for f in declared]
    assert sheet["A3"].value == "Ví dụ" and sheet["A3"].font.italic and sheet.freeze_panes == "C3"
    for column, field in enumerate(declared, 2):
        form = sheet.column_dimensions[openpyxl.utils.get_column_letter(column)].number_format
        assert form == {Kind.DATE: "dd/mm/yyyy", Kind.TIME: "hh:mm", Kind.INTEGER: "0", Kind.DECIMAL: "0.##"}.get(
            field.kind, "@"
        )


@pytest.mark.parametrize("record", LIST_SHEETS.values(), ids=lambda r: r.sheet)
def test_drop_downs_go_through_defined_names(book: Any, record: type[Record]) -> None:
    listed = {
        str(r.sqref).split(":")[0].rstrip("3"): r
        for r in book[record.sheet].data_validations.dataValidation
        if r.type == "list"
    }
    for column, field in enumerate(fields(record), 2):
        chosen = field.column.one_of or field.column.choice in (
            Choice.AWARD,
            Choice.PAPER,
            Choice.RATING,
            Choice.SCOPE,
            Choice.TARGET,
        )
        rule = listed.get(openpyxl.utils.get_column_letter(column))
        if field.kind is Kind.LINES or not chosen:
            continue
        assert rule is not None and rule.prompt and rule.error, field.name
        area = book.defined_names[rule.formula1].attr_text
        values = [c.value for (c,) in book["Danh mục"][area.split("!")[1].replace("$", "")]]
        if field.column.one_of:
            assert tuple(values) == field.column.one_of
        else:
            assert all(Vocabulary(PAPERS).resolve(field.column.choice, v) for v in values)


def test_no_drop_down_needs_an_extension(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        assert not any(b"extLst" in archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets/"))


def test_the_office_sheet_asks_for_every_item(book: Any) -> None:
    sheet = book["Cơ quan"]
    assert [c.value for c in sheet["A"]][1:] == [f.column.heading + " *" * f.required for f in fields(Office)]
    assert sheet["B8"].value == 2026


def test_the_same_year_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    again = tmp_path / "so.xlsx"
    workbook.write_blank(again, year=2026, papers=PAPERS)
    assert again.read_bytes() == path.read_bytes()
    with zipfile.ZipFile(again) as archive:
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_every_label_of_every_list_is_understood() -> None:
    known = Vocabulary(PAPERS, Known({name: {f"M{n}": "Tên"} for n, name in enumerate(KEYS)}))
    for choice in Choice:
        if choice is Choice.NONE:
            continue
        for label in known.labels(choice):
            kept = known.resolve(choice, label)
            assert kept is not None, (choice, label)
            assert known.resolve(choice, kept) == kept, (choice, label, kept)
            assert known.resolve(choice, known.label(choice, kept)) == kept
    assert known.resolve(Choice.AWARD, "LĐTT") == "lao_dong_tien_tien"
    assert {a.code for a in law.awards_ever()} == {known.resolve(Choice.AWARD, a.code) for a in law.awards_ever()}


@pytest.mark.parametrize("record", sheets(), ids=lambda r: r.sheet)
def test_no_heading_means_two_columns(record: type[Record]) -> None:
    meant: dict[str, str] = {}
    for field in fields(record):
        for heading in (field.column.heading, *field.column.aliases):
            assert words.fold(heading) and meant.setdefault(words.fold(heading), field.name) == field.name


@pytest.mark.parametrize("record", sheets(), ids=lambda r: r.sheet)
def test_declared_examples_are_good_values(record: type[Record]) -> None:
    vocabulary = Vocabulary({**PAPERS})
    for field in fields(record):
        column = field.column
        if column.example and column.one_of:
            assert column.example in column.one_of
        if column.example and column.choice in (Choice.AWARD, Choice.RATING, Choice.SCOPE):
            assert vocabulary.resolve(column.choice, column.example)
        if column.example and field.kind is Kind.DATE:
            assert words.parse_date(column.example)


def test_the_tables_tell_every_sheet_and_column() -> None:
    text = workbook.sheet_tables()
    for record in sheets():
        assert f"## {record.sheet}\n" in text
        for field in fields(record):
            assert f"| {field.column.heading} |" in text
    assert "| Họ và tên | ✓ | chữ |" in text
    assert all(line.count("|") - line.count("\\|") == 8 for line in text.splitlines() if line.startswith("|"))
