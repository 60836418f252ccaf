"""Sample papers laid out with plain texts, each whole and true to form."""

from __future__ import annotations

from pipeline.frame import Certificate, Column, Group, Page, Signatory

PARENT, AGENCY, PLACE_DATE = "UBND TỈNH LẠNG SƠN", "SỞ TÀI CHÍNH", "Lạng Sơn, ngày 05 tháng 01 năm 2026"
LAW = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"
DECREE = (
    "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân "
    "quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật "
    "Thi đua, khen thưởng;"
)
FUNCTIONS = (
    "Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 28 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Lạng Sơn quy "
    "định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Tài chính;"
)
PEOPLE = [
    ("Lương Thị Hạnh", "Trưởng phòng Quản lý ngân sách"),
    ("Hoàng Văn Tú", "Chuyên viên Phòng Quản lý ngân sách"),
    ("Nông Minh Châu", "Phó Chánh Văn phòng"),
]
COLUMNS = [
    Column("STT", 12, align="center"),
    Column("Họ và tên", 48),
    Column("Chức vụ, đơn vị", 75),
    Column("Mức thưởng (đồng)", 30, align="right"),
]


def people(count: int) -> list[list[str]]:
    """Rows of a list of `count` people."""
    return [[str(n), *PEOPLE[n % len(PEOPLE)], "2.340.000"] for n in range(1, count + 1)]


def decision(*, annex: bool = False, landscape: bool = False, number: str = "Số: 15/QĐ-STC") -> bytes:
    """Quyết định công nhận danh hiệu, with or without its list."""
    page = Page(title="Quyết định công nhận danh hiệu")
    page.head(PARENT, AGENCY, number, PLACE_DATE)
    page.title("QUYẾT ĐỊNH", "Về việc công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2025")
    page.authority("GIÁM ĐỐC SỞ TÀI CHÍNH")
    page.bases([FUNCTIONS, LAW, DECREE, "Theo đề nghị của Chánh Văn phòng Sở."])
    page.order()
    attached = " (có danh sách kèm theo)" if annex else ""
    page.article(1, f"Công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2025 cho 03 cá nhân{attached}.")
    page.article(2, "Các cá nhân có tên tại Điều 1 được thưởng theo quy định, trích từ quỹ thi đua, khen "
                    "thưởng của Sở Tài chính năm 2026.")  # fmt: skip
    page.article(3, "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Sở, Trưởng các phòng và các cá "
                    "nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")  # fmt: skip
    page.signature(["- Như Điều 3;", "- Sở Nội vụ (b/c);", "- Lãnh đạo Sở;", "- Lưu: VT, VP."],
                   lines=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name="Nông Thị Vân")  # fmt: skip
    if annex:
        page.annex("DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ",
                   "(Kèm theo Quyết định số 15/QĐ-STC ngày 05 tháng 01 năm 2026 của Giám đốc Sở Tài chính)",
                   number="Phụ lục", landscape=landscape)  # fmt: skip
        page.table(COLUMNS, people(40), total=["Cộng", None, None, "93.600.000"])
        page.paragraph("Danh sách có 40 cá nhân./.", italic=True)
    return page.bytes()


def decision_with_annexes(*numbers: str) -> bytes:
    """A decision with as many annexes as numbers are given."""
    page = Page()
    page.head(PARENT, AGENCY, "Số: 15/QĐ-STC", PLACE_DATE)
    page.title("QUYẾT ĐỊNH", "Về việc công nhận danh hiệu thi đua năm 2025")
    page.authority("GIÁM ĐỐC SỞ TÀI CHÍNH")
    page.bases([LAW, "Theo đề nghị của Chánh Văn phòng Sở."])
    page.order()
    page.article(1, "Công nhận danh hiệu thi đua năm 2025 theo các phụ lục kèm theo Quyết định này./.")
    page.signature(["- Như Điều 1;", "- Lưu: VT, VP."], lines=["GIÁM ĐỐC"], name="Triệu Đức Long")
    for number in numbers:
        page.annex("DANH SÁCH CÁ NHÂN", "(Kèm theo Quyết định số 15/QĐ-STC ngày 05 tháng 01 năm 2026 của Giám đốc "
                   "Sở Tài chính)", number=number)  # fmt: skip
        page.table(COLUMNS, people(3))
    return page.bytes()


