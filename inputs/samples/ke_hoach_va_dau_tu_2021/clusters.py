"""Cụm, khối thi đua, 2021: members, what they agree on, and the office's table of points."""

CLUSTERS: tuple[dict[str, str], ...] = (
    {
        "code": "CK01",
        "name": "Cụm thi đua Sở Kế hoạch và Đầu tư 7 tỉnh miền núi biên giới phía Bắc",
        "leader": "Sở Kế hoạch và Đầu tư tỉnh Điện Biên",
        "place": "Điện Biên",
        "deputy": "Sở Kế hoạch và Đầu tư tỉnh Cao Bằng",
        "members": """
Sở Kế hoạch và Đầu tư tỉnh Điện Biên

Sở Kế hoạch và Đầu tư tỉnh Cao Bằng

Sở Kế hoạch và Đầu tư tỉnh Hà Giang

Sở Kế hoạch và Đầu tư tỉnh Lai Châu

Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn

Sở Kế hoạch và Đầu tư tỉnh Lào Cai

Sở Kế hoạch và Đầu tư tỉnh Sơn La
""",
        "regulation": "Quy chế tổ chức và hoạt động của Cụm thi đua, thông qua tại hội nghị ngày 11 tháng 3 năm 2021",
        "contents": """
Thi đua hoàn thành xuất sắc nhiệm vụ quy hoạch, kế hoạch, đầu tư công được Ủy ban nhân dân tỉnh giao.

Thi đua chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước; cải cách hành chính; xây dựng tổ chức đảng,
đoàn thể trong sạch, vững mạnh.

Thi đua thực hiện tốt công tác thi đua, khen thưởng; trao đổi kinh nghiệm giữa các tỉnh trong Cụm.
""",
        "titles": """
Mỗi Sở có từ 90% trở lên công chức, viên chức, người lao động đạt danh hiệu “Lao động tiên tiến”.

Cụm bình chọn 01 đơn vị dẫn đầu đề nghị tặng Cờ thi đua của Bộ Kế hoạch và Đầu tư.
""",
        "measures": """
Mỗi Sở cụ thể hóa giao ước thành chỉ tiêu của từng phòng, đơn vị, phát động và theo dõi hằng quý.

Trưởng Cụm tổ chức trao đổi kinh nghiệm bằng hình thức trực tuyến trong điều kiện phòng, chống dịch COVID-19.
""",
        "arrangements": """
Các Sở gửi báo cáo sơ kết cho Trưởng Cụm trước ngày 09/7/2021, bảng tự chấm điểm và báo cáo tổng kết trước ngày
10/12/2021.

Trưởng Cụm chủ trì chấm điểm, bình xét, tổ chức tổng kết; kết quả được biểu quyết công khai tại hội nghị.
""",
    },
    {
        "code": "CK02",
        "name": "Cụm thi đua các cơ quan tham mưu tổng hợp tỉnh Lạng Sơn",
        "leader": "Sở Tài chính",
        "deputy": "Sở Kế hoạch và Đầu tư",
        "members": """
Sở Tài chính

Sở Kế hoạch và Đầu tư

Sở Nội vụ

Sở Tư pháp

Văn phòng Ủy ban nhân dân tỉnh

Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh

Thanh tra tỉnh
""",
        "regulation": "Quy chế tổ chức và hoạt động của Cụm thi đua, thông qua tại hội nghị ngày 12 tháng 3 năm 2021",
        "contents": """
Thi đua hoàn thành xuất sắc nhiệm vụ chính trị, tham mưu đúng, kịp thời cho Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân
tỉnh thực hiện mục tiêu kép vừa phòng, chống dịch COVID-19, vừa phát triển kinh tế - xã hội.

Thi đua chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước; cải cách hành chính; xây dựng tổ chức đảng,
đoàn thể trong sạch, vững mạnh.

Thi đua đổi mới công tác thi đua, khen thưởng; phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến.
""",
        "titles": """
Mỗi cơ quan có tập thể được đề nghị danh hiệu “Tập thể lao động xuất sắc” hoặc Bằng khen của Chủ tịch Ủy ban nhân dân
tỉnh.

Cụm bình chọn 01 cơ quan dẫn đầu đề nghị tặng Cờ thi đua của Ủy ban nhân dân tỉnh.
""",
        "measures": """
Mỗi cơ quan phát động phong trào thi đua thường xuyên và ít nhất 01 phong trào chuyên đề trong năm, có chỉ tiêu, có
kiểm tra, sơ kết, tổng kết.

Các cơ quan phối hợp chặt chẽ, cho ý kiến đúng hạn đối với nhiệm vụ liên ngành.
""",
        "arrangements": """
Các cơ quan gửi báo cáo sơ kết 6 tháng cho Trưởng Cụm trước ngày 15/7/2021.

Các cơ quan gửi bảng tự chấm điểm, báo cáo tổng kết và tài liệu kiểm chứng cho Trưởng Cụm trước ngày 15/12/2021; Trưởng
Cụm chủ trì thẩm định, tổng kết trước ngày 22/12/2021.
""",
    },
)
"""Các đoạn của một mục cách nhau một dòng trống."""

