"""`thidua law` and `thidua outlook` as a clerk types them."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from pipeline import documents, law, workbook
from pipeline.cli import cli
from pipeline.law.paths import paths
from tests.eligibility.office import CSTDCS, EXCELLENT, LDTT, nominee, past, person, review

AWARD = """\
“Chiến sĩ thi đua cơ sở” (CSTĐCS), theo pháp luật ngày 01/12/2025
  Danh hiệu thi đua cấp cơ sở, tặng cá nhân (Điều 23 Luật Thi đua, khen thưởng)

Thẩm quyền quyết định
  - Bộ trưởng, Thủ trưởng ban, ngành, đoàn thể Trung ương (khoản 3 Điều 79 Luật Thi đua, khen
    thưởng*)
  - Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành (khoản 1 Điều 80 Luật Thi đua, khen
    thưởng)
  - Giám đốc Sở (khoản 1 Điều 80 Luật Thi đua, khen thưởng)
  - Tổng Giám đốc, Giám đốc doanh nghiệp, hợp tác xã (khoản 4 Điều 80 Luật Thi đua, khen thưởng)
  - Chủ tịch Ủy ban nhân dân xã (Điều 59 Nghị định số 129/2025/NĐ-CP*)

Tiêu chuẩn
  1. Không đang bị xem xét kỷ luật, thanh tra, kiểm tra hoặc xác minh đơn thư (khoản 4 Điều 4 Nghị
     định số 152/2025/NĐ-CP)
  2. Thành tích chỉ tính từ khi chấp hành xong kỷ luật (nếu có) (khoản 4 Điều 4 Nghị định số
     152/2025/NĐ-CP)
  3. Đạt danh hiệu “Lao động tiên tiến” hoặc “Chiến sĩ tiên tiến” trong năm xét (khoản 1 Điều 23
     Luật Thi đua, khen thưởng)
  4. Đạt một trong các điều kiện (khoản 2 Điều 23 Luật Thi đua, khen thưởng):
     a) Hoàn thành xuất sắc nhiệm vụ
     b) Có sáng kiến hoặc đề tài, đề án, công trình khoa học được cơ sở công nhận

Phiếu của Hội đồng
  - Được từ 80% tổng số thành viên Hội đồng trở lên đồng ý, bằng phiếu (khoản 2 Điều 60 Nghị định số
    152/2025/NĐ-CP*). Hội đồng 11 thành viên: ít nhất 09 phiếu

Hồ sơ
  - Tờ trình (điểm a khoản 1 Điều 84 Luật Thi đua, khen thưởng)
  - Báo cáo thành tích (điểm b khoản 1 Điều 84 Luật Thi đua, khen thưởng)
  - Biên bản bình xét thi đua (điểm c khoản 1 Điều 84 Luật Thi đua, khen thưởng)
  - Chứng nhận, xác nhận sáng kiến, đề tài hoặc hoàn thành xuất sắc nhiệm vụ (điểm d khoản 1 Điều 84
    Luật Thi đua, khen thưởng)
  - Kết quả bỏ phiếu của Hội đồng (điểm c khoản 2 Điều 6 Nghị định số 152/2025/NĐ-CP*)
  - Báo cáo thành tích của 01 năm (Phụ lục Nghị định số 152/2025/NĐ-CP*)

Tiền thưởng, hiện vật
  - Cá nhân: 2.340.000 đồng, bằng 1 × 2.340.000 đồng (điểm c khoản 1 Điều 50 Nghị định số
    152/2025/NĐ-CP, khoản 2 Điều 3 Nghị định số 73/2024/NĐ-CP* và khoản 2 Điều 49 Nghị định số
    152/2025/NĐ-CP)
  - Người quyết định khen thưởng chi tiền thưởng (khoản 4 Điều 11 Luật Thi đua, khen thưởng)
  - Kèm theo: bằng chứng nhận và khung (điểm c khoản 1 Điều 50 Nghị định số 152/2025/NĐ-CP)

Ghi chú
  - Tỷ lệ phiếu: theo khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP, áp dụng đến hết 31/12/2025 nơi bộ,
    tỉnh chưa có quy định.
  - Hồ sơ: theo Điều 34 Nghị định số 98/2023/NĐ-CP; bộ, tỉnh quy định.
  - Số năm báo cáo thành tích: suy ra từ thời gian tính trong tiêu chuẩn.

