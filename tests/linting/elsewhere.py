"""Papers of other offices, made the ways people make them: by hand, by Word's styles, by LibreOffice, with tabs."""

from __future__ import annotations

from collections.abc import Callable

from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_TAB_ALIGNMENT as TAB
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from tests.linting import typed
from tests.linting.elsewhere_tables import (
    DECREE_98,
    DECREE_152,
    LAW,
    notice_with_boxes,
    plan_of_automatic_lists,
    proposal_with_merged_cells,
)
from tests.linting.typed import BODY, CREED, MOTTO, put


def decision_by_hand() -> Paper:
    """A decision, every paragraph formatted by hand on the style Normal."""
    paper = typed.page()
    typed.head(paper, ("UBND TỈNH SƠN LA", "SỞ TƯ PHÁP"), "Số: 93/QĐ-STP", "Sơn La, ngày 12 tháng 7 năm 2024", rule=30)
    typed.title(paper, "QUYẾT ĐỊNH", "Về việc tặng Giấy khen cho cá nhân có thành tích đột xuất")
    put(paper, "GIÁM ĐỐC SỞ TƯ PHÁP", bold=True, alignment=ALIGN.CENTER)
    bases = (
        LAW,
        DECREE_98,
        "Căn cứ Quyết định số 17/2023/QĐ-UBND ngày 08 tháng 5 năm 2023 của Ủy ban nhân dân tỉnh Sơn La quy định chức "
        "năng, "
        "nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Tư pháp;",
        "Theo đề nghị của Chánh Văn phòng Sở.",
    )
    for basis in bases:
        put(paper, basis, italic=True, **BODY)
    put(paper, "QUYẾT ĐỊNH:", bold=True, alignment=ALIGN.CENTER)
    articles = (
        ("Điều 1.", " Tặng Giấy khen của Giám đốc Sở cho 02 cá nhân đã dũng cảm cứu người trong mưa lũ ngày 05 tháng "
         "7 năm "
         "2024, gồm:"),
        ("", "1. Ông Cầm Văn Hiệu, Chuyên viên Phòng Hành chính tư pháp;"),
        ("", "2. Bà Lường Thị Ánh, Viên chức Trung tâm Trợ giúp pháp lý nhà nước."),
        ("Điều 2.", " Mỗi cá nhân được thưởng 710.000 đồng từ Quỹ thi đua, khen thưởng năm 2024 của Sở."),
        ("Điều 3.", " Chánh Văn phòng Sở, Trưởng các phòng, Thủ trưởng các đơn vị thuộc Sở và các cá nhân có tên tại "
         "Điều 1 "
         "chịu trách nhiệm thi hành Quyết định này./."),
    )  # fmt: skip
    for label, text in articles:
        paragraph = put(paper, label, bold=True, **BODY)
        paragraph.add_run(text).font.size = Pt(14)
    recipients = ("- Như Điều 3;", "- Sở Nội vụ (để biết);", "- Lãnh đạo Sở;", "- Lưu: VT, VP.")
    typed.closing(paper, recipients, ["GIÁM ĐỐC"], "Hà Trọng Khiêm")
    return paper


