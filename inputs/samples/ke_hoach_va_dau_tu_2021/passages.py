"""Nội dung của Kế hoạch công tác thi đua, khen thưởng năm 2021; năm viết bằng dấu [năm]."""

PLAN = {
    "Mục đích": """
Tạo khí thế thi đua sôi nổi, sâu rộng ngay từ đầu năm trong toàn Sở, lập thành tích chào mừng các ngày lễ
lớn và kỷ niệm 190 năm thành lập tỉnh Lạng Sơn; động viên công chức, viên chức và người lao động vượt qua
khó khăn do dịch COVID-19, góp phần hoàn thành các chỉ tiêu phát triển kinh tế - xã hội năm [năm] của tỉnh.

Đổi mới nội dung, nâng cao hiệu quả các phong trào thi đua theo hướng gắn với nhiệm vụ chính trị, với kết
quả cải cách hành chính và giải ngân vốn đầu tư công; coi thi đua là động lực để mỗi tập thể, cá nhân nâng
cao chất lượng tham mưu.

Phát hiện, bồi dưỡng, tôn vinh kịp thời gương người tốt, việc tốt; quan tâm khen thưởng tập thể nhỏ, công
chức, viên chức trực tiếp thực hiện nhiệm vụ và thành tích đột xuất; khuyến khích nghiên cứu, áp dụng sáng
kiến vào công việc.
""",
    "Yêu cầu": """
Phong trào thi đua phải có chủ đề, chỉ tiêu, thời hạn cụ thể, được tổ chức ở tất cả các phòng, đơn vị; kết
quả được kiểm tra, đánh giá định kỳ và là căn cứ để bình xét cuối năm.

Việc khen thưởng phải bảo đảm chính xác, công khai, minh bạch, công bằng, kịp thời; đúng đối tượng, đúng
tiêu chuẩn, đúng thành tích, tương xứng với kết quả đạt được; không khen thưởng nhiều hình thức cho cùng một
thành tích.

Người đứng đầu cấp ủy, thủ trưởng các phòng, đơn vị trực tiếp chỉ đạo và chịu trách nhiệm về phong trào thi
đua, về tính trung thực của hồ sơ đề nghị khen thưởng của phòng, đơn vị mình.
""",
    "Chỉ tiêu": """
100% phòng, đơn vị và công chức, viên chức, người lao động đăng ký thi đua và ký giao ước thi đua trước ngày
29/01/2021.

Từ 90% trở lên công chức, viên chức và người lao động đạt danh hiệu “Lao động tiên tiến”; số người đạt danh
hiệu “Chiến sĩ thi đua cơ sở” không quá 15% số người đạt danh hiệu “Lao động tiên tiến”.

Có ít nhất 06 tập thể đạt danh hiệu “Tập thể lao động tiên tiến”, 02 tập thể được đề nghị danh hiệu “Tập thể
lao động xuất sắc”.

Có ít nhất 10 sáng kiến được đề nghị Hội đồng Sáng kiến Sở đánh giá, trong đó từ 80% trở lên được công nhận.

Trên 98% nhiệm vụ do Ủy ban nhân dân tỉnh giao hoàn thành đúng hạn; mỗi phòng, đơn vị giới thiệu ít nhất 01
điển hình tiên tiến để nhân rộng.
""",
    "Giải pháp": """
Tiếp tục quán triệt, thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công
tác thi đua, khen thưởng, Chỉ thị số 30-CT/TU ngày 18/11/2014 của Ban Thường vụ Tỉnh ủy; phổ biến Luật Thi
đua, khen thưởng và các văn bản quy định chi tiết, hướng dẫn thi hành đến từng công chức, viên chức, người
lao động.

Gắn phong trào thi đua yêu nước với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, với
phong trào thực hiện văn hóa công sở; đa dạng hóa hình thức tuyên truyền trên Trang thông tin điện tử của Sở
và trong sinh hoạt chi bộ, đoàn thể.

Nâng cao chất lượng hoạt động của Hội đồng Thi đua - Khen thưởng, Hội đồng Sáng kiến của Sở; chấm điểm, bình
xét có tiêu chí, có số liệu chứng minh; chỉ xét danh hiệu chiến sĩ thi đua đối với cá nhân có sáng kiến, đề
tài được công nhận.

Chủ động phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến, nhân tố mới; mỗi quý giới thiệu ít
nhất 02 gương người tốt, việc tốt; kịp thời khen thưởng thành tích đột xuất trong phòng, chống dịch và tháo
gỡ khó khăn cho doanh nghiệp.

Củng cố đội ngũ làm công tác thi đua, khen thưởng; cử công chức tham gia bồi dưỡng nghiệp vụ; tăng cường
trao đổi kinh nghiệm với các cơ quan trong cụm, khối thi đua; kiểm tra việc thực hiện ít nhất 01 lần trong
năm tại 03 phòng, đơn vị.
""",
    "Các phòng, đơn vị": """
Tổ chức quán triệt mục đích, yêu cầu, nội dung của Kế hoạch này đến toàn thể công chức, viên chức và người
lao động; cụ thể hóa thành nội dung, biện pháp thi đua phù hợp với chức năng, nhiệm vụ được giao.

Đăng ký danh hiệu thi đua, hình thức khen thưởng đối với tập thể, cá nhân, gửi Văn phòng Sở trước ngày
29/01/2021 để tổng hợp; đăng ký sáng kiến trước ngày 31/3/2021.

Thực hiện nghiêm các chỉ tiêu đã đăng ký; định kỳ 6 tháng và hằng năm tự đánh giá, báo cáo kết quả về Văn
phòng Sở.

Bình xét công khai, dân chủ; đề nghị khen thưởng đúng đối tượng, đủ hồ sơ, đúng thời hạn; kịp thời đề nghị
Giám đốc Sở khen thưởng thành tích đột xuất.
""",
    "Tổ chức đoàn thể": """
Công đoàn, Chi đoàn Thanh niên Cộng sản Hồ Chí Minh Sở căn cứ Kế hoạch này xây dựng chương trình phối hợp;
vận động đoàn viên hưởng ứng các phong trào thi đua, tổ chức hoạt động văn hóa, thể thao, từ thiện thiết
thực, tiết kiệm, bảo đảm quy định về phòng, chống dịch.

Ban Thanh tra nhân dân giám sát việc đăng ký, bình xét, công khai kết quả thi đua, khen thưởng tại các
phòng, đơn vị.
""",
    "Đơn vị thường trực": """
Theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch của các phòng, đơn vị; báo cáo Lãnh đạo Sở, Hội đồng
Thi đua - Khen thưởng Sở theo quý và khi có yêu cầu.

Chuẩn bị nội dung, hồ sơ, điều kiện phục vụ các phiên họp của Hội đồng Thi đua - Khen thưởng, Hội đồng Sáng
kiến của Sở; thẩm định hồ sơ, trình Giám đốc Sở quyết định hoặc đề nghị cấp trên khen thưởng.

Phối hợp với Ban Thi đua - Khen thưởng tỉnh, các cơ quan trong cụm, khối thi đua thực hiện các nội dung liên
quan; lưu trữ hồ sơ thi đua, khen thưởng theo quy định.
""",
    "Kinh phí": """
Kinh phí tổ chức phong trào thi đua và khen thưởng được bố trí từ quỹ thi đua, khen thưởng năm [năm] của Sở,
sử dụng đúng mục đích, tiết kiệm, thanh toán, quyết toán theo quy định.
""",
}
"""Mục → các đoạn, cách nhau một dòng trống."""
