"""A small office with one row or two on every sheet, and ways to damage its workbook."""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl

from pipeline import workbook
from pipeline.findings import Finding
from pipeline.records import (
    AWARD_COUNCIL,
    DECLINED,
    GRANTED,
    CouncilMember,
    Evidence,
    Initiative,
    IssuedPaper,
    Nomination,
    Office,
    Passage,
    PastAward,
    Person,
    Recipient,
    Review,
    Session,
    Task,
    Unit,
    fields,
)

PAPERS = {
    "ke_hoach_thi_dua_khen_thuong": "Kế hoạch công tác thi đua, khen thưởng",
    "quyet_dinh_cong_nhan_danh_hieu": "Quyết định công nhận danh hiệu thi đua",
    "giay_khen": "Giấy khen",
}
GOOD, BEST = "hoan_thanh_tot_nhiem_vu", "hoan_thanh_xuat_sac_nhiem_vu"

OFFICE = Office(
    parent="UBND tỉnh Lạng Sơn", name="Sở Tài chính", symbol="STC", level="Sở", province="tỉnh Lạng Sơn",
    place="Lạng Sơn", year=2026, signer="Lương Đức Hoài", signer_position="Giám đốc", drafting_unit="VP",
    drafting_unit_name="Văn phòng Sở", provincial_vote=Decimal("80"),
    former_names=("Sở Kế hoạch và Đầu tư (đến 28/02/2025)", "Sở Tài chính - Vật giá"),
)  # fmt: skip

REVIEW = Review(
    name="so-tai-chinh-2026",
    office=OFFICE,
    units=(
        Unit(code="DV01", name="Văn phòng Sở", kind="Phòng chuyên môn", head="Vi Thị Yến", headcount=8, rating=BEST),
        Unit(code="DV02", name="Phòng Ngân sách", kind="Phòng chuyên môn", short="P. NS", parent="DV01"),
    ),
    people=(
        Person(code="001", title="Bà", full_name="Vi Thị Yến", born=date(1985, 1, 5), position="Chánh Văn phòng",
               unit="DV01", joined=date(2008, 8, 1), rating=BEST, duties="Điều hành Văn phòng;\nlàm đầu mối thi đua."),
        Person(code="002", title="Ông", full_name="Nông Văn Ất", born=date(1990, 12, 31), position="Chuyên viên",
               unit="DV02", rating=GOOD, discipline="Khiển trách"),
        Person(code="003", full_name="H'Hen Niê", position="Kế toán trưởng", unit="DV02", rating=GOOD),
    ),
    nominations=(
        Nomination(subject="001", award="chien_si_thi_dua_co_so", achievement="Hoàn thành xuất sắc nhiệm vụ năm 2026",
                   votes=2, result=GRANTED, initiatives=("SK01",), details=("Đoạn một; có chấm phẩy.", "Đoạn hai.")),
        Nomination(subject="002", award="lao_dong_tien_tien", achievement="Hoàn thành tốt nhiệm vụ", votes=1,
                   result=DECLINED, reason="Bị khiển trách"),
        Nomination(subject="DV02", award="tap_the_lao_dong_tien_tien", achievement="Hoàn thành tốt nhiệm vụ"),
    ),
    past_awards=(
        PastAward(subject="001", award="chien_si_thi_dua_co_so", year=2025, number="410/QĐ-STC",
                  decided_on=date(2025, 12, 20), issuer="Giám đốc Sở Tài chính"),
    ),
    initiatives=(
        Initiative(code="SK01", name="Số hóa hồ sơ ngân sách & <kho bạc>", authors=("001 60%", "002 40%"), year=2026,
                   scope="co_so", score=Decimal("82.5"), result="Công nhận",
                   effect="Giảm 30% thời gian.\nÁp dụng toàn Sở."),
    ),
    council_members=(
        CouncilMember(council=AWARD_COUNCIL, full_name="Lương Đức Hoài", position="Giám đốc Sở", role="Chủ tịch"),
        CouncilMember(council=AWARD_COUNCIL, full_name="Vi Thị Yến", position="Chánh Văn phòng",
                      role="Ủy viên, Thư ký"),
    ),
    sessions=(
        Session(council=AWARD_COUNCIL, held_on=date(2026, 12, 8), starts=time(8, 0), ends=time(11, 30),
                place="Phòng họp số 1", established_by="Quyết định số 45/QĐ-STC", ballots_issued=2, ballots_returned=2,
                ballots_invalid=0, opinions=("Nhất trí; đề nghị bổ sung số liệu.", "Không có ý kiến khác.")),
    ),
    tasks=(
        Task(quarter="I", content=("Ban hành kế hoạch; phát động", "Ký giao ước"), units=("Văn phòng Sở", "Các phòng"),
             deadline=date(2026, 1, 30), product="ke_hoach_thi_dua_khen_thuong"),
    ),
    passages=(Passage(paper="ke_hoach_thi_dua_khen_thuong", section="Mục đích", text="Thi đua năm [năm].\nĐoạn sau."),),
    issued_papers=(
        IssuedPaper(paper="quyet_dinh_cong_nhan_danh_hieu", applies_to="chien_si_thi_dua_co_so", number="405",
                    signed_on=date(2026, 12, 15), authority="KT.", signer="Vi Thị Yến", signer_position="Phó Giám đốc"),
        IssuedPaper(paper="quyet_dinh_cong_nhan_danh_hieu", applies_to=AWARD_COUNCIL),
        IssuedPaper(paper="giay_khen", applies_to="giam_doc_so"),
        IssuedPaper(paper="giay_khen", applies_to="DV02"),
        IssuedPaper(paper="giay_khen", applies_to="Đột xuất"),
    ),
    recipients=(Recipient(name="Sở Nội vụ", group="Báo cáo", note="b/c", papers=("giay_khen",)),
                Recipient(name="Lưu: VT, VP")),
    evidence=(Evidence(subject="001", part="Quyết định công nhận sáng kiến", path="minh-chung/SK01.pdf"),),
)  # fmt: skip


