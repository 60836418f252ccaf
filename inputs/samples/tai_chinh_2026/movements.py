"""Phong trào thi đua, 2026: the year's movement, the one for the province's anniversary, and office culture."""

MOVEMENTS: tuple[dict[str, str], ...] = (
    {
        "code": "PT01",
        "name": "“Đoàn kết, kỷ cương, đổi mới, hướng về cơ sở, hoàn thành thắng lợi nhiệm vụ năm 2026”",
        "kind": "Thường xuyên",
        "starts": "29/01/2026",
        "ends": "30/11/2026",
        "reviewed_on": "30/6/2026",
        "closed_on": "15/12/2026",
        "subjects": """
Các phòng, đơn vị thuộc, trực thuộc Sở.

Công chức, viên chức và người lao động của Sở.
""",
        "aims": """
Tạo khí thế thi đua sôi nổi, thống nhất trong toàn Sở sau hợp nhất; hoàn thành và vượt các chỉ tiêu tài chính, ngân
sách, kế hoạch và đầu tư năm 2026, năm đầu thực hiện kế hoạch 5 năm 2026 - 2030.

Nâng cao chất lượng hỗ trợ các xã, phường về nghiệp vụ tài chính, đầu tư; giảm thời gian xử lý công việc, giảm số văn
bản phải hỏi lại.

Mỗi phòng, đơn vị có việc làm mới, cách làm hay; mỗi công chức, viên chức có ít nhất một cải tiến trong công việc được
tập thể ghi nhận.
""",
        "contents": """
Thi đua hoàn thành nhiệm vụ chuyên môn: thu, chi ngân sách đúng dự toán; đẩy nhanh giải ngân vốn đầu tư công; quản lý
chặt chẽ giá, tài sản công; cải thiện môi trường đầu tư, kinh doanh.

Thi đua hướng về cơ sở: mỗi phòng, đơn vị nhận giúp đỡ ít nhất 05 xã, phường; có lịch hướng dẫn hằng tháng và sổ theo
dõi kết quả.

Thi đua cải cách hành chính, chuyển đổi số: giải quyết hồ sơ trước hạn, xử lý công việc hoàn toàn trên môi trường mạng,
phát huy sáng kiến.

Thi đua thực hành tiết kiệm, chống lãng phí, giữ gìn kỷ luật, kỷ cương hành chính và đoàn kết nội bộ.
""",
        "criteria": """
Tập thể: hoàn thành từ 95% trở lên số chỉ tiêu đã đăng ký; không có nhiệm vụ quá hạn do lỗi chủ quan; nội bộ đoàn kết;
tổ chức đảng được xếp loại từ hoàn thành tốt nhiệm vụ trở lên.

Cá nhân: hoàn thành tốt nhiệm vụ trở lên; có sáng kiến hoặc cải tiến được áp dụng; chấp hành nghiêm kỷ luật, kỷ cương.

Kết quả được chấm theo quý, công khai trong phòng, đơn vị; người trực tiếp thực hiện nhiệm vụ khó, nhiệm vụ mới được ưu
tiên khi bình xét.
""",
        "measures": """
Giám đốc Sở phát động phong trào tại hội nghị công chức, viên chức; các phòng, đơn vị đăng ký bằng văn bản, ký giao ước
trong nội bộ.

Lãnh đạo Sở kiểm tra việc thực hiện tại ít nhất 04 phòng, đơn vị; kết quả thi đua được báo cáo tại giao ban tháng cuối
quý.

Trang thông tin điện tử của Sở mở chuyên mục về điển hình tiên tiến, đăng ít nhất 02 bài mỗi tháng; tổ chức giới thiệu
cách làm hay tại sơ kết, tổng kết để các phòng, đơn vị học tập, nhân rộng.
""",
        "rewards": """
Kết quả phong trào là căn cứ bình xét danh hiệu thi đua, hình thức khen thưởng năm 2026 của tập thể, cá nhân.
""",
        "joined_units": "9",
        "joined_people": "72",
        "results": """
Tất cả 09 phòng, đơn vị và 72 công chức, viên chức, người lao động đăng ký tham gia; 07 trong 07 chỉ tiêu chung hoàn
thành hoặc vượt.

Hỗ trợ đủ 65 xã, phường lập dự toán, quyết toán, đăng ký hộ kinh doanh; tổ chức 18 buổi hướng dẫn trực tiếp, 26 buổi
hướng dẫn trực tuyến.
""",
        "models": """
Phòng Quản lý ngân sách với bộ công cụ lập, thẩm định dự toán ngân sách xã, phường.

Phòng Đăng ký kinh doanh với quy trình “một lần đến” hỗ trợ hộ kinh doanh chuyển đổi thành doanh nghiệp.
""",
        "shortcomings": """
Trung tâm Xúc tiến đầu tư và Phòng Đầu tư gửi bản đăng ký thi đua chậm so với thời hạn.

Số bài giới thiệu điển hình tiên tiến trong quý II mới đạt 05 trong 06 bài theo kế hoạch.
""",
        "causes": """
Hai đơn vị phải tập trung cho việc sắp xếp trụ sở sau hợp nhất, chưa phân công người theo dõi thi đua ngay từ đầu năm.

Chưa có cơ chế giao chỉ tiêu bài viết cho từng phòng, đơn vị.
""",
        "lessons": """
Giao chỉ tiêu có số, có người chịu trách nhiệm ngay khi phát động; theo dõi, đôn đốc hằng tháng.
""",
    },
    {
        "code": "PT02",
        "name": "lập thành tích chào mừng kỷ niệm 195 năm thành lập tỉnh Lạng Sơn (04/11/1831 - 04/11/2026)",
        "kind": "Chuyên đề",
        "starts": "25/3/2026",
        "ends": "04/11/2026",
        "reviewed_on": "31/7/2026",
        "closed_on": "12/11/2026",
        "subjects": """
Các phòng, đơn vị thuộc, trực thuộc Sở.

Công chức, viên chức và người lao động của Sở.
""",
        "aims": """
Khơi dậy niềm tự hào về truyền thống quê hương Lạng Sơn; mỗi phòng, đơn vị có công trình, phần việc cụ thể chào mừng
kỷ niệm 195 năm thành lập tỉnh.

Hoàn thành sớm các nhiệm vụ trọng tâm của 9 tháng đầu năm, tạo đà hoàn thành kế hoạch cả năm 2026.
""",
        "contents": """
Mỗi phòng, đơn vị đăng ký ít nhất 01 công trình, phần việc chào mừng, hoàn thành trước ngày 31/10/2026.

Hoàn thành phương án xử lý trụ sở, nhà, đất công dôi dư; đẩy nhanh giải ngân vốn đầu tư công của các dự án trọng điểm.

Tổ chức 01 đợt cao điểm hỗ trợ xã, phường biên giới về nghiệp vụ tài chính, đăng ký kinh doanh.
""",
        "criteria": """
Công trình, phần việc hoàn thành đúng hạn, có sản phẩm cụ thể, có số liệu chứng minh hiệu quả và không phát sinh kinh
phí ngoài dự toán.

Tập thể, cá nhân được khen là tập thể, cá nhân trực tiếp thực hiện công trình, phần việc tiêu biểu nhất.
""",
        "measures": """
Giám đốc Sở phát động; các phòng, đơn vị đăng ký công trình, phần việc với Văn phòng Sở trước ngày 10/4/2026.

Văn phòng Sở lập sổ theo dõi, kiểm tra tiến độ hằng tháng, công khai trên Trang thông tin điện tử của Sở.

Giới thiệu công trình, phần việc tiêu biểu tại giao ban tháng để các phòng, đơn vị học tập, nhân rộng.
""",
        "rewards": """
Giám đốc Sở tặng Giấy khen cho không quá 02 tập thể và 05 cá nhân tiêu biểu xuất sắc.
""",
        "joined_units": "9",
        "joined_people": "72",
        "results": """
Có 09 phòng, đơn vị đăng ký công trình, phần việc; đến ngày 04/11/2026 hoàn thành 11 công trình, phần việc, vượt 02
công trình so với chỉ tiêu.

Hoàn thành phương án xử lý 381 trong 428 cơ sở nhà, đất dôi dư, đạt 89%.
""",
        "models": """
Bản đồ số trụ sở, nhà, đất công dôi dư của Phòng Quản lý giá và công sản.
""",
        "shortcomings": """
Còn 47 cơ sở nhà, đất chưa hoàn thành phương án xử lý.
""",
        "causes": """
Hồ sơ pháp lý về đất đai của các cơ sở này chưa đầy đủ, phải xác minh qua nhiều cơ quan.
""",
        "lessons": """
Chọn công trình, phần việc vừa sức, có mốc thời gian và sản phẩm rõ ràng.
""",
    },
    {
        "code": "PT03",
        "name": "“Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”, gắn với chuyển đổi số trong cơ quan",
        "kind": "Chuyên đề",
        "level": "Trung ương",
        "scope": "Toàn quốc",
        "starts": "29/01/2026",
        "ends": "13/11/2026",
        "closed_on": "18/11/2026",
        "subjects": """
Các phòng, đơn vị thuộc, trực thuộc Sở.

Công chức, viên chức và người lao động của Sở.
""",
        "aims": """
Xây dựng đội ngũ công chức, viên chức trách nhiệm, chuyên nghiệp, thân thiện; môi trường làm việc văn minh, an toàn.

Hình thành thói quen làm việc trên môi trường số, giảm giấy tờ, giảm thời gian hội họp.
""",
        "contents": """
Thực hiện nghiêm quy tắc ứng xử, thời gian làm việc, trang phục công sở; trụ sở xanh, sạch, gọn gàng.

Xử lý công việc, ký số văn bản hoàn toàn trên Hệ thống quản lý văn bản; họp không giấy tờ.
""",
        "criteria": """
Không có công chức, viên chức bị nhắc nhở bằng văn bản về kỷ luật, kỷ cương hành chính.

Tỷ lệ văn bản đi được ký số đạt 100%; mức độ hài lòng của tổ chức, cá nhân đạt từ 95% trở lên.
""",
        "measures": """
Các phòng, đơn vị ký cam kết thực hiện văn hóa công sở; tự kiểm tra mỗi quý một lần.

Công đoàn Sở phối hợp với Văn phòng Sở kiểm tra đột xuất, nêu gương người thực hiện tốt tại giao ban hằng tháng.
""",
        "rewards": """
Kết quả thực hiện là một căn cứ đánh giá, xếp loại công chức, viên chức và bình xét thi đua năm 2026.
""",
        "joined_units": "9",
        "joined_people": "72",
        "results": """
Cả 09 phòng, đơn vị ký cam kết; không có công chức, viên chức bị nhắc nhở bằng văn bản.
""",
        "models": """
Văn phòng Sở với mô hình phòng họp không giấy tờ.
""",
        "shortcomings": """
Một số cuộc họp chuyên đề còn in tài liệu giấy.
""",
        "causes": """
Thiết bị tại phòng họp số 2 chưa được trang bị đồng bộ.
""",
        "lessons": """
Gắn cam kết văn hóa công sở với đánh giá công chức, viên chức hằng quý.
""",
    },
)
"""Các đoạn của một mục cách nhau một dòng trống."""

