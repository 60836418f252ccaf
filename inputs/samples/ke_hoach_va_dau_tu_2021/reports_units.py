"""Nội dung báo cáo thành tích of collectives proposed to the province, 2021."""

TAP_THE_LAO_DONG_XUAT_SAC = {
    "DV04": """
Năm 2021, Phòng đã tham mưu xây dựng, trình ban hành 04 nghị quyết của Hội đồng nhân dân tỉnh, 11 quyết
định, 09 chương trình, kế hoạch của Ủy ban nhân dân tỉnh; hoàn thành 186/186 nhiệm vụ được giao, trong đó 62
nhiệm vụ hoàn thành trước hạn; tăng 21 nhiệm vụ so với năm 2020 nhưng không có nhiệm vụ quá hạn.

Phòng chủ trì tổng hợp Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025 và Kế hoạch đầu tư công trung
hạn 12.846 tỷ đồng; hoàn thiện báo cáo quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 để lấy ý
kiến các bộ, ngành đúng tiến độ. Tỷ lệ giải ngân vốn đầu tư công đến hết tháng 11 đạt 86,3%, tăng 9,5 điểm
phần trăm so với cùng kỳ.

Phong trào thi đua lập thành tích chào mừng 190 năm thành lập tỉnh được Phòng cụ thể hóa bằng 06 công trình,
phần việc; 08/08 công chức đăng ký và hoàn thành ít nhất 01 cải tiến; 04 lượt tác giả, đồng tác giả có sáng
kiến được công nhận cấp cơ sở, tiêu biểu là bộ chỉ tiêu theo dõi giải ngân hằng tuần và bộ dữ liệu chuỗi
thời gian giai đoạn 2010 - 2020.

Về biện pháp, Phòng giao việc theo sản phẩm và thời hạn, giao ban đầu giờ sáng thứ Hai, công khai tiến độ
trên phần mềm nhắc việc; bố trí người làm thay, làm bù khi có công chức tham gia chống dịch; duy trì họp
trực tuyến với 11 huyện, thành phố để đối chiếu số liệu, nhờ vậy thời gian tổng hợp báo cáo tháng giảm từ 05
ngày còn 02 ngày.

Tập thể chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước; thực hành tiết kiệm, giảm 18%
chi phí văn phòng phẩm; thực hiện nghiêm quy chế dân chủ, không có đơn thư khiếu nại, tố cáo; ủng hộ 26,4
triệu đồng cho công tác phòng, chống dịch và các quỹ nhân đạo.

Chi bộ Phòng được xếp loại hoàn thành tốt nhiệm vụ; tổ công đoàn, phân đoàn thanh niên hoạt động nền nếp.
Năm 2021, 100% công chức được xếp loại hoàn thành tốt nhiệm vụ trở lên, trong đó 03 người hoàn thành xuất
sắc nhiệm vụ; 08/08 người được đề nghị danh hiệu “Lao động tiên tiến”, 02 người được đề nghị danh hiệu
“Chiến sĩ thi đua cơ sở”.
""",
    "DV08": """
Năm 2021, Phòng tiếp nhận và giải quyết 3.664 hồ sơ đăng ký doanh nghiệp, tăng 11,2% so với năm 2020; 100%
hồ sơ trả đúng hạn, trong đó 78% trả trước hạn từ 01 ngày. Toàn tỉnh có 526 doanh nghiệp thành lập mới với
tổng vốn đăng ký 7.150 tỷ đồng, đạt 105% kế hoạch; 142 doanh nghiệp quay trở lại hoạt động trong quý IV.

Tỷ lệ đăng ký doanh nghiệp qua mạng đạt 92,7%, vượt chỉ tiêu Ủy ban nhân dân tỉnh giao 12,7 điểm phần trăm;
dữ liệu của 3.120 doanh nghiệp, chi nhánh được chuẩn hóa, kết nối với cơ quan thuế. Phòng thực hiện hậu kiểm
115 doanh nghiệp, thu hồi Giấy chứng nhận đăng ký của 63 doanh nghiệp, bảo đảm đúng trình tự.

Phòng có 01 sáng kiến được công nhận cấp cơ sở là Sổ tay điện tử hướng dẫn đăng ký doanh nghiệp qua mạng
dành cho tổ chức, cá nhân ở vùng cao, biên giới, đạt 90 điểm; triển khai 05 phần việc thi đua chào mừng 190
năm thành lập tỉnh, trong đó tuyến tư vấn ngoài giờ đã hỗ trợ 860 lượt người.

Về biện pháp, Phòng phân công theo nhóm huyện, mỗi hồ sơ có một người thụ lý và một người kiểm tra chéo; bố
trí 02 công chức có kinh nghiệm trực tại Trung tâm Phục vụ hành chính công tỉnh; định kỳ hằng tháng phân
tích nguyên nhân hồ sơ phải bổ sung để điều chỉnh hướng dẫn, giảm tỷ lệ này từ 39% còn 16%.

Tập thể gương mẫu chấp hành chủ trương, chính sách, pháp luật; thực hiện nghiêm kỷ luật, kỷ cương hành
chính, không để xảy ra nhũng nhiễu, tiêu cực; mức độ hài lòng của tổ chức, cá nhân đạt 99,1%; thực hành tiết
kiệm, ủng hộ các quỹ xã hội 21,7 triệu đồng.

Chi bộ Phòng được xếp loại hoàn thành xuất sắc nhiệm vụ, tổ công đoàn đạt vững mạnh. Năm 2021, 100% công
chức được xếp loại hoàn thành tốt nhiệm vụ trở lên, trong đó 02 người hoàn thành xuất sắc nhiệm vụ; 07/07
người được đề nghị danh hiệu “Lao động tiên tiến”, 01 người được đề nghị danh hiệu “Chiến sĩ thi đua cơ sở”.
""",
}

