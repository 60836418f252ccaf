"""Papers of a proposal: small real reviews in, the words and tables of the finished papers out."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any

import docx
import pytest
from docx.document import Document as Docx
from docx.table import Table

from pipeline import checking, law, rendering, stationery
from pipeline.documents import Document, types
from pipeline.eligibility import Answer, Assessment, Outcome, Verdict, assess
from pipeline.records import (
    AWARD_COUNCIL,
    CouncilMember,
    Evidence,
    Initiative,
    IssuedPaper,
    Nomination,
    Office,
    PastAward,
    Person,
    Recipient,
    Review,
    Session,
    Unit,
    Where,
)

FILE = "so.xlsx"
PROVINCE = "chu_tich_uy_ban_nhan_dan_tinh"
GIVEN = "Giám đốc Sở Tài chính"


def at(sheet: str, row: int, **cells: str) -> Where:
    return Where(FILE, sheet, row, tuple(cells.items()))


OFFICE = Office(
    parent="UBND tỉnh Lạng Sơn", name="Sở Tài chính", symbol="STC", level="Sở", province="tỉnh Lạng Sơn",
    place="Lạng Sơn", year=2026, signer="Lương Đức Hoài", signer_position="Giám đốc", drafting_unit="VP",
    drafting_unit_name="Văn phòng Sở", sector="ngành Tài chính", appraiser="Sở Nội vụ",
    higher_decider="Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn", address="Phường Lương Văn Tri, tỉnh Lạng Sơn",
    functions_decision="Quyết định số 15/2025/QĐ-UBND ngày 28 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Lạng Sơn quy "
                       "định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Tài chính",
    where=at("Cơ quan", 2))  # fmt: skip
UNITS = (
    Unit(code="DV01", name="Phòng Ngân sách", kind="Phòng chuyên môn", head="Hoàng Thị Lụa", headcount=2,
         rating="hoan_thanh_xuat_sac_nhiem_vu", profile="Phòng có 02 công chức.\nChi bộ có 02 đảng viên.",
         duties="Tham mưu quản lý ngân sách.", where=at("Đơn vị", 2)),
    Unit(code="DV02", name="Văn phòng Sở", kind="Phòng chuyên môn", head="Vi Văn Tuệ",
         head_position="Chánh Văn phòng", rating="hoan_thanh_tot_nhiem_vu", where=at("Đơn vị", 3)),
)  # fmt: skip
PEOPLE = (
    Person(code="CN001", title="Bà", full_name="Hoàng Thị Lụa", born=date(1985, 1, 5), position="Trưởng phòng",
           unit="DV01", joined=date(2008, 8, 1), rating="hoan_thanh_xuat_sac_nhiem_vu", hometown="Xã Bình Gia",
           residence="Phường Đông Kinh", ethnicity="Tày", religion="Không", qualification="Thạc sĩ Tài chính",
           politics="Cao cấp", party_role="Bí thư Chi bộ", duties="Lãnh đạo, điều hành Phòng.",
           where=at("Cá nhân", 2)),
    Person(code="CN002", title="Ông", full_name="Nông Văn Bách", position="Chuyên viên", unit="DV01",
           joined=date(2015, 3, 1), rating="hoan_thanh_tot_nhiem_vu",
           where=at("Cá nhân", 3, hometown="M", born="D")),
    Person(code="CN003", title="Ông", full_name="Vi Văn Tuệ", position="Chánh Văn phòng", unit="DV02",
           joined=date(2010, 3, 1), rating="hoan_thanh_xuat_sac_nhiem_vu", where=at("Cá nhân", 4)),
)  # fmt: skip


def nomination(row: int, subject: str, award: str, **more: Any) -> Nomination:
    given = {"achievement": "Hoàn thành xuất sắc nhiệm vụ", "votes": 5, "result": "Đồng ý"} | more
    return Nomination(subject=subject, award=award, where=at("Đề nghị", row, details="K"), **given)


NOMINATIONS = (
    nomination(2, "CN001", "lao_dong_tien_tien"),
    nomination(3, "CN002", "lao_dong_tien_tien"),
    nomination(4, "CN003", "lao_dong_tien_tien"),
    nomination(5, "CN001", "chien_si_thi_dua_co_so", initiatives=("SK01",), details=("Năm 2026 tôi làm tốt.",)),
    nomination(6, "CN003", "chien_si_thi_dua_co_so"),
    nomination(7, "CN001", "chien_si_thi_dua_tinh", initiatives=("SK02",),
               details=("Ba năm tôi chủ trì 38 định mức.", "Tôi hướng dẫn 24 lớp tập huấn.")),
    nomination(8, "DV01", "tap_the_lao_dong_xuat_sac", details=("Phòng hoàn thành 120% kế hoạch.",)),
    nomination(9, "CN002", "bang_khen_tinh", kind="Đột xuất", achievement="Cứu 03 người trong lũ quét",
               details=("Ngày 07/9/2026 tôi đưa 03 người ra khỏi vùng lũ.",)),
)  # fmt: skip


def past(row: int, award: str, year: int, number: str, subject: str = "CN001") -> PastAward:
    return PastAward(subject=subject, award=award, year=year, number=number, decided_on=date(year, 12, 13),
                     issuer=GIVEN, where=at("Khen thưởng đã có", row))  # fmt: skip


PAST = (
    past(2, "chien_si_thi_dua_co_so", 2022, "210/QĐ-STC"),
    past(3, "chien_si_thi_dua_co_so", 2024, "333/QĐ-STC"),
    past(4, "chien_si_thi_dua_co_so", 2025, "452/QĐ-STC"),
    past(5, "giay_khen", 2025, "460/QĐ-STC"),
)
INITIATIVES = (
    Initiative(code="SK01", name="Sổ tay định mức", authors=("CN001",), scope="co_so", result="Công nhận",
               decision="388/QĐ-STC", decided_on=date(2026, 11, 20), issuer=GIVEN, score=Decimal(85),
               where=at("Sáng kiến", 2)),
    Initiative(code="SK02", name="Công khai ngân sách cấp xã", authors=("CN001 60%", "CN002 40%"), scope="tinh",
               result="Công nhận", decision="2034/QĐ-UBND", decided_on=date(2026, 10, 4),
               issuer="Chủ tịch Ủy ban nhân dân tỉnh", where=at("Sáng kiến", 3)),
)  # fmt: skip
COUNCIL = tuple(
    CouncilMember(council=AWARD_COUNCIL, full_name=name, position="Lãnh đạo Sở", role=role, absent=absent,
                  written_opinion="Có" if absent else "", where=at("Hội đồng", row))
    for row, (name, role, absent) in enumerate(
        (("Lương Đức Hoài", "Chủ tịch", ""), ("Vy Thị Hạnh", "Phó Chủ tịch", ""), ("Vi Văn Tuệ", "Ủy viên, Thư ký", ""),
         ("Hoàng Thị Lụa", "Ủy viên", ""), ("Đinh Công Thuận", "Ủy viên", "đi công tác")), 2)
)  # fmt: skip
SESSION = Session(
    council=AWARD_COUNCIL, held_on=date(2026, 12, 4), starts=time(8), ends=time(11, 30), place="Phòng họp số 1",
    established_by="Quyết định số 96/QĐ-STC ngày 17 tháng 3 năm 2026 của Giám đốc Sở Tài chính",
    ballots_issued=5, ballots_returned=5, ballots_invalid=0, where=at("Phiên họp", 2))  # fmt: skip
PAPERS = (
    IssuedPaper(paper="quyet_dinh_cong_nhan_danh_hieu", number="487", signed_on=date(2026, 12, 11),
                where=at("Văn bản", 2)),
    IssuedPaper(paper="to_trinh_de_nghi_khen_thuong", applies_to=PROVINCE, number="236",
                signed_on=date(2026, 12, 15), where=at("Văn bản", 3)),
)  # fmt: skip
RECIPIENTS = (
    Recipient(name="Sở Nội vụ", note="b/c", copies=2, channel="Trục liên thông", where=at("Nơi nhận", 2),
              papers=("quyet_dinh_cong_nhan_danh_hieu",)),
    Recipient(name="Lãnh đạo Sở", copies=4, channel="Thư điện tử", where=at("Nơi nhận", 3)),
)  # fmt: skip
REVIEW = Review(
    name="so-tai-chinh-2026", office=OFFICE, units=UNITS, people=PEOPLE, nominations=NOMINATIONS, past_awards=PAST,
    initiatives=INITIATIVES, council_members=COUNCIL, sessions=(SESSION,), issued_papers=PAPERS,
    recipients=RECIPIENTS)  # fmt: skip


def judged(**changes: Any) -> Assessment:
    """The small review, assessed, with some of its records replaced."""
    return assess(REVIEW.changed(**changes))[0]


def with_state_award(assessment: Assessment) -> Assessment:
    """One more nominee, for an award of the Thủ tướng, with a condition nobody can prove."""
    open_verdict = Verdict("Có 05 năm liên tục hoàn thành tốt nhiệm vụ", Answer.OPEN,
                           "Điều 73 Luật Thi đua, khen thưởng",
                           missing="sổ không có mức độ hoàn thành nhiệm vụ năm 2022")  # fmt: skip
    asked = nomination(20, "CN003", "bang_khen_thu_tuong", details=("Năm năm tôi làm tốt.",))
    rules = law.on(date(2026, 12, 31)).award("bang_khen_thu_tuong")
    extra = Outcome(asked, PEOPLE[2], rules, (open_verdict,))
    return replace(assessment, outcomes=(*assessment.outcomes, extra))


# --- making and reading back --------------------------------------------------------------------------------
@cache
def compiled(code: str) -> rendering.CompiledTemplate:
    kind = next(k for k in types() if k.code == code)
    return rendering.compile(kind.layout().bytes(), name=f"{code}.docx", filters=stationery.FILTERS)


def papers(code: str, assessment: Assessment) -> list[Document]:
    return list(next(k for k in types() if k.code == code).papers(assessment))


def paper(code: str, assessment: Assessment, ending: str = "") -> Document:
    return next(p for p in papers(code, assessment) if p.name.endswith(ending))


def rendered(document: Document) -> bytes:
    return compiled(document.kind.code).render(document.facts.model_dump())


def opened(document: Document) -> Docx:
    return docx.Document(io.BytesIO(rendered(document)))


def text(document: Document) -> str:
    return "\n".join(checking.paragraphs(rendered(document)))


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def bordered(document: Document) -> list[list[list[str]]]:
    """Tables with a heading row, as texts."""
    found = [t for t in opened(document).tables if t._tbl.xpath("./w:tr/w:trPr/w:tblHeader")]
    return [rows(table) for table in found]


def in_order(told: str, *pieces: str) -> None:
    """Every piece stands in the text, one after the other; a space that keeps words together is a space."""
    place, told = 0, told.replace("\u00a0", " ")
    for piece in (p.replace("\u00a0", " ") for p in pieces):
        found = told.find(piece, place)
        assert found >= 0, f"«{piece}» is not in the text after {told[max(0, place - 60) : place]!r}"
        place = found + len(piece)


# --- Tờ trình -----------------------------------------------------------------------------------------------
def test_the_proposal_tells_how_the_council_chose_and_who_is_proposed() -> None:
    proposal = paper("to_trinh_de_nghi_khen_thuong", judged())
    assert proposal.file == "ho_so/chu-tich-uy-ban-nhan-dan-tinh/to-trinh-de-nghi-khen-thuong.docx"
    assert not proposal.gaps
    in_order(
        text(proposal),
        "Số: 236/TTr-STC", "Lạng Sơn, ngày 15 tháng 12 năm 2026", "TỜ TRÌNH",
        "Đề nghị tặng danh hiệu thi đua, hình thức khen thưởng năm 2026",
        "Kính gửi:", "- Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn;", "- Sở Nội vụ.",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng Sở Tài chính ngày 04 tháng 12 năm 2026.",
        "ngày 04 tháng 12 năm 2026", "Quyết định số 96/QĐ-STC",
        "Hội đồng có 05 thành viên, 04 thành viên dự họp, 01 thành viên vắng mặt đã gửi ý kiến bằng văn bản.",
        "số phiếu phát ra 05, thu về 05; số phiếu hợp lệ 05, không hợp lệ 0.", "đều được 100% tổng số thành viên",
        "- Danh hiệu Chiến sĩ thi đua tỉnh (01 cá nhân): đáp ứng quy định tại điểm a khoản 1, điểm b khoản 1 Điều 22 "
        "Luật Thi đua, khen thưởng",
        "quyết định tặng danh hiệu thi đua, hình thức khen thưởng năm 2026 cho 01 tập thể và 02 cá nhân, gồm:",
        "a) Danh hiệu Chiến sĩ thi đua tỉnh cho 01 cá nhân:", "- Bà Hoàng Thị Lụa, Trưởng phòng Ngân sách.",
        "b) Danh hiệu “Tập thể lao động xuất sắc” cho 01 tập thể:", "- Phòng Ngân sách.",
        "c) Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 cá nhân:", "- Ông Nông Văn Bách, Chuyên viên",
        "cam kết và chịu trách nhiệm trước pháp luật", "Hồ sơ gửi kèm theo Tờ trình gồm:",
        "- Biên bản kiểm phiếu;", "- 03 báo cáo thành tích", "xem xét, quyết định./.",
        "- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP.", "GIÁM ĐỐC", "Lương Đức Hoài",
    )  # fmt: skip


def test_the_proposal_counts_by_award_in_a_table() -> None:
    (table,) = bordered(paper("to_trinh_de_nghi_khen_thuong", judged()))
    assert table == [
        ["STT", "Danh hiệu, hình thức đề nghị", "Tập thể", "Cá nhân", "Cộng"],
        ["1", "Danh hiệu Chiến sĩ thi đua tỉnh", "-", "01", "01"],
        ["2", "Danh hiệu “Tập thể lao động xuất sắc”", "01", "-", "01"],
        ["3", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "-", "01", "01"],
        ["Tổng cộng", "Tổng cộng", "01", "02", "03"],
    ]


def test_separate_deciders_get_separate_papers_and_the_state_is_reached_through_the_province() -> None:
    province, state = papers("to_trinh_de_nghi_khen_thuong", with_state_award(judged()))
    assert "Bằng khen của Thủ tướng" not in text(province)
    told = text(state)
    in_order(told, "- Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn;", "- Sở Nội vụ.",
             "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn xem xét, trình Thủ tướng Chính phủ quyết định tặng "
             "hình thức khen thưởng năm 2026 cho 01 cá nhân", "Hồ sơ gửi kèm theo Tờ trình (01 bộ) gồm:",
             "- Tệp tin điện tử của hồ sơ.")  # fmt: skip
    assert "Hoàng Thị Lụa" not in told and state.subfolder == "thu-tuong-chinh-phu"
    assert (
        "thẩm định hồ sơ; cá nhân được đề nghị" in told and "tập thể" not in told.split("II. Ý KIẾN")[1].lower()[:200]
    )
    assert {g.what for g in state.gaps} == {"Tờ trình đề nghị khen thưởng: thiếu số văn bản.",
                                            "Tờ trình đề nghị khen thưởng: thiếu ngày ký."}  # fmt: skip


def test_what_is_still_open_travels_beside_the_formal_paper_not_in_it() -> None:
    assessment = with_state_award(judged())
    proposal = next(p for p in papers("to_trinh_de_nghi_khen_thuong", assessment) if "thu-tuong" in p.file)
    assert "sổ không có mức độ" not in text(proposal)
    assert any("năm 2022" in finding.what for finding in proposal.findings)
    index = paper("muc_luc_ho_so", assessment, "bang-khen-thu-tuong")
    in_order(text(index), "NỘI DUNG CẦN XEM XÉT", "sổ không có mức độ hoàn thành nhiệm vụ năm 2022", "Điều 73")


def test_many_nominees_are_left_to_the_list() -> None:
    people = tuple(
        PEOPLE[1].model_copy(update={"code": f"CN1{n:02}", "full_name": f"Nông Văn Ất {n}"}) for n in range(6)
    )
    asked = tuple(
        nomination(30 + n, p.code, "bang_khen_tinh", kind="Đột xuất", achievement=f"Việc {n}")
        for n, p in enumerate(people)
    )
    told = text(paper("to_trinh_de_nghi_khen_thuong", judged(people=(*PEOPLE, *people), nominations=asked)))
    assert "cho 06 cá nhân (có danh sách kèm theo)." in told and "Nông Văn Ất 3" not in told


@pytest.mark.parametrize(
    ("change", "what"),
    [({"appraiser": ""}, "cơ quan thẩm định"), ({"higher_decider": ""}, "cấp khen thưởng trên trực tiếp")],
)
def test_an_unknown_addressee_is_a_visible_gap(change: dict[str, str], what: str) -> None:
    proposal = paper("to_trinh_de_nghi_khen_thuong", judged(office=OFFICE.model_copy(update=change)))
    assert f"[thiếu: {what}]" in text(proposal)
    assert [str(g.place) for g in proposal.gaps] == ["so.xlsx › Cơ quan!A2"]


# --- Danh sách đề nghị --------------------------------------------------------------------------------------
def test_the_list_gives_each_nominee_with_grounds_initiatives_and_votes() -> None:
    listed = paper("danh_sach_de_nghi", judged())
    told = text(listed)
    in_order(told, "DANH SÁCH TẬP THỂ, CÁ NHÂN",
             "(Kèm theo Tờ trình số 236/TTr-STC ngày 15 tháng 12 năm 2026 của Sở Tài chính)",
             "I. TẬP THỂ", "II. CÁ NHÂN", "Danh sách có 01 tập thể và 02 cá nhân./.")  # fmt: skip
    (table,) = bordered(listed)
    assert [row[0] for row in table] == ["STT", "I. TẬP THỂ", "1", "II. CÁ NHÂN", "1", "2"]
    lua = table[4]
    assert lua[1:4] == ["Hoàng Thị Lụa", "Trưởng phòng Ngân sách", "Danh hiệu Chiến sĩ thi đua tỉnh"]
    assert lua[4].split("\n") == [
        "- Năm 2024: “Chiến sĩ thi đua cơ sở” (Quyết định số 333/QĐ-STC ngày 13/12/2024)",
        "- Năm 2025: “Chiến sĩ thi đua cơ sở” (Quyết định số 452/QĐ-STC ngày 13/12/2025)",
        "- Năm 2026: hoàn thành xuất sắc nhiệm vụ",
        "- Năm 2026: “Chiến sĩ thi đua cơ sở” (Quyết định số 487/QĐ-STC ngày 11/12/2026)",
    ]
    assert lua[5:] == ["Công khai ngân sách cấp xã (Quyết định số 2034/QĐ-UBND ngày 04/10/2026)", "100\n(5/5)"]
    assert table[5][5] == "-"


def test_the_list_is_landscape_and_waits_for_the_number_of_its_proposal() -> None:
    listed = paper("danh_sach_de_nghi", judged(issued_papers=PAPERS[:1]))
    section = opened(listed).sections[0]
    assert section.page_width is not None and section.page_height is not None
    assert section.page_width > section.page_height
    assert [g.what for g in listed.gaps] == ["Danh sách đề nghị khen thưởng: thiếu số, ngày của Tờ trình."]
    assert "(Kèm theo Tờ trình số \u00a0" in text(listed)


# --- Báo cáo thành tích -------------------------------------------------------------------------------------
def test_a_persons_report_follows_the_form() -> None:
    report = paper("bao_cao_thanh_tich_ca_nhan", judged(), "chien-si-thi-dua-tinh")
    assert report.file == ("ho_so/chu-tich-uy-ban-nhan-dan-tinh/cn001-hoang-thi-lua/"
                           "bao-cao-thanh-tich-cn001-hoang-thi-lua-chien-si-thi-dua-tinh.docx")  # fmt: skip
    told = text(report)
    in_order(
        told,
        "Mẫu số 05", "SỞ TÀI CHÍNH", "PHÒNG NGÂN SÁCH", "BÁO CÁO THÀNH TÍCH",
        "ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA TỈNH NĂM\u00a02026",
        "I. SƠ LƯỢC LÝ LỊCH", "- Họ và tên: Hoàng Thị Lụa", "05/01/1985; giới tính: Nữ", "- Dân tộc: Tày",
        "- Đơn vị công tác: Phòng Ngân sách, Sở Tài chính", "Trưởng phòng; Bí thư Chi bộ", "Thạc sĩ Tài chính",
        "lý luận chính trị: Cao cấp", "II. THÀNH TÍCH ĐẠT ĐƯỢC", "1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận",
        "Lãnh đạo, điều hành Phòng.", "2. Thành tích đạt được của cá nhân", "Tóm tắt thành tích của tập thể:",
        "Năm 2026, Phòng Ngân sách được xếp loại hoàn thành xuất sắc nhiệm vụ, được đề nghị tặng danh hiệu “Tập thể "
        "lao động xuất sắc”.", "Ba năm tôi chủ trì 38 định mức.", "Tôi hướng dẫn 24 lớp tập huấn.",
        "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG", "1. Danh hiệu thi đua:", "2. Hình thức khen thưởng:",
        "Tôi chịu trách nhiệm về tính chính xác, trung thực của báo cáo này./.",
        "CẤP TRÌNH KHEN", "GIÁM ĐỐC", "NGƯỜI BÁO CÁO", "Lương Đức Hoài", "Hoàng Thị Lụa",
    )  # fmt: skip
    assert "Số:" not in told and not report.gaps
    assert {"luat_06_2022", "nd_152_2025"} <= set(report.instruments)


def test_the_tables_of_a_report_cover_the_period_of_the_award() -> None:
    years, initiatives, titles, forms = bordered(paper("bao_cao_thanh_tich_ca_nhan", judged(), "chien-si-thi-dua-tinh"))
    assert [row[:3] for row in years[1:]] == [
        ["2024", "", "“Chiến sĩ thi đua cơ sở”"],
        ["2025", "", "“Chiến sĩ thi đua cơ sở”"],
        ["2026", "Hoàn thành xuất sắc nhiệm vụ", "“Lao động tiên tiến”\n“Chiến sĩ thi đua cơ sở”"],
    ]
    assert [row[1:3] for row in initiatives[1:]] == [["Công khai ngân sách cấp xã", "Đồng tác giả (60%)"],
                                                     ["Sổ tay định mức", "Tác giả"]]  # fmt: skip
    assert [row[0] for row in titles[1:]] == ["2024", "2025", "2026", "2026"]
    assert titles[1][2] == "Quyết định số 333/QĐ-STC ngày 13 tháng 12 năm 2024 của Giám đốc Sở Tài chính"
    assert [row[:2] for row in forms[1:]] == [["2025", "Giấy khen"]]


def test_ratings_of_earlier_years_are_left_blank_and_told() -> None:
    report = paper("bao_cao_thanh_tich_ca_nhan", judged(), "chien-si-thi-dua-tinh")
    (finding,) = report.findings
    assert "để trống mức độ hoàn thành nhiệm vụ năm 2024 và 2025" in finding.what


def test_a_title_not_decided_yet_is_called_a_proposal() -> None:
    report = paper("bao_cao_thanh_tich_ca_nhan", judged(issued_papers=PAPERS[1:]), "chien-si-thi-dua-tinh")
    years, _, titles, _ = bordered(report)
    assert years[3][3] == "Đề nghị trong đợt xét năm 2026"
    assert [row[0] for row in titles[1:]] == ["2024", "2025"]


def test_missing_particulars_are_gaps_that_name_the_cell() -> None:
    report = paper("bao_cao_thanh_tich_ca_nhan", judged(), "bang-khen-tinh")
    places = {g.what.partition("thiếu ")[2]: str(g.place) for g in report.gaps}
    assert places["quê quán."] == "so.xlsx › Cá nhân!M3" and places["ngày sinh."] == "so.xlsx › Cá nhân!D3"
    assert "Quê quán: [thiếu: quê quán]" in text(report)


def test_a_report_on_a_sudden_merit_has_no_record_of_awards() -> None:
    report = paper("bao_cao_thanh_tich_ca_nhan", judged(), "bang-khen-tinh")
    told = text(report)
    in_order(told, "ĐỀ NGHỊ TẶNG THƯỞNG", "(Cứu 03 người trong lũ quét)", "Ngày 07/9/2026 tôi đưa 03 người")
    assert "III." not in told and "Quyền hạn" not in told and bordered(report) == []
    in_order(told, "THỦ TRƯỞNG ĐƠN VỊ", "TRƯỞNG PHÒNG", "NGƯỜI BÁO CÁO", "Hoàng Thị Lụa", "Nông Văn Bách",
             "Xác nhận nội dung báo cáo", "XÁC NHẬN CỦA", "CẤP TRÌNH KHEN", "Lương Đức Hoài")  # fmt: skip


def test_a_title_of_the_office_without_its_report_is_a_gap() -> None:
    report = paper("bao_cao_thanh_tich_ca_nhan", judged(), "cn003-vi-van-tue-chien-si-thi-dua-co-so")
    assert ("Báo cáo thành tích cá nhân: thiếu nội dung báo cáo thành tích.", "so.xlsx › Đề nghị!K6") in [
        (g.what, str(g.place)) for g in report.gaps]  # fmt: skip
    assert report.subfolder == "giam-doc-so/cn003-vi-van-tue"
    assert not papers("bao_cao_thanh_tich_ca_nhan", judged(nominations=NOMINATIONS[:3]))


@pytest.mark.parametrize(
    ("year", "award", "label"),
    [(2021, "chien_si_thi_dua_tinh", "Mẫu số 02"), (2024, "chien_si_thi_dua_tinh", "Mẫu số 03"),
     (2026, "chien_si_thi_dua_co_so", "Mẫu số 05"), (2024, "chien_si_thi_dua_co_so", "")],
)  # fmt: skip
def test_the_form_is_named_only_where_its_number_is_known(year: int, award: str, label: str) -> None:
    rules = law.on(date(year, 12, 31)).award(award)
    review = REVIEW.changed(office=OFFICE.model_copy(update={"year": year}))
    outcome = Outcome(nomination(5, "CN001", award, details=("Tốt.",)), PEOPLE[0], rules, ())
    report = paper("bao_cao_thanh_tich_ca_nhan", Assessment(review, (outcome,)))
    told = text(report)
    assert told.startswith(label) if label else "Mẫu số" not in told
    assert ("Dân tộc" in told) is (year >= 2024)


def test_a_collectives_report_follows_the_form() -> None:
    report = paper("bao_cao_thanh_tich_tap_the", judged())
    told = text(report)
    in_order(
        told,
        "ĐỀ NGHỊ TẶNG DANH HIỆU\n“TẬP THỂ LAO ĐỘNG XUẤT SẮC” NĂM\u00a02026", "Tên tập thể đề nghị:",
        "Phòng Ngân sách, Sở Tài chính", "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH",
        "Trụ sở: Phường Lương Văn Tri, tỉnh Lạng Sơn.",
        "Phòng có 02 công chức.", "Chi bộ có 02 đảng viên.", "2. Chức năng, nhiệm vụ được giao",
        "Tham mưu quản lý ngân sách.", "II. THÀNH TÍCH ĐẠT ĐƯỢC", "Phòng hoàn thành 120% kế hoạch.",
        "Năm 2026, Phòng Ngân sách có 02 người: 01 người hoàn thành xuất sắc nhiệm vụ và 01 người hoàn thành tốt nhiệm "
        "vụ; 02 người đạt danh hiệu “Lao động tiên tiến” và 01 người đạt danh hiệu “Chiến sĩ thi đua cơ sở”.",
        "chưa có danh hiệu thi đua.", "chưa có hình thức khen thưởng.",
        "CƠ QUAN CẤP TRÊN", "GIÁM ĐỐC", "THỦ TRƯỞNG ĐƠN VỊ", "TRƯỞNG PHÒNG", "Lương Đức Hoài", "Hoàng Thị Lụa",
    )  # fmt: skip
    assert "Mẫu số" not in told  # the number of this form in the decree's annex is not known
    _, initiatives = bordered(report)
    assert initiatives[1][2] == "Hoàng Thị Lụa"
    assert initiatives[2][2] == "Hoàng Thị Lụa\nNông Văn Bách"


# --- Mục lục hồ sơ ------------------------------------------------------------------------------------------
def index_lines(document: Document) -> dict[str, list[str]]:
    (table,) = bordered(document)
    return {row[1]: row[2:] for row in table[1:]}


def test_the_index_shows_every_part_the_law_asks_for_present_or_missing() -> None:
    index = paper("muc_luc_ho_so", judged(), "chien-si-thi-dua-tinh")
    lines = index_lines(index)
    assert lines["Tờ trình"] == [
        "236/TTr-STC\n15/12/2026",
        "Điểm a khoản 1 Điều 84 Luật Thi đua, khen thưởng",
        "–",
        "Có",
    ]
    assert lines["Báo cáo thành tích"][-1] == lines["Biên bản bình xét thi đua"][-1] == "Có"
    proof = "Xác nhận của người đứng đầu tỉnh về sáng kiến, đề tài có phạm vi ảnh hưởng trong tỉnh"
    assert lines[proof][0] == "2034/QĐ-UBND\n04/10/2026" and lines[proof][-1] == "Thiếu"
    assert [str(g.place) for g in index.gaps] == ["so.xlsx › Minh chứng"]
    in_order(text(index), "HỒ SƠ", "ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA TỈNH", "Hoàng Thị Lụa",
             "Cấp quyết định: Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn", "MỤC LỤC HỒ SƠ", "còn thiếu 01 loại",
             "NỘI DUNG CẦN XEM XÉT", "Thành phần hồ sơ do bộ, tỉnh quy định")  # fmt: skip


def test_evidence_of_the_workbook_fills_the_index() -> None:
    evidence = (
        Evidence(subject="CN001", part="Quyết định công nhận sáng kiến", path="sk.pdf", where=at("Minh chứng", 2)),
        Evidence(subject="CN001", part="Xác nhận nộp thuế", path="thue.pdf", where=at("Minh chứng", 3)),
        Evidence(subject="CN002", part="Quyết định công nhận sáng kiến", path="x.pdf", where=at("Minh chứng", 4)),
    )
    index = paper("muc_luc_ho_so", judged(evidence=evidence), "chien-si-thi-dua-tinh")
    lines = index_lines(index)
    assert not index.gaps and {line[-1] for line in lines.values()} == {"Có"}
    assert lines["Xác nhận nộp thuế"] == ["–", "Minh chứng của cơ quan", "–", "Có"]
    assert "đủ thành phần theo quy định." in text(index)


def test_a_report_without_words_is_missing_from_its_dossier() -> None:
    asked = tuple(n.model_copy(update={"details": ()}) if n.subject == "DV01" else n for n in NOMINATIONS)
    index = paper("muc_luc_ho_so", judged(nominations=asked), "tap-the-lao-dong-xuat-sac")
    assert index_lines(index)["Báo cáo thành tích"][-1] == "Thiếu"
    assert [str(g.place) for g in index.gaps] == ["so.xlsx › Đề nghị!K8"]


def test_what_has_no_number_yet_leaves_room_for_it() -> None:
    index = paper("muc_luc_ho_so", judged(issued_papers=()), "chien-si-thi-dua-tinh")
    assert index_lines(index)["Tờ trình"][0].strip("\u00a0") == "/TTr-STC"


def test_a_long_name_is_cut_so_that_paths_stay_short() -> None:
    name = "Phòng Quản lý ngân sách và Tài chính hành chính sự nghiệp các cơ quan, đơn vị cấp tỉnh"
    units = (UNITS[0].model_copy(update={"name": name}), UNITS[1])
    report = paper("bao_cao_thanh_tich_tap_the", judged(units=units))
    assert "/dv01-phong-quan-ly-ngan-sach-va-tai/" in report.file and len(report.file) < 170


def test_a_dossier_is_one_folder() -> None:
    assessment = judged()
    made = [
        paper(code, assessment, "chien-si-thi-dua-tinh") for code in ("bao_cao_thanh_tich_ca_nhan", "muc_luc_ho_so")
    ]
    assert {p.subfolder for p in made} == {"chu-tich-uy-ban-nhan-dan-tinh/cn001-hoang-thi-lua"}
    assert len({p.file for p in made}) == 2


# --- Danh sách phát hành ------------------------------------------------------------------------------------
def test_the_distribution_list_is_a_matrix_of_recipients_and_papers() -> None:
    listed = paper("danh_sach_phat_hanh", judged())
    issued, matrix = bordered(listed)
    assert [row[1:] for row in issued[1:]] == [
        ["Quyết định công nhận danh hiệu thi đua", "487/QĐ-STC", "11/12/2026", "06"],
        ["Tờ trình đề nghị khen thưởng (Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn)", "236/TTr-STC", "15/12/2026", "06"],
    ]
    assert matrix == [
        ["STT", "Nơi nhận", "Hình thức gửi", "(1)\nSố 487", "(2)\nSố 236", "Tổng số bản"],
        ["1", "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn", "", "", "01", "01"],
        ["2", "Sở Nội vụ", "Trục liên thông", "02", "01", "03"],
        ["3", "Lãnh đạo Sở", "Thư điện tử", "04", "04", "08"],
        ["Cộng", "Cộng", "Cộng", "06", "06", "12"],
    ]
    in_order(text(listed), "Tổng số: 02 văn bản, 03 nơi nhận, 12 bản.", "NGƯỜI LẬP", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG",
             "Vi Văn Tuệ")  # fmt: skip


def test_many_papers_are_parted_into_tables_of_even_width() -> None:
    many = tuple(
        IssuedPaper(paper="quyet_dinh_cong_nhan_danh_hieu", number=str(n), where=at("Văn bản", n)) for n in range(1, 12)
    )
    first, second = bordered(paper("danh_sach_phat_hanh", judged(issued_papers=many)))[1:]
    assert first[0][3:] == [*(f"({n})\nSố {n:02}" for n in range(1, 7)), "Tổng số bản"]
    assert second[0][3:] == [*(f"({n})\nSố {n:02}" for n in range(7, 12)), "Tổng số bản"]
    assert first[-1][-1] == second[-1][-1] == "66"


def test_nothing_registered_means_nothing_to_distribute() -> None:
    assert not papers("danh_sach_phat_hanh", judged(issued_papers=()))


# --- every paper --------------------------------------------------------------------------------------------
CODES = ("to_trinh_de_nghi_khen_thuong", "danh_sach_de_nghi", "bao_cao_thanh_tich_ca_nhan",
         "bao_cao_thanh_tich_tap_the", "muc_luc_ho_so", "danh_sach_phat_hanh")  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_every_paper_keeps_the_form_and_its_template_asks_only_for_stated_facts(code: str) -> None:
    kind = next(k for k in types() if k.code == code)
    schema = stationery.schema(kind.facts)
    assert rendering.inspect(kind.layout().bytes(), name=code, schema=schema, filters=stationery.FILTERS) == []
    for document in papers(code, with_state_award(judged())):
        found = checking.check(rendered(document), document)
        assert not [str(f) for f in found if not f.code.endswith(".con_trong")], document.file


def test_a_ministry_gets_its_own_paper_with_the_name_to_confirm() -> None:
    rules = law.on(date(2026, 12, 31)).award("bang_khen_bo")
    outcome = Outcome(nomination(20, "CN003", "bang_khen_bo", details=("Tốt.",)), PEOPLE[2], rules, ())
    proposal = paper("to_trinh_de_nghi_khen_thuong", Assessment(REVIEW, (outcome,)))
    assert "Kính gửi: Bộ trưởng Bộ Tài chính" in text(proposal)
    assert any("tên Bộ lấy theo ô «Ngành»" in f.what for f in proposal.findings)


def test_only_the_words_before_a_signature_are_kept_with_it() -> None:
    report = opened(paper("bao_cao_thanh_tich_ca_nhan", judged(), "bang-khen-tinh"))
    kept = [p.text for p in report.paragraphs if p.text and p.paragraph_format.keep_with_next]
    assert kept == ["Tôi chịu trách nhiệm về tính chính xác, trung thực của báo cáo này./.",
                    "Xác nhận nội dung báo cáo thành tích nêu trên là đúng."]  # fmt: skip