* Điều khoản mới đọc qua nguồn thứ cấp hoặc chưa có nguồn, cần đối chiếu với văn bản gốc.
"""

SALARY = """\
Mức lương cơ sở (base_salary.amount)
  - Từ 01/7/2017 đến hết 30/6/2018: 1.300.000 đồng/tháng (khoản 2 Điều 3 Nghị định số
    47/2017/NĐ-CP*)
  - Từ 01/7/2018 đến hết 30/6/2019: 1.390.000 đồng/tháng (khoản 2 Điều 3 Nghị định số
    72/2018/NĐ-CP*)
  - Từ 01/7/2019 đến hết 30/6/2023: 1.490.000 đồng/tháng (khoản 2 Điều 3 Nghị định số
    38/2019/NĐ-CP*)
  - Từ 01/7/2023 đến hết 30/6/2024: 1.800.000 đồng/tháng (khoản 2 Điều 3 Nghị định số
    24/2023/NĐ-CP*)
  - Từ 01/7/2024 đến hết 30/6/2026: 2.340.000 đồng/tháng (khoản 2 Điều 3 Nghị định số
    73/2024/NĐ-CP*)
  - Từ 01/7/2026: 2.530.000 đồng/tháng (khoản 2 Điều 3 Nghị định số 161/2026/NĐ-CP*)

* Điều khoản mới đọc qua nguồn thứ cấp hoặc chưa có nguồn, cần đối chiếu với văn bản gốc.
"""


def thidua(*words: str) -> Result:
    return CliRunner().invoke(cli, list(words), prog_name="thidua")


# --- the law --------------------------------------------------------------------------------------
def test_an_award_on_a_day() -> None:
    answer = thidua("law", "--award", "chien_si_thi_dua_co_so", "2025-12-01")
    assert answer.exit_code == 0
    assert answer.output == AWARD


@pytest.mark.parametrize("name", ["CSTĐCS", "chiến sỹ thi đua cơ sở", "Chiến sĩ thi đua cấp cơ sở"])
def test_an_award_is_found_by_any_of_its_names(name: str) -> None:
    assert thidua("law", "01/12/2025", "--award", name).output == AWARD


def test_the_history_of_a_value() -> None:
    answer = thidua("law", "--history", "base_salary.amount")
    assert answer.exit_code == 0
    assert answer.output == SALARY


def test_laws_of_one_name_are_told_apart_by_year() -> None:
    said = thidua("law", "--history", "award.tap_the_lao_dong_tien_tien.requirements.ty_le_lao_dong_tien_tien").output
    assert "có từ 50% thành viên trở lên" in said and "Luật Thi đua, khen thưởng năm 2003*" in " ".join(said.split())
    assert "có từ 70% thành viên trở lên" in said and "khen thưởng năm 2022)" in " ".join(said.split())


def test_a_value_that_ends_says_so() -> None:
    said = thidua("law", "--history", "recall.working_days").output
    assert "15 ngày làm việc" in said
    assert said.splitlines()[-1].strip() == "- Từ 01/3/2027: dữ liệu không có quy định"


def test_a_ceiling_and_a_rounded_amount_are_told_as_such() -> None:
    medal = " ".join(thidua("law", "--award", "ky_niem_chuong_bo", "2025-12-01").output.split())
    assert "không quá 1.410.000 đồng, bằng 0,6 × 2.340.000 đồng, đã làm tròn" in medal


def test_the_law_of_a_day_with_what_is_not_checked() -> None:
    said = " ".join(thidua("law", "2021-12-31").output.split())
    assert said.startswith("Có hiệu lực ngày 31 tháng 12 năm 2021:")
    assert "Mức lương cơ sở: 1.490.000 đồng/tháng (khoản 2 Điều 3 Nghị định số 38/2019/NĐ-CP)" in said
    assert "Cần xem xét: Nghị định số 91/2017/NĐ-CP: mới đọc qua nguồn thứ cấp" in said


def test_every_award_and_every_path_can_be_told_within_the_width_of_a_screen() -> None:
    from pipeline.law.answers import answer

    for day in law.boundaries():
        for rules in law.on(day).awards():
            lines = list(answer(day.isoformat(), day, award=rules.code))
            assert max(map(len, lines)) <= 100, rules.code
            assert "None" not in "\n".join(lines)
    for path in paths():
        lines = list(answer("", law.boundaries()[0], history=path))
        assert len(lines) > 1 and max(map(len, lines)) <= 100, path
    listed = thidua("law", "--paths").output.splitlines()
    assert [line.split()[0] for line in listed] == list(paths())
    assert all(len(line.split()) > 1 for line in listed)


@pytest.mark.parametrize(("words", "sentence"), [
    (("--award", "chien si thi dua co soo"), "gần nhất: chien_si_thi_dua_co_so (Chiến sĩ thi đua cơ sở)"),
    (("--award", "zzz"), "không có danh hiệu, hình thức «zzz»"),
    (("--award", "xa_phuong_tieu_bieu", "2021-01-01"), "không có trong quy định của ngày 01/01/2021"),
    (("--history", "base_salary.amonut"), "gần nhất: base_salary.amount"),
    (("--history", "mức lương cơ sở"), "gần nhất: base_salary.amount"),
    (("--history", "zzz"), "xem thidua law --paths"),
    (("hôm nay",), "«hôm nay» không phải ngày"),
    (("--paths", "--history", "base_salary.amount"), "chỉ dùng một trong"),
    (("--history", "base_salary.amount", "2021-01-01"), "ngày chỉ đi với --award"),
])  # fmt: skip
def test_what_is_not_known_is_a_usage_error_that_helps(words: tuple[str, ...], sentence: str) -> None:
    answer = thidua("law", *words)
    assert answer.exit_code == 2
    assert sentence in answer.output
    assert "Traceback" not in answer.output


# --- the look-ahead -------------------------------------------------------------------------------
@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A workbook of one room: one title this year after one last year."""
    asked = [nominee("CN001", LDTT), nominee("CN001", CSTDCS)]
    records = review(asked, [person(rating=EXCELLENT)], past_awards=past("CN001", CSTDCS, 2025))
    path = tmp_path / "so-tai-chinh-2026.xlsx"
    workbook.write_review(path, records, papers=documents.labels())
    return path


