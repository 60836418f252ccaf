"""The office whose review it is: sheet `Cơ quan`, one value a line."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, ClassVar

from pipeline.records.columns import Column, Record
from pipeline.records.subjects import YES_NO


class Office(Record):
    """Cơ quan: the department that issues the papers, with its own rules and names."""

    sheet: ClassVar[str] = "Cơ quan"
    purpose: ClassVar[str] = "Thông tin của cơ quan ban hành văn bản; mỗi dòng một mục."

    parent: Annotated[
        str,
        Column(
            "Cơ quan chủ quản",
            "Cơ quan cấp trên trực tiếp, ghi ở dòng đầu bên trái văn bản.",
            "UBND tỉnh Lạng Sơn",
            width=40,
        ),
    ]
    name: Annotated[str, Column("Tên cơ quan", "Tên chính thức, không viết tắt.", "Sở Tài chính")]
    symbol: Annotated[
        str,
        Column(
            "Ký hiệu",
            "Chữ viết tắt tên cơ quan dùng trong số và ký hiệu văn bản.",
            "STC",
            aliases=("Ký hiệu cơ quan", "Viết tắt"),
        ),
    ]
    level: Annotated[
        str,
        Column(
            "Cấp",
            "Cấp của cơ quan, quyết định thẩm quyền khen thưởng.",
            "Sở",
            one_of=("Sở", "Đơn vị thuộc Sở", "Xã"),
        ),
    ]
    province: Annotated[
        str,
        Column(
            "Tỉnh, thành phố",
            "Tên đơn vị hành chính cấp tỉnh, viết đầy đủ.",
            "tỉnh Lạng Sơn",
            aliases=("Tỉnh", "Tỉnh/Thành phố"),
        ),
    ]
    place: Annotated[str, Column("Địa danh", "Địa danh ghi trước ngày tháng trên văn bản.", "Lạng Sơn")]
    year: Annotated[
        int,
        Column("Năm thi đua", "Năm của đợt xét.", "2026", aliases=("Năm", "Năm xét"), minimum=2018, maximum=2100),
    ]
    signer: Annotated[
        str,
        Column("Người ký", "Họ và tên người ký, không ghi học hàm, học vị.", "Lương Đức Hoài", person=True),
    ]
    signer_position: Annotated[str, Column("Chức vụ người ký", "Chức vụ của người ký.", "Giám đốc")]
    drafting_unit: Annotated[str, Column("Đơn vị soạn thảo", "Chữ viết tắt đơn vị soạn thảo, ghi ở dòng «Lưu».", "VP")]
    drafting_unit_name: Annotated[
        str,
        Column("Tên đơn vị soạn thảo", "Đơn vị thường trực công tác thi đua, khen thưởng.", "Văn phòng Sở"),
    ]
    sector: Annotated[str, Column("Ngành", "Ngành của cơ quan.", "ngành Tài chính")] = ""
    higher_decider: Annotated[
        str,
        Column(
            "Cấp khen thưởng trên trực tiếp",
            "Người quyết định các danh hiệu, hình thức cấp tỉnh.",
            "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn",
        ),
    ] = ""
    appraiser: Annotated[
        str, Column("Cơ quan thẩm định", "Cơ quan nhận và thẩm định hồ sơ đề nghị khen thưởng.", "Sở Nội vụ")
    ] = ""
    functions_decision: Annotated[
        str,
        Column(
            "Quyết định quy định chức năng nhiệm vụ",
            "Trích dẫn đầy đủ: loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.",
            width=60,
            example="Quyết định số 15/2025/QĐ-UBND ngày 28 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh …",
        ),
    ] = ""
    regulation: Annotated[
        str,
        Column(
            "Quy chế thi đua, khen thưởng",
            "Quyết định ban hành quy chế của cơ quan, trích dẫn đầy đủ.",
            aliases=("Quy chế thi đua",),
            width=60,
        ),
    ] = ""
    provincial_regulation: Annotated[
        str,
        Column(
            "Quy định thi đua, khen thưởng của tỉnh",
            "Quyết định của tỉnh về hồ sơ, thủ tục, tỷ lệ phiếu; để trống nếu chưa có.",
            width=60,
        ),
    ] = ""
    provincial_vote: Annotated[
        Decimal | None,
        Column(
            "Tỷ lệ phiếu tối thiểu, cấp cơ sở (%)",
            "Tỷ lệ phiếu trên tổng số thành viên Hội đồng mà tỉnh quy định cho danh hiệu cấp cơ sở; để trống thì dùng "
            "mức gần nhất của trung ương và được nhắc xem xét.",
            "80",
            minimum=1,
            maximum=100,
        ),
    ] = None
    provincial_vote_above: Annotated[
        Decimal | None,
        Column(
            "Tỷ lệ phiếu tối thiểu, cấp tỉnh (%)",
            "Tỷ lệ phiếu trên tổng số thành viên Hội đồng mà tỉnh quy định cho danh hiệu, hình thức cấp tỉnh, cấp bộ; "
            "để trống thì dùng mức gần nhất của trung ương và được nhắc xem xét.",
            "90",
            minimum=1,
            maximum=100,
        ),
    ] = None
    award_fund: Annotated[
        str,
        Column(
            "Nguồn chi thưởng",
            "Nguồn kinh phí chi tiền thưởng.",
            "quỹ thi đua, khen thưởng của Sở Tài chính năm 2026",
        ),
    ] = ""
    workforce: Annotated[
        str,
        Column(
            "Cách gọi người lao động",
            "Cách gọi chung trong văn bản.",
            "công chức, viên chức và người lao động",
        ),
    ] = "công chức, viên chức và người lao động"
    address: Annotated[str, Column("Địa chỉ", "Trụ sở của cơ quan.")] = ""
    former_names: Annotated[
        tuple[str, ...],
        Column(
            "Tên cũ",
            "Mỗi dòng một tên, kèm khoảng thời gian dùng tên đó.",
            "Sở Kế hoạch và Đầu tư (đến 28/02/2025)",
            width=40,
        ),
    ] = ()
    initiative_pass: Annotated[
        Decimal | None,
        Column(
            "Điểm công nhận sáng kiến",
            "Điểm trung bình tối thiểu để công nhận sáng kiến theo quy định của tỉnh, của cơ quan.",
            "70",
            minimum=0,
            maximum=1000,
        ),
    ] = None
    on_stock: Annotated[
        str,
        Column(
            "In trên phôi",
            "Ghi «Có» để lập thêm bản chỉ in phần chữ thay đổi lên phôi đã in sẵn.",
            "Không",
            one_of=YES_NO,
        ),
    ] = ""
    stock_right: Annotated[
        Decimal | None,
        Column(
            "Lệch phải khi in phôi (mm)",
            "Số milimét dịch sang phải (số âm: sang trái), đo trên tờ căn chỉnh.",
            "1,5",
            minimum=-20,
            maximum=20,
        ),
    ] = None
    stock_down: Annotated[
        Decimal | None,
        Column(
            "Lệch xuống khi in phôi (mm)",
            "Số milimét dịch xuống dưới (số âm: lên trên), đo trên tờ căn chỉnh.",
            "-2",
            minimum=-10,
            maximum=20,
        ),
    ] = None
