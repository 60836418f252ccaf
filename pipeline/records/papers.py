"""What is planned, said and issued: tasks, passages, the register of papers, recipients."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record

_PAPER = Column("Văn bản", "Loại văn bản.", "Kế hoạch công tác thi đua, khen thưởng", choice=Choice.PAPER,
                aliases=("Loại văn bản", "Mã văn bản"), width=44)  # fmt: skip


class Task(Record):
    """Nhiệm vụ: one row of the year's plan."""

    sheet: ClassVar[str] = "Kế hoạch"
    purpose: ClassVar[str] = "Mỗi dòng một nhiệm vụ của kế hoạch năm."

    quarter: Annotated[str, Column("Quý", "Quý thực hiện.", "I", one_of=("I", "II", "III", "IV"), width=8)]
    content: Annotated[
        tuple[str, ...],
        Column(
            "Nội dung",
            "Nội dung công việc; mỗi dòng một ý.",
            width=60,
            prose=True,
            aliases=("Nội dung công việc", "Nhiệm vụ"),
        ),
    ]
    units: Annotated[tuple[str, ...], Column("Đơn vị thực hiện", "Mỗi dòng một đơn vị.", "Văn phòng Sở", width=34)]
    lead: Annotated[str, Column("Chủ trì", "Đơn vị chủ trì, nếu có.", "Văn phòng Sở", width=24)] = ""
    deadline: Annotated[
        date | None,
        Column("Thời hạn", "Ngày phải xong.", "30/01/2026", aliases=("Thời gian", "Hạn hoàn thành"), width=12),
    ] = None
    product: Annotated[
        str,
        Column(
            "Sản phẩm",
            "Văn bản là kết quả của nhiệm vụ.",
            choice=Choice.PAPER,
            aliases=("Kết quả, sản phẩm",),
            width=44,
        ),
    ] = ""


class Passage(Record):
    """Nội dung: a paragraph of prose for a section of a paper, with year tokens."""

    sheet: ClassVar[str] = "Nội dung"
    purpose: ClassVar[str] = (
        "Mỗi dòng một đoạn văn của kế hoạch, báo cáo; viết [năm], [năm trước], [năm sau] thay cho số năm."
    )

    paper: Annotated[str, _PAPER]
    section: Annotated[str, Column("Mục", "Mục của văn bản mà đoạn thuộc về.", "Mục đích", width=36)]
    text: Annotated[str, Column("Nội dung", "Một đoạn văn.", width=90, prose=True)]


class IssuedPaper(Record):
    """Văn bản: a paper's entry in the register, with number, date and signer."""

    sheet: ClassVar[str] = "Văn bản"
    purpose: ClassVar[str] = "Mỗi dòng một văn bản sẽ ban hành: số, ngày ký, người ký."

    paper: Annotated[str, _PAPER]
    applies_to: Annotated[
        str,
        Column(
            "Áp dụng cho",
            "Danh hiệu, hình thức, Hội đồng, cấp quyết định hoặc mã đối tượng khi một loại có nhiều văn bản.",
            "Chiến sĩ thi đua cơ sở",
            choice=Choice.TARGET,
            width=30,
        ),
    ] = ""
    number: Annotated[
        str,
        Column("Số", "Số văn bản; để trống nếu văn thư chưa cấp.", "405", width=8, aliases=("Số văn bản",)),
    ] = ""
    signed_on: Annotated[date | None, Column("Ngày ký", "Ngày ký ban hành.", "15/12/2026", width=12)] = None
    signer: Annotated[str, Column("Người ký", "Để trống là người ký của cơ quan.", width=24, person=True)] = ""
    signer_position: Annotated[str, Column("Chức vụ", "Chức vụ của người ký.", "Phó Giám đốc", width=20)] = ""
    authority: Annotated[
        str,
        Column("Quyền hạn", "Thể thức đề ký.", "KT.", width=10, one_of=("KT.", "TL.", "TUQ.", "TM.", "Q.")),
    ] = ""
    subject: Annotated[str, Column("Trích yếu", "Để trống là trích yếu mặc định.", width=50)] = ""


class Recipient(Record):
    """Nơi nhận: who gets which papers, how many copies, by what channel."""

    sheet: ClassVar[str] = "Nơi nhận"
    purpose: ClassVar[str] = "Mỗi dòng một nơi nhận, theo thứ tự ghi trên văn bản."

    group: Annotated[
        str,
        Column("Nhóm", "Nhóm nơi nhận.", "Báo cáo", width=14, one_of=("Báo cáo", "Thực hiện", "Phối hợp", "Biết")),
    ] = ""
    name: Annotated[
        str,
        Column("Tên nơi nhận", "Tên cơ quan, đơn vị, cá nhân nhận.", "Sở Nội vụ", width=40, aliases=("Nơi nhận",)),
    ]
    note: Annotated[
        str, Column("Ghi chú", "b/c, t/h, p/h.", "b/c", one_of=("b/c", "t/h", "p/h", "để biết"), width=10)
    ] = ""
    copies: Annotated[int, Column("Số bản", "Số bản gửi.", "1", minimum=0, maximum=10000, width=8)] = 1
    channel: Annotated[
        str,
        Column("Hình thức gửi", "Trục liên thông, bản giấy, thư điện tử.", "Hệ thống quản lý văn bản", width=26),
    ] = ""
    papers: Annotated[
        tuple[str, ...],
        Column(
            "Áp dụng cho văn bản",
            "Mỗi dòng một loại văn bản; để trống là mọi văn bản.",
            choice=Choice.PAPER,
            width=44,
        ),
    ] = ()
