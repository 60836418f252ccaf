"""Cơ quan, 2021: Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn with invented leaders and internal decisions."""

OFFICE = {
    "parent": "UBND tỉnh Lạng Sơn",
    "name": "Sở Kế hoạch và Đầu tư",
    "symbol": "SKHĐT",
    "level": "Sở",
    "province": "tỉnh Lạng Sơn",
    "place": "Lạng Sơn",
    "signer": "Hoàng Vĩnh Khải",
    "signer_position": "Giám đốc",
    "drafting_unit": "VP",
    "drafting_unit_name": "Văn phòng Sở",
    "sector": "ngành Kế hoạch và Đầu tư",
    "higher_decider": "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn",
    "appraiser": "Sở Nội vụ",
    "functions_decision": (
        "Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ quy định tổ chức các cơ quan "
        "chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương"
    ),
    "regulation": (
        "Quyết định số 137/QĐ-SKHĐT ngày 18 tháng 6 năm 2018 của Giám đốc Sở Kế hoạch và Đầu tư ban hành Quy "
        "chế thi đua, khen thưởng của Sở Kế hoạch và Đầu tư"
    ),
    "provincial_regulation": (
        "Quyết định số 30/2014/QĐ-UBND ngày 30 tháng 12 năm 2014 của Ủy ban nhân dân tỉnh Lạng Sơn ban hành "
        "Quy định về công tác thi đua, khen thưởng trên địa bàn tỉnh Lạng Sơn"
    ),
    "award_fund": "quỹ thi đua, khen thưởng của Sở Kế hoạch và Đầu tư năm 2021",
    "initiative_pass": "70",
    "address": "Phường Chi Lăng, thành phố Lạng Sơn, tỉnh Lạng Sơn",
}
