"""Bảng số liệu: the tables that reports of the half year, of movements and of the year share."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.frame import Column, Page


def dashed(texts: Sequence[str]) -> list[str]:
    """Points of equal weight."""
    return [f"- {text}" for text in texts]


def numbered(texts: Sequence[str]) -> list[str]:
    """Points others may refer to."""
    return [f"{n}. {text}" for n, text in enumerate(texts, 1)]


def lay_out_done(page: Page, rows: str) -> None:
    """Targets: planned and done."""
    page.table(
        [
            Column("STT", 12, "{{ row.order }}", "center"),
            Column("Chỉ tiêu", 70, "{{ row.name }}"),
            Column("Đơn vị tính", 24, "{{ row.measure }}", "center"),
            Column("Đăng ký", 20, "{{ row.plan }}", "center"),
            Column("Thực hiện", 20, "{{ row.done }}", "center"),
            Column("Tỷ lệ", 19, "{{ row.share }}", "center"),
        ],
        rows,
        size=12,
    )


def lay_out_movements(page: Page) -> None:
    """Movements of the year, one a line."""
    page.table(
        [
            Column("STT", 12, "{{ row.order }}", "center"),
            Column("Phong trào thi đua", 83, "{{ row.name }}"),
            Column("Số tập thể tham gia", 23, "{{ row.units }}", "center"),
            Column("Số cá nhân tham gia", 23, "{{ row.people }}", "center"),
            Column("Chỉ tiêu đạt", 24, "{{ row.targets }}", "center"),
        ],
        "row in movements",
        size=12,
    )


def lay_out_received(page: Page) -> None:
    """Awards of the levels above, by decision."""
    page.table(
        [
            Column("STT", 12, "{{ row.order }}", "center"),
            Column("Danh hiệu, hình thức", 58, "{{ row.name }}"),
            Column("Đối tượng", 20, "{{ row.holder }}", "center"),
            Column("Năm thành tích", 20, "{{ row.year }}", "center"),
            Column("Quyết định", 40, "{{ row.decision }}", "center"),
            Column("Số lượng", 17, "{{ row.number }}", "center"),
        ],
        "row in received",
        size=12,
    )


def lay_out_awards(page: Page) -> None:
    """Asked for, given, still above, turned down."""
    page.paragraph("{{ awards_opening }}", keep_next=True)
    page.table(
        [
            Column("STT", 11, "{{ row.order }}", "center"),
            Column("Danh hiệu, hình thức", 54, "{{ row.name }}"),
            Column("Đối tượng", 20, "{{ row.holder }}", "center"),
            Column("Đề nghị", 17, "{{ row.proposed }}", "center"),
            Column("Được tặng", 18, "{{ row.given }}", "center"),
            Column("Đang trình", 18, "{{ row.pending }}", "center"),
            Column("Không đủ điều kiện", 27, "{{ row.declined }}", "center"),
        ],
        "row in awards",
        total=[
            "Cộng",
            None,
            None,
            "{{ total_proposed }}",
            "{{ total_given }}",
            "{{ total_pending }}",
            "{{ total_declined }}",
        ],
        size=12,
    )


def lay_out_units(page: Page) -> None:
    """What each unit and its people got."""
    page.paragraph("{{ units_opening }}", keep_next=True)
    page.table(
        [
            Column("STT", 11, "{{ row.order }}", "center"),
            Column("Phòng, đơn vị", 46, "{{ row.name }}"),
            Column("Tổng số người", 16, "{{ row.people }}", "center"),
            Column("Lao động tiên tiến", 18, "{{ row.titles[0] }}", "center"),
            Column("Chiến sĩ thi đua cơ sở", 20, "{{ row.titles[1] }}", "center"),
            Column("Tập thể lao động tiên tiến", 22, "{{ row.titles[2] }}", "center"),
            Column("Giấy khen", 15, "{{ row.merits }}", "center"),
            Column("Trình cấp trên", 17, "{{ row.above }}", "center"),
        ],
        "row in units",
        total=[
            "Cộng",
            None,
            "{{ total_people }}",
            *(f"{{{{ total_titles[{n}] }}}}" for n in range(3)),
            "{{ total_merits }}",
            "{{ total_above }}",
        ],
        size=12,
    )


def lay_out_years(page: Page) -> None:
    """The year before beside this one."""
    page.paragraph("{{ years_opening }}", keep_next=True)
    page.table(
        [
            Column("STT", 12, "{{ row.order }}", "center"),
            Column("Danh hiệu, hình thức", 63, "{{ row.name }}"),
            Column("Năm\u00a0{{ before }}", 22, "{{ row.before }}", "center"),
            Column("Năm\u00a0{{ now }}", 22, "{{ row.now }}", "center"),
            Column("Tăng, giảm", 22, "{{ row.change }}", "center"),
            Column("Tỷ lệ so với năm trước", 24, "{{ row.share }}", "center"),
        ],
        "row in years",
        size=12,
    )


def lay_out_launched(page: Page) -> None:
    """Movements launched so far, each with the plan that launched it."""
    with page.when("movements"):
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Phong trào thi đua", 75, "{{ row.name }}"),
                Column("Thời gian", 38, "{{ row.span }}", "center"),
                Column("Kế hoạch", 40, "{{ row.plan }}", "center"),
            ],
            "row in movements",
            size=12,
        )


def lay_out_pledges(page: Page) -> None:
    """How many strive for each award."""
    with page.when("pledges"):
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Danh hiệu, hình thức", 93, "{{ row.name }}"),
                Column("Tập thể", 30, "{{ row.collectives }}", "center"),
                Column("Cá nhân", 30, "{{ row.people }}", "center"),
            ],
            "row in pledges",
            total=["Cộng", None, "{{ total_collectives }}", "{{ total_people }}"],
            size=12,
        )
