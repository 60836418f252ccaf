"""Nội dung báo cáo thành tích of people proposed to the province, 2026: three years and two years."""

CHIEN_SI_THI_DUA_TINH = {
    "CN016": """
Trong ba năm 2024 - 2026, trên cương vị Phó Trưởng phòng, rồi Trưởng phòng Quản lý ngân sách, tôi đã tham
mưu điều hành ngân sách địa phương vượt thu liên tục: năm 2024 vượt 5,8%, năm 2025 vượt 7,2%, năm 2026 vượt
9,6% dự toán thu nội địa tỉnh giao; bảo đảm cân đối, không để nợ lương, nợ chính sách ở bất kỳ cấp ngân sách
nào.

Năm 2024, tôi chủ trì rà soát, sửa đổi 38 định mức chi, tiết kiệm 142 tỷ đồng để bổ sung chi đầu tư; tham
mưu tự chủ tài chính cho 41 đơn vị sự nghiệp. Tập thể Phòng được Chủ tịch Ủy ban nhân dân tỉnh tặng danh
hiệu “Tập thể lao động xuất sắc”.

Năm 2025, khi thực hiện hợp nhất hai sở và bỏ cấp huyện, tôi là tổ trưởng tổ bàn giao ngân sách, đã hoàn
thành khóa sổ, bàn giao tài khoản, số dư của 11 huyện, thành phố và 194 xã cũ sang 65 xã, phường mới trong
15 ngày; 100% khoản chi lương, trợ cấp trong tháng 7 năm 2025 được thực hiện đúng ngày.

Tôi là tác giả Giải pháp phân bổ và công khai ngân sách trực tuyến đến cấp xã, gắn với kết quả thực hiện
nhiệm vụ, được Chủ tịch Ủy ban nhân dân tỉnh công nhận có phạm vi ảnh hưởng trong tỉnh tại Quyết định số
2034/QĐ-UBND ngày 14/10/2026. Giải pháp áp dụng tại 14 sở, ngành và 65 xã, phường; số dư dự toán cuối năm
giảm từ 7,9% còn 3,4%.

Năm 2026, tôi tham mưu hệ thống định mức phân bổ, phân cấp nguồn thu, nhiệm vụ chi của thời kỳ ổn định mới,
phù hợp mô hình chính quyền địa phương hai cấp; các xã, phường được chủ động thêm 312 tỷ đồng. Chỉ số công
khai ngân sách của tỉnh tăng 11 bậc so với năm 2024.

Trong ba năm, tôi biên soạn 07 tài liệu, trực tiếp giảng 24 lớp tập huấn cho hơn 2.600 lượt kế toán, chủ tài
khoản; hướng dẫn 03 công chức trẻ trưởng thành; đề xuất 19 nội dung hoàn thiện cơ chế với cấp có thẩm quyền,
được tiếp thu 15 nội dung.

Ba năm liền tôi đạt danh hiệu “Lao động tiên tiến”, các năm 2024, 2025 đạt danh hiệu “Chiến sĩ thi đua cơ
sở” và năm 2026 được Hội đồng Thi đua - Khen thưởng Sở nhất trí đề nghị; luôn được xếp loại đảng viên hoàn
thành xuất sắc nhiệm vụ, được đồng nghiệp và nhân dân nơi cư trú tín nhiệm.
""",
}

