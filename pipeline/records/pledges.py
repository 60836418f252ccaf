"""What units promise and send: registrations for emulation, and the items they owe by a day."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record


class Registration(Record):
    """Đăng ký thi đua: one award a person or a unit strives for in the year."""

    sheet: ClassVar[str] = "Đăng ký thi đua"
    purpose: ClassVar[str] = "Mỗi dòng một danh hiệu, hình thức do một cá nhân, tập thể đăng ký phấn đấu đầu năm."

    subject: Annotated[
        str, Column("Mã đối tượng", "Mã cá nhân hoặc mã đơn vị.", "CN001", choice=Choice.SUBJECT, width=12)
    ]
    award: Annotated[
        str,
        Column(
            "Danh hiệu, hình thức",
            "Danh hiệu thi đua hoặc hình thức khen thưởng đăng ký.",
            "Lao động tiên tiến",
            choice=Choice.AWARD,
            width=34,
            aliases=("Danh hiệu đăng ký", "Danh hiệu", "Hình thức khen thưởng"),
        ),
    ]
    initiative: Annotated[
        str,
        Column(
            "Tên sáng kiến",
            "Tên sáng kiến, đề tài dự kiến, nếu đăng ký.",
            width=60,
            aliases=("Tên sáng kiến, đề tài", "Sáng kiến đăng ký"),
        ),
    ] = ""


class FollowUp(Record):
    """Theo dõi: one item a unit must send by a day, and the day it came."""

    sheet: ClassVar[str] = "Theo dõi"
    purpose: ClassVar[str] = "Mỗi dòng một nội dung một đơn vị phải gửi, thời hạn và ngày đã gửi."

    unit: Annotated[
        str, Column("Mã đơn vị", "Mã đơn vị phải gửi.", "DV01", choice=Choice.UNIT, width=12, aliases=("Đơn vị",))
    ]
    item: Annotated[
        str,
        Column(
            "Nội dung phải gửi",
            "Báo cáo, hồ sơ, bản đăng ký phải gửi.",
            "Bản đăng ký thi đua năm 2026",
            width=50,
            aliases=("Nội dung",),
        ),
    ]
    asked_by: Annotated[
        str,
        Column(
            "Văn bản yêu cầu",
            "Văn bản đã nêu thời hạn; để trống là kế hoạch công tác thi đua, khen thưởng năm.",
            width=44,
            example="Công văn số 85/STC-VP ngày 12 tháng 01 năm 2026",
        ),
    ] = ""
    deadline: Annotated[
        date, Column("Thời hạn", "Phải gửi trước ngày này.", "23/01/2026", width=12, aliases=("Thời hạn cũ",))
    ]
    sent_on: Annotated[
        date | None,
        Column("Ngày gửi", "Ngày nhận được; để trống nếu chưa gửi.", "22/01/2026", width=12, aliases=("Ngày đã gửi",)),
    ] = None
    new_deadline: Annotated[
        date | None,
        Column("Thời hạn mới", "Phải gửi trước ngày này, ghi trong công văn đôn đốc.", "02/02/2026", width=12),
    ] = None
