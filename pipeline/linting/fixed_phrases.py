"""Cụm từ cố định: phrases that administrative papers always write whole, and how one looks with a word lost."""

from __future__ import annotations

import re
from typing import NamedTuple


class Lost(NamedTuple):
    """Chữ cuối bị mất: what is left of a phrase, the word that ought to follow, others that may."""

    left: str
    next: str
    others: str = ""


class Broken(NamedTuple):
    """Chữ giữa bị mất: a few letters that show where to look, the pattern, the phrase as it is written."""

    needle: str
    pattern: re.Pattern[str]
    right: str


LOST = (
    Lost("giao ước thi", "đua"), Lost("danh hiệu thi", "đua"), Lost("thi đua yêu", "nước"),
    Lost("lao động tiên", "tiến", "phong"), Lost("điển hình tiên", "tiến", "phong"), Lost("kinh tế - xã", "hội"),
    Lost("ủy ban nhân", "dân", "quyền"), Lost("uỷ ban nhân", "dân", "quyền"),
    Lost("hội đồng nhân", "dân", "sự|quyền|đạo|tài|chứng|ái"), Lost("công chức, viên", "chức"),
    Lost("và người lao", "động", "khổ|phổi"), Lost("quốc phòng, an", "ninh", "toàn|sinh|dân"),
    Lost("quốc phòng - an", "ninh", "toàn|sinh"), Lost("thủ tướng chính", "phủ", "thức|trị|quyền"),
    Lost("cộng hòa xã hội chủ", "nghĩa"), Lost("cộng hoà xã hội chủ", "nghĩa"), Lost("cải cách hành", "chính"),
    Lost("huân chương lao", "động"), Lost("huân chương độc", "lập"), Lost("chức năng, nhiệm", "vụ", "kỳ"),
    Lost("hoàn thành tốt nhiệm", "vụ", "kỳ"), Lost("xuất sắc nhiệm", "vụ", "kỳ"), Lost("thành tích xuất", "sắc"),
    Lost("thành tích đột", "xuất", "phá"), Lost("hiệu lực thi", "hành"), Lost("chịu trách", "nhiệm"),
    Lost("triển khai thực", "hiện", "nghiệm|tập|địa|tế|hành|chất"), Lost("công khai, minh", "bạch", "chứng|họa|hoạ"),
    Lost("người tốt, việc", "tốt"), Lost("an ninh, trật", "tự"), Lost("an ninh trật", "tự"),
    Lost("trong sạch, vững", "mạnh", "vàng|chắc|bền"), Lost("theo quy", "định",
    "chế|trình|ước|hoạch|mô|luật|tắc|phạm|cách|ý|chuẩn|đổi|tập|mô|củ"), Lost("tập thể, cá", "nhân", "thể"),
    Lost("tập thể và cá", "nhân", "thể"), Lost("lời kêu gọi thi", "đua"), Lost("các tầng lớp nhân", "dân", "sĩ"),
)  # fmt: skip
"""Phrases whose last word is known; in small letters."""