BANG_KHEN = {
    "CN026": """
Trong hai năm 2025 - 2026, tôi được giao tham mưu cơ chế tự chủ tài chính của các đơn vị sự nghiệp công lập.
Tôi đã chủ trì thẩm định phương án tự chủ của 286 đơn vị, trong đó 47 đơn vị tự bảo đảm chi thường xuyên,
tăng 18 đơn vị so với năm 2024; giảm chi hỗ trợ từ ngân sách 94 tỷ đồng mỗi năm.

Năm 2025, tôi xây dựng bộ tiêu chí phân loại mức tự chủ theo 03 nhóm ngành, tham mưu Ủy ban nhân dân tỉnh
ban hành quy định đặt hàng, giao nhiệm vụ cung cấp dịch vụ công; trực tiếp hướng dẫn 62 đơn vị sắp xếp lại
sau hợp nhất, không để chậm lương, chậm chế độ của 4.120 người lao động.

Năm 2026, tôi tham mưu điều chỉnh giá 214 dịch vụ sự nghiệp công theo lộ trình tính đủ chi phí; theo dõi,
kiểm tra 33 đơn vị, chấn chỉnh 51 sai sót trong trích lập quỹ; tổng hợp, trình phân bổ 612 tỷ đồng thực hiện
chính sách miễn học phí, bảo đảm đúng đối tượng.

Kết quả hai năm, thu sự nghiệp của các đơn vị tăng bình quân 13,5%/năm; thu nhập tăng thêm của người lao
động ở nhóm tự bảo đảm chi thường xuyên đạt 1,8 triệu đồng/người/tháng; chất lượng dịch vụ y tế, giáo dục
được người dân đánh giá hài lòng trên 90%.

Tôi đã phối hợp tổ chức 11 lớp tập huấn cho 760 lượt thủ trưởng, kế toán đơn vị; biên soạn sổ tay 120 câu
hỏi đáp về tự chủ; đề xuất với cơ quan trung ương 08 nội dung vướng mắc, trong đó 06 nội dung đã được hướng
dẫn tháo gỡ.

Bản thân tâm huyết, trách nhiệm, chấp hành nghiêm chủ trương, chính sách, pháp luật; năm 2025 đạt danh hiệu
“Chiến sĩ thi đua cơ sở”, năm 2026 được xếp loại hoàn thành xuất sắc nhiệm vụ; tích cực tham gia các hoạt
động đoàn thể, an sinh xã hội do cơ quan và địa phương phát động.
""",
    "CN041": """
Trong hai năm 2025 - 2026, tôi được giao tham mưu chuẩn bị đầu tư các dự án giao thông, hạ tầng cửa khẩu của
tỉnh. Tôi đã trực tiếp thẩm định, trình phê duyệt chủ trương đầu tư 29 dự án với tổng mức 8.960 tỷ đồng,
trong đó có 06 dự án trọng điểm phục vụ Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn.

Năm 2025, khi địa giới hành chính và đầu mối quản lý thay đổi, tôi chủ động rà soát 84 dự án giao thông dở
dang của cấp huyện, đề xuất phương án chuyển chủ đầu tư, bàn giao hồ sơ, nguồn vốn; 100% dự án được tiếp
nhận trong tháng 7 năm 2025, không có công trình phải dừng thi công.

Năm 2026, tôi tham mưu Ủy ban nhân dân tỉnh làm việc với các bộ, ngành trung ương, bổ sung 1.240 tỷ đồng vốn
cho các tuyến kết nối cửa khẩu; cùng tổ công tác hoàn thiện thủ tục đầu tư tuyến vận tải hàng hóa chuyên
dụng theo mô hình cửa khẩu thông minh, rút ngắn 05 tháng so với kế hoạch.

Qua hai năm, thời gian chuẩn bị đầu tư bình quân một dự án nhóm B giảm từ 11 tháng còn 07 tháng; năng lực
thông quan tại các cửa khẩu tăng khoảng 30%; 07 công trình hoàn thành được gắn biển chào mừng đại hội đảng
các cấp và 195 năm thành lập tỉnh.

Tôi đã xây dựng bộ hồ sơ mẫu gồm 23 biểu mẫu chuẩn bị đầu tư cho ban quản lý dự án, xã, phường; tham gia tập
huấn cho 420 lượt người; đề xuất 09 cải tiến quy trình phối hợp giữa cơ quan thẩm định và chủ đầu tư, được
áp dụng ổn định.

Bản thân luôn bám sát cơ sở, giữ gìn phẩm chất đạo đức, chấp hành nghiêm quy định của pháp luật về đầu tư
công; năm 2025 đạt danh hiệu “Chiến sĩ thi đua cơ sở”, năm 2026 được xếp loại hoàn thành xuất sắc nhiệm vụ;
tham gia hiến máu tình nguyện 03 lần, ủng hộ đầy đủ các quỹ nhân đạo.
""",
}
