"""Citations and years as offices of other years and places write them."""

from datetime import date

import pytest

from pipeline.findings import Level
from pipeline.linting import citations, plan_years
from pipeline.linting.anatomy import paper_of
from pipeline.linting.paper import Line
from pipeline.linting.rule import declared
from tests.linting.composed import paper

DAY = date(2021, 12, 14)
ROOM = {citations.__name__, plan_years.__name__}
PLAN = "KẾ HOẠCH Công tác kiểm tra"


def _told(*texts: str, day: date = DAY, title: str = PLAN) -> dict[str, Level]:
    judged = paper(title, day, *texts)
    rules = (rule for rule in declared() if rule.judge.__module__ in ROOM)
    return {rule.id: hit.level for rule in rules for hit in rule.judge(judged) or ()}


@pytest.mark.parametrize(
    ("id", "text"),
    [
        ("can_cu.co_chu_so", "Căn cứ Nghị định 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;"),
        ("can_cu.co_chu_so", "Theo khoản 1 Điều 3 Nghị định 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ."),
        ("can_cu.ky_hieu_dung_dang", "Thực hiện Quyết định số 101/QĐ-TTG ngày 23/01/2017 của Thủ tướng Chính phủ."),
        ("can_cu.ky_hieu_dung_dang", "Căn cứ Nghị định số 106/NĐ-CP ngày 28/10/2010 của Chính phủ;"),
        ("nam_ngay.nam_hong", "Thành tích trong giai đoạn từ năm 200 đến năm 2010."),
    ],
)
def test_tells(id: str, text: str) -> None:
    assert id in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thay thế Quyết định số 07-CT ngày 03/01/1987 của Chủ tịch Hội đồng Bộ trưởng.",
        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;",
        "Thực hiện Quyết định số 101/QĐ-TTg ngày 23/01/2017 của Thủ tướng Chính phủ.",
        "Nghị định số 24-CP ngày 02/02/1996 của Chính phủ.",
        "Trong năm 200 đoàn viên được kết nạp; năm 2021 đến nay có thêm 12 đoàn viên.",
        "Hồ sơ gửi về theo mẫu “Nghị định 91/2017/NĐ-CP”.",
    ],
)
def test_passes(text: str) -> None:
    assert _told(text) == {}


def test_a_directive_of_december_plans_the_year_that_comes() -> None:
    title = "CHỈ THỊ Về việc tăng cường kỷ luật, kỷ cương hành chính năm 2022"
    assert "nam_ngay.ngay_ky" not in _told("Năm 2021, các dự án hoàn thành.", title=title)


def test_a_subject_is_no_first_citation() -> None:
    title = "V/v vướng mắc khi thực hiện Nghị định số 69/2018/NĐ-CP"
    assert _told("Sở nhận được vướng mắc của các đơn vị.", title=title) == {}


def test_a_normative_paper_may_rest_on_a_law_signed_but_not_yet_in_force() -> None:
    basis = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;"
    written = paper(
        "QUYẾT ĐỊNH Quy định chức năng của Sở Nội vụ", date(2025, 2, 28), "Điều 1. Phạm vi.", bases=(basis,)
    )
    lines = [line.text.replace("25/QĐ-SNV", "18/2025/QĐ-UBND") for line in written.lines]
    normative = paper_of("van-ban.docx", "docx", [Line(n, text, text) for n, text in enumerate(lines, 1)])
    rule = next(rule for rule in declared() if rule.id == "can_cu.da_co_hieu_luc")
    assert rule.judge(written)
    assert not rule.judge(normative)
