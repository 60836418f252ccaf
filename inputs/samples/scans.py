"""Draw the sample evidence again: `python -m inputs.samples.scans` (needs LibreOffice; the drawn files are kept).

Three papers from elsewhere, as an office gets them: a decision with a text layer, a photograph of a paper form, and a
table scanned sideways. Names are invented.
"""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image, ImageFilter

from pipeline import pdf
from pipeline.frame import Column, Page, Signatory

FOLDER = Path(__file__).resolve().parents[1] / "minh-chung"


def draw(folder: Path = FOLDER) -> None:
    """Write the evidence of the review of 2026."""
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        decision, slip, table = _printed([_decision(), _slip(), _table()], Path(work))
        (folder / "2034-qd-ubnd.pdf").write_bytes(decision.read_bytes())
        _scan(slip, 120).save(folder / "cn016-giay-xac-nhan-ap-dung.jpg", quality=52, dpi=(120, 120))
        _sideways(_scan(table, 110), folder / "dv07-tong-hop-ho-so-dang-ky.pdf")


def _printed(pages: list[Page], work: Path) -> list[Path]:
    engine, missing = pdf.choose("libreoffice")
    assert engine is not None, [str(f) for f in missing]
    jobs = []
    for number, page in enumerate(pages):
        (work / f"{number}.docx").write_bytes(page.bytes())
        jobs.append(pdf.Job(str(number), work / f"{number}.docx", "", "Tài liệu mẫu"))
    done, found = pdf.convert(engine, jobs, work / "pdf")
    assert len(done) == len(pages), [str(f) for f in found]
    return [made.pdf for made in done]


def _scan(paper: Path, dots_per_inch: int) -> Image.Image:
    """The first page as a scanner sees it: grey, a little soft, not quite straight."""
    drawn = pypdfium2.PdfDocument(paper)[0].render(scale=dots_per_inch / 72).to_pil().convert("L")
    tilted = drawn.rotate(0.6, resample=Image.Resampling.BICUBIC, fillcolor=255, expand=False)
    return tilted.filter(ImageFilter.GaussianBlur(0.5)).point(lambda tone: min(250, int(tone * 0.94) + 12))


def _sideways(picture: Image.Image, target: Path) -> None:
    """A one-page PDF whose picture lies on its side and whose page turns it upright."""
    inner, width, height = io.BytesIO(), *picture.size
    picture.rotate(90, expand=True).save(inner, "JPEG", quality=52)
    with pikepdf.new() as made:
        image = pikepdf.Stream(made, inner.getvalue(), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image,
                               Width=height, Height=width, ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8,
                               Filter=pikepdf.Name.DCTDecode)  # fmt: skip
        wide, high = height * 72 / 110, width * 72 / 110
        page = made.add_blank_page(page_size=(wide, high))
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=image))
        page.Contents = pikepdf.Stream(made, f"q {wide:.2f} 0 0 {high:.2f} 0 0 cm /Im Do Q".encode())
        page.Rotate = 90
        made.save(target, deterministic_id=True)


# --- the papers ------------------------------------------------------------------------------------------------
def _decision() -> Page:
    page = Page(title="Quyết định")
    page.head("", "ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN", "Số: 2034/QĐ-UBND", "Lạng Sơn, ngày 14 tháng 10 năm 2026")
    page.title("QUYẾT ĐỊNH", "Về việc công nhận phạm vi ảnh hưởng của sáng kiến trên địa bàn tỉnh năm 2026")
    page.authority("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN")
    page.bases(["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;",
                "Theo đề nghị của Hội đồng Sáng kiến tỉnh tại Biên bản họp ngày 07 tháng 10 năm 2026."],
               "{{ basis }}")  # fmt: skip
    page.order()
    page.article(1, "Công nhận 02 sáng kiến có phạm vi ảnh hưởng trong tỉnh năm 2026 (có danh sách kèm theo).")
    page.article(2, "Quyết định này có hiệu lực kể từ ngày ký.")
    page.article(3, "Chánh Văn phòng Ủy ban nhân dân tỉnh, thủ trưởng các cơ quan, đơn vị có liên quan và các tác giả "
                    "có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")  # fmt: skip
    page.signature(["- Như Điều 3;", "- Sở Tài chính;", "- Lưu: VT, KGVX."],
                   lines=["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name="Triệu Đức Thuận")  # fmt: skip
    page.annex("DANH SÁCH SÁNG KIẾN", "(Kèm theo Quyết định số 2034/QĐ-UBND ngày 14 tháng 10 năm 2026\n"
                                      "của Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn)")  # fmt: skip
    page.table(
        [Column("STT", 12, "", "center"), Column("Tên sáng kiến", 90, ""), Column("Tác giả, đơn vị", 63, "")],
        [("1", "Giải pháp phân bổ và công khai ngân sách trực tuyến đến cấp xã, gắn với kết quả thực hiện nhiệm vụ",
          "Hoàng Thị Lụa, Sở Tài chính"),
         ("2", "Bộ chỉ số theo dõi tăng trưởng của các xã, phường theo tháng",
          "Nông Thị Minh Nguyệt, Sở Tài chính")],
    )  # fmt: skip
    return page


def _slip() -> Page:
    page = Page(title="Giấy xác nhận")
    page.head("UBND XÃ BẮC SƠN", "PHÒNG KINH TẾ", no_number=True, no_date=True)
    page.title("GIẤY XÁC NHẬN", "Về việc áp dụng giải pháp công khai ngân sách trực tuyến")
    page.paragraph("Phòng Kinh tế xã Bắc Sơn xác nhận từ tháng 3 năm 2026 đã áp dụng giải pháp phân bổ và công khai "
                   "ngân sách trực tuyến đến cấp xã do bà Hoàng Thị Lụa, Sở Tài chính, làm chủ nhiệm.")  # fmt: skip
    page.paragraph("Thời gian tổng hợp, công khai giảm từ 05 ngày còn 01 ngày; số liệu khớp đúng với Kho bạc Nhà nước.")
    page.signatures(Signatory([""]), Signatory(["TRƯỞNG PHÒNG"], "Dương Công Vinh", "(Đã ký)"))
    return page


def _table() -> Page:
    page = Page(title="Bảng tổng hợp", landscape=True)
    page.caption("BẢNG TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ ĐĂNG KÝ KINH DOANH NĂM 2026")
    page.table(
        [Column("Tháng", 30, "", "center"), Column("Hồ sơ tiếp nhận", 50, "", "center"),
         Column("Giải quyết trước hạn", 50, "", "center"), Column("Đúng hạn", 50, "", "center"),
         Column("Quá hạn", 40, "", "center")],
        [(f"{month:02d}", f"{180 + 7 * month}", f"{150 + 6 * month}", f"{30 + month}", "0") for month in range(1, 12)],
    )  # fmt: skip
    return page


if __name__ == "__main__":
    draw()
