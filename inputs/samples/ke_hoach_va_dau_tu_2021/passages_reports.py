"""Nội dung của thông báo lấy ý kiến và các báo cáo năm 2021; năm viết bằng dấu [năm]."""

NOTICE = {
    "Thời hạn góp ý": """
Ý kiến góp ý gửi trước 17 giờ 00 ngày 15/12/2021 (05 ngày làm việc kể từ ngày 09/12/2021).
""",
    "Nơi nhận ý kiến": """
Văn phòng Sở Kế hoạch và Đầu tư (qua Hệ thống quản lý văn bản hoặc bằng bản giấy); người tiếp nhận là chuyên viên theo
dõi công tác thi đua, khen thưởng.
""",
}

RESULT = {
    "Kết quả": """
Danh sách được niêm yết tại trụ sở Sở, đăng trên Trang thông tin điện tử của Sở và gửi đến 09 phòng, đơn vị từ ngày
09/12/2021 đến hết ngày 15/12/2021 (05 ngày làm việc).

Trong thời hạn trên có 09/09 phòng, đơn vị có ý kiến bằng văn bản, đều nhất trí; không có ý kiến của tập thể, cá nhân
phản ánh, khiếu nại, tố cáo về các trường hợp được đề nghị.
""",
    "Kết luận": """
Các trường hợp dự kiến đề nghị khen thưởng đủ điều kiện hoàn thiện hồ sơ trình cấp có thẩm quyền.
""",
}

MOVEMENT = {
    "Phương hướng": """
Duy trì thường xuyên những nội dung, cách làm có hiệu quả của phong trào; đưa các chỉ tiêu còn phù hợp vào kế hoạch thi
đua năm [năm sau].

Khắc phục ngay các hạn chế đã nêu; giao chỉ tiêu cụ thể, có người chịu trách nhiệm cho từng phòng, đơn vị; kiểm tra mỗi
quý một lần.

Giới thiệu, nhân rộng ít nhất 02 điển hình, cách làm hay của phong trào trong toàn Sở.
""",
}

HALF_YEAR = {
    "Lãnh đạo, chỉ đạo": """
Giám đốc Sở chỉ đạo triển khai Kế hoạch công tác thi đua, khen thưởng đến toàn thể công chức, viên chức và người lao
động; kiện toàn Hội đồng Thi đua - Khen thưởng, Hội đồng Sáng kiến trong tháng 3 năm [năm].

Văn phòng Sở theo dõi, đôn đốc các phòng, đơn vị đăng ký thi đua; phối hợp với Công đoàn Sở, Chi đoàn Sở tổ chức phong
trào trong điều kiện phòng, chống dịch COVID-19.
""",
    "Kết quả nổi bật": """
Các phòng, đơn vị duy trì tốt phong trào thi đua, vừa phòng, chống dịch vừa hoàn thành nhiệm vụ chuyên môn; tỷ lệ giải
ngân vốn đầu tư công 6 tháng đầu năm đạt kế hoạch.

Hồ sơ đề nghị khen thưởng thành tích năm [năm trước] được hoàn thiện, trình cấp có thẩm quyền đúng thời hạn.
""",
    "Tồn tại, hạn chế": """
Một số hoạt động giao lưu, hội nghị của Cụm thi đua phải hoãn hoặc chuyển sang hình thức trực tuyến; có phòng, đơn vị
gửi bản đăng ký chậm.
""",
    "Nguyên nhân": """
Dịch COVID-19 diễn biến phức tạp; công chức theo dõi thi đua tại các phòng, đơn vị đều kiêm nhiệm.
""",
    "Nhiệm vụ 6 tháng cuối năm": """
Tổ chức tốt phong trào thi đua chào mừng kỷ niệm 190 năm thành lập tỉnh Lạng Sơn; phấn đấu hoàn thành 100% chỉ tiêu đã
đăng ký.

Đôn đốc các phòng, đơn vị gửi báo cáo, đăng ký đúng hạn; duy trì giới thiệu điển hình tiên tiến mỗi quý.

Chuẩn bị việc đánh giá sáng kiến, bình xét danh hiệu thi đua, hình thức khen thưởng cuối năm.
""",
}

YEAR = {
    "Lãnh đạo, chỉ đạo": """
Lãnh đạo Sở chỉ đạo thống nhất công tác thi đua, khen thưởng; giao chỉ tiêu thi đua gắn với nhiệm vụ phòng, chống dịch
COVID-19 và phát triển kinh tế - xã hội của tỉnh.

Pháp luật về thi đua, khen thưởng được phổ biến thường xuyên; công chức làm công tác thi đua, khen thưởng được cử tham
gia lớp bồi dưỡng nghiệp vụ do tỉnh tổ chức.
""",
    "Ưu điểm": """
Phong trào thi đua đi vào thực chất, gắn với giải ngân vốn đầu tư công, cải cách hành chính, hỗ trợ doanh nghiệp vượt
khó.

Việc bình xét theo điểm tại các phòng, đơn vị bảo đảm công khai, đúng đối tượng; quan tâm người trực tiếp làm việc.
""",
    "Tồn tại, hạn chế": """
Một số hoạt động của Cụm thi đua chưa tổ chức được theo kế hoạch.

Một số đề nghị khen thưởng chưa đủ điều kiện, phải loại khi xét tại Hội đồng.
""",
    "Nguyên nhân": """
Dịch COVID-19 kéo dài, hạn chế tập trung đông người.

Việc đối chiếu tiêu chuẩn, sáng kiến ở cấp phòng trước khi đề nghị chưa kỹ.
""",
    "Bài học kinh nghiệm": """
Đổi mới hình thức tổ chức, giao chỉ tiêu cụ thể và kiểm tra thường xuyên thì phong trào vẫn duy trì được trong hoàn
cảnh khó khăn.
""",
    "Phương hướng, nhiệm vụ": """
Ban hành Kế hoạch công tác thi đua, khen thưởng năm [năm sau] trong tháng 12 năm [năm]; phát động phong trào thi đua
trước ngày 31 tháng 01 năm [năm sau].

Phối hợp tổ chức bù các hoạt động của Cụm thi đua trong quý II năm [năm sau] bằng hình thức phù hợp.

Hướng dẫn các phòng, đơn vị tự đối chiếu tiêu chuẩn trước tháng 11 năm [năm sau]; phấn đấu trên 95% đề nghị đủ điều
kiện ngay khi xét tại Hội đồng.

Phấn đấu có ít nhất 12 sáng kiến được đề nghị đánh giá, trong đó từ 85% trở lên được công nhận.
""",
    "Kiến nghị, đề xuất": """
Đề nghị Sở Nội vụ tiếp tục tổ chức tập huấn nghiệp vụ thi đua, khen thưởng bằng hình thức trực tuyến.
""",
}

PAPERS = {
    "thong_bao_lay_y_kien": NOTICE,
    "thong_bao_ket_qua_lay_y_kien": RESULT,
    "bao_cao_tong_ket_phong_trao": MOVEMENT,
    "bao_cao_so_ket": HALF_YEAR,
    "bao_cao_tong_ket_nam": YEAR,
}
"""Paper → its sections."""