def plan() -> bytes:
    """Kế hoạch with headings of three levels, a table of tasks and two pages or more."""
    page = Page(title="Kế hoạch công tác thi đua, khen thưởng")
    page.head(PARENT, "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Số: 03/KH-SNNMT", "Lạng Sơn, ngày 15 tháng 3 năm 2026")
    page.title("KẾ HOẠCH", "Công tác thi đua, khen thưởng năm 2026")
    page.bases([LAW, "Căn cứ Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lạng Sơn "
                     "về công tác thi đua, khen thưởng năm 2026."])  # fmt: skip
    page.paragraph("Sở Nông nghiệp và Môi trường ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như "
                   "sau:")  # fmt: skip
    for n, name in enumerate(("MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "TỔ CHỨC THỰC HIỆN")):
        page.heading(f"{('I', 'II', 'III')[n]}. {name}")
        for k in (1, 2):
            page.heading(f"{k}. {('Mục đích', 'Yêu cầu')[k - 1]}", 2)
            page.paragraph("Phong trào thi đua bám sát nhiệm vụ chính trị, có mục tiêu, chỉ tiêu cụ thể, gắn với "
                           "trách nhiệm người đứng đầu các phòng, đơn vị thuộc Sở.")  # fmt: skip
            page.heading("a) Các phòng, đơn vị đăng ký thi đua trước ngày 30 tháng 3 năm 2026;", 3)
            page.heading("b) Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở.", 3)
    page.caption("Phân công nhiệm vụ")
    page.table([Column("TT", 10, align="center"), Column("Nhiệm vụ", 85), Column("Chủ trì", 40),
                Column("Thời gian", 30, align="center")],
               [[str(n), "Phát động phong trào thi đua năm 2026", "Văn phòng Sở", f"Quý {q}"]
                for n, q in enumerate(("I", "II", "III", "IV"), 1)], size=12, numbered=True)  # fmt: skip
    page.paragraph("Yêu cầu các phòng, đơn vị nghiêm túc tổ chức thực hiện Kế hoạch này./.")
    page.signature(["- UBND tỉnh (b/c);", "- Các phòng, đơn vị thuộc Sở (t/h);", "- Lưu: VT, VP."],
                   lines=["GIÁM ĐỐC"], name="Triệu Đức Long")  # fmt: skip
    return page.bytes()


def letter(addressees: int = 3) -> bytes:
    """Công văn đôn đốc sent to several units."""
    page = Page(title="Công văn đôn đốc", body_size=13)
    page.head(PARENT, AGENCY, "Số: 12/STC-VP", PLACE_DATE,
              subject="V/v đôn đốc gửi hồ sơ đề nghị khen thưởng năm 2025")  # fmt: skip
    page.addressees(["Phòng Quản lý ngân sách", "Phòng Tài chính hành chính sự nghiệp", "Thanh tra Sở"][:addressees])
    page.paragraph("Thực hiện Kế hoạch công tác thi đua, khen thưởng năm 2025, đến nay Văn phòng Sở chưa nhận được "
                   "hồ sơ của các phòng, đơn vị nêu trên.")  # fmt: skip
    page.paragraph("Đề nghị các phòng, đơn vị gửi hồ sơ về Văn phòng Sở trước ngày 15 tháng 01 năm 2026./.")
    page.signature(["- Như trên;", "- Lãnh đạo Sở (b/c);", "- Lưu: VT, VP."],
                   lines=["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], name="Vi Thị Loan")  # fmt: skip
    return page.bytes()


def minutes() -> bytes:
    """Biên bản họp Hội đồng: no place and date at the top, two signatures."""
    page = Page(title="Biên bản họp Hội đồng")
    page.head(AGENCY, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "Số: 02/BB-HĐTĐKT", no_date=True)
    page.title("BIÊN BẢN", "Họp xét danh hiệu thi đua, hình thức khen thưởng năm 2025")
    page.paragraph("08 giờ 00, ngày 22 tháng 12 năm 2025.", lead="Thời gian bắt đầu:")
    page.paragraph("Phòng họp tầng 2, trụ sở Sở Tài chính.", lead="Địa điểm:")
    page.paragraph("09 thành viên Hội đồng (có danh sách).", lead="Thành phần tham dự:")
    page.paragraph("Ông Triệu Đức Long, Chủ tịch Hội đồng.", lead="Chủ trì:")
    page.paragraph("Bà Vi Thị Loan, Ủy viên Hội đồng.", lead="Thư ký:")
    page.paragraph("Hội đồng bỏ phiếu kín, kết quả như sau:", lead="Nội dung:", keep_next=True)
    page.table([Column("STT", 12, align="center"), Column("Họ và tên", 60), Column("Danh hiệu", 60),
                Column("Số phiếu đồng ý", 30, align="center")],
               [["1", "Lương Thị Hạnh", "Chiến sĩ thi đua cơ sở", "09/09"]])  # fmt: skip
    page.paragraph("Cuộc họp kết thúc vào 10 giờ 30, ngày 22 tháng 12 năm 2025./.")
    page.signatures(Signatory(["THƯ KÝ"], "Vi Thị Loan"), Signatory(["CHỦ TỌA"], "Triệu Đức Long"))
    page.recipients(["- Lưu: VT, Hồ sơ."])
    return page.bytes()


def template() -> bytes:
    """A decision as a template: tags, loops, groups and conditions instead of texts."""
    page = Page(title="Mẫu quyết định")
    page.head()
    page.title("QUYẾT ĐỊNH", "Về việc công nhận danh hiệu {{ title.name }} năm {{ year }}")
    page.authority("{{ authority }}")
    page.bases()
    page.order()
    page.article(1, "Công nhận danh hiệu {{ title.name }} cho {{ people|length }} cá nhân.")
    with page.when("money"):
        page.article(2, "Tiền thưởng: {{ money }} đồng.")
    page.article(3, "Quyết định này có hiệu lực kể từ ngày ký./.")
    page.signature()
    page.annex("DANH SÁCH", "(Kèm theo Quyết định số {{ head.number }})", number="Phụ lục", landscape=True)
    page.table([Column("STT", 12, "{{ loop.index }}", "center"), Column("Họ và tên", 60, "{{ person.name }}"),
                Column("Chức vụ", 60, "{{ person.position }}", "justify")],
               group=Group("unit in units", "{{ unit.name }}", "person in unit.people"),
               total=["Cộng", None, "{{ people|length }} người"])  # fmt: skip
    return page.bytes()


def certificate() -> bytes:
    """Giấy khen for one person."""
    paper = Certificate(title="Giấy khen")
    paper.motto()
    paper.decider("GIÁM ĐỐC SỞ TÀI CHÍNH")
    paper.verb()
    paper.award("GIẤY KHEN")
    paper.recipient("Bà Lương Thị Hạnh", "Trưởng phòng Quản lý ngân sách, Sở Tài chính tỉnh Lạng Sơn")
    paper.achievement("Đã có thành tích xuất sắc trong phong trào thi đua “Lạng Sơn thi đua chuyển đổi số, nâng cao "
                      "chất lượng phục vụ người dân và doanh nghiệp” năm 2025")  # fmt: skip
    paper.foot("Quyết định số 15/QĐ-STC", "ngày 05 tháng 01 năm 2026", "Số sổ vàng: 12",
               place_date=PLACE_DATE, lines=["GIÁM ĐỐC"], name="Triệu Đức Long")  # fmt: skip
    return paper.bytes()