TARGETS = """
= PT01 | Chỉ tiêu chung
Tỷ lệ thu ngân sách nội địa so với dự toán | % | 100 | 104,2
Tỷ lệ giải ngân vốn đầu tư công | % | 95 | 95,6
Tỷ lệ hồ sơ thủ tục hành chính giải quyết trước hạn, đúng hạn | % | 98 | 99,4
Số xã, phường được hỗ trợ nghiệp vụ tài chính, đầu tư | xã, phường | 65 | 65
Số sáng kiến đề nghị Hội đồng Sáng kiến Sở đánh giá | sáng kiến | 12 | 12
Tỷ lệ cá nhân đăng ký thi đua | % | 100 | 100
Số điển hình tiên tiến được giới thiệu | điển hình | 9 | 9
= PT02 | Chỉ tiêu của đợt thi đua
Số công trình, phần việc chào mừng hoàn thành | công trình | 9 | 11
Tỷ lệ cơ sở nhà, đất dôi dư có phương án xử lý | % | 85 | 89
Số xã, phường biên giới được hỗ trợ trong đợt cao điểm | xã, phường | 20 | 20
= PT03 | Chỉ tiêu của phong trào
Tỷ lệ văn bản đi được ký số | % | 100 | 100
Tỷ lệ hài lòng của tổ chức, cá nhân | % | 95 | 97,1
Tỷ lệ cuộc họp của Lãnh đạo Sở không dùng tài liệu giấy | % | 90 | 92,5
"""
"""`= mã | nhóm`, then: nội dung | đơn vị tính | kế hoạch | thực hiện."""
