"""Papers of other offices with automatic lists, tables of merged cells and text boxes."""

from __future__ import annotations

from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from tests.linting import typed
from tests.linting.typed import BODY, CENTRED, HEADING, put

LAW = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"
DECREE_98 = (
    "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều "
    "của Luật Thi đua, khen thưởng;"
)
DECREE_152 = (
    "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong "
    "lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;"
)


def plan_of_automatic_lists() -> Paper:
    """A plan whose headings, clauses and points are numbered by Word, with a table of tasks and merged cells."""
    paper = typed.page()
    numbered = typed.lists(paper, (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")))
    offices = ("SỞ GIÁO DỤC VÀ ĐÀO TẠO SƠN LA", "TRƯỜNG THPT MƯỜNG LA")
    typed.head(paper, offices, "Số: 18/KH-THPTML", "Sơn La, ngày 06 tháng 10 năm 2023", rule=60)
    typed.title(paper, "KẾ HOẠCH", "Phong trào thi đua “Dạy tốt, học tốt” năm học 2023 - 2024")
    lead = "Trường THPT Mường La xây dựng kế hoạch phong trào thi đua “Dạy tốt, học tốt” năm học 2023 - 2024 như sau:"
    put(paper, lead, **BODY)
    for depth, text in (
        (0, "MỤC ĐÍCH"),
        (1, "Nâng tỷ lệ học sinh tốt nghiệp lên ít nhất 98,5%."),
        (1, "Mỗi giáo viên có ít nhất 02 tiết dạy đổi mới phương pháp trong mỗi học kỳ."),
        (0, "NỘI DUNG THI ĐUA"),
        (1, "Đối với giáo viên:"),
        (2, "Hoàn thành giáo án đúng tiến độ;"),
        (2, "Giúp đỡ ít nhất 02 học sinh yếu tiến bộ."),
        (1, "Đối với học sinh: không bỏ học, không vi phạm an toàn giao thông."),
        (0, "PHÂN CÔNG, THỜI GIAN THỰC HIỆN"),
    ):
        form = HEADING if depth == 0 else BODY
        typed.listed(put(paper, text, **form), numbered, depth)
    made = typed.table(paper, 4, (12, 70, 40, 38))
    made.style = paper.styles["Table Grid"]
    rows = (
        ("TT", "Nội dung", "Chủ trì", "Thời hạn"),
        ("1", "Phát động, đăng ký thi đua", "Công đoàn", "20/10/2023"),
        ("2", "Hội giảng chào mừng Ngày Nhà giáo Việt Nam", "Tổ chuyên môn", "17/11/2023"),
        ("3", "Tổng kết, khen thưởng", "Hội đồng Thi đua - Khen thưởng", "24/5/2024"),
    )
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            put(cell, text, size=13, bold=texts is rows[0], **CENTRED)
    for depth, text in (
        (0, "TỔ CHỨC THỰC HIỆN"),
        (1, "Ban Giám hiệu chỉ đạo chung; Công đoàn, Đoàn Thanh niên phối hợp vận động."),
        (1, "Tổ trưởng chuyên môn theo dõi, chấm điểm thi đua hằng tháng./."),
    ):
        typed.listed(put(paper, text, **(HEADING if depth == 0 else BODY)), numbered, depth)
    typed.closing(paper, ("- Sở GDĐT (b/c);", "- Các tổ chuyên môn;", "- Lưu: VT."), ["HIỆU TRƯỞNG"], "Quàng Thị Pâng")
    return paper


def notice_with_boxes() -> Paper:
    """A notice of a commune with a text box beside the head and a footnote-like remark in a second box."""
    paper = typed.page()
    offices = ("ỦY BAN NHÂN DÂN", "XÃ THIÊN CẦM")
    typed.head(paper, offices, "Số: 55/TB-UBND", "Thiên Cầm, ngày 13 tháng 11 năm 2025", rule=35)
    typed.title(paper, "THÔNG BÁO", "Kết quả chấm điểm thi đua khối các trường học năm học 2024 - 2025")
    put(paper, "Căn cứ Biên bản số 06/BB-KTĐ ngày 11 tháng 11 năm 2025 của Khối thi đua các trường học, Ủy ban nhân "
        "dân xã thông "
        "báo kết quả chấm điểm thi đua năm học 2024 - 2025 như sau:", **BODY)  # fmt: skip
    for text in (
        "1. Trường Tiểu học Thiên Cầm: 97,5 điểm, xếp thứ nhất.",
        "2. Trường Trung học cơ sở Yên Hòa: 95,0 điểm, xếp thứ hai.",
        "3. Trường Mầm non Cẩm Dương: 93,5 điểm, xếp thứ ba.",
        "Các trường có ý kiến về kết quả chấm điểm gửi văn bản về Phòng Văn hóa - Xã hội trước ngày 21 tháng 11 năm "
        "2025.",
        "Ủy ban nhân dân xã thông báo để các trường biết, thực hiện./.",
    ):
        put(paper, text, **BODY)
    _box(paper.paragraphs[-1], "Điểm được làm tròn đến một chữ số thập phân.")
    recipients = ("- Các trường trên địa bàn;", "- Chủ tịch, các PCT UBND xã;", "- Lưu: VT, VHXH.")
    typed.closing(paper, recipients, ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Biện Văn Quảng")
    return paper


def _box(paragraph: Paragraph, text: str) -> None:
    """A text box beside a paragraph, as Word 2003 kept it."""
    paragraph._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
            '<v:shape style="width:180pt;height:40pt"><v:textbox><w:txbxContent>'
            '<w:p><w:pPr><w:jc w:val="both"/></w:pPr>'
            f'<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>{text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>'
            "</w:pict></w:r>"
        )
    )  # fmt: skip


def proposal_with_merged_cells() -> Paper:
    """A proposal of a hospital with a table of merged cells."""
    paper = typed.page()
    offices = ("SỞ Y TẾ TỈNH LÂM ĐỒNG", "BỆNH VIỆN Y HỌC CỔ TRUYỀN")
    typed.head(paper, offices, "Số: 22/TTr-BVYHCT", "Lâm Đồng, ngày 10 tháng 12 năm 2024", rule=70)
    typed.title(paper, "TỜ TRÌNH", "Về việc đề nghị công nhận danh hiệu thi đua năm 2024")
    put(paper, "Kính gửi: Giám đốc Sở Y tế tỉnh Lâm Đồng.", alignment=ALIGN.CENTER)
    put(paper, LAW, italic=True, **BODY)
    put(paper, DECREE_98, italic=True, **BODY)
    put(paper, "Căn cứ Biên bản số 04/BB-HĐTĐKT ngày 06 tháng 12 năm 2024 của Hội đồng Thi đua - Khen thưởng Bệnh "
        "viện.",
        italic=True, **BODY)  # fmt: skip
    put(paper, "Bệnh viện Y học cổ truyền kính đề nghị Giám đốc Sở Y tế xem xét, công nhận danh hiệu thi đua năm "
        "2024 như sau:",
        **BODY)  # fmt: skip
    made = typed.table(paper, 4, (15, 75, 35, 35))
    made.style = paper.styles["Table Grid"]
    rows = (("TT", "Danh hiệu", "Số lượng", "Số lượng"), ("TT", "Danh hiệu", "Tập thể", "Cá nhân"),
            ("1", "Lao động tiên tiến", "", "128"), ("2", "Tập thể lao động tiên tiến", "11", ""))  # fmt: skip
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            put(cell, text, size=13, bold=row._index < 2, **CENTRED)
    top, under = made.rows[0].cells, made.rows[1].cells
    for first, last in ((top[0], under[0]), (top[1], under[1]), (top[2], top[3])):
        typed.emptied(last).add_paragraph()
        first.merge(last)
    for text in (
        "Hồ sơ kèm theo gồm: danh sách đề nghị; biên bản họp Hội đồng; báo cáo thành tích của tập thể.",
        "Kính đề nghị Giám đốc Sở Y tế xem xét, quyết định./.",
    ):
        put(paper, text, **BODY)
    typed.closing(paper, ("- Như trên;", "- Lưu: VT, TCCB."), ["GIÁM ĐỐC"], "K’ Sáu Brốp")
    return paper
