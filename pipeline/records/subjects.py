"""Who may be rewarded: units and people."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record

DISCIPLINE = ("Không", "Khiển trách", "Cảnh cáo", "Hạ bậc lương", "Giáng chức", "Cách chức", "Buộc thôi việc")
YES_NO = ("Có", "Không")


class Unit(Record):
    """Đơn vị: a room or subordinate body of the office; a collective that may be rewarded."""

    sheet: ClassVar[str] = "Đơn vị"
    purpose: ClassVar[str] = "Mỗi dòng một phòng, đơn vị, theo đúng thứ tự cơ quan vẫn xếp."

    code: Annotated[str, Column("Mã", "Mã riêng của đơn vị.", "DV01", aliases=("Mã đơn vị",), key=True, width=9)]
    name: Annotated[
        str,
        Column(
            "Tên đơn vị",
            "Tên đầy đủ, không viết tắt.",
            "Phòng Ngân sách",
            width=38,
            aliases=("Tên phòng, đơn vị", "Tên đơn vị/tập thể", "Tên phòng ban"),
        ),
    ]
    short: Annotated[str, Column("Viết tắt", "Tên viết tắt.", "P. NS", width=12)] = ""
    parent: Annotated[
        str,
        Column(
            "Đơn vị cấp trên",
            "Mã đơn vị cấp trên trực tiếp; để trống nếu thuộc thẳng cơ quan.",
            aliases=("Trực thuộc", "Đơn vị trực thuộc"),
            choice=Choice.UNIT,
            width=14,
        ),
    ] = ""
    kind: Annotated[
        str,
        Column(
            "Loại",
            "Loại đơn vị.",
            "Phòng chuyên môn",
            width=20,
            one_of=("Phòng chuyên môn", "Đơn vị sự nghiệp", "Chi cục", "Tổ chức khác"),
        ),
    ]
    head: Annotated[
        str, Column("Trưởng đơn vị", "Họ và tên người đứng đầu.", "Hoàng Thị Lụa", width=24, person=True)
    ] = ""
    head_position: Annotated[
        str, Column("Chức vụ trưởng đơn vị", "Chức vụ người đứng đầu.", "Trưởng phòng", width=18)
    ] = "Trưởng phòng"
    headcount: Annotated[
        int | None,
        Column(
            "Tổng số người",
            "Số người của đơn vị trong năm xét; để trống thì đếm ở sheet Cá nhân.",
            "8",
            aliases=("Số người", "Biên chế"),
            minimum=0,
            maximum=100000,
            width=10,
        ),
    ] = None
    rating: Annotated[
        str,
        Column(
            "Mức độ hoàn thành nhiệm vụ",
            "Mức xếp loại của tập thể năm xét.",
            choice=Choice.RATING,
            example="Hoàn thành xuất sắc nhiệm vụ",
            aliases=("Xếp loại", "Mức độ hoàn thành"),
            width=28,
        ),
    ] = ""
    under_review: Annotated[
        str,
        Column(
            "Đang bị xem xét",
            "Ghi «Có» nếu đang bị thanh tra, kiểm tra có dấu hiệu vi phạm hoặc có đơn thư đang xác minh.",
            "Không",
            one_of=YES_NO,
            width=12,
        ),
    ] = ""
    formerly: Annotated[str, Column("Đơn vị cũ", "Tên cũ hoặc các đơn vị đã hợp nhất thành đơn vị này.", width=30)] = ""
    profile: Annotated[
        str,
        Column(
            "Đặc điểm, tình hình",
            "Dùng cho báo cáo thành tích: quá trình thành lập, tổ chức, đội ngũ.",
            width=50,
            prose=True,
        ),
    ] = ""
    duties: Annotated[str, Column("Chức năng, nhiệm vụ", "Dùng cho báo cáo thành tích.", width=50, prose=True)] = ""


class Person(Record):
    """Cá nhân: a member of the office."""

    sheet: ClassVar[str] = "Cá nhân"
    purpose: ClassVar[str] = "Mỗi dòng một công chức, viên chức, người lao động."

    code: Annotated[
        str,
        Column(
            "Mã",
            "Mã riêng của cá nhân; giữ nguyên số 0 ở đầu.",
            "CN001",
            key=True,
            aliases=("Mã cá nhân", "Mã cán bộ"),
            width=9,
        ),
    ]
    title: Annotated[
        str,
        Column(
            "Ông/Bà",
            "Cách gọi; tách riêng khỏi họ tên.",
            "Bà",
            aliases=("Tên gọi", "Tên gọi (Ông/Bà/Chức danh)", "Danh xưng"),
            one_of=("Ông", "Bà"),
            width=8,
        ),
    ] = ""
    full_name: Annotated[
        str,
        Column(
            "Họ và tên",
            "Họ, tên đệm và tên.",
            "Hoàng Thị Lụa",
            width=26,
            person=True,
            aliases=("Họ tên", "Tên cá nhân"),
        ),
    ]
    born: Annotated[
        date | None,
        Column(
            "Ngày sinh",
            "Ngày/tháng/năm.",
            "05/01/1985",
            width=12,
            aliases=("Ngày tháng năm sinh", "Sinh ngày"),
        ),
    ] = None
    position: Annotated[
        str,
        Column(
            "Chức vụ",
            "Chức vụ, chức danh.",
            "Trưởng phòng",
            width=22,
            aliases=("Chức danh", "Chức vụ, chức danh"),
        ),
    ]
    unit: Annotated[
        str,
        Column(
            "Đơn vị",
            "Mã đơn vị công tác.",
            "DV01",
            choice=Choice.UNIT,
            width=12,
            aliases=("Đơn vị công tác", "Mã đơn vị", "Phòng ban"),
        ),
    ]
    joined: Annotated[
        date | None, Column("Ngày vào ngành", "Ngày vào ngành hoặc tuyển dụng.", "01/8/2008", width=14)
    ] = None
    rating: Annotated[
        str,
        Column(
            "Mức độ hoàn thành nhiệm vụ",
            "Mức xếp loại cá nhân năm xét; để trống đến khi có kết quả.",
            choice=Choice.RATING,
            example="Hoàn thành tốt nhiệm vụ",
            aliases=("Xếp loại", "Mức độ hoàn thành nhiệm vụ (năm xét)"),
            width=28,
        ),
    ] = ""
    discipline: Annotated[
        str, Column("Kỷ luật", "Hình thức kỷ luật trong năm xét.", "Không", one_of=DISCIPLINE, width=14)
    ] = "Không"
    under_review: Annotated[
        str,
        Column(
            "Đang bị xem xét",
            "Ghi «Có» nếu đang bị xem xét kỷ luật, thanh tra, kiểm tra, xác minh đơn thư.",
            "Không",
            one_of=YES_NO,
            width=12,
        ),
    ] = ""
    hometown: Annotated[str, Column("Quê quán", "Dùng cho báo cáo thành tích.", width=30)] = ""
    residence: Annotated[
        str,
        Column("Trú quán", "Dùng cho báo cáo thành tích.", width=30, aliases=("Nơi ở", "Địa chỉ / Nơi ở")),
    ] = ""
    ethnicity: Annotated[str, Column("Dân tộc", "Dùng cho báo cáo thành tích.", "Tày", width=10)] = ""
    religion: Annotated[str, Column("Tôn giáo", "Dùng cho báo cáo thành tích.", "Không", width=10)] = ""
    qualification: Annotated[
        str,
        Column(
            "Trình độ",
            "Trình độ chuyên môn, nghiệp vụ.",
            "Thạc sĩ Tài chính - Ngân hàng",
            width=26,
            aliases=("Trình độ chuyên môn",),
        ),
    ] = ""
    politics: Annotated[str, Column("Lý luận chính trị", "Trình độ lý luận chính trị.", "Trung cấp", width=16)] = ""
    party_role: Annotated[
        str, Column("Chức vụ Đảng, đoàn thể", "Chức vụ trong Đảng, đoàn thể.", "Chi ủy viên", width=22)
    ] = ""
    duties: Annotated[
        str,
        Column("Nhiệm vụ được giao", "Quyền hạn, nhiệm vụ được giao hoặc đảm nhận.", width=50, prose=True),
    ] = ""
