"""Kiểu: the Word styles of an official paper, named in Vietnamese so that clerks can restyle by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import quoteattr

from pipeline.frame.elements import twips
from pipeline.frame.measures import (
    COMPONENTS,
    FIRST_LINE_INDENT,
    FONT,
    LINE_SPACING,
    PARAGRAPH_GAP,
    SIGNING_BAND,
    Component,
    style_id,
)

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_JC: Final = {"left": "left", "center": "center", "right": "right", "justify": "both", None: "left"}
_BODY_LINE: Final = round(240 * LINE_SPACING.used)
_GAP: Final = round(20 * PARAGRAPH_GAP)


@dataclass(frozen=True, slots=True)
class Setting:
    """Cách dàn: what a style adds to its component: spacing (points), indents (mm), how it keeps together."""

    before: float = 0
    after: float = 0
    line: int = 240  # 240 to the line
    first: float = 0
    left: float = 0
    right: float = 0
    keep_next: bool = False
    outline: int | None = None


_BODY: Final = Setting(after=PARAGRAPH_GAP, line=_BODY_LINE, first=FIRST_LINE_INDENT)
_HEADING: Final = Setting(before=6, after=PARAGRAPH_GAP, line=_BODY_LINE, first=FIRST_LINE_INDENT,
                          keep_next=True, outline=0)  # fmt: skip
_CENTRED: Final = Setting(before=6, after=6, keep_next=True)

SETTINGS: Final[dict[str, Setting]] = {
    "quoc_hieu": Setting(),
    "tieu_ngu": Setting(),
    "co_quan_chu_quan": Setting(),
    "co_quan_ban_hanh": Setting(),
    "so_ky_hieu": Setting(before=6),
    "dia_danh_thoi_gian": Setting(before=6),
    "ten_loai": Setting(before=18, keep_next=True),
    "trich_yeu": Setting(left=6, right=6, keep_next=True),
    "trich_yeu_cong_van": Setting(before=6),
    "tham_quyen": Setting(before=12, after=12, keep_next=True),
    "can_cu": _BODY,
    "lenh_ban_hanh": Setting(before=12, after=12, keep_next=True),
    "loi_van": _BODY,
    "chuong": Setting(before=12, after=0, keep_next=True, outline=0),
    "tieu_de_chuong": Setting(after=PARAGRAPH_GAP, keep_next=True),
    "dieu_khoan": _BODY,
    "de_muc_lon": _HEADING,
    "de_muc_nho": Setting(after=PARAGRAPH_GAP, line=_BODY_LINE, first=FIRST_LINE_INDENT, keep_next=True,
                          outline=1),
    "khoan_muc": _BODY,
    "diem_muc": _BODY,
    "chuc_vu_nguoi_ky": Setting(keep_next=True),
    "ho_ten_nguoi_ky": Setting(before=round(SIGNING_BAND * 72 / 25.4)),
    "kinh_gui": Setting(before=12, after=6),
    "noi_nhan": Setting(keep_next=True),
    "danh_sach_noi_nhan": Setting(),
    "phu_luc": Setting(keep_next=True, outline=0),
    "tieu_de_phu_luc": Setting(keep_next=True),
    "kem_theo": Setting(after=12, keep_next=True),
    "so_trang": Setting(),
}  # fmt: skip

_BODY_KEYS: Final = frozenset(
    {"can_cu", "loi_van", "dieu_khoan", "de_muc_lon", "de_muc_nho", "khoan_muc", "diem_muc", "chuong",
     "tieu_de_chuong", "kinh_gui"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plain:
    """Kiểu riêng: a style for what the decree does not regulate."""

    name: str
    size: float
    align: str
    bold: bool = False
    italic: bool = False
    colour: str = "000000"
    setting: Setting = Setting()


PLAIN: Final[dict[str, Plain]] = {
    "duong_ke": Plain("Đường kẻ", 2, "center"),
    "khoang_trong": Plain("Khoảng trống", 2, "left"),
    "o_bang": Plain("Ô bảng", 13, "left", setting=Setting(before=2, after=2)),
    "o_bang_nho": Plain("Ô bảng nhỏ", 12, "left", setting=Setting(before=2, after=2)),
    "tieu_de_bang": Plain("Tiêu đề bảng", 13, "center", bold=True, setting=Setting(before=2, after=2)),
    "tieu_de_bang_nho": Plain("Tiêu đề bảng nhỏ", 12, "center", bold=True,
                              setting=Setting(before=2, after=2)),
    "ten_bang": Plain("Tên bảng", 14, "center", bold=True,
                      setting=Setting(before=6, after=6, keep_next=True)),
    "ghi_chu_ky": Plain("Ghi chú ký", 13, "center", italic=True, setting=Setting(keep_next=True)),
    "ky_hieu_mau": Plain("Ký hiệu mẫu", 13, "right", bold=True, setting=Setting(after=6)),
    "lenh_mau": Plain("Lệnh mẫu", 8, "left", colour="7F7F7F"),
}  # fmt: skip


def _style(key: str, name: str, size: float, align: str | None, bold: bool, italic: bool,
           colour: str, setting: Setting) -> str:  # fmt: skip
    keep = "<w:keepNext/>" if setting.keep_next else ""
    outline = "" if setting.outline is None else f'<w:outlineLvl w:val="{setting.outline}"/>'
    weight = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    tint = "" if colour == "000000" else f'<w:color w:val="{colour}"/>'
    half = round(size * 2)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id(key)}">'
        f'<w:name w:val={quoteattr(name)}/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{keep}'
        f'<w:spacing w:before="{round(setting.before * 20)}" w:after="{round(setting.after * 20)}"'
        f' w:line="{setting.line}" w:lineRule="auto"/>'
        f'<w:ind w:left="{twips(setting.left)}" w:right="{twips(setting.right)}"'
        f' w:firstLine="{twips(setting.first)}"/><w:jc w:val="{_JC[align]}"/>{outline}</w:pPr>'
        f'<w:rPr>{weight}{tint}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr></w:style>'
    )


def styles_xml(body_size: float, components: Mapping[str, Component] = COMPONENTS,
               plain: Mapping[str, Plain] = PLAIN) -> str:  # fmt: skip
    """The whole styles part for a paper whose body is set in `body_size` points (13 to 14)."""
    if not 13 <= body_size <= 14:
        raise ValueError(f"body size {body_size} is outside 13-14 points")
    made = [
        _style(key, part.name, body_size if key in _BODY_KEYS else part.size, part.align,
               bool(part.bold), bool(part.italic), "000000", SETTINGS[key])
        for key, part in components.items()
    ] + [
        _style(key, p.name, p.size, p.align, p.bold, p.italic, p.colour, p.setting)
        for key, p in plain.items()
    ]  # fmt: skip
    fonts = " ".join(f'w:{slot}="{FONT}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    half = round(body_size * 2)
    return (
        f'<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>'
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault/></w:docDefaults>'
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
        ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        '<w:pPr><w:widowControl/></w:pPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        f'{"".join(made)}</w:styles>'
    )  # fmt: skip
