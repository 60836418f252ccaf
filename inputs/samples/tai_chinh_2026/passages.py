"""Nội dung của Kế hoạch công tác thi đua, khen thưởng năm 2026; năm viết bằng dấu [năm]."""

PLAN = {
    "Mục đích": """
Phát huy tinh thần đoàn kết sau hợp nhất, động viên công chức, viên chức và người lao động của Sở thi đua
hoàn thành thắng lợi nhiệm vụ tài chính, ngân sách, kế hoạch và đầu tư năm [năm], năm đầu thực hiện kế hoạch
5 năm 2026 - 2030; lập thành tích chào mừng kỷ niệm 195 năm thành lập tỉnh Lạng Sơn.

Nâng cao chất lượng, hiệu quả các phong trào thi đua, hướng mạnh về cơ sở, hỗ trợ các xã, phường vận hành
tốt mô hình chính quyền địa phương hai cấp; gắn thi đua với cải cách hành chính, chuyển đổi số và thực hành
tiết kiệm, chống lãng phí.

Kịp thời phát hiện, tôn vinh, nhân rộng tập thể, cá nhân tiêu biểu; chú trọng khen thưởng người trực tiếp
làm việc, người dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung.
""",
    "Yêu cầu": """
Phong trào thi đua có chủ đề, mục tiêu, chỉ tiêu và thời gian rõ ràng; phân công cụ thể người chịu trách
nhiệm; có kiểm tra, sơ kết, tổng kết; tránh hình thức, phô trương.

Khen thưởng bảo đảm chính xác, công khai, minh bạch, công bằng, kịp thời; thống nhất giữa hình thức, đối
tượng và thành tích; không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được.

Thủ trưởng các phòng, đơn vị chịu trách nhiệm trước Giám đốc Sở về kết quả tổ chức phong trào thi đua và
tính chính xác của hồ sơ đề nghị khen thưởng.
""",
    "Chỉ tiêu": """
100% phòng, đơn vị và công chức, viên chức, người lao động đăng ký thi đua, đăng ký chỉ tiêu công việc trước
ngày 30/01/2026.

Từ 90% trở lên công chức, viên chức và người lao động đạt danh hiệu “Lao động tiên tiến”; có ít nhất 06 tập
thể đạt danh hiệu “Tập thể lao động tiên tiến”, 02 tập thể được đề nghị danh hiệu “Tập thể lao động xuất
sắc”.

Có ít nhất 12 sáng kiến được đề nghị Hội đồng Sáng kiến Sở đánh giá, trong đó ít nhất 02 sáng kiến được đề
nghị công nhận có phạm vi ảnh hưởng trong tỉnh.

100% thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình; trên 98% hồ sơ giải
quyết trước hạn và đúng hạn.

Mỗi phòng, đơn vị nhận giúp đỡ ít nhất 05 xã, phường về nghiệp vụ tài chính, đầu tư; giới thiệu ít nhất 01
điển hình tiên tiến.
""",
    "Giải pháp": """
Tiếp tục quán triệt, thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 về tăng cường sự lãnh đạo của Đảng đối
với công tác thi đua, khen thưởng trong tình hình mới; phổ biến đầy đủ Luật Thi đua, khen thưởng, các nghị
định, thông tư hướng dẫn thi hành và quy định của tỉnh.

Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; gắn phong trào thi đua với thực hiện
văn hóa công sở, kỷ luật, kỷ cương hành chính; tuyên truyền điển hình tiên tiến trên Trang thông tin điện tử
của Sở ít nhất 02 bài mỗi tháng.

Nâng cao chất lượng hoạt động của Hội đồng Thi đua - Khen thưởng, Hội đồng Sáng kiến của Sở; chuẩn hóa tiêu
chí chấm điểm, áp dụng phiếu điện tử, lưu trữ đầy đủ số liệu chứng minh; bảo đảm tỷ lệ phiếu tính trên tổng
số thành viên Hội đồng.

Đổi mới công tác phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến; quan tâm công chức, viên chức được cử
hỗ trợ xã, phường; kịp thời khen thưởng thành tích đột xuất.

Ứng dụng công nghệ thông tin trong đăng ký, bình xét, lập hồ sơ khen thưởng; tập huấn nghiệp vụ cho người
làm công tác thi đua, khen thưởng của các phòng, đơn vị ít nhất 01 lần trong năm; kiểm tra việc thực hiện
tại ít nhất 04 phòng, đơn vị.
""",
    "Các phòng, đơn vị": """
Phổ biến Kế hoạch này đến toàn thể công chức, viên chức và người lao động; xây dựng chỉ tiêu, biện pháp thi
đua cụ thể theo chức năng, nhiệm vụ được giao.

Đăng ký danh hiệu thi đua, hình thức khen thưởng và sáng kiến của tập thể, cá nhân, gửi Văn phòng Sở trước
ngày 30/01/2026.

Theo dõi, đánh giá kết quả thi đua hằng quý gắn với đánh giá, xếp loại công chức, viên chức; báo cáo 6 tháng
trước ngày 12/6/2026 và báo cáo năm trước ngày 25/11/2026.

Tổ chức bình xét dân chủ, công khai; lập hồ sơ đúng mẫu, đúng thời hạn; chịu trách nhiệm về thành tích và số
liệu báo cáo.
""",
    "Tổ chức đoàn thể": """
Công đoàn Sở, Đoàn Thanh niên Sở phối hợp tổ chức các phong trào thi đua phù hợp với đoàn viên; vận động
đoàn viên phát huy sáng kiến, tham gia hỗ trợ xã, phường về chuyển đổi số, quản lý tài chính; tổ chức hoạt
động văn hóa, thể thao, thiện nguyện thiết thực, tiết kiệm.
""",
    "Đơn vị thường trực": """
Theo dõi, đôn đốc, kiểm tra, tổng hợp kết quả thực hiện Kế hoạch; báo cáo Lãnh đạo Sở, Hội đồng Thi đua -
Khen thưởng Sở hằng quý và khi có yêu cầu.

Chuẩn bị nội dung, tài liệu các phiên họp của hai Hội đồng; thẩm định hồ sơ, trình Giám đốc Sở quyết định
khen thưởng theo thẩm quyền hoặc trình cấp trên khen thưởng.

Phối hợp với Sở Nội vụ, các cơ quan trong cụm, khối thi đua thực hiện các nội dung liên quan; cập nhật, lưu
trữ hồ sơ khen thưởng điện tử theo quy định.
""",
    "Kinh phí": """
Kinh phí thực hiện từ quỹ thi đua, khen thưởng và kinh phí hoạt động năm [năm] của Sở; việc lập dự toán, sử
dụng, thanh toán, quyết toán theo quy định hiện hành.
""",
}
"""Mục → các đoạn, cách nhau một dòng trống."""
