"""Corrections and revocations of papers already issued."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record

CORRECTION, REVOCATION = "Đính chính", "Thu hồi"


class Amendment(Record):
    """Đính chính, thu hồi: one slip in a paper, or one award taken back."""

    sheet: ClassVar[str] = "Đính chính, thu hồi"
    purpose: ClassVar[str] = (
        "Mỗi dòng một chỗ cần đính chính của văn bản đã ban hành, hoặc một danh hiệu, hình thức bị thu hồi."
    )

    code: Annotated[str, Column("Mã", "Mã riêng của dòng.", "DC01", key=True, width=9)]
    kind: Annotated[
        str,
        Column(
            "Việc",
            "Đính chính sai sót thể thức, kỹ thuật; hoặc hủy bỏ, thu hồi danh hiệu, hình thức.",
            CORRECTION,
            one_of=(CORRECTION, REVOCATION),
            width=14,
        ),
    ]
    paper: Annotated[
        str,
        Column(
            "Văn bản gốc",
            "Loại, số và ký hiệu của văn bản gốc.",
            "Quyết định số 410/QĐ-STC",
            width=34,
            aliases=("Văn bản",),
        ),
    ]
    dated: Annotated[
        date, Column("Ngày văn bản gốc", "Ngày ký văn bản gốc.", "20/12/2025", width=14, aliases=("Ngày",))
    ]
    issuer: Annotated[
        str, Column("Cơ quan ban hành", "Người, cơ quan ban hành văn bản gốc.", "Giám đốc Sở Tài chính", width=30)
    ]
    about: Annotated[
        str,
        Column(
            "Trích yếu văn bản gốc",
            "Trích yếu như văn bản gốc.",
            "về việc công nhận danh hiệu thi đua năm 2025",
            width=44,
            aliases=("Trích yếu",),
        ),
    ]
    spot: Annotated[
        str, Column("Vị trí", "Chỗ có sai sót trong văn bản gốc.", "Số thứ tự 12, Mục I Phụ lục", width=30)
    ] = ""
    wrong: Annotated[str, Column("Đã ghi", "Lời văn, số liệu đã ghi sai.", "Chuyên viên", width=36)] = ""
    right: Annotated[str, Column("Đính chính thành", "Lời văn, số liệu đúng.", "Chuyên viên chính", width=36)] = ""
    subject: Annotated[
        str,
        Column(
            "Mã đối tượng",
            "Cá nhân, tập thể bị thu hồi danh hiệu, hình thức.",
            "CN001",
            choice=Choice.SUBJECT,
            width=12,
        ),
    ] = ""
    award: Annotated[
        str, Column("Danh hiệu, hình thức", "Danh hiệu, hình thức bị thu hồi.", choice=Choice.AWARD, width=34)
    ] = ""
    ground: Annotated[
        str,
        Column("Căn cứ thu hồi", "Điểm, khoản, Điều của luật, nghị định quy định trường hợp bị thu hồi.", width=50),
    ] = ""
    reason: Annotated[
        str,
        Column("Lý do", "Nguyên nhân sai sót, hoặc kết luận làm căn cứ thu hồi (số, ngày, cơ quan).", width=50),
    ] = ""
    money: Annotated[
        int | None,
        Column(
            "Tiền thưởng thu hồi", "Số tiền thưởng phải nộp lại, đồng.", "2340000", minimum=0, maximum=10**12, width=14
        ),
    ] = None
    deadline: Annotated[
        str,
        Column(
            "Thời hạn nộp lại",
            "Thời hạn nộp lại hiện vật, tiền thưởng.",
            "15 ngày làm việc kể từ ngày nhận được Quyết định này",
            width=34,
        ),
    ] = ""
    remedy: Annotated[
        str,
        Column("Nộp về", "Nơi nhận lại hiện vật, tiền thưởng.", "Văn phòng Sở", width=24),
    ] = ""