TARGETS = """
= CK01 | Thực hiện nhiệm vụ chính trị
Giải ngân vốn đầu tư công so với kế hoạch | % | 95 | 93,8 | 25 | 24,7 | | Báo cáo giải ngân
Kế hoạch đầu tư công trung hạn được phê duyệt | kế hoạch | 1 | 1 | 20 | 20 | | Nghị quyết của Hội đồng nhân dân tỉnh
Doanh nghiệp được hỗ trợ tháo gỡ khó khăn | doanh nghiệp | 150 | 186 | 15 | 15 | | Sổ theo dõi
= CK01 | Chấp hành chủ trương, pháp luật; xây dựng Đảng, đoàn thể
Hồ sơ thủ tục hành chính giải quyết trước hạn, đúng hạn | % | 98 | 99,1 | 15 | 15 | | Số liệu Trung tâm Phục vụ hành
    chính công
Đảng bộ, đoàn thể hoàn thành tốt nhiệm vụ trở lên | tổ chức | 3 | 3 | 10 | 10 | | Quyết định xếp loại
= CK01 | Công tác thi đua, khen thưởng
Phát động phong trào, đăng ký, báo cáo đúng hạn | nội dung | 4 | 4 | 10 | 10 | | Văn bản đã ban hành
Sáng kiến được công nhận | sáng kiến | 8 | 10 | 5 | 5 | | Quyết định số 250/QĐ-SKHĐT
= CK02 | Thực hiện nhiệm vụ chính trị
Nhiệm vụ do Ủy ban nhân dân tỉnh giao hoàn thành đúng hạn | % | 98 | 98,8 | 25 | 25 | | Báo cáo theo dõi nhiệm vụ
Giải ngân vốn đầu tư công so với kế hoạch | % | 95 | 93,8 | 20 | 19,7 | | Báo cáo giải ngân
Văn bản cho ý kiến liên ngành gửi đúng hạn | % | 98 | 98,2 | 20 | 20 | | Hệ thống quản lý văn bản
= CK02 | Chấp hành chủ trương, pháp luật; xây dựng Đảng, đoàn thể
Hồ sơ thủ tục hành chính giải quyết trước hạn, đúng hạn | % | 98 | 99,1 | 10 | 10 | | Số liệu Trung tâm Phục vụ hành
    chính công
Đảng bộ, đoàn thể hoàn thành tốt nhiệm vụ trở lên | tổ chức | 3 | 3 | 5 | 5 | | Quyết định xếp loại
= CK02 | Công tác thi đua, khen thưởng
Phong trào thi đua được phát động, sơ kết, tổng kết | phong trào | 3 | 3 | 10 | 10 | | Kế hoạch, báo cáo tổng kết
Sáng kiến được công nhận | sáng kiến | 8 | 10 | 10 | 10 | | Quyết định số 250/QĐ-SKHĐT
= CK02 | Điểm thưởng
Có tập thể được đề nghị danh hiệu “Tập thể lao động xuất sắc” | tập thể | 1 | 2 | 5 | 5 | | Biên bản số 03/BB-HĐTĐKT
    | Điểm thưởng
"""
"""`= mã | nhóm`, then: nội dung | đơn vị tính | kế hoạch | thực hiện | điểm chuẩn | tự chấm | thẩm định | minh chứng |
loại điểm."""
