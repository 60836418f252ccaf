"""Nội dung báo cáo thành tích for “Chiến sĩ thi đua cơ sở”, 2026: one year's work of each nominee."""

CHIEN_SI_THI_DUA_CO_SO = {
    "CN009": """
Năm 2026, tôi được giao quản trị hệ thống mạng, 06 máy chủ, 96 máy tính và 18 phần mềm dùng chung của Sở sau
hợp nhất; là đầu mối tham mưu chuyển đổi số, cải cách hành chính. Hệ thống vận hành ổn định 24 giờ mỗi ngày,
xử lý kịp thời 17 cảnh báo an toàn thông tin, không để mất, lộ dữ liệu; hoàn thành di chuyển trung tâm dữ
liệu về trụ sở mới trong 02 ngày nghỉ.

Sáng kiến “Kho tri thức và công cụ tra cứu văn bản tài chính, đầu tư dùng chung cho xã, phường” được công
nhận với 87,5 điểm. Kho tri thức tập hợp 1.320 văn bản, 460 tình huống hỏi đáp, có 11.400 lượt tra cứu sau
08 tháng; số văn bản hỏi nghiệp vụ gửi về Sở giảm 45%, thời gian trả lời bình quân giảm từ 04 ngày còn 01
ngày.

Tôi trực tiếp cài đặt, hướng dẫn sử dụng phần mềm kế toán ngân sách, quản lý tài sản công cho 65 xã, phường;
tổ chức 12 lớp tập huấn trực tuyến với 1.080 lượt người tham gia; thường trực nhóm hỗ trợ kỹ thuật, xử lý
2.146 yêu cầu, trong đó 97% được giải quyết ngay trong ngày.

Về cải cách hành chính, tôi tham mưu hoàn thành 31/31 nhiệm vụ; đưa 74 thủ tục hành chính lên dịch vụ công
trực tuyến toàn trình, tỷ lệ hồ sơ nộp trực tuyến đạt 96,4%; số hóa 38.500 trang hồ sơ lưu trữ; giúp chỉ số
chuyển đổi số của Sở tăng 02 bậc so với năm 2025.

Tôi luôn chấp hành nghiêm chủ trương, chính sách, pháp luật, quy định bảo vệ bí mật nhà nước; học tập và làm
theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. Là Ủy viên Ban Chấp hành Công đoàn Sở, tôi tham gia tổ chức
05 hoạt động chào mừng 195 năm thành lập tỉnh, vận động ủng hộ đồng bào vùng mưa lũ 46 triệu đồng; năm 2026
được xếp loại hoàn thành tốt nhiệm vụ.
""",
    "CN016": """
Năm 2026 là năm đầu thời kỳ ổn định ngân sách mới, với trách nhiệm Trưởng phòng, tôi đã lãnh đạo Phòng tham
mưu điều hành ngân sách địa phương với tổng thu nội địa 3.486 tỷ đồng, đạt 109,6% dự toán tỉnh giao; tổng
chi cân đối 13.720 tỷ đồng, bảo đảm kịp thời nhiệm vụ quốc phòng, an ninh, an sinh xã hội và tiền lương theo
mức lương cơ sở mới.

Sáng kiến “Bộ công cụ lập, thẩm định dự toán ngân sách xã, phường theo mô hình chính quyền địa phương hai
cấp” được công nhận với 93 điểm, cao nhất trong các sáng kiến của Sở. Công cụ áp dụng tại 65 xã, phường;
thời gian thẩm định một hồ sơ giảm từ 05 ngày còn 02 ngày, số hồ sơ phải chỉnh sửa giảm từ 48 còn 9.

Tôi trực tiếp chủ trì 09 cuộc làm việc theo cụm với các xã, phường, tháo gỡ 132 vướng mắc về tài khoản, tạm
ứng, chi chuyển nguồn; tham mưu bổ sung có mục tiêu 214 tỷ đồng để các xã, phường cải tạo trụ sở, mua sắm
thiết bị thiết yếu, không để gián đoạn hoạt động của chính quyền cơ sở.

Trong năm, Phòng tham mưu trình ban hành 06 nghị quyết của Hội đồng nhân dân tỉnh, 14 quyết định của Ủy ban
nhân dân tỉnh; rà soát, cắt giảm 68 tỷ đồng chi thường xuyên chưa thật cần thiết; quyết toán ngân sách địa
phương năm 2025 được phê chuẩn đúng hạn, không có kiến nghị xử lý tài chính lớn của cơ quan kiểm toán.

Bản thân gương mẫu, dân chủ, dám chịu trách nhiệm, thực hiện nghiêm quy định nêu gương; cùng cấp ủy lãnh đạo
Chi bộ được xếp loại hoàn thành xuất sắc nhiệm vụ. Tôi bồi dưỡng, giới thiệu 02 công chức vào nguồn quy
hoạch lãnh đạo; năm 2026 được xếp loại hoàn thành xuất sắc nhiệm vụ, đảng viên hoàn thành xuất sắc nhiệm vụ.
""",
    "CN026": """
Năm 2026, tôi được giao theo dõi, thẩm định dự toán, quyết toán kinh phí 118 đơn vị giáo dục, y tế. Tôi đã
hoàn thành thẩm định 118/118 báo cáo quyết toán trước hạn 12 ngày, kiến nghị thu hồi, giảm trừ 6,3 tỷ đồng
chi sai nguồn, sai định mức; không có kết quả thẩm định bị đề nghị xem xét lại.

Sáng kiến “Bộ mẫu đối chiếu điện tử phục vụ thẩm định quyết toán các đơn vị sự nghiệp công lập”, trong đó
tôi đóng góp 70%, được công nhận với 90 điểm. Bộ mẫu tự động đối chiếu số liệu dự toán, kho bạc và sổ kế
toán, giảm 40% thời gian thẩm định; đã được 03 sở đề nghị chuyển giao áp dụng.

Tôi tham mưu cấp bù miễn học phí, hỗ trợ ăn trưa, chế độ cho học sinh bán trú với kinh phí 612 tỷ đồng, bảo
đảm đến tay người học trước ngày khai giảng; phối hợp với ngành giáo dục rà soát 1.940 hồ sơ, loại bỏ 57
trường hợp trùng chế độ.

Trong năm, tôi trực tiếp biên soạn 05 tài liệu, giảng 08 buổi tập huấn nghiệp vụ kế toán cho 540 lượt cán
bộ; đi cơ sở 21 chuyến, hướng dẫn trạm y tế, trường học vùng sâu hoàn thiện sổ sách; 100% trong số 87 văn
bản được giao tham mưu hoàn thành đúng và trước hạn.

Tôi luôn rèn luyện phẩm chất đạo đức, trung thực, tận tụy, tiết kiệm; chấp hành nghiêm kỷ luật, kỷ cương. Là
Phó Bí thư Chi bộ, tôi phụ trách công tác tuyên giáo, dân vận, tổ chức 04 buổi sinh hoạt chuyên đề; năm 2026
được xếp loại hoàn thành xuất sắc nhiệm vụ; gia đình nhiều năm liền đạt danh hiệu Gia đình văn hóa.
""",
    "CN034": """
Năm 2026, tôi được giao quản lý tài sản công tại cơ quan, tổ chức, đơn vị; trọng tâm là rà soát, xử lý trụ
sở, tài sản sau sắp xếp đơn vị hành chính. Tôi đã tổng hợp, thẩm định phương án của 65 xã, phường và 14 sở,
ngành; tham mưu phê duyệt phương án xử lý 381/428 cơ sở nhà, đất dôi dư, đạt 89%, vượt kế hoạch 9 điểm phần
trăm.

Sáng kiến “Bản đồ số trụ sở, nhà, đất công dôi dư sau sắp xếp đơn vị hành chính” được công nhận với 89,5
điểm. Bản đồ thể hiện hiện trạng, giấy tờ pháp lý, phương án xử lý của từng cơ sở, giúp rút ngắn 60% thời
gian tổng hợp báo cáo; 96 cơ sở đã được bố trí làm trường học, trạm y tế, nhà văn hóa.

Tôi tham mưu tổ chức điều chuyển 214 xe ô tô, máy móc, thiết bị, tiết kiệm khoảng 38 tỷ đồng mua sắm mới;
phối hợp tổ chức bán đấu giá 22 cơ sở nhà, đất, nộp ngân sách 117 tỷ đồng, tăng 26% so với giá khởi điểm;
không phát sinh khiếu nại.

Tôi đã hướng dẫn nhập, chuẩn hóa 41.600 bản ghi trên Cơ sở dữ liệu quốc gia về tài sản công; tổ chức 06 buổi
tập huấn cho 390 lượt kế toán xã, phường; soạn thảo 64 văn bản hướng dẫn, trả lời, bảo đảm thống nhất cách
hiểu và áp dụng.

Bản thân chấp hành tốt chủ trương, chính sách, pháp luật; thực hiện nghiêm quy định phòng, chống tham nhũng,
tiêu cực trong quản lý tài sản. Là Ủy viên Ban Nữ công, tôi tích cực tham gia phong trào “Giỏi việc nước,
đảm việc nhà”, vận động đỡ đầu 06 học sinh mồ côi; năm 2026 được xếp loại hoàn thành tốt nhiệm vụ.
""",
    "CN041": """
Năm 2026, tôi được giao theo dõi kế hoạch, vốn đầu tư lĩnh vực giao thông, hạ tầng cửa khẩu gồm 46 dự án với
kế hoạch vốn 3.180 tỷ đồng. Tôi đã tham mưu giao vốn, điều chuyển 05 lần với 286 tỷ đồng; đến ngày
30/11/2026, các dự án thuộc lĩnh vực giải ngân 95,2% kế hoạch, cao hơn bình quân chung của tỉnh 6,6 điểm
phần trăm.

Tôi trực tiếp thẩm định 17 hồ sơ chủ trương đầu tư với tổng mức 5.420 tỷ đồng, rút ngắn thời gian thẩm định
bình quân còn 14 ngày; qua thẩm định đề nghị cắt giảm 131 tỷ đồng khối lượng chưa cần thiết; tham gia tổ
công tác giải phóng mặt bằng tuyến cao tốc qua địa bàn tỉnh, tháo gỡ 38 vướng mắc.

Tôi đề xuất và trực tiếp vận hành lịch kiểm tra hiện trường hai tuần một lần, đã thực hiện 24 chuyến, lập 92
biên bản cam kết tiến độ với nhà thầu; nhờ đó 11 dự án hoàn thành vượt tiến độ từ 01 tháng đến 04 tháng, đưa
vào sử dụng 74 km đường, 09 cầu.

Sau các đợt mưa lũ tháng 7 và tháng 9 năm 2026, tôi phối hợp rà soát thiệt hại của 163 điểm sạt lở, tham mưu
bố trí vốn 02 đợt để khắc phục các tuyến đường huyết mạch; hướng dẫn 28 xã lập hồ sơ công trình khẩn cấp
đúng quy định. Toàn bộ 103 văn bản được giao chủ trì đều hoàn thành đúng hạn.

Bản thân luôn giữ vững phẩm chất, không quản khó khăn, bám sát cơ sở, chấp hành nghiêm quy định về những
điều đảng viên không được làm. Là Chi ủy viên, tôi phụ trách công tác thanh niên, giúp đỡ 02 quần chúng ưu
tú được kết nạp Đảng; năm 2026 được xếp loại hoàn thành xuất sắc nhiệm vụ, đảng viên hoàn thành xuất sắc
nhiệm vụ.
""",
    "CN048": """
Năm 2026, tôi giúp Trưởng phòng phụ trách đăng ký doanh nghiệp qua mạng, hỗ trợ hộ kinh doanh và hướng dẫn
nghiệp vụ cho 65 xã, phường. Tôi đã kiểm tra, ký duyệt 2.870 hồ sơ, 100% trả đúng và trước hạn; tỷ lệ đăng
ký doanh nghiệp qua mạng đạt 100%, thời gian giải quyết bình quân còn 1,1 ngày làm việc.

Sáng kiến “Quy trình “một lần đến” hỗ trợ hộ kinh doanh chuyển đổi thành doanh nghiệp” được công nhận với 91
điểm. Quy trình đã hỗ trợ 212 hộ kinh doanh, 96 hộ hoàn thành chuyển đổi; thời gian thực hiện bình quân giảm
từ 09 ngày còn 03 ngày làm việc, người dân chỉ phải đến cơ quan nhà nước một lần.

Tôi chủ trì biên soạn Cẩm nang đăng ký hộ kinh doanh dành cho công chức cấp xã, tổ chức 08 lớp tập huấn cho
260 lượt người; đường dây hỗ trợ nghiệp vụ đã giải đáp 1.430 câu hỏi; tỷ lệ hồ sơ hộ kinh doanh giải quyết
đúng hạn tại cấp xã đạt 99,3%.

Tôi tham mưu tổ chức 05 hội nghị đối thoại doanh nghiệp với 840 lượt đại biểu, tiếp nhận 206 kiến nghị, giải
quyết xong 199 kiến nghị; phối hợp rà soát 311 doanh nghiệp không hoạt động tại địa chỉ đăng ký; cung cấp
248 lượt thông tin cho các cơ quan đúng hạn.

Bản thân tận tụy, cầu thị, giữ vững đoàn kết; mức độ hài lòng của tổ chức, cá nhân đạt 99,4%. Là Phó Bí thư
Chi bộ, tôi cùng cấp ủy xây dựng mô hình “Công sở thân thiện, trách nhiệm”; năm 2026 được xếp loại hoàn
thành xuất sắc nhiệm vụ, đảng viên hoàn thành xuất sắc nhiệm vụ.
""",
    "CN054": """
Năm 2026, tôi giúp Trưởng phòng phụ trách tổng hợp kinh tế - xã hội và xây dựng kế hoạch 5 năm 2026 - 2030.
Tôi đã chủ trì dự thảo Kế hoạch phát triển kinh tế - xã hội 5 năm với 22 chỉ tiêu chủ yếu, 09 nhóm nhiệm vụ,
trình Hội đồng nhân dân tỉnh thông qua đúng tiến độ; trực tiếp soạn thảo 12 báo cáo tháng, 04 báo cáo quý và
34 báo cáo chuyên đề.

Tôi xây dựng kịch bản tăng trưởng theo quý cho 65 xã, phường và 11 ngành; định kỳ đánh giá, đề xuất 26 giải
pháp điều hành, trong đó 21 giải pháp được đưa vào kết luận phiên họp của Ủy ban nhân dân tỉnh. Tổng sản
phẩm trên địa bàn năm 2026 ước tăng 9,4%, sát với kịch bản đề ra từ đầu năm.

Tôi chủ trì hợp nhất 03 bộ dữ liệu của hai cơ quan trước đây thành kho dữ liệu thống nhất với 214 chỉ tiêu,
phục vụ tra cứu theo địa giới hành chính mới; giúp giảm một nửa thời gian chuẩn bị tài liệu phiên họp thường
kỳ, số liệu báo cáo không phải đính chính lần nào.

Trong năm, tôi tham gia 06 tổ soạn thảo đề án, nghị quyết của Tỉnh ủy, Hội đồng nhân dân tỉnh; góp ý 218 văn
bản; thực hiện 16 chuyến công tác tại các xã, phường, kiến nghị tháo gỡ 45 khó khăn về mặt bằng, lao động,
hạ tầng; kèm cặp 02 công chức trẻ nắm vững nghiệp vụ phân tích.

Tôi chấp hành nghiêm chủ trương, chính sách, pháp luật; chủ động, sáng tạo, dám nghĩ, dám làm; thường xuyên
tự học về khoa học dữ liệu. Là Phó Bí thư Chi bộ, tôi phụ trách công tác kiểm tra, giám sát; năm 2026 được
xếp loại hoàn thành xuất sắc nhiệm vụ, đảng viên hoàn thành xuất sắc nhiệm vụ.
""",
    "CN060": """
Năm 2026, với trách nhiệm Trưởng phòng, tôi đã lãnh đạo Phòng thẩm định 164 kế hoạch lựa chọn nhà thầu với
1.120 gói thầu, 88 báo cáo nguồn vốn và khả năng cân đối vốn; thẩm tra quyết toán 142 dự án hoàn thành, giảm
trừ 31,7 tỷ đồng; toàn bộ hồ sơ giải quyết đúng hạn, 64% trước hạn.

Sáng kiến “Bộ câu hỏi tự kiểm tra hồ sơ mời thầu dành cho chủ đầu tư cấp xã”, trong đó tôi đóng góp 60%,
được công nhận với 88 điểm. Sau 09 tháng áp dụng tại 65 xã, phường, tỷ lệ hồ sơ mời thầu phải sửa đổi giảm
từ 31% còn 8%, không có gói thầu cấp xã nào phải hủy do lỗi hồ sơ.

Tôi tham mưu đẩy mạnh đấu thầu qua mạng với 1.386 gói thầu, đạt 98,6% về số lượng và 97,1% về giá trị; tỷ lệ
tiết kiệm 5,2%, tương ứng 168 tỷ đồng; tổ chức 10 lớp tập huấn cho 870 lượt cán bộ ban quản lý dự án, công
chức xã, phường.

Phòng đã giám sát, đánh giá 203 dự án, trong đó 74 dự án ở vùng sâu được kiểm tra qua hình ảnh hiện trường
có định vị, giảm 52 chuyến đi; phát hiện 96 tồn tại, đã khắc phục 93; đề xuất xử lý 12 nhà thầu vi phạm tiến
độ theo đúng hợp đồng.

Bản thân khách quan, liêm chính, quyết đoán trong công việc; xây dựng tập thể đoàn kết, 100% công chức của
Phòng hoàn thành tốt nhiệm vụ trở lên. Là Bí thư Chi bộ, tôi lãnh đạo Chi bộ được xếp loại hoàn thành tốt
nhiệm vụ; năm 2026 được xếp loại hoàn thành xuất sắc nhiệm vụ, đảng viên hoàn thành xuất sắc nhiệm vụ.
""",
}
"""Mã → các đoạn, cách nhau một dòng trống."""
