"""Whole working lives: posts held one after another, and who is proposed for a kỷ niệm chương."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record
from pipeline.records.subjects import YES_NO

_PERSON = Column("Mã cá nhân", "Mã cá nhân.", "CN001", choice=Choice.PERSON, aliases=("Mã đối tượng", "Mã"), width=12)


class Post(Record):
    """Quá trình công tác: one post a person held, from a month to a month."""

    sheet: ClassVar[str] = "Quá trình công tác"
    purpose: ClassVar[str] = "Mỗi dòng một chức vụ, nơi công tác của một cá nhân, theo thứ tự thời gian."

    person: Annotated[str, _PERSON]
    starts: Annotated[
        date,
        Column(
            "Từ ngày", "Ngày bắt đầu; văn bản chỉ in tháng, năm.", "01/8/2008", aliases=("Từ", "Từ tháng"), width=12
        ),
    ]
    ends: Annotated[
        date | None,
        Column(
            "Đến ngày", "Ngày kết thúc; để trống nếu đang giữ.", "31/3/2015", aliases=("Đến", "Đến tháng"), width=12
        ),
    ] = None
    position: Annotated[
        str, Column("Chức vụ", "Chức vụ Đảng, chính quyền, đoàn thể.", "Chuyên viên", aliases=("Chức danh",), width=30)
    ]
    place: Annotated[
        str,
        Column("Đơn vị công tác", "Tên cơ quan, đơn vị tại thời điểm đó.", "Phòng Ngân sách, Sở Tài chính",
               aliases=("Nơi công tác", "Đơn vị"), width=50),
    ]  # fmt: skip
    in_sector: Annotated[
        str,
        Column(
            "Trong ngành",
            "Ghi «Không» nếu thời gian này không tính thâm niên của ngành.",
            "Có",
            one_of=YES_NO,
            width=12,
        ),
    ] = "Có"


class MedalNomination(Record):
    """Kỷ niệm chương: one person proposed for the medal of a sector."""

    sheet: ClassVar[str] = "Kỷ niệm chương"
    purpose: ClassVar[str] = "Mỗi dòng một cá nhân đề nghị tặng Kỷ niệm chương của ngành; quá trình ghi ở sheet riêng."

    person: Annotated[str, _PERSON]
    medal: Annotated[
        str,
        Column("Tên Kỷ niệm chương", "Tên theo quy định của bộ, ngành.",
               "Kỷ niệm chương “Vì sự nghiệp ngành Kế hoạch và Đầu tư”",
               width=50),
    ]  # fmt: skip
    contribution: Annotated[
        tuple[str, ...],
        Column(
            "Thành tích, đóng góp", "Tóm tắt thành tích, đóng góp cho ngành; mỗi dòng một đoạn.", width=60, prose=True
        ),
    ]
