"""Nội dung báo cáo thành tích of people proposed to the province, 2021: three years and two years."""

CHIEN_SI_THI_DUA_TINH = {
    "CN019": """
Trong ba năm 2019 - 2021, với cương vị Phó Trưởng phòng phụ trách kế hoạch đầu tư công, tôi đã cùng tập thể
Phòng tham mưu phân bổ, điều hành 12.318 tỷ đồng vốn đầu tư công của tỉnh. Tỷ lệ giải ngân tăng liên tục:
năm 2019 đạt 81,2%, năm 2020 đạt 93,7%; đến hết tháng 11 năm 2021 đạt 86,3%, cao hơn mức bình quân của cả
nước cùng thời điểm.

Năm 2019, tôi chủ trì rà soát 287 dự án chuyển tiếp, đề xuất giãn, hoãn 36 dự án chưa thật cần thiết, dành
312 tỷ đồng trả nợ đọng xây dựng cơ bản. Đến hết năm 2020, tỉnh xử lý xong 98,4% số nợ đọng, hoàn thành
trước thời hạn một năm so với mục tiêu của kế hoạch trung hạn giai đoạn 2016 - 2020.

Từ năm 2020, tôi xây dựng và tham mưu áp dụng Giải pháp điều hành kế hoạch đầu tư công gắn trách nhiệm người
đứng đầu với kết quả giải ngân từng quý, được Chủ tịch Ủy ban nhân dân tỉnh công nhận có phạm vi ảnh hưởng
trong toàn tỉnh tại Quyết định số 1887/QĐ-UBND ngày 15/10/2021. Giải pháp được 20 sở, ngành và 11 huyện,
thành phố áp dụng; mỗi quý đều công khai kết quả xếp hạng và kiến nghị hình thức xử lý đối với đơn vị chậm.

Năm 2021, tôi tổng hợp, trình thông qua Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 với 318 dự án;
xây dựng nguyên tắc phân bổ ưu tiên các công trình giao thông liên kết vùng, hạ tầng cửa khẩu; tham mưu hồ
sơ chủ trương đầu tư 05 dự án trọng điểm với tổng mức 4.960 tỷ đồng, tạo động lực phát triển kinh tế cửa
khẩu của tỉnh.

Cũng trong ba năm, tôi tham gia lập quy hoạch tỉnh thời kỳ 2021 - 2030, trực tiếp viết 02 hợp phần về phương
hướng phát triển và danh mục dự án ưu tiên; là thành viên 04 tổ soạn thảo nghị quyết của Hội đồng nhân dân
tỉnh về tiêu chí, định mức phân bổ vốn; các nghị quyết đều được ban hành đúng tiến độ và đang thực hiện ổn
định.

Tôi chú trọng bồi dưỡng đồng nghiệp, đã hướng dẫn 04 công chức trẻ, tham gia giảng 09 lớp tập huấn về đầu tư
công cho 640 lượt cán bộ xã, huyện. Phong trào “Mỗi tuần một cải tiến trong xử lý công việc” do tôi đề xướng
ở Phòng có 41 cải tiến nhỏ được áp dụng, góp phần để Phòng hai năm liền 2019, 2020 đạt danh hiệu “Tập thể
lao động xuất sắc”.

Ba năm liền tôi đạt danh hiệu “Lao động tiên tiến”, “Chiến sĩ thi đua cơ sở” các năm 2019, 2020 và được Hội
đồng Thi đua - Khen thưởng Sở đề nghị công nhận năm 2021; luôn hoàn thành nhiệm vụ của đảng viên, Phó Bí thư
Chi bộ. Gia đình gương mẫu chấp hành pháp luật, tích cực tham gia các hoạt động tại nơi cư trú.
""",
}

