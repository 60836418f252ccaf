"""Training classes officials are sent to."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record


class TrainingClass(Record):
    """Lớp bồi dưỡng: one class, who holds it and who is sent."""

    sheet: ClassVar[str] = "Bồi dưỡng"
    purpose: ClassVar[str] = "Mỗi dòng một lớp bồi dưỡng mà cơ quan cử người tham gia."

    code: Annotated[str, Column("Mã", "Mã riêng của lớp.", "BD01", key=True, aliases=("Mã lớp",), width=9)]
    name: Annotated[
        str,
        Column(
            "Tên lớp",
            "Tên lớp theo văn bản chiêu sinh.",
            "Bồi dưỡng nghiệp vụ thi đua, khen thưởng năm 2026",
            width=50,
            aliases=("Lớp bồi dưỡng",),
        ),
    ]
    host: Annotated[str, Column("Cơ quan tổ chức", "Cơ quan, cơ sở mở lớp.", "Sở Nội vụ tỉnh Lạng Sơn", width=36)]
    invitation: Annotated[
        str,
        Column(
            "Văn bản chiêu sinh",
            "Trích dẫn đầy đủ: loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.",
            width=60,
            example="Công văn số 812/SNV-TĐKT ngày 10 tháng 8 năm 2026 của Sở Nội vụ về việc mở lớp bồi dưỡng",
        ),
    ] = ""
    starts: Annotated[date, Column("Từ ngày", "Ngày khai giảng.", "20/8/2026", width=12, aliases=("Ngày bắt đầu",))]
    ends: Annotated[date, Column("Đến ngày", "Ngày bế giảng.", "21/8/2026", width=12, aliases=("Ngày kết thúc",))]
    place: Annotated[str, Column("Địa điểm", "Nơi học.", "Hội trường Sở Nội vụ tỉnh Lạng Sơn", width=40)]
    people: Annotated[
        tuple[str, ...],
        Column(
            "Người được cử",
            "Mỗi dòng một mã cá nhân.",
            "CN001",
            choice=Choice.PERSON,
            width=18,
            aliases=("Danh sách cử đi", "Học viên"),
        ),
    ]
    cost: Annotated[
        str,
        Column("Kinh phí", "Nguồn chi trả.", "nguồn kinh phí đào tạo, bồi dưỡng của Sở Tài chính năm 2026", width=50),
    ] = ""