def bare(review: Review) -> dict[str, Any]:
    """A review's values without the places they were read from."""

    def strip(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: strip(v) for k, v in value.items() if k != "where"}
        return [strip(v) for v in value] if isinstance(value, list | tuple) else value

    plain: dict[str, Any] = strip(review.model_dump())
    return plain


def written(folder: Path, name: str = "so-tai-chinh-2026.xlsx") -> Path:
    """The small review as a workbook file, as the office would keep it: no comments, no drop-downs."""
    path = folder / name
    path.write_bytes(_small())
    return path


@cache
def _small() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "so.xlsx"
        workbook.write_review(path, REVIEW, papers=PAPERS)
        book = openpyxl.load_workbook(path)
        for sheet in book.worksheets:
            sheet.data_validations.dataValidation = []
            sheet.conditional_formatting = type(sheet.conditional_formatting)()
            sheet.legacy_drawing = None
            for cell in sheet["2"]:
                cell.comment = None
        book.save(path)
        return path.read_bytes()


def edited(path: Path, change: Callable[[Any], None]) -> Path:
    """The workbook changed as by hand in Excel."""
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)
    return path


def patched(path: Path, parts: Mapping[str, Callable[[bytes], bytes]]) -> Path:
    """The workbook with some of its zip parts rewritten; a new name adds a part."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, parts[name](content) if name in parts else content)
        for name in parts.keys() - set(source.namelist()):
            target.writestr(name, parts[name](b""))
    path.write_bytes(out.getvalue())
    return path


def as_excel_saves(path: Path) -> Path:
    """The workbook with its texts in one shared list, as Excel keeps them."""
    texts: dict[bytes, int] = {}

    def share(content: bytes) -> bytes:
        def number(found: re.Match[bytes]) -> bytes:
            return b't="s"><v>%d</v></c>' % texts.setdefault(found[1], len(texts))

        return re.sub(rb't="inlineStr"><is>(.*?)</is></c>', number, content, flags=re.DOTALL)

    with zipfile.ZipFile(path) as archive:
        sheets = [n for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
    patched(path, dict.fromkeys(sheets, share))
    main = "http://schemas.openxmlformats.org/"
    listed = b"".join(b"<si>%s</si>" % text for text in texts)
    kind = f"{main}officeDocument/2006/relationships/sharedStrings"
    relation = f'<Relationship Id="rIdT" Type="{kind}" Target="sharedStrings.xml"/>'
    return patched(path, {
        "xl/sharedStrings.xml": lambda _: f'<sst xmlns="{main}spreadsheetml/2006/main">'.encode() + listed + b"</sst>",
        "xl/_rels/workbook.xml.rels": lambda c: c.replace(b"</Relationships>", relation.encode() + b"</Relationships>"),
    })  # fmt: skip


def part_of_sheet(path: Path, title: str) -> str:
    """The zip part that holds a sheet."""
    return f"xl/worksheets/sheet{openpyxl.load_workbook(path, read_only=True).sheetnames.index(title) + 1}.xml"


def read(path: Path) -> tuple[Review | None, list[Finding]]:
    return workbook.read(path, papers=PAPERS)


def item(field: str) -> str:
    """The cell of an item of the office."""
    return f"B{next(row for row, f in enumerate(fields(Office), 2) if f.name == field)}"


NEXT_ITEM = f"A{len(fields(Office)) + 2}"
"""The first free line of the sheet `Cơ quan`."""


def spots(findings: list[Finding]) -> set[tuple[str, str, str]]:
    """Code, sheet and cell of each finding."""
    return {(f.code, f.place.sheet, f.place.cell) for f in findings}
