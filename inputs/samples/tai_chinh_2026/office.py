"""Cơ quan, 2026: Sở Tài chính tỉnh Lạng Sơn with invented leaders and internal decisions."""

OFFICE = {
    "parent": "UBND tỉnh Lạng Sơn",
    "name": "Sở Tài chính",
    "symbol": "STC",
    "level": "Sở",
    "province": "tỉnh Lạng Sơn",
    "place": "Lạng Sơn",
    "signer": "Lương Đức Hoài",
    "signer_position": "Giám đốc",
    "drafting_unit": "VP",
    "drafting_unit_name": "Văn phòng Sở",
    "sector": "ngành Tài chính",
    "higher_decider": "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn",
    "appraiser": "Sở Nội vụ",
    "functions_decision": (
        "Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan "
        "chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân xã, "
        "phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương"
    ),
    "regulation": (
        "Quyết định số 286/QĐ-STC ngày 22 tháng 8 năm 2025 của Giám đốc Sở Tài chính ban hành Quy chế thi "
        "đua, khen thưởng của Sở Tài chính"
    ),
    "award_fund": "quỹ thi đua, khen thưởng của Sở Tài chính năm 2026",
    "initiative_pass": "70",
    "on_stock": "Có",
    "stock_right": "1.5",
    "stock_down": "-1",
    "address": "Phường Lương Văn Tri, tỉnh Lạng Sơn",
}

FORMER_NAMES = ("Sở Kế hoạch và Đầu tư (đến 28/02/2025)", "Sở Tài chính trước hợp nhất (đến 28/02/2025)")
