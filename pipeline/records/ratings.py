"""Ratings of the years before the review, which criteria over several years count."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pipeline.records.columns import Choice, Column, Record


class PastRating(Record):
    """Xếp loại năm trước: the rating of a person or unit in a year before the review."""

    sheet: ClassVar[str] = "Xếp loại các năm trước"
    purpose: ClassVar[str] = "Mỗi dòng mức xếp loại một năm trước năm xét của một cá nhân, tập thể."

    subject: Annotated[
        str, Column("Mã đối tượng", "Mã cá nhân hoặc mã đơn vị.", "CN001", choice=Choice.SUBJECT, width=12)
    ]
    year: Annotated[
        int, Column("Năm", "Năm được xếp loại, trước năm xét.", "2025", minimum=1990, maximum=2100, width=8)
    ]
    rating: Annotated[
        str,
        Column(
            "Mức độ hoàn thành nhiệm vụ",
            "Mức xếp loại của năm đó.",
            "Hoàn thành tốt nhiệm vụ",
            aliases=("Xếp loại", "Mức độ hoàn thành"),
            choice=Choice.RATING,
            width=32,
        ),
    ]
