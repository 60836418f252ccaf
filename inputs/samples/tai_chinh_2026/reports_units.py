"""Nội dung báo cáo thành tích of collectives proposed to the province, 2026."""

TAP_THE_LAO_DONG_XUAT_SAC = {
    "DV03": """
Năm 2026, Phòng tham mưu điều hành thu nội địa đạt 3.486 tỷ đồng, bằng 109,6% dự toán, tăng 12,3% so với năm
2025; tổng chi cân đối 13.720 tỷ đồng, đạt 98,7% dự toán; bổ sung có mục tiêu 214 tỷ đồng cho các xã,
phường; bảo đảm kịp thời 428 tỷ đồng tăng thêm do điều chỉnh mức lương cơ sở từ ngày 01/7/2026.

Phòng trình ban hành 06 nghị quyết của Hội đồng nhân dân tỉnh, 14 quyết định của Ủy ban nhân dân tỉnh về
định mức phân bổ, phân cấp nguồn thu, nhiệm vụ chi; hoàn thành 231/231 nhiệm vụ được giao, 58% trước hạn;
giải đáp 1.120 vướng mắc nghiệp vụ của cơ sở, tổ chức 09 cuộc làm việc theo cụm xã, phường.

Về biện pháp, mỗi công chức phụ trách một nhóm từ 13 đến 17 xã, phường; lập nhóm hỗ trợ trực tuyến, trả lời
trong ngày; áp dụng bộ công cụ lập, thẩm định dự toán điện tử, giảm thời gian thẩm định từ 05 ngày còn 02
ngày; dự báo thu từ hoạt động xuất nhập khẩu theo tuần với sai số 3,1%.

Phòng có 02 sáng kiến được công nhận cấp cơ sở với 03 lượt tác giả, đồng tác giả; 01 giải pháp được công
nhận có phạm vi ảnh hưởng trong tỉnh; tích cực hưởng ứng phong trào thi đua chào mừng 195 năm thành lập tỉnh
bằng 05 công trình, phần việc, đều hoàn thành đúng hạn.

Tập thể chấp hành nghiêm chủ trương, chính sách, pháp luật; tham mưu cắt giảm 68 tỷ đồng chi thường xuyên;
thực hiện tốt dân chủ ở cơ sở, phòng, chống tham nhũng, lãng phí, tiêu cực; không có công chức vi phạm kỷ
luật, không có đơn thư khiếu nại; ủng hộ các quỹ xã hội 34 triệu đồng.

Chi bộ được xếp loại hoàn thành xuất sắc nhiệm vụ, tổ công đoàn hoàn thành xuất sắc nhiệm vụ. Năm 2026, 100%
công chức hoàn thành tốt nhiệm vụ trở lên; 08/08 người được đề nghị danh hiệu “Lao động tiên tiến”, 01 người
được đề nghị danh hiệu “Chiến sĩ thi đua cơ sở” và danh hiệu chiến sĩ thi đua của tỉnh.
""",
    "DV07": """
Năm 2026, Phòng giải quyết 4.912 hồ sơ đăng ký doanh nghiệp, tăng 17,8% so với năm 2025; 100% hồ sơ nộp qua
mạng, 100% trả đúng hạn, trong đó 86% trước hạn; thời gian giải quyết thủ tục thành lập doanh nghiệp bình
quân 1,1 ngày làm việc. Toàn tỉnh có 742 doanh nghiệp thành lập mới với số vốn đăng ký 9.860 tỷ đồng, đạt
116% kế hoạch.

Phòng hướng dẫn, kiểm tra nghiệp vụ đăng ký hộ kinh doanh tại 65 xã, phường; cấp xã giải quyết 6.340 hồ sơ,
đúng hạn 99,3%; hỗ trợ 212 hộ kinh doanh, trong đó 96 hộ đã chuyển đổi thành doanh nghiệp; kiểm tra sau đăng
ký 148 doanh nghiệp, xử lý 57 trường hợp vi phạm.

Về biện pháp, Phòng áp dụng quy trình “một lần đến”, phân công theo địa bàn, kiểm tra chéo hồ sơ; ban hành
Cẩm nang đăng ký hộ kinh doanh cho công chức cấp xã; duy trì đường dây hỗ trợ nghiệp vụ, giải đáp 1.430 câu
hỏi; công khai kết quả xử lý trên Cổng dịch vụ công.

Phòng có 01 sáng kiến được công nhận cấp cơ sở, đạt 91 điểm; đăng ký 04 phần việc chào mừng 195 năm thành
lập tỉnh và đều hoàn thành; 06/06 công chức tham gia các lớp bồi dưỡng kỹ năng số, 100% sử dụng thành thạo
chữ ký số.

Tập thể thực hiện nghiêm chủ trương, chính sách, pháp luật, quy tắc ứng xử; không để xảy ra phiền hà, nhũng
nhiễu; mức độ hài lòng của tổ chức, cá nhân đạt 99,4%; thực hành tiết kiệm, giảm 31% chi phí in ấn; ủng hộ
các quỹ nhân đạo 24,5 triệu đồng.

Chi bộ được xếp loại hoàn thành tốt nhiệm vụ, tổ công đoàn hoàn thành xuất sắc nhiệm vụ. Năm 2026, 100% công
chức hoàn thành tốt nhiệm vụ trở lên; 06/06 người được đề nghị danh hiệu “Lao động tiên tiến”, 01 người được
đề nghị danh hiệu “Chiến sĩ thi đua cơ sở”.
""",
}

