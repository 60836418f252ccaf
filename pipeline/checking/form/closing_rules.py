"""Phần cuối: recipients and signatures, tables that carry on over pages, annexes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.checking.form.closing import Annex, Signer
from pipeline.checking.form.paper import Paragraph, Table
from pipeline.checking.form.parts import Parts
from pipeline.checking.form.report import Report
from pipeline.words import roman, upper

DEGREE: Final = re.compile(
    r"(GS|PGS|TS|TSKH|Th\.?S|CN|KS|BS|BSCK|DS|LS|CKI|CKII|NGND|NGƯT|NSND|NSƯT|Giáo sư|Phó Giáo sư|"
    r"Tiến sĩ|Thạc sĩ|Kỹ sư|Cử nhân|Bác sĩ|Luật sư|Dược sĩ)[.,\s]",
    re.IGNORECASE,
)
EXEMPT: Final = re.compile(
    r"\b(?:TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN|BỆNH VIỆN|TRẠM Y TẾ|TRUNG TÂM Y TẾ|CÔNG AN|QUÂN|BỘ CHỈ HUY)\b"
)
"""Schools, hospitals, institutes and armed forces, whose heads of sector say whether degrees and ranks are written."""

_LONG: Final = 3  # rows from which a table needs a heading that repeats


def judge_closing(report: Report, parts: Parts) -> None:
    """Nơi nhận, chữ ký."""
    if parts.form in ("annex", "certificate"):
        return
    if parts.recipients is not None:
        _judge_recipients(report, parts.recipients, parts.recipient_lines)
    elif parts.numbered:
        report.add("noi_nhan", "cuối văn bản")
    if not parts.closings and parts.numbered:
        report.add("chuc_vu_nguoi_ky", "cuối văn bản")
    for table in parts.closings:
        if not all(row.whole for row in table.rows):
            report.add("chuc_vu_nguoi_ky.tach_trang", f"bảng {table.number}")
    exempt = any(EXEMPT.search(upper(line.text)) for line in parts.head.left)
    for signer in parts.signers:
        _judge_signer(report, signer, exempt=exempt)


def _judge_recipients(report: Report, opening: Paragraph, following: Sequence[Paragraph]) -> None:
    heading, *within = opening.bare.split("\n")
    if heading.strip() != "Nơi nhận:":
        report.add("noi_nhan.dau_cau", opening)
    if not within:
        report.judge("noi_nhan", [opening])
    report.judge("danh_sach_noi_nhan", following, align=False)
    lines = [(opening, text.strip()) for text in within]
    lines += [(p, text.strip()) for p in following for text in p.text.split("\n")]
    lines = [(paragraph, text) for paragraph, text in lines if text]
    for index, (paragraph, text) in enumerate(lines):
        wanted = "." if index == len(lines) - 1 else ";"
        if not re.match(r"[-–]\s\S", text):
            report.add("danh_sach_noi_nhan.gach_dau", paragraph)
        if not text.endswith(wanted):
            report.add("danh_sach_noi_nhan.dau_cau", paragraph, wanted=wanted)
    if not lines or not re.match(r"[-–]?\s*Lưu\s?:", lines[-1][1]):
        report.add("danh_sach_noi_nhan.luu", lines[-1][0] if lines else opening)


def _judge_signer(report: Report, signer: Signer, *, exempt: bool) -> None:
    report.judge("chuc_vu_nguoi_ky", signer.positions)
    if signer.name is None:
        if not signer.by_hand:
            report.add("ho_ten_nguoi_ky", signer.positions[-1])
        return
    report.judge("ho_ten_nguoi_ky", [signer.name])
    if not exempt and DEGREE.match(signer.name.bare):
        report.add("ho_ten_nguoi_ky.hoc_vi", signer.name)


# --- tables ---------------------------------------------------------------------------------------------
def judge_tables(report: Report, tables: Sequence[Table]) -> None:
    """Bảng: the heading row repeats, no row splits over two pages."""
    for table in tables:
        where = f"bảng {table.number}"
        if len(table.rows) >= _LONG and not table.rows[0].heading:
            report.add("bang.tieu_de_lap", where)
        if not all(row.whole for row in table.rows):
            report.add("bang.tach_hang", where)


# --- annexes --------------------------------------------------------------------------------------------
def judge_annexes(report: Report, parts: Parts) -> None:
    """Phụ lục: heading, number, and its mention in the body."""
    labels = [annex.label for annex in parts.annexes if annex.label]
    for order, label in enumerate(labels, 1):
        _judge_label(report, label, roman(order) if len(labels) > 1 else "")
    for annex in parts.annexes:
        _judge_annex(report, annex)
    if parts.annexes and parts.form != "annex" and not _mentioned(parts):
        report.add("phu_luc.vien_dan", "nội dung văn bản")


def _judge_label(report: Report, label: Paragraph, wanted: str) -> None:
    report.judge("phu_luc", [label])
    if " ".join(label.bare.rstrip(".:").split()[2:]) != wanted:
        fitting = f"«Phụ lục {wanted}»" if wanted else "«Phụ lục», không đánh số"
        report.add("phu_luc.danh_so", label, label=label.bare, wanted=fitting)


def _judge_annex(report: Report, annex: Annex) -> None:
    report.judge("tieu_de_phu_luc", annex.titles[:1])
    if annex.attached is None:
        report.add("kem_theo", annex.label or "phụ lục")
        return
    report.judge("kem_theo", [annex.attached])
    if not (annex.attached.bare.startswith("(") and annex.attached.bare.endswith(")")):
        report.add("kem_theo.ngoac", annex.attached)


def _mentioned(parts: Parts) -> bool:
    texts = [p.text for b in parts.body for p in (b.paragraphs if isinstance(b, Table) else (b,))]
    return re.search(r"kèm theo|phụ lục|đính kèm|ban hành", " ".join(texts), re.IGNORECASE) is not None
