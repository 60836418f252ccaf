"""The councils and their sessions."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, ClassVar

from pipeline.records.columns import Column, Record
from pipeline.records.subjects import YES_NO

COUNCILS = ("Hội đồng Thi đua - Khen thưởng", "Hội đồng Sáng kiến")
AWARD_COUNCIL, INITIATIVE_COUNCIL = COUNCILS
_COUNCIL = Column("Hội đồng", "Tên Hội đồng.", COUNCILS[0], one_of=COUNCILS, width=32)


class CouncilMember(Record):
    """Thành viên Hội đồng, as the establishing decision names them."""

    sheet: ClassVar[str] = "Hội đồng"
    purpose: ClassVar[str] = "Mỗi dòng một thành viên theo quyết định thành lập Hội đồng."

    council: Annotated[str, _COUNCIL]
    full_name: Annotated[str, Column("Họ và tên", "Họ và tên thành viên.", "Lương Đức Hoài", width=26, person=True)]
    position: Annotated[str, Column("Chức vụ", "Chức vụ trong cơ quan.", "Giám đốc Sở", width=32)]
    role: Annotated[
        str,
        Column(
            "Vai trò",
            "Chức danh trong Hội đồng.",
            "Chủ tịch",
            one_of=(
                "Chủ tịch",
                "Phó Chủ tịch",
                "Phó Chủ tịch Thường trực",
                "Ủy viên",
                "Ủy viên Thường trực",
                "Ủy viên, Thư ký",
                "Thư ký",
            ),
            width=20,
        ),
    ]
    absent: Annotated[str, Column("Vắng mặt", "Lý do vắng mặt; để trống nếu dự họp.", "đi công tác", width=20)] = ""
    written_opinion: Annotated[
        str,
        Column(
            "Ý kiến bằng văn bản",
            "Ghi «Có» nếu người vắng mặt đã gửi ý kiến bằng văn bản.",
            "Có",
            one_of=YES_NO,
            width=12,
        ),
    ] = ""
    teller: Annotated[
        str,
        Column(
            "Ban kiểm phiếu",
            "Vai trò trong Ban kiểm phiếu.",
            "Trưởng ban",
            one_of=("Trưởng ban", "Ủy viên"),
            width=14,
        ),
    ] = ""


class Session(Record):
    """Phiên họp: one sitting of a council, with its count of ballots."""

    sheet: ClassVar[str] = "Phiên họp"
    purpose: ClassVar[str] = "Mỗi dòng một phiên họp của Hội đồng."

    council: Annotated[str, _COUNCIL]
    held_on: Annotated[date, Column("Ngày họp", "Ngày họp.", "08/12/2026", width=12)]
    starts: Annotated[time, Column("Bắt đầu", "Giờ bắt đầu.", "08:00", width=10, aliases=("Giờ bắt đầu",))]
    ends: Annotated[time, Column("Kết thúc", "Giờ kết thúc.", "11:30", width=10, aliases=("Giờ kết thúc",))]
    place: Annotated[str, Column("Địa điểm", "Nơi họp.", "Phòng họp số 1, trụ sở Sở Tài chính", width=40)]
    established_by: Annotated[
        str,
        Column(
            "Quyết định thành lập",
            "Trích dẫn quyết định thành lập, kiện toàn Hội đồng.",
            width=60,
            example="Quyết định số 45/QĐ-STC ngày 10 tháng 3 năm 2026 của Giám đốc Sở Tài chính",
        ),
    ]
    ballots_issued: Annotated[
        int | None, Column("Phiếu phát ra", "Số phiếu phát ra.", "11", width=10, minimum=0, maximum=1000)
    ] = None
    ballots_returned: Annotated[
        int | None, Column("Phiếu thu về", "Số phiếu thu về.", "11", width=10, minimum=0, maximum=1000)
    ] = None
    ballots_invalid: Annotated[
        int | None,
        Column("Phiếu không hợp lệ", "Số phiếu không hợp lệ.", "0", width=10, minimum=0, maximum=1000),
    ] = None
    opinions: Annotated[
        tuple[str, ...], Column("Ý kiến thảo luận", "Các ý kiến chính, mỗi dòng một ý.", width=60, prose=True)
    ] = ()
