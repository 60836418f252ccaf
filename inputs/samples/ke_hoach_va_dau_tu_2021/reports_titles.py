"""Nội dung báo cáo thành tích for “Chiến sĩ thi đua cơ sở”, 2021: one year's work of each nominee."""

CHIEN_SI_THI_DUA_CO_SO = {
    "CN009": """
Năm 2021, tôi được giao quản trị toàn bộ hệ thống mạng, máy chủ, phần mềm dùng chung của Sở với 72 máy tính,
04 máy chủ và 03 đường truyền; đồng thời là đầu mối tham mưu cải cách hành chính, xây dựng chính quyền điện
tử. Hệ thống vận hành liên tục 365 ngày, không để xảy ra sự cố mất an toàn thông tin; 11 lỗ hổng bảo mật
được phát hiện qua rà soát định kỳ đã được khắc phục trong vòng 24 giờ.

Tôi đã xây dựng và đưa vào sử dụng phần mềm theo dõi, nhắc việc đối với nhiệm vụ do Ủy ban nhân dân tỉnh,
Chủ tịch Ủy ban nhân dân tỉnh giao Sở (sáng kiến được công nhận năm 2021, đạt 92 điểm). Phần mềm đã cập nhật
1.164 nhiệm vụ, tự động nhắc việc trước hạn 03 ngày và 01 ngày; tỷ lệ nhiệm vụ quá hạn của Sở giảm từ 6,8%
năm 2020 còn 1,2% năm 2021, tiết kiệm chi phí thuê phần mềm khoảng 85 triệu đồng.

Trong thời gian thực hiện giãn cách phòng, chống dịch COVID-19, tôi đã thiết lập 48 điểm cầu họp trực tuyến
phục vụ 96 cuộc họp, 04 hội nghị xúc tiến đầu tư; hướng dẫn 100% công chức, viên chức sử dụng chữ ký số và
xử lý văn bản trên môi trường mạng. Tỷ lệ văn bản đi được ký số của Sở đạt 99,4%, tăng 7,1 điểm phần trăm so
với năm 2020.

Tôi tham mưu hoàn thành 26/26 nhiệm vụ trong Kế hoạch cải cách hành chính năm 2021 của Sở; phối hợp đưa 58
thủ tục hành chính lên dịch vụ công trực tuyến mức độ 3, mức độ 4; biên tập, đăng tải 412 tin, bài, văn bản
trên Trang thông tin điện tử của Sở; hướng dẫn, hỗ trợ 11 phòng Tài chính - Kế hoạch cấp huyện khai thác dữ
liệu dùng chung.

Bản thân chấp hành nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước, quy chế làm việc của cơ
quan; thường xuyên học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. Là Ủy viên Ban Chấp hành
Công đoàn Sở, tôi đã vận động đoàn viên ủng hộ Quỹ phòng, chống dịch COVID-19 số tiền 38,5 triệu đồng; trực
tiếp tham gia 05 ca trực tại chốt kiểm soát dịch; năm 2021 được xếp loại hoàn thành xuất sắc nhiệm vụ, đảng
viên hoàn thành tốt nhiệm vụ.
""",
    "CN019": """
Năm 2021, tôi được phân công giúp Trưởng phòng phụ trách kế hoạch đầu tư công. Tôi đã chủ trì tổng hợp,
trình cấp có thẩm quyền thông qua Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 của tỉnh với tổng số
vốn 12.846 tỷ đồng, gồm 318 dự án; phương án phân bổ được Hội đồng nhân dân tỉnh thông qua ngay trong kỳ họp
đầu nhiệm kỳ, không phải giải trình bổ sung.

Tôi đã tham mưu giao chi tiết 100% kế hoạch vốn năm 2021 ngay trong tháng 01 năm 2021; điều chỉnh 03 lần với
214 tỷ đồng từ 27 dự án chậm sang 41 dự án có khả năng hấp thụ vốn. Đến ngày 30/11/2021, tỷ lệ giải ngân vốn
đầu tư công của tỉnh đạt 86,3% kế hoạch, cao hơn 9,5 điểm phần trăm so với cùng kỳ năm 2020.

Sáng kiến “Bộ chỉ tiêu và biểu mẫu điện tử theo dõi hằng tuần tình hình giải ngân vốn đầu tư công của từng
dự án” được Hội đồng Sáng kiến Sở chấm 91,5 điểm và công nhận. Sáng kiến áp dụng cho 214 dự án của 38 chủ
đầu tư từ tháng 3 năm 2021, rút ngắn thời gian tổng hợp báo cáo từ 03 ngày còn nửa ngày, giúp Lãnh đạo Sở
phát hiện sớm 27 dự án chậm tiến độ.

Trong năm, tôi trực tiếp soạn thảo 46 báo cáo, 18 tờ trình, 132 văn bản hướng dẫn và trả lời; tham gia 07
đoàn công tác tháo gỡ vướng mắc tại huyện Hữu Lũng, Chi Lăng, Lộc Bình, Tràng Định; bồi dưỡng, kèm cặp 02
công chức mới của Phòng làm tốt công tác theo dõi vốn. 100% văn bản được giao soạn thảo đúng hạn, trong đó
38% hoàn thành trước hạn từ 01 ngày trở lên.

Tôi luôn giữ vững lập trường tư tưởng, chấp hành nghiêm kỷ luật, kỷ cương hành chính; thực hành tiết kiệm,
phòng, chống tham nhũng trong phân bổ vốn; gần gũi, chia sẻ với đồng nghiệp. Với trách nhiệm Phó Bí thư Chi
bộ, tôi đã cùng cấp ủy tổ chức 12 kỳ sinh hoạt và 04 buổi sinh hoạt chuyên đề; cá nhân được xếp loại hoàn
thành xuất sắc nhiệm vụ, chi bộ được xếp loại hoàn thành tốt nhiệm vụ năm 2021.
""",
    "CN022": """
Năm 2021, tôi được giao tổng hợp báo cáo kinh tế - xã hội tháng, quý, năm của tỉnh và theo dõi các huyện Lộc
Bình, Đình Lập, Cao Lộc. Tôi đã trực tiếp xây dựng 12 báo cáo tháng, 04 báo cáo quý và 29 báo cáo chuyên đề;
tất cả đều gửi đúng hạn, số liệu thống nhất với cơ quan thống kê, không có báo cáo phải đính chính.

Sáng kiến “Bộ dữ liệu theo chuỗi thời gian các chỉ tiêu kinh tế - xã hội tỉnh Lạng Sơn giai đoạn 2010 - 2020
phục vụ phân tích, dự báo”, trong đó tôi là tác giả chính với tỷ lệ đóng góp 60%, đã hệ thống hóa 168 chỉ
tiêu cấp tỉnh, cấp huyện. Bộ dữ liệu được dùng để lập quy hoạch tỉnh và 12 báo cáo kinh tế - xã hội, giảm
một nửa thời gian tra cứu, đối chiếu số liệu; được công nhận với 89 điểm.

Tôi tham gia xây dựng 03 kịch bản tăng trưởng theo diễn biến của dịch COVID-19, tính toán tác động đối với
09 nhóm ngành, đề xuất 14 nhóm giải pháp được đưa vào chương trình hành động của Ủy ban nhân dân tỉnh. Mức
tăng trưởng thực tế của tỉnh năm 2021 chênh lệch 0,2 điểm phần trăm so với kịch bản cơ sở do tôi đề xuất từ
tháng 4.

Tôi thường xuyên bám sát cơ sở, thực hiện 18 chuyến công tác tại ba huyện được phân công theo dõi, kiến nghị
tháo gỡ 23 vướng mắc về giải phóng mặt bằng, nguồn vật liệu; tham gia ý kiến đối với 164 văn bản của các sở,
ngành. Các ý kiến tham gia có căn cứ, được cơ quan chủ trì tiếp thu 91%.

Bản thân gương mẫu chấp hành chủ trương, chính sách, pháp luật; hoàn thành lớp bồi dưỡng ngạch chuyên viên
chính và tự học nâng cao kỹ năng phân tích dữ liệu. Là Bí thư Chi đoàn Sở, tôi đã tổ chức 06 hoạt động tình
nguyện, trao 120 suất quà cho học sinh nghèo xã Bắc Xa, huyện Đình Lập; Chi đoàn được xếp loại xuất sắc, cá
nhân được xếp loại hoàn thành xuất sắc nhiệm vụ năm 2021.
""",
    "CN028": """
Năm 2021, tôi phụ trách kế hoạch đầu tư lĩnh vực nông, lâm nghiệp, thủy lợi và nông thôn mới. Tôi đã chủ trì
thẩm định 19 hồ sơ chủ trương đầu tư với tổng mức 1.127 tỷ đồng; tham mưu phân bổ 486 tỷ đồng vốn xây dựng
nông thôn mới cho 11 huyện, thành phố bảo đảm đúng nguyên tắc, tiêu chí, hoàn thành trước hạn 15 ngày.

Sáng kiến “Quy trình phối hợp thẩm định chủ trương đầu tư dự án nông, lâm nghiệp theo phương thức lấy ý kiến
đồng thời”, trong đó tôi đóng góp 70%, được công nhận với 88 điểm. Nhờ gửi lấy ý kiến cùng lúc các cơ quan
và họp thống nhất một lần, thời gian thẩm định bình quân giảm từ 25 ngày còn 17 ngày, không có hồ sơ phải
trả lại lần thứ hai.

Tôi đã cùng Tổ công tác đi kiểm tra 34 công trình nước sạch, thủy lợi nhỏ tại các xã biên giới; kiến nghị
dừng 04 công trình chưa bảo đảm nguồn nước, điều chuyển 11,6 tỷ đồng cho các công trình cấp bách hơn; tham
mưu Ủy ban nhân dân tỉnh bố trí vốn hoàn thành 02 dự án ổn định dân cư, phục vụ 186 hộ dân.

Trong bối cảnh dịch COVID-19, tôi đề xuất tổ chức làm việc trực tuyến với các chủ đầu tư vào chiều thứ Sáu
hằng tuần, giải đáp 143 kiến nghị; hướng dẫn lập hồ sơ theo mẫu thống nhất, giảm 30% thời gian đi lại của cơ
sở. Toàn bộ 57 văn bản được giao chủ trì đều hoàn thành đúng hạn và bảo đảm chất lượng.

Tôi luôn chấp hành nghiêm chủ trương, chính sách, pháp luật; trung thực, khách quan trong thẩm định; đoàn
kết, giúp đỡ đồng nghiệp. Là Chi ủy viên, tôi phụ trách công tác kiểm tra, giám sát của Chi bộ, hoàn thành
02 cuộc giám sát chuyên đề; năm 2021 được xếp loại hoàn thành xuất sắc nhiệm vụ, đảng viên hoàn thành xuất
sắc nhiệm vụ; gia đình đạt danh hiệu Gia đình văn hóa.
""",
    "CN036": """
Năm 2021, tôi được giao theo dõi kế hoạch, vốn đầu tư lĩnh vực giáo dục, y tế, văn hóa và tổng hợp Chương
trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi. Tôi đã tham
mưu bố trí 372 tỷ đồng cho 58 dự án khoa giáo, văn hóa; 100% dự án được giao vốn đúng thời hạn quy định.

Sáng kiến “Cơ sở dữ liệu danh mục dự án trường học, trạm y tế đề nghị đầu tư từ các chương trình mục tiêu
quốc gia” được công nhận với 85 điểm. Cơ sở dữ liệu tích hợp 332 công trình của 11 huyện, thành phố, cho
phép đối chiếu nguồn vốn tức thời; qua đó đã loại bỏ 29 công trình đề xuất trùng, tránh bố trí trùng khoảng
41 tỷ đồng.

Tôi là thành viên Tổ giúp việc Ban Chỉ đạo các chương trình mục tiêu quốc gia của tỉnh, trực tiếp xây dựng
báo cáo khả thi, 05 biểu tổng hợp nhu cầu vốn giai đoạn 2021 - 2025 gửi các bộ, ngành trung ương; phối hợp
hướng dẫn 88 xã khu vực III rà soát danh mục, bảo đảm đúng đối tượng, không chồng chéo giữa các chương
trình.

Khi dịch COVID-19 diễn biến phức tạp, tôi tham mưu thủ tục đầu tư khẩn cấp 03 khu điều trị, 02 hệ thống xét
nghiệm với tổng mức 64,8 tỷ đồng, rút ngắn thời gian chuẩn bị đầu tư còn 10 ngày; theo dõi sát tiến độ để
các hạng mục đưa vào sử dụng trước tháng 10 năm 2021.

Tôi tích cực học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, sống chan hòa, trách nhiệm. Là
Ủy viên Ban Nữ công, tôi đã cùng Ban Nữ công tổ chức thăm hỏi 17 lượt đoàn viên, quyên góp 22 triệu đồng
giúp phụ nữ, trẻ em vùng dịch; cá nhân được xếp loại hoàn thành xuất sắc nhiệm vụ, đạt danh hiệu “Giỏi việc
nước, đảm việc nhà” cấp cơ sở năm 2021.
""",
    "CN047": """
Năm 2021, tôi được giao thẩm định hồ sơ đăng ký doanh nghiệp và phụ trách đăng ký doanh nghiệp qua mạng. Tôi
đã thụ lý 1.246 hồ sơ, trong đó 438 hồ sơ thành lập mới, chiếm 34% tổng số hồ sơ của Phòng; 100% hồ sơ được
giải quyết đúng và trước hạn, không có khiếu nại, phản ánh của tổ chức, cá nhân.

Sáng kiến “Sổ tay điện tử hướng dẫn đăng ký doanh nghiệp qua mạng dành cho tổ chức, cá nhân ở vùng cao, biên
giới” được công nhận với 90 điểm. Từ tháng 4 năm 2021, Sổ tay có hơn 5.200 lượt truy cập; tỷ lệ hồ sơ nộp
qua mạng hợp lệ ngay lần đầu tăng từ 61% lên 84%, tỷ lệ đăng ký qua mạng của tỉnh đạt 92,7%, vượt chỉ tiêu
giao 12,7 điểm phần trăm.

Trước khó khăn của doanh nghiệp do dịch COVID-19, tôi đề xuất lập đường dây hỗ trợ ngoài giờ hành chính, đã
tư vấn 860 lượt người thành lập, tạm ngừng và quay lại hoạt động; phối hợp gửi 1.050 thư điện tử phổ biến
chính sách giãn thuế, giảm tiền thuê đất; góp phần để 142 doanh nghiệp quay trở lại hoạt động trong quý IV.

Tôi chủ động rà soát, chuẩn hóa 2.318 bản ghi trên Hệ thống thông tin quốc gia về đăng ký doanh nghiệp; cung
cấp thông tin theo 176 yêu cầu của cơ quan tố tụng, cơ quan thuế đúng hạn; tham mưu thu hồi Giấy chứng nhận
đăng ký của 63 doanh nghiệp vi phạm quy định, bảo đảm trình tự, không phát sinh tranh chấp.

Bản thân luôn giữ thái độ tận tụy, hòa nhã khi tiếp dân; mức độ hài lòng qua phiếu khảo sát tại Trung tâm
Phục vụ hành chính công tỉnh đạt 99,1%. Tôi tích cực tham gia hoạt động công đoàn, trực tiếp tổ chức giải
cầu lông chào mừng 190 năm thành lập tỉnh; năm 2021 được xếp loại hoàn thành xuất sắc nhiệm vụ, đảng viên
hoàn thành tốt nhiệm vụ.
""",
    "CN054": """
Năm 2021, tôi phụ trách thẩm định kế hoạch lựa chọn nhà thầu, thẩm định nguồn vốn và khả năng cân đối vốn.
Tôi đã chủ trì thẩm định 126 kế hoạch lựa chọn nhà thầu với 842 gói thầu, 74 báo cáo nguồn vốn; qua thẩm
định đã kiến nghị cắt giảm 23,4 tỷ đồng dự toán không phù hợp, không có quyết định nào bị khiếu nại.

Sáng kiến “Bảng kiểm thẩm định kế hoạch lựa chọn nhà thầu theo từng loại gói thầu”, trong đó tôi đóng góp
60%, được công nhận với 87 điểm. Bảng kiểm giúp giảm 40% số hồ sơ phải bổ sung; thời gian thẩm định bình
quân còn 12 ngày so với 20 ngày theo quy định; đã được 09 huyện, thành phố đề nghị chuyển giao sử dụng.

Tôi tham mưu Lãnh đạo Sở đẩy mạnh đấu thầu qua mạng: toàn tỉnh có 1.095 gói thầu thực hiện qua mạng, đạt
93,5% về số lượng và 82% về giá trị, vượt lộ trình quy định; tỷ lệ tiết kiệm qua đấu thầu đạt 4,7%, tương
ứng 96,2 tỷ đồng; tổ chức 03 lớp hướng dẫn cho 214 cán bộ của chủ đầu tư.

Tôi đã trực tiếp tham gia 08 cuộc kiểm tra công tác đấu thầu tại 15 chủ đầu tư, phát hiện và yêu cầu khắc
phục 41 tồn tại; đề xuất sửa đổi 06 nội dung trong quy định phân cấp quản lý đầu tư của tỉnh, được cơ quan
soạn thảo tiếp thu toàn bộ.

Tôi luôn tu dưỡng đạo đức, giữ nghiêm kỷ luật công vụ, kiên quyết không để tác động ngoài quy định vào kết
quả thẩm định; thực hiện kê khai tài sản, thu nhập đầy đủ, trung thực. Là Phó Bí thư Chi bộ, tôi đã tham mưu
04 nghị quyết chuyên đề; năm 2021 được xếp loại hoàn thành xuất sắc nhiệm vụ, đảng viên hoàn thành xuất sắc
nhiệm vụ.
""",
}
"""Mã → các đoạn, cách nhau một dòng trống."""