BANG_KHEN = {
    "CN047": """
Trong hai năm 2020 - 2021, tôi được giao nhiệm vụ cải cách thủ tục đăng ký doanh nghiệp của Phòng. Tôi đã
trực tiếp rà soát 62 thủ tục, đề xuất cắt giảm 19 thành phần giấy tờ trùng lặp; thời gian giải quyết thủ tục
thành lập doanh nghiệp giảm từ 03 ngày làm việc theo quy định còn bình quân 1,6 ngày vào cuối năm 2021.

Năm 2020, tôi có hai giải pháp được Giám đốc Sở công nhận: Quy trình trả kết quả đăng ký doanh nghiệp trong
02 ngày làm việc, áp dụng cho 1.870 hồ sơ; Danh bạ doanh nghiệp điện tử phân theo xã, phường, thị trấn với
3.120 doanh nghiệp, chi nhánh. Danh bạ đã giúp phát hiện 214 doanh nghiệp không còn hoạt động tại địa chỉ
đăng ký để phối hợp với cơ quan thuế xử lý.

Năm 2021, tôi tham mưu mở rộng việc trả kết quả qua dịch vụ bưu chính công ích đến toàn bộ 200 xã, phường,
thị trấn, tiết kiệm cho người dân khoảng 2.900 lượt đi lại; phối hợp với ngân hàng tích hợp nộp lệ phí trực
tuyến, 88% hồ sơ không còn dùng tiền mặt; tổ chức 06 buổi hướng dẫn lưu động tại các chợ, cụm công nghiệp.

Kết quả hai năm, toàn tỉnh có 1.034 doanh nghiệp thành lập mới với số vốn đăng ký 13.420 tỷ đồng; chỉ số
thành phần gia nhập thị trường trong Bộ chỉ số năng lực cạnh tranh cấp tỉnh tăng 0,62 điểm. Trong kết quả
đó, riêng tôi thụ lý 2.381 hồ sơ, không có hồ sơ nào trễ hạn, sai sót phải thu hồi.

Tôi đã biên soạn 04 tài liệu hướng dẫn nghiệp vụ, truyền đạt cho 22 cán bộ đăng ký hộ kinh doanh cấp huyện;
hướng dẫn 02 công chức mới thành thạo nghiệp vụ sau 03 tháng; cùng Phòng giữ vững danh hiệu “Tập thể lao
động xuất sắc” năm 2020 và được đề nghị xét tặng năm 2021.

Bản thân chấp hành nghiêm chủ trương, chính sách, pháp luật và nội quy cơ quan; hai năm liền được xếp loại
hoàn thành xuất sắc nhiệm vụ, đạt danh hiệu “Chiến sĩ thi đua cơ sở” năm 2020; tham gia đầy đủ các phong
trào hiến máu nhân đạo, ủng hộ vùng dịch; được đồng nghiệp và nhân dân nơi cư trú tín nhiệm.
""",
    "CN054": """
Trong hai năm 2020 - 2021, tôi được giao phụ trách công tác giám sát, đánh giá đầu tư và tham gia thẩm tra
quyết toán dự án hoàn thành. Tôi đã chủ trì 21 cuộc giám sát đối với 137 dự án có tổng mức 3.208 tỷ đồng,
kiến nghị xử lý 88 nội dung; đến nay 85 nội dung đã thực hiện xong, đạt 96,6%.

Năm 2020, tôi có hai giải pháp được Giám đốc Sở công nhận: Mẫu báo cáo giám sát, đánh giá đầu tư trực tuyến
dành cho chủ đầu tư cấp xã, áp dụng tại 96 xã, nâng tỷ lệ nộp báo cáo đúng hạn từ 72% lên 96%; Quy trình
kiểm tra tại hiện trường trước khi quyết toán dự án nhóm C, áp dụng cho 33 dự án, giảm trừ hơn 4,6 tỷ đồng
không đúng khối lượng.

Năm 2021, tôi tham mưu mở đợt cao điểm xử lý tồn đọng quyết toán, lập danh sách 118 dự án chậm nộp hồ sơ,
làm việc trực tiếp với 26 chủ đầu tư. Đến tháng 11 năm 2021, có 109 dự án được phê duyệt quyết toán; số dự
án tồn đọng trên 24 tháng giảm từ 42 dự án còn 05 dự án.

Tôi đã xây dựng dữ liệu giám sát của 614 dự án trên Hệ thống thông tin quốc gia về giám sát, đánh giá đầu
tư; tỷ lệ dự án cập nhật báo cáo đạt 98,2%, đưa tỉnh từ nhóm trung bình lên nhóm thực hiện tốt chế độ báo
cáo trong khu vực trung du và miền núi phía Bắc.

Thông qua giám sát, tôi đề xuất 07 giải pháp quản lý được Ủy ban nhân dân tỉnh đưa vào chỉ thị về tăng cường
quản lý đầu tư công; phối hợp tổ chức 05 lớp tập huấn cho 380 lượt cán bộ ban quản lý dự án, công chức địa
chính - xây dựng cấp xã về giám sát đầu tư của cộng đồng.

Bản thân luôn nêu cao tinh thần trách nhiệm, khách quan, liêm khiết; hai năm liền được xếp loại hoàn thành
xuất sắc nhiệm vụ, đạt danh hiệu “Chiến sĩ thi đua cơ sở” năm 2020; tích cực tham gia các hoạt động đoàn
thể, trực chốt phòng, chống dịch COVID-19 và giúp đỡ xã Hồng Phong, huyện Bình Gia xây dựng nông thôn mới.
""",
}