def plan_by_styles() -> Paper:
    """A plan whose form is all in Word's own styles: Normal, Heading 1 and 2, List Bullet as «-»."""
    paper = typed.page()
    styles = paper.styles
    for name, size in (("Normal", 14), ("Heading 1", 14), ("Heading 2", 14)):
        style = styles[name]
        style.font.size, style.font.bold, style.font.italic = Pt(size), name != "Normal", False
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for slot in list(fonts.attrib):
            del fonts.attrib[slot]
        for slot in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{slot}"), "Times New Roman")
        shape = style.paragraph_format
        shape.space_before, shape.space_after = Pt(0), Pt(6)
        if name != "Normal":
            shape.first_line_indent = Mm(10)
    office = "SỞ KHOA HỌC VÀ CÔNG NGHỆ"
    typed.head(paper, ("UBND TỈNH LÀO CAI", office), "Số: 26/KH-SKHCN", "Lào Cai, ngày 20 tháng 01 năm 2026", rule=70)
    typed.title(paper, "KẾ HOẠCH", "Công tác thi đua, khen thưởng năm 2026")
    put(paper, LAW, italic=True, **BODY)
    put(paper, DECREE_152, italic=True, **BODY)
    own = (
        "Căn cứ Quyết định số 64/2025/QĐ-UBND ngày 15 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Lào Cai quy định "
        "chức năng, "
        "nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Khoa học và Công nghệ."
    )
    put(paper, own, italic=True, **BODY)
    lead = "Sở Khoa học và Công nghệ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:"
    for kind, text in (
        ("", lead),
        ("Heading 1", "I. MỤC ĐÍCH, YÊU CẦU"),
        ("Heading 2", "1. Mục đích"),
        ("", "Thúc đẩy nghiên cứu, ứng dụng khoa học, chuyển đổi số trong toàn ngành; phấn đấu mỗi phòng có ít nhất "
         "02 "
         "giải pháp mới được áp dụng trong năm 2026."),
        ("Heading 2", "2. Yêu cầu"),
        ("", "Việc đăng ký, bình xét bảo đảm công khai, dân chủ; khen thưởng kịp thời, thực chất."),
        ("Heading 1", "II. NỘI DUNG"),
        ("", "1. Phát động thi đua tại Hội nghị công chức, viên chức và người lao động; hoàn thành trước ngày 13 "
         "tháng 02 "
         "năm 2026."),
        ("", "2. Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026 vào tháng 6."),
        ("", "3. Tổng kết công tác thi đua, khen thưởng năm 2026 vào tháng 12."),
        ("Heading 1", "III. TỔ CHỨC THỰC HIỆN"),
        ("", "1. Văn phòng Sở theo dõi, đôn đốc, tổng hợp."),
        ("", "2. Các phòng, đơn vị thuộc Sở cụ thể hóa nội dung Kế hoạch này vào chương trình công tác năm./."),
    ):  # fmt: skip
        paragraph = paper.add_paragraph(text, style=kind or "Normal")
        paragraph.alignment = ALIGN.JUSTIFY
        if not kind:
            paragraph.paragraph_format.first_line_indent = Mm(10)
    recipients = ("- UBND tỉnh (b/c);", "- Sở Nội vụ;", "- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP.")
    typed.closing(paper, recipients, ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Giàng Seo Vảng")
    return paper


def report_from_libreoffice() -> Paper:
    """A report as LibreOffice saves it: the font in the document's defaults, own style names, split runs, no "
    "Normal."""
    paper = typed.page()
    defaults = paper.styles.element.find(qn("w:docDefaults"))
    fonts = defaults.find(f".//{qn('w:rFonts')}")
    for slot in list(fonts.attrib):
        del fonts.attrib[slot]
    for slot in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{slot}"), "Times New Roman")
    paper.styles.element.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="paragraph" w:customStyle="1" w:styleId="TextBody">'
            '<w:name w:val="Text Body"/>'
            '<w:pPr><w:spacing w:before="0" w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="567"/>'
            '<w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>'
        )
    )
    typed.head(paper, ("SỞ Y TẾ TỈNH ĐỒNG NAI", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT"), "Số: 317/BC-TTKSBT",
               "Đồng Nai, ngày 27 tháng 6 năm 2023", rule=80)  # fmt: skip
    typed.title(paper, "BÁO CÁO", "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2023")
    for text in (
        "Thực hiện Công văn số 2988/SYT-TCCB ngày 12 tháng 6 năm 2023 của Sở Y tế về việc sơ kết công tác thi đua, "
        "khen "
        "thưởng 6 tháng đầu năm 2023, Trung tâm Kiểm soát bệnh tật báo cáo như sau:",
        "1. Kết quả: 17/17 khoa, phòng đã ký giao ước thi đua; 03 sáng kiến được áp dụng, giảm 12% thời gian trả kết "
        "quả xét "
        "nghiệm.",
        "2. Hạn chế: một số khoa chậm gửi bản đăng ký; việc nêu gương người tốt, việc tốt chưa thường xuyên.",
        "3. Nhiệm vụ 6 tháng cuối năm 2023: kiểm tra chéo giữa các khoa trong tháng 9; họp xét khen thưởng trước "
        "ngày 15 tháng "
        "12 năm 2023.",
        "Trung tâm Kiểm soát bệnh tật báo cáo để Sở Y tế tổng hợp./.",
    ):
        paragraph = paper.add_paragraph(style="Text Body")
        words = text.split(" ")
        for start in range(0, len(words), 3):  # LibreOffice parts runs at every mark of the spelling checker
            part = words[start : start + 3]
            paragraph.add_run(" ".join(part) + (" " if start + 3 < len(words) else ""))
    typed.closing(
        paper, ("- Sở Y tế (b/c);", "- Ban Giám đốc;", "- Lưu: VT, TCHC."), ["GIÁM ĐỐC"], "Phan Thị Tuyết Mai"
    )
    return paper


def letter_with_tabs() -> Paper:
    """A letter whose head is set with tabs, without a table, and whose signature stands in a table."""
    paper = typed.page()
    pairs = (("UBND TỈNH KON TUM", CREED), ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", MOTTO))
    for order, (left, right) in enumerate(pairs):
        paragraph = put(paper, "", alignment=ALIGN.LEFT, after=0)
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Mm(36), TAB.CENTER)
        stops.add_tab_stop(Mm(120), TAB.CENTER)
        office = paragraph.add_run(f"\t{left}")
        office.font.size, office.bold = Pt(12), order == 1
        national = paragraph.add_run(f"\t{right}")
        national.font.size, national.bold = Pt(12 + order), True
    for wide, middle in ((70.0, Mm(36)), (typed.MOTTO_WIDE, Mm(120))):
        typed.drawn(paragraph, wide, middle=middle.pt)
    paragraph = put(paper, "", alignment=ALIGN.LEFT, after=0)
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Mm(36), TAB.CENTER)
    stops.add_tab_stop(Mm(120), TAB.CENTER)
    paragraph.add_run("\tSố: 402/SVHTTDL-VP").font.size = Pt(13)
    dated = paragraph.add_run("\tKon Tum, ngày 15 tháng 4 năm 2025")
    dated.font.size, dated.italic = Pt(13), True
    about = put(paper, "\tV/v giới thiệu điển hình tiên tiến", size=12, alignment=ALIGN.LEFT)
    about.paragraph_format.tab_stops.add_tab_stop(Mm(36), TAB.CENTER)
    put(paper, "Kính gửi: Sở Nội vụ tỉnh Kon Tum.", alignment=ALIGN.CENTER)
    for text in (
        "Thực hiện Công văn số 655/SNV-TĐKT ngày 01 tháng 4 năm 2025 của Sở Nội vụ về việc giới thiệu điển hình tiên "
        "tiến, Sở Văn hóa, Thể thao và Du lịch giới thiệu 02 cá nhân dự hội nghị biểu dương năm 2025:",
        "1. Ông A Thút, Nghệ nhân ưu tú, làng Kon Klor;",
        "2. Bà Y Hiền, Viên chức Bảo tàng - Thư viện tỉnh.",
        "Báo cáo thành tích của từng cá nhân được gửi kèm Công văn này.",
        "Kính đề nghị Sở Nội vụ xem xét, tổng hợp./.",
    ):
        put(paper, text, **BODY)
    recipients = ("- Như trên;", "- Giám đốc Sở (để báo cáo);", "- Lưu: VT, VP.")
    typed.closing(paper, recipients, ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], "Nguyễn Thị Bích Hợp")
    return paper


PAPERS: dict[str, Callable[[], Paper]] = {
    made.__name__: made
    for made in (
        decision_by_hand,
        plan_by_styles,
        report_from_libreoffice,
        plan_of_automatic_lists,
        letter_with_tabs,
        notice_with_boxes,
        proposal_with_merged_cells,
    )
}
"""Every paper by its name; each is without fault."""
