"""Phong trào thi đua, 2021: the year's movement, the one for the province's anniversary, and office culture."""

MOVEMENTS: tuple[dict[str, str], ...] = (
    {
        "code": "PT01",
        "name": "“Đoàn kết, sáng tạo, thi đua thực hiện thắng lợi mục tiêu kép năm 2021”",
        "kind": "Thường xuyên",
        "starts": "28/01/2021",
        "ends": "30/11/2021",
        "reviewed_on": "30/6/2021",
        "closed_on": "17/12/2021",
        "subjects": """
Các phòng, đơn vị thuộc, trực thuộc Sở.

Công chức, viên chức và người lao động của Sở.
""",
        "aims": """
Động viên toàn thể công chức, viên chức và người lao động vừa phòng, chống dịch COVID-19, vừa hoàn thành nhiệm vụ kế
hoạch, đầu tư năm 2021, năm đầu thực hiện kế hoạch 5 năm 2021 - 2025.

Nâng cao chất lượng tham mưu, rút ngắn thời gian xử lý công việc, khuyến khích sáng kiến từ công việc hằng ngày.
""",
        "contents": """
Thi đua tham mưu đúng, kịp thời về quy hoạch, kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025; đẩy nhanh giải ngân
vốn đầu tư công.

Thi đua cải thiện môi trường đầu tư, kinh doanh; tháo gỡ khó khăn cho doanh nghiệp do dịch COVID-19.

Thi đua cải cách hành chính, giải quyết hồ sơ trước hạn; phát huy sáng kiến, ứng dụng công nghệ thông tin.

Thi đua học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; giữ gìn đoàn kết, kỷ luật, kỷ cương.
""",
        "criteria": """
Tập thể: hoàn thành từ 95% trở lên số chỉ tiêu đã đăng ký; thực hiện tốt các biện pháp phòng, chống dịch; nội bộ đoàn
kết.

Cá nhân: hoàn thành tốt nhiệm vụ được giao; có sáng kiến hoặc cải tiến trong công việc; chấp hành nghiêm kỷ luật, kỷ
cương.
""",
        "measures": """
Giám đốc Sở phát động phong trào; các phòng, đơn vị và cá nhân đăng ký thi đua, ký giao ước thi đua trước ngày
29/01/2021.

Văn phòng Sở theo dõi, kiểm tra, báo cáo kết quả tại giao ban tháng cuối quý.

Trang thông tin điện tử của Sở giới thiệu gương người tốt, việc tốt ít nhất 02 bài mỗi quý để nhân rộng trong toàn Sở.
""",
        "rewards": """
Kết quả phong trào là căn cứ bình xét danh hiệu thi đua, hình thức khen thưởng năm 2021 của tập thể, cá nhân.
""",
        "joined_units": "9",
        "joined_people": "66",
        "results": """
Tất cả 09 phòng, đơn vị và 66 công chức, viên chức, người lao động đăng ký tham gia; 04 trong 05 chỉ tiêu chung hoàn
thành hoặc vượt.

Giải ngân vốn đầu tư công đạt 93,8% kế hoạch tiến độ đến hết tháng 11 năm 2021; hỗ trợ 186 doanh nghiệp tháo gỡ khó
khăn do dịch COVID-19.
""",
        "models": """
Phòng Tổng hợp - Quy hoạch với bộ chỉ tiêu theo dõi hằng tuần tình hình giải ngân vốn đầu tư công.

Phòng Đăng ký kinh doanh với sổ tay điện tử hướng dẫn đăng ký doanh nghiệp qua mạng.
""",
        "shortcomings": """
Tỷ lệ giải ngân vốn đầu tư công chưa đạt chỉ tiêu 95% đã đăng ký.
""",
        "causes": """
Giá vật liệu xây dựng tăng, nhiều công trình phải tạm dừng thi công do dịch COVID-19.
""",
        "lessons": """
Gắn chỉ tiêu thi đua với kế hoạch công việc từng tuần; theo dõi bằng số liệu, công khai trong toàn Sở.
""",
    },
    {
        "code": "PT02",
        "name": "lập thành tích chào mừng kỷ niệm 190 năm thành lập tỉnh Lạng Sơn (04/11/1831 - 04/11/2021)",
        "kind": "Chuyên đề",
        "starts": "25/3/2021",
        "ends": "04/11/2021",
        "reviewed_on": "30/7/2021",
        "closed_on": "15/11/2021",
        "subjects": """
Các phòng, đơn vị thuộc, trực thuộc Sở.

Công chức, viên chức và người lao động của Sở.
""",
        "aims": """
Giáo dục truyền thống, khơi dậy niềm tự hào quê hương; mỗi phòng, đơn vị có công trình, phần việc thiết thực chào mừng
kỷ niệm 190 năm thành lập tỉnh.
""",
        "contents": """
Mỗi phòng, đơn vị đăng ký ít nhất 01 công trình, phần việc chào mừng, hoàn thành trước ngày 29/10/2021.

Hoàn thành bộ dữ liệu các chỉ tiêu kinh tế - xã hội của tỉnh giai đoạn 2010 - 2020 phục vụ lập quy hoạch tỉnh.
""",
        "criteria": """
Công trình, phần việc hoàn thành đúng hạn, có sản phẩm cụ thể, tiết kiệm, được sử dụng trong thực tế.
""",
        "measures": """
Giám đốc Sở phát động; các phòng, đơn vị đăng ký công trình, phần việc với Văn phòng Sở trước ngày 09/4/2021.

Văn phòng Sở kiểm tra tiến độ hằng tháng, đăng tin, bài về công trình, phần việc tiêu biểu trên Trang thông tin điện tử
của Sở.
""",
        "rewards": """
Giám đốc Sở tặng Giấy khen cho không quá 02 tập thể và 05 cá nhân tiêu biểu xuất sắc.
""",
        "joined_units": "9",
        "joined_people": "66",
        "results": """
Có 09 phòng, đơn vị đăng ký 10 công trình, phần việc; đến ngày 04/11/2021 hoàn thành 10 công trình, phần việc, đạt
100%.
""",
        "models": """
Bộ dữ liệu theo chuỗi thời gian các chỉ tiêu kinh tế - xã hội của Phòng Tổng hợp - Quy hoạch.
""",
        "shortcomings": """
Một số phần việc hoàn thành sát ngày kết thúc.
""",
        "causes": """
Nhiều công chức được huy động tham gia phòng, chống dịch COVID-19 trong tháng 6 và tháng 7 năm 2021.
""",
        "lessons": """
Chọn phần việc gắn với nhiệm vụ chuyên môn, có sản phẩm dùng được ngay.
""",
    },
    {
        "code": "PT03",
        "name": "“Cán bộ, công chức, viên chức ngành Kế hoạch và Đầu tư thi đua thực hiện văn hóa công sở giai đoạn "
        "2019 - 2025”",
        "kind": "Chuyên đề",
        "level": "Bộ, ban, ngành, tỉnh",
        "scope": "Bộ, ban, ngành, tỉnh",
        "starts": "28/01/2021",
        "ends": "12/11/2021",
        "closed_on": "22/11/2021",
        "subjects": """
Các phòng, đơn vị thuộc, trực thuộc Sở.

Công chức, viên chức và người lao động của Sở.
""",
        "aims": """
Xây dựng đội ngũ công chức, viên chức “Kỷ cương, trách nhiệm, tận tụy, thân thiện”; môi trường làm việc văn minh.
""",
        "contents": """
Thực hiện nghiêm quy tắc ứng xử, thời gian làm việc, trang phục công sở, đeo thẻ công chức, viên chức.

Giao tiếp lịch sự, hướng dẫn rõ ràng, đầy đủ cho tổ chức, doanh nghiệp, người dân.
""",
        "criteria": """
Không có công chức, viên chức bị nhắc nhở bằng văn bản về kỷ luật, kỷ cương hành chính; mức độ hài lòng của tổ chức, cá
nhân đạt từ 90% trở lên.
""",
        "measures": """
Các phòng, đơn vị ký cam kết thực hiện; tự kiểm tra mỗi quý một lần.

Công đoàn Sở phối hợp với Văn phòng Sở kiểm tra đột xuất, nêu gương người thực hiện tốt tại giao ban hằng tháng.
""",
        "rewards": """
Kết quả thực hiện là một căn cứ đánh giá, xếp loại công chức, viên chức và bình xét thi đua năm 2021.
""",
        "joined_units": "9",
        "joined_people": "66",
        "results": """
Cả 09 phòng, đơn vị ký cam kết; qua 04 lượt kiểm tra không phát hiện vi phạm.
""",
        "models": """
Văn phòng Sở với tổ hướng dẫn, tiếp đón doanh nghiệp thân thiện, trả lời ngay vướng mắc về thủ tục hành chính.
""",
        "shortcomings": """
Việc đeo thẻ công chức, viên chức có thời điểm chưa thường xuyên.
""",
        "causes": """
Việc nhắc nhở tại phòng, đơn vị có lúc chưa kịp thời.
""",
        "lessons": """
Người đứng đầu gương mẫu thực hiện thì phong trào có chuyển biến rõ.
""",
    },
)
"""Các đoạn của một mục cách nhau một dòng trống."""

TARGETS = """
= PT01 | Chỉ tiêu chung
Tỷ lệ giải ngân vốn đầu tư công | % | 95 | 93,8
Tỷ lệ hồ sơ thủ tục hành chính giải quyết trước hạn, đúng hạn | % | 98 | 99,1
Số sáng kiến đề nghị Hội đồng Sáng kiến Sở đánh giá | sáng kiến | 10 | 12
Tỷ lệ cá nhân đăng ký thi đua | % | 100 | 100
Số điển hình tiên tiến được giới thiệu | điển hình | 9 | 9
= PT02 | Chỉ tiêu của đợt thi đua
Số công trình, phần việc chào mừng hoàn thành | công trình | 9 | 10
Số chỉ tiêu kinh tế - xã hội được hệ thống hóa | chỉ tiêu | 160 | 168
= PT03 | Chỉ tiêu của phong trào
Tỷ lệ hài lòng của tổ chức, cá nhân | % | 90 | 95,2
Số phòng, đơn vị ký cam kết thực hiện | đơn vị | 9 | 9
"""
"""`= mã | nhóm`, then: nội dung | đơn vị tính | kế hoạch | thực hiện."""
