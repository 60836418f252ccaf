"""Files that prove the parts of a dossier."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record


class Evidence(Record):
    """Minh chứng: a file that proves a part of a dossier."""

    sheet: ClassVar[str] = "Minh chứng"
    purpose: ClassVar[str] = "Mỗi dòng một tệp minh chứng của một hồ sơ."

    subject: Annotated[
        str, Column("Mã đối tượng", "Mã cá nhân hoặc mã đơn vị.", "CN001", choice=Choice.SUBJECT, width=12)
    ]
    part: Annotated[
        str,
        Column(
            "Thành phần hồ sơ",
            "Tên thành phần hồ sơ mà tệp chứng minh.",
            "Quyết định công nhận sáng kiến",
            width=40,
        ),
    ]
    path: Annotated[
        str,
        Column(
            "Tệp minh chứng",
            "Đường dẫn tệp .pdf, .jpg hoặc .png, tính từ thư mục chứa sổ làm việc.",
            "minh-chung/SK01.pdf",
            aliases=("Tệp PDF", "Tệp", "Đường dẫn"),
            width=40,
        ),
    ]
