"""Next year's plan, made from the rolled workbook: accepted, and without last year's mistakes."""

from pathlib import Path

import pytest

from pipeline import linting, rollover
from pipeline import run as journey
from pipeline.findings import Level
from pipeline.run import Exit
from tests.conftest import SAMPLES

TO_BE_GIVEN = {"the_thuc.so_ky_hieu.con_trong", "the_thuc.dia_danh_thoi_gian.con_trong"}
"""Number and day, which văn thư give on issue."""


@pytest.mark.parametrize(("sample", "year"), [("2021", 2022), ("2026", 2027)])
def test_the_rolled_workbook_is_accepted_and_its_plans_are_clean(sample: str, year: int, tmp_path: Path) -> None:
    rolled = rollover.roll_over(SAMPLES[sample], year, tmp_path / f"so-{year}.xlsx")
    assert rolled.target is not None and rolled.changes
    result = journey.run(journey.Order(rolled.target, tmp_path / "outputs"))
    assert result.exit is Exit.DONE and result.folder is not None, [str(f) for f in result.findings]
    plans = sorted((result.folder / "ke_hoach").rglob("*.docx"))
    assert any(plan.name == "ke-hoach-thi-dua-khen-thuong.docx" for plan in plans)
    for plan in plans:
        told = [f for f in linting.lint(plan).findings() if f.level is not Level.NOTICE]
        assert {f.code for f in told} <= TO_BE_GIVEN, [str(f) for f in told]
