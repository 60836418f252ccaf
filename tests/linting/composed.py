"""Papers put together paragraph by paragraph, as the tests of years, days and bases need them."""

from __future__ import annotations

from datetime import date
from functools import cache

import pipeline.linting.anniversaries
import pipeline.linting.bases
import pipeline.linting.citations
import pipeline.linting.days
import pipeline.linting.years  # noqa: F401
from pipeline.linting.anatomy import paper_of
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, declared
from pipeline.words import long_date

GROUPS = ("nam_ngay.", "can_cu.")
SYMBOLS = {
    "KẾ HOẠCH": "KH", "BÁO CÁO": "BC", "QUYẾT ĐỊNH": "QĐ", "TỜ TRÌNH": "TTr", "THÔNG BÁO": "TB", "HƯỚNG DẪN": "HD",
    "CHƯƠNG TRÌNH": "CTr", "CHỈ THỊ": "CT", "BIÊN BẢN": "BB", "GIẤY MỜI": "GM",
}  # fmt: skip


def paper(title: str, day: date | None, *body: str, bases: tuple[str, ...] = (), office: str = "SỞ NỘI VỤ") -> Paper:
    """A paper of a title («KẾ HOẠCH Công tác …», or «V/v …» for a letter) signed on a day."""
    kind = next((k for k in SYMBOLS if title.startswith(k)), "")
    head = [
        "UBND TỈNH HÒA BÌNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", office, "Độc lập - Tự do - Hạnh phúc",
        f"Số: 25/{SYMBOLS[kind]}-SNV" if kind else "Số: 25/SNV-TĐKT",
    ]  # fmt: skip
    if day:
        head.append(f"Hòa Bình, {long_date(day)}")
    head += [kind, title.removeprefix(kind).strip()] if kind else [title, "Kính gửi: Các phòng, đơn vị thuộc Sở."]
    order = ["QUYẾT ĐỊNH:"] if kind == "QUYẾT ĐỊNH" else []
    foot = ["Nơi nhận:", "- Như trên;", "- Lưu: VT, VP.", "GIÁM ĐỐC", "Bùi Thị Vân Anh"]
    lines = [*head, *bases, *order, *body, *foot]
    return paper_of("van-ban.docx", "docx", [Line(n, text, text) for n, text in enumerate(lines, 1)])


@cache
def hits(written: Paper) -> tuple[tuple[str, Hit], ...]:
    """What the rules of years, days and bases find, each with the rule's id."""
    rules = [rule for rule in declared() if rule.id.startswith(GROUPS)]
    return tuple((rule.id, hit) for rule in rules for hit in rule.judge(written) or ())


def told(written: Paper, *, notices: bool = False) -> list[str]:
    """The ids of rules that find something; notices only when asked for."""
    return [rule for rule, hit in hits(written) if notices or hit.level.name != "NOTICE"]