BANG_KHEN = {
    "DV08": """
Trong hai năm 2020 - 2021, dịch COVID-19 tác động nặng nề đến hoạt động của doanh nghiệp trên địa bàn, nhất
là doanh nghiệp xuất nhập khẩu, du lịch, vận tải. Phòng Đăng ký kinh doanh đã tham mưu Ủy ban nhân dân tỉnh
02 kế hoạch, 01 đề án hỗ trợ doanh nghiệp nhỏ và vừa; là đầu mối tiếp nhận, xử lý kiến nghị của doanh
nghiệp.

Phòng tổ chức 08 cuộc đối thoại trực tiếp, trực tuyến với 620 lượt doanh nghiệp; tiếp nhận 187 kiến nghị,
tham mưu giải quyết 181 kiến nghị, đạt 96,8%. Nhiều vướng mắc kéo dài về thuê đất, thông quan, tín dụng được
tháo gỡ, giúp 74 doanh nghiệp duy trì sản xuất, giữ việc làm cho hơn 2.300 lao động.

Phòng phối hợp hỗ trợ 312 doanh nghiệp, hộ kinh doanh tiếp cận các gói hỗ trợ với số tiền 46,5 tỷ đồng; tổ
chức 14 lớp khởi sự kinh doanh, quản trị doanh nghiệp, chuyển đổi số cho 705 học viên; hỗ trợ 35 doanh
nghiệp đưa 96 sản phẩm lên sàn thương mại điện tử, trong đó có hồng Bảo Lâm, na Chi Lăng, thạch đen Tràng
Định.

Kết quả hai năm, có 1.034 doanh nghiệp thành lập mới, 276 doanh nghiệp quay trở lại hoạt động; số doanh
nghiệp đang hoạt động tăng 12,4% so với cuối năm 2019; khu vực doanh nghiệp đóng góp 1.920 tỷ đồng vào thu
ngân sách nội địa. Đã thành lập mới 68 hợp tác xã, nâng tổng số hợp tác xã của tỉnh lên 336.

Phòng giữ vững nền nếp dân chủ ở cơ sở, công khai quy trình, phí, lệ phí; thực hành tiết kiệm, giảm 24% chi
phí in ấn nhờ xử lý hồ sơ điện tử; thực hiện nghiêm quy định về phòng, chống tham nhũng, tiêu cực, không có
công chức vi phạm kỷ luật, không có đơn thư khiếu nại, tố cáo.

Hai năm liền, tập thể hoàn thành xuất sắc nhiệm vụ, được Chủ tịch Ủy ban nhân dân tỉnh tặng danh hiệu “Tập
thể lao động xuất sắc” năm 2020 và được đề nghị xét tặng năm 2021; Chi bộ Phòng được xếp loại hoàn thành
xuất sắc nhiệm vụ năm 2020; công chức tích cực tham gia trực chốt phòng, chống dịch, hiến 19 đơn vị máu.
""",
}