def _broken(needle: str, pattern: str, right: str, exact: bool = False) -> Broken:
    return Broken(needle, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", 0 if exact else re.IGNORECASE), right)


_AWARD = "(?:lao động tiên tiến|chiến sĩ thi đua|tập thể lao động)"

BROKEN = (
    _broken(
        " đua", "(?:giao ước|danh hiệu|chiến s[ĩỹ]|phong trào) đua(?! (?:nhau|xe|thuyền|ngựa|ghe|mô|vở))", "thi đua"
    ),
    _broken(" đua", "(?:cụm|khối) đua", "thi đua"),
    _broken("hình thức thưởng", "danh hiệu thi đua(?:,| và) hình thức thưởng", "hình thức khen thưởng"),
    _broken("hình khen thưởng", "hình khen thưởng", "hình thức khen thưởng"),
    _broken("danh thi đua", "(?<!vinh )(?<!ghi )(?<!xướng )danh thi đua", "danh hiệu thi đua"),
    _broken("ban dân", "[uủ][yỷ] ban dân (?:tỉnh|huyện|xã|phường|thành phố)", "Ủy ban nhân dân"),
    _broken(" nhân dân", "[uủ][yỷ] nhân dân (?:tỉnh|huyện|xã|phường|thành phố)", "Ủy ban nhân dân"),
    _broken("kinh tế - hội", "kinh tế - hội", "kinh tế - xã hội"),
    _broken("khen thưởng", "(?:công tác|phong trào) (?:thi|đua),? khen thưởng", "thi đua, khen thưởng"),
    _broken("công thi đua", "công thi đua,? khen thưởng", "công tác thi đua, khen thưởng"),
    _broken("tác thi đua", "(?<!công )(?<!hợp )tác thi đua, khen thưởng", "công tác thi đua, khen thưởng"),
    _broken("thi đua, thưởng", "công tác thi đua, thưởng", "thi đua, khen thưởng"),
    _broken("thi đua - thưởng", "thi đua - thưởng", "Thi đua - Khen thưởng"),
    _broken("hội thi đua - khen", "(?<!đại )hội thi đua - khen thưởng", "Hội đồng Thi đua - Khen thưởng"),
    _broken("phong thi đua", "phong thi đua", "phong trào thi đua"),
    _broken("trào thi đua", "(?<!phong )(?<!cao )(?<!dâng )trào thi đua", "phong trào thi đua"),
    _broken("chiến thi đua", "(?<!kháng )chiến thi đua", "Chiến sĩ thi đua"),
    _broken("lao tiên tiến", "lao tiên tiến", "Lao động tiên tiến"),
    *(
        _broken(needle, f'(?<!vinh )(?<!ghi )(?<!xướng )danh [“"]?{_AWARD}', "danh hiệu")
        for needle in ("danh “", "danh lao động", "danh chiến sĩ", "danh tập thể lao")
    ),
    _broken("hiệu ", f'(?<!danh )hiệu [“"]{_AWARD}', "danh hiệu"),
    _broken("bằng của ", "Bằng của (?:Thủ tướng|Chủ tịch|Bộ trưởng)", "Bằng khen của", exact=True),
    _broken("giấy của ", "Giấy của (?:Giám đốc|Chủ tịch|Cục trưởng)", "Giấy khen của", exact=True),
    _broken("chủ ủy ban nhân", "Chủ Ủy ban nhân dân", "Chủ tịch Ủy ban nhân dân", exact=True),
    _broken("chủ uỷ ban nhân", "Chủ Uỷ ban nhân dân", "Chủ tịch Ủy ban nhân dân", exact=True),
    _broken("chủ ubnd", "Chủ UBND", "Chủ tịch UBND", exact=True),
    _broken("giám sở", "(?:Phó )?Giám Sở", "Giám đốc Sở", exact=True),
    _broken("thủ chính phủ", "Thủ Chính phủ", "Thủ tướng Chính phủ", exact=True),
    _broken("quyết số", "Quyết số:? ?\\d+", "Quyết định số", exact=True),
    _broken("nghị số", "Nghị số:? ?\\d+", "Nghị định số", exact=True),
    _broken("đề khen thưởng", "(?<!vấn )(?<!chuyên )(?<!chủ )đề khen thưởng", "đề nghị khen thưởng"),
    _broken("tập, cá nhân", "(?:các|những|cho|với|\\d) tập, cá nhân", "tập thể, cá nhân"),
    _broken("theo nghị của", "theo nghị của", "Theo đề nghị của"),
    _broken("theo đề của", "theo đề của", "Theo đề nghị của"),
    _broken("có hiệu ", "có hiệu (?:kể )?từ ngày", "có hiệu lực kể từ ngày"),
    *(
        _broken(f"căn {kind.lower()}", f"Căn {kind}", f"Căn cứ {kind}", exact=True)
        for kind in ("Luật", "Nghị định", "Thông tư", "Quyết định", "Kế hoạch", "Chỉ thị", "Công văn")
    ),
)
"""Phrases with a word lost inside."""
