"""What people compete in: emulation movements, clusters and blocks, and the targets of each."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record

REGULAR, THEMATIC = MOVEMENT_KINDS = ("Thường xuyên", "Chuyên đề")
MOVEMENT_LEVELS = ("Cơ quan, đơn vị", "Bộ, ban, ngành, tỉnh", "Trung ương")
MOVEMENT_SCOPES = ("Cơ quan, đơn vị", "Cụm, khối thi đua", "Bộ, ban, ngành, tỉnh", "Toàn quốc")
CRITERION, BONUS, PENALTY = SCORE_KINDS = ("Tiêu chí", "Điểm thưởng", "Điểm trừ")


class Movement(Record):
    """Phong trào thi đua: what Luật Thi đua, khen thưởng năm 2022, Điều 17 asks of a movement, and how it ended."""

    sheet: ClassVar[str] = "Phong trào"
    purpose: ClassVar[str] = "Mỗi dòng một phong trào thi đua cơ quan phát động hoặc hưởng ứng trong năm."

    code: Annotated[
        str, Column("Mã", "Mã riêng của phong trào.", "PT01", aliases=("Mã phong trào",), key=True, width=9)
    ]
    name: Annotated[
        str,
        Column(
            "Tên phong trào",
            "Tên đầy đủ, không viết chữ «phong trào thi đua» ở đầu.",
            width=50,
            prose=True,
            example="“Đoàn kết, kỷ cương, đổi mới, hoàn thành thắng lợi nhiệm vụ năm 2026”",
        ),
    ]
    kind: Annotated[
        str, Column("Hình thức", "Hình thức tổ chức phong trào.", THEMATIC, one_of=MOVEMENT_KINDS, width=14)
    ]
    level: Annotated[
        str, Column("Cấp phát động", "Cấp phát động phong trào.", MOVEMENT_LEVELS[0], one_of=MOVEMENT_LEVELS, width=20)
    ] = MOVEMENT_LEVELS[0]
    scope: Annotated[
        str, Column("Phạm vi", "Phạm vi tổ chức phong trào.", MOVEMENT_SCOPES[0], one_of=MOVEMENT_SCOPES, width=20)
    ] = MOVEMENT_SCOPES[0]
    basis: Annotated[
        str,
        Column(
            "Căn cứ phát động",
            "Văn bản của cấp trên hoặc kế hoạch của cơ quan mà phong trào thực hiện.",
            width=50,
            example="Kế hoạch số 32/KH-UBND ngày 12 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lạng Sơn",
        ),
    ] = ""
    starts: Annotated[date, Column("Từ ngày", "Ngày phát động.", "30/01/2026", width=12)]
    ends: Annotated[date, Column("Đến ngày", "Ngày kết thúc phong trào.", "30/11/2026", width=12)]
    reviewed_on: Annotated[
        date | None, Column("Sơ kết", "Phải sơ kết trước ngày này; để trống nếu không sơ kết.", "30/6/2026", width=12)
    ] = None
    closed_on: Annotated[date | None, Column("Tổng kết", "Phải tổng kết trước ngày này.", "10/12/2026", width=12)] = (
        None
    )
    subjects: Annotated[
        tuple[str, ...], Column("Đối tượng", "Tập thể, cá nhân tham gia; mỗi dòng một đối tượng.", width=44, prose=True)
    ]
    aims: Annotated[tuple[str, ...], Column("Mục tiêu", "Mục đích, yêu cầu; mỗi dòng một ý.", width=60, prose=True)]
    contents: Annotated[
        tuple[str, ...], Column("Nội dung", "Nội dung thi đua; mỗi dòng một nội dung.", width=60, prose=True)
    ]
    criteria: Annotated[
        tuple[str, ...],
        Column(
            "Tiêu chí",
            "Tiêu chí đánh giá, bình xét; mỗi dòng một tiêu chí. Chỉ tiêu có số ghi ở sheet «Chỉ tiêu».",
            width=60,
            prose=True,
        ),
    ]
    measures: Annotated[
        tuple[str, ...],
        Column(
            "Biện pháp",
            "Biện pháp tổ chức, tuyên truyền, nhân điển hình; mỗi dòng một biện pháp.",
            width=60,
            prose=True,
        ),
    ]
    rewards: Annotated[
        tuple[str, ...],
        Column("Khen thưởng", "Hình thức, số lượng khen thưởng dự kiến; mỗi dòng một ý.", width=44, prose=True),
    ] = ()
    joined_units: Annotated[
        int | None, Column("Số tập thể tham gia", "Ghi khi sơ kết, tổng kết.", "9", minimum=0, maximum=10000, width=10)
    ] = None
    joined_people: Annotated[
        int | None,
        Column("Số cá nhân tham gia", "Ghi khi sơ kết, tổng kết.", "72", minimum=0, maximum=1000000, width=10),
    ] = None
    results: Annotated[
        tuple[str, ...], Column("Kết quả", "Kết quả nổi bật; mỗi dòng một ý.", width=60, prose=True)
    ] = ()
    models: Annotated[
        tuple[str, ...],
        Column("Điển hình", "Tập thể, cá nhân điển hình, cách làm hay; mỗi dòng một ý.", width=50, prose=True),
    ] = ()
    shortcomings: Annotated[
        tuple[str, ...], Column("Tồn tại, hạn chế", "Mỗi dòng một hạn chế.", width=50, prose=True)
    ] = ()
    causes: Annotated[tuple[str, ...], Column("Nguyên nhân", "Mỗi dòng một nguyên nhân.", width=50, prose=True)] = ()
    lessons: Annotated[
        tuple[str, ...], Column("Bài học kinh nghiệm", "Mỗi dòng một bài học.", width=50, prose=True)
    ] = ()


class Cluster(Record):
    """Cụm, khối thi đua: who sign a compact with the office, and what they agree on."""

    sheet: ClassVar[str] = "Cụm, khối"
    purpose: ClassVar[str] = "Mỗi dòng một cụm, khối thi đua mà cơ quan tham gia ký giao ước."

    code: Annotated[str, Column("Mã", "Mã riêng của cụm, khối.", "CK01", aliases=("Mã cụm, khối",), key=True, width=9)]
    name: Annotated[
        str,
        Column("Tên cụm, khối", "Tên đầy đủ.", "Khối thi đua các cơ quan tham mưu tổng hợp tỉnh Lạng Sơn", width=44),
    ]
    leader: Annotated[str, Column("Trưởng cụm, khối", "Đơn vị Trưởng cụm, khối.", "Sở Tài chính", width=30)]
    deputy: Annotated[str, Column("Phó Trưởng cụm, khối", "Đơn vị Phó Trưởng cụm, khối.", "Sở Nội vụ", width=30)] = ""
    members: Annotated[
        tuple[str, ...],
        Column("Thành viên", "Mỗi dòng một đơn vị thành viên, kể cả Trưởng và Phó.", "Thanh tra tỉnh", width=44),
    ]
    place: Annotated[
        str, Column("Nơi ký", "Địa danh nơi ký giao ước; để trống là địa danh của cơ quan.", "Lạng Sơn", width=16)
    ] = ""
    regulation: Annotated[
        str,
        Column(
            "Quy chế hoạt động",
            "Trích dẫn quy chế, kế hoạch hoạt động của cụm, khối.",
            width=50,
            example="Quy chế tổ chức và hoạt động của Khối thi đua, thông qua ngày 20 tháng 01 năm 2026",
        ),
    ] = ""
    contents: Annotated[tuple[str, ...], Column("Nội dung thi đua", "Mỗi dòng một nội dung.", width=60, prose=True)]
    titles: Annotated[
        tuple[str, ...],
        Column("Danh hiệu phấn đấu", "Danh hiệu, hình thức cùng phấn đấu; mỗi dòng một ý.", width=44, prose=True),
    ] = ()
    measures: Annotated[tuple[str, ...], Column("Biện pháp", "Mỗi dòng một biện pháp.", width=60, prose=True)] = ()
    arrangements: Annotated[
        tuple[str, ...],
        Column(
            "Tổ chức thực hiện", "Chế độ báo cáo, sơ kết, chấm điểm, tổng kết; mỗi dòng một ý.", width=60, prose=True
        ),
    ] = ()


class Target(Record):
    """Chỉ tiêu: one measured target of a unit, a movement, or a cluster's table of points."""

    sheet: ClassVar[str] = "Chỉ tiêu"
    purpose: ClassVar[str] = "Mỗi dòng một chỉ tiêu, tiêu chí chấm điểm của đơn vị, phong trào, cụm, khối."

    owner: Annotated[
        str,
        Column(
            "Mã",
            "Mã đơn vị, mã phong trào hoặc mã cụm, khối có chỉ tiêu này.",
            "DV01",
            choice=Choice.OWNER,
            width=10,
            aliases=("Áp dụng cho",),
        ),
    ]
    group: Annotated[str, Column("Nhóm", "Nhóm nội dung của chỉ tiêu.", "Thực hiện nhiệm vụ chính trị", width=40)] = ""
    name: Annotated[
        str,
        Column(
            "Nội dung",
            "Nội dung chỉ tiêu, tiêu chí.",
            "Tỷ lệ giải ngân vốn đầu tư công",
            width=56,
            aliases=("Chỉ tiêu", "Tiêu chí", "Nội dung chỉ tiêu"),
        ),
    ]
    measure: Annotated[str, Column("Đơn vị tính", "Đơn vị tính của kế hoạch và thực hiện.", "%", width=12)] = ""
    plan: Annotated[
        Decimal | None,
        Column(
            "Kế hoạch", "Số đăng ký, kế hoạch năm.", "95", minimum=0, maximum=10**15, width=12, aliases=("Đăng ký",)
        ),
    ] = None
    done: Annotated[
        Decimal | None,
        Column("Thực hiện", "Số thực hiện, ghi khi đánh giá.", "97,5", minimum=0, maximum=10**15, width=12),
    ] = None
    score_kind: Annotated[
        str, Column("Loại điểm", "Chỉ ghi với bảng chấm điểm.", CRITERION, one_of=SCORE_KINDS, width=14)
    ] = CRITERION
    points: Annotated[
        Decimal | None, Column("Điểm chuẩn", "Điểm tối đa của tiêu chí.", "15", minimum=0, maximum=10000, width=10)
    ] = None
    self_score: Annotated[
        Decimal | None, Column("Tự chấm", "Điểm cơ quan tự chấm.", "14,5", minimum=0, maximum=10000, width=10)
    ] = None
    granted_score: Annotated[
        Decimal | None, Column("Thẩm định", "Điểm cụm, khối thẩm định.", "14", minimum=0, maximum=10000, width=10)
    ] = None
    note: Annotated[
        str, Column("Ghi chú, minh chứng", "Tài liệu kiểm chứng hoặc ghi chú.", "Báo cáo số 125/BC-STC", width=40)
    ] = ""