def test_outlook_on_screen_names_what_is_lacking(book: Path) -> None:
    answer = thidua("outlook", str(book))
    assert answer.exit_code == 0, answer.output
    said = " ".join(answer.output.split())
    assert (
        "Chiến sĩ thi đua tỉnh Năm 2027 - Cần thêm danh hiệu “Chiến sĩ thi đua cơ sở” năm 2027; cần sáng kiến, "
        "đề tài, đề án được công nhận cấp tỉnh (1): Lương Văn Bình (Phòng Ngân sách)"
    ) in said


def test_outlook_as_data(book: Path) -> None:
    answer = thidua("outlook", str(book), "--format", "json")
    assert answer.exit_code == 0
    told: dict[str, Any] = json.loads(answer.stdout)
    ahead = [p for p in told["prospects"] if p["award"] == "chien_si_thi_dua_tinh"]
    assert [(p["subject"], p["year"], p["answer"], len(p["lacking"])) for p in ahead] == [
        ("CN001", 2027, "không đạt", 2)
    ]
    assert any("Khen thưởng đã có!" in row for row in ahead[0]["rows"])


def test_outlook_as_a_workbook(book: Path, tmp_path: Path) -> None:
    report = tmp_path / "trien-vong.xlsx"
    assert thidua("outlook", str(book), "--report", str(report)).exit_code == 0
    made = openpyxl.load_workbook(report)
    assert made.sheetnames == ["Năm 2026", "Năm 2027"]
    rows = [[cell.value for cell in row] for row in made["Năm 2027"].iter_rows()]
    heading = next(n for n, row in enumerate(rows) if "Còn thiếu" in row)
    data = [dict(zip(rows[heading], row, strict=True)) for row in rows[heading + 1 :] if row[1] == "CN001"]
    first = next(row for row in data if row["Danh hiệu, hình thức"] == "Chiến sĩ thi đua tỉnh")
    assert first["Còn thiếu"].splitlines()[0] == "cần thêm danh hiệu “Chiến sĩ thi đua cơ sở” năm 2027"
    assert first["Đã đề nghị"] == "Chưa"
    before = report.read_bytes()
    thidua("outlook", str(book), "--report", str(report))
    assert report.read_bytes() == before


def test_outlook_of_a_workbook_with_mistakes_is_refused(book: Path) -> None:
    damaged = openpyxl.load_workbook(book)
    sheet = damaged["Khen thưởng đã có"]
    place = next(cell for row in sheet.iter_rows() for cell in row if cell.value == 2025)
    place.value = "năm ngoái"
    damaged.save(book)
    answer = thidua("outlook", str(book))
    assert answer.exit_code == 1
    assert "LỖI" in answer.output and "Khen thưởng đã có!" in answer.output


def test_outlook_that_cannot_be_written_ends_with_its_own_code(book: Path, tmp_path: Path) -> None:
    assert thidua("outlook", str(book), "--report", str(tmp_path / "khong-co" / "x.xlsx")).exit_code == 5
