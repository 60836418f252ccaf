"""Cụm, khối thi đua, 2026: members, what they agree on, and the office's table of points."""

CLUSTERS: tuple[dict[str, str], ...] = (
    {
        "code": "CK01",
        "name": "Cụm thi đua Sở Tài chính các tỉnh miền núi biên giới phía Bắc",
        "leader": "Sở Tài chính tỉnh Cao Bằng",
        "place": "Cao Bằng",
        "deputy": "Sở Tài chính tỉnh Sơn La",
        "members": """
Sở Tài chính tỉnh Cao Bằng

Sở Tài chính tỉnh Sơn La

Sở Tài chính tỉnh Điện Biên

Sở Tài chính tỉnh Lai Châu

Sở Tài chính tỉnh Lạng Sơn

Sở Tài chính tỉnh Lào Cai

Sở Tài chính tỉnh Tuyên Quang
""",
        "regulation": "Quy chế tổ chức và hoạt động của Cụm thi đua, thông qua tại hội nghị ngày 10 tháng 3 năm 2026",
        "contents": """
Thi đua hoàn thành xuất sắc nhiệm vụ tài chính, ngân sách, kế hoạch và đầu tư được Ủy ban nhân dân tỉnh giao; hỗ trợ
cấp xã vận hành mô hình chính quyền địa phương hai cấp.

Thi đua chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước; cải cách hành chính, chuyển đổi số; xây dựng
tổ chức đảng, đoàn thể trong sạch, vững mạnh.

Thi đua thực hiện tốt công tác thi đua, khen thưởng; trao đổi kinh nghiệm, nhân rộng cách làm hay giữa các tỉnh.
""",
        "titles": """
Mỗi Sở có từ 90% trở lên công chức, viên chức, người lao động đạt danh hiệu “Lao động tiên tiến” và có ít nhất 01 tập
thể được đề nghị danh hiệu “Tập thể lao động xuất sắc”.

Cụm bình chọn 01 đơn vị dẫn đầu đề nghị tặng Cờ thi đua.
""",
        "measures": """
Mỗi Sở cụ thể hóa giao ước thành chỉ tiêu của từng phòng, đơn vị, phát động và theo dõi hằng quý.

Trưởng Cụm lập nhóm trao đổi trực tuyến để chia sẻ kinh nghiệm, văn bản, điển hình tiên tiến.
""",
        "arrangements": """
Các Sở gửi báo cáo sơ kết cho Trưởng Cụm trước ngày 10/7/2026, bảng tự chấm điểm và báo cáo tổng kết trước ngày
10/12/2026.

Trưởng Cụm chủ trì chấm điểm, bình xét, tổ chức tổng kết; kết quả được biểu quyết công khai tại hội nghị.

Đơn vị không gửi bảng tự chấm điểm đúng hạn hoặc không dự hội nghị thì không được bình xét.
""",
    },
    {
        "code": "CK02",
        "name": "Khối thi đua các cơ quan tham mưu tổng hợp tỉnh Lạng Sơn",
        "leader": "Sở Nội vụ",
        "deputy": "Sở Tài chính",
        "members": """
Sở Nội vụ

Sở Tài chính

Văn phòng Ủy ban nhân dân tỉnh

Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh

Sở Tư pháp

Sở Dân tộc và Tôn giáo

Thanh tra tỉnh
""",
        "regulation": "Quy chế tổ chức và hoạt động của Khối thi đua, thông qua tại hội nghị ngày 12 tháng 3 năm 2026",
        "contents": """
Thi đua hoàn thành xuất sắc nhiệm vụ chính trị, tham mưu đúng, kịp thời cho Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân
tỉnh trong phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh.

Thi đua chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước; cải cách hành chính, chuyển đổi số; xây dựng
tổ chức đảng, đoàn thể trong sạch, vững mạnh.

Thi đua đổi mới công tác thi đua, khen thưởng; phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến.
""",
        "titles": """
100% cơ quan trong Khối có tập thể được đề nghị danh hiệu “Tập thể lao động xuất sắc” hoặc Bằng khen của Chủ tịch Ủy
ban nhân dân tỉnh.

Khối bình chọn 01 cơ quan dẫn đầu đề nghị tặng Cờ thi đua của Ủy ban nhân dân tỉnh.
""",
        "measures": """
Mỗi cơ quan phát động phong trào thi đua thường xuyên và ít nhất 01 phong trào chuyên đề trong năm, có chỉ tiêu, có
kiểm tra, sơ kết, tổng kết.

Các cơ quan phối hợp chặt chẽ, cho ý kiến đúng hạn đối với nhiệm vụ liên ngành; trao đổi kinh nghiệm cải cách hành
chính, chuyển đổi số.
""",
        "arrangements": """
Các cơ quan gửi báo cáo sơ kết 6 tháng cho Trưởng Khối trước ngày 15/7/2026.

Các cơ quan gửi bảng tự chấm điểm, báo cáo tổng kết và tài liệu kiểm chứng cho Trưởng Khối trước ngày 10/12/2026; Trưởng
Khối chủ trì thẩm định, tổng kết trước ngày 18/12/2026.

Điểm của từng cơ quan được công khai tại hội nghị tổng kết; cơ quan có ý kiến khác gửi Trưởng Khối bằng văn bản.
""",
    },
)
"""Các đoạn của một mục cách nhau một dòng trống."""

