"""dxpdf, a converter that comes with pip: for the kinds of paper it prints exactly as LibreOffice does."""

from __future__ import annotations

import copy
import importlib.metadata
import os
import shutil
import sys
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from lxml import etree

from pipeline.pdf import embedded_worker
from pipeline.pdf.fonts import Typeface

VERSION: Final = "0.8.1"  # the one compared with LibreOffice, paper by paper

# It lets a heading row, a merged row or a name under a signature part from what follows.
_PAGES: Final = "ngắt trang khác ở bảng, khối ký"
# It breaks a line at the stroke of a document's number, and squeezes a word more into a justified line.
_LINES: Final = "ngắt dòng khác"
# It leaves out every drawing, and sets a page that opens with an appendix's heading some millimetres off.
_DRAWINGS: Final = "không in được hình vẽ"
_PLACED: Final = "đặt chữ lệch trên trang"

# Kinds whose pages, lines, words or looks differ from LibreOffice's; tests/pdf/test_engines_agree.py holds the list.
DIFFERS: Final[Mapping[str, str]] = {
    "ban_dang_ky_thi_dua": _PAGES,
    "bang_cham_diem_thi_dua": _PAGES,
    "bang_nhiem_vu_don_vi": _PAGES,
    "bao_cao_so_ket": _PAGES,
    "bao_cao_thanh_tich_ca_nhan": _PAGES,
    "bao_cao_thanh_tich_tap_the": _PAGES,  # seen alike so far, but of one make with the report before
    "bao_cao_tong_ket_nam": _PAGES,
    "bao_cao_tong_ket_phong_trao": _PAGES,
    "bien_ban_hop_hoi_dong_thi_dua": _PAGES,
    "danh_sach_chi_tien_thuong": _PAGES,
    "danh_sach_phat_hanh": _PAGES,
    "ke_hoach_phong_trao_thi_dua": _PAGES,
    "ke_hoach_thi_dua_khen_thuong": _PAGES,
    "phieu_gui": _PAGES,
    "phieu_lay_y_kien": _PAGES,
    "quyet_dinh_cong_nhan_danh_hieu": _PAGES,
    "quyet_dinh_cu_di_boi_duong": _PAGES,
    "quyet_dinh_kien_toan_hoi_dong": _PAGES,
    "quyet_dinh_tang_giay_khen": _PAGES,
    "to_trinh_de_nghi_khen_thuong": _PAGES,
    "tong_hop_dang_ky_thi_dua": _PAGES,
    "bien_ban_hop_hoi_dong_sang_kien": _LINES,
    "bien_ban_kiem_phieu": _LINES,
    "cong_van_dinh_chinh": _LINES,
    "giao_uoc_thi_dua": _LINES,
    "quyet_dinh_ban_hanh_quy_che": _LINES,
    "quyet_dinh_cong_nhan_sang_kien": _LINES,
    "quyet_dinh_thu_hoi": _LINES,
    "thong_bao_ket_qua_lay_y_kien": _LINES,
    "thong_bao_lay_y_kien": _LINES,
    "to_trinh_ky_niem_chuong": _LINES,
    "tom_tat_thanh_tich": _LINES,
    "bang_chung_nhan_danh_hieu": _DRAWINGS,
    "giay_chung_nhan_sang_kien": _DRAWINGS,
    "giay_khen": _DRAWINGS,
    "to_can_chinh_phoi": _DRAWINGS,
    "danh_sach_de_nghi": _PLACED,
}

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STYLES: Final = "word/styles.xml"
_AFTER_MARGINS: Final = {f"{{{_W}}}{name}" for name in ("tblLook", "tblCaption", "tblDescription", "tblPrChange")}


def differs(kind: str, source: Path) -> str:
    """Why this converter may not print a paper; empty when it may. An office's own template may hold drawings too."""
    if kind in DIFFERS:
        return DIFFERS[kind]
    with zipfile.ZipFile(source) as package:
        parts = [name for name in package.namelist() if name.startswith("word/") and name.endswith(".xml")]
        drawn = any(mark in package.read(name) for name in parts for mark in (b"<w:drawing", b"<w:pict", b"<w:object"))
    return _DRAWINGS if drawn else ""


def version() -> str | None:
    """The version installed, without loading it; None when there is none."""
    try:
        return importlib.metadata.version("dxpdf")
    except importlib.metadata.PackageNotFoundError:
        return None


@dataclass(frozen=True)
class Embedded:
    """A process of our own that loads dxpdf, with one typeface to see and no other."""

    typeface: Typeface

    def prepare(self, source: Path, target: Path) -> None:
        """A paper under its neutral name, its tables stating their margins themselves."""
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
            members = {name: old.read(name) for name in old.namelist()}
            with suppress(etree.XMLSyntaxError):  # the converter itself is to refuse a part it cannot read
                members = _plain_tables(members)
            for name, content in members.items():
                new.writestr(name, content)

    def equip(self, home: Path) -> Mapping[str, str]:
        """Copies of the four font files (fontconfig may write beside them) and a configuration that sees only them."""
        folder = home / "phong"
        folder.mkdir()
        for file in self.typeface.files:
            shutil.copyfile(file, folder / file.name)
        configuration = home / "fonts.conf"
        configuration.write_text(_FONTCONFIG.format(
            folder=escape(str(folder.absolute())), cache=escape(str(home.absolute() / "cache")),
            family=escape(self.typeface.family),
        ), encoding="utf-8")  # fmt: skip
        return {**os.environ, "FONTCONFIG_FILE": str(configuration.absolute())}

    def command(self, home: Path, sources: Sequence[Path], out: Path) -> list[str]:
        """One worker for a chunk of papers."""
        return [sys.executable, "-P", str(Path(embedded_worker.__file__)), str(out), *map(str, sources)]


_FONTCONFIG: Final = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <test name="family" qual="any"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>{family}</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>{family}</string></edit>
  </match>
</fontconfig>
"""


def _plain_tables(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The package without its default table style, whose margins go into the tables that state none.

    dxpdf lets that style win over a table's own margins and over the size of the letters in it; Word does not.
    """
    changed = dict(members)
    styles = _parse(members[_STYLES]) if _STYLES in members else None
    default = None if styles is None else styles.find(f"{{{_W}}}style[@{{{_W}}}type='table'][@{{{_W}}}default='1']")
    if styles is None or default is None:
        return changed
    margins = default.find(f"{{{_W}}}tblPr/{{{_W}}}tblCellMar")
    styles.remove(default)
    changed[_STYLES] = _bytes(styles)
    for name, content in members.items():
        if margins is not None and name.startswith("word/") and name.endswith(".xml") and b"<w:tblPr" in content:
            root = _parse(content)
            for table in root.iter(f"{{{_W}}}tblPr"):
                _state_margins(table, margins)
            changed[name] = changed[name] if name == _STYLES else _bytes(root)
    return changed


def _state_margins(table: etree._Element, margins: etree._Element) -> None:
    if table.find(f"{{{_W}}}tblCellMar") is None:
        after = next((n for n, child in enumerate(table) if child.tag in _AFTER_MARGINS), len(table))
        table.insert(after, copy.deepcopy(margins))


def _parse(content: bytes) -> etree._Element:
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


def _bytes(root: etree._Element) -> bytes:
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return content
