"""`thidua rollover` as a person types it."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from pipeline.cli.rollover import rollover
from tests.rollover.office import INPUTS, SAMPLES


def test_it_says_where_the_workbook_is_and_what_to_look_at(tmp_path: Path) -> None:
    target = tmp_path / "so-2022.xlsx"
    result = CliRunner().invoke(rollover, [str(SAMPLES[2021]), "2022", "-o", str(target)])
    assert result.exit_code == 0, result.output
    assert target.exists()
    assert f"Đã lập sổ mới: {target}" in result.output
    assert "chỗ cần xem lại" in result.output and "Kỷ niệm 191 năm không phải năm tròn" in result.output
    assert "sheet «Cần xem lại»" in result.output


def test_it_never_overwrites(tmp_path: Path) -> None:
    target = tmp_path / "da-co.xlsx"
    target.write_bytes(b"")
    result = CliRunner().invoke(rollover, [str(SAMPLES[2021]), "2022", "-o", str(target)])
    assert result.exit_code == 2 and "đã có" in result.output
    assert target.read_bytes() == b""


def test_a_year_that_is_not_ahead_is_a_wrong_command(tmp_path: Path) -> None:
    result = CliRunner().invoke(rollover, [str(SAMPLES[2021]), "2021", "-o", str(tmp_path / "a.xlsx")])
    assert result.exit_code == 2 and "Chọn một năm từ 2022 đến 2026" in result.output


def test_a_target_must_be_a_workbook(tmp_path: Path) -> None:
    result = CliRunner().invoke(rollover, [str(SAMPLES[2021]), "2022", "-o", str(tmp_path / "a.docx")])
    assert result.exit_code == 2 and ".xlsx" in result.output


def test_errors_in_the_data_refuse_and_are_shown(tmp_path: Path) -> None:
    result = CliRunner().invoke(rollover, [str(INPUTS / "vi-du-co-loi.xlsx"), "2027", "-o", str(tmp_path / "a.xlsx")])
    assert result.exit_code == 1 and "LỖI (" in result.output and not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    target = tmp_path / "khong-co" / "a.xlsx"
    result = CliRunner().invoke(rollover, [str(SAMPLES[2021]), "2022", "-o", str(target)])
    assert result.exit_code == 5 and "Không ghi được sổ mới" in result.output


def test_json_is_one_document(tmp_path: Path) -> None:
    target = tmp_path / "so.xlsx"
    result = CliRunner().invoke(rollover, [str(SAMPLES[2021]), "2022", "-o", str(target), "--format", "json"])
    told = json.loads(result.stdout)
    assert told["target"] == str(target) and {c["mark"] for c in told["changes"]} == {"Đã đổi", "Cần xem lại"}
