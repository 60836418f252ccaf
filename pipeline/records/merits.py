"""What is asked for and what stands behind it: nominations, past awards, initiatives."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record

AWARD_KINDS = ("Công trạng", "Đột xuất", "Chuyên đề", "Cống hiến", "Niên hạn", "Đối ngoại")
GRANTED = "Đồng ý"
DECLINED = "Không đồng ý"


class Nomination(Record):
    """Đề nghị: one award asked for one person or unit."""

    sheet: ClassVar[str] = "Đề nghị"
    purpose: ClassVar[str] = "Mỗi dòng một danh hiệu hoặc hình thức đề nghị cho một cá nhân, tập thể."

    subject: Annotated[
        str, Column("Mã đối tượng", "Mã cá nhân hoặc mã đơn vị.", "CN001", choice=Choice.SUBJECT, width=12)
    ]
    award: Annotated[
        str,
        Column(
            "Danh hiệu, hình thức",
            "Danh hiệu thi đua hoặc hình thức khen thưởng.",
            "Chiến sĩ thi đua cơ sở",
            aliases=(
                "Danh hiệu thi đua/Hình thức khen thưởng",
                "Danh hiệu",
                "Hình thức khen thưởng",
                "Danh hiệu, hình thức đề nghị",
            ),
            choice=Choice.AWARD,
            width=34,
        ),
    ]
    kind: Annotated[
        str,
        Column(
            "Loại hình",
            "Loại hình khen thưởng.",
            "Công trạng",
            one_of=AWARD_KINDS,
            aliases=("Loại hình khen thưởng",),
            width=14,
        ),
    ] = "Công trạng"
    achievement: Annotated[
        str,
        Column(
            "Thành tích",
            "Một câu ngắn, ghi vào quyết định và giấy khen.",
            "Hoàn thành xuất sắc nhiệm vụ công tác tài chính năm 2026",
            width=50,
            aliases=("Thành tích đạt được", "Nội dung khen thưởng"),
        ),
    ]
    period: Annotated[str, Column("Thời gian lập thành tích", "Năm hoặc khoảng thời gian.", "năm 2026", width=20)] = ""
    votes: Annotated[
        int | None,
        Column(
            "Phiếu đồng ý",
            "Số phiếu đồng ý của Hội đồng.",
            "9",
            minimum=0,
            maximum=1000,
            width=10,
            aliases=("Số phiếu đồng ý", "Số phiếu"),
        ),
    ] = None
    result: Annotated[
        str,
        Column(
            "Kết quả",
            "Kết luận của Hội đồng; «Không đồng ý» nếu không đủ điều kiện.",
            GRANTED,
            one_of=(GRANTED, DECLINED),
            aliases=("Kết quả của cấp quyết định", "Kết quả xét"),
            width=14,
        ),
    ] = ""
    reason: Annotated[str, Column("Lý do", "Lý do không đồng ý.", width=36)] = ""
    initiatives: Annotated[
        tuple[str, ...],
        Column(
            "Sáng kiến sử dụng",
            "Mã sáng kiến làm căn cứ, mỗi dòng một mã; một sáng kiến chỉ dùng một lần.",
            "SK01",
            choice=Choice.INITIATIVE,
            width=14,
        ),
    ] = ()
    details: Annotated[
        tuple[str, ...],
        Column(
            "Nội dung báo cáo thành tích",
            "Các đoạn của phần Thành tích trong báo cáo; mỗi dòng một đoạn.",
            width=60,
            prose=True,
        ),
    ] = ()


class PastAward(Record):
    """Khen thưởng đã có: a decision already issued, as its paper states it."""

    sheet: ClassVar[str] = "Khen thưởng đã có"
    purpose: ClassVar[str] = "Mỗi dòng một danh hiệu, hình thức đã được tặng, ghi đúng theo quyết định."

    subject: Annotated[
        str, Column("Mã đối tượng", "Mã cá nhân hoặc mã đơn vị.", "CN001", choice=Choice.SUBJECT, width=12)
    ]
    award: Annotated[
        str,
        Column(
            "Danh hiệu, hình thức",
            "Danh hiệu hoặc hình thức đã được tặng.",
            "Chiến sĩ thi đua cơ sở",
            choice=Choice.AWARD,
            width=34,
            aliases=("Danh hiệu/Khen thưởng", "Danh hiệu", "Hình thức khen thưởng"),
        ),
    ]
    year: Annotated[
        int,
        Column(
            "Năm",
            "Năm thi đua được khen thưởng.",
            "2025",
            aliases=("Năm khen thưởng",),
            minimum=1945,
            maximum=2100,
            width=8,
        ),
    ]
    number: Annotated[str, Column("Số quyết định", "Số và ký hiệu.", "410/QĐ-STC", width=18)]
    decided_on: Annotated[
        date, Column("Ngày quyết định", "Ngày ký quyết định.", "20/12/2025", aliases=("Ngày",), width=14)
    ]
    issuer: Annotated[
        str,
        Column(
            "Cơ quan ban hành",
            "Tên cơ quan, người ban hành tại thời điểm đó.",
            "Giám đốc Sở Tài chính",
            aliases=("Cơ quan ra quyết định",),
            width=36,
        ),
    ]
    kind: Annotated[str, Column("Loại hình", "Loại hình khen thưởng.", "Công trạng", one_of=AWARD_KINDS, width=14)] = (
        "Công trạng"
    )


class Initiative(Record):
    """Sáng kiến: a recognised (or refused) initiative, topic or project."""

    sheet: ClassVar[str] = "Sáng kiến"
    purpose: ClassVar[str] = "Mỗi dòng một sáng kiến, đề tài, đề án của năm xét hoặc các năm trước."

    code: Annotated[str, Column("Mã", "Mã riêng của sáng kiến.", "SK01", key=True, width=9, aliases=("Mã sáng kiến",))]
    name: Annotated[
        str,
        Column("Tên sáng kiến", "Tên đầy đủ.", width=60, aliases=("Tên", "Tên đề tài", "Tên sáng kiến, đề tài")),
    ]
    authors: Annotated[
        tuple[str, ...],
        Column(
            "Tác giả",
            "Mỗi dòng một mã cá nhân, kèm tỷ lệ đóng góp nếu có nhiều tác giả.",
            "CN001 60%",
            aliases=("Tên tác giả", "Đồng tác giả"),
            choice=Choice.PERSON,
            width=18,
        ),
    ]
    year: Annotated[
        int | None,
        Column("Năm", "Năm công nhận; để trống là năm xét.", "2026", width=8, minimum=2000, maximum=2100),
    ] = None
    scope: Annotated[
        str,
        Column("Phạm vi", "Phạm vi ảnh hưởng được công nhận.", "Cấp cơ sở", choice=Choice.SCOPE, width=16),
    ] = ""
    score: Annotated[
        Decimal | None,
        Column(
            "Điểm",
            "Điểm trung bình của Hội đồng Sáng kiến.",
            "82,5",
            aliases=("Điểm trung bình",),
            minimum=0,
            maximum=1000,
            width=9,
        ),
    ] = None
    result: Annotated[
        str,
        Column(
            "Kết quả",
            "Kết luận của Hội đồng Sáng kiến.",
            "Công nhận",
            one_of=("Công nhận", "Không công nhận"),
            width=16,
        ),
    ] = ""
    decision: Annotated[str, Column("Số quyết định", "Quyết định công nhận.", "388/QĐ-STC", width=18)] = ""
    decided_on: Annotated[
        date | None,
        Column(
            "Ngày quyết định",
            "Ngày ký quyết định công nhận.",
            "10/12/2026",
            aliases=("Ngày công nhận", "Ngày"),
            width=14,
        ),
    ] = None
    issuer: Annotated[
        str,
        Column(
            "Cơ quan công nhận",
            "Người, cơ quan công nhận.",
            "Giám đốc Sở Tài chính",
            aliases=("Đơn vị công nhận",),
            width=30,
        ),
    ] = ""
    effect: Annotated[
        str,
        Column(
            "Hiệu quả áp dụng",
            "Hiệu quả, phạm vi áp dụng, số liệu.",
            width=60,
            prose=True,
            aliases=("Tóm tắt thành tích đạt được",),
        ),
    ] = ""