BANG_KHEN = {
    "DV07": """
Trong hai năm 2025 - 2026, Phòng Đăng ký kinh doanh là đầu mối tham mưu phát triển doanh nghiệp, hợp tác xã,
hộ kinh doanh của tỉnh trong điều kiện hợp nhất hai sở và chuyển sang mô hình chính quyền địa phương hai
cấp. Phòng đã tham mưu 03 kế hoạch, 02 đề án phát triển kinh tế tư nhân, kinh tế tập thể được Ủy ban nhân
dân tỉnh ban hành.

Năm 2025, Phòng hoàn thành chuyển giao dữ liệu của 21.400 hộ kinh doanh, 372 hợp tác xã từ 11 phòng chuyên
môn cấp huyện về 65 xã, phường trong 10 ngày; duy trì tiếp nhận hồ sơ liên tục, không để một ngày nào gián
đoạn; tổ chức 14 đoàn hướng dẫn trực tiếp tại cơ sở.

Năm 2026, Phòng phối hợp tổ chức 05 hội nghị đối thoại với 840 lượt đại biểu, giải quyết 199/206 kiến nghị;
vận hành tổ hỗ trợ doanh nghiệp xuất nhập khẩu, giúp 128 doanh nghiệp hoàn thiện thủ tục, mã số; kết nối 64
doanh nghiệp, hợp tác xã tiếp cận 213 tỷ đồng vốn tín dụng.

Kết quả hai năm, có 1.356 doanh nghiệp thành lập mới, 408 doanh nghiệp quay trở lại hoạt động; số doanh
nghiệp đang hoạt động tăng 15,6% so với cuối năm 2024; thành lập mới 54 hợp tác xã; khu vực kinh tế tư nhân
đóng góp 41% thu nội địa của tỉnh.

Phòng xây dựng nền nếp làm việc khoa học, dân chủ; công khai, minh bạch trong giải quyết thủ tục; 100% công
chức ký cam kết không nhũng nhiễu, tiêu cực; hai năm liền không có hồ sơ trễ hạn, không có đơn thư khiếu
nại, tố cáo; tiết
kiệm 120 triệu đồng nhờ xử lý hồ sơ điện tử toàn trình.

Hai năm liền, tập thể hoàn thành xuất sắc nhiệm vụ; năm 2025 được Chủ tịch Ủy ban nhân dân tỉnh tặng danh
hiệu “Tập thể lao động xuất sắc”, năm 2026 tiếp tục được đề nghị xét tặng; Chi bộ năm 2025 được xếp loại
hoàn thành xuất sắc nhiệm vụ.
""",
}