TARGETS = """
= CK01 | Thực hiện nhiệm vụ chính trị
Thu ngân sách nội địa so với dự toán Hội đồng nhân dân tỉnh giao | % | 100 | 104,2 | 20 | 20 | | Báo cáo quyết toán thu
Giải ngân vốn đầu tư công so với kế hoạch | % | 95 | 95,6 | 20 | 20 | | Báo cáo giải ngân
Hỗ trợ, hướng dẫn nghiệp vụ cho cấp xã | xã, phường | 65 | 65 | 15 | 15 | | Sổ theo dõi hỗ trợ xã, phường
Thẩm tra quyết toán dự án hoàn thành đúng hạn | % | 95 | 91,2 | 10 | 9,6 | | Báo cáo thẩm tra quyết toán
= CK01 | Chấp hành chủ trương, pháp luật; xây dựng Đảng, đoàn thể
Hồ sơ thủ tục hành chính giải quyết trước hạn, đúng hạn | % | 98 | 99,4 | 10 | 10 | | Số liệu Cổng dịch vụ công
Đảng bộ, đoàn thể hoàn thành tốt nhiệm vụ trở lên | tổ chức | 3 | 3 | 10 | 10 | | Quyết định xếp loại
= CK01 | Công tác thi đua, khen thưởng
Phát động phong trào, đăng ký, báo cáo đúng hạn | nội dung | 4 | 4 | 10 | 10 | | Văn bản đã ban hành
Sáng kiến được công nhận | sáng kiến | 10 | 10 | 5 | 5 | | Quyết định số 462/QĐ-STC
= CK01 | Điểm thưởng
Có cách làm mới được Cụm giới thiệu, nhân rộng | | | | 5 | 4 | | Bộ công cụ lập dự toán ngân sách xã | Điểm thưởng
= CK02 | Thực hiện nhiệm vụ chính trị
Nhiệm vụ do Ủy ban nhân dân tỉnh giao hoàn thành đúng hạn | % | 98 | 98,7 | 25 | 25 | | Báo cáo theo dõi nhiệm vụ
Thu ngân sách nội địa so với dự toán | % | 100 | 104,2 | 15 | 15 | | Báo cáo quyết toán thu
Giải ngân vốn đầu tư công so với kế hoạch | % | 95 | 95,6 | 15 | 15 | | Báo cáo giải ngân
Văn bản cho ý kiến liên ngành gửi đúng hạn | % | 98 | 94,6 | 10 | 9,7 | | Hệ thống quản lý văn bản
= CK02 | Chấp hành chủ trương, pháp luật; xây dựng Đảng, đoàn thể
Hồ sơ thủ tục hành chính giải quyết trước hạn, đúng hạn | % | 98 | 99,4 | 10 | 10 | | Số liệu Cổng dịch vụ công
Đảng bộ, đoàn thể hoàn thành tốt nhiệm vụ trở lên | tổ chức | 3 | 3 | 5 | 5 | | Quyết định xếp loại
= CK02 | Công tác thi đua, khen thưởng
Phong trào thi đua được phát động, sơ kết, tổng kết | phong trào | 3 | 3 | 8 | 8 | | Kế hoạch, báo cáo tổng kết
Sáng kiến được công nhận | sáng kiến | 10 | 10 | 7 | 7 | | Quyết định số 462/QĐ-STC
Báo cáo, hồ sơ gửi Trưởng Khối đúng hạn | văn bản | 4 | 4 | 5 | 5 | | Sổ văn bản đi
= CK02 | Điểm thưởng
Có tập thể được đề nghị danh hiệu “Tập thể lao động xuất sắc” | tập thể | 1 | 2 | 5 | 5 | | Tờ trình số 236/TTr-STC
    | Điểm thưởng
= CK02 | Điểm trừ
Văn bản cho ý kiến liên ngành bị nhắc nhở do chậm | văn bản | | 1 | 5 | 1 | | Công văn nhắc nhở | Điểm trừ
"""
"""`= mã | nhóm`, then: nội dung | đơn vị tính | kế hoạch | thực hiện | điểm chuẩn | tự chấm | thẩm định | minh chứng |
loại điểm."""
